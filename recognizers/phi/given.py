"""Persons in running text, told by a usual given name: 45 CFR 164.514(b)(2)(i)(A).

``Jane Doe``, ``Doe, Jane`` and, after a word of kinship or address, ``Jane``. The names enter the gate as plain literals,
which cost it next to nothing, in as many rules as its expressions' length asks for.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from recognizers.phi.given_names import AMBIGUOUS, GIVEN_NAMES, WITH_ACCENTS
from recognizers.phi.naming import NOT_A_NAME, PARTICLE, holds_given_name
from recognizers.rule import PatternRule, Rule

_SOURCE = "45 CFR 164.514(b)(2)(i)(A)"
_NAMES_A_RULE = 440
"""Hyperscan takes expressions of up to 16,000 characters."""

_SURE = [*sorted(GIVEN_NAMES - AMBIGUOUS), *WITH_ACCENTS]
_CHUNKS = [_SURE[at : at + _NAMES_A_RULE] for at in range(0, len(_SURE), _NAMES_A_RULE)]

_BEFORE = r"(?<![\w.@/\\\-])"
_AFTER = r"(?<!['’\-])(?![\w(=/])"
_FAMILY = rf"(?:{PARTICLE} ){{0,2}}{NOT_A_NAME}\p{{Lu}}[\p{{L}}'’\-]+"
_KIN = (
    r"(?i:hi|hello|dear|hey|this is|my name is|i am|i'm|ask for|for|daughter|"
    r"son|sister|brother|mother|father|wife|husband|spouse|aunt|uncle|"
    r"niece|nephew|grandmother|grandfather|mom|dad|partner|caregiver|reminder:|"
    r"friend|neighbor|with|from|to|by|of|and|patient|pt|nurse|called|"
    r"told|asked|met|saw|thanks|sister-in-law)"
)
_DOES = (
    r"(?:has (?:a|an|been)|had|was|is|returned|called|says|said|states|"
    r"stated|reports|denies|arrived|left|came|wants|needs|takes|lives|fell|"
    r"died|complains|presents|asked|requested|and (?:her|his)|will (?:be|drive|call|bring|pick)|celebrates|can (?:take|come"
    r"|not)"
    r"|can't|cannot|moved|turned (?:[0-9]|off)|went|goes|slept|ate|refused|fell|wandering|settled|walked|informed|"
    r"off (?:oxygen|antibiotics|food)|"
    r"visited|phoned|texted"
    r"|replied|due (?:for|to|on))\b"
)


def _rules(number: int, names: list[str]) -> Iterator[Rule]:
    title = [name[0].upper() + name[1:] for name in names]
    upper = [name.upper() for name in names if len(name) > 3]
    either = "|".join((*title, *upper))
    alone = rf"(?:{'|'.join(sorted(title, key=len, reverse=True))})\b"
    one, other = title[0], upper[1]
    yield PatternRule(
        id=f"given.and_family.{number}",
        type="person",
        pattern=rf"{_BEFORE}(?P<v>(?:{either})(?: \p{{Lu}}\.?(?= ))? {_FAMILY}(?: (?:Jr|Sr|III?|IV)\b\.?)?){_AFTER}",
        gate="|".join(f"{name} " for name in (*title, *upper)),
        source=_SOURCE,
        examples=(
            f"records: [[{one} Doe]] -> [[{one} A. Smith]]",
            f"name='[[{one} van der Berg]]' waits",
            f"[[{other} Q PUBLIC]] 12",
        ),
        counter_examples=(f"{one} Service started", f"{one} Handler(x)", f"{one.lower()} had"),
        score=0.65,
    )
    yield PatternRule(
        id=f"given.after_family.{number}",
        type="person",
        pattern=rf"{_BEFORE}(?P<v>{_FAMILY}, (?:{either})\b(?: \p{{Lu}}\b\.?)?){_AFTER}",
        gate="|".join(f", {name}" for name in (*title, *upper)),
        source=_SOURCE,
        examples=(f"matched [[Doe, {one} A]] to", f'"[[SMITH, {other}]]"'),
        counter_examples=(f"Error, {one}", f"foo, {one}"),
        score=0.65,
    )
    yield PatternRule(
        id=f"given.alone.{number}",
        type="person",
        pattern=(
            rf"\b{_KIN}[ +,]{{1,2}}(?P<v>{alone}(?:\+\p{{Lu}}[\p{{L}}'’\-]+)?)(?![\w(=/@:\-]"
            rf"|\.\w| [0-9])|{_BEFORE}(?P<v>{alone})"
            rf"(?= {_DOES}|, your\b|,? [Mm][Dd]\b)"
        ),
        gate="|".join(rf"[ +,:(\"'\n]{name}" for name in title),
        sparse=True,
        source=_SOURCE,
        examples=(
            f"ask for [[{one}]]",
            f"Seen with daughter [[{one}]]",
            f"call: [[{one}]] returned call",
            f"Body=Hi+[[{one}]]%2C",
        ),
        counter_examples=(f"from {one}.Fowler", f"to {one}-1", f"by {one}(x)"),
        score=0.6,
    )


_HYPHENED = r"\p{Lu}\p{Ll}{1,9}-\p{L}\p{Ll}{1,9}"


def _is_given(text: str) -> bool:
    """Say whether a hyphened name's parts are a usual given name, together or each: ``Ji-woo``, ``Jean-Luc``."""
    match = regex.search(_HYPHENED, text)
    return match is not None and (holds_given_name(match[0].replace("-", "")) or holds_given_name(match[0]))


HYPHENED = PatternRule(
    id="given.hyphened",
    type="person",
    pattern=(
        rf"{_BEFORE}(?P<v>{_HYPHENED} {_FAMILY}){_AFTER}|{_BEFORE}(?P<v>{_FAMILY},? {_HYPHENED}){_AFTER}"
        rf"|\b{_KIN}[ +,]{{1,2}}(?P<v>{_HYPHENED})(?![\w(=/@:\-]|\.\w)|{_BEFORE}(?P<v>{_HYPHENED})(?= {_DOES}|, your\b)"
    ),
    gate=r"[^\w.@/\\\-][A-Z][a-z]{1,9}-[A-Za-z][a-z]{1,9}[^\w(=/\-]",
    source=_SOURCE,
    check=_is_given,
    examples=(
        "records: [[Ji-woo Kang]] moved",
        "no show: [[Yoon, Seo-yeon]] 12",
        "call [[Roe, Jean-Luc]]",
        "this is [[Mei-Ling]], my",
    ),
    counter_examples=("Content-Type Header", "by Key-Value store", "Multi-Factor Login", "Cross-Site Request"),
    score=0.6,
)

RULES: tuple[Rule, ...] = (
    HYPHENED,
    *tuple(rule for number, names in enumerate(_CHUNKS, 1) for rule in _rules(number, names)),
)
