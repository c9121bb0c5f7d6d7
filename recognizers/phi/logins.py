"""User names in sentences without a key, told by their own making: ``jdoe``, ``asmith2``, ``m.garcia``, ``keisha.brown``.

An initial or two before a usual family name, or names with a full stop or an underscore between them. Shorter ones and
those of no usual name need a deed beside them: ``rpk4 logged in``.
"""

from __future__ import annotations

import regex

from recognizers.phi.family_names import FAMILY_NAMES, is_family_name, may_be_family_name
from recognizers.phi.given_names import AMBIGUOUS, GIVEN_NAMES
from recognizers.phi.login_names import is_word
from recognizers.phi.naming import is_nobody
from recognizers.phi.rarer_names import is_surname
from recognizers.phi.usernames import _login
from recognizers.rule import PatternRule, Rule

_SOURCE = "45 CFR 164.514(b)(2)(i)(R)"
_NAMES_A_RULE = 540
_NAMES_TOGETHER = 400
"""Of an expression that the gate spells out."""
_GIVEN_CHARS_MAX = 12
_BEFORE = r"(?<![\w@/\\$%&+#:.\-])"
_AFTER = r"(?![\w@(=/\\\[]|[.:\-]\w)"
_ROLE = r"(?:dr|doc|nurse|rn|md|np|pa|tech|adm|ext|sa|a|adm_)"


_WORDS = frozenset("tomorrow rchan wchan".split())
"""Words that look so by chance."""


def _made_of_names(text: str) -> bool:
    """Say whether a login is made of a name: initials and a family name, or names with a sign between them."""
    bare = text.rstrip("0123456789").lower()
    parts = [part for part in regex.split(r"[._\-]+", bare) if part]
    if not parts or bare in _WORDS or is_nobody(bare) or bare in GIVEN_NAMES or bare in FAMILY_NAMES:
        return False
    if len(parts) == 1:
        return not is_nobody(bare) and (is_family_name(bare[1:]) or (len(bare) > 7 and is_family_name(bare[2:])))
    return any(is_family_name(part) or (part in GIVEN_NAMES and part not in AMBIGUOUS) for part in parts) and not any(
        is_nobody(part) and len(part) > 2 and part not in GIVEN_NAMES and not may_be_family_name(part) for part in parts
    )


def _initialled(text: str) -> bool:
    """Say whether a login is a usual given name and an initial or a family name: ``rosa.j``, ``philippa.dunne``."""
    first, _, rest = text.rstrip("0123456789").replace("_", ".").partition(".")
    if len(first) < 4 or first not in GIVEN_NAMES or is_nobody(first):
        return False
    return rest not in _KINDS if len(rest) == 1 else is_surname(rest) and not is_word(rest)


_KINDS = frozenset("acho")
"""Letters behind a full stop that a file's kind is."""


def _names_before_a_sign() -> str:
    """Return the names that ``_initialled`` knows with the sign behind them: literals, which cost the gate nothing."""
    names = sorted(name for name in GIVEN_NAMES if 3 < len(name) <= _GIVEN_CHARS_MAX and not is_nobody(name))
    chunks = (names[at : at + _NAMES_TOGETHER] for at in range(0, len(names), _NAMES_TOGETHER))
    return "|".join(f"(?:{'|'.join(map(regex.escape, chunk))})[._]" for chunk in chunks)


def _shouted(text: str) -> bool:
    """Say whether a login in capitals is made of a name: ``LHADDAD``, ``TORRESJ``."""
    lower = text.lower().rstrip("0123456789")
    return len(lower) > 5 and (is_family_name(lower[1:]) or is_family_name(lower[:-1])) and not is_nobody(lower)


def _made() -> list[Rule]:
    names = [*sorted(name for name in FAMILY_NAMES if len(name) > 3), "doe", "roe"]
    rules: list[Rule] = []
    for number, at in enumerate(range(0, len(names), _NAMES_A_RULE), 1):
        some = names[at : at + _NAMES_A_RULE]
        either = "|".join(some)
        rules.append(
            PatternRule(
                id=f"login.initial_and_family.{number}",
                type="username",
                pattern=rf"{_BEFORE}(?P<v>(?:{_ROLE}[._\-])?[a-z]{{1,2}}[._]?(?:{either})[0-9]{{0,4}}){_AFTER}",
                gate=rf"(?:\b|_)[a-z]{{1,2}}[._]?(?:{either})[0-9]{{0,4}}\b",
                sparse=True,
                source=_SOURCE,
                check=_made_of_names,
                examples=(f"requested by [[k{some[0]}]] today", f"[[m.{some[1]}]] on WKS-4", f"who is [[a{some[2]}2]]?"),
                counter_examples=(f"host-k{some[0]}.example", f"/k{some[0]}/x", f"k{some[0]}=1"),
                score=0.5,
            )
        )
    return rules


