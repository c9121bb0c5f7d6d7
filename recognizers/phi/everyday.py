"""Dates as people say them, without a year: ``March 3``, ``Tue the 3rd``, ``4/12 at 9``, ``the second of February``.

In every log such a date may be anything's. It is a person's in a record that speaks of one (``echoes.py`` asks for it), and
behind a word for what happens to persons: ``admitted March 3``.
"""

from __future__ import annotations

import re

import regex

from recognizers.phi import days_abroad
from recognizers.phi.ids import in_octets
from recognizers.phi.months import MONTH, MONTH_FIRST, WEEKDAY
from recognizers.rule import PatternRule, Rule

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?|avril|mai|juin|juillet|enero|febrero|marzo|abril|mayo|junio|julio|Januar|Februar|März|"
    r"Juni|Juli)"
)
_WEEKDAY = WEEKDAY
_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"
_ORDINAL = rf"{_DAY}(?:st|nd|rd|th)"
_ORDINAL_WORD = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth"
    r"|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|(?:twenty|thirty)[ \-](?:first|second|third|fourth"
    r"|fifth|sixth|seventh|eighth|ninth))"
)
_TENS = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_TEENS = r"(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
_ONES = r"(?:oh |o )?(?:one|two|three|four|five|six|seven|eight|nine)"
_YEAR_SAID = rf"(?:(?:nineteen|twenty|two thousand(?: and)?)(?:[ \-](?:{_TENS}(?:[ \-]{_ONES})?|{_TEENS}|{_ONES})))"
_YEAR = rf"(?:,? (?:(?:18|19|20)[0-9]{{2}}(?![0-9])|'[0-9]{{2}}|{_YEAR_SAID}))?"

_YEAR_OF_TWO = rf"(?:(?:nineteen[ \-])?{_TENS}(?:[ \-]{_ONES})?)"

_SAID = (
    rf"(?:{_WEEKDAY}\.?,? (?:the )?)?(?:"
    rf"{_MONTH}\.? (?:the )?(?:{_ORDINAL}|{_DAY}|{_ORDINAL_WORD}){_YEAR}"
    rf"|(?:the )?(?:{_DAY}(?: ?(?:-|–|/|&|and|to|or) ?))?(?:{_ORDINAL}|{_DAY}|{_ORDINAL_WORD})(?: of)?[ \-]{_MONTH}{_YEAR}"
    rf"|(?:the )?{_ORDINAL_WORD} of the {_ORDINAL_WORD}(?:,? {_YEAR_OF_TWO})?)"
    rf"|{_WEEKDAY}\.?,? (?:the )?(?:{_ORDINAL}|{_ORDINAL_WORD})"
    rf"|{_WEEKDAY}\.?,? {_DAY}/{_DAY}"
)
_NO_TIME = r"[0-9](?:\Z|[^0-9:]|:{colon}|[0-9](?:\Z|[^:]|:{colon}))".format(
    colon=r"(?:\Z|[^0-9]|[0-9](?:\Z|[^0-9]|[0-9](?:\Z|[^:]|:(?:\Z|[^0-9]))))"
)
"""A number that is not the beginning of a time with seconds."""

_AFTER = (
    r"(?:\Z|[^\w/ ,\-.:]|[\-.:](?:\Z|[^0-9])"
    rf"|[ ,](?:\Z|[^0-9 T,]|{_NO_TIME}|[ T,](?:\Z|[^0-9]|{_NO_TIME})))"
)
"""What may follow a date: no word, no further number, no time with seconds."""
_NUMBERS = (
    r"(?:(?:1[0-2]|0?[1-9])/(?:3[01]|[12][0-9]|0?[1-9])|(?:3[01]|[12][0-9]|0?[1-9])/(?:1[0-2]|0?[1-9])"
    rf"|{_DAY}\.(?:1[0-2]|0?[1-9])\.)"
)

