from pathlib import Path

import pytest

from benchmarks import stream
from benchmarks.stream import Stream
from relay.errors import ConfigError


def test_what_is_laid_out_is_read_back() -> None:
    made = Stream("three", [b"one", b"", b"three"])
    assert stream.read(made.fd, 3) == [b"one", b"", b"three"]
    assert stream.read(made.fd, 1) == [b"one"]
    assert (made.records, made.octets) == (3, 11)
    made.close()


def test_records_and_offsets_tell_each_other() -> None:
    made = Stream("three", [b"one", b"", b"three"])
    assert [made.end_of(records) for records in (0, 1, 2, 3, 9)] == [0, 4, 5, 11, 11]
    assert [made.records_in(octets) for octets in (0, 3, 4, 5, 10, 11)] == [0, 0, 1, 2, 2, 3]
    made.close()


def test_a_log_repeats_until_there_is_enough_of_it(tmp_path: Path) -> None:
    log = tmp_path / "app.log"
    log.write_bytes(b"first\n\nsecond\n")
    made = stream.of_log(log, 5)
    assert stream.read(made.fd, 9) == [b"first", b"second", b"first", b"second", b"first"]
    assert (made.name, made.source, made.distinct) == ("app.log", "syslog", 2)
    made.close()


def test_a_log_of_json_goes_to_a_json_source(tmp_path: Path) -> None:
    log = tmp_path / "app.json"
    log.write_bytes(b'{"message": "hello"}\n')
    made = stream.of_log(log, 1)
    assert made.source == "json"
    made.close()


def test_a_log_that_holds_nothing_or_is_not_there_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").write_bytes(b"\n")
    for name in ("empty", "absent"):
        with pytest.raises(ConfigError):
            stream.of_log(tmp_path / name, 1)
