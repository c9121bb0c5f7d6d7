"""Ages over 89 as families and notes tell them: ``gma is 95``, ``mother (96)``, ``lived to 103``, ``a hundred n one``.

Behind a word for kin or for whom a note is about, and in words anywhere: what else is said to be ninety-one is rare.
DICOM writes them with their unit in three digits: ``093Y``.
"""

from __future__ import annotations

from recognizers.phi.ids import in_octets
from recognizers.rule import KeyRule, PatternRule, Rule

_SOURCE = "45 CFR 164.514(b)(2)(i)(C): all ages over 89"
_OLD = r"(?:9[0-9]|10[0-9]|11[0-9])"
_ONES = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_NINETY = rf"ninety[ \-]?{_ONES}(?: and a half)?"
_HUNDRED = rf"(?:(?:a |one )?hundred(?: (?:and |n |an |& )?(?:{_ONES}|ten|eleven|twelve)(?! (?:hundred|thousand)))?)"
_KIN = (
    r"(?:(?:great[ \-]?)?(?:grand|g)?(?:mother|father|ma|pa|mom|mum|dad)|gmother|granny|gran|nana|nan|oma|opa|nonna"
    r"|nonno|gogo|abuel[ao]|abuelit[ao]|babcia|dziadek|mama|papa|mor|far|mormor|farmor|morfar|farfar|mutter|vater|mère"
    r"|père|madre|padre|wife|husband|hubby|spouse|sister|brother|aunt(?:ie|y)?|uncle|neighbou?r|mgm|mgf|pgm|pgf|(?:mat"
    r"|pat|maternal|paternal)\.? (?:gm|gf|grandmother|grandfather|aunt|uncle)|lady|gentleman|widow(?:er)?|veteran|anya"
    r"|anyja|matka|ojciec|äiti|isä|babushka|dedushka|anne|baba|nenek|kakek|lola|lolo)"
)
_IS = (
    r"(?:,? (?:is|was|now|just|turned|turning|aged?|almost|nearly|lived to(?: be)?|lived until|died at|passed at|who is"
    r"|who's|hes|shes|he's|she's|ist|war|er|on|è|ha|tiene|tinha|a|is nu)){0,3}"
)
_IS_NAMED = r"(?:is|ist|er|är|on|è|es|est|ma|má|wordt|turned|now)"
_MON = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_NO_COUNT = (
    r"(?![\w%]|[.,:/\-][0-9]| ?(?:%|percent|per cent|ms|s|secs?|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?"
    r"|months?|miles?|km|m\b|feet|ft|pounds?|lbs?|kilos?|kg|mg|ml|mcg|cm|mm|bpm|dollars?|bucks|euros?|cents|degrees"
    r"|times|units?|tabs?|pills?|bytes|kb|mb|gb|rows?|files?|records?|items?|pages?|calls?|messages?|lines?|users?"
    r"|dni|dny|dní|dagen|dage|dagar|tage[n]?|jours|días|dias|giorni|zile|nap|gün|päivää|дн\w+|uur|stunden|heures|horas|ore"
    r"|godzin\w*|minut\w*|wochen|weken|semaines|semanas|settimane|tygodni\w*|Mio|Prozent|procent"
    r"|thousand|million|of (?:the|them|our|all|those)|out of|more|over|bottles|systolic|diastolic|north|south|east"
    r"|west)\b)"
)

