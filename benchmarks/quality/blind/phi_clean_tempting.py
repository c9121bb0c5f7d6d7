"""Lines that look as if a patient were in them, and none is: clinical words, products, hosts, counters, dates, cohorts.

What a compliance officer would not want touched. Written from a knowledge of hospitals, without sight of any rule.
"""

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES = {
    "eponyms": r"""
order set 'Parkinson Disease Admission' v«int:9» published
problem list: Hodgkin lymphoma, Crohn disease, Graves disease
Foley catheter inserted, 16 Fr, balloon 10 mL
Swan-Ganz readings imported: «int:40» rows
Glasgow Coma Scale documented as 15
alert: Stevens-Johnson syndrome risk with allopurinol
procedure catalogue: Whipple, Roux-en-Y, Nissen fundoplication
Apgar 8/9 at 1 and 5 minutes
Braden score 14, turn q2h
Wells criteria calculator returned moderate
Mallory-Weiss tear added to differential list
positive Babinski, negative Romberg per exam template
Kaplan-Meier curve rendered in «dur»
Jackson-Pratt drain output 40 mL
Kocher clamp missing from tray «int:40»
Bell palsy order panel retired
Down syndrome screening panel mapped to LOINC 32399-3
Cushing syndrome work-up, Addison disease excluded
Gram stain: gram positive cocci in clusters
Coombs test negative, Rh positive
Allen test normal before arterial line
Guillain-Barre pathway activated for unit 5E
Tylenol #3, Dilantin, Coumadin and Lasix mapped to RxNorm
Wong-Baker faces pain scale 4
Doppler and Holter reports queued: «int:30»
Ringer's lactate 1000 mL at 125 mL/h
""",
    "drugs and codes": r"""
formulary update 2026-03-01: adalimumab, etanercept, infliximab added
NDC 00093-3109-05 substituted for 00781-2613-01
lisinopril 10 mg tablet, dispense 30, refills 3
pump library v«ver»: heparin 25000 units/250 mL
ICD-10 E11.65 mapped to HCC 18
CPT 99213 x«int:40», 99214 x«int:40», 93000 x12
LOINC 718-7 Hemoglobin [Mass/volume] in Blood
SNOMED 44054006 |Diabetes mellitus type 2|
RxNorm 860975 metformin hydrochloride 500 MG
DRG 470 weight 1.9, GMLOS 2.1
revenue code 0450, occurrence code 11, condition code 44
CVX 208 lot EW0182 expires 2026-09-30
allergy class: sulfonamides, penicillins, latex
vancomycin trough due q8h, target 15-20 mcg/mL
interaction check: «int:900» pairs, 3 severe
augmentin 875 mg bid, ativan 1 mg prn, allegra 180 mg
""",
    "places and departments": r"""
transfer center: Mount Sinai, Johns Hopkins and Mayo Clinic on accept list
facility code 042 = St. Mary's Hospital
unit census: 4 West «int:30», 5 East «int:30», NICU «int:20»
Lincoln Medical Center interface is down
department Orthopedics renamed Musculoskeletal Institute
diversion status: Mercy General open, County closed
Kennedy Wing elevators under maintenance
Operating room 7 turnover «int:59» min
Washington Heights clinic hours changed
pharmacy location PHARM-OP-2 opened
Cleveland Clinic directory sync finished
cost center 7420 Emergency Services
Bed 412-A cleaned, ready
Jackson Memorial added to referral network
registration desk B offline
room 3W-301 status DIRTY
payer Blue Cross Blue Shield of Texas timed out
Quest Diagnostics manifest received, «int:90» specimens
Department of Veterans Affairs endpoint certificate renewed
""",
    "titles and roles": r"""
on-call cardiologist paged, no response
attending physician not assigned
nurse manager approval required
the patient was notified by mail
Dr. on duty acknowledged alert
primary care provider: none
RN, LPN and CNA ratios within policy
patient and spouse education completed
charge nurse override recorded
emergency contact missing
mother and baby unit at capacity
guarantor is self
patient surname is required
please enter your last name and date of birth
resident physician schedule published
caller hung up before identification
doctor of the day reminder sent to group
Mr./Mrs./Ms. prefix list updated
next of kin unknown
""",
    "products and hosts": r"""
Jordan: heartbeat ok, Madison: heartbeat ok
host victoria rejoined cluster aurora
Jenkins agent charlotte-2 disconnected
connected to Watson NLP service «ver»
Alexa skill 'refill-reminder' certified
Cerner Millennium and Epic Hyperspace versions reported
Dragon Medical One client updated to «ver»
Pyxis ES station ICU3 drawer 4 open
Baxter Spectrum and Alaris pump gateways up
Philips IntelliVue, Draeger Evita and Hamilton G5 drivers loaded
Siemens Atellica QC passed
server austin01 memory 71%
cluster dallas: «int:9» of 9 nodes
Abbott Alinity analyser maintenance due
Cisco Catalyst stack member 2 added
Olympus scope washer cycle complete
julia 1.10 kernel started
Ruby 3.2.2, Rails 7.1, Puma 6.4
Elasticsearch node Phoenix elected master
Apache Maven, Gradle and Ivy caches cleared
Stryker bed firmware «ver»
Omnicell cabinet WSTN12 inventory counted
Kevin protocol adaptor disabled
MS SQL instance MERCURY\CLARITY failover complete
release codename Grace (2026.1)
""",
    "numbers": r"""
counter adt_received_total «digit:9»
epoch «epoch» offset «digit:10» partition 3
rows affected: «digit:9»
inode «digit:9» freed
thread id 1402345«digit:8»
transaction «digit:10» committed
sequence patient_seq nextval increments by 50
heap 4194304 kB, rss «int:999999» kB
order of magnitude 10^9, n=«int:900000»
session ttl 86400, refresh 604800
checksum crc32=«hex:8»
port range 49152-65535 opened
part number 5067-4626 reordered
asset tag IT-«digit:6» moved to storage
ticket INC«digit:7» resolved
change CHG«digit:7» approved
purchase order 45000«digit:5» received
lot 8A2231 of test strips recalled
error code 500-1234
batch 20260311-0007 closed
retry in 555 ms, jitter 1212
sw version 301.555.0142
build 2026.03.11.4471
tracking spool «digit:12» bytes
page «int:90» of 412
oid 1.2.840.10008.1.2.4.70 registered
""",
    "dates": r"""
certificate expires Apr 30 2027
maintenance window 03/14/2026 22:00 to 03/15/2026 04:00
backup from 2026-03-10 restored to test
report period 01/01/2026 - 03/31/2026
code set effective 10/01/2025
policy revised 12-Feb-2026
file listing: -rw-r--r-- 1 mirth mirth 10233 Mar  9 2026 adt.log
next run at 2026-03-12 02:00
daylight saving starts March 8, 2026
kernel built Thu Feb 12 19:23:11 UTC 2026
index chart-2026.03.11 rolled over
calendar: Independence Day closed July 4
last full sync 2026-03-09T23:59:59Z
go-live planned for 6/1/26
log level changed at 14:05:33
""",
    "cohorts": r"""
readmission model AUC 0.81 on «int:9000» stays
age bands: 0-17 12%, 18-64 61%, 65-89 24%, 90+ 3%
mean LOS 4.2 days, median 3, n=«int:900»
HbA1c below 7 in 54% of panel
average age 63.4, sd 14.1
patients aged 65 to 74: «int:900»
vaccination rate by state: OH 71%, PA 74%
no-show rate Tuesday 11.2%
top complaints: chest pain, fever, fall
cohort builder: female, 40-49, mammogram overdue, count «int:900»
sepsis alerts today «int:40», true positive 61%
infant growth percentile table loaded
case mix index 1.62 for February
door-to-balloon median 58 min
age 45, sex F (synthetic test case «int:99»)
dashboard: arrivals by hour [3,2,1,1,0,4,9,14]
male 62 kg estimated creatinine clearance formula Cockcroft-Gault
""",
    "near misses": r"""
masked ssn ***-**-**** shown on screen
mrn=REDACTED dob=REDACTED name=REDACTED
patient_id=null visit_id=null
name="" dob="" phone=""
phone format must be (999) 999-9999
enter SSN as ###-##-####
field last_name length 40
columns: mrn, last_name, first_name, dob, street, city, zip
header: PatientID|LastName|FirstName|DOB|Sex
fax line 2 idle
email queue drained, «int:900» sent
zip archive extracted, «int:90» entries
address space exhausted
street map tiles cached
license check passed
plate count agar incubated 24 h
photo album widget removed
fingerprint of host key changed: SHA256
user agent unknown
member function not implemented
group policy applied
account type checking mapped to CHK
serial console attached
birth of the universe easter egg disabled
age of cache entry «int:90» s
device mapper: table loaded
claim check pattern enabled for large messages
policy=fail-closed member=3 of 5
identity provider metadata refreshed
name resolution failed for ehr-db
first=1 last=«int:90» total=«int:900»
given when then scenario passed
social worker consult order printed
vehicle for drug: D5W
""",
}


def lines() -> list[Template]:
    """Return the templates of this file."""
    return split({(f"tempting: {kind}", "clean"): block for kind, block in _LINES.items()})
