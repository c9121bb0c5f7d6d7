"""Passwords on command lines, by the program that is run: ``mysql -pX``, ``curl -u user:X``, ``redis-cli -a X``.

The same command line comes as text (shell history, ``sudo … COMMAND=``), as a list (``['mysql', '-pX']``), and as audit
records (``a0="mysql" a1="-pX"``), where an argument with a space or a quote in it stands in hexadecimal, as the whole
command line does in ``proctitle=``. Sources: each program's manual page; audit.log fields, Linux audit documentation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from recognizers.chosen import typed
from recognizers.ends import WINDOW_CHARS, bare_end, closing
from recognizers.rule import Field
from recognizers.syntax import QUOTE, Syntax
from recognizers.values import looks_random

_ARGUMENTS_MAX = 128

KEY = "password"
"""The name that arguments go by here."""

PHRASE = "quoted argument"
"""The name of those that are words in quotes: at a password's place no sentence stands."""

OPTION = r"-(?!(?=[^\s\"'`]*[0-9])(?=[^\s\"'`]*[A-Z])(?=[^\s\"'`]*[a-z])[\w\-+/!@#$%^&*]{9,}+={0,2}(?:[\s\"'`,]|\Z))"
"""How an argument begins that is an option. One that is drawn or typed may begin with a hyphen, too: ``-uK4WpG19teQt``."""


class _Program(NamedTuple):
    """Where a program's arguments hold a password."""

    names: str
    """An expression for its names."""
    beside: tuple[str, ...] = ()
    """Options whose next argument is one."""
    inside: tuple[str, ...] = ()
    """Options that hold one themselves, right after them."""
    pairs: tuple[str, ...] = ()
    """Options whose argument is ``user:password`` or ``user%password``; ``""``: any argument may be."""
    comma: bool = False
    """A comma joins user and password in a pair, too."""
    needs: str = ""
    """An expression for an argument without which the options mean something else: ``docker run -p 80:80``."""
    after: int = 0
    """Not 0: the argument so many places behind what it needs is one, options not counted."""
    at: tuple[int, ...] = ()
    """Places, counted from 0, of those among the arguments that are no options, if what it needs is among the first two."""
    last: int = 0
    """Not 0: the last argument is one, if there are at least so many that are no options, and what it needs is among the
    first two of these: ``vault is sealed, unseal …`` is a sentence."""


_MYSQL = r"mysql(?:dump|admin|import|show|check|sh|slap|pump)?|mariadb(?:-dump|-admin|-import|-check)?|xtrabackup"
_DOCKER = "docker|podman|buildah|skopeo|helm|crane|nerdctl|oras|az|ibmcloud|jfrog|jf|argocd|rancher|oc|ilorest"

