"""Names where programs write them: in file names, queries, calls of procedures, labels of wristbands, certificates.

``tyrell_mosby_adt.txt``, ``recipient=Sadiq%2C+Maryam``, ``CALL sp_admit('Jedediah','Broussard'``, ``BB-LOVELACE``,
``CN=Aurélien Castex``. Two words that lists of names have, or one beside a word that is no ordinary one.
"""

from __future__ import annotations

from quopri import decodestring

import regex

from recognizers.phi.given_names import AMBIGUOUS, GIVEN_NAMES
from recognizers.phi.login_names import is_word
from recognizers.phi.naming import NOT_A_NAME, named
from recognizers.phi.rarer_names import is_first_name, is_surname, looks_like_surname
from recognizers.rule import KeyRule, PatternRule, Rule

_SOURCE = "45 CFR 164.514(b)(2)(i)(A)"
_ENDS = r"(?:txt|pdf|dcm|csv|tsv|docx?|xlsx?|rtf|hl7|xml|json|ps|tiff?|jpe?g|png|wav|mp[34]|m4a|edf)\b"
_STATEMENT = r"\b(?i:CALL|EXEC(?:UTE)?|VALUES|SELECT)\b[^\n']{1,60}"
_WORDS = regex.compile(r"[^\W\d_]+")
_CAPITAL = r"\p{Lu}[\p{L}'’\-]{1,24}"


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORDS.findall(text.replace("%20", " ")) if len(word) > 1]


def _of_lists(text: str) -> bool:
    """Say whether a given and a family name of the lists stand together, in either order."""
    words = _words(text)
    if any(is_word(word) and word not in GIVEN_NAMES for word in words):
        return False
    given = {at for at, word in enumerate(words) if is_first_name(word) or (word in GIVEN_NAMES and word not in AMBIGUOUS)}
    family = {at for at, word in enumerate(words) if is_surname(word)}
    return bool(given) and bool(family) and len(given | family) > 1


def _listed(text: str) -> bool:
    """Say whether one word is a name of the lists, and none an ordinary one."""
    words = _words(text)
    listed = any(is_first_name(word) or is_surname(word) for word in words)
    return listed and not any(is_word(word) and not is_first_name(word) for word in words)


def _of_family(text: str) -> bool:
    """Say whether the first word is a family name, or ends as one does, and is no ordinary word."""
    word = _WORDS.findall(text)[0].lower()
    return (is_surname(word) or looks_like_surname(word)) and not is_word(word)


_QUOTED = r"(?:[A-Z]|=C3=[89][0-9A-F])(?:[A-Za-z'.\-]|=[C-F][0-9A-F](?:=[89AB][0-9A-F])?){1,40}"
"""A capitalised word as headers of mail write it."""


def _unquoted(text: str) -> str:
    """Return a header's words as they are read."""
    return decodestring(text.replace("_", " ").encode()).decode("utf-8", "replace")


def _foreign(text: str) -> bool:
    """Say whether words with letters beyond ASCII may be a name."""
    return not text.isascii() and named(text) and not any(map(is_word, _words(text)))


