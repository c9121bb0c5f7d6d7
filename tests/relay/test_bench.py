import sys
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from relay.bench import bench
from relay.errors import ConfigError


def _bench(*arguments: str) -> str:
    """Run the command; return the sentence with which it is refused."""
    app = typer.Typer(pretty_exceptions_enable=False)
    app.command()(bench)
    result = CliRunner().invoke(app, arguments)
    assert isinstance(result.exception, ConfigError)
    return str(result.exception)


def test_a_section_that_is_not_there_is_refused() -> None:
    assert _bench("--only", "nonsense").startswith("--only: expected one of throughput, workers")


@pytest.mark.parametrize("option", ["--input", "--config", "--against"])
def test_a_file_that_is_not_there_is_refused(option: str, tmp_path: Path) -> None:
    assert str(tmp_path / "absent") in _bench("--rules", option, str(tmp_path / "absent"), "--out", str(tmp_path))


def test_an_installation_without_the_harness_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "benchmarks.main", None)
    assert _bench("--quick") == "bench: this installation came without the package benchmarks"
