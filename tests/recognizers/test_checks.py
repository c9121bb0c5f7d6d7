"""Check digits, checksums and issued ranges."""

from __future__ import annotations

import base64
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers import checks

CASES: list[tuple[Callable[[str], bool], tuple[str, ...], tuple[str, ...]]] = [
    (checks.luhn, ("79927398713", "7992-7398-713"), ("79927398710", "0", "")),
    (
        checks.card,
        ("4111 1111 1111 1111", "378282246310005", "6011000990139424"),
        ("4111111111111112", "0" * 16, "79927398713"),
    ),
    (checks.imei, ("490154203237518",), ("490154203237517", "49015420323751")),
    (checks.npi, ("1234567893",), ("1234567890", "9234567893", "123456789")),
    (checks.dea, ("AB1234563", "F91234563"), ("AB1234567", "AB123456")),
    (
        checks.iban,
        ("GB82 WEST 1234 5698 7654 32", "de89370400440532013000"),
        ("GB82WEST12345698765433", "GB82", "١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦"),
    ),
    (checks.vin, ("1HGCM82633A004352", "1M8GDM9AXKP042788"), ("1HGCM82643A004352", "1HGCM82633A00435", "IHGCM82633A004352")),
    (
        checks.ssn,
        ("536-22-8745", "536228745"),
        ("000-22-8745", "666-22-8745", "900-22-8745", "536-00-8745", "536-22-0000", "1"),
    ),
    (
        checks.ip,
        ("203.0.113.7", "2001:db8::1", "fe80::1%eth0"),
        ("127.0.0.1", "::1", "0.0.0.0", "255.255.255.0", "300.1.1.1", "x"),
    ),
    (checks.mac, ("0a:1b:2c:3d:4e:5f",), ("ff:ff:ff:ff:ff:ff", "00-00-00-00-00-00")),
    (checks.email, ("jane@ward7", "a@b.co"), ("user@1000.service", "git@github.com")),
]


@pytest.mark.parametrize(("check", "right", "wrong"), CASES, ids=lambda case: getattr(case, "__name__", ""))
def test_tells_right_from_wrong(check: Callable[[str], bool], right: tuple[str, ...], wrong: tuple[str, ...]) -> None:
    assert [text for text in right if not check(text)] == []
    assert [text for text in wrong if check(text)] == []


def test_checksum_of_a_token_is_the_one_in_use() -> None:
    # A revoked token's body and checksum as published when the format was new, without its prefix.
    assert checks.base62_crc32("zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ") == "0mLq17"
    assert checks.crc32_token("x_" + "a" * 30 + checks.base62_crc32("a" * 30))
    assert not checks.crc32_token("x_" + "a" * 36)
    assert not checks.crc32_token("no underscore")


def test_jose_header_is_a_json_object_with_an_algorithm() -> None:
    def part(text: str) -> str:
        return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")

    assert checks.jose(part('{"alg":"none"}') + ".x")
    assert checks.jose(part('{"enc":"A256GCM"}') + ".x")
    assert not checks.jose(part('{"typ":"JWT"}') + ".x")
    assert not checks.jose(part('["alg"]') + ".x")
    assert not checks.jose(part("[" * 100_000) + ".x")


@given(st.text(st.characters(codec=None)) | st.text("0123456789ABCDEFabcdef:.-% @_"))
def test_never_raises(text: str) -> None:
    for check, _, _ in CASES:
        assert check(text) in {True, False}
    assert checks.jose(text) in {True, False}
    assert checks.crc32_token(text) in {True, False}
