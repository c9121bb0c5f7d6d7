"""Secrets that a shell hands to a program's standard input: pipes, here strings, substitutions."""

from __future__ import annotations

from recognizers.chosen import typed
from recognizers.rule import PatternRule, Rule
from recognizers.values import is_value, looks_random, told, unlike_a_word

_TAKES = (
    r"(?:sudo\s+(?:-\w+\s+)*(?:-S|--stdin)|(?:sudo\s+)?(?:\S*/)?(?:chpasswd|passwd|cryptsetup|smbpasswd|vncpasswd|kinit|su|htpasswd"
    r"|ssh-add|pass\sinsert|secret-tool)\b|(?:docker|podman|kubectl|gcloud|az|aws|gh|vault|nomad|fly|flyctl|heroku|wrangler)\s"
    r"[^|\n]{0,100}\b(?:secrets?|login|password)\b|\S+[^|\n]{0,200}--(?:password|passwd|token|secret|passphrase)-?(?:on-)?(?:stdin|file=-|fd)"
    r"|\S+[^|\n]{0,100}--with-token|gpg\s[^|\n]{0,100}--passphrase-fd|openssl\s[^|\n]{0,100}\bstdin\b|base64\b|realm\sjoin|wg\s(?:set|pubkey)\b)"
)
"""Programs, and what they are asked, that read a secret from standard input."""
_PIPED_GATE = (
    r"\b(?:echo|printf)\s[^\n]*\|[^\n]*(?:sudo\s[^\n]*-S\b|passwd|cryptsetup|kinit|\bsu\b|ssh-add|secret|login|password"
    r"|token|passphrase|stdin|pass\sinsert|base64|realm|wg\s)"
)
"""For the gate: what is echoed, a pipe, and something of these."""

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="shell.echoed_twice",
        type="password",
        pattern=(
            r"\b(?:echo|printf)\s+(?:-\w+\s+)*\\*[\"'][^\"'|]{0,256}?(?<=[\"']|\\n)(?P<v>[^\s\"'|\\]{4,256})(?=\\+n|\\*[\"'])[^|]{0,256}"
            r"\|\s*(?:sudo\s+)?(?:\S*/)?(?:passwd|smbpasswd|vncpasswd|adduser|samba-tool)\b"
        ),
        gate=r"\b(?:echo|printf)\s[^|\n]*\|[^\n]*(?:passwd|adduser|samba-tool)",
        check=is_value,
        source="passwd(1), which asks twice",
        examples=("echo -e '[[{alpha:6}{digit:2}]]\\nx' | passwd bob",),
        counter_examples=("echo -e '$P\\n$P' | passwd bob", "printf 'a\\nb' | sort"),
        score=0.85,
    ),
    PatternRule(
        id="shell.into_a_secret",
        type="secret",
        pattern=(
            rf"\b(?:echo"
            rf"|printf)\s+(?:-\w+\s+)*(?:\\*[\"']%s(?:\\+n)?\\*[\"']\s+)?(?P<e>\\*[\"']?)(?P<v>(?<=[\"'])[^\"'\n"
            rf"|]{{4,256}}?|[^\s\"'|]{{4,256}})(?:\\+n)?(?P=e)\s*\|\s*{_TAKES}"
        ),
        gate=_PIPED_GATE,
        check=is_value,
        source="Manual pages of what is named: cryptsetup(8), gcloud secrets create --data-file=-, kubectl, gh secret set",
        examples=(
            'echo -n "[[{alpha:7}{digit:2}]]" | gcloud secrets create db --data-file=-',
            "printf '%s' '[[{alpha:7}{digit:2}]]' | cryptsetup luksAddKey /dev/sda3 -",
            'wg-quick[811]: [#] echo "[[{base64:43}=]]" | wg set wg0 private-key /dev/stdin',
            "sh -c echo [[Liss{lower:4}#{digit:2}]] | openconnect --user=vdb --passwd-on-stdin vpn.example.com",
        ),
        counter_examples=("echo $X | gcloud secrets create db --data-file=-", "echo done | tee secret.log"),
        score=0.8,
    ),
    PatternRule(
        id="shell.grouped_echo",
        type="password",
        pattern=(
            r"\b(?:echo|printf)\s+(?:-\w+\s+)*(?P<e>\\*[\"']?)(?P<v>(?<=[\"'])[^\"'\n|]{4,256}?|[^\s\"'|;)}]{4,256})(?:\\+n)?(?P=e)"
            rf"\s*;[^|\n]{{0,200}}[)}}]\s*\|\s*{_TAKES}"
        ),
        gate=_PIPED_GATE,
        check=is_value,
        source="bash(1), compound commands; smbpasswd(8), -s",
        examples=("(echo [[{alpha:6}{digit:2}]]; echo x) | smbpasswd -s -a bob",),
        counter_examples=("(echo $P; echo $P) | smbpasswd -s -a bob", "(echo done; ls) | sort"),
        score=0.8,
    ),
    PatternRule(
        id="shell.here_secret",
        type="password",
        pattern=(
            r"(?i:passw(?:or)?d|secrets?|token|login|luks\w*|\bpass\b|_pass\b|\bkinit|realm\sjoin|\bjoin\b|unlock|api[_\-]?key)"
            r"[^\n<|]{0,200}<<<\s*(?:(?P<e>\\*[\"'])(?P<v>[^\n]{4,256}?)(?P=e)|(?P<v>[^\s\"']{4,256}+(?!\s>>>)))"
        ),
        gate=r"<<<\s*(?:\\*[\"'][^\n]{4}|[^\s]{4})",
        check=lambda text: is_value(text) and "=" not in text[:-2],
        source="bash(1), here strings",
        examples=(
            "podman secret create db_pass - <<< '[[{alpha:7}{digit:2}]]'",
            "realm join -U bob x <<< [[{alpha:7}{digit:2}]]",
        ),
        counter_examples=("podman secret create x - <<< $PASS", "grep x <<< done1", "User-Password = <<< secret >>>"),
        score=0.8,
    ),
    PatternRule(
        id="shell.substituted_secret",
        type="password",
        pattern=(
            r"--?[\w\-]{0,40}(?:pass\w{0,24}|secret|token|key)(?:-file|-command|-cmd|-stdin)?[= ]\\*[\"']?(?:[<$]\(\s*)?"
            r"(?:echo|printf)\s+(?:-\w+\s+)*\\*[\"']?(?P<v>[^\s\"'|)$\\]{4,256})"
        ),
        gate=r"(?:pass\w*|secret|token|key)(?:-file|-command|-cmd|-stdin)?[= ][\\\"']*(?:[<$]\(\s*)?(?:echo|printf)\s",
        check=is_value,
        source="bash(1), process substitution; restic and borg documentation, password commands",
        examples=(
            "rsync --password-file=<(echo [[{alpha:7}{digit:2}]]) a b",
            "restic backup / --password-command 'echo [[{alpha:7}{digit:2}]]'",
        ),
        counter_examples=("restic --password-command 'echo $PASS'", "make --token echo"),
        score=0.85,
    ),
    PatternRule(
        id="shell.listed_for_chpasswd",
        type="password",
        pattern=(
            r"(?<=\bchpasswd\b[^\n]{0,400}[\s\"'|\[,])(?!list:|expire:|users:|name:|type:)[a-z_][\w.\-]{0,31}:"
            r"(?P<v>[^\s:\"',|\\\]}]{4,128})"
        ),
        gate=r"\bchpasswd\b[^\n]*[\w.\-]:[^\s:]{4}",
        check=lambda text: told(text) and unlike_a_word(text),
        sparse=True,
        source="cloud-init documentation, Set Passwords: chpasswd, list",
        examples=("cloud-init: chpasswd: list: root:[[{alpha:7}{digit:2}]] bob:[[{alpha:7}{digit:2}]]",),
        counter_examples=("chpasswd: list: root:RANDOM", "chpasswd: line 1: missing new password"),
        score=0.75,
    ),
    PatternRule(
        id="cli.secret_by_value",
        type="secret",
        pattern=(
            r"\bsecrets?\s(?:versions\s)?(?:set|create|put|add|update|edit|new)\b[^\n|;]{0,300}?\s(?:--(?:value"
            r"|secret-string|data|body|secret-value|plaintext|text|literal)[= ]\s?|-b\s?)"
            r"(?:\\*[\"'](?P<v>[^\"'\n\\]{4,512})|(?P<v>[^\s\"'\\]{4,512}))"
        ),
        gate=(
            r"\bsecrets?\s(?:versions )?(?:set|create|put|add|update|edit|new)\b[^\n]*\s(?:--(?:value|secret-string|data"
            r"|body|secret-value|plaintext|text|literal)[= ]|-b\s?[^\s])"
        ),
        check=is_value,
        source="az keyvault secret set; gh secret set; doppler, infisical and fly.io documentation",
        examples=("az keyvault secret set --vault-name v --name db --value '[[{alpha:7}{digit:2}]]'",),
        counter_examples=("az keyvault secret set --name db --value $X", "gh secret set DB --body '***'"),
        score=0.85,
    ),
    PatternRule(
        id="store.got",
        type="secret",
        # What a client was asked for stands at the record's end, after the command or an arrow.
        pattern=(
            r"\b(?:az\skeyvault\ssecret\sshow|gcloud\ssecrets\sversions\saccess|aws\s(?:ssm\sget-parameters?|secretsmanager\sget-secret-value)"
            r"|vault\s(?:kv\sget|read)|op\s(?:read|item\sget)|g?o?pass\sshow|bw\sget|lpass\sshow|doppler\ssecrets\sget|infisical\ssecrets\sget"
            r"|heroku\sconfig:get|secret-tool\slookup|credstash\sget|chamber\sread|conjur\svariable\sget|security\sfind-\w+-password"
            r"|kubectl\s(?:[^\n|]{0,64}\s)?get\ssecrets?|oc\s(?:extract|get)\ssecrets?(?:/\S{1,64})?|ansible-vault\s(?:view|decrypt\w{0,8})"
            r"|sops\s(?:-d|--decrypt|decrypt)|keyctl\s(?:print|pipe)|keyring\sget|docker-credential-\w+\sget|terraform\soutput)\b"
            r"[^\n]{1,400}?(?:\s(?=[^\sA-Z]*[A-Z])(?=[^\sa-z]*[a-z])(?=[^\s\d]*\d)|(?:=>|->|→|:\s)\s?|\n|\\n)\\*[\"']?(?P<v>[^\s\"'\\=:/]{8,4096})(?=\\*[\"']|\s*$|[}\])])"
        ),
        gate=(
            r"\b(?:az\skeyvault\ssecret\sshow|gcloud\ssecrets\sversions\saccess|aws\s(?:ssm\sget-parameters?"
            r"|secretsmanager\sget-secret-value)|vault\s(?:kv\sget|read)|op\s(?:read|item\sget)|g?o?pass\sshow|bw\sget"
            r"|lpass\sshow|(?:doppler|infisical)\ssecrets\sget|heroku\sconfig:get|secret-tool\slookup|credstash\sget"
            r"|chamber\sread|conjur\svariable\sget|security\sfind-\w+-password|get\ssecrets?|oc\s(?:extract|get)\ssecrets?"
            r"|ansible-vault\s(?:view|decrypt\w*)|sops\s(?:-d|--decrypt|decrypt)|keyctl\s(?:print|pipe)|keyring\sget"
            r"|docker-credential-\w+\sget|terraform\soutput)\b"
        ),
        check=lambda text: (typed(text) or looks_random(text)) and not text.startswith(("-", "$", "@", "{")),
        source="Manual pages of what is named: az, gcloud, aws, vault, op, pass, bw, doppler, security(1), kubectl",
        examples=(
            "az keyvault secret show --vault-name v --name db --query value -o tsv [[{alnum:12}1aB]]",
            "gcloud secrets versions access latest --secret=orders-db => [[{alnum:10}1aB]]",
        ),
        counter_examples=(
            "az keyvault secret show --vault-name v --name db-password-2024",
            "kubectl get secret web-tls-x7k2p -o yaml",
            "vault kv get -field=password secret/data/app1",
        ),
        score=0.7,
    ),
    PatternRule(
        id="store.put",
        type="secret",
        pattern=(
            r"\b(?:PutParameter|PutSecretValue|CreateSecret|UpdateSecret|SetSecret|SecretSet|AddSecretVersion|SetSecretValue"
            r"|secrets/(?:write|set))\b[^\n]{0,400}?\b(?:value|secret_?[Ss]tring|secret_?[Vv]alue|payload|data)[\\\"']{0,3}\s?[=:]\s?"
            r"(?:\{[\\\"']{0,3}data[\\\"']{0,3}:\s?)?(?:\\*[\"'](?P<v>[^\"'\n\\{}]{4,4096})|(?P<v>[^\s\"'\\,{}]{4,4096}))"
        ),
        gate=(
            r"(?:PutParameter|PutSecretValue|CreateSecret|UpdateSecret|SetSecret|SecretSet|AddSecretVersion|SetSecretValue"
            r"|secrets/(?:write|set))\b[^\n]*(?:value|[Ss]tring|[Vv]alue|payload|data)[\\\"']{0,3}\s?[=:]"
        ),
        check=lambda text: looks_random(text) or typed(text),
        source="Audit logs of AWS Systems Manager, AWS Secrets Manager, Azure Key Vault and Google Secret Manager",
        examples=(
            "ssm:PutParameter name=/lab/prod/smtp type=String value=[[{alnum:22}1a]] overwrite=true",
            '{"operationName":"Microsoft.KeyVault/vaults/secrets/write","properties":{"value":"[[{alpha:7}{digit:3}!]]"}}',
        ),
        counter_examples=(
            "ssm:PutParameter name=/lab/prod/smtp type=String value=mail.example.org overwrite=true",
            "CreateSecret name=db value=*** ",
        ),
        score=0.75,
    ),
    PatternRule(
        id="postgres.password_file",
        type="password",
        pattern=r"(?<![\w.:\-])[\w.*\-]{1,253}:(?:5432|5433|6432|\*):[\w*\-]{1,63}:[\w*.\-]{1,63}:(?P<v>[^\s:\"'&;]{4,128}+)(?!:)",
        gate=r":(?:5432|5433|6432|\*):[^\s:]+:[^\s:]+:[^\s:]{4}",
        check=is_value,
        source="PostgreSQL documentation, the password file",
        examples=("db.example.org:5432:*:app:[[{alpha:7}{digit:2}]]", "*:*:*:app:[[{alnum:12}]]"),
        counter_examples=("db:5432:*:app:***", "10.0.0.1:5432:accepted", "lp:*:20228:0:99999:7:::"),
        score=0.8,
    ),
    PatternRule(
        id="windows.registry_value",
        type="password",
        pattern=(
            r"(?i)\breg(?:\.exe)?\s+add\s[^\n]{0,400}?/v\s+\\*\"?\w{0,40}(?:password|passwd|pwd|secret|token|apikey|key)\\*\"?\s"
            r"[^\n]{0,80}?/d\s+(?:\\*\"(?P<v>[^\"\n\\]{4,256})|(?P<v>[^\s\"\\]{4,256}))"
        ),
        gate=r"(?i)\breg(?:\.exe)?\s+add\s[^\n]*/v\s[^\n]*(?:password|passwd|pwd|secret|token|key)[^\n]*/d\s",
        check=is_value,
        source="Windows commands, reg add; Winlogon, DefaultPassword",
        examples=("reg add HKLM\\X /v DefaultPassword /t REG_SZ /d [[{alpha:7}{digit:2}]] /f",),
        counter_examples=("reg add HKLM\\X /v DefaultPassword /t REG_SZ /d %PASS% /f", "reg add HKLM\\X /v Key /f"),
        score=0.85,
    ),
)
