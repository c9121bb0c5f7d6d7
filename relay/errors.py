"""The relay's errors, told apart by what happens next.

No message ever quotes input: it names a place, a length, a reason. Foreign exceptions are translated where they
enter, with ``from None`` when their own text could hold a record (``UnicodeDecodeError`` keeps the bytes,
``JSONDecodeError`` the document, ``int("…")`` its argument).
"""


class VeilogError(Exception):
    """Anything the relay raises on purpose."""


class ConfigError(VeilogError):
    """The start (or a reload) is refused; the message says where and what was expected."""


class BadInput(VeilogError):
    """This input is counted with its reason, and the stream goes on."""


class Transient(VeilogError):
    """Try again later: the far side is away or busy."""


class Permanent(VeilogError):
    """Never try this batch again: the far side refuses it for good."""
