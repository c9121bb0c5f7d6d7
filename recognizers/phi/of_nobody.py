"""What has the shape of somebody's and is nobody's for certain, whichever rule takes it for theirs.

``rows=118204``, ``COUNT(*) … -> 1182044``, ``FirstName, LastName``, ``vol_scott``, ``00/00/0000``,
``Cache-Control: max-age=60, Age: 94``, ``payer=Molina``, ``CN=Domain Users``, ``login page changed``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import regex

from recognizers.phi.naming import holds_given_name
from recognizers.phi.no_names_abroad import is_no_name
from recognizers.phi.nobodys_places import stands_at_nobodys
from recognizers.rule import Span

_BEFORE_CHARS = 160
_COUNT = regex.compile(
    r"(?r)(?:(?<![A-Za-z])(?i:rows?|row_?count|rows_\w{1,16}|n_rows|count|record_?count|records)[=:] ?"
    r"|(?<![A-Za-z])(?i:counts?|loaded|imported|exported|processed|total)(?: (?:for|of|in|this|today) ?[a-z]{0,12})?: "
    r"|\bCOUNT\([^()\n]{1,40}\)[^;\n]{0,110}(?:->|=>|:|=) ?)"
)
"""Matched backwards from a number, which takes a tenth of looking for what ends there."""
_FIELDS = re.compile(
    r"(?:(?:First|Last|Given|Family|Middle|Full|Sur|Maiden|Display)_?[Nn]ame(?:,? |,|\Z)"
    r"|(?:[LFM]|LAST_?|FIRST_?|MIDDLE_?)NAME(?:,? |,|\Z)|(?:Vor|Nach|Familien|Geburts)?[Nn]ame(?:,? |,|\Z)){1,4}"
)
_CAPTIONS = re.compile(
    r"(?:pr[ée]|sobre|voor|ach?ter|vor|nach|sur|i)?(?:nom|nombres?|apellidos?|naam|names?|nome|cognome|nazwisko|imi[ęe])"
    r"(?: (?:du|de|del|de la|des|der|van de|do|da|of the) (?:patient|paciente|paziente|pati[ëe]nt|client|assuré)\w*)?",
    re.IGNORECASE,
)
"""What stands before a name in a form: ``Nom du patient``."""
_OF_MACHINES = re.compile(
    r"(?:vol|lun|vrf|svm|aggr|tbl|idx|esxi?|nas|fs|srv|vlan|datastore|qtree)[_\-][\w\-]+|\w+_(?:ld|wh|lun|vol|datastore)",
    re.IGNORECASE,
)
"""A volume, a server, a warehouse that is called after somebody: ``vol_scott``, ``fs-nora``, ``banerjee_ld``."""
_OF_FEEDS = re.compile(r"_(?i:wh|in|out|inbound|outbound|ingest|db|vol|lun|queue|oru|orm|adt|siu)(?![A-Za-z]|\.[a-z])")
"""What goes on behind the name of an interface or a warehouse: ``Anderson_Siu_In``."""
_BUTTON = re.compile(
    r"(?:toevoegen|opslaan|zoeken|guardar|buscar|imprimir|adicionar|añadir|agregar|nuevo|novo|nou|nuovo|aggiungi|salva|cerca|stampa"
    r"|ajouter|rechercher|enregistrer|imprimer|speichern|hinzufügen|anlegen|suchen|löschen|drucken|lägg|sök|spara|tallenna|lisää"
    r"|zapisz|szukaj|dodaj|drukuj|uložit|hledat|přidat|tisk|mentés|keresés|hozzáadás|kaydet|yazdır|ekle|căutare|adaugă)(?![^\W\d_])",
    re.IGNORECASE,
)
_PLACED = re.compile(r".+ (?:pavilion|campus|building|clinic|hospital|suite|unit|annex|garage|cent(?:er|re)|lounge)['’]?\Z")
"""A house that a sentence names; behind somebody's name such a word is none of it: ``seen in Rosa Ruiz clinic``."""
_CACHED = re.compile(r"\b(?:cache-control|max-age|x-cache|etag)\b", re.IGNORECASE)


_STATE = r"(?:A[KLRZ]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[EINOST]|N[CEHJMVY]|O[HKR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])"
"""But for those that are degrees behind a name, too: ``MD``, ``PA``, ``MA``, ``ND``, ``DC``."""
_CITIES = re.compile(rf"(?:(?:\A|[ ,;]{{1,2}})[A-Z][a-z.]+(?: [A-Z][a-z]+){{0,2}},? {_STATE}(?=[,;.|]|\Z)){{3,16}}")
"""A row of cities with their states, which a gazetteer and a menu have: ``Jackson MS, Lincoln NE, Boise ID``."""
_BEFORE_STATE = re.compile(rf"[A-Z][A-Za-z. ]{{0,48}},? {_STATE}(?=[,;.|]|\Z)")
"""What every city of a row has: one look at it spares most names the search for rows."""
_CODENAME = re.compile(r"\bcode[ \-]?name(?:d|[:=])? ?[\"'“]?([^\W\d_]{3,24})\b", re.IGNORECASE)


def without_nobodys(text: str, found: Sequence[Span]) -> list[Span]:
    """Return the spans of ``text`` but for those of nobody; a place that several rules tell is asked about once."""
    nobodys = {place for place, span in {span[:3]: span for span in found}.items() if is_of_nobody(text, span)}
    return [span for span in found if span[:3] not in nobodys]


def is_of_nobody(text: str, span: Span) -> bool:
    """Say whether a span of ``text`` is a number of rows, names of fields or machines, no date, or what a cache is old."""
    value = text[span.start : span.end]
    if stands_at_nobodys(text, span):
        return True
    if value.isdigit():
        if span.type == "age":
            return _CACHED.search(text) is not None
        return _COUNT.match(text[max(0, span.start - _BEFORE_CHARS) : span.start]) is not None
    if span.type == "date":
        return any(map(str.isdigit, value)) and not value.strip("0/.- :T")
    if span.type not in {"person", "username"}:
        return False
    if not value.isascii() and is_no_name(value):
        return True
    if any(said.match(value) is not None for said in (_BUTTON, _PLACED)) and not holds_given_name(value):
        return True
    if _OF_MACHINES.fullmatch(value) is not None or _OF_FEEDS.match(text, span.end) is not None:
        return True
    if _is_code_name(text, value):
        return True
    if span.type == "username":
        return False
    if _BEFORE_STATE.match(text, span.start) is not None and any(
        row.start() <= span.start < row.end() for row in _CITIES.finditer(text)
    ):
        return True
    return any(names.fullmatch(value) is not None for names in (_FIELDS, _CAPTIONS))


def _is_code_name(text: str, value: str) -> bool:
    return ("ode" in text or "ODE" in text) and any(name[1].lower() == value.lower() for name in _CODENAME.finditer(text))
