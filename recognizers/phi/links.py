"""Web addresses that lead to a person's page, told by host, path or query: 45 CFR 164.514(b)(2)(i)(N).

The whole address is the identifier, wherever it stands: in prose, in quotes, behind a key. Of a request that names a path
alone, only the person in it is taken (``paths.py``, ``fhir.py``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from recognizers.phi.family_names import is_family_name
from recognizers.phi.famous import is_famous
from recognizers.phi.full_names import are_names
from recognizers.phi.given_names import AMBIGUOUS, GIVEN_NAMES
from recognizers.phi.ids import is_datelike, one_of
from recognizers.phi.link_names import is_joined_name, names_somebody
from recognizers.phi.link_words import CARE, SCHEME
from recognizers.phi.naming import is_nobody
from recognizers.phi.rarer_names import is_surname
from recognizers.rule import PatternRule, Rule

_SOURCE = "45 CFR 164.514(b)(2)(i)(N)"
_BLOGS = r"(?:blogspot|wordpress|tumblr|substack|weebly|wixsite|livejournal|typepad|carrd)"
_REST = r"[^\s\"'<>)\]},|\\]"
_END = r"(?<![.:;!?])"
_ANYWHERE = r"(?<![A-Za-z0-9+.\-])"
_DOMAIN = (
    r"(?:[a-z0-9\-]{1,40}\.){1,4}"
    r"(?:com|org|net|edu|gov|health|care|app|io|me|co|us|uk|ca|de|fr|nl|es|it|eu|au|nz|ie|example|local|lan)"
)
_HOST = rf"(?:{SCHEME}://(?:[^\s/@\"'<>]{{1,64}}@)?[\w.\-]{{1,140}}(?::[0-9]{{2,5}})?|{_DOMAIN}(?=/))"
_BEGINS = r"[a-z0-9\-](?:://|\.[a-z]{2,7}/)"
"""For the gate: a scheme, or a host's name alone before its path."""

_SOCIAL = one_of(
    r"""
    facebook\.com, fb\.com, instagram\.com, twitter\.com, x\.com, tiktok\.com/@, linkedin\.com/in, threads\.net/@
    youtube\.com/@, pinterest\.com, snapchat\.com/add, t\.me, wa\.me, gofundme\.com/f, caringbridge\.org/visit
    linktr\.ee, vk\.com, medium\.com/@, reddit\.com/u, reddit\.com/user, strava\.com/athletes, flickr\.com/people
    zoom\.us/my, doxy\.me, calendly\.com, cash\.app, patreon\.com, soundcloud\.com, tumblr\.com, gravatar\.com
    findagrave\.com/memorial, mealtrain\.com/trains, spotfund\.com/story, givesendgo\.com
    about\.me, myspace\.com, venmo\.com, paypal\.me, ancestry\.com/profile, healthgrades\.com/physician
    doximity\.com/pub, zocdoc\.com/doctor
    """
)
_SOCIAL_HANDLE = r"(?:tiktok|threads|youtube|medium)\.(?:com|net)/@"
_COMPANY = regex.compile(
    r"(?:"
    + one_of(
        r"""
        pages?, company, groups?, events?, sharer?, intent, login, home, about, help, legal, policies, privacy, search
        hashtag, status, explore, pricing, features, integrations?, app, blog, contact, signup, account, business/?.*, terms
        hashtag, status, explore, [a-z\-]+/[a-z\-]+/.*
        [a-z0-9\-]*(?:hospital|health|clinic|medical|care|system|university|pharmacy|foundation)[a-z0-9\-]*
        """
    )
    + r")/?"
)

