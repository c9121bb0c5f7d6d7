"""The service: builds every part, starts, reloads, drains and stops. It alone knows them all.

Order of a start: keys and rules, spool, sinks, sources, then ready. Order of a stop: sources (each hands over what the
kernel already took from its senders), then the sinks empty the spool for at most ``drain_secs``, then everything closes;
what is left stays in a spool on disk, and is counted as lost from one in memory.

A reload (SIGHUP) builds the new parts first and switches only if all of them stand: a bad file keeps the old ones. A
source or sink whose section did not change keeps its connections; the redactor is replaced between two batches.
"""

from __future__ import annotations

import signal
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

import trio

from relay import config as configuration
from relay import systemd
from relay.address import Address
from relay.admin import Admin
from relay.config import Config, DiskSpoolOptions
from relay.errors import ConfigError
from relay.pipeline import Pipeline
from relay.redaction.assembly import assemble, open_keys
from relay.redaction.finder import Finder
from relay.redaction.redactor import Redactor
from relay.sinks import SINKS
from relay.sinks.delivery import Progress, deliver
from relay.sinks.sink import Sink, SinkGone, SinkOptions
from relay.sources import SOURCES
from relay.sources.file import FileSource
from relay.sources.listener import Listener
from relay.sources.source import Source, SourceOptions
from relay.spool.memory import MemorySpool
from relay.spool.spool import Spool
from relay.spool.sqlite import SqliteSpool
from relay.telemetry import (
    KEYS_THROWAWAY,
    LEFT_BEHIND,
    READY,
    RELOAD_REFUSED,
    RELOADED,
    SECRETS_PASSED_OVER,
    SOURCE_FAILED,
    STOPPED,
    STOPPING,
    Telemetry,
)

_RESTART_SECS = 1.0
"""Pause before a source that failed is started again."""
_DRAIN_CHECK_SECS = 0.02

Options = TypeVar("Options", SourceOptions, SinkOptions)
Thing = TypeVar("Thing", Source, Sink)


@dataclass(eq=False)
class _Part(Generic[Options, Thing]):
    """A source or sink that runs, the section it was built from, and how to stop it."""

    options: Options
    thing: Thing
    scope: trio.CancelScope = field(default_factory=trio.CancelScope)
    ended: trio.Event = field(default_factory=trio.Event)

    async def stop(self) -> None:
        self.scope.cancel()
        await self.ended.wait()


def examine(path: Path) -> None:
    """Build every part that a configuration names, and start none; raise ``ConfigError`` for what a start would refuse."""
    config = configuration.load(path)
    assemble(config.redaction, open_keys(config.redaction))
    telemetry = Telemetry(quiet=True)
    for name, source in config.sources.items():
        _source(name, source, telemetry, MemorySpool(["none"], max_bytes=1))
    for name, sink in config.sinks.items():
        SINKS[sink.type](name, sink)


