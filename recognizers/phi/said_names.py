"""Names as people say and write them: without a capital after a word of kinship, called to, in a bed, in other scripts.

``my husband ambrose``, ``pastor jim``, ``@Donnell Eubanks``, ``Bed 3 Lattimore``, ``PCP Nwosu``, ``환자명 김서연``.
"""

from __future__ import annotations

import regex

from recognizers.phi.full_names import may_be_of_name
from recognizers.phi.login_names import is_word
from recognizers.phi.naming import is_duty, is_nobody, may_be_name
from recognizers.phi.rarer_names import is_first_name, is_surname
from recognizers.rule import KeyRule, PatternRule, Rule

_SOURCE = "45 CFR 164.514(b)(2)(i)(A)"
_WORDS = regex.compile(r"[^\W\d_]+")
_CAPITAL = r"\p{Lu}[\p{L}'’\-]{1,24}"
_KIN = (
    r"(?:husband|wife|son|daughter|mother|father|mom|mum|dad|sister|brother|aunt|uncle|grandma|grandpa|grandson"
    r"|granddaughter|nephew|niece|cousin|partner|fianc[eé]e?|friend|neighbou?r|kid|boy|girl|baby)"
)
_SPOKEN = (
    rf"(?:(?:my|his|her|our|their) {_KIN}|this is|name is|name's|speaking with|pastor|[Dd]r|nurse|hi|hello|hey|dear"
    r"|aunt|uncle)"
)
_BERTH = (
    r"bed|rm|room|zimmer|cama|bay|pump|chair|recliner|tray|isolette|incubator|warmer|bassinet|crib|cot|stretcher|gurney"
    r"|cubicle|station|vent|tele|monitor|dialysis|hd|bett|letto|lit|säng|kamer|sala|leito|łóżko"
)
_ROLE = (
    r"(?:PCP|[Aa]ccepting(?: MD)?|[Aa]tty\.?|[Aa]ttorney|[Pp]astor|[Rr]ev\.?|[Rr]abbi|[Ee]sq\.?|[Aa]ttending|[Hh]ospitalist"
    r"|[Ii]ntensivist|[Rr]adiologist|[Pp]athologist|[Cc]ardiologist|[Oo]ncologist|[Aa]nesthesiologist|[Mm]idwife"
    r"|[Pp]cte\.?|[Cc]rew)"
)


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORDS.findall(text) if len(word) > 1]


def _given(word: str) -> bool:
    """Say whether a word in small letters is a given name and no ordinary word."""
    return is_first_name(word) and not is_word(word) and not is_nobody(word)


def _unknown(text: str) -> bool:
    """Say whether none of the words is an ordinary one."""
    words = _words(text)
    return bool(words) and not any(is_word(word) and not is_first_name(word) for word in words)


def _listed(text: str) -> bool:
    return _unknown(text) and any(is_first_name(word) or is_surname(word) for word in _words(text))


def _mentioned(text: str) -> bool:
    """Say whether who is mentioned is somebody: of two words one is of the lists, one alone is a given name."""
    return _listed(text) if " " in text else _given(text.lower())


