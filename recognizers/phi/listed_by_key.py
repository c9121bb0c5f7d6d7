r"""Names under keys that say little of persons, if the lists know them: ``nm=bao``, ``wearer=Nanuq``, ``"who":"Ngozi Obi"``.

Programs use such keys for their own things as well, so the value must be a name of the lists and no ordinary word; a
family's and a given name side by side under short keys prove each other, be they in small letters: ``ln=frost fn=june``.
"""

from __future__ import annotations

import regex

from recognizers.common_words import COMMON_WORDS
from recognizers.machines import is_machine
from recognizers.phi.given_names import AMBIGUOUS, GIVEN_NAMES
from recognizers.phi.login_names import is_word
from recognizers.phi.naming import is_nobody, named
from recognizers.phi.rarer_names import is_first_name, is_surname, looks_like_surname
from recognizers.rule import KeyRule, PatternRule, Rule

_SOURCE = "45 CFR 164.514(b)(2)(i)(A): fields of programs"
_PART = r"(?:\p{L}[\p{L}'’\-]+|\p{L}\.?(?![\w]))"
_PARTICLE = r"(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten)"
_NAMES = rf"(?:{_PARTICLE} ){{0,2}}{_PART}(?:(?:, ?| )(?:{_PARTICLE} ){{0,2}}{_PART}){{0,3}}"
_WORDS = regex.compile(r"\p{L}[\p{L}'’]*")


def _listed(word: str) -> bool:
    lower = word.lower()
    return is_first_name(lower) or is_surname(lower) or looks_like_surname(lower)


def _is_word(word: str) -> bool:
    lower = word.lower()
    return is_nobody(lower) or lower in COMMON_WORDS or is_word(lower)


def of_lists(text: str) -> bool:
    """Say whether a value is somebody's name by the lists: a name of them, and no ordinary word beside it."""
    words = [word for word in _WORDS.findall(text) if len(word) > 1]
    if not named(text) or is_machine(text) or not 0 < len(words) < 5:
        return False
    if any(_is_word(word) and word.lower() not in GIVEN_NAMES for word in words):
        return False
    sure = [word for word in words if _listed(word) and not (_is_word(word) and word.lower() in AMBIGUOUS)]
    if text.islower() and len(words) == 1:
        return words[0] in GIVEN_NAMES and words[0] not in AMBIGUOUS and not _is_word(words[0])
    return bool(sure)


def _of_somebody(text: str) -> bool:
    """Say the same of what stands under a key for persons: there a name of the lists may be in small letters and alone."""
    if of_lists(text):
        return True
    words = [word for word in _WORDS.findall(text) if len(word) > 1]
    return (
        len(words) == 1
        and text.islower()
        and named(text)
        and not is_machine(text)
        and not _is_word(words[0])
        and (is_first_name(words[0]) or is_surname(words[0]))
    )


_LAST = r"(?:ln|lnm|lname|lastname|last_name|last|surname|sname|sn|family|fam)"
_FIRST = r"(?:fn|fnm|fname|firstname|first_name|first|given|gn|givenname)"
_IS = r"[\"']?\s?(?:=>|[=:])\s?[\"']?"
_LETTER = r"(?:[\p{L}\-]|['’](?=\p{L}))"
_VALUE = rf"(?:\p{{L}}\.|\p{{L}}{_LETTER}{{1,30}})(?: \p{{L}}{_LETTER}{{0,30}}){{0,2}}?(?!{_LETTER}|[._]\w)"
_JOIN = r"[\"']?(?:[,;&|] ?| (?i:and )?)[\"']?"


def _may_be_name(text: str) -> bool:
    return named(text) and text.lower() not in _OF_LISTS


_OF_LISTS = frozenset("asc desc page next prev previous item items row rows node index first last only full short".split())

