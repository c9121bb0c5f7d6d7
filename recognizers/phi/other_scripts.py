"""Names in other scripts and languages, behind what their forms call them: ``שם=רונית``, ``họ tên NGUYỄN THỊ``, ``氏名:``.

Scripts without capitals tell nothing of a word by itself: a label, a title, a courtesy or the caret of DICOM and HL7 does.
The labels are those of the forms of health systems: ``患者氏名``, ``الاسم``, ``ФИО``, ``ονοματεπώνυμο``, ``ชื่อ``, ``नाम``.
"""

from __future__ import annotations

from recognizers.phi.ids import listed
from recognizers.phi.naming import is_nobody, named
from recognizers.rule import KeyRule, PatternRule, Rule

_SOURCE = "45 CFR 164.514(b)(2)(i)(A)"

_EAST = r"\p{Han}\p{Hangul}\p{Katakana}\p{Hiragana}ー々"
_GOES_ON = r"生年|出生|性別|性别|年齢|年龄|電話|电话|住所|地址|생년|성별|전화"
"""What a form says next."""
_EASTERN = rf"[{_EAST}]{{1,6}}(?:[ \u3000^・](?!{_GOES_ON}|\S{{1,8}}[:=：])[{_EAST}]{{1,6}})?"
_LETTERS = r"\p{Hebrew}\p{Arabic}\p{Thai}\p{Devanagari}\p{Bengali}\p{Tamil}\p{Telugu}\p{Georgian}\p{Armenian}\p{Ethiopic}"
_WORD = rf"[{_LETTERS}][{_LETTERS}\p{{M}}'’״׳\-]{{1,24}}(?![\w.:=])"
_CASELESS = rf"{_WORD}(?: (?!\S{{1,16}} ?[:=]){_WORD}){{0,3}}"
_CAPITALS = r"\p{Lu}[\p{L}\p{M}'’\-]{0,24}(?:,? \p{Lu}[\p{L}\p{M}'’\-]{0,24}\.?(?![\w:=])){0,4}"
_NAME = rf"(?:{_EASTERN}|{_CASELESS}|{_CAPITALS})"

_LABELS = (
    r"(?:שם(?: (?:מלא|פרטי|משפחה|המטופלת?|מטופל|ה?חולה|הורה))?|מטופלת?|ה?חולה|الاسم(?: الكامل| الأول)?|اسم(?: المريضة?"
    r"| الأب| الأم| العائلة)?|المريضة?|نام(?: بیمار| خانوادگی)?|患者氏名|患者姓名|病人姓名"
    r"|氏名|患者名|姓名|お名前|名前|フリガナ|カナ氏名|보호자|환자명|성명|이름"
    r"|수진자명|ชื่อ(?:ผู้ป่วย|-?สกุล)?|นามสกุล|ผู้ป่วย|नाम|रोगी(?: का नाम)?|मरीज|নাম|পেশেন্ট|ФИО|Ф\.И\.О\.|[Фф]амилия"
    r"|[Ии]мя|[Оо]тчество|[Пп]ациент(?:ка)?|[Вв]рач|[Пп]різвище|[Іі]м['’]я|ПІБ|[Пп]ацієнт(?:ка)?|[Пп]резиме"
    r"|[ΟοOo]νοματεπώνυμο|[ΌόΟο]νομα|[ΕεΈέ]πώνυμο|[Αα]σθενής|الدكتور)"
)
_LABELS_IN_BYTES = (
    r"(?:שם|מטופל|חולה|الاسم|اسم|المريض|نام|氏名|姓名|患者名|名前|フリガナ|보호자|환자명|성명|이름|수진자|ชื่อ|สกุล|ผู้ป่วย|नाम|रोगी|मरीज|নাম"
    r"|পেশেন্ট|ФИО|Ф\.И\.О|амилия|[Ии]мя|тчество|ациент|рач|різвище|м['’]я|ПІБ|ацієнт|резиме|νοματεπώνυμο|νομα|πώνυμο"
    r"|σθενής|الدكتور)"
)

_KEYS = listed(
    """
    ad soyad, adı soyadı, hasta adı, hasta, soyadı, soyad, họ tên, họ và tên, hoten, ho ten, bệnh nhân
    tên bệnh nhân, imię i nazwisko, imię, jméno, příjmení, jmeno, prijmeni, meno, priezvisko, név, neve, betegnév
    vezetéknév, keresztnév, nume, prenume, numele, nume pacient, ime, prezime, priimek, vardas, pavardė, vārds
    uzvārds, nimi, eesnimi, perekonnanimi, potilas, nafn, sjúklingur, pasientnavn, patientnavn, etternavn, fornavn
    förnamn, pangalan, nama, nama pasien, nama lengkap, jina, utente, nome do utente, nome do paciente, nominativo
    assistito, beneficiário, patiëntnaam, naam patiënt, pasien, pacjent, pacient, pasient, pácien, dolgozó, orvos
    lekarz, lékař, läkare, lege, læge, doktor, hekim
    """
)
_FORMS = (
    r"(?:họ (?:và )?tên|bệnh nhân|tên bệnh nhân|imię i nazwisko|[Nn]azwisko i imię|adı soyadı|Adı Soyadı|[Hh]asta"
    r"|nama pasien|[Bb]eneficiári[oa]|[Uu]tente|[Pp]acjent(?:ka|ki|owi)?|[Pp]otilas|[Pp]asient(?:en)?|[Pp]áciens"
    r"|[Bb]eteg|[Pp]acient(?:ka|ul|a|u)?|[Ss]egurad[oa]|[Aa]ssistit[oa]|[Dd]oente|[Pp]atiënt|[Ss]júklingur)"
)
_TITLE = (
    r"(?:[Mm]evrouw|[Mm]eneer|[Mm]ijnheer|[Dd]e heer|[Dd]hr\.?|[Mm]w\.|[Mm]evr\.?|[Pp]ani|[Pp]aní|[Pp]án|[Hh]erra"
    r"|[Rr]ouva|[Ss]eñora?|[Ss]eñorita|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|[Ss]ignora?|[Ss]ignorina|[Ss]ig\.(?:ra)?"
    r"|[Ss]enhora?|[Dd]outora?|[Dd]ona|[Dd]ottor(?:essa)?|[Gg]ospodin|[Gg]ospođa|[Gg]ospa|[Dd]omnul|[Dd]oamna|[Ss]ayın"
    r"|[Bb]ayan|[Ff]röken|[Hh]errn?|[Ff]rau|[Ff]ru|[Ôô]ng|[Bb]à|[Cc]hị|[Bb]apak|[Ss]hri|[Ss]mt\.?|[Bb]egum|Res\.?)"
)


