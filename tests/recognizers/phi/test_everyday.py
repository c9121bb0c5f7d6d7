"""Dates without a year, where a record speaks of a person."""

from __future__ import annotations

import pytest

from recognizers.phi.everyday import everyday


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("moved from Tue the 3rd to Thu the 5th", ["Tue the 3rd", "Thu the 5th"]),
        ("visit on March 14 at 2:15 PM", ["March 14"]),
        ("cardiology 4/12 9:00", ["4/12"]),
        ("seen the second of february nineteen eighty", ["the second of february nineteen eighty"]),
        ("due by June 30, last here June 2024", ["June 30", "June 2024"]),
    ],
)
def test_finds_dates_as_people_say_them(text: str, dates: list[str]) -> None:
    assert [text[start:end] for start, end in everyday(text)] == dates


@pytest.mark.parametrize(
    "text",
    [
        "Apr 12 04:12:11 gw1 dhcpd: lease",
        "<13>Apr 12 04:12:11 gw1 x",
        "step 4/12 done",
        "version 3.4.5",
        "1/2 of the shards",
    ],
)
def test_leaves_the_lines_own_time_and_fractions(text: str) -> None:
    assert everyday(text) == []
