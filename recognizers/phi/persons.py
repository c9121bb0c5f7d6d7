"""Persons told by how a name stands in a line: behind a title or a role in any language, with an initial, an age, a device.

``Dr_Sugimoto_final.wav``, ``A. Lomu``, ``Rasmussen 58M``, ``infant Boy Ramaswamy``, ``Priscilla's iPhone``, ``apoderado
Fermín``, ``/intake/shoshana-greenblatt/``. Any name will do in such a place, if it is no ordinary word.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

import regex

from recognizers.common_words import COMMON_WORDS
from recognizers.phi.given_names import AMBIGUOUS, GIVEN_NAMES
from recognizers.phi.naming import CAPITAL, NOT_A_NAME, PARTICLE, is_joined, is_nobody, named
from recognizers.phi.rarer_names import is_first_name, is_surname
from recognizers.rule import Check, KeyRule, PatternRule, Rule

_SOURCE = "45 CFR 164.514(b)(2)(i)(A)"
_LED = rf"(?:{PARTICLE} ){{0,2}}"
_NAMES = rf"{_LED}{NOT_A_NAME}{CAPITAL}(?:,? {_LED}{NOT_A_NAME}{CAPITAL}){{0,3}}"
_LOCALE = regex.compile(r"\p{Lu}\.\p{Lu}{3,}")
"""``C.UTF``, of a locale's name."""
_WORDS = regex.compile(r"[^\W\d_]+")
_GRADES = frozenset("II III IV VI VII INPT OUTPT PRN RN LPN LVN CNA CMA PCT PCA NP PA MD DO RT PT OT SLP HUC EMT".split())
"""What goes on with a role, and is of nobody: ``Phlebotomist II``, ``roles=RN, LPN, CNA``."""


def _no_words(text: str) -> bool:
    """Say whether none of the words, but for initials, is an ordinary one that no name is."""
    if _LOCALE.fullmatch(text) is not None or is_joined(text):
        return False
    if _GRADES.issuperset(_WORDS.findall(text)):
        return False
    words = [word for word in _WORDS.findall(text) if len(word) > 1]
    return (
        bool(words)
        and all(is_first_name(word) or not (is_nobody(word) or word.lower() in COMMON_WORDS) for word in words)
        and not is_nobody(text.replace("-", ""))
    )


def _two_names(text: str) -> bool:
    """Say whether a given name and what may be a family name stand together, in either order."""
    words = [word.lower() for word in _WORDS.findall(text) if len(word) > 1]
    if len(words) < 2 or any(is_nobody(word) and word not in GIVEN_NAMES and not is_surname(word) for word in words):
        return False
    given = [word for word in words if is_first_name(word)]
    return bool(given) and (len(given) > 1 or len(words) > 1) and not all(word in AMBIGUOUS for word in words)


def _surnamed(text: str) -> bool:
    words = [word for word in _WORDS.findall(text) if len(word) > 2]
    return any(map(is_surname, words)) and _no_words(text)


