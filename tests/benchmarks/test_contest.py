from functools import partial
from pathlib import Path

from benchmarks import contest
from benchmarks.contest import Entrant, Pace
from benchmarks.contestants import Relay, free_port, start_forwarder
from benchmarks.forwarders import PASSTHROUGH, Forwarder
from benchmarks.stream import Stream

PACE = Pace(rounds=2, round_secs=0.001, warm_up_records=150, stall_secs=20)
ABSENT = Forwarder("absent", lambda: None, lambda *_: ())


def _passthrough(folder: Path, to: int) -> Relay:
    return start_forwarder(PASSTHROUGH, folder, to)


def _astray(folder: Path, _: int) -> Relay:
    """A relay that sends nothing to the sink."""
    return start_forwarder(PASSTHROUGH, folder, free_port())


def test_contestants_take_turns_and_every_record_is_counted(tmp_path: Path) -> None:
    said: list[str] = []
    entrants = [
        Entrant("nobody", None),
        Entrant("copies", partial(_passthrough, tmp_path / "a")),
        Entrant("copies, connected often", partial(_passthrough, tmp_path / "b"), connections=4),
    ]
    stream = Stream("hundred", [b"record %03d" % number for number in range(100)])
    nobody, copies, often = contest.run(entrants, stream, PACE, said.append)
    assert not any(result.failed for result in (nobody, copies, often))
    for result in (nobody, copies, often):
        assert len(result.rounds) == 2
        assert all(one.records >= 100 and one.octets == one.records * len("record 000\n") for one in result.rounds)
        assert result.records_per_sec > 0
    assert nobody.cpu_us == 0
    assert copies.resident_octets > 0
    rounds = [line.split(": ")[1] for line in said if "round" in line]
    assert rounds == [f"{entrant.name}, round {number}" for number in (1, 2) for entrant in entrants]
    assert copies.as_json()["name"] == "copies"
    stream.close()


def test_who_loses_records_or_is_not_there_is_out_and_the_others_go_on(tmp_path: Path) -> None:
    entrants = [
        Entrant("absent", partial(start_forwarder, ABSENT, tmp_path / "absent")),
        Entrant("astray", partial(_astray, tmp_path / "astray")),
        Entrant("nobody", None),
    ]
    stream = Stream("ten", [b"record"] * 10)
    pace = Pace(rounds=1, round_secs=0.001, warm_up_records=10, stall_secs=1)
    absent, astray, nobody = contest.run(entrants, stream, pace, lambda _: None)
    assert absent.failed == "absent is not installed"
    assert astray.failed == "astray: 0 of 10 records came out"
    assert astray.rounds == []
    assert len(nobody.rounds) == 1
    stream.close()
