"""Seeded log lines as RFC 3164 and RFC 5424 records, without framing.

``ordinary``: a mixed day of system and access logs, in which few lines hold anything private but addresses. ``clean``: the
same without any. ``dense``: three private values in every line.
"""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable

HOSTS = ("web-1", "web-2", "db-1", "ehr-app-3", "lb-1", "queue-2")
PATHS = ("/", "/index.html", "/api/v2/orders", "/api/v2/visits/search", "/static/app.9f3c2e1b.js", "/healthz", "/metrics")
AGENTS = (
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36",
    "kube-probe/1.29",
    "curl/7.88.1",
    "okhttp/4.12.0",
)
UNITS = ("nginx.service", "postgresql.service", "cron.service", "docker-3f2a.scope", "ehr-api.service")


def _clock(rng: random.Random) -> str:
    return f"2026-03-{rng.randint(1, 28):02}T{rng.randint(0, 23):02}:{rng.randint(0, 59):02}:{rng.randint(0, 59):02}"


def _access(rng: random.Random, *, address: bool) -> str:
    peer = f"{rng.randint(11, 200)}.{rng.randint(0, 255)}.{rng.randint(0, 255)}.{rng.randint(1, 254)}" if address else "-"
    when = f"{rng.randint(1, 28):02}/Mar/2026:10:{rng.randint(0, 59):02}:07 +0000"
    answer = f"{rng.choice((200, 200, 200, 304, 404, 502))} {rng.randint(100, 99999)}"
    return f'{peer} - - [{when}] "GET {rng.choice(PATHS)} HTTP/1.1" {answer} "-" "{rng.choice(AGENTS)}" {rng.random():.3f}'


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
    return f'dockerd[811]: time={_clock(rng)}Z level=info msg="shim disconnected" id={rng.getrandbits(256):064x}'


def _system(rng: random.Random) -> str:
    return rng.choice((_systemd, _kernel, _postgres, _java, _docker))(rng)


def _dense(rng: random.Random) -> str:
    ssn = f"{rng.randint(100, 665)}-{rng.randint(10, 99)}-{rng.randint(1000, 9999)}"
    email = f"p{rng.randrange(10**6)}@mail{rng.randrange(50)}.example"
    return (
        f"ehr-api[{rng.randint(1, 32000)}]: visit closed ssn={ssn} email={email} password={rng.getrandbits(60):x} "
        f"in {rng.randint(1, 900)} ms"
    )


def _body(kind: str) -> Callable[[random.Random], str]:
    match kind:
        case "ordinary":
            return lambda rng: _access(rng, address=rng.random() < 0.5) if rng.random() < 0.4 else _system(rng)
        case "clean":
            return lambda rng: _access(rng, address=False) if rng.random() < 0.4 else _system(rng)
        case "dense":
            return _dense
    raise ValueError("expected ordinary, clean or dense")


def records(kind: str, count: int, seed: int = 1) -> list[bytes]:
    """Return ``count`` syslog records of about 200 bytes; the same seed gives the same ones."""
    rng = random.Random(seed)
    body = _body(kind)
    made = []
    for _ in range(count):
        pri, host, text = rng.randint(8, 191), rng.choice(HOSTS), body(rng)
        if rng.random() < 0.5:
            made.append(f"<{pri}>1 {_clock(rng)}.{rng.randint(0, 999):03}Z {host} app {rng.randint(1, 32000)} - - {text}")
        else:
            made.append(
                f"<{pri}>Mar {rng.randint(1, 28):2} 10:{rng.randint(0, 59):02}:{rng.randint(0, 59):02} {host} {text}"
            )
    return [record.encode() for record in made]
