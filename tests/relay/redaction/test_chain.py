import pytest

from recognizers.rule import Span
from relay.record import Batch, Origin
from relay.redaction import keys
from relay.redaction.assembly import RedactionOptions, assemble
from relay.redaction.chain import Passed, passed, spare, tell_of_persons
from relay.redaction.finding import CLAIM, Finding
from relay.redaction.pseudonyms import Pseudonyms
from relay.wire.reading import Slot

RING = keys.throwaway()
PSEUDONYMS = Pseudonyms(RING)
REDACTOR, _ = assemble(RedactionOptions.model_validate({"key": "throwaway", "budget_secs": 10}), RING)
SSN = "536-22-8745"


def _redacted(text: str, *, trusted: bool) -> str:
    (clean,) = REDACTOR.redact(Batch([text.encode()], Origin("chain", trusted=trusted))).clean.frames
    return clean.decode()


def _finding(start: int, end: int, kind: str, frame: bytes) -> Finding:
    return Finding(
        Span(start, end, kind, "a.rule", 0.9, "key"), frame[start:end].decode(), Slot(0, len(frame)), (0, len(frame))
    )


def _spared(kind: str, start: int, end: int, frame: bytes, *stay: Passed) -> list[str]:
    return [finding.value for finding in spare([_finding(start, end, kind, frame)], stay, frame)]


@pytest.mark.parametrize("kind", ["ssn", "health_plan_id", CLAIM, "github_token"])
def test_genuine_pseudonyms_are_found_with_their_types(kind: str) -> None:
    token = PSEUDONYMS.make(kind, "x")
    forged = token[:-1] + ("a" if token[-1] != "a" else "b")
    frame = f"é {forged} {token}.".encode()
    assert passed(frame, PSEUDONYMS.genuine) == [Passed(len(frame) - 1 - len(token), len(frame) - 1, kind)]


def test_only_a_pseudonym_of_phi_tells_that_phi_was_looked_for() -> None:
    assert tell_of_persons([Passed(0, 9, "password"), Passed(10, 19, "ssn")])
    assert not tell_of_persons([Passed(0, 9, "password"), Passed(10, 19, CLAIM)])
    assert not tell_of_persons([])


def test_what_lies_over_a_pseudonym_and_says_something_else_keeps_its_rest() -> None:
    frame = b"ab PSEUDO cd PSEUDO ef"
    stay = Passed(3, 9, "email"), Passed(13, 19, "phone")
    assert _spared("password", 0, 22, frame, *stay) == ["ab ", " cd ", " ef"]
    assert _spared("password", 4, 14, frame, *stay) == [" cd "]
    assert _spared("password", 9, 13, frame, *stay) == [" cd "]
    assert _spared("password", 4, 8, frame, *stay) == []


def test_signs_beside_a_pseudonym_are_nothing_private() -> None:
    frame = b"?! PSEUDO|PSEUDO -"
    stay = Passed(3, 9, "email"), Passed(10, 16, "phone")
    assert _spared("password", 0, len(frame), frame, *stay) == []
    assert _spared("password", 0, 3, frame, *stay) == ["?! "]


@pytest.mark.parametrize("kind", ["email", "phone", CLAIM])
def test_what_lies_over_a_pseudonym_and_says_the_same_goes_with_it(kind: str) -> None:
    frame = b"ab PSEUDO cd PSEUDO ef"
    assert _spared(kind, 0, 22, frame, Passed(3, 9, "email"), Passed(13, 19, "phone")) == []
    assert _spared(kind, 0, 3, frame, Passed(3, 9, "email")) == ["ab "]


@pytest.mark.parametrize("beside", ['"", 64503', '"n", "ÂÌÏ ÂÌÏ"', '"when", "12/11"'])
def test_what_the_maker_of_a_pseudonym_left_beside_it_stays(beside: str) -> None:
    text = f'["{SSN}", {beside}]'
    told = f'["{PSEUDONYMS.make("ssn", SSN)}", {beside}]'
    assert _redacted(told, trusted=True) == told
    once = _redacted(text, trusted=False)
    assert _redacted(once, trusted=True) == once


@pytest.mark.parametrize("private", [f"ssn {SSN}", 'patient_name="Jane Doe"', "mail jane.doe@example.org"])
def test_what_tells_by_itself_is_found_beside_a_pseudonym_too(private: str) -> None:
    told = f"phone {PSEUDONYMS.make('phone', '4155550132')}; "
    clean = _redacted(told + private, trusted=True)
    assert clean.startswith(told)
    assert private not in clean
    assert clean == _redacted(clean, trusted=True)


def test_beside_a_secrets_pseudonym_persons_are_told_by_what_stands_around() -> None:
    told = f"password={PSEUDONYMS.make('password', 'hunter2')} "
    assert "Huynh" not in _redacted(f"{told}Wristband printed for Huynh, Hanh visit 3829635787, ssn {SSN}", trusted=True)


def test_a_control_sequence_makes_no_pseudonym_of_a_letter_and_a_part_of_one() -> None:
    told = f"ssn P\x9b {PSEUDONYMS.make('phone', '4155550132')}"
    assert _redacted(told, trusted=True) == told


def test_a_password_does_not_go_on_behind_its_pseudonym() -> None:
    told = f"password= {PSEUDONYMS.make('password', 'x')}\x14\x9b {PSEUDONYMS.make('phone', '4155550132')}"
    assert _redacted(told, trusted=True) == told
