"""Program text in a value's place: a variable, a call, a constant, a format, an address in memory.

``password = getenv("X")``, ``api_key=config.apiKey``, ``Pass *createPass()``, ``password: %s``: programs and their messages
say so where a value will stand. Each judgement is about the form alone, and none is made of what looks drawn at random.
"""

from __future__ import annotations

import re

from recognizers.common_words import COMMON_WORDS
from recognizers.phi.ordinary_words import ORDINARY
from recognizers.strength import drawn_chars

_CONVERSION = re.compile(
    r"(?:0x)?%(?:\d{1,2}\$)?[\-+ #0']{0,3}(?:\d{1,4}|\*)?(?:\.(?:\d{1,4}|\*))?(?:hh?|ll?|[zjtqLpwe])?[A-Za-z@]"
)
"""A conversion of printf's (POSIX, ``fprintf``) with the extensions of GNU, Go and the kernel: ``%-.120s``, ``0x%08lX``."""

_WORD = re.compile(r"[^\W\d_]+")
_HUMPS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_NAME = r"[A-Za-z_]\w*"
_CALL = re.compile(
    rf"[&*$!]?(?:{_NAME}(?:\.|::|->))*[A-Za-z_]\w{{2,}}"
    r"\((?:(?:[A-Za-z_\"'`\[&*$@\\)]|\d+[,)])(?:[^!)]*|[^!]*\)(?:(?:\.|->|\[).*)?)|)"
)
_POINTER = re.compile(rf"[*&]{{1,2}}{_NAME}(?:(?:\.|->){_NAME})*\**(?:[({{].*)?")
_PART = re.compile(rf"[$@]?{_NAME}(?:(?:\.|->){_NAME})*(?:\[[\w.:\-]{{0,40}}\]?|\{{\w{{0,40}}\}}?)+(?:\.{_NAME})*")
"""``keys[0]``, ``$row{name}``, ``Optional[str]``; cut off at a quote, too: ``os.environ[``."""
_REFERENCE = re.compile(rf"\\[$@%&]{_NAME}|[$&](?:{_NAME})(?:->|::).*|[$@&]{_NAME}\(.*")
_CONSTANT = re.compile(r"[A-Z][A-Z\d]*(?:_[A-Z\d]+)+")
_MEMBER = re.compile(rf"{_NAME}(?:(?:\.|->|::){_NAME})+")
_OPTION = re.compile(r"--[a-z][a-z\d\-]*(?:[ =].*)?")
_NUMBER = re.compile(r"0[xX][0-9A-Fa-f]{1,8}")
_ENDPOINT = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?")
_SPELT = re.compile(r"_*[a-z][a-z\d]*(?:_[a-z\d]+)+_?|[a-z]+\d?(?:[A-Z][a-z]+\d?)+")
"""``new_password``, ``apiKey``: names of variables."""
_NAMED_SO = re.compile(r"(?:[A-Z][a-z\d]+){2,}|[A-Z][A-Z\d_]+")
"""A class, a constant."""

_KEYWORD = re.compile(
    r"await|typeof|nullptr|range|sub|split|yield|lambda|undef|bool(?:ean)?|object|const|func|char|void|static|extern"
    r"|u?int(?:8|16|32|64)(?:_t)?|float(?:32|64)?|double|getpass|getenv"
    r"|utf-?(?:8|16|32)(?:-?[lb]e)?|base64(?:url)?|latin-?1|ascii|iso-?8859-\d{1,2}|cp125\d",
    re.IGNORECASE,
)
"""Words of programming languages, and names of encodings (IANA Character Sets), that no one takes for a password."""
_MARKED_UP = re.compile(r":?(?:meth|data|class|func|ref|paramref|attr|mod|exc|doc|term|option|envvar|obj):`.*")
"""A role of reStructuredText."""
_GOES_ON = re.compile(
    rf"\s?\+\s?{_NAME}(?:[.(\[].*|,)|\s[.%]\s?[$(]?{_NAME}.*|\*+\){_NAME}.*|\s?\)\s(?:\|\||&&)|,\s{_NAME}=.*"
)
"""What follows a string or a cast in an expression: ``"PWD=" + dir``, ``"Password: " % name``, ``(passwd *)next(list)``."""

_MATCHER = re.compile(
    r"\(?(?:\\+[swdSWD]|\[\^[^\]\s]{1,16}\]|\.(?=[*+]))(?:[*+]\??|\{\d+(?:,\d*)?\})?\)?(?:[$|)\\].*)?|\(\?[:<P=!].*"
    r"|(?:[aA]-[zZ]|0-9){2}.*"
)
"""The part of a regular expression that would match a value: ``\\S+``, ``[^&]*``, ``(.*)``, ``A-Za-z0-9!``."""

_OPENERS = {")": "(", "]": "[", "}": "{"}

_OF_SECRETS = frozenset(
    """
    password passwords passwd passphrase pass pwd pswd secret secrets token tokens key keys apikey authkey credential
    credentials cred creds auth cert certificate signature cookie session nonce salt
    """.split()
)


def is_program_text(text: str) -> bool:
    """Say whether a text is what a program writes where a value will be, and not a value."""
    text = text.strip("\"'`")
    if "%" in text and _is_format(text):
        return True
    if any(known.fullmatch(text) for known in (_NUMBER, _ENDPOINT, _OPTION, _KEYWORD, _MARKED_UP, _MATCHER)):
        return True
    if _GOES_ON.fullmatch(text) is not None and not drawn_chars(text):
        return True
    bare = _closed(text)
    if _CALL.fullmatch(bare) or _CALL.fullmatch(text):
        return not drawn_chars(text.partition("(")[0])
    if _REFERENCE.fullmatch(bare) and not drawn_chars(bare):
        return True
    numbered = any(map(str.isdigit, bare))
    if not numbered and (_POINTER.fullmatch(bare) or (bare[:1] == "$" and bare[1:] in ORDINARY)):
        return True
    if drawn_chars(bare):
        return not numbered and _is_variable(bare)
    return _PART.fullmatch(bare) is not None or _CONSTANT.fullmatch(bare) is not None or _is_variable(bare)


def _closed(text: str) -> str:
    """Return a text without the brackets that close what was opened before it, and what ends a statement."""
    while text:
        last = text[-1]
        opener = _OPENERS.get(last)
        if last not in ";,:\\" and (opener is None or text.count(last) <= text.count(opener)):
            break
        text = text[:-1]
    return text


def _is_format(text: str) -> bool:
    """Say whether nothing is left of a text without its conversions but signs and words: ``%s: %s``, ``%zu(%d)``."""
    rest = _CONVERSION.sub(" ", text)
    return rest != text and not any(map(str.isdigit, rest)) and ORDINARY.issuperset(map(str.lower, _WORD.findall(rest)))


def _is_variable(text: str) -> bool:
    """Say whether a text is the name of a variable that holds a secret, or a member of what has a name of its own."""
    words = [word.lower() for word in _HUMPS.findall(text)]
    if _SPELT.fullmatch(text) is not None:
        return not _OF_SECRETS.isdisjoint(words)
    if _MEMBER.fullmatch(text) is None:
        return False
    if "->" in text or "::" in text:
        return True
    return not _OF_SECRETS.isdisjoint(words) or any(map(_NAMED_SO.fullmatch, re.split(r"\.|->|::", text)))


def is_plain_word(text: str) -> bool:
    """Say whether a text is a word that descriptions and logs are full of."""
    word = text.lower()
    return word in ORDINARY or word in COMMON_WORDS
