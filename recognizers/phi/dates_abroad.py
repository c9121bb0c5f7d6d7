"""Dates of persons as other languages and parsers' complaints tell them: ``beeldbelafspraak op 9 december 2024``.

A word for birth or for what is done for patients stands before the date, or the genealogist's sign: ``(*29.08.1931)``. A
date alone that a parser could not read is a person's, too: programs write their own dates so that they can.
"""

from __future__ import annotations

import regex

from recognizers.phi.dates import BY_NAME
from recognizers.phi.ids import in_octets, one_of
from recognizers.phi.months import MONTH
from recognizers.rule import KeyRule, PatternRule, Rule

_BIRTH = one_of(
    """
    ngày sinh, nam sinh, năm sinh, tgl\\.? lahir, tanggal lahir, doğum tarihi, doğum tarıhı, doğum, dogum tarihi, d\\. tarihi
    תאריך לידה, ת\\.? ?לידה, ת\\.ל\\., تاريخ الميلاد, تاريخ ميلاد, الميلاد, مواليد, วันเกิด, 生日, 出生, 生年月日
    出生年月日, 出生日期, 생년월일, 생일, д\\.р\\., дата рожд\\.?, дата рождения, рожд\\., года рождения
    дата народження, нар\\., народж\\., датум рођења, роден, родена, f\\.? ?nac\\.?, fec\\.? ?nac\\.?, fecha nac\\.?
    fecha de nacimiento, fecha nacimiento, nacimiento, nac\\., data nasc\\.?, data de nascimento, data nascimento
    nasc\\., nascimento, ddn, date naiss\\.?, date de naissance, naissance, ne\\(e\\) le, né\\(e\\) le
    data di nascita, data nascita, nascita, nato il, nata il, nato a \\w+ il, d\\.d\\.n\\.
    geb\\.? dat\\.?, geburtstag, gebdat, geb\\., geb, geb\\. am, geboren am, geboren op, geboortedatum, geb\\.datum
    gebdatum, gbd, data ur\\.?, data urodzenia, ur\\., urodz\\.?, urodzony, urodzona, dat\\. nar\\.?, datum narozeni
    datum narození, datum nar\\., nar\\., narozen, narozena, dátum narodenia, datum rodjenja, datum rođenja, rođen
    rođena, szül\\., szül\\. dátum, született, születési idő, syntynyt, synt\\., syntymäaika, s\\.aika, født, f\\.dato
    fødselsdato, fødd, född, födelsedatum, födelsetid, fæddur, data nașterii, data nasterii, născut, născută
    ditëlindja, gimimo data, gim\\. data, dzimšanas datums, sünniaeg, ημ\\. γέννησης, ημερομηνία γέννησης, γεννηθείς
    γεννήθηκε
    """
)
_DAY = r"(?:3[01]|[12][0-9]|0?[1-9])"
_IN_WORDS = rf"{_DAY}(?:\.|er|º|ª|-го|-е)?(?: (?:de|di|d['’]))?[ /\-]?{MONTH}\b(?:,?(?: de| del)? (?:19|20)[0-9]{{2}})?"
_ERA = r"(?:令和|平成|昭和|大正|[令平昭大RHST])\.? ?[0-9]{1,2}(?:年|[./]) ?[0-9]{1,2}(?:月|[./]) ?[0-9]{1,2}日?"
"""As Japan counts years: ``昭和22年5月3日``, ``昭19.8.2``."""
_IN_NUMBERS = (
    r"[0-3]?[0-9]\.[01]?[0-9]\.(?=[ ,;)]|$)"
    r"|[0-3]?[0-9][./ ](?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})[./ ](?:(?:19|20)[0-9]{2}|[0-9]{2})"
    r"|[0-3]?[0-9][./\-][01]?[0-9][./\-]['’][0-9]{2}"
    r"|[0-3]?[0-9][./\-][01]?[0-9](?:[./\-](?:(?:19|20)[0-9]{2}|[0-9]{2}))?|(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]"
)
_HERE = rf"(?P<v>(?i:{_IN_WORDS})|{_IN_NUMBERS})(?![0-9]|[./:\-][0-9]|(?:T| )[0-2]?[0-9]:[0-5][0-9]:|\.[0-9])"

