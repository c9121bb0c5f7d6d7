"""Secrets in what Windows and its installers report: registry values, packages' properties, recovery and product keys."""

from __future__ import annotations

import base64
import re

import regex

from recognizers.rule import PatternRule, Rule
from recognizers.values import is_value, looks_random, unlike_a_word

_NAMES = r"(?:password|passwd|passphrase|pwd|pass|secret|token|api_?key|credential|psk)"
_VALUE = r"(?:\\*[\"'](?P<v>[^\"'\r\n]{4,256}?)\\*[\"']|(?P<v>[^\s\"',;]{4,256}))"


_OF_PASSWORDS = re.compile(r"(?i)passw|pwd|\bpw\b|secret|credential|token|net user|api_?key|/user:")


def _speaks_of_passwords(text: str) -> bool:
    """Say whether a command in UTF-16 and base64 speaks of passwords; nobody sees it to say where one ends."""
    try:
        command = base64.b64decode(text + "=" * (-len(text) % 4), validate=True).decode("utf-16-le")
    except ValueError:
        return False
    return command.isprintable() and _OF_PASSWORDS.search(command) is not None


_MANAGED = re.compile(
    r"(?=.*\d)(?=.*[a-z])(?=.*[A-Z])(?![A-Z][a-z]+[A-Z]?[a-z]*\d{1,3}\Z|\d+(?:\.\d+)+|.*(?://|:\\|@)).{8,64}"
)
"""Both cases and digits, as Windows draws them; no setting, version, address or path."""


