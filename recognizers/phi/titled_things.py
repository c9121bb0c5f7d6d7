"""What is called ``Dr.``, ``Mr.`` or ``Nurse`` and is nobody: brands, programs, codes over the loudspeakers, houses, voices.

``Dr. Scholl's``, ``Dr. Watson dump``, ``Doctor Blue drill``, ``Hospital Doctor Negrín``, ``chatbot Clara``. Somebody may be
called Dr. Watson: what is a usual name, too, is a thing's only where its noun or its house stands beside it.
"""

from __future__ import annotations

import re

from recognizers.phi.rarer_names import folded, is_first_name, is_surname

_BEFORE_CHARS = 56
_AROUND_CHARS = 80
TITLES = frozenset("dr mr mrs ms miss nurse doctor frau herr uncle aunt lady".split())
"""Those that are words for persons elsewhere."""
_WORD = re.compile(r"[^\W\d_]+")
_TITLE = re.compile(
    r"(?<![A-Za-z])(?:Drs?|DR|Doctor|Mrs?|Ms|Miss|Prof|Professor|Nurse|Frau|Herr|Uncle|Aunt|Captain|Madame|Sir|Lady"
    r"|King|Queen"
    r"|Koning|Koningin)[. ]{1,2}\Z"
)
_BRANDS = frozenset(
    """
    advice antje assistant attendant bens bessie bessies bronner butterworth clean coffee congeniality dalloway
    directory doolittle doubtfire dre evil excel faustus feelgood fone frankenstein hauschka havisham holle incredible
    jekyll jemima kildare kool kreosote magoo manhattan marple meeseeks meyers millie millies miyagi moneypenny moreau
    muscle mxyzptlk oetker pac pacman pennybags pepper peppers pibb piggy porky potato potatohead ratched robot roboto
    sasquatch scholl scholls seuss sheen snuggles softee speedy staffing strange strangelove teeth tobias tobys
    universe utility web whippy who word worldwide zhivago zoidberg
    """.split()
)
"""Those that hardly anybody is called."""
_THINGS = re.compile(
    r"(?:['’]s?)? (?i:boots|shoes|(?:crash )?dump|indicators?|maker|machine|playlist|pudding|drill|poster|movies?"
    r"|series|marathon|shown"
    r"|episodes?|soda|ice cream|insoles|inserts|(?:hand )?soap|peppermint|chatbot|plugin|feature|flag|route|renamed|aspirin"
    r"|spray|spill|theatre (?:light|lamp)s?|call light|bottles?|nipples?|veggie|burgers?|hostname|slip|trolley|stairwell"
    r"|test case|training slide|ringtone|wipes|cassette|coding course|plush|decals?|stickers?|coloring"
    r"|colouring|mascots?|costumes?|cookies|pizzas?|tea trolley"
    r"|laboratories|generics|brand|products?|tablets recalled|fan club)(?![\w\-])"
)
_CODES = frozenset(
    "strong blue red green gray grey white black firestone pyro heart armstrong stork atom quick allcome brown".split()
)
_OF_CODES = re.compile(r"\b(?:[Cc]odes?|CODE|drill|overhead|mock|test page|all clear)\b")
_OF_HOUSES = re.compile(
    r"\b(?:Hospital|HOSPITAL|H[oô]pital|Klinik|Klinikum|Clínica|Clinica|Clinique|Ospedale|Spital|Poliklini[ck]a?|Hastanesi"
    r"|Centro de Salud|CHU|Instituto|Institut|Edificio|Pabellón|Pavillon|Pavilhão|Calle|Avenida|Avda\.|Rua|Rue|Plaza|Place"
    r"|CEIP|Escuela|Escola|École)(?: (?:General|Universitario|Universitário|Municipal|Regional|Provincial|Estadual|de|do|da"
    r"|del)){0,3} (?:Dr|Dra|DR|Doctor|Doutor|Docteur|Prof|Professor|Profesor)\.? \Z"
)
_HOUSES = re.compile(
    r"(?:([^\W\d_]+) )?(?:Hospital|H[oô]pital|Klinikum|Universit[äa]tsklinikum|Krankenhaus|Ospedale|Policlinico"
    r"|Szpital|Sjukhus"
    r"|Ziekenhuis|Nemocnice|Bolnica|Spitalul|Clínica|Clinique|Kliniken|Maternidad|Maternité|Chapel of|Church of"
    r"|Cathedral of)"
    r"(?: (?:General|Universitario|Universitário|Municipal|Regional|Provincial|Estadual|de|do|da|del|im\.|sv\.|u\.)){0,3} \Z"
)
"""What a name follows that is the house's; behind a capitalised word, ``Mercy Hospital``, the house has its name already."""
_HOUSE = (
    r"(?i:hosp(?:ital)?|medical cent(?:er|re)|cent(?:er|re)|institut(?:e|ion)|infirmary|hospice|univ(?:ersity)?|college"
    r"|academy|(?:elementary|primary|high|middle|nursing|medical) school|foundation|society|association|charit(?:y|ies)"
    r"|museum|stadium|airport|pavilion|building|bldg|tower|wing|atrium|auditorium|chapel|librar(?:y|ies)|lobby|award|prize|scholarship"
    r"|fellowship|lectureship|memorial|conference room|meeting room|lecture (?:hall|theatre)|enterprises|industries"
    r"|laborator(?:y|ies)|scientific|pharma(?:ceuticals?)?|instruments|technologies|diagnostics|biosciences|holdings"
    r"|healthcare|health (?:system|care|network|center|centre|trust|fund)|specialty care|(?:family )?pharmacy"
    r"|inc|llc|ltd|gmbh|corp)"
)
_IS_HOUSE = re.compile(
    rf"(?: (?:[A-Z][\w'’]{{2,20}}|(?i:st|jr|sr|the|of|and|&)\.?)){{0,2}} {_HOUSE}\b\.?"
    r"(?! ?[:#=]|,? (?i:no|number|num|nr|id|mrn|day|stay|course|visit|admission|discharge|follow|bed|date|name)\b)"
)
"""What follows a name and is called after it: ``Anna Freud Centre``; not ``Jane Roe Hospital No 12``."""
_OF_PERSON = re.compile(
    r"\b(?:patient|pt|client|resident|member|name|nurse|by|mr|mrs|ms|miss|employee|donor|caller|rn|md)[.:=]{0,2}"
    r"[ \"']{0,2}\Z",
    re.IGNORECASE,
)
_MAKERS = re.compile(
    r"\b(?:vendor|supplier|brand|manufacturer|distributor|rebate|products from|expected)\b[^;.\n]{0,24}\Z", re.IGNORECASE
)
_VOICES = re.compile(
    r"\b(?i:chat-?bot|voice-?bot|bot|(?:voice|virtual|digital|AI|automated) assistant|tts"
    r"|(?:hurricane|cyclone|typhoon|tropical storm))(?: (?:voice|named|called))? [\"'“]?\Z"
)
_STAGED = re.compile(
    r"\b(?i:scenarios?|vignettes?|simulated case|sim case|standardi[sz]ed case|case study|role ?play)"
    r"(?: (?:for|of|with|named))?:? [\"'“‘]?(?:(?i:drs?|mrs?|ms|miss)\.? )?\Z"
)
_IS_VOICE = re.compile(r",? (?:is |as )?(?:the|your|our) (?:new )?(?i:virtual|voice|digital|automated|AI|chat)\b")


