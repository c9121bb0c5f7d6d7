"""How a value is written in a syntax, character by character; and the disguises that hide it from a plain pattern."""

from __future__ import annotations

import json
from collections.abc import Callable
from urllib.parse import quote

from benchmarks.quality.marked import Marked, to_base64, to_base64url, to_hex, to_upper_hex

_ZERO_WIDTH = "\u200b"
_SOFT_HYPHEN = "\u00ad"


def _json(character: str) -> str:
    return json.dumps(character, ensure_ascii=False)[1:-1]


def _json_ascii(character: str) -> str:
    return json.dumps(character)[1:-1]


def _percent(character: str) -> str:
    return quote(character, safe="")


def _percent_all(character: str) -> str:
    return "".join(f"%{octet:02x}" for octet in character.encode())


def _form(character: str) -> str:
    return "+" if character == " " else _percent(character)


def _double_percent(character: str) -> str:
    return _percent(character).replace("%", "%25")


def _xml(character: str) -> str:
    return {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"}.get(character, character)


def _html(character: str) -> str:
    return f"&#{ord(character)};" if ord(character) % 2 else f"&#x{ord(character):x};"


def _unicode_escape(character: str) -> str:
    return f"\\u{ord(character):04x}"


def _some_unicode_escapes(character: str) -> str:
    return _unicode_escape(character) if ord(character) % 3 == 0 or character in "\"'&<>=\\" else character


def _structured_data(character: str) -> str:
    """RFC 5424 section 6.3.3."""
    return "\\" + character if character in '"\\]' else character


def _quoted(character: str) -> str:
    return "\\" + character if character in '"\\' else character


def _sql(character: str) -> str:
    return "''" if character == "'" else character


def _full_width(character: str) -> str:
    return chr(ord(character) + 0xFEE0) if "!" <= character <= "~" else character


def _hex_escape(character: str) -> str:
    return "".join(f"\\x{octet:02x}" for octet in character.encode())


CHARACTERS: dict[str, Callable[[str], str]] = {
    "json": _json,
    "jsonascii": _json_ascii,
    "pct": _percent,
    "pctall": _percent_all,
    "form": _form,
    "pct2": _double_percent,
    "xml": _xml,
    "html": _html,
    "u": _unicode_escape,
    "someu": _some_unicode_escapes,
    "sd": _structured_data,
    "dq": _quoted,
    "sql": _sql,
    "wide": _full_width,
    "x": _hex_escape,
    "up": str.upper,
    "low": str.lower,
    "noq": lambda character: "" if character == "'" else character,
    "snake": lambda character: "_" if character in " -'" else character,
}

WHOLES: dict[str, Callable[[Marked], Marked]] = {
    "b64": to_base64,
    "b64url": to_base64url,
    "hex": to_hex,
    "HEX": to_upper_hex,
}


def _inside(marked: Marked, intruder: str) -> Marked:
    """Return the text with an intruder after every fifth character, but not at the end."""
    last = len(marked.text) - 1
    count = iter(range(len(marked.text)))

    def encode(character: str) -> str:
        at = next(count)
        return character + intruder if at % 5 == 4 and at != last else character

    return marked.spread(encode)


def _ansi(marked: Marked) -> Marked:
    half = len(marked.text) // 2
    count = iter(range(len(marked.text)))
    return marked.spread(lambda character: character + "\x1b[1;31m" if next(count) == half else character)


def escape(marked: Marked, how: str) -> Marked:
    """Return the text written the way that ``how`` names; raise ``KeyError`` if nothing goes by that name."""
    if how in CHARACTERS:
        return marked.spread(CHARACTERS[how])
    if how == "zero":
        return _inside(marked, _ZERO_WIDTH)
    if how == "soft":
        return _inside(marked, _SOFT_HYPHEN)
    if how == "ansi":
        return _ansi(marked)
    return WHOLES[how](marked)