_TITLE = (
    r"(?:Drs?|DR|Dra|DRA|Prof|PROF|Professor|Mr|MR|Mrs|MRS|Ms|MS|Miss|Mx|Herrn?|Frau|Hr|Fr|Mme|Mlle|Sra?|SRA?|Srta|Dña"
    r"|Doña|Sig|Sigra|Dott|Dottssa|Dhr|Mevr|Mw|Pani?|Fru|Nurse|NURSE|Doctor|DOCTOR|Sister|Schwester|Pfleger|Rev|Rabbi"
    r"|Imam|Chaplain|Capt|Lt|Sgt|Pvt|Pte|Cst|Officer|Deputy|Judge|Paramedic|Medic|EMT|Midwife|Médico|Pat|Pt|PT"
    r"|Lady|Sir|Lord|Baroness|Reverend|[Pp]an(?:ie|em|u|a)|[Pp]ane|[Pp]ána?|[Pp]aní|Państw[oa]|MUDr|MVDr|hrn|doamn[aă]|Suor)"
)
_JOINED = r"(?:Drs?|DR|Dra|Prof|PROF|Mr|Mrs|Herr|Frau|Nurse|NURSE|Doctor|DOCTOR)"
_ROLE = (
    r"(?:(?:infant|newborn|baby|twin|neonate|BB|BG)(?: (?:boy|girl|Boy|Girl|BOY|GIRL|[AB]))?(?: of)?|[Cc]arer|[Dd]onor"
    r"|[Ss]itter|[Ii]nterpreter|[Cc]ourier|[Dd]river|[Pp]aramedic|[Pp]hlebotomist|[Ss]onographer|[Pp]roxy|[Dd]elegate"
    r"|[Pp]arent|[Gg]uest|[Vv]isitor|[Ww]itness|[Cc]oroner|[Dd]ecedent|[Dd]eceased|[Ii]nmate|[Ss]tudent"
    r"|[Aa]ide|HHA|CNA|LPN|RN|RT|NP|[Mm]oms?|[Dd]ads?|[Mm]um|MOC|FOC|MOB|FOB|[Nn]ana|[Gg]randma|[Gg]randpa|[Ss]on"
    r"|[Dd]aughter|[Ss]is|[Cc]ousin|[Nn]eighbou?r|[Ff]riend|[Ff]iancée?|[Gg]irlfriend|[Bb]oyfriend|[Ss]tep(?:mother"
    r"|father|son|daughter)|[Hh]usband|[Ww]ife|[Bb]rother|[Ss]ister|[Aa]unt|[Uu]ncle|POA|HCP|NOK|[Cc]ase ?worker"
    r"|[Ss]ocial worker|[Pp]robation officer|[Rr]epresentative|ATTN:?|[Aa]ttn:?|[Aa]ttention:?|[Tt]itular"
    r"|[Aa]poderad[oa]|[Pp]aciente|[Hh]ij[oa]|[Mm]adre|[Pp]adre|[Hh]erman[oa]|[Ee]spos[oa]|[Mm]arido|[Aa]buel[oa]"
    r"|[Tt]í[oa]|[Ss]obrin[oa]|[Tt]utora?|[Ff]amiliar|[Dd]octora?|[Ee]nfermer[oa]|[Mm]édic[oa]|[Pp]atiente?|[Mm]ère"
    r"|[Pp]ère|[Ff]ils|[Ff]ille|[Ff]rère|[Ss]œur|[Mm]ari|[Éé]pou(?:x|se)|[Tt]ante|[Oo]ncle|[Mm]édecin|[Ii]nfirmi(?:er"
    r"|ère)|Patientin|Patienten|Tochter|Sohn|Mutter|Vater|Bruder|Ehemann|Ehefrau|Betreuer(?:in)?|Arzt|Ärztin|Hausarzt"
    r"|Angehörige[rn]?|[Pp]aziente|[Ff]igli[oa]|[Ff]ratello|[Ss]orella|[Mm]oglie|[Ff]ilh[oa]|[Mm]ãe|[Pp]ai|[Ii]rmão?"
    r"|[Mm]oeder|[Vv]ader|[Zz]oon|[Dd]ochter|[Bb]roer|[Mm]atka|[Oo]jciec|[Ss]yn|[Cc]órka|[Pp]acjent(?:ka)?|[Mm]ąż"
    r"|[Żż]ona|[Aa]unty|[Gg]ma|[Gg]pa|CPN|CHW|HCA|HSW|PSW|LVN|EEN|SHO|[Dd]oula|[Hh]ygienist|[Ee]mbryologist|[Pp]lumber"
    r"|[Ss]quadron Leader|[Uu]nit [Mm]anager|[Ss]table lass|[Oo]pa|[Oo]ma|[Zz]oontje|[Bb]arnet|[Dd]ottern|[Ss]onen|[Ss]estra"
    r"|Annem|Babam|Eşim|Baba|Mama|Kuya|Halmeoni|Gogo|[Ss]uor|[Ff]amili(?:a|e)|[Nn]otar(?:in)?|mec\.|[Ll]icenciad[oa]|[Cc]hirurg|[Tt]andarts|[Dd]octeur|[Cc]onducente)"
)
_SEX = r"(?:[MFmf]\b|y/?o\b|yo[MF]?\b|yrs?\b|y\.o\.|years? old|ans\b|años\b|Jahre\b|J\.|anni\b|anos\b|lat\b|år\b|jaar\b)"
_ENDS_IN_S = (
    r"(?:Sepsis|Diabetes|Dialysis|Analysis|Metrics|Analytics|Access|Business|Wellness|Census|Status|Campus|Virus)[ \-_]"
)
"""A word that has its ``s`` from nobody: ``Sepsis Watch``."""
_DEVICE = (
    r"(?:iPhone|iPad|iPod|iMac|MacBook|Mac\b|AirPods|Apple ?Watch|Watch\b|Galaxy|Pixel|Phone|phone|Tablet|tablet|Laptop"
    r"|laptop|Surface|Echo|Kindle|Fitbit|Dexcom|Libre|PC\b|Chromebook|S[0-9]{1,2}\b|Note ?[0-9]|Buds|Headphones"
    r"|Hearing Aids?)"
)
_FOLDER = r"(?:[A-Za-z][A-Za-z'’]{1,20})"
_JOINT = r"(?:[\-._+ ]|%20|,%20|, ?)"