_NINETY_ABROAD = (
    r"(?:novant[^\W\d]{1,8}|noventa(?: [ye] [^\W\d]{3,6})?|quatre-vingt-(?:dix(?:-(?:sept|huit|neuf))?|onze|douze|treize"
    r"|quatorze|quinze|seize)|nonante(?:-[a-z]{3,6})?|(?:[^\W\d]{3,7}und)?neunzig|(?:[^\W\d]{3,6}en)?negentig"
    r"|nittio[^\W\d]{0,4}"
    r"|nitti(?:en|to|tre|fire|fem|seks|sju|åtte|ni)?|dziewięćdziesiąt(?: [^\W\d]{3,8})?|devadesát(?: [^\W\d]{3,6})?"
    r"|yhdeksänkymmentä[^\W\d]{0,10}|kilencven[^\W\d]{0,6}|doksan(?: [^\W\d]{3,5})?)"
)
_NINETY_ABROAD_GATE = _NINETY_ABROAD.replace(r"[^\W\d]", r"[^\s\d]")
_YEARS_ABROAD = r"(?:anni|años|anos|ans|Jahre|jaar|år|lat|lata|let|vuotta|éves|yaşında)"
_COMPLAINS = (
    r"(?:CP|LKW|SOB|DOE|AMS|LOC|GLF|CVA|TIA|MVC|MVA|abd|chest|dyspnea|syncope|fall|fell|fever|weak(?:ness)?|diz(?:zy|ziness)"
    r"|stroke|sepsis|septic|PNA|UTI|CHF|COPD|ESRD|AKI|STEMI|NSTEMI|GIB|hip|CXR|CT|MRI|XR|US|ECG|EKG|fx|fracture|seizure|confus(?:ed|ion)|unresp"
    r"|BIBA|BIBEMS|BIB|presents?|presenting|admit(?:ted)?|adm|from|found|hx|h/o|c/o|s/p|w/|with|who|lives|DNR|DNI|full"
    r" code|on (?:O2|eliquis|coumadin|warfarin)|NPO|NKDA|POD|for|brought)(?![\w\-])"
)
"""What is said of a patient right behind an age and a sex."""

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="age.of_kin",
        type="age",
        pattern=(
            rf"(?<![\w.\-/])(?i:{_KIN})(?:'s|’s)?{_IS}[ ,(]{{1,3}}(?P<v>{_OLD}|(?i:{_HUNDRED}|ninety)){_NO_COUNT}"
            rf"|(?<![\w.\-/])(?i:{_KIN}) \p{{Lu}}\p{{Ll}}{{2,14}} {_IS_NAMED} (?P<v>{_OLD}){_NO_COUNT}"
            rf"|(?<=[a-z] (?:being|is|be|was|turning|turns) )(?P<v>{_OLD})(?= (?:this|next|last) (?:year|week|month"
            rf"|spring|summer"
            rf"|autumn|winter)\b| in {_MON}[a-z]*\b)"
            rf"|\b(?i:live[ds]? (?:to|until)(?: be)?|made it to|died at|passed away at|old age of) (?P<v>{_OLD}"
            rf"|(?i:{_HUNDRED}|ninety))"
            rf"{_NO_COUNT}"
        ),
        gate=(
            rf"(?i)(?:^|[^\w.\-/]){in_octets(_KIN)}(?:'s)?{in_octets(_IS)}[ ,(]{{1,3}}(?:{_OLD}|a hundred|one hundred"
            rf"|hundred|ninety)"
            rf"|\b{in_octets(_KIN)} [a-z\x80-\xff]{{3,28}} {in_octets(_IS_NAMED)} {_OLD}"
            rf"|(?:being|is|be|was|turning|turns) {_OLD} (?:(?:this|next|last) (?:year|week|month|spring|summer"
            rf"|autumn|winter)"
            rf"|in {_MON})"
            rf"|(?:live[ds]? (?:to|until)(?: be)?|made it to|died at|passed away at|old age of) (?:{_OLD}|a"
            rf" hun|one hun|hun|nine)"
        ),
        sparse=True,
        source=_SOURCE,
        examples=(
            "gma is [[95]]",
            "great-aunt lived to [[103]], father",
            "ringte, mor ([[96]]) er varslet",
            "w/ gogo, [[98]].",
            "Oma Hilde ist [[94]] und lebt",
            "aunts, the elder being [[99]] this year",
            "Dad will be [[9{digit:1}]] in March",
        ),
        counter_examples=("far 95 rows", "mother board 95%", "live to 12", "pa 100 ms", "ma 95.5"),
        score=0.67,
    ),
    PatternRule(
        id="age.in_words",
        type="age",
        pattern=(
            rf"(?<![\w\-])(?P<v>(?i:{_NINETY})){_NO_COUNT}"
            rf"|\b(?i:turn(?:ed|s|ing)?|be|is|he's|hes|she's|shes|i'm|im|i am|aged?|nearly|almost|goin(?:g)? on|be) "
            rf"(?P<v>(?i:{_HUNDRED})){_NO_COUNT}(?! (?:and|n) (?:[a-z]{{2,5}}ty|[a-z]{{2,6}}teen)\b)"
        ),
        gate=(
            rf"(?i)ninety[ \-]?{_ONES}|(?:turn(?:ed|s|ing)?|be|is|'s|hes|shes|'m|im|am|aged?|nearly|almost|on) (?:a |one"
            rf" )?hundred"
        ),
        source=_SOURCE,
        examples=(
            "he is [[ninety-one]] honey",
            "she just turned [[hundred and two]] and she",
            "says hes [[a hundred n one]], then",
        ),
        counter_examples=("ninety-nine percent", "ninety five bottles", "is a hundred times", "is one hundred and sixty"),
        score=0.67,
    ),
    PatternRule(
        id="age.in_words_abroad",
        type="age",
        pattern=rf"(?<!\w)(?P<v>(?i:{_NINETY_ABROAD})) (?i:{_YEARS_ABROAD})(?!\w)",
        gate=rf"(?i){in_octets(_NINETY_ABROAD_GATE)} {in_octets(_YEARS_ABROAD)}",
        source=_SOURCE,
        examples=(
            "suocero Calogero, [[novantaquattro]] anni, è",
            "de [[noventa y cuatro]] años",
            "âgée de [[quatre-vingt-quatorze]] ans",
            "ist [[vierundneunzig]] Jahre alt",
            "[[vierennegentig]] jaar",
        ),
        counter_examples=("novanta giorni", "neunzig Minuten", "noventa minutos", "quatre-vingt-dix minutes"),
        score=0.7,
    ),
    PatternRule(
        id="age.of_somebody",
        type="age",
        pattern=(
            rf"\b(?i:woman|man|lady|gentleman|gent|girl|patient|female|male|pensioner|widow(?:er)?|resident|veteran|nun"
            rf"|priest"
            rf"|farmer|frau|mann|patientin|dame|herr|femme|homme|mujer|hombre|donna|uomo|mulher|homem|vrouw|kvinde|kvinna"
            rf"|kvinne|kobieta|mężczyzna) (?i:of|aged|von|de|di|van|på|lat|âgée? de) (?P<v>{_OLD}){_NO_COUNT}"
            rf"|\bin (?i:his|her|their|my|hers) (?i:(?:early|mid|middle|late|upper)[ \-])?"
            r"(?P<v>(?i:nineties)|90['’]?s)(?!\w)"
            rf"|\b(?i:retired|elderly|widowed|bedbound|frail) [a-z]{{3,14}}(?: [a-z]{{3,14}})?,? (?:of |aged"
            rf" )?(?P<v>{_OLD})(?=[,;)])"
        ),
        gate=(
            rf"(?i:woman|mann?|lady|gentleman|gent|girl|patient|male|pensioner|widow|widower|resident|veteran|nun|priest"
            rf"|farmer|frau|patientin|dame|herr|femme|homme|mujer|hombre|donna|uomo|mulher|homem|vrouw|kvinde|kvinna|kvinne"
            rf"|kobieta|czyzna) (?i:of|aged|von|de|di|van|p\xc3\xa5|lat|\xc3\xa2g\xc3\xa9e? de) {_OLD}"
            rf"|(?i:retired|elderly|widowed|bedbound|frail) [a-z]{{3,14}}(?: [a-z]{{3,14}})?,? (?:of |aged )?{_OLD}[,;)]"
            r"|(?i:nineties|(?:his|her|their|hers|my|your|our) (?:[a-z]+[ \-])?90(?:'|\xe2\x80\x99)?s)"
        ),
        source=_SOURCE,
        examples=(
            "cannot register a woman of [[9{digit:1}]] on the tablet",
            "now in her late [[nineties]], is",
            "man in his [[90s]] found",
            "This retired headmistress of [[9{digit:1}]], Miss",
        ),
        counter_examples=("woman of 19", "patient of 93 days", "a man of 95 kg", "in the nineties"),
        score=0.67,
    ),
    PatternRule(
        id="age.in_result",
        type="age",
        pattern=(
            r"(?:\b(?:30525-0|21611-9|21612-7|29553-5|63900-5|35659-2)|[\^\"'](?i:Patient age"
            r"|Age at [a-z]{4,12}|Age in years)[\^\"'])[^\n]{0,120}?(?:\||\bvalue\\?[\"']?\s?[=:]\s?\\?[\"']?)"
            rf"(?P<v>{_OLD})(?=[|\"'\\,}}\s^])|(?<=Age\\?\"\s?:\s?\{{\s?\\?\"value\\?\"\s?:\s?)(?P<v>{_OLD})(?=[,}}\s])"
        ),
        gate=(
            r"(?:30525-0|21611-9|21612-7|29553-5|63900-5|35659-2|[\^\"'](?i:Patient age"
            rf"|Age at [a-z]{{4,12}}|Age in years)[\^\"'])[^\n]*[|=:\"' \\]{_OLD}|Age\\?\"\s?:\s?\{{\s?\\?\"value\\?\"\s?:"
        ),
        source="LOINC: age, reported, calculated, at onset, at diagnosis; HL7 v2.5.1, OBX-5; HL7 CDA; FHIR R4, Age",
        examples=(
            "OBX|14|NM|30525-0^Age^LN||[[9{digit:1}]]|a^year^UCUM|||||F",
            '"onsetAge":{"value":[[93]],"unit":"years"}',
            '<code code="445518008" displayName="Age at onset"/><value xsi:type="PQ" value="[[91]]" unit="a"/>',
        ),
        counter_examples=('"onsetAge":{"value":42}', "OBX|14|NM|30525-0^Age^LN||45|a", "30525-0 95 rows"),
        score=0.75,
    ),
    PatternRule(
        id="age.by_word",
        type="age",
        pattern=(
            r"(?<!\b(?:[Cc]ache|log|max|min|[Ss]napshot|file|page|session|key|entry|token|backup|lease|cert|queue|job"
            r"|power-on) )"
            r"\b(?:[Aa]ged?|AGE)(?:(?: of| is|:)? "
            r"|(?: (?:calc(?:ulated)?|computed|now|today|approx\.?|est\.?|about|around|currently)|\((?:y|yrs?|years)\))"
            r"[:= ]{1,2})"
            r"(?P<v>9[0-9]|1[0-2][0-9])(?![0-9.%:]|,[0-9]| X-| ?(?:ms|s|d|w|mo|sec|secs|seconds|min|"
            r"mins|minutes|hours?|days?|weeks?|months?|batches|entries|items|files|records|snapshots|%|[KMG]B|h)\b)"
            r"|\b(?P<v>9[0-9]|1[0-2][0-9]"
            r") ?(?:y/?o|yrs?\.? old|years? old|[FM]\b(?= with| w/| c/o))"
        ),
        gate=(
            r"(?:[Aa]ge|AGE)d?(?:[a-z :]{1,6}|(?: (?:calc|computed|now|today|approx|est|about|around|currently)|\()"
            r"[a-z.:= )]{1,9})[19][0-9]"
            r"|\b(?:9[0-9]|1[0-2][0-9]) ?(?:yo|y/o|yr|years? old|[FM])"
        ),
        source="45 CFR 164.514(b)(2)(i)(C): all ages over 89",
        examples=(
            "Pt aged [[9{digit:1}]] fell at home",
            "[[97]]yo F with hip fracture",
            "age(y)=[[9{digit:1}]]",
            "age calc: [[93]] (DOB missing)",
        ),
        counter_examples=(
            "age of snapshot 95 minutes",
            "aged 95 minutes",
            "age: 93 days",
            "cache age 93%",
            "snapshot age 95",
            "age 91 months",
        ),
        score=0.7,
    ),
    PatternRule(
        id="age.beside_sex",
        type="age",
        pattern=(
            rf"(?<![\w.:/=\-$#])(?P<v>{_OLD})(?: ?(?:yo?|yrs?|y/o))?[ /]{{0,2}}[MF],? {_COMPLAINS}"
            rf"|(?<![\w.:/=\-$#])(?P<v>{_OLD})(?: ?/ ?| y[ /])[MF](?=[,;)]|\.?$|\. |,? {_COMPLAINS})"
            rf"|(?<=(?:^|[,|;])[MF][,|;])(?P<v>{_OLD})(?=[,|;])|(?<=[,|;])(?P<v>{_OLD})(?=[,|;][MF][,|;])"
            rf"|\b(?i:pt|patient|resident|client|caller|(?:fe)?male|woman|man) \((?P<v>{_OLD})(?=\))"
            rf"|(?<![\w\-])age(?P<v>{_OLD})(?![\w%.:\-])"
            rf"|(?<=(?:^|[ (;,|])[MF]/)(?P<v>{_OLD})(?=[ ,;)]|$)|(?<![\w.:/=\-$#])(?P<v>{_OLD})y ?[0-9]{{1,2}}mo?\b"
        ),
        gate=(
            rf"{_OLD}[ yors/]{{0,6}}[MF],? {_COMPLAINS}|{_OLD}(?: ?/ ?| y[ /])[MF]\b|(?:^|[,|;])[MF][,|;]{_OLD}[,|;]"
            rf"|[,|;]{_OLD}[,|;][MF][,|;]|(?i:t|client|caller|male|man) \({_OLD}\)|\bage{_OLD}"
            rf"|(?:^|[ (;,|])[MF]/{_OLD}|{_OLD}y ?[0-9]{{1,2}}m"
        ),
        source=_SOURCE,
        examples=(
            "ED board: RM12 [[9{digit:1}]]M CP, RM13",
            "EMS 47: [[96]]/F, fall from standing",
            "Hospice eval - [[9{digit:1}]] y F w/ ESRD",
            "5512,F,[[94]],Medicare",
            "Elderly pt ([[90]]) refused",
            "ht 152 age[[91]] CrCl 22",
            "bed 4 F/[[9{digit:1}]] s/p fall",
            "Age: [[92]]y 4m, hip fx",
        ),
        counter_examples=("90M free", "temp 95 F ok", "12,M,5,x", "patient (12)", "page91", "95/M/x", "heap 98M fallback"),
        score=0.67,
    ),
    KeyRule(
        id="age.and_sex",
        type="age",
        keys=("age sex", "age gender", "sex age", "gender age", "=agesex", "=sexage", "age and sex", "alter geschlecht"),
        value=rf"\G(?:[MFUX][ /\-,]{{0,2}})?0?(?P<v>{_OLD})(?=[ /\-]?(?:[MFUX]|[yY]|[a-z]|\Z))",
        source=_SOURCE,
        examples=("age_sex=[[92]]F", '"ageSex": "M/[[9{digit:1}]]"'),
        counter_examples=("age_sex=42F", "agesex=unknown"),
        score=0.75,
    ),
    PatternRule(
        id="age.with_unit",
        type="age",
        pattern=(
            rf"(?<![\w.\-])(?P<v>0(?:9[0-9])Y|1[01][0-9]Y|{_OLD}[Yy])(?=[\"',;.)\]\\ ]|$)(?! [a-z]{{0,8}}(?:retention"
            rf"|warranty|plan|bond|lease))"
        ),
        gate=r"(?:^|[^A-Za-z0-9_.\-])(?:09[0-9]Y|1[01][0-9]Y|9[0-9][Yy]|1[01][0-9][Yy])(?:[^A-Za-z0-9_]|$)",
        source="DICOM PS3.5 section 6.2: AS, age string",
        examples=('"Value2":["[[093Y]]"]', "Fatima-Zahra [[9{digit:1}y]], x"),
        counter_examples=("030Y", "90year", "99YZ", "v1.99y"),
        score=0.67,
    ),
)
