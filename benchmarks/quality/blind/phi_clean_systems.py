"""Lines of ordinary systems and applications that hold nothing of a patient: what a hospital's machines say all day.

Written from a knowledge of logs, without sight of any rule.
"""

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES = {
    "operating system": r"""
kernel: [«digit:5».«digit:6»] nvme0n1: p1 p2 p3
kernel: EXT4-fs (dm-3): mounted filesystem with ordered data mode
systemd[1]: Started Daily apt download activities.
systemd[1]: pacs-store.service: Main process exited, code=exited, status=137
CRON[«pid»]: (root) CMD (/usr/lib/sa/sa1 1 1)
chronyd[«pid»]: Selected source ntp2, stratum 2
smartd[«pid»]: Device: /dev/sda [SAT], SMART Usage Attribute: 194 Temperature_Celsius changed from 117 to 116
multipathd[«pid»]: mpatha: remaining active paths: 3
auditd[«pid»]: Audit daemon rotating log files
sudo: pam_unix(sudo:session): session closed for user root
useradd[«pid»]: new group: name=mirth, GID=1007
logrotate: compressing /var/log/hl7/adt.log.1
dpkg: status installed libpq5:amd64 15.6-0+deb12u1
kernel: Out of memory: Killed process «pid» (java) total-vm:«kb»kB
EventID 7036 The Print Spooler service entered the running state.
EventID 1074 The process C:\Windows\system32\wuauclt.exe has initiated the restart of computer ED-WS-14
snmpd: ifIndex 10101 GigabitEthernet1/0/1 up, 1000 Mb/s full
UPS battery at 100%, runtime «int:90» min, last self test 03/01/2026 passed
""",
    "platform": r"""
kubelet: Readiness probe failed for pod ehr-api-7d9c5b«digit:4»-x«lownum:4»: HTTP probe failed with statuscode: 503
Scaled deployment portal from 3 to 5
etcd: compacted revision «digit:8», took «dur»
Pulled image registry/intake:«ver» in «dur»
kafka: [GroupCoordinator 3] Preparing to rebalance group claims-loader in state Stable
consumer lag topic=adt.events partition=«int:12» lag=«int:9000» offset=«digit:9»
rabbitmq: queue appointment.reminders messages_ready=«int:900»
redis: 10000 changes in 60 seconds. Saving...
elasticsearch: [chart-index-2026.03][2] shard started, docs=«int:900000»
consul: node left the cluster, id=«uuid»
terraform: aws_db_instance.clinical: Modifications complete after 4m12s
vault: lease renewed, ttl=768h
nginx: worker process «pid» exited with code 0
haproxy: backend fhir has no server available!
argocd: application billing synced to revision «hex:40»
prometheus: compaction of block 01HQ«upnum:22» done
jenkins: build #«int:999» of clinical-docs finished: SUCCESS
sonar: quality gate passed for module scheduling-core, coverage 81.2%
liquibase: changeset 20260214-03 ran successfully
dataset snapshot pool/pacs@daily-2026-03-11 created
""",
    "application": r"""
{"level":"info","ts":«epoch»,"msg":"job finished","job":"nightly_census","rows":«int:9999»,"elapsed_ms":«int:9999»}
{"level":"warn","msg":"cache miss ratio high","cache":"formulary","ratio":0.43}
{"event":"feature_flag","flag":"show_middle_name","enabled":true,"cohort":"beta"}
{"event":"schema.registered","subject":"patient-value","version":«int:40»,"fields":["first_name","last_name","dob","ssn"]}
{"msg":"validation failed","errors":[{"field":"lastName","rule":"required"},{"field":"birthDate","rule":"format"}]}
{"patients":«int:900»,"encounters":«int:9000»,"ward":"4 West","date":"2026-03-11"}
{"kiosk":"K-07","status":"online","printer":"ok","firmware":"«ver»"}
{"queue":"refills","agents":«int:30»,"waiting":«int:20»,"sla":0.92}
{"trace_id":"«hex:32»","span_id":"«hex:16»","name":"GET /patients/{id}","duration_ms":«int:900»}
{"request_id":"«uuid»","path":"/patients/search","status":200,"hits":«int:40»}
{"name":"patient-service","version":"«ver»","hostname":"ehr-app-3","pid":«pid»}
{"first_name":null,"last_name":null,"dob":null,"reason":"redacted upstream"}
{"template":"appt_reminder_v3","locale":"es-US","placeholders":["firstName","date","provider"]}
{"device":"scanner-3","model":"fi-7160","pages_today":«int:900»}
{"name":"Main Lobby","type":"location","beds":0,"active":true}
{"user":"system","action":"purge","table":"tmp_match","count":«int:900»}
{"user":"svc_interface","action":"login","result":"ok"}
{"build":"2026-02-27","commit":"«hex:12»","branch":"release/winter"}
{"address":"unix:/run/app.sock","state":"listening"}
{"city_count":«int:900»,"zip_count":«int:900»,"states":["OH","PA","WV"]}
{"phone":"","email":"","preferred_contact":"mail"}
{"gender":"female","count":«int:9000»,"mean_age":54.2}
level=info msg="http server listening" port=«port» tls=true
level=info component=scheduler tick=«int:99999» jobs=12 late=0
level=warn msg="slow render" view=chart_summary elapsed=«dur» widgets=«int:30»
level=error err="context deadline exceeded" op=eligibility.check payer=AETNA attempt=3
level=info evt=backfill table=immunization from=2026-01-01 to=2026-02-01 rows=«int:9000»
evt=gc gen=2 pause=«dur» heap=«int:900»MB
evt=license seats_used=«int:400» seats_max=500 product=Dragon
evt=printer name=LBL-3W state=idle labels=«int:9000»
""",
    "exception": r"""
java.lang.NullPointerException: Cannot invoke "Patient.getLastName()" because "patient" is null
	at com.acme.ehr.PatientService.findByLastName(PatientService.java:«int:400»)
	at org.hibernate.internal.SessionImpl.find(SessionImpl.java:«int:400»)
Caused by: java.net.SocketTimeoutException: Read timed out
System.ArgumentNullException: Value cannot be null. (Parameter 'firstName')
   at Hospital.Adt.Registration.ValidateGuarantor(GuarantorDto g) in D:\agent\_work\7\s\Registration.cs:line «int:400»
KeyError: 'patient_name'
AttributeError: 'NoneType' object has no attribute 'birth_date'
  File "/srv/intake/app/models/guarantor.py", line «int:400», in full_name
TypeError: Cannot read properties of undefined (reading 'lastName')
    at PatientBanner.render (/app/dist/PatientBanner.js:«int:400»:17)
panic: runtime error: index out of range [«int:9»] with length 3
goroutine «int:400» [running]: main.(*Matcher).ScoreLastName(0xc000«hex:6»)
ActiveRecord::RecordInvalid: Validation failed: Last name can't be blank
ValueError: time data '' does not match format '%m/%d/%Y'
NoMethodError: undefined method `dob' for nil:NilClass
Patient(id=None, name=None, dob=None) is transient
GuarantorDto{firstName=null, lastName=null, phone=null}
org.springframework.dao.EmptyResultDataAccessException: Incorrect result size: expected 1, actual 0
UnicodeEncodeError: 'ascii' codec can't encode character in position «int:9»
""",
    "access log": r"""
GET /health HTTP/1.1 200 2 «int:9»ms
GET /static/img/doctor-placeholder.png 304 0
POST /api/v1/patients/search 200 «int:9000» bytes in «dur»
GET /api/v1/patients/{id}/allergies 404
GET /fonts/Franklin-Gothic.woff2 200
GET /help/update-your-address 200 0.012
PUT /admin/departments/cardiology 204
GET /reports/readmissions?month=2026-02&unit=ICU 200
GET /api/providers?specialty=pediatrics&page=«int:20» 200
HEAD /forms/new-patient-packet.pdf 200
GET /v1/codes/icd10/E11.65 200 3ms
GET /calendar/holidays/2026 200
GET /i18n/en-US/labels.json?v=«int:9999» 200
POST /telemetry/batch 202 events=«int:90»
websocket upgrade /ws/beds 101
""",
    "audit without people": r"""
[AUDIT] user=system action=ROTATE_KEYS result=OK
[AUDIT] user=root action=RESTART service=hl7gw result=OK
user svc-backup logged on to ED-DB-02
role nurse_manager granted privilege chart.print
password policy changed: min length 14, history 24
session timeout for kiosk K-03 after 120 s
report 'Break-the-glass by department' scheduled weekly
retention job deleted «int:9000» audit rows older than 2019-12-31
account lockout threshold reached on «int:9» accounts
group RADIOLOGY_TECHS has «int:90» members
admin console opened on WS-IT-02
service account etl_user rotated on schedule
""",
}


def lines() -> list[Template]:
    """Return the templates of this file."""
    return split({(kind, "clean"): block for kind, block in _LINES.items()})