_SPELT_DAY = (
    r"(?:premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-(?:sept"
    r"|huit|neuf)"
    r"|vingt(?:[ \-](?:et[ \-]un|deux|trois|quatre|cinq|six|sept|huit|neuf))?|trente(?:[ \-]et[ \-]un)?"
    r"|(?:ersten|zweiten|dritten|vierten|fünften|sechsten|siebten|siebenten|achten|neunten|zehnten|elften|zwölften"
    r"|[^\W\d]{3,11}zehnten|(?:[^\W\d]{3,9}und)?(?:zwanzig|dreißig)sten)"
    r"|(?:primero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|diecis[^\W\d]{3,7}"
    r"|dieciocho|diecinueve|veinte|veinti[^\W\d]{3,8}|treinta(?: y uno)?) de"
    r"|(?:primeiro|um|dois|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|quinze|vinte(?: e [^\W\d]{2,8})?"
    r"|trinta) de"
    r"|(?:primo|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici"
    r"|diciassette|diciotto|diciannove|vent[^\W\d]{1,10}|trenta|trentuno))"
)
"""A day's number in words, in French, German, Spanish, Portuguese and Italian: no program writes one."""
_SPELT_DAY_GATE = _SPELT_DAY.replace(r"[^\W\d]", r"[^\s\d]")
_SPELT_YEAR = r"(?:mil(?:le)? neuf cent[a-z\- ]{3,30}|deux mille?[a-z\- ]{0,20}|(?:18|19|20)[0-9]{2})"

_MONTH_DAY = r"(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
_NUMBER_WORD = (
    r"(?:[^\W\d_]{3,18}(?:ten|sten)|premier|1er|(?:primero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce"
    r"|trece|catorce|quince|veinte|veinti[a-zé]{2,7}|treinta) de|il primo)"
)
_MON = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_IN_WORDS_OR_NUMBERS = rf"(?:{_DAY}(?:\.|er|º|°)?(?: de)?|{_NUMBER_WORD}) {MONTH}"
_FOREIGN = (
    rf"(?:{_WEEKDAY}\.?,? )?{_IN_WORDS_OR_NUMBERS}(?!\w)"
    r"(?: [àa] [0-9]{1,2} ?h(?:[0-9]{2})?)?"
)
_MONTH_BEFORE = rf"(?:(?:19|20)[0-9]{{2}}\. )?{MONTH_FIRST} {_DAY}(?![0-9:])(?:\.|-[a-záéíóöőúüű]{{1,4}}\b)?"
_BY_MONTH_S_NUMBER = rf"(?:ngày )?{_DAY} tháng (?:1[0-2]|0?[1-9])(?: năm (?:19|20)[0-9]{{2}})?(?![0-9])"
"""As Vietnamese has it."""
_FEAST = (
    r"(?:(?:Good Friday|Ash Wednesday|Palm Sunday|Maundy Thursday|Shrove Tuesday|Pancake Day|Easter(?: (?:Monday|Sunday|Eve"
    r"|weekend))?|Whitsun(?:day)?|Pentecost|Michaelmas|Candlemas|Epiphany|Advent|Lent|All (?:Saints|Souls)['’]? Day"
    r"|Christmas(?: (?:Day|Eve))?|Xmas|Boxing Day|New Year['’]?s?(?: Day| Eve)|(?:Chinese|Lunar) New Year|Hogmanay"
    r"|Thanksgiving|Hallowe['’]?en|Labou?r Day|Memorial Day|Independence Day|Fourth of July|Veterans Day|Columbus Day"
    r"|Presidents Day|MLK Day|Mother['’]?s Day|Father['’]?s Day|Valentine['’]?s(?: Day)?|St\.? ?Patrick['’]?s(?: Day)?"
    r"|Bonfire Night|Mardi Gras|Carnival|Ramadan|Eid(?: al-(?:Fitr|Adha))?|Diwali|Passover|Hanukkah|Chanukah|Rosh Hashanah"
    r"|Yom Kippur|Purim|Juneteenth|Allerheiligen|Heiligabend|Weihnachten|Silvester|Neujahr|Ostern|Ostermontag|Pfingsten"
    r"|Noël|Pâques|Toussaint|Navidad|Nochebuena|Semana Santa|Natale|Pasqua|Ferragosto|Natal|Páscoa)(?! (?:card|party|menu"
    r"|hours|rota|schedule|cover|closure|holiday|mode|tree|lights|music|theme|banner|template)))"
)
"""A day that a year has once. Only where a record speaks of a person."""
_IN_MONTH = (
    r"(?<=\bin )(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![\w\-]| [A-Z])"
)
_WEEK_OF = rf"(?:first|second|third|fourth|last|1st|2nd|3rd|4th) week (?:of|in) {_MONTH}"
_TOLD = (
    rf"(?:{_SAID}|{_WEEK_OF}|{_MONTH}\.? (?:of )?(?:19|20)[0-9]{{2}}|{_FOREIGN}{_YEAR}|{_MONTH_BEFORE}"
    rf"|{_BY_MONTH_S_NUMBER})"
)
_OF_THINGS = r"(?! (?:time|floor|of|percentile|attempt|dose|visit|day|week|grade|edition|toe|rib|finger))\b"
_AT_AN_HOUR = r" (?:at )?[0-9]{1,2}(?::[0-9]{2}(?!:)|[ap]m| [ap]m)"
_ENDS = r"(?:[\s,;)\"']|\.?$|\.\s)"
_COUNTED = r"(?! (?:of|done|ready|passed|complete|workers|shards|steps|strength|murmur|on the|pain|edema|bilat))"
_OF_A_SCORE = re.compile(
    r"(?:page|pages|pg|part|chunk|attempt|(?<!re)try|(?<!will )retry|step|seg|segment|batch|shard|bed|room|unit"
    r"|grade|strength|pain|score|scale|gcs|vision|va|apgars?|pulses?|reflexes|murmur|ratio|level|fio2|lot|item|slide"
    r"|image|series|frame|copy"
    r"|stage|is) \(?\Z",
    re.IGNORECASE,
)
"""Before two numbers with a slash that are no day: ``pain 7/10``, ``page 2/3``."""

