"""Names of wards, rooms and modules that other languages have behind a key for any name: ``<reparto><nome>Quarantena``.

Such a key is a person's in most records (``people_abroad.py``). It is a house's where words for houses stand around it and
none for persons, and what it has is on no list of names.
"""

from __future__ import annotations

import re

from recognizers.phi.given_names import GIVEN_NAMES
from recognizers.phi.rarer_names import is_first_name, is_surname
from recognizers.rule import Span

_KEYED = frozenset({"person.role_by_key", "person.abroad_by_key"})
_KEY_CHARS = 24
_CALLED = re.compile(
    r"(?<![^\W\d_])(?:nome|namn|név|nev|naam|nombre|nimi|nom|nume|navn|denumire|jm[eé]no|nazwa)\\?[\"'`]?\s?[=:>]{1,2}\s?"
    r"\\?[\"'`]?\Z",
    re.IGNORECASE,
)
"""A key for a name of anything, as ``name`` is in English."""
_HOUSES = re.compile(
    r"(?<![^\W\d_])(?:reparto|afdeling(?:snr)?|avdelning|mottagning|vardenhet|vårdenhet|oszt[aá]ly|sec[tț]ie|unidade?"
    r"|kleurthema|[ée]tage|verdieping|kerros|emelet|våning|letti|bedden|beds|senge|sengar|camas|leitos|paturi|lits?|rumid"
    r"|edif[ií]cio|budova|gebäude|gebouw|rum|yksikot|osasto|poli?klini[a-z]+|farmaci[ae]|apteka|m[óo]dulo|version|almacén)"
    r"(?![^\W\d_])",
    re.IGNORECASE,
)
"""Words for wards, floors, beds and modules."""
_SOMEBODY_ABROAD = re.compile(
    r"(?:pa[ct]i[eë]n|paci|pasient|pazient|hasta|potila|beteg|pacjent|assistit|utente|medico|médico|arzt|läkar|lekar|lékař|orvos"
    r"|doctor|dokt|edad|edat|alder|ålder|leeftijd|et[aà]\b|idade|wiek|sexo|sesso|geschl|geb|nasc|nac\b|nacim|födel|fødsel|urodz"
    r"|apellid|cognome|sobrenome|achternaam|efternamn|etternavn|vezeték|prenom|prénom|nachname|vorname|voornaam|förnamn|fornavn)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")


def is_of_house(text: str, span: Span) -> bool:
    """Say whether a name that a key for any name has is a ward's, a room's or a module's in another language."""
    return (
        span.rule in _KEYED
        and _CALLED.search(text, max(0, span.start - _KEY_CHARS), span.start) is not None
        and _HOUSES.search(text) is not None
        and _SOMEBODY_ABROAD.search(text) is None
        and not any(map(_is_name, _WORD.findall(text[span.start : span.end])))
    )


def _is_name(word: str) -> bool:
    return word.lower() in GIVEN_NAMES or is_first_name(word) or is_surname(word)
