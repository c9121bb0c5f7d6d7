"""Persons in speech and chat, where names have no capitals: ``hi this is maria lopez calling about my son diego``.

A word in small letters is a name behind a phrase that leads to one if it is a usual given or family name. Numbers and
addresses said word by word are here, too.
"""

from __future__ import annotations

import regex

from recognizers.common_words import COMMON_WORDS
from recognizers.phi.family_names import is_family_name, may_be_family_name
from recognizers.phi.given_names import AMBIGUOUS, GIVEN_NAMES
from recognizers.phi.naming import is_nobody
from recognizers.rule import PatternRule, Rule

_SOURCE = "45 CFR 164.514(b)(2)(i)(A)"

_NO_NAME = (
    r"(?!may (?:not|only|have|be|now|also|need|want)\b)"
    r"(?!(?:a|about|after|again|all|also|am|an|and|are|asking|at|back|be|because|but|by|call|called|calling|came|can|can't"
    r"|cancelled|cant|coming|could|date|did|do|does|fell|for|from|going|got|had|has|have|he|her|here|he's|hi|his|how|i|if|"
    r"i'm|in|is"
    r"|isn't|it|it's|its|just|last|like|looking|missed|my|name|need|needs|no|not|now|of|off|ok|on|or|our|out|please|really|"
    r"returning"
    r"|said|say|says|she|she's|should|so|son|speaking|still|thank|thanks|that|the|their|them|then|there|they|this|to|today|"
    r"tomorrow"
    r"|trying|turned|uh|um|up|wants|was|we|were|what|when|where|who|will|with|won't|would|yeah|yes|yesterday|you|your|again"
    r"|dob|born)\b)"
)
_WORD = r"[a-zß-öø-ÿ][a-zß-öø-ÿ'’\-]+(?<![\-'’])"
_NAME = rf"{_NO_NAME}{_WORD}(?: {_NO_NAME}{_WORD}){{0,2}}"
_KIN = (
    r"(?:son|daughter|wife|husband|mother|father|mom|mum|dad|brother|sister|aunt|uncle|partner|niece|nephew|grandson|"
    r"granddaughter"
    r"|grandmother|grandfather|grandma|grandpa|baby|kid|friend|neighbou?r|boyfriend|girlfriend|spouse)"
)
_LEADS = (
    r"(?:name(?:'s| is)|this is|it'?s|i'm|i am|im|calling (?:for|about|from)|requested by"
    rf"|(?:my|his|her|their|our|your) {_KIN}|patient is|caller is|the card is|spoken name"
    r"|good (?:morning|afternoon|evening)|hi there|hello|hey|hi|thx!?|thanks|tell|asking for|remind|regarding"
    r"|looked up|no show)"
)
_TITLE = r"(?:doctor|dr|mister|mr|mrs|missus|ms|miss|nurse|señora?|frau|herr|madame|mme)\.?"
_AFTER = r"(?![\w(=/@:\\]|\.\w|-\w)"


def _given_first(text: str) -> bool:
    """Say whether words behind a phrase begin with a usual name; one that is a word besides needs another at its side."""
    words = text.lower().replace("’", "'").split(" ")
    first = words[0]
    if first in GIVEN_NAMES and first not in AMBIGUOUS and not is_nobody(first):
        return True
    if len(words) > 1 and (first in GIVEN_NAMES or first.startswith(("al-", "o'", "d'"))):
        return may_be_family_name(words[1]) or words[1] in GIVEN_NAMES
    return (is_family_name(first) and first not in GIVEN_NAMES) or ("'" in first and is_family_name(first))


def _no_word(text: str) -> bool:
    if text in _OF_FORMS or (text.isupper() and len(text) < 4 and not may_be_family_name(text)):
        return False
    return all(not is_nobody(word) or may_be_family_name(word) for word in text.split(" "))


