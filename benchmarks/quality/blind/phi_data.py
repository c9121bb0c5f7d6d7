"""Patients in what programs write of their data: JSON, logfmt, XML, SQL with its values, dumps of objects, CSV.

In CSV, ``\\n`` is a line feed, and what stands before ``§`` is a record that came before on the same stream. Written from a
knowledge of databases', frameworks' and languages' own logs, without sight of any rule.
"""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES = {
    "json": r"""
{"time":"«iso»","lvl":30,"component":"intake","patient_given_name":"«FIRST|json»","patient_family_name":"«LAST|json»","date_of_birth":"«DOB:us»"}
{"evt":"check-in","kiosk":"K-07","pt":{"nm":"«LAST|json», «FIRST|json» «MIDDLE:initial»","birth":"«DOB:iso»","mr":"«MRN»"}}
{"@t":"«iso»","@mt":"Chart opened for {PatientName} by {UserName}","PatientName":"«FIRST|json» «LAST|json»","UserName":"«USER»"}
{"ResidentName":"«LAST|json», «FIRST|json»","Room":"214B","MedicaidId":"«MEMBER»","ResponsibleParty":"«KIN_FIRST|json» «KIN_LAST|json»"}
{"caller":{"ani":"«PHONE:plain»","verified_name":"«FIRST|json» «LAST|json»","last4ssn":"«SSN4»"},"queue":"refills"}
{"home_phone":"«PHONE»","work_phone":"«P2_PHONE»","preferred_name":"«FIRST|json»","interpreter":false}
{"mailingAddress":{"line1":"«STREET|json»","line2":"","municipality":"«CITY|json»","county":"«COUNTY»","zipCode":"«ZIP»"}}
{"dispatch":{"pickup":"«STREET|json», «CITY|json»","dropoff":"dialysis center","rider":"«FIRST|json» «LAST|json»","callback":"«PHONE»","wheelchair":true}}
{"wearable":{"deviceId":"«SERIAL»","bt_mac":"«MAC»","wearer":"«EMAIL»","hr":88,"gps":[«LAT»,«LON»]}}
{"event":"cgm.reading","transmitter_sn":"«SERIAL»","mgdl":142,"account_email":"«EMAIL»"}
{"rpm":{"imei":"«IMEI»","bp":"128/82","patientRef":"«MRN»"}}
{"implant":{"udi":"«UDI»","serial_no":"«SERIAL»","implanted_on":"«DATE:iso»","recipient":"«LAST|json», «FIRST|json»"}}
{"operation":"verifyBenefits","input":{"insuredFirst":"«FIRST|json»","insuredLast":"«LAST|json»","policy_no":"«MEMBER»","grp_no":"«GROUP»"}}
{"medicare_beneficiary_id":"«MBI»","part":"B","effective":"«DATE:iso»"}
{"deceased":true,"date_of_death":"«DEATH:iso»","decedent":"«FIRST|json» «LAST|json»","informant":"«KIN_FIRST|json» «KIN_LAST|json»"}
{"stay":{"admit_dt":"«DATE:iso»T«TIME»","disch_dt":"«P2_DATE:iso»","attending":"«DOC_LAST|json», «DOC_FIRST|json»","unit":"5 East"}}
{"age":«AGE»,"sex":"M","complaint":"fall","arrival":"EMS"}
{"demographics":{"ageYears":«AGE»,"postal":"«ZIP:5»","maritalStatus":"W"}}
{"login_id":"«USER»","client_addr":"«IP»","ua":"Mozilla/5.0","mfa":"ok"}
{"session":{"principal":"«EMAIL»","remoteAddress":"«IP6»"},"proxyFor":"«FIRST|json» «LAST|json»"}
{"biometrics":{"palm_template_id":"«BIO»","score":0.97},"subject_mrn":"«MRN»"}
{"upload":{"kind":"face_photo","filename":"«PHOTO»","bytes":«int:900000»},"member":"«MEMBER»"}
{"valet":{"license_plate":"«PLATE»","driver":"«FIRST|json» «LAST|json»"}}
{"ems":{"vehicle_vin":"«VIN»","patientDLN":"«LICENSE»"}}
{"prescriber":{"dea_no":"«DEA»","npi_no":"«NPI»","display":"«DOC_FIRST|json» «DOC_LAST|json» NP"},"script_no":"«RX»"}
{"payment":{"pan":"«CARD»","cardholder":"«FIRST|up|json» «LAST|up|json»"},"guarantorAcct":"«ACCOUNT»"}
{"ach":{"rtn":"«ABA»","acct_no":"«ACCOUNT»","name_on_account":"«FIRST|json» «LAST|json»"}}
{"profile_url":"«URL»","display":"«FIRST|json» «LAST:initial»."}
{"msg":"Merged duplicate charts «MRN» and «P2_MRN» for «FIRST|json» «LAST|json»","svc":"empi"}
{"err":"ValidationError","path":"body.dob","value":"«DOB:us»","patient":"«SINGLE»"}
{"data":{"birthDate":«DOB:epoch»,"lname":"«LAST|json»","fname":"«FIRST|json»"}}
{"Records":[{"PAT_NAME":"«LAST|up|json»,«FIRST|up|json»","PAT_MRN_ID":"«MRN»","BIRTH_DATE":"«DOB:oracle»","ADD_LINE_1":"«STREET|up|json»"}]}
{"level":"error","msg":"lab result delivery failed","to_fax":"«FAX»","attn":"«DOC_LAST|json»","accession_no":"«ACCESSION»"}
{"specimen":{"barcode":"«ACCESSION»","label":"«LAST|up|json», «FIRST|up|json» «DOB:two»","tube":"lavender"}}
{"mom":{"name":"«KIN_FIRST|json» «KIN_LAST|json»","mrn":"«P2_MRN»"},"newborn":{"name":"Baby Girl «LAST|json»","mrn":"«MRN»","born":"«DATE:iso»"}}
{"envelope":"{\"to\":\"«PHONE»\",\"vars\":{\"first\":\"«FIRST|json|json»\",\"when\":\"«DATE:weekday»\"}}","tmpl":"appt_reminder_v3"}
{"audit":{"who":"«USER»","did":"PRINT_FACESHEET","whose":"«LAST|json», «FIRST|json»","acct":"«ACCOUNT»","ws":"WS-ED-14"}}
{"message":"Password reset requested","userEmail":"«EMAIL»","sourceIPAddress":"«IP»","memberSince":2019}
{"claimNbr":"«CLAIM»","svcDt":"«DATE:us»","billedAmt":"240.00","patRel":"child","depName":"«FIRST|json»"}
{"blood_unit":"«SPARE:W1234 26 118204»","reservedFor":{"surname":"«LAST|json»","hospitalNo":"«MRN»","abo":"O neg"}}
""",
    "logfmt": r"""
ts=«iso» lvl=info evt=checkin pat_last=«LAST|snake» pat_first=«FIRST|snake» birthdt=«DOB:iso» kiosk=3
level=info msg="reminder queued" recipient_name="«FIRST» «LAST»" mobile=«PHONE:plain» appt_date=«DATE:iso»
at=info method=GET path="/members/«MEMBER»/claims" fwd="«IP»" dyno=web.1 service=42ms
level=error caller=client.go:88 err="no eligibility" subscriber_last=«LAST|snake» member_id=«MEMBER» group_number=«GROUP»
component=mpi action=link enterprise_id=«MRN» candidate="«LAST», «FIRST»" candidate_dob=«DOB:compact» score=0.91
evt=token_refresh username=«USER» src=«IP» device_mac=«MAC»
route=transport rider="«FIRST» «LAST»" pickup_addr="«STREET», «CITY»" pickup_zip=«ZIP:5» eta=12m
evt=death_notice chart=«MRN» dod=«DEATH:iso» notified="«KIN_FIRST» «KIN_LAST»"
evt=parking plate=«PLATE» visitor="«FIRST» «LAST»" lot=C
evt=age_check resident_age=«AGE» bed=12A
rx_no=«RX» prescriber="Dr. «DOC_FIRST» «DOC_LAST»" dea_num=«DEA» sched=II
evt=face_match photo_id=«PHOTO» template=«BIO» sim=0.88
evt=infusion pump_serial=«SERIAL» pt_mrn=«MRN» drug=heparin rate=12
evt=release requestor_fax="«FAX»" roi_case=«CASE» patient="«FIRST» «MIDDLE:initial». «LAST»"
""",
    "xml": r"""
<Patient><PatientID>«MRN»</PatientID><LastName>«LAST|xml»</LastName><FirstName>«FIRST|xml»</FirstName><DOB>«DOB:us»</DOB></Patient>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><GetCoverage><SubscriberID>«MEMBER»</SubscriberID><SubscriberName>«LAST|xml», «FIRST|xml»</SubscriberName><BirthDate>«DOB:iso»</BirthDate></GetCoverage></soap:Body></soap:Envelope>
<ns2:demographics lastName="«LAST|xml»" firstName="«FIRST|xml»" ssn="«SSN»" homePhone="«PHONE»"/>
<prpa:patientPerson><name><given>«FIRST|xml»</given><family>«LAST|xml»</family></name><birthTime value="«DOB:compact»"/><addr><streetAddressLine>«STREET|xml»</streetAddressLine><city>«CITY|xml»</city></addr></prpa:patientPerson>
<saml:Attribute Name="urn:oasis:names:tc:xacml:1.0:resource:resource-id"><saml:AttributeValue>«MRN»^^^&amp;2.16.840.1.113883.3.18&amp;ISO</saml:AttributeValue></saml:Attribute><saml:Attribute Name="subject-id"><saml:AttributeValue>«DOC_FIRST|xml» «DOC_LAST|xml»</saml:AttributeValue></saml:Attribute>
<AuditMessage><ActiveParticipant UserID="«USER»" UserName="«DOC_LAST|xml»^«DOC_FIRST|xml»" NetworkAccessPointID="«IP»"/><ParticipantObjectIdentification ParticipantObjectID="«MRN»"><ParticipantObjectName>«LAST|xml»^«FIRST|xml»</ParticipantObjectName></ParticipantObjectIdentification></AuditMessage>
<Fault><reason>Subscriber «FIRST|xml» «LAST|xml» not found for DOB «DOB:us»</reason></Fault>
<row name="«FIRST|up|xml» «LAST|up|xml»" addr1="«STREET|up|xml»" city="«CITY|up|xml»" zip="«ZIP:5»" acct="«ACCOUNT»"/>
""",
    "cda": r"""
<recordTarget><patientRole><id extension="«MRN»" root="2.16.840.1.113883.19.5"/><addr><streetAddressLine>«STREET|xml»</streetAddressLine><city>«CITY|xml»</city><state>OR</state><postalCode>«ZIP»</postalCode></addr><telecom value="tel:«PHONE»" use="HP"/><patient><name><given>«FIRST|xml»</given><family>«LAST|xml»</family></name><birthTime value="«DOB:compact»"/></patient></patientRole></recordTarget>
<assignedAuthor><id root="2.16.840.1.113883.4.6" extension="«NPI»"/><assignedPerson><name><prefix>Dr.</prefix><given>«DOC_FIRST|xml»</given><family>«DOC_LAST|xml»</family></name></assignedPerson></assignedAuthor>
XDS.b ProvideAndRegister: sourcePatientInfo PID-3|«MRN»^^^&amp;1.3.6.1&amp;ISO PID-5|«LAST|xml»^«FIRST|xml»^^^ PID-7|«DOB:compact» PID-11|«STREET|xml»^^«CITY|xml»^NM^«ZIP:5»^USA
<participant typeCode="IND"><associatedEntity classCode="NOK"><telecom value="tel:«PHONE»"/><associatedPerson><name><given>«KIN_FIRST|xml»</given><family>«KIN_LAST|xml»</family></name></associatedPerson></associatedEntity></participant>
CCD section text: <paragraph>«FIRST|xml» «LAST|xml» is a «AGE» year old resident of «CITY|xml».</paragraph>
<encompassingEncounter><id extension="«VISIT»"/><effectiveTime><low value="«DATE:compact»"/><high value="«DATE:compact»"/></effectiveTime></encompassingEncounter>
<setId/><relatedDocument/><legalAuthenticator><signatureCode code="S"/><assignedEntity><assignedPerson><name>«DOC_FIRST|xml» «DOC_LAST|xml», MD</name></assignedPerson></assignedEntity></legalAuthenticator>
""",
    "ncpdp": r"""
<Message><Body><NewRx><Patient><HumanPatient><Name><LastName>«LAST|xml»</LastName><FirstName>«FIRST|xml»</FirstName></Name><DateOfBirth><Date>«DOB:iso»</Date></DateOfBirth><Address><AddressLine1>«STREET|xml»</AddressLine1><City>«CITY|xml»</City><PostalCode>«ZIP:5»</PostalCode></Address></HumanPatient></Patient></NewRx></Body></Message>
<Prescriber><NonVeterinarian><Identification><DEANumber>«DEA»</DEANumber><NPI>«NPI»</NPI></Identification><Name><LastName>«DOC_LAST|xml»</LastName><FirstName>«DOC_FIRST|xml»</FirstName></Name><CommunicationNumbers><Fax><Number>«FAX:plain»</Number></Fax></CommunicationNumbers></NonVeterinarian></Prescriber>
SCRIPT RxChangeRequest RxReferenceNumber=«RX» PatientLast=«LAST» PatientFirst=«FIRST» DOB=«DOB:compact»
D.0 B1 claim: C2=«MEMBER» C1=«GROUP» C4=«DOB:compact» CA=«FIRST|up» CB=«LAST|up» CM=«STREET|up» CN=«CITY|up» CP=«ZIP:5» D2=«RX» DB=«NPI»
UIB+UNOA:0++«digit:9»'PVD+PC+«DEA»:DH+++«DOC_LAST|up»:«DOC_FIRST|up»'PTT++«DOB:compact»+«LAST|up»:«FIRST|up»+F+«SSN:plain»:SY+«STREET|up»:«CITY|up»:FL:«ZIP:5»+«PHONE:plain»:TE'
""",
    "sql": r"""
LOG:  execute <unnamed>: SELECT id FROM patients WHERE lower(last_name) = lower($1) AND birth_date = $2  DETAIL:  parameters: $1 = '«LAST|sql»', $2 = '«DOB:iso»'
ERROR:  duplicate key value violates unique constraint "patients_mrn_key" DETAIL:  Key (mrn)=(«MRN») already exists.
ERROR:  null value in column "zip" of relation "patient_address" violates not-null constraint DETAIL:  Failing row contains (4411, «STREET», «CITY», AL, null).
DETAIL:  Failing row contains («int:9999», «FIRST», «LAST», «DOB:iso», F, «EMAIL», «PHONE»).
# Query_time: 3.2  Lock_time: 0.0 Rows_sent: 1  Rows_examined: 88123 SET timestamp=«epoch»; SELECT * FROM enrollee WHERE surname='«LAST|sql»' AND given_name LIKE '«FIRST|sql»%';
INSERT INTO demographics (chart_no, l_name, f_name, birthday, home_addr, town) VALUES ('«MRN»','«LAST|sql»','«FIRST|sql»','«DOB:iso»','«STREET|sql»','«CITY|sql»')
UPDATE patient SET cell = '«PHONE»', email = '«EMAIL»' WHERE mrn = '«MRN»'
o.h.type.descriptor.sql.BasicBinder - binding parameter [1] as [VARCHAR] - [«LAST»] binding parameter [2] as [VARCHAR] - [«FIRST»] binding parameter [3] as [DATE] - [«DOB:iso»]
Hibernate: insert into patient (dob, family_name, given_name, id) values (?, ?, ?, ?) -- ['«DOB:iso»', '«LAST|sql»', '«FIRST|sql»', «int:9999»]
INFO sqlalchemy.engine.Engine [generated in 0.00021s] {'first_name_1': '«FIRST|noq»', 'last_name_1': '«LAST|noq»', 'ssn_1': '«SSN»'}
sqlalchemy.exc.IntegrityError: (psycopg2.errors.UniqueViolation) [SQL: INSERT INTO members (name, email, member_no) VALUES (%(name)s, %(email)s, %(member_no)s)] [parameters: {'name': '«FIRST|noq» «LAST|noq»', 'email': '«EMAIL»', 'member_no': '«MEMBER»'}]
[SQL: UPDATE visits SET discharged_at=? WHERE visits.csn = ?] [parameters: ('«DATE:iso» «TIME»', '«VISIT»')]
exec sp_executesql N'SELECT * FROM dbo.PATIENT WHERE PAT_LAST=@p0 AND PAT_FIRST=@p1',N'@p0 nvarchar(40),@p1 nvarchar(40)',@p0=N'«LAST|sql»',@p1=N'«FIRST|sql»'
Executed DbCommand (4ms) [Parameters=[@__mrn_0='«MRN»' (Size = 20), @__dob_1='«DOB:iso»'], CommandType='Text'] SELECT p.Id FROM Patients AS p WHERE p.Mrn = @__mrn_0
The duplicate key value is («LAST», «FIRST», «DOB:brief»). The statement has been terminated.
ORA-00001: unique constraint (CLARITY.PAT_PK) violated; binds :1='«MRN»' :2='«LAST|up»,«FIRST|up»' :3=TO_DATE('«DOB:oracle»','DD-MON-RR')
 Bind#0 oacdty=01 mxl=32(20) value="«LAST|up»"
MERGE INTO guarantor g USING dual ON (g.acct='«ACCOUNT»') WHEN MATCHED THEN UPDATE SET g.street='«STREET|sql»', g.zip='«ZIP:5»'
CALL find_subscriber('«LAST|sql»', '«FIRST|sql»', '«DOB:iso»', '«SSN4»')
select patient_id from identity_xref where ssn = '«SSN»' and sex = 'F'
DELETE FROM contacts WHERE patient_id=88 AND contact_name='«KIN_FIRST|sql» «KIN_LAST|sql»' AND relation='sister'
mongod: COMMAND find { find: "residents", filter: { lastName: "«LAST»", dob: { $gte: "«DOB:iso»" } }, $db: "snf" } planSummary: COLLSCAN
GraphQL variables: {"where":{"lastName":{"_ilike":"«LAST|json»%"},"phone":{"_eq":"«PHONE»"}}}
COPY patients, line 812, column dob: "«DOB:us»"
CONTEXT:  COPY enrollees, line 19: "«MEMBER»,«LAST»,«FIRST»,«DOB:iso»,«STREET»"
^PATIENT(«int:99999»,0)="«LAST|up»,«FIRST|up»^F^«DOB:compact»^^^^^^«SSN:plain»"
redis HSET pt:«MRN» last «LAST|snake» first «FIRST|snake» dob «DOB:iso»
""",
    "dump": r"""
Patient{id=«int:9999», firstName='«FIRST»', lastName='«LAST»', dateOfBirth=«DOB:iso», ssn='«SSN»'}
PatientDto(mrn=«MRN», name=«FIRST» «LAST», address=Address(street=«STREET», city=«CITY», zip=«ZIP:5»))
com.acme.ehr.model.Guarantor@5e2de80c[acctNo=«ACCOUNT»,last=«LAST»,first=«FIRST»,phone=«PHONE»]
java.lang.IllegalArgumentException: Unable to schedule «LAST», «FIRST» (MRN «MRN»): slot taken
java.time.format.DateTimeParseException: Text '«DOB:us»' could not be parsed at index 2 [patient=«LAST»]
System.InvalidOperationException: Member '«FIRST» «LAST»' has overlapping coverage under policy «MEMBER»
Enrollee { FirstName = «FIRST», LastName = «LAST», BirthDate = «DOB:us» 12:00:00 AM, PlanId = «MEMBER» }
<Patient: «LAST», «FIRST» («MRN»)>
Patient(pk=«int:999», given='«FIRST|noq»', family='«LAST|noq»', dob=datetime.date(«DOB:python»))
ValueError: could not match patient {'last': '«LAST|noq»', 'first': '«FIRST|noq»', 'dob': '«DOB:iso»'}
OrderedDict([('surname', '«LAST|noq»'), ('forename', '«FIRST|noq»'), ('hospital_no', '«MRN»')])
pydantic_core._pydantic_core.ValidationError: 1 validation error for Subscriber dob Input should be a valid date [type=date_parsing, input_value='«DOB:words»', input_type=str]
KeyError: '«LAST|noq», «FIRST|noq»'
panic: nil coverage for &{Name:«FIRST» «LAST» DOB:«DOB:iso» MemberID:«MEMBER»}
2026/03/11 09:14:55 %+v: {ID:«int:999» Given:«FIRST» Family:«LAST» Tel:«PHONE:plain» Zip:«ZIP:5»}
&models.Visit{Csn:"«VISIT»", AdmitDate:"«DATE:iso»", Attending:"«DOC_FIRST» «DOC_LAST»"}
{ patient: { name: '«FIRST|noq» «LAST|noq»', dob: '«DOB:iso»', contacts: [ { name: '«KIN_FIRST|noq» «KIN_LAST|noq»', tel: '«PHONE»' } ] } }
TypeError: Cannot read properties of undefined (reading 'plan') for member «FIRST» «LAST» <«EMAIL»>
#<Patient id: «int:999», last_name: "«LAST»", first_name: "«FIRST»", birth_date: "«DOB:iso»", zip: "«ZIP:5»">
Parameters: {"utf8"=>"✓", "patient"=>{"last_name"=>"«LAST»", "dob"=>"«DOB:us»", "phone"=>"«PHONE»"}, "commit"=>"Save"}
array(3) { ["lname"]=> string(«int:9») "«LAST»" ["fname"]=> string(«int:9») "«FIRST»" ["zip"]=> string(5) "«ZIP:5»" }
PHI::Patient=HASH(0x55d0) name=>'«LAST|up»,«FIRST|up»' dob=>'«DOB:us»'
kotlin: Resident(fullName=«FIRST» «MIDDLE» «LAST», age=«AGE», room=118)
Some(Patient { name: "«SINGLE»", mrn: "«MRN»", photo: Some("«PHOTO»") })
toString: [«LAST», «FIRST», «DOB:java», «STREET», «CITY»]
""",
    "csv stream": r"""
PatientID,LastName,FirstName,DOB,Sex,Phone§«MRN»,«LAST»,«FIRST»,«DOB:us»,F,«PHONE»
acct|guar_last|guar_first|addr|city|st|zip|balance§«ACCOUNT»|«LAST|up»|«FIRST|up»|«STREET|up»|«CITY|up»|MO|«ZIP:5»|120.50
"Member ID","Subscriber Name","Birth Date","Group"§"«MEMBER»","«LAST», «FIRST»","«DOB:us»","«GROUP»"
mrn;nachname;vorname;geburtsdatum;ort§«MRN»;«LAST»;«FIRST»;«DOB:dots»;«CITY»
run_id,patient_name,collected,specimen,result,units§«int:9999»,"«LAST», «FIRST»",«DATE:us»,«ACCESSION»,5.4,mmol/L
resident,room,age,next_of_kin,kin_phone§«FIRST» «LAST»,12B,«AGE»,«KIN_FIRST» «KIN_LAST»,«PHONE»
npi,provider_last,provider_first,fax§«NPI»,«DOC_LAST»,«DOC_FIRST»,«FAX»
""",
    "csv": r"""
export preview:\nchart_no,pt_last,pt_first,birth_dt\n«MRN»,«LAST»,«FIRST»,«DOB:iso»\n«P2_MRN»,«P2_LAST»,«P2_FIRST»,«P2_DOB:iso»
name,email,cell,zip\n"«FIRST» «LAST»",«EMAIL»,«PHONE»,«ZIP:5»
ssn,last_name,first_name,date_of_service\n«SSN»,«LAST|up»,«FIRST|up»,«DATE:us»
device_serial,assigned_to,issued\n«SERIAL»,"«LAST», «FIRST»",«DATE:iso»
""",
}


def lines() -> list[Template]:
    """Return the templates of this file."""
    return split({(envelope, "phi"): block for envelope, block in _LINES.items()})
