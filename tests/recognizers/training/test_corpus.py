"""The lines that the model learns from."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from recognizers.training.corpus import UNSEEN_FILES, examples, unseen
from recognizers.training.grammar import FILES, read


def test_the_same_seed_makes_the_same_lines() -> None:
    assert list(examples(20, "a", held_out=False)) == list(examples(20, "a", held_out=False))
    assert list(examples(20, "a", held_out=False)) != list(examples(20, "b", held_out=False))


def test_lines_are_masked_and_labels_lie_on_them_without_overlap() -> None:
    seen: set[str] = set()
    quiet = 0
    for line in examples(300, "labels", held_out=False):
        assert not any(character in "123456789" for character in line.text if character.isascii())
        assert all(0 <= start < end <= len(line.text) for start, end, _ in line.spans)
        assert all(one[1] <= other[0] for one, other in pairwise(line.spans))
        seen.update(label for *_, label in line.spans)
        quiet += not line.spans
    assert seen == {"PERSON", "USERNAME", "STREET", "CITY"}
    assert 90 < quiet < 180


def test_lines_held_out_repeat_none_of_the_others() -> None:
    kept = {line.text for line in examples(300, "one", held_out=False)}
    assert len(kept.intersection(line.text for line in examples(300, "two", held_out=True))) < 20


def test_every_other_line_for_measuring_alone_speaks_of_somebody() -> None:
    lines = list(unseen(400, "some"))
    assert all(line.spans for line in lines[::2])
    assert not any(line.spans for line in lines[1::2])


def test_no_template_for_measuring_alone_is_learnt_from() -> None:
    def templates(folder: Path) -> set[str]:
        texts = (path.read_text(encoding="utf-8") for path in folder.glob("*.txt"))
        return {line for text in texts for _, _, lines in read(text) for line in lines if " " in line}

    assert templates(UNSEEN_FILES).isdisjoint(templates(FILES))
