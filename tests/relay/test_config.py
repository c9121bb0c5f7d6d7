import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay import config, cpus
from relay.config import Config, DiskSpoolOptions, MemorySpoolOptions, load, parse
from relay.errors import ConfigError

CANARY = "canary-77x"
SECTIONS = {
    "sources": "sources: {a: {type: stdin}}",
    "redaction": "redaction: {key: throwaway}",
    "spool": "spool: memory",
    "sinks": "sinks: {o: {type: stdout}}",
}
KEY_FILE = "redaction: {key: {file: k, unlock: {passphrase_file: p}}}"


def _text(extra: str = "", **sections: str) -> str:
    return "\n".join((*(SECTIONS | sections).values(), extra))


def _refusal(text: str) -> str:
    with pytest.raises(ConfigError) as caught:
        parse(text, "f.yaml")
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
    return str(caught.value)


def test_the_least_that_is_a_configuration() -> None:
    parsed = parse(_text(), "f.yaml")
    assert isinstance(parsed, Config)
    assert parsed.spool_options == MemorySpoolOptions()
    assert parsed.redaction.policy == "hipaa"


def test_the_configuration_of_the_manual(tmp_path: Path) -> None:
    text = """
sources:
  apps:  {type: syslog, listen: [udp://127.0.0.1:5514, tcp://127.0.0.1:5514, unix:///run/veilog/log.sock]}
  tls:   {type: syslog, listen: [tls://0.0.0.0:6514], tls: {cert: c.pem, key: k.pem, client_ca: a.pem}}
  json:  {type: json, listen: [tcp://127.0.0.1:5515]}
  files: {type: file, paths: [/var/log/app/*.log], format: auto}
redaction: {policy: hipaa, key: {file: keys.sealed, unlock: {passphrase_file: pass}}}
spool: {dir: spool, max_bytes: 1GiB}
sinks:
  siem:  {type: syslog, to: tls://siem.example:6514, tls: {ca: ca.pem}}
  local: {type: file, path: clean.log}
  out:   {type: stdout, format: json}
admin: {listen: tcp://127.0.0.1:9600}
workers: 1
"""
    path = tmp_path / "veilog.yaml"
    path.write_text(text)
    parsed = load(path)
    assert list(parsed.sources) == ["apps", "tls", "json", "files"]
    assert list(parsed.sinks) == ["siem", "local", "out"]
    assert parsed.spool == DiskSpoolOptions(dir=Path("spool"), max_bytes=1 << 30)


@pytest.mark.parametrize("path", sorted((Path(__file__).parents[2] / "examples").glob("*.yaml")), ids=lambda path: path.name)
def test_the_examples_are_configurations(path: Path) -> None:
    load(path)


