"""A whole run at a tiny size, with real processes over loopback; no figure is judged, only that it is there."""

import json
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from benchmarks import corpus, machine, page, tables, targets
from benchmarks.child import ChildFailed
from benchmarks.contest import Pace
from benchmarks.forwarders import FORWARDERS, PASSTHROUGH
from benchmarks.plan import QUICK
from benchmarks.run import DIRECT, VEILOG, Bench
from benchmarks.stages import STAGES

LINES = 300
TINY = replace(
    QUICK,
    records=LINES,
    pace=Pace(rounds=1, round_secs=0.001, warm_up_records=100, stall_secs=60),
    rates=(1_000, 2_000),
    latency_secs=0.1,
    cost_secs=0.02,
    profile_secs=0.05,
    rules_secs=0.2,
)
SECTIONS = ("throughput", "latency", "costs", "profile", "rules")
SECRET = "password=hunter-42-wolf"


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("log") / "app.log"
    lines = [*corpus.records("ordinary", LINES - 1), SECRET.encode()]
    path.write_bytes(b"\n".join(lines) + b"\n")
    return path


@pytest.fixture(scope="module")
def tree(log: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a run over a user's log measures."""
    said: list[str] = []
    bench = Bench(TINY, tmp_path_factory.mktemp("bench"), {"policy": "tokens"}, said.append, log=log)
    done: list[str] = []
    found = bench.run(SECTIONS, lambda section, _: done.append(section))
    assert done == list(SECTIONS)
    assert said
    return found


def test_everybody_who_is_installed_takes_part(tree: dict[str, Any]) -> None:
    assert tree["log"] == {"name": "app.log", "lines": LINES, "sent": LINES}
    there = [forwarder.name for forwarder in FORWARDERS if forwarder.program()]
    fine = [row["name"] for row in tree["throughput"] if not row["failed"]]
    assert fine == [DIRECT, *there, VEILOG, f"{VEILOG}, spool on disk"]
    for row in tree["throughput"]:
        assert row["failed"] or row["rounds"][0]["records"] >= 100


def test_latency_has_a_row_for_each_rate_and_percentiles_that_rise(tree: dict[str, Any]) -> None:
    rows = [row for row in tree["latency"] if row["name"] == VEILOG]
    assert [(row["rate"], row["records"]) for row in rows] == [(1_000, 100), (2_000, 200)]
    for row in rows:
        assert row["percentiles_us"] == sorted(row["percentiles_us"])
        assert len(row["late_us"]) == 2


def test_redaction_alone_hyperscan_and_presidio_are_on_the_same_lines(tree: dict[str, Any]) -> None:
    [cost] = tree["costs"]
    assert cost["records"] == LINES
    assert cost["changed"] == 1
    assert cost["types"] == {"password": 1}
    assert tree["raw"]["records"] == LINES
    assert tree["presidio"]["records"] > 0
    assert tree["presidio"]["rules"] > 100


def test_the_profile_names_all_stages_and_they_make_the_whole(tree: dict[str, Any]) -> None:
    [profile] = tree["profiles"]
    assert profile["failed"] == ""
    assert list(profile["stages_us"]) == list(STAGES)
    if profile["samples"]:  # the kernel takes one every few milliseconds of CPU time
        assert sum(profile["stages_us"].values()) == pytest.approx(profile["cpu_us"])


def test_rules_that_marked_something_are_told_with_what_they_found(tree: dict[str, Any]) -> None:
    rows = tree["rules"]["rules"]
    assert sum(row["found"] for row in rows) >= 1
    assert all(row["in_vain"] <= row["marked"] <= tree["rules"]["records"] for row in rows)


def test_tables_and_report_tell_what_was_measured_and_nothing_of_the_log(tree: dict[str, Any]) -> None:
    found = tables.all_of(tree)
    assert {"Latency, open loop", "Time by stage", "Redaction alone, CPU time of one core"} <= {one.title for one in found}
    for table in found:
        assert {len(row) for row in table.rows} == {len(table.columns)}
    told = page.html(tree), tables.markdown(found), json.dumps(tree)
    assert not any("hunter" in text for text in told)
    assert told[0].count("<svg") >= 5
    for part in told[0].split("<svg")[1:]:
        ET.fromstring("<svg" + part.partition("</svg>")[0] + "</svg>")


def test_a_section_that_cannot_be_measured_costs_the_others_nothing(
    log: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Bench) -> dict[str, Any]:
        raise ChildFailed("cost ended with status 1")

    monkeypatch.setattr(Bench, "_costs", fail)
    monkeypatch.setattr(Bench, "_latency", lambda _: {"latency": []})
    found = Bench(TINY, tmp_path, {"policy": "tokens"}, lambda _: None, log=log).run(("costs", "latency"))
    assert found["failed"] == {"costs": "cost ended with status 1"}
    assert found["latency"] == []


def test_a_later_run_stands_beside_an_earlier_one(tree: dict[str, Any]) -> None:
    rows = {row[0]: row[1:] for row in tables.beside(tree, tree).rows}
    assert rows[f"app.log: {PASSTHROUGH.name}, × pass-through"] == ("1.000", "1.000", "+0.0%")


def _round(secs: float) -> dict[str, float]:
    return {"records": 1_000, "octets": 200_000, "secs": secs, "cpu_secs": secs}


def _row(name: str, *secs: float, stream: str = "ordinary", **more: Any) -> dict[str, Any]:
    return {"stream": stream, "name": name, "failed": "", "rounds": [_round(one) for one in secs], "cpu_us": 2.0, **more}


def test_targets_are_judged_by_the_median_of_ratios_of_neighbouring_rounds() -> None:
    tree = {
        "throughput": [_row(VEILOG, 1.0, 2.0, 9.0), _row("syslog-ng", 2.0, 3.0, 3.0)],
        "streams": [_row(VEILOG, 1.0, stream="dense")],
        "starts": [{"name": "tokens", "failed": "", "median_secs": 1.5, "resident_octets": 100e6}],
    }
    said = {verdict.what: verdict for verdict in targets.verdicts(tree)}
    assert said["ordinary stream, × syslog-ng forwarding"][1:] == ("≥ 1.00", "1.50", True)
    assert said["dense PHI, records/s a core"][1:] == ("≥ 60,000", "500,000", True)
    assert said["start to ready, policy tokens"][1:] == ("≤ 1.00 s", "1.50 s", False)
    assert said["resident memory, policy tokens"][1:] == ("≤ 120 MB", "100 MB", True)
    assert said["two workers, × one"][1:] == ("≥ 1.70", "not measured", None)


def test_who_failed_is_measured_against_nothing() -> None:
    rows = [_row("syslog-ng", 1.0) | {"failed": "gone"}]
    with pytest.raises(LookupError):
        targets.named(rows, name="syslog-ng")


def test_the_machine_is_described() -> None:
    described = machine.describe()
    assert described["cores"] >= 1
    assert machine.is_busy(3.0)
    assert not machine.is_busy(0.1)
