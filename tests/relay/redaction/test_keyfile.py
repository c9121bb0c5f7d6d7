import os
import secrets
from pathlib import Path

import pytest
from pydantic import ValidationError

from relay.errors import ConfigError
from relay.redaction import keyfile, keys
from relay.redaction.keyfile import KeyOptions, Unlock

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
not_as_root = pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")


@pytest.fixture
def kek(tmp_path: Path) -> Path:
    path = tmp_path / "kek"
    path.touch(0o600)
    path.write_bytes(secrets.token_bytes(32))
    return path


@pytest.fixture
def path(tmp_path: Path, kek: Path) -> Path:
    path = tmp_path / "keys.sealed"
    keys.create(path, Unlock(kek_file=kek))
    return path


def test_a_new_file_is_ours_alone_and_leaves_no_draft(path: Path, kek: Path) -> None:
    assert path.stat().st_mode & 0o7777 == 0o600
    keys.rotate(path, Unlock(kek_file=kek))
    assert path.stat().st_mode & 0o7777 == 0o600
    assert sorted(path.parent.iterdir()) == [kek, path]


def test_creating_never_overwrites(path: Path, kek: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(ConfigError, match=r"keys\.sealed: expected no file there yet"):
        keys.create(path, Unlock(kek_file=kek))
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == [kek, path]


def test_a_missing_directory_is_named(tmp_path: Path, kek: Path) -> None:
    with pytest.raises(ConfigError, match=r"absent/keys: cannot be written \(No such file or directory\)"):
        keys.create(tmp_path / "absent" / "keys", Unlock(kek_file=kek))
    with pytest.raises(ConfigError, match="its directory cannot be opened"):
        keys.rotate(tmp_path / "absent" / "keys", Unlock(kek_file=kek))
    with pytest.raises(ConfigError, match=r"key file .*: expected a readable file \(No such file or directory\)"):
        keys.load(tmp_path / "keys", Unlock(kek_file=kek))


@pytest.mark.parametrize("mode", [0o604, 0o644, 0o602, 0o601, 0o620, 0o610])
@pytest.mark.parametrize("which", ["keys.sealed", "kek"])
def test_a_file_open_to_others_is_refused(path: Path, kek: Path, which: str, mode: int) -> None:
    (path.parent / which).chmod(mode)
    with pytest.raises(ConfigError, match=rf"{which}: expected a file that only its owner may access, .* {mode:04o}"):
        keys.load(path, Unlock(kek_file=kek))


def test_a_group_may_not_read_the_key_file(path: Path, kek: Path) -> None:
    path.chmod(0o640)
    with pytest.raises(ConfigError, match="only its owner"):
        keys.load(path, Unlock(kek_file=kek))


@as_root
def test_a_group_may_read_a_secret_that_root_owns(path: Path, kek: Path) -> None:
    kek.chmod(0o440)
    keys.load(path, Unlock(kek_file=kek))


@not_as_root
def test_a_group_may_not_read_a_secret_that_we_own(path: Path, kek: Path) -> None:
    kek.chmod(0o440)
    with pytest.raises(ConfigError, match="only its owner"):
        keys.load(path, Unlock(kek_file=kek))


@as_root
def test_a_stranger_may_own_none_of_the_files(path: Path, kek: Path) -> None:
    os.chown(kek, 65534, -1)
    with pytest.raises(ConfigError, match="kek: expected a file owned by this user or root, its owner is user 65534"):
        keys.load(path, Unlock(kek_file=kek))


@as_root
def test_a_replaced_file_keeps_its_owner(path: Path) -> None:
    os.chown(path, 65534, 65534)
    keyfile.write(path, b"new", replace=True)
    assert (path.stat().st_uid, path.stat().st_gid, path.stat().st_mode & 0o777) == (65534, 65534, 0o600)


def test_links_are_followed_and_their_target_is_judged_and_replaced(path: Path, kek: Path, tmp_path: Path) -> None:
    link, kek_link = tmp_path / "link", tmp_path / "kek_link"
    link.symlink_to(path)
    kek_link.symlink_to(kek)
    keys.rotate(link, Unlock(kek_file=kek_link))
    assert link.is_symlink()
    assert keys.load(path, Unlock(kek_file=kek)).active == "k2"
    kek.chmod(0o644)
    with pytest.raises(ConfigError, match="kek_link: expected a file that only its owner"):
        keys.load(link, Unlock(kek_file=kek_link))


def test_pipes_and_directories_are_refused_without_waiting(path: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe", 0o600)
    (tmp_path / "directory").mkdir(0o700)
    for name in ("pipe", "directory"):
        with pytest.raises(ConfigError, match=f"{name}: expected a regular file"):
            keys.load(path, Unlock(kek_file=tmp_path / name))


def test_a_draft_left_by_a_dead_process_is_no_obstacle(path: Path, kek: Path) -> None:
    (path.parent / f".{path.name}.{os.getpid()}.new").write_bytes(b"half")
    keys.rotate(path, Unlock(kek_file=kek))
    assert sorted(path.parent.iterdir()) == [kek, path]


def test_a_failed_writing_keeps_the_old_file(path: Path, kek: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    before = path.read_bytes()
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ConfigError, match=r"keys\.sealed: cannot be written \(No space left on device\)"):
        keys.rotate(path, Unlock(kek_file=kek))
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == [kek, path]


def test_rendering_and_parsing_are_inverse(path: Path) -> None:
    data = path.read_bytes()
    header, aad, sealed = keyfile.parse(data)
    assert header.aad() == aad
    assert keyfile.render(aad, sealed) == data


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"passphrase_file": "a", "kek_file": "b"},
        {"kek_file": "a", "word": "b"},
        {"kek_file": "a", "kdf": "scrypt"},
        {"passphrase_file": "a", "kdf": "md5"},
    ],
)
def test_unlocking_takes_exactly_one_file(fields: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        Unlock.model_validate(fields)


@pytest.mark.parametrize("tenant", ["", "North", "a_b", "a" * 65, "a\n"])
def test_a_tenant_is_a_short_plain_name(tenant: str) -> None:
    with pytest.raises(ValidationError):
        KeyOptions.model_validate({"file": "f", "unlock": {"kek_file": "k"}, "tenant": tenant})