_HAPPENS = one_of(
    """
    afspraak, beeldbelafspraak, videoconsult, opname, opgenomen, ontslag, ontslagen, operatie, geopereerd, onderzoek
    verwijzing, recept, polikliniek, huisbezoek, overleden, ingepland, termin, terminen, sprechstunde
    videosprechstunde, aufnahme, aufgenommen, entlassung, entlassen, einweisung, eingewiesen, verlegung, verlegt
    operiert, eingriff, untersuchung, behandlung, rezept, überweisung, verstorben, vorstellung, wiedervorstellung
    impfung, geimpft, hausbesuch, rendez vous, rdv, téléconsultation, hospitalisation, hospitalisé, hospitalisée
    admis, admise, opération, opéré, opérée, ordonnance, décédé, décédée, séjour, cita, teleconsulta, ingreso
    ingresado, ingresada, intervención, operado, operada, cirugía, receta, visita, fallecido, fallecida, vacunación
    appuntamento, ricovero, ricoverato, ricoverata, dimissione, dimesso, dimessa, intervento, operato, operata
    prenotazione, ricetta, visita medica, deceduto, deceduta, marcação, agendada, internação, internado, internada
    internamento, cirurgia, óbito, vacina, receita, wizyta, wizyty, wizytę, teleporada, przyjęty, przyjęta, przyjęcie
    wypis, wypisany, wypisana, zabieg, operacja, badanie, zgon, skierowanie, e recepta, hospitalizacja, návštěva
    objednán, objednána, objednání, přijat, přijata, propuštěn, propuštěna, hospitalizace, operace, vyšetření, úmrtí
    előjegyzés, időpont, felvétel, felvett, műtét, vizsgálat, besök, inskriven, utskriven, avliden, kallelse
    konsultation, indlagt, udskrevet, innlagt, utskrevet, henvisning, timeavtale, døde, vastaanotto, käynti, leikkaus
    randevu, randevusu, yatış, taburcu, ameliyat, amelıyat, muayene, приём, прием, записан, записана, госпитализация
    госпитализирован, поступил, поступила, выписан, выписана, операция, осмотр, визит, умер, умерла, направление
    прийом, госпіталізація, виписаний, візит, ραντεβού, εισαγωγή, εξιτήριο, lịch hẹn, tái khám, nhập viện, xuất viện
    kunjungan, rawat inap
    kommt, kam, kontrolltermin, nachkontrolle, nachsorge, gestürzt, blutabnahme, entbindung, chemo, dialyse, vorgestellt
    erschienen, einbestellt, wiedereinbestellt, ingresó, reingresó, alta, dado de alta, dada de alta, revisión, parto
    analítica, retorno, acudió, falleció, operó, citado, citada, revisado, vacunó, vu, vue, revu, revue, sortie, consultation
    accouchement, décédé, convoqué, convoquée, visto, controllo, prelievo, caduta, convocat[oa], dimess[oa], internou
    compareceu, faleceu, retorna, reavaliação, consulta, gezien, bevalling, gevallen, spreekuur, controle, consult, poli
    overgeplaatst, przyjęto, wypisano, poród, operowany, operowana, zmarł, zmarła, kontrola, kontroli, zgłosi się, porod
    zemřel, zemřela, kontrolu, inskrevs, utskrevs, återbesök, kontroll, opererad, opererades, operert, innlagd, fødsel
    dødsfall, kontroltid, indlæggelse, udskrivelse, leikattu, kotiutus, kontrolli, sairaalaan, kontrol, doğum, yattı
    taburcu oldu, ameliyatı, randevusu, műtéte, felvették, elbocsátották, kontrollra, internat, externat, consultație
    naștere, programare, programat, programată
    """
)
_ON = (
    r"(?:(?:[ ,:(]{1,2}(?i:op|om|am|vom|den|der|dem|des|d\.d\.|dd\.?|ab|zum|le|du|au|el|del|al|día|dia|il|dal|di|do|da"
    r"|de|em|no|na|dnia|w|z|od|dne|für|voor|van|met|pour|para|per|på|til|till|for|från|fra|kl\.?|prévue?|vorgesehen"
    r"|geplant|gepland|programada|fissat[oa]|zaplanowan[ay]|prevista?|previst[oa]s?|agendad[oa]|marcad[oa]"
    r"|planlagt|planerad|stond|staat|staan|is|ist|war|was|wurde|wird|est|était|fue|foi|será|è|sarà|był[ao]?|byl[ao]?|ar|on|i"
    r"|wieder|terug|de nuevo|again|next|próxim[oa]|на|от|с|за|σε|στις|vào|ngày|tanggal|tgl|tarihinde|tarihli"
    r"|\p{L}{2,12}(?:dag|tag|di|edì)|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lun|mar|mer|jeu|ven|sam|dim"
    r"|mo|di|mi|do|fr|sa|so|ma|wo|vr|za|zo|\p{L}{3,9}-feira|(?:mån|tis|ons|tors|fre|lör|sön)\.?))\.?,?){0,4}[ :(]{1,2}"
)

