import json
import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache

import orjson
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from recognizers.scanner import BudgetExceeded
from relay.record import Batch, Checkpoint, Origin, Unjudged
from relay.redaction import finder as finding
from relay.redaction import keys
from relay.redaction.assembly import RedactionOptions, assemble
from relay.redaction.finder import Finder
from relay.redaction.pseudonyms import Pseudonyms
from relay.redaction.redactor import Redacted, Redactor
from relay.wire import rfc5424

RING = keys.throwaway()
HERE, NEXT = Origin("apps"), Origin("chain", trusted=True)
SSN, EMAIL, IP = "536-22-8745", "jane.doe@example.org", "198.51.100.23"
PRIVATE = (SSN, EMAIL, IP, "MRN-0012345", "(415) 555-0132")


@cache
def _parts(policy: str = "hipaa", **operators: str) -> tuple[Redactor, Finder]:
    options = {"key": "throwaway", "policy": policy, "operators": operators, "budget_secs": 10}
    return assemble(RedactionOptions.model_validate(options), RING)


def _redact(*frames: bytes, origin: Origin = HERE, policy: str = "hipaa", **operators: str) -> Redacted:
    return _parts(policy, **operators)[0].redact(Batch(frames, origin))


def _one(frame: str, origin: Origin = HERE, policy: str = "hipaa", **operators: str) -> str:
    (clean,) = _redact(frame.encode(), origin=origin, policy=policy, **operators).clean.frames
    return clean.decode()


def _psn(type_: str, value: str) -> str:
    return Pseudonyms(RING).make(type_, value)


private = st.sampled_from(PRIVATE)
words = st.sampled_from(
    ["user", "ssn", "from", "mrn=", "email:", "password=", "%40", "\\", '"', "dob:", "2001-02-03", "é", ";"]
)
prose = st.lists(private | words | st.text(max_size=8), max_size=8).map(" ".join)
values = st.recursive(
    prose | private | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.booleans() | st.none(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(prose | private | st.sampled_from(["ssn", "mrn", "zip", "age", "password"]), inner, max_size=4)
    ),
    max_leaves=12,
)
json_frames = st.dictionaries(prose, values).map(
    lambda value: json.dumps(value, ensure_ascii=False).encode("utf-8", "replace")
)
syslog_frames = st.builds(
    lambda host, msgid, value, text: (
        f"<13>1 2026-01-02T03:04:05Z {host} app 1 {msgid} " + (f'[x@1 k="{value}"] ' if value else "- ") + text
    ).encode("utf-8", "replace"),
    st.sampled_from(["-", "web1", IP, EMAIL]),
    st.sampled_from(["-", "ID47", EMAIL]),
    private | st.sampled_from(["", r"a\"b", rf"\]{EMAIL}\\"]),
    prose,
)
frames = json_frames | syslog_frames | prose.map(lambda text: text.encode("utf-8", "replace")) | st.binary(max_size=60)


# Bytes that nothing was found in stay as they are.


@given(frames)
def test_only_the_findings_change(frame: bytes) -> None:
    (clean,) = _redact(frame).clean.frames
    kept: list[bytes] = []
    at = 0
    for _, verdict in _parts()[1].find([frame]):
        assert not isinstance(verdict, Unjudged)
        for found in verdict:
            start, end = found.slot_octets if found.slot.limit_octets else (found.span.start, found.span.end)
            if end > at:
                kept.append(frame[at:start])
                at = end
    kept.append(frame[at:])
    assert re.fullmatch(b".*?".join(map(re.escape, kept)), clean, re.DOTALL)


@given(st.lists(frames, max_size=6))
def test_records_do_not_depend_on_their_neighbours(batch: list[bytes]) -> None:
    together = _redact(*batch)
    alone = [_redact(frame) for frame in batch]
    assert list(together.clean.frames) == [clean for one in alone for clean in one.clean.frames]
    assert together.redactions == sum((one.redactions for one in alone), Counter())


def test_a_batch_keeps_its_order_its_origin_and_its_checkpoint() -> None:
    origin, checkpoint = Origin("files", "peer", 1.5), Checkpoint("inode", "77")
    batch = Batch([b"one", SSN.encode(), b"", b"ssn " + SSN.encode(), b"five"], origin, checkpoint=checkpoint)
    redacted = _parts()[0].redact(batch)
    assert redacted.clean.origin is origin
    assert redacted.clean.checkpoint is checkpoint
    assert redacted.clean.skeletons == 0
    frames = redacted.clean.frames
    assert [frames[0], frames[2], frames[4]] == [b"one", b"", b"five"]
    assert frames[3] == b"ssn " + _psn("ssn", SSN).encode()
    assert redacted.redactions["ssn"] >= 1


# What is structured stays so.


