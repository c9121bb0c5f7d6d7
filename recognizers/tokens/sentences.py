"""Codes and keys in sentences where the value stands before its name, or the name is more than words of one."""

from __future__ import annotations

import re

import regex

from recognizers.chosen import passphrase, typed
from recognizers.rule import PatternRule, Rule
from recognizers.short_codes import digits
from recognizers.values import (
    compound,
    is_fingerprint,
    is_sequence,
    is_value,
    looks_like_a_key,
    looks_random,
    numbered,
    told,
    unlike_a_word,
)

_KIND = (
    r"(?:verification|confirmation|security|log-?in|sign-?in|access|one[- ]time|authentication|authori[sz]ation|auth"
    r"|2fa|mfa|sms|otp|reset|activation|two-factor|pairing|device|temporary|temp|recovery|unlock)"
)

_TYPED = regex.compile(r"(?=.*[A-Za-z])(?=.*[0-9])(?=.*(?:[!@#$%^&*+?]|[a-z][^\-]*[A-Z][^\-]*\Z)).*(?<![>}])\Z")
"""A password as policies ask for: a letter and a digit, and a sign or both cases of letters."""

_PAIRED = re.compile(r"[!@#$^&*+?~]|[a-z]{2}.*[A-Z].*\d|[A-Z].*[a-z]{2}.*\d\d|\d[a-z]+\d|[a-z]{3}\d{3}")
"""What a user's password has behind the slash, and no path, version or count: a sign, or digits among letters."""

