"""Of whom a record speaks: what words alone tell falls where machines are spoken of, and nobody is."""

from __future__ import annotations

import pytest

from recognizers.phi.subject import is_full_name, settled
from recognizers.rule import DOUBTED, Span


def left(text: str, *values: str, kind: str = "person", score: float = 0.6) -> list[str]:
    spans = [Span(text.index(value), text.index(value) + len(value), kind, "a.rule", score, "pattern") for value in values]
    return [text[span.start : span.end] for span in settled(text, spans)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Felix has not reported readiness, 13 of 14 nodes", "Felix"),
        ('lpd: queue "Prudence" accepting jobs, toner 44', "Prudence"),
        ('{"bot":"Eliza","release":"3.2.0"}', "Eliza"),
        ("order set Kawasaki published, rev 6", "Kawasaki"),
        ("Sophie is the new leader, term 14", "Sophie"),
        ("Robin Hood hashing, load factor 0.8", "Robin Hood"),
        ("connection to Felix refused", "Felix"),
    ],
)
def test_what_is_said_of_machines_is_nobodys(text: str, name: str) -> None:
    assert left(text, name) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Felix has not reported pain", "Felix"),
        ("queue server: patient Felix waits", "Felix"),
        ("job 113 'Doe^Jane' deployed", "Doe^Jane"),
        ("job 113 'Moody, Terrance' deployed", "Moody, Terrance"),
        ("restarted by Elena Garcia on node 4", "Elena Garcia"),
        ('{"log":"Felix waits","stream":"stdout","service":"adt"}', "Felix"),
        ("cache.internal queue-worker[12]: Felix waits", "Felix"),
        ("<13>1 2026-11-21T18:00:00Z web-1 scheduler 42 - - Felix waits", "Felix"),
    ],
)
def test_a_person_spoken_of_stays(text: str, name: str) -> None:
    assert left(text, name) == [name]


@pytest.mark.parametrize(
    ("text", "name", "stays"),
    [
        ("pool: Johnny Cupcakes open", "Johnny Cupcakes", False),
        ("Soledad SNF feed ok", "Soledad SNF", False),
        ("Mar: Jan Feb 412", "Jan Feb", False),
        ("sent ClientHello, Mallory replays", "ClientHello, Mallory", False),
        ("lead Juliet Page, shift Day", "Juliet Page", True),
        ("patient Johnny Cupcakes waits", "Johnny Cupcakes", True),
    ],
)
def test_a_given_name_and_a_word_are_no_name(text: str, name: str, stays: bool) -> None:
    at = text.index(name)
    span = Span(at, at + len(name), "person", "given.and_family.1", 0.65, "pattern")
    assert settled(text, [span]) == [span] * stays


def test_beside_something_else_of_somebodys_they_are() -> None:
    text = "badge 0044 Johnny Newborns"
    spans = [Span(6, 10, "biometric", "a", 0.6, ""), Span(11, 26, "person", "given.and_family.1", 0.65, "")]
    assert settled(text, spans) == spans


def test_what_a_rule_is_sure_of_stays_and_holds_the_rest() -> None:
    text = "Felix cache 555-0142 node"
    assert left(text, "Felix", score=0.9) == ["Felix"]
    spans = [Span(0, 5, "person", "a", 0.6, ""), Span(12, 20, "phone", "b", 0.9, "")]
    assert settled(text, spans) == spans


def test_several_things_of_a_person_hold_each_other() -> None:
    text = "keep Felix until 1 October, purge job"
    spans = [Span(5, 10, "person", "a", 0.6, ""), Span(17, 26, "date", "b", 0.6, "")]
    assert settled(text, spans) == spans


def test_a_lone_city_that_a_model_sees_needs_somebody() -> None:
    spans = [Span(8, 15, "city", "names.own", 0.6, "model")]
    assert settled("link to Ashford up", spans) == []
    assert settled("link to Ashford up, asked her", spans) == spans


def test_a_login_made_of_a_name_is_somebodys_among_machines() -> None:
    spans = [Span(11, 17, "username", "login.initial_and_family.1", 0.5, "")]
    assert settled("server log ghuang cluster node queue", spans) == spans


