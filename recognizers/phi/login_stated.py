r"""Logins that programs state to be a user's: by ``/home/``, in group files, in what PAM, sudo and Kubernetes say.

What stands there is somebody's login though no list of names has any part of it: only what is a service's, a machine's or an
ordinary word is left. So these rules ask less of a login than those that go by its shape (``login_shapes.py``).
"""

from __future__ import annotations

from recognizers.phi.login_names import may_be_person, of_person
from recognizers.rule import Check, KeyRule, PatternRule, Rule
from recognizers.values import username

_SOURCE = "45 CFR 164.514(b)(2)(i)(R)"
_SHAPE = r"[A-Za-z][\w.\-]{2,40}(?<![.\-])"
_LOGIN = rf"(?P<v>{_SHAPE})"
_SMALL = r"(?P<v>[a-z][\w.\-]{2,40}(?<![.\-]))"
_VERB = r"(?:get|list|watch|create|update|patch|delete|deletecollection|impersonate|use|bind|escalate|approve)"
_TRANSFER = r"(?:OK|FAIL) (?:LOGIN|UPLOAD|DOWNLOAD|DELETE|MKDIR|RMDIR|RENAME|CHMOD)"
_KINDS_OF_FILES = frozenset(
    "conf css gif gz htm html ico js json log md php png sh sock svg tar txt xml yaml yml zip".split()
)
_OF_IMAGES = frozenset("ubuntu debian centos fedora admin vagrant node runner coder www site static public steam pi".split())
"""Homes that images of systems bring."""


def _stated(text: str) -> bool:
    return username(text.lower()) and may_be_person(text)


def _named(text: str) -> bool:
    """Say whether a login where machines stand, too, is made of a name."""
    return username(text.lower()) and of_person(text)


def _rule(
    name: str,
    pattern: str,
    gate: str,
    source: str,
    examples: tuple[str, ...],
    counter_examples: tuple[str, ...],
    check: Check = _stated,
) -> PatternRule:
    return PatternRule(
        id=f"login_stated.{name}",
        type="username",
        pattern=pattern,
        gate=gate,
        check=check,
        source=source,
        examples=examples,
        counter_examples=counter_examples,
        score=0.67,
    )