_PERSONAL = one_of(
    """
    portal, mychart, charts?, patients?, pts?, members?, residents?, clients?, people, persons?, profiles?, users?
    holders?, relatedperson, practitioners?, subjects?, subscribers?, encounters?, cases?, caso, patienten?
    pacientes?, u, p, m, s, j, r, v, k, share, shared, invites?, join, rooms?, visits?, video, telehealth, televisit
    meet, family, proxy, records?, results?, appointments?, appts?, bookings?, memorials?, obituar(?:y|ies), donate
    fundraisers?, staff, doctors?, providers?, physicians?, our-team, team, photos?, albums?, avatars?, account
    accounts, reset, activate, magic, go, link, messages?, thread, survey, intake, forms?, checkin, check-in, pay
    bill, statement, rx, dr-[a-z]+, names?, f, specialists?, obits?, tributes?, stories, story
    cards?, letters?, visitors?, guests?, athletes?, caregivers?, moms?, babies, baby, teams?, exports, person
    find-a-(?:doctor|provider|physician)
    """
)
_LEADING = (
    r"(?i:rooms?|visits?|video|telehealth|televisit|meet|join|j|share|shared|portal|proxy|patients?|members?|people"
    r"|person|profiles?|providers?|doctors?|physicians?|find-a-(?:doctor|provider|physician)|specialists?"
    r"|practitioners?|staff|our-team|team|obits?|obituar(?:y|ies)|memorials?|tributes?|stories|story|donate"
    r"|fundraisers?|appointments?|records?|charts?|intake|book|pazient[ei]|pacientes?|patienten?|pasienter|potilaat"
    r"|pacjenci|hastalar|bolnici|pacienti|utentes?|assistiti|medic[oi]s?|aerzte|medecins|personal|mitarbeiter|equipo"
    r"|equipe|calendars?|exports?|care-?circles?|careteam|dsar|sala|guests?|news|members|residents?|clients?|families)"
)
"""Steps of a path before somebody's, where no host need be written."""

_ASKED = one_of(
    """
    patient, patient id, patientid, subject, mrn, pid, csn, acc, accession, accession number, study uid, studyuid
    studyinstanceuid, member, member id, mbr, dob, birthdate, ssn, nm, name, first name, last name, family, given
    email, phone, enc, encounter, encounter id, visit, visit id, appt, appt id, rx, claim, claim id, acct, account
    chart, case, beneficiary, person, guid, invite, resident, hn, hid, nhs
    """
)
_NAMES = regex.compile(r"(?i)[?&;](?:nm|name|first_?name|last_?name|family|given|email)=")
_UUID_CHARS = 36
_SIGNED = r"(?:X-Amz-Signature|X-Goog-Signature|X-Sig|[Ss]ignature|sig|se|st|Expires|exp|token|tk|sv)"
_SHOWN = r"\.(?i:jpe?g|png|heic|webp|tiff?|dcm|pdf|mp4|mov|wav|docx?)"


def _of_a_person(text: str) -> bool:
    """Say whether an address' path names somebody: by a name, or by a number that is more than a version's or a year's."""
    tail = regex.sub(r"^(?:\w+://)?[^/?#]*", "", text)
    for word in regex.findall(r"[^\W\d_]+", tail.lower()):
        if (word in GIVEN_NAMES and len(word) > 3 and not is_nobody(word)) or is_family_name(word):
            return True
    if any(len(words) > 1 and not any(map(is_nobody, words)) for words in _steps(tail)):
        return True
    if any(map(is_joined_name, regex.findall(r"(?<=/)[A-Za-z]+(?=[/?#]|\Z)", tail))):
        return True
    if regex.search(r"/(?=[A-Z\-]*[0-9])(?=[0-9\-]*[A-Z])[A-Z0-9\-]{8,40}(?=[/?#]|\Z)", tail):
        return True
    return any(
        not regex.fullmatch(r"[vV]?(?:19|20)?[0-9]{2}|[0-9a-f]{40}", part)
        for part in regex.findall(r"(?<![A-Za-z0-9])[A-Za-z0-9]*[0-9][A-Za-z0-9]*(?![A-Za-z0-9.])", tail)
        if len(part) > 3
    )


