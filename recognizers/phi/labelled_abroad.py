"""Numbers behind the noun that says whose they are, in other languages than English: ``carteira 0 118 820441772004 1``.

Patients, insured persons and citizens, visits, orders, reports, claims and devices
as hospitals and insurers from Lisbon to
Hanoi call them in their logs. Numbers are written abroad in groups of any size, and with their year: ``11882/2024``.
"""

from __future__ import annotations

from functools import partial

from recognizers.phi.labelled import labelled
from recognizers.rule import Rule

_CITIZENS = """
versicherten[\\- ]?id, versicherungs[\\- ]?id, kv[\\- ]?nummer, mitglieds[\\- ]?nr\\.?, mitgliedsnummer
verzekerden?[\\- ]?id
lidmaatschapsnummer, polis[\\- ]?nr\\.?, polis, numero de poliza, número de póliza, num poliza, nro poliza, nro afiliado
nro socio, numero socio, número de socio, numero tessera, n tessera, codice sanitario, numero adherent, numéro adhérent
numero de contrat, numéro de contrat, carte mutuelle, numero mutuelle, numéro mutuelle, numéro d'assuré, numero d'assure
numer ubezpieczenia, nr ubezpieczenia, číslo pojistky, cislo pojistky, biztosítási szám, forsikringsnr\\.?
försäkringsnr\\.?, sigorta poliçe no, poliçe no, police no
utente, utente sns, ehic, gesy, team card, versicherungsnr\\.?, versicherungs[\\- ]?nr\\.?, vertragsnr\\.?, nif, nipc
niss, cartao cidadao, cartão de cidadão, carteira, carteirinha, cartao sus, cartão sus, cns, cartao nacional de saude
beneficiario, beneficiário, beneficiária, matricula do beneficiario, cpf, afiliado, afiliada, n afiliado, nss, nuss
curp, tarjeta sanitaria, tarjeta, tarj\\.? sanitaria, nuhsa, nass, dni, nie, nif paciente, poliza, póliza, cedula
cédula, polizza, tessera, tessera sanitaria, cod\\.? fisc\\.?, codice fiscale, cod\\.? assistito, codice assistito
assistito, carte vitale, vitale, nir, n ss, no ss, n° ss, secu, sécu, n secu, numéro secu, numero de securite sociale
numéro de sécurité sociale, adherent, adhérent, mutuelle, assure, assuré, num assure, versicherten[\\- ]?nr\\.?
versichertennummer, versnr\\.?, vers\\.?[\\- ]?nr\\.?, kvnr, kv[\\- ]?nr\\.?, krankenkasse, kasse, egk[\\- ]?nr\\.?
egk, versichertenkarte, vk[\\- ]?nr\\.?, veka, ahv[\\- ]?nr\\.?, ahv, ahvn13, avs, n avs, navs13, svnr
sv[\\- ]?nr\\.?, sozialvers\\.?[\\- ]?nr\\.?, versicherungsnummer, vsnr, ikk, aok, barmer, polisnummer, polisnr
verzekerdennummer, verzekerdennr, verzekerde, insz, rijksregisternummer, rijksregister, rrn, riziv, inami, mutualiteit
bsn, burgerservicenummer, cislo pojistence, číslo pojištěnce, cislo pojistenca, číslo poistenca, pojistenec
pojištěnec, rodne cislo, rodné číslo, rodne c\\., rodné č\\., rč, r\\.č\\., taj, taj[\\- ]?szam, taj[\\- ]?szám
polisa, polisy, polisę, numer polisy, ubezpieczenia, ubezpieczony, pesel, nr pesel, ekuz, kennitala, cpr
cpr[\\- ]?nr\\.?, personnummer, personnr\\.?, pnr, pnr\\., samordningsnummer, fnr, f\\.nr\\.?, fodselsnummer, fødselsnummer
fødselsnr\\.?, henkilotunnus, henkilötunnus, hetu, kela, isikukood, asmens kodas, personas kods, amka, αμκα
α\\.μ\\.κ\\.α\\., снилс, полис, полис омс, омс, енп, инн, ипн, рнокпп, егн, egn, jmbg, oib, mbo, emso, emšo, zzzs, kzz
cnp, asigurat, tckn, tc kimlik no, tc kimlik, t\\.c\\. kimlik no, tc no, sgk, sgk no, sigorta no, ת\\.?ז\\.?, ת\\"ז
תעודת זהות, מס' זהות, מספר זהות, رقم الهوية, الهوية, هوية, رقم الإقامة, إقامة, رقم التأمين, iqama, iqama no
emirates id, civil id, qid, cpr no, bpjs, no bpjs, bpjs kesehatan, nik, jkn, no kartu, nokartu, no peserta, peserta
bhyt, thẻ bhyt, số thẻ bhyt, mã thẻ, cccd, cmnd, philhealth, phic, aadhaar, aadhar, abha, abha no, pmjay, ayushman
cghs, esic, echs, hin, ohip, phn, ramq, msp, ahcip, ulhn, health card, nhi, ihi, irn, nino, chi, hcn, gms, ppsn
pps no, lhc, mykad, ic no, no ic, no kp, nric, fin no, hkid, hkic, บัตรประชาชน, เลขประจำตัวประชาชน, เลขบัตร
"""
_ASIAN = """
保険証番号, 保険証, 被保険者番号, 保険者番号, 記号番号, マイナンバー, 個人番号, 患者番号, 患者id, 患者ＩＤ, カルテ番号
診察券番号, 診察券, 受付番号, オーダ番号, オーダー番号, 検体番号, 依頼番号, 処方番号, 身份证, 身份证号, 身份证号码
医保卡, 医保卡号, 医保号, 社保卡, 病历号, 住院号, 门诊号, 就诊卡号, 就诊号, 病案号, 患者编号, 申请单号, 检验号, 条码号
处方号, 病歷號, 病歷號碼, 健保卡號, 身分證字號, 掛號序號, 주민등록번호, 주민번호, 환자번호, 등록번호, 차트번호, 병록번호
건강보험증번호, 보험증번호, 처방번호, 접수번호, 검체번호
"""
_RECORDS = """
pat\\.?[\\- ]?nr\\.?, patientnr\\.?, patientennr\\.?, patientnummer, patientennummer, patientennr, patienten[\\- ]?id
pat\\.?[\\- ]?id, patiëntnummer, patiëntnr\\.?, patient nr, prontuario, prontuário, historia clinica, historia clínica
hist\\. clinica, nhc, n\\.h\\.c\\., n hc, n historia, nº historia, expediente, dossier, dossier patient, n dossier
n° dossier, no dossier, n ipp, cartella, cartella clinica, nosologico, n nosologico, akte, aktennr\\.?, aktenzahl
patientenakte, karta, karta pacjenta, kartoteka, nr ksiegi, nr księgi, nr księgi głównej, księga główna, księgi głównej
ks\\. gł\\., chorobopis, číslo chorobopisu, chorobopisu, cislo chorobopisu, journalnr\\.?, journalnummer, torzsszam
törzsszám, naplosorszam, naplósorszám, naplószám, номер карты, карта, карты, медкарта, мед\\. карта, амб\\. карта
амбулаторная карта, история болезни, ист\\. болезни, и/б, медична картка, картка, mã bn, mã bệnh nhân, mã y tế, số hồ sơ
no\\.? rm, no\\.? rekam medis, rekam medis, hasta no, hasta dosya no, dosya no, protokol no, dosya, מספר מטופל
מס' מטופל, תיק רפואי, מספר תיק, תיק, رقم المريض, رقم الملف, رقم ملف, الملف, เลขที่ผู้ป่วย
"""
_STEMS = """
aufnahme patienten fall behandlungs auftrags befund rezept proben labor besuchs überweisungs untersuchungs opname patiënt
afspraak recept dossier aanvraag onderzoeks zorgtraject episode behandel remiss vård vårdkontakt journal ärende prøve
rekvisitions henvisnings opphold innleggelses indlæggelses
""".split()
_COMPOUNDS = ", ".join(rf"{stem}[\- ]?(?:nummer|nr\.?|id|kennung|kenmerk)" for stem in _STEMS)
"""``Aufnahmenummer``, ``afspraak-id``, ``remissnr.``: nouns that Germanic languages make up."""
_MATTERS = f"""
{_COMPOUNDS}

beleg, belegnr\\.?, befund, befundnr\\.?, befund[\\- ]?nr\\.?, auftrag, auftragsnr\\.?, auftragsnummer
auftr\\.?[\\- ]?nr\\.?, fall, fallnr\\.?, fall[\\- ]?nr\\.?, fallnummer, fallzahl, aufnahmezahl, aufnahmenr\\.?
aufenthalt, rezept, verordnung, überweisung, ueberweisung, einsendung, eingangsnr\\.?, proben[\\- ]?nr\\.?
probennr\\.?, laborauftrag, schadennr\\.?, schaden, schadenfall, vorgangsnr\\.?, rechnung, rechnungsnr\\.?
leistungsfall, kostengutsprache, sejour, séjour, nda, iep, venue, demande, n demande, ordonnance, examen, prelevement
prélèvement, sinistre, accueil, feuille de soins, fse, prise en charge, episodio, solicitud, peticion, petición
muestra, receta, volante, ingreso, atencion, atención, n atencion, orden, orden medica, informe, siniestro, reclamo
autorizacion, autorización, folio, turno, guia, guía, guia tiss, senha, atendimento, aih, internacao, internação
pedido, requisicao, requisição, receita, episodio sns, sinistro, exame, laudo, autorizacao, autorização, accettazione
richiesta, impegnativa, nre, ricetta, referto, ricovero, prenotazione, sdo, pratica, campione, aanvraag
aanvraagnr\\.?, afspraak, opname, opnamenr\\.?, verwijzing, recept, zorgtraject, declaratie, monster, monsternr\\.?
onderzoek, schadenummer, wizyta, wizyty, nr wizyty, zlecenie, zlecenia, nr zlecenia, skierowanie, skierowania, recepta
recepty, e[\\- ]?recepta, badanie, nr badania, probka, próbka, próbki, pobyt, szkoda, nr szkody, zadanka, žádanka
žádanky, navsteva, návštěva, hospitalizace, doporuceni, doporučení, vzorek, vzorku, vizsgalat, vizsgálat, beutalo
beutaló, esetszam, esetszám, minta, vény, remiss, remissnr\\.?, henvisning, rekvisition, rekvisitionsnr\\.?
rekvisisjon, provnr\\.?, prøve, prøvenr\\.?, arende, ärende, skadenr\\.?, lahete, lähete, käynti, näyte, näytenro
protokol, barkod, randevu, randevu no, takip, takip no, provizyon, provizyon no, recete, reçete, направление, заявка
талон, рецепт, протокол, случай, эпизод, проба, образец, заказ, обращение, направлення, заявка №, е-рецепт
παραπεμπτικό, συνταγή, επίσκεψη, mã khám, mã phiếu, số phiếu, phiếu, no sep, no rujukan, rujukan, no resep, הפניה
הזמנה, בדיקה, תביעה, مرجع, رقم الطلب, رقم الزيارة, رقم المطالبة, الوصفة
"""
_SERIALS = """
matr, matr\\., matricola, n\\. matricola, seriale, n\\. serie, numero di serie, serien[\\- ]?nr\\.?, seriennummer
seriennr\\.?, ser\\.?[\\- ]?nr\\.?, geräte[\\- ]?nr\\.?, gerätenummer, numero de serie, número de serie, número de série
n serie, nº serie, n° série, no de serie, no de série, numéro de série, num\\. série, serienummer, serienr\\.?
serie[\\- ]?nr\\.?, nr seryjny, nr ser\\., numer seryjny, seriove cislo, sériové číslo, výrobní číslo, vyr\\. č\\.
sorozatszam, sorozatszám, gyári szám, sarjanumero, laitenumero, seri no, seri numarası, серийный номер, сер\\. №
зав\\. №, заводской №, σειριακός αριθμός, מספר סידורי, الرقم التسلسلي, シリアル番号, 製造番号, 序列号, 序號, 시리얼
일련번호, số sê-ri, nomor seri, no seri
"""

