"""Addresses that have no house on a street: crossings, highways by the mile, military mail, numbers said aloud.

``JCT HWY 12 / OLD MILL RD``, ``Hwy 264 mile 388``, ``APO AP 96319-0441 PSC 76 Box 4418``, ``forty-one eighteen Rosewood``,
``Am Mühlgraben 9a``, ``C/O ST BRIGID``.
"""

from __future__ import annotations

import regex

from recognizers.phi.months import MONTH
from recognizers.phi.naming import is_nobody
from recognizers.rule import PatternRule, Rule

_SOURCE = "USPS Publication 28; Universal Postal Union, addressing systems"
_HIGHWAY = (
    r"(?:(?:I|US|SR|CR|FM|RM|SH|TX|CA|HWY|Hwy|Highway|HIGHWAY|RTE|Rte|Route|Interstate|State Route"
    r"|State Road|State Hwy|County Road)[ \-]?[0-9]{1,4}[A-Z]?|(?:Ctra\.?|Carretera|Rodovia|BR|RN|RD|SS|SP|A|E"
    r"|B)[ \-]?[A-Z]{0,2}[ \-]?[0-9]{1,4})"
)
_HEADED = r"(?:,? ?(?:[NSEW]B?|north|south|east|west)(?:bound)?)?"
_MILES = r"(?:MP|MM|mm|mp|Mi|km|KM|PK|p\.k\.)"
_MILE = rf"(?:,? ?(?:@ ?|at )?(?:{_MILES}|mile(?: marker| post)?|milepost|Mile(?: Marker)?|[Ee]xit|EXIT) ?)"
_SUFFIX = (
    r"(?:Rd|Road|St|Street|Ave|Avenue|Blvd|Ln|Lane|Dr|Drive|Pkwy|Way|Ct|Pike|Pl|Ter|Trl|RD|ROAD|ST|STREET|AVE|AVENUE"
    r"|BLVD|LN|LANE|DR|DRIVE|PKWY|WAY|CT|PIKE|PL|TER|TRL)"
)
_ROAD = (
    rf"(?:(?:[NSEW] )?(?:{_HIGHWAY}|(?:(?:[0-9]{{1,3}}(?:st|nd|rd|th|ST|ND|RD|TH)"
    rf"|\p{{Lu}}[\p{{L}}'.]+) ){{1,3}}?{_SUFFIX}\b"
    r"|[0-9]{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)\b))"
)
_CROSSES = r" ?(?:/|&|@|\band\b|\bAND\b|\bX\b|\bx\b) ?"

_BEFORE = (
    r"Am|An der|An den|An|Auf dem|Auf der|Auf den|Im|In der|In den|In dem|Zum|Zur|Unter den|Unter der|Unter dem"
    r"|Hinter der|Hinter dem|Vor dem|Vor der|Beim|Bei der|Ob der|Alter|Alte|Altes|Neuer|Neue|Obere|Oberer|Untere"
    r"|Unterer|Hoher|Hohe|Hohes|Lange|Langer|Großer|Große|Kleiner|Kleine|Langen|Breite|Breiter|Rue|Place|Chemin|Impasse"
    r"|Op de|Op den|Aan de|Achter de|De|Het"
)
_NO_STREET = regex.compile(
    rf"(?i)(?:{MONTH}|jahr|jahre|monat|tag|zeile|seite|kapitel|raum|schritt|modul|port|knoten|station|haus|abschnitt"
    r"|punkt|quartal|feld|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|datei|version|schicht|zimmer|bett"
    r"|fall|teil|block|test|kanal|server|system|klasse|stufe|gruppe|woche|stunde|minute|uhr|regel|tabelle|spalte|anlage"
    r"|paragraph|wachtrij|map|regel|poort)"
)

_LIVES = (
    r"(?:(?i:addr(?:ess)?(?: on file)?|adr|pick-?up(?: at| from)?|drop-?off(?: at)?|lives at|living at|residence"
    r"|resides at|ship(?:ping)? to|shipto|deliver(?:y|ed)? (?:to|at)|moved to|home|house at|mail(?:ed)? to|located at"
    r"|scene|loc|dest(?:ination)?|en ?route to|enrt))"
)
_ONES = "one|two|three|four|five|six|seven|eight|nine|oh"
_TENS = (
    "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty"
    "|seventy|eighty"
    "|ninety|hundred|thousand"
)
_SAID = rf"(?i:(?:(?:{_ONES}|{_TENS})[ \-]){{0,5}}(?:{_TENS})[ \-](?:(?:{_ONES}|{_TENS}|and)[ \-]){{0,4}})"
_KIND = r"(?:street|road|avenue|lane|drive|court|boulevard|way|place|circle|terrace|trail|highway|parkway)"


