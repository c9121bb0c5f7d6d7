"""Where a value ends: at its own quote or bracket, or, bare, where the syntax around it says so.

``password=a,b;c)d user=x`` is a value with a comma, a semicolon and a bracket in it; ``?password=a&b=c``,
``Pwd=a;Uid=b`` and ``User(name=a, password=b)`` are values that end at such a sign. What tells them apart is evidence: the
same sign before the name, another pair after the sign, a bracket that was opened before the name. Without evidence the sign
belongs to the value, for a tail that leaks is worse than a word too many.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from recognizers.values import is_picked_word

WINDOW_CHARS = 512
"""How far before a name open quotes and brackets are looked for."""

_BRACKETED_CHARS_MAX = 4_096

_QUOTE = re.compile(r"""\\*(?:["'`]|&(?:quot|apos|#34|#39);)""")
_RUN = re.compile(r"""[^\s,;&|"'`<>()\[\]{}\\\0]+""")
_NEXT_PAIR = re.compile(r"""["']?[A-Za-z_][\w.\-]{0,40}["']?\s?(?:=(?!=|[,;&|]|$)|:\s|:["'])""")
_LISTED = re.compile(r"""[\[,]\s?\\*["']\Z""")
_SEPARATORS = frozenset(",;&|")
_SPACED_SIGN = re.compile(r"\s(?:[=:]|:=|=>)\s+\Z")
_LONG_OPTION = re.compile(r"(?<!\S)--[\w\-.]+=\s+\Z")
_NEXT_SETTING = re.compile(r"[A-Z][A-Za-z]{1,20}(?: [A-Z][A-Za-z]{1,20}){1,3}=")
"""``Persist Security Info=False``: names of connection strings have spaces."""
_GO_PAIR = re.compile(r"[A-Z]\w{0,40}:[^\s:/]")
_GO_PAIRS = re.compile(r"(?:\{| )[A-Z]\w{0,40}:[^\s:/]\S* [^{]*\Z")
"""``{User:bob Password: Timeout:5s}``: a struct as Go prints it."""

_FRAGMENT = re.compile(r"#(?:[/!]|[A-Za-z_][\w\-]{0,40}=)")
_WRITTEN_CONTROL = re.compile(r"""\\+(?:[rnt"'/]|u00[01][0-9a-f]|(?:0|x00)(?=[A-Za-z_]\w{0,64}=|\Z)|\Z)""")
_MIXED = re.compile(r"(?=\S*[A-Za-z])(?=\S*[0-9])\S+!\Z")
"""A password that ends with an exclamation mark, which a word of a sentence does not own."""
_LETTER_BETWEEN = re.compile(r"(?<=\w)'(?=\w)")
_OPENERS = {")": "(", "]": "[", "}": "{", ">": "<"}
_STRING_QUOTES = ('"', "'")
_AFTER_QUOTE = frozenset(" \t\r\n,;)]}>&:|/")

_TYPED = re.compile(
    r"""
      [bBrRuUfFN@]{1,2}(?=["'])                          # b'x' (Python), N'x' (T-SQL), @"x" (C#)
    | (?:&?(?:'\w+\s)?[Ss]tr(?:ing)?|any|(?:const\s)?char\s?\*)\s=\s(?=["'`])   # let x: string = "x"
    | 0x[0-9a-f]{1,16}\s+(?:<\w{1,64}>\s)?(?=")           # 0x55d0 "x" (gdb)
    | string\(\d+\)\s+(?=")                            # var_dump (PHP)
    | <<(?=")                                            # <<"x">> (Erlang)
    | (?:Some|Ok|Just|Secret\w*|Sensitive\w*|Password|[Ss]tring|[Ss]tr|[Tt]ext|bytes|Optional(?:\.of)?|\(?\*?string\))
      \((?=\\*["'])                                        # Some("x"), SecretStr('x'), (*string)("x")
    | [|>][+\-]?\d?\s+(?=\S) | !{1,2}[a-z]\w*\s+             # block scalars and tags on one line (YAML)
    | <(?:b|i|u|em|strong|code|span|td|tt|kbd|pre|font|p|div)(?:\s[\w\-]+=\\*["'][^"'<>]{0,128}["'])*>(?=[^<\s])  # HTML
    | <!\[CDATA\[ | \((?=\\*["'])                                   # ('x',) (Python)
    | (?<=:)\*{1,2}[ \t]{1,3}(?=[^\s*])                            # **Password:** x (Markdown)
    """,
    re.VERBOSE,
)
"""What may stand between the sign and the value's first character, and is no part of it."""


_STANDS_IN = re.compile(
    r"<[A-Za-z]+(?:[ _.:'\-]{1,2}[A-Za-z]+){0,8}>|<[A-Za-z]\w*(?: (?![\w\-]+=\\*[\"'])[^<>\s]{1,40}){1,16}>"
    r"|@[A-Z][A-Za-z]+(?:\.[A-Z][A-Za-z]+)+\([^()\s]{1,400}\)|<[\w.\s]{1,100} at 0x[0-9a-f]+>|<bound [^\n]{1,100}>"
    r"|[<(]\d+ (?:chars|characters|bytes|digits)[>)]"
)
"""What shows that a value is left out: ``<K object at 0x7f…>``, ``(12 chars)``, ``@Vendor.KeyVault(…)``.

No markup: what stands in ``<span class="x">value</span>`` is the value."""


_WRAPPED = re.compile(
    r"(?:Secret\w*|Sensitive\w*|Password|Masked\w*|Protected\w*|Guarded\w*|Zeroizing)\(([^\s()\"'`]{4,4096})\)"
)
"""``SecretBytes(4682e5)``: a value in what should hide it, without quotes."""

_NESTED = re.compile(r"\{\s?[\"']?[A-Za-z_][\w.\-]{0,64}[\"']?:\s")
"""A mapping of its own (YAML, flow style), whose names are looked at where they stand: ``{external: true, name: x}``."""


_DECLARED = re.compile(r"(?:\b(?:const|let|var|my|our|auto|final) |[@$])\Z")
_ASSIGNS = re.compile(r"\s(?::?=|==)\s\Z")
_EXPRESSION = re.compile(
    r"[A-Za-z_$@*&][A-Za-z_$.\[\]()>\-]*+(?:[;,]|\s(?:[=!]==?|[<>]=?|\|\||&&|\?\??|[+*/])(?=\s)|(?P<end>\s|\Z))"
)
"""What a program assigns, where no string is quoted: ``const pass = received.length === expected``."""


def _is_expression(text: str, at: int, stop: int, name_at: int) -> bool:
    """Say whether what is assigned is program text: to what is declared there, or with an operator behind it."""
    if _ASSIGNS.search(text, max(name_at, at - 4), at) is None:
        return False
    found = _EXPRESSION.match(text, at, stop)
    if found is None:
        return False
    declared = text.startswith(("self.", "this."), name_at) or _DECLARED.search(text, max(0, name_at - 12), name_at)
    return bool(declared) or (found["end"] is None and text[found.end() - 1] not in ";,")


class Value(NamedTuple):
    """A value's place in the text, and whether its end is certain."""

    start: int
    end: int
    exact: bool


def values_at(text: str, at: int, start: int, stop: int, name_at: int, *, prose: bool = False) -> Iterator[Value]:
    """Yield the value that begins at ``at``; several if it is a list of quoted ones.

    The name begins at ``name_at``; ``text[start:stop]`` is all that may be looked at. In ``prose``, a bare value ends
    without the sentence's own punctuation.
    """
    before = text[max(0, start - 4) : start]
    if name_at == start and text[at - 1 : at] == "=" and text[name_at:at].isupper() and _LISTED.search(before):
        # A variable in a string of its own, as containers list them: ["DB_PASSWORD=two words", …]
        if at < stop:
            yield Value(at, stop, True)
        return
    quoted_together = text[name_at - 1 : name_at] in ('"', "'") and text[at - 1 : at] == "=" and text[name_at:at].isupper()
    typed = None if quoted_together else _TYPED.match(text, at, stop)
    if typed is not None:
        at = typed.end()
    quote = _QUOTE.match(text, at, stop)
    if quote is not None:
        if _ends_a_quotation(text, quote, start, stop, name_at):
            return
        close = closing(text, quote[0], quote.end(), stop)
        if close > quote.end():
            yield Value(quote.end(), close, True)
        return
    if text.startswith("[", at) and (listed := _bracketed(text, at, stop)):
        yield from listed
        return
    shown = _WRAPPED.match(text, at, stop) or _STANDS_IN.match(text, at, stop)
    if shown is not None:
        yield Value(*shown.span(shown.lastindex or 0), True)
        return
    if text.startswith("{", at) and (braced := _braced(text, at, stop)):
        yield braced
        return
    if _is_left_out(text, at, stop) or _is_expression(text, at, stop, name_at):
        return
    # What stands before a parsed string is the syntax around it; before any other stretch it is evidence, too.
    window = start if text[start - 1 : start] in _STRING_QUOTES else 0
    end = bare_end(text, at, max(window, name_at - WINDOW_CHARS), stop, name_at, prose=prose)
    if end > at:
        yield Value(at, end, False)


_AFTER_QUOTATION = re.compile(r"[\s,;:)\]}\"'`.]|\Z")


def _ends_a_quotation(text: str, quote: re.Match[str], start: int, stop: int, name_at: int) -> bool:
    """Say whether a quote after the sign closes what was opened before the name: ``Pattern match "password=" at ARGS``."""
    if _AFTER_QUOTATION.match(text, quote.end(), stop) is None:
        return False
    before = _LETTER_BETWEEN.sub("", text[max(start, name_at - WINDOW_CHARS) : name_at])
    return before.count(quote[0]) % 2 == 1 and quote[0] not in text[name_at : quote.start()]


def _is_left_out(text: str, at: int, stop: int) -> bool:
    """Say whether what follows is the next pair or argument (``password=,user=x``, ``--password= x``), or several."""
    if _NESTED.match(text, at, stop) is not None:
        return True
    if text[at : at + 1] in _SEPARATORS:
        return _NEXT_PAIR.match(text, at + 1, stop) is not None
    before = text[max(0, at - WINDOW_CHARS) : at]
    if before.endswith(": ") and _GO_PAIR.match(text, at, stop) and _GO_PAIRS.search(before):
        return True
    if not before.endswith((" ", "\t")) or not before.rstrip(" \t").endswith("=") or _SPACED_SIGN.search(before):
        return False
    return _LONG_OPTION.search(before) is not None or _NEXT_PAIR.match(text, at, stop) is not None


def closing(text: str, quote: str, begin: int, stop: int) -> int:
    """Return where the value opened by ``quote`` (escaped as it stands) closes: at the same quote, or at the end."""
    at = begin
    while (at := text.find(quote, at, stop)) >= 0:
        slashes = 0
        while at - slashes > begin and text[at - slashes - 1] == "\\":
            slashes += 1
        after = at + len(quote)
        if slashes % 2 == 0:
            # SQL doubles a quote inside a value; an empty value before another one looks the same.
            doubled = at > begin and text.startswith(quote, after) and text[after + 1 : after + 2].isalnum()
            if not doubled:
                return at
            after += len(quote)
        at = after
    return stop


def _bracketed(text: str, at: int, stop: int) -> list[Value]:
    """Return what stands in square brackets: ``[Bearer x]`` (Go, Java), ``["a", "b"]``; nothing if they do not close."""
    while text.startswith("[", at + 1):
        at += 1
    begin = at + 1
    found: list[Value] = []
    quote = _QUOTE.match(text, begin, stop)
    while quote is not None:
        close = closing(text, quote[0], quote.end(), stop)
        if close > quote.end():
            found.append(Value(quote.end(), close, True))
        after = close + len(quote[0])
        while text[after : after + 1] in (",", " ") and after < stop:
            after += 1
        quote = _QUOTE.match(text, after, stop)
    if found:
        return found
    close = text.find("]", begin, min(stop, begin + _BRACKETED_CHARS_MAX))
    if close <= begin:
        return []
    inner = text[begin:close]
    if re.sub(r"[_ .:\-]", "", inner).isalpha() and not (inner.islower() and inner.isalpha() and is_picked_word(inner)):
        return [Value(at, close + 1, True)]  # [FILTERED] is a placeholder with its brackets, and judged with them
    return [Value(begin, close, True)]


_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z_\s.\-]*\d?")
_IN_BRACES = re.compile(
    r"(?=[^\s(]*\d)(?=[^\s(]*[A-Za-z])(?=[^\s(]*[!@%^&*+?~#]|[a-z]*[A-Z0-9]+[a-z]+[A-Z0-9])[^\s(){}|]{6,}\Z"
)
"""A value in two pairs of braces, where a template's would be a variable or an expression."""


