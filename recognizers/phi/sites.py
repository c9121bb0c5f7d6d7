"""Streets, towns and names that a house, a machine or a stop has, and nobody.

``parking kiosk PK-04 200 Hawkins Dr ramp 2 out of paper``, ``Richmond site generator test``,
``UPDATE building SET name = 'Mary Lyon Hall'``. What stands at an address tells, or the table that a row is of, if nobody is
spoken of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from recognizers.phi.numbers_of_things import speaks_of_nobody
from recognizers.rule import Span

SITUATED = frozenset({"street", "city", "zip"})
"""Types that premises have, too."""
_PEOPLE = frozenset({"person", "username", "phone", "fax", "email", "ssn", "mbi", "mrn", "person_id", "date", "age"})
"""Types that whoever lives somewhere has."""
_CALLED = SITUATED | {"person"}
_SITES = re.compile(
    r"(?<![A-Za-z])(?:kiosks?|routers?|switch(?:es)?|garages?|parking|ramp [0-9A-Z]|(?:gate|entrance) (?:arm|reader)"
    r"|(?:entrance|exit|main) gate|shuttle|wayfinding|bus stop|site [0-9]{1,4}|generators?|warehouse|data ?cent(?:er|re)"
    r"|colo|depot|elevators?|boiler|chiller|hvac|construction|road (?:work|clos\w+)|detour|(?:loading )?dock [0-9]|vending"
    r"|signage|fib(?:er|re)|circuit|camera|badge reader|access point|substation|water main|power (?:outage|cut|loss)"
    r"|utility|lease|landlord|property|cell tower|antenna|mobile unit|fail-?over|vlans?|wan|mpls|sd-wan|cdn|pop|edge node"
    r"|weather|forecast|snow|storm|facility(?:_[a-z]+)?|organization|site_[a-z]+|tank farm|pump station)(?![A-Za-z])",
    re.IGNORECASE,
)
_ROWS_OF_THINGS = re.compile(
    r"\b(?:INSERT INTO|UPDATE|MERGE INTO|REPLACE INTO)\s+(?:[\w\"`\[\]]+\.)?[\"`\[]?(?:lookup_\w+|ref_\w+"
    r"|(?:\w+_)?(?:building|ward|room|hall|floor|payer|payor|drug|medication|facility|department|dept|unit|location|vendor"
    r"|supplier|product|printer|clinic|school|pharmacy|hospital|state|country|county|holiday|formulary|campus|menu)(?:s|es)?"
    r"(?:_(?:alias|type|code|dim|ref|lookup|master|map))?)"
    r"(?![A-Za-z_])",
    re.IGNORECASE,
)


def without_sites(text: str, found: Sequence[Span]) -> list[Span]:
    """Return the spans of a text without the addresses of premises, and the names of things that a table has rows of."""
    types = {span.type for span in found}
    if types <= _CALLED and _ROWS_OF_THINGS.search(text) is not None and speaks_of_nobody(text):
        return []
    if (
        types.isdisjoint(SITUATED)
        or not types.isdisjoint(_PEOPLE)
        or _SITES.search(text) is None
        or not speaks_of_nobody(text)
    ):
        return list(found)
    return [span for span in found if span.type not in SITUATED]
