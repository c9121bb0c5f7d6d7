from __future__ import annotations

import fcntl
import os
import subprocess
import sys
from pathlib import Path

import hyperscan
import pytest

from recognizers import compiled

EXPRESSIONS, IDS, FLAGS = [b"needle", rb"[0-9]{3}-[0-9]{2}"], [7, 8], [0, 0]


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("VEILOG_CACHE_DIR", str(folder))
    return folder


def _hits(database: hyperscan.Database, text: bytes = b"a needle, 123-45 \n\n") -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    database.scan(text, match_event_handler=lambda rule, _start, end, _flags, _context: found.append((rule, end)))
    return found


def _fetch() -> list[tuple[int, int]]:
    return _hits(compiled.database(EXPRESSIONS, IDS, FLAGS))


def _no_compiling(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_kwargs: object) -> None:
        raise AssertionError("compiled again")

    class Uncompilable(hyperscan.Database):  # type: ignore[misc]
        compile = refuse

    monkeypatch.setattr(compiled.hyperscan, "Database", Uncompilable)


def _the_file(cache: Path) -> Path:
    (file,) = cache.glob("*.hsdb")
    return file


def test_a_gate_is_compiled_once_and_loaded_after_that(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = _fetch()
    assert first == [(7, 8), (8, 16)]
    assert _the_file(cache).stat().st_mode & 0o077 == 0
    _no_compiling(monkeypatch)
    assert _fetch() == first


def test_a_passing_gate_is_not_kept(cache: Path) -> None:
    assert _hits(compiled.database(EXPRESSIONS, IDS, FLAGS, passing=True)) == [(7, 8), (8, 16)]
    assert not cache.exists()


MEASURED = """
import hyperscan
from recognizers import compiled

def resident():
    lines = dict(line.split(":", 1) for line in open("/proc/self/status"))
    return tuple(int(lines[name].split()[0]) for name in ("VmRSS", "VmHWM"))

before, _ = resident()
expressions = [rb"k[a-z]{3,12}%03d[ =:]{1,3}[0-9a-f]{4,40}x" % number for number in range(400)]
made = compiled.database(expressions, list(range(400)), [hyperscan.HS_FLAG_CASELESS] * 400)
after, most = resident()
print(before, most, after)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no /proc")
def test_what_compiling_took_is_given_back(cache: Path) -> None:
    done = subprocess.run([sys.executable, "-c", MEASURED], capture_output=True, text=True, check=True, timeout=120)
    before, most, after = map(int, done.stdout.split())
    assert after - before < (most - before) / 2, (before, most, after)


@pytest.mark.parametrize(
    ("expressions", "ids", "flags"),
    [
        ([b"needle2", EXPRESSIONS[1]], IDS, FLAGS),
        (EXPRESSIONS, [8, 7], FLAGS),
        (EXPRESSIONS, IDS, [hyperscan.HS_FLAG_CASELESS, 0]),
    ],
)
def test_other_rules_are_another_gate(cache: Path, expressions: list[bytes], ids: list[int], flags: list[int]) -> None:
    _fetch()
    compiled.database(expressions, ids, flags)
    assert len(list(cache.glob("*.hsdb"))) == 2


def test_no_flipped_byte_and_no_cut_is_trusted(cache: Path) -> None:
    expected = _fetch()
    file = _the_file(cache)
    whole = file.read_bytes()
    for at in (0, 20, 50, 200, len(whole) // 2, len(whole) - 1):
        damaged = bytearray(whole)
        damaged[at] ^= 1
        file.write_bytes(damaged)
        assert compiled._load(file) is None
        assert _fetch() == expected
        assert file.read_bytes() == whole  # mended
    file.write_bytes(whole[:100])
    assert compiled._load(file) is None


@pytest.mark.parametrize("mode", [0o620, 0o602])
def test_a_file_that_others_can_write_is_not_trusted(cache: Path, mode: int) -> None:
    _fetch()
    file = _the_file(cache)
    file.chmod(mode)
    assert compiled._load(file) is None


def test_a_directory_that_others_can_write_is_not_used(cache: Path) -> None:
    cache.mkdir()
    cache.chmod(0o777)
    assert _fetch()
    assert not list(cache.glob("*.hsdb"))


def test_a_symbolic_link_is_not_followed(cache: Path, tmp_path: Path) -> None:
    _fetch()
    file = _the_file(cache)
    elsewhere = file.rename(tmp_path / "elsewhere")
    file.symlink_to(elsewhere)
    assert compiled._load(file) is None


def test_without_a_directory_to_write_it_still_compiles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("VEILOG_CACHE_DIR", str(tmp_path / "file" / "cache"))
    assert _fetch()


def test_what_was_not_used_for_longest_is_forgotten_first(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compilations = 0
    compile_ = compiled._compiled

    def counted(part: compiled.Part) -> hyperscan.Database:
        nonlocal compilations
        compilations += 1
        return compile_(part)

    def store(number: int) -> None:
        compiled.database([b"needle%d" % number], [1], [0])

    monkeypatch.setattr(compiled, "_compiled", counted)

    store(0)
    oldest = _the_file(cache)
    monkeypatch.setattr(compiled, "_KEPT_BYTES", 4 * oldest.stat().st_size)
    for number in range(1, 10):
        store(number)
        os.utime(oldest, (0, 0))
        store(0)  # loaded, and so used
    assert compilations == 10  # one of each: what was in use stayed
    assert len(list(cache.glob("*.hsdb"))) == 4


def test_a_refused_expression_raises(cache: Path) -> None:
    with pytest.raises(hyperscan.HyperscanError):
        compiled.database([b"("], [1], [0])
    assert not list(cache.glob("*.hsdb"))


_FETCH = f"""
from recognizers import compiled
compiled._FEWEST_EXPRESSIONS = 1
make, made = compiled.hyperscan.Database, []
compiled.hyperscan.Database = lambda **mode: made.append(mode) or make(**mode)
compiled.database({EXPRESSIONS!r}, {IDS}, {FLAGS})
print(len(made))
"""


def test_processes_that_start_together_compile_once(cache: Path) -> None:
    cache.mkdir(mode=0o700)
    with (cache / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        started = [subprocess.Popen([sys.executable, "-c", _FETCH], stdout=subprocess.PIPE) for _ in range(2)]
    said = sorted(int(process.communicate(timeout=120)[0]) for process in started)
    assert said == [0, 1]
