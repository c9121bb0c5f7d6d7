"""Every rule's gates fire wherever its pattern and its check find something: a narrower gate would let it through."""

from __future__ import annotations

import pytest

from recognizers import catalog
from recognizers.confirmation import Confirmation, judged
from recognizers.rule import PatternRule
from recognizers.scanner import Scanner
from tests.recognizers.made_up import texts

_TEXTS = 400
_KNOWN_BY_VENDOR = {"teams.webhook"}
"""Its gate counts on what the vendor writes, which is less than the expression allows."""

RULES = [
    rule
    for rule in catalog.rules(phi=True)
    if isinstance(rule, PatternRule) and (rule.gate or rule.sign) and rule.id not in _KNOWN_BY_VENDOR
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_gates_miss_nothing_that_the_pattern_matches(rule: PatternRule) -> None:
    confirmation = Confirmation(rule.pattern, rule.flags)
    expression = confirmation.ready()

    def is_found(text: str) -> bool:
        values = (match[confirmation.group] or "" for match in expression.finditer(text))
        return any(judged(rule, rule.check, value, "") is not None for value in values)

    found = [text for text in texts(rule, _TEXTS) if text.isascii() and is_found(text)]
    marks = Scanner((rule,)).marks([text.encode() for text in found])
    assert [text for at, text in enumerate(found) if at not in marks] == []
