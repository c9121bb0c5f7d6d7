"""Lines with a patient in them, as the systems around a health record print them: portals, audits, queues, telephony.

One a line, by envelope; by turns they go to the two halves. Written for this corpus, from what such systems log.
"""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES = {
    "audit": r"""
AUDIT user=«USER» action=CHART_OPEN patientId=«MRN» reason="treatment"
audit: «USER» accessed record of patient «MRN» from «IP»
«USER» (Dr. «DOC_FIRST» «DOC_LAST») signed note for MRN «MRN»
event=break-glass actor=«USER» subject="«LAST», «FIRST»" justification="emergency"
Access denied: user «USER» tried to open chart «MRN»
User: «USER» | Action: PRINT | Patient: «LAST», «FIRST» | DOB: «DOB:us»
[AUDIT] operator=«USER» changed address of «FIRST» «LAST» to "«STREET», «CITY»"
{"actor":{"userName":"«USER»","displayName":"«DOC_FIRST|json» «DOC_LAST|json»"},"verb":"read","object":{"type":"chart","mrn":"«MRN»"}}
chart «MRN» viewed by «USER» for 00:04:12
password reset requested by «USER» («EMAIL»)
account «USER» locked out after 5 attempts from «IP»
New login for «USER» on device «MAC»
session 4f1c opened for «FIRST» «LAST» (uid «USER»)
Authentication success [username=«USER», ip=«IP», method=saml]
sshd[«pid»]: Accepted publickey for «USER» from «IP» port «port» ssh2
sudo:   «USER» : TTY=pts/0 ; PWD=/home/«USER» ; USER=root ; COMMAND=/bin/cat /data/export.csv
An account was successfully logged on. Account Name: «USER» Account Domain: CLINIC Source Network Address: «IP»
CN=«DOC_FIRST» «DOC_LAST»,OU=Physicians,DC=clinic,DC=example bound from «IP»
uid=«USER»,ou=people,dc=example,dc=org: invalid credentials
<saml:NameID Format="urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress">«EMAIL»</saml:NameID>
<saml:Attribute Name="givenName"><saml:AttributeValue>«FIRST|xml»</saml:AttributeValue></saml:Attribute><saml:Attribute Name="sn"><saml:AttributeValue>«LAST|xml»</saml:AttributeValue></saml:Attribute>
claims: {"sub":"«USER»","given_name":"«FIRST|json»","family_name":"«LAST|json»","email":"«EMAIL»","preferred_username":"«USER»"}
«IP» - «USER» [11/Mar/2026:10:11:12 +0000] "GET /chart HTTP/1.1" 200 «kb»
EVENT_TYPE=READ ENTITY=PATIENT ENTITY_ID=«MRN» PERFORMED_BY=«USER»
who=«USER» what=export rows=«int:900» patient_list="«LAST» «FIRST»; «KIN_LAST» «KIN_FIRST»"
""",
    "application": r"""
Checked in «FIRST» «LAST» for 10:30 with Dr. «DOC_LAST»
«FIRST» «LAST» no-showed «DATE:us» appointment with «DOC_LAST»
no show: «LAST», «FIRST» («PHONE»)
Eligibility verified for «FIRST» «LAST», member «MEMBER», group «GROUP»
Wristband printed for «LAST», «FIRST» visit «VISIT»
Transport requested: «LAST», «FIRST» from ED to CT
Bed 4B-2 assigned to «FIRST» «LAST»
Could not match «FIRST» «LAST» born «DOB:us» to an existing patient
Name mismatch: expected "«LAST», «FIRST»" got "«KIN_LAST», «KIN_FIRST»"
New patient registered: «FIRST» «MIDDLE» «LAST»
Possible duplicate of «LAST», «FIRST» «DOB:us» SSN ending «SSN4»
Last four of SSN «SSN4» did not match for «LAST»
verified last 4 SSN: «SSN4», DOB: «DOB:us»
Outbound call to «PHONE» answered by «KIN_FIRST» «KIN_LAST»
fax job 4417 to «FAX» sent, 3 pages
Fax received from «FAX»: 2 pages for Dr «DOC_LAST»
efax: dialing «FAX:plain»
faxed «LAST» records to «FAX»
Enrolled fingerprint «BIO» for «USER»
Iris scan «BIO» matched «LAST», «FIRST»
voiceprint «BIO» created for member «MEMBER»
biometric template «BIO» deleted
Home visit at «LAT»,«LON» completed
ambulance position: lat «LAT» lon «LON»
geofence exit («LAT», «LON») wearable «SERIAL»
coordinates=[«LON», «LAT»] accuracy 12
Encounter «VISIT» closed for patient «LAST», «FIRST»
visit number «VISIT» discharged «DATE:us»
prescription number «RX» transferred to pharmacy at «STREET»
Referral from «DOC_FIRST» «DOC_LAST» for «LAST» received «DATE:us»
accession «VISIT» resulted for «LAST», «FIRST»
passport «PASSPORT» checked at registration
CPAP serial number «SERIAL» returned by «LAST»
Assigned glucometer «SERIAL» to MRN «MRN»
implant logged: UDI «UDI» lot 77, patient «MRN»
tablet «MAC» checked out to «USER»
wheelchair van plate «PLATE» dispatched to «STREET»
driver licence «LICENSE» scanned for «LAST»
medical license «LICENSE» expires for «DOC_FIRST» «DOC_LAST», MD
Copay charged to card «CARD» ending visit «VISIT»
refund to account «ACCOUNT» for «LAST», «FIRST»
Statement mailed to «FIRST» «LAST», «STREET», «CITY», OH «ZIP»
returned mail: «STREET», «CITY» «ZIP:5»
Patient portal invite sent to «EMAIL» for «FIRST» «LAST»
«FIRST» «LAST» («MRN») discharged on «DATE:text» to home
Death reported for «LAST», «FIRST» on «DEATH:us»
Newborn of «LAST», «FIRST» admitted «DATE:us»
Surgery for «LAST» moved to «DATE:us» 07:30, surgeon «DOC_LAST»
Lab «digit:7» collected «DATE:us» from «LAST», «FIRST»
critical value called to «DOC_FIRST» «DOC_LAST» at 03:12
Insurance card scanned: «MEMBER» / «GROUP» / «FIRST» «LAST»
MBI «MBI» not found for «LAST»
DEA number «DEA» used by «DOC_FIRST» «DOC_LAST» for RX «RX»
Age «AGE», lives alone, zip «ZIP:5»
«AGE» y/o male brought by EMS from «STREET»
WARN  c.e.PatientMatcher - no match: [«LAST», «FIRST», «DOB:iso», «ZIP:5»]
ERROR c.e.Hl7Sender - NACK for patient «MRN» («LAST»^«FIRST»)
IllegalStateException: Patient «FIRST» «LAST» already discharged
ValidationError: birthDate "«DOB:us»" of "«FIRST» «LAST»" is not ISO
KeyError: '«MRN»'
java.lang.NumberFormatException: For input string: "«SSN»"
Could not parse phone '«PHONE»'
Unknown member «MEMBER» in batch 12
merge candidate: «FIRST» «LAST» / «FIRST» «KIN_LAST» score 0.93
Interpreter booked for «LAST» family on «DATE:us»
label printed "«LAST|up», «FIRST|up» «DOB:us» «MRN»"
queue ticket A17: «FIRST»
Now serving «FIRST» «LAST»
kiosk: last name «LAST», birth year entered, zip «ZIP:5»
IVR: caller «PHONE» authenticated with member id «MEMBER»
Twilio: +1«digit:10» -> «PHONE»: delivered
call recording call-«PHONE:plain»-«epoch».wav stored
meeting link https://video.example.org/visit/«VISIT» sent to «EMAIL»
""",
    "prose": r"""
72F, «FIRST» «LAST», c/o SOB x3 days, hx CHF. PCP Dr. «DOC_LAST».
Pt's husband «KIN_FIRST» at bedside; HCP form signed by «KIN_FIRST» «KIN_LAST».
Called pt at «PHONE», no answer. Will retry; alt contact «KIN_FIRST» at «PHONE».
S/w «FIRST» re: results. She lives in «CITY» and can come «DATE:us».
«LAST» (DOB «DOB:us») seen «DATE:us» by «DOC_LAST» MD for f/u.
D/c summary: «FIRST» «LAST» admitted «DATE:text», discharged «DATE:text».
MRN: «MRN». Name: «FIRST» «LAST». Age: «AGE». Dx: hip fx.
Please call «KIN_FIRST» «KIN_LAST» (daughter) on «PHONE» before visiting «STREET».
Attending: «DOC_FIRST» «DOC_LAST», MD. Resident: «KIN_FIRST» «KIN_LAST», DO.
«DOC_LAST» aware. Family of «LAST» updated by RN «KIN_FIRST».
Note to pharmacy: «LAST», «FIRST» prefers pickup in «CITY».
this message is for «FIRST» «LAST»: your prescription «RX» is ready at our «CITY» store
«FIRST», your results from «DATE:us» are in. Log in as «USER».
Your verification code was sent to «PHONE». Reply if you are not «FIRST».
my moms name is «KIN_FIRST» «KIN_LAST», born «DOB:text», ssn «SSN»
hello, i am «FIRST» «LAST» and my card «CARD» was charged twice
patient lives at «STREET», «CITY» «ZIP:5» with wife «KIN_FIRST»
Per Dr. «DOC_LAST», hold heparin for Mr. «LAST» until «DATE:us».
Consult: Dr. «DOC_FIRST» «DOC_LAST» (cardiology) for «FIRST» «LAST», room 412.
Ms. «LAST» is a «AGE»-year-old retired teacher from «CITY».
RN «KIN_FIRST» «DOC_LAST» reports «LAST» refused meds.
Interpreter for «FIRST» «LAST» arranged by «KIN_FIRST».
""",
    "file name": r"""
saved "«LAST», «FIRST» - Consent.pdf"
/mnt/pacs/«MRN»/«DATE:compact»/IM-0001-0001.dcm
GET /uploads/«LAST|snake»%20«FIRST|snake»%20insurance%20card.jpg 200
s3://records/«MRN»/«LAST|low|snake»_«FIRST|low|snake»_mri.zip
scanned to \\srv\share\Patients\«LAST|snake», «FIRST|snake»\intake.pdf
deleting /tmp/«FIRST|low|snake».«LAST|low|snake»-xray.png
attachment: "«FIRST» «LAST» DL.jpg" (image/jpeg)
lpd: job 113 "Labels - «LAST»^«FIRST»" printed on ZEBRA-3W
"«LAST|snake»_«DOB:compact»_echo.mp4" transcoded in «dur»
import of HL7_«MRN»_«DATE:compact».hl7 done
/data/faxes/in/«FAX:plain»_20260311_101112.tiff
reading roster «DOC_LAST|snake»_«DOC_FIRST|snake»_panel.xlsx
converted «LAST|up|snake»«FIRST|up|snake»«DOB:compact».pdf
C:\Users\«USER»\Documents\«LAST|snake» labs.docx locked
scp /home/«USER»/export_«MRN».csv
rejected upload: IMG-«LAST|low|snake»-wound.heic too large
archived 2026/03/«LAST|snake»-«FIRST|snake»-«VISIT».pdf
thumbnail for /photos/patients/«MRN».jpg
""",
    "url path": r"""
GET /api/v1/patient/«MRN»/medications 200 «dur»
GET /chart?mrn=«MRN»&enc=«VISIT» 200
GET /fhir/Patient?telecom=«PHONE:plain» 200
POST /members/lookup?first=«FIRST|pct»&last=«LAST|pct»&ssn4=«SSN4» 200
GET /u/«USER»/inbox 200
GET /admin/users?email=«EMAIL|pct» 200
GET /claims/search?claim_no=«CLAIM»&subscriber=«MEMBER» 200
GET /patients/by-name/«LAST|pct»/«FIRST|pct» 200
GET /lookup/dob/«DOB:iso»/zip/«ZIP:5» 404
GET /pharmacy/rx/«RX»/status 200
GET /imaging/studies?PatientID=«MRN»&PatientName=«LAST|pct»%5E«FIRST|pct» 200
GET /nearby?ll=«LAT»,«LON»&radius=5 200
GET /directions?from=«LAT»,«LON»&to=«STREET|form» 200
GET /visits/«VISIT»/join?name=«FIRST|form»&token=x 302
GET /providers?npi=«NPI»&name=«DOC_LAST|form» 200
GET /device/«SERIAL»/readings 200
PUT /vehicles/«VIN» 200
GET /biometrics/«BIO»/verify 200
GET /encounter/«VISIT» 404 «dur»
POST /eligibility {"memberId":"«MEMBER»","dob":"«DOB:iso»"} 200
https://clinic.example.org/reset-password?user=«USER»
GET /calendar/«DOC_LAST|low|snake»/2026-03-11 200
GET /rest/person/«SSN»/address 200
DELETE /patients/«MRN»/contacts/«PHONE|pct» 204
""",
    "form": r"""
fname=«FIRST|form»&lname=«LAST|form»&mm=03&addr=«STREET|form»&tel=«PHONE|form»
username=«USER»&password=***&remember=1
patient%5Bfirst_name%5D=«FIRST|form»&patient%5Blast_name%5D=«LAST|form»&patient%5Bdob%5D=«DOB:iso»
From=%2B1«PHONE:plain»&To=%2B18005551212&Body=STOP
cardNumber=«CARD»&nameOnCard=«FIRST|form»+«LAST|form»&zip=«ZIP:5»
------x\r\nContent-Disposition: form-data; name="lastName"\r\n\r\n«LAST»\r\n------x\r\nContent-Disposition: form-data; name="mrn"\r\n\r\n«MRN»\r\n------x--
member.id=«MEMBER»&member.birthDate=«DOB:iso»&provider.npi=«NPI»
subject=Question+from+«FIRST|form»+«LAST|form»&reply_to=«EMAIL|form»
""",
    "logfmt": r"""
evt=pt_lookup ln=«LAST|snake» fn=«FIRST|snake» dob=«DOB:compact» hits=1
svc=sms dest=«PHONE:plain» pt="«FIRST» «LAST»" status=queued
svc=fax dest=«FAX:plain» pages=2
op=merge from_mrn=«MRN» to_mrn=«MRN» by=«USER»
enc=«VISIT» pt_mrn=«MRN» prov="«DOC_LAST», «DOC_FIRST»"
loc="«LAT»,«LON»" unit=ems-4
gps.lat=«LAT» gps.lng=«LON» speed=«int:60»
rx_no=«RX» pharmacy=114 qty=30
csn=«VISIT» dept=ED
bio_template=«BIO» result=match
patient.name.first=«FIRST|snake» patient.name.last=«LAST|snake»
owner_email=«EMAIL» phone_home="«PHONE»"
userid=«USER» app=pacs study="CT HEAD" accession=«VISIT»
passport_number=«PASSPORT» country=US
svc_date=«DATE:us» pos=11 rendering_npi=«NPI»
ssn4=«SSN4» zip=«ZIP:5» attempt=2
dev_sn=«SERIAL» ward=3W
""",
    "yaml": r"""
patient:\n  name: «FIRST» «LAST»\n  dob: «DOB:iso»\n  mrn: «MRN»
contact:\n  - type: phone\n    value: «PHONE»\n  - type: email\n    value: «EMAIL»
Name: «LAST», «FIRST»\nDOB: «DOB:us»\nAddress: «STREET»\nCity: «CITY»\nZIP: «ZIP:5»
Patient Name....: «FIRST» «LAST»\nMedical Record..: «MRN»\nAdmit Date......: «DATE:us»
attending: «DOC_FIRST» «DOC_LAST»\nconsults:\n  - «KIN_FIRST» «KIN_LAST»
subscriber:\n  id: «MEMBER»\n  holder: «FIRST» «LAST»\n  ssn: «SSN»
""",
    "telephony": r"""
INVITE sip:«PHONE:plain»@pbx.example.org SIP/2.0
"«FIRST» «LAST»" <sip:«PHONE:plain»@sip.example.org>
asterisk: Executing [«PHONE:plain»@outbound:1] Dial("SIP/112", "SIP/trunk/«PHONE:plain»")
CDR: src=«PHONE:plain» dst=«PHONE:plain» clid="«LAST» «FIRST»" billsec=«int:300»
CallerID: "«LAST» «FIRST»" <«PHONE:plain»>
SMPP submit_sm dest_addr=«PHONE:plain» short_message="Hi «FIRST», see you «DATE:us»"
hylafax: SEND FAX: JOB 12 DEST «FAX:plain» COMMID 0012
hylafax: RECV FAX: from "«FAX»", 3 pages
page sent to Dr. «DOC_LAST» pager «PHONE:plain»: call 4W re «LAST»
voicemail transcription (from «PHONE»): Hi this is «KIN_FIRST» «KIN_LAST», calling about my mother
""",
}

_BLOCKS = ("yaml",)
"""Records of several lines: ``\\n`` of a template is a line feed."""


def lines() -> list[Template]:
    """Return the templates of this file."""
    split_ = split({(envelope, "phi"): block for envelope, block in _LINES.items()})
    return [
        template._replace(text=template.text.replace("\\n", "\n")) if template.carrier in _BLOCKS else template
        for template in split_
    ]
