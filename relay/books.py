"""One set of metrics for several processes: what each has counted, added up.

A process hands in what its registry holds, all of it from one instant, so that its own books balance, and with them the sum.
The books of a process that has ended are closed. Its counters stay in the sum. What waited in its spool when it was last
looked at is taken off ``veilog_records_recovered``: the process that takes the spool up again counts it as recovered, and
without that it would stand on the left side twice::

    received + recovered = delivered + spooled + rejected + skeletons
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from prometheus_client import CollectorRegistry, Metric, generate_latest
from prometheus_client.registry import Collector

_SPOOLED, _RECOVERED = "veilog_records_spooled", "veilog_records_recovered"

Family = tuple[str, str, str, Sequence[tuple[str, dict[str, str], float]]]
"""A metric as it travels between processes: name, kind, help, and its samples (name, labels, value)."""
_Labels = tuple[tuple[str, str], ...]
_Sums = dict[str, dict[tuple[str, _Labels], float]]


def extract(registry: CollectorRegistry) -> list[Family]:
    """Return what a registry holds now."""
    return [
        (metric.name, metric.type, metric.documentation, [(one.name, one.labels, one.value) for one in metric.samples])
        for metric in registry.collect()
    ]


class Books(Collector):
    """The last that is known of each process, and the sum of those that have ended."""

    def __init__(self) -> None:
        self._open: dict[Any, Sequence[Family]] = {}
        self._closed: _Sums = {}
        self._kinds: dict[str, tuple[str, str]] = {}

    def post(self, process: Any, families: Sequence[Family]) -> None:
        """Take what a process has counted up to now, in place of what it said before."""
        self._open[process] = families
        self._kinds |= {name: (kind, documentation) for name, kind, documentation, _ in families}

    def close(self, process: Any) -> dict[str, int]:
        """The process has ended: return how many records waited in its spool for each sink, when it was last looked at."""
        waited: dict[str, int] = {}
        for family, kind, _, samples in self._open.pop(process, ()):
            sums = self._closed.setdefault(family, {})
            if kind == "counter" or family == _RECOVERED:
                _add(sums, samples)
            elif family == _SPOOLED:
                waited = {labels["sink"]: int(value) for _, labels, value in samples}
        _add(self._closed.setdefault(_RECOVERED, {}), [(_RECOVERED, {"sink": sink}, -n) for sink, n in waited.items()])
        return waited

    def collect(self) -> Iterator[Metric]:
        """Yield the sums, as a registry does."""
        sums: _Sums = {family: dict(samples) for family, samples in self._closed.items()}
        for families in self._open.values():
            for family, _, _, samples in families:
                _add(sums.setdefault(family, {}), samples)
        for family, (kind, documentation) in sorted(self._kinds.items()):
            metric = Metric(family, documentation, kind)
            for (name, labels), value in sums.get(family, {}).items():
                metric.add_sample(name, dict(labels), value)
            yield metric

    def exposition(self) -> bytes:
        """Return the sums in Prometheus' text format."""
        return generate_latest(self)


def _add(sums: dict[tuple[str, _Labels], float], samples: Iterable[tuple[str, dict[str, str], float]]) -> None:
    """Add samples to sums."""
    for name, labels, value in samples:
        key = (name, tuple(sorted(labels.items())))
        sums[key] = sums.get(key, 0.0) + value
