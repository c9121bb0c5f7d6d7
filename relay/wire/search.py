"""Names searched for by URL: ``Patient?family:exact=Doe&given=Jane`` (FHIR R4, search parameters of Patient).

The words ``name``, ``family`` and ``given`` say little elsewhere; after a resource of persons they name one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.rule import Field

_QUERY = re.compile(
    r"\b(?:Patient|RelatedPerson|Person|Practitioner|patients?|members?|"
    r"persons?|people|providers?|practitioners?|physicians?|doctors?|subscribers?"
    r"|staff|employees?|contacts?|visits?|appointments?|imaging|studies|"
    r"join|residents?|clients?|customers?|worklist)(?:/[\w\-]{1,32}){0,"
    r"2}\?([^\s\"'<>]{3,2048})"
)
_PARAMETER = re.compile(
    r"(?:^|(?<=[?&;.]))(?:patient\.|subject\.)?(?:name|family|given|firstname|"
    r"lastname|first|last|phonetic|patient_?name)(?::(?:exact|contains|"
    r"text))?=([^&;#]+)"
)


SIGNS = (_QUERY,)
"""Where none of them matches, nothing is told."""


def fields(text: str) -> Iterator[Field]:
    """Yield the names in all searches in ``text``, as the URL spells them."""
    if "?" not in text:
        return
    for query in _QUERY.finditer(text):
        for parameter in _PARAMETER.finditer(text, query.start(1), query.end(1)):
            yield Field("searched.name", *parameter.span(1), exact=True)
