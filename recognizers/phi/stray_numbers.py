"""Numbers that stand beside a person, or beside a number of a person's, without any word of their own.

``PID88120 KOWALCZYK HALINA``, ``anyone know why E77310042 shows two lists for Ms. Roe``, ``CSN 300918827 and 300918991``.
In a record of somebody every token with four digits is that person's, in one piece or in groups (``915 22 0047``,
``CHC.0044.172``, ``221:48817``), unless the key or the word before it says that it is a program's (``pid``, ``port``,
``took``), or it is a time, a version, an address, a digest, a code of a drug or a test, or counts something.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

import regex

from recognizers.machines import is_issue
from recognizers.phi.hl7 import CODING_SYSTEMS
from recognizers.phi.ids import is_datelike
from recognizers.rule import Span

_GROUPS = (
    r"(?:[A-Z]{1,4}[0-9]{0,4}[ \-]|[A-Z]{1,3})?[0-9]{1,5}(?:[ \-][0-9]{2,6}){1,5}(?:[ \-]?[0-9A-Z](?:[\-/][0-9])?)?"
    r"|[A-Z]{2,4} (?:[0-9]{5,12}(?:[A-Z]{1,2}| [0-9]{1,2})?|[0-9]{4}[A-Z]{1,2})|[0-9]{2,4} [0-9]{7}"
    r"|[A-Z]{1,4}[0-9]{1,5} [0-9]{3,8}|[A-Z]{2,4} [0-9]{2,4}-[0-9]{2,6}"
    r"|[0-9](?: [0-9]){4,13}|[0-9]{5,10} [0-9]{1,2}|[A-Z]{1,4}#[0-9]{4,12}(?:-[0-9A-Za-z]{1,4})?"
)
DIGITS_MIN = 4
_DIGITS = rf"(?=(?:[A-Za-z_\-./:]*+[0-9]){{{DIGITS_MIN}}})"
_TOKEN = re.compile(
    rf"(?<![A-Za-z0-9_\-./:@%$\\+])(?:(?<![0-9\"\-] )(?<![0-9][0-9a-f]{{3}} )(?P<g>{_GROUPS})"
    r"(?![A-Za-z0-9_\-/@%]|[:.][0-9A-Za-z]|,[0-9])"
    rf"|{_DIGITS}(?P<c>[A-Za-z0-9_\-./:]++))|(?<=[\\+]){_DIGITS}(?P<d>[A-Za-z0-9_\-.]++)"
)
"""Groups of digits, or what stands without a space and has as many as a number."""
_PART = re.compile(
    r"[A-Z]{2,5}/[0-9]{2,4}/[0-9]{3,8}|(?<![0-9:])[0-9]{2,4}:[0-9]{4,8}(?![0-9:])"
    r"|(?<![A-Za-z0-9])[A-Z0-9\-_.]*[A-Z0-9](?![A-Za-z0-9_\-]|\.[A-Z0-9])"
    r"|[A-Za-z0-9](?:[A-Za-z0-9.\-]*[A-Za-z0-9])?"
)
_REFERENCE = re.compile(r"[A-Z0-9][A-Z0-9\-]{0,9}(?:/[A-Z0-9][A-Z0-9\-]{0,9}){1,4}")
"""A number with its year, its series or its province: ``2024/77182``, ``R/26/07/00412``, ``28/4410293``."""
_EXTENSION = re.compile(r"(?:\.[A-Za-z][A-Za-z0-9]{1,5})+\Z")

_LED = r"(?i:(?:.*[_.\-]|(?-i:[A-Za-z]*[a-z](?=[A-Z])))?"
_OF_CODES = re.compile(
    rf"{_LED}(?:build|version|ver|v|node|host|hostname|pod|container|image|trace|span|request|req_?id|model|sku|"
    r"lot(?:_?number)?|ndc|code|loinc|cpt|icd\w*|template|channel|queue|printer|station|room|bed|unit|dept|department"
    r"|loc|location|ward|ae|aet|firmware|fw|rule|"
    r"job|batch|msg_?id|message_?id|cmd|aaguid|sql_?state|state|sqlcode|mode|flags|control_?id|hash|commit|sha|"
    r"etag|error|err|status|ticket|issue|rev|revision|release|schema|trace_?id|span_?id|request_?id|correlation_?id"
    r"|time|ts|date|dose|hl7|profile|protocol|cipher|locale|zone|site|bldg|floor|door|gate|"
    r"cart|drug|rxcui|product|part|catalog|cat|ref_?range|range|dur|traceparent|server|svc|service|app|sha256|md5"
    r"|digest|checksum|"
    r"crc|system|sct|snomed|cvx|hcpcs|drg|modifier|instance|cluster|region|tz|charset|encoding|thumbprint|kid|nonce"
    r"|(?:job|run|build|batch|config|configuration|release|deploy|deployment|workflow|pipeline|execution|process|thread"
    r"|worker"
    r"|task|trigger|schedule|agent|template|channel|queue|printer|rule|node|host|instance|snapshot|transaction|txn|query|dag"
    r"|change|change_?set|spool|stage|step|artifact|package|plugin|policy_?rule|model|dataset|partition|consumer|producer)"
    r"[_\-]?(?:id|no|num|nr|number|key|ref)))"
)
"""Keys of what programs, drugs and places are called."""

_OF_COUNTS = re.compile(
    rf"{_LED}(?:session|thread|port|p?pid|tid|qty|score|took|size|len|length|bytes|count|offset|partition|ms|elapsed"
    rf"|duration|"
    r"latency|age|seq|sequence|epoch|uid|gid|euid|step|retries|retry|timeout|ttl|expires?|price|cost|amount|total"
    r"|weight|height|hr|bp|"
    r"value|result|rows|limit|exp|iat|nbf|lat|lon|lng|long|latitude|longitude|spt|dpt|events|steps|odo|n|"
    r"cents|billed|allowed|paid|charged?|copay|deductible|balance|bin|pos|rack|level|priority|rc|lsn|xid))"
)
"""Keys of what digits alone count or number."""

SIGNS = (re.compile(r"(?:[0-9][A-Za-z \-_./:]{0,6}){4}"),)
"""Where it does not match, no number stands alone."""

# What stands before a number is matched backwards from it, which takes a tenth of looking for what ends there.
_BEHIND_CODES = regex.compile(
    r"(?r)"
    r"(?:(?<![\w\-])(?i:build|version|ndc|cpt|icd|icd10|loinc|snomed|batch|rxcui|rxnorm|hcpcs|drg|revision|rev|firmware|channel"
    r"|hash|crc|"
    r"rule|error|err|errno|status|exit|code|http|vlan|sw|fw|model|kb|node|host|printer|queue|room|bed|rm|unit|suite|apt"
    r"|lot|hcc|"
    r"cvx|worker|store|rack|tray|ticket|issue|bug|jira|epic)[ =:#(\[\"']{0,3}|\w\[|<|[$€£]\s?"
    r"|(?:org|info|sct|cvx|rxnorm|loinc|snomed|ndc)\|)"
)
_BEHIND_TRACES = regex.compile(r"(?r)(?<![\w\-])(?i:trace|span)[ =:#(\[\"']{0,3}")
"""What an identifier drawn at random follows, and no number in groups."""
_BEHIND_COUNTS = regex.compile(
    r"(?r)"
    r"(?<![\w\-])(?i:p?pid|tid|port|offset|took|size|lines?|job|thread|bytes|seq|epoch|ts|uid|gid|partition|count|total"
    r"|lsn|xid|"
    r"txn|msg|msgid|message|ext|extension|x|len|length|step|rc|rows|page|ip|zip|po box|box|wrote|read|sent|received|"
    r"processed|loaded|exported|imported|in|after|every|attempt|retry|session|request|req)[ =:#(\[\"']{0,3}"
    r"|(?:UTC|[0-9]) \[|\" [1-5][0-9]{2} "
)
_KEY = regex.compile(r"(?r)([A-Za-z_@][\w.\-]{0,40})\\?[\"']?\]?\s?(?:=>|[=:])(?:\s| {2,8})?[\\\"'(\[{<]{0,4}")
_KEY_OF_LIST = regex.compile(r"(?r)([A-Za-z_@][\w.\-]{0,40})\\?\"\s?:\s?\[(?:\\?\"[\w.\-]{1,16}\\?\",\s?){1,8}\\?\"")
"""The key of a list in JSON, also in a string of JSON, before one of its later values: ``"cpt":["99213","85025"]``."""
_IN_LIST = (',"', ', "', ',\\"', ', \\"')
_BEFORE_CHARS = 48
_UNITS = re.compile(
    r" ?(?:ms|us|ns|s|secs?|rows?|bytes?|[KMGkmg]i?[Bb]|hits?|records?|entries|times|items|pages|m?c?g|kg|m[lL]|units?|"
    r"requests?|events?|messages?|files?|lines?|mmHg|bpm|IU|mEq|cells?|steps|patients|users|points|tokens|%|x\b)\b|\(\)|%"
)
_CODE = re.compile(
    r"0{4}[0-9]{12}|[0-9]{1,5}-[0-9]|(?:KB|CVE|RFC|ORA|ERR|ISO|UTF|HTTP|SHA|TLS|IEEE|ICD|CPT|LOINC|"
    r"RC|HL|FIPS|EN|NT|TNS|SQL|IBM|DSN|ASA|KBA|JIRA|SNOW|PR|GH)-?[0-9].*|[A-Z]{3}[0-9]{4,5}[EIWADS]|(?:INC|CHG)[0-9]{7}"
    r"|[0-9]{1,2}-[0-9]{1,2}-[0-9]{2,4}|AH[0-9]{5}|HHH-?[0-9]+|X12 [0-9]{3}|XN-[0-9]{3,4}|ACH-[0-9]{4}"
)
"""Addresses in memory, codes of tests (LOINC), of errors, fixes and standards."""
_DRUG = re.compile(r"[0-9]{4,5}-[0-9]{3,4}-[0-9]{1,2}")
_OF_DRUGS = re.compile(
    r"(?i:\b(?:ndc|drugs?|meds?|medications?|tabs?|tablets?|caps?|capsules?|vials?|dispens\w*|fill(?:s|ed)?|refill\w*"
    r"|rx|formulary|dose|lots?|inventory|stock|pharmacy|barcode|product|item|susp|soln?|inj|oral)\b|[0-9] ?m[gl]\b"
    r"|mcg\b)"
)
"""A drug's code (NDC), and what is said around it."""