_NO_USER = re.compile(r"(?=.*[A-Za-z])(?=.*\d)(?=.*[!#$%^&*+?~]).{6,64}(?<!\$)")
"""Not ``host1$``, a machine's account."""

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="text.code_after",
        type="one_time_code",
        pattern=(
            rf"\b{_KIND}\s(?:pass)?(?:code|pin|password)\b(?:\s(?:for|to|of)\s[^\n:]{{1,64}})?(?:\s(?:is|was"
            rf"|sent|generated|issued|=)|:)?:?\s[\"'(]?(?P<v>(?:[A-Z]-)?[0-9]{{3,4}}[ \-]?[0-9]{{1,6}})"
            rf"(?![\w:/]|\.\w)"
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
            r"(?:[A-Z]-)?[0-9]{3,4}[ \-]?[0-9]{1,6})(?![\w:/]|\.\w)"
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
        id="text.hex_key_in_use",
        type="api_key",
        # Digests and keys of caches are of hex digits, too: only what happens to credentials tells them apart.
        pattern=(
            r"\b(?:using|invalid|bad|wrong|rejected|revoked|leaked|compromised|loaded|loading|your|my)\s(?:\w{2,12}\s)?key\s"
            r"(?:is\s)?(?P<v>(?:0x)?[0-9a-f]{32,128})(?![\w.\-])(?!\s(?:in|of|from)\s)"
            r"|\b(?:static|shared|secret|network|symmetric|encryption|decryption|private|aes"
            r"|hmac)\skey\s(?P<v>(?:0x)?[0-9a-f]{32,128})(?![\w.\-])"
            r"|(?<!account )(?<!\bid )\bkey\s(?P<v>(?:0x)?[0-9a-f]{32,128})\s(?:was\s|is\s|has\sbeen\s|had\sbeen\s)?"
            r"(?:rejected|revoked|leaked|compromised|accepted|unauthori[sz]ed|disabled)\b"
        ),
        gate=r"\bkey\s(?:is\s)?(?:0x)?[0-9a-f]{32}",
        flags=regex.IGNORECASE,
        check=lambda text: not is_sequence(text) and not is_fingerprint(text),
        source="Wording of messages",
        examples=("loaded key [[{hex:32}1a]]", "invalid key [[{hex:40}1a]]", "the key [[{hex:64}1a]] was revoked"),
        counter_examples=(
            "cache key {hex:32} expired",
            "evicted key {hex:40}",
            "using RSA key {HEX:40}",
            "account key {hex:40} was disabled",
        ),
        score=0.7,
    ),
    PatternRule(
        id="text.hex_key_of_a_cipher",
        type="api_key",
        # 32, 48 and 64 digits: keys of 128, 192 and 256 bits; digests of 160 are not among them.
        pattern=(
            r"(?i:(?<![A-Za-z])(?:psk|d?tls|aes\w{0,8}|rc4|3?des|hmac\w{0,8}|decrypt\w{0,4}|encrypt\w{0,4}|cipher\w{0,8}"
            r"|crypt\w{0,12}|keytab|krb5"
            r"|kerberos|lora\w{0,4}|zigbee|bluetooth|ble|luks\d?|dm-crypt|sframe|srtp|ipsec|esp|macsec|wpa\d?|hls|drm))"
            r"(?![^\n]{0,48}(?i:fingerprint|public|checksum|digest"
            r"|id\b))[^\n]{0,48}?(?i:(?<![A-Za-z])key)[\"']?\s?(?:\((?i:hex)\))?"
            r"\s?(?:[=:]|is|was)?\s?[\"']?(?:0x)?(?P<v>[0-9a-fA-F]{32}|[0-9a-fA-F]{48}|[0-9a-fA-F]{64})(?![\w.\-])"
            r"|(?i:\bkey)[\"']?\s?[=:]\s?[\"']?(?:0x)?(?P<v>[0-9a-fA-F]{32}|[0-9a-fA-F]{48}|[0-9a-fA-F]{64})"
            r"(?=[\"']?[\s,;&]{1,3}[\"']?(?i:iv|nonce)\b)"
        ),
        gate=(
            r"(?i)(?:psk|tls|aes|rc4|des|hmac|crypt|cipher|keytab|krb5|kerberos|lora|zigbee|bluetooth|ble|luks|sframe"
            r"|srtp|ipsec|esp|macsec|wpa|hls|drm)[^\n]*key[\"']?\s?(?:\(hex\))?\s?(?:[=:]|is"
            r"|was)?\s?[\"']?(?:0x)?[0-9a-f]{32}|key[\"']?\s?[=:]\s?[\"']?(?:0x)?[0-9a-f]{32,}[\"']?[\s,;&]+[\"']?(?:iv"
            r"|nonce)\b"
        ),
        check=lambda text: not is_sequence(text),
        source="FIPS 197 section 5.2; RFC 7252 section 9.1.3.1; what programs print of keys",
        examples=(
            "coap: psk identity=x key=[[{hex:31}a]]",
            "decrypt: key(hex)=[[{hex:64}]]",
            "rc4 key [[{hex:32}]]",
            "salt={HEX:16} key=[[{HEX:63}A]] iv ={HEX:32}",
        ),
        counter_examples=("tls session cache key {hex:40}", "encrypted with key fingerprint {hex:64}", "cache key {hex:32}"),
        score=0.7,
    ),
    PatternRule(
        id="text.product_key",
        type="api_key",
        pattern=(
            r"\b(?i:licen[sc]e|product|activation|serial|registration)\b[^\n]{0,40}?(?<![\w\-])"
            r"(?P<v>[A-Z0-9]{5}(?:-[A-Z0-9]{5}){3,5})(?![\w\-])"
        ),
        gate=r"\b(?i:license|licence|product|activation|serial|registration)\b[^\n]*[A-Z0-9]{5}(?:-[A-Z0-9]{5}){3}",
        check=looks_random,
        source="Microsoft, Windows product keys: five groups of five characters",
        examples=("licence [[{upnum:4}7-{upnum:4}K-{upnum:4}3-{upnum:4}Q-{upnum:4}9]] activated",),
        counter_examples=("license XXXXX-XXXXX-XXXXX-XXXXX-XXXXX", "serial ALPHA-BRAVO-DELTA-HOTEL"),
        score=0.8,
    ),
    PatternRule(
        id="text.pair_in_use",
        type="password",
        pattern=(
            r"(?<![^\s\"'(\[=])(?!(?:user|account|id|uid|session|role|tenant|client|device|host|org|app|service|node|image"
            r"|pod|CEF|LEEF)\w*:)"
            r"[A-Za-z][\w.@+\-]{0,63}(?::|\s/\s)(?P<v>[^\s\"'/:,;]{6,128})\s(?:(?:was|has|is)\s)?(?:logged|signed"
            r"|authenticat(?:ed|ion)"
            r"|log[ -]?in|login|rejected|denied)\b"
        ),
        gate=(
            r"[A-Za-z][\w.@+\-]*(?::|\s/\s)[^\s\"'/:,;]{6,}\s(?:was |has |is )?"
            r"(?:logged|signed|authenticat|log[ -]?in|rejected|denied)"
        ),
        check=lambda text: _TYPED.match(text) is not None and told(text),
        source="Basic-auth pairs as people write them (RFC 7617 section 2)",
        examples=("bob:[[{alpha:6}${digit:4}]] logged in via basic auth",),
        counter_examples=(
            "web:{digit:6} logged in",
            "sshd:session12 logged in",
            "kube-system:coredns-5d78c9869d-x7k2p rejected",
        ),
        score=0.6,
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
        id="text.logged_in_with",
        type="password",
        pattern=(
            r"\b(?i:log(?:ged|s)?[ -]?(?:in|on)|login|auth\w{0,12}|sign(?:ed)?[ -]?in|bind|connect(?:ed|ing|ion)?)\b"
            r"[^\n\"'`]{0,80}?\s(?i:using|with|by|tried"
            r"|as\s\S{1,64}\swith)\s(?P<e>\\*[\"'`])(?P<v>[^\r\n\"'`\\]{6,128})(?P=e)"
        ),
        gate=(
            r"(?i)(?:log(?:ged|s)?[ -]?(?:in|on)|auth\w*|sign(?:ed)?[ -]?in|bind|connect\w*)\b[^\n\"'`]*"
            r"\s(?:using|with|by|tried)\s[\\\"'`]+[^\r\n\"'`\\]{6}"
        ),
        check=lambda text: typed(text) or (" " in text and passphrase(text)),
        source="Wording of messages",
        examples=("Authentication failed for bob using '[[{alpha:7}{digit:2}!]]'",),
        counter_examples=(
            "connected to db using 'tls1.2'",
            "login of bob with 'oauth2'",
            "authenticated with 'key-rsa-4096'",
        ),
        score=0.6,
    ),
    PatternRule(
        id="call.char_array",
        type="password",
        pattern=r"(?P<e>\\*\")(?P<v>[^\"\\\n]{4,256})(?P=e)\.toCharArray\(\)",
        gate=r"\"\.toCharArray\(\)",
        check=is_value,
        source="Java, javax.crypto.spec.PBEKeySpec and java.security.KeyStore: passwords are arrays of characters",
        examples=('keyStore.load(stream, "[[{alnum:9}]]".toCharArray())',),
        counter_examples=("keyStore.load(stream, password.toCharArray())", '"***".toCharArray()'),
        score=0.7,
    ),
    PatternRule(
        id="exception.password",
        type="password",
        pattern=(
            r"\b\w{0,64}(?:Password|Passphrase|Credentials?)(?!\w{0,12}Expired)\w{0,32}(?:Exception|Error):\s"
            r"(?P<e>\\*[\"'`]?)(?P<v>[^\s\"'`]{4,128})(?P=e)"
            r"(?=[.,;]?(?:\s|$)|[\\\"'`)\]}<&])"
        ),
        gate=r"(?:Password|Passphrase|Credential)\w*(?:Exception|Error):\s[\\\"'`]*[^\s]{4}",
        check=lambda text: (
            told(text) and unlike_a_word(text) and not compound(text) and not numbered(text) and "(" not in text
        ),
        source="Exceptions whose message is the value that was judged",
        examples=(
            "InvalidPasswordException: [[{alpha:7}{digit:2}]]",
            'WeakPasswordError: "[[{alpha:7}{digit:2}]]" is too short',
        ),
        counter_examples=("InvalidPasswordException: expired", "PasswordError: user-account-locked", "PasswordError: 403"),
        score=0.6,
    ),
    PatternRule(
        id="text.changed_from_to",
        type="password",
        # In a record of a change of password, fields say no more than which of the two it is.
        pattern=(
            r"(?<=\b\w{0,24}(?:passw(?:or)?d|passwd|pwd|passphrase|secret|pin|credential)s?[_\-. ]?(?:chang|updat|reset"
            r"|rotat|modif)\w{0,6}\b"
            r"[^\n]{0,160}[\s,;{\[(|])\\*[\"']?(?:old|new|prev(?:ious)?|current|former|from|to|before"
            r"|after)(?:_?val(?:ue)?)?\\*[\"']?\s?[=:]\s?"
            r"(?:\\*[\"'](?P<v>[^\"'\r\n\\]{4,128})|(?P<v>[^\s\"',;\\}\])]{4,128}))"
        ),
        gate=(
            r"(?:passw(?:or)?d|passwd|pwd|passphrase|secret|pin|credential)s?[_\-. ]?(?:chang|updat|reset|rotat|modif)[^\n]*"
            r"(?:old|new|prev|previous|current|former|from|to|before|after)(?:_?val(?:ue)?)?[\\\"']*\s?[=:]"
        ),
        flags=regex.IGNORECASE,
        check=lambda text: is_value(text) and (typed(text) or looks_random(text)) and "://" not in text,
        source="Wording of audit records",
        examples=("action=PASSWORD_CHANGE old=[[{alpha:7}{digit:2}]] new=[[{alpha:7}{digit:2}x]]",),
        counter_examples=(
            "PASSWORD_CHANGE old=*** new=***",
            "password_reset from=10.0.0.4 to=login",
            "password changed new=true",
            "secret_rotation from: v2 to: v3",
        ),
        score=0.65,
    ),
    PatternRule(
        id="text.typed_for_a_user",
        type="password",
        # A line too early or too late: what no name of a user looks like.
        pattern=(
            r"\b(?:invalid|unknown|illegal|no such|nonexistent)\suser(?:name)?:?\s\\*[\"'`]?(?P<v>[^\s\"'`\\@/=:]{8,64})"
            r"(?=\\*[\"'`]?(?:\s|$))"
            r"|\b(?:typed|entered|pasted)\s(?:the\sstring\s)?\\*[\"'`]?(?P<v>[^\s\"'`\\@/=:]{6,64})\\*[\"'`]?\s(?:in|into"
            r"|as)\s"
            r"(?:the\s)?(?:user|login|search|url|address|chat|name|subject)"
        ),
        gate=(
            r"\b(?:invalid|unknown|illegal|no such|nonexistent)\suser(?:name)?:?\s[^\s]*[!#$%^&*+?~]|\b(?:typed|entered"
            r"|pasted)\s[^\n]*[0-9!#$%^&*+?~][^\s]*\s(?:in|into|as)\s(?:the\s)?(?:user|login|search|url|address|chat"
            r"|name|subject)"
        ),
        flags=regex.IGNORECASE,
        check=lambda text: _NO_USER.fullmatch(text) is not None and told(text),
        source="sshd(8): Invalid user …; OWASP Logging Cheat Sheet: passwords typed in place of a user's name",
        examples=(
            "Invalid user [[{alpha:6}{digit:2}!a]] from 10.0.0.4 port 4411",
            "bob typed [[{alpha:6}{digit:2}!a]] into the username field",
        ),
        counter_examples=("Invalid user admin2 from 10.0.0.4", "unknown user bob+tag from x", "entered 4711 in the search"),
        score=0.6,
    ),
    PatternRule(
        id="text.pair_in_brackets",
        type="password",
        pattern=(
            r"(?i:\blog-?in (?:incorrect|ok|attempt|failed|failure|invalid|rejected|refused|succeeded|success)\b"
            r"|\b(?:bad|good|wrong) password)(?:\s\([^\n()]{1,120}\))?[^\n\[\]]{0,24}\[(?:b?')?(?!host/)"
            r"[^\s\[\]/']{1,64}'?/(?:b?')?"
            r"(?P<v>[^\n\[\]'<][^\n\[\]']{2,127})'?\]"
        ),
        gate=(
            r"(?i)\b(?:log-?in (?:incorrect|ok|attempt|failed|failure|invalid|rejected|refused|succeeded|success)\b"
            r"|(?:bad|good|wrong) password)[^\n]*\[[^\s\[\]/]+/[^\n\[\]]{3,}\]"
        ),
        check=lambda text: (
            is_value(text) and unlike_a_word(text) and not compound(text) and re.match(r"\d+\w{0,2}\Z", text) is None
        ),
        source="FreeRADIUS documentation, log.auth_badpass and auth_goodpass; Cowrie documentation, cowrie.login",
        examples=(
            "Login incorrect: [bob/[[{alpha:7}{digit:2}]]] (from client x port 0)",
            "Login incorrect (mschap: MS-CHAP2-Response is incorrect): [bob/[[{alpha:7}{digit:2}]]] (from client x port 0)",
            "Login incorrect (pap: Cleartext password does not match): [m.devos/[[Z{lower:4}@Z{lower:2}]]] (from client x)",
            "login attempt [root/[[{alpha:7}{digit:2}]]] failed",
        ),
        counter_examples=(
            "Login OK: [bob/<via Auth-Type = mschap>]",
            "Login incorrect: [host/ws12.example.org/<via Auth-Type = eap>]",
            "login from [web/prod]",
            "auth [GET/login]",
        ),
        score=0.8,
    ),
    PatternRule(
        id="text.typed_pair_in_brackets",
        type="password",
        # Much else stands in brackets with a slash behind such words, so it must look typed.
        pattern=(
            r"(?i:\b(?:log-?in|auth\w{0,12}|password))\b[^\n\[\]]{0,24}\[(?:b?')?(?!host/)[^\s\[\]/'=]{1,64}'?/(?:b?')?"
            r"(?P<v>[^\s\[\]'<()/=][^\s\[\]'()/=]{4,127})'?\]"
        ),
        gate=r"(?i)\b(?:log-?in|auth\w*|password)\b[^\n\[\]]*\[[^\s\[\]/]+/[^\s\[\]/]{5,}\]",
        check=lambda text: _PAIRED.search(text) is not None and typed(text),
        source="Pairs of user and password as servers print them",
        examples=("auth request [bob/[[{alpha:7}{digit:3}!]]] denied",),
        counter_examples=(
            "auth [oidc/callback-v2] handled",
            "login flow [step/3of5]",
            "auth cache [hit/98.2%]",
            "login via [Mozilla/5.0 (X11; Linux x86_64)]",
            "password policy [CIS/Level1] applied",
        ),
        score=0.7,
    ),
)