_COLUMN = (
    r"(?i:(?:pt|pat|patient|mem|member|sub|person|user|emp)?_?(?:l|f|last|first|sur|family|given|full)_?(?:name|nm)"
    r"|(?:pt|pat|patient|mem|member|sub)_(?:last|first|name)|apellidos?[12]?|nombres?|nachname|vorname|cognome|nom|prenom"
    r"|achternaam|efternamn|etternavn|nazwisko|sobrenome)"
)
"""What the columns of persons' names are called."""

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="written.alike",
        type="person",
        pattern=rf"(?<![A-Za-z]){_COLUMN}[\"`\])]{{0,2}} (?i:I?LIKE) (?i:(?:upper|lower)\()?N?'%?"
        r"(?P<v>\p{L}[\p{L}'’\-]{1,30}(?:[ ,]{1,2}\p{L}[\p{L}'’\-]{0,30}){0,2})(?=%?')",
        gate=r"(?i)[\"`\])a-z12] i?like (?:upper\(|lower\()?n?'%?[a-z\x80-\xff]",
        check=named,
        source="ISO/IEC 9075-2, LIKE predicate",
        examples=("WHERE UPPER(pt_last) LIKE '[[FITZSIM]]%' AND", "WHERE apellidos LIKE '[[ARISTIZÁBAL]]%' -- 14 s"),
        counter_examples=("WHERE table_name LIKE 'sys%'", "last_name LIKE '%'"),
        score=0.75,
    ),
    PatternRule(
        id="written.in_columns",
        type="person",
        pattern=(
            r"(?<![A-Za-z\-_.])(?P<v>[A-Z]{3,20}(?:[ \-][A-Z]{2,20})? {3,20}[A-Z]{3,15})"
            r"(?= {1,20}[0-9]{6,17}(?:[A-Z]|\W|$))"
        ),
        gate=r"[A-Z]{3} {3,20}[A-Z]{3,15} {1,20}[0-9]{6}",
        check=lambda text: _listed(text) and any(map(is_first_name, _words(text))),
        source="Records of fixed width: COBOL copybooks, ASCII files of batch eligibility",
        examples=(
            "0003[[BJORKMAN       ASTRID]]    {digit:8}F55108A",
            "IEB88 REC 004471 [[KRISTIANSEN    OLAF]] 317608824 x",
        ),
        counter_examples=("H01BAXTER    INFUSOR   000002000001ML", "TOTAL   ROWS   000012 x"),
        score=0.67,
    ),
    PatternRule(
        id="written.birth_in_columns",
        type="date",
        pattern=(
            r"(?<=[A-Z]{3} {3,20}[A-Z]{3,15} {1,20}(?:[0-9]{9} )?)"
            r"(?P<v>19[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]))"
        ),
        gate=r"[A-Z]{3} {3,20}[A-Z]{3,15} {1,20}(?:[0-9]{9} )?19[0-9]{6}",
        source="Records of fixed width: COBOL copybooks",
        examples=("BJORKMAN       ASTRID    [[1929051{digit:1}]]F55108A", "ROE     JANE   [[1943061{digit:1}]]00271"),
        counter_examples=("ROE JANE 19430611", "TOTAL   ROWS   20240101"),
        score=0.67,
    ),
    PatternRule(
        id="written.file",
        type="person",
        pattern=(
            r"(?<![A-Za-z0-9.])(?P<v>[a-z]{3,16}[_\-][a-z]{3,16})"
            r"(?=(?:[_\-][A-Za-z0-9]{1,20}){0,4}\."
            rf"{_ENDS})"
        ),
        gate=rf"[a-z]{{3}}[_\-][a-z]{{3}}[A-Za-z0-9_\-]*\.{_ENDS}",
        check=_of_lists,
        source=_SOURCE,
        examples=(
            "in fixtures/[[tyrell_mosby]]_adt.txt.",
            "2026-06-23-[[moreno_rosa]].csv written",
            "scan [[walter-ochoa]].pdf",
        ),
        counter_examples=("daily_report.csv", "page_setup.pdf", "test_results_final.xml", "mark_down.txt"),
        score=0.67,
    ),
    PatternRule(
        id="written.turned_in_query",
        type="person",
        pattern=rf"(?<=[=:\"'/])(?P<v>{_CAPITAL}(?:%20|\+)?%2[Cc](?:\+|%20)?{_CAPITAL}(?:(?:\+|%20){_CAPITAL})?)(?![\w(])",
        gate=r"[A-Za-z'\-\x80-\xff](?:%20|\+)?%2[Cc](?:\+|%20)?[A-Z\x80-\xff][A-Za-z'\-\x80-\xff]",
        check=lambda text: not any(is_word(word) and not is_first_name(word) for word in _words(text.replace("%2C", " "))),
        source=_SOURCE,
        examples=("recipient=[[Sadiq%2C+Maryam]]&b=1", "?q=[[Okonjo%2c%20Ada]] "),
        counter_examples=("sort=Name%2CStatus", "fields=Id%2CDate"),
        score=0.7,
    ),
    PatternRule(
        id="written.searched",
        type="person",
        pattern=r"(?<=[?&](?:q|s|k|guest|name|search|query|patient|term|keyword|who)=)"
        r"(?P<v>[a-z]{3,16}(?:\+|%20|%2[Cc](?:\+|%20)?)[a-z]{3,20})(?=[& \"'#]|$)",
        gate=r"[?&](?:q|s|k|guest|name|search|query|patient|term|keyword|who)=[a-z]{3,16}(?:\+|%2)",
        check=lambda text: all(
            (is_first_name(word) or is_surname(word)) and not is_word(word)
            for word in regex.split(r"\+|%20|%2[Cc](?:\+|%20)?", text)
        ),
        source="WHATWG URL, application/x-www-form-urlencoded",
        examples=("GET /patients/?q=[[ruiz+ortega]] 400", "/find?name=[[moreno%2C%20rosa]]&b=1"),
        counter_examples=("?q=new+orders", "?search=open%20claims", "?q=python+error"),
        score=0.67,
    ),
    PatternRule(
        id="written.encoded_word",
        type="person",
        pattern=rf"=\?(?i:utf-8|iso-8859-15?|windows-125[0-9])\?[Qq]\?(?:(?i:re|fwd?):_)?"
        rf"(?P<v>{_QUOTED}(?:,?_{_QUOTED}){{1,2}}?)(?=_-_|_=3C|\?=)",
        gate=r"=\?(?i:utf-8|iso-8859-15?|windows-125[0-9])\?[Qq]\?[A-Za-z=]",
        check=lambda text: _listed(_unquoted(text)),
        source="RFC 2047 section 4.2: the Q encoding of a header's words",
        examples=("Subject: =?utf-8?Q?[[Bj=C3=B6rn_Aas]]_-_consult?=", "Reply-To: =?UTF-8?Q?[[J=C3=BCrgen_Kranz]]?= <x"),
        counter_examples=("=?utf-8?Q?Monthly_Report?=", "=?UTF-8?Q?R=C3=A9sultats_disponibles?="),
        score=0.67,
    ),
    PatternRule(
        id="written.call",
        type="person",
        pattern=rf"{_STATEMENT}\(?N?'(?P<v>{_CAPITAL}', ?N?'{_CAPITAL})'",
        gate=rf"{_STATEMENT}'[A-Z\x80-\xff][A-Za-z'\-\x80-\xff]{{1,30}}', ?N?'[A-Z\x80-\xff]",
        check=_listed,
        source=_SOURCE,
        examples=("CALL sp_admit('[[Jedediah','Broussard]]',@bed", "VALUES (4, '[[Walter', 'Ochoa]]')"),
        counter_examples=("VALUES ('Open','Closed')", "CALL f('Monday','Friday')"),
        score=0.67,
    ),
    PatternRule(
        id="written.bound",
        type="person",
        pattern=rf"(?:Parameters: |\), )(?P<v>{NOT_A_NAME}{_CAPITAL}(?: {_CAPITAL}){{0,2}})(?=\(String\))",
        gate=r"[A-Za-z\x80-\xff]\(String\)",
        check=lambda text: named(text) and not text.isupper() and not any(map(is_word, _words(text))),
        source="MyBatis, BaseJdbcLogger",
        examples=("==> Parameters: [[Perrin]](String), 2(Integer)", "Parameters: 2(Integer), [[Anna Roe]](String)"),
        counter_examples=("Parameters: ACTIVE(String), Open(String)", "foo(String)"),
        score=0.67,
    ),
    PatternRule(
        id="written.family_and_initial",
        type="person",
        pattern=(
            r"(?<![\w.@/\\$%\-])(?P<v>\p{Lu}{4,20}(?:-\p{Lu}{2,20})?(?:,? |_(?![XYZ])|,)\p{Lu}\.?"
            r"|\p{Lu}\p{Ll}{3,20}[,_]\p{Lu})"
            r"(?![\w(=@/\\\-'’]|[.:]\w|,\p{Lu}(?:,|$))"
        ),
        gate=r"[A-Z]{4}(?:,? |_|,)[A-Z](?:[^A-Za-z0-9_]|$)|[A-Z][a-z]{3,20}[,_][A-Z](?:[^A-Za-z0-9_]|$)",
        check=_of_family,
        source=_SOURCE,
        examples=(
            'cassette printer: text "[[OBRADOVIC M]]" cut',
            "missed punch [[DELANEY,T]], edited",
            "session of [[HEDLUND_K]] > unlock",
            "name on bed [[MACKIE, S]]",
            "template of [[MARCHENKO O]] has",
        ),
        counter_examples=(
            "PLAN B",
            "TYPE A",
            "CLASS C",
            "VITAMIN D 500",
            "ERROR,A",
            "Total,N",
            "GROUP_B",
            "A,B,C,D",
            "PAULI_X",
        ),
        score=0.67,
    ),
    PatternRule(
        id="written.wristband",
        type="person",
        pattern=r"\b(?:BB|BG|NB|BABY)-(?P<v>[A-Z]{4,20}(?:-[A-Z]{3,20})?)\b(?![\w.\-])",
        gate=r"\b(?:BB|BG|NB|BABY)-[A-Z]{4}",
        check=lambda text: not any(map(is_word, _words(text))),
        source="Joint Commission, NPSG.01.01.01: distinct naming of newborns",
        examples=("pending BB-[[LOVELACE]], x", "band BG-[[TRAORE]] printed"),
        counter_examples=("BB-ERROR", "BABY-MONITOR up"),
        score=0.6,
    ),
    PatternRule(
        id="written.common_name",
        type="person",
        pattern=rf"\bCN ?= ?(?P<v>{NOT_A_NAME}{_CAPITAL}(?: {_CAPITAL}){{1,2}})(?=[,/\"';]|$)",
        gate=r"\bCN ?= ?[A-Z\x80-\xff][A-Za-z\x80-\xff'\-]+ [A-Z\x80-\xff]",
        check=lambda text: _of_lists(text) or _foreign(text) or (_listed(text) and is_first_name(text.split()[0])),
        source="RFC 4519 section 2.3",
        examples=("subject CN=[[Aurélien Castex]], O=CPS", "CN=[[Walter Ochoa]],OU=Staff"),
        counter_examples=("CN=Domain Users,DC=x", "CN=DigiCert Global Root CA", "CN=Let's Encrypt"),
        score=0.67,
    ),
    PatternRule(
        id="written.also_known",
        type="person",
        pattern=(
            rf"(?P<v>{_CAPITAL}(?: \p{{Lu}}\.)?(?: {_CAPITAL})?)[\"']?,? (?=(?i:a/?k/?a\.?|n[ée]e) [\"']?\p{{Lu}})"
            rf"|\b(?i:a/?k/?a\.?|née|formerly known as|preferred name|goes by|call me) [\"']?"
            rf"(?P<v>{_CAPITAL}(?: {_CAPITAL})?)"
        ),
        gate=(
            r"(?i)(?:\ba/?k/?a\.?|\bn(?:e|\xc3[\x89\xa9])e|formerly known as|preferred name|goes by|call me) "
            r"[\"']?[A-Z\x80-\xff]"
        ),
        check=lambda text: not any(is_word(word) and not is_first_name(word) for word in _words(text)),
        source=_SOURCE,
        examples=('"[[Cassius K. Oduro]]" a/k/a "[[Kojo Oduro]]"', "[[Jane Roe]] née [[Kowalczyk]]"),
        counter_examples=("Service aka Daemon", "the server a/k/a Host"),
        score=0.67,
    ),
    KeyRule(
        id="written.foreign_by_key",
        type="person",
        keys=("=name", "=display name", "=label", "=visiting", "=attendee", "=visitor"),
        value=rf"\G(?P<v>{_CAPITAL}(?: {_CAPITAL}){{1,3}})\Z",
        check=lambda text: _foreign(text) or _of_lists(text),
        source=_SOURCE,
        examples=('kind=x name="[[Tú Anh]]" y', '"visiting":"[[Walter Ochoa]]"'),
        counter_examples=('name="Numéro Invalide Test"', 'name="Nightly Build"', 'label="Port Status"'),
        score=0.6,
    ),
)
