import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pydantic import ValidationError

from recognizers import second_opinion
from relay.errors import ConfigError
from relay.record import Batch, Origin
from relay.redaction import assembly, keys
from relay.redaction.assembly import NamesOptions, RedactionOptions, assemble, open_keys
from relay.redaction.keys import KeyOptions, Unlock

SSN = b"ssn 536-22-8745"


def _clean(options: RedactionOptions, ring: keys.KeyRing, frame: bytes) -> bytes:
    redactor, _ = assemble(options, ring)
    return redactor.redact(Batch([frame], Origin("a"))).clean.frames[0]


@pytest.fixture
def key(tmp_path: Path) -> KeyOptions:
    kek = tmp_path / "kek"
    kek.write_bytes(bytes(range(32)))
    kek.chmod(0o600)
    unlock = Unlock(kek_file=kek)
    keys.create(tmp_path / "keys.sealed", unlock)
    return KeyOptions(file=tmp_path / "keys.sealed", unlock=unlock)


def test_a_key_file_links_over_restarts_and_a_throwaway_key_does_not(key: KeyOptions) -> None:
    filed, thrown = RedactionOptions(key=key, policy="custom"), RedactionOptions(key="throwaway", policy="custom")
    assert _clean(filed, open_keys(filed), SSN) == _clean(filed, open_keys(filed), SSN)
    assert _clean(thrown, open_keys(thrown), SSN) != _clean(thrown, open_keys(thrown), SSN)


def test_a_key_file_that_is_not_there_is_refused(key: KeyOptions, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="elsewhere"):
        open_keys(RedactionOptions(key=key.model_copy(update={"file": tmp_path / "elsewhere"})))


def test_tags_are_as_long_as_the_options_say() -> None:
    options = RedactionOptions(key="throwaway", tag_chars=26)
    clean = _clean(options, open_keys(options), SSN)
    assert len(clean.split(b"_")[-2]) == 26


def test_the_budget_reaches_the_scanner() -> None:
    options = RedactionOptions(key="throwaway", budget_secs=1e-9)
    redactor, _ = assemble(options, open_keys(options))
    assert redactor.redact(Batch([SSN, b"ok"], Origin("a"))).skeletons == {"budget": 1}


@pytest.mark.parametrize(
    ("options", "looks"),
    [
        ({}, True),
        ({"names": False}, False),
        ({"names": True, "policy": "tokens"}, True),
        ({"policy": "tokens"}, False),
        ({"operators": {"person": "keep"}}, False),
    ],
)
def test_names_are_looked_for_in_prose_where_the_policy_acts_on_them(options: dict[str, Any], looks: bool) -> None:
    chosen = RedactionOptions(key="throwaway", **options)
    _, finder = assemble(chosen, open_keys(chosen))
    assert (finder._names is not None) is looks


def test_a_pipeline_for_names_that_is_not_installed_is_refused() -> None:
    options = RedactionOptions(key="throwaway", names=NamesOptions(model="veilog_no_such_model"))
    with pytest.raises(ConfigError, match=r"redaction\.names\.model"):
        assemble(options, open_keys(options))


def test_a_second_opinion_that_is_not_installed_is_refused_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_opinion, "missing", lambda: ["a_package"])
    options = RedactionOptions(key="throwaway", names=NamesOptions(second_opinion=True))
    with pytest.raises(ConfigError, match=r"redaction\.names\.second_opinion.*veilog\[second-opinion\].*a_package"):
        assemble(options, open_keys(options))


@pytest.mark.skipif(bool(second_opinion.missing()), reason="the second-opinion extra is not installed")
def test_what_a_second_opinion_finds_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    sees_nobody = SimpleNamespace(find=lambda texts, deadline=None: [[] for _ in texts])
    monkeypatch.setattr(assembly, "Names", lambda model: sees_nobody)
    options = RedactionOptions(key="throwaway", names=NamesOptions(second_opinion=True))
    _, finder = assemble(options, open_keys(options))
    ((_, findings),) = finder.find([b"all of the MRI was new to Babatunde Okeke"])
    assert [(finding.value, finding.span.rule) for finding in findings] == [("Babatunde Okeke", second_opinion.RULE)]


@pytest.mark.parametrize(
    "options", [{}, {"key": None}, {"key": "throwaway", "tag_chars": 19}, {"key": "throwaway", "budget_secs": 0}]
)
def test_options_that_make_no_sense_are_refused(options: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        RedactionOptions.model_validate(options)


def test_for_tokens_neither_presidio_nor_spacy_is_imported() -> None:
    program = (
        "import sys\n"
        "from relay.redaction.assembly import RedactionOptions, assemble, open_keys\n"
        "options = RedactionOptions(key='throwaway', policy='tokens')\n"
        "assemble(options, open_keys(options))\n"
        "print(*sys.modules.keys() & {'spacy', 'presidio_analyzer', 'thinc', 'numpy', 'tldextract'})\n"
    )
    root = Path(__file__).parents[3]
    done = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr, done.returncode) == ("\n", "", 0)
