"""Streets as other countries write them, rural routes and crossings: 45 CFR 164.514(b)(2)(i)(B)."""

from __future__ import annotations

import regex

from recognizers.phi.ids import in_octets
from recognizers.phi.places import UNIT
from recognizers.rule import PatternRule, Rule

_BEFORE_NAME = "(?i:rue|avenue|bd|boulevard|chemin|impasse|quai)|[Aa]llée|Heol|Ffordd|Lôn|Stryd|Sráid|Bóthar"
"""After the house's number: ``5 Rue Dauphine``."""
_FIRST = (
    r"Rue|Avenue|Avenida|Av\.|Calle|Carrera|Cra\.?|Cl\.|Paseo|Plaza|Rua|Travessa|Via|Viale|Vicolo|Piazza|Corso|Largo"
    r"|ul\.|Ulica|al\.|Jalan|Jl\.|Jln\.?|Rruga|Calea|Strada|Avda\.?|Avda|Pza\.?|Plza\.?|Pl\.|C/|Ctra\.?|Camino|Ronda"
    r"|Rambla|Carrer|Praça|Praceta|Alameda|Estrada|Beco|Piazzale|Contrada|Lungomare|os\.|pl\.|Al\.|aleja|bul\."
    r"|Bulevardul|Aleea|Șos\.|ул\.|улица|пр\.|просп\.|проспект|пер\.|вул\.|бул\.|οδός|Đường|đường"
)
"""Before the number: ``Via dei Mille 44``."""
_ENDS = (
    r"straße|strasse|str\.|gasse|allee|platz|weg|damm|ufer|ring|straat|laan|plein|gracht|kade|singel|dijk|gatan|vägen"
    r"|gränd|torg|vej|gade|veien|gata|katu|kuja|pad|steeg|hof|steig|stieg|graben|stræde|stien|vænget|parken|toften"
    r"|backen|stigen|väg|polku|raitti|rinne|kaari|chaussee|promenade|twiete|redder|dreef|kanaal|straatje|laantje"
)
_LAST = (
    r"Straße|Strasse|Str\.|Allee|Platz|Weg|Gasse|utca|út|tér|ulice|náměstí|Cad\.|Caddesi|Sok\.|Sokak"
    r"|Sokağı|Bulvarı|Blv\.|Mah\.|Gracht|Kade|Singel|Dijk|Laan|Straat|Plein|Steeg|Hof|Ufer|Damm|Gata|Vej|Allé|körút|krt\.|köz"
)
"""A word's end, or the last word, before the number: ``Lindenstraße 11``, ``Kossuth Lajos utca 3``."""
_OF = r"(?: (?:de|des|del|della|dei|degli|di|da|do|dos|das|du|la|las|los|el|le|les|l['’]|d['’]|y|yr|na))*"
_RURAL = r"Rural Route|RR|R\.R\.|HC|County Road|Co Rd|CR|FM|State Route|State Hwy|Hwy|US Hwy|Route|I"
_ROAD = r"County Road|County Rd|Co Rd|State Route|State Road|State Hwy|US Hwy|Hwy|Farm Road|Ranch Road|FM|CR|Rural Route"
_SUFFIX = "Rd|St|Ave|Blvd|Ln|Dr|Pkwy|Hwy|Road|Street|Avenue|Lane|Drive"
_PLACE_THERE = "store|branch|location|pharmacy|clinic|office|intersection|corner"
_LETTER = r"[A-Za-z\x80-\xff'.\-]"

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="place.street_abroad",
        type="street",
        pattern=(
            rf"(?<![\w.])(?P<v>[0-9]{{1,5}}[A-Za-z]?(?: ?(?:bis|ter))?,? (?:{_BEFORE_NAME}){_OF}"
            rf"(?: ?\p{{Lu}}[\p{{L}}'’.\-]+){{1,4}}(?: ?#[0-9A-Za-z]{{1,5}})?{UNIT})"
            rf"|(?<![\w.])(?P<v>(?:{_FIRST}){_OF}"
            r"(?: ?(?:\p{Lu}[\p{L}'’.\-]+|[0-9]{1,3}(?= ?(?:#|[Nn][oº°]|-)))){1,5}"
            r",? (?:#|[Nn][oº°]\.? ?|n\. ?)?[0-9]{1,5}[A-Za-z]?(?:[\-/][0-9]{1,4})?"
            r"(?:,? ?(?:int|piso|esc|apt|depto|m|lok|interno)\.? ?[0-9A-Za-z]{1,5})?)(?![\w.:])"
            rf"|(?<![\w.\-])(?!Amplatz )(?P<v>(?:\p{{Lu}}[\p{{L}}\-]{{1,24}}(?:{_ENDS})"
            rf"|\p{{Lu}}[\p{{L}}\-]{{2,24}} (?:{_LAST}))"
            r" (?:No[.:]{0,2} ?)?[0-9]{1,4}(?: ?[a-zA-Z](?![a-zA-Z]))?"
            r"(?:[\-/](?:[0-9]{1,4}|bis|ter|hs|huis|boven|[IVX]{1,4}|[a-h]))?)(?![\w.:])"
            r"|(?<![\w.\-])(?P<v>\p{Lu}\p{L}{2,24}(?:tie|polku) [0-9]{1,3} [A-Z] ?[0-9]{1,3})(?!\w)"
            rf"|(?<![\w.])(?P<v>(?:{_RURAL})[ \-][0-9]{{1,5}},? (?:Box|BOX|MP|MM|mile marker|milepost) ?"
            r"[0-9]{1,5}[A-Z]?)(?!\w)"
            r"|(?<![\w.])(?P<v>(?i:(?:rural )?(?:rte?|route)\.? ?[0-9]{1,3},? box ?[0-9]{1,5}[a-z]?))(?!\w)"
            rf"|(?<![\w.])(?P<v>[0-9]{{1,6}}[A-Z]? (?:[NSEW]\.? )?(?:{_ROAD}) [0-9]{{1,5}}[A-Z]?)(?!\w)"
            rf"|(?<=(?:\b[Oo]n|\b[Aa]t|\b[Nn]ear|\boff|\bof) )(?P<v>\p{{Lu}}\p{{L}}{{2,20}} (?:{_SUFFIX}))"
            r"(?=[.,;\"')]|$| (?:and|in|by)\b)"
            rf"|(?<=(?:\bon|\bat|\bnear|\bthe|\bof) )(?P<v>\p{{Lu}}\p{{L}}{{2,20}} (?:&|and) (?:\p{{Lu}}\p{{L}}{{2,20}}"
            rf"|[0-9]{{1,3}}(?:st|nd|rd|th)))(?= (?:{_PLACE_THERE})\b)"
        ),
        gate=(
            rf"[0-9][A-Za-z]?(?: ?(?:bis|ter))?,? (?:{in_octets(_BEFORE_NAME)}) ?[A-Za-z\x80-\xff]"
            rf"|(?:{in_octets(_FIRST)}) ?[A-Z0-9delny\x80-\xff](?:{_LETTER}|[0-9 #,])*(?:[ #°º.]{{1,2}}|[Nn]o)[0-9]"
            rf"|[A-Z\x80-\xff](?:{_LETTER})+(?:{in_octets(_ENDS)}| (?:{in_octets(_LAST)})) (?:No[.:]{{0,2}} ?)?[0-9]"
            r"|(?:tie|polku) [0-9]{1,3} [A-Z] ?[0-9]"
            r"|(?i:rte?|route)\.? ?[0-9]{1,3},? (?i:box) ?[0-9]"
            rf"|(?:{_RURAL})[ \-][0-9]{{1,5}},? (?:Box|BOX|MP|MM|mile)|[0-9][A-Z]? (?:[NSEW]\.? )?(?:{_ROAD}) [0-9]|(?:on"
            rf"|On|at|At|near|Near|off|of) [A-Z\x80-\xff](?:{_LETTER})+ (?:{_SUFFIX})\b"
            rf"|[A-Z\x80-\xff](?:{_LETTER})+ (?:&|and) (?:[A-Z\x80-\xff](?:{_LETTER})+|[0-9]{{1,3}}(?:st|nd|rd"
            rf"|th)) (?:{_PLACE_THERE})"
        ),
        sparse=True,
        source="Universal Postal Union, addressing systems; USPS Publication 28, sections 24 and 25",
        examples=(
            "at [[{digit:1} Heol y Bryn]], by",
            "NewRx for Q [[{digit:1} Rue Dauphine #2]], DEA",
            "wohnt [[Lindenstraße 1{digit:1}]], Berlin",
            "abita in [[Via dei Mille 4{digit:1}]], Roma",
            "new addr [[Rural Route 2 Box 41{digit:1}]], x",
            "home of pt Hurley, [[rt 2 box 11{digit:1}]], pickup",
            "LBL [[HC 61 BOX 9{digit:1}]] ELKO",
            "driveway of [[19{digit:2} County Road 417]], wife",
            "at the [[Juniper & 5th]] store",
            "morada [[Rua das Flores, 11{digit:1}]], 2.º Esq.",
            "en [[Avda. de la Constitución 4{digit:1}]], 2.º D",
            "адрес [[ул. Ленина 1{digit:1}]], кв. 4",
            "op de [[Oude Gracht 2{digit:1}-bis]], 3511 NR",
            "adresi: [[Atatürk Cad. No:4{digit:1}]] D:7",
            "walgreens on [[Telegraph Rd]], please",
        ),
        counter_examples=(
            *(
                "Via 1.1 varnish",
                "route 10 Box",
                "upstream route 12 added",
                "Teil 4",
                "tie 3",
                "ring 14 full",
                "3 route Handlers",
            ),
            *("String 12", "on main St", "Warning 3"),
        ),
        check=lambda text: regex.match(r"(?:String|During|Monitoring|Spring|Scoring|Tring|Offspring)\b", text) is None,
        score=0.65,
    ),
)
