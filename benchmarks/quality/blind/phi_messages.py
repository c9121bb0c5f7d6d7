"""Patients in the messages of health systems: HL7 v2 as interface engines log it, FHIR, X12.

In HL7 v2, ``\\r`` stands for whatever a log makes of the end of a segment. Written from a knowledge of the standards and of
interface engines' logs, without sight of any rule.
"""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES = {
    "hl7 v2": r"""
MSH|^~\&|ADT1|GOODHEALTH|REG|GOODHEALTH|«STAMP»||ADT^A01^ADT_A01|«digit:8»|P|2.5.1\rEVN|A01|«STAMP»\rPID|1||«MRN»^^^GHH^MR||«LAST»^«FIRST»^«MIDDLE:initial»^^^^L||«DOB:compact»|F||2106-3|«STREET»^^«CITY»^MN^«ZIP»^USA^H||«PHONE»^PRN^PH|||M|LUT|«ACCOUNT»|«SSN:plain»\rPV1|1|I|2000^2012^01||||«NPI»^«DOC_LAST»^«DOC_FIRST»^^^DR|||SUR||||ADM|A0|||||||||||||||||||||||||||||«DATE:compact»«TIME:compact»
MSH|^~\&|LAB|MERCY|EHR|MERCY|«STAMP»||ORU^R01|«digit:6»|P|2.3\rPID|||«MRN»||«LAST|up»^«FIRST|up»||«DOB:compact»|M\rOBR|1|«ORDER»|«ACCESSION»|80061^LIPID PANEL^CPT|||«DATE:compact»«TIME:compact»|||||||||«NPI»^«DOC_LAST|up»^«DOC_FIRST|up»\rOBX|1|NM|2093-3^CHOLESTEROL^LN||212|mg/dL|<200|H|||F
«iso» [Mirth] DEBUG channel=ADT_IN connector=Source msgId=«int:99999» raw="MSH|^~\&|CERNER|STJ|MIRTH|HIE|«STAMP»||ADT^A08|«digit:9»|P|2.4\rPID|1|«MRN»|«MRN»^^^STJ^MRN~«SSN»^^^USA^SS||«LAST»^«FIRST»^«MIDDLE»||«DOB:compact»|F|||«STREET»^^«CITY»^WI^«ZIP:5»||«PHONE»|«P2_PHONE»"
«time» ERROR TransformerException in step 4: cannot map PID|1||«MRN»^^^EPI||«LAST»^«FIRST»^^^MRS||«DOB:compact»|F||W|«STREET»^^«CITY»^PA^«ZIP»^^^«COUNTY»||«PHONE»
dropped segment: NK1|1|«KIN_LAST»^«KIN_FIRST»|SPO^Spouse|«STREET»^^«CITY»^TX^«ZIP»|«PHONE»|«P2_PHONE»|EC
NK1|2|«P2_LAST»^«P2_FIRST»^^^^^L|MTH|^^«CITY»|«P2_PHONE»||CP
GT1|1|«ACCOUNT»|«KIN_LAST»^«KIN_FIRST»||«STREET»^^«CITY»^GA^«ZIP»|«PHONE»||«P2_DOB:compact»|M||SLF|«P2_SSN»
IN1|1|PPO|60054|AETNA|«SPARE:PO BOX 981106^^EL PASO^TX^79998»||«SPARE:(800)624-0756»|«GROUP»||||||||«LAST»^«FIRST»|18|«DOB:compact»|«STREET»^^«CITY»^OH^«ZIP»|||||||||||||||||«MEMBER»
rejected IN2|1|«SSN:plain»||||«MBI»||||||||||||||||||||«MEMBER»
MRG|«P2_MRN»^^^HOSP^MR||«P2_ACCOUNT»||||«P2_LAST»^«P2_FIRST»
MSH|^~\&|PAS|RCB|ROUTE|NHS|«STAMP»||ADT^A40^ADT_A39|«digit:7»|P|2.4\rEVN|A40|«STAMP»\rPID|||«MRN»^^^RCB||«LAST|up»^«FIRST»||«DOB:compact»\rMRG|«P2_MRN»^^^RCB||||||«P2_LAST|up»^«P2_FIRST»
MSH|^~\&|SCHED|CLINIC|EHR|CLINIC|«STAMP»||SIU^S12|«digit:5»|P|2.3.1\rSCH|«ORDER»|||||FOLLOWUP^Follow up visit|||30|MIN|^^30^«DATE:compact»«TIME:compact»|||||«NPI»^«DOC_LAST»^«DOC_FIRST»\rPID|||«MRN»||«LAST»^«FIRST»||«DOB:compact»|F|||||«PHONE»\rAIP|1||«NPI»^«DOC_LAST»^«DOC_FIRST»|PHYS
MSH|^~\&|BILL|UHS|FIN|UHS|«STAMP»||DFT^P03|«digit:8»|P|2.3\rPID|1||«MRN»||«LAST»^«FIRST»||«DOB:compact»|M||||||||||«ACCOUNT»|«SSN»\rFT1|1|||«DATE:compact»|«STAMP»|CG|99213|||1|||||||||J06.9|«NPI»^«DOC_LAST»^«DOC_FIRST»
MSH|^~\&|DICT|TRANS|EMR|HOSP|«STAMP»||MDM^T02|«digit:6»|P|2.5\rPID|1||«MRN»||«LAST»^«FIRST»^«MIDDLE»||«DOB:compact»|F\rTXA|1|OP|TX|«DATE:compact»|«NPI»^«DOC_LAST»|||||||«ORDER»\rOBX|1|TX|||Mrs. «LAST» is a pleasant woman who underwent cholecystectomy on «DATE:us».
MSH|^~\&|IIS|CLINIC7|STATEREG|DOH|«STAMP»||VXU^V04^VXU_V04|«digit:9»|P|2.5.1\rPID|1||«MRN»^^^CLINIC7^MR||«LAST»^«FIRST»^«MIDDLE»^^^^L|«KIN_LAST»^«KIN_FIRST»^^^^^M|«DOB:compact»|M||2028-9|«STREET»^^«CITY»^WA^«ZIP:5»^USA^L||«PHONE»\rORC|RE||«ORDER»\rRXA|0|1|«DATE:compact»||08^HEPB^CVX|0.5|mL|||^«DOC_LAST»^«DOC_FIRST»||||LOT33X
Rhapsody route 'LAB-OUT' (id «int:999»): NACK AE on message for PID-5 «LAST»^«FIRST», PID-3 «MRN»
field PID.5.1 = «LAST|up»
PID-7.1 (date of birth): «DOB:compact» rejected, future date
Cloverleaf xlate warning [«int:99»]: path 1(0).PID(0).#11(0).[0] value "«STREET»" exceeds 40 characters
HL7Exception: PID.13 '«PHONE»' does not match XTN at segment PID
PID|1||«MRN»^4^M11^HOSP^MR^A~«LICENSE»^^^OH^DL~«MEMBER»^^^BCBS^MB||«LAST»&van^«FIRST»^^JR^^^L~«KIN_LAST»^«FIRST»^^^^^M||«DOB:compact»|M
PID$1$$«MRN»@@@HOSP$$«LAST|up»@«FIRST|up»$$«DOB:compact»$F
MSH#*~\&#LAB#A#EHR#B#«STAMP»##ORU*R01#«digit:4»#P#2.3\rPID###«MRN»##«LAST»*«FIRST»##«DOB:compact»#F###«STREET»**«CITY»*NJ*«ZIP:5»
ACK pending for ORC|NW|«ORDER»|«ACCESSION»||||||«STAMP»|«USER»^«P2_LAST»^«P2_FIRST»||«NPI»^«DOC_LAST»^«DOC_FIRST»^^^^MD|||||||||WEST CLINIC
OBR|1|«ORDER»^EPC|«ACCESSION»^RIS|71046^XR CHEST 2 VIEWS|||«DATE:compact»«TIME:compact»||||||||^^Chest|«NPI»^«DOC_LAST»^«DOC_FIRST»||||||||||||||||||&«P2_LAST»&«P2_FIRST»
OBX|3|ED|PHOTO^Patient photo||«PHOTO»^IM^JPEG^Base64||||||F
OBX|2|ST|BIO^Fingerprint template||«BIO»||||||F|||«DATE:compact»
NTE|1|L|Patient «FIRST» «LAST» called from «PHONE», wants result read to daughter «KIN_FIRST»
PV1|1|O|CARD^EX1^^HOSP||||«NPI»^«DOC_LAST»^«DOC_FIRST»^A^^DR^MD|«P2_NPI»^«P2_LAST»^«P2_FIRST»|||||||||||«VISIT»|||||||||||||||||||||||||«DATE:compact»«TIME:compact»
PD1||||«NPI»^«DOC_LAST|up»^«DOC_FIRST|up»^^^^^^NPI
ACC|«DATE:compact»«TIME:compact»|MVA|«STREET» at intersection||||^«P2_LAST»^«P2_FIRST»
MSH|^~\&|PHARM|HOSP|ADC|PYXIS|«STAMP»||RDE^O11|«digit:6»|P|2.5\rPID|||«MRN»||«LAST»^«FIRST»\rRXE|^^^«DATE:compact»|00071015523^ATORVASTATIN 10MG|10||MG|TAB||||30||3|«DEA»^«DOC_LAST»^«DOC_FIRST»||«RX»
«VT»MSH|^~\&|MON|ICU|EMR|HOSP|«STAMP»||ORU^R01|«digit:7»|P|2.6\rPID|||«MRN»||«LAST»^«FIRST»\rPV1||I|ICU^4^B\rOBX|1|NM|147842^MDC_ECG_HEART_RATE||72|bpm|||||R|||«DATE:compact»«TIME:compact»||||«SERIAL»^^^EUI-64«FS»
QPD|IHE PIX Query|«digit:6»|«MRN»^^^METRO&1.3.6.1.4.1.21367&ISO
QRY^A19: QRD|«STAMP»|R|I|Q«digit:5»|||1^RD|«MRN»^«LAST»^«FIRST»|DEM
DSC no more data after RSP^K22 hit PID|||«MRN»||«LAST»^«FIRST»||«DOB:compact»|M|||«STREET»^^«CITY»^CO^«ZIP»
ARQ|«ORDER»||||||CHECKUP|Annual||20|«DATE:compact»«TIME:compact»||||«USER»
BPX specimen «ACCESSION» crossmatch for PID|||«MRN»||«LAST»^«FIRST»^^^^^L||«DOB:compact»|F|||||||||||||||«CITY»
ROL|1|UP|PP^Primary Care Provider|«NPI»^«DOC_LAST»^«DOC_FIRST»
STF||«USER»|«DOC_LAST»^«DOC_FIRST»|||«P2_DOB:compact»|A|||«PHONE»^^PH~«P2_PHONE»^^CP|«STREET»^^«CITY»^NV^«ZIP»
MFN: duplicate practitioner PRA|«DOC_LAST»^«DOC_FIRST»|||||«DEA»^DEA^^MD~«NPI»^NPI
PID.3=«MRN» PID.5=«LAST»^«FIRST» PID.7=«DOB:compact» PID.8=F PID.19=«SSN»
{"segment":"PID","fields":["1","","«MRN»^^^MRN","","«LAST|json»^«FIRST|json»","","«DOB:compact»","F"]}
IAM|1|DA|^PENICILLIN||RASH||||||||«DATE:compact»|«P2_LAST»^«P2_FIRST»^MOTHER
PDA||«CITY»|N|«DATE:compact»||N\rPID|||«MRN»||«LAST»^«FIRST»||«DOB:compact»|M|||||||||||||||||||||«DEATH:compact»|Y
ZPI|1|«FIRST» «LAST»|«EMAIL»|«P2_PHONE»|portal active
""",
    "fhir": r"""
{"resourceType":"Patient","id":"«FHIR_ID»","identifier":[{"use":"usual","type":{"coding":[{"code":"MR"}]},"system":"urn:oid:1.2.36.146.595.217.0.1","value":"«MRN»"}],"active":true,"name":[{"use":"official","family":"«LAST|json»","given":["«FIRST|json»","«MIDDLE|json»"]}],"gender":"female","birthDate":"«DOB:iso»"}
{"resourceType":"Patient","name":[{"text":"«FIRST|json» «LAST|json»"}],"telecom":[{"system":"phone","value":"«PHONE»","use":"mobile"},{"system":"email","value":"«EMAIL»"}],"address":[{"line":["«STREET|json»"],"city":"«CITY|json»","district":"«COUNTY»","state":"VA","postalCode":"«ZIP»"}]}
«iso» INFO hapi.fhir.RestfulServer - GET /fhir/R4/Patient?family=«LAST|pct»&given=«FIRST|pct»&birthdate=eq«DOB:iso» 200 «int:900»ms
GET /Patient?identifier=http%3A%2F%2Fhospital.example%2Fmrn%7C«MRN»&_format=json HTTP/1.1
GET /fhir/Patient?name=«FIRST|form»+«LAST|form»&address-postalcode=«ZIP:5»&_count=10
POST /fhir/Patient/_search body=phone=«PHONE|form»&birthdate=«DOB:iso»
GET [base]/Observation?subject:Patient.identifier=«MRN»&code=4548-4&date=ge«DATE:iso»
GET /r4/Appointment?patient=Patient/«FHIR_ID»&date=«DATE:iso»&status=booked
reading Patient/«FHIR_ID»/_history/3 for practitioner «USER»
{"resourceType":"AuditEvent","type":{"code":"rest"},"action":"R","recorded":"«iso»","agent":[{"who":{"identifier":{"value":"«USER»"},"display":"«DOC_FIRST|json» «DOC_LAST|json»"},"network":{"address":"«IP»","type":"2"}}],"entity":[{"what":{"reference":"Patient/«FHIR_ID»"},"name":"«LAST|json», «FIRST|json»"}]}
{"resourceType":"Coverage","status":"active","subscriberId":"«MEMBER»","beneficiary":{"reference":"Patient/«FHIR_ID»","display":"«FIRST|json» «LAST|json»"},"class":[{"type":{"coding":[{"code":"group"}]},"value":"«GROUP»"}]}
{"resourceType":"RelatedPerson","relationship":[{"text":"mother"}],"name":[{"family":"«KIN_LAST|json»","given":["«KIN_FIRST|json»"]}],"telecom":[{"system":"phone","value":"«PHONE»"}]}
{"resourceType":"Encounter","id":"«VISIT»","status":"finished","subject":{"display":"«LAST|json», «FIRST|json»"},"period":{"start":"«DATE:iso»","end":"«DATE:iso»"}}
{"resourceType":"Device","udiCarrier":[{"carrierHRF":"«UDI»"}],"serialNumber":"«SERIAL»","patient":{"reference":"Patient/«FHIR_ID»"}}
{"resourceType":"Practitioner","identifier":[{"system":"http://hl7.org/fhir/sid/us-npi","value":"«NPI»"}],"name":[{"family":"«DOC_LAST|json»","given":["«DOC_FIRST|json»"],"suffix":["MD"]}]}
<Patient xmlns="http://hl7.org/fhir"><id value="«FHIR_ID»"/><name><family value="«LAST|xml»"/><given value="«FIRST|xml»"/></name><birthDate value="«DOB:iso»"/></Patient>
<telecom><system value="phone"/><value value="«PHONE»"/></telecom><address><line value="«STREET|xml»"/><city value="«CITY|xml»"/><postalCode value="«ZIP»"/></address>
{"resourceType":"Bundle","type":"searchset","total":2,"entry":[{"resource":{"resourceType":"Patient","name":[{"family":"«LAST|json»","given":["«FIRST|json»"]}],"birthDate":"«DOB:iso»"}},{"resource":{"resourceType":"Patient","name":[{"family":"«P2_LAST|json»","given":["«P2_FIRST|json»"]}],"birthDate":"«P2_DOB:iso»"}}]}
{"resourceType":"Patient","text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><b>«FIRST|json» «LAST|json»</b> born «DOB:iso», MRN «MRN»</div>"}}
{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"duplicate","diagnostics":"Patient «FIRST|json» «LAST|json» (DOB «DOB:iso») already exists with id «FHIR_ID»"}]}
{"resourceType":"Patient","identifier":[{"system":"http://hl7.org/fhir/sid/us-ssn","value":"«SSN»"},{"system":"urn:oid:2.16.840.1.113883.4.3.25","value":"«LICENSE»"}],"deceasedDateTime":"«DEATH:iso»"}
{"resourceType":"Patient","photo":[{"contentType":"image/jpeg","url":"/Binary/«PHOTO»","title":"«FIRST|json»"}],"contact":[{"relationship":[{"text":"Next of kin"}],"name":{"text":"«KIN_FIRST|json» «KIN_LAST|json»"},"telecom":[{"value":"«PHONE»"}]}]}
{"resourceType":"ServiceRequest","identifier":[{"type":{"text":"Placer"},"value":"«ORDER»"}],"subject":{"reference":"Patient/«FHIR_ID»","display":"«FIRST|json» «LAST|json»"},"requester":{"display":"Dr. «DOC_LAST|json»"},"authoredOn":"«DATE:iso»"}
{"resourceType":"MedicationRequest","identifier":[{"value":"«RX»"}],"medicationCodeableConcept":{"text":"metformin 500 mg"},"subject":{"display":"«LAST|json», «FIRST|json» («MRN»)"}}
{"resourceType":"Immunization","patient":{"display":"«FIRST|json» «LAST|json»"},"occurrenceDateTime":"«DATE:iso»","lotNumber":"AAJN11K"}
$match called with Parameters{resource=Patient{name=[«FIRST» «LAST»], birthDate=«DOB:iso», telecom=[«PHONE»]}} certain=1
{"level":"warn","msg":"subscription notify failed","focus":"Patient/«FHIR_ID»","endpoint":"queue-7","reason":"no consent on file for «FIRST|json» «LAST|json»"}
fhirpath warning: Patient.name.where(use='official').family = '«LAST|sql»'
{"resourceType":"Claim","patient":{"display":"«FIRST|json» «LAST|json»"},"insurance":[{"identifier":{"value":"«CLAIM»"},"coverage":{"display":"«MEMBER»"}}],"billablePeriod":{"start":"«DATE:iso»"}}
{"resourceType":"Location","description":"home of patient","position":{"latitude":«LAT»,"longitude":«LON»},"address":{"text":"«STREET|json», «CITY|json», OR «ZIP:5»"}}
{"resourceType":"DocumentReference","subject":{"display":"«SINGLE»"},"author":[{"display":"«DOC_FIRST|json» «DOC_LAST|json», RN"}],"date":"«DATE:iso»T«TIME»Z"}
PATCH /fhir/Patient/«FHIR_ID» [{"op":"replace","path":"/telecom/0/value","value":"«PHONE»"},{"op":"add","path":"/address/0/city","value":"«CITY|json»"}]
{"resourceType":"Consent","patient":{"display":"«FIRST|json» «LAST|json»"},"performer":[{"display":"«KIN_FIRST|json» «KIN_LAST|json» (healthcare proxy)"}],"dateTime":"«DATE:iso»"}
ndjson export line 118: {"resourceType":"Patient","id":"«FHIR_ID»","name":[{"family":"«LAST|json»","given":["«FIRST|json»"],"prefix":["Mrs."]}],"maritalStatus":{"text":"W"}}
CDS hook patient-view: {"hookInstance":"«uuid»","context":{"patientId":"«FHIR_ID»","userId":"Practitioner/«NPI»"},"prefetch":{"patient":{"name":[{"text":"«LAST|json»^«FIRST|json»"}]}}}
""",
    "x12": r"""
ISA*00*          *00*          *ZZ*SUBMITTERID    *ZZ*RECEIVERID     *260311*1253*^*00501*«digit:9»*0*P*:~GS*HS*SUBMITTERID*RECEIVERID*20260311*1253*1*X*005010X279A1~ST*270*0001*005010X279A1~NM1*IL*1*«LAST|up»*«FIRST|up»****MI*«MEMBER»~DMG*D8*«DOB:compact»*F~DTP*291*D8*«DATE:compact»~EQ*30~SE*8*0001~
NM1*IL*1*«LAST|up»*«FIRST|up»*«MIDDLE:initial»***MI*«MEMBER»~N3*«STREET|up»~N4*«CITY|up»*KS*«ZIP»~DMG*D8*«DOB:compact»*M~
271 response: EB*1**30**GOLD PPO~NM1*IL*1*«LAST|up»*«FIRST|up»****MI*«MEMBER»~REF*6P*«GROUP»~REF*SY*«SSN:plain»~
HL*3*2*22*0~TRN*1*«CASE»*1«digit:9»~NM1*QC*1*«LAST|up»*«FIRST|up»~REF*EJ*«ACCOUNT»~DTP*472*D8*«DATE:compact»~ parsed in 12 ms
278 request: UM*HS*I*3~HI*ABK:M170~NM1*72*1*«DOC_LAST|up»*«DOC_FIRST|up»****XX*«NPI»~PER*IC*«DOC_FIRST|up» «DOC_LAST|up»*TE*«PHONE:plain»*FX*«FAX:plain»~
INS*Y*18*030*XN*A***FT~REF*0F*«SSN:plain»~REF*1L*«GROUP»~NM1*IL*1*«LAST|up»*«FIRST|up»*«MIDDLE|up»***34*«SSN:plain»~PER*IP**HP*«PHONE:plain»*EM*«EMAIL»~N3*«STREET|up»~N4*«CITY|up»*MD*«ZIP:5»~DMG*D8*«DOB:compact»*F*M~
834 loop 2000 member skipped: NM1*74*1*«LAST|up»*«FIRST|up»~DMG*D8*«DOB:compact»~ reason=duplicate
CLP*«ACCOUNT»*1*350*280*25*12*«CLAIM»*11*1~NM1*QC*1*«LAST|up»*«FIRST|up»****MI*«MEMBER»~NM1*82*1*«DOC_LAST|up»*«DOC_FIRST|up»****XX*«NPI»~DTM*232*«DATE:compact»~
837P: CLM*«ACCOUNT»*125***11:B:1*Y*A*Y*Y~REF*D9*«CLAIM»~HI*ABK:E119~NM1*82*1*«DOC_LAST|up»*«DOC_FIRST|up»****XX*«NPI»~LX*1~SV1*HC:99214*125*UN*1***1~DTP*472*D8*«DATE:compact»~
edi validator: element NM103 '«LAST|up»' in 2010BA too short? NM104 '«FIRST|up»'
999 built; offending 2010CA: NM1*QC*1*«LAST|up»*«FIRST|up»~N3*«STREET|up»~N4*«CITY|up»*TN*«ZIP»~
NM1|IL|1|«LAST|up»|«FIRST|up»||||MI|«MEMBER»'DMG|D8|«DOB:compact»|M'
SBR*P*18*«GROUP»******CI~NM1*IL*1*«LAST|up»*«FIRST|up»****MI*«MEMBER»~
REF*4N*1~REF*F8*«CLAIM»~REF*EA*«MRN»~HI*BK:25000~ queued for resubmission
835 BPR*I*1200.5*C*ACH*CCP*01*«SPARE:122000661»*DA*«SPARE:00447721»*1512345678**01*«SPARE:071000013»*DA*«SPARE:9931182»*20260311~LX*1~NM1*QC*1*«LAST|up»*«FIRST|up»****MI*«MEMBER»~
PAT*19~NM1*QC*1*«LAST|up»*«FIRST|up»~DMG*D8*«DOB:compact»*M~ rejected: relationship code
AMB: CRC*07*Y*01~NM1*PW*2~N3*«STREET|up»~N4*«CITY|up»*IL*«ZIP:5»~NM1*45*2*ST LUKES ED~
DTP*435*D8*«DATE:compact»~DTP*096*TM*1130~CL1*1*7*30~NM1*71*1*«DOC_LAST|up»*«DOC_FIRST|up»****XX*«NPI»~
NM1*GB*1*«KIN_LAST|up»*«KIN_FIRST|up»~PER*IP**TE*«PHONE:plain»~N3*«STREET|up»~
{"txn":"276","subscriber":"NM1*IL*1*«LAST|up|json»*«FIRST|up|json»****MI*«MEMBER»","claim":"TRN*1*«CLAIM»","dob":"DMG*D8*«DOB:compact»"}
PAPERWORK PWK*OZ*BM***AC*«CASE»~NTE*ADD*«FIRST|up» «LAST|up» MOVED TO «CITY|up»~
""",
}


def lines() -> list[Template]:
    """Return the templates of this file."""
    return split({(envelope, "phi"): block for envelope, block in _LINES.items()})
