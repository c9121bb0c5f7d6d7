"""Wards, buildings, servers, projects that bear somebody's name: ``Sala Santa Lucía``, ``Sunucu Yıldız``, ``Mary Ward 2``.

Told by the noun before the name, in whatever language, or by the one behind it: what is so called is the thing. So it is by
the key or the heading of a list under which the name stands: ``"service":"alfred"``, ``fonts missing: Lucy, Amanda``. A
saint's name alone is a house's, too, and who is famous is spoken of as the thing that bears the name.
"""

from __future__ import annotations

import re

from recognizers.phi.famous import is_famous
from recognizers.phi.rarer_names import folded, is_first_name, is_surname

_HEADS = frozenset(
    """
    agv locatie vestiging
    aile ala almacen ambulatorio amphi archiv ascenseur ascensor ascensore atrium attente attesa auditorio auditorium
    aufzug aula avatar avdeling avdelning azienda backend bacula bangunan batiment bay bina bloc block bloco blok boiler
    bolnica bot branch build building byggnad bygning cabinet camera campus canal canale capela capella cappella
    carattere carpark carrel carrello carro center centre centro centrum channel channels chapel chapelle chariot chatbot
    chiller church cihaz clause clausola clausula clinic clinica clinique cloister cluster coda cola colas colo
    componente componentes composant corridoio corridor cyclone daemon dock drone drucker druckerschlange drukarka
    edifici edificio elevator enfermaria enfermeria environment epulet etage ferry fila font fonts forklift freezer
    fridge fronta frontend fuente fuentes fundacion furnace garage gate gebaeude gebaude gebouw generator gesetz hall
    hastane hastanesi haus heis hiss hopital hospice hospital house hurricane hus huset importer impresion impresora
    impressora imprimante institut institute instituto istituto job jono kamer kamers kampus kanaal kanal kapel kapelle
    kaplica kerrostalo kilise kilisesi kiosk klausel kliniek klinik klinika kliniken klinikken klinikum knoten kogus
    kolejka kompleks komponente koridor korpus krankenhaus kuyrugu kuyruk lab laboratoire laboratorio laboratorium lane
    legge lettertype ley library lobby machine maison maternidad maternidade maternite maternity minion modul module mosque
    movie namespace neighbourhood nemocnice nod node nodes nodi nodo nodos noeud noeuds nucleo oddelek oddeleni oddzial odjel
    osasto ospedale osztaly pabellon padiglione palazzina palazzo palvelin parkhaus parking pavilhao pavilion paviljoen
    paviljon paviljong pavillion pavillon pavilon pawilon phong planta plantilla planton playlist plugin pod pole
    poliambulatorio policlinico polikliniek poliklinik poliklinika posluzitelj postazione predio presidio printer
    progetto proiect proje project projekt projet projeto proxy proyecto quarto queue registry reparto residence residenz
    ringtone robot room saal sablon sal sala salao salle salon sanatorio sanatorium schaal schema schriftart seccao
    secteur sectia sektor server serveren servern servers serveur service servicio servico servidor servidores servis
    servizio serwer ship shuttle sidecar site sitio sjukhus skrift skrivare skriver song spital spitalul sprint ssid
    stampante standort stanza station storm strada strain streznik suite sunucu sunucusu sygehus sykehus synagogue
    szablon szerver szpital tabelle tablespace tarn template temple tenant tentacle testcase testfall theater theatre
    tiskarna topic toren torn torony torre tour tower trakt trakten trolley turm turnstile typeface typhoon unidad
    unidade unit unita unitate unitatea unite ustawa ventilator versao version versione vessel virus vlan vm voice voices
    vorlage vzor wachtrij wallpaper ward warteschlange webapp webapps wersja wet widget winda wing wirus wlan wohnheim
    yazici zaal zal ziekenhuis zona zone διακομιστης κτιριο νοσοκομειο πτερυγα блок больница зал здание кластер клиника
    корпус отделение очередь палата поле принтер проект сектор сервер форма шаблон
    """.split()
)
"""Nouns that a name follows which is their own; without accents, in small letters. None of persons, beds and visits."""

