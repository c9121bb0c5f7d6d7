"""Ages over 89 as people say them: ``aged ninety-four``, ``turned 91``, ``her 100th birthday``, ``died at 93``."""

from __future__ import annotations

import regex

from recognizers.rule import PatternRule, Rule

_SAID = (
    r"(?:ninety(?:[ \-](?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|(?:a|one) hundred(?: (?:and )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))?)"
)
_OLD = r"(?:9[0-9]|1[01][0-9]|12[0-4])"
_YEARS = r"(?:[ \-]?(?:years?|yrs?)(?:[ \-]old|[ \-]of[ \-]age| young)|[ \-]?y\.?/?o\.?(?![\w.])|[ \-]?y/o)"

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="age.said",
        type="age",
        pattern=(
            rf"\b(?P<v>{_SAID}|{_OLD}){_YEARS}"
            rf"|\b(?:age|aged|she's|he's|she is|he is|i'm|i am|who is|is now|he was|"
            rf"she was)(?: of)?,? (?P<v>{_SAID})(?=[ ,.;\"']|$)"
            rf"(?! (?:percent|days|minutes|hours|seconds|feet|pounds|kilos|mg|miles))"
            rf"|\b(?:turn(?:ed|s|ing)|celebrat(?:ed|es|ing)(?: (?:his|her|their))?|(?:his|her|their)) (?P<v>(?:{_SAID}|"
            rf"{_OLD})(?:st|nd|rd|th|ieth)?)"
            rf"(?= (?:birthday|today|yesterday|tomorrow|this|last|next|in [A-Z]|on [A-Z0-9])|[,.;]|$)"
            rf"|\b(?:died|passed(?: away)?|deceased|widowed|pt|patient|resident|mother|father|grandmother|grandfather|mum|"
            rf"mom|dad|lady"
            rf"|gentleman|woman|man)(?: is| was)?,? (?:at |aged? |now )?(?P<v>{_OLD}|{_SAID})(?=[,;)]|\.(?![0-9])|$"
            rf"| (?:and|with|who|in|from|on|of|lives|fell|w/|c/o|is|was|had|has|s/p|yo|years)\b)"
            rf"(?! ?(?:%|percent|ms|kg|lbs?|mg|cm|bpm|days?|minutes?|hours?|seconds?|feet|/|:|rows|records|times|of))"
            rf"|\b(?P<v>{_OLD})(?= ?(?:year|yr|y)s?[ \-]?(?:old|o)\b)"
            rf"|(?<=[,(] )(?P<v>{_OLD})(?=,? (?:male|female|man|woman|lady|gentleman|widow(?:er)?)\b)"
            rf"|\b(?P<v>{_OLD}) ?(?:year|yr|y)?s?[ \-]?(?:M|F|male|female)(?=,? (?:with|w/|c/o|s/p|presents|from|admitted|"
            rf"brought|who)\b)"
        ),
        gate=(
            rf"\b(?:{_SAID}|{_OLD}){_YEARS}|(?:age|aged|she's|he's|she is|he is|i'm|i am|who is|is now|"
            rf"e was)(?: of)?,? (?:ninety|(?:a|one) hundred)"
            rf"|(?:turn(?:ed|s|ing)|celebrat(?:ed|es|ing)|his|her|their)(?: (?:his|her|their))? (?:{_SAID}|{_OLD})(?:st|nd|"
            rf"rd|th|ieth)?(?:[,.;]|$| [btynlio])"
            rf"|(?:died|passed|passed away|deceased|widowed|pt|patient|resident|mother|father|mum|mom|dad|lady|gentleman|"
            rf"woman|man)(?: is| was)?,?"
            rf" (?:at |aged? |now )?(?:{_SAID}|{_OLD})(?:[,.;) ]|$)"
            rf"|\b{_OLD} ?(?:years?|yrs?|y)?[ \-]?(?:old|o|M|F|male|female)\b|[,(] {_OLD},? (?:male|female|man|woman|lady|"
            rf"gentleman|widow)"
        ),
        flags=regex.IGNORECASE,
        source="45 CFR 164.514(b)(2)(i)(C): all ages over 89",
        examples=(
            "a [[ninety-three]] year old female",
            "aged [[ninety-four]] found on floor",
            "turned [[9{digit:1}]] today",
            "her [[100th]] birthday on",
            "died at [[93]] in",
            "[[92]] years of age",
            "[[95]]F with cough",
        ),
        counter_examples=(
            "turned 91 entries",
            "a 42 year old man",
            "turned off",
            "patient 1000 found",
            "for ages 90 and up",
            "90 day readmission",
            "man 95 pages",
            "his 94 files",
        ),
        score=0.7,
    ),
)
