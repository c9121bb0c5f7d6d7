r"""Identifiers where formats and devices print them without a key of theirs.

Beside a name between carets, behind a qualifier, in an element's attribute, read by a camera, in a host named for somebody:
``1188^BRZEZINSKI^TADEUSZ``, ``*MI*R11844207``, ``<OPR.operator_id V="90817"/>``, ``LPR cam N2 read=AB12 CDE``,
``CallerComputer=IPHONE-XIULAN``, ``iris match IR-L:0x77ae1fc0``, ``"dob(2i)"=>"4"``, ``photos/okonkwo_frontal.jpg``.
"""

from __future__ import annotations

import regex

from recognizers.phi.ids import in_octets, is_datelike, numbered
from recognizers.phi.login_names import is_word
from recognizers.phi.naming import named
from recognizers.phi.rarer_names import is_first_name, is_surname
from recognizers.rule import PatternRule, Rule
from recognizers.values import identifier

_WORDS = regex.compile(r"\p{L}{3,}")
_CODES = (
    r"(?:CPT|LN|LOINC|SCT|SNOMED|I9|I10|I9C|I10C|ICD|NDC|RXNORM|HL7|CVX|MVX|ISO|UCUM|UB|L|99|LOCAL|LAB|LIS|SYS|RAD|EPC"
    r"|CERNER|EPIC|MIRTH|MAIN|HOSP|FAC|AUT|USA|MR|PI|SS|AN|VN|NPI)"
)
_HARDWARE = (
    r"(?:iphone|ipad|ipod|imac|macbook(?:-?pro|-?air)?|mbp|mba|laptop|lptp|desktop|thin|surface|galaxy|pixel|phone"
    r"|tablet|android|chromebook|kindle|watch|airpods|pc)"
)
_EYES = r"(?:iris|palm|vein|retinal?|fingerprint|finger|facial|face|voiceprint|voice|hand geometry|gait|minutiae)"
_KEPT = (
    r"(?:photos?|portraits?|avatars?|headshots?|selfies?|faces?|mugshots?|badge[_\-]?photos?|id[_\-]?photos?"
    r"|patient[_\-]?images?)"
)
_PICTURE = r"\.(?:jpe?g|png|heic|webp|gif|bmp|tiff?)"
_PLATES = (
    r"(?:placas?|plaque d'immatriculation|immatriculation|targa|kennzeichen|matr[ií]cula|tablica rejestracyjna|nr"
    r" rejestracyjny"
    r"|rendszám|plaka|rekisterinumero|registreringsnummer|nummerplade|kenteken|spz|rz)"
)
_WEBSITE = r"(?i:web ?sites?|blogs?|vlogs?|blogging|home ?page|personal (?:page|site)|writes (?:at|on)|posts (?:at|on))"
_WHOSE = r"(?i:pts?|patient(?:'s)?|her|his|their|she|he|mother|father|wife|husband|daughter|son|caregiver|intake)"
_ADDRESS = r"(?:https?://|www\.)[a-z0-9\-.]{4,80}(?:[/?][^\s\"'<>)\]},|\\]{0,200})?(?<![.:;!?])"
_CARERS = (
    r"(?:caregivers?|carers?|prox(?:y|ies)|guardians?|nurses?|doctors?|physicians?|relatives?|family|patients?"
    r"|residents?|people|persons?)"
)


def _named_after(text: str) -> bool:
    """Say whether a part of a host's or a picture's name is somebody's: no ordinary word."""
    words = [word.lower() for word in _WORDS.findall(text)]
    return any((is_first_name(name) or is_surname(name)) and not is_word(name) for word in words for name in _owner(word))


def _owner(word: str) -> tuple[str, ...]:
    return (word, word[:-1]) if word.endswith("s") else (word,)


def _first_name(text: str) -> bool:
    return is_first_name(text) and not is_word(text)


