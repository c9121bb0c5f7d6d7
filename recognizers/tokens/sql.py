"""Secrets in SQL text beside ``column = 'x'`` and ``INSERT`` (which are fields): account statements and functions."""

from __future__ import annotations

import regex

from recognizers.rule import PatternRule, Rule
from recognizers.values import is_value, looks_like_a_key, told, unlike_a_word

_LITERAL = r"(?P<v>(?:[^'\n\\]|''|\\.){1,256})'"

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="sql.password",
        type="password",
        pattern=(
            r"\b(?:identified\s+(?:with\s+\S{1,64}\s+)?(?:by|as)|(?:encrypted\s+)?password(?:\s+to)?"
            r"(?:\s+for\s+(?!user\s)\S{1,128})?(?:\s*=)?)"
            rf"\s+(?:password\s+)?N?'{_LITERAL}"
        ),
        gate=r"\b(?:identified\s[^']*(?:by|as)|password(?:\s+to)?(?:\s+for\s+[^\s]+)?(?:\s*=)?)\s+(?:password\s+)?N?'",
        flags=regex.IGNORECASE,
        check=is_value,
        source="MySQL Reference Manual, ALTER USER; PostgreSQL documentation, ALTER ROLE; T-SQL, CREATE LOGIN",
        examples=(
            "ALTER USER app IDENTIFIED BY '[[{alnum:12}]]'",
            "create role app login password '[[{alnum:9}]]'",
            "CREATE USER a IDENTIFIED WITH mysql_native_password BY '[[{alnum:9}]]'",
            "CREATE LOGIN a WITH PASSWORD = N'[[{alnum:5}#{alnum:5}]]', CHECK_POLICY = OFF",
            "SET PASSWORD FOR 'bob'@'%' = '[[{alnum:9}]]'",
        ),
        counter_examples=("IDENTIFIED BY PASSWORD", "password '***' rejected", "password 'required'"),
        score=0.85,
    ),
    PatternRule(
        id="sql.identified_by",
        type="password",
        pattern=(
            r"\bidentified\s+by\s+\\?\"(?P<v>[^\"\n\\]{1,256})\\?\"|\b(?:user|role|database\s+link|grant|keystore"
            r"|wallet|key\s+management|encryption\s+key)\b[^\n;]{1,200}?\bidentified\s+by\s+(?P<v>[^\s\"';<]{3,128})"
        ),
        gate=r"\bidentified\s+by\s+[^\s';]",
        flags=regex.IGNORECASE,
        check=lambda text: text.lower() not in {"values", "password", "externally", "globally"} and told(text),
        source="Oracle Database SQL Language Reference, ALTER USER, ADMINISTER KEY MANAGEMENT",
        examples=(
            "ALTER USER app IDENTIFIED BY [[{alpha:4}{alnum:8}]];",
            'identified by "[[{alnum:9}]]"',
            "ADMINISTER KEY MANAGEMENT SET KEYSTORE OPEN IDENTIFIED BY [[{alpha:4}{alnum:8}]];",
        ),
        counter_examples=(
            "identified by values",
            "identified by id 5",
            "IDENTIFIED BY PASSWORD",
            "a slot identified by KEY.",
        ),
        score=0.8,
    ),
    PatternRule(
        id="sql.replaced_password",
        type="password",
        pattern=r"\bidentified\s+by\s+\S{1,128}\s+replace\s+\\?\"?(?P<v>[^\s\"';\\]{3,128})",
        gate=r"\bidentified\s+by\s+[^\s]+\s+replace\s",
        flags=regex.IGNORECASE,
        check=is_value,
        source="Oracle Database SQL Language Reference, ALTER USER: REPLACE",
        examples=("ALTER USER app IDENTIFIED BY x1 REPLACE [[{alpha:4}{alnum:8}]];",),
        counter_examples=("identified by name, replace ***",),
        score=0.8,
    ),
    PatternRule(
        id="sql.function",
        type="password",
        pattern=(
            r"\b(?:old_)?password\s*\(\s*'(?P<v>(?:[^'\n\\]|''|\\.){1,256})'|"
            rf"\b(?:crypt|gen_salt|pwdencrypt|pwdcompare)\s*\(\s*N?'{_LITERAL}\s*[,)]"
            rf"|\bpgp_sym_(?:en|de)crypt(?:_bytea)?\s*\([^\n']{{0,200}}(?:'[^'\n]*'[^\n']{{0,40}})?,\s*'{_LITERAL}"
            rf"|\b(?:aes_encrypt|aes_decrypt|encode|decode)\s*\([^,\n]{{1,200}},\s*'{_LITERAL}\s*\)"
        ),
        gate=(
            r"\b(?:(?:old_)?password|crypt|pwdencrypt|pwdcompare|pgp_sym_encrypt|pgp_sym_decrypt|pgp_sym_encrypt_bytea"
            r"|pgp_sym_decrypt_bytea|aes_encrypt|aes_decrypt|gen_salt|encode|decode)\s*\([^\n]*'"
        ),
        flags=regex.IGNORECASE,
        check=lambda text: is_value(text) and text.lower() not in {"bf", "md5", "xdes", "des", "hex", "base64", "escape"},
        source="MySQL Reference Manual, encryption functions; PostgreSQL documentation, pgcrypto",
        examples=(
            "SET PASSWORD = PASSWORD('[[{alnum:9}]]')",
            "SELECT crypt('[[{alnum:9}]]', gen_salt('bf'))",
            "SELECT pgp_sym_decrypt(ssn, '[[{alnum:16}]]') FROM t",
        ),
        counter_examples=("password()", "gen_salt('bf')", "encode(digest(x), 'hex')"),
        score=0.85,
    ),
    PatternRule(
        id="sql.encrypted_file",
        type="password",
        pattern=(
            rf"\b(?:pragma\s+(?:\w+\.)?(?:hex)?(?:re)?key\s*=\s*|attach\s[^;\n]{{1,300}}?\skey\s+"
            rf"|set\s+encryption\s+password\s+|db_open\s[^;\n]{{1,300}}?\spassword\s*=\s*)x?'{_LITERAL}"
        ),
        gate=r"\b(?:pragma\s[^\n]*key\s*=|attach\s[^\n]*\skey|set\s+encryption\s+password|db_open\s[^\n]*password\s*=)\s*x?'",
        flags=regex.IGNORECASE,
        check=is_value,
        source="SQLCipher API: PRAGMA key, PRAGMA rekey, ATTACH DATABASE … KEY",
        examples=("PRAGMA key = '[[{alpha:7}{digit:2}]]'", "ATTACH DATABASE 'x.db' AS e KEY '[[{alpha:7}{digit:2}]]'"),
        counter_examples=("PRAGMA key = '***'", "PRAGMA foreign_keys=1", "ATTACH DATABASE 'x.db' AS e"),
        score=0.85,
    ),
    PatternRule(
        id="sql.row_set",
        type="password",
        pattern=rf"\bopenrowset\s?\(\s?N?'[^'\n]{{1,64}}'\s?,\s?N?'[^'\n]{{1,256}}'\s?;\s?'[^'\n]{{1,128}}'\s?;\s?'{_LITERAL}",
        gate=r"\bopenrowset\s?\([^\n]*;[^\n]*;\s?'",
        flags=regex.IGNORECASE,
        check=is_value,
        source="T-SQL reference, OPENROWSET: provider, data source; user; password",
        examples=("openrowset('SQLNCLI', 'srv';'sa';'[[{alpha:7}{digit:2}]]', 'select 1')",),
        counter_examples=("openrowset('SQLNCLI', 'srv';'sa';'***', 'select 1')",),
        score=0.85,
    ),
    PatternRule(
        id="sql.procedure",
        type="password",
        pattern=(
            r"\bsp_(?:password|addlogin|change_users_login|setapprole|addlinkedsrvlogin|addlinkedserver|approlepassword"
            r"|add_credential)\s"
            r"(?:@\w+\s*=\s*)?(?:N?'[^'\n]{0,128}'|NULL|\w+)(?:\s*,\s*(?:@\w+\s*=\s*)?(?:N?'[\w.\\\-]{0,64}'|NULL"
            r"|\w+)){0,3}?"
            rf"\s*,\s*(?:@\w+\s*=\s*)?N?'{_LITERAL}"
        ),
        gate=r"\bsp_(?:password|addlogin|change_users_login|setapprole|addlinkedsrvlogin|addlinkedserver|approlepassword|add_credential)\s[^\n]*'",
        flags=regex.IGNORECASE,
        check=lambda text: told(text) and unlike_a_word(text),
        source="T-SQL reference: sp_password, sp_addlogin, sp_setapprole, sp_addlinkedsrvlogin",
        examples=("EXEC sp_password NULL, '[[{alpha:7}{digit:2}]]', 'bob'",),
        counter_examples=("EXEC sp_password NULL, @p, 'bob'", "EXEC sp_addlogin 'bob', '***'"),
        score=0.8,
    ),
    PatternRule(
        id="sql.hashed_in_place",
        type="password",
        pattern=rf"\bpass(?:word|wd|_hash)?\w{{0,12}}\s?=\s?(?:md5|sha1|sha2|sha512|sha256|password|crypt|encrypt|old_password|hash)\s?\(\s?'{_LITERAL}",
        gate=r"\bpass\w*\s?=\s?(?:md5|sha1|sha2|sha512|sha256|password|crypt|encrypt|old_password|hash)\s?\(\s?'",
        flags=regex.IGNORECASE,
        check=is_value,
        source="MySQL Reference Manual, encryption functions: the password stands in the statement as it was typed",
        examples=(
            "UPDATE users SET password=MD5('[[{lower:6}]]') WHERE login='tom'",
            "pass = crypt('[[{alpha:6}{digit:2}]]', gen_salt('bf'))",
        ),
        counter_examples=("password=MD5(?)", "SET password=md5(concat(a, b))", "password = crypt($1, salt)"),
        score=0.85,
    ),
    PatternRule(
        id="sql.drawn_parameter",
        type="token",
        pattern=r"(?<=\$\d{1,2} = ')(?P<v>[A-Za-z0-9_\-+/=.]{32,512})(?=')",
        gate=r"\$[0-9]{1,2} = '[A-Za-z0-9_\-+/=.]{32}",
        check=lambda text: looks_like_a_key(text) and any(map(str.isupper, text)) and any(map(str.islower, text)),
        source="PostgreSQL documentation, log_parameter_max_length: DETAIL:  parameters: $1 = '…'",
        examples=("DETAIL:  parameters: $1 = 'refresh', $2 = '[[{base64url:44}aB1c]]', $3 = '2026-05-18'",),
        counter_examples=("parameters: $1 = '{hex:64}'", "$1 = 'OrderItemCreatedInTheWarehouseOfTheEast'"),
        score=0.5,
    ),
    PatternRule(
        id="iris.created_user",
        type="password",
        pattern=r"\(Security\.Users\)\.Create\(\\*\"[^\"\n]{1,160}\\*\",\\*\"[^\"\n]{0,256}\\*\",\\*\"(?P<v>[^\"\n\\]{1,128})\\*\"",
        gate=r"\(Security\.Users\)\.Create\(",
        check=is_value,
        source="InterSystems IRIS class reference, Security.Users: Create(Username, Roles, Password, …)",
        examples=('tSC=##class(Security.Users).Create("hl7user","%DB_HSLIB","[[{alpha:3}-hl7-{digit:1}me]]","HL7 user")',),
        counter_examples=(
            "##class(Security.Users).Create(user,roles,password)",
            '##class(Security.Users).Exists("hl7user")',
        ),
        score=0.9,
    ),
)
