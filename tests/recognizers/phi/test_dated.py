"""Dates with a year, in every form, where a record speaks of a person."""

from __future__ import annotations

import pytest

from recognizers.phi.dated import SIGNS, dated


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("discharge/Wolny-summary-14.02.2026.docx", ["14.02.2026"]),
        ("audiogram_2025-12-01.xml", ["2025-12-01"]),
        ('{"start":"2026-05-06T13:15:00-04:00"}', ["2026-05-06T13:15:00-04:00"]),
        ("on file (5/5/05), typed 9-27-61", ["5/5/05", "9-27-61"]),
        ("||||19620718|F<CR>", ["19620718"]),
        ("value is (E99, Mar 10 2026 12:00AM).", ["Mar 10 2026 12:00AM"]),
        ('"BIRCH,ORSON^M^2450611"', ["2450611"]),
        ("DOB 11/--/1938", ["11/--/1938"]),
        ("nar. 7. 1. 1957, elhunyt 2026. 02. 11. este", ["7. 1. 1957", "2026. 02. 11."]),
        ("^FO30,170^FD12/25/1931 F^FS", ["12/25/1931"]),
        ("implantedOn=Tue Mar 17 00:00:00 EDT 2026, site", ["Tue Mar 17 00:00:00 EDT 2026"]),
        ("THIAGO / 05MAR2019 / parent", ["05MAR2019"]),
        ("Orlova, 23 февраля 1957; 1958年3月4日", ["23 февраля 1957", "1958年3月4日"]),
        ("StudyDate=20260101-20260312&limit", ["20260101-20260312"]),
        ("period=ge2026-01-09 HTTP/1.1", ["2026-01-09"]),
        ("seen on 04/17/26 14:20 by", ["04/17/26 14:20"]),
        ("旧=3月18日 10:00", ["3月18日 10:00"]),
        ("Kowalska Danuta of the oncology ward at the west end,2026-06-14T22:40", ["2026-06-14T22:40"]),
        ("MAR Sotomayor^Lidia 03122026.ps, 21 Agustus 1982", ["03122026", "21 Agustus 1982"]),
        ("Born:1983-04-09 00:00:00 +0000 UTC Allergies", ["1983-04-09 00:00:00 +0000 UTC"]),
        ("DTSTART:20260417T150000Z", ["20260417T150000Z"]),
    ],
)
def test_finds_dates_in_every_form(text: str, dates: list[str]) -> None:
    assert sorted(text[start:end] for start, end in dated(text)) == sorted(dates)
    assert any(sign.search(text) for sign in SIGNS)


@pytest.mark.parametrize(
    "text",
    [
        '[12/Mar/2026:08:14:22 -0500] "GET',
        "2026-03-12 13:04:55 10.20.1.14 GET",
        "Mar 12 10:00:00 host app[1]: 2026-03-12 10:00:00 INFO x",
        "2026-03-10T18:44:01Z,,,,SUBMIT",
        "[Thu Mar 12 09:41:07 2026] [error] x",
        "version 2026-03-12 build 20260312 released=2026-04-01",
        "/var/log/2026/03/12/app-2026-03-12.log",
        "ts=2026-01-14T10:22:31Z level",
        "BHT*0085*08*118*20240523*0246*TH~",
        "1,2026/03/12 10:10:10,011901012345,THREAT",
        '"@timestamp":"2026-03-19T08:21:04.117Z"',
        "at 35162.30000026854 10.1.2.3 1.2.3.4 4.12.8",
        "ACCESS LOG 04/17/26 14:20:11 User",
    ],
)
def test_leaves_the_lines_own_time_and_dates_of_things(text: str) -> None:
    assert list(dated(text)) == []


def test_leaves_to_a_messages_places_what_stands_between_its_separators() -> None:
    text = "MSH|^~\\&|A|B|C|D|20260507||PID|1||77 on 2026-05-08"
    assert [text[start:end] for start, end in dated(text, message=True)] == ["2026-05-08"]
