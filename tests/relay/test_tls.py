from __future__ import annotations

import os
import ssl
from pathlib import Path

import pytest
import trio
import trustme
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, PrivateFormat
from pydantic import ValidationError

from relay.errors import ConfigError
from relay.tls import ClientTls, ServerTls, client_context, failure_reason, peer_names, server_context


class Files:
    """A CA and a certificate for ``localhost`` on disk."""

    def __init__(self, folder: Path) -> None:
        self.authority = trustme.CA()
        self.ca = folder / "ca.pem"
        self.authority.cert_pem.write_to_path(str(self.ca))
        self.cert, self.key = self.issue(folder / "server", "localhost", "127.0.0.1", "::1")

    def issue(self, stem: Path, *names: str, common_name: str | None = None) -> tuple[Path, Path]:
        issued = self.authority.issue_cert(*names, common_name=common_name)
        cert, key = stem.with_suffix(".pem"), stem.with_suffix(".key")
        cert.write_bytes(b"".join(blob.bytes() for blob in issued.cert_chain_pems))
        key.write_bytes(issued.private_key_pem.bytes())
        key.chmod(0o600)
        return cert, key


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path)


async def shake_hands(
    server: ssl.SSLContext, client: ssl.SSLContext, name: str = "localhost"
) -> tuple[trio.SSLStream[trio.abc.Stream], trio.SSLStream[trio.abc.Stream]]:
    left, right = trio.testing.memory_stream_pair()
    here = trio.SSLStream(left, client, server_hostname=name)
    there = trio.SSLStream(right, server, server_side=True)
    async with trio.open_nursery() as nursery:
        nursery.start_soon(here.do_handshake)
        nursery.start_soon(there.do_handshake)
    return here, there


async def test_both_sides_agree_on_tls_1_3_and_the_client_sees_the_name(files: Files) -> None:
    server = server_context(ServerTls(cert=files.cert, key=files.key))
    here, there = await shake_hands(server, client_context(ClientTls(ca=files.ca)))
    assert here.version() == "TLSv1.3"
    assert peer_names(here) == {"localhost", "127.0.0.1", "::1"}
    assert peer_names(there) == frozenset()


async def test_tls_1_2_is_spoken_with_ephemeral_keys_and_aead_only(files: Files) -> None:
    server = server_context(ServerTls(cert=files.cert, key=files.key))
    client = client_context(ClientTls(ca=files.ca))
    client.maximum_version = ssl.TLSVersion.TLSv1_2
    here, _ = await shake_hands(server, client)
    assert here.version() == "TLSv1.2"
    for context in (server, client):
        assert context.minimum_version is ssl.TLSVersion.TLSv1_2
        for cipher in context.get_ciphers():
            assert cipher["aead"]
            assert cipher["kea"] in ("kx-ecdhe", "kx-any")


def test_a_listener_sends_no_session_tickets(files: Files) -> None:
    assert server_context(ServerTls(cert=files.cert, key=files.key)).num_tickets == 0


async def test_a_client_certificate_is_demanded_and_names_the_peer(files: Files, tmp_path: Path) -> None:
    server = server_context(ServerTls(cert=files.cert, key=files.key, client_ca=files.ca))
    cert, key = files.issue(tmp_path / "client", "App.Example", common_name="somebody")
    _, there = await shake_hands(server, client_context(ClientTls(ca=files.ca, cert=cert, key=key)))
    assert peer_names(there) == {"app.example"}


async def test_the_common_name_counts_where_there_is_no_other(files: Files, tmp_path: Path) -> None:
    server = server_context(ServerTls(cert=files.cert, key=files.key, client_ca=files.ca))
    cert, key = files.issue(tmp_path / "client", "me@app.example", common_name="Shipper")
    _, there = await shake_hands(server, client_context(ClientTls(ca=files.ca, cert=cert, key=key)))
    assert peer_names(there) == {"shipper"}


async def failure_of(server: ssl.SSLContext, client: ssl.SSLContext, name: str) -> str:
    left, right = trio.testing.memory_stream_pair()
    here = trio.SSLStream(left, client, server_hostname=name)
    there = trio.SSLStream(right, server, server_side=True)
    causes: list[BaseException | None] = []

    async def shake(stream: trio.SSLStream[trio.abc.Stream]) -> None:
        try:
            await stream.do_handshake()
        except trio.BrokenResourceError as error:
            causes.append(error.__cause__)
            await stream.transport_stream.aclose()

    async with trio.open_nursery() as nursery:
        nursery.start_soon(shake, here)
        nursery.start_soon(shake, there)
    assert isinstance(causes[0], ssl.SSLError)
    return failure_reason(causes[0])


