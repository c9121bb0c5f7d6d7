import base64
import re
from pathlib import Path

import hyperscan
import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.redaction import keys
from relay.redaction.keys import KeyRing, Unlock
from relay.redaction.pseudonyms import PATTERN, Pseudonyms

TOKEN = re.compile(r"psn_([a-z0-9_]{1,40})_(k[0-9]+)_([a-z2-7]{20})_([a-z2-7]{6})")

any_text = st.text(st.characters(codec=None, exclude_categories=()), max_size=60)
kinds = st.sampled_from(["person", "mrn", "phone", "email", "date", "ip", "github_token", "claim"])

RING = keys.throwaway()


@pytest.fixture
def sealed(tmp_path: Path) -> tuple[Path, Unlock]:
    kek = tmp_path / "kek"
    kek.write_bytes(bytes(range(32)))
    kek.chmod(0o600)
    path, unlock = tmp_path / "keys.sealed", Unlock(kek_file=kek)
    keys.create(path, unlock)
    return path, unlock


def tag(token: str) -> str:
    return token.rsplit("_", 2)[1]


@given(kinds, any_text)
def test_a_pseudonym_is_one_genuine_lower_case_word(kind: str, value: str) -> None:
    token = Pseudonyms(RING).make(kind, value)
    assert TOKEN.fullmatch(token)
    assert re.fullmatch(PATTERN, token)
    assert Pseudonyms(RING).genuine(token)


@given(kinds, any_text)
def test_it_depends_on_nothing_but_type_value_and_key(kind: str, value: str) -> None:
    busy = Pseudonyms(RING, memo_max_values=4)
    first = busy.make(kind, value)
    for other in range(10):
        busy.make(kind, str(other))
    assert busy.make(kind, value) == first == Pseudonyms(RING).make(kind, value)


@pytest.mark.parametrize("chars", range(20, 27))
def test_tag_and_check_are_the_leftmost_base32_of_their_macs(chars: int) -> None:
    token = Pseudonyms(RING, tag_chars=chars).make("card_note", "some value")
    body, _, chk = token.rpartition("_")
    mac = RING.mac("k1", "card_note", b"some value")
    assert tag(token) == base64.b32encode(mac).decode().lower()[:chars]
    assert chk == base64.b32encode(RING.mark("k1", body.encode())).decode().lower()[:6]


@pytest.mark.parametrize("chars", [0, 16, 19, 27])
def test_tags_below_100_bits_are_refused(chars: int) -> None:
    with pytest.raises(ValueError, match="tag_chars"):
        Pseudonyms(RING, tag_chars=chars)


@pytest.mark.parametrize("kind", ["", "Person", "a__b", "_a", "a-b", "a" * 41, "ä", "a\n"])
def test_a_type_that_would_break_the_token_is_refused(kind: str) -> None:
    with pytest.raises(ValueError, match="type's name"):
        Pseudonyms(RING).make(kind, "x")


def test_one_patient_links_across_formats_and_types_do_not_link() -> None:
    made = Pseudonyms(RING)
    assert made.make("person", "Doe, Jane") == made.make("person", "DOE^JANE") == made.make("person", "Jane Doe")
    assert made.make("phone", "(555) 123-4567") == made.make("phone", "+1 555 123 4567")
    assert len({tag(made.make(kind, "123456789")) for kind in ("ssn", "mrn", "npi", "account", "token")}) == 5


def test_tenants_of_one_key_file_do_not_link(sealed: tuple[Path, Unlock]) -> None:
    north, south = (Pseudonyms(keys.load(*sealed, tenant=tenant)) for tenant in ("north", "south"))
    token = north.make("ssn", "536-22-8745")
    assert tag(token) != tag(south.make("ssn", "536-22-8745"))
    assert north.genuine(token)
    assert not south.genuine(token)


@given(st.integers(0, 200), st.characters(codec=None, exclude_categories=()))
def test_no_altered_pseudonym_is_genuine(position: int, character: str) -> None:
    made = Pseudonyms(RING)
    token = made.make("mrn", "123456")
    position %= len(token)
    altered = token[:position] + character + token[position + 1 :]
    assert made.genuine(altered) == (altered == token)


@given(any_text)
def test_no_other_text_is_genuine(text: str) -> None:
    made = Pseudonyms(RING)
    assert not made.genuine(text)
    assert not made.genuine(f"psn_mrn_k1_{text}")


def test_truncated_extended_and_upper_case_ones_are_not_genuine() -> None:
    made = Pseudonyms(RING)
    token = made.make("mrn", "123456")
    body, _, chk = token.rpartition("_")
    for cut in range(len(token)):
        assert not made.genuine(token[:cut])
    assert not any(map(made.genuine, (token.upper(), token + "a", token + "_", " " + token, body + "_" + chk.upper())))
    assert not made.genuine(token.replace("_mrn_", "_ssn_"))
    assert not made.genuine(token.replace("_k1_", "_k2_"))


def test_rotation_keeps_old_pseudonyms_until_they_are_retired(sealed: tuple[Path, Unlock]) -> None:
    old = Pseudonyms(keys.load(*sealed)).make("mrn", "123-456")
    keys.rotate(*sealed)
    keys.rotate(*sealed)
    rotated = Pseudonyms(keys.load(*sealed))
    assert rotated.make("mrn", "123456") != old
    assert rotated.genuine(old)
    found = rotated.trace("mrn", "123 456")
    assert [epoch.kid for epoch, _ in found] == ["k3", "k2", "k1"]
    assert found[0][1] == rotated.make("mrn", "123456")
    assert found[2][1] == old

    keys.retire(*sealed, "k1")
    retired = Pseudonyms(keys.load(*sealed))
    assert not retired.genuine(old)
    assert [epoch.kid for epoch, _ in retired.trace("mrn", "123456")] == ["k3", "k2"]


class CountingRing:
    """A key ring that counts its work."""

    def __init__(self, ring: KeyRing) -> None:
        self.macs = 0
        self.ring = ring

    def __getattr__(self, name: str) -> object:
        return getattr(self.ring, name)

    def mac(self, kid: str, kind: str, value: bytes) -> bytes:
        self.macs += 1
        return self.ring.mac(kid, kind, value)


def test_the_memo_is_bounded_and_forgets_the_oldest_first() -> None:
    ring = CountingRing(RING)
    made = Pseudonyms(ring, memo_max_values=100)  # type: ignore[arg-type]
    for value in range(1000):
        made.make("mrn", str(value))
    assert len(made._young) + len(made._old) <= 100
    before = ring.macs
    made.make("mrn", "999")
    made.make("mrn", "950")
    assert ring.macs == before
    made.make("mrn", "0")
    assert ring.macs == before + 1


def test_long_values_are_not_remembered() -> None:
    made = Pseudonyms(RING)
    made.make("private_key", "x" * 10_000)
    assert not made._young


@pytest.mark.parametrize("text", ["PSN_MRN_K1_ABCDEFGHIJKLMNOPQRST_ABCDEF", "see psn_a_b_k12_{}_000189;".format("0" * 26)])
def test_look_alikes_are_found_by_python_and_by_hyperscan(text: str) -> None:
    assert re.search(PATTERN, text)
    database = hyperscan.Database()
    database.compile(expressions=[PATTERN.encode()], flags=[hyperscan.HS_FLAG_SOM_LEFTMOST])
    hits: list[tuple[int, int]] = []
    database.scan(text.encode(), match_event_handler=lambda _id, start, end, _flags, _ctx: hits.append((start, end)))
    assert hits == [re.search(PATTERN, text).span()]  # type: ignore[union-attr]