RULES: tuple[Rule, ...] = (
    KeyRule(
        id="login_stated.by_key_abroad",
        type="username",
        keys=(
            *("=bruger", "brugernavn", "=bruker", "brukernavn", "=użytkownik", "=uzytkownik", "=uživatel", "=uzivatel"),
            *(
                "uživatelské jméno",
                "=používateľ",
                "=kullanıcı",
                "=kullanici",
                "kullanıcı adı",
                "kullanici adi",
                "=utilizator",
            ),
            *("=käyttäjä", "=kayttaja", "käyttäjätunnus", "kayttajatunnus", "=felhasználó", "=felhasznalo", "=gebruiker"),
            *("gebruikersnaam", "=benutzer", "benutzername", "=nutzer", "=usuario", "=usuário", "=utilisateur", "=utente"),
            *("=användare", "=anvandare", "användarnamn", "=korisnik", "=uporabnik", "=kasutaja", "=lietotājs"),
            *("=naudotojas", "=operatore", "=operador", "=пользователь", "=користувач", "=χρήστης"),
        ),
        value=r"\G(?P<v>[A-Za-z][\w.\-]{1,40}(?<![.\-]))(?![\w/(:@\\=])",
        check=_stated,
        source=_SOURCE,
        examples=('{"bruger":"[[trinehb]]","id":4}', "kullanıcı=[[esra.tunc]] istemci=4", '"uzytkownik": "[[adabrowska]]"'),
        counter_examples=("utente=sistema", '"benutzer":"svc_backup"', "usuario=root"),
        score=0.67,
    ),
    _rule(
        "home",
        rf"(?:(?:(?<![\w.\-])/home|/export/home|/Users)/|(?<=/var/mail/)|(?<=/spool/mail/)|(?<=/spool/cron/crontabs/)){_SMALL}"
        r"(?=/|\Z|[\s:,;\"')\]])(?!/?(?:linuxbrew|lost\+found))",
        r"(?:/home|/Users|/mail|/crontabs)/[a-z][\w.\-]{2}",
        "hier(7): /home; Filesystem Hierarchy Standard 3.0, sections 3.8, 5.11",
        (
            "chdir to home directory /home/[[bmwangi]]: No such file",
            "mkdir /home/[[xlupitax]]: quota",
            "/var/mail/[[bhattas]] is full",
        ),
        (
            "cd /home/app/x",
            "/home/deploy/current",
            "/home/jenkins/workspace",
            "/home/svc_backup/x",
            "/home/ubuntu/x",
            "/home/ec2-user/x",
            "/home/runner/work",
            "/home/page.html",
            "/Users/shared",
            "/home/www",
            "/home/vagrant",
            "/home/mirth/x",
        ),
        check=lambda text: _stated(text) and text.rpartition(".")[2] not in _KINDS_OF_FILES and text not in _OF_IMAGES,
    ),
    _rule(
        "by_pam",
        rf"(?<=\bsession (?:opened|closed) for user [\w.\-]{{1,40}} by ){_LOGIN}(?=\(uid=[1-9][0-9]{{2,}}\))"
        rf"|(?<=\bnew user: name=){_LOGIN}(?=, UID=)|(?<=\battached by ){_SMALL}(?= \([0-9]+ clients?\))"
        rf"|(?<=\breassigned from )(?=[a-z]{{3}}){_SMALL}(?= to )|(?<=(?<![\w/.\-])usr ){_SMALL}(?! ?[:=/])"
        rf"|(?:^|(?<=: )|(?<=\]: )){_SMALL}(?= : (?:TTY=|command not allowed ;|user NOT in sudoers))",
        r"session (?:opened|closed) for user [\w.\-]{1,40} by [A-Za-z]|new user: name=[A-Za-z]|attached by [a-z][\w.\-]+ \("
        r"|reassigned from [a-z]|\busr [a-z]"
        r"|\w : (?:TTY=|command not allowed ;|user NOT in sudoers)",
        "pam_unix(8); useradd(8), syslog; tmux(1); sudo(8), log format",
        (
            "session opened for user root by [[vdragomir]](uid=1217)",
            "new user: name=[[tbirhanu]], UID=1044, GID=1044",
            "INC reassigned from [[tmoriarty]] to group EUS",
            "usr [[bgreenlee]] pw rst done",
            "session x attached by [[lkimura]] (2 clients)",
            "sudo: [[tbirhanu]] : TTY=pts/0 ; PWD=/x",
        ),
        (
            "session opened for user root by (uid=0)",
            "by root(uid=1000)",
            "reassigned from queue to group",
            "attached by systemd (2 clients)",
            "postgres : TTY=x",
        ),
    ),
    _rule(
        "refused",
        rf"\bUser \\?\"{_LOGIN}\\?\"(?= cannot {_VERB} )"
        rf"|\b(?:USERID|CLIENT USER|DATABASE USER):\[[0-9]{{1,2}}\] ?[\"']{_LOGIN}(?=[\"'])"
        rf"|\[{_SMALL}\](?= {_TRANSFER})",
        rf"User \\?\"[A-Za-z][\w.\-]+\\?\" cannot {_VERB}|(?:USERID|USER):\[[0-9]{{1,2}}\] ?[\"'][A-Za-z]"
        rf"|\[[a-z][\w.\-]+\] (?:OK|FAIL) [A-Z]",
        "Kubernetes, Authorization Overview; Oracle Database Security Guide, AUDIT_TRAIL=OS; vsftpd.conf(5), vsftpd_log",
        (
            'User "[[ngreenspan]]" cannot delete resource "pods"',
            'USERID:[9] "[[RPETROSKY]]" USERHOST:[10]',
        ),
        (
            'User "system:anonymous" cannot get path',
            'USERID:[3] "SYS"',
            '[ftp] OK LOGIN: Client "x"',
            'User "admin" cannot get x',
        ),
    ),
    _rule(
        "in_list",
        rf"(?<=\b[a-z_][\w\-]{{0,31}}:[x*!]?:[0-9]{{1,5}}:(?:[\w.\-]{{1,40}},){{0,32}}){_SMALL}(?![\w@/:])"
        rf"|(?<=\bassumed-role/[\w+=.@\-]{{1,64}}/|\biam::[0-9]{{0,12}}:{{0,1}}user/){_LOGIN}(?![\w@/:])"
        rf"|(?<=\bdisplay_name\\?\"?[=:] ?\\?\"?(?:ldap|userpass|okta|oidc|github|kerberos|radius|saml|jwt)-){_LOGIN}"
        r"(?![\w@/])"
        rf"|(?<=\b(?:cn|CN|uid|UID)=){_LOGIN}(?=,(?:ou|OU|cn|CN)=)",
        r"\b[a-z_][\w\-]*:[x*!]?:[0-9]{1,5}:\w|assumed-role/[\w+=.@\-]{1,64}/[A-Za-z]|iam::[0-9:]*user/[A-Za-z]"
        r"|display_name\\?\"?[=:] ?\\?\"?(?:ldap|userpass|okta|oidc|github|kerberos|radius|saml|jwt)-[A-Za-z]"
        r"|\b(?:cn|CN|uid|UID)=[A-Za-z][\w.\-]+,(?:ou|OU|cn|CN)=",
        "group(5); AWS IAM User Guide, IAM identifiers; RFC 4514; Vault, audit log: display_name",
        (
            "sudoers:x:27:[[knystrom]],[[ngreenspan]]",
            "assumed-role/Clinician/[[sverre.lund]] session expired",
            "cn=[[hbloomquist]],ou=Nurses not found",
            'auth.display_name="ldap-[[ngreenspan]]" path',
        ),
        ("docker:x:999:jenkins", "assumed-role/lab/i-0abc", "cn=admin,ou=x", "cn=config,cn=x"),
        _named,
    ),
)
