"""Tokens that a maker's prefix gives away, whoever the maker is: ``acme_sk_…``, ``tkn-…``; and shapes of parts joined.

Since scanners look for prefixes, new vendors give their tokens one, in which a word or an abbreviation for a secret stands.
What follows must be drawn: letters of both cases and digits, or hex digits where the prefix can mean nothing else.
"""

from __future__ import annotations

import re

from recognizers.rule import PatternRule, Rule
from recognizers.strength import drawn_chars
from recognizers.tokens.vendors import START, START_GATE, UUID, by_shape
from recognizers.values import is_sequence, is_value, looks_like_a_key

_SURE = r"(?:sk|pat|tkn|tok|token|sec|secret|apikey|apitoken|privkey|oat|rpat|svcacct)"
_LIKELY = r"(?:key|api|live|prod|org|auth|access|app|svc|agent|deploy|user|proj|cli|sdk|rt|at|st|pt)"
_HEX = re.compile(r"[0-9a-f]+")
_CLASS = re.compile(r"[A-Z][a-z]{4,}[A-Z][a-z]{3,}")
"""``AuthenticationProviderConfiguration``."""


def _body(text: str) -> str:
    return re.split(r"[_\-](?=[A-Za-z0-9]{16})", text, maxsplit=1)[-1]


def _drawn(text: str) -> bool:
    """Say whether what follows a prefix was drawn from letters of both cases and digits."""
    body = _body(text)
    if not (any(map(str.islower, body)) and any(map(str.isupper, body)) and len(re.findall(r"\d+", body)) > 1):
        return False
    if _CLASS.search(body) is not None:
        return False
    return is_value(text) and looks_like_a_key(body) and drawn_chars(body) * 10 >= len(body) * 9


def _drawn_or_hex(text: str) -> bool:
    """Say whether what follows a prefix that only secrets have was drawn, from whatever alphabet."""
    body = _body(text)
    if _HEX.fullmatch(body) is not None:
        return len(body) >= 32 and not is_sequence(body)
    return _drawn(text) or (
        len(re.findall(r"\d+", body)) > 2 and len(body) > 23 and is_value(text) and looks_like_a_key(body)
    )


_ORGANISATION = ("org-", "org_")
"""OpenAI and others call who pays so: an id, and no secret."""