_OF_MACHINES = re.compile(
    r"v?[0-9]{1,5}(?:\.[0-9]{1,5}){2,}(?:[\-_.][a-z0-9]+)*"  # versions, addresses, object identifiers
    r"|(?![0-9]{2,3}\.[0-9]{3}\Z|[0-9]{6,}\.0+\Z)[0-9]+\.[0-9]+"
    r"|(?:.*[.\-_])?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}"
    r"|0x[0-9a-fA-F]+|(?=[0-9]*[a-f])(?:[0-9a-f]{16}|[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})"
    r"|[A-Za-z][A-Za-z\-_]*v?[0-9]+(?:[.][0-9]+)+"  # nginx-1.24.0
    r"|(?:19|20)[0-9]{2}[\-./]?[01][0-9][\-./]?[0-3][0-9](?:[T_\-.].*)?"
    r"|[0-9]{2}[\-/.](?:[0-9]{2}|[A-Za-z]{3})[\-/.](?:19|20)?[0-9]{2}(?:T.*)?"
    r"|(?:[0-9]{1,3}[A-Za-z]{1,4}){2,}|[a-z]+[0-9_]{0,3}(?:[\-.][a-z]+[0-9]{0,3})+"  # 1h30m12s, web-01.lab-2.example
    r"|[0-9]+\.[0-9]+[a-z]{1,2}|[0-9]{4}h|x[0-9]{3,5}|(?:19|20)[0-9]{2}[qQ][1-4]|[0-9]{4}[A-F][A-Z]?|(?:ED|ecdsa-"
    r"|RSA-?)[0-9]{4,5}|[A-TV-Z][0-9][0-9A-Z]\.[0-9A-Z]{1,4}|[A-Z]{4}_[A-Z]{2}[0-9]{6}UV[0-9]{2}"
    r"|[0-9A-Za-z]{6}-[0-9A-Za-z]{6}-[0-9A-Za-z]{2}|ssh-.*|utf8.*|u[0-9a-f]{4,5}|(?:19|20)[0-9]{2}-(?:19|20)?[0-9]{2}"
    r"|[+\-][0-2][0-9]:?[0-9]{2}|x86_64.*|i[3-6]86|[a-z]{2}[\-_][A-Z]{2}|PT[0-9].*|[0-9]{2}[0-5][0-9]-[0-9]{2}[0-5][0-9]"
    r"|[0-9]+(?:\.[0-9]+)?(?:[mun]?s|min|[kKMGT]i?[bB]|[kMGT]?bps|[kMG]?Hz|rpm|px|dpi|mAh?|VA|W|mm|cm)"
    r"|[0-9]+(?:\.[0-9]+)?-[0-9]+\.[0-9]+|[0-9]+\.[0-9]+-[0-9]+"  # a range of a test
    r"|[0-9]{2,5}[xX×][0-9]{2,5}(?:[xX×@][0-9]{1,5})?|trunk-[0-9a-f]{8}"  # a picture's size, a channel of a call
    r"|(?:[a-z]+-)+[0-9]{1,5}-(?:exec|thread|worker|executor|task)-[0-9]{1,5}"  # a thread of a pool
    r"|[0-9]{1,3}(?:-[0-9]{1,3})|ip(?:-[0-9]{1,3}){4}.*"
)
_TIMED = re.compile(r"(?<![0-9])[0-2][0-9]:[0-5][0-9]:[0-5][0-9]|(?:[0-9]{1,3}\.){3}[0-9]{1,3}:")
"""A time of day, an address and its port."""

