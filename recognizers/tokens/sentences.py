"""Codes and keys in sentences where the value stands before its name, or the name is more than words of one."""

from __future__ import annotations

import regex

from recognizers.rule import PatternRule, Rule
from recognizers.values import digits, looks_like_a_key, told, unlike_a_word

_KIND = (
    r"(?:verification|confirmation|security|log-?in|sign-?in|access|one[- ]time|authentication"
    r"|authori[sz]ation|auth|2fa|mfa|sms|otp"
    r"|reset|activation|two-factor|pairing|device|temporary|temp|recovery|unlock)"
)

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="text.code_after",
        type="one_time_code",
        pattern=(
            rf"\b{_KIND}\s(?:pass)?(?:code|pin|password)\b(?:\s(?:for|to|of)\s[^\n:]{{1,64}})?(?:\s(?:is|was"
            rf"|sent|generated|issued|=)|:)?:?\s[\"'(]?(?P<v>(?:[A-Z]-)?[0-9]{{3,4}}[ \-]?[0-9]{{1,6}})"
            rf"(?![\w.:/])"
        ),
        gate=rf"\b{_KIND}\s(?:pass)?(?:code|pin|password)\b[^\n]*[0-9]{{3}}",
        flags=regex.IGNORECASE,
        check=digits,
        source="Wording of messages: Twilio Verify and Amazon Cognito templates",
        examples=(
            "verification code for bob@example.org: [[{digit:6}]]",
            "sent OTP code [[{digit:6}]]",
            "login pin is [[{digit:4}]]",
        ),
        counter_examples=("reset code path took 1234ms", "verification code expired", "security code review 2026.11"),
        score=0.8,
    ),
    PatternRule(
        id="text.your_code",
        type="one_time_code",
        pattern=(
            r"\byour\s(?:\w{1,20}\s){0,3}(?:code|pin|otp|passcode)(?:\sis|:|\sis:)\s[\"']?(?P<v>"
            r"(?:[A-Z]-)?[0-9]{3,4}[ \-]?[0-9]{1,6})(?![\w.:/])"
        ),
        gate=r"\byour\s[^\n]*(?:code|pin|otp|passcode)(?:\sis:?|:)\s[\"']?(?:[A-Z]-)?[0-9]{3}",
        flags=regex.IGNORECASE,
        check=digits,
        source="Wording of messages: Twilio Verify and Amazon Cognito templates",
        examples=("Your code is [[{digit:6}]]", "sms: 'Your Acme login code: [[{digit:3}-{digit:3}]]'"),
        counter_examples=("your code is broken", "your exit code is unknown"),
        score=0.8,
    ),
    PatternRule(
        id="text.code_before",
        type="one_time_code",
        pattern=(
            rf"(?<![\w.:/\-])(?P<v>(?:[A-Z]-)?[0-9]{{3,4}}[ \-]?[0-9]{{1,6}})\sis\s(?:your|the)\s"
            rf"(?:\w{{1,20}}\s){{0,3}}(?:{_KIND}\s)?(?:code|pin|otp|passcode|password)\b"
        ),
        gate=r"[0-9]\sis\s(?:your|the)\s[^\n]*(?:code|pin|otp|passcode|password)\b",
        flags=regex.IGNORECASE,
        check=digits,
        source="Wording of messages: Google and Facebook verification texts",
        examples=("[[{digit:6}]] is your verification code", "[[G-{digit:6}]] is your Google code"),
        counter_examples=("port 8080 is the debug port", "404 is the status code"),
        score=0.8,
    ),
    PatternRule(
        id="text.key_in_use",
        type="api_key",
        pattern=(
            r"\b(?:the|this|your|my|its|old|new|invalid|bad|unknown|wrong|using|with|uses|rejected"
            r"|revoked|expired|leaked)\s(?:key|secret)\s(?:is\s)?(?P<v>[^\s\"'(),;=<>\[\]]{16,512}?)"
            r"(?=[.,;:!?]?(?:\s|$)|[\"')\]])"
        ),
        gate=(
            r"\b(?:the|this|your|my|its|old|new|invalid|bad|unknown|wrong|using|with|uses|rejected"
            r"|revoked|expired|leaked)\s(?:key|secret)\s(?:is\s)?[^\s\"'(),;=<>]{16}"
        ),
        flags=regex.IGNORECASE,
        check=looks_like_a_key,
        source="Wording of messages",
        examples=("the key [[{alnum:36}1aB]] was rejected", "using secret [[{alnum:30}1aB]], retrying"),
        counter_examples=("the key authentication-provider-configuration was set", "for key {hex:40} in cache"),
        score=0.7,
    ),
    PatternRule(
        id="text.password_in_use",
        type="password",
        pattern=(
            r"\b(?:with|using|use|tried|try|entered|typed|new|old|temporary|temp|initial|default|generated"
            r"|wrong|bad|incorrect|invalid)\s"
            r"(?:the\s|a\s)?(?:password|passwd|passphrase|pwd|passcode)\s(?P<v>[^\s\"'(),:;=<\[{]{4,128}?)"
            r"(?=[.,;?]?(?:\s|$)|[\"'])"
        ),
        gate=(
            r"\b(?:with|using|use|tried|try|entered|typed|new|old|temporary|temp|initial|default|generated"
            r"|wrong|bad|incorrect|invalid)\s(?:the\s|a\s)?(?:password|passwd|passphrase|pwd"
            r"|passcode)\s[^\s\"'(),:;=<]{4}"
        ),
        flags=regex.IGNORECASE,
        check=lambda text: told(text) and unlike_a_word(text),
        source="Wording of messages",
        examples=("login of bob with password [[{alpha:6}{digit:2}!]] failed", "temporary password [[{alnum:9}1]]"),
        counter_examples=("using password authentication", "invalid password for user5", "with password protected"),
        score=0.7,
    ),
    PatternRule(
        id="call.with_password",
        type="password",
        pattern=(
            r"\b(?:PDO(?:->__construct)?|mysqli?(?:_connect|->__construct|->real_connect)?|getConnection|"
            r"(?:pymysql|psycopg2|MySQLdb|cx_Oracle|oracledb)\.connect"
            r"|(?:smtp|imap|ftp|server|client|session|conn|mail)\.(?:login|auth)|login|ldap_bind"
            r"|simple_bind_s|ftp_login|basicAuth|basic_auth|authenticate|HTTPBasicAuth)"
            r"\(\s?(?:[^()\"']{1,64},\s?|(?P<e>\\*[\"'])[^\"'\n]{0,256}(?P=e),\s?){1,2}(?P<f>\\*[\"'])"
            r"(?P<v>[^\n]{4,256}?)(?P=f)\s?[,)]"
        ),
        gate=(
            r"(?:PDO|mysql|mysqli|getConnection|construct|connect|login|auth|ldap_bind|simple_bind_s|ftp_login"
            r"|basicAuth|basic_auth|authenticate|HTTPBasicAuth)\([^\n]*,\s?[\\\"']"
        ),
        check=told,
        source="PHP manual, PDO::__construct; JDBC, DriverManager.getConnection; Python, smtplib",
        examples=(
            "Uncaught PDOException: PDO->__construct('mysql:host=db', 'bob', '[[{alnum:12}]]')",
            'DriverManager.getConnection("jdbc:x://db/e", "app", "[[{alnum:9}]]")',
            "smtp.login('bob', '[[{alnum:9}]]')",
        ),
        counter_examples=("login('bob', 'failed')", "PDO->__construct('mysql:host=db', NULL)"),
        score=0.7,
    ),
)
