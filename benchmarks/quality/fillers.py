"""What fills the places of a template that are not private: hosts, times, paths, ids, counters."""

from __future__ import annotations

import random
import string
import uuid
from collections.abc import Callable

ALPHABETS = {
    "digit": string.digits,
    "hex": string.digits + "abcdef",
    "HEX": string.digits + "ABCDEF",
    "lower": string.ascii_lowercase,
    "upper": string.ascii_uppercase,
    "alpha": string.ascii_letters,
    "lownum": string.ascii_lowercase + string.digits,
    "upnum": string.ascii_uppercase + string.digits,
    "alnum": string.ascii_letters + string.digits,
    "base32": string.ascii_uppercase + "234567",
    "base58": "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz",
    "bech32": "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L",
    "base64": string.ascii_letters + string.digits + "+/",
    "base64url": string.ascii_letters + string.digits + "-_",
}

USERS = (
    "alice bob carol app deploy svc-backup jenkins admin root postgres www-data etl_user m.keller reports operator1 dbadmin"
).split()
HOSTS = (
    "web-1 web-2 db-primary ip-10-2-3-4 ehr-app-3 lb01 queue2 build-7 cache.internal node-12.eu-west-1.compute.internal"
).split()
DOMAINS = (
    "api.example.com internal.example.org auth.example.net payments.example.com hooks.example.io git.example.org"
).split()
APPS = (
    "billing auth-service ehr-api scheduler gateway orders reports-worker notifier ingest inventory claims-api portal"
).split()
DATABASES = "orders clinic users metrics reporting app_production warehouse billing_db sessions auth".split()
PATHS = (
    "/var/log/app/server.log /etc/nginx/conf.d/default.conf /srv/app/config/settings.py /opt/app/releases/20260311/bin/run "
    "/usr/lib/python3/dist-packages/apt/cache.py /home/deploy/app/current /data/uploads/report-2026-03.pdf "
    "/tmp/build/out.tar.gz C:\\App\\app.exe /etc/ssl/certs/ca-certificates.crt /var/lib/postgresql/15/main "
    "/app/src/main/java/Order.java"
).split()
ROUTES = (
    "/v1/orders /api/users/42 /health /login /api/v2/items/search /oauth/callback /static/js/app.js /reports/daily /metrics "
    "/graphql /patients/list /cart/checkout /admin/settings /api/v1/namespaces/default/pods"
).split()
CLASSES = (
    "OrderService TokenStore PasswordResetController AuthFilter com.example.app.SessionManager SecretProvider "
    "org.example.db.Pool HttpClient o.s.web.servlet.DispatcherServlet KeyRotationJob LoginHandler app.services.billing "
    "UserRepository CacheManager"
).split()
AGENTS = (
    "curl/8.5.0",
    "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
    "kube-probe/1.31",
    "python-requests/2.32.3",
    "Go-http-client/2.0",
    "okhttp/4.12.0",
)
WORDS = (
    "order invoice queue worker batch cache report index upload session backup shard replica stream event metric window "
    "customer account payment message document profile folder region cluster service gateway"
).split()
LEVELS = "INFO WARN ERROR DEBUG info warning error debug".split()
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()

Rng = random.Random


def characters(rng: Rng, alphabet: str, count: int) -> str:
    """Return ``count`` random characters of an alphabet by name."""
    return "".join(rng.choices(ALPHABETS[alphabet], k=count))


def _date(rng: Rng) -> str:
    return f"2026-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"


def _clock(rng: Rng) -> str:
    return f"{rng.randrange(24):02}:{rng.randrange(60):02}:{rng.randrange(60):02}"


def _iso(rng: Rng) -> str:
    return f"{_date(rng)}T{_clock(rng)}.{rng.randrange(1000):03}Z"


def _plain_time(rng: Rng) -> str:
    return f"{_date(rng)} {_clock(rng)},{rng.randrange(1000):03}"


def _syslog_time(rng: Rng) -> str:
    return f"{rng.choice(MONTHS)} {rng.randint(1, 28):2} {_clock(rng)}"


def _access_time(rng: Rng) -> str:
    return f"{rng.randint(1, 28):02}/{rng.choice(MONTHS)}/2026:{_clock(rng)} +0000"


def _address(rng: Rng) -> str:
    return f"{rng.choice((10, 172, 192, 203))}.{rng.randrange(256)}.{rng.randrange(256)}.{rng.randint(1, 254)}"


def _duration(rng: Rng) -> str:
    return rng.choice(
        (f"{rng.randint(1, 900)}ms", f"{rng.random() * 9:.3f}s", f"{rng.randint(1, 59)}m{rng.randint(0, 59)}s")
    )


def _version(rng: Rng) -> str:
    return f"{rng.randint(0, 21)}.{rng.randint(0, 30)}.{rng.randint(0, 9)}"


def _choice(values: list[str] | tuple[str, ...]) -> Callable[[Rng], str]:
    return lambda rng: rng.choice(values)


FILLERS: dict[str, Callable[[Rng], str]] = {
    "user": _choice(USERS),
    "host": _choice(HOSTS),
    "domain": _choice(DOMAINS),
    "app": _choice(APPS),
    "db": _choice(DATABASES),
    "path": _choice(PATHS),
    "route": _choice(ROUTES),
    "class": _choice(CLASSES),
    "agent": _choice(AGENTS),
    "word": _choice(WORDS),
    "level": _choice(LEVELS),
    "iso": _iso,
    "time": _plain_time,
    "systime": _syslog_time,
    "acctime": _access_time,
    "ip": _address,
    "dur": _duration,
    "ver": _version,
    "pid": lambda rng: str(rng.randint(2, 32768)),
    "port": lambda rng: str(rng.choice((22, 80, 443, 5432, 6379, 8080, 9200, rng.randint(1024, 65535)))),
    "epoch": lambda rng: f"{1_767_225_600 + rng.randrange(30_000_000)}",
    "uuid": lambda rng: str(uuid.UUID(int=rng.getrandbits(128), version=4)),
    "float": lambda rng: f"{rng.random() * 100:.3f}",
    "status": lambda rng: str(rng.choice((200, 200, 201, 302, 400, 401, 403, 404, 500, 502))),
    "kb": lambda rng: str(rng.randint(100, 99_999)),
}


def fill(name: str, argument: str, rng: Rng) -> str:
    """Return a filler by name: ``«host»``, ``«int:9999»`` (up to), ``«hex:16»`` (any alphabet), ``«pick:a/b»``."""
    if name == "int":
        return str(rng.randint(1, int(argument or 999)))
    if name == "pick":
        return rng.choice(argument.split("/"))
    if name in ALPHABETS:
        return characters(rng, name, int(argument))
    return FILLERS[name](rng)