_HEADS_OF_QUOTED = frozenset(
    """
    agent alias album alert analyzer analyser asset banner batch canvas carousel catalog container dashboard datastore
    desc description
    bucket channel collection dataset dcp display drive epic exercise feed gpo hood kiosk milestone pipeline reader satellite
    sensor slot stage workflow wallboard filter font host hostname instrument interface jail layer layout lens lun macro
    map mapping master material mesh module namespace partition plant policy preset probe profile program projector recipe
    riser route rule scenario schema scope screen shelf sku slide slot snapshot space stack star stock store style tag
    target task theme tier track tree trunk vendor volume vrf workbook workspace list
    """.split()
)
"""Nouns of things whose own name follows in quotes, and of persons' without: ``Volume "Ansel Adams"``, ``page Smith``."""

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
_BEFORE = re.compile(
    r"(?<![\w\-./@])([^\W\d_]+)(?:[ \-]| ?(?i:name|named|called)? ?\\?[\"'«“„‘\[{]{1,2})\Z|(?<![\w\-./@])([^\W\d_]+) "
    r"(?i:name|named|called|nicknamed|dubbed) \Z"
)
_NUMBER_BEFORE = re.compile(r"(?<![\w\-./@])([^\W\d_]+) #?[0-9]{1,4} \\?[\"“]\Z")
"""A thing with a number and a name of its own in quotes: ``channel 14 "Judge Judy"``."""
_QUOTES = frozenset("\"'«“„‘")
_AFTER_WHOM = frozenset(
    """
    celebracao celebration choroba conge corollaire criteres doenca echelle enfermedad epreuve escala essai feast feest
    feria ferie ferien festa festival fete fiesta formule indice krankheit liqueur losung maladie malattia maniobra
    manobra manoeuvre manovra masernimpfung menu methode metodo metodu morbo morbus nemoc objaw operation oplossing
    parade proef proeven prova prueba reactif reactivo reflejo reflex reflexe reflexo riflesso scala schaal score segno
    semaine semana settimana signe signo sinal sindrom sindrome sjukdom skala solucao solucion solution soluzione sygdom
    sykdom syndrom syndrome syndroom tauti techniek technique tecken tegn teken test teste theoreme triade vacaciones
    vacances vacanze wakacje woche zeichen ziekte znak
    """.split()
)
"""Nouns for what is called after somebody, ``de`` or its like between them: ``signe de Babinski``, ``ziekte van Graves``."""
_GOES_ON = re.compile(r"[,;/]| (?:and|or|und|y|e|et|og|en|&) ")
_PARTICLES = frozenset("van von de di da do del della".split())
_AFTER_SOMEBODY = re.compile(
    r"(?<![\w\-./@])([^\W\d_]+) (?:de(?: la)?|del|di|della|do|da|von|van|der|of|des)(?: la| les| los)? \Z"
    r"|([^\W\d_]+) d['’]\Z"
)
_KEYED = re.compile(r"(?<![^\s,;{(\[&?|\"'\\])([\w.\-]{2,32})(?:\\?[\"']? ?[:=]>? ?\\?[\"']|=)\Z")
_KEY_PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_KEYS = frozenset(
    """
    app application artifact backend bot brand branch build category chart cluster codename color colour component
    container database datasource db dashboard daemon dataset deployment driver edge env environment fixture flag font
    frontend gateway host hostname image index job journal kernel lang language layer locale manufacturer material medication
    microservice mirror model module namespace node package palette pipeline playlist plugin pod preset
    product profile project queue realm region release replica repo repository reporter runner scene schema server service
    alias dataset desc gtin parser policy policyname publisher rulename item label lun map mfg mfr plant platform sku target
    uom vrf arm bldg building campus carrier clinic department dept drug facility hospital plan
    drill printer protocol room storm study supplier trial tts unit
    servicename shard site skin slot song species sprint stage storage stream subsystem switch table tablespace
    task template tenant testcase theme topic upstream vendor vessel vm voice volume ward wallpaper workload workspace zone
    """.split()
)
"""Keys whose value is the name of a program, a machine or its parts; ``…name`` and ``…id`` behind them count for nothing."""
_BEHIND_KEY = frozenset("name title label nick nickname alias key".split())
_THINGS = (
    r"aircraft|airframes|algorithms|allergens|alphabet|analy[sz]ers|apples|arms|artworks?|autoclaves|bands?"
    r"|batteries|bears|beverages|birds|blades|boilers|bots|brands?|breweries|browsers?|cabinets|cafés?|cakes|candies"
    r"|candy|carts|catalog(?:ue)?|cats|categor(?:y|ies)|centrifuges|channels|characters|charities|cheeses?|chillers"
    r"|chips|clusters|code ?names?|code ?words|collars|coffees?|colou?rs?|comics|companies|computers|containers"
    r"|cookies|courses?|craters|crates|crosswalk|cyclones|databases|dental forceps|desserts?|dishes|distributors"
    r"|dogs|dolls|drills|drivers|drones|elevators|engines|environments|eponyms|ethnicit(?:y|ies)|ferries|files|films"
    r"|filters|fish|flags|flavou?rs|flowers|fonts?|foods?|formulary|foundations|frameworks|freezers|fridges|frozen"
    r"|fruits?|furniture|gaits|games?|gardens|gates|generators|glyphs|halls|hernias|holidays|hospitals|hosts"
    r"|hostnames|houses|hurricanes|hvac|identifiers|incubators|instruments|interfaces|jams?|juices?|keywords|kiosks"
    r"|languages?|lathes|libraries|library|lifts|loops|macros|makers|manikins|mannequins|manufacturers|mascots"
    r"|menus?|microscopes|mnemonics|models|modules|moons|movies?|mugs|murals?|music|networks|nodes|novels?|organisms"
    r"|ovens|packages|paints?|panels|payers|pets|phrases?(?: list)?|pies|pizzas|planets|plants|playlists?"
    r"|plugins|plumbing|positions|presets|printers|products|programs|projects|prompts|pumps|puzzles"
    r"|queues|rabbits|recipes|refrigerators|regions|releases|religions?|retractors?|ringtones?|robots|rooms|roses"
    r"|routers|routes|salad dressings|salads|sandwiches|satellites|sauces?|scanners|scooters|scores|scripts"
    r"|sculptures|servers|services|shelters|ships|shops|signs|site list|sites|skeletons|soaps?|sodas?|songs?|soups?"
    r"|specials?|spellings?|sprints?|stains?|statues|stickers|storms?|stores|streams|streets?|suites"
    r"|suppliers?|switches|symbols|symphonies|tables|tablets|tags|task trainers|teas?|templates|tenants|terms"
    r"|test vectors?|tests|theat(?:re|er)s|themes|tiers?|titles|tools|toppings|towers|toys|trains|trees|trials"
    r"|tumou?rs|typefaces|varieties|vendors|vending|versions|vessels|villages|viruses|voices?|volumes|wallpapers?"
    r"|wards|wines?|words|buchstabiertafel|schriftarten|feiertage|feriados?|festivos|polices|fuentes|couleurs"
    r"|kleuren|farben|colori|cores|salles|salas|sale|räume|zalen|kamers|cocina|küche|cuisine|keuken|cucina|cozinha"
    r"|rotation|tracks|melodies|chimes|kuchnia|nutrição|musique|música|musica|drinks"
)
_LISTED = re.compile(
    rf"(?<![\w\-])(?i:{_THINGS})(?:(?: (?!and |or |for |with |und )[a-z0-9ß-öø-ÿ\-]{{1,14}}){{0,4}}: [^:;\n]{{0,160}}"
    r"| (?:[^\W\d_a-zß-öø-ÿ][\w'’\-]{1,20}(?:, ?| (?:and|und|y|et|e|&) )){0,6})\Z"
)
"""What heads a list of things that may be called as persons are: ``fonts missing: Lucy, Amanda``, ``fridges Elsa, Anna``."""
_THINGS_BEHIND = re.compile(
    r"(?:['’]s?)?[ \-](?i:wards?|wing|chapels?|floor|entrance|gardens?|gate|block|buildings?|tower|theatre"
    r"|auditorium|lounge|atrium"
    r"|librar(?:y|ies)|annexe?|pavilion|campus|sites|lines?|circuit|playlist|servers?|clusters?|nodes?|hosts?|vms?"
    r"|printers?|queue"
    r"|failover|daemon|release|build|branch|sprint|fonts?|edition|protocol|bandages?|ventilators?|pumps?|fans?"
    r"|hoovers?|vacuums?"
    r"|puddings?|salads?|sandwich(?:es)?|soups?|rolls?|sausages?|beans|pizza|spaniels?|terriers?|retrievers?|tribute|songs?"
    r"|albums?|movies?|films?|concerts?|holidays?|festival|core|guest|crater|sonata|orchestra|gothic|dummy|wlan"
    r"|ssid|communit(?:y|ies)|foundation|trial|dataset"
    r"|theorem|memorial"
    r"|bridge|stadium|airport|motel|hotel|pub|cafe|bakery|supermarket|boots|shoes|maker|machine|dump"
    r"|indicators?|poster"
    r"|robot|drone|truck|trolley|crane|cart|towers|lamps?|scopes?|reagents?|analy[sz]ers?|monitors|towels|wipes|gloves|fonts"
    r"|(?:program(?:me)?|waiver|grant|billing) code|(?:meeting|conference|seminar) room|(?:rate|code) file"
    r"|(?:wellness )?suite|bldg|univ|scholarship|award|prize|trust|society|murals?|pies|cupcakes|cookies|pop-?up"
    r"|story ?time|consultants|burn unit|endpoints?|relay|tank farm|pump station|conference registrations?"
    r"|container|sdk|api|kiosk|carts|plush|decals?|costumes?|parade|pantry|grant|waiver|hibiscus"
    r"|bldg|garage|city|count(?:y|ies)|last deployed|wrench|buffer|assay|stain|alignment|prism|lockbox|riser|xlt"
    r"|noodles|cheese|crackers|mouthwash|mugs?|thins"
    r"|theme|wallpaper|avatar|voice|voices|persona|feature|flag|branch|package|library|library's|salonu|hastanesi|mahallesi"
    r"|caddesi|sokağı|meydanı|binası|kliniği)(?![\w\-])(?! ?#?[0-9])"
)
"""What follows the name of a thing, and of nobody: ``Wesley chapel``, ``Hans failover``."""
_LED = re.compile(
    r"\b(?:connection|connecting|(?:failed|failing|fails|fail)[ -](?:over|back)|failover|failback|traffic \w+|logs \w+"
    r"|replicat(?:ed|es|ing|ion)|mirror(?:ed|ing)|backups?|replicas?|clone|tunnel|vpn|migrat(?:ed|ing|ion)) "
    r"(?:to|from|of|for) \Z"
    r"|\b(?:hostname|nodename|vrf|vmhost|helm release|namespace|plant|projector)[:=]? \Z"
    r"|\b(?:ready|running|listening|root|deployed|installed|unreachable|daemon|worker) (?:on|at) \Z"
    r"|\b(?:identifier|symbol|reference|variable|attribute|method|function|property|scenario|fixture"
    r"|assertionerror: expected)"
    r" ?:? ?[\"'`]?\Z"
    r"|(?<![\w])(?:saint|sainte|sankt|sint|santa)-\Z"
    r"|(?:^|[^\w\s.] ?|\b(?-i:[a-z]+) )(?-i:St\.?|Saint|Ste\.?|SAINT) \Z",
    re.IGNORECASE,
)
"""What is done with machines, and leads to one: ``failed over to Hudson``."""
_BEFORE_CHARS = 48
_LIST_CHARS = 240
_WORD = re.compile(r"[^\W\d_]+")
_INITIAL = re.compile(r"[^\W\d_]\.")
"""How only persons are called: ``M. A. Pozo``."""

