import base64
import html
import json
import secrets
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers.known import MAX_VALUE_OCTETS, MIN_VALUE_OCTETS, TYPE, KnownValues

VALUE = f'p"{secrets.token_hex(4)}/ü&{secrets.token_hex(3)} +'
KNOWN = KnownValues([VALUE.encode()])

FORMS: dict[str, Callable[[str], str]] = {
    "as it stands": str,
    "JSON": lambda value: json.dumps(value)[1:-1],
    "JSON, not ASCII": lambda value: json.dumps(value, ensure_ascii=False)[1:-1],
    "JSON in JSON": lambda value: json.dumps(json.dumps(value)[1:-1])[1:-1],
    "JSON of other writers": lambda value: json.dumps(value)[1:-1].replace("/", "\\/"),
    "percent": lambda value: quote(value, safe=""),
    "percent, lower case": lambda value: quote(value).replace("%C3%BC", "%c3%bc").replace("%2B", "%2b"),
    "form": quote_plus,
    "HTML": html.escape,
    "hex": lambda value: value.encode().hex(),
    "HEX": lambda value: value.encode().hex().upper(),
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_value_is_found_exactly_in_every_form(form: Callable[[str], str]) -> None:
    written = form(VALUE)
    for text in (written, f"é {written} é", f"a{written}b"):
        spans = {(span.start, span.end) for span in KNOWN.spans(text)}
        assert (text.index(written), text.index(written) + len(written)) in spans
        assert all(text.index(written) <= start < end <= text.index(written) + len(written) for start, end in spans)
        assert KNOWN.marks([b"nothing", text.encode(), b""]) == {1}


@pytest.mark.parametrize("encode", [base64.b64encode, base64.urlsafe_b64encode])
@pytest.mark.parametrize("padded", [True, False])
@given(before=st.binary(max_size=7), after=st.binary(max_size=7))
def test_in_base64_the_whole_run_is_found_wherever_the_value_begins(
    encode: Callable[[bytes], bytes], padded: bool, before: bytes, after: bytes
) -> None:
    run = encode(before + VALUE.encode() + after).decode()
    run = run if padded else run.rstrip("=")
    text = f"ü token: {run}, done"
    (found,) = {(span.start, span.end) for span in KNOWN.spans(text)}
    assert text[slice(*found)] == run


@given(st.text())
def test_nothing_else_is_found(text: str) -> None:
    octets = text.encode("utf-8", "surrogatepass")
    if VALUE not in text:
        assert KNOWN.marks([octets]) == set()


@given(st.binary(min_size=MIN_VALUE_OCTETS, max_size=20), st.binary(max_size=8), st.binary(max_size=8))
def test_any_bytes_can_be_a_value(value: bytes, before: bytes, after: bytes) -> None:
    text = (before + value + after).decode("utf-8", "surrogateescape")
    known = KnownValues([value])
    assert known.marks([before + value + after]) == {0}
    covered = {span.type for span in known.spans(text) if span.end - span.start <= len(value)}
    assert covered == {TYPE}


def test_several_values_and_none() -> None:
    known = KnownValues([b"first value", b"second value"])
    assert known.marks([b"x first value", b"first", b"second value"]) == {0, 2}
    nothing = KnownValues([])
    assert nothing.marks([b"x"]) == set()
    assert list(nothing.spans("x")) == []


@pytest.mark.parametrize("octets", [0, MIN_VALUE_OCTETS - 1, MAX_VALUE_OCTETS + 1])
def test_values_of_other_lengths_are_refused_without_being_said(octets: int) -> None:
    with pytest.raises(ValueError, match="bytes") as caught:
        KnownValues([b"z" * octets])
    assert "zz" not in str(caught.value)


def test_the_longest_value_is_found_in_base64() -> None:
    for value in (secrets.token_bytes(MAX_VALUE_OCTETS), b"\x01" * MAX_VALUE_OCTETS):
        text = base64.b64encode(b"x" + value).decode()
        assert (0, len(text)) in {(span.start, span.end) for span in KnownValues([value]).spans(text)}


def test_the_values_are_not_kept() -> None:
    value = secrets.token_hex(16)
    known = KnownValues([value.encode()])
    assert value not in repr(known)
    assert value not in repr(vars(known))
