"""Names of persons, their births and towns by the name of their field in other languages, and in other letters' spelling.

``etternavn=Haugland``, ``hasta_soyadi``, ``fam=SOKOLOVA im=LYUDMILA``, ``pflegekraft=``, ``lekarz_prowadzacy=Wilk``,
``otchestvo``: keys as hospitals' programs from Lisbon to Hanoi write them, without accents, or in Latin letters.
"""

from __future__ import annotations

from recognizers.common_words import COMMON_WORDS
from recognizers.phi.dates import DATE
from recognizers.phi.naming import NOT_A_NAME, PARTICLE, is_nobody, named
from recognizers.phi.people import LOOSE_NAME
from recognizers.phi.words_abroad import is_word_abroad
from recognizers.rule import KeyRule, Rule

_SOURCE = "45 CFR 164.514(b)(2)(i)(A), (B), (C): fields of programs in other languages"


def _keys(words: str, start: str = "") -> tuple[str, ...]:
    return tuple(start + " ".join(word.replace("_", " ").split()) for word in words.split())


_OF_NAMES = _keys(
    """
    achternaam voornaam voornamen voorletters roepnaam tussenvoegsel meisjesnaam geboortenaam achternamen
    efternamn fornamn tilltalsnamn slaktnamn släktnamn förnamn efternavn fornavn etternavn mellomnavn slektsnavn
    mellemnavn pikenavn fodenavn sukunimi etunimi etunimet kutsumanimi vezeteknev vezetéknév keresztnev keresztnév
    utonev utónév csaladnev családnév leanykori_nev szuletesi_nev nume_familie prenume nume_pacient numele prenumele
    prijmeni příjmení jmeno jméno rodne_prijmeni priezvisko meno_pacienta nazwisko imie imię imiona nazwisko_rodowe
    nazwisko_panienskie prezime ime_pacijenta ime_i_prezime priimek ime_in_priimek familiya familija familia otchestvo
    otčestvo imya fio фамилия имя отчество фио прізвище eponymo eponimo onomateponymo onoma patronymo επώνυμο όνομα
    ονοματεπώνυμο soyad soyadi soyadı soyisim ad_soyad adi_soyadi adı_soyadı hasta_adi hasta_adı hasta_soyadi hasta_ad
    anne_adi baba_adi apelyido pangalan apelido sobrenome nome_social nome_mae nome_da_mae nome_pai primeiro_nome
    ultimo_nome nome_do_utente nome_utente_paziente nom_naissance nom_usuel nom_utilisé nom_de_naissance nom_jeune_fille
    nom_marital prenom prénom prenoms prénoms nom_patronymique apellido_paterno apellido_materno apellido1 apellido2
    nombres nombre1 nombre_del_paciente cognome_nome nome_cognome cognome_paziente nome_madre nachname familienname
    geburtsname vorname rufname ehename nachnamen vornamen zuname nama_pasien nama_lengkap nama_ibu nama_ayah nama_keluarga
    nama_pengantar ho_ten hoten ho_va_ten ten_benh_nhan tenbn ten_bn naam_patient patientnamn patientnavn pasientnavn
    potilaan_nimi nimi_potilas beteg_neve betegnev anyja_neve jmeno_pacienta imie_nazwisko imie_i_nazwisko pacient_meno
    nom_prenom prenom_nom nom_et_prenom adı soyadi nname vname gbnam
    """
)
_OF_ROLES = (
    *_keys(
        """
        pacient pacientka pacjent pacjentka patsient pasient potilas beteg hasta pasien pasyente bolnik assistito assistita
        utente huisarts verpleegkundige behandelaar mantelzorger contactpersoon aanvrager melder bezoeker lege laege læge
        fastlege sykepleier sygeplejerske lakare läkare sjukskoterska sjuksköterska laakari lääkäri hoitaja omalaakari
        lahettava_laakari orvos kezeloorvos kezelőorvos nover nővér hozzatartozo hozzátartozó medic asistent asistenta
        apartinator
        apartinător lekar lékař osetrujici_lekar ošetřující_lékař sestra vrchni_sestra lekarz lekarz_prowadzacy
        lekarz_kierujacy
        pielegniarka pielęgniarka opiekun vrach врач пациент медсестра lechashchiy_vrach medsestra doktor hekim hemsire
        hemşire
        refakatci yakini yakını dokter perawat suster bidan penanggung_jawab pengantar bac_si bacsi dieu_duong nguoi_nha
        pflegekraft pfleger krankenschwester arzt ärztin aerztin stationsarzt oberarzt zuweiser ansprechperson bezugsperson
        kontaktperson angehoerige angehörige angehöriger medecin_traitant médecin_traitant medecin médecin infirmiere
        infirmière
        infirmier soignant praticien aidant accompagnant conjoint personne_de_confiance medico_tratante enfermera enfermero
        acompañante acompanante cuidador responsable familiar_responsable profesional facultativo medico_solicitante
        acompanhante encarregado encarregada encarregado_de_educacao encarregada_de_educacao enfermeiro enfermeira coletor
        coletora cuidadora responsavel responsável solicitante profissional infermiere infermiera medico_curante
        medico_prescrittore caposala accompagnatore referente tutore iatros nosileftis asthenis γιατρός ασθενής tagapag_alaga
        doktora
        """,
        "=",
    ),
    *_keys("atendido_por firmado_por realizado_por validado_por solicitado_por assinado_por coletado_por erfasst_von", "="),
    *_keys("freigegeben_von angelegt_von geändert_von dokumentiert_von signé_par validé_par prescrit_par firmato_da", "="),
    *_keys("signert_av utført_av godkjent_av signerat_av utfort_av ondertekend_door aangevraagd_door podpisano_przez", "="),
    *_keys("zapsal podepsal wystawil wystawił zlecil zlecił imzalayan onaylayan dibuat_oleh diperiksa_oleh por przez", "="),
)
_OF_TOWNS = _keys(
    """
    poststed hjemsted bosted kommune fodested fødested bopael bopæl hemort födelseort fodelseort bostadsort kotikunta
    syntymapaikka asuinpaikka telepules település szuletesi_hely születési_hely localitate localitatea oras_domiciliu
    loc_nasterii bydliste bydliště misto_narozeni místo_narození miejscowosc miejscowość miejsce_urodzenia gorod selo
    naselennyy_punkt mesto_rozhdeniya город место_рождения dogum_yeri doğum_yeri ilce ilçe kota_lahir tempat_lahir
    kelurahan kecamatan kabupaten barangay lungsod bairro freguesia concelho naturalidade localidade distrito_morada
    cidade_residencia colonia delegacion alcaldia municipio_residencia lugar_de_nacimiento ville_naissance lieu_de_naissance
    ville_de_naissance commune commune_naissance luogo_di_nascita comune_nascita comune_residenza frazione geburtsort
    wohngemeinde heimatort woonplaats geboorteplaats polis_katoikias poli_katoikias
    """
)
_OF_BIRTHS = (
    *_keys(
        "gbdat =dr =dn =dnr =gebdat =gdat =fdato =fdat =fnac =dnasc =ddn =dtn =dnaiss =dnais =ngaysinh =tgl_lahir =szuldat"
    ),
    *_keys("tanggal_lahir ngay_sinh data_nasterii dogum_tarihi doğum_tarihi data_rozhdeniya data_rojdeniya fecha_de_nac"),
    *_keys(
        "datum_narozeni datum_narození data_urodzenia szuletesi_datum születési_dátum fodselsdato fødselsdato fodselsdag"
    ),
    *_keys("fodelsedatum födelsedatum syntymaaika syntymäaika hmer_gennisis petsa_ng_kapanganakan geboortedatum gebdatum"),
)
_NOBODY = frozenset(
    "brak leeg leer no nei nein none null puste prazno tom tomt tyhja vacio vacío vazio vide vuoto yok".split()
)
"""What other languages say of a field without a value."""
_WORD = rf"(?:{PARTICLE} |'t |[dl]['’])?{NOT_A_NAME}\p{{L}}[\p{{L}}'’\-]+"
_NAMES = rf"(?:{_WORD}|\p{{Lu}}\.)(?:(?:,? |, ?){_WORD}| ?\p{{Lu}}\.){{0,3}}"


