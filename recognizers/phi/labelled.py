"""Numbers behind the noun that says whose they are, in prose and in any syntax.

``PCU S/N 14037786``, ``case CM-2026-003319``, ``"accession":"S26-004418"``, ``<SpecimenId>26-033-04417</SpecimenId>``. What
a number must look like depends on how much its noun tells. A noun that means a patient's thing and little else
(``accession``) takes any number of five digits; one that every program has, too (``case``, ``run``), needs letters before
the digits, or groups of them. Dates, units and versions are none.
"""

from __future__ import annotations

from functools import partial

import regex

from recognizers.phi.ids import in_octets, is_datelike, one_of
from recognizers.rule import Check, PatternRule, Rule
from recognizers.values import identifier

_SAYS_NUMBER = (
    r"(?:'s)?(?:[ _\-]?(?i:#|no\b\.?|nos\.|numbers?|num|nbr|nr|ids?|identifier|ref|code|serial|s/n|key))?"
    r"(?: (?i:swipe|tube|barcode|scan|label|sticker|bag|vial|kit|holder|slip|bottle|container|tag|card|run))?"
    r"(?:[ _\-]?(?i:#|no\.?|n\.|n(?:o|°|º)\.?|č\.|sz\.|num\.|n\.º|numer|numero|número|number|id|value"
    r"|num))?(?:\^[A-Z]{1,6})?(?: (?i:is"
    r"|was|ending(?: in)?))?"
)
_SIGNS = r"(?:[ :#=>(\[\"'\\]|：|№|&gt;){1,5}"
"""What stands between noun and number: of prose, an assignment, JSON, an element."""
_BEGINS = r"(?<![A-Za-z0-9\u00c0-\u024f\u0370-\u052f])"
"""No letter of a script with spaces: in Japanese and Chinese any word may stand before."""

_UNITS = (
    "ms|us|ns|s|secs?|seconds|min|mins|minutes|hours?|days?|rows?|records?|bytes|[KMG]i?B|times|entries|items|messages"
    "|pages|"
    "of|users|events|files|points|percent|requests|retries|packets|lines|were|are|have|more|others?|patients|cases|visits|"
    "orders|claims|appointments|total|per|x|slots|found|processed|loaded|pending|queued"
)
_FILE = r"\.(?:pdf|dcm|vcf|bam|fastq|docx?|tiff?|wav|xml|hl7|zip|jpe?g|png)\b"
_END = rf"(?! \(0x)(?:(?=[_.][\w\-]{{0,40}}{_FILE}|{_FILE})|(?![\w%]|[.:,\-/][0-9A-Za-z]))"

_LETTERED = r"[A-Z]{1,5}[\-_:/]?(?=(?:[A-Z\-/_]{0,6}[0-9]){4})[0-9][A-Z0-9]*(?:[\-/_][A-Z0-9]{1,12}){0,4}"
_PREFIXED = r"[A-Z]{2,8}(?:-[A-Z]{1,5}){0,2}-(?=(?:[A-Z\-/_]{0,6}[0-9]){4})[A-Z0-9]+(?:[\-/][A-Z0-9]{1,12}){0,3}"
_HYPHENED = r"(?=(?:[A-Z\-/]{0,6}[0-9]){5})[0-9]{2,10}[A-Z]{0,2}(?:[\-/][A-Z0-9]{1,12}){1,4}"
_MIXED = r"(?=(?:[A-Z]{0,4}[0-9]){5})[0-9]{2,10}[A-Z][A-Z0-9]{0,12}(?:-[0-9A-Z]{1,4})?"
_SMALL = r"[a-z]{1,4}[\-_](?=(?:[a-f\-_]{0,4}[0-9]){4})[0-9a-f]+(?:[\-_][0-9a-f]{1,12}){0,3}"
_DIGITS = rf"[0-9]{{5,18}}(?! ?(?:{_UNITS})\b)"
_IN_GROUPS = (
    r"(?:[A-Z]{1,4} ?)?[0-9]{2,5}(?: [0-9]{2,5}){2,4}|[A-Z]{2,4} [0-9]{5,12}[A-Z]?|[A-Z]{1,4}[0-9]{1,4}(?: [0-9]{2,6}){2,4}"
    r"|[0-9](?: [0-9]){4,13}|[A-Z]{1,4}-[0-9]{3,5}(?: [0-9]{3,5}){1,3}(?: [A-Z](?![A-Za-z]))?"
)
"""As people write and say them: ``943 476 5870``, ``BCX 004 417 720``, ``4 4 7 1 9 0 2``."""