_NAMES_A_RULE = 166
"""With each of six signs behind each, these are still spelt out as literals (``literals.py``)."""


def _two_names_with(some: Collection[str]) -> Check:
    """Return what says whether a folder's name is somebody's, with one of these names where the gate looks for them."""

    def check(text: str) -> bool:
        return _two_names(text) and any(
            word[0].lower() in some and text[word.end() : word.end() + 1] in _BEHIND for word in _WORDS.finditer(text)
        )

    return check


_BEHIND = frozenset(("", *"_-%."))
"""What stands behind a given name in a folder's: behind its end a slash, or what a sample's name goes on with."""


def _in_folders() -> Iterator[Rule]:
    """Yield rules for folders that bear somebody's name: some usual given names each, as literals of the gate."""
    names = sorted(name for name in GIVEN_NAMES - AMBIGUOUS if len(name) > 3)
    for number, at in enumerate(range(0, len(names), _NAMES_A_RULE), 1):
        some = names[at : at + _NAMES_A_RULE]
        either = "|".join(some)
        yield PatternRule(
            id=f"persons.in_folder.{number}",
            type="person",
            pattern=(
                rf"(?<=[/\\])(?P<v>{_FOLDER}{_JOINT}(?:{_FOLDER}{_JOINT})?{_FOLDER}(?:-{_FOLDER})?)(?=[/\\])"
                rf"|(?<![A-Za-z0-9])(?P<v>\p{{Lu}}\p{{L}}{{2,20}}_\p{{Lu}}\p{{L}}{{2,20}})"
                r"(?=(?:_[0-9A-Za-z]+){1,4}(?:[. /]|$))"
            ),
            # With what stands before a name, too, the gate takes half a minute to compile.
            gate=rf"(?i)(?:{either})[/\\_\-%.]",
            sign=r"[/\\][A-Za-z'’]{2,21}(?:[\-._+ ]|%20|,)[A-Za-z%20 .,_'’+\-]{2,200}[/\\]"
            r"|[^\W\d_a-z][^\W\d_]{2,20}_[^\W\d_a-z][^\W\d_]{2}",
            source=_SOURCE,
            check=_two_names_with(frozenset(some)),
            examples=(
                f"GET /intake/forms/[[{some[0]}-okonjo]]/phq-9",
                f"path=/consents/[[{some[1].title()}%20Ruiz-Ferrer]]/x",
                f"sample [[VANHOUTEN_{some[2].upper()}]]_tumor not",
                f"opened D:\\Charts\\[[Okonjo, {some[3].title()}]]\\scan",
            ),
            counter_examples=("/usr/lib/python3/dist-packages/x", "/site-packages/x", "/var/kube-system/x", "LC_ALL_x"),
            score=0.7,
        )


