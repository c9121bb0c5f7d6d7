"""Lines with a patient in them, in the envelopes of health systems: HL7 v2, FHIR, X12, DICOM, CDA, NCPDP.

One a line, by envelope; by turns they go to the two halves. Written for this corpus, from the standards.
"""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES = {
    "hl7 v2": r"""
MSH|^~\&|ADT|HOSP|EHR|HOSP|20260311101112||ADT^A01|«digit:8»|P|2.5\rEVN|A01|20260311101112\rPID|1||«MRN»^^^HOSP^MR||«LAST»^«FIRST»^«MIDDLE:initial»||«DOB:compact»|M|||«STREET»^^«CITY»^OH^«ZIP»||«PHONE»|||S||«ACCOUNT»|«SSN»\rPV1|1|I|3W^301^A||||«NPI»^«DOC_LAST»^«DOC_FIRST»|||MED||||||||«VISIT»
MSH|^~\&|LAB|HOSP|EHR|HOSP|20260311101112||ORU^R01|«digit:8»|P|2.3\rPID|1|«MRN»|«MRN»||«LAST|up»^«FIRST|up»||«DOB:compact»|F\rOBR|1|«digit:7»|«digit:7»|80048^BMP^CPT|||«DATE:stamp»|||||||||«NPI»^«DOC_LAST»^«DOC_FIRST»^^^DR\rOBX|1|NM|2345-7^Glucose^LN||«int:200»|mg/dL|70-99|H|||F
PID|1||«MRN»^^^«app»^MR~«SSN:plain»^^^USA^SS||«LAST»^«FIRST»^^^^^L||«DOB:compact»|F||2106-3|«STREET»^^«CITY»^TX^«ZIP»^USA||«PHONE»^PRN^PH~^NET^Internet^«EMAIL»|«PHONE»^WPN^PH||M|CAT|«ACCOUNT»
PID|||«MRN»||«LAST»^«FIRST»||«DOB:compact»|M
«level» inbound segment: PID|1||«MRN»||«LAST»^«FIRST»^«MIDDLE»||«DOB:compact»|F|||«STREET»^^«CITY»^WI^«ZIP»
parse error at PID-7: PID|1||«MRN»^^^MRN||«LAST»^«FIRST»||«DOB:compact»
NK1|1|«KIN_LAST»^«KIN_FIRST»|SPO^Spouse|«STREET»^^«CITY»^ID^«ZIP»|«PHONE»||EC
NK1|2|«KIN_LAST»^«KIN_FIRST»^^|MTH|«STREET»^^«CITY»^NV^«ZIP»|«PHONE»|«PHONE»
PD1|||FAMILY PRACTICE^^12345|«NPI»^«DOC_LAST»^«DOC_FIRST»^^^DR
PV1|1|O|CLINIC^^^MAIN||||«NPI»^«DOC_LAST»^«DOC_FIRST»^A^^DR|||||||||||«VISIT»|||||||||||||||||||||||||«DATE:stamp»
PV1||E|ED^12^1|||«digit:4»|«NPI»^«DOC_LAST»^«DOC_FIRST»|||SUR||||||||«VISIT»^^^HOSP^VN
GT1|1||«LAST»^«KIN_FIRST»||«STREET»^^«CITY»^NY^«ZIP»|«PHONE»||«DOB:compact»|F||SEL|«SSN»
GT1|1|«digit:6»|«LAST»^«FIRST»^«MIDDLE:initial»||«STREET»^^«CITY»^CA^«ZIP»|«PHONE»||||||«SSN:plain»
IN1|1|PPO|BCBS01|Blue Plan|«SPARE:PO Box 100»^^«SPARE:Chicago»^IL^«SPARE:60601»||«SPARE:8005551212»|«GROUP»||||||||«LAST»^«FIRST»|SEL|«DOB:compact»|«STREET»^^«CITY»^OR^«ZIP»|||||||||||||||||«MEMBER»
IN1|1|MCR|MEDICARE|Medicare||||||||||||«LAST»^«FIRST»|SELF|«DOB:compact»||||||||||||||||||«MBI»
IN2|1||«SSN»|||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||«PHONE»
ORC|RE|«digit:7»|«digit:7»|||||«DATE:stamp»|||«NPI»^«DOC_LAST»^«DOC_FIRST»
ORC|NW|«digit:7»||||||20260311||^«DOC_LAST»^«DOC_FIRST»||«NPI»^«DOC_LAST»^«DOC_FIRST»^^^^MD
OBR|1|«digit:7»||71020^Chest xray^CPT|||«DATE:stamp»|||||||||«NPI»^«DOC_LAST»^«DOC_FIRST»|«PHONE»
MRG|«MRN»^^^HOSP^MR||«ACCOUNT»||||«LAST»^«FIRST»
MRG|«MRN»|||«MRN»
MSH|^~\&|SCH|HOSP|||20260311||SIU^S12|«digit:5»|P|2.4\rSCH|«digit:6»|||||ROUTINE||30|min|^^30^«DATE:stamp»\rPID|1||«MRN»||«LAST»^«FIRST»||«DOB:compact»|M|||||«PHONE»
MSH|^~\&|REG|CLINIC|||20260311||ADT^A08|«digit:5»|P|2.5.1\rPID|1||«MRN»^^^CLINIC^MR||«LAST»^«FIRST»||«DOB:compact»|F||||||||||«ACCOUNT»|||||||||||«DEATH:stamp»|Y
MSH|^~\&|RX|PHARM|||20260311||RDE^O11|«digit:5»|P|2.5\rPID|||«MRN»||«LAST»^«FIRST»\rRXE|^^^20260311|0781-1506^Amoxicillin|500||mg||||||||||«RX»
MSH|$%~\&|LAB|X|||20260311||ORU$R01|«digit:5»|P|2.3\rPID|1||«MRN»||«LAST»$«FIRST»||«DOB:compact»|M
FHS... batch item: MSH|^~\&|BIL|H|||20260311||DFT^P03|«digit:6»|P|2.3\rPID|1||«MRN»||«LAST»^«FIRST»\rFT1|1|||«DATE:compact»||CG|99213
ACC|«DATE:stamp»|MVA|«STREET» «CITY»
OBX|1|TX|8251-1^Comment^LN||Patient «FIRST» «LAST» called from «PHONE»||||||F
OBX|2|ST|11506-3^Note||Seen by Dr. «DOC_LAST» with daughter «KIN_FIRST»||||||F
NTE|1|L|Spoke with «FIRST» «LAST» on «DATE:us» about result
NTE|1||Call back «PHONE» ask for «KIN_FIRST»
DG1|1|ICD10|E11.9|Diabetes|«DATE:compact»|A|||||||||«NPI»^«DOC_LAST»^«DOC_FIRST»
PR1|1|CPT|99213|Visit|«DATE:stamp»|||||||«DOC_LAST»^«DOC_FIRST»
STF|«digit:5»|«NPI»|«DOC_LAST»^«DOC_FIRST»|||«DOB:compact»
TXA|1|CN|TX|«DATE:stamp»|«NPI»^«DOC_LAST»^«DOC_FIRST»
QRD|20260311|R|I|Q«digit:4»|||10^RD|«MRN»^«LAST»^«FIRST»|DEM
QPD|IHE PDQ Query|Q«digit:4»|@PID.5.1^«LAST»~@PID.5.2^«FIRST»~@PID.7^«DOB:compact»
""",
    "fhir json": r"""
{"resourceType":"Patient","id":"«MRN»","identifier":[{"system":"urn:oid:1.2.36","value":"«MRN»"}],"name":[{"use":"official","family":"«LAST|json»","given":["«FIRST|json»","«MIDDLE|json»"]}],"gender":"male","birthDate":"«DOB:iso»"}
{"resourceType":"Patient","name":[{"text":"«FIRST|json» «LAST|json»"}],"telecom":[{"system":"phone","value":"«PHONE»","use":"home"},{"system":"email","value":"«EMAIL»"}]}
POST /Patient body={"resourceType":"Patient","address":[{"line":["«STREET»"],"city":"«CITY|json»","state":"OH","postalCode":"«ZIP»"}],"birthDate":"«DOB:iso»"}
{"resource":{"resourceType":"Patient","identifier":[{"type":{"coding":[{"code":"SS"}]},"system":"http://hl7.org/fhir/sid/us-ssn","value":"«SSN:plain»"}]}}
{"resourceType":"Patient","deceasedDateTime":"«DEATH:instant»","name":[{"family":"«LAST|json»","given":["«FIRST|json»"]}]}
{"resourceType":"Patient","contact":[{"relationship":[{"text":"mother"}],"name":{"family":"«KIN_LAST|json»","given":["«KIN_FIRST|json»"]},"telecom":[{"value":"«PHONE»"}]}]}
{"resourceType":"Patient","text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">«FIRST» «LAST», born «DOB:iso», MRN «MRN»</div>"}}
{"resourceType":"Patient","text":{"div":"<div><b>«LAST|up», «FIRST|up»</b> «STREET», «CITY»</div>"}}
{"resourceType":"Practitioner","identifier":[{"system":"http://hl7.org/fhir/sid/us-npi","value":"«NPI»"}],"name":[{"family":"«DOC_LAST|json»","given":["«DOC_FIRST|json»"],"prefix":["Dr."]}]}
{"resourceType":"RelatedPerson","patient":{"reference":"Patient/«MRN»"},"name":[{"family":"«KIN_LAST|json»","given":["«KIN_FIRST|json»"]}]}
{"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"2345-7"}]},"subject":{"reference":"Patient/«MRN»","display":"«FIRST|json» «LAST|json»"},"valueQuantity":{"value":«int:200»,"unit":"mg/dL"}}
{"resourceType":"Observation","subject":{"reference":"Patient/«MRN»"},"effectiveDateTime":"«DATE:instant»","valueQuantity":{"value":«float»}}
{"resourceType":"Encounter","status":"finished","subject":{"display":"«LAST|json», «FIRST|json»"},"period":{"start":"«DATE:instant»","end":"«DATE:instant»"},"identifier":[{"value":"«VISIT»"}]}
{"resourceType":"Encounter","participant":[{"individual":{"reference":"Practitioner/«digit:5»","display":"Dr. «DOC_FIRST|json» «DOC_LAST|json»"}}],"period":{"start":"«DATE:iso»"}}
{"resourceType":"Coverage","subscriberId":"«MEMBER»","beneficiary":{"reference":"Patient/«MRN»"},"class":[{"type":{"coding":[{"code":"group"}]},"value":"«GROUP»"}]}
{"resourceType":"Coverage","identifier":[{"system":"http://hl7.org/fhir/sid/us-mbi","value":"«MBI»"}],"status":"active"}
{"resourceType":"Claim","identifier":[{"value":"«CLAIM»"}],"patient":{"reference":"Patient/«MRN»"},"billablePeriod":{"start":"«DATE:iso»"}}
{"resourceType":"Device","udiCarrier":[{"carrierHRF":"«UDI»"}],"serialNumber":"«SERIAL»","patient":{"reference":"Patient/«MRN»"}}
{"resourceType":"Device","serialNumber":"«SERIAL»","deviceName":[{"name":"Infusion pump"}]}
{"resourceType":"Appointment","start":"«DATE:instant»","participant":[{"actor":{"reference":"Patient/«MRN»","display":"«FIRST|json» «LAST|json»"},"status":"accepted"}]}
{"resourceType":"MedicationRequest","subject":{"display":"«FIRST|json» «LAST|json»"},"authoredOn":"«DATE:iso»","requester":{"display":"«DOC_LAST|json», «DOC_FIRST|json» MD"}}
{"resourceType":"DocumentReference","subject":{"reference":"Patient/«MRN»"},"author":[{"display":"«DOC_FIRST|json» «DOC_LAST|json»"}],"date":"«DATE:instant»"}
{"resourceType":"AuditEvent","agent":[{"who":{"identifier":{"value":"«USER»"}},"name":"«DOC_FIRST|json» «DOC_LAST|json»","network":{"address":"«IP»"}}],"entity":[{"what":{"reference":"Patient/«MRN»"}}]}
{"resourceType":"Person","photo":{"url":"«PHOTO»"},"name":[{"given":["«FIRST|json»"],"family":"«LAST|json»"}]}
{"resourceType":"Immunization","patient":{"reference":"Patient/«MRN»","display":"«LAST|json» «FIRST|json»"},"occurrenceDateTime":"«DATE:iso»","lotNumber":"AB«digit:4»"}
{"resourceType":"Condition","subject":{"reference":"urn:uuid:«uuid»","display":"«FIRST|json» «LAST|json»"},"onsetDateTime":"«DATE:iso»"}
{"resourceType":"ExplanationOfBenefit","patient":{"reference":"Patient/«MRN»"},"insurance":[{"coverage":{"identifier":{"value":"«MEMBER»"}}}]}
{"resourceType":"Location","position":{"longitude":«LON»,"latitude":«LAT»},"address":{"line":["«STREET»"],"city":"«CITY|json»"}}
""",
    "fhir xml": r"""
<Patient xmlns="http://hl7.org/fhir"><identifier><value value="«MRN»"/></identifier><name><family value="«LAST|xml»"/><given value="«FIRST|xml»"/></name><birthDate value="«DOB:iso»"/></Patient>
<name><use value="official"/><family value="«LAST|xml»"/><given value="«FIRST|xml»"/><given value="«MIDDLE|xml»"/></name>
<address><line value="«STREET|xml»"/><city value="«CITY|xml»"/><postalCode value="«ZIP»"/></address>
<telecom><system value="phone"/><value value="«PHONE»"/></telecom><telecom><system value="email"/><value value="«EMAIL»"/></telecom>
<subject><reference value="Patient/«MRN»"/><display value="«FIRST|xml» «LAST|xml»"/></subject>
<deceasedDateTime value="«DEATH:iso»"/><identifier><system value="http://hl7.org/fhir/sid/us-ssn"/><value value="«SSN»"/></identifier>
<Coverage><subscriberId value="«MEMBER»"/><beneficiary><reference value="Patient/«MRN»"/></beneficiary></Coverage>
<div xmlns="http://www.w3.org/1999/xhtml"><p>«FIRST|xml» «LAST|xml» (DOB «DOB:us»)</p></div>
""",
    "fhir search": r"""
GET /fhir/Patient?family=«LAST|pct»&given=«FIRST|pct»&birthdate=«DOB:iso» HTTP/1.1
"GET /fhir/r4/Patient?identifier=urn:oid:1.2.3|«MRN» HTTP/1.1" 200 «kb»
GET /Patient?name=«LAST|pct»&birthdate=eq«DOB:iso»&_count=20
search Patient?identifier=http%3A%2F%2Fhl7.org%2Ffhir%2Fsid%2Fus-ssn%7C«SSN:plain»
GET /fhir/Observation?patient=«MRN»&code=2345-7&date=ge«DATE:iso» 200
GET /fhir/Observation?subject=Patient/«MRN»&_sort=-date
GET /fhir/Patient/«MRN»/$everything 200 «dur»
PUT /fhir/Patient/«MRN» 412 «dur»
GET /fhir/Encounter?patient.identifier=«MRN»&_include=Encounter:practitioner
GET /Patient?phone=«PHONE|pct»&email=«EMAIL|pct»
GET /Patient?address-city=«CITY|pct»&address-postalcode=«ZIP»&family=«LAST|pct»
GET /Appointment?patient=Patient%2F«MRN»&date=«DATE:iso»
GET /Coverage?subscriber-id=«MEMBER»&status=active
GET /Practitioner?identifier=«NPI»
GET /fhir/Patient?given:exact=«FIRST|pct»&family:contains=«LAST|pct»
GET /fhir/Patient/_search?name=«FIRST|form»+«LAST|form» «status»
""",
    "x12": r"""
ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260311*1011*^*00501*«digit:9»*0*P*:~GS*HS*S*R*20260311*1011*1*X*005010X279A1~ST*270*0001~HL*3*2*22*0~NM1*IL*1*«LAST|up»*«FIRST|up»****MI*«MEMBER»~DMG*D8*«DOB:compact»*F~
NM1*IL*1*«LAST|up»*«FIRST|up»*«MIDDLE:initial»***MI*«MEMBER»~N3*«STREET|up»~N4*«CITY|up»*TX*«ZIP:5»~DMG*D8*«DOB:compact»*M~
NM1*QC*1*«LAST»*«FIRST»****MI*«MEMBER»~
NM1*QC*1*«LAST|up»*«FIRST|up»***34*«SSN:plain»~
NM1*74*1*«LAST|up»*«FIRST|up»~
NM1*82*1*«DOC_LAST|up»*«DOC_FIRST|up»****XX*«NPI»~
NM1*85*1*«DOC_LAST»*«DOC_FIRST»****XX*«NPI»~N3*«STREET»~N4*«CITY»*OH*«ZIP:5»~
N3*«STREET|up»~
N3*«STREET»*APT 3~N4*«CITY»*NM*«ZIP:5»~
N4*«CITY|up»*CO*«ZIP:5»~
DMG*D8*«DOB:compact»*F~
DMG*D8*«DOB:compact»*M**C~
REF*SY*«SSN:plain»~
REF*0F*«MEMBER»~REF*1L*«GROUP»~
REF*EA*«MRN»~
REF*D9*«CLAIM»~
PER*IC*«FIRST|up» «LAST|up»*TE*«PHONE:plain»*EM*«EMAIL»~
PER*IP**HP*«PHONE:plain»~
CLM*«ACCOUNT»*«int:900»***11:B:1*Y*A*Y*I~
CLM*«CLAIM»*125.00***22:B:1~DTP*472*D8*«DATE:compact»~
DTP*435*DT*«DATE:compact»1200~
DTP*472*RD8*«DATE:compact»-«DATE:compact»~
CLP*«ACCOUNT»*1*250*200**12*«CLAIM»~NM1*QC*1*«LAST»*«FIRST»****MI*«MEMBER»~
INS*Y*18*021*28*A***FT~REF*0F*«MEMBER»~DTP*356*D8*«DATE:compact»~NM1*IL*1*«LAST»*«FIRST»***34*«SSN:plain»~
TRN*1*«digit:9»*9«digit:9»~NM1*IL*1*«LAST|up»*«FIRST|up»~
835 parse: NM1*QC*1*«LAST|up»*«FIRST|up»****HN*«MBI»~
SV1*HC:99213*75*UN*1***1~DTP*472*D8*«DATE:compact»~
SBR*P*18*«GROUP»******CI~NM1*IL*1*«LAST»*«FIRST»****MI*«MEMBER»~
""",
    "dicom": r"""
(0010,0010) PN [«LAST|up»^«FIRST|up»]                    #  14, 1 PatientName
(0010,0010) Patient's Name                      PN: '«LAST»^«FIRST»^«MIDDLE»'
(0010,0020) LO [«MRN»]                       #   8, 1 PatientID
(0010,0020) Patient ID                          LO: '«MRN»'
(0010,0030) DA [«DOB:compact»]                       #   8, 1 PatientBirthDate
(0010,0030) Patient's Birth Date                DA: '«DOB:compact»'
(0010,1000) LO [«SSN»]      #  12, 1 OtherPatientIDs
(0010,1040) LO [«STREET»]    #  20, 1 PatientAddress
(0010,2154) SH [«PHONE»]   #  14, 1 PatientTelephoneNumbers
(0008,0090) PN [«DOC_LAST»^«DOC_FIRST»]  #  12, 1 ReferringPhysicianName
(0008,1050) Performing Physician's Name PN: '«DOC_LAST|up»^«DOC_FIRST|up»'
(0008,0020) DA [«DATE:compact»]    #   8, 1 StudyDate
(0018,1000) LO [«SERIAL»]   #  10, 1 DeviceSerialNumber
(0008,0050) SH [«ACCOUNT»]   #  8, 1 AccessionNumber
PatientName=«LAST»^«FIRST» PatientID=«MRN» StudyDate=«DATE:compact» Modality=CT
C-STORE «LAST|up»^«FIRST|up» («MRN») CT 214 instances ok
C-FIND query: PatientName=«LAST|up»*, PatientBirthDate=«DOB:compact», Modality=MR
{"00100010":{"vr":"PN","Value":[{"Alphabetic":"«LAST|json»^«FIRST|json»"}]},"00100020":{"vr":"LO","Value":["«MRN»"]}}
{"00100030":{"vr":"DA","Value":["«DOB:compact»"]},"00080060":{"vr":"CS","Value":["MR"]}}
worklist entry: «LAST»^«FIRST» born «DOB:compact» accession «ACCOUNT» station CT«int:9»
I: RequestedAttributes PatientName [«LAST»^«FIRST»] PatientID [«MRN»]
""",
    "cda": r"""
<patient><name><given>«FIRST|xml»</given><family>«LAST|xml»</family></name><administrativeGenderCode code="F"/><birthTime value="«DOB:compact»"/></patient>
<patientRole><id extension="«MRN»" root="2.16.840.1.113883.19.5"/><addr><streetAddressLine>«STREET|xml»</streetAddressLine><city>«CITY|xml»</city><state>OH</state><postalCode>«ZIP»</postalCode></addr></patientRole>
<recordTarget><patientRole><id root="2.16.840.1.113883.4.1" extension="«SSN»"/><telecom use="HP" value="tel:«PHONE»"/></patientRole></recordTarget>
<assignedPerson><name><prefix>Dr</prefix><given>«DOC_FIRST|xml»</given><family>«DOC_LAST|xml»</family></name></assignedPerson>
<guardianPerson><name><given>«KIN_FIRST|xml»</given><family>«KIN_LAST|xml»</family></name></guardianPerson>
<effectiveTime><low value="«DATE:compact»"/><high value="«DATE:compact»"/></effectiveTime>
<id root="2.16.840.1.113883.4.6" extension="«NPI»"/><assignedPerson><name>«DOC_FIRST|xml» «DOC_LAST|xml»</name></assignedPerson>
<encompassingEncounter><id extension="«VISIT»"/><effectiveTime value="«DATE:stamp»"/></encompassingEncounter>
""",
    "ncpdp": r"""
NCPDP D.0 B1 CA«FIRST|up» CB«LAST|up» C4«DOB:compact» C2«MEMBER»
<Patient><HumanPatient><Name><LastName>«LAST|xml»</LastName><FirstName>«FIRST|xml»</FirstName></Name><DateOfBirth><Date>«DOB:iso»</Date></DateOfBirth></HumanPatient></Patient>
<Prescriber><NonVeterinarian><Identification><NPI>«NPI»</NPI><DEANumber>«DEA»</DEANumber></Identification><Name><LastName>«DOC_LAST|xml»</LastName></Name></NonVeterinarian></Prescriber>
<MedicationPrescribed><PrescriberOrderNumber>«RX»</PrescriberOrderNumber></MedicationPrescribed><Address><AddressLine1>«STREET|xml»</AddressLine1><City>«CITY|xml»</City></Address>
claim B1 rx=«RX» cardholder=«MEMBER» group=«GROUP» dob=«DOB:compact»
reversal B2 Rx# «RX» fill date «DATE:us» prescriber DEA «DEA»
""",
}


def lines() -> list[Template]:
    """Return the templates of this file."""
    return split({(envelope, "phi"): block for envelope, block in _LINES.items()})