_UNIT = r"[A-Z]{1,4}[0-9]{1,4}(?: [0-9]{2,6}){2,4}(?: [A-Z](?![A-Za-z]))?"
_HEXED = r"(?=[0-9A-F\-]{0,8}[A-F])[0-9A-F]{4}(?:-[0-9A-F]{4}){1,3}"

_COMPOSED = rf"{_UNIT}|{_PREFIXED}|{_LETTERED}|{_HYPHENED}|{_MIXED}|{_HEXED}"
_ANY = rf"{_IN_GROUPS}|{_COMPOSED}|{_SMALL}|{_DIGITS}"
_GATE_COMPOSED = (
    r"(?:[A-Z]{1,4}[0-9]{1,4} [0-9]{2}|(?:[A-Z]{1,8}[\-_:/]){1,4}[A-Z]{0,8}[0-9][0-9A-Z\-/_]|[A-Z]{1,8}[0-9][0-9A-Z\-/_]{3}"
    r"|[0-9]{2,10}[A-Z]{0,2}[\-/][A-Z0-9]|[0-9]{2,10}[A-Z]|[0-9A-F]{4}-[0-9A-F]{4})"
)
_GATE_ANY = (
    rf"(?:{_GATE_COMPOSED}|[0-9]{{5}}|[0-9] [0-9] [0-9]|(?:[A-Z]{{1,4}} ?)?[0-9]{{1,5}} [0-9]{{2}}|[A-Z]{{2,4}} [0-9]{{5}}"
    r"|[a-z]{1,4}[\-_][0-9a-f])"
)
_LOOSELY = (
    r"(?=[A-ZА-Я]|(?:[ .\-/]?[0-9]){6})(?=(?:[A-ZА-Я]{0,4}[ .\-/]?[0-9]){5})(?:[A-ZА-Я]{1,4}[0-9]{0,6}[ \-]?)?"
    r"[0-9]{1,20}(?:[ .\-/][0-9]{1,20}){0,6}(?:[ \-]?[A-Z]{1,2}(?![A-Za-z]))?"
)
"""In groups of any size: ``0 118 820441772004 1``, ``DN 4 79 4418820771``, ``9087 441 822 KX``."""
_GATE_LOOSELY = (
    r"(?:(?:[A-Z\x80-\xff]+[\-_:/ ]?)*[0-9](?:[ .\-/_]?[A-Z\-/_]*[0-9]){3}"
    r"|[a-z]{1,4}[\-_][a-f\-_]{0,4}[0-9](?:[a-f\-_]{0,4}[0-9]){3}|[0-9A-F]{4}-[0-9A-F]{4})"
)
"""Of these and of any others, in few words: the nouns are many, and Hyperscan takes no longer expression."""


_UART = "8250/16550"
"""A serial port's driver: ``Serial: 8250/16550 driver``."""


_MEASURE = regex.compile(r"[0-9]+(?:[KMGT]I?B?|K?HZ|MS|[ZVW])")
"""A size, a rate, a time of day in UTC."""


_SERIAL_OF_ZONE = regex.compile(r"20[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{2}")
"""A zone's serial of the DNS: a date and a count, RFC 1912 section 2.2."""


