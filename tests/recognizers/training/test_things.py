"""Names of what is nobody."""

from __future__ import annotations

import random

from recognizers.training.people import People
from recognizers.training.things import Things


def test_things_have_names_of_many_shapes_and_no_label() -> None:
    makers, rng = Things(People(held_out=False), held_out=False).makers(), random.Random(5)
    made = [piece for symbol in ("brand", "drug_any", "eponym") for _ in range(200) for piece in makers[symbol](rng)]
    assert not any(piece.label for piece in made)
    texts = {piece.text for piece in made}
    assert len(texts) > 300
    assert any(text.isupper() for text in texts)
    assert any(" " in text for text in texts)
    assert any("-" in text for text in texts)
