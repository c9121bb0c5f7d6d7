"""Streets and cities where people live, in pieces with labels. What they are made of is in ``grammar/places.txt``."""

from __future__ import annotations

import random

from recognizers.training.grammar import Grammar, Maker, Piece, words

_MADE_UP_CITIES = 0.35


class Places:
    """Makes addresses; cities held out are never among the others."""

    def __init__(self, *, held_out: bool) -> None:
        self._cities = words("city", held_out=held_out)
        self._city_starts = words("city_start", held_out=False)
        self._city_ends = words("city_end", held_out=False)
        self._states = words("state", held_out=False)
        self._street_names = words("street_name", held_out=held_out)
        self._street_kinds = words("street_kind", held_out=False)
        self._rare_kinds = words("street_kind_rare", held_out=held_out)
        self.grammar: Grammar
        """Set by whoever builds both: streets abroad and parts of a house are written by it."""

    def makers(self) -> dict[str, Maker]:
        """Return what the grammar calls each way to write a place."""
        return {
            "city": lambda rng: [Piece(self._city(rng), "CITY")],
            "place_plain": lambda rng: [Piece(self._city(rng))],
            "place_plain_lower": lambda rng: [Piece(self._city(rng).lower().replace(" ", "-"))],
            "street": lambda rng: [Piece(self._street(rng), "STREET")],
            "street_only": lambda rng: [Piece(self._street_name(rng), "STREET")],
            "street_plain": lambda rng: [Piece(self._street_name(rng))],
            "street_upper": lambda rng: [Piece(self._street(rng).upper(), "STREET")],
            "city_upper": lambda rng: [Piece(self._city(rng).upper(), "CITY")],
            "address": self._address,
        }

    def _city(self, rng: random.Random) -> str:
        if rng.random() < _MADE_UP_CITIES:
            return rng.choice(self._city_starts) + rng.choice(self._city_ends)
        return rng.choice(self._cities)

    def _street_name(self, rng: random.Random) -> str:
        chance = rng.random()
        if chance < 0.7:
            name = rng.choice(self._street_names)
        elif chance < 0.9:
            name = rng.choice(self._city_starts) + rng.choice(self._city_ends).strip().lower()
        else:
            name = rng.choice(("1st", "2nd", "3rd", "5th", "10th", "42nd", "118th"))
        kinds = self._rare_kinds if rng.random() < 0.15 else self._street_kinds
        return f"{name} {rng.choice(kinds)}"

    def _street(self, rng: random.Random) -> str:
        chance = rng.random()
        if chance < 0.1:
            return self._written("street_abroad", rng)
        if chance < 0.4:
            return self._written("street_other", rng)
        before = rng.choice(("", "", "", "", "", "N ", "S. ", "West ", "NE ", "E ", "South ", "NW "))
        after = rng.choice(("",) * 12 + (" N", " SW", " East", " NE"))
        street = f"{rng.randrange(1, 10 ** rng.randrange(2, 6))} {before}{self._street_name(rng)}{after}"
        if rng.random() < 0.25:
            street += rng.choice((", ", " ")) + self._written("street_unit", rng)
        return street.upper() if rng.random() < 0.06 else street

    def _written(self, symbol: str, rng: random.Random) -> str:
        return "".join(piece.text for piece in self.grammar.write(symbol, rng))

    def _address(self, rng: random.Random) -> list[Piece]:
        comma = rng.choice((", ", ", ", " "))
        state = rng.choice((f"{rng.choice(self._states)} {rng.randrange(10**4, 10**5)}", rng.choice(self._states)))
        parts = [Piece(self._street(rng), "STREET"), Piece(comma), Piece(self._city(rng), "CITY")]
        return [*parts, Piece(rng.choice((", ", " ")) + state)] if rng.random() < 0.85 else parts
