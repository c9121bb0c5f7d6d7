from __future__ import annotations

import re

from relay.wire.draft import Draft

ESCAPE = re.compile(r"\\(.)")


def test_an_untouched_draft_is_its_reading() -> None:
    draft = Draft("abc")
    draft.slot(0, 1)
    draft.slot(2, 2)
    draft.value("k", 1, 3)
    reading = draft.reading()
    assert reading.text == "abc"
    assert reading.offsets is None
    assert [(slot.start, slot.end) for slot in reading.slots] == [(0, 1), (1, 3)]
    assert [(field.key, field.start, field.end) for field in reading.fields] == [("k", 1, 3)]


def test_what_comes_after_an_escape_moves_with_it() -> None:
    draft = Draft(r"x \a\b y")
    plain = draft.plain(2, 6, ESCAPE, lambda escape: escape[1].upper())
    assert plain.text == "AB"
    assert list(plain.offsets) == [2, 4, 6]
    draft.escaped("k", 2, 6, True, plain)
    draft.slot(7, 8)
    reading = draft.reading()
    assert reading.text == "x AB y"
    assert list(reading.offsets or ()) == [0, 1, 2, 4, 6, 7, 8]
    assert [reading.text[slot.start : slot.end] for slot in reading.slots] == ["AB", "y"]


def test_a_member_is_its_name_and_its_value_after_an_escape_too() -> None:
    draft = Draft(r"\a n v 1")
    draft.escaped("", 0, 2, False, draft.plain(0, 2, ESCAPE, lambda escape: escape[1]))
    draft.member("n", 3, 5, 6)
    draft.member("n", 3, 7, 8, b'"')
    reading = draft.reading()
    assert [(reading.text[slot.start : slot.end], slot.prose, slot.quote) for slot in reading.slots] == [
        ("a", False, b""),
        ("n", False, b""),
        ("v", True, b""),
        ("n", False, b""),
        ("1", False, b'"'),
    ]
    assert [(field.key, reading.text[field.start : field.end]) for field in reading.fields] == [("n", "v"), ("n", "1")]


def test_what_is_embedded_has_its_quotes_escaped() -> None:
    draft = Draft(r"{\"1\"} z")
    inner = Draft(*draft.plain(0, 7, ESCAPE, lambda escape: escape[1]))
    inner.value("n", 2, 3, prose=False, quote=b'"')
    draft.embed(0, 7, inner)
    draft.slot(8, 9)
    reading = draft.reading()
    assert reading.text == '{"1"} z'
    assert [(reading.text[slot.start : slot.end], slot.quote) for slot in reading.slots] == [("1", b'\\"'), ("z", b"")]
    assert [reading.octet(slot.start) for slot in reading.slots] == [3, 8]
