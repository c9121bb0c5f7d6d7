import json
import re

import pytest
from prometheus_client.parser import text_string_to_metric_families

from relay import telemetry
from relay.telemetry import BAD_FRAME, EVENTS, READY, Event, Telemetry


def test_every_event_declared_is_in_the_list_and_has_a_name_of_its_own() -> None:
    declared = [value for value in vars(telemetry).values() if isinstance(value, Event)]
    assert sorted(event.name for event in EVENTS) == sorted(event.name for event in declared)
    assert len({event.name for event in EVENTS}) == len(EVENTS)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.name)
def test_every_event_counts_and_logs_one_line(event: Event, capsys: pytest.CaptureFixture[str]) -> None:
    spoken = Telemetry()
    labels = dict.fromkeys(event.labels, "x")
    spoken.emit(event, count=3, details={"n": 1}, **labels)
    line = json.loads(capsys.readouterr().err)
    assert line.pop("timestamp")
    assert line == {"event": event.name, "level": event.level, "n": 1, **labels}
    assert spoken.registry.get_sample_value(f"veilog_{event.name}_total", labels) == 3


def test_a_quiet_one_counts_and_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    quiet = Telemetry(quiet=True)
    quiet.emit(READY)
    assert quiet.registry.get_sample_value("veilog_ready_total") == 1
    assert capsys.readouterr().err == ""


def test_a_label_that_an_event_does_not_declare_is_refused() -> None:
    with pytest.raises(ValueError, match=r"[Ii]ncorrect label"):
        Telemetry(quiet=True).emit(BAD_FRAME, source="apps", reason="x", peer="10.0.0.1")


def test_two_relays_in_one_process_do_not_share_their_books() -> None:
    one, other = Telemetry(quiet=True), Telemetry(quiet=True)
    one.received.labels("apps").inc(5)
    assert b'veilog_records_received_total{source="apps"} 5.0' in one.exposition()
    assert b'source="apps"' not in other.exposition()


def test_names_and_labels_keep_to_prometheus_conventions_and_to_a_closed_set() -> None:
    """Prometheus, "Metric and label naming": a prefix, base units in the plural, ``_total`` for what is counted."""
    spoken = Telemetry(quiet=True)
    for event in EVENTS:
        spoken.emit(event, **dict.fromkeys(event.labels, "x"))
    spoken.received_bytes.labels("x").inc()
    exposition = spoken.exposition().decode()
    families = list(text_string_to_metric_families(exposition))
    assert all(re.fullmatch("veilog(_[a-z]+)+", family.name) and family.documentation for family in families)
    assert {family.type for family in families} == {"counter", "gauge"}
    samples = [sample for family in families for sample in family.samples]
    assert {label for sample in samples for label in sample.labels} <= {"source", "sink", "reason", "type", "how"}
    assert "_created" not in exposition
    assert "veilog_received_bytes_total" in exposition


def test_a_worker_says_which_one_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    Telemetry(worker=3).emit(READY)
    assert json.loads(capsys.readouterr().err)["worker"] == 3
