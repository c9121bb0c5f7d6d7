"""Numbers of persons and their things beside a noun, where no key joins them: ``badge 004417``, ``MRN ending 8213``.

The nouns mean a person's thing in a health system and little else; beside those that systems use, too (``linked``,
``tag``), the number must look like one: a letter before it, or many digits.
"""

from __future__ import annotations

import regex

from recognizers.rule import PatternRule, Rule
from recognizers.values import identifier

_END = (
    r"(?![\w]|[.:\-][0-9A-Za-z]| ?(?:ms|s|rows?|records?|KB|MB|GB|bytes|times|%|percent|users|pages?|of|entries|items|"
    r"messages)\b)"
)
_CODE = rf"(?P<v>(?=[A-Z\-]{{0,8}}[0-9])[A-Z0-9](?:[A-Z0-9]|-(?=[A-Z0-9])){{2,24}}){_END}"
_IS = r"(?: ?#| no\.?| number| num| id| ID| serial| s/n| tag)?(?: is| was)?[ :#]{1,3}"
_LETTERED = rf"(?P<v>[A-Z]{{1,5}}-?[0-9]{{1,4}}-?[0-9]{{2,10}}[A-Z]{{0,2}}){_END}"


def _number(text: str) -> bool:
    """Say whether a value may be an identifier: no date, no time, no year, no version."""
    return identifier(text) and not regex.fullmatch(
        r"(?:19|20)[0-9]{2}(?:-?[01][0-9](?:-?[0-3][0-9])?)?|V[0-9]|[0-9]{1,2}", text
    )


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="noun.mrn",
        type="mrn",
        pattern=(
            r"\b(?:MRN|mrn|[Cc]hart|[Mm]edical record|[Pp]atient|[Aa]ccount|[Mm]ember(?: id)?|[Ss]ubscriber)(?:'s)?(?: ?#|"
            r" number| no\.?| id| ID)?"
            r" (?:ending|ends)(?: in| with)? (?P<v>[0-9]{3,6})(?![\w.])"
            r"|\b(?:[Nn]ewborn|[Ii]nfant|[Dd]onor|[Rr]ecipient|[Rr]esident|[Dd]ecedent|[Pp]roband|[Ee]nrollee|VIP|EID|EUID|"
            r"MPI|EMPI|[Ff]ace ?sheet of"
            rf"|[Cc]harts? (?:of|for)|[Bb]reak(?:ing)?-?(?:the-)?glass on|"
            rf"[Rr]ecords? of){_IS}(?P<v>(?=[A-Z\-]{{0,4}}[0-9])[A-Z0-9\-]{{4,16}}){_END}"
            rf"|\b(?:PIX query for|PDQ (?:query )?for|(?:un)?link(?:ed|ing)|(?:un)?merg(?:ed|ing|e)|"
            rf"(?:un)?merge requested for|overlay(?: of)?"
            rf"|survivor(?: MRN)?|retired(?: MRN)?) (?P<v>[A-Z]{{0,4}}[0-9]{{5,12}})(?!\w|[.:\-][0-9]| (?:rows|records|"
            rf"messages|files|keys|pages))"
            r"|(?<=\b(?:un)?(?:merg|link|retir|surviv|candidate|crosswalk|PIX|duplicate)[^\n]{1,60}[ (](?:to|into|with|and|"
            r"vs\.?|returned|was|->|EID|MRN) )"
            r"(?P<v>[A-Z]{0,4}[0-9]{5,12})(?!\w|[.:\-][0-9]| (?:[a-z]{3,}s\b|into (?:main|master|develop)|rows|records|"
            r"messages|files|keys|pages|parents|ms|bytes))"
            r"|(?<=\bcrosswalk:? )(?P<v>[A-Z]{0,4}[0-9]{5,12})\b|(?<=\bcandidate )(?P<v>[A-Z]{0,4}[0-9]{5,12})(?= (?:vs|and"
            r"|~|matched|score))"
            r"|\b(?:[Kk]eep|[Dd]rop|[Rr]etain|[Dd]iscard|mother|sibling|twin|MRNs:?|alias (?:added )?(?:[^\n]{1,40} )?for)"
            r" (?P<v>[A-Z]{0,2}[0-9]{6,10})(?!\w|[.:\-][0-9]| (?:rows|records|messages|files|keys|pages|ms|bytes|points|"
            r"events))"
        ),
        gate=(
            r"(?:ending|ends)(?: in| with)? [0-9]{3}|(?:ewborn|nfant|onor|ecipient|esident|ecedent|roband|nrollee|VIP|EID|"
            r"EUID|MPI|sheet of"
            r"|harts? (?:of|for)|glass on|ecords? of)(?: ?#| no\.?| number| num| id| ID)?(?: is|"
            r" was)?[ :#]{1,3}[A-Z\-]{0,4}[0-9]"
            r"|(?:PIX query for|PDQ (?:query )?for|link(?:ed|ing)|merg(?:ed|ing|e)|merge requested for|overlay(?: of)?|"
            r"survivor(?: MRN)?"
            r"|retired(?: MRN)?|crosswalk:?|candidate) [A-Z]{0,4}[0-9]{5}"
            r"|(?:[Kk]eep|[Dd]rop|[Rr]etain|[Dd]iscard|mother|sibling|twin|MRNs:?|alias [^\n]{1,48} for|"
            r"alias for) [A-Z]{0,2}[0-9]{6}"
        ),
        check=_number,
        source="45 CFR 164.514(b)(2)(i)(H)",
        examples=(
            "MRN ending [[82{digit:1}3]], stable",
            "linked [[48{digit:3}]] to EID [[9000{digit:5}]] (was 4)",
            "newborn [[482{digit:2}]] crying",
            "face sheet of [[482{digit:2}]]",
        ),
        counter_examples=(
            "linked 48213 rows to x",
            "merged 12 records",
            "survivor space 48213K",
            "resident set 4821 KB",
            "patient ending 12",
            "records of 2026",
        ),
        score=0.65,
    ),
    PatternRule(
        id="noun.ssn_last_four",
        type="ssn",
        pattern=(
            r"\bssn ?4[ :]{1,2}(?P<v>[0-9]{4})(?![\w.])|\blast (?:4|four)(?: digits)? of (?:(?:my|his|her|your|the|"
            r"their) )?(?:ssn|social(?: security)?)"
            r"(?: number)?(?: is| are|:)? (?P<v>[0-9]{4})(?![\w.])"
        ),
        gate=r"ssn ?4[ :]{1,2}[0-9]{4}|last (?:4|four)(?: digits)? of [a-z ]*(?:ssn|social)[a-z :]*[0-9]{4}",
        flags=regex.IGNORECASE,
        source="Social Security Administration; the last four digits are part of a person's number",
        examples=("on ssn4 [[88{digit:1}1]]", "last four of my social is [[88{digit:1}1]]"),
        counter_examples=("last 4 of 1000 rows",),
    ),
    PatternRule(
        id="noun.worn",
        type="person_id",
        pattern=(
            rf"\b(?:[Bb]adge|[Ww]rist ?band|ID band|[Aa]rm ?band|[Kk]ey ?card|[Kk]ey ?fob|[Pp]rox(?:imity)? card|"
            rf"[Ss]wipe card"
            rf"|[Ll]ibrary card|[Ss]taff card|[Pp]ager|[Bb]eeper|[Ll]ocker|RTLS tag|GPS tag|[Pp]atient tag|[Ii]nfant tag|"
            rf"[Aa]nkle tag){_IS}{_CODE}"
            rf"|\b(?:[Dd]onor|[Rr]ecipient|[Ss]pecimen|[Ss]ample|[Bb]iopsy|[Aa]ccession|[Bb]lood unit|[Cc]assette|[Ss]lide|"
            rf"[Vv]oucher|[Cc]oupon"
            rf"|[Ii]ncident|[Cc]omplaint|[Gg]rievance|[Aa]ppt|[Aa]ppointment|[Vv]isit|[Ee]ncounter|[Ee]pisode|[Rr]eferral|"
            rf"[Bb]ooking|[Cc]ase){_IS}{_LETTERED}"
        ),
        gate=(
            r"(?:adge|rist ?band|D band|rm ?band|ey ?card|ey ?fob|imity card|rox card|wipe card|ibrary card|taff card|ager|"
            r"eeper|ocker|[Ss] tag|ent tag"
            r"|ant tag|kle tag)(?: ?#| no\.?| number| num| id| ID| serial| s/n| tag)?(?: is|"
            r" was)?[ :#]{1,3}[A-Z\-]{0,8}[0-9][A-Z0-9\-]"
            r"|(?:onor|ecipient|pecimen|ample|iopsy|ccession|lood unit|assette|lide|oucher|oupon|ncident|omplaint|rievance|"
            r"ppt|ppointment|isit|ncounter"
            r"|pisode|eferral|ooking|[Cc]ase)(?: ?#| no\.?| number| num| id| ID| serial| s/n| tag)?(?: is|"
            r" was)?[ :#]{1,3}[A-Z]{1,5}-?[0-9]"
        ),
        check=_number,
        source="45 CFR 164.514(b)(2)(i)(R)",
        examples=(
            "badge [[0044{digit:2}]] opened door",
            "wristband [[44219{digit:2}]] replaced",
            "visit [[V100{digit:2}]] closed",
            "organ donor [[D-881{digit:2}]] matched",
            "specimen [[S26-104{digit:2}]] for",
        ),
        counter_examples=(
            "badge reader 14 offline",
            "badge 12",
            "pager duty on",
            "wristband printer WB-3 jam",
            "case V2",
            "sample rate 44100",
        ),
        score=0.65,
    ),
    PatternRule(
        id="noun.device",
        type="device",
        pattern=(
            r"\b(?i:cpap|bipap|ventilator|pacemaker|icd|defibrillator|insulin pump|infusion pump|pump|glucometer|cgm|"
            r"hearing aids?|wheelchair|walker"
            r"|hoist|sling|wound vac|nebuli[sz]er|concentrator|prosthesis|implant|stent|valve|loop recorder|holter|"
            r"fall (?:sensor|pendant)|pendant|wearable"
            r"|smart ?watch|oximeter|scale|bp cuff|tablet|loaner|neurostimulator|stimulator|cochlear|knee|hip|lens|tracker|"
            r"bed|tag)"
            r"(?: (?i:unit|device|monitor|system|model|implant|component|sling))?"
            r"(?: [A-Z][A-Za-z]{2,14}){0,2}(?: [A-Z0-9]{3,8}(?= [A-Z0-9]{4}))?(?: (?i:serial|s/n|sn|lot|udi|id|no\.?|number"
            r"|#)(?: (?i:number|no\.?))?)?[ :#]{1,2}"
            rf"(?P<v>[0-9]{{8,14}}|(?=[A-Z\-]{{0,6}}[0-9])(?=[0-9\-]{{0,14}}[A-Z])[A-Z0-9]{{2,12}}"
            rf"(?:-[A-Z0-9]{{1,10}}){{0,3}}(?<=[0-9][A-Z0-9\-]{{0,8}}[0-9][A-Z0-9\-]{{0,8}}[0-9][A-Z0-9\-]{{0,8}})){_END}"
        ),
        gate=(
            r"(?i:cpap|bipap|ventilator|pacemaker|icd|defibrillator|pump|glucometer|cgm|hearing aids?|wheelchair|walker|"
            r"hoist|sling|vac|nebuli[sz]er"
            r"|concentrator|prosthesis|implant|stent|valve|recorder|holter|sensor|pendant|wearable|watch|oximeter|scale|"
            r"cuff|tablet|loaner|stimulator"
            r"|cochlear|knee|hip|lens|tracker|bed|tag)(?: [A-Za-z0-9/.#]{1,14}){0,4}[ :#]{1,2}(?:[0-9]{8}|"
            r"[A-Z]{1,6}-?[0-9]{1,8}-?[A-Z0-9]|[0-9]{2,12}-?[A-Z])"
        ),
        check=lambda text: (
            _number(text)
            and regex.fullmatch(
                r"[0-9]{1,4}[A-Z]{1,2}|(?=[0-9]*[A-F])[0-9A-F]{8,}|(?:19|20)[0-9]{6}(?:[0-9]{6})?|[0-9]+(?:ML|MG|KG|GB|MB|"
                r"HZ|V|W|MHZ)",
                text,
            )
            is None
        ),
        source="45 CFR 164.514(b)(2)(i)(M)",
        examples=(
            "CPAP unit [[231884{digit:5}]] shipped",
            "pump serial [[771{digit:2}-A]] returned",
            "pacemaker Medtronic W1DR01 [[PVY4418{digit:2}S]] read",
            "GPS tag [[GT-771{digit:2}]] alarm",
            "wound vac [[KCI-8812{digit:2}]] removed",
        ),
        counter_examples=(
            "device 14 offline",
            "pump firmware 4.12.8",
            "pump library version 20260401",
            "bed 4 cleaned",
            "bed 12A",
            "tablet 500MG",
        ),
        score=0.6,
    ),
    PatternRule(
        id="noun.biometric",
        type="biometric",
        pattern=(
            r"\b(?i:finger ?prints?|finger ?scan|voice ?prints?|voice sample|face ?prints?|facial (?:scan|template|image|"
            r"geometry)|face (?:scan|template|id)"
            r"|iris(?: scans?| code| template)?|retinal?(?: scans?| image)?|palm(?: vein| prints?| scan)?|hand geometry|"
            r"gait (?:profile|sample)"
            r"|DNA(?: samples?| profile| swab)?|genetic samples?|genome|genotype|biometrics?(?: template| id| sample)?|"
            r"dental records?|signature (?:capture|hash)"
            r"|saliva kit|template)[^\n0-9:=]{0,32}?[ :#(]{1,2}"
            r"(?P<v>(?=[A-Za-z_\-]{0,8}[_\-]?[0-9])[A-Za-z]{1,8}[_\-]?[0-9](?:[A-Za-z0-9]|"
            r"[_\-](?=[A-Za-z0-9])){2,48})(?![\w]|[.:][0-9A-Za-z])"
            r"|(?<=\b(?i:scan|print|sample|template|iris|voice|face|palm|"
            r"DNA) [A-Za-z]{1,8}[_\-]?[0-9][\w\-]{2,48} (?:[a-z]{2,12} ){0,3}(?:with|to|vs\.?|and|against|of) )"
            r"(?P<v>[A-Za-z]{1,8}[_\-]?[0-9][\w\-]{2,48})(?![\w]|[.:][0-9A-Za-z])"
        ),
        gate=(
            r"(?i)\b(?:finger|voice|face|facial|iris|retina|palm|hand geometry|gait|DNA|genetic|genome|genotype|biometric|"
            r"dental|signature|saliva|template)"
            r"[^\n0-9:=]{0,44}[ :#(]{1,2}[A-Z]{1,8}[_\-]?[0-9][A-Z0-9_\-]"
        ),
        check=lambda text: (
            _number(text)
            and regex.match(
                r"(?i)sha|md5|v[0-9]|utf|iso|build|line|port|node|shard|page|version|ver|step|job|attempt|host|web|db|"
                r"t[0-9]",
                text,
            )
            is None
        ),
        source="45 CFR 164.514(b)(2)(i)(P)",
        examples=(
            "retinal scan [[RS-22{digit:2}]] compared with [[RS-21{digit:2}]]",
            "genetic sample [[DNA-441{digit:2}]] of",
            "Iris enrolled [[ir_88{digit:2}a]]",
        ),
        counter_examples=(
            "fingerprint reader offline",
            "face service restarted",
            "template v2 published",
            "interface eth01",
            "genome build hg38",
        ),
        score=0.6,
    ),
    PatternRule(
        id="noun.photo",
        type="photo",
        pattern=(
            r"\b(?i:photos?|photograph|picture|pic|image of|snapshot|selfie|portrait|headshot|profile (?:photo|picture|"
            r"image)|mugshot|id card scan|wound|face)"
            r"(?: (?:of|as|named|called|stored|saved|uploaded|file|to|wound|the|patient|pt|left|right|is|was|in|by|from|for"
            r"|\p{L}[\p{L}'’\-]+)){0,5}[ :\"']{1,2}"
            r"(?P<v>(?:[\w.\-~]*/)*[\w\-]*[0-9][\w\-]*\.(?i:jpe?g|png|heic|gif|bmp|tiff?|webp|dcm|mp4|mov))(?!\w)"
        ),
        gate=(
            r"(?i)(?:photos?|photograph|picture|pic|image of|snapshot|selfie|portrait|headshot|profile image|mugshot|scan|"
            r"wound|face)"
            r"[^\n]{1,64}[0-9][A-Z0-9_\-]*\.(?:jpe?g|png|heic|gif|bmp|tiff?|webp|dcm|mp4|mov)"
        ),
        check=lambda text: regex.search(r"[0-9]x[0-9]|icon|logo|banner", text) is None,
        source="45 CFR 164.514(b)(2)(i)(Q)",
        examples=("Photo of wound stored as [[IMG_44{digit:2}.jpg]]", "Profile photo [[u482{digit:2}_2026.jpg]] replaced"),
        counter_examples=("photo service v2", "picture icon.png", "image of node.png"),
        score=0.6,
    ),
    PatternRule(
        id="noun.plate",
        type="vehicle",
        pattern=(
            r"\b(?i:plates?|licen[sc]e plate|tag number|registration|reg|vehicle|car|sedan|truck|suv|van|honda|toyota|ford|"
            r"chevy|nissan)"
            r"(?: (?:no\.?|number|#|is|reg))?,?[ :#]{1,3}"
            r"(?P<v>(?=[A-Z]{0,4}[ \-]?[0-9])(?=[0-9]{0,4}[ \-]?[A-Z])(?:[A-Z]{1,3}[0-9]{2,4}[ \-]?[A-Z]{0,3}|"
            r"[0-9]{1,3}[ \-]?[A-Z]{2,3}[ \-]?[0-9]{1,4}|[A-Z]{2,3}[ \-][0-9]{3,4}))(?![\w\-]|\.\w)"
        ),
        gate=(
            r"(?i:plates?|tag number|registration|reg|vehicle|car|sedan|truck|suv|van|honda|toyota|ford|chevy|"
            r"nissan)(?: [a-z.#]{1,6})?,?[ :#]{1,3}[A-Z0-9]{1,4}[ \-]?[A-Z0-9]{2,4}"
        ),
        check=_number,
        source="45 CFR 164.514(b)(2)(i)(L)",
        examples=("licence plate [[4TRK8{digit:2}]] parked", "drives a 2014 Honda, plate [[7ABC1{digit:2}]]"),
        counter_examples=("vehicle detection v2", "registration failed", "plate 12", "reg 0x4F"),
        score=0.6,
    ),
    PatternRule(
        id="noun.local_phone",
        type="phone",
        pattern=(
            r"\b[Cc]all(?: [a-z]{2,10}){1,3} (?P<v>[2-9][0-9]{2} [2-9][0-9]{2} [0-9]{4})(?![\w\-])"
            r"|(?:^|(?<=[\]:] ))(?:in|out|inbound|outbound|SMS|MO|MT) (?P<v>\+?1?[2-9][0-9]{2}[2-9][0-9]{6})(?![\w.:])|"
            r"(?<![\w.+\-/:=$])(?P<v>555[ .\-][0-9]{4})(?![\w\-]|\.[0-9])|\b[Pp]hone(?: number)? end(?:ing|s)(?: in|"
            r" with)? (?P<v>[0-9]{4})(?![\w.])"
            r"|\b(?i:call(?:ed|s|ing)?(?: (?:him|her|them|me|us|back|on|at|to|from|son|daughter|wife|husband|mum|mom)){0,3}"
            r"|phone[ds]?|ph|tel|cell|mobile|reach(?:ed)?"
            r"|text(?:ed)?|ring|rang|dial(?:ed)?|voicemail|vm|contact|number is|nr is|callback|neighbou?r)"
            r"(?: (?:\p{Lu}[\p{L}.'’\-]+ ?){1,3})?(?: (?:on|at|to|is|no\.?|"
            r"number))*[ :#]{1,3}(?P<v>[2-9][0-9]{2}[.\-][0-9]{4})(?![\w\-]|\.[0-9])"
            r"|(?<![\w.+\-/:=$])(?<![0-9A-Fa-f]{2} )(?P<v>0[1-9](?:[0-9]{2,4}[ \-][0-9]{5,7}|"
            r"[0-9]{2,3}[ \-][0-9]{3}[ \-]?[0-9]{3,4}|"
            r"(?:[ .][0-9]{2}){4}|[0-9] [0-9]{4} [0-9]{4}))(?![\w\-]|[.:][0-9]| [0-9A-Fa-f]{2}\b)"
            r"|(?<=\b(?i:sms|text|txt|mms|mo|mt|message|msg|whatsapp|call|from|to|number is|nr is|phone|cell|"
            r"caller)(?: (?:from|to|out|in|sent|inbound|outbound|delivered|via|reply|id))*[ :>\-]{1,4})"
            r"(?P<v>\+?(?:1?[2-9][0-9]{2}[2-9][0-9]{6}|4[0-9]{10,11}))(?![\w.]|:[0-9])"
        ),
        gate=(
            r"\b555[ .\-][0-9]{4}|hone(?: number)? end(?:ing|s)(?: in| with)? [0-9]{4}|"
            r"all(?: [a-z]{2,10}){1,3} [2-9][0-9]{2} [2-9][0-9]{2} [0-9]{4}|(?i:call|phone|ph|tel|cell|mobile|"
            r"reach|text|ring|rang|dial|voicemail|vm|contact|number is|nr is|"
            r"neighbou?r)[^\n0-9]{1,40}[2-9][0-9]{2}[.\-][0-9]{4}"
            r"|\b0[1-9](?:[0-9]{2,4}[ \-][0-9]{5,7}|[0-9]{2,3}[ \-][0-9]{3}[ \-]?[0-9]{3}|(?:[ .][0-9]{2}){4}|"
            r"[0-9] [0-9]{4} [0-9]{4})"
            r"|(?i:sms|text|txt|mms|mo|mt|message|msg|whatsapp|call|from|to|is|phone|cell|id|out|in|sent|via|"
            r"reply)[ :>\-]{1,4}\+?(?:1?[2-9][0-9]{2}[2-9][0-9]{6}|4[0-9]{10})\b"
        ),
        check=lambda text: regex.fullmatch(r"1[67][0-9]{8}", text) is None,
        source="North American Numbering Plan; Ofcom and ARCEP numbering plans",
        examples=(
            "please call me at [[555-01{digit:2}]] after five",
            "call the ward [[07700 900{digit:3}]]",
            "number is [[41555501{digit:2}]]",
            "neighbour Mr. Bianchi [[555-01{digit:2}]]",
        ),
        counter_examples=("from 1700000000 to 1700003600", "port 555", "call 123-4567890", "2026-05-05", "took 0123 ms"),
        score=0.6,
    ),
)
