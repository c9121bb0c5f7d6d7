"""Lines of health systems without a patient in them: acknowledgements, envelopes, configuration, counts, errors about shape.

Written from a knowledge of such systems' logs, without sight of any rule.
"""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES = {
    "hl7": r"""
MSH|^~\&|EHR|MERCY|LAB|QUEST|20260311084501||ACK^A01|«digit:8»|P|2.5.1\rMSA|AA|«digit:8»
MSA|AE|«digit:9»|Segment sequence error
MSA|AR|«digit:6»|Unsupported message type
ERR|^^^207&Application internal error&HL70357
MSH|^~\&|PHARM|HOSP|ADC|CABINET|20260311090000||ACK|«digit:6»|P|2.3
ACK received AA for control id «digit:8» in «int:900» ms
field PID-8 expected table 0001, got 'X'
required segment PV1 missing in ADT^A01 version 2.3
unexpected segment ZBX after OBX, ignored
delimiters from MSH: field=| component=^ repetition=~ escape=\ subcomponent=&
OBX|1|NM|2345-7^GLUCOSE^LN||98|mg/dL|70-99|N|||F
OBX|4|CE|30525-0^AGE GROUP^LN||ADULT||||||F
OBR-25 status P changed to F for «int:40» results
NTE|1|L|Reference range verified by instrument
DG1|1||E11.9^Type 2 diabetes mellitus without complications^I10|||W
AL1|1|DA|70618^PENICILLIN|MO|HIVES
RXE|^^^^^R|00093310905^AMOXICILLIN 500MG CAP^NDC|500||MG|CAP
FHS|^~\&|IIS|STATE|EHR|CLINIC|20260311||batch.«int:99».hl7
BTS|«int:400»|end of batch
MFI|CDM^Charge Description Master|UPD|20260301000000|NE
segment counts: MSH=«int:900» PID=«int:900» PV1=«int:900» OBX=«int:9000»
PID-5 is empty, message routed to error queue
PID|||||||||||||||||||
NK1 segment dropped by filter rule 12
name type code L not in table 0200
""",
    "interface engine": r"""
«time» INFO  (ChannelController) channel ADT_EPIC_TO_LAB deployed, revision «int:99»
«time» WARN  (DestinationConnector) queue depth «int:5000» on LAB_ORU_OUT exceeds 1000
channel statistics: received=«int:9999» filtered=«int:99» sent=«int:9999» errored=«int:9»
TCP Listener started on port «port», keep connection open = YES
Rhapsody: communication point 'Radiology MLLP' entered state RETRYING (attempt «int:20»)
Cloverleaf: thread to_cerner is up, protocol pdl-tcpip, «int:99» pending
transformer script compiled in «dur» (engine Rhino 1.7.13)
code template library 'Date Helpers' v«ver» imported
lookup table LOINC_TO_LOCAL reloaded: «int:9000» rows
pruner: removed «int:99999» messages older than 30 days from channel «int:60»
MLLP: no start block byte within 5000 ms, closing socket
channel 'Patient Demographics Query' paused by administrator
dead letter queue: «int:40» messages, oldest «int:9»h
destination 2 response: Application Accept
license expires 2026-12-31, cores used 4 of 8
map resource 'facility_codes.csv' changed, checksum «hex:32»
keystore reloaded, certificate ADT-GW valid until 2027-04-30
DICOM listener AE title LABPACS accepts presentation contexts 14
polling folder /interfaces/in/labcorp every 30 s, 0 files
message sent, size=«int:99999» bytes, elapsed=«dur»
""",
    "fhir": r"""
GET /fhir/metadata 200 «int:300»ms
GET /fhir/Patient?_count=0&_summary=count 200 «int:99»ms
{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid","diagnostics":"Unknown search parameter 'familly' for resource type Patient"}]}
{"resourceType":"CapabilityStatement","status":"active","date":"2025-11-02","fhirVersion":"4.0.1","kind":"instance"}
{"resourceType":"Bundle","type":"transaction-response","entry":[{"response":{"status":"201 Created"}}]}
{"resourceType":"ValueSet","name":"AdministrativeGender","version":"4.0.1","status":"active"}
{"resourceType":"StructureDefinition","name":"USCorePatientProfile","type":"Patient","baseDefinition":"Patient"}
HAPI-0389: Failed to call access method: resource type Patient requires element name.family
bulk export job «uuid» finished: Patient «int:9999», Encounter «int:9999», Observation «int:99999»
search returned 0 matches for resource Observation with _lastUpdated=ge2026-03-01
validation: Patient.birthDate must be of type date (dom-6 warning)
subscription topic encounter-start activated on shard «int:9»
reindexing resource type Practitioner, «int:900» of 12000
$expand of value set languages returned «int:180» codes
terminology: SNOMED CT US edition 20250901 loaded, «int:400000» concepts
SMART launch: scope patient/Observation.rs granted to client growth-chart
compartment definition Patient v4.0.1 cached
{"resourceType":"Medication","code":{"text":"Lisinopril 10 MG Oral Tablet"},"status":"active"}
{"resourceType":"Observation","code":{"text":"Body temperature"},"valueQuantity":{"value":37.2,"unit":"Cel"}}
""",
    "x12": r"""
TA1*«digit:9»*260311*1253*A*000~
ST*999*0001*005010X231A1~AK1*HS*«int:999»*005010X279A1~IK5*A~AK9*A*1*1*1~SE*6*0001~
GE*1*«int:999»~IEA*1*«digit:9»~
997 accepted, group control «int:9999»
AAA*N**42*R~ unable to respond at current time
837 batch split into «int:20» files of at most 5000 claims
EDI 277CA: STC*A2:20:PR accepted for processing count=«int:900»
segment N3 missing in loop 2010BA, rule TR3 situational
loop 2300 max repeat 100 exceeded
CAS*CO*45*120~ contractual obligation adjustments posted: «int:90»
payer list refreshed: AETNA, CIGNA, HUMANA, UNITED, KAISER, MOLINA
element NM109 has invalid length, segment position «int:90»
EB*1*IND*30**GOLD PLAN~EB*C*IND****23*1500~
835 balanced: total charges 120334.10, total paid 88412.25, claims «int:900»
""",
    "dicom": r"""
I: Association Accepted (Max Send PDV: 16372)
D: Accepting presentation context 3: CT Image Storage, JPEG Lossless
E: Association Request Failed: 0006:031b Failed to establish association
W: DcmItem: Length of element (0008,1140) is odd
C-ECHO from AE CTSCAN2 to PACSMAIN succeeded
(0008,0060) CS [CT]                                     #   2, 1 Modality
(0018,0050) DS [2.5]                                    #   4, 1 SliceThickness
(0028,0010) US 512                                      #   2, 1 Rows
(0008,0070) LO [SIEMENS]                                #   8, 1 Manufacturer
(0008,1090) LO [SOMATOM Definition AS]                  #  22, 1 ManufacturerModelName
(0002,0010) UI =LittleEndianExplicit                    #  20, 1 TransferSyntaxUID
(0010,0040) CS [F] # 2, 1 PatientSex
(0010,0010) PN (no value available)                     #   0, 0 PatientName
Orthanc: stable study, «int:9» series, «int:900» instances
jpeg2000 decoder: 16 bit monochrome, ratio 3.1
storage commitment N-EVENT-REPORT success for «int:90» instances
hanging protocol 'MR Knee' applied on station RAD-WS-7
cine rate 15 fps, window 400 level 40
""",
    "sql": r"""
LOG:  duration: 4211.332 ms  statement: SELECT count(*) FROM patients WHERE active
LOG:  checkpoint complete: wrote «int:9000» buffers (4.1%); 0 WAL file(s) added
ERROR:  column "last_nme" does not exist at character 31
ERROR:  relation "patient_address" does not exist
HINT:  Perhaps you meant to reference the column "patients.last_name".
Hibernate: select p.id, p.last_name, p.first_name from patient p where p.last_name=? and p.dob=?
ALTER TABLE patient ADD COLUMN preferred_name varchar(80)
CREATE INDEX idx_pat_name ON patient (last_name, first_name, birth_date)
prepared statement S_«int:99»: UPDATE visit SET status=$1 WHERE id=$2
[SQL: SELECT version()] [generated in 0.00012s] ()
deadlock detected: process «pid» waits for ShareLock on transaction «digit:8»
ORA-01555: snapshot too old: rollback segment number «int:90» with name "_SYSSMU9$" too small
flyway: migrated schema public to version «ver» - add guarantor address
vacuum of table audit.access_log: removed «int:99999» row versions
Slow query on encounter_fact: Rows_examined: «int:900000» Query_time: 12.1
INSERT INTO job_run (job, started, rows) VALUES ('census_refresh', now(), «int:900»)
SELECT ward, avg(los) FROM stay GROUP BY ward HAVING count(*) > 10
REFRESH MATERIALIZED VIEW mv_bed_occupancy took «dur»
UPDATE config SET value = 'true' WHERE name = 'mask_ssn'
UPDATE feature SET enabled = 1 WHERE key = 'new_patient_banner'
ETL clarity_to_dw: table PAT_ENC rows=«int:900000» rejected=«int:9»
""",
}


def lines() -> list[Template]:
    """Return the templates of this file."""
    return split({(kind, "clean"): block for kind, block in _LINES.items()})
