"""Secrets in disguise: a document that carries one, encoded as a whole; and values with something put inside."""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

from typing import NamedTuple

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template


class Disguise(NamedTuple):
    """``outer`` has ``«inner»``, where ``inner`` stands, encoded as the escapes there say."""

    carrier: str
    kind: str
    outer: str
    inner: str

    @property
    def text(self) -> str:
        return f"{self.outer} < {self.inner}"

    @property
    def id(self) -> str:
        return Template(self.carrier, self.kind, self.text).id


_OUTER = {
    "base64": r"""
data: «inner|b64»
payload=«inner|b64» status=ok
{"body":"«inner|b64»","isBase64Encoded":true}
config «inner|b64url» loaded
"secret.json": "«inner|b64»"
X-Context: «inner|b64url»
Cookie: prefs=«inner|b64»; lang=en
decoded «inner|b64» in «dur»
""",
    "percent": r"""
GET /login?state=«inner|pct» HTTP/1.1
«ip» - - [«acctime»] "GET /sso?payload=«inner|pct» HTTP/1.1" «status» «kb»
body=«inner|pct»
q=«inner|pctall»&x=1
""",
    "double percent": r"""
GET /r?u=«inner|pct2» HTTP/1.1
next=«inner|pct2»&a=1
redirect to https://«domain»/go?to=«inner|pct2»
""",
    "hex": r"""
type=EXECVE msg=audit(«epoch».222:«int:9999»): argc=3 a0="sh" a1="-c" a2=«inner|HEX»
dump: «inner|hex»
type=USER_CMD msg=audit(«epoch».333:«int:9999»): pid=«pid» uid=1000 msg='cwd="/root" cmd=«inner|HEX» terminal=pts/0 res=success'
payload(hex)=«inner|hex» len=«int:99»
""",
    "html entities": r"""
<td>«inner|html»</td>
<pre>«inner|xml»</pre>
rendered: «inner|html»
""",
    "unicode escapes": r"""
{"msg":"«inner|someu»"}
{"body":"«inner|u»"}
body='«inner|u»'
{"message":"«inner|someu»","n":«int:99»}
""",
    "base64 twice": r"""
blob=«inner|b64|b64»
{"data":"«inner|b64url|b64»"}
""",
    "base64 in percent": r"""
GET /cb?state=«inner|b64|pct» HTTP/1.1
SAMLRequest=«inner|b64|pct»&RelayState=x
""",
    "full-width": r"""
note: «inner|wide»
«level» «inner|wide» «word»
""",
}

_INNER = {
    "keyed": r"""
{"user":"«user»","«key.snake»":"«secret|json»"}
{"«key.camel»": "«secret|json»", "host": "«host»"}
user=«user»&«key.snake»=«secret|form»&x=1
«key.snake»: «secret»
--user «user» --«key.kebab»=«secret» --quiet
<«key.camel»>«secret|xml»</«key.camel»>
""",
    "password": r"""
mysql -u root --password=«secret» «db»
postgres://«user»:«secret|pct»@«host»/«db»
""",
    "bare": r"""
use «secret» for «word» «int:99»
token is «secret»
""",
}

_VALUES: dict[tuple[str, str], str] = {
    ("zero-width inside", "bare"): r"""
pasted «secret|zero» here
token «secret|zero»
user «user» sent «secret|zero» to «host»
key: "«secret|zero»"
""",
    ("soft hyphen inside", "bare"): r"""
pasted «secret|soft» here
auth «secret|soft»
""",
    ("colours inside", "bare"): r"""
\u001b[32muse\u001b[0m «secret|ansi» now
«level» «secret|ansi»
""",
    ("full-width", "bare"): r"""
pasted «secret|wide» here
«user»: «secret|wide»
""",
    ("base64 value", "token"): r"""
  api-token: «secret|b64»
{"kind":"Secret","data":{"token":"«secret|b64»"}}
  client_secret: «secret|b64»
data: {"apiKey": "«secret|b64»"}
""",
    ("base64 value", "password"): r"""
  password: «secret|b64»
{"kind":"Secret","data":{"password":"«secret|b64»"},"type":"Opaque"}
{"apiVersion":"v1","data":{"db-password":"«secret|b64»"},"kind":"Secret"}
  DB_PASSWORD: «secret|b64»
""",
    ("escaped value", "keyed"): r"""
{"«key.snake»":"«secret|u»"}
{"«key.camel»":"«secret|someu»","a":1}
«key.snake»=«secret|pctall»
«key.snake»="«secret|html»"
?«key.camel»=«secret|pctall»&b=1
«key.snake»: '«secret|x»'
""",
}


def values() -> list[Template]:
    """Return the lines whose value is disguised."""
    return split(_VALUES)


def documents() -> list[Disguise]:
    """Return every document in every disguise that its kind goes with."""
    return [
        Disguise(carrier, kind, outer, inner)
        for carrier, outers in _OUTER.items()
        for outer in outers.strip("\n").split("\n")
        for kind, inners in _INNER.items()
        for inner in inners.strip("\n").split("\n")
    ]
