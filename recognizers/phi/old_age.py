"""Ages over 89, by name and as people say them: ``age=94``, ``aged ninety-four``, ``turned 91``, ``her 100th birthday``."""

from __future__ import annotations

import re

import regex

from recognizers.phi.ids import in_octets
from recognizers.rule import KeyRule, PatternRule, Rule

_SAID = (
    r"(?:ninety(?:[ \-](?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|(?:a|one) hundred(?: (?:and )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))?)"
)
_OLD = r"(?:9[0-9]|1[01][0-9]|12[0-4])"
_YEARS = r"(?:[ \-]?(?:years?|yrs?)(?:[ \-]old|[ \-]of[ \-]age| young)|[ \-]?y\.?/?o\.?(?![\w.])|[ \-]?y/o)"

_OF_YEARS = (
    r"(?:años|ans|anni|anos|Jahren?|Jahre alt|jaar|lat|let|rokov|år|éves|év|ετών|χρονών|лет|года?|років|роки|godina"
    r"|ani|anyos"
    r"|yaş(?:ında)?|tahun|tuổi|vuotta|歳|才|岁|歲|세|שנים|سنة|عاما|ปี)"
)
"""Years of age, in other languages."""

AFTER_NAME = re.compile(
    r",? ?\(?(?:aged? |age: ?)?(?P<v>9[0-9]|1[01][0-9])"
    rf"(?=\)|, ?[^\s\d]| ?(?:y|yo|yrs?|years|[MF])\b| ?YO[MF]\b| J\.| ?-?{_OF_YEARS}(?!\w))"
)
"""An age right behind a person's name: ``Elspeth Roe (103)``, ``Mary Roe, 101, fell``."""