def is_house(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]`` is whom a hospital, a school, an award or a street is called after."""
    begin = max(0, start - _BEFORE_CHARS)
    if _OF_HOUSES.search(text, begin, start) is not None:
        return True
    if _IS_HOUSE.match(text, end) is not None and _OF_PERSON.search(text, begin, start) is None:
        return True
    house = _HOUSES.search(text, begin, start)
    return house is not None and (house[1] is None or house[1].islower()) and text[start:end][:1].isupper()


def is_titled_thing(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]``, behind a title, is a brand or a code, and nobody's name."""
    begin = max(0, start - _BEFORE_CHARS)
    word = _WORD.search(text, start, end)
    if word is None:
        return False
    title = _TITLE.search(text, begin, start)
    if title is None:
        return False
    called = folded(word[0])
    if (
        (called in _BRANDS and not _has_another_name(text, word.end(), end))
        or _THINGS.match(text, end) is not None
        or _MAKERS.search(text, begin, title.start()) is not None
    ):
        return True
    around = text[max(0, start - _AROUND_CHARS) : end + _AROUND_CHARS]
    return called in _CODES and _OF_CODES.search(around) is not None


def _has_another_name(text: str, start: int, end: int) -> bool:
    return any(is_first_name(word) or is_surname(word) for word in _WORD.findall(text, start, end))


def is_voice(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]`` is a program's that talks, a storm's, or of a part in a lesson."""
    begin = max(0, start - _BEFORE_CHARS)
    return any(before.search(text, begin, start) for before in (_VOICES, _STAGED)) or _IS_VOICE.match(text, end) is not None