RULES: tuple[Rule, ...] = (
    KeyRule(
        id="person.somebody_by_key",
        type="person",
        keys=(
            *("=nm", "=whom", "=whose", "=oncall", "=on call", "=covering", "=escort", "=wearer", "=rider", "=passenger"),
            *("=interpreter", "=adjuster", "=assoc", "=associate", "=occupant", "=claimant", "=payee", "=cardholder"),
            *("=holder", "=employee", "=phleb", "=medic", "=sitter", "=chaplain", "=attending", "=resident", "=intern"),
            *("=fellow", "=preceptor", "=charge nurse", "=caller", "=callee", "=relative", "=visitor", "=guest"),
            *("=guest name", "=witness", "=nurse", "=doctor", "=dr", "=pcp", "=staff", "=reported by", "=requested by"),
            *("=ack by", "=acked by", "=verified by", "=spoke with", "=notified", "=attn", "=donor", "=mom", "=mother"),
            *("=father", "=dad", "=spouse", "=sibling", "=newborn", "=neonate", "=pt", "=pat", "=patient", "=mbr"),
            *("=driver", "=courier", "=aide", "=carer", "=caregiver", "=guardian", "=next of kin", "=nok", "=kin"),
        ),
        value=(
            rf"\G[\"'(]{{0,2}}(?:(?i:mrs?|ms|miss|dr)\.? )?(?P<v>{_NAMES})(?=\s*(?:[\"')\],;|/&}}<>]|$)|\s+[\w.\-]+="
            rf"|\s+[\(\[]| -)"
        ),
        check=_of_somebody,
        source=_SOURCE,
        examples=(
            "rate=4 assoc=[[Quaye, E.]]",
            "nursecall caller=mrs. [[petrakis]] ack=1",
            '"nm":"[[kenji]]"',
            'licence_no: "x", holder: "[[petrakis, m]]", expired',
        ),
        counter_examples=("caller=main", "nm=queue", "staff=required", "holder: none", "witness=true"),
        score=0.67,
    ),
    KeyRule(
        id="person.listed_by_key",
        type="person",
        keys=(
            *("=who", "=disp", "=displayname", "=primary", "=rn", "=md", "=cna"),
            *("=rph", "=tech", "=sw", "=ot", "=consultant", "=charge", "=contact", "=contacts", "=party", "=prev"),
            *("=previous", "=old value", "=new value", "=candidate", "=cand", "=dup", "=aka", "=alt id", "=altid", "=by"),
            *("=signed", "=signer", "=reader", "=author", "=owner", "=person", "=people", "=doc", "=prov"),
            *("=operator name", "=opr name", "=called", "=team lead", "=recip", "=recipient", "=sender", "=twin", "=baby"),
            *("=subject name", "=case name", "=q", "=member", "=fullname"),
        ),
        value=(
            rf"\G[\"'(]{{0,2}}(?:(?i:mrs?|ms|miss|dr)\.? )?(?P<v>{_NAMES})(?=\s*(?:[\"')\],;|/&}}<>]|$)|\s+[\w.\-]+="
            rf"|\s+[\(\[]| -)"
        ),
        check=of_lists,
        source=_SOURCE,
        examples=(
            '"who":"[[Prosper Habimana]]","n":1',
            "bed 9 cna=[[Kofi]] x=1",
        ),
        counter_examples=(
            "primary=true",
            "owner=root",
            "label=Main",
            "by=default",
            '"contact":"Help Desk"',
            "who=admin",
        ),
        score=0.6,
    ),
    PatternRule(
        id="person.pair_by_key",
        type="person",
        pattern=(
            rf"(?<![A-Za-z])(?i:{_LAST}){_IS}(?P<v>{_VALUE})(?={_JOIN}(?i:{_FIRST}){_IS}\p{{L}})"
            rf"|(?<![A-Za-z])(?i:{_FIRST}){_IS}(?P<v>{_VALUE})(?={_JOIN}(?i:{_LAST}){_IS}\p{{L}})"
            rf"|(?<=(?<![A-Za-z])(?i:{_LAST}){_IS}{_VALUE}{_JOIN}(?i:{_FIRST}){_IS})(?P<v>{_VALUE})"
            rf"|(?<=(?<![A-Za-z])(?i:{_FIRST}){_IS}{_VALUE}{_JOIN}(?i:{_LAST}){_IS})(?P<v>{_VALUE})"
        ),
        gate=(
            rf"(?i)(?:^|[^A-Za-z])(?:{_LAST}{_IS}[A-Za-z\x80-\xff][^=:\n]{{1,64}}{_FIRST}{_IS}[A-Za-z\x80-\xff]"
            rf"|{_FIRST}{_IS}[A-Za-z\x80-\xff][^=:\n]{{1,64}}{_LAST}{_IS}[A-Za-z\x80-\xff])"
        ),
        check=_may_be_name,
        source=_SOURCE,
        examples=("mpi.search ln=[[frost]] fn=[[june]] zip=1", "last = '[[Tsosie]]' AND first = '[[Winona]]' AND x"),
        counter_examples=("first=1 last=10", "first=true last=false"),
        score=0.67,
    ),
)