_MONTH_AND_YEAR = r"(?:1[0-2]|0?[1-9])/(?:19|20)[0-9]{2}"

_YEAR_AND_MONTH = r"(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])"

EVERYDAY = re.compile(
    rf"(?<![\w/.:])(?<![^\W\d_]-){_TOLD}(?={_AFTER})|\bthe {_ORDINAL}{_OF_THINGS}|(?<=[a-z] )(?:{_DAY}{_MON}"
    rf"|{_MON}-{_DAY})(?=[\s,;)\"']|\.?$)|(?:(?<=^)|(?<=[ (\"'])){_NUMBERS}(?={_AT_AN_HOUR})|(?<!\w){_FEAST}(?!\w)"
    rf"|{_IN_MONTH}|(?:(?<=[^\W\d_] )|(?<=[,.>)\-] )|(?<=~))(?:{_NUMBERS})(?={_ENDS}){_COUNTED}"
    rf"|(?<= \()(?:{_NUMBERS})(?=[),])"
    rf"|(?<=\| )(?:{_NUMBERS})(?= \|)|{days_abroad.DAY_AND_MONTH}"
    rf"|(?<=[a-z.:=][ =]){_MONTH_AND_YEAR}(?![\w/])"
    rf"|(?<=exp[ :=.]){_YEAR_AND_MONTH}(?![\w\-])",
    re.IGNORECASE,
)
"""Every way to say it; only where a record speaks of a person."""

_GOES_ON = rf"(?:,? (?:(?:18|19|20)[0-9]|'[0-9]|nineteen|twenty|two)|{_AFTER})"
"""With a year, or as it ends."""

