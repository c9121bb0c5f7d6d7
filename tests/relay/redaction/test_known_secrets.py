import base64
import os
import secrets
from collections.abc import Callable
from pathlib import Path

import pytest
from pydantic import ValidationError

from recognizers.known import MAX_VALUE_OCTETS
from relay.errors import ConfigError
from relay.record import Batch, Origin
from relay.redaction import known_secrets
from relay.redaction.assembly import RedactionOptions, assemble, open_keys
from relay.redaction.known_secrets import KnownSecrets, KnownSecretsOptions

VARIABLE = "VEILOG_TEST_SECRET"


@pytest.fixture
def secret() -> str:
    return f"{secrets.token_hex(4)}/{secrets.token_hex(4)}"


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known_secrets, "_LOOK_SECS", 0.0)


def _write(path: Path, value: str) -> str:
    """Write a file under its name at once, as a mounted secret is."""
    new = path.with_name(f".{path.name}")
    new.write_text(value)
    new.replace(path)
    return str(path)


def _in_files(*paths: str) -> KnownSecrets:
    return KnownSecrets(KnownSecretsOptions(files=paths))


def _knows(known: KnownSecrets, value: str) -> bool:
    return known.marks([b"nothing", f"it is {value}.".encode()]) == {1}


def test_values_come_from_the_environment_and_from_files(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, secret: str
) -> None:
    monkeypatch.setenv(VARIABLE, secret)
    _write(tmp_path / "a", f"{secret}a\r\n")
    named = _write(tmp_path / "b", f"{secret}b\n")
    known = KnownSecrets(KnownSecretsOptions(env=(VARIABLE,), files=(f"{tmp_path}/a*", named)))
    assert all(_knows(known, value) for value in (secret, f"{secret}a", f"{secret}b"))
    assert {span.end - span.start for span in known.spans(f"{secret}b")} == {len(secret), len(secret) + 1}
    assert secret not in repr(vars(known))


def test_what_a_glob_finds_and_cannot_be_looked_for_is_passed_over(tmp_path: Path, secret: str) -> None:
    for name, value in (("a", secret), ("b", ""), ("c", "app"), ("d", "x" * (MAX_VALUE_OCTETS + 1))):
        _write(tmp_path / name, value)
    (tmp_path / "e").mkdir()
    os.mkfifo(tmp_path / "f")
    known = _in_files(f"{tmp_path}/*")
    assert known.passed_over == 3
    assert _knows(known, secret)
    assert not _knows(known, "app")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda path: _write(path, "short"), "6 to 1750 bytes"),
        (lambda path: _write(path, ""), "6 to 1750 bytes"),
        (lambda path: _write(path, "x" * 2000), "6 to 1750 bytes"),
        (lambda path: path.unlink(), "No such file"),
        (lambda path: (path.unlink(), path.mkdir()), "Is a directory"),
    ],
)
def test_a_file_named_in_so_many_words_must_hold_a_secret(
    tmp_path: Path, spoil: Callable[[Path], object], said: str
) -> None:
    path = tmp_path / "password"
    _write(path, "-")
    spoil(path)
    with pytest.raises(ConfigError, match=said) as caught:
        _in_files(str(path))
    assert str(path) in str(caught.value)
    assert "short" not in str(caught.value).replace("shorter", "")


def test_a_variable_must_be_set_and_hold_a_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    for value, said in (("short", "6 to 1750"), (None, "is not set")):
        if value is None:
            monkeypatch.delenv(VARIABLE)
        else:
            monkeypatch.setenv(VARIABLE, value)
        with pytest.raises(ConfigError, match=f"{VARIABLE}.*{said}"):
            KnownSecrets(KnownSecretsOptions(env=(VARIABLE,)))


@pytest.mark.usefixtures("at_once")
def test_a_changed_file_is_read_again_and_its_value_of_before_stays_known(tmp_path: Path, secret: str) -> None:
    path = tmp_path / "password"
    known = _in_files(_write(path, f"{secret}0"))
    for number in (1, 2):
        _write(path, f"{secret}{number}")
        assert _knows(known, f"{secret}{number}")
        assert _knows(known, f"{secret}{number - 1}")
    assert not _knows(known, f"{secret}0")


@pytest.mark.usefixtures("at_once")
def test_files_that_a_glob_finds_later_are_taken_up(tmp_path: Path, secret: str) -> None:
    known = _in_files(f"{tmp_path}/*")
    assert not _knows(known, secret)
    _write(tmp_path / "late", secret)
    assert _knows(known, secret)


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("spoil", [Path.unlink, lambda path: _write(path, "short")])
def test_what_is_known_stays_while_a_file_is_unusable(tmp_path: Path, secret: str, spoil: Callable[[Path], object]) -> None:
    path = tmp_path / "password"
    known = _in_files(_write(path, secret))
    spoil(path)
    assert _knows(known, secret)
    _write(path, f"{secret}-new")
    assert _knows(known, f"{secret}-new")


def test_files_are_not_looked_at_for_every_batch(tmp_path: Path, secret: str) -> None:
    path = tmp_path / "password"
    known = _in_files(_write(path, secret))
    _write(path, secret[::-1])
    assert not _knows(known, secret[::-1])


def test_more_files_than_the_limit_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known_secrets, "_MAX_FILES", 2)
    for name in "abc":
        _write(tmp_path / name, secrets.token_hex(8))
    with pytest.raises(ConfigError, match="at most 2 files"):
        _in_files(f"{tmp_path}/*")


def test_options_that_name_nothing_are_refused() -> None:
    with pytest.raises(ValidationError, match="expected env or files"):
        KnownSecretsOptions()


def test_known_secrets_become_pseudonyms_whatever_carries_them(tmp_path: Path) -> None:
    value = f'{secrets.token_hex(3)} "{secrets.token_hex(3)}"/é'
    options = RedactionOptions.model_validate(
        {"key": "throwaway", "policy": "tokens", "known_secrets": {"files": [_write(tmp_path / "s", value)]}}
    )
    redactor, _ = assemble(options, open_keys(options))
    in_base64 = base64.b64encode(f"u:{value}".encode()).decode()
    quoted = value.replace('"', '\\"')
    frames = [
        f"it is {value}, so",
        f'{{"a":"{quoted}","b":1}}',
        f"got {in_base64} and",
        f'<13>1 - h a - - [x@1 k="{quoted}"] m',
    ]
    redacted = redactor.redact(Batch([frame.encode() for frame in frames], Origin("a")))
    assert redacted.redactions == {"known_secret": 4}
    texts = [frame.decode() for frame in redacted.clean.frames]
    (token,) = {text[text.index("psn_") :].split('"')[0].split(",")[0] for text in (texts[0], texts[1], texts[3])}
    assert texts[0] == f"it is {token}, so"
    assert texts[1] == f'{{"a":"{token}","b":1}}'
    assert texts[2].startswith("got psn_known_secret_")
    assert texts[2].endswith(" and")
    assert texts[3] == f'<13>1 - h a - - [x@1 k="{token}"] m'
