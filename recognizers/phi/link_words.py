"""Schemes of addresses, and the words by which an address of a health service is told from any other.

A word stands in the host, a folder or a query: ``mijn.ziekenhuisoost.example``, ``/dossier/…/ordonnances``, ``/referti/``.
"""

from __future__ import annotations

from recognizers.phi.ids import one_of

SCHEME = (
    r"(?:https?|s?ftps?|wss?|weasis|radiant|fhir|dicom(?:web)?|webcal|s3|gs|smb|cifs|nfs|afp|davs?|file|ipps?|rtsps?|az"
    r"|abfss?|[a-z]{3,20}app)"
)

CARE = one_of(
    """
    patients?, chart, mychart, portal, health, clinic, hospital, hosp, medical, care, ehr, emr, pacs, dicom, weasis, viewer
    wado, study, studies, imaging, radiology, fhir, rx, pharmacy, prescriptions?, labs?, results?, reports?
    telehealth, televisit, visits?, encounters?, appointments?, appt, members?, claims?, wounds?, photos?, selfies?
    portraits?, residents?, consents?, intake, records?, statements?, bills?, survey, badges?, biometric, enrol
    family, caregiver, caring, memorial, donor, transplant, vaccine, immunization, epic, cerner, device, cgm, glucose
    track, termin, cita, rdv, praxis, klinik, salud, sante
    mrn, roi, discharges?, wristbands?, armbands?, scans?, oncology, onc, tumou?r, cardiology, nursing, surgery, maternity
    newborns?, autops(?:y|ies), pathology, cytology, specimens?, accessions?, referrals?, refills?, medications?, meds
    allerg(?:y|ies), immuni[sz]ations?, dental, hospice, homecare, triage, ambulance, epcr, eligibility, beneficiar(?:y|ies)
    coverage, eob, ccda?, meetup-join, mammo, ultrasound, echo, ecg, ekg, holter, spirometry, genetics?, genomics
    dossiers?, ordonnances?, rendez-vous, hopital, clinique, malades?, assures?, resultats, medecins?, mutuelle, analyses
    ziekenhuis[a-z]*, uitslag(?:en)?, afspra(?:ak|ken), huisarts[a-z]*, apotheek[a-z]*, zorg[a-z]*, verwijzing(?:en)?
    recepte?n?, gezondheid, mijnzorg, krankenhaus[a-z]*, klinikum[a-z]*, befunde?, termine, rezepte?, arzt[a-z]*, aerzte
    apotheken?, gesundheit[a-z]*, versicherte[a-z]*, ueberweisung(?:en)?, spital[a-z]*, labor, referti?, refertazione
    ricett[ae], prenotazion[ei], esami, ospedale, ausl, asl, fascicolo, cartell[ae], ricover[oi], citas, recetas?, informes?
    historias?, historial, analiticas?, consultas?, expedientes?, resultados?, laudos?, exames?, receitas?, prontuarios?
    agendamentos?, saude, unimed, utentes?, internamentos?, przychodni[a-z]*, szpital[a-z]*, pacjen[a-z]+
    (?:e-)?recept[ay], skierowani[ae], wyniki, wizyt[ay], zdrowi[ea], nemocnice, lekar[a-z]*, zdravi, vysledky, zpravy
    korhaz, beteg[a-z]*, leletek, eeszt, hasta, hastane[a-z]*, enabiz, tahlil(?:ler)?, randevu(?:lar)?, recete(?:ler)?
    saglik, mhrs, sykehus, helse[a-z]*, resept(?:er)?, sundhed[a-z]*, sygehus, vard(?:central|given|kontakt)[a-z]*, provsvar
    remiss(?:er)?, patientjournal, potilas[a-z]*, terveys[a-z]*, omakanta, resepti, pacient[a-z]*, bolnic[ae], nalazi
    zdravstvo, pacijent[a-z]*, spitale?, bilet-trimitere, pasien, rawat[a-z]*, benh-?(?:vien|nhan)
    """
)
"""What an address of a health service has, in a dozen languages."""
