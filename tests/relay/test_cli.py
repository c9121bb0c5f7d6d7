import json
import os
import random
import string
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from relay.config import Config

ROOT = Path(__file__).parents[2]
SSN, EMAIL = "536-22-8745", "jane.doe@example.org"
TOKEN = "ghp_" + "".join(random.choices(string.ascii_letters, k=36))
THROWAWAY = "veilog: no key given; a throw-away one is used, and pseudonyms link to nothing else\n"
TOKENS = ("--policy", "tokens")
"""Starts in half the time, since nothing of PHI is loaded."""


def veilog(*arguments: object, stdin: str | bytes = b"", status: int = 0) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own."""
    raw = stdin.encode() if isinstance(stdin, str) else stdin
    command = [sys.executable, "-m", "relay", *map(str, arguments)]
    done = subprocess.run(command, input=raw, capture_output=True, check=False, cwd=ROOT, timeout=100)
    out, err = done.stdout.decode(), done.stderr.decode()
    assert done.returncode == status, err
    assert "Traceback" not in err
    return subprocess.CompletedProcess(command, status, out, err)


def refused(*arguments: object, stdin: str | bytes = b"") -> str:
    """Return the one sentence with which the command line is refused."""
    done = veilog(*arguments, stdin=stdin, status=2)
    assert done.stdout == ""
    assert done.stderr.startswith("veilog: ")
    assert done.stderr.count("\n") == 1
    return done.stderr


@pytest.fixture
def key(tmp_path: Path) -> Sequence[object]:
    kek = tmp_path / "kek"
    kek.write_bytes(os.urandom(32))
    kek.chmod(0o600)
    veilog("keys", "init", tmp_path / "keys.sealed", "--kek-file", kek)
    return ("--key", tmp_path / "keys.sealed", "--kek-file", kek)


@pytest.fixture
def configured(tmp_path: Path) -> Path:
    path = tmp_path / "veilog.yaml"
    sections = {
        "sources": {"in": {"type": "stdin"}},
        "redaction": {"policy": "tokens", "key": "throwaway", "operators": {"github_token": "mask"}},
        "spool": "memory",
        "sinks": {"out": {"type": "stdout"}},
    }
    path.write_text(json.dumps(sections))
    return path


# scrub


@pytest.mark.parametrize("dirty", ["", "\n", "a\n\n\nb", f"one\n{TOKEN}\n\r\nlast", "x\n" * 3])
def test_scrub_gives_a_line_for_each_line_and_the_last_as_it_was(dirty: str) -> None:
    done = veilog("scrub", *TOKENS, stdin=dirty)
    assert done.stderr == THROWAWAY
    assert [len(line) for line in done.stdout.replace("\r", "").split("\n")] == [
        len(line) if line != TOKEN else len("psn_github_token_k1__") + 26 for line in dirty.replace("\r", "").split("\n")
    ]
    assert TOKEN not in done.stdout


def test_scrub_under_a_key_file_links_and_says_nothing(key: Sequence[object]) -> None:
    done = veilog("scrub", *TOKENS, *key, stdin=f"token {TOKEN}\n" + json.dumps({"t": TOKEN}) + "\n")
    plain, structured = done.stdout.splitlines()
    assert json.loads(structured)["t"] == plain.split()[1]
    assert done.stderr == ""


def test_scrub_takes_the_redaction_section_and_options_over_it(configured: Path) -> None:
    text = f"{TOKEN} {EMAIL}\n"
    assert veilog("scrub", "-c", configured, stdin=text).stdout == f"redacted_github_token {EMAIL}\n"
    assert EMAIL not in veilog("scrub", "-c", configured, "--policy", "hipaa", stdin=text).stdout


def test_scrub_tells_of_skeletons_by_its_exit_status() -> None:
    long = b"x" * 300_000 + TOKEN.encode()
    done = veilog("scrub", *TOKENS, stdin=b"before\n" + long + b"\nafter\n", status=3)
    assert done.stdout == "before\nveilog: skeleton reason=oversize octets=300040\nafter\n"
    assert done.stderr == THROWAWAY + "veilog: 1 lines could not be judged and became skeletons\n"


def test_a_trusted_scrub_keeps_genuine_pseudonyms_and_another_does_not(key: Sequence[object]) -> None:
    once = veilog("scrub", *TOKENS, *key, stdin=f"token {TOKEN}\n").stdout
    assert veilog("scrub", *TOKENS, *key, "--trusted", stdin=once).stdout == once
    assert "psn_claim_" in veilog("scrub", *TOKENS, *key, stdin=once).stdout


def test_scrub_ends_quietly_when_nobody_reads_on() -> None:
    command = [sys.executable, "-m", "relay", "scrub", *TOKENS]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    ) as process:
        assert process.stdout
        process.stdout.close()
        _, err = process.communicate(b"line\n" * 100_000)
    assert process.returncode == 1
    assert err.decode() == THROWAWAY


# explain


def test_explain_gives_offsets_in_characters_and_never_a_value() -> None:
    lines = [f"é€𝄞 ssn {SSN} {TOKEN}", "nothing", json.dumps({"mail": EMAIL})]
    done = veilog("explain", "--json", stdin="\n".join(lines))
    said = [json.loads(line)["spans"] for line in done.stdout.splitlines()]
    found = [
        [(span["type"], line[span["start"] : span["end"]]) for span in spans]
        for line, spans in zip(lines, said, strict=True)
    ]
    assert found == [[("ssn", SSN), ("github_token", TOKEN)], [], [("email", EMAIL)]]
    assert {key for spans in said for span in spans for key in span} == {"start", "end", "type", "rule", "score", "why"}
    assert not [value for value in (SSN, TOKEN, EMAIL) if value in done.stdout + done.stderr]


def test_explain_counts_a_byte_that_is_not_utf8_as_one_character() -> None:
    frame = b"\xff\xc3 " + TOKEN.encode()
    (span,) = json.loads(veilog("explain", "--json", *TOKENS, stdin=frame).stdout)["spans"]
    assert (span["start"], span["end"]) == (3, 3 + len(TOKEN))


def test_explain_shows_a_person_what_is_found_but_not_the_value() -> None:
    done = veilog("explain", stdin=f"user {EMAIL} ssn {SSN}\n" + "x" * 300_000)
    assert not [value for value in (SSN, EMAIL) if value in done.stdout + done.stderr]
    assert "1: user ████████████ ssn ███████████\n" in done.stdout
    assert "bytes 5-25  email  rule contact.email  score" in done.stdout
    assert "2: not judged (oversize, 300000 bytes)" in done.stdout


def test_explain_shows_control_characters_and_does_not_send_them() -> None:
    shown = veilog("explain", *TOKENS, stdin=b"a\x1b[31mb\x07\r\x9b\x7f[bold]c\n").stdout
    assert "a␛[31mb␇␍\N{REPLACEMENT CHARACTER}␡[bold]c" in shown


# keys and trace


def test_a_key_files_life(key: Sequence[object]) -> None:
    path, unlock = key[1], key[2:]

    def listed() -> list[list[str]]:
        return [line.split("\t")[:2] for line in veilog("keys", "list", path, *unlock).stdout.splitlines()]

    assert listed() == [["k1", "active"]]
    assert "active key is now k2" in veilog("keys", "rotate", path, *unlock).stderr
    assert listed() == [["k1", "retained"], ["k2", "active"]]
    scrubbed = veilog("scrub", *TOKENS, *key, stdin=TOKEN).stdout
    traced = veilog("trace", "--type", "github_token", *key, stdin=TOKEN + "\n").stdout
    assert [line.split("\t")[:2] for line in traced.splitlines()] == [["k2", "active"], ["k1", "retained"]]
    assert traced.split("\t")[2].split("\n")[0] == scrubbed
    assert "k1 is retired" in veilog("keys", "retire", path, "k1", *unlock).stderr
    assert len(veilog("trace", "--type", "github_token", *key, stdin=TOKEN).stdout.splitlines()) == 1
    assert "k2 is active" in refused("keys", "retire", path, "k2", *unlock)
    assert "there is one" in refused("keys", "init", path, *unlock)


def test_trace_takes_a_value_from_the_command_line_only_if_told_so(key: Sequence[object]) -> None:
    assert "--insecure-argv" in refused("trace", SSN, "--type", "ssn", *key)
    by_argv = veilog("trace", SSN, "--type", "ssn", "--insecure-argv", *key).stdout
    assert by_argv == veilog("trace", "--type", "ssn", *key, stdin=SSN.replace("-", " ")).stdout


def test_a_trace_is_written_down_without_its_value_or_not_done(key: Sequence[object], tmp_path: Path) -> None:
    veilog("trace", "--type", "ssn", *key, stdin=SSN)
    trail = (tmp_path / "keys.sealed.audit").read_text()
    assert [json.loads(line)["act"] for line in trail.splitlines()] == ["keys init", "trace"]
    assert SSN not in trail
    assert "audit trail" in refused("trace", "--type", "ssn", "--audit", tmp_path / "no" / "trail", *key, stdin=SSN)


def test_trace_refuses_what_would_be_found_nowhere(key: Sequence[object]) -> None:
    assert "type" in refused("trace", "--type", "Social Security", *key, stdin=SSN)
    assert "type" in refused("trace", "--type", "snn", *key, stdin=SSN)
    assert "expected a value" in refused("trace", "--type", "ssn", *key, stdin="\n")
    assert veilog("trace", "--type", "password", *key, stdin=b"\xff\xfe").stdout.startswith("k1\tactive\tpsn_password_")


def test_check_finds_what_the_parts_would_refuse(tmp_path: Path) -> None:
    tls = {"cert": str(tmp_path / "none.pem"), "key": str(tmp_path / "none.key")}
    sections = {
        "sources": {"in": {"type": "syslog", "listen": ["tls://127.0.0.1:0"], "tls": tls}},
        "redaction": {"policy": "tokens", "key": "throwaway"},
        "spool": "memory",
        "sinks": {"out": {"type": "stdout"}},
    }
    (tmp_path / "veilog.yaml").write_text(json.dumps(sections))
    assert "none.key" in refused("check", "-c", tmp_path / "veilog.yaml")


def test_without_a_key_file_there_is_nothing_to_trace() -> None:
    done = veilog("trace", "--type", "ssn", stdin=SSN, status=2)
    assert "expected a key file" in done.stderr


# check, schema, and what is refused


def test_check_says_fine_or_what_is_wrong(configured: Path) -> None:
    assert veilog("check", "-c", configured).stderr == f"{configured}: fine\n"
    configured.write_text(configured.read_text().replace('"policy"', '"polizei"'))
    assert refused("check", "-c", configured) == (
        f"veilog: {configured}:1: redaction.polizei: not a key that is known here\n"
    )


def test_the_schema_is_the_configurations() -> None:
    assert json.loads(veilog("schema").stdout) == Config.model_json_schema()


def test_what_is_refused_is_told_in_one_sentence(tmp_path: Path) -> None:
    assert "expected hipaa, limited, tokens or custom" in refused("scrub", "--policy", TOKEN)
    assert "--passphrase-file or --kek-file" in refused("scrub", "--key", tmp_path / "k")
    assert "expected --key" in refused("scrub", "--kek-file", tmp_path / "k")
    assert "key file" in refused("scrub", "--key", tmp_path / "k", "--kek-file", tmp_path / "none")
    assert "cannot be read" in refused("run", "-c", tmp_path / "none")


def test_a_bug_says_its_class_and_place_and_nothing_of_the_record() -> None:
    program = (
        "import sys\n"
        "from relay import cli\n"
        "def bug(*_): raise RuntimeError(sys.stdin.buffer.read())\n"
        "cli.LineReader.batches = bug\n"
        "sys.argv[1:] = ['scrub', '--policy', 'tokens']\n"
        "cli.main()\n"
    )
    done = subprocess.run([sys.executable, "-c", program], input=TOKEN.encode(), capture_output=True, check=False, cwd=ROOT)
    assert done.returncode == 1
    assert done.stderr.decode() == THROWAWAY + "veilog: internal error: RuntimeError at <string>:3\n"


@pytest.mark.parametrize("command", ["scrub", "explain"])
def test_for_tokens_neither_presidio_nor_spacy_is_loaded(command: str) -> None:
    arguments = [sys.executable, "-X", "importtime", "-m", "relay", command, *TOKENS]
    done = subprocess.run(arguments, input=TOKEN.encode(), capture_output=True, check=True, cwd=ROOT)
    imported = {line.rpartition(b"|")[2].strip().partition(b".")[0].decode() for line in done.stderr.splitlines()}
    assert "hyperscan" in imported
    assert imported.isdisjoint({"spacy", "presidio_analyzer", "thinc", "numpy", "tldextract", "phonenumbers"})
