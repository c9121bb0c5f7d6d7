"""Everything the relay says of itself: each event's counter and log line, declared once.

Pure stages return numbers and the edges report them here. Labels come from closed sets (names in the configuration,
reasons and types declared in the code), and no event takes a value of a record: a field is a number, or a name from the
configuration.

The books balance at any instant, for each sink::

    received = delivered + spooled + rejected(reason) + skeletons

After a restart on a spool on disk, ``recovered`` stands on the left side too: what that spool held at the start.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import structlog
from prometheus_client import CollectorRegistry, Counter, Gauge, disable_created_metrics, generate_latest

Level = Literal["info", "warning", "error"]


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happens: the log line's name and level, and the labels of its counter."""

    name: str
    level: Level
    help: str
    labels: tuple[str, ...] = ()


READY = Event("ready", "info", "The relay listens and all its parts run.")
LISTENING = Event("listening", "info", "A source listens.", ("source",))
STOPPING = Event("stopping", "info", "The relay was told to stop and drains.")
STOPPED = Event("stopped", "info", "The relay has stopped.")
RELOADED = Event("reloaded", "info", "A reload took effect.")
RELOAD_REFUSED = Event("reload_refused", "error", "A reload was refused; the old configuration stays.")
CONNECTION_REFUSED = Event("connection_refused", "warning", "A peer was turned away.", ("source", "reason"))
CONNECTION_LOST = Event("connection_lost", "warning", "A connection broke off.", ("source", "reason"))
SINK_FAILED = Event("sink_failed", "warning", "A sink did not take a batch; it is tried again.", ("sink", "reason"))
SINK_RECOVERED = Event("sink_recovered", "info", "A sink takes batches again.", ("sink",))
SET_ASIDE = Event("set_aside", "error", "A sink refused a batch for good; it is set aside in the spool.", ("sink", "reason"))
TRUNCATED = Event("truncated", "warning", "A record was cut to fit into a sink's datagram.", ("sink",))
SOURCE_FAILED = Event("source_failed", "error", "A source failed and is started again.", ("source", "reason"))
LEFT_BEHIND = Event("left_behind", "error", "Records that a sink will not get any more: it left, or the memory spool ended.")
KERNEL_DROPS = Event("kernel_drops", "warning", "The kernel dropped datagrams before the relay read them.", ("source",))
SPOOL_FULL = Event("spool_full", "warning", "The spool is full: sources wait, or drop and count.")
BAD_FRAME = Event("bad_frame", "warning", "A frame was malformed; the stream goes on.", ("source", "reason"))
SECRETS_PASSED_OVER = Event(
    "secrets_passed_over", "warning", "Files that known_secrets' globs found hold nothing that can be looked for."
)
WORKER_ENDED = Event("worker_ended", "error", "A worker process ended unasked and is started again.", ("how",))
KEYS_THROWAWAY = Event("keys_throwaway", "warning", "Pseudonyms use a throw-away key: they link nothing after a restart.")

# Two series for each counter, and nobody asks when it began.
disable_created_metrics()  # type: ignore[no-untyped-call]

EVENTS = tuple(value for value in list(globals().values()) if isinstance(value, Event))


class Telemetry:
    """The relay's metrics registry and its own log (JSON lines on standard error)."""

    def __init__(self, *, quiet: bool = False, worker: int | None = None) -> None:
        """``worker`` is the number of the worker process that speaks, if it is one; its log lines say it."""
        self._said_of = {} if worker is None else {"worker": worker}
        self.registry = CollectorRegistry()
        self._log = (
            None
            if quiet
            else structlog.wrap_logger(
                structlog.PrintLogger(sys.stderr),
                processors=[
                    structlog.processors.add_log_level,
                    structlog.processors.TimeStamper(fmt="iso", utc=True),
                    structlog.processors.JSONRenderer(),
                ],
            )
        )
        self._events = {
            event: Counter(f"veilog_{event.name}", event.help, event.labels, registry=self.registry) for event in EVENTS
        }
        self.received = Counter(
            "veilog_records_received", "Records read, skeletons included.", ("source",), registry=self.registry
        )
        self.rejected = Counter(
            "veilog_records_rejected", "Records not taken, by reason.", ("source", "reason"), registry=self.registry
        )
        self.skeletons = Counter(
            "veilog_records_skeletons",
            "Records that could not be judged, by reason.",
            ("reason",),
            registry=self.registry,
        )
        self.delivered = Counter(
            "veilog_records_delivered",
            "Records a sink has taken, skeletons not included.",
            ("sink",),
            registry=self.registry,
        )
        self.spooled = Gauge(
            "veilog_records_spooled",
            "Records waiting for a sink (set aside too), skeletons not included.",
            ("sink",),
            registry=self.registry,
        )
        self.recovered = Gauge(
            "veilog_records_recovered",
            "Records that a spool on disk held for a sink at the start.",
            ("sink",),
            registry=self.registry,
        )
        self.spooled_bytes = Gauge("veilog_spool_bytes", "Bytes in the spool.", registry=self.registry)
        self.redactions = Counter(
            "veilog_redactions", "Private stretches replaced, by type.", ("type",), registry=self.registry
        )
        self.received_bytes = Counter(
            "veilog_received_bytes", "Bytes of the records read.", ("source",), registry=self.registry
        )
        self.connections = Gauge("veilog_connections", "Open connections.", ("source",), registry=self.registry)

    def emit(
        self, event: Event, *, count: int = 1, details: Mapping[str, str | int | float] | None = None, **labels: str
    ) -> None:
        """Count an event and log it. ``labels`` are the event's own; ``details`` go to the log line only."""
        counter = self._events[event]
        (counter.labels(**labels) if event.labels else counter).inc(count)
        if self._log is not None:
            getattr(self._log, event.level)(event.name, **self._said_of, **labels, **(details or {}))

    def exposition(self) -> bytes:
        """The metrics in Prometheus' text format."""
        return generate_latest(self.registry)
