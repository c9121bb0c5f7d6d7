"""People and users as logs write them, in pieces with labels. What names are made of is in ``grammar/people.txt``."""

from __future__ import annotations

import random
from collections.abc import Callable

from recognizers.training.grammar import Maker, Piece, words

_MADE_UP_SURNAMES = 0.45
_MADE_UP_GIVEN = 0.3
"""The model is to know a name by where it stands and how it looks, not by heart."""


class People:
    """Makes names; those held out are never among the others."""

    def __init__(self, *, held_out: bool) -> None:
        def listed(symbol: str) -> list[str]:
            return words(symbol, held_out=held_out)

        self._given = listed("given")
        self._surnames = listed("surname")
        self._foreign = listed("foreign")
        self._given_parts = [words(f"given_{part}", held_out=False) for part in ("start", "middle", "end")]
        self._surname_parts = [words(f"surname_{part}", held_out=False) for part in ("start", "end")]
        self._particles = words("particle", held_out=False)
        self._titles = words("title", held_out=False)
        self._credentials = words("credential", held_out=False)
        self._generations = words("generation", held_out=False)

    def makers(self) -> dict[str, Maker]:
        """Return what the grammar calls each way to write somebody."""
        return {
            "given": _labelled(self.given),
            "surname": _labelled(self.surname),
            "given_upper": _labelled(lambda rng: self.given(rng).upper()),
            "surname_upper": _labelled(lambda rng: self.surname(rng).upper()),
            "person": _labelled(self.person),
            "person_hard": _labelled(self.person_hard),
            "person_any": _labelled(lambda rng: rng.choice((self.person, self.person, self.person_hard))(rng)),
            "person_value": _labelled(self._value),
            "person_first": _labelled(lambda rng: self.given(rng) if rng.random() < 0.85 else self.person(rng)),
            "person_upper": _labelled(lambda rng: self.person(rng).upper()),
            "last_first": _labelled(self.last_first),
            "initials": _labelled(self.initials),
            "possessive": self._possessive,
            "titled": self._titled,
            "staff": self._staff,
            "name_plain": lambda rng: [Piece(self._plain(rng))],
            "name_plain_lower": lambda rng: [Piece(_joined(self._plain(rng)))],
            "user": lambda rng: [Piece(self.user(rng), "USERNAME")],
        }

    def given(self, rng: random.Random) -> str:
        """Return a given name."""
        if rng.random() >= _MADE_UP_GIVEN:
            return rng.choice(self._given)
        if rng.random() < 0.1:
            return f"{rng.choice(self._given)}-{rng.choice(self._given).lower()}"
        start, middle, end = self._given_parts
        return rng.choice(start) + "".join(rng.choice(middle) for _ in range(rng.randrange(2))) + rng.choice(end)

    def surname(self, rng: random.Random) -> str:
        """Return a surname, with what may stand before it or be joined to it."""
        name = self._one_surname(rng)
        chance = rng.random()
        if chance < 0.05:
            return f"{name}-{self._one_surname(rng)}"
        if chance < 0.10:
            particle = rng.choice(self._particles)
            return particle + name if particle[-1] in "'c" or particle == "al-" else f"{particle} {name}"
        if chance < 0.12:
            return f"Al-{name}"
        return name

    def _one_surname(self, rng: random.Random) -> str:
        if rng.random() >= _MADE_UP_SURNAMES:
            return rng.choice(self._surnames)
        return "".join(rng.choice(part) for part in self._surname_parts)

    def made_up(self, rng: random.Random) -> str:
        """Return a word in the shape of a name, on no list."""
        parts = self._surname_parts if rng.random() < 0.5 else (self._given_parts[0], self._given_parts[2])
        return "".join(rng.choice(part) for part in parts)

    def eponym(self, rng: random.Random) -> str:
        """Return a surname without anything before it."""
        return self._one_surname(rng)

    def person(self, rng: random.Random) -> str:
        """Return a name in the order and case of running text."""
        given, surname = self.given(rng), self.surname(rng)
        initial = rng.choice("ABCDEFGHJKLMNOPRSTVW")
        chance = rng.random()
        if chance < 0.66:
            return f"{given} {surname}"
        if chance < 0.76:
            return f"{given} {initial}. {surname}"
        if chance < 0.80:
            return f"{given} {initial} {surname}"
        if chance < 0.86:
            return f"{given} {self.given(rng)} {surname}"
        if chance < 0.90:
            return f"{given} {surname} {self._one_surname(rng)}"
        if chance < 0.94:
            return f"{given} {surname}{rng.choice((' ', ', '))}{rng.choice(self._generations)}"
        if chance < 0.98:
            return f"{given} {surname}".upper()
        return rng.choice(self._foreign)

    def person_hard(self, rng: random.Random) -> str:
        """Return a name in another order or case, or half of one."""
        writers: tuple[Callable[[random.Random], str], ...] = (
            self.last_first,
            self.last_first,
            self.initials,
            self.given,
            self.surname,
            lambda rng: self.person(rng).upper(),
            lambda rng: self.last_first(rng).upper(),
        )
        return rng.choice(writers)(rng)

    def last_first(self, rng: random.Random) -> str:
        """Return a name with the surname before it."""
        initial = rng.choice("ABCDEJKLMRST")
        middle = rng.choice(("", "", "", f" {initial}", f" {initial}.", f" {self.given(rng)}"))
        name = f"{self.surname(rng)},{rng.choice((' ', ' ', ' ', ''))}{self.given(rng)}{middle}"
        return name.upper() if rng.random() < 0.25 else name

    def initials(self, rng: random.Random) -> str:
        """Return a name of which only one part is written out."""
        given, surname = self.given(rng), self.surname(rng)
        first, second = given[0].upper(), rng.choice("ABCDEFGHJKLMNOPRSTVW")
        before = rng.choice((f"{first}.", first, f"{first}.{second}.", f"{first}. {second}."))
        shapes = (f"{surname} {first}.", f"{surname}, {first}.", f"{given} {surname[0].upper()}.")
        return f"{before} {surname}" if rng.random() < 0.6 else rng.choice(shapes)

    def user(self, rng: random.Random) -> str:
        """Return a user name, most often made of a name."""
        given, surname = _joined(self.given(rng)), _joined(self.surname(rng))
        chance = rng.random()
        if chance < 0.08:
            return f"{rng.choice('abcdeghjklmnprst')}{rng.choice('abdegjmrstx')}{rng.randrange(10**3, 10**6)}"
        if chance < 0.13:
            tail = rng.choice(("fan", "star", "gal", "dev", "md", "cat", "pro"))
            return f"{given}{rng.choice(('x', '_', '.', '-', ''))}{tail}"
        shapes = (f"{given[0]}{surname}", f"{given}.{surname}", f"{surname}{given[0]}", f"{given}_{surname}", given, surname)
        user = rng.choice((*shapes, shapes[0], shapes[0], shapes[1], f"{given[0]}.{surname}", f"{given}-{surname}"))
        if rng.random() < 0.25:
            user += str(rng.randrange(1, 100))
        return user.upper() if rng.random() < 0.05 else user

    def _value(self, rng: random.Random) -> str:
        # A field's name is evidence enough for half a name.
        return rng.choice((self.person, self.person, self.person, self.person_hard))(rng)

    def _plain(self, rng: random.Random) -> str:
        return self.given(rng) if rng.random() < 0.5 else self._one_surname(rng)

    def _possessive(self, rng: random.Random) -> list[Piece]:
        name = self.given(rng) if rng.random() < 0.5 else self.person(rng)
        return [Piece(name, "PERSON"), Piece(rng.choice(("'s", "'s", "'s", "’s")))]

    def _titled(self, rng: random.Random) -> list[Piece]:
        name = self.surname(rng) if rng.random() < 0.6 else self.person(rng)
        return [Piece(f"{rng.choice(self._titles)} "), Piece(name, "PERSON")]

    def _staff(self, rng: random.Random) -> list[Piece]:
        title = f"{rng.choice(self._titles)} " if rng.random() < 0.3 else ""
        who = self.person(rng) if rng.random() < 0.8 else self.initials(rng)
        after = rng.choice((", ", " ", " (")) + rng.choice(self._credentials)
        return [Piece(title), Piece(who, "PERSON"), Piece(after + (")" if "(" in after else ""))]


def _labelled(write: Callable[[random.Random], str]) -> Maker:
    return lambda rng: [Piece(write(rng), "PERSON")]


def _joined(name: str) -> str:
    return "".join(character for character in name.lower() if character.isalnum()) or "x"
