"""Numbers of ledgers, stock, machines and counters."""

from __future__ import annotations

import pytest

from recognizers.phi.numbers_of_things import is_of_things
from recognizers.rule import Span


@pytest.mark.parametrize(
    ("text", "type_", "things"),
    [
        ("GL acct [60044-182] posted supply cost 412.08", "account", True),
        ("account [112233445566] budget alarm at 80%", "account", True),
        ("acct [60044-182] posted, 412.08", "account", False),
        ("GL acct [60044-182] refund to patient", "account", False),
        ("requisition [771204] gauze 4x4 qty 12 cs", "person_id", True),
        ("rx# [771204] filled qty 12", "person_id", False),
        ("switch ward-4w-sw1 SN [FOC2214X0KQ] fan 2 failed", "device", True),
        ("AirSense 10 SN [FOC2214X0KQ] dropped", "device", False),
        ("pacemaker switch box SN [FOC2214X0KQ]", "device", False),
        ("sequence encounter_seq restarted with [4188203001]", "person_id", True),
        ("MSH|^~\\&|A\rMSA|AE|[Q44120]|Segment sequence error", "person_id", True),
        ("dose table covers age 0 to [120] yrs", "age", True),
        ("age 60 to [91], fell", "age", False),
        ("Kaplan-Meier plot written [km_arm_b.png]", "photo", True),
        ("wound written [km_arm_b.png]", "photo", False),
        ('Letter template [LT-18] opens: "Dear Guest"', "biometric", True),
        ("plate [P-4413] loaded on NovaSeq lane 2", "vehicle", True),
        ("plate [P-4413] parked on deck B, lane 2, Hamilton", "vehicle", False),
        ("ORA-00060: waiting; session 118, serial [40211]", "serial", True),
        ("ST*824*0003~BGN*11*[88123]*20260118", "person_id", True),
        ("evaluate-measure periodStart=[2023-01-01] numerator=1188", "date", True),
        ("QC;[2024-05-16];GLU;L1;lot 47851UQ", "date", True),
        ("visit;[2024-05-16];GLU", "date", False),
        ("MRN pool [8000000-8099999] reserved", "mrn", True),
        ("MRN [8000000-8077123] found", "mrn", False),
        ("call the help desk at [1-800-555-0199]", "phone", True),
        ("call her at [1-800-555-0199], caller waits", "phone", False),
        ("receive (01)00819320010014(10)A4412 x 12 [(01)00819320010014(10)A4412]", "device", True),
        ("277CA: accepted 118, rejected 2, control [000118204]", "person_id", True),
    ],
)
def test_things_bear_numbers(text: str, type_: str, things: bool) -> None:
    assert _asked(text, type_, "a.rule") is things


@pytest.mark.parametrize(
    ("text", "rule", "things"),
    [
        ('sku "[Dixon Ticonderoga]" counted 144', "names.own", True),
        ('sku "[Dixon Ticonderoga]" counted 144', "given.and_family", False),
        ('InsurancePlan/ip-9 name="[Emerald Anthony] Silver"', "names.own", True),
        ("cycle count by [Dixon Ticonderoga]", "names.own", False),
    ],
)
def test_a_model_takes_products_for_somebody(text: str, rule: str, things: bool) -> None:
    assert _asked(text, "person", rule) is things


def _asked(text: str, type_: str, rule: str) -> bool:
    start, end = text.index("["), text.rindex("]") - 1
    bare = text[:start] + text[start + 1 : end + 1] + text[end + 2 :]
    return is_of_things(bare, Span(start, end, type_, rule, 0.7, ""))