_PROGRAMS = (
    _Program(_MYSQL, inside=("-p",)),
    _Program(
        "sshpass|mycli|mongo(?:sh|dump|restore|export|import|stat)?|psexec(?:64)?|rdesktop|supabase|influx", ("-p",), ("-p",)
    ),
    _Program("redis-cli|valkey-cli|keydb-cli|redis-benchmark", ("-a", "--pass")),
    _Program("curl", ("--pass", "--proxy-pass"), pairs=("-u", "--user", "-U", "--proxy-user")),
    _Program("https?", pairs=("-a", "--auth")),
    _Program(_DOCKER, ("-p",), needs="login"),
    _Program(
        "cqlsh|cbq|couchbase-cli|rabbitmqadmin|svnadmin|vncdo|impala-shell|beeline|snowsql|cypher-shell|mccommand|mirth-cli"
        "|veracrypt|truecrypt|racadm|fs_cli|userconfig|elasticsearch-users|check_(?:mysql|pgsql|oracle|imap|ldaps?"
        "|mssql)\\w*",
        ("-p",),
    ),
    _Program("check_snmp\\w*|check_nwc\\w*|check_ups\\w*", ("-C",)),
    _Program("check_http|check_curl|splunk|jenkins-cli\\.jar", pairs=("-a", "-auth")),
    _Program("swaks|sendemail", ("-ap", "-xp")),
    _Program("eapol_test|radeapclient", ("-s",)),
    _Program("kadmin(?:\\.local)?|xe|ilo(?:client)?", ("-pw",)),
    _Program("pdftk", ("input_pw", "owner_pw", "user_pw")),
    _Program("ldap(?:search|modify|add|delete|whoami|compare|modrdn|passwd)|kadmin|ipa", ("-w", "-s", "-a"), ("-w",)),
    _Program("openssl", ("-k", "-K"), ("-passin pass:", "-passout pass:", "-pass pass:", "pass:")),
    _Program("smbclient|rpcclient|smbget|smbmap|winexe|mount\\.cifs|net|wmic|samba-tool", pairs=("-U", "--user")),
    _Program("samba-tool", needs="user", at=(3,)),
    _Program("radtest", at=(1, 4)),
    _Program("bw", needs="unlock", at=(1,)),
    _Program("bw", needs="login", at=(2,)),
    _Program("mc", needs="set", at=(4, 5)),
    _Program("mc", needs="add", at=(5, 6)),
    _Program("ktutil", needs="addent", last=1),
    _Program("openssl", needs="passwd", last=2),
    _Program("rasdial", at=(2,)),
    _Program("autologon(?:64)?", at=(2,)),
    _Program("netdom", inside=("/passwordd:", "/passwordo:", "/pd:", "/po:")),
    _Program("ssh-keygen", ("-N", "-P")),
    _Program("swift", ("-K", "--key")),
    _Program("rclone", ("pass", "--pass")),
    _Program("sqlcmd|bcp|osql|isql|tsql|ipmitool|mosquitto_(?:pub|sub)|unzip|zip|mssql-cli", ("-P",), ("-P",)),
    _Program("7z[ar]?|rar|unrar", inside=("-p", "-hp")),
    _Program(
        "(?:ossutil|obsutil|tosutil|ks3util)(?:\\w{2,5})?|coscmd|coscli|bcecmd",
        ("-k", "-s", "-sk"),
        ("-k=", "-s=", "-sk="),
        needs="config",
    ),
    _Program("qshell", needs="account", after=2),
    _Program("dscl", needs="-passwd", after=2),
    _Program("plink|pscp|psftp|putty|nodetool|jmxterm", ("-pw",)),
    _Program("keytool|jarsigner|apksigner", ("-storepass", "-keypass", "-new", "-srcstorepass", "-deststorepass")),
    _Program(
        "xfreerdp3?|cmdkey|wmic|winrs|schtasks|djoin|runas|tasklist|taskkill|systeminfo|driverquery|getmac|openfiles"
        "|eventcreate",
        ("/rp", "/RP", "/p", "/P", "/password"),
        ("/p:", "/pass:", "/password:", "-p:", "/rp:"),
    ),
    _Program("snmp(?:get|walk|set|bulkwalk|bulkget|trap|getnext|status|table)", ("-c", "-A", "-X", "-a-password")),
    _Program("ktpass", ("/pass", "-pass")),
    _Program("useradd|usermod|adduser", ("-p", "--password")),
    _Program("htpasswd|htdigest|htpasswd2|mosquitto_passwd", needs="-[a-mo-zA-Z\\d]*b[a-mo-zA-Z\\d]*", after=3),
    _Program("htpasswd|htpasswd2", needs="-\\w*(?:n\\w*b|b\\w*n)\\w*", after=2),
    _Program("rabbitmqctl", needs="add_user|change_password|authenticate_user", after=2),
    _Program("grafana(?:-cli)?|grafana-server", needs="reset-admin-password", after=1),
    _Program("rootpw", ("--plaintext", "--iscrypted")),
    _Program("ipmitool", needs="password", after=2),
    _Program("hdbuserstore", needs="SET", after=4),
    _Program("neo4j-admin", needs="set-initial-password", after=1),
    _Program("vault|cargo|nuget|npm|doctl|wandb", needs="login", last=2),
    _Program("vault", needs="unseal", last=3),
    _Program("maas", needs="login", last=4),
    _Program("security", ("-p", "-w")),
    _Program("signtool|certutil|pvk2pfx", ("/p", "-p")),
    _Program("composer", needs="config", at=(3,)),
    _Program("virsh", needs="set-user-password", last=4),
    _Program("esxcli", ("-p", "-c")),
    _Program("nuget", needs="setapikey", last=2),
    _Program("consul|nomad|vault|boundary", ("-token", "--token"), ("-token=",)),
    _Program("consul", needs="set-agent-token", last=4),
    _Program("isql|iusql", needs="-v", last=3),
    _Program("wpa_passphrase", last=2),
    _Program("twine", ("-p",)),
    _Program("etcdctl", pairs=("--user",)),
    _Program("skopeo|crictl", pairs=("--creds", "--src-creds", "--dest-creds")),
    _Program("dotnet|nuget|gem", ("-k", "-ApiKey")),
    _Program("nmcli|connmanctl|wpa_cli", ("password", "psk", "wep-key", "wifi-sec.psk", "802-1x.password")),
    _Program("nmcli", ("802-11-wireless-security.psk", "+vpn.secrets", "wifi-sec.wep-key0", "gsm.password")),
    _Program("lftp|ftp|ncftpput|ncftpget", ("-p",), pairs=("-u",), comma=True),
    _Program("crackmapexec|nxc|netexec|evil-winrm|hydra|medusa|ncrack|kinit", ("-p", "-P")),
)

