r"""Logins told by their making alone, or nearly: ``k.zawadzka``, ``orlova_nv``, ``kmiller-lab``, ``configured by pwojcik``.

An initial and a family name of any list, with a sign between them; a name and a role; an initial and a family name run
together behind ``by``, in a column of its own, or before what only people do. Programs' own names look so, too: no part
may be an ordinary word.
"""

from __future__ import annotations

from string import ascii_lowercase

import regex

from recognizers.machines import is_machine
from recognizers.phi.given_names import AMBIGUOUS, GIVEN_NAMES
from recognizers.phi.ids import in_octets
from recognizers.phi.in_record import is_login
from recognizers.phi.login_names import is_word, of_person
from recognizers.phi.rarer_names import is_first_name, is_surname, looks_like_surname
from recognizers.rule import PatternRule, Rule
from recognizers.values import username

_SOURCE = "45 CFR 164.514(b)(2)(i)(R)"
_BEFORE = r"(?<![\w@./\\$%&+#:\-])"
_BEFORE_GATE = r"(?:^|[^A-Za-z0-9_@./\\$%&+#:\-])"
_AFTER = r"(?![\w@(=/\\\[<{]|[.:\-]\w|\.\*)"
_PARTICLES = frozenset("al bin da de del della den der di dos du el la le mc ten ter van von".split())

_NO_INITIALS = frozenset(
    "ad ap as at by cb cd cs ct db dt en eq fd fn fr ge go gw id if in io ip is it js lb le lt mq mr ms nb ne no ns of ok on"
    " op or os pc pk py rx sd sh st sv sz tb to ts tx up us ut vm vs wk ws xr".split()
)
"""What stands behind names of machines, tables and threads."""
_INITIALS = "|".join(
    (
        "[a-z]",
        *(f"{one}[{''.join(two for two in ascii_lowercase if one + two not in _NO_INITIALS)}]" for one in ascii_lowercase),
    )
)
_SHARED = frozenset("admin adm er ext icu lab ot pt rad rt temp".split())
"""Roles that rooms and machines have, too: ``ellis-lab``."""

_ROLE = (
    r"(?:schwester|pfleger|arzt|hoitaja|ssk|sykepleier|zuster|verpl|nurse|nrs|infirmi(?:er|ere)|enf|enfermer[ao]|med|medic[oa]|dra?"
    r"|rn|res|intern|prof|mtr|tech|rph|pharm|phleb|mfa|lek|piel|hem)"
)
"""What stands before somebody's name."""
_WORDS = regex.compile(r"\p{L}+")


def _is_family(part: str) -> bool:
    """Say whether a part of a login is a family name of any list, a woman's of one, or ends as such names do."""
    if len(part) < 4 or is_word(part):
        return False
    his = f"{part[:-1]}i" if part.endswith("a") else part
    return is_surname(part) or is_surname(his) or looks_like_surname(part) or looks_like_surname(his)


def _initial_first(text: str) -> bool:
    """Say whether a login is an initial or two, and a family name behind a sign."""
    named = _WORDS.findall(text)[1:]
    parts = [part for part in named if part not in _PARTICLES]
    if not parts or not username(text) or is_machine(text):
        return False
    return (len(parts) < len(named) and len(parts[-1]) > 2) or all(map(_is_family, parts))


def _family_first(text: str) -> bool:
    """Say whether a login is a family name, and an initial or two behind a sign: not a file and its kind."""
    parts = _WORDS.findall(text)
    if len(parts) != 2 or is_machine(text) or not _is_family(parts[0]):
        return False
    return len(parts[1]) == 1 or not (is_first_name(parts[0]) or parts[1] in _NO_INITIALS)


def _with_role(text: str) -> bool:
    """Say whether a login is somebody's name and a role behind it, and nothing else."""
    name, _, role = regex.sub(r"[0-9]+(?=[._\-])", "", text).replace("_", "-").replace(".", "-").rpartition("-")
    if role in _SHARED and (is_first_name(name) or is_surname(name)):
        return False
    return of_person(text) and (is_first_name(name[1:]) or _is_made(name))


def _behind_role(text: str) -> bool:
    """Say whether a login is somebody's name behind a role, and nothing else."""
    return of_person(text) and _is_made(_WORDS.findall(text)[-1])


def _is_made(part: str) -> bool:
    return _is_family(part) or _is_family(part[1:]) or (part in GIVEN_NAMES and part not in AMBIGUOUS)


def _run_together(text: str) -> bool:
    """Say whether a login is made of a name where a login is likely."""
    lower = text.lower()
    if (
        lower.startswith(("who", "what", "where"))
        or lower.endswith(("-proxy", "-server", "-node", "-filter", "-service"))
        or "-to-" in lower
    ):
        return False
    return username(lower) and not is_machine(lower) and (is_login(lower) or (len(lower) > 7 and _is_family(lower[1:])))


