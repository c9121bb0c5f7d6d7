"""Words of other languages that are nobody's name: those of programs, of hospitals and of their upkeep.

German writes every noun with a capital, other languages the first word of a label; to a model that learnt English, both read
as names: ``Entlassbrief Kardiologie``, ``Fila "Resultados"``. ``words_abroad.txt`` has, without accents, the words that
stand in most of the translations of Debian's programs into fifteen languages, and words of care and administration written
down by hand; usual names are left out. Compounds and derivations have no end: they are told by how they end.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

from recognizers.phi.given_names import GIVEN_NAMES
from recognizers.phi.rarer_names import folded, is_first_name, is_surname

_CHARS_MIN = 7
"""Of a word that is told by its end."""

_GERMAN = (
    "ung|ungen|heit|heiten|keit|keiten|schaft|schaften|plan|plane|plaene|listen?|dienste?|berichte?|befunde?|auftrag"
    "|auftrage|vorlagen?|nummern?|gerate?|geraete?|systeme?|module?|krankheit|zeichen|skala|werte?|zeit|zeiten|daten?|dateien?"
    "|speicher|konto|konten|karten?|kassen?|akten?|scheine?|briefe?|druck|drucker|satze?|saetze|schlussel|schluessel|stellen?"
    "|zahlen?|mengen?|dauer|grenzen?|bereiche?|stufen?|klassen?|gruppen?|formulare?|muster|texte?|katalog|kataloge|register"
    "|tabellen?|spalten?|zeilen?|blatt|seiten?|ordner|knoten|kanal|kanale|anlagen?|pumpen?|sonden?|nadel|klemmen?|stationen"
    "|ambulanz|ambulanzen|praxis|labore?|raume?|raeume|zimmer|saal|fenster|schrank|lager|wagen|modus|stand|index|profile?"
    "|protokolle?|fehler|ausfall|ausfalle|betrieb|netz|eingang|ausgang|abgleich|lauf|ende|wochen?|monate?|jahre?|tage?"
    "|stunden?|bausteine?|bogen|schritte?|ketten?|zentrum|regeln?|freigabe|abfrage|ausgabe|eingabe|annahme|aufnahme|zugriff"
    "|vorgang|vorgange|verbrauch|gewicht|kosten|mittel|bedarf|gebaude|verzeichnis|ergebnis|ergebnisse|nachweis|hinweis"
)
_ROMANCE = (
    "tion|tions|sion|sions|ement|ements|iques?|ismes?|oires?|cion|ciones|miento|mientos|idade?s?|ajes?|cao|coes|mentos?"
    "|agem|agens|zioni?|sioni|menti|alita|ilita|aggio|aggi|teurs?|trices?|ibles?|ables?|icos?|icas?"
)
_NORTHERN = (
    "isering|eringen|eringar|ningen?|ningar|elser?|heten?|heden?|skjema|skema|tjanste?r?|tjenester?|avdelning|mottagning|journal"
    "|journaler|aties?|heid|heden|lijst|lijsten|afdeling|dienst|diensten|kaart|kaarten|nummer|arna|orna|erna|aminen"
    "|uudet|vuus|kset"
)
_EASTERN = (
    "anie|enie|ania|enia|aniu|eniu|osci?|acja|acji|acje|ologii|owych|owego|owany|owana|osti?|leme|lama|lemesi|lamasi"
    "|leri|lari|ligi|lugu|mesi|masi|ildi|lendi|landi"
)
_OF_CARE = (
    "metr(?:y|ics?|e|i[ae]|ist)|meters?|ologi[aes]?|ologisk|ology|logiques?|iatri[ae]|iatry|gra(?:f|ph)i[ae]|graphy|gramm?[ae]?|grammes?|[sc]copi[ae]|scopy|[ck]tomi[ae]|ectomy"
    "|stomi[ae]|ostomy|plasti[ckae]|plasty|therapi[ae]|therapy|terapi[ae]|pathi[ae]|patia|pathy|[ae]emi[ae]|emi[ae]|[ao]lgi[ae]"
    "|itis|osis|s[iy]ndrom[ae]?|(?:no|co|pho|to|do|io)mas?|coccus|cocci|kokken|bacter|monas|mycin[ae]?|micin[ae]?|cillin[ae]?|cilin[ae]"
    "|floxacin[aoe]?|nazole?|konazol|prazole?|statin[ae]?|sartan[ae]?|[ln]olol|mab|tinib|ciclib|cycline?|navir|buvir|clovir"
    "|parin[ae]?|caine?|caina|azepam|zolam|oxetine?|setron|gliptine?|gliflozin[ae]?|tidine?|dipine?|formin[ae]?|lukast|dronate"
    "|chirurgi[ae]|glutide?|triptane?|oxaban|oxacin|thiazide?|semide?|lactone?|indrone|spirenone|gestrel|fenadine|gabalin|cortison|solone?|sterone?|tropin[ae]?|fibrat[e]?|dopa"
)
_ENDS = re.compile(rf".{{3,}}(?:{_GERMAN}|{_ROMANCE}|{_NORTHERN}|{_EASTERN}|{_OF_CARE})\Z")


@cache
def _listed() -> frozenset[str]:
    return frozenset(Path(__file__).with_name("words_abroad.txt").read_text(encoding="ascii").split())


@lru_cache(maxsize=8192)
def is_word_abroad(word: str) -> bool:
    """Say whether a word is an ordinary one of another language, by the list or by how it ends, and no usual name."""
    plain = folded(word)
    if plain in _listed():
        return True
    if len(plain) < _CHARS_MIN or _ENDS.match(plain) is None:
        return False
    return plain not in GIVEN_NAMES and not is_first_name(plain) and not is_surname(plain)
