"""The supervisor: n worker processes that look like one engine.

It binds the sockets, opens the keys and claims the spool's directory once, and hands each worker its share; no record ever
passes through it. A worker that ends unasked is started again, after a pause that grows if it ends again soon, on the
sockets and the spool that it had. A reload is prepared by all and then done by all, or by none.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import Any

import trio

from relay.address import Address
from relay.admin import Report
from relay.books import Books, extract
from relay.child import Child, ChildEnded
from relay.config import DiskSpoolOptions
from relay.engine import Plan
from relay.errors import ConfigError
from relay.redaction import keys
from relay.sources.shares import Shares
from relay.spool import estate
from relay.telemetry import LEFT_BEHIND, WORKER_ENDED, Telemetry

_LOOK_SECS = 1.0
"""Pause between two looks at the workers' books: what is counted in between is lost with a worker that is killed."""
_ANSWER_SECS = 5.0
_FIRST_PAUSE_SECS = 0.5
_LAST_PAUSE_SECS = 30.0
_SETTLED_SECS = 60.0
"""A worker that ran for so long is started again at once."""
_GRACE_SECS = 20.0
"""Beyond ``drain_secs``, for what a stop does before and after."""
_HURRY_SECS = 5.0
_OURS = "supervisor"


class Workers:
    """The worker processes of a relay; to its service the same as an ``Engine``."""

    def __init__(self, telemetry: Telemetry, count: int, name: str) -> None:
        """``name`` is what errors call the configuration file."""
        self.finished = trio.Event()
        """Nothing more can come in, or go out, in any worker; or a sink is gone for good in one."""
        self._telemetry = telemetry
        self._count = count
        self._name = name
        self._children: list[Child] = []
        self._shares = Shares(count)
        self._books = Books()
        self._claim: int | None = None
        self._changing = trio.Lock()
        """Held while workers get a plan: a reload and a new start must not cross."""
        self._stopping = trio.Event()
        self._patience = trio.CancelScope()

    def addresses(self) -> Iterator[tuple[str, Address]]:
        """Yield each source's name with every address it listens on."""
        return self._shares.addresses()

    async def start(self, plan: Plan, nursery: trio.Nursery) -> None:
        """Return when all workers are ready; raise ``ConfigError`` if the start is refused. Then ``aclose``."""
        self._plan = plan
        self._nursery = nursery
        if isinstance(plan.config.spool, DiskSpoolOptions):
            self._claim = estate.claim(plan.config.spool.dir)
        self._shares = self._shares.laid_out(plan.config.sources)
        for index in range(self._count):
            try:
                self._children.append(await self._spawn(index))
            except ChildEnded as error:
                raise ConfigError(str(error)) from None
        if refused := await self._of_all(self._children, self._begin):
            raise ConfigError(refused)
        for index in range(self._count):
            nursery.start_soon(self._keep, index)
        nursery.start_soon(self._look_often)

    async def _spawn(self, index: int) -> Child:
        child = await Child.spawn(index, [] if self._claim is None else [self._claim])
        self._nursery.start_soon(child.run, self._hear)
        return child

    async def _begin(self, child: Child) -> str:
        """Give a new worker its plan; return why it refuses, or nothing when it is ready."""
        child.why = await self._hand_plan(child, "start", self._plan, self._shares)
        child.is_ready = not child.why
        return child.why

    async def _hand_plan(self, child: Child, what: str, plan: Plan, shares: Shares) -> str:
        sockets = shares.of(child.index)
        addresses = {name: [str(bound.address) for bound in bounds] for name, bounds in sockets.items()}
        descriptors = [bound.socket.fileno() for bounds in sockets.values() for bound in bounds]
        key = keys.hand_over(plan.key_ring)
        try:
            details = {"workers": self._count, "name": self._name, "text": plan.text, "addresses": addresses}
            answer = await child.ask(what, [key, *descriptors], **details)
        finally:
            os.close(key)
        return str(answer["refused"])

    async def _of_all(self, children: Sequence[Child], act: Callable[[Child], Awaitable[str]]) -> str:
        """Do something with several workers at once; return the first reason why one cannot, or nothing."""
        reasons: list[str] = []

        async def of_one(child: Child) -> None:
            try:
                reasons.append(await act(child))
            except ChildEnded:
                await child.ended.wait()
                reasons.append(f"worker {child.index} ended before it was ready ({child.how})")

        async with trio.open_nursery() as nursery:
            for child in children:
                nursery.start_soon(of_one, child)
        return next(filter(None, reasons), "")

    def _hear(self, child: Child, message: Mapping[str, Any]) -> None:
        match message["said"]:
            case "books":
                self._books.post(child.index, message["books"])
            case "finished":
                child.is_finished = True
                if message["sink_gone"] or all(each.is_finished for each in self._children):
                    self.finished.set()

    async def _keep(self, index: int) -> None:
        """Start a worker again whenever it has ended unasked."""
        pause_secs = 0.0
        while True:
            child, begun = self._children[index], trio.current_time()
            await child.ended.wait()
            if self._stopping.is_set():
                return
            self._close_books(child)
            if trio.current_time() - begun > _SETTLED_SECS:
                pause_secs = 0.0
            await trio.sleep(pause_secs)
            pause_secs = min(max(2 * pause_secs, _FIRST_PAUSE_SECS), _LAST_PAUSE_SECS)
            async with self._changing:
                if self._stopping.is_set():
                    return
                with suppress(ChildEnded):
                    self._children[index] = await self._spawn(index)
                    await self._begin(self._children[index])

    def _close_books(self, child: Child) -> None:
        details = {"worker": child.index} | ({"why": child.why} if child.how == "refused" else {})
        self._telemetry.emit(WORKER_ENDED, details=details, how=child.how)
        child.is_ready = False
        waited = self._books.close(child.index)
        if not isinstance(self._plan.config.spool, DiskSpoolOptions):
            for sink, count in waited.items():
                if count:
                    self._telemetry.emit(LEFT_BEHIND, count=count, details={"sink": sink})

    async def reload(self, plan: Plan) -> None:
        """Change all workers over to another plan; raise ``ConfigError``, and change none, if one of them refuses."""
        async with self._changing:
            shares = self._shares.laid_out(plan.config.sources)
            ready = [child for child in self._children if child.is_ready]  # the others will begin with the new plan
            prepare = partial(self._hand_plan, what="prepare", plan=plan, shares=shares)
            if refused := await self._of_all(ready, prepare):
                await self._of_all(ready, partial(self._say, what="abandon"))
                shares.close(but=self._shares)
                raise ConfigError(refused)
            self._plan = plan
            before, self._shares = self._shares, shares
            await self._of_all(ready, partial(self._say, what="switch"))
            before.close(but=shares)

    async def _say(self, child: Child, what: str) -> str:
        return str((await child.ask(what))["refused"])

    async def _look_often(self) -> None:
        while True:
            await trio.sleep(_LOOK_SECS)
            await self.look()

    async def look(self) -> Report:
        """Return how the workers fare: all of them well, or why one of them does not."""
        async with trio.open_nursery() as nursery:
            for child in self._children:
                if child.is_ready:
                    nursery.start_soon(self._look_at, child)
        not_live = [f"worker {child.index} does not answer" for child in self._children if child.is_silent]
        not_ready = [self._why_not_ready(child) for child in self._children]
        self._books.post(_OURS, extract(self._telemetry.registry))
        return Report(next(iter(not_live), ""), next(filter(None, not_ready), ""), self._books.exposition)

    async def _look_at(self, child: Child) -> None:
        if child.is_behind:
            return
        answer: Mapping[str, Any] = {}
        with trio.move_on_after(_ANSWER_SECS) as patience, suppress(ChildEnded):
            answer = await child.ask("look")
        child.is_silent = patience.cancelled_caught
        if answer and self._children[child.index] is child and child.is_ready:
            child.why = answer["why_not_ready"]
            self._books.post(child.index, answer["books"])

    def _why_not_ready(self, child: Child) -> str:
        if child.is_silent:
            return f"worker {child.index} does not answer"
        if not child.is_ready:
            return f"worker {child.index} is being started"
        return f"worker {child.index}: {child.why}" if child.why else ""

    async def drain(self) -> None:
        """Let every worker drain and end; kill what has not ended long after ``drain_secs``, or soon after ``hurry``."""
        self._stopping.set()
        self._shares.close()
        self._patience.deadline = trio.current_time() + self._plan.config.drain_secs + _GRACE_SECS
        with self._patience:
            self._nursery.start_soon(self._tell_all, "stop")
            for child in self._children:
                await child.ended.wait()
        for child in self._children:
            child.kill()
            await child.ended.wait()

    def hurry(self) -> None:
        """Let a drain end now."""
        self._patience.deadline = min(self._patience.deadline, trio.current_time() + _HURRY_SECS)
        self._nursery.start_soon(self._tell_all, "hurry")

    async def _tell_all(self, what: str) -> None:
        async with trio.open_nursery() as nursery:
            for child in self._children:
                nursery.start_soon(child.tell, what)

    async def aclose(self) -> None:
        """Close what is ours, after the nursery has ended, and the workers with it."""
        await trio.lowlevel.checkpoint()
        self._shares.close()
        if self._claim is not None:
            os.close(self._claim)
