"""A family name on its own, or with an initial, in text about persons: ``Okafor in bed 4``, ``claim for Tanner returned``.

Only usual family names, and only where a person stands: behind ``for``, ``of``, a role; beside a bed; with an initial. A
name that goes on (``Jackson Memorial``) or has a disease behind it (``Wilson's disease``) is none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from recognizers.phi.family_names import FAMILY_NAMES
from recognizers.phi.naming import is_nobody
from recognizers.rule import PatternRule, Rule

_SOURCE = "45 CFR 164.514(b)(2)(i)(A)"
_NAMES_A_RULE = 180
_LED = r"(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]el|[Ll]a|[Dd]i|[Dd]a|[Ee]l|[Aa]l)[ \-]){0,2}(?:[OD]['’])?"
_BEFORE = r"(?<![\w.@/\\=\-])"
_ROLE = (
    r"(?:for|of|by|re|from|with|patient|pt|Pt|Patient|resident|Resident|client|member|attorney|surgeon|boy|girl|baby|twin|"
    r"neighbou?r"
    r"|aide|witness|carer|visitor|family of|family meeting|spouse|w/|PCP:?|[Bb]ooked|overbooked|admission|no show|Obs|"
    r"weight|on|about|to|and|vs|saw|seen|see|called|told|moved?|found|gave|fed|bathed"
    r"|assisted)"
)
_GOES_ON = (
    r"(?:[,.;:)\]\"'!?](?!\w)|$| (?:returned|into|for [0-9]|[0-9]{1,2}/[0-9]|lives|declined|wandering|informed|aware|"
    r"re(?:fused|ceived|ports?|ported|turns)|approved|denied|shipped|sent|signed|"
    r"seen|arrived|admitted"
    r"|discharged|transferred|moved|slept|ate|fell|called|visited|complain(?:s|ed)|c/o|is|was|has|had|in bed|in rm|in room|"
    r"until|due|stable"
    r"|at [0-9]|on [0-9]|on the|today|yesterday|overnight|re |who|w/|needs|wants|asked|asking|off|did|does|will|and|"
    r"to [0-9]|[0-9]{2,3}(?:\.[0-9])? ?kg)\b)"
)
_DOCUMENT = r"(?:pdf|docx?|dcm|jpe?g|png|tiff?|heic|rtf|wav|mp3)\b"
_BED = r"(?:bed|Bed|BED|room|Room|rm|Rm|RM|bay|Bay|suite|cot|chair)"
_SAID_OF = r"[0-9]{2,3}(?:\.[0-9])? ?(?:kg|lbs?\b|°)"
_DID = r"(?:c/o|slept|settled|refused|ate) "
_ANY = rf"{_LED}[A-Z][A-Za-z]+"
_CAPITAL = r"(?:[A-Z]|[^\x00-\x7f])"

_SIGN = (
    rf"\b{_ROLE} {_ANY}(?:-[^\W\d_]+)?(?:'s)?{_GOES_ON}|{_BEFORE}(?:{_ANY}(?: (?:(?:is|was|moved|transferred) )?(?:in"
    rf"|to|from|into) {_BED} [0-9]| {_SAID_OF}|,? RN\b| {_DID}|,? {_CAPITAL}\.?(?:[^\w(=/@'.]|$))|{_CAPITAL}\. ?{_ANY})"
    rf"|\b{_BED} [0-9]{{1,4}}[A-Da-d]?(?:[:,]| -)? {_ANY}"
    rf"|(?<![A-Za-z0-9])[^\W\d_]+(?:_[A-Za-z])?(?:[_\-][\w\-]{{0,48}})?\.{_DOCUMENT}"
)
"""What stands around a name; any capitalised word serves for it."""


def _one_of(words: Iterable[str]) -> str:
    """Return the alternatives with what they begin with in common written once, as ``regex`` tries each of them in turn."""
    endings: dict[str, list[str]] = {}
    for word in words:
        endings.setdefault(word[:1], []).append(word[1:])
    return "|".join(
        first + (f"(?:{_one_of(rest)})" if len(rest) > 1 else rest[0]) for first, rest in endings.items() if first
    ) + ("|" if "" in endings else "")


def _rules() -> Iterator[Rule]:
    names = sorted(name for name in FAMILY_NAMES if len(name) > 2 and not is_nobody(name))
    for number, at in enumerate(range(0, len(names), _NAMES_A_RULE), 1):
        some = names[at : at + _NAMES_A_RULE]
        title = [name.title() for name in some] + [
            name.replace(" ", "")[:2].title() + name[2:].title() for name in some if name.startswith("mc")
        ]
        upper = [name.upper() for name in some]
        either, shouted = _one_of(title), _one_of(upper)
        yield PatternRule(
            id=f"lone.family.{number}",
            type="person",
            pattern=(
                rf"\b{_ROLE} (?P<v>{_LED}(?:{either})(?:-\p{{Lu}}\p{{Ll}}+)?)(?:'s)?(?={_GOES_ON})"
                rf"|{_BEFORE}(?P<v>{_LED}(?:{either})) (?=(?:(?:is|was|moved|transferred) )?(?:in|to|from|"
                rf"into) {_BED} [0-9])"
                rf"|\b{_BED} [0-9]{{1,4}}[A-Da-d]?(?:[:,]| -)? (?P<v>{_LED}(?:{either}))(?=[\s,.;:)]|$)"
                rf"|{_BEFORE}(?P<v>{_LED}(?:{either}))(?= {_SAID_OF}|,? RN\b| {_DID})"
                rf"|(?<![A-Za-z0-9])(?P<v>(?i:{either})(?:_[a-z])?)(?=[_\-][\w\-]{{0,48}}\.{_DOCUMENT}|\.{_DOCUMENT})"
                rf"|{_BEFORE}(?P<v>\p{{Lu}}\. ?{_LED}(?:{either}))(?![\w(=/@]|\.\w)"
                rf"|{_BEFORE}(?P<v>{_LED}(?:{either}),? \p{{Lu}}\.?)(?![\w(=/@'.\-])"
                rf"|{_BEFORE}(?P<v>(?:{shouted}),? [A-Z])(?![\w(=/@'.])"
            ),
            # The names alone: with what may stand around them the scan of any line costs three times as much.
            gate=rf"(?:{'|'.join((*title, *upper))})[^a-z]|(?:{'|'.join(some)})[_\-.][A-Za-z0-9_\-]*\.?{_DOCUMENT}",
            sign=_SIGN,
            source=_SOURCE,
            examples=(
                f"claim for [[{title[0]}]] returned",
                f"[[{title[1]}]] in bed 4 slept well",
                f"refill for [[M. {title[2]}]] sent",
                f"label printed: [[{upper[3]} B]] 12",
            ),
            counter_examples=(
                f"screen for {title[0]} disease",
                f"{title[1]} Memorial feed",
                f"{title[2]} service in room 4",
                f"of {title[3]} Street",
            ),
            score=0.55,
        )


RULES: tuple[Rule, ...] = tuple(_rules())