async def test_a_wrong_name_and_a_wrong_authority_are_told_apart(files: Files, tmp_path: Path) -> None:
    server = server_context(ServerTls(cert=files.cert, key=files.key))
    assert await failure_of(server, client_context(ClientTls(ca=files.ca)), "other.example") == "certificate_name"
    (tmp_path / "other").mkdir()
    stranger = Files(tmp_path / "other")
    assert await failure_of(server, client_context(ClientTls(ca=stranger.ca)), "localhost") == "certificate_untrusted"


async def test_a_common_name_is_no_host_name(files: Files, tmp_path: Path) -> None:
    cert, key = files.issue(tmp_path / "cn", "me@localhost.example", common_name="localhost")
    server = server_context(ServerTls(cert=cert, key=key))
    assert await failure_of(server, client_context(ClientTls(ca=files.ca)), "localhost") == "certificate_name"


def test_without_a_ca_the_system_store_is_asked_and_nothing_is_switched_off() -> None:
    context = client_context(ClientTls())
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname


def test_a_certificate_without_its_key_is_refused() -> None:
    with pytest.raises(ValidationError, match="cert and key go together"):
        ClientTls(cert=Path("client.pem"))


@pytest.mark.parametrize("mode", [0o604, 0o602, 0o660, 0o644, 0o601])
def test_a_key_open_to_others_is_refused_and_named(files: Files, mode: int) -> None:
    files.key.chmod(mode)
    with pytest.raises(ConfigError, match=rf"{files.key}: .* open to others than its owner \(mode {mode:04o}\)"):
        server_context(ServerTls(cert=files.cert, key=files.key))


def test_a_group_may_read_the_key_only_if_root_says_so(files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    files.key.chmod(0o640)
    fstat = os.fstat

    def owned_by(uid: int) -> None:
        monkeypatch.setattr(os, "fstat", lambda fd: os.stat_result((*fstat(fd)[:4], uid, *fstat(fd)[5:10])))

    owned_by(0)
    server_context(ServerTls(cert=files.cert, key=files.key))
    owned_by(1000)
    with pytest.raises(ConfigError, match="open to others"):
        server_context(ServerTls(cert=files.cert, key=files.key))


def refusal(cert: Path, key: Path, ca: Path) -> str:
    with pytest.raises(ConfigError) as caught:
        client_context(ClientTls(ca=ca, cert=cert, key=key))
    assert caught.value.__cause__ is None
    return str(caught.value)


def test_each_unusable_file_is_named(files: Files, tmp_path: Path) -> None:
    absent, garbage = tmp_path / "absent", tmp_path / "garbage"
    garbage.write_bytes(b"no PEM")
    garbage.chmod(0o600)
    assert refusal(files.cert, absent, files.ca) == f"{absent}: the TLS key cannot be read (No such file or directory)."
    assert refusal(files.cert, tmp_path, files.ca) == f"{tmp_path}: the TLS key is not a regular file."
    assert refusal(absent, files.key, files.ca).startswith(f"{absent}: the TLS certificate cannot be read")
    assert refusal(files.cert, garbage, files.ca).startswith(f"{files.cert}, {garbage}: expected a certificate chain")
    assert refusal(files.cert, files.key, absent).startswith(f"{absent}: the CA certificates cannot be read")
    assert refusal(files.cert, files.key, garbage).startswith(f"{garbage}: expected the trusted CA certificates")


def test_a_key_of_another_certificate_is_refused(files: Files, tmp_path: Path) -> None:
    _, key = files.issue(tmp_path / "other", "localhost")
    assert refusal(files.cert, key, files.ca) == f"{key}: the TLS key does not belong to the certificate {files.cert}."


def test_an_encrypted_key_is_refused_without_asking_the_terminal(files: Files) -> None:
    encrypted = ec.generate_private_key(ec.SECP256R1()).private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(os.urandom(8).hex().encode())
    )
    files.key.write_bytes(encrypted)
    assert "unencrypted key" in refusal(files.cert, files.key, files.ca)
