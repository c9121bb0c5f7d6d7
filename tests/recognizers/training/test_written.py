"""Lines written out, with others in them."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from recognizers.training.grammar import Piece
from recognizers.training.written import Written, pieces


def written(folder: Path, *texts: str) -> list[list[Piece]]:
    file = folder / "lines.txt"
    file.write_text("## a comment\n" + "".join(f"syslog\tchart\t{text}\n" for text in texts), encoding="utf-8")
    lines, rng = Written([file]), random.Random(1)
    return [lines.line(rng) for _ in range(200)]


def test_stretches_and_what_is_private_in_them() -> None:
    assert list(pieces("a␉⟦name|Doe⟧ ⟦-|x⟧")) == [("a\t", ""), ("Doe", "name"), (" ", ""), ("x", "-"), ("", "")]


def test_a_name_gives_way_to_others_of_its_shape(tmp_path: Path) -> None:
    lines = written(tmp_path, "Chart of ⟦name|van DOE, Jane A.⟧ opened")
    names = {line[1].text for line in lines if line[0].text == "Chart of "}
    found = [re.fullmatch(r"van (\w.*), \w.* [A-Z]\.", name) for name in names]
    assert len(names) > 100
    assert all(name is not None and name[1].isupper() for name in found)


def test_some_lines_are_in_small_letters_throughout(tmp_path: Path) -> None:
    lines = written(tmp_path, "Chart of ⟦name|van DOE, Jane A.⟧ opened")
    small = ["".join(piece.text for piece in line) for line in lines if line[0].text == "chart of "]
    assert 10 < len(small) < 60
    assert all(map(str.islower, small))


def test_the_words_around_stay_and_have_no_label(tmp_path: Path) -> None:
    for line in written(tmp_path, "⟦username|jdoe⟧ opened ⟦mrn|0012⟧, ⟦city|Leeds⟧"):
        assert [piece.label for piece in line] == ["", "USERNAME", "", "", "", "CITY", ""]
        assert [piece.text for piece in line][2:5] == [" opened ", "0012", ", "]
        assert line[1].text.islower()


def test_others_than_latin_letters_stay(tmp_path: Path) -> None:
    assert {line[1].text for line in written(tmp_path, "氏名: ⟦name|小林 由美子⟧")} == {"小林 由美子"}


def test_a_message_comes_without_its_head_at_times(tmp_path: Path) -> None:
    heads = {line[0].text.lower() for line in written(tmp_path, "INFO app: hello ⟦name|Jane⟧")}
    assert heads == {"info app: hello ", "hello "}


def test_a_long_line_is_cut_and_no_name_is(tmp_path: Path) -> None:
    for line in written(tmp_path, "word " * 100 + "⟦name|Jane Doe⟧" + " more" * 100):
        assert sum(len(piece.text) for piece in line) < 600
        assert all(" " in piece.text for piece in line if piece.label)


def test_a_line_that_is_not_in_three_parts_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "lines.txt"
    file.write_text("only text\n", encoding="utf-8")
    with pytest.raises(ValueError, match="unpack"):
        Written([file])