def _at_host(text: str) -> bool:
    """Say whether a login before a machine's name is made of a name: an initial and three letters of a family's will do."""
    bare = text.rstrip("0123456789")
    if not username(text) or is_machine(text) or is_word(bare) or bare in _NODES:
        return False
    return of_person(text) or is_surname(bare[1:])


_NODES = frozenset("agetty celery couchdb ejabberd emqx getty mingetty riak serial sidekiq vernemq".split())
"""Programs that call their consoles and their nodes so."""


def _of_staff(text: str) -> bool:
    """Say whether a login of letters and digits is no machine's, no digest's and no product's."""
    return username(text) and not is_machine(text) and _THINGS.match(text) is None


_THINGS = regex.compile(
    r"(?:sha|md|aes|rsa|crc|utf|node|ws|pc|vm|host|srv|sw|ap|cache|bot|job|rule|step|line|lane|probe|pod|db)[0-9]"
)
_CLINICAL = (
    r"(?:[Vv]erified|[Rr]esulted|[Cc]ollected|[Dd]rawn|[Dd]ispensed|[Cc]harted|[Cc]o-?signed|[Cc]alled|[Ww]itnessed|[Gg]iven"
    r"|[Aa]dministered|[Rr]eleased|[Ff]illed|[Cc]hecked|[Rr]ead|[Rr]eviewed|[Ee]ntered|[Ss]igned|[Ss]canned|[Dd]ictated)"
)
"""What is done with a result, a dose or a note."""
_DID = (
    r"(?:accessed|acknowledged|added|amended|approved|assigned|attempted|badged|began|booked|cancel(?:l)?ed|changed|charted"
    r"|checked|claimed|cleared|closed|commented|completed|connected|copied|corrected|cosigned|created|declined|deleted"
    r"|demoted|denied|disabled|discarded|discharged|dispensed|downloaded|edited|enabled|entered|escalated|exported"
    r"|forced|granted|ignored|invited|issued|joined|kicked|launched|left|locked|logged|marked|merged|modified|moved"
    r"|muted|opened|ordered|overrode|paged|paused|pinned|posted|pressed|printed|promoted|pulled|pushed|queried"
    r"|reassigned|received|rejected|released|removed|renamed|reopened|replied|reported|requested|rescheduled|reset"
    r"|resigned|resolved|restored|resumed|retrieved|reverted|reviewed|revoked|ran|said|says|scanned|scheduled|searched"
    r"|set(?! [0-9])|shared|signed|silenced|snoozed|started|stopped|submitted|swiped|tagged|took|transferred|tried|turned"
    r"|typed|unlocked|unmerged|updated|uploaded|verified|viewed|voided|wasted|witnessed|wrote)"
)
_BY = r"(?:by|BY|przez|von|durch|door|par|por|da|af|av|dla|od)"
_HELD = (
    r"(?:(?:[Uu]ser|[Ll]ogin|pw|pwd|[Pp]assword|[Aa]ccount|[Cc]ert(?:ificate)?|[Bb]adge|[Mm]ailbox|[Ss]hare|[Ff]older"
    r"|[Ll]icen[cs]e|[Ll]aptop|[Pp]ager|[Tt]icket|[Tt]oken|[Pp]rofile|[Dd]esktop|[Cc]redentials?|[Kk]eys?|[Pp]to|[Ss]hift"
    r"|[Ww]achtwoord|[Pp]asswort|[Kk]onto|[Zz]ertifikat|[Cc]uenta|[Cc]ontraseña|[Cc]onta|[Ss]enha|[Cc]ompte|[Mm]ot de passe"
    r"|biletu|hasł(?:o|a)|[Pp]řihlášen|[Oo]dhlášen|[Pp]rihlásen(?:ý|á)?|käyttäjätunnus|pol'zovatel'|[Pp]olzovatel|parol'"
    r"|[Pp]arola|[Kk]ullanıcı|[Uu]ser ?id)"
    r"(?:'s)?(?:,? (?:for|of|4|dla|de|do|von|für|för|for|van|voor|pour|per|para|z|is|held by|owned by))?)"
)
_STAFF = (
    r"(?:org|owner|team|desk|contact|user|request[eo]r|assignee|author|tech|nurse|manager|admin|analyst|clerk|coder"
    r"|colleague)"
)

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="login_shape.initial_first",
        type="username",
        pattern=(
            rf"{_BEFORE}(?P<v>(?:[a-z]_|[a-z]{{1,2}}\.)(?:(?:van|von|de|der|den|del|di|da|la|le|el|al|ten|ter|dos"
            rf"|du)[._]?){{0,2}}"
            rf"[a-z]{{4,20}}(?:[._\-][a-z]{{3,20}})?[0-9]{{0,4}}){_AFTER}"
        ),
        gate=(
            rf"{_BEFORE_GATE}(?:[a-z]_|[a-z]{{1,2}}\.)[a-z]{{2}}[a-z._]{{2,}}[a-z0-9\-]*(?:[^\w@(=/\\\[<{{.:\-]"
            rf"|[.:\-]\W|[.:\-]?$)"
        ),
        source=_SOURCE,
        check=_initial_first,
        examples=("rejestracja przez [[k.zawadzka]] o 09:41", "client of [[s_yamamoto]] roamed", "as [[k.van.der.meer]] by"),
        counter_examples=("debug3: mm_getpwnamallow: x", "open pg_class", "e.message was", "a.b.c", "v.next"),
        score=0.67,
    ),
    PatternRule(
        id="login_shape.family_first",
        type="username",
        pattern=rf"{_BEFORE}(?P<v>[a-z]{{4,20}}(?:_[a-z]{{1,2}}|\.[befgijklmnpqrtuvwx])[0-9]{{0,4}}){_AFTER}",
        gate=rf"[a-z]{{3}}(?:_(?:{_INITIALS})|\.[befgijklmnpqrtuvwx])[0-9]{{0,4}}(?:[^\w@(=/\\\[<{{.:\-]|[.:\-]\W|[.:\-]?$)",
        sign=rf"{_BEFORE_GATE}[a-z]{{4,20}}(?:_(?:{_INITIALS})|\.[befgijklmnpqrtuvwx])",
        source=_SOURCE,
        check=_family_first,
        examples=("user [[orlova_nv]] deleted", "by [[guerrero.m]]; room", "x [[horstmann_k]] y"),
        counter_examples=("main.go compiled", "libcarol.so", "user_id", "profile.d", "thread_id 4"),
        score=0.67,
    ),
    PatternRule(
        id="login_shape.with_role",
        type="username",
        pattern=(
            r"(?<![\w@./\\$%&+#\-])(?P<v>[a-z]{4,20}[0-9]{0,2}[._\-](?:rn|lpn|cna|crna|rph|pharmd|pharm|md|np|pa|emt|rt"
            r"|lab|rad"
            rf"|icu|er|dpm|pt|ot|msw|admin|adm|ext|temp|phleb|nurse|clerk)){_AFTER}"
        ),
        gate=(
            r"[a-z]{4}[0-9]{0,2}[._\-](?:rn|lpn|cna|crna|rph|pharmd?|md|np|pa|emt|rt|lab|rad|icu|er|dpm|pt|ot|msw|adm"
            r"|admin|ext|temp|phleb|nurse|clerk)(?:[^\w@(=/\\\[<{.:\-]|[.:\-]\W|[.:\-]?$)"
        ),
        source=_SOURCE,
        check=_with_role,
        examples=("check 1: [[tkowal_rph]] 2:", "Orchard: [[kmiller-lab]] edited"),
        counter_examples=("README.md", "status_pt", "cache-lab", "remote_admin"),
        score=0.67,
    ),
    PatternRule(
        id="login_shape.behind_role",
        type="username",
        pattern=rf"{_BEFORE}(?P<v>{_ROLE}[._][a-z]{{4,20}}[0-9]{{0,2}}){_AFTER}",
        gate=rf"{_BEFORE_GATE}{_ROLE}[._][a-z]{{4}}",
        source=_SOURCE,
        check=_behind_role,
        examples=("audit: [[schwester.monika]] öffnete", "see note by [[res_yadav]]: slice 88", "[[hoitaja.rautio]] avasi"),
        counter_examples=("nurse.station updated", "dr.strange.js", "res.partner(4491,)", "nurse_notes", "tech.support"),
        score=0.67,
    ),
    PatternRule(
        id="login_shape.by",
        type="username",
        pattern=(
            rf"(?<![\w.\-]){_BY} [\"'`(<]?(?P<v>[a-z][a-z.\-]{{4,24}}[0-9]{{0,4}})(?=\(uid=|(?![\w@(=/\\\[{{]|[.:\-]\w))"
        ),
        gate=(
            rf"(?:^|[^A-Za-z0-9_.\-]){_BY} [\"'`(<]?[a-z][a-z.\-]{{4,24}}[0-9]{{0,4}}(?:\(uid=|[^\w@(=/\\\[{{.:\-]"
            rf"|[.:\-]\W|[.:\-]?$)"
        ),
        source=_SOURCE,
        check=_run_together,
        examples=("Configured from console by [[pwojcik]] on vty0", "opened for user root by [[dmakoni]](uid=1044)"),
        counter_examples=("killed by signal", "by default", "issued by letsencrypt", "sent by postfix"),
        score=0.67,
    ),
    PatternRule(
        id="login_shape.numbered",
        type="username",
        pattern=rf"(?<![\w.\-]){_CLINICAL} by:? [\"'`(<]?(?P<v>[a-z]{{2,6}}[0-9]{{2,4}}[a-z]{{0,3}}){_AFTER}",
        gate=rf"(?:^|[^A-Za-z0-9_.\-]){_CLINICAL} by:? [\"'`(<]?[a-z]{{2,6}}[0-9]{{2}}",
        source=_SOURCE,
        check=_of_staff,
        examples=("K 6.8 called by [[mlt07kd]] 04:12", "dispensed by [[rph0412]]"),
        counter_examples=("verified by node12", "read by ws07", "checked by sha256", "filled by cache01"),
        score=0.67,
    ),
    PatternRule(
        id="login_shape.at_host",
        type="username",
        pattern=r"(?<![\w@./\\$%&+#:\-])(?P<v>[a-z][a-z.\-]{3,24}[0-9]{0,4})(?=@[A-Za-z][A-Za-z\-]{0,15}[0-9]{1,5}(?![\w.@/\-]))",
        gate=r"(?:^|[^A-Za-z0-9_@./\\$%&+#:\-])[a-z][a-z.\-]{3,24}[0-9]{0,4}@[A-Za-z][A-Za-z\-]{0,15}[0-9]{1,5}(?:[^\w.@/\-]|$)",
        source="lpstat(1), ssh(1): who is where",
        check=_at_host,
        examples=("job 8812 from [[ekim]]@ws-4412 completed", "[[dmakoni]]@icu-pc07: locked"),
        counter_examples=("celery@worker1 ready", "rabbit@node2 up", "getty@tty1 started", "nagios@mon01"),
        score=0.67,
    ),
    PatternRule(
        id="login_shape.did",
        type="username",
        pattern=rf"(?:^|(?<=: |\] |[|>] ))(?P<v>[a-z][a-z.\-]{{4,24}}[0-9]{{0,4}})(?= (?:has |was |also |just )?{_DID}\b)",
        gate=rf"(?:^|: |\] |[|>] )[a-z][a-z.\-]{{4,24}}[0-9]{{0,4}} (?:has |was |also |just )?{_DID}\b",
        source=_SOURCE,
        check=_run_together,
        examples=("CyberArk: [[ljansson]] retrieved account", "Peer check: [[ksommer]] overrode delta"),
        counter_examples=(
            "kernel: device created",
            "systemd: service started",
            "cron: daemon removed",
            "primer set 4412 ordered",
        ),
        score=0.67,
    ),
    PatternRule(
        id="login_shape.apart",
        type="username",
        pattern=(
            r"(?<=\|)(?P<v>[a-z][a-z.\-_]{4,24}[0-9]{0,4})(?=\|)"
            rf"|{_STAFF} \((?P<v>[a-z][a-z.\-_]{{4,24}}[0-9]{{0,4}})(?=\))"
            r"|(?:^|(?<=[\]0-9] )|(?<=[\]0-9]: )|(?<=[\"']))<(?P<v>[a-z][a-z.\-_]{4,24}[0-9]{0,4})>(?= )"
        ),
        gate=(
            rf"\|[a-z][a-z._\-]{{4,24}}[0-9]{{0,4}}\||{_STAFF} \([a-z][a-z._\-]{{4,24}}[0-9]{{0,4}}\)"
            r"|(?:^|[\]0-9] |[\]0-9]: |[\"'])<[a-z][a-z._\-]{4,24}[0-9]{0,4}> "
        ),
        sparse=True,
        source="IRC, XMPP and other chats' transcripts; columns of audit logs",
        check=_run_together,
        examples=("AUDIT|[[rfairweather]]|VIEW|", "ask the colleague ([[dkowalska]]), need", "<[[lpetrova]]> omg"),
        counter_examples=("x = (notfound)", "tagged|untagged|all", "link local (bound)", "usage <destination> x"),
        score=0.67,
    ),
    PatternRule(
        id="login_shape.held",
        type="username",
        pattern=rf"(?<![\w.\-]){_HELD}:? [\"'`]?(?P<v>[a-z][a-z.\-]{{4,24}}[0-9]{{0,4}}){_AFTER}",
        gate=(
            rf"(?:^|[^A-Za-z0-9_.\-]){in_octets(_HELD)}:? [\"'`]?(?:[a-vx-z][a-z.\-]|w[a-vx-z]"
            rf"|ww[a-vx-z])[a-z.\-]{{3,23}}[0-9]{{0,4}}"
            r"(?:[^\w@(=/\\\[<{.:\-]|[.:\-]\W|[.:\-]?$)"
        ),
        source=_SOURCE,
        check=_run_together,
        examples=("vpn cert for [[lpetrova]] expired", "reset pw 4 [[nwilliams]], he", "Odhlášen [[hruskova]], x"),
        counter_examples=("account for response", "user parent", "token for service", "cert for gateway expired"),
        score=0.67,
    ),
)
