from __future__ import annotations

import json
from functools import cache

import pytest

from relay.record import Batch, Origin
from relay.redaction import keys
from relay.redaction.assembly import RedactionOptions, assemble
from relay.redaction.redactor import Redactor

RING = keys.throwaway()


@cache
def _redactor(operator: str) -> Redactor:
    options = {"key": "throwaway", "policy": "custom", "default": operator, "names": False, "budget_secs": 10}
    return assemble(RedactionOptions.model_validate(options), RING)[0]


def _clean(frame: bytes, operator: str = "mask") -> bytes:
    return _redactor(operator).redact(Batch([frame], Origin("s"))).clean.frames[0]


def _names(text: bytes) -> list[str]:
    pairs = json.loads(text, object_pairs_hook=list)
    return [name for name, _ in pairs]


@pytest.mark.parametrize("operator", ["mask", "drop", "generalise", "hmac"])
def test_no_two_keys_come_to_read_the_same(operator: str) -> None:
    frame = b'{"jane@example.org": 1, "JANE@example.org": 2, "u/ann@example.org/x": 3, "u/bob@example.org/x": 4, "n": 5}'
    clean = _clean(frame, operator)
    assert len(set(_names(clean))) == 5
    assert b"example.org" not in clean


def test_keys_are_numbered_in_their_order() -> None:
    frame = b'{"a@example.org":1,"b@example.org":2,"x":{"c@example.org" : 3}}'
    assert _clean(frame) == b'{"redacted_email":1,"redacted_email_2":2,"x":{"redacted_email_3" : 3}}'


def test_a_key_that_is_there_already_is_not_taken() -> None:
    frame = b'{"a@example.org":1,"redacted_email":2,"b@example.org":3,"redacted_email_3":4}'
    names = ["redacted_email_2", "redacted_email", "redacted_email_4", "redacted_email_3"]
    assert _names(_clean(frame)) == names


def test_keys_that_were_the_same_stay_so() -> None:
    frame = b'[{"a@example.org":1,"a@example.org":2},{"a@example.org":3}]'
    assert _clean(frame) == frame.replace(b"a@example.org", b"redacted_email")


def test_keys_of_json_within_a_string_are_told_apart_too() -> None:
    frame = json.dumps({"log": json.dumps({"a@example.org": 1, "b@example.org": 2})}).encode()
    assert _names(json.loads(_clean(frame))["log"].encode()) == ["redacted_email", "redacted_email_2"]


def test_values_are_not_numbered() -> None:
    frame = b'{"x":"a@example.org","y":"b@example.org","z":["c@example.org"]}'
    assert _clean(frame) == b'{"x":"redacted_email","y":"redacted_email","z":["redacted_email"]}'
    assert _clean(b"a@example.org: 1, b@example.org: 2") == b"redacted_email: 1, redacted_email: 2"
