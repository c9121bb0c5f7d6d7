"""The grammar that writes log lines."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from recognizers.training.grammar import Grammar, Piece, choose, parse, read


def _grammar(folder: Path, text: str, *, held_out: bool = False) -> Grammar:
    (folder / "some.txt").write_text(text, encoding="utf-8")
    return Grammar({"who": lambda _: [Piece("Jane", "PERSON")]}, held_out=held_out, files=folder)


def _written(grammar: Grammar, symbol: str) -> set[str]:
    rng = random.Random(1)
    return {"".join(piece.text for piece in grammar.write(symbol, rng)) for _ in range(200)}


def test_symbols_choices_and_what_may_be_left_out(tmp_path: Path) -> None:
    grammar = _grammar(tmp_path, "# a comment\nline:\n«verb» {a {b|c}}?{!|.}\n\nverb = go~on stop")
    assert _written(grammar, "line") == {f"{v} {c}{e}" for v in ("go on", "stop") for c in ("a b", "a c", "") for e in "!."}


def test_labels_come_from_makers_only(tmp_path: Path) -> None:
    grammar = _grammar(tmp_path, r"line:" + "\n" + r"\{«who»\} | ok")
    assert grammar.write("line", random.Random(1)) == [
        Piece("{"),
        Piece("Jane", "PERSON"),
        Piece("}"),
        Piece(" "),
        Piece("|"),
        Piece(" ok"),
    ]


@pytest.mark.parametrize("bad", ["{a|b", "a}"])
def test_unmatched_braces_are_refused(bad: str) -> None:
    with pytest.raises(ValueError, match="unmatched"):
        parse(bad)


def test_a_symbol_that_nothing_defines_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="nowhere"):
        _grammar(tmp_path, "line:\n«nowhere»")


def test_a_block_without_a_symbol_is_refused() -> None:
    with pytest.raises(ValueError, match="expected a symbol"):
        list(read("line:\na\n\nb c"))


def test_what_is_held_out_is_never_among_the_others(tmp_path: Path) -> None:
    words = [f"w{number}" for number in range(100)]
    kept, held = choose(words, held_out=False), choose(words, held_out=True)
    assert sorted(kept + held) == sorted(words)
    assert 2 < len(held) < 25
    text = f"line =\n{' '.join(words)}\n\nopen::\n" + "\n".join(words)
    assert _written(_grammar(tmp_path, text), "line").isdisjoint(_written(_grammar(tmp_path, text, held_out=True), "line"))
    assert not _written(_grammar(tmp_path, text), "open").isdisjoint(held)