_COMMAND = re.compile(
    rf"""(?<![\w.@\-])(?P<name>{"|".join(program.names for program in _PROGRAMS)})(?:\.exe)?"""
    rf"""(?:(?={QUOTE}|[ \t,])|:(?=[ \t]+-\w))""",
    re.IGNORECASE,
)
_NAMES = [(re.compile(program.names), program) for program in _PROGRAMS]
_BETWEEN = re.compile(r"(?:[ \t,]|\\(?=\s))*")
_SETTING = re.compile(r"[a-z_]{2,16}=[a-z]")
"""What else a program is told: ``vault login -method=oidc role=dev``."""
_FIRST = re.compile(r"[^:%]{0,128}[:%]")
_FIRST_BY_COMMA = re.compile(r"[^:%,]{0,128}[:%,]")
_ENDS_COMMAND = re.compile(r"(?:[|;)\]}<>]|&&|\d?>|$)")
_STANDS_FOR_ONE = re.compile(
    r"[A-Z]{0,16}(?:URL|HOST|ALIAS|USER|USERNAME|PASSWORD|SECRETKEY|ACCESSKEY|OPTIONS?|ARGS?|FILE|NAME)|\[[A-Z\-]+\]"
)
_QUOTED = re.compile(QUOTE)
_ATTACHED = re.compile(rf"(?:-{{1,2}}[\w\-]*=?|/\w{{1,16}}:|[\w.\-@\\+]{{1,64}}[%:=])({QUOTE})")
"""A quote inside an argument: ``-p'x y'``, ``--user="a b"``, ``bob%'x y'``."""

_WINDOWS_PATH = re.compile(r"[A-Za-z]:\\[^\s\"'`,;|]+")
"""Its ``\\n`` ends no line: ``C:\\jobs\\nightly.cmd``."""

_OPTION = re.compile(OPTION)
_HEX = r"(?:[0-9A-Fa-f]{2}){4,}+"
_EXECVE = re.compile(rf"""\ba(\d{{1,3}})=(?:\\*"(?P<text>[^"\\]*)\\*"|(?P<hex>{_HEX})\b)""")
_NEXT_AUDITED = re.compile(r"\s+a1=")
_WHOLE_IN_HEX = re.compile(rf"\b(?:proctitle|cmd|cmdline)=({_HEX})\b")

_TYPED_IN_HEX = re.compile(rf"TTY\b[^\n]{{0,400}}?\bdata=\\*\"?({_HEX})(?![\w])")
_ENTERED = re.compile(r"[\x00-\x1f\x7f]+")
"""What ends a line at a terminal; a password is a line of its own."""


def _is_drawn(line: str) -> bool:
    return any(map(str.isdigit, line)) and re.search(r"[A-Z!@#$%^&*+?]", line) is not None and typed(line)


def _arguments(text: str, at: int, stop: int, name_at: int) -> Iterator[tuple[int, int]]:
    """Yield the arguments of a command line or of a list, from ``at`` on."""
    window = max(0, name_at - WINDOW_CHARS)
    for _ in range(_ARGUMENTS_MAX):
        between = _BETWEEN.match(text, at, stop)
        at = between.end() if between else at
        if at >= stop or text[at] in "\r\n" or _ENDS_COMMAND.match(text, at, stop):
            return
        quote = _QUOTED.match(text, at, stop)
        if quote is not None:
            end = closing(text, quote[0], quote.end(), stop)
            if end == stop:
                return
            inner = _QUOTED.match(text, quote.end(), end)
            if inner is not None and text.endswith(inner[0], quote.end(), end) and inner.end() < end - len(inner[0]):
                yield inner.end(), end - len(inner[0])
            else:
                yield quote.end(), end
            at = end + len(quote[0])
            continue
        attached = _ATTACHED.match(text, at, stop)
        if attached is not None:
            end = closing(text, attached[1], attached.end(), stop)
            if end < stop:
                yield at, end
                at = end + len(attached[1])
                continue
        path = _WINDOWS_PATH.match(text, at, stop)
        end = path.end() if path else bare_end(text, at, window, stop, name_at)
        if end == at:
            return
        yield at, end
        at = end


