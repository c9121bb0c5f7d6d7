"""Names of persons in running text, told by the words around them: 45 CFR 164.514(b)(2)(i)(A).

A title, a role (``patient``, ``seen by Nurse``), a greeting, or a number of the person's right after the name.
"""

from __future__ import annotations

import regex

from recognizers.phi.naming import (
    ANY_NAME,
    CAPITAL,
    FULL_NAME,
    LED_GATE,
    NOT_A_NAME,
    begins_with_given_name,
    holds_given_name,
    is_duty,
    is_joined,
    is_nobody,
    may_be_name,
    may_be_somebody,
)
from recognizers.phi.products import PRODUCTS
from recognizers.phi.rarer_names import is_first_name, is_surname
from recognizers.phi.word_lists import is_only_word
from recognizers.rule import PatternRule, Rule

_SOURCE = "45 CFR 164.514(b)(2)(i)(A)"
_ROLE = (
    r"(?:[Pp]atient(?:in)?|PATIENT|[Pp]t|PT|[Mm]ember|[Ss]ubscriber|[Gg]"
    r"uarantor|[Bb]eneficiary|[Ii]nsured|[Ee]nrollee|[Nn]urse|[Ss]urgeon|"
    r"[Pp]hysician|[Pp]rovider|[Dd]octor|[Cc]linician|[Pp]rescriber|[Pp]"
    r"ractitioner|[Cc]aregiver|[Gg]uardian|[Rr]esident|[Nn]ext of kin|"
    r"[Ee]mergency contact|[Cc]ustomer|[Cc]laimant|[Dd]aughter|[Hh]usband|"
    r"[Ww]ife|[Mm]other|[Ff]ather|[Ss]pouse|[Ii]ntern|[Tt]herapist|"
    r"[Pp]harmacist|[Ee]mployee|[Tt]echnician|[Pp]aciente|[Pp]aziente|[Dd]r|[Rr]ecipient|[Cc]aller)"
)
_ROLE_GATE = _ROLE.replace("[Nn]ext of kin", "of kin").replace("[Ee]mergency contact", "contact")
_VERB = (
    r"(?:admitted|arrived|discharged|checked|called|registered|scheduled|"
    r"notified|seen|was|is|has|died|deceased|transferred|merged|"
    r"aufgenommen|entlassen|logged|signed|reports|presents|complains|cancelled|"
    r"requested|confirmed|failed|not found|declined)"
)
_TITLED = r"(?:Dr|Mr|Mrs|Ms|Miss|Prof|Sr|Sra|Herr|Frau|Mme|DR|MR|MRS|MS|Nurse|Doctor)\.?"
_ACTION = (
    r"(?:[Cc]alled|[Ee]mailed|[Tt]exted|[Pp]aged|[Nn]otified|[Cc]ontacted|"
    r"[Rr]eminded|[Ii]nvited|[Rr]egistered|[Aa]dmitted|[Dd]ischarged|"
    r"[Aa]ssigned to|[Rr]eferred to|[Ss]igned by|[Ss]een by|[Oo]rdered "
    r"by|[Rr]eviewed by|[Aa]pproved by|[Ee]ntered by|[Rr]eported by|[Pp]"
    r"erformed by|"
    r"[Aa]ppointment (?:for|with)|[Rr]esults? (?:for|of)|[Rr]ecords? (?:for|"
    r"of)|[Cc]hart (?:for|of)|[Cc]laim for|[Rr]efill for|[Rr]efilled for|"
    r"[Pp]rescription for|[Cc]onsent (?:for|from|of)|[Mm]essage (?:from|"
    r"to)|[Nn]ote (?:for|on)|[Vv]isit (?:for|of|with)|[Rr]eferral for|"
    r"[Oo]rder for|[Bb]ill for|[Ii]nvoice for|[Ll]etter (?:for|to)|[Mm]"
    r"atch for|[Ii]nterview with|[Ss]poke (?:to|with)|[Mm]erged|[Mm]erging)"
)


