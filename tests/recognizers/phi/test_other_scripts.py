"""Names in other scripts, behind what their forms call them."""

from __future__ import annotations

import pytest

from recognizers.phi.other_scripts import RULES
from recognizers.scanner import Scanner


@pytest.fixture(scope="module")
def scanner() -> Scanner:
    return Scanner(RULES)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("WARN sync שם=רונית אברמוביץ status=12", "רונית אברמוביץ"),
        ("cover sheet patient: 小林 由美子 生年月日 1", "小林 由美子"),
        ("họ tên NGUYỄN THỊ HỒNG ngày", "NGUYỄN THỊ HỒNG"),
        ("الاسم: فاطمة الزهراء, 12", "فاطمة الزهراء"),
        ("met mevrouw Oosterhuis niet", "Oosterhuis"),
    ],
)
def test_a_label_or_a_title_tells_a_name(scanner: Scanner, text: str, name: str) -> None:
    assert name in [text[span.start : span.end] for span in scanner.find(text)]


@pytest.mark.parametrize("text", ["姓名: 12", "пациент не найден", "utente 298 441 770", "hasta=false"])
def test_counts_and_words_are_nobody(scanner: Scanner, text: str) -> None:
    assert not scanner.find(text)