@pytest.mark.parametrize("name", ["Ludmila", "Dagfinn Solheim", "Hope Wilson", "Winifred S.", "高橋"])
def test_a_model_is_believed_of_names(name: str) -> None:
    spans = [Span(0, len(name), "person", "names.own", 0.6, "model")]
    assert settled(f"{name} 11 x server", spans) == spans


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("vMotion of VM Truman started on cluster 4", False),
        ("cluster 4: Truman restarts the VM", True),
        ("VM of Dagfinn Solheim on cluster 4", True),
    ],
)
def test_one_word_among_several_for_machines_is_a_hosts(text: str, stays: bool) -> None:
    name = "Truman" if "Truman" in text else "Dagfinn Solheim"
    span = Span(text.index(name), text.index(name) + len(name), "person", "names.own", 0.6, "model")
    assert bool(settled(text, [span])) is stays


def test_what_shares_a_stretch_with_an_eponym_is_of_it() -> None:
    text = "added: IgM, Bence Jones protein"
    spans = [Span(12, 23, "person", "names.own", 0.6, ""), Span(7, 17, "person", "given.after_family.1", 0.65, "")]
    assert settled(text, spans) == []


def test_premises_and_things_of_a_name_are_nobody() -> None:
    assert settled("Elizabeth Wing, booth 2", [Span(0, 14, "person", "names.own", 0.6, "model")]) == []


def test_what_is_doubted_needs_something_that_tells_of_somebody() -> None:
    doubted = Span(0, 8, "person", "names.own", DOUBTED, "model")
    number = Span(13, 20, "mrn", "by_key", 0.9, "")
    assert settled("Whitlamp has 0012345", [doubted]) == []
    assert settled("Whitlamp has 0012345", [doubted, number]) == [doubted, number]


def test_several_rules_on_one_stretch_tell_one_thing() -> None:
    spans = [Span(0, 6, "person", "a", 0.6, ""), Span(0, 6, "city", "b", 0.6, "")]
    assert settled("Ranger server up", spans) == []


def test_eponyms_are_nobodys_whoever_is_spoken_of() -> None:
    spans = [Span(0, 12, "person", "file.person", 0.75, "")]
    assert settled("Mann-Whitney of patients", spans) == []


def test_secrets_are_none_of_its_business() -> None:
    assert left("server token hunter22", "hunter22", kind="password") == ["hunter22"]


def test_words_far_away_say_nothing() -> None:
    text = "Felix waits" + " and waits" * 40 + " server"
    assert left(text, "Felix") == ["Felix"]


@pytest.mark.parametrize("name", ["Jane Garcia", "Garcia Jane", "DOE^JANE", "Roe, Jane", "Guðrún Jónsdóttir"])
def test_full_names(name: str) -> None:
    assert is_full_name(name)


@pytest.mark.parametrize("name", ["Jane", "Grace Hopper", "Hope Diamond", "Foley, Hickman", "Salmonella, Listeria"])
def test_no_full_names(name: str) -> None:
    assert not is_full_name(name)


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("Release notes 9.4: the patient banner shows age and sex (LIS-20418)", "LIS-20418", "person_id"),
        ("Model Family:     Western Digital Ultrastar DC HC550", "Western Digital", "person"),
        ("Fixed in 8.2: RX-11840 refill reminder sent twice", "RX-11840", "mrn"),
    ],
)
def test_issues_and_hardware_are_nobodys(text: str, value: str, kind: str) -> None:
    start = text.index(value)
    assert settled(text, [Span(start, start + len(value), kind, "near_care.number", 0.7, "pattern")]) == []


@pytest.mark.parametrize(("text", "left"), [("Dr. Pepper machine empty", False), ("Mr. Pepper, chest pain", True)])
def test_brands_have_titles_where_no_person_is_spoken_of(text: str, left: bool) -> None:
    span = Span(4, 10, "person", "person.after_title", 0.75, "pattern")
    assert bool(settled(text, [span])) is left


def test_what_is_a_thing_once_is_so_again() -> None:
    text = '"service":"alfred","msg":"Alfred done"'
    spans = [Span(11, 17, "person", "names.own", 0.6, "model"), Span(26, 32, "person", "names.own", 0.6, "model")]
    assert [text[start:end] for start, end, *_ in spans] == ["alfred", "Alfred"]
    assert settled(text, spans) == []


def test_things_beside_somebody_are_somebodys() -> None:
    text = "patient of ward server Hudson"
    span = Span(23, 29, "person", "names.own", 0.6, "model")
    assert settled(text, [span]) == [span]
