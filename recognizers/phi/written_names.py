"""Names where programs write them: in file names, queries, calls of procedures, labels of wristbands, certificates.

``tyrell_mosby_adt.txt``, ``recipient=Sadiq%2C+Maryam``, ``CALL sp_admit('Jedediah','Broussard'``, ``BB-LOVELACE``,
``CN=Aurélien Castex``. Two words that lists of names have, or one beside a word that is no ordinary one.
"""

from __future__ import annotations

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


def _foreign(text: str) -> bool:
    """Say whether words with letters beyond ASCII may be a name."""
    return not text.isascii() and named(text) and not any(map(is_word, _words(text)))


RULES: tuple[Rule, ...] = (
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
            rf"|\b(?i:a/?k/?a\.?|née|formerly known as|preferred name|goes by) [\"']?(?P<v>{_CAPITAL}(?: {_CAPITAL})?)"
        ),
        gate=r"(?i)(?:\ba/?k/?a\.?|\bn(?:e|\xc3[\x89\xa9])e|formerly known as|preferred name|goes by) [\"']?[A-Z\x80-\xff]",
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
