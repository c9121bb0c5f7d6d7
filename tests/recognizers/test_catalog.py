"""Every rule proves itself: its examples and counter-examples, bare and in what logs carry text in."""

from __future__ import annotations

import subprocess
import sys
from typing import cast

import pytest

from recognizers import catalog, types
from recognizers.examples import write
from recognizers.phi.catalog import PHI
from recognizers.rule import KeyRule, Rule
from recognizers.scanner import Scanner
from recognizers.tokens.catalog import TOKENS

RULES = catalog.rules(phi=True)
SEEDS = range(5)

CARRIERS = {
    "bare": ("", "", ""),
    "RFC 3164": ("<13>Nov 21 18:00:00 web-1 app[42]: ", "", ""),
    "RFC 5424": ('<13>1 2026-11-21T18:00:00Z web-1 app 42 - [x@32473 note="', '"] done', '"\\]\n'),
    "JSON": ('{"level":"info","log":"', '","n":1}', '"\\\n'),
    "logfmt": ('level=info log="', '" n=1', '"\\\n'),
    "URL": ("GET /v1/notes?text=", "&n=1 HTTP/1.1", " \"'<>#&?\\\n;"),
}
"""Before, after, and the characters that cannot stand between as they are."""


@pytest.fixture(scope="module")
def everything() -> Scanner:
    return Scanner(RULES, budget_secs=20)


@pytest.fixture(scope="module", params=RULES, ids=lambda rule: rule.id)
def rule(request: pytest.FixtureRequest) -> Rule:
    return cast("Rule", request.param)


@pytest.fixture(scope="module")
def alone(rule: Rule) -> Scanner:
    """The scanner of one rule; compiled once, since the tests of a rule run one after the other."""
    return Scanner((rule,), budget_secs=20)


def test_finds_its_examples_exactly(rule: Rule, alone: Scanner, everything: Scanner) -> None:
    for template in rule.examples:
        for seed in SEEDS:
            written = write(template, rule, seed)
            for before, after, forbidden in CARRIERS.values():
                if set(written.text) & set(forbidden):
                    continue
                text = before + written.text + after
                private = [(start + len(before), end + len(before)) for start, end in written.private]
                mine = [span for span in alone.find(text) if span.rule == rule.id]  # echoes may add to them
                assert [(span.start, span.end) for span in mine] == private, text
                # With all rules together the private part may lie in a longer span, but none of it stays.
                found = everything.find(text)
                hidden = {at for span in found for at in range(span.start, span.end)}
                assert hidden.issuperset(at for start, end in private for at in range(start, end)), text


def test_finds_nothing_in_its_counter_examples(rule: Rule, alone: Scanner) -> None:
    for template in rule.counter_examples:
        for seed in SEEDS:
            text = write(template, rule, seed).text
            assert alone.find(text) == [], text


def test_carries_its_proof(rule: Rule) -> None:
    assert rule.examples
    assert all("[[" in example for example in rule.examples)
    assert rule.counter_examples
    assert rule.source
    assert 0 < rule.score <= 1
    assert rule.type.isascii()
    assert rule.type.replace("_", "").isalnum()
    assert rule.type == rule.type.lower()
    assert len(rule.type) <= 40


def test_ids_are_unique() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)


def test_keys_are_lower_case_words() -> None:
    for rule in RULES:
        if isinstance(rule, KeyRule):
            for key in rule.keys:
                assert key.lstrip("=").replace(" ", "").isalnum(), key
                assert key == key.lower()


def test_tokens_are_secrets_and_the_others_phi() -> None:
    assert not any(types.is_phi(rule.type) for rule in catalog.rules(phi=False))
    assert all(types.is_phi(rule.type) for rule in RULES[len(catalog.rules(phi=False)) :])


def test_every_type_of_phi_has_a_rule() -> None:
    assert {rule.type for rule in PHI} == types.PHI.keys()


def test_covers_many_vendors_and_families() -> None:
    generic = {"generic", "http", "url", "curl", "env", "sql", "jwt", "paseto", "pem"}
    assert len({rule.id.partition(".")[0] for rule in TOKENS} - generic) >= 30
    assert len(TOKENS) >= 45
    assert len(PHI) >= 45


def test_a_process_that_looks_for_tokens_only_imports_neither_rules_for_phi_nor_presidio_nor_spacy() -> None:
    program = (
        "import sys; from recognizers import catalog, names; from recognizers.scanner import Scanner;"
        "Scanner(catalog.rules(phi=False));"
        "held = {'recognizers.phi.catalog', 'recognizers.phi.weighing'} & sys.modules.keys();"
        "catalog.rules(phi=True, presidio=False);"
        "sys.exit(bool(held or {'presidio_analyzer', 'spacy', 'tldextract'} & sys.modules.keys()))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
