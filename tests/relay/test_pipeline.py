from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
import trio
import trio.testing

from relay.pipeline import Pipeline
from relay.record import Batch, Checkpoint, Origin, Unjudged
from relay.redaction import keys
from relay.redaction.assembly import RedactionOptions, assemble
from relay.redaction.redactor import Redactor
from relay.sinks.delivery import deliver
from relay.spool.memory import MemorySpool
from relay.spool.spool import Spool
from relay.spool.sqlite import SqliteSpool
from relay.telemetry import Telemetry
from tests.fakes import FakeSink

APPS = Origin("apps")
ROOM_BYTES = 1_000
LARGE = b"x" * 900
SECRET = b"password=hunter2hunter2"


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    options = RedactionOptions(key="throwaway", policy="tokens")
    return assemble(options, keys.throwaway())[0]


class _Road:
    def __init__(self, redactor: Redactor) -> None:
        self.telemetry = Telemetry(quiet=True)
        self.spool: Spool = MemorySpool(["out"], max_bytes=ROOM_BYTES)
        self.pipeline = Pipeline(redactor, self.spool, self.telemetry)
        self.delivered = 0

    def counted(self, name: str, **labels: str) -> int:
        return int(self.telemetry.registry.get_sample_value(f"veilog_{name}_total", labels) or 0)

    def balance(self, reasons: Sequence[str] = ("spool_full", "stopped")) -> None:
        """received = delivered + spooled + skeletons + rejected"""
        backlog = self.spool.backlog("out")
        rejected = sum(self.counted("records_rejected", source="apps", reason=reason) for reason in reasons)
        skeletons = sum(self.counted("records_skeletons", reason=reason) for reason in ("oversize", "error"))
        assert backlog.skeletons == skeletons
        assert self.counted("records_received", source="apps") == (self.delivered + backlog.records + skeletons + rejected)

    async def deliver_one(self) -> None:
        self.delivered += 1
        await self.spool.delivered("out", self.spool.cursor("out") + 1)


@pytest.fixture
def road(redactor: Redactor) -> _Road:
    return _Road(redactor)


async def test_a_batch_is_redacted_spooled_and_counted(road: _Road) -> None:
    unjudged = {2: Unjudged("oversize", 300_000)}
    await road.pipeline.carry(Batch([b"one", SECRET, b"cut"], APPS, unjudged, Checkpoint("k", "v")))
    (entry,) = await road.spool.read("out", after=0, max_octets=1_000)
    assert entry.batch.frames[0] == b"one"
    assert entry.batch.frames[1].startswith(b"password=psn_password_")
    assert b"oversize" in entry.batch.frames[2]
    assert await road.spool.checkpoint("k") == "v"
    assert road.counted("records_received", source="apps") == 3
    assert road.counted("records_skeletons", reason="oversize") == 1
    assert road.counted("redactions", type="password") == 1
    assert road.counted("received_bytes", source="apps") == len(SECRET) + 6
    road.balance()


async def test_an_empty_batch_leaves_only_its_checkpoint(road: _Road) -> None:
    await road.pipeline.carry(Batch([], APPS))
    await road.pipeline.carry(Batch([], APPS, checkpoint=Checkpoint("k", "v")))
    assert await road.spool.checkpoint("k") == "v"
    assert road.spool.backlog("out") == (0, 0)


async def test_a_full_spool_holds_the_sender(road: _Road) -> None:
    await road.pipeline.carry(Batch([LARGE], APPS))
    async with trio.open_nursery() as nursery:
        nursery.start_soon(road.pipeline.carry, Batch([LARGE, b"more"], APPS))
        await trio.testing.wait_all_tasks_blocked()
        assert road.counted("records_received", source="apps") == 1
        road.balance()
        await road.deliver_one()
    assert road.counted("records_received", source="apps") == 3
    road.balance()


async def test_who_cannot_wait_is_dropped_and_counted(road: _Road) -> None:
    await road.pipeline.carry(Batch([LARGE], APPS))
    await road.pipeline.carry(Batch([LARGE, SECRET], APPS, droppable=True))
    assert road.counted("records_rejected", source="apps", reason="spool_full") == 2
    assert road.counted("spool_full") == 2
    assert road.counted("redactions", type="password") == 0
    road.balance()


