from functools import cache

import pytest
from pydantic import ValidationError

from recognizers.rule import Span
from relay.record import Batch, Origin
from relay.redaction import keys
from relay.redaction.allow import AllowEntry, AllowList
from relay.redaction.assembly import RedactionOptions, assemble
from relay.redaction.finder import Finder
from relay.redaction.pseudonyms import Pseudonyms
from relay.redaction.redactor import Redactor
from relay.wire.records import read

RING = keys.throwaway()
MAIL, OTHER = "frontdesk@example.org", "jane.doe@example.org"


@cache
def _parts() -> tuple[Redactor, Finder]:
    return assemble(RedactionOptions(key="throwaway", budget_secs=10), RING)


def _clean(text: str, *entries: dict[str, str], source: str = "apps") -> str:
    redactor, finder = _parts()
    finder._allow = AllowList([AllowEntry.model_validate(entry) for entry in entries])
    return redactor.redact(Batch([text.encode()], Origin(source))).clean.frames[0].decode()


def _stays(text: str, *entries: dict[str, str], source: str = "apps") -> bool:
    return _clean(text, *entries, source=source) == text


@pytest.mark.parametrize(
    ("entry", "stays", "goes"),
    [
        ({"value": MAIL}, f"to {MAIL}", f"to {OTHER}"),
        ({"value": MAIL}, f'{{"to":"{MAIL}"}}', f'{{"to":"{MAIL}.org"}}'),
        ({"pattern": r"frontdesk@.*"}, f"to {MAIL}", f"to {OTHER}"),
        ({"pattern": r"frontdesk"}, "to noone", f"to {MAIL}"),
        ({"type": "email"}, f"to {OTHER}", "ssn 536-22-8745"),
        ({"field": "reply to"}, f"replyTo={OTHER}", f"to={OTHER}"),
        ({"field": "reply_to"}, f'{{"reply-to":"x {OTHER}"}}', f'{{"to":"x {OTHER}"}}'),
        ({"field": "replyTo"}, f'<13>1 - h a - - [x@1 replyTo="{OTHER}"] m', f'<13>1 - h a - - [x@1 to="{OTHER}"] m'),
        ({"type": "email", "value": MAIL, "field": "to"}, f"to={MAIL}", f"cc={MAIL}"),
    ],
)
def test_what_meets_an_entry_stays_and_the_rest_goes(entry: dict[str, str], stays: str, goes: str) -> None:
    assert _stays(stays, entry)
    assert not _stays(goes, entry)


def test_an_entry_can_name_the_rule_and_the_source() -> None:
    text = f"to {OTHER}"
    assert not _stays(text)
    ((_, verdict),) = _parts()[1].find([text.encode()])
    assert isinstance(verdict, list)
    rule = verdict[0].span.rule
    assert _stays(text, {"rule": rule})
    assert not _stays(text, {"rule": "other.rule"})
    assert _stays(text, {"source": "lab"}, source="lab")
    assert not _stays(text, {"source": "lab"})


def test_conditions_of_one_entry_must_all_be_met_and_entries_are_alternatives() -> None:
    text = f"to {MAIL} cc {OTHER}"
    assert not _stays(text, {"value": MAIL}, {"type": "ssn", "value": OTHER})
    assert _stays(text, {"value": MAIL}, {"type": "email", "value": OTHER})


def test_a_disguised_value_is_compared_as_it_reads() -> None:
    assert _stays(f"to {MAIL.replace('@', '%40')}", {"value": MAIL})


def test_what_looks_like_a_pseudonym_never_stays() -> None:
    forged = Pseudonyms(keys.throwaway()).make("mrn", "1")
    assert not _stays(f"see {forged}", {"value": forged}, {"type": "claim"}, {"source": "apps"})


def test_a_pattern_that_takes_too_long_lets_nothing_through() -> None:
    allowed = AllowList([AllowEntry.model_construct(pattern="(a+)+b")]).for_source("")
    assert allowed is not None
    text = "a" * 64 + "c"
    assert not allowed(Span(0, len(text), "x", "x", 1.0, "x"), read(text.encode()))


def test_the_configuration_reaches_the_finder() -> None:
    options = {"key": "throwaway", "policy": "tokens", "allow": [{"value": "hunter22"}]}
    redactor, _ = assemble(RedactionOptions.model_validate(options), RING)
    clean = redactor.redact(Batch([b"password=hunter22", b"password=hunter23"], Origin("a"))).clean.frames
    assert clean[0] == b"password=hunter22"
    assert clean[1] != b"password=hunter23"


def test_without_entries_for_a_source_nothing_is_asked() -> None:
    assert AllowList([AllowEntry(source="lab")]).for_source("apps") is None


@pytest.mark.parametrize(
    "entry", [{}, {"pattern": "("}, {"pattern": "a*"}, {"pattern": "(a+)+b"}, {"value": ""}, {"no": "x"}]
)
def test_entries_that_make_no_sense_are_refused(entry: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        AllowEntry.model_validate(entry)


@pytest.mark.parametrize(
    ("address", "stays"),
    [("10.1.2.3", True), ("[10.1.2.3]", True), ("11.1.2.3", False), ("2001:db8::7", True), ("2001:db9::7", False)],
)
def test_addresses_of_a_network_that_is_kept_stay(address: str, stays: bool) -> None:
    options = RedactionOptions(key="throwaway", budget_secs=10, keep=("10.0.0.0/8", "2001:db8::/32"))
    redactor, finder = _parts()
    finder._allow = AllowList((), keep=options.keep)
    text = f"login from {address} port 22"
    assert (redactor.redact(Batch([text.encode()], Origin("apps"))).clean.frames[0].decode() == text) == stays


def test_a_network_with_host_bits_is_refused() -> None:
    with pytest.raises(ValidationError):
        RedactionOptions(key="throwaway", keep=("10.0.0.1/8",))
