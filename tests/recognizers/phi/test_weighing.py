"""What is left of a text's spans once they have been weighed."""

from __future__ import annotations

import pytest

from recognizers.phi.weighing import weighed
from recognizers.rule import Span


def _names(text: str, *said: str) -> list[str]:
    spans = [Span(text.index(one), text.index(one) + len(one), "person", "a.rule", 0.9, "") for one in said]
    return [text[span.start : span.end] for span in weighed(text, spans, echoed=True)]


@pytest.mark.parametrize(
    ("said", "name"),
    [("Jane Roe's", "Jane Roe"), ("Jane Roe’s", "Jane Roe"), ("JANE ROE'S", "JANE ROE"), ("Jane O'Brien", "Jane O'Brien")],
)
def test_a_name_ends_before_what_says_that_something_is_theirs(said: str, name: str) -> None:
    assert name in _names(f"patient {said} chart was opened", said)
    assert not any(each.lower().endswith(("'s", "’s")) for each in _names(f"patient {said} chart was opened", said))


def test_makers_and_measures_beside_a_person_stay() -> None:
    assert _names("patient Jane Roe: LVEF 55, Philips MX450, C-STORE done", "Jane Roe") == ["Jane Roe"]