def _braced(text: str, at: int, stop: int) -> Value | None:
    """Return what stands in braces (ODBC: ``Pwd={a;b}``), or ``None`` for nested fields; a template keeps its braces."""
    if text.startswith("{{", at):
        close = text.find("}}", at, min(stop, at + _BRACKETED_CHARS_MAX))
        if close > 0 and _IN_BRACES.match(text, at + 2, close) is not None:
            return Value(at + 2, close, True)
        return Value(at, close + 2, True) if close > 0 else None
    close = text.find("}", at, min(stop, at + _BRACKETED_CHARS_MAX))
    inner = text[at + 1 : close]
    if close < 0 or not inner or text[close + 1 : close + 2] not in ("", ";", " ", '"', "'", "}"):
        return None
    if _VARIABLE.fullmatch(inner) and not text.startswith(";", close + 1):
        return Value(at, close + 1, True)
    return None if re.search(r"""["']\s*:|\w[:=] """, inner) else Value(at + 1, close, True)


def bare_end(text: str, at: int, window: int, stop: int, name_at: int, *, prose: bool = False) -> int:
    """Return where the bare value that begins at ``at`` ends; evidence is looked for from ``window`` on."""
    begin = at
    before = text[name_at - 1] if name_at > window else ""
    if before in "\"'`" and before and (close := _environment(text, begin, before, stop, name_at)):
        return close
    while True:
        run = _RUN.match(text, at, stop)
        if run is not None:
            at = run.end()
        if at >= stop or text[at].isspace() or text[at] == "\0" or _ends(text, at, begin, window, stop, name_at, before):
            break
        at += 1
    return _trimmed(text, begin, at, stop, window, name_at, prose)


