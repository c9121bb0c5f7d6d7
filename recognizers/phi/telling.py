"""What the spans of a record say of it: which of their types speak of a person, and how surely.

Names, numbers and dates that no word of their own tells are a person's only in a record that speaks of one (``beside.py``,
``in_record.py``, ``echoes.py``, ``subject.py``).
"""

from __future__ import annotations

IDENTIFYING = frozenset({"person", "mrn", "ssn", "health_plan_id", "mbi"})
"""Types that are somebody's for certain."""
TELLING = IDENTIFYING | {"phone", "fax", "date", "street", "email", "age", "account", "npi", "dea", "license"}
"""Types of spans that may make others private."""
NUMBERED = TELLING | {
    *(
        "person_id",
        "username",
        "device",
        "serial",
        "mac",
        "biometric",
        "photo",
        "url",
        "city",
        "zip",
        "coordinates",
        "vehicle",
    ),
}
"""Types that make the numbers of their record private: what is nobody's has none of them."""
