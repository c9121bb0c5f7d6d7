"""Structured records: JSON lines of 20 fields, and HL7 v2 messages in syslog."""

from __future__ import annotations

import json
import random
import uuid

from benchmarks.corpus import lines

_PRIVATE_SHARE = 0.05
_GIVEN = ("Maria", "John", "Aisha", "Wei", "Olga", "Tomas", "Grace", "Ravi")
_FAMILY = ("Keller", "Okafor", "Nguyen", "Silva", "Larsen", "Haddad", "Moreau", "Patel")


def json_record(rng: random.Random) -> str:
    """Return an application's record of 20 fields; one in twenty holds an e-mail address and a record number."""
    fields = {
        "@timestamp": f"{lines.clock(rng)}.{rng.randint(0, 999):03}Z",
        "level": rng.choice(("INFO", "INFO", "DEBUG", "WARN")),
        "logger": "c.e.orders.OrderController",
        "message": f"order accepted in {rng.randint(1, 900)} ms",
        "service": rng.choice(("orders", "visits", "billing")),
        "environment": "production",
        "instance": rng.choice(lines.HOSTS),
        "process": rng.randint(1, 32000),
        "thread": f"http-nio-8080-exec-{rng.randint(1, 40)}",
        "request_id": str(uuid.UUID(int=rng.getrandbits(128))),
        "trace_id": f"{rng.getrandbits(128):032x}",
        "span_id": f"{rng.getrandbits(64):016x}",
        "method": rng.choice(("GET", "POST", "PUT")),
        "route": rng.choice(lines.PATHS),
        "status": rng.choice((200, 200, 201, 404, 500)),
        "duration_ms": round(rng.random() * 900, 3),
        "response_bytes": rng.randint(100, 99999),
        "region": "eu-central-1",
        "version": "2.14.3",
        "cached": rng.random() < 0.5,
    }
    if rng.random() < _PRIVATE_SHARE:
        who = f"p{rng.randrange(10**6)}@mail{rng.randrange(50)}.example"
        fields["message"] = f"order accepted for {who}, MRN: {rng.randrange(10**7, 10**8)}"
    return json.dumps(fields, separators=(",", ":"))


def hl7_record(rng: random.Random) -> str:
    """Return an admission or a result (HL7 v2.5.1, segments ended by carriage returns) in an RFC 5424 record."""
    when = f"202603{rng.randint(1, 28):02}10{rng.randint(0, 59):02}{rng.randint(0, 59):02}"
    family, given = rng.choice(_FAMILY).upper(), rng.choice(_GIVEN).upper()
    born = f"19{rng.randint(30, 99)}{rng.randint(1, 12):02}{rng.randint(1, 28):02}"
    number, phone = rng.randrange(10**7, 10**8), f"(555){rng.randint(200, 999)}-{rng.randint(1000, 9999)}"
    street = f"{rng.randint(1, 999)} OAK ST^^SPRINGFIELD^IL^62704"
    doctor = f"{rng.randint(1000, 9999)}^{rng.choice(_FAMILY).upper()}^{rng.choice(_GIVEN).upper()}"
    segments = (
        rf"MSH|^~\&|LAB|GENERAL|EHR|GENERAL|{when}||ORU^R01|MSG{rng.randrange(10**6):06}|P|2.5.1",
        f"PID|1||{number}^^^GENERAL^MR||{family}^{given}^A||{born}|F|||{street}||{phone}",
        f"PV1|1|I|3W^{rng.randint(301, 340)}^1^GENERAL||||{doctor}",
        f"OBX|1|NM|2345-7^GLUCOSE^LN||{rng.randint(60, 240)}|mg/dL|70-105|H|||F|||{when}",
    )
    return f"<134>1 {lines.clock(rng)}Z ehr-app-3 mirth {rng.randint(1, 32000)} - - {chr(13).join(segments)}"
