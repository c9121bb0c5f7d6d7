import base64
import hashlib
import random
import secrets
import string
import uuid
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks import corpus
from recognizers.scanner import Scanner
from relay.redaction.encodings import RULES, decoded_runs

SCANNER = Scanner(RULES)
TEXT = '{"user":"jane","note":"ask ~Zoë?"}\n'


def _unpadded(encode: Callable[[bytes], bytes]) -> Callable[[bytes], str]:
    return lambda octets: encode(octets).decode().rstrip("=")


ENCODERS: dict[str, Callable[[bytes], str]] = {
    "base64": lambda octets: base64.b64encode(octets).decode(),
    "base64url": lambda octets: base64.urlsafe_b64encode(octets).decode(),
    "base64, no padding": _unpadded(base64.b64encode),
    "base64url, no padding": _unpadded(base64.urlsafe_b64encode),
    "hex": bytes.hex,
    "HEX": lambda octets: octets.hex().upper(),
}
AROUND = [("", ""), ("x=", ""), ('{"a":"', '"}'), ("data:,", ", then"), ("/v1/", "?"), ("see (", ")"), ("Basic ", "\n")]


@pytest.mark.parametrize("encode", ENCODERS.values(), ids=ENCODERS)
@pytest.mark.parametrize(("before", "after"), AROUND)
@pytest.mark.parametrize("length", range(len(TEXT) - 3, len(TEXT)))
def test_a_text_is_marked_and_decoded_as_a_whole(
    encode: Callable[[bytes], str], before: str, after: str, length: int
) -> None:
    run = encode(TEXT[:length].encode())
    line = f"{before}{run}{after}"
    assert 1 in SCANNER.marks([b"plain", line.encode()])
    assert list(decoded_runs(line, 0, len(line))) == [(len(before), len(before) + len(run), TEXT[:length])]


def test_hexadecimal_of_audit_records_has_nul_between_arguments() -> None:
    line = f"type=PROCTITLE proctitle={b'mysql'.hex().upper()}00{b'--password'.hex().upper()} a0={b'longer arg'.hex()}"
    assert [text for _, _, text in decoded_runs(line, 0, len(line))] == ["mysql --password", "longer arg"]


@pytest.mark.parametrize("begins", ["0x", "\\x", "x'"])
def test_hexadecimal_may_be_announced(begins: str) -> None:
    line = f"{begins}{TEXT.encode().hex()}'"
    assert SCANNER.marks([line.encode()])
    assert [text for _, _, text in decoded_runs(line, 0, len(line))] == [TEXT]


def test_several_runs_stand_in_order_and_only_between_the_bounds() -> None:
    run = ENCODERS["base64"](TEXT.encode())
    line = f"{run} {ENCODERS['hex'](TEXT.encode())} {run}"
    assert [text for _, _, text in decoded_runs(line, 0, len(line))] == [TEXT] * 3
    assert len(list(decoded_runs(line, 1, len(line) - 1))) == 2


def test_digests_ids_and_random_tokens_are_hardly_ever_marked() -> None:
    source = random.Random(1)
    tokens: list[Callable[[], str]] = [
        lambda: hashlib.sha256(source.randbytes(8)).hexdigest(),
        lambda: f"{source.getrandbits(128):032x}",
        lambda: str(uuid.UUID(int=source.getrandbits(128))),
        lambda: base64.b64encode(source.randbytes(30)).decode(),
        lambda: "".join(source.choices(string.ascii_letters + string.digits, k=40)),
    ]
    lines = [f"id={token()} done".encode() for token in tokens for _ in range(2_000)]
    assert len(SCANNER.marks(lines)) < len(lines) / 500


def test_ordinary_lines_are_hardly_ever_marked() -> None:
    lines = corpus.records("ordinary", 5_000)
    assert len(SCANNER.marks(lines)) < 10


@given(st.text(alphabet=string.ascii_letters + string.digits + "+/-_= ", max_size=80), st.integers(0, 10))
def test_nothing_makes_it_fail(text: str, start: int) -> None:
    run = ENCODERS["base64"](TEXT.encode())
    line = f"{text}{run}{text}"
    at = 0
    for begin, end, _ in decoded_runs(line, min(start, len(line)), len(line)):
        assert at <= begin < end <= len(line)
        at = end


@given(st.binary(min_size=12, max_size=60))
def test_what_begins_like_text_is_always_decoded(octets: bytes) -> None:
    text = b"some text" + octets
    line = f" {base64.b64encode(text).decode()} "
    ((_, _, said),) = decoded_runs(line, 0, len(line))
    assert said.encode("utf-8", "surrogateescape") == text.replace(b"\0", b" ")


def test_a_secret_in_base64_is_marked_wherever_the_text_is_long_enough() -> None:
    for length in range(6, 40):
        text = f"k={secrets.token_hex(20)[:length]}~"
        assert (len(text) < 9) or SCANNER.marks([ENCODERS["base64"](text.encode()).encode()])
