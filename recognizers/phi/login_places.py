r"""Logins by more places: mailboxes, keys of proxies and crews, a badge's holder, roles that only persons have.

``/var/mail/roberta.klopp``, ``?u=peggy-sue.lindqvist``, ``proxy_login = N'abuela.chelo'``, ``emt_santorelli``.
"""

from __future__ import annotations

from recognizers.phi.in_record import is_login
from recognizers.phi.login_names import is_word, may_be_person, of_person
from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.values import username

_SOURCE = "45 CFR 164.514(b)(2)(i)(R)"
_PERSONS = (
    r"(?:dr|dra|doc|nurse|rn|lpn|cna|emt|medic|rph|pharmd|phleb|scribe|radfellow|radtech|fellow|mrs|miss|nana|abuela|grandma"
    r"|papa|mom|dad)"
)
_KIN = r"(?:granny|grammy|gramps|grandma|grandpa|nanny|nana|papa|mama|mommy|daddy|auntie|mom|dad)"

_TOLD = (
    r"(?:\b(?:enrolled|matched|posted|removed|updated|verified|reset|issued|unlocked|revoked|provisioned|badge|smartcard"
    r"|(?:[Cc]|smartc)ard \S{1,24}|questions?|guesses|token|fingerprint|face|template) (?:for|of|to|by)"
    r"|\b(?:failed|rejected|omitted|refused|denied|skipped|expired|dropped|bounced|lockout|cookie|avatar|mailbox|disabled"
    r"|blocked|unblocked|enabled|suspended|renewed) (?:for|of)|\b(?:bounced|attached|restarted|rebooted|paused|resumed"
    r"|requeued|triggered|acked|cancell?ed|initiated|queued|silenced|rolled back|kicked off|run of [\w.\-]{2,40}) by"
    r"|\b(?:mailbox full|over quota|last seen|turnstile [0-9]{1,3} (?:denied|admitted)|typist|biller|culprits?):?)"
)


_WORDS_OF_MAILBOX = 3


def _own(text: str) -> bool:
    """Say whether a login by a key that machines have too is made of a name."""
    return username(text) and (is_login(text) or of_person(text))


def _of_mailbox(text: str) -> bool:
    """Say whether a folder is called by a mailbox, as OneDrive calls a user's: ``jane_doe_clinic_example``."""
    words = text.split("_")
    return len(words) > _WORDS_OF_MAILBOX and words[-1].isalpha() and not any(map(is_word, words[:2]))