def _is_street(text: str) -> bool:
    return _NO_STREET.search(text) is None


def _is_said(text: str) -> bool:
    """Say whether what a number said aloud leads to is a street: a word of its own kind, or no ordinary one."""
    words = regex.findall(r"\p{L}+", text)
    return regex.fullmatch(_KIND, words[-1].lower()) is not None or not is_nobody(words[-1])


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="address.by_mile",
        type="street",
        pattern=rf"(?<![\w.\-])(?P<v>{_HIGHWAY}{_HEADED}{_MILE}[0-9]{{1,4}}(?:[.,+][0-9]{{1,3}})?)(?!\w)",
        gate=rf"[A-Z]{_MILES} ?[0-9]|[0-9,@ htd]{_MILES} ?[0-9]|(?:[Ee]xit|EXIT) ?[0-9]|[Mm]ile[a-zM ]*[0-9]",
        sign=rf"[0-9][A-Z]?{_HEADED}{_MILE}[0-9]",
        source=_SOURCE,
        examples=(
            "to X [[Hwy 264 mile 38{digit:1}]] Ganado",
            'scene="[[I-90 EB mm 11{digit:1}]]"',
            "en [[Ctra. N-340 km 1{digit:1}]]",
        ),
        counter_examples=("took 3 mm 12", "A 5 exit 1x", "step B2 exit code 1", "route mile"),
        check=lambda text: regex.match(r"[A-Z][ \-]?[0-9]+,? ?exit", text) is None,
        score=0.68,
    ),
    PatternRule(
        id="address.crossing",
        type="street",
        pattern=(
            r"(?<![\w.\-/])(?P<v>(?:(?:JCT|Jct|INTX|XST|X-ST|junction|corner)(?: of| OF)? )?"
            rf"{_ROAD}{_CROSSES}{_ROAD}|(?:[NSEW] )?[0-9]{{1,3}}(?:st|nd|rd|th) ?[&@] ?\p{{Lu}}[\p{{Ll}}']{{3,20}})(?![\w/])"
        ),
        gate=rf"(?: {_SUFFIX}|[0-9](?:st|nd|rd|th|ST|ND|RD|TH)|\b{_HIGHWAY}){_CROSSES}(?:[NSEW] )?[A-Z0-9\x80-\xff]",
        sign=rf"\b{_SUFFIX}\b|[0-9](?:st|nd|rd|th|ST|ND|RD|TH)\b|\b{_HIGHWAY}",
        sparse=True,
        source="Dispatch centres' way to write crossings",
        examples=(
            "ENRT [[JCT HWY 1{digit:1} / OLD MILL RD]], ELLENSBURG",
            "fell at [[5th Ave & Juniper St]], caller",
            "crash [[N Main St / W Oak Ave]] pt",
            "found at [[I-9{digit:1} & US 12]] by",
            "priority 1 [[W 3{digit:1}th & Sheridan]], x",
        ),
        counter_examples=("read / write", "Dr & Mrs", "St / Dr", "disk 5 / 6", "A & B"),
        score=0.68,
    ),
    PatternRule(
        id="address.military",
        type="street",
        pattern=(
            r"(?<!\w)(?P<v>(?:[AFD]PO,? A[AEP],? [0-9]{5}(?:-[0-9]{4})?(?:,? (?:PSC|CMR"
            r"|UNIT) [0-9]{1,5},? BOX [0-9]{1,5})?)|(?:PSC|CMR"
            r"|UNIT) [0-9]{1,5},? BOX [0-9]{1,5}(?:,? [AFD]PO,? A[AEP],? [0-9]{5}(?:-[0-9]{4})?)?)(?!\w)"
        ),
        gate=r"[AFD]PO,? A[AEP],? [0-9]{5}|(?:PSC|CMR|UNIT) [0-9]{1,5},? BOX [0-9]",
        flags=regex.IGNORECASE,
        source="USPS Publication 28, section 238: military addresses",
        examples=("c/o X, [[APO AP 96319-0{digit:3} PSC 76 Box 44{digit:2}]]; rx", "ship [[CMR 416 BOX 1{digit:3}]] now"),
        counter_examples=("unit 12 boxes", "APO a", "psc 76"),
        score=0.8,
    ),
    PatternRule(
        id="address.care_of",
        type="street",
        pattern=(
            r"\b(?:[Cc]/[Oo]|ATTN|Attn)[: ] ?(?P<v>\p{Lu}[\p{L}'’.\-]*(?: \p{Lu}[\p{L}'’.\-]*){0,5})"
            r"(?= [0-9]{1,6} \p{Lu})"
        ),
        gate=r"(?:[Cc]/[Oo]|ATTN|Attn)[: ] ?[^a-z0-9\s]",
        source="USPS Publication 28, section 214",
        examples=("N301: C/O [[ST BRIGID ASSISTED LIVING]] 2200 W OLD MILL PIKE",),
        counter_examples=("c/o 12", "ATTN: none"),
        score=0.7,
    ),
    PatternRule(
        id="address.by_preposition",
        type="street",
        pattern=(
            rf"(?<=(?:\b(?:von|nach|wohnhaft|wohnt|wohnend|Adresse|Anschrift|Ziel|Abholung|in|bei|Wohnort|bij|naar|van"
            rf"|adres)|[,;:(])"
            rf" )(?P<v>(?:{_BEFORE}) \p{{Lu}}[\p{{L}}\-]{{2,24}} [0-9]{{1,3}}(?: ?[a-h])?)"
            r"(?=[,;.)\"]|$| (?:nach|in|bei|zu|zur|zum|naar|te)\b)"
        ),
        gate=rf"[ (](?:{_BEFORE}) (?:[A-Z]|\xc3)[A-Za-z\-\x80-\xff]+ [0-9]{{1,3}}",
        check=_is_street,
        source=_SOURCE,
        examples=("Vogelsang, von [[Am Mühlgraben 9a]] nach Dialyse", "wohnhaft [[An der Linde {digit:1}]], x"),
        counter_examples=("Fehler, Im Jahr 20", "in Am Montag 3", "von In der Datei 12,", "bei Zur Zeile 12."),
        score=0.6,
    ),
    PatternRule(
        id="address.behind_word",
        type="street",
        pattern=(
            rf"(?<![\w.\-]){_LIVES}[ :=\"'(]{{1,3}}(?:\p{{Lu}}[\w'’.\-]*(?: \p{{Lu}}[\w'’.\-]*){{0,4}}, )?"
            r"(?P<v>(?=[0-9])[0-9]{1,6}[A-Z]?(?: (?:[NSEW]{1,2}\.?|\p{Lu}[\p{L}'’.\-]+|[0-9]{1,3}(?:st|nd|rd|th|ST|ND"
            r"|RD|TH))){1,4}"
            r"(?:,? (?:#|(?:[Aa]pt|APT|[Uu]nit|UNIT|[Ss]te|STE|[Rr]m|RM)\.? ?#?)[0-9A-Za-z\-]{1,6})?)(?![\w=(/])"
        ),
        gate=rf"{_LIVES}[ :=\"'(]{{1,3}}(?:[A-Z\x80-\xff][^\n,]*, )?[0-9]{{1,6}}[A-Z]? [A-Z0-9\x80-\xff]",
        check=lambda text: regex.search(r"(?i)\b(?:rows?|bytes|ms|get|post|put|http|error|ok|mb|kb)\b", text) is None,
        source=_SOURCE,
        examples=(
            "addr on file [[19 Quarry Bend]]",
            "ADR [[4418 S 27TH #1{digit:1}]] XST CENTRAL",
            "pickup Sunrise Manor, [[2200 Grand]] -> dialysis",
        ),
        counter_examples=("addr 0x4418 Invalid", "pickup 12 Rows", "address 10.0.0.1", "deliver to 3 nodes"),
        score=0.6,
    ),
    PatternRule(
        id="address.said",
        type="street",
        pattern=(
            rf"(?<![\w\-])(?P<v>{_SAID}(?:(?i:north|south|east|west) )?"
            rf"(?:\p{{Lu}}\p{{L}}{{3,20}}(?: (?i:{_KIND}))?|\p{{L}}{{3,16}} {_KIND})\b)"
        ),
        gate=(
            rf"(?i:(?:{_TENS})[ \-](?:(?:{_ONES}|{_TENS}|and|north|south|east|west)[ \-])*)"
            rf"(?:[A-Z\x80-\xff][A-Za-z\x80-\xff]{{3}}|[A-Za-z\x80-\xff]{{3,32}} {_KIND})"
        ),
        check=_is_said,
        source="45 CFR 164.514(b)(2)(i)(B); speech as it is transcribed",
        examples=("with a k, [[forty-one eighteen Rosewood]], that's in", "at [[twelve oh four maple street]] and"),
        counter_examples=("one two three", "ten Users", "twenty one percent", "Fifty seven Records"),
        score=0.55,
    ),
)