REFUSED = [
    # text, line and key, what is expected
    (_text(sources="sources: {a: {type: canary-77x}}"), "1: sources.a", "expected a type of 'syslog'"),
    (_text(sources="sources: {a: {listen: [canary-77x]}}"), "1: sources.a", "expected a type"),
    (_text(sources="sources: {a: canary-77x}"), "1: sources.a", "expected keys and values"),
    (_text(sources="sources: canary-77x"), "1: sources", "expected keys and values"),
    (_text(sources=""), "2: sources", "field required"),
    (_text(sources="sources: {}"), "1: sources", "at least 1"),
    (_text(sources="sources: {A: {type: stdin}}"), "1: sources.A", "pattern"),
    (_text(sources="sources: {a: {type: stdin, max_frame_bytes: 12canary-77x}}"), "1: sources.a.max_frame_bytes", "a size"),
    (_text(sources="sources:\n  a:\n    type: json\n    listen: [canary-77x]"), "4: sources.a.listen.0", "expected one of"),
    (_text(sources="sources:\n  a:\n    type: json\n    listen: canary-77x"), "4: sources.a.listen", "expected a list"),
    (_text(redaction="redaction: {key: canary-77x}"), "2: redaction.key", "throwaway"),
    (_text(redaction="redaction: {key: {file: canary-77x}}"), "2: redaction.key.unlock", "required"),
    (_text(redaction="redaction: {key: {file: k, unlock: canary-77x}}"), "2: redaction.key.unlock", "keys and values"),
    (
        _text(redaction="redaction:\n  key:\n    file: k\n    unlock: {passphrase: canary-77x}"),
        "5: redaction.key.unlock.passphrase",
        "not a key that is known here",
    ),
    (_text(redaction="redaction: {key: throwaway, policy: canary-77x}"), "2: redaction.policy", "'hipaa', 'limited'"),
    (_text(redaction="redaction: {key: throwaway, operators: {ssn: canary-77x}}"), "2: redaction.operators.ssn", "'hmac'"),
    (
        _text(redaction="redaction:\n  key: throwaway\n  operators:\n    emial: drop"),
        "5: redaction.operators.emial",
        "explain",
    ),
    (_text(redaction="redaction: {key: throwaway, budget_secs: canary-77x}"), "2: redaction.budget_secs", "a valid number"),
    (_text(redaction="redaction: {key: throwaway, budget_secs: .nan}"), "2: redaction.budget_secs", "less than"),
    (_text(spool="spool: canary-77x"), "3: spool", "'memory'"),
    (_text(spool="spool: {dirr: canary-77x}"), "3: spool.dirr", "not a key"),
    (_text(spool="spool: {max_bytes: canary-77x}"), "3: spool.max_bytes", "a size such as"),
    (_text(spool="spool: {dir: d, max_bytes: 12}", redaction=KEY_FILE), "3: spool.max_bytes", "1048576"),
    (_text(spool="spool: {dir: canary-77x}"), "2: redaction.key", "expected a key file"),
    (_text(sinks="sinks: {o: {type: syslog, to: 'tcp://[canary-77x]:1'}}"), "4: sinks.o.to", "expected"),
    (_text("admin: {listen: tcp://canary-77x:1}"), "5: admin.listen", "loopback"),
    (_text("admin: {listen: udp://127.0.0.1:1}"), "5: admin.listen", "expected tcp://"),
    *(
        (_text(f"workers: {wrong}"), "5: workers", "expected a number from 1 to 256, or auto")
        for wrong in ("canary-77x", "0", "257", "true", "1.5", "'2'")
    ),
    (_text("unknown: canary-77x"), "5: unknown", "not a key that is known here"),
    (_text("1: canary-77x"), "5: 1", "not a key"),
    (_text("drain_secs: 1\ndrain_secs: canary-77x"), "6: drain_secs", "twice"),
    (_text("<<: {drain_secs: canary-77x}"), "5: <<", "not a key"),
    (_text("? {a: canary-77x}\n: 1"), "5: the file", "single words"),
    (_text("? [canary-77x]\n: 1"), "5: the file", "single words"),
    (_text("drain_secs: ${canary-77x}"), "5: drain_secs", "not set"),
    (_text("drain_secs: ${file:canary-77x}"), "5: drain_secs", "cannot be read"),
    (_text('drain_secs: "${file:canary-77x\\0}"'), "5: drain_secs", "cannot be read"),
    (_text("drain_secs: 2024-13-45"), "5: drain_secs", "in quotes"),
    (_text("drain_secs: !canary-77x 1"), "5: drain_secs", "expected text"),
    (_text("drain_secs: !!int canary-77x"), "5: drain_secs", "tag"),
    (_text("drain_secs: !!float canary-77x"), "5: drain_secs", "tag"),
    (_text("drain_secs: !!bool canary-77x"), "5: drain_secs", "tag"),
    (_text("drain_secs: !!timestamp canary-77x"), "5: drain_secs", "expected text"),
    (_text("drain_secs: !!python/object/apply:os.system [canary-77x]"), "5: drain_secs", "a valid number"),
    (_text("drain_secs: " + "[" * 200 + "canary-77x" + "]" * 200), "5: drain_secs", "a valid number"),
    (_text("drain_secs: *canary-77x"), "5", "not YAML (an alias"),
    (_text("drain_secs: [&canary-77x 1, &canary-77x 1]"), "5", "not YAML"),
    (_text("drain_secs: !canary-77x!a 1"), "5", "not YAML"),
    (_text("drain_secs: %canary-77x"), "5", "not YAML"),
    (_text("drain_secs: 'canary-77x"), "5", "not YAML"),
    (_text('drain_secs: "\\canary-77x"'), "5", "not YAML (found unknown escape"),
    (_text("drain_secs: a: canary-77x"), "5", "not YAML (mapping values"),
    (_text("--- \na: canary-77x"), "5", "not YAML"),
]


