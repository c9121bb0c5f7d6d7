"""Web addresses of a person's page, told by their host or by what stands in their path: 45 CFR 164.514(b)(2)(i)(N)."""

from __future__ import annotations

import regex

from recognizers.phi.family_names import is_family_name
from recognizers.phi.given_names import GIVEN_NAMES
from recognizers.phi.naming import is_nobody
from recognizers.rule import PatternRule, Rule

_SOURCE = "45 CFR 164.514(b)(2)(i)(N)"
_REST = r"[^\s\"'<>)\]},;|\\&]"
_SOCIAL = (
    r"(?:facebook\.com|fb\.com|instagram\.com|twitter\.com|x\.com|tiktok\.com/@|linkedin\.com/in|threads\.net/@|"
    r"youtube\.com/@"
    r"|pinterest\.com|snapchat\.com/add|t\.me|wa\.me|gofundme\.com/f|caringbridge\.org/visit|linktr\.ee|vk\.com"
    r"|medium\.com/@|reddit\.com/u(?:ser)?|strava\.com/athletes|flickr\.com/people|about\.me|myspace\.com|venmo\.com|"
    r"paypal\.me"
    r"|ancestry\.com/profile|healthgrades\.com/physician|doximity\.com/pub|zocdoc\.com/doctor)"
)
_SOCIAL_HANDLE = r"(?:tiktok|threads|youtube|medium)\.(?:com|net)/@"
_PERSONAL = (
    r"(?:portal|mychart|chart|patients?|pts?|members?|residents?|clients?|people|persons?|profiles?|users?|u|p|m|s|j|r|v|"
    r"share|shared"
    r"|invites?|join|rooms?|visits?|video|telehealth|televisit|meet|family|proxy|records?|results?|appointments?|appts?|"
    r"bookings?"
    r"|memorials?|obituar(?:y|ies)|donate|fundraisers?|staff|doctors?|providers?|physicians?|our-team|team|photos?|albums?|"
    r"avatars?"
    r"|account|accounts|reset|activate|magic|go|link|messages?|thread|survey|intake|forms?|checkin|check-in|pay|bill|"
    r"statement)"
)
_COMPANY = regex.compile(
    r"(?i)(?:pages?|company|groups?|events?|sharer?|intent|login|home|about|help|legal|policies|privacy|search|hashtag|"
    r"status|"
    r"explore"
    r"|[a-z0-9\-]*(?:hospital|health|clinic|medical|care|system|university|pharmacy|foundation)[a-z0-9\-]*|"
    r"[a-z\-]+/[a-z\-]+/.*)/?"
)


def _of_a_person(text: str) -> bool:
    """Say whether an address' path names somebody: a name, or a number that is more than a version's or a year's."""
    tail = regex.sub(r"^(?:https?://)?[^/?#]*", "", text)
    for word in regex.findall(r"[^\W\d_]+", tail.lower()):
        if (word in GIVEN_NAMES and len(word) > 3 and not is_nobody(word)) or is_family_name(word):
            return True
    return any(
        not regex.fullmatch(r"[vV]?(?:19|20)?[0-9]{2}|[0-9a-f]{40}", part)
        for part in regex.findall(r"(?<![A-Za-z0-9])[A-Za-z0-9]*[0-9][A-Za-z0-9]*(?![A-Za-z0-9.])", tail)
        if len(part) > 3
    )


def _handle(text: str) -> bool:
    return _COMPANY.fullmatch(regex.sub(rf"(?i)^(?:https?://)?(?:[\w\-]+\.)*{_SOCIAL}/?", "", text)) is None


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="url.social",
        type="url",
        pattern=rf"(?<![\w.@\-/])(?:https?://)?(?:www\.|m\.|[a-z]{{2}}\.)?{_SOCIAL}/?(?<=[/@]){_REST}{{2,200}}(?<![.:!?])",
        gate=rf"\b(?:{_SOCIAL}/|{_SOCIAL_HANDLE}[^\s\"'<>/])",  # not client.method, which has a t.me in it
        flags=regex.IGNORECASE,
        check=_handle,
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
        pattern=(
            rf"(?<!(?:GET|PUT|POST|HEAD|PATCH|DELETE|"
            rf"OPTIONS) )(?<![\w=\"'])https?://(?:[\w.\-]{{1,80}}\.)?[\w\-]{{1,60}}(?::[0-9]{{2,5}})?"
            rf"(?:/{_REST}{{0,200}})?/{_PERSONAL}/{_REST}{{2,256}}(?<![.:!?])"
        ),
        gate=rf"[^A-Z=\"']\s?https?://[^\s\"'<>]+/{_PERSONAL}/[^\s\"'<>/]",
        flags=regex.IGNORECASE,
        check=_of_a_person,
        source=_SOURCE,
        examples=(
            "link [[https://visit.example.org/j/yusuf-demir-{digit:4}]] sent",
            "log in at [[https://portal.example.org/m/bob-tanner]]",
            "see [[https://mychart.example.org/patient/{digit:6}/results]] for",
        ),
        counter_examples=(
            "GET https://app.example.org/patients/search",
            "see https://portal.example.org/p/help",
            "open https://example.org/u/settings",
        ),
        score=0.7,
    ),
    PatternRule(
        id="url.home_page",
        type="url",
        pattern=r"(?<![\w=\"'])https?://[\w.\-]{1,80}(?::[0-9]{2,5})?/~[a-z][\w.\-]{1,40}(?:/[^\s\"'<>)]{0,200})?(?<![.:])",
        gate=r"https?://[\w.\-:]+/~[a-z]",
        source=_SOURCE,
        examples=("his page [[https://www.example.edu/~jdoe/cv]] says",),
        counter_examples=("https://example.org/a~b",),
        score=0.7,
    ),
)