RULES: tuple[Rule, ...] = (
    *_in_folders(),
    KeyRule(
        id="persons.by_key",
        type="person",
        keys=(
            *("=ordering", "=donor", "=payer name", "=payer", "=payor name", "=crew", "=follower", "=followers", "=witness"),
            *("=pref", "=preferred", "=known as", "=aka", "=alias name", "=signer", "=signatory", "=proxy", "proxy for"),
            *("profile name", "push name", "notify name", "from name", "to name", "sender name", "recipient name"),
            *("=pushname", "responsible party", "resp party", "alt contact", "=ln", "=fn", "=gn", "=lnm", "=fnm"),
            *("=lastname", "=firstname", "=attention", "=referring", "=admitting", "=consulting", "=rendering"),
            *("=supervising", "=operating", "=cosigner", "=dictator", "=radiologist", "=pathologist", "=cardiologist"),
            *("=scribe", "=driver", "=medic", "=emt", "=aide", "=carer", "=parent", "=child", "=infant", "=newborn"),
            *("=sibling", "=decedent", "=inmate", "=visitor", "=tenant name", "=medico", "=médico", "=arzt", "=medecin"),
            *("=madre", "=padre", "=tutor", "=titular", "=apoderado", "=contacto", "=remitente", "=destinataire"),
            *("=patiente", "=behandler", "=betreuer", "=hausarzt", "=versicherter", "=collected by", "=called to"),
            *("=results to", "=notified", "=read back by", "=reading physician", "=interp by", "=subject", "=reporter"),
            *("=requester name", "=mother name", "=mothers name", "=relation name", "=student", "=candidate"),
            *("=beneficiario", "=asegurado", "=assure", "=veteran", "=sponsor", "=taken by", "=drawn by", "=seen by"),
            *("=given by", "=dispensed by", "=written by", "=authored by", "=read by", "found by"),
            *("=subj", "=typist", "=sn", "=re", "=covering", "=relief", "=float", "=sitter", "=ans"),
        ),
        value=rf"\G[\"'(]{{0,2}}(?:{_TITLE}\.? )?(?P<v>{_NAMES})(?=\s*(?:[\"')\],;|/&}}<>]|$)|[ ]+[^\W\d_a-z]"
        rf"|\s*\p{{So}}| [a-z]+=| -)",
        check=lambda text: named(text) and _no_words(text),
        source=_SOURCE,
        examples=(
            "tech=ecgdw ordering=[[Iwasaki]] HR=112",
            'payer="[[Augustin Bellerose]]" x',
            "evt=fall found_by=[[Lorenzo]] inj=none",
            "proxyFor=[[Lucía Fernández]]",
        ),
        counter_examples=("ordering=Asc(x", "subject=Nightly Backup", "payer=Medicare", "sn=0412", "found by: required"),
        score=0.67,
    ),
    PatternRule(
        id="persons.after_title",
        type="person",
        pattern=rf"(?<![A-Za-z0-9.])(?:{_TITLE}[. ]{{1,2}}|{_JOINED}[._\-]){{1,2}}"
        rf"(?P<v>{_LED}{NOT_A_NAME}\p{{Lu}}[\p{{L}}'’]+(?:-\p{{Lu}}[\p{{L}}'’]+)?)(?![A-Za-z0-9(=])",
        gate=rf"(?:^|[^A-Za-z0-9.])(?:{_TITLE}[. ]{{1,2}}|{_JOINED}[._\-]){{1,2}}(?:[A-Z\x80-\xff]|{PARTICLE} )",
        source=_SOURCE,
        check=_no_words,
        examples=(
            "key=wav/Dr_[[Sugimoto]]_final.wav",
            "client DR-[[OYELARAN]] collected",
            "Pat. [[Grünwald]] (Zi. 312)",
            "Sra. [[Paz]]",
            "Przypominamy panu [[Zbigniewowi]] o",
        ),
        counter_examples=("MS SQL", "Mr-Robot service", "PT Evaluation", "Dr. who"),
        score=0.7,
    ),
    PatternRule(
        id="persons.in_role",
        type="person",
        pattern=rf"(?<![\w./@\-]){_ROLE}[,:]? \(?(?:{_TITLE}\.? )?(?P<v>{_NAMES})(?![\w(=/])",
        gate=rf"{_ROLE}[,:]? \(?(?:[A-Z\x80-\xff]|{PARTICLE} |pan|hrn|doamn|pán)",
        source=_SOURCE,
        check=_no_words,
        examples=(
            "infant Boy [[Ramaswamy]] rm 412",
            "apoderado [[Fermín]] (hijo)",
            "donor [[Percival Udoh]] ddid",
            "carer [[Joy O.]]",
            "ack by RN [[Feeney]] +14s",
            "CPN [[Delroy]] called round",
        ),
        counter_examples=(
            "RN Station 4",
            "guest Additions",
            "driver Version 4",
            "parent Process",
            "PA System",
            "payer Aetna",
        ),
        score=0.55,
    ),
    PatternRule(
        id="persons.with_initial",
        type="person",
        pattern=(
            rf"(?<![\w.@/\\\-])(?!U\.|N\.Y)(?P<v>\p{{Lu}}\. ?"
            rf"(?:\p{{Lu}}\. ?)?{_LED}{NOT_A_NAME}\p{{Lu}}[\p{{L}}'’]{{2,20}}(?:-\p{{Lu}}[\p{{L}}'’]+)?)"
            r"(?![\w(=@]|\.\w)"
            rf"|(?<=[\w.]/)(?P<v>\p{{Lu}}\. ?{NOT_A_NAME}\p{{Lu}}[\p{{L}}'’]{{2,20}})(?![\w(=@/]|\.\w)"
        ),
        # A capital beyond ASCII is two bytes behind one that is none of a letter's.
        gate=r"(?:(?:^|[^A-Za-z0-9.])[A-Z]|(?:^|[^A-Za-z0-9.\x80-\xff])[\xc3-\xdf][\x80-\xbf])\. ?"
        rf"(?:(?:[A-Z]|[\xc3-\xdf][\x80-\xbf])\. ?)?{_LED}[A-Z\x80-\xff][A-Za-z'\x80-\xff]{{2}}",
        sign=r"[^\W\d_a-zß-öø-ÿ]\. ?(?:[^\W\d_a-zß-öø-ÿ]\. ?)?(?:[a-z]{1,5} ){0,2}[^\W\d_a-zß-öø-ÿ](?:[^\W\d_]|['’])",
        source=_SOURCE,
        check=_no_words,
        examples=('crew="[[T. Brzezinski]]/[[A. Lomu]]"', "called to [[S. Bjornstad]] RN", "by [[J.R. van Houten]],"),
        counter_examples=(
            "Vitamin D. Take one",
            "plan B. The",
            "E. coli",
            "U.S. Government",
            "LANG=C.UTF-8",
            "C. Configure it",
        ),
        score=0.55,
    ),
    PatternRule(
        id="persons.with_age",
        type="person",
        pattern=(
            rf"(?<![\w.@/\\\-])(?P<v>{_NAMES}),? \(?(?=[0-9]{{1,3}} ?[\-/]?{_SEX}"
            rf"|[MF]/?(?:1[01])?[0-9]{{2}}\b|[MF]/[0-9]\b)(?<!\b(?:Press|Hit|Key|Taste|Touche|Tecla|Tasto)\s)"
        ),
        gate=r"[A-Za-z\x80-\xff]['.]?,? \(?(?:[0-9]{1,3} ?[\-/]?(?:[MFmf]\b|y/?o|yrs?\b|y\.o\.|years? old|ans\b"
        r"|Jahre\b|anni\b|lat\b|jaar\b)|[MF]/?[0-9]{1,3}\b)",
        source=_SOURCE,
        check=lambda text: _no_words(text) and not (text.isupper() and len(text) < 5),
        examples=("ED 14 [[Rasmussen]] 58M STEMI", "bed 3: [[Okonjo]], 71 yo", "[[Lee Whitlam]] (F/34)"),
        counter_examples=("Memory 58M", "RSS 12M", "Heap 64M used", "Size 10M", "drone Matternet M2 returned"),
        score=0.67,
    ),
    PatternRule(
        id="persons.device",
        type="person",
        pattern=rf"(?<![\w.@/\\])(?!{_ENDS_IN_S})"
        rf"(?P<v>{NOT_A_NAME}\p{{Lu}}[\p{{L}}\-]{{1,20}}(?: \p{{Lu}}[\p{{L}}\-]{{1,20}})?)(?:"
        rf"(?:['’]|%27)?s[ \-_]|['’] )(?=(?:[A-Z][a-z]+ )?{_DEVICE})|\b{_DEVICE} (?:de|von|van|di|do|da"
        rf"|of) (?P<v>{_LED}\p{{Lu}}[\p{{L}}\-]{{1,20}}"
        rf"(?: \p{{Lu}}[\p{{L}}\-]{{1,20}})?)",
        gate=rf"(?:s[ \-_]|(?:'|’) )(?:[A-Z][a-z]+ )?{_DEVICE}|{_DEVICE} (?:de|von|van|di|do|da|of) "
        rf"(?:[A-Z\x80-\xff]|{PARTICLE} )",
        source="Apple, a device's name as iOS and macOS give it",
        check=_no_words,
        examples=(
            "joined [[Priscilla]]'s iPhone GUEST",
            "host [[Maria]]s-MacBook-Air",
            "hostname [[Joao]]'s Galaxy",
            "iPhone de [[Lucía]]",
        ),
        counter_examples=("Windows-Phone", "user's iPhone", "Guest's iPad", "Sepsis Watch"),
        score=0.7,
    ),
    PatternRule(
        id="persons.before_study",
        type="person",
        pattern=r"(?<![A-Za-z0-9])(?P<v>\p{Lu}[\p{L}\-]{2,24}(?:[_^ ]\p{Lu}[\p{L}\-]{1,24})?)"
        r"(?=_[12]\.[0-9]{1,4}\.[0-9]+\.[0-9])",
        gate=r"[A-Za-z\-\x80-\xff]_[12]\.[0-9]{1,4}\.[0-9]+\.[0-9]",
        source="DICOM PS3.5 annex B: unique identifiers, in folders as receivers name them",
        check=_no_words,
        examples=("study: /pacs/in/[[LINDQVIST]]_1.2.840.113704.7",),
        counter_examples=("/pacs/in/Study_1.2.840.113704.7", "lib_1.2.3.4"),
        score=0.6,
    ),
    PatternRule(
        id="persons.shouted",
        type="person",
        pattern=(
            r"\b(?:for|of|label|LABEL|from|re|RE|[Rr]e:|patient|pt|PT|client|bands?|BAND|wristband|armband|specimen"
            r"|order|rxlabel(?: [0-9]+)?|tag|stat"
            r"|STAT) (?P<v>\p{Lu}{4,20}(?:-\p{Lu}{2,20})?(?:, ?\p{Lu}{2,20})?)(?![\w(=.:/@\-])"
        ),
        gate=r"\b(?:for|of|label|LABEL|from|re|RE|[Rr]e:|patient|pt|PT|client|bands?|BAND|wristband|armband"
        r"|specimen|order|rxlabel(?: [0-9]+)?|tag|stat|STAT) [A-Z]{4}",
        source=_SOURCE,
        check=_surnamed,
        examples=(
            "crossmatched for [[JARAMILLO]], armband",
            "job 'rxlabel 6120094 [[MARCHBANKS]] amox",
            "label [[NAVARRETE,ILSE]] MR",
        ),
        counter_examples=("for UPDATE", "of NULL", "from MASTER", "for HTTPS"),
        score=0.67,
    ),
    PatternRule(
        id="persons.nested",
        type="person",
        pattern=(
            r"\\?\"(?i:(?:[a-z_]{0,24})(?:(?:last|first|full|given|family|sur|middle|maiden|patient|member"
            r"|caller)[_ ]?names?|surname))\\?\"\s?:\s?"
            r"\{[^{}\n]{0,120}?(?:\{[^{}\n]{0,120}?)?\\?\"(?i:[a-z]{0,16}value|text|content|string|\$t|#text"
            r"|_)\\?\"\s?:\s?\\?\"(?P<v>[^\"\\]{2,60})\\?\""
        ),
        gate=r"(?i)(?:names?|surname)\\?\"\s?:\s?\{",
        source="Amazon Lex V2, Dialogflow: slots and parameters; XML as JSON",
        check=named,
        examples=('{"LastName":{"value":{"interpretedValue":"[[Szymanski]]"}}}', '{"given_name":{"value":"[[Ana]]"}}'),
        counter_examples=('{"names":{"value":"x"}}', '{"lastName":{"type":"string"}}'),
        score=0.7,
    ),
    PatternRule(
        id="persons.bound",
        type="person",
        pattern=(
            r"(?i:\b(?:\w{0,24}(?:name|surname|lname|fname|nm|nachname|apellido))\b[`\"\])]{0,2}\s+"
            r"(?:not\s+)?i?like\s+n?'%?)(?P<v>\p{L}[\p{L}'’ ,\-]{1,40})%?'"
            r"|\bvalue=\"(?P<v>\p{Lu}[\p{Lu}'’\-]{2,30}|\p{Lu}\p{Ll}[\p{L}'’\-]{1,30})\""
            r"|(?i:\bvalue\s'|\bstring\s')(?P<v>\p{Lu}[\p{L}'’\-]{2,30})'\s(?i:is not|cannot|can't|could not"
            r"|for column|too long)"
        ),
        gate=r"(?i)(?:name|nm|nachname|apellido)[`\"\])]{0,2}\s+(?:not\s+)?i?like\s"
        r"|\bvalue=\"[A-Z\x80-\xff][A-Za-z'\-\x80-\xff]+\"|(?:value"
        r"|string)\s'[A-Z\x80-\xff][A-Za-z\x80-\xff'\-]+'\s",
        source="Oracle event 10046, bind values; SQL LIKE; what databases say of a value they refuse",
        check=lambda text: _no_words(text) and named(text),
        examples=(
            "WHERE pat_name LIKE '%[[Szczepański]]%' ORDER",
            ' pre=00\n  value="[[MACGILLIVRAY]]"',
            "Numeric value '[[Abdulrahman]]' is not recognized",
        ),
        counter_examples=("WHERE file_name LIKE '%report%'", 'value="ENABLED"', "value 'True' is not a number"),
        score=0.67,
    ),
)