SIGNS = tuple(
    re.compile(sign, re.IGNORECASE)
    for sign in (
        rf"(?<![\w/.:]){_MONTH}\.? (?:the )?(?:(?:{_ORDINAL}|{_DAY}){_GOES_ON}|{_ORDINAL_WORD})",
        rf"{_MONTH}\.? (?:of )?(?:19|20)[0-9]{{2}}|week (?:of|in) {_MONTH}",
        rf"(?<![\w/.:])(?:{_ORDINAL}|{_DAY}|{_ORDINAL_WORD})(?: of)?[ \-]{_MONTH}{_GOES_ON}",
        _IN_WORDS_OR_NUMBERS,
        rf"{MONTH_FIRST} {_DAY}|{_DAY} tháng [0-9]",
        rf"{_WEEKDAY}\.?,? (?:(?:the )?(?:{_ORDINAL}|{_ORDINAL_WORD})|{_DAY}/{_DAY})",
        rf"\bthe {_ORDINAL}\b",
        rf"{_ORDINAL_WORD} of the {_ORDINAL_WORD}",
        _FEAST.partition("(?! ")[0] + ")",
        r"\bin (?:January|February|March|April|May|June|July|August|September|October|November|December)\b",
        rf"[a-z] (?:{_DAY}{_MON}|{_MON}-{_DAY})",
        rf"{_NUMBERS}{_AT_AN_HOUR}",
        rf"(?:[\w,.>)\-] |~)(?:{_NUMBERS}){_ENDS}",
        rf"\| (?:{_NUMBERS}) \|",
        *days_abroad.SIGNS,
        rf" \((?:{_NUMBERS})[),]",
        rf"[a-z.:=][ =]{_MONTH_AND_YEAR}",
        rf"exp[ :=.]{_YEAR_AND_MONTH}",
    )
)
"""Where none of them matches, no date is said."""

_STARTS = re.compile(r"(?:<\d{1,3}>\d? ?)?[\[(\"]?")


def everyday(text: str) -> list[tuple[int, int]]:
    """Return where dates of every day stand in a text, but for a line's own at its beginning."""
    begins = _STARTS.match(text)
    own = begins.end() if begins is not None else 0
    return [
        match.span()
        for match in EVERYDAY.finditer(text)
        if (match.start() != own or not _timed(text, match.end()))
        and not ("/" in match[0] and _OF_A_SCORE.search(text, max(0, match.start() - 16), match.start()))
    ]


def _timed(text: str, at: int) -> bool:
    return re.match(r" \d\d:\d\d(?::\d\d|\b)", text[at : at + 9]) is not None