_RUN_OF_DAY = regex.compile(r"20[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])-[0-9]{1,3}")
"""A date and which of the day's runs it was: ``run 20240611-02``."""


def _number(text: str) -> bool:
    return (
        identifier(text)
        and not is_datelike(text)
        and _SERIAL_OF_ZONE.fullmatch(text) is None
        and _RUN_OF_DAY.fullmatch(text) is None
        and text != _UART
        and _MEASURE.fullmatch(text) is None
        and regex.fullmatch(r"[A-Z]{1,3}[0-9]\b.*\.[0-9]|[A-Z]{2,6}[0-9]{3,6}L[1-9]", text) is None  # a dose, a tape (LTO)
    )


_DATED = regex.compile(r"20[0-9]{2}(?:[01][0-9][0-3][0-9]|[0-3][0-9]{2})[\-.][0-9]{1,3}")


def _of_run(text: str) -> bool:
    """Say whether a run's number may be somebody's: no job's, which is of a day and counts."""
    return _number(text) and _DATED.fullmatch(text) is None


def labelled(
    type_: str,
    id_: str,
    nouns: str,
    *,
    examples: tuple[str, ...],
    counter_examples: tuple[str, ...],
    source: str,
    any_number: bool = True,
    loosely: bool = False,
    glued: bool = False,
    check: Check = _number,
    score: float = 0.7,
) -> PatternRule:
    """Return the rule for numbers behind ``nouns``.

    Without ``any_number`` they must be composed of letters or groups; ``loosely`` they may stand in groups of any size;
    ``glued`` nothing needs to stand before them.
    """
    signs = _SIGNS.replace("{1,", "{0,") if glued else _SIGNS
    any_signs = _SIGNS.replace("{1,5}", "*" if glued else "+")
    either = one_of(nouns)
    number = f"{_LOOSELY}|{_ANY}" if loosely else _ANY if any_number else _COMPOSED
    gate = _GATE_LOOSELY if loosely else _GATE_ANY if any_number else _GATE_COMPOSED
    return PatternRule(
        id=f"labelled.{id_}",
        type=type_,
        pattern=rf"{_BEGINS}{either}{_SAYS_NUMBER}{signs}(?P<v>{number}){_END}",
        gate=rf"(?:^|[^A-Za-z0-9]){in_octets(either + _SAYS_NUMBER)}{any_signs}{gate}",
        check=check,
        source=source,
        examples=examples,
        counter_examples=counter_examples,
        score=score,
    )


_ENDING = one_of(
    """
    mrn, chart, medical record, patient, account, member, subscriber, rx, prescription, order, refill, visit, card
    policy, claim, acct
    """
)
_ASKS = one_of("collect, capture, gather, prompt, ask, enter, verify, confirm, input, get")
_ASKED = one_of("mrn, member, patient, account, acct, ssn, rx, prescription, claim, policy, chart, id")
_ANSWER = one_of("value, digits, dtmf, input, utterance, result, slot, entered")

_of_record = partial(labelled, "mrn", source="45 CFR 164.514(b)(2)(i)(H)")
_of_plan = partial(labelled, "health_plan_id", source="45 CFR 164.514(b)(2)(i)(I)")
_of_account = partial(labelled, "account", source="45 CFR 164.514(b)(2)(i)(J)")
_of_device = partial(labelled, "device", source="45 CFR 164.514(b)(2)(i)(M)")
_of_other = partial(labelled, "person_id", source="45 CFR 164.514(b)(2)(i)(R)")

