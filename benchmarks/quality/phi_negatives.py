"""Lines of health systems and others that hold nothing of a patient, and look as if they might.

One a line, by what they are; by turns they go to the two halves.
"""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

import re

from benchmarks.quality import negatives
from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES = {
    "numbers": r"""
listening on port «port»
pid=«pid» ppid=«pid» threads=«int:64»
epoch=«epoch» skew=«int:9» ms
«level» processed «digit:8» rows in «dur»
batch «digit:9» committed, offset «digit:10»
seq=«digit:9» ack=«digit:10» win=65535
queue depth «int:99999», oldest «int:3600» s
heap used «digit:9» of «digit:10» bytes
inode «digit:9» device 8:1
cursor 0x«hex:8» block «digit:7»
ticket #«digit:6» escalated
build «digit:10» finished with status «int:3»
order «digit:9» shipped
version «ver» released, build «digit:8»
job 20260311-«digit:6» done
checkpoint «digit:4»-«digit:2»-«digit:4» wal segment
transaction «digit:12» rolled back
counter=«digit:9» rate=«float»/s
latency p50=«int:90» p95=«int:300» p99=«int:999»
bytes_in=«digit:9» bytes_out=«digit:10» errors=0
retry «int:5» of 5 in «int:60» s
exit code «int:255» after «dur»
http status «status» size «kb»
uid=«digit:4» gid=«digit:4» groups=27
chunk «digit:5»-«digit:4» uploaded
sensor 42 reads «float» at «epoch»
thread-«digit:5» parked for «digit:6» us
kafka partition «int:64» offset «digit:11» lag «int:999»
zookeeper zxid 0x«hex:12» session 0x«hex:15»
age=«int:80» unit=seconds cache=hit
max-age=«digit:7» s-maxage=«digit:5»
Age: «digit:4»
cache age «int:89» minutes
zip archive «int:999» entries, «kb» bytes
unzip: 12 files, crc «digit:10»
mobile=false tablet=true
dob_missing=«int:99» mrn_missing=«int:9»
ssn check disabled
patients=«int:9999» encounters=«int:99999» loaded
id_count=«digit:5» distinct=«digit:4»
""",
    "look like people": r"""
Jenkins started build #«int:999»
jenkins: agent Jordan-«int:9» is online
VictoriaMetrics: started vmstorage in «dur»
victoria-metrics query took «dur»
deploying Madison release v«ver»
cluster madison-«int:9» scaled to «int:20» nodes
region Austin degraded, failing over to Phoenix
Phoenix channel joined: topic lobby
Grace period of «int:60» s expired
rose-tree rebalanced, depth «int:9»
Ada language server indexed «int:900» files
Carrier wave lost on eth0
Mason linter finished in «dur»
Hunter scan complete: 0 findings
Max retries exceeded
Will retry in «dur»
May be slow: full table scan
Mark and sweep took «dur»
April report generated
August maintenance window scheduled
Bill cycle «int:12» closed
Grant table reloaded
Chase down of leader election finished
Jordan pipeline: stage 2 of 4
Kelvin sensor calibrated
Tesla exporter scraped «int:99» metrics
Pascal compiler exited 0
Darwin Kernel Version «ver»
Oracle Database 19c Enterprise Edition
Cassandra node up, tokens «int:256»
Cassandra stress: «int:9999» ops
Hudson job migrated to pipeline
Apache Maven «ver» build success
Kafka Streams state RUNNING
Thanos sidecar ready
Consul leader elected
Prometheus rule group evaluated in «dur»
Dagger engine connected
Faye server listening
Sidekiq worker Mailer done in «dur»
Puma starting in single mode
Falcon supervisor restarted worker «int:9»
Lincoln cache warmed
Washington region added
Jackson databind «ver» on classpath
com.fasterxml.jackson.databind.exc.MismatchedInputException: no content to map
Tyler technologies adapter disabled
Wilson score interval computed
Bell notification sent to queue
Black formatted 12 files
Dr. Memory: no errors
St. John's wort interaction table loaded
Miller-Rabin test passed after «int:40» rounds
Smith-Waterman alignment done in «dur»
Newton iteration converged in «int:20» steps
Gauss elimination stage skipped
Bishop rule set v«ver» loaded
Parker hash collision count 0
""",
    "health, no patient": r"""
MSH|^~\&|EHR|HOSP|LAB|HOSP|20260311101112||ACK^A01|«digit:8»|P|2.5\rMSA|AA|«digit:8»
MSA|AE|«digit:8»|Unsupported event
ERR|||101^Required field missing^HL70357|E
OBX|1|NM|2345-7^Glucose^LN||«int:200»|mg/dL|70-99|H|||F
OBX|2|NM|718-7^Hemoglobin^LN||«float»|g/dL|12.0-16.0|N|||F
EVN|A04|20260311101112
{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"not-found","diagnostics":"Resource not found"}]}
{"resourceType":"CapabilityStatement","status":"active","fhirVersion":"4.0.1","format":["json"]}
{"resourceType":"Bundle","type":"searchset","total":«int:99»}
{"resourceType":"ValueSet","status":"draft","name":"AdministrativeGender"}
GET /fhir/metadata 200 «dur»
GET /fhir/Observation?code=2345-7&_count=50 200
GET /patients?page=«int:9»&size=50 200
GET /patients/search/form 200
GET /appointments/slots?clinic=«int:99»&day=monday 200
ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260311*1011*^*00501*«digit:9»*0*P*:~GS*HS*S*R*20260311*1011*1*X*005010X279A1~
ST*835*0001~BPR*I*«int:9999»*C*CHK~
SE*12*0001~GE*1*1~IEA*1*«digit:9»~
999 accepted for functional group «digit:4»
CAS*CO*45*«int:99»~
HL*1**20*1~
SV1*HC:99213*75*UN*1***1~
(0008,0060) CS [CT]                                   #   2, 1 Modality
(0028,0010) US 512                                    #   2, 1 Rows
(0008,0016) UI =CTImageStorage                        #  26, 1 SOPClassUID
association accepted from AE MODALITY1, max pdu 16384
C-ECHO SCP response 0x0000
C-STORE: «int:400» instances stored in «dur»
icd10 code E11.9 mapped to snomed 44054006
loinc 8867-4 heart rate mapped
cpt 99213 allowed amount updated
ndc 00781-1506-10 added to formulary
drug interaction table v«ver» loaded
ward ICU census «int:30» of 32 beds
bed management refresh done in «dur»
HL7 listener started, «int:9» channels
channel ADT_IN deployed
interface LAB_OUT queue «int:99»
eligibility service unavailable, retrying
claims batch «int:999» files accepted, 0 rejected
patient merge job: 0 candidates
patient index rebuilt, «digit:6» documents
birth date filter disabled for report
phone number validation failed: empty value
email template appointment-reminder rendered
sms provider quota «int:99»%
address validation service degraded
name matching threshold set to 0.«int:99»
mrn generator range exhausted
ssn column encrypted with key version «int:9»
first_name: required field missing
last_name must not be blank
dob: invalid date format
patient name is required
{"errors":{"lastName":["is required"],"dob":["is invalid"]}}
{"patient":{"firstName":null,"lastName":null,"dob":null}}
{"mrn":"***","name":"[REDACTED]","dob":"<hidden>"}
patient=<redacted> mrn=****** dob=XXXX-XX-XX
SELECT first_name, last_name, dob FROM patients WHERE mrn = $1
INSERT INTO patients (first_name, last_name, dob) VALUES (?, ?, ?)
CREATE INDEX idx_patients_last_name ON patients (last_name)
ALTER TABLE patients ADD COLUMN phone varchar(20)
class PatientNameFormatter registered
org.example.patient.PatientService initialised in «dur»
hl7.parser.SegmentPID: strict mode off
Patient(id=None, name=None, dob=None)
audit: nightly export of deidentified cohort, «digit:5» rows
doctor schedule sync complete
nurse call system heartbeat ok
radiology worklist refreshed, «int:40» entries
pacs: disk «int:99»% full
blood pressure cuff firmware v«ver»
infusion pump firmware update «ver» available
room 301 temperature «float» C
allergy check passed
lab analyzer calibration due in «int:30» days
""",
    "times and versions": r"""
«iso» «level» started
«time» «level» «class» shutting down
20260311T101112Z heartbeat
2026-03-11 10:11:12.123 +0000 UTC deadline exceeded
Wed, 11 Mar 2026 10:11:12 GMT cache revalidated
expires=Thu, 12-Mar-2026 10:11:12 GMT
build date 2026-03-11, commit «hex:40»
released 03/11/2026 as v«ver»
certificate valid from 2026-01-01 to 2027-01-01
log rotated: app-20260311.log.gz
backup 2026-03-10 verified
next run at 2026-03-12T00:00:00Z
copyright 2019-2026
schema migration 20260311101112 applied
snapshot daily-2026-03-11 created in «dur»
ntp offset «float» ms, last sync 10:11:12
uptime 123 days, 4:05:06
JDK 17.0.15 2025-04-15 LTS
openssl 3.0.17 1 Jul 2025
kernel 6.1.0-37-amd64 #1 SMP Debian 6.1.140-1 (2025-05-22)
«systime» cron[«pid»]: job daily finished
retention: delete objects before 2025-03-11
partition events_2026_03 created
last-modified: Tue, 10 Mar 2026 09:00:00 GMT
lease expires 2026-03-11T10:12:12Z
""",
    "machines and their upkeep": r"""
puppet-agent[882]: Applied catalog for environment production in 12.4 seconds on victor-app3
{"level":"info","service":"alfred","msg":"Alfred finished warmup","took_ms":842}
[Marvin] job queue depth 12, workers 4 idle
Bamboo agent "Otto" reconnected after 14 s
printer "Hermione" out of paper, tray 2; jobs rerouted to "Draco"
Mounting volume Gertrude on /mnt/pacs2
Ansible play [Deploy Laura reporting stack] ok=14 changed=3 failed=0
Dialing plan loaded for trunk Milton, 4 channels
Tomcat webapp [Clara] deployed in 4,212 ms
nightly batch Penelope step 4/9 complete, 0 rejects
KERNEL: Thomas-Krenn RAID controller firmware 24.21 loaded
WARN  [Jasper] Report template OR_Utilization compiled with 2 warnings
Selenium hub registered node Chrome on grid-4
Jira issue sync: 14 imported by Marketplace app
Ampere Altra CPU microcode patched
nvidia driver loaded for Tesla T4, Turing architecture
Sapphire Rapids host joined pool after burn-in
Debian Bookworm base layer cached; Bullseye evicted
Android Studio Giraffe plugin scan skipped
OpenStack Caracal upgrade step 3: nova-conductor restarted
NetApp filer Hamilton: aggregate aggr1 82% full
Dell PowerScale node Franklin-3 joined the cluster
Scheduling template Smith-Flex applied to 12 rooms
Best practice advisory "Wells score missing" fired 412 times this week
Report "Mayo clinic benchmark" generated in 14 s
Print group Foley care sheet routed to printer 4N-2
Reconciliation job "Bridges FTP" finished, 4 files, 0 errors
Hyperspace launched on workstation type TRIAGE, build 104.2
Willow inventory cabinet poll finished in 4.4 s
Radiant protocol "CT Abdomen W Contrast" assigned default slot 20 min
Resolute charge router: 4,120 charges posted, 3 held for review
Cogito cube rebuilt; Clarity ETL finished 04:12
Mirth Connect 4.5.0 channel Epic_to_Rhapsody deployed
Meditech Magic gateway connected to Iatric bridge
Orchard Harvest LIS interface ACK timeout 30 s
GE Muse NX: 44 ECG tests acquired overnight
stock transfer 40021887 posted against cost centre 4410
case pack 12 x 500ml reorder point 40, on hand 412
kept 4821377 points, dropped 128 duplicates
merge into 20260311 partition complete
candidate 40021 rejected, score 0.12
slide 14 of 20 rendered
sensor id S4-128812 reading 20.1 C
device id 0x4412 serial port /dev/ttyS4
scale factor 1024768 px
tag v20240412 pushed
monitor HP-E24G5 detected
scanner FI-7160 driver updated
watch dog 20 s, sensor poll 500 ms, lead time 14 d
template T2024-11 applied to 40 forms
Topaz signature pad T-LBK755 driver loaded
face mask stock FM-3M-1870 at 412
DNA extraction kit QIA51306 lot expired
picture cache hit for floor2.png and floor3.png
plate reader ELX-800 warmed up
car park barrier CP-12 opened 412 times
registration R4 128 completed
truck dock 4 door TD-44 closed
interaction check Warfarin vs Fluconazole severity major
compounded Magic Mouthwash recipe rev 3 approved
Lantus Solostar par level 12
Epinephrine 1 mg/10 mL syringe shortage flag set
Alaris guardrails: Propofol soft max 80 mcg/kg/min
Ozempic prior auth rule PA-44 active
Augmentin ES concentration corrected in library
Glasgow Coma Scale widget saved; Richmond Agitation row hidden
calculator Child-Pugh v2 deployed; MELD-Na unchanged
Dix-Hallpike maneuver added to exam macro
Guillain-Barré panel build complete
Order "Coombs test, direct" LOINC linked
Pathology protocol: Papanicolaou stain batch 4 done
Murphy sign, Kernig sign, Babinski sign checkboxes reordered
instrument tray: Kelly clamp 4, Allis 2, Babcock 2, Metzenbaum 1
bacteria list: Salmonella, Listeria, Rickettsia, Yersinia
ECG algorithm Bazett replaced by Fridericia
hearing: Rinne and Weber fields optional
Apgar, Ballard and Bishop scores moved to OB navigator
Door 4N-East held open 40 s; Ambulance Bay 2 secure
Pneumatic tube station Pharmacy East backlog 4 carriers
Nutrition: tray line Main Kitchen started 11:02
interface partner Mercy West Hospital handshake complete
Clinic "Maple Grove Family Medicine" calendar published
AP-Franklin-3F-12 radio channel 44 -> 100
paging zone Oncology Waiting volume 40%
Cath Lab 2 hemodynamics server rebooted
Printer moved from Jackson Wing to Madison Wing, queue renamed
Elevator 12 fault cleared, Tower East, floor 4
switch closet IDF-3-West temperature 31 C
Chapel lights off; Gift Shop gate closed; Cafeteria POS online
Orthanc plugin Authorization 0.7.0 loaded; Stone Web Viewer enabled
dcm4chee: Export rule "Vendor Neutral Archive" queued 0 tasks
(0008,1090) LO [Skyra Fit]  # 10, 1 ManufacturerModelName
(0018,0015) CS [CHEST]  # 6, 1 BodyPartExamined
(0018,1030) LO [Head Routine 5mm]  # 16, 1 ProtocolName
(0040,0254) LO [Chest PA]  # 8, 1 PerformedProcedureStepDescription
{"resourceType":"CodeSystem","name":"VisitKind","date":"2023-10-02T08:00:00Z","content":"complete","count":12}
{"resourceType":"SearchParameter","code":"family","base":["Patient"],"type":"string","expression":"Patient.name.family"}
{"resourceType":"Bundle","type":"transaction-response","entry":[{"response":{"status":"201 Created","lastModified":"2025-03-11T04:05:06Z"}}]}
{"resourceType":"Questionnaire","title":"PHQ-9","date":"2024-01-02","item":[{"linkId":"1","text":"Little interest or pleasure"}]}
{"resourceType":"Location","name":"South Wing, second floor","status":"active","mode":"instance"}
{"resourceType":"HealthcareService","name":"Consulting psychologists","availableTime":[{"daysOfWeek":["mon"],"availableStartTime":"09:00:00"}]}
{"resourceType":"TestReport","status":"completed","issued":"2025-02-11T10:00:00Z","tester":"Touchstone"}
{"resourceType":"Device","deviceName":[{"name":"Ward thermometer"}],"manufacturer":"Acme","modelNumber":"AB 45-J"}
{"resourceType":"Schedule","active":true,"planningHorizon":{"start":"2025-03-11T09:00:00Z","end":"2025-06-11T17:00:00Z"}}
$expand ValueSet/us-core-race returned 921 concepts, expansion timestamp 2025-03-11T04:05:06Z
maintenance window booked for Saturday the 12th, 02:00-04:00
holiday calendar loaded: Memorial Day May 26, Labor Day September 1
change freeze between December 20 and January 4
log archive of 3/14 at 02:00 complete
follow-up deployment 4/12 at 21:00
lab system upgrade on the second of February, 22:00
this is a drill
my name is required by RFC 1035
hello world example served
tell Prometheus to reload
hey listen: port 8080
last name field hidden; first name field read-only
nurse call lamp 4, doctor call lamp 2
Mr. Meeseeks job finished
Prof filing enabled
patient Zero dashboard loaded
Patient Access Center queue 4, average wait 44 s
provider Directory Service refreshed
Member Portal Gateway healthy
Customer Data Platform export ok
""",
}

_MAY_BE_PHI = re.compile(
    r"«(?:user|ip|domain|agent|host|path)\b|://|@|\b(?:\d{1,3}\.){3}\d|«hex:2»:|admin |root |user.?id|customer|account_id|for user|of user"
)
"""Addresses, user names and web addresses are identifiers: lines with them are no clean ones here."""


def lines() -> list[Template]:
    """Return the templates of lines without PHI: those of this file, and of the secrets' what holds no identifier either."""
    own = split({(name, "clean"): block for name, block in _LINES.items()})
    return own + [template for template in negatives.lines() if not _MAY_BE_PHI.search(template.text)]
