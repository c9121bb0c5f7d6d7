"""Every built-in rule, one family a line."""

from __future__ import annotations

from recognizers.phi import contact, dates, hl7, numbers, people, places, things
from recognizers.rule import Rule
from recognizers.tokens import (
    ai,
    ai_tools,
    aws,
    azure,
    cloud,
    commerce,
    dns,
    edge,
    finance,
    generic,
    google,
    hosting,
    infrastructure,
    jwt,
    mail,
    messaging,
    monitoring,
    packages,
    payment,
    private_keys,
    servers,
    source_hosts,
    telephony,
    transport,
    workplace,
)

TOKENS: tuple[Rule, ...] = (
    *aws.RULES,
    *google.RULES,
    *azure.RULES,
    *cloud.RULES,
    *servers.RULES,
    *hosting.RULES,
    *edge.RULES,
    *dns.RULES,
    *source_hosts.RULES,
    *packages.RULES,
    *payment.RULES,
    *finance.RULES,
    *commerce.RULES,
    *messaging.RULES,
    *telephony.RULES,
    *ai.RULES,
    *ai_tools.RULES,
    *mail.RULES,
    *monitoring.RULES,
    *infrastructure.RULES,
    *workplace.RULES,
    *jwt.RULES,
    *private_keys.RULES,
    *transport.RULES,
    *generic.RULES,
)

PHI: tuple[Rule, ...] = (
    *contact.RULES,
    *numbers.RULES,
    *things.RULES,
    *dates.RULES,
    *places.RULES,
    *people.RULES,
    *hl7.RULES,
)


def rules(*, phi: bool, presidio: bool = True) -> tuple[Rule, ...]:
    """Return every built-in rule for secrets, with ``phi`` for PHI too; always the same ones in the same order.

    Presidio's own, all of them PHI, are imported only when asked for: they bring spaCy with them.
    """
    if not phi:
        return TOKENS
    if not presidio:
        return TOKENS + PHI
    from recognizers.presidio import rules as presidio_rules

    return TOKENS + PHI + presidio_rules()
