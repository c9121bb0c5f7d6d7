"""Wards, buildings, servers, projects that bear somebody's name: ``Sala Santa Lucía``, ``Sunucu Yıldız``, ``Mary Ward 2``.

Told by the noun right before the name, in whatever language: what is so called is the thing. A saint's name alone is a
house's, too.
"""

from __future__ import annotations

import re

from recognizers.phi.rarer_names import folded, is_first_name

_HEADS = frozenset(
    """
    aile ala almacen ambulatorio amphi archiv atrium aula avdeling avdelning azienda backend bacula bangunan batiment bay
    bina bloc block bloco blok boiler bolnica bot building byggnad bygning cabinet campus capela capella carrel center
    centre centro centrum chapel chiller cihaz clinic clinica clinique cluster coda cola corridoio corridor cyclone daemon
    drucker druckerschlange drukarka edifici edificio enfermaria enfermeria environment epulet etage fila font fonts
    forklift freezer fridge fronta frontend fundacion gebaeude gebaude gebouw generator hall hastane hastanesi haus
    hopital hospice hospital house hurricane hus huset impresora impressora imprimante institut institute instituto
    istituto job jono kampus kanal kerrostalo kiosk kliniek klinik klinika kliniken klinikken klinikum knoten kogus
    kolejka kompleks koridor korpus krankenhaus kuyrugu kuyruk lab laboratoire laboratorio laboratorium lane library
    maison maternidad maternidade maternite maternity neighbourhood nemocnice nod node nodo noeud nucleo oddelek oddeleni
    oddzial odjel osasto ospedale osztaly pabellon padiglione palazzina palazzo palvelin pavilhao pavilion paviljoen
    paviljon paviljong pavillion pavillon pavilon pawilon plantilla playlist pod pole poliambulatorio policlinico
    polikliniek poliklinik poliklinika posluzitelj postazione predio presidio printer progetto proiect proje project
    projekt projet projeto proxy proyecto quarto queue reparto residence residenz ringtone robot room saal sablon sal sala
    salao salle salon sanatorio sanatorium seccao sectia sektor server serveren servern servers serveur service servicio
    servico servidor servidores servis servizio serwer shuttle site sitio sjukhus skrivare skriver spital spitalul
    stampante standort stanza station storm strada streznik suite sunucu sunucusu sygehus sykehus szablon szerver szpital
    tarn template tenant theater theatre tiskarna toren torn torony torre tour tower trakt trakten turm turnstile typeface
    typhoon unidad unidade unit unita unitate unitatea unite ventilator vessel vm voice voices vorlage vzor wachtrij ward
    warteschlange wing wohnheim yazici zaal zal ziekenhuis zona zone διακομιστης κτιριο νοσοκομειο πτερυγα блок больница
    зал здание кластер клиника корпус отделение очередь палата поле принтер проект сектор сервер форма шаблон
    """.split()
)
"""Nouns that a name follows which is their own; without accents, in small letters. None of persons, beds and visits."""

_SAINTS = frozenset(
    "santa santo san sant sao sankt saint sainte sint sveti sveta svata svaty swiety swieta swietej sfanta sfantul szent"
    " aziz hagia agia agios st ste sta".split()
)
_OF_SAINTS = re.compile(
    r"(?:(?i:virgen|nossa senhora|nuestra señora|notre-dame|madonna|our lady)(?: (?:d[aeio]s?|del|of)\b.*)?)"
)
_OF_SAINT = 2
"""Words of a saint's name; with a family name behind them they are somebody's."""
_BEHIND = frozenset(
    "ward wing tower hall building pavilion house suite block center centre lab court theatre theater".split()
)
_NUMBERED = re.compile(
    r" (?:[0-9]{1,2}[A-Za-z]?"
    r"(?![\w.:/]|,[0-9]| ?(?:m[gL]|mcg|ml|units?|tabs?|h|hrs?|am|pm|days?|years?|yo|y/o|weeks?|kg|x)\b)"
    r"|(?:floor|level|lvl|flr)\b)"
)
_BEFORE = re.compile(r"(?<![\w\-./@])([^\W\d_]+)[ \-]\Z")
_LED = re.compile(
    r"\b(?:connection|connecting|(?:failed|failing|fails|fail)[ -](?:over|back)|failover|failback|traffic \w+|logs \w+"
    r"|replicat(?:ed|es|ing|ion)|mirror(?:ed|ing)|backups?|snapshots?|replicas?|clone|tunnel|vpn|migrat(?:ed|ing|ion)) "
    r"(?:to|from|of|for) \Z",
    re.IGNORECASE,
)
"""What is done with machines, and leads to one: ``failed over to Hudson``."""
_BEFORE_CHARS = 32
_WORD = re.compile(r"[^\W\d_]+")


def is_numbered(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]`` ends with a word for premises that have a number or floors: ``Carter Tower 5``."""
    words = _WORD.findall(text, start, end)
    return len(words) > 1 and words[-1].lower() in _BEHIND and _NUMBERED.match(text, end) is not None


def is_thing(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]``, which may be somebody's name, is that of premises, a machine, a project, a saint."""
    words = [folded(word) for word in _WORD.findall(text, start, end)]
    if not words:
        return False
    before = _BEFORE.search(text, max(0, start - _BEFORE_CHARS), start)
    if _LED.search(text, max(0, start - _BEFORE_CHARS), start) is not None:
        return True
    return words[0] in _HEADS or (before is not None and folded(before[1]) in _HEADS) or _is_saint(text, start, end, words)


def _is_saint(text: str, start: int, end: int, words: list[str]) -> bool:
    if _OF_SAINTS.search(text, start, end) is not None:
        return True
    return len(words) == _OF_SAINT and words[0] in _SAINTS and (is_first_name(words[1]) or words[1] == "cruz")
