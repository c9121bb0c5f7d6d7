import base64
import itertools
import json
import random
import secrets
import textwrap
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.record import Batch, Origin
from relay.redaction import continuation, keys
from relay.redaction.assembly import RedactionOptions, assemble
from relay.redaction.memory import Memory
from relay.redaction.redactor import Redactor

HERE = Origin("apps", "192.0.2.1:4711", received=1000.0)
RING = keys.throwaway()


@cache
def _redactor(**operators: str) -> Redactor:
    options = {"key": "throwaway", "policy": "tokens", "operators": operators, "budget_secs": 10}
    return assemble(RedactionOptions.model_validate(options), RING)[0]


@pytest.fixture
def redactor(monkeypatch: pytest.MonkeyPatch) -> Redactor:
    """Return the one redactor, with no block open."""
    monkeypatch.setattr(_redactor()._finder, "_memory", Memory())
    return _redactor()


def _body(octets: int = 300, width: int = 64) -> list[str]:
    # The same each time: among random lines there is a token by chance now and then, which some tests would take for one.
    return textwrap.wrap(base64.b64encode(random.Random(octets).randbytes(octets)).decode(), width)


def _key(label: str = "RSA PRIVATE KEY", octets: int = 300, width: int = 64) -> list[str]:
    return [f"-----BEGIN {label}-----", *_body(octets, width), f"-----END {label}-----"]


def _clean(redactor: Redactor, lines: list[str], origin: Origin = HERE, stream: str = "") -> list[str]:
    batch = Batch([line.encode() for line in lines], origin, stream=stream)
    return [frame.decode() for frame in redactor.redact(batch).clean.frames]


KINDS = {
    "PEM": _key(),
    "PEM whose last line is full": _key(octets=96),
    "OpenSSH": _key("OPENSSH PRIVATE KEY", width=70),
    "encrypted PEM": [*_key()[:1], "Proc-Type: 4,ENCRYPTED", "DEK-Info: AES-128-CBC,00FF", "", *_key()[1:]],
    "OpenPGP": [
        "-----BEGIN PGP PRIVATE KEY BLOCK-----",
        "Version: GnuPG v2",
        "Comment: of the pod",
        "",
        *_body(),
        "=Ab1+",
        "-----END PGP PRIVATE KEY BLOCK-----",
    ],
    "PuTTY": [
        "PuTTY-User-Key-File-3: ssh-ed25519",
        "Encryption: none",
        "Comment: of the pod",
        "Public-Lines: 2",
        *_body(60),
        "Private-Lines: 1",
        *_body(33),
        "Private-MAC: " + secrets.token_hex(32),
    ],
}
WRAPS = {
    "bare": "{}",
    "RFC 3164": "<13>Mar  1 10:00:0{n} web-1 app[1{n}2]: {}",
    "RFC 5424": "<13>1 2026-03-01T10:00:0{n}Z web-1 app 7{n} - - {}",
    "program's own header": "2026-03-01 10:00:0{n},12{n} ERROR [req-7f{n}] {}",
    "JSON": '{{"level":"info","log":"{}\\n","n":{n}}}',
    "structured data": '<13>1 - web-1 app 1 - [x@1 line="{}"]',
}


def _wrapped(wrap: str, lines: list[str]) -> list[str]:
    return [wrap.format(line, n=number % 10) for number, line in enumerate(lines)]


@pytest.mark.parametrize("wrap", WRAPS.values(), ids=WRAPS)
@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
@pytest.mark.parametrize("lines_a_batch", [1, 3, 100])
def test_a_key_is_swallowed_whole_line_by_line(redactor: Redactor, kind: list[str], wrap: str, lines_a_batch: int) -> None:
    lines = _wrapped(wrap, ["before", *kind, "after"])
    clean: list[str] = []
    for at in range(0, len(lines), lines_a_batch):
        clean += _clean(redactor, lines[at : at + lines_a_batch])
    assert (clean[0], clean[-1]) == (lines[0], lines[-1])
    for number, (dirty, text) in enumerate(zip(kind, clean[1:-1], strict=True), 1):
        if dirty:
            before, after = wrap.format("\0", n=number % 10).split("\0")
            assert text.startswith(f"{before}psn_private_key_k1_")
            assert text.endswith(after.removeprefix("\\n"))
            assert dirty not in text
    if "JSON" in wrap:
        assert all(json.loads(text) for text in clean)


def test_lines_of_others_between_are_left_alone(redactor: Redactor) -> None:
    others = [
        "Started nginx.service",
        "ok",
        "GET /index.html 200",
        '{"msg":"done"}',
        "checkpoint complete: wrote 3 buffers",
        "sha256",
    ]
    lines = [line for pair in zip(_key(), itertools.cycle(others), strict=False) for line in pair]
    clean = _clean(redactor, lines)
    assert clean[1::2] == lines[1::2]
    assert all(text.startswith("psn_private_key_") for text in clean[::2])


