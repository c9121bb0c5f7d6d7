"""XML in text: each element's text, and each attribute, a field that goes by its name and those around it.

``<n1:name><n1:given>Jane</n1:given></n1:name>`` gives ``name.given``; ``<birthTime value="1945"/>`` (HL7 CDA, FHIR) gives
``birthTime``, and its attribute ``birthTime.value`` too. Nothing is unescaped, nothing resolved: references and entities
stay what they are. Source: XML 1.0; HL7 CDA R2; FHIR R4 XML.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.rule import Field

_TAG = re.compile(r"<(/?)(?:[A-Za-z][\w\-]{0,31}:)?([A-Za-z_][\w.\-]{0,63})((?:\s[^<>]{0,2048}?)?)(/?)>")
_ATTRIBUTE = re.compile(
    r"(?:[A-Za-z][\w\-]{0,31}:)?([A-Za-z_][\w.\-]{0,63})\s?=\s?\\?(?:\"([^\"<>\\]{1,1024})|'([^'<>\\]{1,1024}))"
)
_DEPTH_MAX = 64
_AROUND_MAX = 3
_REGISTRY = re.compile(r"2\.16\.840\.1\.113883\.4\.(\d+)")
_ROOTS = {"1": "ssn", "6": "npi", "814": "dea", "572": "mbi"}
"""HL7's registry of object identifiers: whose numbers an ``id`` holds."""

_VALUES = frozenset({"value", "extension"})
_NAMES = frozenset({"name", "Name", "key", "FriendlyName"})
_HOLDS_VALUE = frozenset({"AttributeValue", "Value", "value", "string", "str", "text", "Text", "data", "content"})
"""Elements that hold what an attribute around them names: ``<Attribute Name="sn"><AttributeValue>`` (SAML 2.0)."""
_LDAP = {"sn": "surname", "cn": "full name", "givenname": "given name", "uid": "user name"}
"""Short names of attributes, RFC 4519."""


SIGNS = (_TAG,)
"""Where none of them matches, nothing is told."""


def fields(text: str) -> Iterator[Field]:
    """Yield the texts and attributes of all elements in ``text``."""
    if "</" not in text and "/>" not in text:
        return
    path: list[str] = []
    called: list[str] = []
    begun = -1
    for tag in _TAG.finditer(text):
        closing, name, attributes, empty = tag.groups()
        if closing:
            if path and path[-1] == name and 0 <= begun < tag.start() and text[begun : tag.start()].strip():
                yield Field(_in_full(path), begun, tag.start(), exact=True)
                if len(called) > 1 and called[-2] and name in _HOLDS_VALUE:
                    yield Field(_LDAP.get(called[-2], called[-2]), begun, tag.start(), exact=True)
            while path and path.pop() != name:
                called.pop()
            del called[len(path) :]
            begun = -1
            continue
        if len(path) < _DEPTH_MAX:
            path.append(name)
            called.append("")
        if attributes:
            for attribute in _attributes(text, tag, name, _in_full(path)):
                if attribute.key.rpartition(".")[2] in _NAMES and called:
                    called[-1] = text[attribute.start : attribute.end].rpartition("/")[2]
                yield attribute
        if empty:
            path.pop()
            called.pop()
            begun = -1
        else:
            begun = tag.end()


def _attributes(text: str, tag: re.Match[str], name: str, around: str) -> Iterator[Field]:
    """Yield the attributes of an element; one that holds its value goes by the names ``around`` it, too."""
    registry = _REGISTRY.search(tag[3])
    root = _ROOTS.get(registry[1], "") if registry else ""
    for attribute in _ATTRIBUTE.finditer(text, *tag.span(3)):
        span = attribute.span(attribute.lastindex or 0)
        if attribute[1] in _VALUES:
            yield Field(f"{around}.{root}" if root else around, *span, exact=True)
        yield Field(f"{name}.{attribute[1]}", *span, exact=True)


def _in_full(path: list[str]) -> str:
    return ".".join(path[-_AROUND_MAX:])
