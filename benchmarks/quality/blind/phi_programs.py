"""Patients in the logs of hospital programs: imaging, portals, mail, fax, audit trails, identity matching, devices, files.

Written from a knowledge of such programs' logs, without sight of any rule.
"""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES = {
    "dicom": r"""
(0010,0010) PN [«LAST|up»^«FIRST|up»]                            #  14, 1 PatientName
(0010,0020) LO [«MRN»]                                #   8, 1 PatientID
(0010,0030) DA [«DOB:compact»]                                #   8, 1 PatientBirthDate
(0008,0050) SH [«ACCESSION»]                              #  10, 1 AccessionNumber
(0010,1040) LO [«STREET»]                    #  20, 1 PatientAddress
(0018,1000) LO [«SERIAL»]                               #  10, 1 DeviceSerialNumber
(0008,0090) PN [«DOC_LAST»^«DOC_FIRST»^^Dr]                     #  18, 1 ReferringPhysicianName
(0008,0020) DA [«DATE:compact»] # 8, 1 StudyDate
(0010,2154) SH [«PHONE»] # 12, 1 PatientTelephoneNumbers
(0010,0010) Patient's Name                      PN: '«LAST»^«FIRST»'
(0010, 0030) Patient's Birth Date                DA: '«DOB:compact»'
(0008, 1070) Operators' Name                     PN: '«P2_LAST»^«P2_FIRST»'
(0010,1010) AS [0«AGE:two»Y] PatientAge
dcm4che: C-STORE-RQ (0010,0010) PN #12 [«LAST|up»^«FIRST|up»^«MIDDLE:initial»] PatientName (0010,0020) LO #8 [«MRN»] PatientID
<DicomAttribute tag="00100010" vr="PN" keyword="PatientName"><PersonName number="1"><Alphabetic><FamilyName>«LAST|xml»</FamilyName><GivenName>«FIRST|xml»</GivenName></Alphabetic></PersonName></DicomAttribute>
{"00100010":{"vr":"PN","Value":[{"Alphabetic":"«LAST|up|json»^«FIRST|up|json»"}]},"00100020":{"vr":"LO","Value":["«MRN»"]},"00100030":{"vr":"DA","Value":["«DOB:compact»"]}}
{"MainDicomTags":{"PatientBirthDate":"«DOB:compact»","PatientID":"«MRN»","PatientName":"«LAST|up|json»^«FIRST|up|json»","PatientSex":"M"},"Type":"Patient"}
W: C-FIND SCP: worklist query PatientName=«LAST|up»* PatientBirthDate=«DOB:compact» Modality=CT, 3 matches
I«digit:4» «pick:10/11»:14:03.112 OrthancRestApi.cpp:210] Anonymizing patient «LAST|up»^«FIRST|up» (study «UID»)
movescu -aec PACS1 -aet WS3 -S -k QueryRetrieveLevel=STUDY -k PatientID=«MRN» -k StudyDate=«DATE:compact»-«DATE:compact»
GET /dicom-web/studies?PatientName=«LAST|pct»%5E«FIRST|pct»&StudyDate=«DATE:compact»&limit=21
MPPS N-CREATE: performed station CT2, patient «LAST»^«FIRST», accession «ACCESSION», started «DATE:compact»
RIS worklist push → CT2 | «LAST», «FIRST» | «DOB:us» | «ACCESSION» | CT HEAD WO
PACS prefetch rule 4 fired for «MRN» («LAST|up», «FIRST|up»): 3 priors since «DATE:iso»
""",
    "access log": r"""
«IP» - «USER» [«acctime»] "GET /chart/«MRN»/summary HTTP/1.1" 200 «int:90000»
«IP» - - [«acctime»] "POST /api/patients/search?lastName=«LAST|pct»&dob=«DOB:iso» HTTP/1.1" 200 512 "-" "Mozilla/5.0"
«IP» - «EMAIL» [«acctime»] "GET /messages/inbox HTTP/2.0" 304 0
[«acctime»] «IP6» TLSv1.3 "GET /members/«MEMBER»/idcard.pdf" 200
«SPARE:10.20.0.4» [«acctime»] "GET /Account/Activate?email=«EMAIL|pct»&token=redacted HTTP/1.1" 302 0
«iso» W3SVC1 GET /mychart/Scheduling p=«FIRST|pct»%20«LAST|pct» 443 «USER» «IP» 200 0 0 31
haproxy[«pid»]: «IP»:«port» [«acctime»] ehr~ app/node2 0/0/1/12/13 200 812 - - ---- {portal} "GET /appointments/«DATE:iso»/patient/«MRN» HTTP/1.1"
ALB h2 «iso» app/portal «IP»:«port» - 0.001 0.020 0.000 200 200 34 366 "GET /records/«LAST|noq|snake|pct»-«FIRST|noq|snake|pct»/labs HTTP/2.0"
Started GET "/residents/«FIRST|low|snake|pct»-«LAST|low|noq|snake|pct»/care_plan" for «IP» at «time»
PUT /v2/enrollees/«SSN:plain»/address 204 18ms
GET /refill?rx=«RX»&last=«LAST|form»&phone=«PHONE|form» 200
POST /verify form: dob_month=«pick:01/02/03»&ssn4=«SSN4»&zip=«ZIP:5»&lname=«LAST|form»
GET /photos/«PHOTO»?size=200 200 1832
OPTIONS /geo/reverse?lat=«LAT»&lon=«LON» 204
Referer: «URL»
"GET /providers?near=«STREET|form»%2C+«CITY|form»&radius=5" 200 0.120
nginx: 2026/03/11 10:01:22 [error] 31#31: *8812 upstream timed out, client: «IP», request: "GET /fax/«FAX:plain»/status HTTP/1.1", host: "internal"
""",
    "syslog": r"""
<134>1 «iso» ehr-app-3 audit 4412 ACCESS [pt@32473 mrn="«MRN»" name="«LAST|sd», «FIRST|sd»"][usr@32473 id="«USER»" ip="«IP»"] break the glass
<86>«systime» pacs2 storescp[«pid»]: received CT from CT2 patient=«LAST|up»^«FIRST|up» pid=«MRN»
<165>1 «iso» adt01 mirth - ID47 - A04 register «FIRST» «LAST» DOB «DOB:us» acct «ACCOUNT»
<78>«systime» rx01 scriptd: refill «RX» ready for «LAST»,«FIRST»; called «PHONE»
<110>1 «iso» siem ccow - - - context joined by «USER» on WS-ICU-02 for patient «LAST», «FIRST»
CEF:0|FairWarn|PatientPrivacy|5.1|101|Same last name access|7|suser=«USER» cs1Label=Patient cs1=«LAST», «FIRST» cs2Label=MRN cs2=«MRN» src=«IP»
LEEF:2.0|Acme|EHRAudit|3.2|chart.open|usrName=«USER»	patientName=«FIRST» «LAST»	dob=«DOB:iso»
%NURSECALL-5-ROUTE: bed 4W-12 patient «LAST» routed to phone of «P2_FIRST» «P2_LAST» RN
sshd[«pid»]: Failed password for «USER» from «IP» port «port» ssh2
dhcpd[«pid»]: DHCPACK on «SPARE:10.4.7.12» to «MAC» («FIRST|noq»s-iPhone) via eth1
radiusd[«pid»]: (12) Login OK: [«USER»] (from client ward-wifi port 0 cli «MAC»)
openvpn[«pid»]: «USER»/«IP»:«port» peer info: IV_PLAT=win
""",
    "mail log": r"""
postfix/smtp[«pid»]: 4F2Q: to=<«EMAIL»>, relay=mx1[«IP»]:25, delay=1.2, dsn=2.0.0, status=sent
From: Portal <«SPARE:noreply@portal.invalid»> To: "«FIRST» «LAST»" <«EMAIL»> Subject: Your visit on «DATE:us»
Subject: RE: «LAST», «FIRST» - pre-op clearance («MRN»)
dovecot: imap-login: Login: user=<«EMAIL»>, method=PLAIN, rip=«IP»
sendgrid event: {"email":"«EMAIL»","event":"bounce","template":"rx_ready","sub":{"%first%":"«FIRST|json»"}}
Exchange MessageTracking: RECEIVE,Subject="Referral for «FIRST» «LAST» DOB «DOB:us»",recipient=«EMAIL»
DLP hold: outbound mail from «USER» contains facesheet_«LAST|snake»_«MRN».pdf
Hello «FIRST», your statement for account «ACCOUNT» is ready. Mailed to «STREET», «CITY», AZ «ZIP:5».
Return-Path: <«EMAIL»> X-Original-To: records desk; Fwd: release signed by «KIN_FIRST» «KIN_LAST»
Dear Mr. «LAST», We are writing about your appointment with Dr. «DOC_LAST» on «DATE:words».
""",
    "fax and print": r"""
HylaFAX: JOB «int:9999» to «FAX» (Attn: Dr «DOC_FIRST» «DOC_LAST») re «LAST», «FIRST» DOB «DOB:us» failed: busy
RightFax: document 'Rx «RX» «LAST|up»' sent to «FAX:plain» pages=2
inbound fax from «FAX», OCR: "PATIENT: «FIRST|up» «LAST|up»  D.O.B. «DOB:two»  MEMBER ID «MEMBER»"
efax gateway: cover sheet 'To: Dr «DOC_LAST»; Re: «FIRST:initial».«LAST:initial». chart «MRN»'
ZPL ^XA^FO40,30^A0N,30,30^FD«LAST|up», «FIRST|up»^FS^FO40,70^FDMRN: «MRN»^FS^FO40,110^BCN,60^FD«MRN»^FS^XZ
label printer LBL-3W: wristband '«LAST», «FIRST» «DOB:us» F «MRN»' printed
cupsd: job «int:9999» 'Facesheet_«LAST|snake»_«FIRST|snake».pdf' queued from WS-REG-4 by «USER»
specimen label reprint: «LAST|up»,«FIRST|up» | «DOB:us» | «ACCESSION» | coll by «USER»
N"«FIRST|up» «LAST|up»" N"«STREET|up»" N"«CITY|up» FL «ZIP»" P1 ; EPL mailing label
Dymo: visitor badge for «KIN_FIRST» «KIN_LAST» visiting «LAST», rm 512
""",
    "identity matching": r"""
EMPI: candidate pair («MRN», «P2_MRN») score 18.4: «LAST»/«P2_LAST», «FIRST»/«P2_FIRST», dob «DOB:iso»/«P2_DOB:iso»
MPI task «int:9999»: potential overlay, name changed from '«LAST», «FIRST»' to '«P2_LAST», «P2_FIRST»' on «MRN»
PDQ query LN=«LAST|up» FN=«FIRST|up» DOB=«DOB:compact» ZIP=«ZIP:5» SSN4=«SSN4» → 0 hits
Soundex bucket miss for surname "«LAST»"; trying alias "«KIN_LAST»-«LAST»"
linkage: jw(first)=0.93 jw(last)=0.88 street «STREET» vs «P2_STREET»
auto-merge: survivor «MRN» (SSN «SSN») retired «P2_MRN» (SSN «P2_SSN»)
identity proofing failed: name «FIRST» «LAST», DL «LICENSE», phone «PHONE»
golden record G-«int:99999»: name=[«FIRST» «MIDDLE» «LAST»] city=[«CITY»] county=[«COUNTY»] email=[«EMAIL»]
""",
    "audit": r"""
«USER» viewed chart of «LAST», «FIRST» (MRN «MRN») from WS-4N-11
Break-the-glass by «DOC_LAST|up», «DOC_FIRST|up» on patient «LAST|up», «FIRST|up»; reason: direct care
[AUDIT] user=«USER» action=EXPORT target=patient:«MRN» ip=«IP» result=OK
User «USER» (Dr. «DOC_FIRST» «DOC_LAST») signed note for encounter «VISIT»
login failure for portal account «EMAIL» (attempt 3) from «IP6»
proxy access granted: «KIN_FIRST» «KIN_LAST» may act for «FIRST» «LAST» until age 18
VIP flag set on «LAST», «FIRST» by «USER»
User [«DOC_LAST», «DOC_FIRST»] modified allergy list of patient [«LAST», «FIRST»] at [«time»]
consent revoked by patient «SINGLE» (portal id «USER»)
AUTH OK uid=«USER» factor=palm template=«BIO»
emergency access: employee photo «PHOTO» did not match badge of «P2_FIRST» «P2_LAST»
«systime» [AccessCtl] badge scan «P2_LAST|up» «P2_FIRST|up» door=PHARM-2 granted plate «PLATE»
""",
    "file": r"""
/mnt/scans/inbox/«LAST|up|snake»_«FIRST|up|snake»_«DOB:compact»_consent.pdf: virus scan clean
Moved C:\Imports\Labs\«MRN»_«LAST|snake»_«DATE:compact».hl7 to \archive
sftp> put «FIRST|low|snake»_«LAST|low|snake»_mri_«DATE:iso».zip  100% 48MB
ERROR cannot open D:\Dictation\«DOC_LAST|snake»\«LAST|snake»,«FIRST|snake»-hp.docx: locked
s3 PutObject bucket=chart-docs key=2026/03/«MRN»/insurance_card_front.jpg
unzip: inflating: DICOM/«LAST|up|snake»^«FIRST|up|snake»/ST000001/SE000003/IM000012
deleted /var/spool/photos/«PHOTO»
rsync: "/export/home_health/«LAST|snake» «FIRST|snake» DOB «DOB:dashed».xlsx" failed: Permission denied (13)
Scanned document "DL_«LICENSE».tif" attached to chart «MRN»
/data/eob/«CLAIM»_«MEMBER».pdf 3 pages
""",
    "device": r"""
pump A-12 (s/n «SERIAL»): library mismatch, patient «LAST», «FIRST», bed ICU-4
pacemaker interrogation: model W1DR01 serial «SERIAL» patient «FIRST» «LAST» implant date «DATE:us»
UDI scanned at OR 3: «UDI» for case «CASE», patient «LAST»
BLE pair ok addr=«MAC» owner "«FIRST»'s watch"
IMEI «IMEI» (loaner tablet) signed out to «FIRST» «LAST»
vent SN «SERIAL» → bed 9, MRN «MRN», RR 14 PEEP 5
fall pendant «SERIAL» activated: «FIRST» «LAST», «STREET», «CITY»; last fix «LAT»,«LON»
glucose meter «SERIAL» op «USER» pt «MRN» 113 mg/dL
telemetry box «SERIAL» reassigned from «LAST» to «P2_LAST»
retinal scan «BIO» enrolled for «FIRST» «LAST»
ambulance VIN «VIN» plate «PLATE» transporting «LAST», «FIRST» to ED
hearing aid L «SERIAL» registered to «EMAIL»
smart scale paired: user «USER», address «MAC», 81.4 kg
holter H-3 SN:«SERIAL» returned by «LAST», «FIRST» on «DATE:us»
apple watch export: {"owner":"«FIRST|json» «LAST|json»","lat":«LAT»,"lon":«LON»,"steps":«int:9999»}
insulin pump (SN «SERIAL») uploaded to «URL»
""",
    "security": r"""
palm vein reader 2: template «BIO» matched chart «MRN»
face recognition gate B: «PHOTO» → «FIRST» «LAST» (0.93)
time clock: fingerprint «BIO» not recognised for «USER»
voice biometrics: print «BIO» enrolled, caller «PHONE»
ALPR lot D: plate «PLATE» registered owner «FIRST» «LAST»
visitor pass: «KIN_FIRST» «KIN_LAST», DL «LICENSE», visiting room 512
tow notice: vehicle VIN «VIN», license plate «PLATE», owner called at «PHONE»
infant abduction tag «SERIAL» removed for baby «LAST»
badge photo «PHOTO» re-taken for «P2_FIRST» «P2_LAST»
registration kiosk: passport «PASSPORT» scanned for «P2_FIRST» «P2_LAST»
lost and found: driver's license «LICENSE» of «LAST|up», «FIRST|up»
duress alarm pressed by «USER» at ED desk
camera 14 clip saved for incident «CASE» involving «FIRST» «LAST», age «AGE»
web filter: «USER» at «IP» blocked from «URL»
shared link «URL» opened by «EMAIL»""",
}


def lines() -> list[Template]:
    """Return the templates of this file."""
    return split({(envelope, "phi"): block for envelope, block in _LINES.items()})
