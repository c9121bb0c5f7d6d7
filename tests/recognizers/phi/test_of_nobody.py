"""What is nobody's, whichever rule takes it for theirs."""

from __future__ import annotations

import pytest

from recognizers.phi.of_nobody import is_of_nobody
from recognizers.rule import Span


@pytest.mark.parametrize(
    ("text", "type_", "nobodys"),
    [
        ("[name, mrn, dob]; rows=[118204]", "date", True),
        ("SELECT COUNT(*) FROM r WHERE t = 'Patient' -> [1182044]", "mrn", True),
        ("SELECT TOP 0 [FirstName, LastName], SSN", "person", True),
        ('column dob: "[00/00/0000]"', "date", True),
        ("Cache-Control: max-age=97200, Age: [94]", "age", True),
        ("Age: [94], male", "age", False),
        ("patient=[118204]", "mrn", False),
        ("dob: [01/02/2000]", "date", False),
        ("Name: [Last, Jane]", "person", False),
        ("[on admission]", "date", False),
        ("SnapMirror Dallas:[vol_scott] is idle", "username", True),
        ("[Anderson_Siu]_In accepted 0 connections", "person", True),
        ('label.patientName="[Nom du patient]"', "person", True),
        ('patientName="[Nommel Dupatient]"', "person", False),
        ("breaker payer=[Molina] TX half-open", "person", True),
        ("payer=[Molina], Rosa", "person", False),
        ("patient=[Molina] TX", "person", False),
        ("Member Name: [CN]=Printers,OU=Groups", "person", True),
        ("eligibility portal login [page] changed", "username", True),
        ("kiosk returned to [attract] screen", "username", True),
        ("badge returned to [mruiz] today", "username", False),
        ("Checking out feature/[madeline]/x, codename Madeline", "username", True),
        ("Checking out feature/[madeline]/x", "username", False),
        ("open /var/log/[rabbit@mary-mq.log]", "email", True),
        ("city='[main campus]'", "city", True),
        ("The time provider [NtpClient] is configured", "username", True),
        ("lname = [EPIC_ADT_IN]", "person", True),
        ("user [SMITH_JOHN_01] opened a chart", "username", False),
        ("BPR*I*180.4*C*ACH*CCP~TRN*1*[2225091188]*1999~", "person_id", True),
        ("ST*276*0001~TRN*1*[2225091188]*1999~", "person_id", False),
        ("lname = [EPPICK]", "person", False),
        ("JMS queue [GEORGE.IN] depth 41", "username", True),
        ("parent_run=[883-41-2199]", "ssn", True),
        ("patient [883-41-2199]", "ssn", False),
        ("Policy [CMP0074] is not set", "health_plan_id", True),
        ("Invalid user [ftpuser]", "username", True),
        ("Invalid user [ftaylor]", "username", False),
        ("Cities: Jackson MS, [Lincoln] NE, Boise ID; reload", "person", True),
        ("Jackson MD, [Lincoln] PA, Boise MA", "person", False),
        ("unit test seeds: [078-05-1120] must fail", "ssn", True),
        ("part [402-11-8820] backordered", "ssn", True),
        ("patient part of [402-11-8820]", "ssn", False),
        ("education sheet [88-4412] reprinted", "person_id", True),
        ("visit sheet of [88-4412]", "person_id", False),
        ("dob=[01/01/1900]", "date", True),
        ("dob=[01/01/1930]", "date", False),
        ("phone: [000-000-0000]", "phone", True),
        ("phone: [000-200-0000]", "phone", False),
        ("scan [(01)00819320010014] class 2", "device", True),
        ("scan [(01)00819320010014(21)A44] class 2", "device", False),
        ("subnet [192.168.14.0]/24 exhausted", "ip", True),
        ("from [192.168.14.0]", "ip", False),
        ("age=[90+] bucket", "age", True),
        ("queue age: [94]", "age", True),
        ("patient age: [94]", "age", False),
        ('facility_address="[North Campus, Dock B]"', "street", True),
        ('address="[12 North Campus]"', "street", False),
        ("PN: [PHANTOM^ACR^LARGE]", "person", True),
        ("PN: [PHANTHAVONG^ACR]", "person", False),
        ("flood sensor in [Ellicott City], MD", "person", True),
        ("signed by [Jane Park], MD", "person", False),
        ("HOSP\\Scans: [HOSP\\Radiology-Techs] added", "username", True),
        ("HOSP\\Scans: [HOSP\\jdoe-admin] added", "username", False),
        ("oid urn:oid:1.2.[840]", "person_id", True),
        ("患者[情報 更新] 完了", "person", True),
        ("患者 [情野 太郎] 様", "person", False),
        ("환자 [목록 조회] 성공", "person", True),
        ("환자 [정유미] 진료", "person", False),
        ("Уважаемый [Пользователь], пароль", "person", True),
        ("Пациент [Новиков] Иван", "person", False),
    ],
)
def test_counts_fields_and_caches(text: str, type_: str, nobodys: bool) -> None:
    start, end = text.rindex("["), text.rindex("]") - 1
    bare = text[:start] + text[start + 1 : end + 1] + text[end + 2 :]
    assert is_of_nobody(bare, Span(start, end, type_, "a.rule", 0.8, "")) is nobodys