RULES: tuple[Rule, ...] = (
    KeyRule(
        id="age.by_key",
        type="age",
        keys=(
            *("=age", "patient age", "pt age", "member age", "person age", "age years", "age yrs", "years of age"),
            *("age in years", "age at death", "age at visit", "age at admission", "age at encounter"),
            *("age at diagnosis", "age at discharge", "age at onset", "current age", "someone age"),
            *("subscriber age",),
            *("age at admit", "age at adm", "age on admission", "age at dos", "age at event", "age at dx", "age at exam"),
            *("age at enrollment", "age at service", "age at surgery", "age at test", "age at arrival", "age at collection"),
            *("decedent age", "subject age", "donor age", "victim age", "reported age", "calculated age"),
            *("insured age", "=alter", "=edad", "resident age", "client age", "caller age", "age yr"),
            *("age y", "=âge"),
            *(
                "=kor",
                "age now",
                "age today",
                "=yrs",
                "=years old",
                "életkor",
                "=idade",
                "=età",
                "=leeftijd",
                "=ålder",
                "=alder",
                "=wiek",
                "=ikä",
                "=věk",
                "=yas",
                "=yaş",
            ),
            *("=возраст", "=edad paciente", "patientenalter", "=年齢", "=年龄"),
        ),
        value=(
            r"\G0?(?:9[0-9]|1[0-4][0-9])(?![^\n]{0,32}(?i:max[_-]age|x-cache|cache hit|stale|etag|expires=|hit from|via:))"
            r"(?:\.[0-9]{1,2})?\+?(?= ?(?:Y|y|yo|yr|yrs|years?)\b|(?!\s(?:ttl|"
            r"hit|miss|stale|ms|days?|min|hours?|sec|s)\b)[^0-9A-Za-z.%:]|\.?\Z|"
            r"\.\s)"
        ),
        not_keys=(
            "cache age",
            "max age",
            "min age",
            "page age",
            "log age",
            "session age",
            "snapshot age",
            "file age",
            "average age",
            "entry age",
            "oldest age",
            "conn age",
        ),
        source="45 CFR 164.514(b)(2)(i)(C): all ages over 89",
        examples=("patient_age=[[9{digit:1}]]", '"age": [[104]],', "Age: [[93]] years"),
        counter_examples=("patient_age=42", "max-age=95", "cache age=950", "age=90%"),
        score=0.7,
    ),
    PatternRule(
        id="age.abroad",
        type="age",
        pattern=(
            rf"(?<![\w.:/=\-,])(?P<v>{_OLD})(?:(?=(?: |-)?{_OF_YEARS}(?![\w\-]))|(?= ?(?:Y/?O ?|Y)[MF]\b))"
            rf"|(?<=\b(?:di anni|anni|[Ee]dad|[Ii]dade|[Aa]lter(?: von)?|[Ââ]ge|[Ll]eeftijd|ålder|alder|wiek|lat|věk"
            rf"|ikä|kor) )(?P<v>{_OLD})(?![\w:%]|\.[0-9])|(?<=\b(?:pt|patient|pat|subj|res|female|male"
            rf"|[MF])[ ,/]{{1,3}}(?:age |aged )?)(?P<v>{_OLD}) ?y(?![a-z])|(?<=\b(?:pt|patient|pat|PT) (?:is "
            rf"|a )?)(?P<v>{_OLD})(?=[MF]\b)|(?<=\b[MF] ?/ ?|\b[MF])(?P<v>{_OLD})(?= ?(?:yo|y/o|yrs?|Y)\b)"
            rf"|(?<=\b(?i:triage|ed|ems|cc|bed [0-9A-Z]{{1,4}}|eta [0-9]{{1,2}})\b[:,]? [MF] )(?P<v>{_OLD})(?= [a-z]{{2,}})"
        ),
        gate=(
            rf"(?:anni|dad|dade|lter|von|ge|eeftijd|lder|wiek|lat|k|kor) {_OLD}\b|\b{_OLD} ?y\b|[tT] (?:is |a )?{_OLD}[MF]\b"
            rf"|\b{_OLD}(?:[ \-]?{in_octets(_OF_YEARS)}| ?(?:Y/?O ?|Y)[MF]\b)|\b[MF] ?/? ?{_OLD} ?(?:yo|y/o|yr|Y)"
            rf"|\b[MF] {_OLD} [a-z]{{2}}"
        ),
        source="45 CFR 164.514(b)(2)(i)(C): all ages over 89",
        examples=(
            "([[9{digit:1}]] años) en",
            "[[95]] YOM fall",
            "пациент, [[93]] года, жалобы",
            "Triage: F [[9{digit:1}]] abd pain",
            "assistita di anni [[9{digit:1}]], via",
            "pt age [[9{digit:1}]]y, critical",
        ),
        counter_examples=("190 ans", "90 letters", "lat 95.5", "95 years", "1.95 ani"),
        score=0.67,
    ),
    PatternRule(
        id="age.in_prose",
        type="age",
        pattern=r"\b(?P<v>9[0-9]|1[0-4][0-9])(?:[ \-](?:years?|yrs?)[ \-]old| ?y/?o\b)",
        gate=r"\b(?:9[0-9]|1[0-4][0-9])(?:[ \-](?:years?|yrs?)[ \-]old| ?y/?o\b)",
        flags=regex.IGNORECASE,
        source="45 CFR 164.514(b)(2)(i)(C): all ages over 89",
        examples=("[[9{digit:1}]]-year-old woman", "pt is [[101]] yo male", "[[93]] years old"),
        counter_examples=("a 42-year-old man", "90 days old", "193-year-oldish"),
        score=0.85,
    ),
    PatternRule(
        id="age.said",
        type="age",
        pattern=(
            rf"\b(?P<v>{_SAID}|{_OLD}){_YEARS}"
            rf"|\b(?:age|aged|she's|he's|she is|he is|i'm|i am|who is|is now|he was|"
            rf"she was)(?: of)?,? (?P<v>{_SAID})(?=[ ,.;\"']|$)"
            rf"(?! (?:percent|days|minutes|hours|seconds|feet|pounds|kilos|mg|miles))"
            rf"|\b(?:turn(?:ed|s|ing)|(?:will|to) turn|celebrat(?:ed|es|ing)(?: (?:his|her|their))?|(?:his|her"
            rf"|their)) (?P<v>(?:{_SAID}|"
            rf"{_OLD})(?:st|nd|rd|th|ieth)?)"
            rf"(?= (?:birthday|today|yesterday|tomorrow|this|last|next|in [A-Z]|on [A-Z0-9])|[,.;!]|$)"
            rf"|\b(?:now|died|alive|passed(?: away)?|deceased|widowed|pt|patient|resident|he|she|mother|father|grandmother"
            rf"|grandfather|mum|"
            rf"mom|dad|lady"
            rf"|gentleman|woman|man)(?: is| was)?,? (?:at |aged? |now )?(?P<v>{_OLD}|{_SAID})(?=[,;)!]|\.(?![0-9])|$"
            rf"| (?:and|with|who|in|from|on|of|lives|fell|w/|c/o|is|was|had|has|s/p|yo|years)\b)"
            rf"(?! ?(?:in pool|in cache|%|percent|ms|kg|lbs?|mg|cm|bpm|days?|minutes?|hours?|seconds?|feet|/|:|rows"
            rf"|records|"
            rf"times|of))"
            rf"|\b(?P<v>{_OLD}(?:st|nd|rd|th))(?= (?:birthday|b-?day)\b)"
            rf"|(?<=, )(?P<v>{_SAID})(?=, )|\bis (?P<v>{_SAID})(?=[\"',.;!]|$)"
            rf"|(?<=\()(?P<v>{_OLD})(?= ?[/,]? ?(?:(?:yo |y )?[MF](?:\)|,)|y(?:o|rs?)?\)))"
            rf"|(?<=\([MF][ ,/]{{0,2}})(?P<v>{_OLD})(?=\))"
            rf"|(?<![\w.:/=\-$€£#])(?P<v>{_OLD})(?= ?yrs?\b(?! (?:of|ago|later|warranty|retention|plan|term|lease|supply)))"
            rf"|(?<=\b(?:edad|alter|[aâ]ge|[aâ]gée?|idade|età|leeftijd|wiek|de|von|is|heeft|hat)[ :]{{1,2}})(?P<v>{_OLD})"
            rf"(?= (?:años|ans|anni|anos|jahren?|jaar|lat|let|år|éves)\b)"
            rf"|(?<![\w.:/=\-])(?P<v>{_OLD})(?=(?: |-)?(?:jährig(?:e[rsnm]?)?|jarige|letni[ae]?|-?vuotias|éves|-?årige?)\b)"
            rf"|\b(?P<v>{_OLD})(?= ?(?:year|yr|y)s?[ \-]?(?:old|o)\b)"
            rf"|(?<=[,(] )(?P<v>{_OLD})(?=,? (?:male|female|man|woman|lady|gentleman|widow(?:er)?)\b)"
            rf"|\b(?P<v>{_OLD}) ?(?:(?:year|yr|y)s?)?[ \-]?(?:M|F|male|female)(?=,? (?:with|w/|c/o|s/p|presents|from"
            rf"|admitted|brought|who)\b)"
        ),
        gate=(
            rf"\b(?:{_SAID}|{_OLD}){_YEARS}|(?:age|aged|she's|he's|she is|he is|i'm|i am|who is|is now|"
            rf"e was)(?: of)?,? (?:ninety|(?:a|one) hundred)"
            rf"|(?:turn(?:ed|s|ing)|(?:will|to) turn|celebrat(?:ed|es|ing)|his|her|their)(?: (?:his|her"
            rf"|their))? (?:{_SAID}|{_OLD})(?:st|nd|"
            rf"rd|th|ieth)?(?:[,.;!]|$| [btynlio])"
            rf"|\b(?:now|died|alive|passed|passed away|deceased|widowed|he|she|pt|patient|resident"
            rf"|(?:grand)?(?:mother|father)|mum|mom|dad|lady|gentleman|woman|man)(?: is| was)?,?"
            rf" (?:at |aged? |now )?(?:{_SAID}|{_OLD})(?:[,.;)! ]|$)"
            rf"|{_OLD}(?:st|nd|rd|th) b|(?:, |\bis )(?:ninety|(?:a|one) hundred)"
            rf"|\({_OLD} ?[/,]? ?(?:(?:yo |y )?[MF][),]|y(?:o|rs?)?\))|\([MF][ ,/]{{0,2}}{_OLD}\)|\b{_OLD} ?yrs?\b"
            rf"|[ :]{_OLD} (?:a\xc3\xb1os|ans|anni|anos|jahre|jaar|lat|let|\xc3\xa5r|\xc3\xa9ves)"
            rf"|(?:^|[^\w.:/=\-]){_OLD}[ \-]?(?:j\xc3\xa4hrig|jarige|letni|-?vuotias|\xc3\xa9ves|-?\xc3\xa5rig)"
            rf"|\b{_OLD} ?(?:(?:year|yr|y)s?)?[ \-]?(?:old|o|M|F|male|female)\b|[,(] {_OLD},? (?:male|female|man|woman"
            rf"|lady|gentleman|widow)"
        ),
        flags=regex.IGNORECASE,
        source="45 CFR 164.514(b)(2)(i)(C): all ages over 89",
        examples=(
            "a [[ninety-three]] year old female",
            "aged [[ninety-four]] found on floor",
            "turned [[9{digit:1}]] today",
            "will turn [[100]] next week",
            "her [[100th]] birthday on",
            "[[9{digit:1}th]] birthday cake for ward 4",
            "died at [[93]] in",
            "[[92]] years of age",
            "[[95]]F with cough",
            "pt Roe, [[9{digit:1}]] yrs, SpO2",
            "eine [[94]]-jährige Patientin",
            "KHADIJA B ([[94]]F)",
            "pt F8 ([[91]]Y) CTDI",
            "tho. mom is [[92]]!!",
            "RA 17, now [[95]], resides",
            "Octave Roe, he is [[94]] and cannot",
            "retired organist, [[ninety-four]], admitted",
            "Grund: [[9{digit:1}]]-jährig, Sturz",
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
            "Felix (93) of",
            "retention 99 years plan",
            "ports 80, 91, 92, 93",
            "took (95) ms",
            "resident 96 in pool",
        ),
        score=0.7,
    ),
)
