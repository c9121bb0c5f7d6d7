import base64
import copy
import itertools
import json
import os
import pickle
import secrets
import subprocess
import sys
import traceback
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.errors import BadInput, ConfigError
from relay.redaction import keys
from relay.redaction.keys import Sealer, Unlock

RING = keys.throwaway()


def private(path: Path, data: bytes) -> Path:
    path.touch(0o600)
    path.write_bytes(data)
    return path


@pytest.fixture
def raw(tmp_path: Path) -> Unlock:
    """The fast way to unlock: a raw key needs no stretching."""
    return Unlock(kek_file=private(tmp_path / "kek", secrets.token_bytes(32)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys.sealed"


def test_a_created_ring_and_the_loaded_one_are_the_same(path: Path, raw: Unlock) -> None:
    created, loaded = keys.create(path, raw), keys.load(path, raw)
    assert created.mac("k1", "mrn", b"1") == loaded.mac("k1", "mrn", b"1")
    assert created.mark("k1", b"1") == loaded.mark("k1", b"1")
    assert loaded.sealer().open(created.sealer().seal(b"data", b"aad"), b"aad") == b"data"
    assert created.epochs() == loaded.epochs()


@pytest.mark.parametrize("kdf", ["argon2id", "scrypt"])
def test_a_passphrase_unlocks_with_or_without_its_line_end(path: Path, tmp_path: Path, kdf: str) -> None:
    passphrase = secrets.token_hex(8).encode()
    with_end = private(tmp_path / "with", passphrase + b"\n")
    without = private(tmp_path / "without", passphrase)
    keys.create(path, Unlock.model_validate({"passphrase_file": with_end, "kdf": kdf}))
    assert json.loads(path.read_bytes())["kdf"]["name"] == kdf
    keys.load(path, Unlock(passphrase_file=without))

    other = private(tmp_path / "other", passphrase + b" ")
    with pytest.raises(ConfigError, match="expected a veilog key file that this passphrase or key opens"):
        keys.load(path, Unlock(passphrase_file=other))


def test_a_raw_key_may_be_bytes_or_hexadecimal_or_base64(path: Path, tmp_path: Path) -> None:
    key = secrets.token_bytes(32)
    spellings = [key, key.hex().encode(), key.hex().upper().encode() + b"\n", base64.b64encode(key) + b"\n"]
    unlocks = [Unlock(kek_file=private(tmp_path / f"kek{i}", data)) for i, data in enumerate(spellings)]
    ring = keys.create(path, unlocks[0])
    assert all(keys.load(path, unlock).mark("k1", b"") == ring.mark("k1", b"") for unlock in unlocks)


@pytest.mark.parametrize("data", [b"", b"\n", b"x" * 31, b"x" * 33, b"g" * 64, b"x" * 5000, "ü".encode() * 32])
def test_what_is_no_256_bit_key_is_refused(path: Path, tmp_path: Path, data: bytes) -> None:
    with pytest.raises(ConfigError, match=r"key-encryption-key file .*kek: expected"):
        keys.create(path, Unlock(kek_file=private(tmp_path / "kek", data)))
    assert not path.exists()


@pytest.mark.parametrize("data", [b"", b"\n", b"\r\n"])
def test_an_empty_passphrase_is_refused(path: Path, tmp_path: Path, data: bytes) -> None:
    with pytest.raises(ConfigError, match="expected a passphrase, it is empty"):
        keys.create(path, Unlock(passphrase_file=private(tmp_path / "p", data)))


def test_a_file_made_with_a_passphrase_asks_for_one(path: Path, tmp_path: Path, raw: Unlock) -> None:
    keys.create(path, raw)
    with pytest.raises(ConfigError, match=r"expected unlock\.kek_file"):
        keys.load(path, Unlock(passphrase_file=private(tmp_path / "p", b"word")))


def test_every_purpose_tenant_type_and_epoch_has_its_own_key(path: Path, raw: Unlock) -> None:
    keys.create(path, raw)
    keys.rotate(path, raw)
    rings = [keys.load(path, raw, tenant=tenant) for tenant in ("a", "ab")]
    kinds = ("mrn", "ssn", "bmrn", "")
    tags = [ring.mac(kid, kind, b"1") for ring, kid, kind in itertools.product(rings, ("k1", "k2"), kinds)]
    tags += [ring.mark(kid, b"1") for ring, kid in itertools.product(rings, ("k1", "k2"))]
    assert len(set(tags)) == len(tags) == 20


def test_rotation_adds_an_active_epoch_and_keeps_the_old_keys(path: Path, raw: Unlock) -> None:
    before = keys.create(path, raw).mac("k1", "mrn", b"1")
    assert keys.rotate(path, raw).kid == "k2"
    ring = keys.load(path, raw)
    assert ring.active == "k2"
    assert [(epoch.kid, epoch.state) for epoch in ring.epochs()] == [("k1", "retained"), ("k2", "active")]
    assert ring.mac("k1", "mrn", b"1") == before


def test_retiring_erases_the_key_and_its_name_is_not_used_again(path: Path, raw: Unlock) -> None:
    keys.create(path, raw)
    keys.rotate(path, raw)
    sealed_before = len(json.loads(path.read_bytes())["sealed"])
    assert keys.retire(path, raw, "k1").state == "retired"
    assert len(json.loads(path.read_bytes())["sealed"]) < sealed_before
    assert keys.rotate(path, raw).kid == "k3"
    ring = keys.load(path, raw)
    assert [epoch.state for epoch in ring.epochs()] == ["retired", "retained", "active"]
    with pytest.raises(KeyError):
        ring.mac("k1", "mrn", b"1")
    with pytest.raises(KeyError):
        ring.mark("k1", b"1")


@pytest.mark.parametrize(("kid", "why"), [("k2", "k2 is active"), ("k1", "k1 is retired"), ("k9", "there is none")])
def test_only_a_retained_epoch_can_be_retired(path: Path, raw: Unlock, kid: str, why: str) -> None:
    keys.create(path, raw)
    keys.rotate(path, raw)
    keys.retire(path, raw, "k1")
    before = path.read_bytes()
    with pytest.raises(ConfigError, match=f"expected a retained epoch to retire, but {why}"):
        keys.retire(path, raw, kid)
    assert path.read_bytes() == before


def test_every_changed_byte_and_every_cut_is_noticed_in_the_same_words(path: Path, raw: Unlock, tmp_path: Path) -> None:
    keys.create(path, raw)
    good = path.read_bytes()
    other = Unlock(kek_file=private(tmp_path / "other", secrets.token_bytes(32)))
    with pytest.raises(ConfigError) as wrong_key:
        keys.load(path, other)
    flipped = (good[:i] + bytes([good[i] ^ bit]) + good[i + 1 :] for i in range(len(good)) for bit in (1, 32, 128))
    cut = (good[:i] for i in range(len(good)))
    longer = (good + b"\n", b"\n" + good)
    for bad in itertools.chain(flipped, cut, longer):
        path.write_bytes(bad)
        with pytest.raises(ConfigError) as changed:
            keys.load(path, raw)
        assert str(changed.value) == str(wrong_key.value)
        assert changed.value.__suppress_context__
    path.write_bytes(good)
    keys.load(path, raw)


def test_costs_beyond_the_cap_are_refused_before_they_are_paid(path: Path, tmp_path: Path) -> None:
    unlock = Unlock(passphrase_file=private(tmp_path / "p", b"word"))
    keys.create(path, unlock)
    for costly in (b'"memory_kib": 1048577', b'"memory_kib": 99999999999999'):
        path.write_bytes(path.read_bytes().replace(b'"memory_kib": 65536', costly))
        with pytest.raises(ConfigError, match="expected a veilog key file"):
            keys.load(path, unlock)


def test_nothing_of_the_keys_is_shown_pickled_or_copied(path: Path, tmp_path: Path) -> None:
    canary = secrets.token_bytes(32)
    unlock = Unlock(kek_file=private(tmp_path / "kek", canary))
    ring = keys.create(path, unlock)
    for holder in (ring, ring.sealer(), ring._payload):
        assert repr(holder) == str(holder) == f"<{type(holder).__name__}>"
        assert not hasattr(holder, "__dict__")
        for take in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(TypeError, match="never pickled or copied"):
                take(holder)

    path.write_bytes(path.read_bytes().replace(b'"sealed": "', b'"sealed": "AAAA'))
    with pytest.raises(ConfigError) as caught:
        keys.load(path, unlock)
    shown = "".join(traceback.format_exception(caught.value))
    assert not any(form in shown for form in (repr(canary)[2:-1], canary.hex(), base64.b64encode(canary).decode()))


def test_two_throwaway_rings_share_nothing() -> None:
    one, two = keys.throwaway(), keys.throwaway()
    assert one.mac("k1", "mrn", b"1") != two.mac("k1", "mrn", b"1")
    with pytest.raises(BadInput):
        two.sealer().open(one.sealer().seal(b"data", b""), b"")


@given(st.binary(max_size=200), st.binary(max_size=20))
def test_what_is_sealed_opens_under_the_same_aad_only(data: bytes, aad: bytes) -> None:
    sealed = RING.sealer().seal(data, aad)
    assert len(sealed) == len(data) + 40
    assert RING.sealer().open(sealed, aad) == data
    with pytest.raises(BadInput):
        RING.sealer().open(sealed, aad + b"x")


def test_every_changed_bit_of_sealed_data_is_noticed() -> None:
    sealer = RING.sealer()
    sealed = sealer.seal(b"clean frames", b"7")
    for bit in range(len(sealed) * 8):
        changed = bytearray(sealed)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(BadInput, match="sealed data of 52 bytes does not open"):
            sealer.open(bytes(changed), b"7")
    for cut in range(len(sealed)):
        with pytest.raises(BadInput):
            sealer.open(sealed[:cut], b"7")


def test_no_nonce_meets_a_key_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Sealer, "_CALLS_PER_KEY", 10)
    sealers = [RING.sealer(), RING.sealer()]
    sealed = [sealer.seal(b"", b"") for sealer in sealers for _ in range(25)]
    monkeypatch.setattr("os.getpid", lambda: 1)  # as in a forked child, which has the parent's counter
    sealed.append(sealers[0].seal(b"", b""))
    assert len({one[:24] for one in sealed}) == len(sealed) == 51
    assert len({one[:16] for one in sealed}) == 7
    assert all(sealers[1].open(one, b"") == b"" for one in sealed)


def test_hardening_forbids_core_files_and_tracing() -> None:
    program = (
        "import ctypes, resource; from relay.redaction.keys import harden_process; harden_process();"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["(0,", "0)", "0"]


def test_a_ring_that_another_process_takes_over_is_the_same_for_its_tenant(path: Path, raw: Unlock) -> None:
    keys.create(path, raw)
    keys.rotate(path, raw)
    ring = keys.load(path, raw, tenant="clinic-7")
    taken = keys.take_over(keys.hand_over(ring))
    assert (taken.epochs(), taken.active) == (ring.epochs(), ring.active)
    for kid in ("k1", "k2"):
        assert taken.mac(kid, "mrn", b"12345") == ring.mac(kid, "mrn", b"12345")
        assert taken.mark(kid, b"x") == ring.mark(kid, b"x")
    assert taken.sealer().open(ring.sealer().seal(b"batch", b"at"), b"at") == b"batch"


def test_what_is_handed_over_is_inherited_by_nobody_and_lies_on_no_disk() -> None:
    descriptor = keys.hand_over(RING)
    assert not os.get_inheritable(descriptor)
    assert os.fstat(descriptor).st_nlink == 0
    keys.take_over(descriptor)
