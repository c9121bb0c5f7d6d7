r"""Driver licences as their barcodes read: each element a field that goes by what it is, ``placed.license``.

``DAQS5304418 DCSDOE DACJANE DBB03221968 DAG12 ELM ST DAIDAYTON DAJOH DAK45402``: an element is three letters and its value,
with a line's end between them, or what a program printed in its place; ``DCS: DOE`` and ``"DCS":"DOE"`` are a reader's own.
Source: AAMVA DL/ID Card Design Standard 2020, annex D, tables D.3 and D.4.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.rule import Field

_ELEMENTS = {
    "placed.person": "DAA DAB DAC DAD DAE DBN DBG DBO DBP DBQ DBR DCS DCT DCU",
    "placed.date": "DBA DBB DBD DBL DDB DDC DDH DDI DDJ",
    "placed.street": "DAG DAH DAL DAM",
    "placed.city": "DAI DAN",
    "placed.zip": "DAK DAP",
    "placed.license": "DAQ DBJ DBK DCF DCK",
}
_BY_ID = {element: kind for kind, elements in _ELEMENTS.items() for element in elements.split()}
_TELLING = frozenset({"DAQ", "DCS", "DCT", "DAA", "DAB", "DAC", "DBB", "DAG"})
_TELLING_MIN = 2

_BEGINS = r"(?:(?<![A-Za-z0-9])|(?<=[0-9]DL)|(?<=[0-9]ID)|(?<=\\[nr])|(?<=x0[aAdD]))"
_ID = r"D[A-D][A-Z]"
_ELEMENT = re.compile(
    rf"{_BEGINS}({_ID})(?:[\"']?\s?[:=]\s?[\"']?)?"
    rf"([A-Z0-9](?:(?!\s{_ID}[\"':=A-Z0-9])[A-Za-z0-9 .,'’#/&\-]){{0,39}})"
)

SIGNS = (re.compile(rf"{_BEGINS}(?:DAQ|DCS)(?:[\"']?\s?[:=]\s?[\"']?)?[A-Z0-9]"),)
"""Where none of them matches, nothing is told."""


def fields(text: str) -> Iterator[Field]:
    """Yield the elements of a person in ``text``, if it holds enough of a licence to be one."""
    found = [element for element in _ELEMENT.finditer(text) if _fits(_BY_ID.get(element[1], ""), element[2])]
    if len({element[1] for element in found} & _TELLING) < _TELLING_MIN:
        return
    for element in found:
        start, end = element.span(2)
        yield Field(_BY_ID[element[1]], start, start + len(text[start:end].rstrip(" ,.")), exact=True)


def _fits(kind: str, value: str) -> bool:
    if kind in ("placed.person", "placed.city"):
        return value[0].isalpha()
    return kind != "" and any(map(str.isdigit, value))
