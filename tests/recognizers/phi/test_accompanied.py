"""Shapes that things have, too, where somebody is spoken of and where nobody is."""

from __future__ import annotations

import pytest

from recognizers.phi.accompanied import accompanied
from recognizers.rule import Span

_NUMBER = "412-88-0019"


def _shape(text: str, rule: str = "ssn.by_shape") -> Span:
    start = text.index(_NUMBER)
    return Span(start, start + len(_NUMBER), "ssn", rule, 0.9, "check")


@pytest.mark.parametrize(
    "text",
    [
        f"checksum segment {_NUMBER} mismatch in firmware bundle",
        f"Pump tag {_NUMBER} bearing noise",
        f"reel {_NUMBER}, reel {_NUMBER[::-1]} spliced",
    ],
)
def test_a_shape_among_things_is_theirs(text: str) -> None:
    assert list(accompanied(text, [_shape(text)])) == []


def test_what_goes_once_goes_wherever_it_stands() -> None:
    text = f'{{"": "{_NUMBER}", "reel {_NUMBER} spliced": []}}'
    second = _shape(text)._replace(start=text.rindex(_NUMBER), end=text.rindex(_NUMBER) + len(_NUMBER))
    assert len(accompanied(text, [_shape(text), second])) == 2


@pytest.mark.parametrize(
    "text",
    [
        f"Invalid SSN {_NUMBER} in row 4",
        f"GET /api/v2/persons/{_NUMBER} 404",
        f"her number is {_NUMBER} she says",
        f'NumberFormatException: For input string: "{_NUMBER}"',
        f"OCR index docs/{_NUMBER}.pdf skipped",
        f"GET /find?q={_NUMBER}&n=1",
        f"<13>Nov 21 18:00:00 web-1 app[42]: {_NUMBER}",
        _NUMBER,
    ],
)
def test_a_shape_beside_persons_or_by_itself_stays_private(text: str) -> None:
    assert list(accompanied(text, [_shape(text)])) == [_shape(text)]


def test_what_else_somebody_has_makes_a_shape_private() -> None:
    text = f"row {_NUMBER}, 14 Elm Ct"
    street = Span(text.index("14"), len(text), "street", "place.street", 0.8, "pattern")
    assert list(accompanied(text, [_shape(text), street])) == [_shape(text), street]


def test_what_a_word_tells_needs_nothing_else() -> None:
    text = f"checksum segment {_NUMBER} mismatch"
    told = _shape(text, "ssn.by_word")
    assert list(accompanied(text, [told])) == [told]
