import json
import os
from pathlib import Path

import pytest

from relay import audit
from relay.errors import ConfigError


def test_acts_are_appended_with_who_and_when(tmp_path: Path) -> None:
    trail = audit.beside(tmp_path / "keys.sealed")
    audit.record(trail, "trace", type="mrn")
    audit.record(trail, "keys rotate")
    first, second = map(json.loads, trail.read_text().splitlines())
    assert trail.name == "keys.sealed.audit"
    assert trail.stat().st_mode & 0o777 == 0o600
    assert first["act"] == "trace"
    assert first["type"] == "mrn"
    assert first["uid"] == os.getuid()
    assert first["time"] <= second["time"]


def test_what_cannot_be_written_down_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="audit trail cannot be written"):
        audit.record(tmp_path / "missing" / "trail", "trace")


def test_a_link_in_its_place_is_refused(tmp_path: Path) -> None:
    link = tmp_path / "trail"
    link.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ConfigError):
        audit.record(link, "trace")
    assert not (tmp_path / "elsewhere").exists()
