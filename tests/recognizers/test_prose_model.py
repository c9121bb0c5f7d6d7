"""What is shown to a model, what is remembered, and several models together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from recognizers.prose_model import Entity, Opinions, ProseModel
from recognizers.rule import Span
from recognizers.scanner import BudgetExceeded


class Model(ProseModel):
    """Every ``Jane`` is a person; it keeps what it is shown."""

    def __init__(self, rule: str = "names.test", memo_shapes: int = 100) -> None:
        super().__init__(rule, memo_shapes)
        self.seen: list[str] = []

    def look(self, chunks: Sequence[str], deadline: float | None) -> Iterator[list[Entity]]:
        if deadline is not None:
            raise BudgetExceeded
        for chunk in chunks:
            self.seen.append(chunk)
            starts = [at for at in range(len(chunk)) if chunk.startswith("Jane", at)]
            yield [Entity(at, at + 4, "person", 0.7) for at in starts]


def test_shows_the_model_only_texts_with_a_candidate() -> None:
    model = Model()
    found = model.find(["connection closed by peer", "Connection Closed", "chart of Jane printed"])
    assert found == [[], [], [Span(9, 13, "person", "names.test", 0.7, "model")]]
    assert model.seen == ["chart of Jane printed"]
    assert (model.candidates, model.shown) == (1, 1)


def test_shows_a_shape_once_and_its_places_hold_for_every_text_of_it() -> None:
    model = Model()
    first = model.find(["bed 12 for Jane Doe", "bed 99 for Jane Doe"])
    assert first[0] == first[1] == model.find(["bed 47 for Jane Doe"])[0] != []
    assert model.seen == ["bed 00 for Jane Doe"]
    assert (model.candidates, model.shown) == (3, 1)


def test_remembers_a_bounded_number_of_shapes() -> None:
    model = Model(memo_shapes=2)
    texts = [f"{word} for Jane Doe" for word in ("a", "b", "c")]
    for text in texts:
        model.find([text])
    model.find(texts[1:])
    assert model.shown == 3
    model.find(texts[:1])
    assert model.shown == 4


def test_more_shapes_at_once_than_are_remembered_are_all_answered() -> None:
    model = Model(memo_shapes=2)
    texts = [f"{word} for Jane Doe" for word in ("a", "b", "c", "d")]
    model.find(texts[:2])
    found = model.find([*texts[2:], *texts])
    assert [[(span.start, span.end) for span in spans] for spans in found] == [[(6, 10)]] * 6


def test_does_not_remember_a_long_text() -> None:
    model = Model()
    text = f"told Jane{' and so on' * 120}"
    model.find([text])
    model.find([text])
    assert model.shown == 2


def test_reads_a_long_text_in_chunks_and_loses_no_name_between_them() -> None:
    model = Model()
    text = "and then Jane " * 1_000
    (spans,) = model.find([text])
    assert [(span.start, span.end) for span in spans] == [(at + 9, at + 13) for at in range(0, len(text), 14)]
    assert max(map(len, model.seen)) <= 2_000


def test_of_a_long_text_shows_only_the_chunks_with_a_candidate() -> None:
    model = Model()
    text = f"{'and so on ' * 600}told Jane{' and so on' * 600}"
    (spans,) = model.find([text])
    assert [text[span.start : span.end] for span in spans] == ["Jane"]
    assert len(model.seen) <= 2


def test_what_was_cut_short_is_not_remembered() -> None:
    model = Model()
    with pytest.raises(BudgetExceeded):
        model.find(["chart of Jane printed"], deadline=0.0)
    assert model.find(["chart of Jane printed"]) != [[]]


def test_several_models_are_all_asked_and_their_findings_stand_side_by_side() -> None:
    texts = ["Jane told Jane", "nobody", "call Jane"]
    found = Opinions(Model("names.one"), Model("names.two")).find(texts)
    assert [[(span.start, span.rule) for span in spans] for spans in found] == [
        [(0, "names.one"), (0, "names.two"), (10, "names.one"), (10, "names.two")],
        [],
        [(5, "names.one"), (5, "names.two")],
    ]
    with pytest.raises(BudgetExceeded):
        Opinions(Model("names.one"), Model("names.two")).find(texts, deadline=0.0)


def test_what_a_model_sees_across_the_elements_of_a_message_is_cut_at_their_separators() -> None:
    class Wide(Model):
        def look(self, chunks: Sequence[str], deadline: float | None) -> Iterator[list[Entity]]:
            yield from ([Entity(chunk.index("Roe"), chunk.index("Jane") + 4, "person", 0.7)] for chunk in chunks)

    message = "NM1*IL*1*Roe*Jane****MI*W1~"
    assert [message[span.start : span.end] for span in Wide().find([message])[0]] == ["Roe", "Jane"]
