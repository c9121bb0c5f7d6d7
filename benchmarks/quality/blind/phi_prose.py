"""Patients in what people write and say, as logs carry it: notes, text messages, call centres, care homes, transcripts.

Written from a knowledge of hospital work, without sight of any rule.
"""

# ruff: noqa: E501 - a template is one line

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES = {
    "clinical note": r"""
HPI: «FIRST» «LAST» is a «AGE»-year-old woman with COPD who presented on «DATE:us» with dyspnea.
Pt «LAST» seen and examined at bedside, afebrile overnight, continue vancomycin. Discussed with Dr. «DOC_LAST».
Mr. «LAST» was admitted «DATE:words» and discharged home «P2_DATE:words» in stable condition.
Patient's daughter «KIN_FIRST» (cell «PHONE») updated about the plan.
S: «FIRST» reports less pain. O: VSS. A/P: s/p TKA, PT bid. - «P2_FIRST» «P2_LAST», RN
Pathology addendum: slides of «LAST», «FIRST» (case «ACCESSION») reviewed with Drs. «DOC_LAST» and «P2_LAST».
The patient, a retired welder from «CITY», lives alone at «STREET».
Code blue called for «LAST|up», «FIRST|up» in 512; family notified, time of death 03:12 on «DEATH:us».
cc: «DOC_FIRST» «DOC_LAST», MD (fax «FAX»)
52 yo M, DOB «DOB:us», MRN «MRN», here for f/u of HTN. Lives in «CITY» with wife «KIN_FIRST».
Chaplain visit: prayed with «SINGLE» and family at request of nurse.
Operative note: surgeon «DOC_LAST»; assistant «P2_LAST»; implant serial «SERIAL».
Newborn «LAST» boy, delivered «DATE:brief» at 04:12, Apgars 8/9, mother «KIN_FIRST» «KIN_LAST».
Photo of sacral wound saved as «PHOTO»; consent signed by «FIRST» «LAST».
Psych: «FIRST» states her ex-husband «KIN_FIRST» drives a gray truck, plate «PLATE».
Social work: pt's SSN «SSN:spaced» verified for Medicaid application; landlord «P2_FIRST» «P2_LAST» contacted.
He turned «AGE» last week and still drives. Hx of Parkinson disease.
Dictated by «DOC_FIRST» «DOC_LAST», transcribed «DATE:slashes» by «USER»
Follow up with Dr. «DOC_FIRST:initial». «DOC_LAST» on «DATE:ordinal».
Per «KIN_FIRST», «FIRST» fell at the «CITY» senior center on «DATE:monthday» and hit her head.
Referring: «DOC_LAST|up» «DOC_FIRST|up» DO, NPI «NPI», lic «LICENSE»
IMPRESSION: No change since «DATE:us». Findings phoned to «DOC_FIRST» «DOC_LAST» at 14:05.
Discharge Rx called in to pharmacy for «LAST», «FIRST:initial»., DEA «DEA»
Genetics: proband «FIRST» «LAST», maternal aunt «P2_FIRST» «P2_LAST» BRCA1 positive
""",
    "text message": r"""
SMS to «PHONE»: Hi «FIRST», this is a reminder of your appointment on «DATE:weekday» at 2:30 PM with Dr. «DOC_LAST». Reply C to confirm.
sms.body="«FIRST» «LAST»: your prescription «RX» is ready for pickup" status=delivered
Twilio inbound from «PHONE:plain»: "Yes this is «FIRST» «LAST» dob «DOB:two» pls refill metformin"
WhatsApp msg «digit:8» → «PHONE»: Hola «FIRST», su cita es el «DATE:eu».
push: "«FIRST», Dr. «DOC_FIRST» «DOC_LAST» sent you new test results"
OTP sent to ***-***-«SPARE:4471» for «EMAIL»
reply from «PHONE»: "cant make it thurs, my mom «KIN_FIRST» is in hospital in «CITY»"
Reminder failed, landline: «FIRST» «LAST» «PHONE»
"Dear «FIRST» «LAST», your COVID-19 test taken «DATE:us» is NEGATIVE."
vaccine reminder queued: parent of «FIRST» (DOB «DOB:us»), phone «PHONE»
Message: Happy birthday «FIRST»! From all of us at Lakeside Dental.
twilio 30003 unreachable destination «PHONE» body='Ride for «LAST» arrives 09:40 at «STREET»'
""",
    "call note": r"""
Call from «FIRST» «LAST», member «MEMBER», re denied claim «CLAIM». Callback «PHONE».
Caller verified: name «FIRST» «LAST», DOB «DOB:words», address «STREET», «CITY», IN «ZIP:5»
TRIAGE: mother («KIN_FIRST») calling about «FIRST», fever 39.1, no rash, pharmacy on file
agent note - spoke w/ pt's husband «KIN_FIRST», left vm at «PHONE» x2, will try again «DATE:monthday»
CRM case «CASE»: «LAST», «FIRST» requests new ID card; old member number «MEMBER»
Spoke to «P2_FIRST» in billing about acct «ACCOUNT» for «FIRST» «LAST»
voicemail from «PHONE»: this is «FIRST:initial». «LAST», please call me back about my results
Ticket «int:99999»: user reports wrong patient shown, expected «LAST», got «P2_LAST»
IVR: caller ANI «PHONE:plain» entered ssn last four «SSN4»
pt states card ending in «SPARE:8803» was charged twice, email «EMAIL»
escalated to Dr. «DOC_LAST»'s nurse «P2_FIRST», pt very upset
interpreter (Vietnamese) needed for «FIRST» «LAST» «DATE:us» visit
Requested records be mailed to «STREET», «CITY», «COUNTY», ND «ZIP»
Mrs «LAST» says her fax is «FAX» and not the one on file
""",
    "transcript": r"""
asr final: "my name is «FIRST|low» «LAST|low» and my date of birth is «DOB:words»"
[Speaker 1] And who am I speaking with? [Speaker 2] «FIRST» «LAST». [Speaker 1] Thank you «FIRST».
ambient scribe seg 14: "so «FIRST», how long have you had the cough?"
transcript: "i live at «STREET|low» in «CITY|low»"
whisper out: «FIRST» called about her husband «KIN_FIRST» who sees doctor «DOC_LAST»
utterance="the email is «EMAIL»" conf=0.81
dialog slot person_name=«FIRST» «LAST» slot phone=«PHONE»
hello doctor «DOC_LAST» speaking, is this «FIRST»? conf 0.92
[00:01:12] PATIENT: It's under «LAST», first name «FIRST». [00:01:15] AGENT: And the zip code? [00:01:18] PATIENT: «ZIP:5».
chatbot user said: "I'm «FIRST» «LAST», my member id is «MEMBER»"
""",
    "care home": r"""
Resident «FIRST» «LAST» (rm 14) refused evening meds. Family «KIN_FIRST» informed.
«LAST», «FIRST»: weight 58.2 kg, intake 75%, BM x1 - «P2_FIRST» CNA
Incident «CASE»: «FIRST» found on floor by aide «P2_FIRST», no injury, POA «KIN_FIRST» «KIN_LAST» called at «PHONE»
Mrs. «LAST» celebrated her «AGE»th birthday today
handover: «FIRST», «P2_FIRST» and «SINGLE» slept well; «LAST» up x3
Dietary: «LAST» - pureed, no dairy
Activity log: bingo with «FIRST» «LAST» and «P2_FIRST» «P2_LAST»
Resident passed away «DEATH:words»; funeral home notified by «KIN_FIRST»
moved in «DATE:us» from «CITY»; previous address «STREET»
respite stay: «FIRST» «LAST», GP Dr «DOC_LAST», NOK «KIN_FIRST» «PHONE»
""",
    "appointment": r"""
booked «FIRST» «LAST» with «DOC_LAST» «DATE:us» 09:20 (new patient)
No-show: «LAST», «FIRST» «DATE:iso» cardiology
waitlist: offered slot «DATE:weekday» to «LAST» «FIRST» («PHONE»)
Reschedule «VISIT» from «DATE:us» to «P2_DATE:us» by «USER»
Dental recall due: «FIRST» «LAST», prophy, last seen «DATE:us»
Case «CASE» OR 4: «LAST|up», «FIRST|up», lap chole, surgeon «DOC_LAST|up», anes «P2_LAST|up»
transport will-call: «FIRST» at «STREET», return from dialysis
Zoom visit «VISIT» waiting: «FIRST» «LAST:initial».
09:40 «LAST|up» «FIRST|up» F «AGE»Y CT ABD/PELV
Block schedule conflict: Dr. «DOC_FIRST» «DOC_LAST» out «DATE:iso» through «P2_DATE:iso»
""",
    "billing": r"""
Statement mailed: «FIRST|up» «LAST|up», «STREET|up», «CITY|up» OH «ZIP»; balance 310.22
EOB: patient «LAST», «FIRST» claim «CLAIM» DOS «DATE:us» allowed 80.00
Payment of $45.00 by card «CARD» for account «ACCOUNT» («LAST»)
collections placement: acct «ACCOUNT» guarantor «KIN_FIRST» «KIN_LAST» SSN «SSN»
prior auth «CASE» approved for «FIRST» «LAST», member «MEMBER», valid from «DATE:us»
Claim «CLAIM» denied CO-22, insured «LAST» «FIRST», group «GROUP», MBI «MBI»
bank draft returned R01, routing «ABA», account «ACCOUNT», payer «FIRST» «LAST»
charity care application «CASE» from «FIRST» «LAST», «CITY», household 4
refund check to «KIN_FIRST» «KIN_LAST», P.O. box on file, memo «ACCOUNT»
attorney lien: «P2_FIRST» «P2_LAST», Esq. represents «FIRST» «LAST», MVA «DATE:us», VIN «VIN»
""",
    "pharmacy": r"""
Rx «RX» «LAST», «FIRST» amoxicillin 500mg #21 RF0 Dr «DOC_LAST» filled «DATE:us»
DUR alert for «FIRST» «LAST»: warfarin + aspirin, override by «USER»
PDMP query: «LAST», «FIRST», «DOB:us», zip «ZIP:5»; 3 scripts, prescriber DEA «DEA»
controlled script hold, ID shown: DL «LICENSE» for «FIRST» «LAST»
ADC override: morphine 2 mg removed by «USER» for «LAST», «FIRST»
will call bin 44: «LAST», «FIRST:initial»
""",
    "lab and blood bank": r"""
Critical K 6.8 on «LAST», «FIRST» («ACCESSION») called to «P2_FIRST» «P2_LAST» RN, read back ok
crossmatch compatible: unit for «LAST|up»,«FIRST|up» «MRN» A POS
specimen «ACCESSION» hemolyzed, redraw requested for «FIRST» «LAST»
autopsy «ACCESSION»: decedent «FIRST» «LAST», died «DEATH:us», age «AGE»
autoverify hold: delta check fail «MRN» «LAST»
micro: blood cx x2 from «LAST» grew GPC in clusters, Dr. «DOC_LAST» paged at «PHONE»
newborn screen card «ACCESSION» mother «KIN_LAST», «KIN_FIRST»
donor «FIRST» «LAST» deferred until «DATE:us»
COVID PCR report to county: «LAST», «FIRST», «DOB:us», «STREET», «CITY», «COUNTY»
""",
    "portal and support": r"""
New account: «FIRST» «LAST» <«EMAIL»> linked to MRN «MRN»
profile picture «PHOTO» uploaded by «USER»
portal message subject "question for Dr. «DOC_LAST»" from «FIRST» «LAST»
Support chat: hi im «FIRST|low» «LAST|low» i cant log in, my user name is «USER»
address change: «STREET», «CITY» MN «ZIP» → «P2_STREET», «P2_CITY» MN «P2_ZIP»
webhook intake form: Full name=«FIRST» «LAST»; Birthday=«DOB:us»; Emergency contact=«KIN_FIRST» «KIN_LAST» («PHONE»)
Ride share code issued to «PHONE» for «FIRST»
caregiver page «URL» reported
feedback: "Nurse «P2_FIRST» was wonderful, thank you!! - the «LAST» family"
login blocked for «USER» from «IP»: impossible travel, last seen near «CITY»
""",
}


def lines() -> list[Template]:
    """Return the templates of this file."""
    return split({(envelope, "phi"): block for envelope, block in _LINES.items()})
