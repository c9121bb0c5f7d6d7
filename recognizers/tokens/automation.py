"""Automation: hooks that run on whoever has their URL, low code, robots."""

from __future__ import annotations

from recognizers.rule import PatternRule, Rule
from recognizers.tokens.vendors import UUID, by_name, by_shape

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="zapier.webhook",
        type="zapier_webhook",
        pattern=r"hooks\.zapier\.com/hooks/(?:catch|standard|catch/silent)/(?P<v>[0-9]{4,12}/[A-Za-z0-9]{5,16})",
        gate=r"hooks\.zapier\.com/hooks/",
        source="Zapier documentation, webhooks: catch hook",
        examples=("https://hooks.zapier.com/hooks/catch/[[{digit:7}/{lownum:7}]]/",),
        counter_examples=("https://hooks.zapier.com/hooks/catch/",),
        score=0.95,
    ),
    PatternRule(
        id="ifttt.webhook",
        type="ifttt_webhook",
        pattern=r"maker\.ifttt\.com/(?:trigger/[^/\s]{1,64}/(?:json/)?with/key|use)/(?P<v>[A-Za-z0-9_\-]{20,})",
        gate=r"maker\.ifttt\.com/(?:trigger|use)/",
        source="IFTTT documentation, Webhooks service",
        examples=(
            "https://maker.ifttt.com/trigger/door/with/key/[[{base64url:43}]]",
            "https://maker.ifttt.com/use/[[{alnum:22}]]",
        ),
        counter_examples=("https://maker.ifttt.com/trigger/door/with/key/",),
        score=0.95,
    ),
    PatternRule(
        id="make.webhook",
        type="make_webhook",
        pattern=r"hook\.(?:[a-z0-9]{2,4}\.)?(?:make|integromat)\.(?:com|celonis\.com)/(?P<v>[A-Za-z0-9]{28,})",
        gate=r"hook\.(?:[a-z0-9]{2,4}\.)?(?:make|integromat)\.(?:com|celonis\.com)/[A-Za-z0-9]{28}",
        source="Make documentation, webhooks",
        examples=("https://hook.eu1.make.com/[[{lownum:32}]]",),
        counter_examples=("https://hook.eu1.make.com/",),
        score=0.95,
    ),
    PatternRule(
        id="pipedream.webhook",
        type="pipedream_webhook",
        pattern=r"(?P<v>[a-z0-9]{14,40})\.m\.pipedream\.net",
        gate=r"[a-z0-9]\.m\.pipedream\.net",
        source="Pipedream documentation, HTTP triggers",
        examples=("https://[[eo{lownum:14}]].m.pipedream.net",),
        counter_examples=("https://m.pipedream.net",),
    ),
    PatternRule(
        id="power_automate.webhook",
        type="power_automate_webhook",
        pattern=r"\.logic\.azure\.com(?::443)?/workflows/(?P<v>[0-9a-f]{32})",
        gate=r"\.logic\.azure\.com(?::443)?/workflows/[0-9a-f]{32}",
        source="Microsoft Learn, Azure Logic Apps: request triggers",
        examples=("https://prod-1.westeurope.logic.azure.com:443/workflows/[[{hex:32}]]/triggers/manual/paths/invoke",),
        counter_examples=("https://prod-1.westeurope.logic.azure.com:443/workflows/",),
    ),
    by_name(
        "n8n.api_key", "n8n_api_{alnum:40}", "eyJ{base64url:60}", names=("n8n",), source="n8n documentation, X-N8N-API-KEY"
    ),
    by_name(
        "n8n.encryption_key", "{base64:32}", keys=("n8n encryption key",), source="n8n documentation, N8N_ENCRYPTION_KEY"
    ),
    by_shape(
        "retool.access_token",
        "retool_{lownum:26}",
        source="Retool documentation, API access tokens",
        counter_examples=("retool_workflow_1",),
    ),
    by_shape(
        "trigger_dev.secret_key",
        *(f"tr_{env}_{{alnum:20}}" for env in ("dev", "prod", "stg", "preview")),
        source="Trigger.dev documentation, API keys",
    ),
    by_shape(
        "inngest.signing_key",
        "signkey-prod-{hex:64}",
        "signkey-test-{hex:32}",
        "signkey-branch-{hex:64}",
        source="Inngest documentation, signing keys",
    ),
    by_name("inngest.event_key", "{base64url:86}", keys=("inngest event key",), source="Inngest documentation, event keys"),
    by_name(
        "workato.api_token",
        "wrkatrial-{alnum:60}",
        "wrkaus-{alnum:60}",
        "wrkprod-{alnum:60}",
        source="Workato documentation, API clients",
    ),
    by_name("tray.auth_token", keys=("tray io token", "tray master token"), source="Tray.ai documentation, master token"),
    by_name("uipath.client_secret", names=("uipath",), source="UiPath documentation, external applications"),
    by_name(
        "appsmith.encryption_password",
        keys=("appsmith encryption password", "appsmith encryption salt"),
        source="Appsmith documentation, environment variables",
    ),
    by_name("budibase.api_key", names=("budibase",), source="Budibase documentation, x-budibase-api-key"),
    by_name(
        "svix.auth_token", "testsk_{alnum:40}", "sk_{alnum:40}", source="Svix documentation, authentication", names=("svix",)
    ),
    by_name("hookdeck.api_key", "{lownum:50}", source="Hookdeck documentation, API keys"),
    by_name("nango.secret_key", UUID, names=("nango",), source="Nango documentation, NANGO_SECRET_KEY"),
)
