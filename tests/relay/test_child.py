from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import trio
import trio.testing

from relay import child as module
from relay.child import MAX_UNANSWERED, Child, ChildEnded

_PROGRAM = f"""#!{sys.executable}
import os, socket, sys
sys.path.insert(0, {str(Path(__file__).parents[2])!r})
import trio
import trio.testing
from relay.channel import Channel

async def main():
    channel = Channel(socket.socket(fileno=int(sys.argv[-1])))
    try:
        while True:
            message, descriptors = await channel.receive()
            match message["ask"]:
                case "echo":
                    await channel.send({{"said": "an aside"}})
                    await channel.send({{"answer": message["number"], "argv": sys.argv[1:-1], "stdin": os.fstat(0).st_rdev,
                                        "got": [os.read(fd, 9).decode() for fd in descriptors]}})
                case "exit":
                    return message["status"]
    except trio.EndOfChannel:
        return 9

sys.exit(trio.run(main))
"""


@pytest.fixture
def heard() -> list[Mapping[str, Any]]:
    return []


@pytest.fixture
async def child(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nursery: trio.Nursery, heard: list[Mapping[str, Any]]
) -> Child:
    """A process that answers, instead of a worker."""
    program = tmp_path / "program"
    program.write_text(_PROGRAM)
    program.chmod(0o700)
    monkeypatch.setattr(module.sys, "executable", str(program))
    one = await Child.spawn(3)
    nursery.start_soon(one.run, lambda _, message: heard.append(message))
    return one


async def test_it_answers_questions_and_says_things_unasked(child: Child, heard: list[Mapping[str, Any]]) -> None:
    reader, writer = os.pipe()
    os.write(writer, b"handed on")
    answer = await child.ask("echo", [reader])
    assert answer["argv"] == ["-m", "relay", "worker", "3"]
    assert answer["got"] == ["handed on"]
    assert answer["stdin"] == Path(os.devnull).stat().st_rdev  # standard input is worker 0's
    assert heard == [{"said": "an aside"}]
    os.close(reader)
    os.close(writer)


async def _killed(child: Child) -> None:
    child.kill()


def _exit(status: int) -> Callable[[Child], Any]:
    async def exit_(child: Child) -> None:
        with pytest.raises(ChildEnded):
            await child.ask("exit", status=status)

    return exit_


@pytest.mark.parametrize(
    ("end", "how"), [(_killed, "killed"), (_exit(0), "exited"), (_exit(1), "failed"), (_exit(2), "refused")]
)
async def test_it_is_told_how_it_ended_and_its_questions_are_not_left_open(
    child: Child, end: Callable[[Child], Any], how: str
) -> None:
    await child.ask("echo")
    await end(child)
    await child.ended.wait()
    assert child.how == how
    with pytest.raises(ChildEnded):
        await child.ask("echo")
    await child.tell("echo")


async def test_who_does_not_answer_is_behind(child: Child, nursery: trio.Nursery) -> None:
    async def ask() -> None:
        with pytest.raises(ChildEnded):
            await child.ask("nothing that it knows")

    async with trio.open_nursery() as questions:
        for _ in range(MAX_UNANSWERED):
            assert not child.is_behind
            questions.start_soon(ask)
            await trio.testing.wait_all_tasks_blocked()
        assert child.is_behind
        child.kill()


async def test_a_supervisor_that_is_cancelled_leaves_no_process(child: Child) -> None:
    other = await Child.spawn(4)
    async with trio.open_nursery() as nursery:
        nursery.start_soon(other.run, lambda *_: None)
        await other.ask("echo")
        nursery.cancel_scope.cancel()
    assert other._process.returncode == -signal.SIGKILL


async def test_it_ends_by_itself_when_its_supervisor_is_gone(child: Child) -> None:
    await child.ask("echo")
    child._channel._socket.shutdown(trio.socket.SHUT_WR)
    await child.ended.wait()
    assert child.how == "failed"


async def test_a_process_that_cannot_be_started_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module.sys, "executable", str(tmp_path / "none"))
    with pytest.raises(ChildEnded, match=r"^worker 1 cannot be started \(No such file or directory\)$"):
        await Child.spawn(1)
