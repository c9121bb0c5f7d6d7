import json
import os
import random
import signal
import socket
import string
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import trio
import trio.testing

from relay import engine
from relay.errors import ConfigError
from relay.service import Service
from relay.spool import estate
from relay.telemetry import Telemetry
from tests.integration.processes import make_key

TCP = {"type": "syslog", "listen": ["tcp://127.0.0.1:0"]}
SECRET = "password=" + "".join(random.choices(string.ascii_letters, k=16))
LOUD = f"<13>login {SECRET}\n".encode()


async def until(condition: Callable[[], bool]) -> None:
    """Return once ``condition`` holds; for what no event tells of."""
    while not condition():  # noqa: ASYNC110
        await trio.sleep(0.002)


async def send_more_than_fits(stream: trio.SocketStream) -> None:
    """Send more than a spool of 1 MiB and the sockets before it hold; stand still until the other side closes."""
    with suppress(trio.BrokenResourceError):
        await stream.send_all((b"<13>" + b"x" * 100_000 + b"\n") * 100)


class Relay:
    """A service in this process, its configuration, and what its metrics say."""

    def __init__(self, folder: Path, nursery: trio.Nursery, **sections: Any) -> None:
        self.path = folder / "veilog.yaml"
        self.sections = {
            "sources": {"apps": TCP},
            "redaction": {"key": "throwaway", "policy": "tokens"},
            "spool": "memory",
            "sinks": {"out": {"type": "file", "path": str(folder / "clean.log")}},
            **sections,
        }
        self.clean = folder / "clean.log"
        self.configure()
        self.service = Service(self.path, Telemetry(quiet=True))
        self.ended = trio.Event()
        self._nursery = nursery

    def configure(self, **sections: Any) -> None:
        self.sections |= sections
        self.path.write_text(json.dumps(self.sections))

    async def start(self) -> None:
        ready = trio.Event()
        self.service.on_ready = ready.set
        self._nursery.start_soon(self._run)
        await ready.wait()

    async def _run(self) -> None:
        await self.service.run()
        self.ended.set()

    async def stop(self) -> None:
        os.kill(os.getpid(), signal.SIGTERM)
        await self.ended.wait()

    async def reload(self) -> None:
        reloads = self.sum("reloaded_total") + self.sum("reload_refused_total")
        os.kill(os.getpid(), signal.SIGHUP)
        await until(lambda: self.sum("reloaded_total") + self.sum("reload_refused_total") > reloads)

    async def connect(self, source: str = "apps") -> trio.SocketStream:
        address = next(address for name, address in self.service.addresses() if name == source)
        return await trio.open_tcp_stream(address.host, address.port)

    def lines(self) -> list[str]:
        return self.clean.read_text().splitlines() if self.clean.exists() else []

    async def until_lines(self, count: int) -> list[str]:
        await until(lambda: len(self.lines()) >= count)
        return self.lines()

    def sum(self, name: str) -> float:
        samples = [s for metric in self.service.telemetry.registry.collect() for s in metric.samples]
        return sum(sample.value for sample in samples if sample.name == f"veilog_{name}")

    def assert_balanced(self) -> None:
        received, rejected = self.sum("records_received_total"), self.sum("records_rejected_total")
        delivered, spooled = self.sum("records_delivered_total"), self.sum("records_spooled")
        assert received == delivered + spooled + rejected + self.sum("records_skeletons_total")