def _is_name(text: str) -> bool:
    return not text.isascii() or (named(text) and not is_nobody(text.split()[0]))


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="script.labelled",
        type="person",
        pattern=rf"(?<![\p{{L}}\p{{M}}]){_LABELS}[\"'”)]{{0,2}} {{0,2}}[:=：] {{0,2}}[\"'“]?(?P<v>{_NAME})(?![\w(])",
        gate=rf"{_LABELS_IN_BYTES}[^A-Za-z0-9]",
        check=lambda text: len(text) > 1,
        source=_SOURCE,
        examples=(
            "x 1 שם=[[רונית אברמוביץ]] y=12",
            "氏名: [[小林 由美子]] 生年月日",
            '"фамилия": "[[Ковалёв]]"',
            "ασθενής: [[Παπαδόπουλος Νίκος]], 12",
        ),
        counter_examples=("姓名: 12", "имя=12", "имя=file.txt", "Врач 12"),
        score=0.75,
    ),
    KeyRule(
        id="script.by_key",
        type="person",
        keys=tuple(f"={key}" for key in _KEYS),
        value=rf"\G[\"']?(?P<v>{_NAME})(?![\w(])",
        check=_is_name,
        source=_SOURCE,
        examples=("imię: [[Łukasz]] x", "pasien: [[Siti Rahayu]], 12", '"nominativo": "[[Bianchi Luca]]"'),
        counter_examples=("nama=12", "hasta=false", "pacient: unknown"),
        score=0.7,
    ),
    KeyRule(
        id="script.by_usual_key",
        type="person",
        keys=(
            "=patient",
            "=name",
            "patient name",
            "full name",
            "=pt",
            "=patientname",
            "=kanji name",
            "=kana name",
            "=local name",
        ),
        value=rf"\G[\"']?(?P<v>{_EASTERN}|{_CASELESS})(?![\w(])",
        source=_SOURCE,
        examples=("cover sheet patient: [[小林 由美子]] 生年月日", 'name="[[שרה כהן]]" x'),
        counter_examples=("patient: 12", "name=web"),
        score=0.75,
    ),
    PatternRule(
        id="script.behind_word",
        type="person",
        pattern=rf"(?<![\w\-]){_FORMS} (?P<v>\p{{Lu}}[\p{{L}}\p{{M}}'’\-]{{1,24}}"
        r"(?:,? (?:(?:da|de|do|dos|das|van|von|di|della|el) ){0,2}\p{Lu}[\p{L}\p{M}'’\-]{0,24}){0,4})(?![\w(=])",
        gate=rf"{_FORMS} [A-Z\x80-\xff]",
        check=lambda text: _is_name(text) and not (text.isascii() and text.isupper() and len(text) < 5),
        source=_SOURCE,
        examples=(
            "thẻ BHYT họ tên [[NGUYỄN THỊ HỒNG NHUNG]] ngày",
            "beneficiário [[Wellington dos Santos Pimentel]] carteira 1",
            "pacjentka [[Kowalska Zofia]], 12",
        ),
        counter_examples=("utente 298 441", "hasta el 12", "pacient 12", "Beteg ID 12"),
        score=0.67,
    ),
    PatternRule(
        id="script.behind_title",
        type="person",
        pattern=rf"(?<![\w.\-/]){_TITLE} (?P<v>(?:(?:van|von|de|der|den|het|'t|ter|ten|da|di|du|la|el|dos) ){{0,3}}"
        r"\p{Lu}[\p{Ll}'’]{2,24}(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}[\p{Ll}'’]{2,24}(?:-\p{Lu}\p{Ll}+)?){0,2})(?![\w(=@]|\.\w)",
        gate=rf"(?:^|[^A-Za-z0-9.\-/]){_TITLE} (?:[A-Z\x80-\xff]|(?:v[ao]n|de[rn]?|d[aiu]|dos|het|te[rn]|la|el|'t) )",
        check=_is_name,
        source=_SOURCE,
        examples=("met mevrouw [[Oosterhuis]] niet", "pani [[Kowalska-Nowak]] x", "dhr. [[van den Berg]] BSN 1"),
        counter_examples=("dona a file", "Res. Code=4", "pani 12", "Frau 12"),
        score=0.66,
    ),
    PatternRule(
        id="script.of_dicom",
        type="person",
        pattern=rf"(?<![\w^])(?P<v>[{_EAST}]{{1,10}}\^[{_EAST}]{{1,10}})(?![\w^])",
        gate=r"[\x80-\xff]\^[\x80-\xff]",
        source="DICOM PS3.5 section 6.2.1: person names",
        examples=("NAME [[山口^太郎]] x",),
        counter_examples=("a^b", "患者^"),
        score=0.85,
    ),
)
