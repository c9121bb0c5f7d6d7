"""Numbers made as record numbers are, in a line that speaks of care: of a patient, a visit, a specimen, a prescription.

``#oncall anyone know why E77310042 shows two allergy lists``, ``key value is (E9920117…) in PAT_ENC``. Of 670,000 lines of
systems' and programs' own that were looked at, some thirty hold both such a number and such a word. Digits alone count if
zeros lead them, as no program writes a count, or a word stands close before them.
"""

from __future__ import annotations

import regex

from recognizers.machines import is_ticket
from recognizers.phi.ids import in_octets, one_of
from recognizers.phi.stray_numbers import is_number
from recognizers.rule import PatternRule, Rule

_WORDS = one_of(
    r"""
    patients?, pts?\b, pat_enc, pat_id, mrn, charts?, encounters?, visits?, admit(?:ted)?, admission
    discharged?, specimens?, accession, biopsy, prescriptions?, refill(?:s|ed)?\b, dispensed?, pharmacy
    subscribers?, eligibility, copay, claim pend(?:ed)?, pended claim, cardholder, aetna, cigna, humana, bcbs, molina
    nurse, rn, physician, surgeon, bedside, allerg(?:y|ies|en), diagnosis
    infusion, pump, pacemaker, cpap, bipap, glucose, telemetry, ventilator, modality, radiology, dicom, mammo
    ultrasound, faxed, referral, appointments?, appt, mychart, caregiver, residents?, infant, newborn, donor
    transplant, ems, ambulance, epcr, hospice, immunization, vaccine, wristband, badge, guarantor, dob, triage
    mwl, oncall, ivr, empi, pdq, enrollee, enrolment, icu, nicu, picu, ward, crossmatch, antibody, hgb, troponin
    sars, covid, pathology, cytology, microbiology, biometric, paciente, patiënt, patientin, medicaid, medicare
    adt, blood culture, sweat test, biobank, aliquot, genetic test, hl7 order, sample tube, lab order, demographics, appeal
    hcpcs, cob, deceased, ipp, next of kin, hemodialysis, dialysis
    hyperspace, cerner, powerchart, powernote, firstnet, surginet, p2sentinel, pathnet, radnet, encntr, pointclickcare
    matrixcare, netsmart, homecare homebase, wellsky, kinnser, axxess, allscripts, eclinicalworks, drchrono
    practice fusion, advancedmd, kareo, tebra, sunquest, softlab, copath, powerpath, hematrax, safetrace, crossmatched
    transfusion, isbt, ivf, embryo, pyxis, omnicell, scriptpro, parata, surescripts, newrx, rxfill, erx, bcma, emar
    armband, id band, storescp, c-store, c-find, mpps, n-create, n-event-report, intellivue, carescape, nihon kohden
    welch allyn, bernoulli, tele xmtr, resmed, airview, dexcom, glooko, carelink, medtronic, biotronik, lifealert
    tunstall, pers unit, evv, imagetrend, esocept, rescuenet, nemt, modivcare, logisticare, paramedic, onesign
    imprivata, patientsecure, phreesia, kiosk checked, check-in kiosk, passport, availity, hets, subscriber, prior auth
    preauth, champva, befund, aufnahme, entlassung, krankenhaus, überweisung, patientenakte, versicherte, egk, tarmed
    cliënt, thuiszorg, zorgmail, huisarts, apotheek, verpleeg, ziekenhuis, patientjournal, sjukhus, vårdkontakt
    hemtjänst, hôpital, clinique, ordonnance, urgences, séjour, dxcare, consultorio, urgencias, leito, enfermaria
    convênio, unimed, sclínico, tasy, atendimento, internação, ricovero, reparto, ambulatorio, assistito, assistita
    paziente, pacjent, pacjentka, oddział, przychodnia, szpital, wypis, ordinace, nemocnice, kórház, beteg, hasta
    medula, hastane, мис, пациент, больница, поликлиника, стационар, пацієнт, лікарня, 患者, 受付, 病棟, 病人, 住院
    门诊, 환자, 접수, מטופל, חולה, מרפאה, مريض, مستشفى, عيادة, bệnh nhân, khám, pasien, rawat
    """
)
_CARE = rf"(?<![A-Za-z]){_WORDS}(?![a-z])"
_CARE_GATE = rf"(?:^|[^A-Za-z]){in_octets(_WORDS)}(?:[^a-z]|$)"
"""For the gate, which does not look around; the number is told by a sign, for with it the expression would be too large."""
_BEGINS = (
    r"(?<![A-Za-z0-9.\-@%$\\+])(?<!\b(?i:lot|ver|version|model|rev|build|firmware|fw|code|error|err|rule|ndc|cpt"
    r"|ticket|issue|bug|kb|rfc|port|host|node|printer|charge|template|form|msg|reagent|cartridge|catalog|cat|ref|sku"
    r"|part|kit|job|batch|pid|lun|ldev|volser|lcd|ncd|nextval|range|order set|run|pool|isa1[0-9]|gs06|control (?:no|number))"
    r"[\"']?[ :=#]{1,2}[\"']?)"
)
_NO_TICKET = r"(?!(?<=\()[A-Z]{2,6}-[0-9]{3,5}\))"
"""At a sentence's end, in brackets: ``(LIS-20418)``."""
_ENDS = r"(?![\w%@(\[]|[.:,][0-9]|-\w|\.\w)"
_COMPOSED = (
    r"[A-Z]{2,5}_[0-9]{5,10}|[A-Z]{1,4}[0-9]{2,4}-[0-9]{3,8}(?:-[A-Z0-9]{1,4})?|[0-9]{4,8}-[A-Z]{1,4}(?:-[0-9]{2,8})?"
    r"|[A-Z]{1,6}-?[0-9]{5,12}[A-Z]{0,2}(?:-[0-9A-Z]{1,4}){0,2}|[A-Z]{2,6}-[0-9]{2,6}(?:-[0-9A-Z]{2,8}){1,3}"
    r"|[A-Z]{1,4}[0-9]{2,6}(?:-[0-9]{2,8}){1,3}|(?:MC[DR] )?[0-9]{7,10}[A-Z]|[A-Z]{1,3}[0-9]{2,9}(?: [0-9]{2,4}){1,3}"
    r"(?:-[0-9]{2})?"
    r"|[A-Z]-?[0-9]{6,10}|[0-9]{2,6}(?:-[0-9]{2,8}){1,3}(?:-[0-9])?(?:-?[A-Z])?|[0-9]{2}[A-Z][0-9]{5,8}"
    r"|[a-z]{1,5}-[0-9]{5,10}|(?<!=)0[0-9]{6,11}|[A-Z]{1,3}[0-9]{1,3}[A-Z][0-9]{5,8}"
)
_AROUND = r"(?:(?=[^\n]{{0,200}}{care})|(?<=(?={care})[^\n]{{0,213}}?))".format(care=rf"(?=[A-Za-z]{{2}}){_CARE}")
"""Words are looked for forwards in either direction: read from their last letters they take four times as long. So the
longest of them is counted in behind, and the nearest is looked for first."""
_SIGN = (
    r"[A-Z][\-_]?[0-9]{5}|[A-Z][0-9]{2,6}-[0-9]{2}|[A-Z][0-9]{2,9} [0-9]{2}|[0-9]{7}[A-Z]"
    r"|[0-9]{4}-[A-Z]|[a-z]-[0-9]{5}|[A-Z]{2}-[0-9]{2,6}-[0-9A-Z]{2}|(?:^"
    r"|[^A-Za-z0-9.\-@%$\\+])(?:0[0-9]{6}|[0-9]{2,6}(?:-[0-9]{2,8}){1,3}(?:-[0-9])?(?:-?[A-Z])?(?:[^\w%@(\[\-]|-\W"
    r"|-?$))"
)
_OF_SOFTWARE = regex.compile(
    r"(?:MDEV|bpo|gh|ED|AES|RSA|SHA|CVE|KB|LP|PEP|WP|MSG|MDC|HHH|WFLY[A-Z]*|JBAS|ARJUNA|AMQ|ISPN|AH|CWWK[A-Z]|DSRA|BEA|AS"
    r"|ACK"
    r"|ADT|OR[UMLR]|SIU|DFT|MDM|VXU|QBP|BAR|RDE)-?[0-9]|[0-9]{4}-[0-9]{3}|(?:19|20|99|00)[0-9]{2}-[0-9]{2}(?:-[0-9]{2})?\Z"
)


