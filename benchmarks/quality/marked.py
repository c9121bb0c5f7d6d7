"""Text with labels: which stretches of a line are private, kept right through quoting, encoding and wrapping."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import NamedTuple


class Mark(NamedTuple):
    """A labelled stretch: ``text[start:end]``."""

    start: int
    end: int
    family: str
    """What is private there; empty where a redactor may take the stretch along without being blamed."""


class Marked(NamedTuple):
    """A text and its marks, from left to right."""

    text: str
    marks: tuple[Mark, ...] = ()

    def __add__(self, other: object) -> Marked:
        if not isinstance(other, Marked):
            return NotImplemented
        by = len(self.text)
        moved = tuple(Mark(mark.start + by, mark.end + by, mark.family) for mark in other.marks)
        return Marked(self.text + other.text, self.marks + moved)

    def spread(self, encode: Callable[[str], str]) -> Marked:
        """Return the text with every character encoded on its own, and the marks around what became of theirs."""
        pieces = [encode(character) for character in self.text]
        at = [0]
        for piece in pieces:
            at.append(at[-1] + len(piece))
        return Marked("".join(pieces), tuple(Mark(at[m.start], at[m.end], m.family) for m in self.marks))

    def packed(self, encode: Callable[[bytes], str], bits_per_character: int) -> Marked:
        """Return the text encoded as a whole (base64, hex): a mark covers each character that holds a bit of its bytes.

        The rest of the stretch may be redacted along with it: who finds a secret in it need not cut it to the bit.
        """
        octets = [0]
        for character in self.text:
            octets.append(octets[-1] + len(character.encode()))
        text = encode(self.text.encode())
        marks = tuple(
            Mark(octets[m.start] * 8 // bits_per_character, -(-octets[m.end] * 8 // bits_per_character), m.family)
            for m in self.marks
        )
        return Marked(text, (Mark(0, len(text), ""), *marks))


def joined(pieces: list[Marked]) -> Marked:
    """Return the pieces one after the other."""
    whole = Marked("")
    for piece in pieces:
        whole += piece
    return whole


def to_base64(marked: Marked) -> Marked:
    return marked.packed(lambda octets: base64.b64encode(octets).decode(), 6)


def to_base64url(marked: Marked) -> Marked:
    return marked.packed(lambda octets: base64.urlsafe_b64encode(octets).decode().rstrip("="), 6)


def to_hex(marked: Marked) -> Marked:
    return marked.packed(lambda octets: octets.hex(), 4)


def to_upper_hex(marked: Marked) -> Marked:
    return marked.packed(lambda octets: octets.hex().upper(), 4)
