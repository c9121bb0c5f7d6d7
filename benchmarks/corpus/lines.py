"""System and access logs as RFC 3164 and RFC 5424 records of about 200 bytes."""

from __future__ import annotations

import random
import uuid

HOSTS = ("web-1", "web-2", "db-1", "ehr-app-3", "lb-1", "queue-2")
PATHS = ("/", "/index.html", "/api/v2/orders", "/api/v2/visits/search", "/static/app.9f3c2e1b.js", "/healthz", "/metrics")
AGENTS = (
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36",
    "kube-probe/1.29",
    "curl/7.88.1",
    "okhttp/4.12.0",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148",
)
PAGES = ("-", "-", "https://portal.example/visits?page=3", "https://portal.example/orders/list?sort=date&dir=desc")
SYLLABLES = tuple("ba dor el fa gri ha is jo ka len mo na or pe ri sa ta ul ve wen".split())
WORDS = tuple("about and before called chart for home last note on ready room seen the visit ward was when with".split())
SAID = ("spoke with", "the chart of", "note for", "called by", "told", "visit of")
UNITS = ("nginx.service", "postgresql.service", "cron.service", "docker-3f2a.scope", "ehr-api.service")
_ACCESS_SHARE = 0.4
"""Of the ordinary lines."""


def ordinary(rng: random.Random) -> str:
    """Return a system line or an access line; half of the latter name the client's address."""
    return f"{header(rng)} {body(rng)}"


def clean(rng: random.Random) -> str:
    """Return a line that holds nothing private."""
    return f"{header(rng)} {_access(rng, address=False) if rng.random() < _ACCESS_SHARE else _system(rng)}"


def system(rng: random.Random) -> str:
    """Return a line of a daemon, of the kernel or of an application."""
    return f"{header(rng)} {_system(rng)}"


def access(rng: random.Random) -> str:
    """Return a web server's line in the combined format; half of them name the client's address."""
    return f"{header(rng)} {_access(rng, address=rng.random() < 0.5)}"


def dense(rng: random.Random) -> str:
    """Return a line with a social security number, an e-mail address and a password."""
    ssn = f"{rng.randint(100, 665)}-{rng.randint(10, 99)}-{rng.randint(1000, 9999)}"
    email = f"p{rng.randrange(10**6)}@mail{rng.randrange(50)}.example"
    what = f"visit closed ssn={ssn} email={email} password={rng.getrandbits(60):x} in {rng.randint(1, 900)} ms"
    return f"{header(rng)} ehr-api[{rng.randint(1, 32000)}]: {what}"


def notes(rng: random.Random) -> str:
    """Return a line of prose that speaks of somebody, hardly ever of the same shape as another."""
    who = " ".join("".join(rng.choice(SYLLABLES) for _ in range(rng.randint(2, 3))).capitalize() for _ in range(2))
    then = " ".join(rng.choice(WORDS) for _ in range(rng.randint(6, 14)))
    return f"{header(rng)} ehr-api[{rng.randint(1, 32000)}]: {rng.choice(SAID)} {who} {then}"


def header(rng: random.Random) -> str:
    """Return the header of a record, RFC 5424 or RFC 3164."""
    pri, host = rng.randint(8, 191), rng.choice(HOSTS)
    if rng.random() < 0.5:
        return f"<{pri}>1 {clock(rng)}.{rng.randint(0, 999):03}Z {host} app {rng.randint(1, 32000)} - -"
    return f"<{pri}>Mar {rng.randint(1, 28):2} 10:{rng.randint(0, 59):02}:{rng.randint(0, 59):02} {host}"


def body(rng: random.Random) -> str:
    """Return what an ordinary record says."""
    return _access(rng, address=rng.random() < 0.5) if rng.random() < _ACCESS_SHARE else _system(rng)


def clock(rng: random.Random) -> str:
    """Return a time of a month, ISO 8601 without zone."""
    return f"2026-03-{rng.randint(1, 28):02}T{rng.randint(0, 23):02}:{rng.randint(0, 59):02}:{rng.randint(0, 59):02}"


