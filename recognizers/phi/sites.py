"""Streets and towns that a house, a machine or a stop stands in, and nobody lives in.

``parking kiosk PK-04 200 Hawkins Dr ramp 2 out of paper``, ``Richmond site generator test``. What stands at an address
tells, if nobody is spoken of.
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
_SITES = re.compile(
    r"(?<![A-Za-z])(?:kiosks?|routers?|switch(?:es)?|garages?|parking|ramp [0-9A-Z]|(?:gate|entrance) (?:arm|reader)"
    r"|(?:entrance|exit|main) gate|shuttle|wayfinding|bus stop|site [0-9]{1,4}|generators?|warehouse|data ?cent(?:er|re)"
    r"|colo|depot|elevators?|boiler|chiller|hvac|construction|road (?:work|clos\w+)|detour|(?:loading )?dock [0-9]|vending"
    r"|signage|fib(?:er|re)|circuit|camera|badge reader|access point|substation|water main|power (?:outage|cut|loss)"
    r"|utility|lease|landlord|property|cell tower|antenna|mobile unit|fail-?over|vlans?|wan|mpls|sd-wan|cdn|pop|edge node"
    r"|weather|forecast|snow|storm)(?![A-Za-z])",
    re.IGNORECASE,
)


def without_sites(text: str, found: Sequence[Span]) -> list[Span]:
    """Return the spans of a text without the addresses of premises."""
    if (
        SITUATED.isdisjoint(span.type for span in found)
        or any(span.type in _PEOPLE for span in found)
        or _SITES.search(text) is None
        or not speaks_of_nobody(text)
    ):
        return list(found)
    return [span for span in found if span.type not in SITUATED]
