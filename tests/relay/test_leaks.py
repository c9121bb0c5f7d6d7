"""The canary: a marked secret goes down every path, the broken ones too, and must be nowhere afterwards.

Not in what comes out, nor in the spool's files, the relay's own log, its metrics, a traceback, or what ``explain`` says;
not whole, and not a piece of it that anybody could do something with.
"""

import json
import os
import random
import socket
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import trio

from relay.redaction import keys
from relay.service import Service
from relay.telemetry import Telemetry

ROOT = Path(__file__).parents[2]
PIECE_CHARS = 12
CANARY = "ghp_" + "".join(random.SystemRandom().choices(string.ascii_letters + string.digits, k=36))
PIECES = [CANARY[at : at + PIECE_CHARS] for at in range(len(CANARY) - PIECE_CHARS + 1)]

RELAY = """
import sys
from pathlib import Path
from relay import cli, telemetry

class Kept(telemetry.Telemetry):
    def __init__(self):
        super().__init__()
        kept.append(self)

kept = []
telemetry.Telemetry = Kept
canary, stage, folder = sys.stdin.buffer.raw.readline().decode().strip(), sys.argv[1], Path(sys.argv[2])

def broken(*_arguments, **_names):
    raise RuntimeError(canary)

if stage != "none":
    module, _, path = stage.partition(":")
    place = __import__(module, fromlist=["x"])
    *owners, name = path.split(".")
    for owner in owners:
        place = getattr(place, owner)
    setattr(place, name, broken)
sys.argv[1:] = ["run", "-c", str(folder / "veilog.yaml")]
try:
    cli.main()
finally:
    (folder / "metrics").write_bytes(kept[0].exposition())
"""
"""The command ``run`` with one stage broken: whatever it is called with, it raises the canary. Its input's first line."""

STAGES = [
    "relay.redaction.finder:read",
    "relay.redaction.finder:_settle",
    "relay.redaction.views:suspects",
    "relay.redaction.views:views",
    "recognizers.scanner:Scanner.marks",
    "recognizers.scanner:Scanner.spans",
    "relay.redaction.policy:Policy.replacement",
    "relay.redaction.pseudonyms:Pseudonyms.make",
    "relay.redaction.redactor:skeleton",
    "relay.redaction.redactor:Redactor.redact",
    "relay.wire.framing:LineFramer.feed",
    "relay.spool.sqlite:SqliteSpool.append",
    "relay.spool.sqlite:encode",
    "relay.spool.store:Store.commit",
    "relay.spool.sqlite:SqliteSpool.read",
    "relay.sinks.file:FileSink.send",
    "relay.sinks.encoding:to_json",
]


def _escaped(text: str) -> str:
    return "".join(f"\\u{ord(character):04x}" for character in text)


def _percent(text: str) -> str:
    return "".join(f"%{ord(character):02X}" for character in text)


def dirty() -> list[bytes]:
    """Records with the canary in every place and disguise that the relay promises to see through, whole and broken."""
    inner = json.dumps({"b": CANARY, CANARY: [CANARY]})
    texts = [
        f"token {CANARY} and {CANARY}.",
        f"<13>1 - {CANARY} {CANARY} {CANARY} {CANARY} - x",
        f'<13>1 2026-01-02T03:04:05Z h a - - [x@1 k="{CANARY}" l="\\"{CANARY}\\]"] token={CANARY}',
        f'<13>1 - h a - - [x@1 k="{CANARY}',
        f"<13>1 - h {CANARY}",
        f"<13>Jan  2 03:04:05 h {CANARY}[1]: {CANARY}",
        f"<999>{CANARY}",
        json.dumps({"a": CANARY, CANARY: 1, "inner": inner, "deeper": json.dumps(inner)}),
        f'{{"a": "{_escaped(CANARY)}"}}',
        f'{{"a": "x", "b": "{CANARY}',
        f'{{"a": "\\ud800 {CANARY}", }} {CANARY}',
        "[" * 200 + f'"{CANARY}"',
        f"GET /?t={_percent(CANARY)}&u={_percent(_percent(CANARY))} HTTP/1.1",
        f'level=info msg="token \\"{CANARY}\\"" t={CANARY}',
        f"MSH|^~\\&|{CANARY}|B|||2026||ADT^A01|1|P|2.3\rPID|1||{CANARY}",
        f"a\rtoken {CANARY}\x00\x1b[0m\x7f",
        "x" * 1_020 + CANARY,
        f"{CANARY} " * 2_000,
        f"<13>1 - {CANARY} " + "x" * 3_000,
        f'{{"a": "{"x" * 3_000}", "b": "{CANARY}"}}',
    ]
    octets = CANARY.encode()
    return [
        *map(str.encode, texts),
        b"\xff\xfe " + octets + b"\xc3",
        octets + b"\xe2\x82",
        b"caf\xe9 " + octets,
        b"\xef\xbb\xbf" + octets,
    ]


def assert_nowhere(*texts: bytes) -> None:
    for text in texts:
        found = sum(piece.encode() in text or piece.encode("utf-16-le") in text for piece in PIECES)
        assert not found, f"{found} pieces of the canary in {len(text)} bytes"  # and say no more


