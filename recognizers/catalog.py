"""Every built-in rule, one family a line."""

from __future__ import annotations

from recognizers.phi import (
    accounts,
    by_word,
    contact,
    dates,
    dicom,
    fhir,
    hl7,
    licenses,
    ncpdp,
    numbers,
    paths,
    people,
    places,
    prose,
    things,
    usernames,
    x12,
)
from recognizers.rule import Rule
from recognizers.tokens import (
    ai,
    ai_tools,
    analytics,
    automation,
    aws,
    azure,
    cloud,
    commerce,
    content,
    databases,
    dns,
    edge,
    finance,
    flags,
    generic,
    google,
    headers,
    hosting,
    infrastructure,
    jwt,
    log_services,
    mail,
    marketing,
    messaging,
    monitoring,
    on_call,
    packages,
    passwords,
    payment,
    private_keys,
    search,
    sentences,
    servers,
    shell,
    source_hosts,
    sql,
    staff,
    support,
    telephony,
    urls,
    warehouses,
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
    *databases.RULES,
    *search.RULES,
    *warehouses.RULES,
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
    *marketing.RULES,
    *monitoring.RULES,
    *log_services.RULES,
    *on_call.RULES,
    *flags.RULES,
    *analytics.RULES,
    *infrastructure.RULES,
    *workplace.RULES,
    *content.RULES,
    *automation.RULES,
    *support.RULES,
    *staff.RULES,
    *jwt.RULES,
    *private_keys.RULES,
    *headers.RULES,
    *urls.RULES,
    *shell.RULES,
    *sql.RULES,
    *sentences.RULES,
    *passwords.RULES,
    *generic.RULES,
)

PHI: tuple[Rule, ...] = (
    *contact.RULES,
    *numbers.RULES,
    *accounts.RULES,
    *licenses.RULES,
    *things.RULES,
    *dates.RULES,
    *places.RULES,
    *people.RULES,
    *usernames.RULES,
    *prose.RULES,
    *by_word.RULES,
    *paths.RULES,
    *hl7.RULES,
    *fhir.RULES,
    *x12.RULES,
    *dicom.RULES,
    *ncpdp.RULES,
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
