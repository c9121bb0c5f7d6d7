"""Where values end."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers.ends import values_at

CASES = [
    ("k=a,b;c)d x=1", ["a,b;c)d"]),
    ("?x=1&k=ab&y=2", ["ab"]),
    ("?k=ab#top=1", ["ab"]),
    ("A=1;k=ab;B=2", ["ab"]),
    ("a=1,k=b,c", ["b"]),
    ("k=ab, x", ["ab"]),
    ("k=ab,x=1", ["ab"]),
    ("F(k=ab)", ["ab"]),
    ("F(k=a(b)c)", ["a(b)c"]),
    ("[k=ab]", ["ab"]),
    ("{k=ab}", ["ab"]),
    ("msg='k=ab'", ["ab"]),
    ('msg="k=ab" x', ["ab"]),
    ("k=ab'cd x", ["ab'cd"]),
    ("<m>k=ab</m>", ["ab"]),
    (r"k=ab\r\nx", ["ab"]),
    (r"k=ab[\r][\n]", ["ab"]),
    (r"K=ab\0HOME=/x", ["ab"]),
    ("k='a b' c", ["a b"]),
    ("k=<your key> x", ["<your key>"]),
    ("k=<K object at 0x7f00> x", ["<K object at 0x7f00>"]),
    ("k=(12 chars) x", ["(12 chars)"]),
    ("k= a=b", []),
    ("k=,a=b", []),
    ("A=1;k=ab;Persist Security Info=x", ["ab"]),
    ("k=('ab',)", ["ab"]),
    ("k=ab...", ["ab..."]),
    ("k='it''s' c", ["it''s"]),
    (r"k=\"a b\" c", ["a b"]),
    ("k=b'ab'", ["ab"]),
    ('k=Some("ab")', ["ab"]),
    ('k=string(2) "ab"', ["ab"]),
    ("k=['ab', 'cd']", ["ab", "cd"]),
    ("k=[Bearer x1]", ["Bearer x1"]),
    ("k=[FILTERED]", ["[FILTERED]"]),
    ("k={a1;b}", ["a1;b"]),
    ("k={{ name }}", ["{{ name }}"]),
    ("k={name}", ["{name}"]),
    ('"K=two words"', ["two words"]),
    ("k=", []),
    ("k=ab& x", ["ab&"]),
    ("k=<set to the key 'x' in secret 'y'> z", ["<set to the key 'x' in secret 'y'>"]),
    ('k=<b c="d">ab</b>', ["ab"]),
    ("k=''", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_a_value_ends_where_its_syntax_says(text: str, expected: list[str]) -> None:
    name_at = text.lower().rindex("k=")
    found = [text[value.start : value.end] for value in values_at(text, name_at + 2, 0, len(text), name_at)]
    assert found == expected


def test_a_sentences_own_punctuation_is_no_part_of_a_value() -> None:
    text = "k: ab."
    assert [text[value.start : value.end] for value in values_at(text, 3, 0, len(text), 0, prose=True)] == ["ab"]


def test_an_exclamation_mark_after_letters_and_digits_belongs_to_the_value() -> None:
    for text, expected in (("k: Ab1!", "Ab1!"), ("k: abc!", "abc")):
        assert [text[value.start : value.end] for value in values_at(text, 3, 0, len(text), 0, prose=True)] == [expected]


PLAIN = string.ascii_letters + string.digits + "!$%*+-./:?@^_~"
CARRIERS = {
    "logfmt": ("level=info k=", " user=bob", PLAIN + ",;|&)]}'#"),
    "query": ("GET /x?a=1&k=", "&b=2 HTTP/1.1", PLAIN + ",;|)]}"),
    "connection string": ("Server=db;k=", ";Uid=app", PLAIN + ",|&)]}#"),
    "call": ("User(name=bob, k=", ")", PLAIN + "|&]}#"),
    "double quotes": ('{"k": "', '", "b": 1}', PLAIN + ",;|&()[]{}<>'# "),
    "single quotes": ("k='", "' b", PLAIN + ',;|&()[]{}<>"# '),
    "environment": ("A=b K=", "\nC=d", PLAIN + ",;|&)]}'#"),
}


@pytest.mark.parametrize("carrier", CARRIERS)
@given(data=st.data())
def test_the_span_is_the_secret_and_nothing_else(carrier: str, data: st.DataObject) -> None:
    before, after, alphabet = CARRIERS[carrier]
    middle = data.draw(st.text(alphabet, min_size=6, max_size=24))
    secret = f"x{middle}y"
    text = before + secret + after
    at = len(before) - len(before[before.lower().rindex("k") + 1 :])
    begin = len(before) - (before[-1] in "\"'")
    found = [text[value.start : value.end] for value in values_at(text, begin, 0, len(text), at - 1)]
    assert found == [secret]


@given(st.text(string.printable, max_size=60), st.integers(0, 60))
def test_every_value_lies_in_the_text(text: str, at: int) -> None:
    at = min(at, len(text))
    for value in values_at(text, at, 0, len(text), at):
        assert at <= value.start < value.end <= len(text)


def _values(text: str, name_at: int, at: int) -> list[str]:
    return [text[value.start : value.end] for value in values_at(text, at, 0, len(text), name_at)]


@pytest.mark.parametrize(
    "text",
    [
        "const k = received.length === expected;",
        "let k = count > 0",
        "my $k = first;",
        "self.k = credentials",
        "k == verified && done",
    ],
)
def test_what_a_program_assigns_is_no_value(text: str) -> None:
    name_at = text.index("self.k" if "self" in text else "k")
    assert _values(text, name_at, text.index("= ") + 2) == []


@pytest.mark.parametrize(
    ("text", "value"), [("k = guest", "guest"), ("this.k = ab12cd", "ab12cd"), ("k = ab1 > log", "ab1")]
)
def test_settings_and_what_is_no_name_stay_values(text: str, value: str) -> None:
    assert _values(text, 0, text.index("= ") + 2) == [value]


def test_a_wrapper_without_quotes_is_no_part_of_the_value() -> None:
    assert _values("k=SecretBytes(ab12)", 0, 2) == ["ab12"]


def test_a_mapping_of_its_own_is_no_value() -> None:
    assert _values("k: {external: true, name: x}", 0, 3) == []


@pytest.mark.parametrize("text", ['Pattern match "k=" at x', "rule 'k=' matched", 'say "a; k=", twice'])
def test_a_quote_that_closes_what_was_opened_before_the_name_opens_no_value(text: str) -> None:
    name_at = text.index("k=")
    assert not list(values_at(text, name_at + 2, 0, len(text), name_at))


@pytest.mark.parametrize(("text", "expected"), [("k=[frostblume] x", "frostblume"), ("k=[FILTERED] x", "[FILTERED]")])
def test_a_word_in_brackets_is_a_value_and_a_placeholder_keeps_them(text: str, expected: str) -> None:
    (value,) = values_at(text, 2, 0, len(text), 0)
    assert text[value.start : value.end] == expected
