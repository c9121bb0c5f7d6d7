"""What a log line travels in: syslog headers, container runtimes' JSON, loggers' prefixes."""

from __future__ import annotations

import random
import re

from benchmarks.quality.marked import Marked
from benchmarks.quality.template import HALVES, write

_HEADER = re.compile(r"<\d{1,3}>1 ")
_RAW = "«inner»"
_WRAPPERS = (
    _RAW,
    _RAW,
    "<«int:190»>«systime» «host» «app»[«pid»]: «inner»",
    "<«int:190»>«systime» «host» «app»: «inner»",
    "<«int:190»>1 «iso» «host» «app» «pid» - - «inner»",
    '<«int:190»>1 «iso» «host» «app» - ID«int:99» [meta sequenceId="«int:999»"] «inner»',
    '{"log":"«inner|json»\\n","stream":"stdout","time":"«iso»"}',
    '{"@timestamp":"«iso»","log.level":"«level»","message":"«inner|json»"}',
    "«iso» stdout F «inner»",
    "«time» «level» [«app»] «class» - «inner»",
    "«systime» «host» «app»[«pid»]: «inner»",
    "«iso» «level» «class»: «inner»",
    'time="«iso»" level=info msg="«inner|dq»"',
    '{"ts":«epoch»,"level":"debug","logger":"«class»","msg":"«inner|jsonascii»"}',
)


def wrap(inner: Marked, rng: random.Random, half: str) -> Marked:
    """Return the line in one of the half's wrappers."""
    mine = _WRAPPERS[HALVES.index(half) :: 2]
    return write(rng.choice(mine), rng, inner=inner)


def is_record(line: str) -> bool:
    """Whether the line is a whole syslog record already."""
    return _HEADER.match(line) is not None
