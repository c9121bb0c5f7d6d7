"""Secrets by the names that other languages and hurried people give them: ``clave_api``, ``dbpw``, ``zugangscode``.

German, French, Spanish, Portuguese, Italian, Dutch, Polish and the Nordic languages, with and without their own letters.
Short names mean other things too, so there the value must look typed or drawn.
"""

from __future__ import annotations

import re

import regex

from recognizers.chosen import typed
from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.tokens.conversation import drawn_value
from recognizers.values import is_sequence, is_uuid, is_value, looks_random, told, unlike_a_word

_SOURCE = "Names in use in settings and forms of other languages"


def _made(text: str) -> bool:
    return typed(text) or (looks_random(text) and not is_uuid(text))


RULES: tuple[Rule, ...] = (
    KeyRule(
        id="abroad.password",
        type="password",
        keys=(
            *("losenord", "haslo", "jelszo", "sifre", "contrasenia", "password utente", "passord", "upw", "dbpw", "sapw"),
            *(
                "vncpw",
                "wlan schlüssel",
                "wlan schluessel",
                "wlanschlüssel",
                "wlanschluessel",
                "wpa key",
                "wpakey",
                "wlan nyckel",
            ),
            *("mot passe", "motdepasse", "clave acceso", "clave usuario", "clave wifi", "palabra clave", "wachtwoord2"),
            *("passwort2", "geheimwort", "kennwort alt", "kennwort neu", "passwort alt", "passwort neu", "neues passwort"),
            *("altes passwort", "neues kennwort", "nouveau mot de passe", "ancien mot de passe", "nueva contraseña"),
            *("clave del wifi", "clave de wifi", "chiave wifi", "chiave del wifi", "clé wifi", "cle wifi", "clé du wifi"),
            *("senha wifi", "senha do wifi", "wifi sleutel", "wachtwoord wifi", "código wifi", "clave del wi fi"),
            *("senha nova", "nova senha", "senha atual", "password nuova", "nieuw wachtwoord"),
        ),
        check=is_value,
        spoken=lambda text: told(text) and unlike_a_word(text),
        source=_SOURCE,
        examples=(
            "db_haslo=[[{alpha:6}{digit:2}]]",
            '"nova_senha": "[[{alpha:6}{digit:2}]]"',
            "dbpw: [[{alpha:6}{digit:2}]]",
        ),
        counter_examples=("dbpw=***", "nova senha: obrigatória", "wpa key: pairwise"),
        score=0.65,
    ),
    KeyRule(
        id="abroad.short_name",
        type="password",
        keys=(
            "=kw",
            "=ww",
            "=parole",
            "=losung",
            "=geheim",
            "=parol",
            "=geslo",
            "=clave",
            "=pasw",
            "=pssw",
            "=psword",
            "=lozinka",
        ),
        check=_made,
        spoken=lambda text: _made(text) and unlike_a_word(text),
        source=_SOURCE,
        examples=("kw=[[{alpha:6}{digit:3}!]]", '{"benutzer":"x","parole":"[[{alpha:6}{digit:3}!]]"}'),
        counter_examples=("kw=12.5", "ww: 34", "parole=conditional", "kw=12kWh"),
        score=0.6,
    ),
    KeyRule(
        id="abroad.key",
        type="api_key",
        keys=(
            *(
                "key api",
                "cle api",
                "clé api",
                "clave api",
                "chave api",
                "chiave api",
                "klucz api",
                "api nyckel",
                "api nøkkel",
            ),
            *(
                "api schlüssel",
                "api schluessel",
                "schlüssel",
                "schluessel",
                "zugangsschlüssel",
                "zugangsschluessel",
                "clé secrète",
            ),
            *("cle secrete", "clé accès", "cle acces", "clave secreta", "clave privada", "chave secreta", "chave acesso"),
            *(
                "chiave segreta",
                "secreto",
                "segredo",
                "segreto",
                "geheimnis",
                "hemlighet",
                "hemmelighet",
                "sekret",
                "tajemství",
            ),
            *("token acceso", "token de acceso", "token acesso", "jeton", "jeton acces", "zugriffstoken", "zugangstoken"),
            *("toegangstoken", "gettone", "sso ticket", "=pepper", "erl cookie", "access pat", "magic link token"),
            *("lizenzschlüssel", "lizenzschluessel", "clave licencia", "clé licence", "chave licença", "clé de licence"),
        ),
        not_keys=("öffentlicher schlüssel", "public schlüssel", "primärschlüssel", "fremdschlüssel", "hauptschlüssel"),
        check=lambda text: looks_random(text) and not is_uuid(text),
        spoken=lambda text: looks_random(text) and not is_uuid(text),
        source=_SOURCE,
        examples=("cle_api=[[{alnum:32}]]", '"geheimnis": "[[{hex:31}a]]"', "apiSchluessel: [[{alnum:32}]]"),
        counter_examples=(
            "jeton: expiré",
            "geheimnis=aktiviert",
            "schluessel=kunden-nummer-lang",
            "secreto: no configurado",
        ),
        score=0.6,
    ),
    KeyRule(
        id="abroad.code",
        type="one_time_code",
        keys=(
            *("zugangscode", "türcode", "tuercode", "admin code", "supervisor code", "freischaltcode", "aktivierungscode"),
            *(
                "einmalcode",
                "=tan",
                "=mtan",
                "=smstan",
                "verify code",
                "código acceso",
                "codigo acceso",
                "codigo verificacion",
            ),
            *(
                "código verificación",
                "code acces",
                "code accès",
                "code verification",
                "code de vérification",
                "toegangscode",
            ),
            *("codice accesso", "codigo acesso", "código acesso", "kod dostepu", "kod dostępu", "bestätigungscode"),
        ),
        value=r"(?<![\w\-])\*?(?:\d{4,10}|(?=[A-Z0-9\-]*\d)[A-Z0-9]{4}(?:-[A-Z0-9]{4}){1,3})[#*]?(?![\w\-.])",
        spoken=lambda text: re.fullmatch(r"\*?\d{4,10}[#*]?", text) is not None,
        source=_SOURCE,
        examples=("zugangscode=[[{digit:6}]]", '"codigo_acceso": "[[{digit:4}]]"', "tan: [[{digit:6}]]"),
        counter_examples=("tan=0.5774", "verify_code=true", "admin code: missing", "zugangscode=gesendet"),
        score=0.65,
    ),
    PatternRule(
        id="environment.hex_key",
        type="api_key",
        # Names of settings in capitals are no names of caches' or tables' keys, whose values are of hex digits, too.
        pattern=(
            r"(?<![A-Za-z0-9_])(?:[A-Z][A-Z0-9]{0,24}_){1,4}(?<!CACHE_)(?<!PUBLIC_)(?<!PUB_)(?<!PRIMARY_)(?<!PARTITION_)(?<!"
            r"SORT_)"
            r"(?<!HOST_)(?<!PEER_)(?<!OBJECT_)(?<!ROUTING_)(?<!IDEMPOTENCY_)KEY\\*[\"']?\s?[=:]\s?\\*[\"']?"
            r"(?P<v>[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{48}|[0-9a-f]{64})(?![\w\-])"
        ),
        gate=r"[A-Z0-9]_KEY[\\\"']*\s?[=:]\s?[\\\"']*[0-9a-f]{32}",
        check=lambda text: not is_sequence(text),
        source="POSIX.1-2024 section 8.1, environment variables; the Twelve-Factor App, config",
        examples=("WEATHER_KEY=[[{hex:31}a]]", 'ENV MAPS_KEY: "[[{hex:39}a]]"'),
        counter_examples=("CACHE_KEY={hex:32}", "cache_key={hex:32}", "SSH_HOST_KEY={hex:32}", "BUILD_KEY={hex:8}"),
        score=0.65,
    ),
    PatternRule(
        id="conversation.key_in_hex",
        type="api_key",
        pattern=(
            r"(?:jeton|clé d'(?:api|accès)|clave (?:de api|api|secreta|de acceso)|chave (?:de api|api|secreta)|chiave "
            r"(?:api|segreta)"
            r"|api-?schlüssel|zugriffstoken|zugangstoken|zugriffsschlüssel|token (?:de|d'|di) ?\w+|gettone|токен|ключ api)"
            rf"(?![\w\-])[^\n:=]{{0,64}}?\s?[:=]\s{{1,2}}{drawn_value(16)}"
        ),
        gate=(
            r"(?:jeton|clé d'|clave|chave|chiave|api-?schl|zugriff|zugang|token d|gettone|токен"
            r"|ключ)[^\n]*[:=] {1,2}[\\\"'`]*[A-Za-z0-9_\-+/.~]{16}"
        ),
        flags=regex.IGNORECASE,
        check=looks_random,
        source="Wording of messages in French, Spanish, Portuguese, Italian, German and Russian",
        examples=("Jeton d'accès généré pour l'interface labo : [[{hex:39}a]]", "API-Schlüssel: [[{hex:31}a]]"),
        counter_examples=("Jeton d'accès : expiré", "clave de API: no configurada"),
        score=0.7,
    ),
)
