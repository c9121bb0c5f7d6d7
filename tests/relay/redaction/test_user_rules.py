import pytest
from pydantic import ValidationError

from relay.config import parse
from relay.errors import ConfigError
from relay.record import Batch, Origin
from relay.redaction import keys
from relay.redaction.assembly import RedactionOptions, assemble
from relay.redaction.user_rules import UserRule

RING = keys.throwaway()
BADGE = {
    "id": "acme.badge",
    "type": "badge",
    "pattern": r"\bBDG-(?P<v>[0-9]{6})\b",
    "examples": ["seen BDG-[[{digit:6}]] today"],
    "counter_examples": ["BDG-{digit:5}", "xBDG-{digit:6}"],
}
PIN = {"id": "acme.pin", "type": "pin", "keys": ["doorPin"], "value": "[0-9]{4,8}", "examples": ["door_pin=[[{digit:4}]]"]}


def _clean(rules: list[dict[str, object]], *frames: str, **options: object) -> list[str]:
    redaction = RedactionOptions.model_validate({"key": "throwaway", "policy": "tokens", "rules": rules, **options})
    redactor, _ = assemble(redaction, RING)
    return [frame.decode() for frame in redactor.redact(Batch([text.encode() for text in frames], Origin("a"))).clean.frames]


def test_rules_find_by_pattern_and_by_key() -> None:
    text, record = _clean([BADGE, PIN], "BDG-123456 in", '{"frontDoorPin":"4711","n":4711}')
    assert text.startswith("BDG-psn_badge_k1_")
    assert record.startswith('{"frontDoorPin":"psn_pin_k1_')
    assert record.endswith('","n":4711}')


def test_case_checks_and_operators_apply_to_them() -> None:
    rule = {
        "id": "acme.card",
        "type": "loyalty_card",
        "pattern": r"lc(?P<v>[0-9]{16})",
        "ignore_case": True,
        "check": "luhn",
        "examples": ["LC[[4111111111111111]]"],
        "counter_examples": ["lc4111111111111112"],
    }
    rules = {"policy": "custom", "default": "keep", "operators": {"loyalty_card": "mask"}}
    assert _clean([rule], "Lc4111111111111111 lc4111111111111112", **rules) == ["Lcredacted_loyalty_card lc4111111111111112"]


def _refused(**changes: object) -> str:
    with pytest.raises(ValidationError) as caught:
        UserRule.model_validate({**BADGE, **changes})
    (fault,) = caught.value.errors()
    return f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}"


@pytest.mark.parametrize(
    ("changes", "where", "said"),
    [
        ({"examples": []}, "examples", "at least 1"),
        ({"examples": ["BDG-123456"]}, "examples", "number 1: expected the private part between"),
        ({"examples": ["BDG-[[123456]]", "BDG-[[12345]]"]}, "examples", "number 2: the rule does not find exactly"),
        ({"examples": ["[[BDG-123456]]"]}, "examples", "number 1: the rule does not find exactly"),
        ({"examples": ["BDG-[[123456]] BDG-123456"]}, "examples", "number 1: the rule does not find exactly"),
        ({"examples": ["BDG-[[{digits:6}]]"]}, "examples", "number 1: expected one of digit, hex"),
        ({"counter_examples": ["BDG-12345", "BDG-123456"]}, "counter_examples", "number 2: the rule fires on it"),
        ({"pattern": "x*"}, "pattern", "empty string"),
        ({"pattern": "(a+)+b"}, "pattern", "takes too long"),
        ({"pattern": "("}, "pattern", "not a regular expression"),
        ({"pattern": r"BDG-(?>[0-9]+)x"}, "pattern", "Hyperscan does not take it"),
        ({"pattern": None}, "", "expected either pattern or keys"),
        ({"keys": ["badge"]}, "", "expected either pattern or keys"),
        ({"value": "[0-9]+"}, "", "value goes with keys"),
        ({"pattern": None, "keys": ["-"]}, "keys", "expected names"),
        ({"id": "pem.private_key"}, "id", "built-in"),
        ({"id": "presidio.us_ssn"}, "id", "built-in"),
        ({"id": "Badge!"}, "id", "pattern"),
        ({"type": "claim"}, "type", "pseudonym"),
        ({"type": "Badge"}, "type", "pattern"),
        ({"check": "mod97"}, "check", "'luhn'"),
        ({"score": 2}, "score", "less than or equal to 1"),
        ({"patern": "x"}, "patern", "not permitted"),
    ],
)
def test_a_rule_without_proof_or_sense_is_refused(changes: dict[str, object], where: str, said: str) -> None:
    refusal = _refused(**changes)
    assert refusal.startswith(f"{where}: ")
    assert said in refusal


def test_refusals_name_file_line_and_key() -> None:
    text = """
sources: {a: {type: stdin}}
redaction:
  key: throwaway
  rules:
    - id: acme.badge
      type: badge
      pattern: BDG-[0-9]{6}
      examples: ["[[BDG-12345]]"]
  operators: {badge: mask, bagde: mask}
  allow:
    - {value: x}
    - {pattern: "(a+)+b"}
spool: memory
sinks: {o: {type: stdout}}
"""
    with pytest.raises(ConfigError) as caught:
        parse(text, "f.yaml")
    first, second = str(caught.value).splitlines()
    assert first.startswith("f.yaml:9: redaction.rules.0.examples: number 1: the rule does not find")
    assert second.startswith("f.yaml:13: redaction.allow.1.pattern: takes too long")
    with pytest.raises(ConfigError, match=r"^f\.yaml:10: redaction\.operators\.bagde: expected a type"):
        parse(text.replace("12345]]", "123456]]").replace("(a+)+b", "a+b"), "f.yaml")


def test_two_rules_with_one_id_are_refused() -> None:
    with pytest.raises(ValidationError, match="a different id"):
        RedactionOptions.model_validate({"key": "throwaway", "rules": [BADGE, BADGE]})
