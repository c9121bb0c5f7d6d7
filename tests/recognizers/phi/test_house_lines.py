"""A house's numbers stay where a record has nothing else of a person."""

from __future__ import annotations

import pytest

from recognizers.phi.house_lines import without_house_lines
from recognizers.rule import Span


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("Call [614-555-0100] to reschedule your visit", True),
        ("Please call us at [614-555-0100] with any questions", True),
        ("To refill, call [614-555-0133] and press 2", True),
        ("Reply STOP to opt out or call [614-555-0101]", True),
        ("scheduling line [614.555.0155] busy 40%", True),
        ("caller ID set to [614-555-0100] for outbound campaign", True),
        ("SIP trunk DID [614-555-0400] through 0499", True),
        ("call me at [614-555-0133] when you can", False),
        ("please call [614-555-0133] when you get this", False),
        ("patient asks us to call her at [614-555-0133]", False),
        ("left message at [614-555-0133], reply pending", False),
        ("phone [614-555-0133]", False),
        ("Billing phone: [614-555-0133]", False),
        ("inbound number [614-555-0133]", False),
        ("caller ID [614-555-0133]", False),
    ],
)
def test_who_is_to_be_called_tells_whose_number_it_is(text: str, stays: bool) -> None:
    start, end = text.index("["), text.index("]") - 1
    bare = text.replace("[", "").replace("]", "")
    phone = Span(start, end, "phone", "a.rule", 0.8, "")
    number = Span(start, end, "person_id", "b.rule", 0.4, "")
    assert without_house_lines(bare, [phone, number]) == ([] if stays else [phone, number])


def test_a_record_of_somebody_keeps_no_number() -> None:
    text = "Jane Roe: call 614-555-0100 to reschedule your visit"
    found = [Span(0, 8, "person", "a.rule", 0.8, ""), Span(15, 27, "phone", "b.rule", 0.8, "")]
    assert without_house_lines(text, found) == found
