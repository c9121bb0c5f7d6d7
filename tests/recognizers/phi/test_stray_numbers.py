from __future__ import annotations

import pytest

from recognizers.phi.stray_numbers import going_on, is_number, stray_numbers
from recognizers.rule import Span


def found(text: str) -> list[str]:
    return [text[span.start : span.end] for span in stray_numbers(text)]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("writing PID88120 ROE JANE/A90260317/scan", ["PID88120", "A90260317"]),
        ("why does E77310042 show two lists", ["E77310042"]),
        ("Roe, Jane 40017-8823 (new)", ["40017-8823"]),
        ("cart 12: ID=220498813 seen", ["220498813"]),
        ("auto-link CMH:0044177 <-> STB:9912044", ["0044177", "9912044"]),
        ('row: "GMS 4417720B","Ward 6"', ["GMS 4417720B"]),
        ("sub QBN 772209 01, card 702 8041 3399 0165,x", ["QBN 772209 01", "702 8041 3399 0165"]),
        ("HC 118.827, ext=CHC.0044.172", ["118.827", "CHC.0044.172"]),
        ("card 26bit 221:48817 for", ["221:48817"]),
        ("enrolment FUN-RE-94740x, VP#90118-en ok", ["FUN-RE-94740x", "VP#90118-en"]),
        ("a /hl7/arc/0008841772.MSG-P-118827.er7.gz", ["0008841772.MSG-P-118827"]),
        ("[pid=M-208-5519,hr=118]", ["M-208-5519"]),
        ("file bsp_231177_20260702.heif", ["231177_20260702"]),
        ("Member Roe not found for 9920-1187-33", ["9920-1187-33"]),
        ("PDS trace: 943 476 5919 superseded", ["943 476 5919"]),
        ("card 3950 12345 1-2 valid", ["3950 12345 1-2"]),
    ],
)
def test_tokens_made_as_record_numbers_are_taken(text: str, numbers: list[str]) -> None:
    assert found(text) == numbers


@pytest.mark.parametrize(
    "text",
    [
        "sshd pid 1234567 port 443211",
        "took 1234567 ms, 7654321 bytes",
        "tablets of 9920-1187-33 filled",
        "max-age=97200, #A0522D, 512x1024, 0.5-40",
        "update KB5060526, ORA-20011, CVE-2026-12345",
        "loinc 2160-0, ndc 00093-7424-98",
        "on 2026-11-22 at 20261122, epoch 1763800000",
        "firmware=AB12345 build=2026104",
        'GET /x HTTP/1.1" 200 18221 "-"',
        "from 10.0.250.4:32770 at 12/Mar/2026:03:02:11.610",
        "nginx-1.24.1100 on x86_64, utf8mb4, ssh-ed25519",
        "postfix/smtp[30112]: 4F1B2203AC: to=<x>",
        "trace=7f3e1190c2ab4417 id 7f3e1190-c2ab-4417-8a01-1190c2ab4417",
        '{"00100020":{"vr":"LO"}}',
        "E11000 duplicate key",
    ],
)
def test_what_programs_count_and_name_is_left(text: str) -> None:
    assert found(text) == []


def test_a_number_behind_one_like_it_is_of_its_kind() -> None:
    text = "CSN 300918827 and 300918991 with"
    first = Span(4, 13, "person_id", "x", 0.7, "key")
    assert [(text[span.start : span.end], span.type) for span in going_on(text, [first])] == [("300918991", "person_id")]


def test_a_number_of_another_shape_does_not_go_on() -> None:
    text = "CSN 300918827 and 12 others"
    assert list(going_on(text, [Span(4, 13, "person_id", "x", 0.7, "key")])) == []


def test_zeros_and_dates_are_no_numbers() -> None:
    assert not is_number("000000")
    assert not is_number("2026-11-22")
    assert is_number("40017-8823")