@pytest.fixture
def closed() -> Iterator[socket.socket]:
    """A port that refuses every connection, until it listens, and that nobody else can take."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield bound


@pytest.fixture
def nowhere(closed: socket.socket) -> str:
    return f"tcp://127.0.0.1:{closed.getsockname()[1]}"


async def test_records_go_from_source_to_sink_and_a_stop_drains(tmp_path: Path, nursery: trio.Nursery) -> None:
    relay = Relay(tmp_path, nursery)
    await relay.start()
    async with await relay.connect() as stream:
        await stream.send_all(b"".join(b"<13>record %d from %b\n" % (n, SECRET.encode()) for n in range(500)))
        await relay.stop()
    lines = relay.lines()
    assert [line.split()[1] for line in lines] == [str(n) for n in range(500)]
    assert len({line.split()[3] for line in lines}) == 1
    assert not any(SECRET in line for line in lines)
    assert relay.sum("records_delivered_total") == relay.sum("redactions_total") == 500
    assert relay.sum("stopped_total") == 1
    relay.assert_balanced()


async def test_skeletons_are_in_the_books(tmp_path: Path, nursery: trio.Nursery) -> None:
    source = {**TCP, "max_frame_bytes": "1KiB"}
    relay = Relay(tmp_path, nursery, sources={"apps": source})
    await relay.start()
    async with await relay.connect() as stream:
        await stream.send_all(b"<13>one\n<13>" + b"x" * 5_000 + b"\n<13>three\n")
        lines = await relay.until_lines(3)
    assert 'skeleton="oversize" octets="5004"' in lines[1]
    await relay.stop()
    assert (relay.sum("records_skeletons_total"), relay.sum("records_delivered_total")) == (1, 2)
    relay.assert_balanced()


async def test_a_reload_changes_the_policy_under_an_open_connection(tmp_path: Path, nursery: trio.Nursery) -> None:
    relay = Relay(tmp_path, nursery)
    await relay.start()
    async with await relay.connect() as stream:
        await stream.send_all(LOUD)
        first = (await relay.until_lines(1))[0]
        assert "password=psn_" in first

        await relay.reload()
        await stream.send_all(LOUD)
        assert (await relay.until_lines(2))[1] == first  # a throw-away key outlives it

        relay.configure(redaction={"key": "throwaway", "policy": "custom", "default": "keep"})
        await relay.reload()
        await stream.send_all(LOUD)
        assert SECRET in (await relay.until_lines(3))[2]
    assert relay.sum("reloaded_total") == 2
    await relay.stop()
    relay.assert_balanced()


async def test_a_reload_that_is_refused_changes_nothing(tmp_path: Path, nursery: trio.Nursery) -> None:
    relay = Relay(tmp_path, nursery)
    await relay.start()
    async with await relay.connect() as stream:
        relay.path.write_text("sources: {")
        await relay.reload()
        for changed in (
            {"spool": {"max_bytes": "2MiB"}},
            {"admin": {"listen": "tcp://127.0.0.1:0"}},
            {"sinks": {"x": {"type": "stdout"}}},
        ):
            relay.path.write_text(json.dumps(relay.sections | changed))
            await relay.reload()
        relay.path.write_text(
            json.dumps(relay.sections | {"redaction": {"key": {"file": "x", "unlock": {"kek_file": "y"}}}})
        )
        await relay.reload()
        assert (relay.sum("reload_refused_total"), relay.sum("reloaded_total")) == (5, 0)
        await stream.send_all(LOUD)
        assert "password=psn_" in (await relay.until_lines(1))[0]
    await relay.stop()


async def test_a_reload_brings_sources_and_takes_them_away(tmp_path: Path, nursery: trio.Nursery) -> None:
    relay = Relay(tmp_path, nursery)
    await relay.start()
    async with await relay.connect() as stream:
        await stream.send_all(b"<13>one\n")
        await relay.until_lines(1)
        relay.configure(sources={"json": {"type": "json", "listen": ["tcp://127.0.0.1:0"]}})
        await relay.reload()
        assert await stream.receive_some() == b""
    assert [name for name, _ in relay.service.addresses()] == ["json"]
    async with await relay.connect("json") as stream:
        await stream.send_all(b'{"a": 1}\n')
        assert (await relay.until_lines(2))[1] == '{"a": 1}'
    await relay.stop()


async def test_a_reload_changes_a_sink_and_loses_nothing(tmp_path: Path, nursery: trio.Nursery, nowhere: str) -> None:
    relay = Relay(tmp_path, nursery, sinks={"out": {"type": "syslog", "to": nowhere}})
    await relay.start()
    async with await relay.connect() as stream:
        await stream.send_all(b"<13>one\n<13>two\n")
        await until(lambda: relay.sum("sink_failed_total") == 1)
        relay.configure(sinks={"out": {"type": "file", "path": str(relay.clean)}})
        await relay.reload()
        assert await relay.until_lines(2) == ["<13>one", "<13>two"]
    await relay.stop()
    relay.assert_balanced()


async def test_an_address_that_is_taken_refuses_the_start_and_leaves_nothing_open(
    tmp_path: Path, nursery: trio.Nursery
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = f"tcp://127.0.0.1:{other.getsockname()[1]}"
        log = tmp_path / "log.sock"
        sources = {
            "first": {"type": "syslog", "listen": [f"unix://{log}"]},
            "second": {"type": "json", "listen": [taken]},
        }
        relay = Relay(tmp_path, nursery, sources=sources)
        with pytest.raises(ConfigError, match="cannot listen"):
            await relay.service.run()
        assert not log.exists()
        admin = Relay(tmp_path, nursery, admin={"listen": taken})
        with pytest.raises(ConfigError, match="cannot listen"):
            await admin.service.run()


async def test_a_bad_key_file_refuses_the_start(tmp_path: Path, nursery: trio.Nursery) -> None:
    key = {"file": str(tmp_path / "none"), "unlock": {"kek_file": str(tmp_path / "none")}}
    with pytest.raises(ConfigError, match="key file"):
        await Relay(tmp_path, nursery, redaction={"key": key}).service.run()


@pytest.fixture
def swapped() -> Iterator[Callable[[int, int], None]]:
    """Puts one file descriptor in another's place until the test ends."""
    saved: list[tuple[int, int]] = []

    def swap(place: int, descriptor: int) -> None:
        saved.append((os.dup(place), place))
        os.dup2(descriptor, place)
        os.close(descriptor)

    yield swap
    for kept, place in saved:
        os.dup2(kept, place)
        os.close(kept)