_ROW_OF_THINGS = re.compile(
    r"(?:(?:, ?| )(?:(?:and|or|und|y|e|et|og|och|en|&) )?[^\W\d_a-zß-öø-ÿ][\w'’\-]{1,20}){1,6} (?i:wards|wings|floors"
    r"|gardens|blocks|buildings|towers|theatres|rooms|suites|sites|lines|servers|clusters|nodes|hosts|vms|printers|queues"
    r"|branches|sprints|fonts|units|pavilions|lounges|pods|channels|analy[sz]ers|pumps|ventilators|robots|lifts|elevators"
    r"|streets|villages|templates|bays|crates|stickers|sheets|plates|trays|bots|models|brands|products|recipes"
    r"|flavou?rs|dashboards|tenants|environments|instances|replicas|volumes|databases|schemas|indexes|regions"
    r"|switches|routers|firewalls|codenames)(?![\w\-])"
)
"""The same of several: ``Rose, Lily and Ivy wards``."""


_OF_TESTS = frozenset(
    "alice bob carol carlos charlie dave eve frank grace heidi mallory oscar peggy trent trudy victor".split()
)


def is_numbered(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]`` ends with a word for premises that have a number or floors: ``Carter Tower 5``."""
    words = _WORD.findall(text, start, end)
    return len(words) > 1 and words[-1].lower() in _BEHIND and _NUMBERED.match(text, end) is not None


def is_thing(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]``, which may be somebody's name, is that of premises, a machine, a project, a saint."""
    words = [folded(word) for word in _WORD.findall(text, start, end)]
    if not words or _INITIAL.match(text, start):
        return False
    begin = max(0, start - _BEFORE_CHARS)
    if _LED.search(text, begin, start) is not None or words[0] in _HEADS or is_famous(words):
        return True
    if _is_headed(text, begin, start, words) or _is_keyed(text, begin, start) or _is_listed(text, start, end):
        return True
    return _is_followed(text, end) or _is_of_alice(text, words)