def test_a_short_word_between_costs_no_line_of_the_key(redactor: Redactor) -> None:
    key = _key()
    clean = _clean(redactor, [*key[:2], "done", *key[2:]])
    assert not any(line in text for line in key for text in clean)


def test_connections_and_files_do_not_mix(redactor: Redactor) -> None:
    key, word = _key(), "A" * 64
    others = (
        (Origin("apps", "192.0.2.1:4712", received=1000.0), ""),
        (Origin("other", "192.0.2.1:4711", received=1000.0), ""),
        (HERE, "a.log"),
    )
    for line in key[:-1]:
        assert _clean(redactor, [line]) != [line]
        for other in others:
            assert _clean(redactor, [word], *other) == [word]
    for other in others:
        assert _clean(redactor, key[:1], *other) != key[:1]
        assert _clean(redactor, [word], *other) != [word]


def test_after_its_end_nothing_is_swallowed(redactor: Redactor) -> None:
    line = _body()[0]
    assert _clean(redactor, [*_key(), line])[-1] == line


@pytest.mark.parametrize(
    "opening",
    [
        "-----BEGIN PUBLIC KEY-----",
        "-----BEGIN CERTIFICATE-----",
        "".join(f"{line}\\n" for line in _key()),
    ],
)
def test_what_is_no_open_private_key_opens_no_block(redactor: Redactor, opening: str) -> None:
    line = _body()[0]
    assert _clean(redactor, [opening, line])[-1] == line


def test_a_key_cut_into_frames_of_several_lines_is_swallowed(redactor: Redactor) -> None:
    key = _key(octets=3_000)
    clean = _clean(redactor, ["\n".join(key[:9]), "\n".join(key[9:40]), "\n".join([*key[40:], "then this"])])
    assert not any(line in text for line in key[1:-1] for text in clean[:2])


def test_a_block_is_forgotten_when_it_has_been_silent_for_too_long(redactor: Redactor) -> None:
    key = _key()
    secs = continuation.MAX_SILENT_SECS - 1
    for silences, line in enumerate(key[:4]):
        assert _clean(redactor, [line], Origin(HERE.source, HERE.peer, HERE.received + silences * secs)) != [line]
    late = Origin(HERE.source, HERE.peer, HERE.received + 3 * secs + continuation.MAX_SILENT_SECS + 1)
    assert _clean(redactor, [key[4]], late) == [key[4]]


@pytest.mark.parametrize("bound", ["MAX_BLOCK_RECORDS", "MAX_BLOCK_OCTETS"])
def test_a_block_is_forgotten_when_it_is_full(monkeypatch: pytest.MonkeyPatch, redactor: Redactor, bound: str) -> None:
    lines = _body(64 * 48)
    monkeypatch.setattr(continuation, bound, 10 if bound.endswith("RECORDS") else 640)
    clean = _clean(redactor, [*_key()[:1], *lines])
    assert all(text.startswith("psn_") for text in clean[:11])
    assert clean[11:] == lines[10:]


def test_a_policy_that_keeps_keys_keeps_their_lines() -> None:
    key = _key()
    assert _clean(_redactor(private_key="keep"), key) == key
    masked = _clean(_redactor(private_key="mask"), key)
    assert masked == ["redacted_private_key"] * len(key)


def test_what_else_a_line_holds_is_still_found(redactor: Redactor) -> None:
    lines = _wrapped('{{"log":"{}","password":"hunter{n}22"}}', _key())
    for text in _clean(redactor, lines):
        assert json.loads(text).keys() == {"log", "password"}
        assert "hunter" not in text


def test_a_line_that_cannot_be_read_becomes_a_skeleton(monkeypatch: pytest.MonkeyPatch, redactor: Redactor) -> None:
    def fail(_frame: bytes) -> None:
        raise RuntimeError("canary")

    key = _key()
    _clean(redactor, key[:1])
    monkeypatch.setattr(continuation, "read", fail)
    redacted = redactor.redact(Batch([b"A" * 64], HERE))
    assert redacted.skeletons == {"error": 1}


PEERS = itertools.count()


@given(st.lists(st.sampled_from(["x", "done", "word word", "", "A" * 64, "=", "a:b", *KINDS["PEM"]]), max_size=12))
def test_batches_cut_anywhere_give_the_same_records(lines: list[str]) -> None:
    cut = random.Random(len(lines)).randint(0, len(lines))
    whole, parts = (Origin("apps", str(next(PEERS))) for _ in range(2))
    assert _clean(_redactor(), lines, whole) == _clean(_redactor(), lines[:cut], parts) + _clean(
        _redactor(), lines[cut:], parts
    )
