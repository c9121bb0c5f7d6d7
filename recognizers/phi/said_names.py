"""Names as people say and write them: without a capital after a word of kinship, called to, in a bed, in other scripts.

``my husband ambrose``, ``pastor jim``, ``@Donnell Eubanks``, ``Bed 3 Lattimore``, ``PCP Nwosu``, ``환자명 김서연``.
"""

from __future__ import annotations

import regex

from recognizers.phi.login_names import is_word
from recognizers.phi.naming import is_nobody
from recognizers.phi.rarer_names import is_first_name, is_surname
from recognizers.rule import PatternRule, Rule

_SOURCE = "45 CFR 164.514(b)(2)(i)(A)"
_WORDS = regex.compile(r"[^\W\d_]+")
_CAPITAL = r"\p{Lu}[\p{L}'’\-]{1,24}"
_KIN = (
    r"(?:husband|wife|son|daughter|mother|father|mom|mum|dad|sister|brother|aunt|uncle|grandma|grandpa|grandson|granddaughter"
    r"|nephew|niece|cousin|partner|fianc[eé]e?|friend|neighbou?r|kid|boy|girl|baby)"
)
_SPOKEN = (
    rf"(?:(?:my|his|her|our|their) {_KIN}|this is|name is|name's|speaking with|pastor|[Dd]r|nurse|hi|hello|hey|dear"
    r"|aunt|uncle)"
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


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="said.small",
        type="person",
        pattern=(
            rf"\b{_SPOKEN},? (?!(?:this|that|my|the|is)\b)(?P<v>\p{{Ll}}{{3,14}}(?: \p{{Ll}}{{3,16}})?)"
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
        pattern=rf"(?<![\w@./])@(?P<v>{_CAPITAL} {_CAPITAL})(?![\w(=@/]|\.\w)",
        gate=r"(?:^|[^A-Za-z0-9_@./])@[A-Z\x80-\xff][a-z\x80-\xff'\-]+ [A-Z\x80-\xff][a-z\x80-\xff'\-]",
        check=_listed,
        source="Microsoft Teams, @mentions",
        examples=("Escalations': @[[Donnell Eubanks]] can you",),
        counter_examples=("@Autowired Service x", "@Override Public"),
        score=0.67,
    ),
    PatternRule(
        id="said.in_bed",
        type="person",
        pattern=rf"\b(?i:bed|rm|room|zimmer|cama|bay) ?[0-9]{{1,4}}[A-Z]?[:,]? "
        rf"(?P<v>{_CAPITAL}(?:, ?{_CAPITAL})?)(?![\w(=@/]|\.\w)",
        gate=r"\b(?i:bed|rm|room|zimmer|cama|bay) ?[0-9]{1,4}[A-Z]?[:,]? [A-Z\x80-\xff][A-Za-z\x80-\xff]{2}",
        check=_listed,
        source=_SOURCE,
        examples=("Bed 3 [[Lattimore]] off monitor", "rm 412B: [[Ochoa, Walter]] up"),
        counter_examples=("Room 4 Occupied", "Bed 2 Ready", "bay 7 Door"),
        score=0.67,
    ),
    PatternRule(
        id="said.role",
        type="person",
        pattern=rf"(?<![\w./\-]){_ROLE}[_: ]{{1,2}}(?P<v>{_CAPITAL}(?: {_CAPITAL})?)(?![\w(=@/]|\.\w)",
        gate=rf"{_ROLE}[_: ]{{1,2}}[A-Z\x80-\xff][A-Za-z\x80-\xff]{{2}}",
        check=lambda text: _unknown(text) and not (text.isupper() and len(text) < 5),
        source=_SOURCE,
        examples=(
            "PCP [[Nwosu]] -> GI",
            "atty [[Lindblad]] asked",
            "accepting MD [[Farouk]] notified",
            "pcte [[Asunción Berrocal]], HC",
        ),
        counter_examples=("PCP Referral", "Attending Physician", "crew Schedule", "PCP ID"),
        score=0.6,
    ),
    PatternRule(
        id="said.in_another_script",
        type="person",
        pattern=(
            r"(?:환자명|환자|이름|성명|보호자|氏名|患者名|患者氏名|患者|姓名|お名前|病人|受付)[ ::]{0,2}"
            r"(?P<v>[\p{Han}\p{Hangul}\p{Katakana}\p{Hiragana}]{2,5}"
            r"(?:[ ^][\p{Han}\p{Hangul}\p{Katakana}]{1,5})?)(?=[,、。\s\"'()(]|$)"
            r"|(?P<v>[\p{Han}\p{Katakana}]{1,4}[ ^]?[\p{Han}\p{Katakana}]{1,4})(?=様|さん|さま|先生|女士|小姐)"
            r"|(?P<v>\p{Hangul}{2,4})(?=님[ ,께의은이]|씨[ ,])"
            r"|(?:प्रिय|श्रीमती|श्री|डॉ\.?|सुश्री)\s(?P<v>[\p{Devanagari}]{2,16}(?:\s[\p{Devanagari}]{2,16})?)(?=[,।!\s]|$)"
            r"|(?:السيدة|السيد|المريضة|المريض|الدكتورة|الدكتور|عزيزي|عزيزتي)\s(?P<v>\p{Arabic}{2,16}(?:\s\p{Arabic}{2,16})?)"
            r"|(?:[Пп]ациентка|[Пп]ациент|[Вв]рач|[Уу]важаем(?:ая|ый)|г-жа|г-н)\s"
            r"(?P<v>\p{Lu}\p{Cyrillic}{1,20}(?:\s\p{Lu}\p{Cyrillic}{0,20}\.?){0,2})"
            r"|(?:κ\.|Κος|Κα|[Αα]σθενής|Αγαπητ[ήέ])\s(?P<v>\p{Lu}\p{Greek}{1,20}(?:\s\p{Lu}\p{Greek}{1,20})?)"
            r"|(?:คุณ|นาย|นางสาว|นาง|ผู้ป่วย)\s?(?P<v>\p{Thai}{2,20})(?=[\s,]|$)"
        ),
        gate=(
            r"환자|이름|성명|보호자|氏名|患者|姓名|お名前|病人|受付|様|さん|さま|先生|女士|小姐|님|씨|प्रिय|श्री|डॉ|सुश्री"
            r"|السيد|المريض|الدكتور|عزيز|ациент|рач|важаем|г-жа|г-н|κ\.|Κος|Κα|σθενής|γαπητ|คุณ|นาย|นาง|ผู้ป่วย"
        ),
        source=_SOURCE,
        examples=("환자명 [[김서연]], 등록번호", "[[山田 太郎]]様、", "प्रिय [[सुनीता देवी]], आपकी"),
        counter_examples=("患者数: 12", "пациент не найден", "환자 12명"),
        score=0.7,
    ),
)