def _family(text: str) -> bool:
    """Say whether the words are a given and a family name, in this order or the other."""
    words = [word.lower() for word in regex.findall(r"\p{Lu}?[\p{Ll}'’]+|\p{Lu}[\p{Lu}'’]+", text)]
    if len(words) < 2:
        return False
    first, last = words[0], words[-1]
    return (first in GIVEN_NAMES and is_family_name(last)) or (
        is_family_name(first) and last in GIVEN_NAMES and last not in AMBIGUOUS
    )


_OF_FORMS = frozenset("field fields value values column columns key keys box page".split())
_AMBIGUOUS = sorted(name.title() for name in AMBIGUOUS if len(name) > 2)
_DIGIT = r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)"

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="spoken.introduced",
        type="person",
        pattern=rf"(?<![\w.\-/])(?i:{_LEADS})[\"'“(\[>:,.;|=]? {{1,2}}[\"'“]?(?:uh |um |ah )?(?P<v>{_NAME}){_AFTER}",
        gate=rf"\b(?i:{_LEADS})[^a-z0-9 ]{{0,3}} {{1,2}}[^A-Z0-9 ]{{1,4}}",
        source=_SOURCE,
        check=_given_first,
        examples=(
            "hi this is [[maria lopez]] calling about my son [[diego]]",
            "my name is [[priya raman]] and",
            "it's [[jenny o'brien]] i was there",
            "yes this is [[brenda]]",
        ),
        counter_examples=(
            "hi this is the nightly job",
            "my name is required",
            "it's working",
            "this is a test",
            "i am a bot",
            "my son project",
            "thanks for waiting",
        ),
        score=0.6,
    ),
    PatternRule(
        id="spoken.i_am",
        type="person",
        pattern=(
            rf"(?<![\w.\-/])(?i:(?:(?:yes|hi|hey|hello|doc|sorry),? )?(?:this is|it'?s|i'm|im|name is|"
            rf"name's)) (?P<v>{_NO_NAME}{_WORD})"
            r"(?=,| i | i'm | im | here\b| calling\b| the \w+'s (?:mom|dad|mum)| speaking\b|[.!](?: |$|\"))"
        ),
        gate=(
            r"\b(?i:this is|it'?s|i'm|im|name is|name's) [a-z]{2,16}(?:,|[.!]| i | i'm | im | here| calling| speaking| the)"
        ),
        source=_SOURCE,
        check=lambda text: text in GIVEN_NAMES and not is_nobody(text) and text not in COMMON_WORDS,
        examples=("yes this is [[earl]] i took the meds", "it's [[jack]], did you"),
        counter_examples=("this is an i mode", "it's fine, go", "it's here."),
        score=0.55,
    ),
    PatternRule(
        id="spoken.ambiguous_and_family",
        type="person",
        pattern=rf"(?<![\w.@/\\\-=])(?P<v>(?:{'|'.join(_AMBIGUOUS)}) (?:\p{{Lu}}\.? )?\p{{Lu}}[\p{{L}}'’]+)(?![\w(=@/])",
        gate=rf"\b(?:{'|'.join(_AMBIGUOUS)}) (?:[A-Z]\.? )?[A-Z][a-z]",
        source=_SOURCE,
        check=_family,
        examples=("new admission [[Victoria Mendes]] from", "for [[Rose T. Garcia]] on"),
        counter_examples=("Jordan Service started", "Ruby Rabbit"),
        score=0.6,
    ),
    PatternRule(
        id="spoken.surname",
        type="person",
        pattern=(
            rf"\b(?:last|first|sur|family|maiden) ?name (?:is )?spell?e?[dt] [\"'“‘]?(?P<v>\p{{Lu}}\p{{L}}{{2,30}}){_AFTER}"
            rf"|\b(?:last|first|sur|family|maiden) ?name(?:'s| is)?(?:,|:)? (?:uh |um |"
            rf"spelled )?(?P<v>{_NO_NAME}{_WORD}){_AFTER}"
            rf"|\b(?:last|first|sur|family|maiden|given)(?: ?name)?:? (?P<v>\p{{Lu}}{{2}}[\p{{Lu}}'’\-]+(?:[~=/|"
            rf"]+\p{{Lu}}[\p{{Lu}}'’\-]+)?){_AFTER}"
        ),
        gate=(
            r"\b(?:last|first|sur|family|maiden) ?name(?:'s| is)?[,:]? [a-z]|\b(?:last|first|sur|family|maiden|"
            r"given)(?: ?name)?:? [A-Z][A-Z]"
        ),
        source=_SOURCE,
        check=_no_word,
        examples=("and my last name is [[okonkwo]]", "surname [[OKAFOR~OKAFO]] jw=0.97", 'surname spelled "[[Okeke]]"'),
        counter_examples=("last name is missing", "first name required"),
        score=0.6,
    ),
    PatternRule(
        id="spoken.titled",
        type="person",
        pattern=(
            rf"(?<![\w.\-/]){_TITLE} (?P<v>(?:(?:van|von|de|der|den|del|la|el|al|di|da) ){{0,2}}{_NO_NAME}{_WORD}){_AFTER}"
        ),
        gate=rf"\b{_TITLE} [a-z\x80-\xff]",
        source=_SOURCE,
        check=lambda text: may_be_family_name(text.split(" ")[-1]) or _given_first(text),
        examples=("this is doctor [[feldman]] returning", "remind mr [[young]] his cab"),
        counter_examples=("nurse station offline", "mister dns restarted", "doctor finder page"),
        score=0.6,
    ),
    PatternRule(
        id="spoken.digits",
        type="person_id",
        pattern=(
            rf"\b(?:(?:area code )?(?:{_DIGIT}[ ,\-]{{1,2}}|double |triple |(?:[a-z] ){{1,2}}(?={_DIGIT})|"
            rf"dash ){{4,16}}{_DIGIT})\b"
        ),
        gate=rf"(?:(?:{_DIGIT}|double|triple|dash|[a-z])[ ,\-]{{1,2}}){{4}}{_DIGIT}\b",
        flags=regex.IGNORECASE,
        source="45 CFR 164.514(b)(2)(i)(D), (R): numbers as they are said",
        examples=(
            "call me back at [[six one seven five five five zero one eight eight]]",
            "number is [[w nine nine four four two one]] the",
        ),
        counter_examples=("one two three", "one of two or three four"),
        score=0.6,
    ),
    PatternRule(
        id="spoken.email",
        type="email",
        pattern=(
            r"\b[a-z0-9][\w\-]{0,40}(?: (?:dot|underscore|dash|"
            r"hyphen) [\w\-]{1,40}){0,4} at [\w\-]{2,40}(?: dot [\w\-]{2,40}){0,2}"
            r" dot (?:com|org|net|edu|gov|co|uk|us|info|io|health)\b"
        ),
        gate=r" at [\w\-]+(?: dot [\w\-]+)* dot (?:com|org|net|edu|gov|co|uk|us|info|io|health)\b",
        flags=regex.IGNORECASE,
        source="45 CFR 164.514(b)(2)(i)(F): an address as it is said",
        examples=("this is [[keith dot barnes at gmail dot com]] call",),
        counter_examples=("looked at example dot files",),
        score=0.7,
    ),
    PatternRule(
        id="spoken.zip",
        type="zip",
        pattern=r"\bzip(?: ?code)?(?:'s| is| of)(?: uh| um)? (?P<v>[0-9]{5}(?:-[0-9]{4})?)(?![\w.])",
        gate=r"zip(?: ?code)?(?:'s| is| of) ",
        flags=regex.IGNORECASE,
        source="USPS Publication 28",
        examples=("my zip is [[021{digit:2}]] and",),
        counter_examples=("zip is 12 files",),
    ),
)