_PREFIX_OF_CODES = re.compile(
    r"(?:NDC|CPT|ICD|LOINC|SNOMED|HCPCS|DRG|HCC|CVX|GET|PUT|PORT|PID|TID|SEQ|LINE|BOX|RM|ROOM|BED|LOT|KB|MB|GB|MS|OID"
    r"|UF|TX|HR|QTC|"
    r"BIN|IN|ON|AT|OR|AND|TO|OF|THE|BP|UTC|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|ZIP) |[1-5][0-9]{2} [0-9]+\Z"
)
"""What before groups of digits makes them a program's, and a status before a size."""

_IS_KEY_OR_CODE = re.compile(rf"\\?[\"'] ?:|=|\^[^|^~\n]{{1,80}}\^{CODING_SYSTEMS}")
"""What follows a token that is itself a key, or a code in a message of HL7 v2."""

_COLOUR = re.compile(r"[0-9A-F]{6}")

_QUEUED = re.compile(r"[0-9A-F]{7,12}")
"""A mail server's name of a message, before a colon."""

_GROUPED_MIN = 6
_DIGITS_ALONE_MAX = 18
"""More of them are a program's integer, a digest's part, a counter."""
_FOUND_MAX = 1024
_FIRST_DIGITS_MAX = 5
_TOKEN_CHARS_MAX = 512

