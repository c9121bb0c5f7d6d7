r"""Private keys in text: PEM and OpenPGP armour, PuTTY, OpenSSH; on many lines, or on one with ``\n`` written out.

A key without its END line is private to where its text stops.
"""

from __future__ import annotations

from recognizers.rule import PatternRule, Rule

_LABEL = r"[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?"

_NEXT = r"(?:\s{1,2}(?:\|\s)?|(?:\\+r)?\\+n)"
_PUTTY_ITEM = rf"(?:{_NEXT}(?:[A-Za-z\-]{{1,40}}:(?=\s)|[\w+/=.@\-]{{1,200}}))"
"""A word of a PPK file: a header's name, a part of its value, a line of base64; on lines of their own or not."""

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="pem.private_key",
        type="private_key",
        pattern=rf"-----BEGIN {_LABEL}-----(?:(?!-----END)[A-Za-z0-9+/=\s\\:,.\-])*(?:-----END {_LABEL}-----)?",
        gate=rf"-----BEGIN {_LABEL}-----",
        source="RFC 7468 sections 10 and 11; RFC 9580 section 6.2; OpenSSH PROTOCOL.key",
        examples=(
            "[[-----BEGIN RSA PRIVATE KEY-----\n{base64:64}\n{base64:64}\n{base64:20}==\n-----END RSA PRIVATE KEY-----]]",
            r"[[-----BEGIN PRIVATE KEY-----\n{base64:64}\n{base64:64}\n-----END PRIVATE KEY-----]]\n",
            "[[-----BEGIN OPENSSH PRIVATE KEY----- {base64:64} {base64:64} -----END OPENSSH PRIVATE KEY-----]]",
            "[[-----BEGIN EC PRIVATE KEY-----\n{base64:64}\n{base64:40}]]",
        ),
        counter_examples=(
            "-----BEGIN CERTIFICATE-----\n{base64:64}\n-----END CERTIFICATE-----",
            "-----BEGIN PUBLIC KEY-----",
            "reading the PRIVATE KEY",
        ),
        score=0.99,
    ),
    PatternRule(
        id="putty.private_key",
        type="private_key",
        pattern=(
            rf"PuTTY-User-Key-File-[23]:[^\r\n\\\"']{{1,80}}?(?:{_PUTTY_ITEM}{{1,800}}?{_NEXT}Private-(?:MAC"
            rf"|Hash):\s{{0,2}}[0-9a-fA-F]{{40,64}}"
            rf"|{_PUTTY_ITEM}{{1,800}}?{_NEXT}Private-Lines:\s\d{{1,4}}(?:{_NEXT}[A-Za-z0-9+/]{{16,76}}={{0,2}}(?![\w=]))*+"
            rf"(?:{_NEXT}[A-Za-z0-9+/]{{2,15}}={{1,2}}(?![\w=]))?+"
            rf"|(?:(?!{_NEXT}[A-Za-z_]\w*=[^\s=\\]){_PUTTY_ITEM}){{1,800}})"
        ),
        gate=r"PuTTY-User-Key-File-[23]:",
        source="PuTTY manual, appendix C: PPK file format",
        examples=(
            "[[PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nPrivate-Lines: 1\n{base64:48}\nPrivate-MAC: {hex:64}]]",
            (
                r"[[PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: a b\nPrivate-Lines: 1\n{base64:48}"
                r"\nPrivate-MAC: {hex:40}]]"
            ),
            "[[PuTTY-User-Key-File-3: ssh-ed25519 Encryption: none Private-Lines: 1 {base64:48} Private-MAC: {hex:64}]]",
            "[[PuTTY-User-Key-File-3: ssh-ed25519 | Private-Lines: 1 | {base64:48} | Private-MAC: {hex:64}]]",
            "k=[[PuTTY-User-Key-File-3: ssh-ed25519 Encryption: none Private-Lines: 1 {base64:48}]] user=bob stored",
        ),
        counter_examples=("PuTTY-User-Key-File-3",),
        score=0.99,
    ),
)