class Service:
    """One relay process, from its configuration file to its end."""

    def __init__(self, path: Path, telemetry: Telemetry | None = None) -> None:
        """Read the configuration; raise ``ConfigError`` if it is refused."""
        self._path = path
        self.config = configuration.load(path)
        self.telemetry = telemetry or Telemetry()
        self.on_ready: Callable[[], None] = lambda: None
        self.admin_address: Address | None = None
        """Where health and metrics are, once it is ready."""
        self._sources: dict[str, _Part[SourceOptions, Source]] = {}
        self._sinks: dict[str, _Part[SinkOptions, Sink]] = {}
        self._progress: dict[str, Progress] = {}
        self._stopping = trio.Event()
        self._drain_scope = trio.CancelScope()
        self._state = "starting"

    def addresses(self) -> Iterator[tuple[str, Address]]:
        """Yield each source's name with every address it listens on, as the kernel gave it."""
        for name, part in self._sources.items():
            if isinstance(part.thing, Listener):
                for address in part.thing.addresses:
                    yield name, address

    async def run(self) -> None:
        """Start, run and stop. Raise ``ConfigError`` if the start is refused."""
        with (
            trio.open_signal_receiver(signal.SIGTERM, signal.SIGINT) as stops,
            trio.open_signal_receiver(signal.SIGHUP) as hang_ups,
        ):
            self._key_ring = open_keys(self.config.redaction)
            redactor, finder = assemble(self.config.redaction, self._key_ring)
            self._warn_of_secrets(finder)
            sinks = {name: SINKS[options.type](name, options) for name, options in self.config.sinks.items()}
            self._spool = await self._open_spool()
            self._pipeline = Pipeline(redactor, self._spool, self.telemetry)
            refused: ConfigError | None = None
            async with trio.open_nursery() as self._nursery:
                try:
                    await self._start(sinks)
                except ConfigError as error:
                    refused = error
                else:
                    self._nursery.start_soon(self._stop_when_told, stops)
                    self._nursery.start_soon(self._reload_when_told, hang_ups)
                    await self._stopping.wait()
                    await self._drain()
                self._nursery.cancel_scope.cancel()
            await self._close()
        if refused is not None:
            raise refused

    def _warn_of_secrets(self, finder: Finder) -> None:
        if finder.secrets_passed_over:
            self.telemetry.emit(SECRETS_PASSED_OVER, count=finder.secrets_passed_over)

    async def _open_spool(self) -> Spool:
        options = self.config.spool_options
        names = list(self.config.sinks)
        if not isinstance(options, DiskSpoolOptions):
            return MemorySpool(names, max_bytes=options.max_bytes)
        spool = await SqliteSpool.open(options.dir, names, max_bytes=options.max_bytes, sealer=self._key_ring.sealer())
        for sink, backlog in spool.abandoned.items():
            self.telemetry.emit(LEFT_BEHIND, count=backlog.records + backlog.skeletons, details={"sink": sink})
        return spool

    async def _start(self, sinks: dict[str, Sink]) -> None:
        for name, sink in sinks.items():
            self.telemetry.spooled.labels(name).set_function(partial(self._spooled, name))
            self.telemetry.recovered.labels(name).set(self._spool.backlog(name).records)
            await self._start_sink(name, self.config.sinks[name], sink)
        self.telemetry.spooled_bytes.set_function(lambda: self._spool.octets)
        for name, options in self.config.sources.items():
            await self._start_source(name, options, _source(name, options, self.telemetry, self._spool))
        if self.config.admin is not None:
            admin = Admin(self.config.admin.listen, self.telemetry, self._why_not_ready)
            self.admin_address = await self._nursery.start(admin.run)
        if self.config.redaction.key == "throwaway":
            self.telemetry.emit(KEYS_THROWAWAY)
        self._state = ""
        self.telemetry.emit(READY)
        systemd.notify("READY=1")
        self.on_ready()

    def _spooled(self, sink: str) -> int:
        return self._spool.backlog(sink).records

    async def _start_sink(self, name: str, options: SinkOptions, sink: Sink) -> None:
        part = self._sinks[name] = _Part(options, sink)
        self._progress[name] = await self._nursery.start(self._run_sink, name, part)

    async def _run_sink(self, name: str, part: _Part[SinkOptions, Sink], *, task_status: trio.TaskStatus[Progress]) -> None:
        try:
            with part.scope:
                await deliver(name, part.thing, self._spool, self.telemetry, task_status=task_status)
        except SinkGone:
            self._stopping.set()
        finally:
            with trio.CancelScope(shield=True):  # a sink bounds its own closing
                await part.thing.aclose()
            part.ended.set()

    async def _start_source(self, name: str, options: SourceOptions, source: Source) -> None:
        part = self._sources[name] = _Part(options, source)
        await self._nursery.start(self._run_source, name, part)

    async def _run_source(
        self, name: str, part: _Part[SourceOptions, Source], *, task_status: trio.TaskStatus[None]
    ) -> None:
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
                        self.telemetry.emit(SOURCE_FAILED, source=name, reason=type(error).__name__)
                    await trio.sleep(_RESTART_SECS)
        finally:
            part.ended.set()
        if not part.scope.cancelled_caught and all(other.ended.is_set() for other in self._sources.values()):
            self._stopping.set()  # standard input and the like: nothing more can come

    async def _stop_when_told(self, stops: AsyncIterator[int]) -> None:
        async for _ in stops:
            if self._stopping.is_set():
                self._drain_scope.cancel()  # told twice: at once
            else:
                self._stopping.set()

    async def _reload_when_told(self, hang_ups: AsyncIterator[int]) -> None:
        """Reload in a task of its own: one that waits for a source to hand over must not keep a stop waiting."""
        async for _ in hang_ups:
            if not self._stopping.is_set():
                await self.reload()

    async def reload(self) -> None:
        """Take up the configuration, keys, rules and certificates as they are on disk now, or keep the old ones."""
        systemd.notify("RELOADING=1")
        try:
            config = configuration.load(self._path)
            self._refuse_what_is_fixed(config)
            if config.redaction.key != "throwaway" or self.config.redaction.key != "throwaway":
                self._key_ring = open_keys(config.redaction)  # else pseudonyms would stop linking at each reload
            redactor, finder = await trio.to_thread.run_sync(assemble, config.redaction, self._key_ring)
            sources = {
                name: _source(name, options, self.telemetry, self._spool)
                for name, options in config.sources.items()
                if name not in self._sources or self._sources[name].options != options
            }
            sinks = {
                name: SINKS[options.type](name, options)
                for name, options in config.sinks.items()
                if self._sinks[name].options != options
            }
            for name, source in self._sources.items():
                if name in config.sources and name not in sources:
                    source.thing.refresh()
            for name, sink in self._sinks.items():
                if name not in sinks:
                    sink.thing.refresh()
        except ConfigError as error:
            self.telemetry.emit(RELOAD_REFUSED, details={"why": str(error)})
        else:
            self._warn_of_secrets(finder)
            await self._switch(config, redactor, sources, sinks)
            self.telemetry.emit(RELOADED)
        systemd.notify("READY=1")

    def _refuse_what_is_fixed(self, config: Config) -> None:
        """Raise ``ConfigError`` if the configuration changes what only a start can change."""
        for key in ("spool", "admin", "workers"):
            if getattr(config, key) != getattr(self.config, key):
                raise ConfigError(f"{self._path}: {key}: a change takes a restart")
        if config.sinks.keys() != self.config.sinks.keys():
            raise ConfigError(f"{self._path}: sinks: adding or removing one takes a restart")
        if isinstance(config.spool, DiskSpoolOptions) and config.redaction.key != self.config.redaction.key:
            raise ConfigError(f"{self._path}: redaction.key: the spool is sealed with it; another file takes a restart")

    async def _switch(
        self, config: Config, redactor: Redactor, sources: Mapping[str, Source], sinks: Mapping[str, Sink]
    ) -> None:
        self._pipeline.redactor = redactor
        for name, sink in sinks.items():
            await self._sinks[name].stop()
            await self._start_sink(name, config.sinks[name], sink)
        for name in [name for name in self._sources if name in sources or name not in config.sources]:
            await self._sources.pop(name).stop()
        for name, source in sources.items():
            if self._stopping.is_set():
                return
            try:
                await self._start_source(name, config.sources[name], source)
            except ConfigError as error:
                del self._sources[name]  # so that the next reload tries again
                self.telemetry.emit(SOURCE_FAILED, source=name, reason="cannot_listen", details={"why": str(error)})
        self.config = config

    async def _drain(self) -> None:
        self._state = "stopping"
        self.telemetry.emit(STOPPING)
        systemd.notify("STOPPING=1")
        self._drain_scope.deadline = trio.current_time() + self.config.drain_secs
        with self._drain_scope:
            async with trio.open_nursery() as nursery:
                for source in self._sources.values():
                    nursery.start_soon(source.stop)
            while any(self._waiting(name) for name, sink in self._sinks.items() if not sink.ended.is_set()):  # noqa: ASYNC110 - a stop may look; no event joins all sinks
                await trio.sleep(_DRAIN_CHECK_SECS)
        self._pipeline.abandon()

    def _waiting(self, sink: str) -> int:
        """Return how many records a sink may still take; what is set aside is not among them."""
        backlog = self._spool.backlog(sink)
        aside = sum(aside.records for aside in self._spool.aside() if aside.sink == sink)
        return backlog.records + backlog.skeletons - aside

    async def _close(self) -> None:
        if not isinstance(self.config.spool, DiskSpoolOptions):
            for sink in self._sinks:
                if left := self._waiting(sink):
                    self.telemetry.emit(LEFT_BEHIND, count=left, details={"sink": sink})
        await self._spool.aclose()
        self.telemetry.emit(STOPPED)

    def _why_not_ready(self) -> str:
        if self._state:
            return self._state
        now = trio.current_time()
        for name, progress in self._progress.items():
            if progress.waiting and now - progress.since > self.config.stall_secs:
                return f"sink {name} makes no progress"
        return ""


def _source(name: str, options: SourceOptions, telemetry: Telemetry, spool: Spool) -> Source:
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
