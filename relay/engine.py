"""The engine: all parts of the road in one process, built from a plan, started, changed under way, drained and closed.

Order of a start: rules, spool, sinks, sources. Order of a stop: sources (each hands over what the kernel already took from
its senders), then the sinks empty the spool for at most ``drain_secs``, then everything closes; what is left stays in a
spool on disk, and is counted as lost from one in memory.

A relay is one engine, or one in each of its worker processes. What only one process can do (a file, standard input, the
spool that a worker of the past has left) is worker 0's.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import trio

from relay.address import Address
from relay.admin import Report
from relay.config import MIN_SPOOL_BYTES, Config, DiskSpoolOptions
from relay.errors import ConfigError
from relay.outlet import Outlet, Part
from relay.pipeline import Pipeline
from relay.redaction.assembly import assemble
from relay.redaction.finder import Finder
from relay.redaction.keys import KeyRing
from relay.redaction.redactor import Redactor
from relay.sinks import SINKS
from relay.sinks.sink import Sink
from relay.sources import SOURCES
from relay.sources.bind import Bound
from relay.sources.file import FileSource
from relay.sources.listener import Listener
from relay.sources.source import Source, SourceOptions
from relay.spool import MemorySpool, Spool, SqliteSpool, estate
from relay.telemetry import LEFT_BEHIND, SECRETS_PASSED_OVER, SOURCE_FAILED, Telemetry

_RESTART_SECS = 1.0
"""Pause before a source that failed is started again."""
_LOOK_SECS = 0.02
"""Pause between two looks at whether a spool is empty: no event joins all its sinks."""


@dataclass(frozen=True, slots=True, repr=False)
class Plan:
    """What is to run."""

    config: Config
    text: str
    """The configuration's text, as it was read."""
    key_ring: KeyRing
    sockets: Mapping[str, Sequence[Bound]] | None = None
    """What another process has bound for each source that listens; without, they bind for themselves."""


@dataclass(frozen=True, slots=True)
class Share:
    """Which of how many processes this is."""

    worker: int = 0
    workers: int = 1


@dataclass(frozen=True, slots=True, repr=False)
class Prepared:
    """A plan's new parts, built and not started."""

    plan: Plan
    redactor: Redactor
    finder: Finder
    changed: Sequence[str]
    """The sources whose sections are not what they were."""
    sources: Mapping[str, Source]
    sinks: Mapping[str, Sequence[Sink]]
    """One for each outlet."""


