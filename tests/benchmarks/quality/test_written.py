import pytest

from benchmarks.quality import written
from benchmarks.quality.template import HALVES


@pytest.mark.parametrize("half", ["tune", "report"])
def test_every_line_with_a_patient_has_something_private_and_no_mark_is_left(half):
    for line in written.lines(half, "patients"):
        assert any(mark.family for mark in line.marked.marks), line.id
        assert not set("⟦⟧␍␊␉␛") & set(line.marked.text), line.id


@pytest.mark.parametrize("half", ["tune", "report"])
def test_lines_with_nobody_are_unmarked(half):
    lines = written.lines(half, "nobody")
    assert len(lines) >= 200
    assert not any(line.marked.marks for line in lines)


def test_what_may_be_taken_along_has_no_family():
    spared = [mark for line in written.lines("tune", "patients") for mark in line.marked.marks if not mark.family]
    assert spared


def test_halves_share_no_written_line():
    tune, report = (
        {line.marked.text for file in ("patients", "nobody") for line in written.lines(half, file)} for half in HALVES
    )
    assert not tune & report
