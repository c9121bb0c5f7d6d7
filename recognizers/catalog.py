"""Every built-in rule: those for secrets, those for PHI, Presidio's."""

from __future__ import annotations

from recognizers.rule import Rule
from recognizers.tokens.catalog import TOKENS


def rules(*, phi: bool, presidio: bool = True) -> tuple[Rule, ...]:
    """Return every built-in rule for secrets, with ``phi`` for PHI too; always the same ones in the same order.

    What is not asked for is not imported: rules for PHI bring their word lists with them, Presidio's own bring spaCy.
    """
    if not phi:
        return TOKENS
    from recognizers.phi.catalog import PHI

    if not presidio:
        return TOKENS + PHI
    from recognizers.presidio import rules as presidio_rules

    return TOKENS + PHI + presidio_rules()
