"""Secrets in what Windows and its installers report: registry values, packages' properties, recovery and product keys."""

from __future__ import annotations

import regex

from recognizers.rule import PatternRule, Rule
from recognizers.values import is_value, looks_random

_NAMES = r"(?:password|passwd|passphrase|pwd|pass|secret|token|api_?key|credential|psk)"
_VALUE = r"(?:\\*[\"'](?P<v>[^\"'\r\n]{4,256}?)\\*[\"']|(?P<v>[^\s\"',;]{4,256}))"


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
        gate=rf"{_NAMES}\w*\s+(?:(?:Details|Data|New Value|Value):|REG_(?:EXPAND_)?SZ)\s+[^\s]{{4}}",
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
        gate=rf"Value Name:\s+[\w\-]*{_NAMES}\w*\s[^\n]*(?:Old|New) Value:\s+[^\s]{{4}}",
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
)