def is_called(text: str, start: int, end: int) -> bool:
    """Say whether the last word of a name is the noun of a thing: ``Simon Community``, ``Herbert Protocol``."""
    last = text.rfind(" ", start, end)
    if last <= start or "," in text[start:end] or is_surname(text[last + 1 : end]):
        return False
    return _THINGS_BEHIND.match(text, last) is not None


def _is_of_alice(text: str, words: list[str]) -> bool:
    """Say whether names are those that protocols and tests are told with, and two of them stand in the text."""
    return _OF_TESTS.issuperset(words) and all(name in text.lower() for name in ("alice", "bob"))


def _is_followed(text: str, end: int) -> bool:
    """Say whether a noun for a thing follows a name, or for several after more of such names."""
    return _THINGS_BEHIND.match(text, end) is not None or _ROW_OF_THINGS.match(text, end) is not None


def _is_headed(text: str, begin: int, start: int, words: list[str]) -> bool:
    """Say whether a noun for a thing leads to a name, or is its first word, or is what it is called after."""
    before = _BEFORE.search(text, begin, start)
    if before is not None and folded(before[1] or before[2]) in _HEADS:
        return True
    if before is not None and text[start - 1] in _QUOTES and folded(before[1] or before[2]) in _HEADS_OF_QUOTED:
        return True
    numbered = _NUMBER_BEFORE.search(text, begin, start)
    if numbered is not None and folded(numbered[1]) in _HEADS_OF_QUOTED:
        return True
    if before is not None and words[0] in _PARTICLES and _is_after_whom(before[1] or before[2]):
        return True
    after = _AFTER_SOMEBODY.search(text, begin, start)
    if after is not None and _is_after_whom(after[1] or after[2]):
        return True
    return _is_after_whom(text[start : start + len(words[0])])


