"""What must be left alone: ordinary lines of ordinary programs, made here with random ids, times, versions and durations."""

from __future__ import annotations

import json
import random
from collections.abc import Callable

import pytest

from recognizers import catalog
from recognizers.scanner import Scanner


class Made:
    """Random parts of lines, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._source = random.Random(seed)

    def number(self, low: int, high: int) -> int:
        return self._source.randint(low, high)

    def hex(self, digits: int) -> str:
        return f"{self._source.getrandbits(4 * digits):0{digits}x}"

    def uuid(self) -> str:
        return "-".join(self.hex(digits) for digits in (8, 4, 4, 4, 12))

    def word(self) -> str:
        return self._source.choice(("orders", "billing", "intake", "gateway", "scheduler", "imaging", "labs", "cache"))

    def ip(self) -> str:
        return f"10.{self.number(0, 255)}.{self.number(0, 255)}.{self.number(1, 254)}"

    def time(self) -> str:
        return (
            f"2026-11-21T{self.number(0, 23):02}:{self.number(0, 59):02}:{self.number(0, 59):02}.{self.number(0, 999):03}Z"
        )


def sshd(m: Made) -> str:
    return (
        f"Nov 21 18:00:{m.number(10, 59)} web-1 sshd[{m.number(300, 99999)}]: Connection closed by authenticating "
        "user root [preauth]"
    )


def sshd_key(m: Made) -> str:
    return f"Accepted publickey for root from 127.0.0.1 port {m.number(1024, 65535)} ssh2: RSA SHA256:{m.hex(40)}"


def cron(m: Made) -> str:
    return (
        f"Nov  1 03:17:01 db-2 CRON[{m.number(300, 99999)}]: pam_unix(cron:session): session opened for user "
        "root(uid=0) by (uid=0)"
    )


def sudo(m: Made) -> str:
    return (
        f"sudo: root : TTY=pts/{m.number(0, 9)} ; PWD=/var/lib/{m.word()} ; USER=postgres ; COMMAND=/usr/bin/psql "
        "-c select 1"
    )


def kernel(m: Made) -> str:
    return (
        f"kernel: [{m.number(10, 99999)}.{m.number(100000, 999999)}] EXT4-fs (sda1): mounted filesystem with "
        "ordered data mode. Opts: (null)"
    )


def kernel_pci(m: Made) -> str:
    return (
        f"kernel: pci 0000:00:1f.{m.number(0, 7)}: reg 0x10: [mem 0xfebc{m.hex(4)}-0xfebf{m.hex(4)}] enabling "
        "device (0000 -> 0002)"
    )


def oom(m: Made) -> str:
    return (
        f"Out of memory: Killed process {m.number(300, 99999)} (java) total-vm:{m.number(10**6, 10**7)}kB, "
        f"anon-rss:{m.number(10**6, 10**7)}kB"
    )


def systemd(m: Made) -> str:
    return f"systemd[1]: {m.word()}.service: Main process exited, code=exited, status={m.number(1, 255)}/FAILURE"


def systemd_user(m: Made) -> str:
    return f"systemd[1]: Started user@{m.number(1000, 65000)}.service - User Manager for UID {m.number(1000, 65000)}."


def nginx(m: Made) -> str:
    return (
        f'127.0.0.1 - - [21/Nov/2026:18:00:{m.number(10, 59)} +0000] "GET '
        f'/api/v1/{m.word()}/{m.number(1, 9999)}?page=2&sort=desc HTTP/1.1" 200 {m.number(100, 99999)} "-" '
        '"Mozilla/5.0 (X11; Linux x86_64) '
        f'Chrome/{m.number(100, 140)}.0.{m.number(1000, 9999)}.{m.number(10, 200)} Safari/537.36" '
        f"rt=0.{m.number(100, 999)}"
    )


def postgres(m: Made) -> str:
    return (
        f"2026-11-21 18:00:{m.number(10, 59)}.{m.number(100, 999)} UTC [{m.number(100, 9999)}] LOG:  checkpoint "
        f"complete: wrote {m.number(10, 9999)} buffers (0.1%); write={m.number(1, 99)}.{m.number(100, 999)} s, "
        f"sync=0.003 s; lsn=0/{m.hex(8).upper()}"
    )


def postgres_statement(m: Made) -> str:
    return (
        f"LOG:  duration: {m.number(1, 999)}.{m.number(100, 999)} ms  statement: SELECT id, created_at FROM "
        f"{m.word()} WHERE id = $1 LIMIT {m.number(1, 500)}"
    )


def java(m: Made) -> str:
    return (
        f"{m.time()} ERROR [http-nio-8080-exec-{m.number(1, 200)}] o.a.c.c.C.[.[.[dispatcherServlet] - "
        "Servlet.service() threw java.lang.NullPointerException"
    )


def stack_trace(m: Made) -> str:
    return (
        f"\tat org.example.{m.word()}.ConfigManager.<init>(ConfigManager.java:{m.number(10, 999)}) "
        f"~[app-1.{m.number(0, 30)}.{m.number(0, 9)}.jar:na]"
    )


def python_trace(m: Made) -> str:
    return f'  File "/usr/lib/python3.11/site-packages/{m.word()}/core.py", line {m.number(1, 2000)}, in __call__'


def cpp(m: Made) -> str:
    return (
        f"E1121 18:00:{m.number(10, 59)}.{m.number(100000, 999999)} {m.number(100, 9999)} "
        f"{m.word()}_manager.cpp:{m.number(10, 999)}] std::vector<Foo::Bar>::at failed"
    )


def kubelet(m: Made) -> str:
    return (
        f"I1121 18:00:00.{m.number(100000, 999999)} {m.number(100, 9999)} kubelet.go:{m.number(100, 2999)}] "
        f'"SyncLoop (PLEG): event for pod" pod="default/{m.word()}-{m.hex(9)}-x7k2p" podUID="{m.uuid()}" '
        f'containerID="containerd://{m.hex(64)}"'
    )


def kube_secret(m: Made) -> str:
    return (
        f'MountVolume.SetUp failed for volume "tls" : secret "default/{m.word()}-tls" not found; token: expired; '
        'User "system:serviceaccount:kube-system:default"'
    )


def controller(m: Made) -> str:
    ts = f"{m.number(1_700_000_000, 1_799_999_999)}.{m.number(1000000, 9999999)}"
    return json.dumps({"level": "info", "ts": ts, "msg": "Reconciling", "name": m.word(), "reconcileID": m.uuid()})


def tracing(m: Made) -> str:
    return (
        f"level=info ts={m.time()} caller=server.go:{m.number(10, 999)} trace_id={m.hex(32)} span_id={m.hex(16)} "
        f"duration={m.number(1, 999)}.{m.number(1, 9)}ms status=200 bytes={m.number(1, 10**7)}"
    )


def docker(m: Made) -> str:
    return (
        f"Digest: sha256:{m.hex(64)} Status: Downloaded newer image for "
        f"registry.local:5000/{m.word()}:v1.{m.number(0, 40)}.{m.number(0, 9)}-rc{m.number(1, 9)}"
    )


def git(m: Made) -> str:
    return f"HEAD is now at {m.hex(7)} Merge branch 'fix/{m.word()}-timeout' ({m.hex(40)})"


def package(m: Made) -> str:
    return (
        f"2026-11-21 18:00:{m.number(10, 59)} upgrade libssl3:amd64 3.0.{m.number(1, 19)}-1~deb12u{m.number(1, 3)} "
        f"3.0.{m.number(1, 19)}-1~deb12u{m.number(1, 3)}"
    )


def suite_result(m: Made) -> str:
    return (
        f"tests: {m.number(1, 999)} total, pass={m.number(1, 99)} fail=0 skip={m.number(0, 9)} "
        f"seed={m.number(1, 2**31)} in {m.number(1, 99)}.{m.number(10, 99)}s"
    )


def login_talk(m: Made) -> str:
    return (
        f"Password changed; password: required for {m.word()}; invalid api key; access token expired after "
        f"{m.number(1, 60)} minutes; pwd=/srv/{m.word()}"
    )


def masked(m: Made) -> str:
    return (
        f"connect dsn=postgres://app:***@db/{m.word()} password=******** token=<redacted> api_key=${{API_KEY}} "
        f"secret=[FILTERED] attempt={m.number(1, 9)}"
    )


def counters(m: Made) -> str:
    return (
        f"metrics requests_total={m.number(10**8, 10**12)} "
        f"epoch_ms={m.number(1_700_000_000_000, 1_799_999_999_999)} epoch_ns={m.number(17 * 10**17, 18 * 10**17)} "
        f"max-age={m.number(90, 9999)} latency=0.{m.number(100000, 999999)}"
    )


def etcd(m: Made) -> str:
    took = f"{m.number(100, 900)}.{m.number(100000, 999999)}ms"
    response = f"range_response_count:{m.number(0, 9)} size:{m.number(1, 9999)}"
    return json.dumps({"caller": "etcdserver/util.go:93", "took": took, "expected-duration": "100ms", "response": response})


def haproxy(m: Made) -> str:
    return (
        f"haproxy[{m.number(100, 9999)}]: Server be_{m.word()}/app-{m.number(1, 9)} is UP, reason: Layer7 check "
        f"passed, code: 200, check duration: {m.number(1, 99)}ms. {m.number(1, 9)} active and 0 backup servers "
        "online."
    )


PLAIN: tuple[Callable[[Made], str], ...] = (
    *(sshd, sshd_key, cron, sudo, kernel, kernel_pci, oom, systemd, systemd_user, nginx, postgres, postgres_statement, java),
    *(
        stack_trace,
        python_trace,
        cpp,
        kubelet,
        kube_secret,
        controller,
        tracing,
        docker,
        git,
        package,
        suite_result,
        login_talk,
    ),
    *(masked, counters, etcd, haproxy),
)

WITH_PHI: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("sshd[99]: Accepted publickey for jdoe from 203.0.113.7 port 50122 ssh2", ("jdoe", "203.0.113.7")),
    (
        "postfix/smtp[7]: 4F2B1: to=<jane.doe@example.org>, relay=mx.example.org[198.51.100.4]:25",
        ("jane.doe@example.org", "198.51.100.4"),
    ),
    ('10.1.2.3 - mbrown [21/Nov/2026:18:00:00 +0000] "GET / HTTP/1.1" 200 12', ("10.1.2.3", "mbrown")),
    ("pam_unix(sshd:session): session opened for user mbrown(uid=1001) by (uid=0)", ("mbrown",)),
    ("dhcpd: DHCPACK on 10.9.8.7 to 0a:1b:2c:3d:4e:5f via eth0", ("10.9.8.7", "0a:1b:2c:3d:4e:5f")),
    ("audit: user=jdoe action=read addr=2001:db8::42", ("jdoe", "2001:db8::42")),
)


@pytest.fixture(scope="module")
def tokens() -> Scanner:
    return Scanner(catalog.rules(phi=False), budget_secs=20)


@pytest.fixture(scope="module")
def everything() -> Scanner:
    return Scanner(catalog.rules(phi=True), budget_secs=20)


def lines() -> list[str]:
    return [make(Made(seed)) for seed in range(40) for make in PLAIN]


def test_holds_no_secret(tokens: Scanner) -> None:
    assert {line: tokens.find(line) for line in lines() if tokens.find(line)} == {}


def test_holds_no_phi(everything: Scanner) -> None:
    assert {line: everything.find(line) for line in lines() if everything.find(line)} == {}


@pytest.mark.parametrize(("line", "private"), WITH_PHI)
def test_gives_up_only_what_is_truly_there(line: str, private: tuple[str, ...], everything: Scanner) -> None:
    assert tuple(line[span.start : span.end] for span in everything.find(line)) == private


def test_gate_marks_few_of_them(tokens: Scanner) -> None:
    frames = [line.encode() for line in lines()]
    assert len(tokens.marks(frames)) < len(frames) / 4