RULES: tuple[Rule, ...] = (
    KeyRule(
        id="login_place.by_key",
        type="username",
        keys=(
            *("=u", "=usr", "=usernm", "=emp", "=reporter", "=to", "=for", "=by"),
            *("held by", "=held", "=holder", "=badge holder", "=principal", "=crew", "=medic", "=on duty", "=extension"),
            *("=account owner", "=assigned", "=follower", "=member", "=recipient", "=sender", "user display name"),
            *("=tech", "=proxy", "=signer", "=analyst", "=author", "=transcriptionist", "=verifier"),
        ),
        value=r"\G(?:N')?[\"']?(?:[\w.\-]{2,24}[\\/]{1,4})?(?P<v>[A-Za-z][\w.\-]{2,40}(?<![.\-]))(?![\w/(:@\\=])",
        check=_own,
        source=_SOURCE,
        examples=(
            "GET /consent.php?u=[[peggy-sue.lindqvist]]&doc=12",
            "medic=Crew(emp='[[kstoltz]]')",
            'extension="[[rn.mlopez]]"',
        ),
        counter_examples=("u=admin", "to=queue_main", "for=worker-1", "crew=night_shift", "by=created_at"),
        score=0.67,
    ),
    KeyRule(
        id="login_place.of_person",
        type="username",
        keys=(
            "invocation user",
            "emp login",
            "employee login",
            "principal name",
            "=tester",
            "=typist",
            "=submitter",
            "proxy login",
            "portal user",
            "=attendant",
            "=carer login",
            "=medic",
            "staff login",
            "patient login",
            "=mychart id",
        ),
        value=r"\G(?:N')?[\"']?(?P<v>[a-z][\w.\-]{4,40}(?<![.\-]))(?![\w/(:@\\=])",
        check=lambda text: username(text) and may_be_person(text),
        source=_SOURCE,
        examples=("window=1 attendant=[[ksubramaniam]]", "WHERE proxy_login = N'[[abuela.chelo]]' AND"),
        counter_examples=("attendant=none", "medic=required", "portal_user=system"),
        score=0.67,
    ),
    KeyRule(
        id="login_place.of_role",
        type="username",
        keys=("=host", "=presenter", "=moderator", "=organizer", "=dest", "=callee", "=pager", "=invitee"),
        value=r"\G(?P<v>(?:np|pa|rn|md|do|dr|dra|nurse|lpn|cna|rph|pharmd|emt|medic|fellow|crna)[._][a-z]{4,24})(?![\w/(:@\\=.\-])",
        check=lambda text: username(text) and may_be_person(text),
        source=_SOURCE,
        examples=("room vr-8 host=[[np_oyelaran]] joined", "presenter=[[dr.achterhof]] screen"),
        counter_examples=("host=db_primary", "host=rn_report", "dest=pa_system", "host=worker-1"),
        score=0.67,
    ),
    PatternRule(
        id="login_place.folder",
        type="username",
        pattern=(
            r"(?:(?<![\w.])/(?:scratch|homes|nethome|lustre|gpfs|beegfs|sandbox|userdata|work)(?:/(?:home|users?))?/"
            r"|(?<![\w.\-/])(?:dict|dictations?|homes?|scratch|sandbox)/|/(?=personal/)personal/"
            r"|(?:\b(?:feature|feat|bugfix|hotfix|topic|wip|refs/heads|origin)/|\[new branch\] {1,12}"
            r"|\b[Bb]ranch [\"']?(?!(?:feature|feat"
            r"|bugfix|hotfix|topic|wip|origin)/)"
            r"|\bSaving (?:file|checkpoint) (?:at|to) /))"
            r"(?P<v>[a-z][\w.\-]{2,60})(?=/)"
        ),
        gate=(
            r"/(?:scratch|homes|nethome|lustre|gpfs|beegfs|sandbox|userdata|work|personal)/(?:(?:home"
            r"|users?)/)?[a-z][\w.\-]+/"
            r"|(?:^|[^\w.\-/])(?:dict|dictations?|homes?|scratch|sandbox)/[a-z][\w.\-]+/"
            r"|(?:feature|feat|bugfix|hotfix|topic|wip|refs/heads|origin)/[a-z][\w.\-]+/|\[new branch\] {1,12}[a-z][\w.\-]+/"
            r"|ranch [\"']?[a-z][\w.\-]+/|Saving (?:file|checkpoint) (?:at|to) /[a-z]"
        ),
        check=lambda text: _own(text) or _of_mailbox(text),
        source="Filesystem Hierarchy Standard 3.0; Git, names of branches; Jupyter Server; OneDrive, a user's site",
        examples=(
            "quota exceeded: /scratch/[[lpham]]/wgs used",
            "Checking out branch feature/[[msantos]]/hl7-retry-fix",
            " * [new branch]      [[hbrandt]]/fix-allergy-sync -> x",
            "Saving file at /[[jwojcik]]/sepsis_alerts.ipynb",
            "upload ok: dict/[[mbasu]]/x.wav",
            "FileAccessed /personal/[[lena_hoffmann_clinic_example]]/Documents/x",
        ),
        counter_examples=(
            "/scratch/shared/wgs",
            "branch release/24.1/fix",
            "feature/login/oauth",
            "origin/main/x",
            "/var/build/src",
            "/personal/settings/x",
        ),
        score=0.7,
    ),
    PatternRule(
        id="login_place.mailbox",
        type="username",
        pattern=(
            r"(?:/(?:var|spool)/(?:spool/)?(?:mail|cron|imap)/|/(?:vmail|Maildir|mailboxes|sftp|chroot)/(?:[\w.\-]{1,60}/)?"
            r"|\\(?:upm|profiles?|users?|homes?|redirect|folders)\$\\)"
            r"(?P<v>[a-z][\w.\-]{2,40}(?<![.\-]))"
        ),
        gate=r"/(?:mail|cron|imap|vmail|Maildir|mailboxes|sftp|chroot)/[a-z]"
        r"|\\(?:upm|profiles?|users?|homes?|redirect|folders)\$\\",
        check=_own,
        source="Filesystem Hierarchy Standard 3.0, section 5.11; Citrix Profile Management; hidden shares of Windows",
        examples=(
            r"failed to load profile \\ctxprofiles\upm$\[[desaia]]\Win2019v6",
            'chroot "/sftp/[[mariana.reyes]]" bad ownership',
            "Folder: /var/mail/[[roberta.klopp]]  18291",
            "/var/spool/mail/[[rgoldfarb]] 1",
        ),
        counter_examples=("/var/mail/root", "/var/spool/cron/crontabs"),
        score=0.7,
    ),
    PatternRule(
        id="login_place.role",
        type="username",
        pattern=(
            rf"(?<![\w@/\\$%&+#:\-]|\w\.)(?P<v>{_PERSONS}[0-9]?[._][a-z]{{4,24}}(?:[._][a-z]{{1,24}})?[0-9]{{0,4}})"
            r"(?![\w@(=/\\\[]|[.:]\w)"
        ),
        gate=rf"(?:^|[^A-Za-z0-9_@/\\$%&+#:\-]){_PERSONS}[0-9]?[._][a-z]{{4}}",
        check=lambda text: username(text) and may_be_person(text),
        source=_SOURCE,
        examples=("hist? [[dr.ykovalenko]] HIER", "crew [[emt_santorelli]] asked", "responder: [[dr.achterhof]] out"),
        counter_examples=("dr_backup ok", "rn_report ran", "nurse_station6", "medic_list empty"),
        score=0.67,
    ),
    PatternRule(
        id="login_place.kin",
        type="username",
        pattern=(
            rf"(?<![\w@/\\$%&+#:.\-])(?P<v>{_KIN}[._](?:of[._])?[a-z]{{2,20}}(?:[._][a-z]{{2,20}})?[._]?[0-9]{{2,4}}"
            rf"|{_KIN}[a-z]{{2,20}}(?:19|20)[0-9]{{2}}|{_KIN}[._]of[._][a-z]{{2,20}})(?![\w@(=/\\\[]|[.:]\w)"
        ),
        gate=(rf"{_KIN}[._][a-z][a-z._]*[0-9]{{2}}|{_KIN}[a-z]{{2,20}}(?:19|20)[0-9]{{2}}|{_KIN}[._]of[._][a-z]{{2}}"),
        check=lambda text: username(text) and not is_word(text.rstrip("0123456789._")),
        source=_SOURCE,
        examples=(
            "failed for [[grammy_jo_19{digit:2}]], x",
            "omitted for [[grannylou19{digit:2}]]",
            "by [[dad.of.six]] from",
        ),
        counter_examples=("moment12", "momentum_99", "dad of six", "nanaimo-01"),
        score=0.67,
    ),
    PatternRule(
        id="login_place.told",
        type="username",
        pattern=(
            rf"{_TOLD} (?P<v>[a-z][a-z._\-]{{2,30}}[0-9]{{0,4}})"
            r"(?![\w@(=/\\\[]|[.:\-]\w)"
        ),
        gate=rf"{_TOLD} [a-z][a-z._\-]{{2}}",
        check=_own,
        source=_SOURCE,
        examples=(
            "smartcard CARD-3 of [[rt_jvolkov]] removed",
            "enrolled for [[rgoldfarb]] at",
            "removed for [[nana_rosie]];",
            "lockout for [[rgoldfarb]], x",
            "mailbox full: [[rgoldfarb]]",
        ),
        counter_examples=(
            "token for service",
            "failed for upstream",
            "updated by scheduler",
            "posted to webhook-1",
            "matched for rule_set",
        ),
        score=0.67,
    ),
)