_of_citizen = partial(labelled, "health_plan_id", loosely=True, source="National health services' and insurers' cards")

RULES: tuple[Rule, ...] = (
    _of_citizen(
        "citizen_abroad",
        _CITIZENS,
        examples=(
            "número de utente [[298 441 7{digit:2}]] não coincide",
            "carteira [[0 118 8204417720{digit:2} 1]]",
            '"versichertenId":"[[M7301188{digit:2}]]"',
            "thẻ BHYT [[DN 4 79 44188207{digit:2}]] họ tên",
            "hin=[[9087 441 8{digit:2} KX]]",
            "Versichertenkarte [[807560144188204177{digit:2}]], Name",
        ),
        counter_examples=("Kasse 4 geschlossen", "nik 12", "utente non trovato", "cid 2026-11-21", "ins 12000 rows"),
    ),
    _of_citizen(
        "number_in_asia",
        _ASIAN,
        glued=True,
        examples=("患者番号：[[00441{digit:3}]] 受付", "住院号[[00441{digit:2}]] 手机", "환자번호 [[004418{digit:2}]] 접수"),
        counter_examples=("患者番号なし",),
    ),
    labelled(
        "mrn",
        "record_abroad",
        _RECORDS,
        loosely=True,
        source="45 CFR 164.514(b)(2)(i)(H)",
        examples=(
            "nr księgi głównej [[118{digit:2}/2024]], tel.",
            "mã BN [[24.0044{digit:2}]]",
            "NHC: [[04418{digit:2}]] ok",
        ),
        counter_examples=("dossier 12", "karta 4/5", "IPP 80513 ms", "norm 1.25"),
    ),
    labelled(
        "person_id",
        "matter_abroad",
        _MATTERS,
        source="45 CFR 164.514(b)(2)(i)(R)",
        examples=(
            "Befund [[24-09188{digit:2}]] für X",
            "Aufnahmenummer [[2025-00441{digit:2}]] bereits",
            "guia [[881720{digit:2}]] glosada",
            "wizyta [[W/2024/11/88{digit:2}]] bez",
            "Sinistro n. [[2024/118/88{digit:2}]]: x",
            "zu Fall [[00044188{digit:2}]] gesperrt",
        ),
        counter_examples=("Fall 12", "recept 3 van 4", "Probe 12 ms", "cup 20260411", "demande 12000 ms"),
    ),
    labelled(
        "device",
        "serial_abroad",
        _SERIALS,
        source="45 CFR 164.514(b)(2)(i)(M)",
        examples=("POMPA matr. [[00448{digit:2}/IT]]: occlusione", "Serien-Nr. [[SN44{digit:3}]] x"),
        counter_examples=("seri no: yok", "matr 12"),
    ),
)