def _recovery_password(text: str) -> bool:
    """Say whether each group of six digits is a multiple of eleven, as BitLocker makes them."""
    return all(int(group) % 11 == 0 for group in text.split("-"))


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="bitlocker.recovery_password",
        type="recovery_key",
        pattern=r"(?<![\w\-])(?:\d{6}-){7}\d{6}(?![\w\-])",
        gate=r"\b[0-9]{6}-[0-9]{6}-[0-9]{6}-[0-9]{6}-[0-9]{6}-[0-9]{6}-[0-9]{6}-[0-9]{6}\b",
        proof=_recovery_password,
        source="Microsoft, BitLocker recovery overview: 48 digits in eight groups, each a multiple of eleven",
        examples=(
            "recovery password is [[{digit:6}-{digit:6}-{digit:6}-{digit:6}-{digit:6}-{digit:6}-{digit:6}-{digit:6}]]",
        ),
        counter_examples=("{digit:6}-{digit:6}-{digit:6}", "a{digit:6}-{digit:6}-{digit:6}-{digit:6}-{digit:6}-{digit:6}"),
        score=0.9,
    ),
    PatternRule(
        id="windows.registry_event",
        type="password",
        pattern=(
            rf"(?:\\[\w .\-]{{0,40}}{_NAMES}\w{{0,12}}\s{{1,4}}(?:Details|Data|New Value|Value):"
            rf"|\b\w{{0,40}}{_NAMES}\w{{0,12}}\s{{1,8}}REG_(?:EXPAND_)?SZ)\s{{1,8}}(?!DWORD|QWORD"
            rf"|Binary Data|\(){_VALUE}"
        ),
        gate=rf"{_NAMES}\w*\s+(?:(?:Details|Data|New Value|Value):|REG_(?:EXPAND_)?SZ)\s+(?:[\\\"'][^\r\n]|[^\s]{{4}})",
        flags=regex.IGNORECASE,
        check=is_value,
        source="Sysinternals, Sysmon event 13, RegistryEvent (Value Set): TargetObject and Details; reg query",
        examples=(
            r"TargetObject: HKLM\SOFTWARE\Acme\DefaultPassword Details: [[{alnum:10}]]",
            r"HKLM\X\Winlogon DefaultPassword    REG_SZ    [[{alnum:10}]]",
        ),
        counter_examples=(
            r"TargetObject: HKLM\SOFTWARE\Acme\PasswordAge Details: DWORD (0x0000001e)",
            r"TargetObject: HKLM\X\Password Details: (Empty)",
        ),
        score=0.8,
    ),
    PatternRule(
        id="windows.registry_change",
        type="password",
        pattern=(
            rf"(?<=\b(?:Object )?Value Name:\s{{1,4}}[\w\-]{{0,40}}{_NAMES}\w{{0,12}}\s[^\r\n]{{0,300}}?)(?:Old"
            rf"|New) Value:\s{{1,4}}"
            rf"(?!-(?:\s|$)|%%){_VALUE}"
        ),
        gate=rf"Value Name:\s+[\w\-]*{_NAMES}\w*\s[^\n]*(?:Old|New) Value:\s+(?:[\\\"'][^\r\n]|[^\s]{{4}})",
        flags=regex.IGNORECASE,
        check=is_value,
        source="Microsoft, security auditing, event 4657: a registry value was modified",
        examples=("Object Value Name: DefaultPassword New Value Type: REG_SZ New Value: [[{alnum:10}]]",),
        counter_examples=("Object Value Name: PasswordAge Old Value: 42", "Object Value Name: Start New Value: {alnum:10}"),
        score=0.8,
    ),
    PatternRule(
        id="msi.property_change",
        type="password",
        pattern=(
            rf"\b(?:Adding|Modifying) (?-i:[A-Z_\d]{{0,40}})(?:PASSWORD|PASSWD|PWD|PASS|SECRET|TOKEN"
            rf"|APIKEY) property\.[^\r\n]{{0,300}}?\bIts (?:new )?value(?: is|:) {_VALUE}"
        ),
        gate=r"(?:PASSWORD|PASSWD|PWD|PASS|SECRET|TOKEN|APIKEY) property\.[^\n]*value(?: is|:)",
        flags=regex.IGNORECASE,
        check=is_value,
        source="Windows Installer, logging: PROPERTY CHANGE",
        examples=("PROPERTY CHANGE: Adding DB_PWD property. Its value is '[[{alnum:10}]]'.",),
        counter_examples=("PROPERTY CHANGE: Adding DB_PWD property. Its value is '**********'.",),
        score=0.85,
    ),
    PatternRule(
        id="powershell.named_value",
        type="password",
        pattern=(
            r"\s-(?:Name|Property|Key"
            rf"|Variable)\s\\*[\"']?[\w\-]{{0,40}}{_NAMES}\\*[\"']?\s[^\r\n]{{0,200}}?-Value\s{_VALUE}"
        ),
        gate=rf"\s-(?:Name|Property|Key|Variable)\s[\\\"']*[\w\-]*{_NAMES}[\\\"']*\s[^\n]*-Value\s",
        flags=regex.IGNORECASE,
        check=is_value,
        source="Microsoft.PowerShell.Management, Set-ItemProperty and New-ItemProperty",
        examples=("Set-ItemProperty -Path HKLM:\\X -Name DefaultPassword -Value [[{alnum:10}]]",),
        counter_examples=("Set-ItemProperty -Name DefaultPassword -Value $pw", "Set-ItemProperty -Name Start -Value 2"),
        score=0.8,
    ),
    PatternRule(
        id="powershell.secure_string_bare",
        type="password",
        pattern=r"ConvertTo-SecureString\s(?:-String\s)?(?P<v>[^\s\"'$\-(@][^\s\"']{3,128})\s-(?:AsPlainText|Force)",
        gate=r"ConvertTo-SecureString\s(?:-String\s)?[^\s\"'$\-(@][^\s\"']+\s-(?:AsPlainText|Force)",
        flags=regex.IGNORECASE,
        check=is_value,
        source="Microsoft.PowerShell.Security, ConvertTo-SecureString",
        examples=("ConvertTo-SecureString [[{alnum:10}]] -AsPlainText -Force",),
        counter_examples=("ConvertTo-SecureString $plain -AsPlainText -Force",),
        score=0.85,
    ),
    PatternRule(
        id="windows.dpapi_blob",
        type="password",
        pattern=(
            r"01000000[dD]08[cC]9[dD]{2}[fF]0115[dD]1118[cC]7[aA]00[cC]04[fF][cC]297[eE][bB][0-9A-Fa-f]{32,8192}"
            r"|AQAAANCMnd8BFdERjHoAwE/Cl\+sB[A-Za-z0-9+/]{24,8192}={0,2}"
        ),
        gate=r"01000000[dD]08[cC]9[dD][dD][fF]0115[dD]1118[cC]7[aA]00[cC]04[fF]|AQAAANCMnd8BFdERjHoAwE/Cl\+sB",
        source="Microsoft, CryptProtectData; ConvertFrom-SecureString: a blob begins with version 1 and its provider's GUID",
        examples=(
            "ConvertTo-SecureString [[01000000d08c9ddf0115d1118c7a00c04fc297eb{hex:200}]]",
            "<Password>[[AQAAANCMnd8BFdERjHoAwE/Cl+sB{base64:200}]]</Password>",
        ),
        counter_examples=("01000000d08c9ddf0115", "AQAAANCMnd8"),
        score=0.9,
    ),
    PatternRule(
        id="powershell.bound_parameter",
        type="password",
        pattern=(
            rf"ParameterBinding\((?:ConvertTo-SecureString\): name=\\*\"String\\*\""
            rf"|[\w\-]{{1,64}}\): name=\\*\"\w{{0,40}}{_NAMES}\w{{0,12}}\\*\");\s?"
            r"value=\\*\"(?P<v>[^\"\r\n\\]{4,256})"
        ),
        gate=rf"ParameterBinding\([\w\-]+\): name=\\*\"(?:String|\w*{_NAMES})",
        flags=regex.IGNORECASE,
        check=lambda text: is_value(text) and not text.startswith("System."),
        source="Microsoft, PowerShell module logging, event 4103",
        examples=('ParameterBinding(ConvertTo-SecureString): name="String"; value="[[{alpha:7}{digit:2}]]"',),
        counter_examples=('ParameterBinding(New-LocalUser): name="Password"; value="System.Security.SecureString"',),
        score=0.85,
    ),
    PatternRule(
        id="powershell.encoded_command",
        type="password",
        pattern=r"\s[\-/]e(?:nc|ncodedcommand|c|ncoded)?\s\\*[\"']?(?P<v>[A-Za-z0-9+/]{32,16384}={0,2})(?![A-Za-z0-9+/=])",
        gate=r"\s[\-/]e(?:nc|ncodedcommand|c|ncoded)?\s[\\\"']*[A-Za-z0-9+/]{32}",
        flags=regex.IGNORECASE,
        check=_speaks_of_passwords,
        source="Microsoft, powershell.exe -EncodedCommand: UTF-16 in base64",
        examples=(
            "powershell.exe -EncodedCommand [[JABwAHcAPQAiAEcAbAA4AHMAbgB1AGQAZQBsACIAOwAgAG4AZQB0ACAAdQBzAGUAcgA=]]",
        ),
        counter_examples=("powershell -enc RwBlAHQALQBQAHIAbwBjAGUAcwBzACAAfAAgAFMAbwByAHQA", "tool -e {lower:40}"),
        score=0.7,
    ),
    PatternRule(
        id="laps.password",
        type="password",
        pattern=(
            r"\b(?:LAPS\b|msLAPS|Get-LapsADPassword|Get-LapsAADPassword|Get-AdmPwdPassword"
            r"|ms-Mcs-AdmPwd(?!Exp))[^\r\n]{0,160}?"
            r"(?:(?:→|=>|->)\s?|\b(?:is|was)\s|[:=]\s{0,8}"
            r"|\\*\"p\\*\":\s?)\\*[\"']?(?P<v>(?=[^\s\d\"',]*\d)(?=[^\sa-z\"',]*[a-z])(?=[^\sA-Z\"',]*[A-Z])[^\s\"'\\,]{8,64"
            r"})(?=[\s\"'\\,]|$)"
        ),
        gate=r"\b(?:LAPS\b|msLAPS|Get-Laps|Get-AdmPwd|ms-Mcs-AdmPwd)",
        check=lambda text: _MANAGED.fullmatch(text) is not None and is_value(text),
        source="Microsoft, Local Administrator Password Solution: Get-LapsADPassword; ms-Mcs-AdmPwd, msLAPS-Password",
        examples=(
            "LAPS: Get-AdmPwdPassword WS-OP-14 → [[q}{digit:1}V{lower:1}.m{digit:1}K{lower:1}+R]] expires Friday",
            'msLAPS-Password: {"n":"Administrator","t":"1d8f","p":"[[q}{digit:1}V{lower:1}.m{digit:1}K{lower:1}+R]]"}',
        ),
        counter_examples=(
            "LAPS: Get-AdmPwdPassword WS-OP-14 → denied",
            "LAPS: policy applied to WS-OP-14: PasswordAge30",
            "ms-Mcs-AdmPwdExpirationTime: {digit:18}",
            "LAPS version: 10.0.19041.1Preview",
        ),
        score=0.8,
    ),
    PatternRule(
        id="windows.product_key_command",
        type="api_key",
        pattern=r"(?:[/\-]ipk|/pidkey|/productkey)[ :](?P<v>[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4})(?![\w\-])",
        gate=r"(?:[/\-]ipk|/pidkey|/productkey)[ :][A-Z0-9]{5}-",
        flags=regex.IGNORECASE,
        check=looks_random,
        source="Microsoft, slmgr.vbs options: /ipk",
        examples=("slmgr /ipk [[{upnum:4}7-{upnum:4}K-{upnum:4}3-{upnum:4}Q-{upnum:4}9]]",),
        counter_examples=("slmgr /ipk XXXXX-XXXXX-XXXXX-XXXXX-XXXXX", "slmgr /ato"),
        score=0.85,
    ),
    PatternRule(
        id="powershell.printed_secret",
        type="password",
        pattern=(
            r"(?:\.GetNetworkCredential\(\)\.Password|\bms-Mcs-AdmPwd|\bConvertFrom-SecureString"
            r" -AsPlainText)\s{0,4}\r?\n\s{0,4}(?P<v>[^\s]{4,128})(?=\s|$)"
        ),
        gate=r"(?:GetNetworkCredential\(\)\.Password|ms-Mcs-AdmPwd|SecureString -AsPlainText)\s*\n",
        check=lambda text: is_value(text) and unlike_a_word(text),
        source="Microsoft, about_Transcripts; LAPS: ms-Mcs-AdmPwd holds an administrator's password as it is",
        examples=(
            "PS C:\\\\> $cred.GetNetworkCredential().Password\n[[{alpha:6}!{digit:4}]]\nPS C:\\\\>",
            "| select -exp ms-Mcs-AdmPwd\n[[{digit:1}t;R{alpha:4}{digit:2}}}.xLq]]",
        ),
        counter_examples=("$cred.GetNetworkCredential().Password\nPS C:", "ms-Mcs-AdmPwd : {{}}"),
        score=0.8,
    ),
    PatternRule(
        id="dtexec.set_password",
        type="password",
        pattern=(
            r"(?i:\\Package\.Variables\[[^\[\]\n]{0,80}(?:pwd|pass|password|secret|token)\w{0,8}\]\."
            r"(?:Properties\[Value\]|Value))\\?\"?;\\*\"?(?P<v>[^\s\"\\]{3,256})"
        ),
        gate=r"(?i)\\Package\.Variables\[[^\[\]\n]*(?:pwd|pass|secret|token)[^\[\]\n]*\]\.",
        check=is_value,
        source="Microsoft, dtexec utility: /Set propertyPath;value",
        examples=(r"/SET \Package.Variables[User::SftpPwd].Value;[[lab-{lower:4}-{digit:1}]]",),
        counter_examples=(r"/SET \Package.Variables[User::Folder].Value;C:\in", r"\Package.Variables[User::Pwd].Value;***"),
        score=0.85,
    ),
    PatternRule(
        id="shell.password_of",
        type="password",
        pattern=(
            r"(?<![\w$%{])(?:PWD|PASSWD|PASSWORD|PASS|PW)_(?!(?:MIN|MAX|HASH|RESET|LEN|EXP|AGE|POL|TTL|TIME|REQ|FILE"
            r"|PATH|DIR|URL|ENC|ALG"
            r"|SALT|CHANGE|STDIN|AUTH|HISTORY|LAST|ID|COUNT|STRENGTH)\w{0,24}=)[A-Z0-9]{2,24}=(?P<e>[\"']?)(?P<v>"
            r"[^\s\"';,&|]{4,128})(?P=e)"
        ),
        gate=r"(?:PWD|PASSWD|PASSWORD|PASS|PW)_[A-Z0-9]{2,24}=[^\n]{4}",
        check=lambda text: is_value(text) and unlike_a_word(text),
        source="Variables of scripts that log in to several systems: PWD_SCAN, PASSWORD_DB",
        examples=("set PWD_SCAN=[[scan{digit:1}{lower:2}]]", "export PASSWORD_DB='[[{alpha:7}{digit:2}!]]'"),
        counter_examples=(
            "PASSWORD_MIN_LENGTH=12",
            "PASSWORD_HASHERS=argon2id",
            "PASS_MAX_DAYS=90",
            "PASSWORD_RESET_TTL=3600",
        ),
        score=0.6,
    ),
)