def _is_after_whom(noun: str) -> bool:
    """Say whether a noun is one of what is called after somebody, and no participle: ``signe``, not ``signé``."""
    return folded(noun) in _AFTER_WHOM and not noun.endswith("é")


def _is_listed(text: str, start: int, end: int) -> bool:
    """Say whether a name stands in a list, of two or more, that a noun for things heads."""
    head = _LISTED.search(text, max(0, start - _LIST_CHARS), start)
    return head is not None and ("," in text[head.start() : start] or _GOES_ON.match(text, end) is not None)


def _is_keyed(text: str, begin: int, start: int) -> bool:
    """Say whether a name is the value of a key for programs, machines and their parts."""
    key = _KEYED.search(text, begin, start)
    if key is None:
        return False
    parts = [part.lower() for part in _KEY_PART.findall(key[1])]
    while len(parts) > 1 and parts[-1] in _BEHIND_KEY:
        parts.pop()
    return bool(parts) and parts[-1] in _KEYS


def is_saint(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]`` is a saint's name and nothing else: that of a house."""
    words = [folded(word) for word in _WORD.findall(text, start, end)]
    if _OF_SAINTS.search(text, start, end) is not None:
        return True
    return len(words) == _OF_SAINT and words[0] in _SAINTS and (is_first_name(words[1]) or words[1] == "cruz")
