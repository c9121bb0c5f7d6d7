"""FHIR resources, searches and narratives, and HL7 CDA: what their common key names say only in their neighbourhood.

Whoever reads JSON or XML (the relay does) gives such values the names around them, too: ``name.family``, ``telecom.value``,
``patientRole.id``. Source: FHIR R4 (HumanName, Address, ContactPoint, Identifier, Reference, search); HL7 CDA R2.
"""

from __future__ import annotations

import regex

from recognizers.phi.contact import PHONE
from recognizers.phi.dates import DATE
from recognizers.phi.ids import ID, IN_GROUPS
from recognizers.phi.naming import FULL_NAME, LED_GATE, NOT_A_NAME, named
from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.values import identifier

_TAGS = (
    r"(?i)<(?:\w{1,16}:)?(?:family|given|birthTime|birthDate|streetAddressLine|"
    r"postalCode|city|telecom|deceasedTime|deceasedDateTime|"
    r"patient|person|member|subscriber|name|line|id|display|reference|subject)\b[^>]{0,3}"
)
_JSON = r"(?i)\"(?:family|given|telecom|birthdate|resourceType|beneficiary|subject|identifier)\\{0,3}\"\s?:"

_OF_PATIENTS = (
    "AllergyIntolerance|Appointment|CarePlan|CareTeam|Claim|ClaimResponse|Communication|Composition|Condition|Consent|Coverage|"
    "DeviceUseStatement|DiagnosticReport|Encounter|EpisodeOfCare|ExplanationOfBenefit|FamilyMemberHistory|Goal|ImagingStudy|"
    "Immunization|MedicationAdministration|MedicationDispense|MedicationRequest|MedicationStatement|Observation|Procedure|"
    "QuestionnaireResponse|ServiceRequest|Specimen|Account|Invoice|Flag|DetectedIssue|RiskAssessment"
)