_UNREAD = (
    r"(?:(?:LocalDate|LocalDateTime|OffsetDateTime|ZonedDateTime|DateTime|Instant|java\.(?:util|sql)\.Date|DateOnly"
    r"|Timestamp|date|datetime|DATE)\W{0,3} from (?:String|string|value|text|str) ?|[Uu]nparse?able date: ?"
    r"|parsing time |[Ii]nvalid (?:date|isoformat string|birthDate|dob|DOB|ISO8601 date|calendar date|date (?:literal"
    r"|format|value)): ?|[Tt]ext |time data |[Ss]tring |(?:not a valid|no valid|bad|malformed|impossible) (?:date|dob"
    r"|DOB|birth ?date):? ?|(?:ungültiges|falsches) (?:Datum|Geburtsdatum):? ?|date (?:de naissance )?invalide ?: ?"
    r"|fecha (?:de nacimiento )?inválida:? ?|out of range: ?)"
)
_COMPLAINS = r"(?: could not be parsed| was not recognized as| does not match| cannot be parsed| is not a valid| as )"
_OLD = r"(?:19[0-9]{2}|200[0-9]|201[0-5])"
_UNREAD_DATE = (
    rf"[0-3]?[0-9][\-/. ](?:[0-3]?[0-9]|[A-Za-z]{{3,9}})[\-/. ]{_OLD}|{_OLD}[\-/.][0-9]{{1,2}}[\-/.][0-9]{{1,2}}"
    r"|(?:19[0-9]{2}|200[0-9])[0-9]{4}"
)
"""A date as old as persons are: programs' own are newer."""

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="date.birth_abroad",
        type="date",
        pattern=(
            rf"(?<!\w){_BIRTH}(?:[ :=.\"'(>：#]{{1,5}}|(?![^\W\d_]{{3}}))(?P<v>{BY_NAME}|{_ERA}|{_IN_NUMBERS}|{_IN_WORDS})"
            r"(?![0-9]|[\-/.:][0-9])"
        ),
        gate=(
            rf"{in_octets(_BIRTH)}(?:(?:[ :=.\"'(>#]|：){{0,5}}(?:[rhst]?\.? ?[0-9]|--|__|\?\?|xx)"
            r"|(?:[ :=.\"'(>#]|：){1,5}[a-z\x80-\xff]{3}[^\n0-9]*[0-9])"
        ),
        flags=regex.IGNORECASE,
        check=lambda text: not regex.fullmatch(r"[0-9]{4}|[0-9]{1,2}/[0-9]{1,2}", text) and len(text) > 4,
        source="45 CFR 164.514(b)(2)(i)(C)",
        examples=(
            "שם=x ת.לידה=[[12/08/197{digit:1}]] status",
            "ngày sinh [[19/02/199{digit:1}]] mã",
            "д.р. [[04.07.195{digit:1}]], x",
            "F.Nac: [[3/5/196{digit:1}]] ok",
            "DOĞUM TARİHİ: [[04.07.195{digit:1}]] x",
            "nato a Roma il [[3 marzo 195{digit:1}]], x",
            "richtig geb [[1.2.5{digit:1}]] nicht",
            "ur. [[7 V 194{digit:1}]] ma",
            "geb. [[12-3-'4{digit:1}]] kan",
            "生年月日 [[昭和2{digit:1}年5月3日]] の",
            "生年月日: [[S22.5.{digit:1}]] の",
        ),
        counter_examples=("DN 4 79", "geb 12 Euro", "dn=12", "nar. 12", "ur. 5", "nac. 3/4"),
        score=0.8,
    ),
    PatternRule(
        id="date.by_sign_of_birth",
        type="date",
        pattern=(
            r"(?<=(?:^|[\s(,;])[*†✝] ?)(?P<v>[0-3]?[0-9]\.[01]?[0-9]\.(?:19|20)[0-9]{2}"
            r"|[0-3]?[0-9]/[01]?[0-9]/(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9])(?=[),;\s]|$)"
            rf"|(?P<v>{_ERA})(?= ?生)"
        ),
        gate=r"(?:^|[\s(,;])(?:\*|\xe2\x80\xa0|\xe2\x9c\x9d) ?[0-9]{1,4}[./\-][0-9]{1,2}[./\-][0-9]{2}|(?:[0-9]|日) ?生",
        source="DIN 5008 and genealogists' signs: a star for birth, a dagger for death",
        examples=(
            "für X, Y (*[[29.08.193{digit:1}]]) doppelt",
            "Y, X *[[04.11.194{digit:1}]], Station",
            "(†[[12.03.202{digit:1}]])",
            "ワタナベ様 ([[昭19.8.{digit:1}]]生)",
        ),
        counter_examples=("2*1.2.2024x", "** 1.2.3", "*1.2.20", "0 3 * 12"),
        score=0.8,
    ),
    PatternRule(
        id="date.happened_abroad",
        type="date",
        pattern=rf"(?<!\w){_HAPPENS}{_ON}{_HERE}",
        gate=rf"{in_octets(_HAPPENS)}[ :(,]",
        sign=(
            r"[ :(][0-3]?[0-9](?:[./\-]['’]?[01]?[0-9]|[./ ][IVX]|(?:\.|[Ee][Rr]|º|ª|-го|-е)?(?: [Dd][EeIi'’])?[ /\-]?"
            r"(?:[^\W\d]{3}|[^\x00-\x7f]))|(?:19|20)[0-9]{2}-[01][0-9]-"
        ),
        source="45 CFR 164.514(b)(2)(i)(C): all elements of dates but the year",
        examples=(
            "beeldbelafspraak op [[{digit:1} december 2024]] met mevrouw",
            "cita el lunes [[3 de junio]] a las",
            "Termin am [[1{digit:1}.05.2024]] verschoben",
            "RDV le [[12/06/202{digit:1}]] annulé",
            "rendez-vous le [[12/06/202{digit:1}]] pris",
            "recept d.d. [[29 mei]]",
            "Er kommt am [[1{digit:1}.4.]] zur Nachkontrolle",
            "ingresó el [[23 de enero]] y fue",
            "alta prevista para [[30/abr]], retorno quinta-feira, [[8 de maio]]",
            "Opname stond gepland op vrijdag [[14 maart]] maar",
        ),
        counter_examples=(
            "control 1.2.3",
            "Termin 12",
            "visite 3 pages",
            "tid 4418 av 9",
            "time 10.12.2024 13:40:07 started",
            "alta 0.5",
        ),
        check=lambda text: regex.fullmatch(r"[0-9]{1,2}[./\-][0-9]{1,2}", text) is None or text.count("/") == 1,
        score=0.6,
    ),
    PatternRule(
        id="date.unread",
        type="date",
        pattern=(rf"{_UNREAD}[\"'`\[](?P<v>{_UNREAD_DATE})[\"'`\]]|[\"'`](?P<v>{_UNREAD_DATE})[\"'`](?={_COMPLAINS})"),
        gate=rf"{_UNREAD}[\"'`\[][0-9]|[0-9][\"'`]{_COMPLAINS}",
        source="java.time, java.text; Go, package time; Python, datetime; .NET, System.DateTime: messages of parsers",
        examples=(
            'value of type `java.time.LocalDate` from String "[[30-Feb-196{digit:1}]]" (through',
            'java.text.ParseException: Unparseable date: "[[31/02/195{digit:1}]]"',
            "ValueError: time data '[[1958-13-0{digit:1}]]' does not match format",
        ),
        counter_examples=(
            'parsing time "2026-11-21"',
            "Text '2026-01-01' could not be parsed",
            "time data 'x' does not match",
        ),
        score=0.68,
    ),
    KeyRule(
        id="date.day_by_key",
        type="date",
        keys=(
            *("=coll", "coll dt", "coll date", "collection date", "coll time", "draw date", "=drawn", "=drw", "admit date"),
            *("adm date", "disch date", "=dos", "svc date", "appt date", "visit date", "dob", "birth date", "surg date"),
        ),
        value=r"\G(?:0[1-9]|1[0-2])[/\-]?(?:0[1-9]|[12][0-9]|3[01])(?![\w.:/\-]| [a-z])",
        source="45 CFR 164.514(b)(2)(i)(C): labels of tubes and wristbands, a month and a day",
        examples=('Coll:"[[052{digit:1}]]", Tube', "drawn=[[06-1{digit:1}]]"),
        counter_examples=("coll=1399", "drawn: 1204 rows", "coll=05221"),
        score=0.6,
    ),
)