_PRODUCTS = frozenset(
    (
        "Amazon Apache Apple Azure Big Black Blue Cloud Google Great Green "
        "Hot Linux Mac Microsoft Mozilla New North Oracle Pull Red Saint San "
        "South Spring Visual White Windows"
    ).split()
)

_SPLIT = regex.compile(r"[_\-^ ]")
_FILE_WORDS = frozenset(
    """
    access archive audit backup batch build catalina claims cron daily data database debug dump eligibility enrollment error
    errors event events export exports extract file files full heap hourly import incremental index job jobs journal lab log
    logs messages metrics monthly nightly out output payments report reports result results run snapshot sql stats status
    summary sync system test trace transactions update upload weekly app server web db the release image img screenshot
    screen shot photo scan invoice remit remittance provider directory roster census extracts""".split()
)


def _of_dated_file(text: str) -> bool:
    """Say whether words before a date in a file's name may be somebody's: none is a file's, a small one is a name."""
    words = _SPLIT.split(text.lower())
    if not _FILE_WORDS.isdisjoint(words):
        return False
    return not text.islower() or any(is_first_name(word) or is_surname(word) for word in words)


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="person.after_title",
        type="person",
        pattern=rf"(?<![\w.]){_TITLED}\s(?P<v>{ANY_NAME})",
        gate=(
            r"(?:Dr|Mr|Mrs|Ms|Miss|Prof|Sra?|Herr|Frau|Mme|DR|MR|MRS|MS|Nurse|Doctor)"
            rf"\.?\s(?:[^a-z0-9\s]|{LED_GATE})"
        ),
        source=_SOURCE,
        check=lambda text: (
            len(text) > 1
            and text not in {"Robot", "Strange", "Who", "East", "North", "South"}
            and text.partition(" ")[0] not in {"Line", "Call", "Station", "Hotline", "Stat"}
            and not (" " in text and all(map(is_only_word, text.split())))
            and text.lower() not in PRODUCTS
            and not is_joined(text)
        ),
        examples=("paged Dr. [[Ana Rivera]] at 14:02", "Mrs. [[Doe]] called", "seen by Nurse [[Mary O'Brien]] at 10"),
        counter_examples=(
            "Dr. who",
            "Ms. 12",
            "Mr. Robot framework",
            "Doctor strange",
            "MS SQL Server",
            "Ms Teams",
            *("Nurse East", "Nurse Stat - do not use", "Nurse Advice Line"),
            "Modality=MR StudyDate range",
        ),
        score=0.75,
    ),
    PatternRule(
        id="person.after_role",
        type="person",
        pattern=(
            rf"(?<![\w./\-]){_ROLE}(?:'s)?(?: [Nn]ame| [Ii][Ss]| named| for)?:? \"?(?P<v>{FULL_NAME})"
            rf"|(?<![\w./\-]){_ROLE} (?P<v>{NOT_A_NAME}{CAPITAL})(?= {_VERB}\b)"
        ),
        gate=rf"(?:^|[^A-Za-z0-9_./\-]){_ROLE_GATE}(?:'s)?(?: [Nn]ame| [Ii][Ss]| named| for)?:? "
        rf"(?:[A-Z\x80-\xff]|\"[A-Za-z\x80-\xff]|{LED_GATE})",
        source=_SOURCE,
        check=may_be_somebody,
        examples=(
            "lookup for patient [[JOHN Q PUBLIC]] failed",
            "pt [[Jane Doe]] (MRN 12345) arrived",
            "Patient: [[DOE, JANE]] (MRN: 1)",
            "patient name [[Jane Doe]] not found",
            "provider [[Meredith Grey]] signed off",
            "Patientin [[Erika Mustermann]] aufgenommen",
        ),
        counter_examples=(
            "Patient Service started",
            "patient portal health check",
            "patient API Gateway timeout",
            "Member joined group",
            "at patient.PatientService.find(Patient.java:1)",
            "technician Dispatch Board loaded",
            "Provider Registry loaded",
        ),
        score=0.75,
    ),
    PatternRule(
        id="person.after_action",
        type="person",
        pattern=rf"\b{_ACTION}:? (?P<v>{FULL_NAME})(?! [a-z]{{0,3}}ing\b)",
        gate=rf"{_ACTION}:? (?:[^a-z0-9\s(]|{LED_GATE})",
        source=_SOURCE,
        check=lambda text: may_be_name(text) and not is_duty(text),
        examples=(
            "Called [[Jane Doe]] at 10:02",
            "appointment for [[Bob Stone]] on 12/01",
            "Lab results for [[Doe, Jane]] sent",
        ),
        counter_examples=(
            "Called Foo Bar at runtime",
            "order for New York",
            "Merged Pull Request",
            "Paged House Supervisor at 02:14",
            "Claim for Red Hat Linux",
        ),
        score=0.7,
    ),
    PatternRule(
        id="person.after_preposition",
        type="person",
        pattern=rf"\b(?:for|by|with|from|to|of|and|named|on behalf of) (?P<v>{FULL_NAME})",
        gate=rf"\b(?:for|by|with|from|to|of|and|named) (?:[A-Z]|{LED_GATE})[^\s]+ (?:[^a-z0-9\s]|{LED_GATE})",
        source=_SOURCE,
        check=lambda text: begins_with_given_name(text) and not any(map(is_only_word, text.replace(",", " ").split())),
        examples=("Claim 1 for [[Jane Doe]] denied", "signed by [[Doe, John]] at 10"),
        counter_examples=("for Red Hat Linux", "by Google Chrome Helper", "from New York to San Jose"),
        score=0.65,
    ),
    PatternRule(
        id="person.introduced",
        type="person",
        pattern=(
            r"\b(?i:(?:my|his|her|their|whose|full) name is|this is|i am|i'm|speaking "
            r"with|identified as|introduced as|known as|goes by|signed by|ask for|"
            r"asked for|"
            r"search(?:ed|ing)? for|looking for|query:?|name:|attn:?|chart (?:opened|"
            r"closed|viewed|accessed|of|for|by):?|(?:duplicate|matching) (?:patient|"
            r"person|record) found:?|"
            r"picked up(?: by)?|assigned to|accompanied by|consult(?:ed)? with|"
            r"plan with|discussed with|spoke with|call(?:ed)? from|transcribed "
            r"by|dictated by|escorted by|released to)"
            rf" [\"'`]?(?P<v>{FULL_NAME})"
        ),
        gate=r"(?i)\b(?:(?:my|his|her|their|whose|full) name is|this is|i am|i'm|speaking with|identified as|introduced "
        r"as|known as|goes by|signed by|ask(?:ed)? for|search(?:ed|ing)? for|"
        r"looking for|query:?|name:|attn:?|"
        r"chart (?:opened|closed|viewed|accessed|of|for|by):?|(?:patient|person|record) found:?|picked "
        r"up(?: by)?|assigned to|accompanied by|consult(?:ed)? with|plan with|"
        r"discussed with|spoke with|call(?:ed)? from|transcribed by|"
        rf"dictated by|escorted by|released to) (?-i)(?:[A-Z\x80-\xff]|[\"'`][A-Za-z\x80-\xff]|{LED_GATE})",
        source=_SOURCE,
        examples=(
            "Caller identified as [[Niamh Zhu]], son",
            'Search for "[[Phillips Ryan]]" returned 6',
            "Chart opened: [[KIM, EUN-JI T]]",
        ),
        counter_examples=("this is Spring Boot", "known as foo", "query: SELECT x", "search for Data Table"),
        check=may_be_name,
        score=0.65,
    ),
    PatternRule(
        id="person.kin",
        type="person",
        pattern=(
            r"\b(?:daughter|son|sister|brother|mother|father|wife|husband|aunt|"
            r"uncle|niece|nephew|grand(?:mother|father|son|daughter)|spouse|fianc[eé]"
            r"e?|partner|roommate|"
            rf"ask(?:ed)? for|my name is|I am|I'm),? (?P<v>{NOT_A_NAME}{CAPITAL}(?: "
            rf"{NOT_A_NAME}{CAPITAL}){{0,2}})|\b[Tt]he (?P<v>\p{{Lu}}[\p{{Ll}}'’\-]"
            r"+) family\b|\bfor (?P<v>\p{Lu}[\p{Ll}'’\-]+) family\b"
        ),
        gate=(
            r"\b(?:daughter|son|sister|brother|mother|father|wife|husband|aunt|"
            r"uncle|niece|nephew|spouse|partner|roommate|grand[a-z]+|fianc[^ ]+|"
            r"ask(?:ed)? for|my name is|I am|I'm),? [^a-z0-9\s]|[^\s] family\b"
        ),
        source=_SOURCE,
        check=may_be_somebody,
        examples=("with daughter [[Keoni]] today", "please ask for [[Mark]]", "message for [[Reed]] family"),
        counter_examples=("son of X1", "mother board", "product family x", "I am Groot.js", "parent Process"),
        score=0.65,
    ),
    PatternRule(
        id="person.before_degree",
        type="person",
        pattern=(
            rf"(?<![\w.@/\-])(?P<v>{FULL_NAME})(?=,? (?:MD|M\.D\.|RN|R\.N\.|DO|NP|"
            r"PA-C|PhD|DDS|LPN|PharmD|CRNA|FNP|LCSW|APRN|DPM)\b)"
        ),
        gate=r",? (?:MD|M\.D\.|RN|R\.N\.|DO|NP|PA-C|PhD|DDS|LPN|PharmD|CRNA|FNP|LCSW|APRN|DPM)\b",
        source=_SOURCE,
        check=lambda text: may_be_somebody(text) and not is_duty(text),
        examples=("plan with [[Ji-woo Yoon]], RN, and", "[[Winona Tsosie]] MD"),
        counter_examples=("Login, DO it", "Baltimore, MD", "in action, NP", "House Supervisor, Charge RN 5W"),
        score=0.7,
    ),
    PatternRule(
        id="person.before_date",
        type="person",
        pattern=(
            rf"(?<![\w.@/\-])(?P<v>{FULL_NAME})(?=,? (?:\(?DOB:? ?)?(?:[01]?[0-9]"
            r"/[0-3]?[0-9]/(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}-[01][0-9]-[0-3]"
            r"[0-9](?![T0-9]| [0-9]{2}:))(?![0-9]))"
        ),
        gate=r"[A-Za-z.'\-\x80-\xff],? (?:\(?DOB:? ?)?(?:[01]?[0-9]/[0-3]?[0-9]/(?:19|20)[0-9]{2}"
        r"|(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9])(?:[^T0-9]|$)",
        sign=r"[^\W\d_a-zß-öø-ÿ][\w.\-'’]*(?:,? |[,^+]|%20)(?:[a-z]{1,5}[ +_]){0,2}(?:[dl]['’])?"
        r"[^\W\d_a-zß-öø-ÿ][\w.\-'’]*,? (?:\(?DOB:? ?)?[0-9]",
        source=_SOURCE,
        examples=("registry query: [[Sören Köhler]] 1972-09-26 found", "Discharged [[Jane Doe]] 07/08/2025"),
        counter_examples=("Build Finished 2026-11-21", "Release Notes 2026-11-21", "Started 2026-11-21"),
        score=0.6,
        check=lambda text: text.partition(" ")[0] not in _PRODUCTS,
    ),
    PatternRule(
        id="person.bound",
        type="person",
        pattern=rf"(?:VARCHAR|CHAR|CLOB|String)[\])] (?:-|<-) [\['](?P<v>{FULL_NAME})(?=[\]'])",
        gate=r"(?:VARCHAR|CHAR|CLOB|String)[\])] (?:-|<-) [\[']",
        source="Hibernate ORM, org.hibernate.orm.jdbc.bind",
        check=may_be_name,
        examples=("(String) <- '[[Jane Doe]]'",),
        counter_examples=("binding parameter [1] as [VARCHAR] - [Pending Review]", "as [VARCHAR] - [x]"),
        score=0.7,
    ),
    PatternRule(
        id="person.before_number",
        type="person",
        pattern=(
            rf"(?<![\w.@/\-])(?P<v>{FULL_NAME})"
            r"(?=[ ,;:(\[|\-]{1,4}(?:DOB|D\.O\.B|MRN|SSN|dob|mrn|ssn|born|Member "
            r"ID|Patient ID|aged? [0-9]|[0-9]{2,3} ?y/?o\b))"
        ),
        # The last word of a name begins with a capital, which in UTF-8 may be any byte beyond ASCII.
        gate=(
            r"[A-Z\x80-\xff][A-Za-z.'\-\x80-\xff]*[ ,;:(\[|\-]{1,4}"
            r"(?:DOB|D\.O\.B|MRN|SSN|dob|mrn|ssn|born|Member ID|Patient ID|aged? [0-9]|[0-9]{2,3} ?y/?o)"
        ),
        source=_SOURCE,
        examples=("matched [[Maria Gonzalez]] DOB: 1985-03-02", "[[Doe, Jane]] (MRN 88123)"),
        counter_examples=("Column Mapping MRN missing", "Invalid DOB", "Update MRN"),
        score=0.75,
    ),
    PatternRule(
        id="person.before_mailbox",
        type="person",
        pattern=rf"(?<![\w.])(?P<v>(?:{_TITLED} )?{ANY_NAME})(?=\\?[\"']? ?\\?(?:<|&lt;|\[|\\u003c)[^<>@\s]{{1,64}}@)",
        gate=r"[\"']? ?\\?(?:<|&lt;|\[|\\u003c)[^\s<>@]+@",
        source="RFC 5322 section 3.4: a mailbox's display name",
        examples=("To: [[Jane Doe]] <{lower:4}@example.org>", 'From: "[[Doe, John]]" <{lower:4}@example.org>'),
        counter_examples=("To: be determined", "from=<{lower:4}@example.org>"),
        score=0.75,
    ),
    PatternRule(
        id="person.greeted",
        type="person",
        pattern=(
            r"\b(?:Dear|Hi|Hello|Welcome(?: back)?|Hey|Hola|Bonjour|Liebe[r]?|Thank "
            rf"you|Thanks|Goodbye|Regards|Sincerely),? (?P<v>(?:{_TITLED} )?{ANY_NAME})"
            r"(?=[,!.;:\-\n]|\\n|$)"
        ),
        gate=(
            r"\b(?:Dear|Hi|Hello|Welcome(?: back)?|Hey|Hola|Bonjour|Lieber?|Thank "
            rf"you|Thanks|Goodbye|Regards|Sincerely),? (?:[^a-z0-9\s]|{LED_GATE})"
        ),
        source=_SOURCE,
        check=lambda text: (" " in text and not is_nobody(text.split()[0])) or begins_with_given_name(text),
        examples=("Welcome back, [[Jane]]!", "sms body: Hi [[Carol]], your appointment", "Dear [[Jane Doe]],"),
        counter_examples=("Hello World", "Welcome to nginx!", "Dear diary", "Hello, Kubernetes!"),
        score=0.7,
    ),
    PatternRule(
        id="person.in_file_name",
        type="person",
        pattern=r"(?<![A-Za-z0-9])(?P<v>\p{L}{2,20}[_\- ,]{1,2}\p{L}{2,20})(?=[_\- "
        r"][^/\\\"'\n]{0,80}?\.(?:pdf|docx?|dcm|jpe?g|png|tiff?|xml|hl7|txt|"
        r"csv|zip|xlsx?|rtf|json|html?)\b)"
        r"|(?<![A-Za-z0-9])(?P<v>\p{L}{2,20}[_\-]\p{L}{2,20})(?=\.(?:pdf|docx?|dcm|jpe?g|png|tiff?|hl7|rtf)\b)",
        gate=r"[A-Za-z][_\- ,][^/\\\n]*\.(?:pdf|docx?|dcm|jpe?g|png|tiff?|xml|hl7|txt|csv|zip|xlsx?|rtf|json|html?)\b",
        flags=regex.IGNORECASE,
        source=_SOURCE,
        check=holds_given_name,
        examples=("/scans/[[Doe-Jane]]-mrn123.pdf", "[[DOE_JOHN]]_19450312_chest.dcm", "[[Jane_Doe]].pdf opened"),
        counter_examples=("backup_full_20261121.zip", "report-final.pdf", "IMG_20261121.jpg", "index_page.html"),
        score=0.7,
    ),
    PatternRule(
        id="person.in_dated_file_name",
        type="person",
        pattern=(
            r"(?<![\p{L}0-9])(?P<v>\p{L}{2,24}(?:[_\-^]\p{L}{2,24}){1,2})(?=[_\-]"
            r"(?:dob|DOB|MRN|mrn)?[_\-]?(?:(?:19|20)[0-9]{2}[\-_]?[01][0-9][\-_]"
            r"?[0-3][0-9]|(?:MRN|mrn)[0-9]{3,12}|(?:E|M|P|H)[0-9]{6,10})[_\-.]"
            r"(?!\d{1,3}[\w.]{0,20}_(?:all|amd64|arm64|i386)\b)[^\s/\\]{0,60})"
        ),
        gate=(
            r"[A-Za-z][_\-](?:dob|DOB|MRN|mrn)?[_\-]?(?:(?:19|20)[0-9]{2}[\-_]?[01][0-9]"
            r"[\-_]?[0-3][0-9][_\-.]|(?:MRN|mrn)[0-9]{3}|[EMPH][0-9]{6})"
        ),
        source=_SOURCE,
        check=_of_dated_file,
        examples=("inbox/[[BYRNE_CORMAC]]_19600826_chest.dcm", "scans/[[Kang-Seoyeon]]-MRN9853852.dcm"),
        counter_examples=(
            "daily_report_20261121.pdf",
            "db_backup_20261121_full.sql",
            "access_log-20261121.gz",
            "mirth-conf-20261121.tar.zst",
            "wid-get_20220130-1_all.deb",
        ),
        score=0.7,
    ),
    PatternRule(
        id="person.in_search",
        type="person",
        pattern=(
            r"(?:[?&]|(?<![^\s\"'{]))(?:q|query|search|term|name|keyword|patient|text)=(?P<v>\p{L}[\p{L}'’\-]"
            r"{1,30}(?:(?:\+|,\+?|%20|%2C\+?| )\p{L}[\p{L}'’.\-]{0,30}){1,3})(?=[&\s\"'#]"
            r"|$)"
        ),
        gate=r"(?:^|[?&\s\"'{])(?:q|query|search|term|name|keyword|patient|text)=[^&\s0-9]",
        source=_SOURCE,
        flags=regex.IGNORECASE,
        check=holds_given_name,
        examples=("GET /search?q=[[jane+doe]]&type=patient", "/find?name=[[John%20Smith]] 200"),
        counter_examples=("GET /search?q=error+logs", "?q=nginx", "?name=orders-service"),
        score=0.7,
    ),
    PatternRule(
        id="person.in_path",
        type="person",
        pattern=(
            r"/(?:patients?|members?|people|persons?|users?|customers?|clients?|"
            r"providers?|doctors?|physicians?|chart|profiles?)/(?P<v>\p{L}{2,20}[\-._+]"
            r"\p{L}{2,20})(?=[/?#&\s\"']|$)"
        ),
        gate=(
            r"/(?:patients?|members?|people|persons?|users?|customers?|clients?|"
            r"providers?|doctors?|physicians?|chart|profiles?)/[A-Za-z]+[\-._+]"
        ),
        flags=regex.IGNORECASE,
        source=_SOURCE,
        check=may_be_name,
        examples=("PUT /patient/[[john-smith]]/confirm", "/providers/[[ana.rivera]]"),
        counter_examples=("GET /patients/bulk-import", "/users/sign-in", "/members/list-all"),
        score=0.7,
    ),
)