async def test_at_the_end_whoever_waits_or_still_comes_is_let_go_and_counted(road: _Road) -> None:
    await road.pipeline.carry(Batch([LARGE], APPS))
    async with trio.open_nursery() as nursery:
        for _ in range(3):
            nursery.start_soon(road.pipeline.carry, Batch([LARGE], APPS))
        await trio.testing.wait_all_tasks_blocked()
        road.pipeline.abandon()
    await road.pipeline.carry(Batch([LARGE], APPS))
    assert road.counted("records_rejected", source="apps", reason="stopped") == 4
    road.balance()


async def test_at_the_end_what_fits_is_still_taken(road: _Road) -> None:
    road.pipeline.abandon()
    await road.pipeline.carry(Batch([b"last"], APPS))
    assert road.spool.backlog("out").records == 1
    road.balance()


async def test_a_sender_that_is_cancelled_is_not_taken_for_one_that_was_let_go(road: _Road) -> None:
    await road.pipeline.carry(Batch([LARGE], APPS))
    async with trio.open_nursery() as nursery:
        nursery.start_soon(road.pipeline.carry, Batch([LARGE], APPS))
        await trio.testing.wait_all_tasks_blocked()
        nursery.cancel_scope.cancel()
    assert road.counted("records_received", source="apps") == 1
    road.balance()


async def test_the_next_batch_goes_through_a_new_redactor(road: _Road) -> None:
    await road.pipeline.carry(Batch([SECRET], APPS))
    options = RedactionOptions(key="throwaway", policy="custom", default="mask")
    road.pipeline.redactor = assemble(options, keys.throwaway())[0]
    await road.pipeline.carry(Batch([SECRET], APPS))
    entries = await road.spool.read("out", after=0, max_octets=1_000)
    assert [entry.batch.frames[0][:17] for entry in entries] == [b"password=psn_pass", b"password=redacted"]


class _Auditor(trio.abc.Instrument):
    """Holds the books up against each other after every step of every task."""

    def __init__(self, balance: Callable[[], None]) -> None:
        self.balance = balance
        self.looks = 0
        self.fault: AssertionError | None = None

    def after_task_step(self, _task: trio.lowlevel.Task) -> None:
        self.looks += 1
        try:
            self.balance()
        except AssertionError as error:
            self.fault = self.fault or error


@pytest.mark.parametrize("kind", ["memory", "disk"])
async def test_the_books_balance_whenever_anyone_looks(kind: str, redactor: Redactor, tmp_path: Path) -> None:
    road = _Road(redactor)
    if kind == "disk":
        sealer = keys.throwaway().sealer()
        road.spool = await SqliteSpool.open(tmp_path / "spool", ["out"], max_bytes=1_000_000, sealer=sealer)
        road.pipeline = Pipeline(redactor, road.spool, road.telemetry)
    sink = FakeSink()

    def balance() -> None:
        road.delivered = road.counted("records_delivered", sink="out")
        backlog = road.spool.backlog("out")
        rejected = road.counted("records_rejected", source="apps", reason="spool_full")
        skeletons = road.counted("records_skeletons", reason="oversize")
        received = road.counted("records_received", source="apps")
        assert received == road.delivered + backlog.records + skeletons + rejected

    async def send() -> None:
        for number in range(10):
            unjudged = {1: Unjudged("oversize", 300_000)} if number % 3 == 0 else {}
            await road.pipeline.carry(Batch([LARGE, b"two"], APPS, unjudged, droppable=number % 2 == 0))

    auditor = _Auditor(balance)
    trio.lowlevel.add_instrument(auditor)
    async with trio.open_nursery() as nursery:
        await nursery.start(deliver, "out", sink, road.spool, road.telemetry)
        async with trio.open_nursery() as senders:
            for _ in range(4):
                senders.start_soon(send)
        while road.spool.backlog("out") != (0, 0) and auditor.fault is None:  # noqa: ASYNC110 - no event says it
            await trio.sleep(0.001)
        trio.lowlevel.remove_instrument(auditor)
        nursery.cancel_scope.cancel()
    await road.spool.aclose()
    assert auditor.fault is None
    assert auditor.looks > 50
    assert road.counted("records_received", source="apps") == 80