def _texts(text: str, start: int, stop: int) -> Iterator[Field]:
    for match in _COMMAND.finditer(text, start, stop):
        at = match.end()
        quote = _QUOTED.match(text, at, stop)
        if quote is not None and _NEXT_AUDITED.match(text, quote.end(), stop):
            continue
        arguments = list(_arguments(text, quote.end() if quote else at, stop, match.start()))
        yield from _passwords(match["name"], text, arguments)


def in_arguments(text: str, arguments: Sequence[tuple[int, int]]) -> Iterator[Field]:
    """Yield the passwords among a command line's arguments, the first of which is the program."""
    name = text[slice(*arguments[0])].rpartition("/")[2]
    yield from _passwords(name, text, arguments[1:])
    for (start, end), (begin, stop) in pairwise(arguments):
        option = text[start:end]
        if option.startswith("-") and option.lstrip("-").replace("-", "").replace("_", "").isalnum():
            yield Field(option.lstrip("-"), begin, stop, exact=True)


def _passwords(name: str, text: str, arguments: Sequence[tuple[int, int]]) -> Iterator[Field]:
    for expression, program in _NAMES:
        if expression.fullmatch(name.lower().removesuffix(".exe")):
            for field in _by_program(program, text, arguments):
                yield field._replace(key=PHRASE) if " " in text[field.start : field.end] else field


def _is_sentence(text: str, arguments: Sequence[tuple[int, int]]) -> bool:
    """Say whether a comma follows some of the bare arguments: ``npm login opened the browser, no token written``."""
    bare = [end for start, end in arguments[:-1] if text[start - 1 : start].isspace()]
    return 0 < sum(text.startswith(", ", end) for end in bare) < len(bare)


def _by_program(program: _Program, text: str, arguments: Sequence[tuple[int, int]]) -> Iterator[Field]:
    if any(_STANDS_FOR_ONE.fullmatch(text, start, end) for start, end in arguments):
        return  # a usage: mc alias set ALIAS URL ACCESSKEY SECRETKEY
    said = [text[start:end] for start, end in arguments]
    if (program.at or program.last) and _is_sentence(text, arguments):
        return
    needed = next((at for at, each in enumerate(said) if program.needs and re.fullmatch(program.needs, each)), None)
    if program.needs and needed is None:
        return
    if program.after or program.at or program.last:
        yield from (Field(KEY, *place, exact=True) for place in _by_place(program, said, arguments, needed or 0))
        return
    for index, (argument, (start, end)) in enumerate(zip(said, arguments, strict=True)):
        following = arguments[index + 1] if index + 1 < len(arguments) else None
        if argument in program.beside and following is not None and not _OPTION.match(said[index + 1]):
            yield Field(KEY, *following, exact=True)
        elif argument in program.pairs and following is not None:
            yield from _second(text, *following, comma=program.comma)
        else:
            yield from _within(program, text, start, end)


def _by_place(
    program: _Program, said: Sequence[str], arguments: Sequence[tuple[int, int]], needed: int
) -> Sequence[tuple[int, int]]:
    """Return the arguments that are passwords by their place among those that are no options."""
    plain = [place for argument, place in zip(said, arguments, strict=True) if not _OPTION.match(argument)]
    if program.after:
        return [place for place in plain if place > arguments[needed]][program.after - 1 : program.after]
    if program.needs and arguments[needed] not in plain[:2] and not (program.last and program.needs.startswith("-")):
        return ()
    if program.at:
        return [plain[at] for at in program.at if at < len(plain)]
    return arguments[-1:] if len(plain) >= program.last and not _SETTING.match(said[-1]) else ()