def _access(rng: random.Random, *, address: bool) -> str:
    peer = f"{rng.randint(11, 200)}.{rng.randint(0, 255)}.{rng.randint(0, 255)}.{rng.randint(1, 254)}" if address else "-"
    when = f"{rng.randint(1, 28):02}/Mar/2026:10:{rng.randint(0, 59):02}:07 +0000"
    answer = f"{rng.choice((200, 200, 200, 304, 404, 502))} {rng.randint(100, 99999)}"
    took = f"rt={rng.random():.3f} urt={rng.random():.3f} rid={rng.getrandbits(64):016x}"
    request = f'"GET {rng.choice(PATHS)} HTTP/1.1" {answer} "{rng.choice(PAGES)}" "{rng.choice(AGENTS)}"'
    return f"{peer} - - [{when}] {request} {took}"


def _systemd(rng: random.Random) -> str:
    return f"systemd[1]: Started {rng.choice(UNITS)} - session {rng.randint(1, 9999)} of user www-data, {rng.random():.3f}s."


def _kernel(rng: random.Random) -> str:
    return f"kernel: [{rng.random() * 1e6:.6f}] eth0: renamed from veth{rng.randrange(16**7):07x}, link becomes ready"


def _postgres(rng: random.Random) -> str:
    wrote = f"wrote {rng.randint(1, 9000)} buffers ({rng.random() * 9:.1f}%)"
    took = f"write={rng.random() * 99:.3f} s, sync=0.002 s, total={rng.random() * 99:.3f} s"
    return f"postgres[{rng.randint(300, 32000)}]: LOG:  checkpoint complete: {wrote}; {took}"


def _java(rng: random.Random) -> str:
    request, trace = uuid.UUID(int=rng.getrandbits(128)), f"{rng.getrandbits(128):032x}"
    what = f"request {request} done in {rng.randint(1, 900)} ms, cache hit ratio {rng.random():.2f}"
    return f"ehr-api[{rng.randint(1, 32000)}]: INFO  c.e.o.OrderService - {what}, pool 12/50, trace {trace}"


def _docker(rng: random.Random) -> str:
    return f'dockerd[811]: time={clock(rng)}Z level=info msg="shim disconnected" id={rng.getrandbits(256):064x}'


def _cron(rng: random.Random) -> str:
    table = rng.choice(("daily", "hourly", "weekly"))
    return f"CRON[{rng.randint(300, 32000)}]: (root) CMD (test -x /usr/sbin/anacron || run-parts /etc/cron.{table})"


def _queue(rng: random.Random) -> str:
    where = f"lag={rng.randint(0, 90000)} offset={rng.randrange(10**9)} partition={rng.randint(0, 63)}"
    took = f"took={rng.randint(1, 9000)}ms"
    return f"consumer[{rng.randint(300, 32000)}]: WARN  rebalance of group orders-{rng.randint(1, 9)}: {where} {took}"


def _kubelet(rng: random.Random) -> str:
    pod = f'pod="prod/orders-{rng.getrandbits(40):010x}-{rng.choice(("x7k2p", "m4qzt", "v9w8c"))}"'
    what = f'"Probe failed" probeType="Readiness" {pod} containerName="orders" probeResult="failure"'
    return f"kubelet[1204]: I0311 10:{rng.randint(0, 59):02}:07.{rng.randrange(10**6):06} 1204 prober.go:107] {what}"


def _error(rng: random.Random) -> str:
    where = f'client: -, server: portal.example, request: "GET {rng.choice(PATHS)} HTTP/2.0"'
    return (
        f"nginx[{rng.randint(300, 32000)}]: *{rng.randrange(10**6)} upstream timed out (110: Connection timed out), {where}"
    )


_DAEMONS = (_systemd, _kernel, _postgres, _java, _docker, _cron, _queue, _kubelet, _error)


def _system(rng: random.Random) -> str:
    return rng.choice(_DAEMONS)(rng)