_NOBODY = (
    r"(?!(?:To(?:day|morrow|night)|Yesterday|(?:Every|Some|Any|No)(?:one|body)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|It"
    r"|That|What|Here|There|Let|She|He|Who|This|Last|Next)['’])"
)
_THEIRS = (
    r"(?:wrist ?band|arm ?band|chart|meds?|medications?|mom|mum|dad|mother|father|parents?|wife|husband|daughter|son|sister"
    r"|brother|family|appointments?|appt|labs?|lab results|results?|room|bed|insurance|refills?|rx|prescriptions?|surgery"
    r"|birthday|dob|nurse|discharge|visit|x-?ray|mri|ct|referral|mychart|caregiver|aide|guardian|glucose|bp|blood pressure"
    r"|insulin|oxygen|iv|dressing|ride|tray|vaccines?|allergies|symptoms|pain)"
)
_ROLE_KEYS = (
    *("=carer", "=client", "=resident", "=res", "=aide", "=who", "found by", "=typist", "=sitter", "=patient"),
    *("=pt", "=guest", "=paciente", "=medico", "=subj", "=caregiver", "=hca", "=hha", "=rider", "=float", "=ans"),
)
"""Who a telegraphic line is about, or who was there: with a name in small letters."""
_NICK = r"(?:Big|Wee|Lil|Auld|Old)"
_NO_NICK = frozenset("apple ben bertha bird data dipper rock sur faithful ham harbour".split())
"""Behind such a word they are a clock, a town, things."""
_SEVERAL = (
    r"(?i:kids|sons|daughters|children|grandkids|grandchildren|grandsons|granddaughters|twins|brothers|sisters|siblings"
    r"|nephews|nieces|cousins|flat ?mates|room ?mates|neighbou?rs|hijos|hijas|enfants|figli|filhos)"
)
_ROW = rf"{_CAPITAL}(?:(?:, | & | and | y | et | e ){_CAPITAL}){{1,4}}"
_SHIFT = (
    r"(?i:crew|crews|staff|team|checked|witness(?:ed)?(?: by)?|confirmed|verified|WR|round|OT|PT|physio|nurses|carers|aides"
    r"|by|w/|with)"
)
_SLASHED = rf"{_CAPITAL}(?:/{_CAPITAL}){{1,2}}"
_DATED = r"(?: [(\[]?(?:DOB:? ?)?(?:[0-9]{1,2}[\-/.][0-9]{1,2}[\-/.](?:19|20)?[0-9]{2}|(?:19|20)[0-9]{2}-[01][0-9]-[0-3]))"
"""A date behind a name that passengers' lists and old systems write with a slash."""
_POST = (
    r"(?i:lvn|lpn|rn|cna|hha|lcsw|lmsw|msw|rph|pharmd|aprn|crna|arnp|pa-c|dpt|ccc-slp|otr/l|pta|cota|rrt|rcp|phlebotomist"
    r"|hca|rmn|cpn|chw)"
)
"""What somebody is, behind the name with which a note is signed."""


def _all_known(text: str) -> bool:
    """Say whether no name of a row is an ordinary word, and one is of the lists."""
    return _listed(regex.sub(r"\b(?:and|y|et|e)\b", " ", text))


def _nicknamed(text: str) -> bool:
    word = _words(text)[-1]
    return is_first_name(word) and word not in _NO_NICK