RULES: tuple[Rule, ...] = (
    _of_record(
        "record",
        """
        facesheet, face sheet, chart label, patient label, id label, mrn, mrns, pat nr, patientennr, patienten nr
        historia, emrn, umrn
        hosp\\.? no\\.?, hosp num, hosp#, unit#, ur no, ur num, unit no, unit number, crn
        hrn, mr no, mr num, mr#, medical record, med rec, hospital no, hospital number, unit record, empi, euid
        lifetime id, nhs, nhs number, chi no, chi number, hsc no, nhi, hid, hn, memrecno, memidnum, uhid, ipd no
        health record, participant object id, source patient, implanted in, golden record, surviving mrn, retired mrn, whose
        """,
        examples=(
            "NHS number [[943 476 58{digit:2}]], superseded",
            "hospital no: [[RX1 448 2{digit:2}]]",
            "Hosp. No. [[H8820{digit:2}]] notes missing",
            "MRN [[MR-55-10-3{digit:1}]] found",
        ),
        counter_examples=("MRN 12", "mrn missing", "nhs 12000 records", "MRN 20260411"),
    ),
    _of_record(
        "person",
        """
        patient, pt, pat, chart, mr, resident, newborn, infant, donor, recipient, decedent, proband, enrollee, subject
        subj, sub, client, survivor, retired, surviving, mother, baby, twin, vip, person, individual, respondent, overlay
        follows, pix query for, pdq for, pdq query for, query for, break glass on, chart of, chart for, record of
        records of, claim record, epi, legacy no, legacy id, legacy number, old no, former no, cross walked to
        known to us under, known to us as, filed under
        """,
        any_number=False,
        examples=(
            "specimen 12 pat [[MR-55-10-3{digit:1}]] K 6.9",
            "PIX query for [[IHERED-11{digit:2}]]",
            "to EPI [[Z22044{digit:2}]]",
        ),
        counter_examples=("patient 1200", "subject CN-1", "client HTTP-1", "person-2"),
        score=0.7,
    ),
    _of_plan(
        "member",
        """
        mbr, mbr id, member id, member no, member number, subscriber, subscriber id, sub id, beneficiary, insured id
        medicaid, hic, hicn, cardholder, policy no, policy number, policy#, ins#, ins no, ins id, insurance no
        insurance id, plan id, enrollee id, hcn, phn, health card, group no, group number, group#
        recip id, recipient id, recip#, mcaid id, mem id, mem no, mem#, subscr id, subscr no, ins member id
        medical card, membership, lid, lidnr, lidnummer, medlemsnr
        """,
        examples=("mbr id [[80840 9123 55{digit:2} 01]], wants", "sub ID [[BCX 004 417 7{digit:2}]], spoke"),
        counter_examples=("member id: none", "policy number required", "sub id 12"),
    ),
    _of_plan(
        "certificate",
        """
        certificate no, certificate number, cert no, cert number, plan member, card member, certificate
        insured, recip, cin, grp, subscr, elig, eligibility, mdcd, medicaid id, plan id, coverage
        """,
        any_number=False,
        examples=("certificate number '[[CG-2208-177{digit:2}]]' does not match",),
        counter_examples=("certificate number 4471882", "plan member V2"),
    ),
    _of_plan(
        "registered",
        """
        cardholder, policy, pol, pol\\., id card reads, card reads, policy#, policy no, pol#, mbr#, member#
        subscriber#, dbn, edipi, dod id, sponsor id, nmdp, optn, srtr, cibmtr crid, mbr card
        """,
        loosely=True,
        examples=(
            "TRICARE DBN [[004188293{digit:2}]] not",
            "pol. [[HJ/2207/441{digit:2}]] pre-auth",
            "primary id card reads [[00 7741{digit:2} 88]] , secondary",
            "CIBMTR-CRID [[3388 12{digit:2}]] missing",
        ),
        counter_examples=("edipi 12", "dbn: none"),
    ),
    _of_account(
        "account",
        """
        acct, account no, account number, hospital account, guarantor account, guar acct, pcn, patient control no
        stmt no, statement no, claim no, claim number, claim#, claim id, clm, icn, dcn, claim control number, hsp acct
        har, hb acct, pat ctl, pt ctl, pat ctrl, pt ctrl, patient ctl
        """,
        examples=("for acct [[40017-88{digit:2}]] (new)", '{"pcn":"[[V0044182{digit:4}]]"}'),
        counter_examples=("acct locked", "account number required", "claim no 12"),
    ),
    _of_account(
        "statement",
        "stmt, statement, claim, account, invoice, receipt, payment, guarantor, remit, eob, era",
        any_number=False,
        examples=("patient stmt=[[ST-0098{digit:4}]] ip", "patient claim [[CLM-2026-{digit:6}]] denied"),
        counter_examples=("statement S_118", "claim pvc-1234", "account A-1"),
        score=0.6,
    ),
    _of_other(
        "care",
        """
        order id, ord no, req no, conf#, conf no, confirmation, operator id, employee id, emp id, staff id
        student id, inmate, interpreter id, interp id, interpreter
        payroll no, personnel no, tcn, cpf, unos id, accession, accn, acsn, acc no, acc num, accession no, csn
        encounter, enc no, enc id, har, fin, hsn, rx, rx#, rx ending, prescription, script no, refill, specimen, spec
        spec id, isolate, biopsy no, cassette, blood unit, din, ddid, donation, epcr, pcr, cad, pcr#, run no, run#
        appointment
        appt, referral, authorization, authorisation, auth no, auth number, precert, preauth, prior auth, rxlabel
        rx label, admission, episode, visit, wristband, id band, arm band, badge, badge no, key card, prox card
        barcode, stay, spell, attendance, hospitali[sz]ation, inpatient stay, outpatient contact, ubrn, waiting list, typenex
        typenex band, blood band, userid, user id, customer id, swipe card, staff card, card no, container, tube, aliquot
        bfr, library card, pager, locker, incident no
        grievance, complaint, booking
        roi, release of information, requisition, lab order, order no, placer, filler, placer order, filler order
        trip id, aanvraag, auftragsnummer, monster, muestra, solicitud, folio, expediente, dossier, fallnummer, curp
        legal hold, client ref, transplant no, study no, exam no, case no, case number, inmate no, booking no
        tissue id, dictation job, dictation, dict job, transcription job, ext ref, pre auth
        """,
        examples=(
            "specimen [[26-033-044{digit:2}]] pat",
            "ePCR [[0417-A-22{digit:2}]] synced",
            "aanvraag [[2603 0099 4{digit:2}]] van huisarts",
            "legal_hold=[[LH-44{digit:2}/26]] until",
            "(Card no: [[108{digit:2}7]])",
        ),
        counter_examples=(
            "badge reader 14 offline",
            "encounter count 12",
            "appointment slots: 12",
            "visit 12000 pages",
            "rx 7712345 bytes",
            "specimen 20260411",
        ),
    ),
    _of_other(
        "matter",
        """
        case, order, req, request form, study, exam, procedure, sample, specimen, slide, block, biopsy, donor
        recipient, trip, ride, booking, confirmation, consent, incident, unit, isolate, lot of, subject, transport
        docket, subpoena, matter, warrant, survey, interview, respondent, participant, voucher, coupon, delivery
        ticket for, label, record, referral, linkid, link id, card, scan, document, doc, image, acc, visit, encounter
        episode, appointment, rx, patient
        """,
        any_number=False,
        examples=(
            "patient's case [[CM-2026-0033{digit:2}]] op",
            "commitment of patient, case [[2026-MH-004{digit:2}]] sent",
            "sample [[S-44{digit:3}]] of the patient thawed",
        ),
        counter_examples=("case 12", "run 20260411", "order by ID-1", "unit nginx-1.2.3", "case V2", "sample rate 44100"),
        score=0.6,
    ),
    _of_other(
        "run",
        "run",
        any_number=False,
        check=_of_run,
        examples=("patient handoff run=[[26-00148{digit:2}]] crew",),
        counter_examples=("run 20260411", "ADJ run 20260411-02 closed", "Edit run 2026161-7"),
        score=0.6,
    ),
    PatternRule(
        id="labelled.wiegand",
        type="person_id",
        pattern=(
            r"\b(?i:FC|facility(?: code)?)[ =:]{1,2}[0-9]{1,5}[, ;]{1,2}(?i:CN|card(?: ?no\.?"
            r"| number)?)[ =:#]{1,2}(?P<v>[0-9]{2,10})(?!\w)"
            r"|(?<![\w.])(?P<v>[0-9]{2,3}-?bit:[0-9]{1,5}[\-:][0-9]{3,10})(?!\w)"
        ),
        gate=r"(?i:FC|facility|code)[ =:]{1,2}[0-9]{1,5}[, ;]{1,2}(?i:CN|card)|[0-9]-?bit:[0-9]{1,5}[\-:][0-9]{3}",
        source="SIA AC-01: Wiegand cards, a facility's code and a card's number",
        examples=("read FC=118 CN=[[441{digit:2}]] panel", "proximity card [[26bit:118-441{digit:2}]] palm"),
        counter_examples=("FC=118", "64bit:1", "fc 12 ports"),
        score=0.67,
    ),
    PatternRule(
        id="labelled.ending",
        type="mrn",
        pattern=(
            rf"(?<![A-Za-z0-9]){_ENDING}(?:'s)?(?: ?(?:#|number|no\.?|id|ID))? (?:ending|ends)(?: in| with)? "
            r"(?P<v>[0-9]{3,6})(?![\w.])"
        ),
        gate=r"(?:ending|ends)(?: in| with)? [0-9]{3}",
        source="45 CFR 164.514(b)(2)(i)(H)",
        examples=("MRN ending [[82{digit:1}3]], stable", "Araceli, Rx ending [[44{digit:2}]] is ready"),
        counter_examples=("patient ending 12", "line ending 1310"),
        score=0.7,
    ),
    PatternRule(
        id="labelled.collected",
        type="mrn",
        pattern=(
            rf"{_ASKS}[ _]?{_ASKED}\w{{0,12}}[^\n]{{0,80}}?{_ANSWER}[\"']?\s?[=:]\s?[\"']?"
            r"(?P<v>[0-9]{4,14})(?=[#*\"'\s,}]|$)"
        ),
        gate=rf"{_ANSWER}[\"']?\s?[=:]\s?[\"']?[0-9]{{4}}",
        sign=r"(?i)(?:collect|capture|gather|prompt|ask|enter|verify|confirm|input|get)[_ ]?[a-z]{2}",
        check=_number,
        source="45 CFR 164.514(b)(2)(i)(R): what voice menus and assistants ask a caller for",
        examples=('node=CollectMRN input=dtmf value="[[409822{digit:2}]]#" retries=0',),
        counter_examples=("CollectGarbage value=12", "getId value=none"),
        score=0.7,
    ),
    _of_device(
        "serial",
        """
        rcv, rcvr, garment id, iccid, sim, lifevest, s/n, sn, serial, serial no, serial number, serial#, ser no, ser#
        sernum, serno, device id, device no, udi, eui 64, eui64, meid
        imei, telemetry pack, tele pack, telemetry box, tele box
        transmitter, xmtr, tele xmtr, tele tx, base unit, puck, patch id, pump, pcu, lvp, hugs tag, infant tag
        rtls tag, gps tag, ankle tag, pendant, loop recorder
        generator, receiver
        """,
        examples=(
            "PCU S/N [[140377{digit:2}]] associated",
            "cadd: S/N=[[CS-2219-0048{digit:2}]]; lockout",
            "telemetry pack [[M4841A-DE44{digit:4}]] roamed",
            "pump [[10994{digit:2}]], account holder",
            "DBS IPG sernum [[NPX2044{digit:2}N]] reset",
        ),
        counter_examples=(
            "serial 12",
            "Serial Number: 623603 (0x983f3)",
            "sn: none",
            "pump library 20260401",
            "serial console ttyS0",
            "pump firmware 4.12.8",
        ),
    ),
)