def assert_nowhere_in(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            assert_nowhere(path.read_bytes())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    kek = tmp_path / "kek"
    kek.write_bytes(os.urandom(32))
    kek.chmod(0o600)
    unlock = keys.Unlock(kek_file=kek)
    keys.create(tmp_path / "keys.sealed", unlock)
    return tmp_path


def configure(folder: Path, **sections: object) -> Path:
    key = {"file": str(folder / "keys.sealed"), "unlock": {"kek_file": str(folder / "kek")}}
    tree = {
        "sources": {"in": {"type": "stdin", "max_frame_bytes": "1KiB"}},
        "redaction": {"policy": "tokens", "key": key},
        "spool": {"dir": str(folder / "spool"), "max_bytes": "8MiB"},
        "sinks": {
            "text": {"type": "file", "path": str(folder / "clean.log")},
            "json": {"type": "file", "path": str(folder / "clean.json"), "format": "json"},
        },
        "drain_secs": 0.2,
    }
    path = folder / "veilog.yaml"
    path.write_text(json.dumps(tree | sections))
    return path


def run(stage: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    configure(folder)
    command = [sys.executable, "-c", RELAY, stage, str(folder)]
    stdin = b"\n".join([CANARY.encode(), *dirty(), b""])
    return subprocess.run(command, input=stdin, capture_output=True, check=False, cwd=ROOT, timeout=100)


def test_the_canary_is_found_in_every_disguise_and_every_record_goes_on(folder: Path) -> None:
    done = run("none", folder)
    assert done.returncode == 0, done.stderr
    assert_nowhere(done.stdout, done.stderr)
    assert_nowhere_in(folder)
    for name in ("clean.log", "clean.json"):
        lines = (folder / name).read_bytes().splitlines()
        assert len(lines) == len(dirty())
        assert all(b"psn_github_token_k1_" in line or b"skeleton" in line for line in lines)


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_that_breaks_with_the_canary_in_its_words_lets_nothing_of_it_out(stage: str, folder: Path) -> None:
    done = run(stage, folder)
    assert b"Traceback" not in done.stderr
    assert_nowhere(done.stdout, done.stderr)
    assert_nowhere_in(folder)


@pytest.mark.parametrize("arguments", [("scrub",), ("explain",), ("explain", "--json")], ids=" ".join)
def test_nor_do_the_filters(arguments: tuple[str, ...]) -> None:
    command = [sys.executable, "-m", "relay", *arguments, "--policy", "tokens"]
    stdin = b"\n".join(dirty())
    done = subprocess.run(command, input=stdin, capture_output=True, check=False, cwd=ROOT, timeout=100)
    assert done.returncode == 0, done.stderr
    assert_nowhere(done.stdout, done.stderr)


def _streams() -> Iterator[bytes]:
    """Octet counts right, wrong and absurd, half frames, and whatever a port may be sent.

    A count that cuts a secret in two is not among them: whose sender cuts it, nobody can tell from its halves.
    """
    octets = CANARY.encode()
    frames = dirty()
    yield b"".join(b"%d %b" % (len(frame), frame) for frame in frames)
    yield b"\n".join(frames)
    yield b"100000 <13>" + octets
    yield b"5 <13>x token " + octets + b"\n" + octets
    yield b"9999999999 " + octets
    yield b"5 <13>" + octets[:1]
    yield octets + b"\x00" + octets + b"\r\n" + octets
    yield b"\x16\x03\x01\x02\x00" + octets
    yield b"x" * 3_000 + octets + b"x" * 3_000 + b"\n" + octets


async def test_nor_does_a_listener(folder: Path, nursery: trio.Nursery, capsys: pytest.CaptureFixture[str]) -> None:
    limits = {"max_frame_bytes": "1KiB"}
    sources = {
        "syslog": {"type": "syslog", "listen": ["tcp://127.0.0.1:0", "udp://127.0.0.1:0"], **limits},
        "json": {"type": "json", "listen": ["tcp://127.0.0.1:0"], **limits},
    }
    service = Service(configure(folder, sources=sources, drain_secs=60), Telemetry())
    ready, ended = trio.Event(), trio.Event()
    service.on_ready = ready.set

    async def relay() -> None:
        await service.run()
        ended.set()

    nursery.start_soon(relay)
    await ready.wait()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams:
        for _, address in service.addresses():
            for data in _streams():
                if address.scheme == "udp":
                    for line in data.split(b"\n"):
                        if len(line) < 60_000:
                            datagrams.sendto(line, (address.host, address.port))
                    continue
                async with await trio.open_tcp_stream(address.host, address.port) as stream:
                    await stream.send_all(data)
    service._stopping.set()
    await ended.wait()
    said = capsys.readouterr()
    assert b"psn_github_token_k1_" in (folder / "clean.log").read_bytes()
    assert_nowhere(said.out.encode(), said.err.encode(), service.telemetry.exposition())
    assert_nowhere_in(folder)
