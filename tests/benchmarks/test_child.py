import os
import socket
import subprocess
import sys
from functools import partial

import pytest

from benchmarks import child
from benchmarks.child import Child, ChildFailed


def test_a_child_that_ends_is_told_of_and_not_waited_for() -> None:
    with Child("sink", "no number") as sink, pytest.raises(ChildFailed, match="sink ended"):
        sink.answer()


def test_processes_cost_time_and_memory_with_their_descendants() -> None:
    work = "import subprocess, sys; subprocess.Popen([sys.executable, '-c', 'print(1, flush=True); input()']).wait()"
    with subprocess.Popen([sys.executable, "-c", work], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        family = child.family(process.pid)
        assert family[0] == process.pid
        assert len(family) == 2
        assert child.cpu_seconds(family) > child.cpu_seconds(family[1:]) > 0
        assert child.resident_octets(family) > child.resident_octets(family[1:]) > 0
    assert child.cpu_seconds(family) == child.resident_octets(family) == 0


def test_a_listener_is_seen_without_a_connection() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        assert child.is_listening(port)
        listener.setblocking(False)
        with pytest.raises(BlockingIOError):
            listener.accept()
    assert not child.is_listening(port)


def test_a_process_that_ends_before_it_is_ready_is_told_of() -> None:
    process = subprocess.Popen([sys.executable, "-c", "raise SystemExit(3)"])
    with pytest.raises(ChildFailed, match="it ended with status 3"):
        child.wait_until(partial(os.path.exists, "/nowhere"), process, "it")