_GROUPED_DIGITS_MIN = 7
_GOES_ON = r"(?:and|or|but|is|was|has|had|to|into|in|on|with|for|from|as|vs|und|y|et|e|og|och|en|i|not|who)\b"
"""A word that may follow a number of somebody's, and does not count."""


def _number(text: str) -> bool:
    digits = sum(map(str.isdigit, text))
    if " " in text and digits < _GROUPED_DIGITS_MIN:
        return False
    return digits > 4 and is_number(text) and _OF_SOFTWARE.match(text) is None and not is_ticket(text)


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="near_care.number",
        type="person_id",
        pattern=rf"{_BEGINS}{_NO_TICKET}(?P<v>{_COMPOSED}){_ENDS}{_AROUND}",
        gate=_CARE_GATE,
        sign=_SIGN,
        check=_number,
        sparse=True,
        source="45 CFR 164.514(b)(2)(i)(H), (R)",
        examples=(
            "#oncall anyone know why [[E773100{digit:2}]] shows two lists",
            "in PAT_ENC the value is ([[E99201{digit:2}]], Mar)",
            "patient moved, new band [[ap-7712{digit:2}]]",
            "subscriber not found for [[W198 44 07{digit:2}]]",
            "Medi-Cal eligibility: CIN [[918273{digit:2}A]] share",
            "copay in [[DNX9921-00-{digit:2}]] out",
        ),
        counter_examples=(
            "patient count 2026-11-21",
            "mammo queue of 5550127",
            "nurse call bpo-31109",
            "n=0000040 visit counted",
            "ward E11.65 closed",
            "triage of P95 120 ms",
        ),
        score=0.67,
    ),
    PatternRule(
        id="near_care.digits",
        type="person_id",
        pattern=rf"{_CARE}[^\n0-9=]{{1,48}}[ (\"'](?<!\bnextval )(?P<v>[1-9][0-9]{{6,9}}){_ENDS}(?! ?(?!{_GOES_ON})[a-z])",
        gate=_CARE_GATE,
        sign=r"[ (\"'][1-9][0-9]{6,9}",
        check=lambda text: _number(text) and not text.startswith("20"),
        source="45 CFR 164.514(b)(2)(i)(H), (R)",
        examples=(
            "Encounter closed for [[448120{digit:2}]].",
            "patients' charts together, half belongs to [[22881{digit:2}]] and half",
        ),
        counter_examples=("patients loaded: 5550127 rows", "encounter types=1234567"),
        score=0.67,
    ),
)
