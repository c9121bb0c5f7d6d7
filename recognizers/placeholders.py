"""What stands where a secret would, and is none: masks, templates, variables, calls, addresses in a store.

``password=***``, ``password=${DB_PASSWORD}``, ``password=self.password``, ``password: required|min:8``.
"""

from __future__ import annotations

import re

PLACEHOLDER = re.compile(
    r"""
      [*•●·.…_=~?\s\-]* | [a-z] | ([^\W\d_])(?:[\W_]?\1){2,} | [^\w]{1,3}   # ***, ----, xxxxxx, xx-xx: a mask, or nothing
    | 0{8}-(?:0{4}-){3}0{12}                                              # RFC 9562 section 5.9: the nil UUID
    | (?:[*•●]|xx){2,}[*•x]*.{0,4} | [\w.\-$]{0,12}?(?:\*{3,}|\.{3}|…|•{3,})[\w=]{0,6}  # ****1234, sk-ab...yz: masked within
    | <{1,2}[\sA-Z_.:*'\-]*\d?>{1,2}            # <redacted>
    | (?:todo|fixme|tbd)\b.* | \[[\sA-Z_.*\-]*\]? | \([\sA-Z_.*\-]*\)?      # [FILTERED], (not set)
    | \$\{[^{}]*\}{0,2} | \$\(.* | [#$]?\{[\w\s.\-$]*\} | \$?\{\{.*(?:\}\})? | <%.*   # ${VAR}, $(command), {{ value }}
    | [#%@~]\{(?:[^{}]*\}.?|[a-z_.\s]*) | %%.*%%                      # #{VAR}, %%VAR%%
    | (?P<sign>[*_#@%=~|$\-]{1,4})(?-i:[A-Z][A-Z_\d]*)(?P=sign)            # __VAR__, *HIDDEN*
    | (?P<wrap>__|@@?|\$\$|%%|\#\#|\|)[a-z][a-z._\-]*(?P=wrap) | (?-i:[A-Z][A-Za-z]+\.[A-Z][A-Z_]+)  # @name@, Sentinel.UNSET
    | <[^<>]*[ ]at[ ]0x[0-9a-f]+> | <bound[ ].* | [<(]\d+[ ](?:chars|characters|bytes|digits)[>)] | len[:=]\d+  # as programs
    | \(\d{1,3}[+\-–]?\d{0,3}                                                # (8+ characters)
    | \[[BCZ]@[0-9a-f]{5,8} | (?:[a-z]+\.)+[a-z]\w*@[0-9a-f]{5,8} | (?:char|byte|bytes|string)[(\[]\d+[)\]]  # show objects
    | (?-i:\$[A-Z_][A-Z0-9_]*) | \$\d{1,2} | [:@](?-i:[a-z]+(?:_?[a-z]+|[A-Z][a-z]+)+|[A-Z_]+) | @p\d{1,2}  # $VAR, $1, :name
    | (?-i:.?(?:_[A-Z\d]+|[A-Z]+(?:_[A-Z\d]+)+)%)                          # %DB_PASSWORD% with %DB undone
    | \$env:\w+                                                            # PowerShell
    | (?-i:!(?:[A-Z]+(?:_[A-Z\d]+)+|PASS[A-Z]*|PWD|PW|TOKEN|SECRET|KEY)!)   # cmd's delayed expansion
    | \$\w*\{[^}]*\} | \$(?:[a-z]+(?:_[a-z]+)+|(?-i:[a-z]+(?:[A-Z][a-z]+)+)|pass\w*|pwd|token|secret|\w{0,3}key)
    | %\(\w+\)[sdr]? | %[+\#]?[sdvrq@] | %[A-Z_]+\d?% | %env\(.*\)%     # %(name)s, %s, %VAR%
    | (?:your|example|sample|dummy|fake|insert|enter|replace|place[_\-]?holder)(?:[_\-. ].*)? | .*[_\- ]here
    | pass(?:word|wd|phrase|wort)? | pwd | kennwort | mot\ de\ passe | contraseña | senha | wachtwoord | hasło
    | \d{1,4}\.\.\d{1,4}\)? | (?:min|max|size|between|digits):\d[\d,]*        # what a field's rules are
    | (?:required|nullable|sometimes|string|confirmed|bail|present)(?:\|[a-z_]+(?::[\w,]+)?){1,12}
    | x+\.y+\.z+ | (?:[\w.\-+]{0,16}?(?:x{6,}|0{8,}))[\w=]{0,4}
    | (?:\w+:)?ENC[\[(].* | \{cipher\}.* | ref\+\w+:.* | env:[a-z_]+       # encrypted, or told where it is kept
    | my[_\-]?(?:password|secret|token|key)
    | (?-i:(?:[A-Z]+_)*(?:PASSWORD|PASSWD|TOKEN|KEY|SECRET|PASSPHRASE|CREDENTIAL)S?\]?)
    | change[_\-]?(?:me|this|it)[!.]* | (?:[a-z]+[_\-])*change[_\-]?me[a-z_\-!]*
    | not?[_\- ]?(?:set|configured|provided|available|specified|shown|needed|used)
    | [*_#=~\-]*(?:redacted|masked|hidden|filtered|removed|omitted|sensitive|scrubbed|obfuscated|protected|example)
      (?:[*_#=~\-].*)?
    | (?:self|this|each|args|params|config|conf|settings|env|process|os|request|req|vars?|local|secrets|vault|ctx|opts
       |options|data|module|cfg|props|state|input)
      [.\[][a-z_]\w*[\w.\[\]'"():]*                                      # self.password, os.environ['X']: program text
    | (?-i:[a-z]+(?:\.[a-z]+)*(?:_[a-z]+)+(?:\.[a-z_]+)+ | [a-z]+(?:\.[a-z]+)+(?:_[a-z]+)+)  # random_password.db.result
    | (?-i:[A-Z][A-Za-z]+(?:\.[a-z_]+){2,}(?:\(.*)?) | \(\(.*\)\) | &(?:mut\s)?(?:str|String)  # Rails.application.…
    | [a-z_][a-z_.]*\([\w.,\ ="'\[\]]*\) | [a-z_][\w.]*\((?:["'].*)?        # program text: a call
    | (?:[a-z_]*[._][a-z]\w*|(?:get|read|load|input|decrypt|encrypt|hash|encode|prompt|ask|random|generate|str)\w*)\(.*
    | (?-i:lookup|element|coalesce|try|(?:non)?sensitive|use[A-Z]\w*)\(.*      # Terraform's functions, React's hooks
    | (?-i:(?:cat|echo|printenv|aws|gcloud|az|vault|kubectl|security|sops|gpg|openssl)[ ].*   # a command, for its output
      | (?:op[ ]read|pass[ ]show|bw[ ]get)[ ].*)
    | (?:/\.?[a-z][a-z_.\-]*\d{0,3}){2,}/? | (?:~|\.{1,2})/[\w./\-]*
      | @/[\w./\-]+ | @[\w./\-]+\.(?:txt|json|ya?ml|pem|key|pass|conf)
      | [a-z]:[\\/][\w\\/.\- ]*                                            # a path to where it is kept
    | secret_?ref:[\w\-]+ | (?:java|javax|jakarta|kotlin|scala)(?:\.\w+)+ | [a-z]+(?:::[a-z_]+)+\(.*
    | (?:file|env|arn|vault|op|aws|gcp|azure|kms|ssm|secretref|secretsmanager|keyring|awssm|gcpsm|azurekms|k8s):(?:.*[/:].*)?
    | (?-i:pk_(?:live|test)_\w+ | (?:ssh-\w+|ecdsa-sha2-\S+|sk-\S+@openssh\.com)\s+AAAA.* | AAAA[BCEGI][23]N.*
      | (?:SHA256|MD5):\S+ | MF[kY]wEwYHK.* | ME[QUYa-z][CD]I[A-Q]\S+ | age1[a-z0-9]{58} | npub1[a-z0-9]{58})
    | @[a-z]+(?:\.[a-z]+)+\(.* | (?:secrets?|kv|vault|cubbyhole)/[\w./\-]+ | projects/[\w\-]+/secrets/[\w./\-]+  # a store's
    | !(?:Ref|GetAtt|Sub|ImportValue|FindInMap|Join|Select)                # CloudFormation's functions (YAML tags)
    | (?-i:\$?_?[A-Za-z]{3}\w*(?:\.[A-Za-z_]\w*)*)\[:?\\*["'][\w.:/\-]+\\*["']\](?:[.\[].*)?  # tokens["ehr"], $_ENV['X']
    | (?-i:[a-z]+(?:_[a-z]+)*(?:\.[a-z_]+)+\[[\w.]+\](?:\.[a-z_]+)*)       # random_password.db[0].result
    | value_?from|(?:secret|config_?map)_?key_?ref|existing_?secret|secret_?ref(?:erence)?   # Kubernetes' manifests
    | amd64|arm64|i[3-6]86|x86_64|aarch64|armhf|ppc64el|s390x|riscv64|noarch  # passwd:amd64, a package
    | (?:pbkdf2|hmac|bcrypt|scrypt|argon2)[a-z\d\-]{0,24}(?:\$v=\d+)? | (?-i:X(?:-[A-Z][a-z]+)+)  # an algorithm, a header
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
"""Matches all of such a value."""