_FAMILIES_IN_CHINA = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔"
    "崔康邱秦江史顾侯邵孟龙万段雷钱汤尹黎易武乔贺赖龚"
)
"""The usual ones, of one sign each: before a word for doctors a sentence may have any other word."""

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="said.nickname",
        type="person",
        pattern=(
            rf"(?<![\w.@/\-])(?P<v>{_NICK} \p{{Lu}}\p{{Ll}}{{1,14}})"
            r"(?![\w(=@/]|\.\w| (?:City|Town|Street|Road|Lake|River)\b)"
        ),
        gate=rf"\b{_NICK} [A-Z][a-z]",
        check=_nicknamed,
        source=_SOURCE,
        examples=("texted Peaches & [[Big Mike]]", "Security ([[Big Steve]]) attended", "Alert mailed to [[Old Tom]] in"),
        counter_examples=("Big Ben struck", "Old Version kept", "Big Data job", "Big Bertha up", "Old Value"),
        score=0.67,
    ),
    PatternRule(
        id="said.several",
        type="person",
        pattern=rf"\b{_SEVERAL}[:,]? \(?(?P<v>{_ROW})(?![\w(=@/]|\.\w)",
        gate=rf"\b{_SEVERAL}[:,]? \(?[A-Z\x80-\xff][A-Za-z\x80-\xff'\-]+(?:, | & | and | y | et | e )[A-Z\x80-\xff]",
        check=_all_known,
        source=_SOURCE,
        examples=("re sons [[Eli and Saul]] disagree", "daughters [[Ana and Rosa]]."),
        counter_examples=("children Process and Thread", "neighbors Up, Down", "sisters Hospital and Clinic"),
        score=0.67,
    ),
    PatternRule(
        id="said.slashed",
        type="person",
        pattern=(
            rf"(?<![\w./@\-])(?:{_SHIFT}:? (?P<v>{_SLASHED})(?![\w(=@/]|\.\w)"
            rf"|(?P<v>[A-Z][A-Z'\-]+/[A-Z]{{2,}}(?: [A-Z])?)(?={_DATED}))"
        ),
        gate=(
            rf"(?:^|[^A-Za-z0-9_./@\-])(?:{_SHIFT}:? [A-Z\x80-\xff][A-Za-z\x80-\xff'\-]+/[A-Z\x80-\xff]"
            rf"|[A-Z][A-Z'\-]+/[A-Z]{{2,}}(?: [A-Z])?(?={_DATED}))"
        ),
        check=lambda text: _listed(text) and all(map(_unknown, text.split("/"))),
        source=_SOURCE,
        examples=(
            "unit 2 PRBC up, double checked [[Mapp/Torres]], no",
            "WR [[Khoury/Abara/Penhaligon]]: bed 14",
            "vs [[SMITH/JOHN]] 02-01-1980 score",
        ),
        counter_examples=(
            "with Client/Server",
            "READ/WRITE 01-02-1980",
            "CT/CHEST 2026-03-02",
            "by Read/Write",
            "team Alpha/Beta",
            "with Linux/Windows",
        ),
        score=0.67,
    ),
    PatternRule(
        id="said.signed_in_small",
        type="person",
        pattern=(
            r"(?:^|(?<=[\s.,;]))-{1,2} ?(?P<v>\p{L}\p{Ll}{2,14}(?: \p{L}\p{Ll}{0,20})?)"
            rf",? (?={_POST}(?![\w\-]))"
        ),
        gate=(
            r"-{1,2} ?[A-Za-z\x80-\xff][a-z\x80-\xff]{2,28}(?: [A-Za-z\x80-\xff]{1,40})?,? "
            rf"{_POST}(?:[^A-Za-z0-9_\-]|$)"
        ),
        check=_unknown,
        source=_SOURCE,
        examples=("spit out half --[[nakia]] lvn", "turned q2h - [[lark]] RN"),
        counter_examples=("- called rn", "-- per RN", "- discharge rn"),
        score=0.6,
    ),
    KeyRule(
        id="said.small_by_key",
        type="person",
        keys=_ROLE_KEYS,
        value=r"\G(?P<v>\p{Ll}{3,16}(?:[ +_]\p{Ll}{1,16})?)(?=[\"'&,;|)\]}]|\s|$)",
        check=lambda text: _listed(text.replace("_", " ")) and not any(map(is_word, _words(text))),
        source=_SOURCE,
        examples=("visit=9912 client=[[rosenthal]] carer=3 town", 'paciente="[[zapata j]]" x'),
        counter_examples=("client=python", "carer=none", "resident=true", "patient=required", "sitter=no"),
        score=0.6,
    ),
    PatternRule(
        id="said.small",
        type="person",
        pattern=(
            rf"\b{_SPOKEN},? (?!(?:this|that|my|the|is)\b)(?P<v>\p{{Ll}}{{3,14}}(?: \p{{Ll}}[\p{{Ll}}'’\-]{{2,24}})?)"
            r"(?![\w(=@/:\\]|\.\w|-\w)"
        ),
        gate=rf"\b{_SPOKEN},? [a-z\x80-\xff]{{3}}",
        check=lambda text: _given(_words(text)[0]) and not any(map(is_word, _words(text))),
        source=_SOURCE,
        examples=('"my husband [[ambrose]]"', "hello this is [[clementine]].", "nurse [[yolanda]]'s note"),
        counter_examples=("this is fine", "hello world", "this is amber", "my friend said"),
        score=0.67,
    ),
    PatternRule(
        id="said.small_alone",
        type="person",
        pattern=rf"\b{_SPOKEN},? (?!(?:this|that|my|the|is)\b)(?P<v>\p{{Ll}}{{3,14}})(?![\w(=@/:\\]|\.\w|-\w)",
        gate=rf"\b{_SPOKEN},? [a-z\x80-\xff]{{3}}",
        check=_given,
        source=_SOURCE,
        examples=("my husband [[ambrose]] is a patient", "this is [[clementine]] from"),
        counter_examples=("this is what is", "hello world and", "this is amber in"),
        score=0.67,
    ),
    PatternRule(
        id="said.mentioned",
        type="person",
        pattern=rf"(?<![\w@./])@(?P<v>{_CAPITAL}(?: {_CAPITAL})?)(?![\w(=@/]|\.\w)",
        gate=r"(?:^|[^A-Za-z0-9_@./])@[A-Z\x80-\xff][A-Za-z\x80-\xff'\-]+[^A-Za-z(=@/]",
        check=_mentioned,
        source="Microsoft Teams, @mentions",
        examples=("Escalations': @[[Donnell Eubanks]] can you",),
        counter_examples=("@Autowired Service x", "@Override Public"),
        score=0.67,
    ),
    PatternRule(
        id="said.in_bed",
        type="person",
        pattern=rf"\b(?i:{_BERTH})[ \-]?(?:[A-Z]{{1,3}}-)?[0-9]{{1,4}}[A-Z]?(?![A-Za-z])[:,;]? ?[(\[]?"
        rf"(?P<v>{_CAPITAL}(?:, ?{_CAPITAL})?)(?![\w(=@/]|\.\w)",
        gate=rf"\b(?i:{_BERTH})[ \-]?(?:[A-Z]{{1,3}}-)?[0-9]{{1,4}}[A-Z]?[:,;]? ?[(\[]?[A-Z\x80-\xff][A-Za-z\x80-\xff'\-]",
        check=_listed,
        source=_SOURCE,
        examples=("Bed 3 [[Lattimore]] off monitor", "rm 412B: [[Ochoa, Walter]] up"),
        counter_examples=("station 5NORTH offline", "Room 4 Occupied", "Bed 2 Ready", "bay 7 Door"),
        score=0.67,
    ),
    PatternRule(
        id="said.theirs",
        type="person",
        pattern=rf"(?<![\w.@/\-])(?P<v>{_NOBODY}{_CAPITAL}(?<!['’]s)(?: {_CAPITAL}(?<!['’]s))?)['’]s (?={_THEIRS}\b)",
        gate=rf"(?:'|\xe2\x80\x99)s {_THEIRS}\b",
        check=_unknown,
        source=_SOURCE,
        examples=("wont print [[Bellweather]]'s wristband", "[[Delphine]]'s mom called, wants"),
        counter_examples=("the patient's chart", "Patient's wristband", "Today's results"),
        score=0.67,
    ),
    PatternRule(
        id="said.with_pronouns",
        type="person",
        pattern=(
            rf"(?<![\w.@/])(?P<v>{_CAPITAL}(?: {_CAPITAL}){{0,2}}"
            r" \((?i:s?he|they|ze|xe|el|ella|elle|il)/[a-z/]{2,16}\))"
        ),
        gate=r"(?i) \((?:s?he|they|ze|xe|el(?:l[ae])?|il)/[a-z/]{2,16}\)",
        source="Zoom, Teams, Epic: a display name with pronouns",
        examples=('waiting room: "[[Barnaby (he/him)]]" admitted',),
        counter_examples=("(he/she)", "user (they/them)"),
        score=0.7,
    ),
    PatternRule(
        id="said.of_element",
        type="person",
        pattern=(
            r"(?:\b(?i:family|given|surname|(?:last|first|given|family|patient|full)[ _]?name)|\bPID-5(?:\.[0-9]{1,2})?)"
            r"[\"'\])]{0,2}:? ?"
            rf"[\"'](?P<v>{_CAPITAL}(?:[ ^,]{{1,2}}{_CAPITAL}){{0,4}})[\"']"
        ),
        gate=(
            r"(?:(?i:family|given|surname|name)|PID-5(?:\.[0-9]{1,2})?)[\"'\])]{0,2}:? ?"
            r"[\"'][A-Z\x80-\xff][A-Za-z\x80-\xff'\-]"
        ),
        check=lambda text: all(map(may_be_of_name, _WORDS.findall(text.title()))) and len(text) > 3,
        source="HL7 FHIR R4, HumanName: what validators say of an element",
        examples=("Patient.name[0].family '[[Østergaard]]' invalid", 'last name "[[Quillfeather]]" too long'),
        counter_examples=("family 'Courier'", 'given "Default"', "last name 'None'"),
        score=0.67,
    ),
    PatternRule(
        id="said.role",
        type="person",
        pattern=rf"(?<![\w./\-]){_ROLE}[_: ]{{1,2}}(?P<v>{_CAPITAL}(?: {_CAPITAL})?)(?![\w(=@/]|\.\w)",
        gate=rf"{_ROLE}[_: ]{{1,2}}[A-Z\x80-\xff][A-Za-z\x80-\xff'\-]",
        check=lambda text: _unknown(text) and not is_duty(text) and not (text.isupper() and len(text) < 5),
        source=_SOURCE,
        examples=(
            "PCP [[Nwosu]] -> GI",
            "atty [[Lindblad]] asked",
            "accepting MD [[Farouk]] notified",
            "pcte [[Asunción Berrocal]], HC",
        ),
        counter_examples=("PCP Referral", "Attending Physician", "crew Schedule", "PCP ID", "Hospitalist Night, Tele"),
        score=0.6,
    ),
    PatternRule(
        id="said.by_letters",
        type="person",
        pattern=(
            r"\b(?i:spelt|spelled|spells|spelling|buchstabiert|épelé|deletrea)(?: [a-z]{2,8}){0,2}:? "
            r"(?P<v>(?:\p{Lu}[\- .]){3,20}\p{Lu})\b"
        ),
        gate=r"(?i:spelt|spelled|spells|spelling|buchstabiert|pel\xc3\xa9|deletrea)[a-z :]{1,24}[A-Z][\- .][A-Z][\- .]",
        source=_SOURCE,
        examples=("spelt by caller: [[W-O-J-C-I-K]], first name", "last name spelled [[O K A F O R]] ok"),
        counter_examples=("misspelled A-B", "spelling: U.S. keyboard"),
        score=0.67,
    ),
    PatternRule(
        id="said.pushed",
        type="person",
        pattern=(
            r"\b(?:title|subject|body|msg|text|message|Body)\\?[\"']? ?[=:] ?\\?[\"'](?P<v>\p{Lu}\p{Ll}{2,14}), "
            r"(?=(?:it['’]s|your|you|please|don['’]t|thank|time)\b)"
        ),
        gate=r"(?:title|ubject|ody|msg|text|essage)\\?[\"']? ?[=:] ?\\?[\"'][A-Z][a-z]{2,14}, [a-z]",
        check=may_be_name,
        source=_SOURCE,
        examples=('queued title="[[Imani]], it\'s time for your refill"', '"body":"[[Teodor]], your visit"'),
        counter_examples=('title="Warning, your disk is full"', 'msg="Error, please retry"'),
        score=0.67,
    ),
    PatternRule(
        id="said.in_another_script",
        type="person",
        pattern=(
            r"(?:환자명|환자|이름|성명|보호자|氏名|患者名|患者氏名|患者|姓名|お名前|病人|受付)[ ::]{0,2}"
            r"(?P<v>[\p{Han}\p{Hangul}\p{Katakana}\p{Hiragana}]{2,5}"
            r"(?:[ ^][\p{Han}\p{Hangul}\p{Katakana}]{1,5})?)(?=[,、。\s\"'()(]|$)"
            r"|(?P<v>[\p{Han}\p{Katakana}]{1,4}[ ^]?[\p{Han}\p{Katakana}]{1,4})(?=様|さん|さま|先生|女士|小姐)"
            rf"|(?<!\p{{Han}})(?!高级|高年|常驻|方便|万能)(?P<v>[{_FAMILIES_IN_CHINA}]\p{{Han}}{{1,2}})(?=医生|医师|醫師|主任|护士)"
            r"|(?P<v>\p{Han}{1,4}[ ^　][\p{Han}\p{Hiragana}\p{Katakana}]{1,4})(?= ?[((](?:生年月日|[0-9]{1,3}歳))"
            r"|(?P<v>\p{Hangul}{2,4})(?=님[ ,께의은이]|씨[ ,])"
            r"|(?:प्रिय|श्रीमती|श्री|डॉ\.?|सुश्री)\s(?P<v>[\p{Devanagari}]{2,16}(?:\s[\p{Devanagari}]{2,16})?)(?=[,।!\s]|$)"
            r"|(?:السيدة|السيد|المريضة|المريض|الدكتورة|الدكتور|عزيزي|عزيزتي)\s(?P<v>\p{Arabic}{2,16}(?:\s\p{Arabic}{2,16})?)"
            r"|(?:[Пп]ациентка|[Пп]ациент|[Вв]рач|[Уу]важаем(?:ая|ый)|г-жа|г-н)\s"
            r"(?P<v>\p{Lu}\p{Cyrillic}{1,20}(?:\s\p{Lu}\p{Cyrillic}{0,20}\.?){0,2})"
            r"|(?:κ\.|Κος|Κα|[Αα]σθενής|Αγαπητ[ήέ])\s(?P<v>\p{Lu}\p{Greek}{1,20}(?:\s\p{Lu}\p{Greek}{1,20})?)"
            r"|(?:คุณ|นาย|นางสาว|นาง|ผู้ป่วย)\s?(?P<v>\p{Thai}{2,20})(?=[\s,]|$)"
        ),
        gate=(
            r"환자|이름|성명|보호자|氏名|患者|姓名|お名前|病人|受付|生年月日|歳|様|さん|さま|先生|女士|小姐|医生|医师|醫師|主任|护士|님|씨|प्रिय|श्री|डॉ|सुश्री"
            r"|السيد|المريض|الدكتور|عزيز|ациент|рач|важаем|г-жа|г-н|κ\.|Κος|Κα|σθενής|γαπητ|คุณ|นาย|นาง|ผู้ป่วย"
        ),
        source=_SOURCE,
        examples=(
            "환자명 [[김서연]], 등록번호",
            "[[山田 太郎]]様、",
            "प्रिय [[सुनीता देवी]], आपकी",
            "[[王建国]]医生反映 VPN",
            "ID 0044821 [[斎藤 ふみ子]] (81歳) の",
        ),
        counter_examples=("患者数: 12", "值班医生 0 人", "请联系主治医生", "高级护士", "пациент не найден", "환자 12명"),
        score=0.7,
    ),
)