_OF_SOMEBODY = frozenset({"mrn", "person_id", "account", "health_plan_id", "device", "biometric"})
_GOES_ON = re.compile(
    r"[\"')\]]?(?:,? (?:and|or|into|to|with|vs\.?|by|&|/|<->|->|=>|→|replaced by|merged into|superseded by|alias|was|und|y)"
    r" |, ?|/|;|\||->|→|~)[\"'(\[]?(?P<v>[A-Za-z]{0,6}[:\-_]?[0-9A-Za-z]*[0-9][0-9A-Za-z\-]{2,24})(?![\w]|[.:][0-9A-Za-z])"
)


_HEADER = re.compile(r"(?:<\d{1,3}>)?1 \d{4}-\S{1,40} \S{1,255} \S{1,48} \S{1,128} \S{1,32} ")
"""What stands before a syslog message (RFC 5424 section 6.2): a process' number is nobody's."""


def stray_numbers(text: str) -> Iterator[Span]:
    """Yield the numbers in the record of a person."""
    count = 0
    header = _HEADER.match(text)
    for token in _TOKEN.finditer(text, header.end() if header is not None else 0):
        if count == _FOUND_MAX:
            break
        if token.end() - token.start() < DIGITS_MIN or text[token.end() : token.end() + 1] == "@":
            continue
        if token["g"] is not None:
            places = [token.span()] if _is_grouped(token["g"]) else []
        else:
            places = list(_parts(text, *token.span()))
        for start, end in places:
            if not _of_program(text, start, end):
                count += 1
                yield Span(start, end, "person_id", "beside.number", 0.4, "beside a person")