_HAPPENED = (
    r"(?:[Aa]dmitted|[Aa]dm\.?|[Dd]ischarged|[Rr]eadmitted|[Aa]dmission|[Dd]ischarge|[Dd]ied|[Dd]eceased|[Bb]orn|[Bb]irthday|"
    r"[Bb]irth ?date"
    r"|[Dd]ate of birth|DOB|dob|[Bb]irth recorded|[Ss]een|[Ss]urgery|[Bb]iopsy|[Ss]urgical|[Pp]rocedure|[Oo]nset|LMP"
    r"|EDD|EDC"
    r"|[Mm]enstrual period|[Aa]ppointment|[Aa]ppt|[Ff]ollow-?up|[Vv]isit(?:ed)?|[Ii]mmuni[sz]ed|[Vv]accinated|[Dd]iagnosed"
    r"|[Hh]ospitali[sz]ed|[Tt]ransplant(?:ed)?|[Ff]ell|[Ii]njured|[Tt]urned|[Cc]onsult(?:ation)?|[Tt]elehealth|[Cc]heck-?up"
    r"|[Mm]ammogram|[Cc]olonoscopy|[Uu]ltrasound|MRI|[Xx]-?ray|[Ii]ntubated|[Ee]xtubated|[Dd]elivered|[Ss]tent placed|CABG|"
    r"ED visit"
    r"|[Bb]lood test|[Rr]endez-vous|[Tt]ermin|[Cc]ita|[Dd]/c|[Nn]ext dose|[Tt]ransferred|[Bb]ooked for|[Rr]escheduled|"
    r"[Aa]dmit|[Cc]-section|[Ss]tress test|[Ll]abs|[Ee]chocardiogram|EKG|CT scan|[Nn]o.?show|[Tt]etanus"
    r"|[Cc]oll(?:ected)?|[Dd]rawn|[Ss]wabbed|[Ii]mplanted|[Ss]pecimen of|[Rr]esults? (?:of|from|du|vom)|DOS|RDV"
    r"|[Ss]ee you|[Pp]assed away|[Vv]oicemail left|[Ii]nfusion|[Cc]hemo|[Dd]ialysis|[Aa]rrive|[Ff]amily meeting|seen by me"
    r"|[Gg]iven|[Aa]dministered|[Pp]ap(?: smear)?|DEXA|[Aa]1[Cc]|[Ee]ye exam|[Bb]one density|[Pp]hysical"
    r"|[Ww]ell(?:ness)? visit"
    r"|f/u|F/U|[Ff]ollow up|[Rr]eturned call|LVM|LMTCB|lmtcb|LMOM|[Ww]ill call(?: back)?|[Rr]esched"
    r"|[Ss]x|[Pp]re-?op|[Pp]ost-?op|(?:pt|patient) expired|[Ll]ast fill(?:ed)?|[Nn]ext (?:due|fill|refill|inj|shot|dose"
    r"|visit)|[Ss]urg|[Bb]-?day|[Rr]eadmit|[Ll]ast (?:dose|refill)"
    r"|[Vv]ax|MMR|Tdap|DTaP|HPV|IPV|PT eval|OT eval|[Ee]val|DC|dc|D/C|[Dd]/c'd|[Dd][Cc]'d|ROI|PU|pick(?:ed)? up"
    r"|[Bb]ooster|[Ff]lu shot|[Dd]ue date|[Rr]emoved|[Rr]ecall)"
)
_GAP = (
    r"(?:,? (?:x[0-9]|planned|scheduled|again|back|on|for|is|was|at|of|to|from|in|due|by|the|set|scheduled|moved|with|and"
    r"|patient|starts?|will be|last|le|am|"
    r"until|"
    r"Dr\.?|\p{Lu}[\p{L}.'’\-]*)){0,6}[ :(]{1,2}"
)
_NOT_OF = r"(?! (?:[a-z]{3,}s|synced|done|ready|passed|up|lost|queued|live|ok|of)\b)"
"""Three of four nodes."""