def _shape(value: object) -> object:
    if isinstance(value, list):
        return [_shape(one) for one in value]
    return len(value) if isinstance(value, dict) else type(value) if isinstance(value, bool) else value is None


@given(json_frames)
def test_json_stays_json_of_the_same_shape(frame: bytes) -> None:
    def pairs(found: Sequence[tuple[str, object]]) -> object:
        return [[None, value] for _, value in found]

    (clean,) = _redact(frame).clean.frames
    before, after = (json.loads(text, object_pairs_hook=pairs) for text in (frame, clean))
    assert _shape(before) == _shape(after)
    orjson.loads(clean)


def test_a_number_that_must_go_becomes_a_string() -> None:
    frame = '{"ssn": 536228745, "big": 123456789012345678901234567890, "x": 1.10}'
    assert _one(frame) == frame.replace("536228745", f'"{_psn("ssn", SSN)}"')
    assert json.loads(_one('{"ssn": 536228745}', ssn="drop")) == {"ssn": ""}


def test_json_within_a_string_stays_json() -> None:
    inner = json.dumps({"ssn": 536228745, "note": f'mail "{EMAIL}"'})
    clean = json.loads(_one(json.dumps({"msg": inner})))
    assert json.loads(clean["msg"]) == {"ssn": _psn("ssn", SSN), "note": f'mail "{_psn("email", EMAIL)}"'}


@pytest.mark.parametrize("depth", [1, 2, 3])
def test_json_in_the_text_of_a_string_stays_json(depth: int) -> None:
    frame = '{"ref":7740012}'
    for _ in range(depth):
        frame = json.dumps({"log": f"ssn {SSN} on file: {frame} done"})
    text = _one(frame)
    for _ in range(depth):
        text = json.loads(text)["log"].removeprefix(f"ssn {_psn('ssn', SSN)} on file: ").removesuffix(" done")
    assert json.loads(text) == {"ref": _psn("person_id", "7740012")}


def test_a_header_field_that_would_grow_over_its_limit_becomes_nilvalue() -> None:
    clean = _one(f"<13>1 2026-01-02T03:04:05Z {IP} app 1 {EMAIL} - hello")
    assert clean == f"<13>1 2026-01-02T03:04:05Z {_psn('ip', IP)} app 1 - - hello"


def test_a_header_field_that_would_be_empty_becomes_nilvalue() -> None:
    assert _one(f"<13>1 - {IP} app 1 ID - x", ip="drop") == "<13>1 - - app 1 ID - x"


@given(syslog_frames)
def test_structured_data_still_parses(frame: bytes) -> None:
    def names(text: str) -> list[str]:
        header = rfc5424.HEADER.match(text)
        assert header is not None
        elements, _ = rfc5424.structured_data(text, header.end())
        return [text[slice(*param.name)] for element in elements for param in element.params]

    (clean,) = _redact(frame).clean.frames
    assert names(clean.decode()) == names(frame.decode())


@pytest.mark.parametrize(
    "frame",
    [
        f"<13>1 - h app 1 - - mail {EMAIL}",
        f'<13>1 - h app 1 - [x@1 mail="{EMAIL}"]',
        f"<13>Jan  2 03:04:05 h app: mail {EMAIL.upper()}",
        json.dumps({"mail": EMAIL}),
        json.dumps({"mail": EMAIL}).replace("@", "\\u0040"),
        "GET /find?mail=" + EMAIL.replace("@", "%40"),
        "GET /find?mail=" + EMAIL.replace("@", "%2540"),
        "mail=" + EMAIL.replace("jane", "ｊａｎｅ"),
        "mail=" + EMAIL.replace("jane", "ja\u200bne"),
    ],
)
def test_one_value_has_one_pseudonym_however_it_is_written(frame: str) -> None:
    assert _psn("email", EMAIL) in _one(frame)


# A veilog before us in the chain.


_GLUED = re.compile(rb"[\w.@%+\-]psn_|psn_[a-z0-9_]++[\w.@%+\-]").search
"""A pseudonym that took the place of a part of a word may make another one of it: ``x@psn_…``."""


@given(st.lists(frames, max_size=3))
def test_redacting_again_in_a_trusted_chain_changes_nothing(batch: list[bytes]) -> None:
    # Pseudonyms only: what is left of a date ("2001") may be the last digits of an SSN to the next relay.
    whole = {"date": "hmac", "age": "hmac", "zip": "hmac"}
    once = _redact(*batch, **whole).clean.frames
    assume(not any(map(_GLUED, once)))
    assert list(_redact(*once, origin=NEXT, **whole).clean.frames) == list(once)


def test_what_is_left_of_dates_ages_and_zip_codes_stays_in_a_trusted_chain() -> None:
    once = _redact(b"age: 97 years", b'{"age": 97, "zip": "90210", "dob": "1985-03-04"}').clean.frames
    assert list(_redact(*once, origin=NEXT).clean.frames) == list(once)


