"""Lines with a patient in them: more messages, documents, statements and objects in the envelopes of health systems.

One a line, by envelope; by turns they go to the two halves. Written for this corpus, from the standards and what drivers,
serialisers and engines print.
"""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES = {
    "sql": r"""
UPDATE patient SET last_name = '«LAST|sql»', first_name = '«FIRST|sql»', updated_by = '«USER»' WHERE id = «digit:5»
SELECT p.* FROM person p JOIN visit v ON v.person_id = p.id WHERE v.visit_no = '«VISIT»'
select * from demographics d where d.ssn in ('«SSN»', '«SSN:plain»') and d.zip = '«ZIP:5»'
SELECT name FROM patients WHERE lower(email) = lower('«EMAIL»') OR phone LIKE '%«PHONE:plain»%'
COPY patients, line 17: "«MRN»	«LAST»	«FIRST»	«DOB:iso»"
CONTEXT:  COPY patients, line 3, column dob: "«DOB:us»"
ERROR:  invalid input syntax for type date: "«DOB:text»"
ERROR:  value too long for type character varying(10): "«PHONE»"
Query OK: INSERT INTO contacts SET name='«KIN_FIRST|sql» «KIN_LAST|sql»', phone='«PHONE»', relation='spouse'
MERGE INTO member m USING dual ON (m.member_id = '«MEMBER»') WHEN MATCHED THEN UPDATE SET m.addr = '«STREET|sql»'
ORA-00001: unique constraint (EHR.UK_SSN) violated, bind :1='«SSN»' :2='«LAST»'
The duplicate key value is («MRN», «LAST», «FIRST»).
Prisma query: SELECT "id" FROM "Patient" WHERE "lastName" = $1 -- params: ["«LAST|json»"]
sequelize: Executing (default): SELECT * FROM "Users" WHERE "username" = '«USER»' LIMIT 1;
knex: select * from `appointments` where `patient_id` = ? [ '«MRN»' ]
ActiveRecord::RecordNotUnique: PG::UniqueViolation: DETAIL: Key (mrn)=(«MRN») already exists.
SELECT * FROM pt WHERE dob BETWEEN '«DOB:iso»' AND '«DOB:iso»'
{find: "patients", filter: {ssn: "«SSN»", "name.family": "«LAST|json»"}}
{"query":{"bool":{"must":[{"match":{"lastName":"«LAST|json»"}},{"term":{"dob":"«DOB:iso»"}}]}}}
{"update":{"q":{"mrn":"«MRN»"},"u":{"$set":{"phone":"«PHONE»","address.street":"«STREET|json»"}}}}
HSET patient:«MRN» first "«FIRST|json»" last "«LAST|json»" dob «DOB:iso»
GET session:user:«USER»
SET lock:chart:«MRN» 1 EX 30
django.db.backends: (0.002) SELECT "id" FROM "patient" WHERE "patient"."last_name" = '«LAST|sql»'; args=('«LAST|noq»',)
bind variables: {1=«LAST», 2=«FIRST», 3=«DOB:iso»}
SP call getPatient(p_last => '«LAST|sql»', p_dob => DATE '«DOB:iso»')
{:mrn "«MRN»" :name "«FIRST|json» «LAST|json»" :dob #inst "«DOB:iso»"}
""",
    "json": r"""
{"event":"appointment.created","patient":{"given":"«FIRST|json»","family":"«LAST|json»","phone":"«PHONE»"},"slot":"«DATE:iso»T09:30"}
{"to":["«EMAIL»"],"template":"visit-reminder","vars":{"name":"«FIRST|json»","doctor":"«DOC_LAST|json»","when":"«DATE:us»"}}
{"M":{"lastName":{"S":"«LAST|json»"},"firstName":{"S":"«FIRST|json»"},"mrn":{"S":"«MRN»"}}}
{"_id":{"$oid":"«hex:24»"},"name":"«FIRST|json» «LAST|json»","dob":{"$date":"«DOB:iso»"}}
{"data":{"patient":{"fullName":"«FIRST|json» «LAST|json»","contact":{"mobile":"«PHONE»","mail":"«EMAIL»"}}}}
{"query":"query($last:String!){patients(last:$last){id}}","variables":{"last":"«LAST|json»","dob":"«DOB:iso»"}}
{"type":"patient","attributes":{"first-name":"«FIRST|json»","last-name":"«LAST|json»","date-of-birth":"«DOB:iso»"}}
{"before":{"phone":"«PHONE»"},"after":{"phone":"«PHONE»","city":"«CITY|json»"},"op":"u"}
{"topic":"adt","key":"«MRN»","value":{"lname":"«LAST|json»","fname":"«FIRST|json»","admitTs":"«DATE:instant»"}}
{"fields":[{"id":"patient_last","value":"«LAST|json»"},{"id":"patient_dob","value":"«DOB:us»"}]}
{"answers":[{"question":"Full name","answer":"«FIRST|json» «LAST|json»"},{"question":"Date of birth","answer":"«DOB:us»"}]}
{"resident":"«LAST|json», «FIRST|json»","room":"12B","fallRisk":true,"dob":"«DOB:us»"}
{"faxNumber":"«FAX»","pages":3,"coverPage":{"to":"«DOC_FIRST|json» «DOC_LAST|json»"}}
{"caller_number":"«PHONE»","callee":"«PHONE:plain»","transcript":"hi this is «FIRST|json» «LAST|json»"}
{"geo":{"type":"Point","coordinates":[«LON»,«LAT»]},"ride":"wheelchair"}
{"position":{"coords":{"latitude":«LAT»,"longitude":«LON»}}}
{"subscriber":{"id":"«MEMBER»","relationship":"self"},"dependents":[{"name":"«KIN_FIRST|json» «KIN_LAST|json»","birth":"«DOB:iso»"}]}
{"login":"«USER»","result":"fail","clientIp":"«IP»"}
{"faceTemplateId":"«BIO»","similarity":0.98}
{"enrollmentId":"«BIO»","modality":"palm-vein","subject":"«MRN»"}
{"vitals":{"hr":72},"device":{"sn":"«SERIAL»","mac":"«MAC»"},"pt":"«MRN»"}
{"attachments":[{"filename":"«LAST|json»_«FIRST|json»_consent.pdf","size":20311}]}
{"cardholder":"«FIRST|json» «LAST|json»","pan":"«CARD»","postal":"«ZIP:5»"}
{"msg":"Patient «FIRST|json» «LAST|json» checked in","kiosk":4}
{"text":"Dr. «DOC_LAST|json» asked about «LAST|json»'s potassium","channel":"#icu"}
{"line1":"«STREET|json»","line2":"","city":"«CITY|json»","state":"NY","zip":"«ZIP»"}
["«MRN»","«LAST|json»","«FIRST|json»","«DOB:iso»"]
{"columns":["mrn","last_name","dob"],"rows":[["«MRN»","«LAST|json»","«DOB:iso»"]]}
""",
    "cda": r"""
<assignedAuthor><id root="2.16.840.1.113883.4.6" extension="«NPI»"/><assignedPerson><name><given>«DOC_FIRST|xml»</given><family>«DOC_LAST|xml»</family></name></assignedPerson></assignedAuthor>
<legalAuthenticator><time value="«DATE:stamp»"/><assignedEntity><assignedPerson><name>«DOC_LAST|xml», «DOC_FIRST|xml»</name></assignedPerson></assignedEntity></legalAuthenticator>
<participant typeCode="IND"><associatedEntity classCode="NOK"><associatedPerson><name><given>«KIN_FIRST|xml»</given><family>«KIN_LAST|xml»</family></name></associatedPerson></associatedEntity></participant>
<componentOf><encompassingEncounter><id extension="«VISIT»" root="1.2.3"/><effectiveTime><low value="«DATE:stamp»"/></effectiveTime></encompassingEncounter></componentOf>
<td>«FIRST|xml» «LAST|xml»</td><td>«DOB:us»</td><td>«MRN»</td>
<text><paragraph>«LAST|xml», «FIRST|xml» was seen on «DATE:us»</paragraph></text>
<birthplace><place><addr><city>«CITY|xml»</city><postalCode>«ZIP:5»</postalCode></addr></place></birthplace>
<sdtc:deceasedTime value="«DEATH:compact»"/>
<telecom value="mailto:«EMAIL»"/><telecom use="WP" value="tel:«PHONE»"/>
<setId extension="«MRN»" root="2.16.840.1.113883.19"/><id root="2.16.840.1.113883.4.1" extension="«SSN»"/>
""",
    "ncpdp": r"""
<Patient><HumanPatient><Name><LastName>«LAST|xml»</LastName><FirstName>«FIRST|xml»</FirstName></Name><Gender>F</Gender><DateOfBirth><Date>«DOB:iso»</Date></DateOfBirth><Address><AddressLine1>«STREET|xml»</AddressLine1><City>«CITY|xml»</City><PostalCode>«ZIP:5»</PostalCode></Address></HumanPatient></Patient>
AM01<GS>C4«DOB:compact»<FS>CA«FIRST|up»<FS>CB«LAST|up»<FS>CM«STREET|up»<FS>CN«CITY|up»<FS>CP«ZIP:5»
claim segments: AM01|C4«DOB:compact»|CA«FIRST|up»|CB«LAST|up»|AM04|C2«MEMBER»|C1«GROUP»
310-CA=«FIRST|up» 311-CB=«LAST|up» 304-C4=«DOB:compact» 302-C2=«MEMBER»
B1 reject 65: patient «FIRST|up» «LAST|up» not covered, cardholder «MEMBER»
<MedicationPrescribed><WrittenDate><Date>«DATE:iso»</Date></WrittenDate></MedicationPrescribed><PrescriberOrderNumber>«RX»</PrescriberOrderNumber>
Cardholder ID (302-C2): «MEMBER»; Patient First Name (310-CA): «FIRST|up»; Patient Last Name (311-CB): «LAST|up»
""",
    "x12": r"""
NM1*IL*1*«LAST|up»*«FIRST|up»*«MIDDLE:initial»**JR*MI*«MEMBER»~REF*SY*«SSN:plain»~
NM1*P3*1*«DOC_LAST|up»*«DOC_FIRST|up»****XX*«NPI»~
N1*IN*«FIRST|up» «LAST|up»~N3*«STREET|up»~N4*«CITY|up»*NY*«ZIP:5»~
INS*Y*18*030*XN*A*E**FT~REF*0F*«SSN:plain»~DTP*336*D8*«DATE:compact»~NM1*IL*1*«LAST|up»*«FIRST|up»~
HL*4*3*23*0~NM1*03*1*«LAST|up»*«FIRST|up»~DMG*D8*«DOB:compact»*M~
TS837: CLM01=«ACCOUNT» NM103=«LAST|up» NM104=«FIRST|up» NM109=«MEMBER»
segment 14: NM1|QC|1|«LAST|up»|«FIRST|up»||||MI|«MEMBER»
REF*1W*«MEMBER»~REF*EJ*«ACCOUNT»~REF*G1*«digit:8»A~
AAA*N**75*C~ for NM1*IL*1*«LAST|up»*«FIRST|up»~
UM*HS*I*1**11:B~DTP*472*D8*«DATE:compact»~HCR*A1*«VISIT»~
""",
    "hl7 v2": r"""
MSH|^~\&|EPIC|H|||20260311||ORM^O01|«digit:5»|P|2.3\rPID|1||«MRN»^^^H^MR||«LAST»^«FIRST»^^^^^L||«DOB:stamp»|F\rORC|NW|«digit:7»||||||«DATE:stamp»|«digit:4»^«KIN_LAST»^«KIN_FIRST»\rOBR|1|«digit:7»||CT||«DATE:stamp»
PID.5: «LAST»^«FIRST» PID.7: «DOB:compact» PID.11: «STREET»^^«CITY»^OH^«ZIP:5»
PID[3]=«MRN» PID[5]=«LAST»^«FIRST» PID[7]=«DOB:compact»
{"PID":{"PID.3":{"PID.3.1":"«MRN»"},"PID.5":{"PID.5.1":"«LAST|json»","PID.5.2":"«FIRST|json»"},"PID.7":{"PID.7.1":"«DOB:compact»"}}}
<PID.5><XPN.1><FN.1>«LAST|xml»</FN.1></XPN.1><XPN.2>«FIRST|xml»</XPN.2></PID.5><PID.7><TS.1>«DOB:compact»</TS.1></PID.7>
<PID><PID.3><PID.3.1>«MRN»</PID.3.1></PID.3><PID.5><PID.5.1>«LAST|xml»</PID.5.1><PID.5.2>«FIRST|xml»</PID.5.2></PID.5></PID>
MSA|AR|«digit:6»|Patient «LAST»^«FIRST» unknown
ERR|PID^1^5|101|E|«LAST»^«FIRST»^^ too long
AL1|1|DA|PENICILLIN|SV|HIVES reported by «KIN_FIRST» «KIN_LAST»|«DATE:compact»
RXA|0|1|«DATE:stamp»|«DATE:stamp»|08^HEPB|1|mL||00|«NPI»^«DOC_LAST»^«DOC_FIRST»^^^^MD|||||lot7
FT1|1|V123|B1|«DATE:compact»|«DATE:compact»|CG|99213|||1||||||«digit:4»|||||«NPI»^«DOC_LAST»^«DOC_FIRST»
ROL|1|AD|PP|«digit:5»^«DOC_LAST»^«DOC_FIRST»^^^DR
AIP|1||«digit:5»^«DOC_LAST»^«DOC_FIRST»|D|||«DATE:stamp»
OBX|1|CE|X^Next of kin^L||«KIN_LAST»^«KIN_FIRST»||||||F
OBX|1|DT|X^DOB^L||«DOB:compact»||||||F
patient «LAST»^«FIRST»^^^ account «ACCOUNT»^^^H^AN rejected
""",
    "fhir json": r"""
{"resourceType":"Bundle","entry":[{"fullUrl":"https://fhir.example.org/Patient/«MRN»","resource":{"resourceType":"Patient","id":"«MRN»","name":[{"family":"«LAST|json»","given":["«FIRST|json»"],"suffix":["Jr"]}]}}]}
{"resourceType":"Patient","maritalStatus":{"text":"Married"},"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName","valueString":"«KIN_LAST|json»"}]}
{"resourceType":"Patient","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/patient-birthPlace","valueAddress":{"city":"«CITY|json»","state":"OH"}}]}
{"resourceType":"QuestionnaireResponse","subject":{"reference":"Patient/«MRN»"},"item":[{"linkId":"name","text":"Patient name","answer":[{"valueString":"«FIRST|json» «LAST|json»"}]},{"linkId":"dob","text":"Date of birth","answer":[{"valueDate":"«DOB:iso»"}]}]}
{"resourceType":"Communication","recipient":[{"display":"«FIRST|json» «LAST|json»"}],"payload":[{"contentString":"Dear «FIRST|json», your visit is on «DATE:us»"}]}
{"resourceType":"Specimen","subject":{"reference":"Patient/«MRN»"},"collection":{"collectedDateTime":"«DATE:instant»","collector":{"display":"«KIN_FIRST|json» «DOC_LAST|json»"}}}
{"resourceType":"Procedure","performedPeriod":{"start":"«DATE:instant»","end":"«DATE:instant»"},"performer":[{"actor":{"display":"Dr «DOC_LAST|json»"}}]}
{"resourceType":"Account","identifier":[{"value":"«ACCOUNT»"}],"name":"HACC for «LAST|json», «FIRST|json»","servicePeriod":{"start":"«DATE:iso»"}}
{"resourceType":"DiagnosticReport","subject":{"display":"«LAST|json», «FIRST|json»"},"issued":"«DATE:instant»","conclusion":"«FIRST|json» «LAST|json» has no fracture"}
{"resourceType":"Patient","generalPractitioner":[{"display":"«DOC_FIRST|json» «DOC_LAST|json», MD"}],"link":[{"other":{"reference":"Patient/«MRN»"}}]}
{"resourceType":"ServiceRequest","authoredOn":"«DATE:instant»","requester":{"display":"«DOC_LAST|json»"},"note":[{"text":"call «KIN_FIRST|json» at «PHONE»"}]}
{"resourceType":"OperationOutcome","issue":[{"severity":"error","diagnostics":"Patient.name[0].family: value '«LAST|json»' rejected"}]}
{"resourceType":"Claim","insurance":[{"coverage":{"display":"member «MEMBER»"}}],"item":[{"servicedDate":"«DATE:iso»"}],"provider":{"identifier":{"value":"«NPI»"}}}
""",
    "csv": r"""
"id","first","last","addr","city","zip"\n"«int:999»","«FIRST»","«LAST»","«STREET»","«CITY»","«ZIP:5»"
visit_no\tpt_name\tarrival\tprovider\n«VISIT»\t«LAST», «FIRST»\t«DATE:us»\t«DOC_LAST»
LAST NAME,FIRST NAME,MEDICAL RECORD #,ADMIT DATE\n«LAST|up»,«FIRST|up»,«MRN»,«DATE:us»
npi|provider_last|provider_first|license\n«NPI»|«DOC_LAST»|«DOC_FIRST»|«LICENSE»
lat,lon,unit\n«LAT»,«LON»,ems-4
rx,patient,prescriber,filled\n«RX»,"«LAST», «FIRST»","«DOC_LAST», «DOC_FIRST»",«DATE:us»
""",
    "csv stream": r"""
first_name;last_name;email;mobile§«FIRST»;«LAST»;«EMAIL»;«PHONE:plain»
mrn\tname\tdob\tcity§«MRN»	«FIRST» «LAST»	«DOB:us»	«CITY»
member,plan,first,last,ssn§«MEMBER»,HMO,«FIRST»,«LAST»,«SSN»
accession,patient_id,modality,operator§«VISIT»,«MRN»,CT,«USER»
""",
    "object dump": r"""
PatientEntity(id=«int:99», firstName=«FIRST», lastName=«LAST», birthDate=«DOB:iso», address=AddressEntity(street=«STREET», city=«CITY», zip=«ZIP:5»))
Optional[Patient{mrn='«MRN»', name='«LAST|noq», «FIRST»'}]
<Patient «MRN»: «FIRST» «LAST»>
<User «USER» («EMAIL»)>
Patient #«MRN» (#<Name first="«FIRST»" last="«LAST»">)
patient: { name: { given: '«FIRST»', family: '«LAST|noq»' }, born: '«DOB:iso»' }
name { first: "«FIRST|json»" last: "«LAST|json»" } dob { year: 1961 } mrn: "«MRN»"
stdClass Object ( [patient_name] => «FIRST» «LAST» [dob] => «DOB:iso» [phone] => «PHONE» )
Contact@1f2e[name=«KIN_FIRST» «KIN_LAST»,phone=«PHONE»,relation=spouse]
%Patient{name: "«FIRST|json» «LAST|json»", mrn: "«MRN»", dob: ~D[«DOB:iso»]}
Patient { id: 7, name: Name { first: "«FIRST|json»", last: "«LAST|json»" }, ssn: Some("«SSN»") }
(Patient :mrn "«MRN»" :last "«LAST|json»" :first "«FIRST|json»")
OrderedDict([('first_name', '«FIRST»'), ('last_name', '«LAST|noq»'), ('dob', datetime.date(1961, 3, 1))])
GetPatientRequest{lastName:"«LAST|json»",zip:"«ZIP:5»"}
Appointment{provider=Dr. «DOC_FIRST» «DOC_LAST», patient=«FIRST» «LAST», start=«DATE:instant»}
Call(from=«PHONE:plain», to=«PHONE:plain», duration=«int:300»)
""",
}


def lines() -> list[Template]:
    """Return the templates of this file."""
    return split({(envelope, "phi"): block for envelope, block in _LINES.items()})