@pytest.mark.parametrize(("text", "place", "expected"), REFUSED, ids=[text.splitlines()[-1][:60] for text, _, _ in REFUSED])
def test_a_refusal_says_file_line_key_and_what_was_expected_in_one_sentence(text: str, place: str, expected: str) -> None:
    said = _refusal(text)
    assert said.startswith(f"f.yaml:{place}: ")
    assert expected in said
    assert CANARY not in said
    assert "\n" not in said


@pytest.mark.parametrize(
    "text",
    ["", "# nothing", "a\x01canary-77x: 1", "a: &a [*a]", "a: " + "[" * 50_000, "[canary-77x]", "canary-77x", '"canary-77x'],
)
def test_what_is_no_configuration_at_all_is_refused(text: str) -> None:
    said = _refusal(text)
    assert said.startswith("f.yaml")
    assert CANARY not in said


@given(
    st.recursive(
        st.just(CANARY) | st.none() | st.integers() | st.floats(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(
                    ["type", "listen", "tls", "key", "file", "unlock", "policy", "operators", "dir", "max_bytes", "to"]
                ),
                inner,
            )
        ),
    ),
    st.sampled_from(["sources", "sources.a", "redaction", "redaction.key", "spool", "sinks.o", "admin", "drain_secs"]),
)
def test_no_value_is_ever_quoted_wherever_it_stands(value: object, where: str) -> None:
    section, _, name = where.partition(".")
    written = json.dumps({name: value} if name else value)
    try:
        parse(_text(**{section: f"{section}: {written}"}), "f.yaml")
    except ConfigError as error:
        said = str(error)
    else:
        said = ""
    assert CANARY not in said


@given(st.text())
def test_any_text_is_a_configuration_or_refused(text: str) -> None:
    with pytest.raises(ConfigError):
        parse(text, "f.yaml")


def test_every_fault_is_told_at_once() -> None:
    said = _refusal(_text("wrong: 1\nworkers: 0", spool="spool: nowhere"))
    assert [line.split(": ")[1] for line in said.splitlines()] == ["spool", "workers", "wrong"]


def test_variables_and_files_are_filled_in(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "size").write_text("2MiB\n")
    monkeypatch.setenv("VEILOG_TEST_POLICY", "tokens")
    monkeypatch.setenv("VEILOG_TEST_SECS", "2.5")
    monkeypatch.setenv("VEILOG_TEST_NESTED", "${VEILOG_TEST_SECS}")
    parsed = parse(
        _text(
            "drain_secs: ${VEILOG_TEST_SECS}",
            redaction=f"redaction: {{policy: '${{VEILOG_TEST_POLICY}}', {KEY_FILE[12:]}",
            spool=f'spool: {{dir: "a$$b${{VEILOG_TEST_POLICY}}-${{VEILOG_TEST_NESTED}}", '
            f'max_bytes: "${{file:{tmp_path}/size}}"}}',
        ),
        "f.yaml",
    )
    assert parsed.redaction.policy == "tokens"
    assert parsed.drain_secs == 2.5
    assert isinstance(parsed.spool, DiskSpoolOptions)
    assert parsed.spool.max_bytes == 2 << 20
    assert str(parsed.spool.dir) == "a$btokens-${VEILOG_TEST_SECS}"


@pytest.mark.parametrize(
    ("written", "octets"), [("1GiB", 1 << 30), ("1 MiB", 1 << 20), ("2MB", 2_000_000), ("1048576", 1 << 20)]
)
def test_sizes(written: str, octets: int) -> None:
    spool = parse(_text(spool=f"spool: {{max_bytes: {written}}}"), "f.yaml").spool
    assert spool == MemorySpoolOptions(max_bytes=octets)


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "veilog.yaml"
    with pytest.raises(ConfigError, match="cannot be read"):
        load(path)
    path.write_bytes(b"\xff canary-77x")
    with pytest.raises(ConfigError, match="expected UTF-8 text") as caught:
        load(path)
    assert CANARY not in str(caught.value)


def test_the_schema_knows_every_source_and_sink() -> None:
    schema = json.dumps(Config.model_json_schema())
    for type_ in (*config.SOURCES, *config.SINKS):
        assert f'"const": "{type_}"' in schema
    assert '"additionalProperties": false' in schema


def test_workers_are_a_number_or_as_many_as_there_are_cpus() -> None:
    assert parse(_text("workers: 3"), "x").worker_count == 3
    assert parse(_text("workers: auto"), "x").worker_count == cpus.allowed()
    assert parse(_text(), "x").worker_count == 1
