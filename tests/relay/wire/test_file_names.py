"""Names of files are taken apart: whose they are, and what programs name stays."""

from __future__ import annotations

import pytest

from relay.wire.file_names import fields


def told(text: str) -> list[tuple[str, str]]:
    return [(field.key.partition(".")[2], text[field.start : field.end]) for field in fields(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("stored DOE_JANE_19450312_chest.dcm", [("person", "DOE_JANE"), ("date", "19450312")]),
        ('"Referral Sander de Vries.docx"', [("person", "Sander de Vries")]),
        ("/in/GET/Achebe%20Zanele%20card.jpg", [("person", "Achebe%20Zanele")]),
        (r"\\srv\Patients\Yang, Hao\intake.pdf", [("person", "Yang, Hao")]),
        ("/mnt/pacs/3043341/20260311/a.dcm", [("number", "3043341")]),
        ("export_MRN3043341.csv", [("number", "MRN3043341")]),
        ("smith_john_mri.zip", [("person", "smith_john")]),
    ],
)
def test_a_person_s_file(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "User_Guide.pdf",
        "Release Notes 2026.docx",
        "/static/Roboto_Bold.png",
        "backup_full_20261121.zip",
        "IMG_20261121.jpg",
        "/usr/lib/python3.11/getpass.py",
        "app-20260311.log.gz",
        "annual_report_2026.pdf",
        "libfoo.so.1",
    ],
)
def test_what_programs_name_stays(text: str) -> None:
    assert told(text) == []
