"""Lines with a patient in them, continued: what applications, databases, web servers and people write.

One a line, by envelope; by turns they go to the two halves. Written for this corpus.
"""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES = {
    "json": r"""
{"patient":{"firstName":"«FIRST|json»","lastName":"«LAST|json»","dob":"«DOB:iso»","mrn":"«MRN»"}}
{"event":"admit","pt_name":"«LAST|json», «FIRST|json»","dob":"«DOB:us»","room":"3W-301"}
{"ts":"«iso»","msg":"eligibility","subscriber":{"last":"«LAST|json»","first":"«FIRST|json»","dob":"«DOB:iso»","memberId":"«MEMBER»"}}
{"user":{"name":"«FIRST|json» «LAST|json»","email":"«EMAIL»","phone":"«PHONE»"}}
{"address":{"street":"«STREET|json»","city":"«CITY|json»","state":"OH","zip":"«ZIP»"}}
{"ssn":"«SSN»","last4":"«SSN4»","verified":true}
{"mrn":"«MRN»","patientName":"«FIRST|json» «MIDDLE:initial» «LAST|json»","ward":"ICU"}
{"guarantor":{"guarantor_last":"«LAST|json»","guarantor_first":"«KIN_FIRST|json»","relationship":"parent"}}
{"emergencyContact":{"fullName":"«KIN_FIRST|json» «KIN_LAST|json»","phone":"«PHONE»"}}
{"appointment":{"date":"«DATE:iso»","provider":"Dr. «DOC_FIRST|json» «DOC_LAST|json»","patientId":"«MRN»"}}
{"visit_id":"«VISIT»","admitted":"«DATE:iso»","discharged":"«DATE:iso»"}
{"device":{"serialNumber":"«SERIAL»","imei":"«IMEI»","mac":"«MAC»"},"patient_id":"«MRN»"}
{"login":{"username":"«USER»","ip":"«IP»","ok":true}}
{"card":{"number":"«CARD»","holder":"«FIRST|json» «LAST|json»","exp":"12/28"}}
{"bank":{"routing":"«ABA»","accountNumber":"«ACCOUNT»"},"payee":"«FIRST|json» «LAST|json»"}
{"vehicle":{"vin":"«VIN»","plate":"«PLATE»"},"owner":"«LAST|json» «FIRST|json»"}
{"driverLicense":"«LICENSE»","state":"TX","holder_name":"«FIRST|json» «LAST|json»"}
{"biometric":{"fingerprintId":"«BIO»","quality":«int:99»},"employee":"«USER»"}
{"photo_url":"«PHOTO»","displayName":"«FIRST|json» «LAST|json»"}
{"npi":"«NPI»","dea":"«DEA»","physician":"«DOC_LAST|json», «DOC_FIRST|json», MD"}
{"location":{"lat":«LAT»,"lng":«LON»},"patient_uuid":"«uuid»"}
{"age":«AGE»,"sex":"F","zip":"«ZIP:5»"}
{"level":"info","message":"sms sent to «PHONE» for «FIRST|json»","id":«int:9999»}
{"policyNumber":"«MEMBER»","groupNo":"«GROUP»","insured":"«FIRST|json» «LAST|json»"}
{"claimNumber":"«CLAIM»","mbi":"«MBI»","amount":«float»}
{"rxNumber":"«RX»","patient":"«LAST|json»,«FIRST|json»","drug":"lisinopril 10 mg"}
{"name":{"family":"«LAST|json»","given":"«FIRST|json»"},"nextOfKin":{"name":"«KIN_FIRST|json» «KIN_LAST|json»"}}
{"maidenName":"«KIN_LAST|json»","surname":"«LAST|json»","forename":"«FIRST|json»","deathDate":"«DEATH:iso»"}
{"fax":"«FAX»","clinic":"Cardiology","attn":"«DOC_FIRST|json» «DOC_LAST|json»"}
{"recipient":{"addr1":"«STREET|json»","town":"«CITY|json»","postcode":"«ZIP:5»","name":"«FIRST|json» «LAST|json»"}}
{"passportNo":"«PASSPORT»","nationality":"US","traveler":"«FIRST|json» «LAST|json»"}
{"body":"{\"firstName\":\"«FIRST|json|json»\",\"lastName\":\"«LAST|json|json»\",\"ssn\":\"«SSN»\"}"}
""",
    "logfmt": r"""
level=info msg="patient admitted" mrn=«MRN» first=«FIRST|snake» last=«LAST|snake» dob=«DOB:iso»
level=warn event=lookup patient_name="«FIRST» «LAST»" dob=«DOB:us» result=none
ts=«iso» action=view user=«USER» patient=«MRN» ip=«IP»
event=sms to=«PHONE:plain» name="«FIRST» «LAST»"
event=fax to="«FAX»" attn="Dr. «DOC_LAST»"
ptName="«LAST», «FIRST»" acct=«ACCOUNT» visit=«VISIT»
mbr_id=«MEMBER» grp=«GROUP» subscriber.dob=«DOB:compact»
ssn=«SSN» status=verified
ssn_last4=«SSN4» match=true
email=«EMAIL» bounced=true
street="«STREET»" city="«CITY»" zip=«ZIP:5» geocoded=true
lat=«LAT» lon=«LON» accuracy=5m
npi=«NPI» dea=«DEA» prescriber="«DOC_FIRST» «DOC_LAST»"
device_serial=«SERIAL» paired_with=«MRN»
vin=«VIN» transport="wheelchair van"
plate=«PLATE» lot=B
claim=«CLAIM» member=«MEMBER» paid=«float»
admit_date=«DATE:iso» discharge_date=«DATE:iso» los=«int:20»
age=«AGE» unit=geriatrics
card=«CARD» declined=true
login ok username=«USER» mfa=true
caller="«KIN_FIRST» «KIN_LAST»" relation=daughter phone="«PHONE»"
photo=«PHOTO» consent=yes
fingerprint=«BIO» match=0.98
imei=«IMEI» app=telehealth
rx=«RX» refill=2 patient_last=«LAST|snake»
dl=«LICENSE» state=OH
mac=«MAC» host=tablet-«int:99» patient_id=«MRN»
""",
    "xml": r"""
<Patient><FirstName>«FIRST|xml»</FirstName><LastName>«LAST|xml»</LastName><DOB>«DOB:us»</DOB><MRN>«MRN»</MRN></Patient>
<patient id="«MRN»" name="«FIRST|xml» «LAST|xml»" dob="«DOB:iso»"/>
<soap:Body><GetEligibility><MemberId>«MEMBER»</MemberId><Surname>«LAST|xml»</Surname><BirthDate>«DOB:iso»</BirthDate></GetEligibility></soap:Body>
<Address1>«STREET|xml»</Address1><City>«CITY|xml»</City><Zip>«ZIP»</Zip>
<Contact><Phone>«PHONE»</Phone><Email>«EMAIL»</Email></Contact>
<ssn>«SSN»</ssn><accountNumber>«ACCOUNT»</accountNumber>
<physician npi="«NPI»">«DOC_FIRST|xml» «DOC_LAST|xml»</physician>
<Guarantor><Name>«LAST|xml», «KIN_FIRST|xml»</Name><Phone>«PHONE»</Phone></Guarantor>
<ns1:birthDate>«DOB:iso»</ns1:birthDate><ns1:givenName>«FIRST|xml»</ns1:givenName><ns1:familyName>«LAST|xml»</ns1:familyName>
<attr name="patientName" value="«FIRST|xml» «LAST|xml»"/>
""",
    "csv": r"""
mrn,last_name,first_name,dob,phone\n«MRN»,«LAST»,«FIRST»,«DOB:iso»,«PHONE:plain»
patient_id|name|birth_date|ssn\n«MRN»|«FIRST» «LAST»|«DOB:us»|«SSN»
Last,First,Street,City,Zip\n«LAST»,«FIRST»,"«STREET»",«CITY»,«ZIP:5»
id;surname;forename;email\n«int:999»;«LAST»;«FIRST»;«EMAIL»
member_id,group_no,claim_no,service_date\n«MEMBER»,«GROUP»,«CLAIM»,«DATE:iso»
"Patient Name","DOB","Provider","Visit Date"\n"«LAST», «FIRST»","«DOB:us»","«DOC_LAST», «DOC_FIRST»","«DATE:us»"
username,full_name,last_login_ip\n«USER»,«FIRST» «LAST»,«IP»
device_id,serial,patient\n«int:99»,«SERIAL»,«LAST»
Name\tDOB\tMRN\n«FIRST» «LAST»\t«DOB:us»\t«MRN»
acct,balance,guarantor\n«ACCOUNT»,«float»,«KIN_FIRST» «KIN_LAST»
""",
    "csv stream": r"""
mrn,last,first,dob,sex§«MRN»,«LAST»,«FIRST»,«DOB:iso»,F
PatientID|LastName|FirstName|BirthDate|SSN§«MRN»|«LAST»|«FIRST»|«DOB:compact»|«SSN:plain»
id,name,street,city,state,zip§«int:999»,«FIRST» «LAST»,«STREET»,«CITY»,OH,«ZIP:5»
date,patient_name,phone,email§2026-03-11,«FIRST» «LAST»,«PHONE:plain»,«EMAIL»
claim_id,member_id,npi,service_date,amount§«CLAIM»,«MEMBER»,«NPI»,«DATE:iso»,«float»
visit;surname;given;admitted§«VISIT»;«LAST»;«FIRST»;«DATE:iso»
""",
    "sql": r"""
SELECT * FROM patients WHERE last_name = '«LAST|sql»' AND dob = '«DOB:iso»'
select id from patient where upper(lname)='«LAST|up|sql»' and upper(fname)='«FIRST|up|sql»'
INSERT INTO patients (mrn, first_name, last_name, dob, ssn) VALUES ('«MRN»', '«FIRST|sql»', '«LAST|sql»', '«DOB:iso»', '«SSN»')
INSERT INTO patient(id,name,street,city,zip) VALUES (42,'«FIRST|sql» «LAST|sql»','«STREET»','«CITY|sql»','«ZIP:5»')
UPDATE patients SET phone = '«PHONE»', email = '«EMAIL»' WHERE mrn = '«MRN»'
UPDATE guarantor SET last_nm='«LAST|sql»', addr1='«STREET»' WHERE acct_no='«ACCOUNT»'
DELETE FROM appointments WHERE patient_name = '«FIRST|sql» «LAST|sql»' AND appt_date = '«DATE:iso»'
[SQL: INSERT INTO patients (first_name, last_name, dob) VALUES (%(first_name)s, %(last_name)s, %(dob)s)] [parameters: {'first_name': '«FIRST»', 'last_name': '«LAST|noq»', 'dob': '«DOB:iso»'}]
[SQL: SELECT patients.id FROM patients WHERE patients.last_name = ? AND patients.dob = ?] [parameters: ('«LAST|noq»', '«DOB:iso»')]
[parameters: ['«FIRST»', '«LAST|noq»', '«SSN»', '«MRN»']]
DETAIL:  parameters: $1 = '«LAST|sql»', $2 = '«FIRST|sql»', $3 = '«DOB:iso»'
LOG:  execute <unnamed>: SELECT * FROM person WHERE family_name = $1 DETAIL:  parameters: $1 = '«LAST|sql»'
DETAIL:  Key (ssn)=(«SSN») already exists.
DETAIL:  Key (email)=(«EMAIL») already exists.
DETAIL:  Key (last_name, first_name, dob)=(«LAST», «FIRST», «DOB:iso») already exists.
DETAIL:  Failing row contains (17, «FIRST», «LAST», «DOB:iso», «SSN», null).
Duplicate entry '«MRN»' for key 'patients.mrn'
Hibernate: binding parameter [1] as [VARCHAR] - [«LAST»]
binding parameter [2] as [DATE] - [«DOB:iso»]
Parameters: ["«MRN»", "«FIRST» «LAST»", "«PHONE»"]
==> Parameters: «LAST»(String), «FIRST»(String), «DOB:iso»(Date)
EXEC sp_find_patient @LastName=N'«LAST|sql»', @DOB='«DOB:iso»', @SSN='«SSN»'
exec dbo.AddVisit @mrn='«MRN»', @visit='«VISIT»', @admit='«DATE:iso»'
User Load (0.4ms)  SELECT "users".* FROM "users" WHERE "users"."email" = $1 LIMIT $2  [["email", "«EMAIL»"], ["LIMIT", 1]]
db.patients.find({"name.last": "«LAST»", "dob": "«DOB:iso»"})
MATCH (p:Patient {mrn: '«MRN»', lastName: '«LAST|sql»'}) RETURN p
""",
    "object dump": r"""
Patient(name='«FIRST» «LAST|noq»', dob='«DOB:iso»', mrn='«MRN»')
Patient(id=«int:99», first_name='«FIRST»', last_name='«LAST|noq»', ssn='«SSN»')
Patient{firstName=«FIRST», lastName=«LAST», birthDate=«DOB:iso», mrn=«MRN»}
PatientDto [id=«int:99», name=«FIRST» «LAST», phone=«PHONE», email=«EMAIL»]
{firstName=«FIRST», lastName=«LAST», city=«CITY», zip=«ZIP:5»}
Address(line1='«STREET»', city='«CITY|noq»', zip='«ZIP»')
{'first_name': '«FIRST»', 'last_name': '«LAST|noq»', 'date_of_birth': '«DOB:iso»'}
{'mrn': '«MRN»', 'dob': '«DOB:us»', 'member_id': '«MEMBER»'}
#<Patient id: «int:99», first_name: "«FIRST»", last_name: "«LAST»", dob: "«DOB:iso»">
{:first_name=>"«FIRST»", :last_name=>"«LAST»", :phone=>"«PHONE»"}
Parameters: {"patient"=>{"first_name"=>"«FIRST»", "last_name"=>"«LAST»", "ssn"=>"«SSN»"}, "commit"=>"Save"}
&{FirstName:«FIRST» LastName:«LAST» DOB:«DOB:iso» MRN:«MRN»}
main.Patient{FirstName:"«FIRST»", LastName:"«LAST»", Email:"«EMAIL»"}
{ firstName: '«FIRST»', lastName: '«LAST|noq»', dob: '«DOB:iso»' }
Appointment(patient=«LAST», when=«DATE:iso», provider=Dr «DOC_LAST»)
Subscriber(memberId=«MEMBER», groupNumber=«GROUP», holder=«FIRST» «LAST»)
Encounter(visitNumber=«VISIT», admitDate=«DATE:iso», attending=«DOC_LAST»)
User(username='«USER»', fullname='«FIRST» «LAST|noq»')
array(3) { ["lastName"]=> string(5) "«LAST»" ["firstName"]=> string(4) "«FIRST»" ["dob"]=> string(10) "«DOB:iso»" }
Claim(number=«CLAIM», patient={name=«LAST», mbi=«MBI»})
ContactPoint{system=phone, value=«PHONE»} HumanName{family=«LAST», given=[«FIRST»]}
""",
    "url path": r"""
GET /patients/«MRN»/chart HTTP/1.1 200
"GET /api/v2/patients/«MRN»/labs?from=2026-01-01 HTTP/1.1" 200 «kb»
POST /members/«MEMBER»/claims/«CLAIM» 201 «dur»
GET /portal/users/«USER»/messages 200
GET /search?last=«LAST|form»&first=«FIRST|form»&dob=«DOB:iso» 200
GET /eligibility?memberId=«MEMBER»&dob=«DOB:iso»&lastName=«LAST|pct» «status»
GET /verify?ssn=«SSN»&zip=«ZIP:5» 302
GET /providers/npi/«NPI» 200
GET /appointments?patient_name=«FIRST|form»+«LAST|form»&date=«DATE:iso»
GET /encounters/«VISIT»/notes 200 «dur»
POST /sms/send?to=«PHONE|pct» 202
GET /unsubscribe?email=«EMAIL|pct» 200
GET /map?q=«STREET|form»,+«CITY|form»
redirecting to /patient/«LAST|low|snake»-«FIRST|low|snake»/summary
GET /records/mrn/«MRN»/download?user=«USER»
GET /geo?lat=«LAT»&lng=«LON» 200
""",
    "file name": r"""
stored /imaging/inbox/«LAST|up|snake»_«FIRST|up|snake»_«DOB:compact»_chest.dcm («kb» bytes)
uploaded «LAST|snake»_«FIRST|snake»_discharge_summary.pdf in «dur»
opened \\files\scans\«LAST|snake»-«FIRST|snake»-«MRN».tif
wrote /export/«MRN»_«DATE:compact»_labs.csv
virus scan clean: "Referral «FIRST» «LAST».docx"
moved report_«LAST|low|snake»_«DATE:compact».pdf to /archive
attachment PHOTO «PHOTO» saved
fax image /var/spool/fax/«FAX|snake»_001.tif queued
processing file ccda_«FIRST|snake»_«LAST|snake»_«DOB:compact».xml
cannot parse /in/834_«MEMBER»_«DATE:compact».x12
""",
    "e-mail": r"""
To: «FIRST» «LAST» <«EMAIL»>
From: "«LAST», «FIRST»" <«EMAIL»>
Cc: «EMAIL», «DOC_FIRST» «DOC_LAST» <«EMAIL»>
Subject: Lab results for «FIRST» «LAST» (DOB «DOB:us»)
Subject: Re: Appointment «DATE:us» - «LAST»
postfix/smtp[«pid»]: «HEX:10»: to=<«EMAIL»>, delay=«float», status=sent
dovecot: imap-login: Login: user=<«EMAIL»>, rip=«IP»
550 5.1.1 <«EMAIL»>: Recipient address rejected
Reply-To: «FIRST» «LAST» <«EMAIL»>; X-Patient-MRN: «MRN»
mail to «EMAIL» bounced: mailbox full
""",
    "application": r"""
User «USER» viewed chart of «FIRST» «LAST» (MRN «MRN»)
Patient «FIRST» «LAST» admitted to 3W bed «int:40»
Appointment confirmed for «FIRST» «LAST» on «DATE:us»
Sending reminder to «PHONE» for «FIRST»
Duplicate patient found: «LAST», «FIRST» DOB «DOB:us»
Merged MRN «MRN» into MRN «MRN»
Login failed for user «USER» from «IP»
Session started for «USER»
No insurance on file for member «MEMBER»
Claim «CLAIM» denied for subscriber «LAST», «FIRST»
Prescription «RX» sent to pharmacy by Dr. «DOC_FIRST» «DOC_LAST»
Invalid SSN «SSN» for patient «LAST»
ValueError: could not parse birth date «DOB:us» of patient «MRN»
PatientNotFoundException: no patient with MRN «MRN»
org.hl7.v2.HL7Exception: PID-5 too long: «LAST»^«FIRST»
Geocoded "«STREET», «CITY», OH «ZIP:5»" to «LAT», «LON»
Device «SERIAL» assigned to «FIRST» «LAST»
Pump SN «SERIAL» alarm occlusion, patient «MRN»
Fax to «FAX» failed after 3 attempts
Voicemail left at «PHONE» for «KIN_FIRST» «KIN_LAST» (spouse)
Payment of $«int:400».00 with card «CARD» for account «ACCOUNT»
ACH debit routing «ABA» account «ACCOUNT» returned R01
Provider NPI «NPI» not enrolled
DEA «DEA» verified for «DOC_LAST»
Address changed to «STREET», «CITY», TX «ZIP»
Face match «BIO» confidence 0.97 for employee «USER»
Vehicle «VIN» plate «PLATE» picked up «FIRST» «LAST»
Portal account «EMAIL» locked
Consent signed by «FIRST» «LAST» on «DATE:text»
Record locked by «DOC_FIRST» «DOC_LAST» since 10:11
Search for "«LAST» «FIRST»" returned «int:9» rows
assigned nurse «KIN_FIRST» «DOC_LAST» to «LAST»
Chart opened: «LAST|up», «FIRST|up» «MIDDLE:initial»
check-in kiosk: «FIRST» «LAST», date of birth «DOB:text», zip «ZIP:5»
Discharged «FIRST» «LAST» «DATE:us» 14:05
ADT A01 for «LAST»,«FIRST» visit «VISIT»
Immunization registry query: «FIRST» «LAST» «DOB:iso» «CITY»
Telehealth room joined by «FIRST» from «IP»
Patient is «AGE» years old, fall risk high
Profile page «URL» opened by front desk
Shared link «URL» expired
WebSocket client [«IP6»] subscribed to patient «MRN»
""",
    "prose": r"""
Pt «FIRST» «LAST» is a «AGE» year old female seen by Dr. «DOC_LAST» for chest pain.
Mr. «LAST» was discharged home with his daughter «KIN_FIRST».
Mrs «LAST» called, wants a refill, call her back at «PHONE».
«FIRST» reports feeling better since «DATE:text».
Spoke to patient's mother «KIN_FIRST» «KIN_LAST» at «PHONE» about the results.
note: «FIRST» «LAST», «DOB:us», lives at «STREET», «CITY».
Discussed plan with «DOC_FIRST» «DOC_LAST», RN, and family.
Hi «FIRST», your appointment with Dr «DOC_LAST» is on «DATE:us» at 9:30.
Reminder: «FIRST» has a visit at our «CITY» clinic tomorrow. Reply STOP to opt out.
«LAST» «FIRST» transferred from ED to ICU, attending «DOC_LAST».
Patient states her sister «KIN_FIRST» will drive her home to «CITY».
Dear Ms. «LAST», we could not verify your date of birth «DOB:us».
Caller identified as «KIN_FIRST» «KIN_LAST», son of the patient «FIRST» «LAST».
seen with interpreter; «FIRST» was born in «CITY» on «DOB:text»
Referred by Dr. «DOC_FIRST» «DOC_LAST» to cardiology, fax «FAX».
ticket: «FIRST» «LAST» cannot log in to the portal, user name «USER», email «EMAIL»
chat: "this is «FIRST», my member id is «MEMBER» and my dob is «DOB:us»"
The patient, «FIRST» «MIDDLE:initial». «LAST», expired on «DEATH:us».
Left message for «LAST» family; «KIN_FIRST» returned call from «PHONE».
please correct spelling: it is «LAST», not «SPARE:Smyth»
transcript: my name is «FIRST» «LAST» and I live on «STREET»
Surgeon «DOC_LAST» notified of critical potassium for «LAST».
«FIRST» «LAST» fell in bathroom at 03:10, Dr. «DOC_LAST» informed
Family meeting with «KIN_FIRST», «FIRST» and social work «DATE:us».
""",
    "form": r"""
first_name=«FIRST|form»&last_name=«LAST|form»&dob=«DOB:us|form»&ssn=«SSN»
body: patientName=«FIRST|form»+«LAST|form»&phone=«PHONE|form»&zip=«ZIP:5»
email=«EMAIL|form»&street=«STREET|form»&city=«CITY|form»
q=«LAST|form»%2C+«FIRST|form»&type=patient
To=«PHONE|form»&Body=Hi+«FIRST|form»%2C+your+visit+is+«DATE:us|form»
mrn=«MRN»&visit=«VISIT»&reason=checkup
""",
}


def lines() -> list[Template]:
    """Return the templates of this file."""
    return split({(envelope, "phi"): block for envelope, block in _LINES.items()})
