"""Contestants beside one another on one stream: rounds in turn, so that a slow minute of the machine hits all alike.

A relay is started once and stays; a warm-up tells how many records make a round of the time that is planned. A round is
from the first byte sent to the last record counted. A contestant that loses or stalls is out, and the report says why.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple

from benchmarks.child import Child, ChildFailed
from benchmarks.contestants import Relay
from benchmarks.stream import Stream

Start = Callable[[int], Relay]
"""Told the sink's port, starts a contestant."""


class Entrant(NamedTuple):
    """Who takes part."""

    name: str
    start: Start | None
    """Nothing to start: sender and sink alone, the harness' own limit."""
    connections: int = 1


@dataclass(frozen=True)
class Pace:
    """How much is measured."""

    rounds: int
    round_secs: float
    warm_up_records: int
    stall_secs: float = 30.0
    """So long nothing may come out."""


class Round(NamedTuple):
    """One round of one contestant."""

    records: int
    octets: int
    secs: float
    cpu_secs: float


@dataclass
class Result:
    """All rounds of one contestant on one stream; figures are medians."""

    stream: str
    name: str
    rounds: list[Round] = field(default_factory=list)
    start_secs: float = 0.0
    resident_octets: int = 0
    failed: str = ""

    @property
    def records_per_sec(self) -> float:
        """Records a second of wall time."""
        return _median(one.records / one.secs for one in self.rounds)

    @property
    def octets_per_sec(self) -> float:
        """Bytes that came in a second of wall time."""
        return _median(one.octets / one.secs for one in self.rounds)

    @property
    def cpu_us(self) -> float:
        """CPU microseconds of the relay's processes a record."""
        return _median(one.cpu_secs / one.records * 1e6 for one in self.rounds)

    @property
    def spread(self) -> float:
        """How far the rounds lie apart: the longest of the times for a record less the shortest, over the median."""
        times = [one.secs / one.records for one in self.rounds]
        return (max(times) - min(times)) / statistics.median(times) if times else 0.0

    def as_json(self) -> dict[str, Any]:
        """Return everything as plain values."""
        figures = {name: getattr(self, name) for name in ("records_per_sec", "octets_per_sec", "cpu_us", "spread")}
        return {**asdict(self), "rounds": [one._asdict() for one in self.rounds], **figures}


def _median(values: Any) -> float:
    found = list(values)
    return float(statistics.median(found)) if found else 0.0


def run(entrants: Sequence[Entrant], stream: Stream, pace: Pace, progress: Callable[[str], None]) -> list[Result]:
    """Measure; tell ``progress`` before each piece of work what is done."""
    results = [Result(stream.name, entrant.name) for entrant in entrants]
    with ExitStack() as stack:
        sink = stack.enter_context(Child("sink", len(entrants)))
        ports = sink.answer()["ports"]
        load = stack.enter_context(Child("load", stream.fd, fds=[stream.fd]))
        load.answer()
        lanes = [
            _Lane(entrant, result, port, sink, load, stream)
            for entrant, result, port in zip(entrants, results, ports, strict=True)
        ]
        for lane in lanes:
            progress(f"{stream.name}: {lane.entrant.name}, warm-up")
            lane.attempt(lambda lane=lane: lane.prepare(stack, pace))  # type: ignore[misc]
        for number in range(pace.rounds):
            for lane in lanes:
                progress(f"{stream.name}: {lane.entrant.name}, round {number + 1}")
                lane.attempt(lambda lane=lane: lane.add_round(pace))  # type: ignore[misc]
        for lane in lanes:
            if lane.relay is not None:
                lane.result.resident_octets = lane.relay.resident_octets()
    return results


class _Lane:
    """One contestant's way from the load generator to the sink."""

    def __init__(self, entrant: Entrant, result: Result, port: int, sink: Child, load: Child, stream: Stream) -> None:
        self.entrant = entrant
        self.result = result
        self.relay: Relay | None = None
        self._port = port
        self._sink = sink
        self._load = load
        self._stream = stream
        self._planned = 0
        self._at = 0

    def attempt(self, work: Callable[[], None]) -> None:
        """Do some work unless an earlier one failed."""
        if self.result.failed:
            return
        try:
            work()
        except ChildFailed as error:
            self.result.failed = str(error)

    def prepare(self, stack: ExitStack, pace: Pace) -> None:
        """Start the contestant and let it warm up."""
        if self.entrant.start is not None:
            self.relay = stack.enter_context(self.entrant.start(self._port))
            self.result.start_secs = self.relay.start_secs
        first = self.round(min(pace.warm_up_records, self._stream.records), pace)
        # The second, without what only a first round pays (rules that are compiled when they are first met), tells the rate.
        second = self.round(first.records, pace)
        self._planned = max(first.records, round(second.records / second.secs * pace.round_secs))

    def add_round(self, pace: Pace) -> None:
        """Measure one round."""
        self.result.rounds.append(self.round(self._planned, pace))

    def round(self, records: int, pace: Pace) -> Round:
        """Send so many records and return what that took. Raise ``ChildFailed`` if they do not come out.

        Each round goes on in the stream where the last one ended, so that what a relay remembers of values helps it no
        more than it must; a round that is longer than the stream sends it as often as it takes.
        """
        times = -(-records // self._stream.records)
        share = -(-records // times)
        if self._at + share > self._stream.records:
            self._at = 0
        start, end = self._stream.end_of(self._at), self._stream.end_of(self._at + share)
        self._at += share
        records = share * times
        before = self.relay.cpu_seconds() if self.relay else 0.0
        self._sink.ask(port=self._port, expect=records, secs=pace.stall_secs)
        sent = self._load.ask(
            port=self.relay.port if self.relay else self._port,
            start=start,
            end=end,
            times=times,
            connections=self.entrant.connections,
            secs=pace.stall_secs,
        )
        came = self._sink.answer()
        cpu = (self.relay.cpu_seconds() if self.relay else 0.0) - before
        if came["records"] != records:
            raise ChildFailed(f"{self.entrant.name}: {came['records']:,} of {records:,} records came out")
        return Round(records, (end - start) * times, came["last"] - sent["started"], cpu)