def test_from_anybody_else_what_looks_like_a_pseudonym_is_replaced() -> None:
    genuine = _psn("ssn", SSN)
    forged = genuine[:-1] + ("a" if genuine[-1] != "a" else "b")
    assert _one(f"see {genuine}", NEXT) == f"see {genuine}"
    assert _one(f"see {genuine}") == f"see {_psn('claim', genuine)}"
    for origin in (HERE, NEXT):
        assert _one(f"see {forged}", origin) == f"see {_psn('claim', forged)}"


# It fails closed.

LOUD = f"<13>1 2026-01-02T03:04:05Z web1 app 1 - - ssn {SSN} %41"
SKELETON = '<13>1 2026-01-02T03:04:05Z - veilog - - [veilog@32473 skeleton="{}" octets="{}"]'


def _raises(error: Callable[[str], Exception]) -> Callable[..., object]:
    def fail(*_args: object, **_kwargs: object) -> object:
        raise error(LOUD)

    return fail


@pytest.mark.parametrize(
    ("error", "reason"), [(RuntimeError, "error"), (RecursionError, "error"), (BudgetExceeded, "budget")]
)
@pytest.mark.parametrize("stage", ["spans", "read", "settle", "views"])
def test_a_record_that_cannot_be_judged_becomes_a_skeleton(
    stage: str, error: Callable[[str], Exception], reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    redactor, finder = _parts()
    places = {"spans": (finder.scanner, "spans"), "read": (finding, "read"), "settle": (finding, "_settle")}
    monkeypatch.setattr(*places.get(stage, (finding.views, "views")), _raises(error))
    redacted = redactor.redact(Batch([LOUD.encode(), b"quiet"], HERE))
    assert redacted.clean.frames == [SKELETON.format(reason, len(LOUD)).encode(), b"quiet"]
    assert redacted.skeletons == {reason: 1}
    assert redacted.clean.skeletons == 1
    assert not redacted.redactions


@pytest.mark.parametrize("stage", ["gate", "disguise"])
def test_if_the_gate_fails_the_whole_batch_becomes_skeletons(stage: str, monkeypatch: pytest.MonkeyPatch) -> None:
    redactor, finder = _parts()
    place = (finder.scanner, "marks") if stage == "gate" else (finding.views, "suspects")
    monkeypatch.setattr(*place, _raises(RuntimeError))
    redacted = redactor.redact(Batch([LOUD.encode(), b"quiet"], HERE))
    assert redacted.clean.frames == [
        SKELETON.format("error", len(LOUD)).encode(),
        b"veilog: skeleton reason=error octets=5",
    ]
    assert redacted.clean.skeletons == 2


def test_if_the_policy_fails_so_does_the_record(monkeypatch: pytest.MonkeyPatch) -> None:
    redactor, _ = _parts()
    monkeypatch.setattr(redactor._policy, "replacement", _raises(KeyError))
    redacted = redactor.redact(Batch([LOUD.encode(), b"quiet"], HERE))
    assert redacted.clean.frames == [SKELETON.format("error", len(LOUD)).encode(), b"quiet"]
    assert not redacted.redactions


def test_if_a_claim_cannot_be_checked_the_record_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    redactor, _ = _parts()
    monkeypatch.setattr(redactor._pseudonyms, "genuine", _raises(ValueError))
    claim = f"see {_psn('ssn', SSN)}".encode()
    assert redactor.redact(Batch([claim], NEXT)).clean.frames == [b"veilog: skeleton reason=error octets=%d" % len(claim)]


def test_a_record_has_only_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    redactor, finder = _parts()
    monkeypatch.setattr(finder.scanner, "budget_secs", -1)
    assert redactor.redact(Batch([LOUD.encode(), b"quiet"], HERE)).skeletons == {"budget": 1}


def test_what_the_source_could_not_keep_whole_is_a_skeleton_counted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    redactor, finder = _parts()
    batch = Batch([b"<13>ssn " + SSN.encode(), b"ok"], HERE, {0: Unjudged("oversize", 300_000)})
    for _ in range(2):
        redacted = redactor.redact(batch)
        assert redacted.clean.frames[0] == b'<13>1 - - veilog - - [veilog@32473 skeleton="oversize" octets="300000"]'
        assert redacted.skeletons["oversize"] == 1
        assert redacted.skeletons.total() == redacted.clean.skeletons <= 2
        assert not redacted.redactions
        monkeypatch.setattr(finder.scanner, "marks", _raises(RuntimeError))


def test_neither_batches_nor_findings_show_what_is_in_them() -> None:
    redacted = _redact(LOUD.encode())
    verdicts = list(_parts()[1].find([LOUD.encode()]))
    assert SSN not in repr(redacted)
    assert SSN not in repr(verdicts)
    assert redacted.redactions["ssn"] == 1
