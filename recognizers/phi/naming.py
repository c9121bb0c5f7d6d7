"""What a person's name looks like in text, and which capitalised words are nobody's.

By a key or a place any name will do; in running text it takes two capitalised words, or one that is a usual given name.
"""

from __future__ import annotations

import re
import unicodedata

from recognizers.phi.family_names import may_be_family_name
from recognizers.phi.given_names import AMBIGUOUS, GIVEN_NAMES
from recognizers.phi.ordinary_words import ORDINARY
from recognizers.phi.products import PRODUCTS
from recognizers.phi.word_lists import is_only_word
from recognizers.values import is_value

_NOT_NAMES = """
    Access Account Accounts Active Activity Address Admin Admission Admissions Age Agent Alert All And API App Application
    Appointment Appointments Approved Array Assessment Attribute Audit Auth Authorization Backup Bad Nightly Weekly
    Monthly Hourly Snapshot Badge Batch Bean Billing Birth Boolean Build Bundle Cache Call Cannot Care Cart Chart Check
    Claim Claims Class Client Clinic Clinical Cluster Code Cohort Column Completed Config Configuration Connection Consent
    Container Context Control Controller Could Count Coverage Create Created Critical Cron DAO DB DOB DOS DTO Daily
    Dashboard Data Database Date Debug Default Delete Deleted Demographics Department Details Device Discharge Discharged
    Disk Document Done Driver EHR EMR Encounter Encounters Engine Enrollment Entity Entry Enum Error Errors Event Events
    Exception Exit Export FHIR Factory Failed Failure False Family Feature File Filter Finder Finished First Flow Folder
    For Form Found From Full Function Gateway Gender General Get Group HL HTTP Handler Header Health History Home Hospital
    Hotline ICU ID IDs IP Id Identifier Import In Index Info Input Insert Inspector Insurance Integer Integration
    Interface Invalid Invoice Is JSON Java Job Jobs Journey Key Kiosk Kernel Lab Last Layer Letter Level License Limit
    List Loaded Loader Lobby Log Login Lounge MBI MRN Management Manager Map Mapper Master Match Matching Medical
    Medication Member Members Memory Merge Message Method Middle Migration Missing Mode Model Module Monitor NPE NPI Name
    Network New No Node None Not Note Notes Notification Null Number OK Object Observation On Online Open Option Or Order
    Orders Organization PDF PHI Param Parser Patch Patient Patients Payment Pending Person Pharmacy Phone Physician
    Pipeline Plan Please Point Policy Pool Port Portal Practice Practitioner Printer Prior Priority Procedure Process
    Processor Product Profile Program Project Property Provider Proxy Put Query Queue Read Ready Receiver Record Records
    Redis Reference Referral Refresh Region Registration Registry Release Remote Report Reports Repository Request
    Requests Required Resource Response Result Results Retry Review Role Room Route Router Rule Running SMS SQL SSN Safety
    Schedule Scheduler Schema Scheme Script Search Section Security Select Sender Server Service Services Session Set Sex
    Site Source Specialist Spring Staff Start Started State Status Step Storage Store Stream String Subject Submit Success
    Summary Support Survey Sync System Table Task Team Template Test Tests The Thread Time Timeout To Token Total Trace
    Transaction Transfer Trigger True Type UI URI URL UUID Unable Undefined Unit Unknown Update Updated Upload User Users
    Using VIP Valid Validation Value Version Via View Visit Visits Vitals Warning Was Web Welcome With Workflow Workroom
    Worker World XML Yes Zip Zone
""".split()

_SAID_OF_NAMES = "|".join(_NOT_NAMES)
NOT_A_NAME = (
    rf"(?!(?:{_SAID_OF_NAMES}|{'|'.join(word.upper() for word in _NOT_NAMES if word.upper() != word and len(word) > 2)})\b)"
)
"""What a word of a name must not be: a thing that systems speak of."""

PARTICLE = r"(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|y|af|zu)"
CAPITAL = r"(?:\p{Lu}\.(?![\w.])|\p{Lu}(?:[\p{L}\-]|['’](?=\p{L})){0,48}+(?![\w(=]|\s?[:=](?!:)|[./]\w))"
"""A capitalised word or an initial, not the beginning of ``Foo(``, ``foo=``, ``a.b`` or ``a/b``."""

_LED = rf"(?:{PARTICLE}[ +_]){{0,2}}(?:[dl]['’](?=\p{{Lu}}))?"
LED_GATE = rf"(?:{PARTICLE}[ +_]|[dl](?:'|\xe2\x80\x99))"
"""What may lead a name in small letters, for gates."""
_NEXT = rf"(?:,? |,|\^|\+|%20){_LED}{NOT_A_NAME}{CAPITAL}"
FULL_NAME = rf"{_LED}{NOT_A_NAME}{CAPITAL}(?:{_NEXT}){{1,3}}"
"""Two to four capitalised words that may be a name, particles between them: ``Doe, Jane``, ``Jan van der Berg``."""

ANY_NAME = rf"{_LED}{NOT_A_NAME}{CAPITAL}(?:{_NEXT}){{0,3}}"
"""One to four."""

_JOBS = frozenset(
    """
    administrator analyst anesthesia anesthesiology assistant associate attending backup cardiology chaplain charge
    circulator consultant coordinator day director educator fellow float hospitalist house intensivist interpreter lead
    leader liaison manager navigator neurology night nurse obstetrics oncall officer orthopedics pediatrics pharmacist
    phlebotomist physician planner preceptor primary psychiatry pulmonology radiology registrar rehab resource responder
    runner secondary senior specialist staff supervisor surgery team tech technician technologist transporter trauma triage
    unit urology weekend
    """.split()
)
"""Words of what somebody does: a row of them and of ordinary words is called by its duty, and is nobody's name."""