_DATE_HERE = (
    rf"(?i:{_DAY}/{_DAY} ?[\-–] ?{_DAY}/{_DAY}/(?:19|20)?[0-9]{{2}}"
    rf"|{_SAID}|{_MONTH} (?:19|20)[0-9]{{2}}|{_MONTH_AND_YEAR}|{_DAY}{_MON}(?![a-z])|{_DAY}/{_DAY}/(?:19|20)?[0-9]{{2}}"
    rf"|(?:{_NUMBERS}"
    rf"|{_MONTH_DAY})(?: [0-2][0-9][0-5][0-9](?!\w))?(?![0-9]){_NOT_OF})"
)

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="date.everyday",
        type="date",
        pattern=(
            rf"(?<![\w.\-/]){_HAPPENED}{_GAP}(?P<v>{_DATE_HERE})(?![\w/]|[ T,]{{1,2}}[0-9]{{1,2}}:[0-9]{{2}}:[0-9]|-[0-9]|"
            rf"\.[0-9])"
            rf"|(?<=(?<![\w.\-/]){_HAPPENED}{_GAP}{_DATE_HERE} ?(?:-|–|->|to|and|through|thru|"
            rf"until) ?)(?P<v>{_DATE_HERE})(?![\w/]|\.[0-9])"
        ),
        gate=(
            rf"(?:^|[^A-Za-z0-9_.\-/]){_HAPPENED}[ ,:(](?:(?:[A-Za-z ,.':(\-\x80-\xff]|x[0-9])*[ :(])?"
            rf"(?:[0-3]?[0-9](?:[/. \-&\x80-\xff]|(?i:[jfmasond]|to|th|rd))"
            rf"|(?i:{in_octets(_MONTH)}\.? (?:the )?(?:[0-9]|{_ORDINAL_WORD})|{_ORDINAL_WORD}))"
        ),
        source="45 CFR 164.514(b)(2)(i)(C): all elements of dates but the year",
        examples=(
            "Pt admitted [[March 3]] with CHF",
            "biopsy of [[2/28]] benign",
            "last seen [[Feb 3]]",
            "missing auth, DOS [[1/22-1/2{digit:1}/25]], assigned",
            "ICU day 9 (adm. [[28/3]]). Family",
            "last colonoscopy [[11/201{digit:1}]] then",
            "RSV given [[Oct. 4th, 202{digit:1}]], lot",
            "appointment with Dr. Roe on [[March 14]] at 2",
            "his birthday is [[march 4th 2012]]",
            "rescheduled by patient from [[12 March]] to [[19 March]]",
        ),
        counter_examples=(
            "admitted pool in may-2",
            "Release visit planned",
            "visited 3 nodes",
            "turned off in May be",
            "Termin 3",
        ),
        check=lambda text: regex.fullmatch(r"(?i)may", text) is None,
        score=0.6,
    ),
    PatternRule(
        id="date.said",
        type="date",
        pattern=(
            rf"\b(?P<v>{_MONTH} (?:the )?{_ORDINAL_WORD}(?:,? {_YEAR_SAID})?|"
            rf"(?:the )?{_ORDINAL_WORD} of {_MONTH}(?:,? {_YEAR_SAID})?"
            rf"|{_WEEKDAY} the (?:{_ORDINAL_WORD}|{_ORDINAL})"
            rf"|(?<=(?:died|away|born|admitted|discharged|seen|surgery|appt|appointment|visit|scheduled|booked|back) on )"
            rf"the (?:{_ORDINAL_WORD}|{_ORDINAL}){_OF_THINGS}"
            rf"|the (?:{_ORDINAL_WORD}|{_ORDINAL}) (?:of (?:this|next|last) month|inst(?:ant)?|ult(?:imo)?|prox(?:imo)?)"
            rf"|(?!Cinco de Mayo\b){_SPELT_DAY} {MONTH}(?:,? {_SPELT_YEAR})?)(?!\w)"
            rf"|\b(?:birthday|born|birth)(?:'s| is| on)? (?:um |uh |the )?(?P<v>(?:(?:{_TENS}|{_TEENS}|"
            rf"{_ONES})[ \-]){{2,5}}(?:{_TENS}|{_TEENS}|{_ONES}))\b"
        ),
        gate=(
            rf"\b(?:(?:birthday|born|birth)(?:'s| is| on)? (?:um |uh |the )?(?:{_TENS}|{_TEENS}|{_ONES})[ \-]|"
            rf"{_MONTH} (?:the )?{_ORDINAL_WORD}|{_ORDINAL_WORD} of {_MONTH}|{_WEEKDAY} the (?:{_ORDINAL_WORD}|"
            rf"{_ORDINAL})|(?:died|away|born|admitted|discharged|seen|surgery|appt|appointment|visit|scheduled|booked"
            rf"|back) on"
            rf" the (?:{_ORDINAL_WORD}|{_ORDINAL})|the (?:{_ORDINAL_WORD}|{_ORDINAL})"
            r" (?:of (?:this|next|last) month|inst(?:ant)?|ult(?:imo)?|prox(?:imo)?))\b"
            rf"|{in_octets(_SPELT_DAY_GATE)} {in_octets(MONTH)}"
        ),
        flags=regex.IGNORECASE,
        source="45 CFR 164.514(b)(2)(i)(C); speech as it is transcribed",
        examples=(
            "died on [[the twelfth]], x",
            "sputum on [[the 30th of this month]].",
            "naissance: [[huit novembre]] à minuit",
            "verstorben am [[dritten November]], x",
            "i was born [[june twelfth nineteen forty five]] in",
            "move it to [[tuesday the third]] please",
        ),
        counter_examples=("the second may fail", "born one of two", "first of all", "sat the test"),
        score=0.6,
    ),
)