_BEGINS_GATE = rf"(?:{START_GATE}|[_\-])"

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="coined.token",
        type="token",
        pattern=rf"{START}(?:[a-z][a-z0-9]{{1,11}}[_\-]){{0,2}}{_SURE}[_\-](?:[a-z0-9]{{1,8}}[_\-])?[A-Za-z0-9]{{16,255}}(?![\w/])",
        gate=rf"{_BEGINS_GATE}{_SURE}[_\-](?:[a-z0-9]+[_\-])?[A-Za-z0-9]{{16}}",
        check=_drawn_or_hex,
        source="GitHub, behind its new authentication token formats (2021): prefixes, as other vendors have since",
        examples=(
            "sent [[acme_sk_{alnum:24}1aB2]] (attempt 2)",
            "got 401 with [[vx_tkn_{hex:39}a]]",
            "[[sm_pat_{alnum:16}1aB2]]",
        ),
        counter_examples=("sk_learn_preprocessing", "task_{hex:32}", "sec-web-socket-protocol", "pat_{upper:22}"),
        score=0.7,
    ),
    PatternRule(
        id="coined.likely_token",
        type="token",
        pattern=rf"{START}(?:[a-z][a-z0-9]{{1,11}}[_\-]){{0,2}}{_LIKELY}[_\-](?:[a-z0-9]{{1,8}}[_\-])?[A-Za-z0-9]{{24,255}}(?![\w/.\-])",
        gate=rf"{_BEGINS_GATE}{_LIKELY}[_\-](?:[a-z0-9]+[_\-])?[A-Za-z0-9]{{24}}",
        check=lambda text: _drawn(text) and not text.startswith(_ORGANISATION),
        source="GitHub, behind its new authentication token formats (2021): prefixes, as other vendors have since",
        examples=("sent [[unkey_live_{alnum:24}1aB2]]", "[[depot_org_{alnum:36}1aB2]]", "[[app-{alnum:20}1aB2]] rejected"),
        counter_examples=(
            "app-{hex:32}",
            "Rate limit reached in organization org-{alnum:20}1aB2 on tokens per min",
            "api_{lownum:30}",
            "org_{upper:30}",
            "user-AuthenticationProviderConfiguration1x2",
        ),
        score=0.6,
    ),
    by_shape("retool.api_token", "retool_{alnum:40}", source="Retool documentation, API tokens"),
    by_shape("unkey.root_key", "unkey_{alnum:24}", source="Unkey documentation, root keys"),
    by_shape("valtown.api_token", "vtwn_{alnum:24}", source="Val Town documentation, API tokens"),
    by_shape(
        "voiceflow.api_key", "VF.DM.{hex:24}.{alnum:16}", "VF.WS.{hex:24}.{alnum:16}", source="Voiceflow documentation"
    ),
    by_shape("friendli.token", "flp_{alnum:48}", source="Friendli documentation, personal access tokens"),
    by_shape("intra42.client_secret", "s-s4t2ud-{hex:64}", source="42 API documentation, client secrets"),
    by_shape("incident_io.api_key", "inc_development_{hex:64}", "inc_production_{hex:64}", source="incident.io, API keys"),
    by_shape("zuplo.api_key", "zpka_{hex:32}_{hex:8}", source="Zuplo documentation, API key format"),
    by_shape("cursor.api_key", "key_{hex:64}", source="Cursor documentation, API keys"),
    by_shape("warpstream.agent_key", "aks_{hex:64}", source="WarpStream documentation, agent keys"),
    by_shape("arize.api_key", f"ak-{UUID}-{{base64url:32}}", source="Arize documentation, API keys"),
    by_shape("qdrant.cloud_key", f"{UUID}|{{base64url:40}}", source="Qdrant Cloud documentation, database API keys"),
    PatternRule(
        id="azure.ai_key",
        type="azure_key",
        pattern=r"(?<![A-Za-z0-9])[A-Za-z0-9]{40,64}JQQJ99[A-Za-z0-9]{12,34}(?![A-Za-z0-9])",
        gate=r"[A-Za-z0-9]{40}JQQJ99[A-Za-z0-9]{12}",
        source="Microsoft, Common Annotated Security Keys: the signature JQQJ99",
        examples=("api-key [[{alnum:52}JQQJ99{alnum:26}]]",),
        counter_examples=("JQQJ99", "{alnum:20}JQQJ99{alnum:4}"),
        score=0.9,
    ),
    PatternRule(
        id="ghost.lone_admin_key",
        type="api_key",
        pattern=r"(?<![\w:/.\-])[0-9a-f]{24}:[0-9a-f]{64}(?![\w:.\-])",
        gate=r"[0-9a-f]{12}:[0-9a-f]{12}",
        source="Ghost documentation, Admin API: an id and a secret joined by a colon",
        examples=("using [[{hex:24}:{hex:64}]]",),
        counter_examples=("{hex:24}:{hex:32}", "sha256:{hex:64}"),
        score=0.8,
    ),
    PatternRule(
        id="ably.key",
        type="api_key",
        pattern=r"(?<![\w.:/\-])[A-Za-z0-9_\-]{6}\.[A-Za-z0-9_\-]{6}:[A-Za-z0-9_\-]{43}(?![\w:.\-])",
        gate=r"[A-Za-z0-9_\-]{6}\.[A-Za-z0-9_\-]{6}:[A-Za-z0-9_\-]{43}",
        check=lambda text: looks_like_a_key(text.rpartition(":")[2]),
        source="Ably documentation, API keys: app.key:secret",
        examples=("using [[{alnum:6}.{alnum:6}:{base64url:39}1aB2]]",),
        counter_examples=("server.config:{lower:43}", "{alnum:6}.{alnum:6}:8080"),
        score=0.8,
    ),
    PatternRule(
        id="zhipu.lone_api_key",
        type="api_key",
        pattern=r"(?<![\w./\-])[0-9a-f]{32}\.[A-Za-z0-9]{16}(?![\w.\-])",
        gate=r"[0-9a-f]{12}\.[A-Za-z0-9]{16}",
        check=lambda text: _drawn(text.rpartition(".")[2]),
        source="Zhipu AI documentation, API keys: an id and a secret joined by a full stop",
        examples=("using [[{hex:32}.{alnum:12}1aB2]]",),
        counter_examples=("{hex:32}.bundle", "/static/{hex:32}.{alnum:12}1aB2"),
        score=0.75,
    ),
    PatternRule(
        id="stackhawk.api_key",
        type="api_key",
        pattern=r"\bhawk\.[A-Za-z0-9_\-]{20}\.[A-Za-z0-9_\-]{20}(?![\w\-])",
        gate=r"\bhawk\.[A-Za-z0-9_\-]{20}\.",
        source="StackHawk documentation, API keys",
        examples=("[[hawk.{alnum:20}.{alnum:20}]]",),
        counter_examples=("hawk.config.example",),
        score=0.9,
    ),
)