class Engine:
    """The parts of this process."""

    def __init__(self, telemetry: Telemetry, share: Share | None = None) -> None:
        self.finished = trio.Event()
        """Nothing more can come in, or go out: all sources have ended, or a sink is gone for good."""
        self.sink_gone = False
        self._telemetry = telemetry
        self._share = share or Share()
        self._sources: dict[str, Part[Source]] = {}
        self._outlets: list[Outlet] = []
        """The first is our own."""
        self._claim: int | None = None
        self._is_draining = False
        self._drain_scope = trio.CancelScope()

    def addresses(self) -> Iterator[tuple[str, Address]]:
        """Yield each source's name with every address it listens on, as the kernel gave it."""
        for name, part in self._sources.items():
            if isinstance(part.thing, Listener):
                for address in part.thing.addresses:
                    yield name, address

    async def start(self, plan: Plan, nursery: trio.Nursery) -> None:
        """Return when all parts run in ``nursery``; raise ``ConfigError`` if the start is refused. Then ``aclose``."""
        self._plan = plan
        self._nursery = nursery
        redactor, finder = assemble(plan.config.redaction, plan.key_ring)
        gc.freeze()  # rules live as long as the process; a full collection that walks them takes 100 ms
        self._warn_of_secrets(finder)
        orphans = await self._open_spools()
        self._pipeline = Pipeline(redactor, self._outlets[0].spool, self._telemetry)
        sinks = {name: self._sinks(name, plan.config) for name in plan.config.sinks}
        self._telemetry.spooled_bytes.set_function(lambda: sum(outlet.spool.octets for outlet in self._outlets))
        for name, built in sinks.items():
            self._telemetry.spooled.labels(name).set_function(partial(self._spooled, name))
            self._telemetry.recovered.labels(name).set(self._spooled(name))
            for outlet, sink in zip(self._outlets, built, strict=True):
                await outlet.deliver(name, sink, nursery)
        for path, outlet in orphans.items():
            nursery.start_soon(self._see_off, path, outlet)
        for name in plan.config.sources:
            if (source := self._source(name, plan)) is not None:
                await self._start_source(name, source)
        if not self._sources:
            self.finished.set()

    async def _open_spools(self) -> Mapping[Path, Outlet]:
        """Open our own spool and those that nobody else would open any more; return the latter."""
        options, share = self._plan.config.spool_options, self._share
        max_bytes = max(options.max_bytes // share.workers, MIN_SPOOL_BYTES)
        if not isinstance(options, DiskSpoolOptions):
            self._outlet(MemorySpool(list(self._plan.config.sinks), max_bytes=max_bytes))
            return {}
        if share.workers == 1:
            self._claim = estate.claim(options.dir)
        own = await self._open(estate.part(options.dir, share.worker, share.workers), max_bytes)
        orphans = {}
        for path in estate.orphans(options.dir, share.workers) if share.worker == 0 else ():
            orphan = await self._open(path, max_bytes)
            orphans[path] = self._outlets[-1]
            await own.take_checkpoints(orphan)
        return orphans

    async def _open(self, path: Path, max_bytes: int) -> SqliteSpool:
        sealer = self._plan.key_ring.sealer()
        spool = await SqliteSpool.open(path, list(self._plan.config.sinks), max_bytes=max_bytes, sealer=sealer)
        self._outlet(spool)
        for sink, backlog in spool.abandoned.items():
            self._telemetry.emit(LEFT_BEHIND, count=backlog.records + backlog.skeletons, details={"sink": sink})
        return spool

    def _outlet(self, spool: Spool) -> None:
        self._outlets.append(Outlet(spool, self._telemetry, self._lose_sink))

    def _lose_sink(self) -> None:
        self.sink_gone = True
        self.finished.set()

    async def _see_off(self, path: Path, outlet: Outlet) -> None:
        """Remove a spool that another process left once everything in it is delivered; what is set aside stays."""
        while outlet.spool.octets:  # noqa: ASYNC110
            await trio.sleep(_LOOK_SECS)
        with trio.CancelScope(shield=True):
            self._outlets.remove(outlet)
            await outlet.aclose()
            await trio.to_thread.run_sync(estate.remove, path)

    def _spooled(self, sink: str) -> int:
        return sum(outlet.spool.backlog(sink).records for outlet in self._outlets)

    def _sinks(self, name: str, config: Config) -> list[Sink]:
        options = config.sinks[name]
        return [SINKS[options.type](name, options) for _ in self._outlets]

    def _source(self, name: str, plan: Plan) -> Source | None:
        """Build a source; none if it is another worker's."""
        options = plan.config.sources[name]
        source = build_source(name, options, self._telemetry, self._outlets[0].spool)
        if not isinstance(source, Listener):
            return source if self._share.worker == 0 else None
        if plan.sockets is not None:
            if not plan.sockets[name]:
                return None
            source.listen_on(plan.sockets[name])
        return source

    async def _start_source(self, name: str, source: Source) -> None:
        part = self._sources[name] = Part(source)
        await self._nursery.start(self._run_source, name, part)

    async def _run_source(self, name: str, part: Part[Source], *, task_status: trio.TaskStatus[None]) -> None:
        """Run a source until it is stopped or ends; one that fails after its start is started again."""
        once = _StartedOnce(task_status)
        try:
            with part.scope:
                while True:
                    try:
                        await part.thing.run(self._pipeline.carry, task_status=once)
                        break
                    except Exception as error:  # only its class is said: its text could hold a record
                        if not once.has_started:
                            raise
                        self._telemetry.emit(SOURCE_FAILED, source=name, reason=type(error).__name__)
                    await trio.sleep(_RESTART_SECS)
        finally:
            part.ended.set()
        if not part.scope.cancelled_caught and all(other.ended.is_set() for other in self._sources.values()):
            self.finished.set()  # standard input and the like: nothing more can come

    async def reload(self, plan: Plan) -> None:
        """Change over to another plan; raise ``ConfigError``, and change nothing, if it is refused."""
        await self.switch(await self.prepare(plan))

    async def prepare(self, plan: Plan) -> Prepared:
        """Build what a plan has that is new, and start nothing; raise ``ConfigError`` if it is refused."""
        now, then = self._plan.config, plan.config
        redactor, finder = await trio.to_thread.run_sync(assemble, then.redaction, plan.key_ring)
        changed = [name for name in then.sources if now.sources.get(name) != then.sources[name]]
        missing = [name for name in then.sources if name not in changed and name not in self._sources]
        built = {name: self._source(name, plan) for name in (*changed, *missing)}
        sinks = {name: self._sinks(name, then) for name in then.sinks if now.sinks[name] != then.sinks[name]}
        for name, part in self._sources.items():
            if name in then.sources and name not in changed:
                part.thing.refresh()
        for name in then.sinks:
            if name not in sinks:
                for outlet in self._outlets:
                    outlet.refresh(name)
        sources = {name: source for name, source in built.items() if source is not None}
        return Prepared(plan, redactor, finder, changed, sources, sinks)

    async def switch(self, prepared: Prepared) -> None:
        """Let the new parts take over from the old ones; a source or sink that did not change keeps its connections."""
        plan = prepared.plan
        self._warn_of_secrets(prepared.finder)
        prepared.redactor.take_over(self._pipeline.redactor)
        self._pipeline.redactor = prepared.redactor
        gc.unfreeze()
        gc.collect()  # the former rules
        gc.freeze()
        for name, sinks in prepared.sinks.items():
            for outlet, sink in zip(list(self._outlets), sinks, strict=False):  # an orphan may have gone since
                await outlet.deliver(name, sink, self._nursery)
        for name in [name for name in self._sources if name in prepared.changed or name not in plan.config.sources]:
            await self._sources.pop(name).stop()
        for name, source in prepared.sources.items():
            if self._is_draining:
                return
            try:
                await self._start_source(name, source)
            except ConfigError as error:
                del self._sources[name]  # so that the next reload tries again
                self._telemetry.emit(SOURCE_FAILED, source=name, reason="cannot_listen", details={"why": str(error)})
        for name, part in self._sources.items():
            if isinstance(part.thing, Listener) and plan.sockets is not None:
                part.thing.listen_on(plan.sockets[name])  # should it have to begin again
        self._plan = plan

    async def drain(self) -> None:
        """Stop the sources, and wait until the sinks have all, for at most ``drain_secs`` or until ``hurry``."""
        self._is_draining = True
        self._drain_scope.deadline = trio.current_time() + self._plan.config.drain_secs
        with self._drain_scope:
            async with trio.open_nursery() as nursery:
                for source in self._sources.values():
                    nursery.start_soon(source.stop)
            while any(outlet.has_work for outlet in self._outlets):  # noqa: ASYNC110
                await trio.sleep(_LOOK_SECS)
        self._pipeline.abandon()

    def hurry(self) -> None:
        """Let a drain end now."""
        self._drain_scope.cancel()

    async def aclose(self) -> None:
        """Close the spools, after the nursery has ended."""
        if self._outlets and not isinstance(self._plan.config.spool, DiskSpoolOptions):
            for sink in self._plan.config.sinks:
                if left := self._outlets[0].waiting(sink):
                    self._telemetry.emit(LEFT_BEHIND, count=left, details={"sink": sink})
        for outlet in self._outlets:
            await outlet.aclose()
        if self._claim is not None:
            os.close(self._claim)

    async def look(self) -> Report:
        """Return how this process fares."""
        await trio.lowlevel.checkpoint()
        return Report("", self.why_not_ready(), self._telemetry.exposition)

    def why_not_ready(self) -> str:
        """Return why it cannot do its work, in a few words, or nothing if it can."""
        stalled = (outlet.stalled(self._plan.config.stall_secs) for outlet in self._outlets)
        return next((f"sink {sink} makes no progress" for sink in stalled if sink), "")

    def _warn_of_secrets(self, finder: Finder) -> None:
        if finder.secrets_passed_over and self._share.worker == 0:
            self._telemetry.emit(SECRETS_PASSED_OVER, count=finder.secrets_passed_over)


def build_source(name: str, options: SourceOptions, telemetry: Telemetry, spool: Spool) -> Source:
    """Build a source, and start nothing; raise ``ConfigError`` if what its options name is unusable."""
    if isinstance(options, FileSource.Options):
        return FileSource(name, options, telemetry, recall=spool.checkpoint)
    return SOURCES[options.type](name, options, telemetry)


class _StartedOnce(trio.TaskStatus[None]):
    """Passes on the first ``started``; a source that is started again says it again."""

    def __init__(self, status: trio.TaskStatus[None]) -> None:
        self._status = status
        self.has_started = False

    def started(self, value: None = None) -> None:
        if not self.has_started:
            self.has_started = True
            self._status.started(value)
