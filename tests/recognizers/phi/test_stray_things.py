from __future__ import annotations

import pytest

from recognizers.phi.beside import beside, signs_in
from recognizers.phi.stray_things import KINDS, stray_things
from recognizers.rule import Span

_UUID = "7f9c1e42-0b7a-4d7e-9a70-2f0a41c0d5b1"


def _somebody(start: int = 0, end: int = 3) -> Span:
    return Span(start, end, "person", "x.y", 0.9, "a test's")


def _found(text: str) -> list[tuple[str, str]]:
    return [(text[span.start : span.end], span.type) for span in stray_things(text, [_somebody()], KINDS)]


@pytest.mark.parametrize(
    ("text", "thing", "type_"),
    [
        ("Roe, towed BD51 SMR", "BD51 SMR", "vehicle"),
        ("Roe FX 771 KL sosta", "FX 771 KL", "vehicle"),
        ("Roe: PAID 12.50 7KXR204 EXIT", "7KXR204", "vehicle"),
        ("Roe MH 12 AB 4471 dropped", "MH 12 AB 4471", "vehicle"),
        ("Roe, B-MW 4471", "B-MW 4471", "vehicle"),
        ("Roe and TX HJK-4471", "TX HJK-4471", "vehicle"),
        ("Roe on ext. 4471", "ext. 4471", "phone"),
        ("Roe;Una;4W;x4417", "x4417", "phone"),
        ("Roe DSC_0081.NEF handed over", "DSC_0081.NEF", "photo"),
        ("Roe IMG_7731_left_heel not linked", "IMG_7731_left_heel", "photo"),
        ("Roe' WHERE id=7718", "7718", "person_id"),
        ("Roe' WHERE pid=88123", "88123", "person_id"),
        ("Row(pid=30118, nm='Roe')", "30118", "person_id"),
        ("Roe: #<Referral id: 8812, to", "8812", "person_id"),
        ("Roe (vid, n) VALUES (9182, 'x')", "9182", "person_id"),
        ("Roe badge 4471 wants", "4471", "person_id"),
        ("Roe user code 5512 expired", "5512", "person_id"),
        ("Roe badge 0x4F1A22 denied", "0x4F1A22", "person_id"),
        ("Roe card 04:A2:19:7B seen", "04:A2:19:7B", "person_id"),
        ("Roe _id: ObjectId('65f1c0ab12de4470')", "65f1c0ab12de4470", "person_id"),
        ("Roe study 1.3.46.670589.11.8410.5 x", "1.3.46.670589.11.8410.5", "person_id"),
        (f"Roe: {_UUID}", _UUID, "person_id"),
    ],
)
def test_a_persons_things_are_told_by_word_key_and_shape(text: str, thing: str, type_: str) -> None:
    assert (thing, type_) in _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Roe sshd pid=30118 exited",
        "Roe request_id=7718, job_id=8812, uid=1001",
        f"Roe said [{_UUID}] no",
        f"Roe trace {_UUID}",
        "Roe OR12 ICU, BP 120 AM, RM12 MRI",
        "Roe 512x512, x86",
        "Roe check 1182 rows",
        "Roe study class 1.2.840.10008.5.1.4.1.1.2",
        "Roe id=20",
    ],
)
def test_what_programs_number_is_left(text: str) -> None:
    assert _found(text) == []


def test_what_a_rule_has_told_otherwise_is_no_plate() -> None:
    text = "Roe sub NY BCX 004 417"
    plan = Span(11, 22, "health_plan_id", "x.y", 0.7, "a test's")
    assert list(stray_things(text, [_somebody(), plan], KINDS)) == []
    part = Span(11, 18, "vehicle", "x.y", 0.7, "a test's")
    assert [span.start for span in stray_things("Roe sub NY BCX 0044", [_somebody(), part], KINDS)] == [8]


@pytest.mark.parametrize("text", ["Roe VALUES (9182, 'x')", "Roe Study 1.3.46.670589.11.8410.5", "Roe Badge 4471 wants"])
def test_capitals_are_signs_of_things_too(text: str) -> None:
    assert any(span.rule == "beside.thing" for span in beside(text, [_somebody()], signs_in(text)))


def test_a_thing_needs_somebody_in_its_record() -> None:
    text = "towed BD51 SMR"
    assert list(beside(text, [], signs_in(text))) == []
    assert any(span.type == "vehicle" for span in beside(text, [_somebody()], signs_in(text)))