def _of_part(text: str) -> bool:
    """Say whether what a name's key says may be one: not that there is none, and no ordinary word in small letters."""
    return named(text) and text.lower() not in _NOBODY and not (text.islower() and is_word_abroad(text))


def _in_role(text: str) -> bool:
    """Say whether what a role's key says may be a name: no sentence, and no ordinary word of any language."""
    words = [word for word in text.replace(",", " ").replace(".", " ").split() if len(word) > 1]
    if not named(text) or not words or len(words) > 4:
        return False
    return not any(is_nobody(word) or word.lower() in COMMON_WORDS or is_word_abroad(word.lower()) for word in words)


RULES: tuple[Rule, ...] = (
    KeyRule(
        id="person.abroad_by_key",
        type="person",
        keys=(*_OF_NAMES, *_keys("=fam =im =ot =isim =nev =meno =ime =imja =nume =nimi =nama")),
        value=rf"\G[\"'„«]?(?P<v>{_NAMES})",
        loose=LOOSE_NAME,
        check=_of_part,
        source=_SOURCE,
        examples=(
            "fornavn=[[Sunniva]] etternavn=[[Haugland]] x=1",
            '{"hasta_adi":"[[İBRAHİM]]","hasta_soyadi":"[[DAĞ]]"}',
            "fam=[[SOKOLOVA]] im=[[LYUDMILA]] otd=2",
            '"familiya":"[[Akhmetov]]"',
            "WA_NPAT-NNAME = '[[HEIDENREICH]]' WA_NPAT-VNAME = '[[SIGRUN]]'",
        ),
        counter_examples=("achternaam=leeg", "im=true", "nev: null", "im=12"),
        score=0.7,
    ),
    KeyRule(
        id="person.role_abroad_by_key",
        type="person",
        keys=_OF_ROLES,
        value=rf"\G[\"'„«]?(?P<v>{_NAMES})(?=\s*(?:[\"')\],;|/&}}<>]|$)|[ ]+[^\W\d_a-z(\[]|\s*[\(\[]| \w+=| -)",
        check=_in_role,
        source=_SOURCE,
        examples=(
            "pflegekraft=[[schimmelpfennig]]",
            "lekarz_prowadzacy=[[Wilk]] oddzial=neurologia",
            "por=[[Rosa]] motivo=x",
        ),
        counter_examples=("medic=required", "por=sistema", "pacient=12", "lege: ikke valgt"),
        score=0.67,
    ),
    KeyRule(
        id="place.abroad_by_key",
        type="city",
        keys=_OF_TOWNS,
        loose=r"\p{Lu}[\p{L}'’.\-]*(?:[ +](?:d['’])?\p{Lu}[\p{L}'’.\-]*){0,3}(?![_\w/])",
        check=lambda text: named(text) and text.lower() not in _NOBODY,
        source=_SOURCE,
        examples=("fnr=1 poststed=[[Levanger]]", '"villeNaissance":"[[Bobo-Dioulasso]]"', "freguesia: [[Rio Tinto]]"),
        counter_examples=("commune=12", "kommune: null", "colonia=true"),
        score=0.7,
    ),
    KeyRule(
        id="date.birth_abroad_by_key",
        type="date",
        keys=_OF_BIRTHS,
        value=DATE,
        source=_SOURCE,
        examples=("fam=x dr=[[09.02.1949]] otd=2", "NPAT-GBDAT = '[[19630909]]'", "dogum_tarihi=[[1955-03-01]]"),
        counter_examples=("dr=4", "dn=cn", "ddn: none"),
        score=0.8,
    ),
)
