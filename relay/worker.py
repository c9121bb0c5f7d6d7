"""A worker process from the inside: an engine that does what the supervisor says over the channel.

Signals mean nothing to it: a terminal's or a service manager's go to every process of a group, and only the supervisor knows
what all are to do. When the channel is at its end the supervisor is gone, and the worker drains and ends.
"""

from __future__ import annotations

import os
import signal
import socket
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

import trio

from relay import config as configuration
from relay.address import parse_address
from relay.books import extract
from relay.channel import Channel
from relay.engine import Engine, Plan, Prepared, Share
from relay.errors import ConfigError
from relay.redaction import keys
from relay.sources.bind import Bound
from relay.telemetry import Telemetry

Sockets = Mapping[str, Sequence[Bound]]


def ignore_signals() -> None:
    """Leave the signals of a process group to the supervisor."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)


class Worker:
    """One worker; ``run`` it."""

    def __init__(self, index: int, channel: Channel) -> None:
        self._channel = channel
        self._telemetry = Telemetry(worker=index)
        self._index = index
        self._engine: Engine | None = None
        self._is_started = self._is_refused = False
        self._sockets: Sockets = {}
        self._prepared: Prepared | None = None
        self._stop = trio.Event()

    async def run(self) -> bool:
        """Work until told to stop, or left alone; return whether the start was refused."""
        async with trio.open_nursery() as self._nursery:
            self._nursery.start_soon(self._listen)
            await self._stop.wait()
            self._abandon()
            _close(self._sockets)  # the sources have theirs until they have stopped
            if self._engine is not None and self._is_started:
                await self._engine.drain()
            self._nursery.cancel_scope.cancel()
        if self._engine is not None:
            await self._engine.aclose()
            with suppress(trio.BrokenResourceError):
                await self._channel.send({"said": "books", "books": extract(self._telemetry.registry)})
        return self._is_refused

    async def _listen(self) -> None:
        with suppress(trio.EndOfChannel):
            while True:
                message, descriptors = await self._channel.receive()
                match message["ask"]:
                    case "stop":
                        self._stop.set()
                    case "hurry" if self._engine is not None:
                        self._engine.hurry()
                    case _:  # in a task of its own: what takes long must not keep a stop waiting
                        self._nursery.start_soon(self._obey, message, descriptors)
        self._stop.set()

    async def _obey(self, message: Mapping[str, Any], descriptors: Sequence[int]) -> None:
        answer: dict[str, Any] = {"answer": message["number"], "refused": ""}
        try:
            match message["ask"]:
                case "start":
                    await self._start(message, descriptors)
                case "prepare":
                    await self._prepare(message, descriptors)
                case "switch":
                    await self._switch()
                case "abandon":
                    self._abandon()
                case "look":
                    answer |= self._seen()
        except ConfigError as error:
            answer["refused"] = str(error)
        with suppress(trio.BrokenResourceError):
            await self._channel.send(answer)
        if self._is_refused:
            self._stop.set()

    async def _start(self, message: Mapping[str, Any], descriptors: Sequence[int]) -> None:
        try:
            plan = _plan(message, descriptors)
            self._sockets = plan.sockets or {}
            self._engine = Engine(self._telemetry, Share(self._index, message["workers"]))
            await self._engine.start(plan, self._nursery)
        except ConfigError:
            self._is_refused = True
            raise
        self._is_started = True
        self._nursery.start_soon(self._say_when_finished, self._engine)

    async def _say_when_finished(self, engine: Engine) -> None:
        await engine.finished.wait()
        with suppress(trio.BrokenResourceError):
            await self._channel.send({"said": "finished", "sink_gone": engine.sink_gone})

    async def _prepare(self, message: Mapping[str, Any], descriptors: Sequence[int]) -> None:
        plan = _plan(message, descriptors)
        try:
            self._prepared = await self._running.prepare(plan)
        except ConfigError:
            _close(plan.sockets)
            raise

    async def _switch(self) -> None:
        prepared, self._prepared = self._prepared, None
        if prepared is not None:
            await self._running.switch(prepared)
            before, self._sockets = self._sockets, prepared.plan.sockets or {}
            _close(before)

    def _abandon(self) -> None:
        if self._prepared is not None:
            _close(self._prepared.plan.sockets)
            self._prepared = None

    def _seen(self) -> dict[str, Any]:
        return {"why_not_ready": self._running.why_not_ready(), "books": extract(self._telemetry.registry)}

    @property
    def _running(self) -> Engine:
        if self._engine is None:
            raise AssertionError("asked before it was started")
        return self._engine


def _plan(message: Mapping[str, Any], descriptors: Sequence[int]) -> Plan:
    """Put a plan together from a message: the first descriptor is the keys', the others are the sockets' in their order."""
    try:
        config = configuration.parse(message["text"], message["name"])
    except ConfigError:
        for descriptor in descriptors:
            os.close(descriptor)
        raise
    key_ring = keys.take_over(descriptors[0])
    rest = iter(descriptors[1:])
    sockets = {
        name: [Bound(_socket(next(rest)), parse_address(address)) for address in addresses]
        for name, addresses in message["addresses"].items()
    }
    return Plan(config, message["text"], key_ring, sockets)


def _socket(descriptor: int) -> socket.socket:
    sock = socket.socket(fileno=descriptor)
    sock.setblocking(False)
    return sock


def _close(sockets: Sockets | None) -> None:
    for bounds in (sockets or {}).values():
        for bound in bounds:
            bound.close()


async def work(index: int, descriptor: int) -> bool:
    """Be worker ``index`` at the channel that was inherited as ``descriptor``; return whether the start was refused."""
    os.set_inheritable(descriptor, False)
    channel = Channel(socket.socket(fileno=descriptor))
    try:
        return await Worker(index, channel).run()
    finally:
        channel.close()