def _asks_for_a_person(text: str) -> bool:
    """Say whether a query's value may be a person's: a name, or a number and no date alone."""
    for match in regex.finditer(rf"[?&;](?:{_ASKED})(?::\w+|%3A\w+)?=([^&;]+)", text):
        value = match[1]
        if any(map(str.isdigit, value)) and len(value) > 3 and not is_datelike(value):
            return True
        if _NAMES.match(text, match.start()) and len(value) > 2 and not is_nobody(value.lower()):
            return True
    return False


def _of_full_name(text: str) -> bool:
    """Say whether the last step of an address is a given and a family name, or has both side by side."""
    last = text.rstrip("/").rpartition("/")[2]
    words = regex.findall(r"[a-z]+", last)
    return (len(words) == 2 and are_names(words[0], words[1])) or names_somebody(last)


_OF_TERMS = regex.compile(
    r"://(?!teams\.)(?:[\w\-]+\.)*(?:snomed\.info|loinc\.org|hl7\.org|nih\.gov|cms\.gov|fda\.gov|who\.int"
    r"|unitsofmeasure\.org|w3\.org|"
    r"ihe\.net|github\.com|apache\.org|npmjs\.org|pypi\.org|pythonhosted\.org|crates\.io|golang\.org|maven\.org"
    r"|rubygems\.org|docker\.io|gcr\.io|debian\.org|ubuntu\.com|microsoft\.com)\b"
)
"""Terms, standards and software: a number there is of a thing."""


_ASSET = regex.compile(r"\.(?:m?js|css|map|woff2?|ttf|eot|svg|ico|wasm|scss|less)(?:[?#]|\Z)|[.\-_](?:bundle|chunk|min)\.")
"""What a page is made of: a number there is of a build."""
_MILLISECONDS_DIGITS = 13
"""A national number may be made like a Unix time in milliseconds, which stands in a query, not in a path."""


def _numbers_somebody(text: str) -> bool:
    """Say whether an address of a health system has a number that is no date or version, or one drawn at random."""
    if _OF_TERMS.search(text) or _ASSET.search(text):
        return False
    tail = regex.sub(r"^\w+://[^/?#]*", "", text).partition("?_=")[0]
    if any(map(_is_name, _steps(tail))) or names_somebody(tail):
        return True
    if regex.search(r"[/=](?=[\w\-]{0,40}[0-9])(?=[\w\-]{0,40}[a-z])(?=[\w\-]{0,40}[A-Z])[\w\-]{8,64}(?=[/?&#]|$)", tail):
        return True
    return any(
        regex.fullmatch(r"[A-Za-z_\-]+[_\-]20[0-9]{2}", part) is None
        and (not is_datelike(part) or len(part) == _MILLISECONDS_DIGITS)
        and regex.fullmatch(r"[0-9a-f]{40}|[0-9a-f]{64}", part) is None
        for part in regex.findall(r"(?<![A-Za-z0-9])(?=(?:[A-Za-z_\-]{0,6}[0-9]){4})[A-Za-z0-9][A-Za-z0-9_\-]{3,}", tail)
    )


_SIGN_OF_SOMEBODY = (
    rf"://[^\s/?#]*(?:[/?#]{_REST}*?(?:[A-Za-z_\-]{{0,6}}[0-9]){{4}}|(?:/"
    rf"|[/?#]{_REST}*?[/=])[\w\-]*(?:[A-Z][\w\-]*[0-9]|[0-9][\w\-]*[A-Z])|(?:/"
    rf"|[/?#]{_REST}*?/)[^\W\d_]{{2,}}[-._][^\W\d_]{{2}})"
)
"""What that asks for at the least: four digits close together, digits among capitals, or two words."""


def _handle(text: str) -> bool:
    return _COMPANY.fullmatch(regex.sub(rf"^(?:https?://)?(?:[\w\-]+\.)*{_SOCIAL}/?", "", text)) is None


