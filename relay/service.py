"""The service: one relay as the world sees it, from its configuration file to its end.

Signals, health, readiness and the configuration are its business; the work itself is an engine's in this process, or that of
``workers`` in theirs. SIGTERM and SIGINT drain, told twice they stop at once; SIGHUP reloads. A reload that is refused
changes nothing.
"""

from __future__ import annotations

import signal
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import trio

from relay import config as configuration
from relay import systemd
from relay.address import Address
from relay.admin import Admin, Report
from relay.config import Config, DiskSpoolOptions
from relay.engine import Engine, Plan, build_source
from relay.errors import ConfigError
from relay.redaction.assembly import assemble, open_keys
from relay.sinks import SINKS
from relay.spool.memory import MemorySpool
from relay.telemetry import KEYS_THROWAWAY, READY, RELOAD_REFUSED, RELOADED, STOPPED, STOPPING, Telemetry
from relay.workers import Workers


def examine(path: Path) -> None:
    """Build every part that a configuration names, and start none; raise ``ConfigError`` for what a start would refuse."""
    config = configuration.load(path)
    assemble(config.redaction, open_keys(config.redaction))
    telemetry = Telemetry(quiet=True)
    for name, source in config.sources.items():
        build_source(name, source, telemetry, MemorySpool(["none"], max_bytes=1))
    for name, sink in config.sinks.items():
        SINKS[sink.type](name, sink)


class Service:
    """One relay."""

    def __init__(self, path: Path, telemetry: Telemetry | None = None) -> None:
        """Read the configuration; raise ``ConfigError`` if it is refused."""
        self._path = path
        self._text = configuration.read(path)
        self.config = configuration.parse(self._text, str(path))
        self.telemetry = telemetry or Telemetry()
        self.on_ready: Callable[[], None] = lambda: None
        self.admin_address: Address | None = None
        """Where health and metrics are, once it is ready."""
        count = self.config.worker_count
        self._engine = Engine(self.telemetry) if count == 1 else Workers(self.telemetry, count, str(path))
        self._stopping = trio.Event()
        self._state = "starting"

    def addresses(self) -> Iterator[tuple[str, Address]]:
        """Yield each source's name with every address it listens on, as the kernel gave it."""
        return self._engine.addresses()

    async def run(self) -> None:
        """Start, run and stop. Raise ``ConfigError`` if the start is refused."""
        with (
            trio.open_signal_receiver(signal.SIGTERM, signal.SIGINT) as stops,
            trio.open_signal_receiver(signal.SIGHUP) as hang_ups,
        ):
            self._key_ring = open_keys(self.config.redaction)
            refused: ConfigError | None = None
            async with trio.open_nursery() as nursery:
                try:
                    await self._start(nursery)
                except ConfigError as error:
                    refused = error
                else:
                    nursery.start_soon(self._stop_when_told, stops)
                    nursery.start_soon(self._stop_when_finished)
                    nursery.start_soon(self._reload_when_told, hang_ups)
                    await self._stopping.wait()
                    self._state = "stopping"
                    self.telemetry.emit(STOPPING)
                    systemd.notify("STOPPING=1")
                    await self._engine.drain()
                nursery.cancel_scope.cancel()
            await self._engine.aclose()
            self.telemetry.emit(STOPPED)
        if refused is not None:
            raise refused

    async def _start(self, nursery: trio.Nursery) -> None:
        await self._engine.start(Plan(self.config, self._text, self._key_ring), nursery)
        if self.config.admin is not None:
            self.admin_address = await nursery.start(Admin(self.config.admin.listen, self._look).run)
        if self.config.redaction.key == "throwaway":
            self.telemetry.emit(KEYS_THROWAWAY)
        self._state = ""
        self.telemetry.emit(READY)
        systemd.notify("READY=1")
        self.on_ready()

    async def _look(self) -> Report:
        report = await self._engine.look()
        return report._replace(why_not_ready=self._state or report.why_not_ready)

    async def _stop_when_told(self, stops: AsyncIterator[int]) -> None:
        async for _ in stops:
            if self._stopping.is_set():
                self._engine.hurry()  # told twice: at once
            else:
                self._stopping.set()

    async def _stop_when_finished(self) -> None:
        await self._engine.finished.wait()
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
            text = configuration.read(self._path)
            config = configuration.parse(text, str(self._path))
            self._refuse_what_is_fixed(config)
            key_ring = self._key_ring
            if config.redaction.key != "throwaway" or self.config.redaction.key != "throwaway":
                key_ring = open_keys(config.redaction)  # else pseudonyms would stop linking at each reload
            await self._engine.reload(Plan(config, text, key_ring))
        except ConfigError as error:
            self.telemetry.emit(RELOAD_REFUSED, details={"why": str(error)})
        else:
            self.config, self._key_ring = config, key_ring
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