def _within(program: _Program, text: str, start: int, end: int) -> Iterator[Field]:
    """Yield the password that an option holds itself: ``-pX``, ``-uuser:X``."""
    long = text.startswith("--", start)
    for option in program.inside:
        if text.startswith(option, start, end) and not long:
            begin = start + len(option)
            while text[begin : begin + 1] in ("'", '"', "=") and begin < end:
                begin += 1
            if begin < end:
                yield Field(KEY, begin, end, exact=True)
            return
    for option in program.pairs:
        if text.startswith(option, start, end) and option.startswith("--") == long:
            yield from _second(text, start + len(option), end, comma=program.comma)
            return


def _second(text: str, start: int, end: int, *, comma: bool = False) -> Iterator[Field]:
    """Yield the password of ``user:password`` or ``user%password``."""
    found = (_FIRST_BY_COMMA if comma else _FIRST).match(text, start, end)
    if found is None:
        return
    begin = found.end()
    if looks_random(text[start : begin - 1]):
        yield Field(KEY, start, begin - 1, exact=True)  # a key in the user's place: curl -u sk_live_…:
    while text[begin : begin + 1] in ("'", '"') and begin < end:
        begin += 1
    if begin < end:
        yield Field(KEY, begin, end, exact=True)


def _audited(text: str, start: int, stop: int) -> Iterator[Field]:
    """Yield what audit records tell: the passwords among ``a0= a1= …``, and whole stretches of hex that hold one."""
    spoken: list[str] = []
    places: list[tuple[int, int]] = []
    for match in _EXECVE.finditer(text, start, stop):
        hidden = match["hex"]
        spoken.append(bytes.fromhex(hidden).decode("utf-8", "replace") if hidden else match["text"])
        places.append(match.span("hex") if hidden else match.span("text"))
    if len(spoken) > 1:
        yield from _in_copy(spoken, places, text)
    for match in _TYPED_IN_HEX.finditer(text, start, stop):
        if any(map(_is_drawn, _ENTERED.split(bytes.fromhex(match[1]).decode("utf-8", "replace")))):
            yield Field(KEY, *match.span(1), exact=True)
    for match in _WHOLE_IN_HEX.finditer(text, start, stop):
        said = bytes.fromhex(match[1]).decode("utf-8", "replace")
        arguments = said.split("\0") if "\0" in said else said.split(" ")
        yield from _in_copy(arguments, [match.span(1)] * len(arguments), text)


def _in_copy(said: Sequence[str], places: Sequence[tuple[int, int]], text: str) -> Iterator[Field]:
    """Yield fields of a command line that was put together from arguments that stand at ``places`` of the text."""
    from recognizers import fields

    copy = ""
    starts: list[int] = []
    for argument in said:
        starts.append(len(copy))
        copy += argument.replace("\n", " ") + "\n"
    arguments = [(start, start + len(argument)) for start, argument in zip(starts, said, strict=True)]
    found = list(in_arguments(copy, arguments))
    for index, (start, end) in enumerate(arguments):
        if places[index][1] - places[index][0] != end - start:
            found += [field for field in fields.find(copy, start, end) if "\n" not in copy[field.start : field.end]]
    for field in found:
        index = max(at for at, start in enumerate(starts) if start <= field.start)
        place_start, place_end = places[index]
        if place_end - place_start == len(said[index]):
            begin = place_start + field.start - starts[index]
            yield field._replace(start=begin, end=begin + field.end - field.start, name_at=-1)
        else:
            key = KEY if field.key == PHRASE else field.key
            yield field._replace(key=key, start=place_start, end=place_end, exact=True, name_at=-1)


def _gate(program: _Program) -> str:
    """Return the expression that fires where a program is told what its password follows."""
    words = map(re.escape, filter(None, (*program.beside, *program.inside, *program.pairs)))
    asked = "|".join((*words, program.needs) if program.needs else words)
    told = rf"(?:[^\n]*[\s\"',])?(?:{asked})" if asked else ""
    return rf"\b(?:{program.names})(?:\.exe)?[\"'\\:]{{0,4}}[\s,]{told}"


_GATES = (
    *map(_gate, _PROGRAMS),
    r"\ba\d+=[0-9A-F]{8}",
    r"\b(?:proctitle|cmd|cmdline)=[0-9A-F]{8}",
    r"TTY\b[^\n]*\bdata=\\*\"?[0-9A-Fa-f]{12}",
    r"\ba0=[^\n]*\ba\d+=\\?\"-",
)

SYNTAX = Syntax((_texts, _audited), _GATES)