def _parts(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the parts of a token that may number a person: steps of a path, what a colon divides, without extensions."""
    end = min(end, begin + _TOKEN_CHARS_MAX)
    if _TIMED.search(text, begin, end) is not None:
        return
    if _REFERENCE.fullmatch(text, begin, end) is not None:
        steps = text[begin:end].split("/")
        if sum(_is_whole(step, first=False) for step in steps) == 1 and not is_datelike(text[begin:end]):
            yield begin, end
            return
    for part in _PART.finditer(text, begin, end):
        extension = _EXTENSION.search(part[0])
        stop = part.end() if extension is None else part.start() + extension.start()
        if _is_whole(text[part.start() : stop], first=part.start() == 0):
            yield part.start(), stop


def _is_whole(value: str, *, first: bool) -> bool:
    """Say whether a token may number a person: five digits alone, four with letters; logs begin with short codes."""
    if not is_number(value, drugs=False) or _OF_MACHINES.fullmatch(value) is not None:
        return False
    digits = sum(map(str.isdigit, value))
    if value.isdigit():
        return DIGITS_MIN < digits <= _DIGITS_ALONE_MAX
    return not first or digits > _FIRST_DIGITS_MAX


def _is_grouped(value: str) -> bool:
    digits = sum(map(str.isdigit, value))
    if (
        not is_number(value, drugs=False)
        or _PREFIX_OF_CODES.match(value) is not None
        or _OF_MACHINES.fullmatch(value) is not None
    ):
        return False
    return digits >= (DIGITS_MIN + 1 if value[0].isalpha() else _GROUPED_MIN)


def is_number(value: str, *, drugs: bool = True) -> bool:
    """Say whether a token is a number of a record: enough digits, no date, no code of a test, an error, or of ``drugs``."""
    digits = sum(map(str.isdigit, value))
    if digits < DIGITS_MIN or not value.strip("0-"):
        return False
    return not is_datelike(value) and _CODE.fullmatch(value) is None and (not drugs or _DRUG.fullmatch(value) is None)


def _of_program(text: str, start: int, end: int) -> bool:
    if _UNITS.match(text, end) is not None or _IS_KEY_OR_CODE.match(text, end) is not None:
        return True
    if text[start - 3 : start] == "]: " and text[end : end + 2] == ": " and _QUEUED.fullmatch(text, start, end):
        return True
    before = text[max(0, start - _BEFORE_CHARS) : start]
    counts = text[start:end].isdigit()
    if _BEHIND_TRACES.match(before) is not None:
        return " " not in text[start:end]
    key = _KEY.match(before) or (_KEY_OF_LIST.match(before) if before.endswith(_IN_LIST) else None)
    if key is not None and (is_of_program_key(key[1]) or (counts and is_of_count(key[1]))):
        return True
    if is_issue(text, start, end) or (_DRUG.fullmatch(text, start, end) is not None and _OF_DRUGS.search(text) is not None):
        return True
    if text[start - 1 : start] == "#" and _COLOUR.fullmatch(text, start, end) is not None:
        return True
    return _BEHIND_CODES.match(before) is not None or (counts and _BEHIND_COUNTS.match(before) is not None)


@lru_cache(maxsize=8_192)
def is_of_program_key(key: str) -> bool:
    """Say whether a key tells what programs, drugs and places are called."""
    return _OF_CODES.fullmatch(key) is not None


@lru_cache(maxsize=8_192)
def is_of_count(key: str) -> bool:
    """Say whether a key tells what digits alone count or number."""
    return _OF_COUNTS.fullmatch(key) is not None


def going_on(text: str, found: Sequence[Span]) -> Iterator[Span]:
    """Yield the numbers that follow another in a list and are made like it: ``MRN 0044177 and 0098812``."""
    for span in found:
        if span.type not in _OF_SOMEBODY or span.end - span.start < DIGITS_MIN:
            continue
        shape = _shape(text[span.start : span.end])
        following = _GOES_ON.match(text, span.end)
        if following is not None and _shape(following["v"]) == shape and not is_datelike(following["v"]):
            yield Span(*following.span("v"), span.type, "beside.going_on", span.score, "behind one like it")


_DIGIT, _LETTER = re.compile("[0-9]"), re.compile("[A-Za-z]")


def _shape(value: str) -> str:
    return _LETTER.sub("A", _DIGIT.sub("0", value))
