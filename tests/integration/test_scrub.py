"""``scrub`` as a filter between two programs: one line out for each line in, whatever the line."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.integration.processes import ROOT, make_key
from tests.integration.records import PLANTED, assert_clean, in_lines, records

OVER_LIMIT_BYTES = 262_145


class _Scrub:
    def __init__(self, folder: Path) -> None:
        unlock = make_key(folder)
        self._key = ["--key", unlock["file"], "--kek-file", unlock["unlock"]["kek_file"]]

    def __call__(self, dirty: bytes, *options: str, status: int = 0) -> bytes:
        command = [sys.executable, "-m", "relay", "scrub", *self._key, *options]
        ended = subprocess.run(command, input=dirty, capture_output=True, check=False, cwd=ROOT, timeout=100)
        assert ended.returncode == status, ended.stderr.decode()
        assert not [secret for _, secret in PLANTED if secret.encode() in ended.stdout + ended.stderr]
        return ended.stdout


@pytest.fixture
def scrub(tmp_path: Path) -> _Scrub:
    return _Scrub(tmp_path)


def _garbage(lines: int) -> list[bytes]:
    rng = random.Random(256)
    return [rng.randbytes(rng.randrange(200)).replace(b"\n", b"\r") for _ in range(lines)]


def test_numbered_records_come_out_clean_and_in_order(scrub: _Scrub) -> None:
    numbers = range(20_000)
    assert_clean(scrub(in_lines(numbers)).split(b"\n")[:-1], records(numbers))


def test_empty_lines_garbage_and_a_last_line_without_its_end_stay_as_they_are(scrub: _Scrub) -> None:
    plain = [b"", b"\r", b"{", b'{"half": "', b"<13>", b"<999>1 - - -", b"MSH|^~\\&|", b"\x00\x01\x02", b"\xff\xfe", b""]
    dirty = b"\n".join([*plain, b"the end"])
    assert scrub(dirty) == dirty
    assert scrub(dirty + b"\n") == dirty + b"\n"
    assert scrub(b"") == b""
    # Random bytes may happen to look like something private; no line is lost or changed otherwise.
    noise = _garbage(500)
    clean = scrub(b"\n".join(noise)).split(b"\n")
    assert len(clean) == len(noise)
    changed = [now for was, now in zip(noise, clean, strict=True) if now != was]
    assert all(b"psn_" in line for line in changed)
    assert len(changed) <= len(noise) // 20


def test_secrets_amid_garbage_are_found(scrub: _Scrub) -> None:
    garbage = _garbage(len(PLANTED))
    dirty = b"\n".join(
        noise + b" " + f"{before}{secret}".encode() for noise, (before, secret) in zip(garbage, PLANTED, strict=True)
    )
    clean = scrub(dirty).split(b"\n")
    assert len(clean) == len(PLANTED)
    assert all(b"psn_" in line for line in clean)


def test_a_field_is_found_in_every_part_of_every_format(scrub: _Scrub) -> None:
    lead, secret = next(pair for pair in PLANTED if pair[0] == "MRN=")
    field = lead + secret
    lines = [
        f'{{"message": "{field}", "list": ["{field}"], "{field}": {{"name": "{field}"}}}}',
        *(f"<13>1 2026-01-02T03:04:05Z {header} - hello" for header in (f"{field} app 1 id", f"h {field} 1 id")),
        *(f"<13>1 2026-01-02T03:04:05Z {header} - hello" for header in (f"h app {field} id", f"h app 1 {field}")),
        f'<13>1 2026-01-02T03:04:05Z h app 1 id [x@1 p="{field}"] {field}',
        f"<13>Jan  2 03:04:05 web-1 {field}: hello",
        f"received MSH|^~\\&|A|B|{field}\\rPID|1||x^^{field}| then {field}",
        f'level=info msg="{field}" url=https://example.org/?a=1&{field}',
    ]
    clean = scrub("\n".join(lines).encode()).decode().split("\n")
    assert [line.count(secret) for line in clean] == [0] * len(lines)


def test_a_line_over_the_limit_becomes_a_skeleton_and_the_next_is_judged_as_ever(scrub: _Scrub) -> None:
    before, secret = PLANTED[0]
    tail = f"{before}{secret}".encode()
    lines = scrub(b"x" * OVER_LIMIT_BYTES + tail + b"\n" + tail + b"\n", status=3).split(b"\n")
    assert len(lines) == 3
    assert str(OVER_LIMIT_BYTES + len(tail)).encode() in lines[0]
    assert len(lines[0]) < 1_000
    assert b"psn_" in lines[1]


def test_scrubbing_twice_changes_nothing_when_the_first_is_trusted(scrub: _Scrub) -> None:
    once = scrub(in_lines(range(2_000)))
    assert scrub(once, "--trusted") == once
    assert scrub(once) != once  # from anybody else, what looks like a pseudonym may be forged