async def test_when_all_sources_have_ended_so_does_the_relay(
    tmp_path: Path, nursery: trio.Nursery, swapped: Callable[[int, int], None]
) -> None:
    reader, writer = os.pipe()
    swapped(0, reader)
    relay = Relay(tmp_path, nursery, sources={"in": {"type": "stdin"}})
    await relay.start()
    os.write(writer, b"one\ntwo")
    os.close(writer)
    await relay.ended.wait()
    assert relay.lines() == ["one", "two"]


async def test_when_nobody_reads_standard_output_any_more_the_relay_ends_at_once(
    tmp_path: Path, nursery: trio.Nursery, swapped: Callable[[int, int], None]
) -> None:
    reader, writer = os.pipe()
    swapped(1, writer)
    relay = Relay(tmp_path, nursery, sinks={"out": {"type": "stdout"}}, drain_secs=600)
    await relay.start()
    os.close(reader)
    async with await relay.connect() as stream:
        await stream.send_all(b"<13>one\n")
        await relay.ended.wait()
    assert relay.sum("left_behind_total") == 1


async def test_not_ready_while_there_is_work_and_no_progress(
    tmp_path: Path, nursery: trio.Nursery, closed: socket.socket, nowhere: str
) -> None:
    sinks = {"siem": {"type": "syslog", "to": nowhere}, "out": {"type": "file", "path": str(tmp_path / "clean.log")}}
    relay = Relay(tmp_path, nursery, sinks=sinks, stall_secs=0.001, admin={"listen": f"unix://{tmp_path}/admin.sock"})
    await relay.start()

    async def until_it_says(said: bytes) -> None:
        answer = b""
        while answer.partition(b"\r\n\r\n")[2] != said:
            async with await trio.open_unix_socket(f"{tmp_path}/admin.sock") as stream:
                await stream.send_all(b"GET /readyz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                answer = b"".join([part async for part in stream])

    await until_it_says(b"ready\n")
    async with await relay.connect() as stream:
        await stream.send_all(b"<13>one\n")
        await relay.until_lines(1)
        await until_it_says(b"not ready: sink siem makes no progress\n")
        closed.listen()
        await until_it_says(b"ready\n")
    closed.accept()[0].close()
    await relay.stop()


async def test_a_stop_does_not_wait_for_ever_for_room_in_a_full_spool(
    tmp_path: Path, nursery: trio.Nursery, nowhere: str
) -> None:
    sinks = {"siem": {"type": "syslog", "to": nowhere}}
    relay = Relay(tmp_path, nursery, sinks=sinks, spool={"max_bytes": "1MiB"}, drain_secs=0)
    await relay.start()
    async with await relay.connect() as stream, trio.open_nursery() as sender:
        sender.start_soon(send_more_than_fits, stream)
        await until(lambda: relay.service._engine._outlets[0].spool.full)
        await relay.stop()
        sender.cancel_scope.cancel()
    assert relay.sum("records_rejected_total") >= 1
    assert relay.sum("left_behind_total") >= 10


async def test_a_reload_that_waits_for_a_full_spool_does_not_keep_a_stop_waiting(
    tmp_path: Path, nursery: trio.Nursery, nowhere: str
) -> None:
    sinks = {"siem": {"type": "syslog", "to": nowhere}}
    relay = Relay(tmp_path, nursery, sinks=sinks, spool={"max_bytes": "1MiB"}, drain_secs=0)
    await relay.start()
    async with await relay.connect() as stream, trio.open_nursery() as sender:
        sender.start_soon(send_more_than_fits, stream)
        await until(lambda: relay.service._engine._outlets[0].spool.full)
        relay.configure(sources={"json": {"type": "json", "listen": ["tcp://127.0.0.1:0"]}})
        os.kill(os.getpid(), signal.SIGHUP)
        await until(lambda: "apps" not in relay.service._engine._sources)
        await relay.stop()
        sender.cancel_scope.cancel()


async def test_told_twice_it_stops_at_once(tmp_path: Path, nursery: trio.Nursery, nowhere: str) -> None:
    relay = Relay(tmp_path, nursery, sinks={"siem": {"type": "syslog", "to": nowhere}}, drain_secs=600)
    await relay.start()
    async with await relay.connect() as stream:
        await stream.send_all(b"<13>one\n")
        await until(lambda: relay.sum("records_spooled") == 1)
        os.kill(os.getpid(), signal.SIGINT)
        await until(lambda: relay.sum("stopping_total") == 1)
        await relay.stop()
    assert relay.sum("left_behind_total") == 1


async def test_a_source_that_fails_is_started_again_and_only_its_class_is_said(
    tmp_path: Path, nursery: trio.Nursery, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(engine, "_RESTART_SECS", 0)
    relay = Relay(tmp_path, nursery)
    relay.service = Service(relay.path, Telemetry())
    await relay.start()
    redactor = relay.service._engine._pipeline.redactor

    class Broken:
        def redact(self, batch: Any) -> Any:
            relay.service._engine._pipeline.redactor = redactor
            raise RuntimeError(batch.frames)

    relay.service._engine._pipeline.redactor = Broken()  # type: ignore[assignment]
    async with await relay.connect() as stream:
        await stream.send_all(LOUD)
        await until(lambda: relay.sum("source_failed_total") == 1)
        await until(lambda: relay.sum("listening_total") == 2)
    async with await relay.connect() as stream:
        await stream.send_all(b"<13>two\n")
        assert await relay.until_lines(1) == ["<13>two"]
    await relay.stop()
    assert SECRET not in capsys.readouterr().err


async def test_the_supervisor_is_told(tmp_path: Path, nursery: trio.Nursery, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as supervisor:
        supervisor.bind(str(tmp_path / "notify"))
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        relay = Relay(tmp_path, nursery)
        await relay.start()
        await relay.reload()
        await relay.stop()
        told = [supervisor.recv(100).split(b"\n")[0] for _ in range(4)]
    assert told == [b"READY=1", b"RELOADING=1", b"READY=1", b"STOPPING=1"]


def test_a_configuration_that_is_refused_makes_no_service(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        Service(tmp_path / "none.yaml")


async def test_known_secrets_that_cannot_be_looked_for_are_told_at_the_start_and_at_a_reload(
    tmp_path: Path, nursery: trio.Nursery
) -> None:
    mounted = tmp_path / "secrets"
    mounted.mkdir()
    (mounted / "user").write_text("app")
    (mounted / "password").write_text(SECRET)
    redaction = {"key": "throwaway", "policy": "tokens", "known_secrets": {"files": [f"{mounted}/*"]}}
    relay = Relay(tmp_path, nursery, redaction=redaction)
    await relay.start()
    assert relay.sum("secrets_passed_over_total") == 1
    await relay.reload()
    assert relay.sum("secrets_passed_over_total") == 2
    (mounted / "password").unlink()
    relay.configure(redaction={**redaction, "known_secrets": {"files": [f"{mounted}/password"]}})
    await relay.reload()
    assert relay.sum("reload_refused_total") == 1
    await relay.stop()


async def test_what_a_worker_of_the_past_had_is_delivered_read_on_and_removed(
    tmp_path: Path, nursery: trio.Nursery, nowhere: str
) -> None:
    log, spool = tmp_path / "in.log", tmp_path / "spool"
    log.write_text("one\ntwo\n")
    relay = Relay(
        tmp_path,
        nursery,
        sources={"files": {"type": "file", "paths": [str(log)]}},
        redaction={"key": make_key(tmp_path), "policy": "tokens"},
        spool={"dir": str(spool)},
        sinks={"out": {"type": "syslog", "to": nowhere}},
        drain_secs=0,
    )
    await relay.start()
    await until(lambda: relay.sum("records_spooled") == 2)
    await relay.stop()
    (spool / "worker-0").mkdir(mode=0o700)
    (spool / "spool.db").rename(spool / "worker-0" / "spool.db")
    with log.open("a") as more:
        more.write("three\n")

    relay = Relay(tmp_path, nursery, **relay.sections | {"sinks": {"out": {"type": "file", "path": str(relay.clean)}}})
    await relay.start()
    assert sorted(await relay.until_lines(3)) == ["one", "three", "two"]
    await until(lambda: not (spool / "worker-0").exists())
    assert relay.sum("records_recovered") == 2
    assert relay.sum("records_spooled") == 0
    await relay.stop()
    assert relay.sum("left_behind_total") == 0

    with log.open("a") as more:
        more.write("four\n")
    relay = Relay(tmp_path, nursery, **relay.sections)
    await relay.start()
    assert sorted(await relay.until_lines(4)) == ["four", "one", "three", "two"]
    await relay.stop()


async def test_a_spool_that_another_relay_has_refuses_the_start(tmp_path: Path, nursery: trio.Nursery) -> None:
    claimed = estate.claim(tmp_path / "spool")
    redaction = {"key": make_key(tmp_path), "policy": "tokens"}
    relay = Relay(tmp_path, nursery, redaction=redaction, spool={"dir": str(tmp_path / "spool")})
    with pytest.raises(ConfigError, match="in use by another process"):
        await relay.service.run()
    os.close(claimed)
