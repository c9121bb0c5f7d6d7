"""Dates without a year, where a record speaks of a person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers.phi.everyday import EVERYDAY, SIGNS, everyday


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("moved from Tue the 3rd to Thu the 5th", ["Tue the 3rd", "Thu the 5th"]),
        ("visit on March 14 at 2:15 PM", ["March 14"]),
        ("cardiology 4/12 9:00", ["4/12"]),
        ("seen the second of february nineteen eighty", ["the second of february nineteen eighty"]),
        ("von 5. Mai auf zwölften Mai, dann le 1er avril", ["5. Mai", "zwölften Mai", "1er avril"]),
        ("screen exp 15MAR, last payment Jun-14", ["15MAR", "Jun-14"]),
        ("DOS Feb 3-Feb 9", ["Feb 3", "Feb 9"]),
        ("due by June 30, last here June 2024", ["June 30", "June 2024"]),
        ("sa Marso 30 8AM, 2026. május 6. 10:40, február 3-án", ["Marso 30", "2026. május 6.", "február 3-án"]),
        ("randevunuz 12 Mart saat 14:00, ngày 15 tháng 3", ["12 Mart", "ngày 15 tháng 3"]),
        ("syntynyt tyttö 22.2. klo", ["22.2."]),
    ],
)
def test_finds_dates_as_people_say_them(text: str, dates: list[str]) -> None:
    assert [text[start:end] for start, end in everyday(text)] == dates


@pytest.mark.parametrize(
    "text",
    [
        "Apr 12 04:12:11 gw1 dhcpd: lease",
        "pain 7/10, strength 5/5 throughout",
        "<13>Apr 12 04:12:11 gw1 x",
        "step 4/12 done",
        "version 3.4.5",
        "1/2 of the shards",
    ],
)
def test_leaves_the_lines_own_time_and_fractions(text: str) -> None:
    assert everyday(text) == []


@given(
    st.lists(
        st.sampled_from(
            [
                *(
                    "March 3",
                    "Mar 22",
                    "tue the 3rd",
                    "the 3rd",
                    " the ",
                    "4/12",
                    "June 2024",
                    "the second of february",
                    "'45",
                ),
                *(
                    "03/12/1945",
                    "3/1/45",
                    "2026-12-01",
                    "21.11.2026",
                    "12 Mar 2026",
                    "Mar 12, 2026",
                    "T10:11:12",
                    " 10:11:12",
                ),
                *(
                    " 10:11",
                    "5pm",
                    "ed ",
                    " at ",
                    " of",
                    " ",
                    ",",
                    ":",
                    ".",
                    "-",
                    "/",
                    "x",
                    "é",
                    "\n",
                    '"',
                    ")",
                    "1",
                    "12",
                    "123",
                ),
            ]
        ),
        max_size=8,
    ).map("".join)
)
def test_where_a_date_stands_there_is_a_sign_of_it(text: str) -> None:
    assert EVERYDAY.search(text) is None or any(sign.search(text) for sign in SIGNS)