def _of_somebody(text: str) -> bool:
    """Say whether a picture where persons' pictures are kept is one: it has a name, or a number."""
    return regex.match(r"(?i)default|placeholder|anonym|blank|no[_\-]?photo|icon|logo|sample", text) is None and (
        _named_after(text) or sum(map(str.isdigit, text)) > 3
    )


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="odd.before_name",
        type="person_id",
        pattern=(
            r"(?<![\w^.\-])(?P<v>[A-Z]{0,3}-?[0-9]{3,12})"
            rf"(?=\^\p{{Lu}}[\p{{L}}'’ \-]{{1,30}}\^(?!{_CODES}(?![a-z])|[A-Z][0-9])\p{{Lu}}[\p{{L}}'’.\-]{{0,30}}(?![\w]))"
        ),
        gate=r"[0-9]\^[A-Z\x80-\xff][A-Za-z'\x80-\xff \-]{1,60}\^[A-Z\x80-\xff]",
        sparse=True,
        source="HL7 v2.5.1 section 2A.3.86: XCN, wherever it is printed",
        check=lambda text: not is_datelike(text),
        examples=("attending [[1188]]^BRZEZINSKI^TADEUSZ^^^^MD not in", "OBR|1||||||[[7714]]^Eze^Ifeanyi"),
        counter_examples=("80053^CMP^CPT", "250^Diabetes mellitus^I9", "1554^Glucose^LOCAL"),
        score=0.75,
    ),
    PatternRule(
        id="odd.member_number",
        type="health_plan_id",
        pattern=r"(?<=[*|^]MI[*|^])(?P<v>[A-Z0-9]{6,20})(?=[*~|^\s]|$)",
        gate=r"[*|^]MI[*|^][A-Z0-9]{6}",
        source=(
            "ASC X12 005010, code source of NM108: member identification number, one element out of place or in a fragment"
        ),
        check=identifier,
        examples=("NM1*IL*1*ROE*ANN*T****MI*[[R1184420{digit:1}]]~N3",),
        counter_examples=("*MI*48104", "N4*ANN ARBOR*MI*MICHIGAN"),
        score=0.75,
    ),
    PatternRule(
        id="odd.segment_ssn",
        type="ssn",
        pattern=r"(?<=[*|^](?:34|SY)[*|^])(?P<v>[0-8][0-9]{2}-?[0-9]{2}-?[0-9]{4})(?=[*~|^\s]|$)",
        gate=r"[*|^](?:34|SY)[*|^][0-8][0-9]{2}-?[0-9]{2}-?[0-9]{4}",
        source=(
            "ASC X12 005010, code sources of NM108 and REF01: Social Security number, one element out of place or in"
            " a fragment"
        ),
        check=numbered,
        examples=("NM1*QC*1*ROE*ANN***34*[[53622{digit:4}]]~", "*SY*[[53622{digit:4}]]~DMG"),
        counter_examples=("a*34*12345", "34|912345678", "*34*000000000"),
        score=0.75,
    ),
    PatternRule(
        id="odd.point_of_care_number",
        type="person_id",
        pattern=r"<(?:\w{1,6}\.)?(?:patient|operator|order|physician|sample|specimen|reviewer)_?id V=\"(?P<v>[^\"]{2,40})\"",
        gate=r"<(?:\w{1,6}\.)?(?:patient|operator|order|physician|sample|specimen|reviewer)_?id V=\"",
        flags=regex.IGNORECASE,
        source="CLSI POCT1-A2: elements of the device's messaging layer",
        check=identifier,
        examples=('<OPR.operator_id V="[[908{digit:2}]]"/>', '<PT.patient_id V="[[PT{digit:6}]]"/>'),
        counter_examples=('<DVC.device_id V=""/>', "<PT.patient_id/>"),
        score=0.8,
    ),
    PatternRule(
        id="odd.point_of_care_name",
        type="person",
        pattern=r"<(?:PT|OPR|PHY|ORD|SVC)\.name V=\"(?P<v>[^\"]{2,60})\"",
        gate=r"<(?:PT|OPR|PHY|ORD|SVC)\.name V=\"",
        source="CLSI POCT1-A2: elements of the device's messaging layer",
        check=named,
        examples=('<OPR.name V="[[BUSISIWE]]"/>',),
        counter_examples=('<DVC.name V="ISTAT"/>',),
        score=0.8,
    ),
    PatternRule(
        id="odd.plate_read",
        type="vehicle",
        pattern=(
            r"\b(?:A?LPR|ANPR|plate reader|gate cam\w*)\b[^\n]{0,60}?\b(?:read|plate|reg|hit|saw|vrm)[=: ]{1,2}[\"']?"
            r"(?P<v>(?=[A-Z \-]{0,5}[0-9])[A-Z0-9]{1,4}[ \-]?[A-Z0-9]{2,5}(?![\w]))"
            rf"|(?<![\w])(?i:{_PLATES})\b[^\n:=0-9]{{0,24}}[:=#]? ?[\"']?(?P<v>[A-Z]{{1,3}}[ \-][0-9]{{2,4}}(?:["
            rf" \-][A-Z]{{1,3}})?"
            r"|[0-9]{2,4}[ \-][A-Z]{2,3}(?:[ \-][0-9]{2,4})?|[A-Z]{2}[ \-]?[0-9]{3}[ \-]?[A-Z]{2})(?![\w\-])"
        ),
        gate=(
            r"(?:A?LPR|ANPR|plate reader|gate cam)[^\n]{0,80}(?:read|plate|reg|hit|saw|vrm)[=: ]"
            rf"|(?i:{in_octets(_PLATES.replace('[ií]', '(?:i|í)'))})[^\n0-9]{{0,32}}(?:[A-Z]{{1,3}}[ \-]?[0-9]{{2}}"
            rf"|[0-9]{{2,4}}[ \-][A-Z])"
        ),
        source="45 CFR 164.514(b)(2)(i)(L): number plate readers; number plates in other languages",
        examples=("LPR cam N2 read=[[AB{digit:2} CDE]] conf=.97", "Placa del acompañante: [[KLT 4{digit:2}]] (sótano 1)"),
        counter_examples=("LPR cam offline", "placa de red eth0", "ANPR read failed"),
        score=0.7,
    ),
    PatternRule(
        id="odd.host_of_person",
        type="device",
        pattern=(
            rf"(?<![\w./@\-])(?P<v>(?i:{_HARDWARE}(?:-(?:de|di|von|van|of))?[\-_]\p{{L}}{{3,16}}(?:[\-_][0-9]{{1,4}})?"
            rf"|\p{{L}}{{3,16}}s?[\-_]{_HARDWARE}(?:[\-_]?[0-9]{{1,4}})?))(?![\w(=/]|[.\-]\w)"
        ),
        gate=(
            rf"(?i)(?:^|[^A-Za-z0-9_./@\-])(?:{_HARDWARE}[\-_][a-z]{{3}}|[a-z]{{3,16}}[\-_]{_HARDWARE}(?:[^\w(=/.\-]"
            rf"|[\-_]?[0-9]|$))"
        ),
        source="45 CFR 164.514(b)(2)(i)(M): phones and computers named after their owners (RFC 2132, option 12)",
        check=_named_after,
        examples=("CallerComputer [[IPHONE-XIULAN]]", "client name [[THIN-OLGA-2]]", "lease to [[kowalskis-ipad]]"),
        counter_examples=("PC-CTRL-1", "thin-client", "home-office", "WS-LAB-3", "phone_number"),
        score=0.67,
    ),
    PatternRule(
        id="odd.website",
        type="url",
        pattern=(
            rf"\b{_WHOSE}\b[^\n]{{0,40}}?\b{_WEBSITE}\b[^\n]{{0,24}}?\b(?P<v>{_ADDRESS})"
            rf"|\b{_WEBSITE} [^\n]{{0,16}}?\b(?:of|on|for|in|from) {_WHOSE}\b[^\n]{{0,24}}?\b(?P<v>{_ADDRESS})"
        ),
        gate=rf"\b{_WEBSITE}[^\n]{{1,50}}(?:https?://|www\.)[a-z0-9]",
        source="45 CFR 164.514(b)(2)(i)(N): pages of persons' own, told by the words before them",
        examples=(
            "website on intake form: [[https://www.janeroe-art.example]] , entered",
            "pt writes at [[http://myostomylife-gerda.example/blog]] and asked",
            "her blog is [[www.gerdas-garden.example]], she says",
        ),
        counter_examples=(
            "website https://example.org is up",
            "see the blog https://blog.example.org/x",
            "website on nginx: https://example.org",
        ),
        score=0.67,
    ),
    PatternRule(
        id="odd.serial",
        type="device",
        pattern=(
            r"\b(?:AED|[Dd]efib(?:rillator)?|LIFEPAK|LP1[25]|[Vv]entilator|[Cc][Pp][Aa][Pp]|Bi[Pp][Aa][Pp]"
            r"|[Gg]lucometer|LVAD|ICD|[Pp]acer"
            r"|[Ii]nsulin pump|PCA(?: pump)?|[Ii]mplant|[Tt]ransmitter|[Oo]ximeter|[Hh]olter) "
            r"(?P<v>(?=(?:[A-Z]{0,4}[0-9]){4})(?=[0-9]{0,8}[A-Z])[A-Z0-9]{7,14})(?![\w\-])"
        ),
        gate=(
            r"(?:AED|efib|efibrillator|LIFEPAK|LP1[25]|entilator|[Cc][Pp][Aa][Pp]|Bi[Pp][Aa][Pp]|lucometer|LVAD|ICD"
            r"|acer|nsulin pump|PCA|PCA pump|mplant|ransmitter|ximeter|olter) [A-Z0-9]{7}"
        ),
        source="45 CFR 164.514(b)(2)(i)(M)",
        check=identifier,
        examples=("AED [[X21H441{digit:3}]] event file",),
        counter_examples=("ventilator STANDBY", "ICD 10", "AED 12345678"),
        score=0.7,
    ),
    PatternRule(
        id="odd.template",
        type="biometric",
        pattern=(
            rf"\b(?i:{_EYES})\b[^\n=]{{0,24}}?[ =](?P<v>[A-Za-z]{{1,4}}[0-9]{{0,2}}(?:-[A-Z0-9]{{1,3}})?[:$#]"
            r"(?=(?:[A-Za-z0-9_:$/]{0,4}[0-9]){3})[\w\-:$/+.]{5,128}\w)"
        ),
        gate=(
            rf"\b(?i:{_EYES})\b[^\n=]*[ =][A-Za-z]{{1,4}}[0-9]{{0,2}}(?:-[A-Z0-9]{{1,3}})?[:$#]"
            r"(?:[A-Za-z0-9_:$/]{0,4}[0-9]){3}"
        ),
        source="45 CFR 164.514(b)(2)(i)(P)",
        examples=("iris match [[IR-L:0x77ae1f{digit:2}]] at", "palm vein hash [[pv1$Zk81aa{digit:2}]] collides"),
        counter_examples=("face match http://x", "voice line ab:12", "finger sip:100"),
        score=0.7,
    ),
    PatternRule(
        id="odd.birth_in_parts",
        type="date",
        pattern=(
            r"(?i:dob|birth\w{0,8}|born\w{0,4}|d(?:ate)?_of_birth|deceased\w{0,4}|death\w{0,6})(?:\]\[|[(\[.])"
            r"(?:[1-3]i|year|month|day|mm|dd|yyyy)[)\]]?\]?[\"']?\s?(?:=>|=|:)\s?[\"']?(?P<v>[0-9]{1,4})(?![0-9])"
        ),
        gate=(
            r"(?i)(?:dob|birth\w{0,8}|born\w{0,4}|deceased\w{0,4}|death\w{0,6})(?:\]\[|[(\[.])(?:[1-3]i|year|month|day"
            r"|mm|dd|yyyy)"
        ),
        source="Ruby on Rails, multiparameter attributes; HTML forms with a date in three fields",
        examples=('"dob(2i)"=>"[[4]]", "dob(3i)"=>"[[1{digit:1}]]"', "birthdate[month]=[[11]]&x"),
        counter_examples=("dob(x)", "birth(1)", "born[0]=2"),
        score=0.8,
    ),
    PatternRule(
        id="odd.passport",
        type="license",
        pattern=r"(?i:passport)[^\n]{0,16}?[ =:\"'](?P<v>P[<A-Z][A-Z]{3}[A-Z0-9<]{6,44})(?![\w])",
        gate=r"(?i:passport)[^\n]{0,16}[ =:\"']P[<A-Z][A-Z]{3}[A-Z0-9<]{6}",
        source="ICAO Doc 9303 part 4, line 1, cut or joined by a reader",
        check=lambda text: any(map(str.isdigit, text)),
        examples=("scanned passport [[P<UTO44188{digit:2}]] for",),
        counter_examples=("passport PASSPORTNUMBER", "passport P<UTO"),
        score=0.8,
    ),
    PatternRule(
        id="odd.picture",
        type="photo",
        pattern=rf"(?<=(?i:[/\\\s\"'=]{_KEPT})[/\\])(?P<v>[\w.\-%+]{{3,80}}?(?i:{_PICTURE}))(?![\w.])",
        gate=rf"(?i)[/\\ \t\"'=]{_KEPT}[/\\][\w.\-%+]{{3,80}}{_PICTURE}",
        source="45 CFR 164.514(b)(2)(i)(Q)",
        check=_of_somebody,
        examples=('open() "/srv/photos/[[okonkwo_obi_frontal.jpg]]" failed', "GET /avatars/[[8841{digit:3}.webp]]"),
        counter_examples=("GET /photos/lobby.jpg", "/avatars/default.png"),
        score=0.7,
    ),
    PatternRule(
        id="odd.name_in_path",
        type="person",
        pattern=rf"(?<=/{_CARERS}/)(?P<v>[a-z]{{3,20}})(?=[/?\s\"']|$)",
        gate=rf"/{_CARERS}/[a-z]{{3,20}}(?:[/?\s\"']|$)",
        source="45 CFR 164.514(b)(2)(i)(A): addresses of programs' own interfaces",
        check=_first_name,
        examples=("DELETE /api/caregivers/[[ignatius]] HTTP/1.1",),
        counter_examples=("GET /patients/search", "/nurses/list", "/people/all"),
        score=0.67,
    ),
)
