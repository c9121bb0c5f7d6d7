"""How long a record takes, at given rates: open loop, from when it should have been sent to when the sink has it.

One connection keeps the order, so the n-th line feed that the sink sees is the n-th record. A relay that falls behind is
charged the wait of every record behind it, which a closed loop would hide (coordinated omission).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field

from benchmarks.child import Child, ChildFailed
from benchmarks.contest import Entrant
from benchmarks.histogram import Histogram
from benchmarks.load import TICK_SECS
from benchmarks.stream import Stream


@dataclass
class Latency:
    """What one contestant showed at one rate."""

    name: str
    rate: int
    """Records a second."""
    records: int = 0
    percentiles_us: list[int] = field(default_factory=list)
    """At ``histogram.PERCENTILES``."""
    late_us: list[int] = field(default_factory=list)
    """How late the generator itself sent, at the median and at worst: waiting for the relay to read is in it."""
    failed: str = ""


def run(
    entrants: Sequence[Entrant],
    stream: Stream,
    rates: Sequence[int],
    secs: float,
    progress: Callable[[str], None],
    *,
    stall_secs: float = 30.0,
) -> list[Latency]:
    """Measure each contestant at each rate for ``secs``, after a warm-up at the lowest.

    One that fails at a rate is measured at no higher one.
    """
    found: list[Latency] = []
    with ExitStack() as stack:
        sink = stack.enter_context(Child("sink", len(entrants)))
        ports = sink.answer()["ports"]
        load = stack.enter_context(Child("load", stream.fd, fds=[stream.fd]))
        load.answer()
        for entrant, port in zip(entrants, ports, strict=True):
            try:
                relay = None if entrant.start is None else stack.enter_context(entrant.start(port))
                way = _Way(sink, load, port, port if relay is None else relay.port, stall_secs)
                progress(f"latency: {entrant.name}, warm-up")
                way.measure(rates[0], secs)
                for rate in rates:
                    progress(f"latency: {entrant.name}, {rate:,} records/s")
                    found.append(Latency(entrant.name, rate))
                    way.fill(found[-1], secs)
            except ChildFailed as error:
                found = [one for one in found if one.percentiles_us or one.name != entrant.name]
                found.append(Latency(entrant.name, 0, failed=str(error)))
    return found


class _Way:
    def __init__(self, sink: Child, load: Child, port: int, entry: int, stall_secs: float) -> None:
        self._sink = sink
        self._load = load
        self._port = port
        self._entry = entry
        self._stall_secs = stall_secs

    def fill(self, latency: Latency, secs: float) -> None:
        histogram, late = self.measure(latency.rate, secs)
        latency.records = histogram.count
        latency.percentiles_us = histogram.percentiles_us()
        latency.late_us = [round(one * 1e6) for one in late]

    def measure(self, rate: int, secs: float) -> tuple[Histogram, list[float]]:
        """Return the latencies, and how late the generator was. Raise ``ChildFailed`` if records are missing."""
        ticks = max(1, round(secs / TICK_SECS))
        per_tick = max(1, round(rate * TICK_SECS))
        self._sink.ask(port=self._port, expect=ticks * per_tick, secs=self._stall_secs, trace=True)
        sent = self._load.ask(port=self._entry, rate=rate, ticks=ticks, secs=self._stall_secs)
        came = self._sink.answer()
        if came["records"] < ticks * per_tick:
            raise ChildFailed(f"at {rate:,} records/s only {came['records']:,} of {ticks * per_tick:,} came out")
        return latencies(came["trace"], per_tick, sent["started"]), sent["late_secs"]


def latencies(trace: Sequence[Sequence[float]], per_tick: int, started: float) -> Histogram:
    """Return the latencies of records that were due ``per_tick`` at each tick from ``started`` on.

    ``trace`` says when (seconds) how many had come in all.
    """
    histogram = Histogram()
    done = 0
    for now, total in trace:
        while done < total:
            tick = done // per_tick
            count = min(int(total), (tick + 1) * per_tick) - done
            histogram.record(round((now - started - tick * TICK_SECS) * 1e6), count)
            done += count
    return histogram