_WORDS = re.compile(r"[^\W\d_]+")
_NOBODYS = ORDINARY | PRODUCTS


def begins_with_given_name(text: str) -> bool:
    """Say whether the first word, or the first after a comma, is a usual given name."""
    words = _WORDS.findall(_plain(text))
    if not words:
        return False
    return words[0] in GIVEN_NAMES or ("," in text and len(words) > 1 and words[1] in GIVEN_NAMES)


def holds_given_name(text: str) -> bool:
    """Say whether any word of the text is a usual given name."""
    return any(word in GIVEN_NAMES for word in _WORDS.findall(_plain(text)))


def may_be_name(text: str) -> bool:
    """Say whether capitalised words may be a person's: a usual given name is among them, or no ordinary word."""
    words = [word for word in _WORDS.findall(_plain(text)) if len(word) > 1 and word not in _PARTICLES]
    if any(word in GIVEN_NAMES and word not in AMBIGUOUS for word in words):
        return True
    rest = [word for word in words if word not in AMBIGUOUS]
    return not any(map(_is_word, rest)) and (bool(rest) or len(words) > 1)


def may_be_somebody(text: str) -> bool:
    """Say whether a value may name a person: not all its words are ordinary ones, and it is no row of words joined."""
    words = _WORDS.findall(_plain(text))
    if not all(_is_word(word) and word not in GIVEN_NAMES and not may_be_family_name(word) for word in words):
        return text.count("-") < _HYPHENS_MAX or holds_given_name(text)
    return False


def is_duty(text: str) -> bool:
    """Say whether all words are those of a duty or ordinary ones, and one is a duty's: ``House Supervisor, Charge``."""
    words = _WORDS.findall(_plain(text))
    return any(word in _JOBS for word in words) and all(word in _JOBS or word in _NOBODYS for word in words)


_SMALL = re.compile(r"[a-z]+(?:[_ ][a-z]+)*")


def is_said(text: str) -> bool:
    """Say whether words in small letters, and nothing else, are ordinary ones: ``required``, ``family_name``."""
    return _SMALL.fullmatch(text) is not None and not may_be_somebody(text)


def is_nobody(word: str) -> bool:
    """Say whether a single word is an ordinary one."""
    return _is_word(_plain(word))


def _is_word(word: str) -> bool:
    return word in _NOBODYS or is_only_word(word)


_HYPHENS_MAX = 2
_PARTICLES = frozenset("van von de der den del della di da dos du la le el al bin ibn ter ten af zu jr sr ii iii iv".split())


def _plain(text: str) -> str:
    """Return the text in lower case without accents."""
    if text.isascii():
        return text.lower()
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))


_NAME = re.compile(r"[^\W\d_][^\W\d_'’.\-]*(?:[ ,.'’\-^&+_]+[^\W\d_][^\W\d_'’.\-]*){0,7}[.,^&%* ]*")
_JOINED = re.compile(
    r"([A-Z][a-z]{4,}|(?:first|last|given|family|middle|sur|full|user|display|patient))[A-Z][a-z]+[A-Za-z]*\Z"
)
"""Words run together, as programs name things: ``AdministrativeGender``, ``firstName``."""
_HUMPS = re.compile(r"(?!Mac|Van|Von|Fitz|Del|Des|San|Saint)[A-Za-z][a-z]{2,}(?:[A-Z][a-z]+)+")
"""The same of any words, if one is nobody's name: ``NtpClient``; families are called ``MacFall``, too."""
_HUMP = re.compile(r"[A-Za-z][a-z]+")
_HUMP_CHARS_MIN = 4

_APOSTROPHE = re.compile(r"&(?:apos|#39|#x27|rsquo);|''")
_NOBODY = frozenset(
    """
    all anonymous any blank cannot changed column default deleted empty error false field filtered hidden invalid is masked
    mismatch missing must na nan nil no none not null optional redacted removed required should string test text true limit
    undefined unknown unspecified updated validation value varchar was yes bytes char integer offset
    relationship msg length maximum minimum waiting never always disabled enabled inactive idle ready running stopped
    connected disconnected expected array object received got found present repeated duplicate duplicated mandatory nullable
    unassigned autoverify autoverified autorelease interface
    mapped unmapped copied skipped truncated trimmed parsed normalized hashed tokenized encrypted masked dropped ignored
    """.split()
)
_PLACES_OF_NAMES = frozenset(
    "family given name names first last middle prefix suffix pid patient subject identifier telecom column type".split()
)
"""Where a table of mappings leads to: ``LAST_NAME->family``."""


def is_joined(text: str) -> bool:
    """Say whether a word is several run together, as programs name things, and none of them a given name."""
    joined = _JOINED.match(text)
    if joined is not None and joined[1].lower() not in GIVEN_NAMES:
        return True
    if _HUMPS.fullmatch(text) is None:
        return False
    return any(len(part) >= _HUMP_CHARS_MIN and is_only_word(part.lower()) for part in _HUMP.findall(text))


def named(text: str) -> bool:
    """Say whether a value by a person's key may be a name: letters of any script, and no word of a sentence."""
    text = _APOSTROPHE.sub("'", text).replace("%20", " ").strip()
    if len(text) < 2 or _NAME.fullmatch(text) is None:
        return False
    if is_joined(text):
        return False
    words = _WORDS.findall(text.lower())
    if words[0] in _NOBODY or words[-1] in _NOBODY or (len(words) == 1 and words[0] in _PLACES_OF_NAMES):
        return False
    return not text.islower() or words[0] in GIVEN_NAMES or is_value(text)