def _is_name(words: Sequence[str]) -> bool:
    """Say whether words of a path are a person's name: a usual given name, and another that is no ordinary word."""
    given = [word in GIVEN_NAMES and word not in AMBIGUOUS and len(word) > 2 for word in words]
    return (
        len(words) > 1
        and any(given)
        and sum(named or not is_nobody(word) for named, word in zip(given, words, strict=True)) > 1
    )


def _steps(path: str) -> Iterator[list[str]]:
    """Yield the words of each step of a path that is put together of words."""
    for step in path.partition("?")[0].lower().split("/"):
        words = regex.split("[-._]", step)
        if all(word.isalpha() and len(word) > 1 for word in words):
            yield words


def _leads_to_somebody(text: str) -> bool:
    """Say whether a step of a path where somebody's stands is one's: names, a family name and an initial, an invitation."""
    words = [word for word in text.split("-") if word.isalpha()]
    if is_famous(words):
        return False
    if len(text) == _UUID_CHARS or _is_name(words) or names_somebody(text):
        return True
    shorter, longer = sorted(words, key=len) if len(words) == 2 else ("--", "")
    return len(shorter) == 1 and is_surname(longer) and not is_nobody(longer)


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="url.social",
        type="url",
        pattern=(
            rf"(?<![\w.@\-/])(?:https?://)?(?:www\.|m\.|[a-z]{{2}}\.|us[0-9]{{2}}web\.)?{_SOCIAL}/?(?<=[/@])[^\s\"'<>)\]}},;"
            rf"|\\&]{{2,200}}{_END}"
        ),
        gate=rf"\b(?:{_SOCIAL}/|{_SOCIAL_HANDLE}[^\s\"'<>/])",  # not client.method, which has a t.me in it
        flags=regex.IGNORECASE,
        check=_handle,
        sparse=True,
        source=_SOURCE,
        examples=(
            "her page is [[https://facebook.com/rosa.jimenez.{digit:2}]].",
            "see [[linkedin.com/in/dana-w-rn]] now",
            "[[https://instagram.com/mlo_{digit:3}]]",
        ),
        counter_examples=(
            "https://facebook.com/examplehospital",
            "linkedin.com/company/example-health",
            "github.com/org/repo/issues/12",
        ),
        score=0.7,
    ),
    PatternRule(
        id="url.personal",
        type="url",
        pattern=rf"{_ANYWHERE}{_HOST}(?:/{_REST}{{0,200}})?/{_PERSONAL}/{_REST}{{2,256}}{_END}",
        gate=rf"{_BEGINS}(?:[^\s\"'<>]*/)?{_PERSONAL}/[^\s\"'<>]",
        check=_of_a_person,
        sparse=True,
        source=_SOURCE,
        examples=(
            "link [[https://visit.example.org/j/yusuf-demir-{digit:4}]] sent",
            "log in at [[https://portal.example.org/m/bob-tanner]]",
            "see [[https://mychart.example.org/patient/{digit:6}/results]] for",
            'reference":"[[https://fhir.example.org/r4/Patient/8810{digit:4}]]"',
        ),
        counter_examples=(
            "GET https://app.example.org/patients/search",
            "see https://portal.example.org/p/help",
            "open https://example.org/u/settings",
        ),
        score=0.7,
    ),
    PatternRule(
        id="url.asking",
        type="url",
        pattern=(
            rf"{_ANYWHERE}{_HOST}/{_REST}{{0,256}}?(?<=[?&;]|&amp;){_ASKED}(?::\w+"
            rf"|%3A\w+)?=[^\s\"'<>&]{_REST}{{0,512}}{_END}"
        ),
        gate=rf"{_BEGINS}[^\s\"'<>]*[?&;]{_ASKED}(?:[:%]\w+)?=[^\s&]",
        check=_asks_for_a_person,
        source=_SOURCE,
        examples=(
            "href=[[https://view.example.org/z?mrn=5503{digit:3}]] study",
            "resource=[[http://fhir-int:8080/fhir/Observation?patient=b71c2d44-{digit:4}]] endpoint",
            "track [[https://track.example.org/rx?nm=papanikolaou]], left",
        ),
        counter_examples=(
            "https://example.org/?name=status",
            "https://example.org/x?account=me",
            "http://a.example/?case=12",
        ),
        score=0.7,
    ),
    PatternRule(
        id="url.of_care",
        type="url",
        pattern=(
            rf"{_ANYWHERE}{SCHEME}://(?={_REST}{{0,256}}?(?<![A-Za-z]){CARE}(?![a-z])){_REST}{{0,200}}?[/=]{_REST}{{2,51"
            rf"2}}{_END}"
        ),
        gate=rf"[a-z0-9]://[^\s\"'<>]*{CARE}[^\s\"'<>]*[0-9]|[a-z0-9]://[^\s\"'<>]*[0-9][^\s\"'<>]*{CARE}",
        sign=_SIGN_OF_SOMEBODY,
        check=_numbers_somebody,
        source=_SOURCE,
        examples=(
            "viewer at [[https://pacs.example.org/viewer/7f3e1190{digit:4}/1]] opened",
            'Referer "[[https://emr.example.org/app/88120{digit:3}/notes]]"',
            "lien : [[https://espace.sante-exemple.fr/dossier/18409751120{digit:2}/ordonnances]], x",
            "fetching [[ipp://print07.wh.local/jobs/wristband-GUERRERO-ALMA-77301{digit:2}]] state",
            "see [[https://x.sharepoint.com/onc/Tumor%20Board/Bjornstad_Kari_p{digit:1}.docx]] now",
        ),
        counter_examples=(
            "http://hl7.org/fhir/us/core/STU3.1.1",
            "https://hapi.example.org/fhir/metadata",
            "http://snomed.info/sct/24700007",
            "https://pacs.example.org/health",
            "https://viewer.example.org/app.bundle.3f9c21d0.js",
        ),
        score=0.67,
    ),
    PatternRule(
        id="url.signed",
        type="url",
        pattern=(
            rf"{_ANYWHERE}{_HOST}/(?={_REST}{{0,200}}[0-9]{{4}}){_REST}{{0,256}}?{_SHOWN}\?(?:{_REST}{{0,256}}?&)?"
            rf"{_SIGNED}={_REST}{{2,1024}}"
        ),
        gate=rf"{_BEGINS}[^\s\"'<>]+{_SHOWN}\?[^\s\"'<>]*{_SIGNED}=",
        source=f"{_SOURCE}; AWS, Google Cloud and Azure: signed URLs",
        examples=("[[https://storage.example.org/v1/img/8840{digit:3}/im4.jpg?X-Sig=9c2e77]]",),
        counter_examples=("https://example.org/logo.png?v=12", "https://example.org/a.pdf?page=1234"),
        score=0.7,
    ),
    PatternRule(
        id="url.step",
        type="url",
        pattern=(
            rf"(?<=/(?:{_LEADING}|shared?/(?:timelines?|albums?|profiles?|people|posts?"
            rf"|lists?))/)(?P<v>[a-z]{{1,20}}(?:-[a-z]{{1,20}}){{1,5}}(?:-[0-9]{{1,8}}){{0,2}})(?=[/?#\s\"']|\.html?\b|$)"
            r"|/(?:share|shared|invite|invites|reset|activate|magic|join"
            r"|proxy)/(?P<v>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"
        ),
        gate=(
            rf"/(?:{_LEADING}|shared?/(?:timelines?|albums?|profiles?|people|posts?|lists?))/[a-z]+-[a-z]|(?:share"
            rf"|invites?|shared|reset|activate|magic|join|proxy)/[0-9a-f]{{8}}-"
        ),
        check=_leads_to_somebody,
        sparse=True,
        source=_SOURCE,
        examples=(
            "ReqURL /telehealth/room/[[dr-kowalski-and-amara-diallo-03{digit:2}]]/join",
            "GET /providers/[[dr-helga-strindberg-cardiology]]/book",
            "link /obits/[[helga-strindberg-1931-20{digit:2}]] x",
            "/staff/[[imelda-f-crisostomo-rn]].html orphaned",
            "SPA route #/chart/[[weatherspoon-t]]/labs lazy",
            "/news/[[nurse-tabitha-grange-wins-award]] 200",
        ),
        counter_examples=(
            "GET /video/getting-started 200",
            "/join/waiting-room",
            "GET /rooms/mary-seacole/free",
            "GET /stories/heart-care-at-home",
        ),
        score=0.7,
    ),
    PatternRule(
        id="url.of_name",
        type="url",
        pattern=(
            r"(?<![\w=])https?://[\w.\-]{3,80}/(?P<n>(?:@|in/|u/|user/)?[a-z]{2,20}[._][a-z]{2,24}(?:[._\-]?[0-9]{1,5})?"
            r"|(?:@|in/|u/|user/)[a-z]{2,20}-[a-z]{2,24}(?:-[0-9]{1,5})?)/?(?=[\s\"'?#),;]|$)"
            r"|(?<![\w=])https?://[\w.\-]{3,80}/(?:[\w.\-%~]{1,60}/){0,4}(?:[A-Za-z0-9]{2,8}-)?[a-z]{3,20}-[a-z]{3,24}"
            r"(?:-(?:md|rn|np|pa|do|phd|dds|[0-9]{1,8}))?/?(?=[\s\"'?#),;]|$)"
        ),
        gate=(
            r"https?://[\w.\-]{3,80}/(?:(?:@|in/|u/|user/)?[a-z]{2,20}[._]|(?:@|in/|u/"
            r"|user/)[a-z]{2,20}-)[a-z]{2,24}[._\-]?[0-9]{0,5}/?(?:[\s\"'?#),;]|$)"
            r"|https?://[\w.\-]+/[\w.\-%~/]*[a-z]{3}-[a-z]{3,24}(?:-[a-z0-9]{2,8})?/?(?:[\s\"'?#),;]|$)"
        ),
        check=_of_full_name,
        source=_SOURCE,
        examples=(
            "og:image fetched [[https://www.circle.example/zuzana.novakova.1{digit:1}]] for",
            "expanded: [[https://hlth.example/t/qN4x-rosalyn-pickering]] clicked",
        ),
        counter_examples=(
            "see https://example.org/getting-started",
            "https://example.org/main.html",
            "https://example.org/a.b",
        ),
        score=0.7,
    ),
    PatternRule(
        id="url.home_page",
        type="url",
        pattern=(
            r"(?<![\w=\"'])(?:https?://[\w.\-]{1,80}(?::[0-9]{2,5})?/~[a-z][\w.\-]{1,40}(?:/[^\s\"'<>)]{0,200})?(?<![.:])"
            rf"|(?:https?://)?(?!(?:www|blog|en|status|support|help|docs|api"
            rf"|news)\.)[a-z0-9][a-z0-9\-]{{3,60}}\.{_BLOGS}\.com(?:/[^\s\"'<>)]{{0,200}})?(?<![.:,]))"
        ),
        gate=rf"https?://[\w.\-:]+/~[a-z]|[a-z0-9\-]\.{_BLOGS}\.com",
        source=_SOURCE,
        examples=(
            "his page [[https://www.example.edu/~jdoe/cv]] says",
            "blog [[http://annika-fights-ms.blogspot.com]] listed",
        ),
        counter_examples=("https://example.org/a~b", "https://www.blogspot.com/x", "https://support.weebly.com"),
        score=0.7,
    ),
)
