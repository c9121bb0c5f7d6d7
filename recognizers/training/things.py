"""What is nobody, though its name could be somebody's: made-up products, medicines, diseases named after people."""

from __future__ import annotations

import random

from recognizers.training.grammar import Maker, Piece, words
from recognizers.training.people import People

_MEDICINE_STARTS = words("medicine_start", held_out=False)
_MEDICINE_ENDS = words("medicine_end", held_out=False)
_PRODUCT_ENDS = words("product_end", held_out=False)


class Things:
    """Makes names of things; those that are people's names elsewhere are held out as these are."""

    def __init__(self, people: People, *, held_out: bool) -> None:
        self._people = people
        self._products = words("product", held_out=held_out)
        self._medicines = words("drug", held_out=held_out)
        self._eponyms = words("eponym", held_out=held_out)
        self._words = words("word", held_out=False)

    def makers(self) -> dict[str, Maker]:
        """Return what the grammar calls each kind of thing."""
        return {
            "brand": lambda rng: [Piece(self._product(rng))],
            "drug_any": lambda rng: [Piece(self._medicine(rng))],
            "eponym": lambda rng: [Piece(self._eponym(rng))],
        }

    def _product(self, rng: random.Random) -> str:
        chance = rng.random()
        if chance < 0.25:
            return rng.choice(self._products)
        if chance < 0.45:
            return rng.choice(self._words).capitalize() + rng.choice(_PRODUCT_ENDS)
        if chance < 0.6:
            return rng.choice(self._words).capitalize() + rng.choice(self._words)
        if chance < 0.7:
            return rng.choice(self._words).capitalize()
        if chance < 0.85:
            return self._people.made_up(rng) + rng.choice(("", "", *_PRODUCT_ENDS))
        if chance < 0.92:
            return f"{rng.choice(self._words).capitalize()} {rng.choice(self._words).capitalize()}"
        return "".join(rng.choice("ABCDEFGIKLMNOPRSTUVX") for _ in range(rng.randrange(3, 6)))

    def _medicine(self, rng: random.Random) -> str:
        if rng.random() < 0.5:
            return rng.choice(self._medicines)
        name = rng.choice(_MEDICINE_STARTS) + rng.choice(_MEDICINE_ENDS)
        return name if rng.random() < 0.7 else name.lower()

    def _eponym(self, rng: random.Random) -> str:
        first = self._people.eponym(rng) if rng.random() < 0.5 else rng.choice(self._eponyms)
        return first if rng.random() < 0.8 else f"{first}-{self._people.eponym(rng)}"