_DID = (
    r"(?:(?:has |was |is |just |successfully )?(?:logged|signed|logs|signs|badged|dialed|clocked) (?:in|on|out|off|into|"
    r"onto)"
    r"|(?:has |was |just )?(?:exported|printed|emailed|faxed|scanned|impersonated|overrode|downloaded|uploaded|co-?signed|"
    r"dictated)"
    r" (?:[0-9]|a |an |the |to |face|chart|record|report|list|label|note|MAR|patient|order|image|stud)"
    r"|sent [0-9]+ pages?|looked up|back in|still (?:has|holds|logged)|attempted to (?:open|view|access|log)"
    r"|(?:opened|viewed|accessed|searched|queried) (?:[0-9]+ )?(?:records?|charts?|patients?|encounters?|stud(?:y|ies)|"
    r"worklist)"
    r"|changed (?:e-?mail|password|phone|address)|failed (?:login|password|MFA|mfa|2FA)|(?:was )?locked out)"
)
_TO = (
    r"(?:(?:un)?merge requested for [^\n]{1,60} by|failed log-?[io]ns? (?:for|by|from)|MFA (?:push|prompt|"
    r"challenge) (?:sent )?(?:to|for)"
    r"|(?:authz|access|permission) (?:deny|denied|allow|allowed|granted|revoked)(?: to| for| by)?|forwarded to|helpdesk|"
    r"witness(?:ed by)?"
    r"|[Ww]ard clerk|clerk|operator|opened on|impersonat(?:ed|ing|ion)(?: of| by)?|avatar of|replaced by|"
    r"moderated by|escalated to"
    r"|handed (?:off|over) to|overrid(?:e|den) by|cosigned by|cleared by|unlocked by|break-?glass by|remote session|"
    r"MFA (?:disabled|enabled|reset|enrolled) for|new device for|elevated to \w{2,16} by|[Uu]pload(?:ed)? by|\(owner|"
    r"session (?:of|for)"
    r"|[Ll]og(?:in|on|out|off) (?:ok|OK|fail(?:ed|ure)?|denied|success)(?: for)?|git blame:|blame:|paired(?: (?:to|with"
    r"|by))?"
    r"|(?:dictation|transcription|job) [0-9]{3,9} author"
    r"|(?:[Rr]e)?[Aa]ssigned (?:(?:ticket|task|case|claim|order|pt|patient|chart|call) )?[A-Z#]{0,5}[0-9]{2,9} (?:to|from)"
    r"|worked by|last (?:login|logon) (?:of|by|for)|badge (?:of|for)|vpn:|sso:|portal:)"
)

RULES: tuple[Rule, ...] = (
    *_made(),
    PatternRule(
        id="login.did",
        type="username",
        pattern=rf"(?:^|(?<=[\s\"'(\[>]))(?P<v>[A-Za-z][\w.\-]{{2,40}})['\"]?(?= {_DID})",
        gate=rf"[A-Za-z0-9]['\"]? {_DID}",
        source=_SOURCE,
        check=lambda text: (
            _login(text) and (text.islower() or _made_of_names(text) or (text[-1].isdigit() and "-" not in text))
        ),
        examples=(
            "[[rbkx41]] logged in from ward 3",
            "[[Jane.Doe]] exported 412 rows",
            "lockout cleared, [[hpark]] back in",
        ),
        counter_examples=(
            "user logged in",
            "cron logged in",
            "nobody logged in since",
            "batch exported 412 rows",
            "worker-1 uploaded a file",
        ),
        score=0.5,
    ),
    PatternRule(
        id="login.given_and_initial",
        type="username",
        pattern=rf"{_BEFORE}(?P<v>[a-z]{{4,{_GIVEN_CHARS_MAX}}}[._](?:[a-z]|[a-z]{{3,20}})[0-9]{{0,3}}){_AFTER}",
        gate=_names_before_a_sign(),
        source=_SOURCE,
        check=_initialled,
        examples=("chat [[yolanda.g]] when", "replaced by [[rosa.j]] today", "chat [[yolanda.ortega]] when"),
        counter_examples=("main.c compiled", "index.d", "carol.o", "maria.sql"),
        score=0.5,
    ),
    PatternRule(
        id="login.shouted",
        type="username",
        pattern=rf"(?:\b(?:by|[Uu]ser|USER|audit:|as|operator|BY) )(?P<v>[A-Z]{{6,16}}[0-9]{{0,3}}){_AFTER}",
        gate=r"(?:by|[Uu]ser|USER|audit:|as|operator|BY) [A-Z]{6}",
        source=_SOURCE,
        check=_shouted,
        examples=("User [[LHADDAD]] elevated", "audit: [[TORRESJ]] PRINT"),
        counter_examples=("by DEFAULT", "as ADMINISTRATOR"),
        score=0.5,
    ),
    PatternRule(
        id="login.told",
        type="username",
        pattern=rf"(?<![\w.\-/]){_TO} (?P<v>[a-z][\w.\-]{{2,40}}(?<![.\-])){_AFTER}",
        gate=rf"{_TO} [a-z][\w.\-]",
        source=_SOURCE,
        check=lambda text: _login(text) and (_made_of_names(text) or not text.endswith(("s", "ing", "ed"))),
        examples=(
            "3 failed logins for [[bwilliams]] in 60s",
            "MFA push sent to [[aokafor]]",
            "avatar of [[keisha.brown]] moderated",
        ),
        counter_examples=(
            "session for monitoring opened",
            "access denied to service",
            "forwarded to gateway",
            "portal: started",
        ),
        score=0.5,
    ),
)
