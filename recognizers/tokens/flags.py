"""Feature flags and experiments."""

from __future__ import annotations

from recognizers.rule import PatternRule, Rule
from recognizers.tokens.vendors import START, UUID, by_name, by_shape

_ENVIRONMENTS = "(?:production|prod|development|dev|staging|stage|testing|test|qa|default|sandbox|local)"
"""Environments by the names they mostly have: an expression of 56 hex digits alone would cost every record."""

RULES: tuple[Rule, ...] = (
    by_shape(
        "launchdarkly.key",
        *(f"{kind}-{UUID}" for kind in ("sdk", "api", "mob", "rel")),
        source="LaunchDarkly documentation, keys: SDK, access, mobile and relay",
        counter_examples=(f"graphapi-{UUID}", "api-{hex:8}-{hex:4}"),
    ),
    PatternRule(
        id="configcat.sdk_key",
        type="configcat_key",
        pattern=r"configcat-(?:sdk-1|proxy)(?:/|%2[Ff])[A-Za-z0-9_\-]{22}(?:/|%2[Ff])[A-Za-z0-9_\-]{22}",
        source="ConfigCat documentation, SDK keys",
        examples=(
            "[[configcat-sdk-1/{base64url:22}/{base64url:22}]]",
            "[[configcat-sdk-1%2F{base64url:22}%2F{base64url:22}]]",
        ),
        counter_examples=("configcat-sdk-1/", "configcat-proxy/{alnum:4}"),
        score=0.95,
    ),
    by_name(
        "configcat.named_key",
        "{base64url:22}/{base64url:22}",
        names=("configcat", "configcat sdk"),
        source="ConfigCat documentation, SDK keys of earlier versions",
    ),
    PatternRule(
        id="statsig.secret_key",
        type="statsig_key",
        pattern=rf"{START}(?:secret|console)-[A-Za-z0-9]{{40,}}",
        gate=r"(?:secret|console)-[A-Za-z0-9]{40}",
        source="Statsig documentation, server secret and console API keys",
        examples=("[[secret-{alnum:43}]]", "[[console-{alnum:43}]]"),
        counter_examples=("secret-store", "console-{alnum:8}", "client-{alnum:43}"),
    ),
    PatternRule(
        id="unleash.api_token",
        type="unleash_token",
        pattern=rf"(?:{START}[\w\-]{{1,64}}|\*|\[\]|%2A)(?::|%3A){_ENVIRONMENTS}\.[0-9a-f]{{56,}}",
        gate=rf"{_ENVIRONMENTS}\.[0-9a-f]{{56}}",
        source="Unleash documentation, API tokens: project, environment, hash",
        examples=("[[*:production.{hex:56}]]", "[[default:development.{hex:56}]]", "token [[[]:production.{hex:56}]]"),
        counter_examples=("default:development", "x:layer.{hex:40}"),
    ),
    by_name(
        "unleash.named_token",
        "*:{lower:8}.{hex:56}",
        "{lower:7}:{lower:8}.{hex:56}",
        names=("unleash",),
        source="Unleash documentation, API tokens",
    ),
    by_shape(
        "flagsmith.server_key",
        "ser.{alnum:22}",
        source="Flagsmith documentation, server-side environment keys",
        counter_examples=("user.{alnum:22}",),
    ),
    PatternRule(
        id="growthbook.secret_key",
        type="growthbook_key",
        pattern=r"secret_(?:user|admin|readonly)_[A-Za-z0-9+/]{40,}={0,2}",
        gate=r"secret_(?:user|admin|readonly)_[A-Za-z0-9+/]{40}",
        source="GrowthBook documentation, REST API: secret keys and personal access tokens",
        examples=("[[secret_admin_{base64:43}=]]", "[[secret_user_{base64:43}=]]"),
        counter_examples=("secret_user_table",),
        score=0.95,
    ),
    PatternRule(
        id="devcycle.sdk_key",
        type="devcycle_key",
        pattern=r"dvc_(?:server|mobile|client)_[A-Za-z0-9_\-]{36,}",
        source="DevCycle documentation, SDK keys",
        examples=("[[dvc_server_{alnum:8}_{alnum:4}_{alnum:4}_{alnum:4}_{alnum:12}_{alnum:6}]]",),
        counter_examples=("dvc_server_1",),
        score=0.95,
    ),
    by_name(
        "split.api_key",
        "{lownum:52}",
        keys=("split api key", "split io api key", "split sdk key", "split io sdk key"),
        source="Split documentation, API keys",
    ),
    by_name(
        "optimizely.sdk_key",
        "{alnum:22}",
        names=("optimizely", "optimizely sdk"),
        source="Optimizely documentation, SDK keys and personal tokens",
    ),
    by_name("eppo.sdk_key", keys=("eppo sdk key", "eppo api key"), source="Eppo documentation, SDK keys"),
    by_name(
        "vwo.api_token", "{hex:64}", keys=("vwo api token", "vwo sdk key"), source="VWO developer documentation, API tokens"
    ),
    by_name("kameleoon.client_secret", source="Kameleoon developer documentation, client credentials"),
    by_name(
        "flipt.token",
        keys=("flipt client token", "flipt api token", "flipt bootstrap token"),
        source="Flipt documentation, authentication",
    ),
    by_name("hypertune.token", names=("hypertune",), source="Hypertune documentation, HYPERTUNE_TOKEN"),
)