def _environment(text: str, begin: int, quote: str, stop: int, name_at: int) -> int:
    """Return where ``"DB_PASSWORD=two words"`` ends: a variable quoted together with its value; 0 if it is none.

    In a list of such, its name may have small letters.
    """
    name = text[name_at : begin - 1]
    listed = text[max(0, name_at - 1 - WINDOW_CHARS) : name_at - 1].rstrip(" \\")[-1:] in ("[", ",")
    if not ((name.isupper() or listed) and text[begin - 1] == "="):
        return 0
    close = closing(text, quote, begin, stop)
    value = text[begin:close]
    written = value.replace("\\\\", "")
    return close if value and close < stop and "=" not in value.rstrip("=") and "\\" not in written else 0


def _ends(text: str, at: int, begin: int, window: int, stop: int, name_at: int, before: str) -> bool:
    """Say whether the sign at ``at`` ends the bare value that began at ``begin``."""
    sign = text[at]
    after = text[at + 1] if at + 1 < stop else ""
    if sign in ",;&|":
        if (sign != "&" and (not after or after.isspace())) or sign == before or (sign == "&" and before == "?"):
            return True
        if sign == ";" and _NEXT_SETTING.match(text, at + 1, stop) is not None:
            return True
        return _NEXT_PAIR.match(text, at + 1, stop) is not None or (sign == "|" and "|" in text[window:name_at])
    if sign == "\\":
        return _WRITTEN_CONTROL.match(text, at, stop) is not None
    if sign in "\"'`":
        if _LETTER_BETWEEN.sub("", text[window:name_at]).count(sign) % 2 == 1:
            return True
        # Too far from the record's beginning to know what is open.
        return window > 0 and name_at - window == WINDOW_CHARS and (not after or after in _AFTER_QUOTE)
    opener = _OPENERS.get(sign)
    if opener is not None:
        if after.isalnum() or text.count(opener, begin, at) > text.count(sign, begin, at):
            return False
        return text.count(opener, window, name_at) > text.count(sign, window, name_at)
    return sign == "<" and (after == "/" or text.startswith(("<br", "<BR"), at))


def _trimmed(text: str, begin: int, end: int, stop: int, window: int, name_at: int, prose: bool) -> int:
    """Return the end of a bare value without what belongs to the sentence or the address around it."""
    if text[name_at - 1 : name_at] in ("?", "&") and name_at > window:
        fragment = _FRAGMENT.search(text, begin, end)
        end = fragment.start() if fragment is not None else end
    if text.endswith("...", begin, end):
        return end
    if text.startswith(("[\\r]", "[\\n]"), end - 1):
        end -= 1  # Apache HttpClient's wire log shows where lines end
    if prose:
        while end > begin and text[end - 1] in ".,:;!?":
            if text[end - 1] == "!" and _MIXED.match(text, begin, end):
                break
            end -= 1
    elif end > begin + 1:
        last = text[end - 1]
        if last == ":" or (last == "." and end == stop and "=" not in text[window : name_at - 1]):
            end -= 1
    return end
