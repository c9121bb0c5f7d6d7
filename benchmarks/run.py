"""The whole benchmark: which contestants meet on which streams, in sections that stand for themselves.

``Bench.run`` returns one tree of plain values; tables, targets, plots and the report are made of it and measure nothing.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks import contest, contestants, corpus, instructions, latency, machine, profile, starts
from benchmarks import stream as streams
from benchmarks.child import Child, ChildFailed
from benchmarks.contest import Entrant
from benchmarks.contestants import Setting, start_forwarder, start_veilog
from benchmarks.forwarders import FORWARDERS, PASSTHROUGH, RSYSLOG, SYSLOG_NG, Forwarder
from benchmarks.plan import Plan
from benchmarks.stream import Stream

VEILOG = "veilog"
DIRECT = "nobody between"
_MANY_CONNECTIONS = 16
"""So that the kernel gives each worker its share."""
_WORKER_COUNTS = (1, 2, 4, 8)
"""As many as there are cores, but two at least."""
_PATIENT_SECS = 10.0
"""The budget of a record under valgrind."""

Progress = Callable[[str], None]
Tree = dict[str, Any]


class Bench:
    """One run over the seeded corpora, or over a user's ``log``, with ``redaction`` as its section of the configuration."""

    def __init__(
        self, plan: Plan, folder: Path, redaction: Mapping[str, Any], progress: Progress, *, log: Path | None = None
    ) -> None:
        """Use ``folder``, which must be there and empty, for configurations and spools."""
        self._plan = plan
        self._folder = folder
        self._redaction = dict(redaction)
        self._progress = progress
        self._log = log
        self._streams: dict[str, Stream] = {}
        self._number = 0

    def run(self, sections: Sequence[str], done: Callable[[str, Tree], None] = lambda *_: None) -> Tree:
        """Measure the sections; tell ``done`` of each as it is there."""
        tree: Tree = {"machine": machine.describe(), "plan": asdict(self._plan), "log": None, "failed": {}}
        if self._log:
            tree["log"] = {"name": self._log.name, "lines": self._main.distinct, "sent": self._main.records}
        try:
            for section in sections:
                try:
                    tree.update(getattr(self, f"_{section}")())
                except ChildFailed as error:  # what the other sections found is not lost
                    tree["failed"][section] = str(error)
                    self._progress(f"{section}: {error}")
                done(section, tree)
        finally:
            for stream in self._streams.values():
                stream.close()
        tree["machine"]["load_after"] = round(os.getloadavg()[0], 2)
        return tree

    def _throughput(self) -> Tree:
        plain = self._setting(VEILOG)
        entrants = [Entrant(DIRECT, None), *map(self._forwarder, FORWARDERS), self._veilog(plain)]
        entrants.append(self._veilog(plain._replace(name=f"{VEILOG}, spool on disk", spool="disk")))
        if not self._log:
            entrants.append(self._veilog(self._setting(f"{VEILOG}, tokens", policy="tokens")))
        found = contest.run(entrants, self._main, self._plan.pace, self._progress)
        others = []
        for kind in () if self._log else ("clean", "dense", "json", "hl7"):
            stream = self._stream(kind)
            pair = [self._forwarder(PASSTHROUGH), self._veilog(plain._replace(source=stream.source))]
            others += contest.run(pair, stream, self._plan.pace, self._progress)
        return {"throughput": [one.as_json() for one in found], "streams": [one.as_json() for one in others]}

    def _workers(self) -> Tree:
        most = max(2, len(os.sched_getaffinity(0)))
        counts = [count for count in _WORKER_COUNTS if count <= most and contestants.takes_workers(count)]
        settings = [self._setting(f"{VEILOG}, workers: {count}")._replace(workers=count) for count in counts]
        entrants = [self._veilog(setting)._replace(connections=_MANY_CONNECTIONS) for setting in settings]
        found = contest.run(entrants, self._main, self._plan.pace, self._progress) if len(counts) > 1 else []
        return {"workers": [one.as_json() | {"workers": count} for one, count in zip(found, counts, strict=False)]}

    def _latency(self) -> Tree:
        peers = [self._forwarder(peer) for peer in (PASSTHROUGH, RSYSLOG, SYSLOG_NG) if peer.program()]
        entrants = [Entrant(DIRECT, None), *peers, self._veilog(self._setting(VEILOG))]
        found = latency.run(entrants, self._main, self._plan.rates, self._plan.latency_secs, self._progress)
        return {"latency": [asdict(one) for one in found]}

    def _starts(self) -> Tree:
        settings = [self._setting(VEILOG)]
        if not self._log:
            settings = [self._setting(policy, policy=policy) for policy in ("tokens", "hipaa")]
        found = starts.run(settings, self._main, self._next(), self._plan, self._progress)
        return {"starts": [asdict(one) | {"median_secs": one.median_secs} for one in found]}

    def _costs(self) -> Tree:
        plan = self._plan
        kinds = [] if self._log else [kind for kind in corpus.KINDS if kind != "ordinary"]
        measured = [self._main, *map(self._stream, kinds)]
        lengths = [] if self._log else [self._length(octets) for octets in plan.lengths]
        tree: Tree = {"costs": [], "lengths": [], "rule_counts": []}
        config = contestants.write_config(self._setting("costs"), self._next())
        fds = [stream.fd for stream in (*measured, *lengths)]
        with Child("cost", config, fds=fds) as cost:
            ask = partial(self._ask, cost)
            cost.answer()
            if not self._log:  # first, while the process holds nothing else
                self._progress(f"cost: {plan.distinct_counts[-1]:,} values that never repeat")
                tree["distinct"] = _answer(cost, do="distinct", counts=plan.distinct_counts, seed=plan.seed)
            for stream in measured:
                tree["costs"].append({"stream": stream.name, **ask("redact", stream, plan.cost_secs)})
            for stream, octets in zip(lengths, plan.lengths, strict=False):
                tree["lengths"].append({"octets_a_line": octets, **ask("redact", stream, plan.cost_secs)})
            tree["raw"] = ask("raw", self._main, plan.cost_secs)
            tree["presidio"] = ask("presidio", self._main, plan.cost_secs)
            for count in () if self._log else plan.rule_counts:
                tree["rule_counts"].append(ask("rules", self._main, plan.cost_secs, count=count))
            tree["names"] = ask("names", self._main, plan.cost_secs * 2)
            tree["second_opinion"] = ask(
                "second_opinion", self._main if self._log else self._stream("notes"), plan.cost_secs
            )
        return tree

    def _profile(self) -> Tree:
        found = []
        for stream in [self._main] if self._log else map(self._stream, self._plan.profiled):
            setting = self._setting(VEILOG)._replace(source=stream.source)
            found.append(profile.profile(setting, stream, self._next(), self._plan.profile_secs, self._progress))
        return {"profiles": [asdict(one) for one in found]}

    def _rules(self) -> Tree:
        stream = self._main if self._log else self._mixed()
        config = contestants.write_config(self._setting("rules"), self._next())
        self._progress(f"rules: what each costs on {stream.name}")
        with Child("rule_costs", config, fds=[stream.fd]) as child:
            child.answer()
            sizes = {"fd": stream.fd, "records": stream.records, "secs": self._plan.rules_secs}
            return {"rules": {"stream": stream.name, **child.ask(**sizes, scan=self._plan.scan_each_rule)}}

    def _instructions(self) -> Tree:
        setting = self._setting("instructions", budget_secs=_PATIENT_SECS)
        config = contestants.write_config(setting, self._next())
        found = []
        for stream in [self._main] if self._log else map(self._stream, self._plan.counted):
            self._progress(f"instructions: {stream.name}, under valgrind")
            found.append(instructions.count(config, stream, self._plan.counted_batches, self._next()))
        return {"instructions": [asdict(one) for one in found]}

    def _ask(self, cost: Child, do: str, stream: Stream, secs: float, **more: int) -> Tree:
        self._progress(f"cost: {do}, {stream.name}{''.join(f', {value:,} rules' for value in more.values())}")
        return _answer(cost, do=do, fd=stream.fd, records=stream.records, secs=secs, **more)

    @property
    def _main(self) -> Stream:
        """The user's log, or the ordinary stream."""
        if self._log is None:
            return self._stream("ordinary")
        if "" not in self._streams:
            self._progress(f"reading {self._log.name}")
            self._streams[""] = streams.of_log(self._log, self._plan.records)
        return self._streams[""]

    def _stream(self, kind: str) -> Stream:
        if kind not in self._streams:
            self._progress(f"making the corpus {kind}")
            records = self._plan.records if kind == "ordinary" else max(1, self._plan.records // 4)
            if kind in corpus.WORST:
                [first] = corpus.records(kind, 1, self._plan.seed)
                records = max(3, min(self._plan.long_octets // len(first), self._plan.records))
            self._streams[kind] = streams.of_kind(kind, records, self._plan.seed)
        return self._streams[kind]

    def _length(self, octets: int) -> Stream:
        name = f"{octets:,} bytes a line"
        if name not in self._streams:
            self._progress(f"making lines of {octets:,} bytes")
            count = max(3, min(self._plan.long_octets // octets, self._plan.records))
            self._streams[name] = Stream(name, corpus.of_length(octets, count, self._plan.seed))
        return self._streams[name]

    def _mixed(self) -> Stream:
        """What the rules are asked about: every kind of everyday log, one after another."""
        if "mixed" not in self._streams:
            kinds = ("ordinary", "dense", "json", "hl7")
            made = [corpus.records(kind, max(1, self._plan.records // 16), self._plan.seed) for kind in kinds]
            self._streams["mixed"] = Stream("mixed", [record for turn in zip(*made, strict=True) for record in turn])
        return self._streams["mixed"]

    def _setting(self, name: str, **redaction: Any) -> Setting:
        source = "syslog" if self._log is None else self._main.source
        return Setting(name, {**self._redaction, **redaction}, source=source)

    def _veilog(self, setting: Setting) -> Entrant:
        return Entrant(setting.name, lambda to: start_veilog(setting, self._next() / "veilog", to))

    def _forwarder(self, forwarder: Forwarder) -> Entrant:
        return Entrant(forwarder.name, lambda to: start_forwarder(forwarder, self._next() / "peer", to))

    def _next(self) -> Path:
        """Return an empty folder."""
        self._number += 1
        folder = self._folder / str(self._number)
        folder.mkdir()
        return folder


def _answer(child: Child, **command: Any) -> Tree:
    """Ask a child; what it cannot do is told in its answer, or in its place."""
    try:
        return dict(child.ask(**command))
    except ChildFailed as error:
        return {"failed": str(error)}