RULES: tuple[Rule, ...] = (
    KeyRule(
        id="fhir.name",
        type="person",
        keys=(
            "name text",
            "name family",
            "name given",
            "name prefix text",
            "name first",
            "name last",
            "name middle",
            "given value",
            "family value",
        ),
        value=rf"(?:(?:Dr|Mr|Mrs|Ms)\.? )?{NOT_A_NAME}\p{{L}}[\p{{L}}'’.,\- ]*",
        check=named,
        source="FHIR R4 HumanName; HL7 CDA R2 PN",
        examples=('"name.family": "[[van Houten]]"', '"name.text": "[[Jim Chalmers]]"'),
        counter_examples=('"name.family": "12"', '"name.text": null'),
        score=0.85,
        gates=(_TAGS, _JSON),
    ),
    KeyRule(
        id="fhir.telecom",
        type="phone",
        keys=("telecom value", "=telecom", "contact point value"),
        value=rf"(?:(?<=tel:)|(?<=fax:)|\G){PHONE}",
        flags=regex.IGNORECASE,
        source="FHIR R4 ContactPoint; HL7 CDA R2 TEL",
        examples=('"telecom.value": "[[+1 (555) 555 {digit:4}]]"',),
        counter_examples=('"telecom.value": "12"',),
    ),
    KeyRule(
        id="fhir.identifier",
        type="mrn",
        keys=(
            "identifier value",
            "class value",
            "patient role id",
            "patient id extension",
            "person resource id",
            "=identifier",
            "patient identifier value",
        ),
        value=rf"(?:[^\s|\"'&]{{4,256}}[|])?(?P<v>{IN_GROUPS}|{ID})(?![\w|/:])",
        check=identifier,
        source="FHIR R4 Identifier, token search (system|value)",
        examples=('"identifier.value": "[[{digit:5}]]"', "Patient?identifier=http://hospital.example/mrn|[[{digit:8}]]"),
        counter_examples=('"identifier.value": "none"', "identifier=foo"),
        score=0.75,
    ),
    KeyRule(
        id="fhir.agent",
        type="username",
        keys=("who identifier value", "agent alt id", "actor identifier value", "user identifier value"),
        value=r"[A-Za-z][\w.@\-]{1,63}",
        source="FHIR R4 AuditEvent.agent.who",
        examples=('"who.identifier.value": "[[fcox]]"',),
        counter_examples=('"who.identifier.value": "12"',),
        score=0.8,
    ),
    KeyRule(
        id="fhir.searched_name",
        type="person",
        keys=("=searched name",),
        value=r"[^\s&#\d\"][^\s&#\"]+",
        source="FHIR R4 Patient, search parameters name, family, given",
        examples=("searched.name: [[de%20Groot]]",),
        counter_examples=("searched.name: 12",),
        score=0.85,
        gates=(
            r"(?:Patient|Person|Practitioner)\?[^\s]*(?:name|family|given)",
            (
                r"(?i)/(?:patients?|members?|persons?|people|providers?|practitioners?|"
                r"physicians?|doctors?|subscribers?|staff"
                r"|employees?|contacts?|visits?|appointments?|imaging|studies|residents?|clients?|customers?)"
                r"(?:/[\w\-]*){0,2}\?[^\s]*(?:name|family|given|first|last)="
            ),
        ),
    ),
    KeyRule(
        id="fhir.id_ssn",
        type="ssn",
        keys=("id ssn",),
        value=r"[0-9]{3}-?[0-9]{2}-?[0-9]{4}",
        source="HL7 CDA R2: id with root 2.16.840.1.113883.4.1",
        examples=('"id.ssn": "[[53622{digit:4}]]"',),
        counter_examples=('"id.ssn": "none"',),
        score=0.95,
    ),
    PatternRule(
        id="fhir.reference",
        type="person_id",
        pattern=(
            r"(?<![A-Za-z0-9_$])(?:Patient|RelatedPerson|Practitioner|Person)/(?P<v>(?=[A-Za-z\-.]"
            r"{0,63}[0-9])[A-Za-z0-9\-.]{1,64})(?<!\.)(?![\w])"
        ),
        gate=r"(?:Patient|RelatedPerson|Practitioner|Person)/[A-Za-z0-9\-.]*[0-9]",
        source="FHIR R4 Reference.reference, RESTful read",
        examples=("GET /fhir/R4/Patient/[[{digit:7}]]/_history", "Observation?subject=Patient/[[a{hex:4}1-77]]&code=x"),
        counter_examples=("GET /fhir/Patient/_search", "Patient/$everything", "import org.hl7.Patient;"),
        score=0.85,
    ),
    PatternRule(
        id="fhir.resource",
        type="person_id",
        pattern=(
            rf"(?<![A-Za-z0-9_$])(?:{_OF_PATIENTS})/(?P<v>(?=[A-Za-z\-.]{{0,63}}[0-9])[A-Za-z0-9\-.]{{3,64}})(?<!\.)(?![\w"
            rf"|])|\"resourceType\"\s?:\s?\"(?:Patient"
            rf"|{_OF_PATIENTS})\"\s?,\s?\"id\"\s?:\s?\"(?P<v>[A-Za-z0-9\-.]{{3,64}})\""
        ),
        gate=(
            rf"(?:{_OF_PATIENTS})/[A-Za-z0-9\-.]*[0-9]|\"resourceType\"\s?:\s?\"(?:Patient"
            rf"|{_OF_PATIENTS})\"\s?,\s?\"id\"\s?:\s?\"[A-Za-z0-9\-.]"
        ),
        source="FHIR R4, Reference, resource id: of resources in the Patient compartment",
        examples=(
            '"reference":"AllergyIntolerance/[[ai-55209{digit:2}]]/_history/2"',
            "read Encounter/[[enc77{digit:2}]] done",
        ),
        counter_examples=("Questionnaire/phq-9", "ValueSet/list-2", "GET /fhir/Observation/_search"),
        score=0.75,
    ),
    PatternRule(
        id="fhir.binary",
        type="photo",
        pattern=r"(?<![A-Za-z0-9_$])(?P<v>(?:Binary|Media|DocumentReference)/(?=[A-Za-z\-.]{0,63}[0-9])[A-Za-z0-9\-.]{3,64})(?<!\.)(?!\w)",
        gate=r"(?:Binary|Media|DocumentReference)/[A-Za-z0-9\-.]*[0-9]",
        source="FHIR R4, Attachment.url: pictures and papers of a person",
        examples=('"photo":[{"url":"[[Binary/portrait-77e{digit:1}-a]]"}]',),
        counter_examples=("Binary/_search", "Media/player.js"),
        score=0.7,
    ),
    KeyRule(
        id="fhir.searched_date",
        type="date",
        keys=("birthdate", "death date", "birth time", "deceased time", "birth time value", "deceased date time"),
        value=rf"(?:eq|ne|gt|lt|ge|le|sa|eb|ap)?(?P<v>{DATE})",
        flags=regex.IGNORECASE,
        source="FHIR R4 search, date prefixes; HL7 CDA R2 birthTime",
        examples=("Patient?birthdate=eq[[1980-01-0{digit:1}]]&x=1", '"birthTime": "[[1945031{digit:1}]]"'),
        counter_examples=("birthdate=eq", "birth time unknown"),
        score=0.85,
    ),
    PatternRule(
        id="fhir.searched_patient",
        type="mrn",
        pattern=(
            r"[?&;](?:patient|subject|beneficiary|patient[._]?id|subject[.:]?patient|"
            r"mrn|pid|member[._]?id)(?::Patient|%3APatient)?=(?P<v>(?=[A-Za-z\-.]"
            r"{0,40}[0-9])[A-Za-z0-9\-.]{1,64})(?=[&\s\"'#;]|$)"
        ),
        gate=r"[?&;](?:patient|subject|beneficiary|mrn|pid|member)[A-Za-z:%3._]*=[A-Za-z0-9\-.]*[0-9]",
        flags=regex.IGNORECASE,
        source="FHIR R4 search, reference parameters",
        examples=("GET /fhir/Encounter?patient=[[{digit:5}]]&_count=2",),
        counter_examples=("?patient=all", "?subject=math", "?patients=12"),
        score=0.75,
    ),
    PatternRule(
        id="fhir.searched_visit",
        type="date",
        pattern=(
            r"(?i:encounters?|appointments?|visits?|schedule|admissions?|observation|"
            r"procedures?|medicationrequest|immunizations?|condition|claims?|diagnosticreport)"
            r"\?[^\s\"']{0,256}?\b(?:date|period|onset-date|recorded-date)"
            rf"=(?:eq|ne|gt|lt|ge|le|sa|eb|ap)?(?P<v>{DATE})"
        ),
        gate=(
            r"(?i:encounters?|appointments?|visits?|schedule|admissions?|observation|"
            r"procedures?|medicationrequest|immunizations?|condition|claims?|diagnosticreport)"
            r"\?[^\s]*(?:date|period)="
        ),
        source="FHIR R4 search",
        examples=("GET /fhir/Encounter?patient=a&date=ge[[2026-01-0{digit:1}]]",),
        counter_examples=("GET /fhir/Encounter?_count=10", "Claim?status=active", "Observation?_lastUpdated=gt2025-03-01"),
        score=0.8,
    ),
    KeyRule(
        id="cda.time",
        type="date",
        keys=(
            "effective time",
            "effective time low",
            "effective time high",
            "effective time center",
            "author time",
            "=time value",
            *("legal authenticator time", "authenticator time", "time low", "time high", "=low value", "=high value"),
        ),
        value=r"\G(?:19|20)[0-9]{2}[01][0-9][0-3][0-9](?:[0-9]{4,6})?(?:[.+\-][0-9]{1,4})*(?![\w])",
        source="HL7 CDA R2: effectiveTime, time",
        examples=('"effectiveTime": "[[2026100{digit:1}]]"', '"effectiveTime.low": "[[2026100{digit:1}1405]]"'),
        counter_examples=('"effectiveTime": "now"', "low_value=12"),
        score=0.7,
    ),
    KeyRule(
        id="cda.id",
        type="mrn",
        keys=("id extension", "set id extension", "encompassing encounter id", "assigned author id", "parent document id"),
        value=ID,
        check=identifier,
        source="HL7 CDA R2: id",
        examples=('"id.extension": "[[99{digit:4}1]]"',),
        counter_examples=('"id.extension": "none"',),
        score=0.6,
    ),
    KeyRule(
        id="fhir.extension",
        type="person",
        keys=("fhir mothers maiden name", "patient mothers maiden name", "mothersmaidenname"),
        value=rf"{NOT_A_NAME}\p{{L}}[\p{{L}}'’.,\- ]*",
        check=named,
        source="FHIR R4 extension patient-mothersMaidenName",
        examples=('"patientMothersMaidenName": "[[Roe]]"',),
        counter_examples=('"patientMothersMaidenName": "12"',),
        score=0.8,
    ),
    PatternRule(
        id="fhir.narrative",
        type="person",
        pattern=(
            rf"(?:<(?:p|b|h[1-6]|td|div|span)[^<>]{{0,80}}>|&lt;p&gt;)\s?(?P<v>{FULL_NAME})"
            r"(?=[\s,;(<]{1,3}(?:DOB|MRN|born|<|\(|[A-Z]{3}:))"
        ),
        gate=rf"(?:<(?:p|b|h[1-6]|td|div|span)[^<>]*>|&lt;p&gt;)\s?(?:[A-Z\x80-\xff]|{LED_GATE})",
        source="FHIR R4 Narrative",
        examples=("<p>[[Maria Gonzalez]] DOB: 1985</p>",),
        counter_examples=("<p>Search Results</p>", "<td>Total Count (all)</td>"),
        score=0.7,
    ),
)
