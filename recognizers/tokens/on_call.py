"""On call: alerts, incidents, uptime checks and status pages."""

from __future__ import annotations

from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.tokens.vendors import UUID, by_name, by_shape
from recognizers.values import looks_random

_UUID = r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"

RULES: tuple[Rule, ...] = (
    KeyRule(
        id="pagerduty.key",
        type="pagerduty_key",
        keys=(
            *(
                f"pagerduty {key}"
                for key in ("token", "api token", "api key", "routing key", "integration key", "service key")
            ),
            *("pd api token", "pd routing key"),
        ),
        value=r"(?:[ru]\+[A-Za-z0-9_\-]{18}|[A-Za-z0-9_+\-]{20,32})",
        source="PagerDuty developer documentation, authentication; Events API v2",
        examples=("PAGERDUTY_ROUTING_KEY=[[{hex:32}]]", "pagerduty_token: [[u+{alnum:18}]]"),
        counter_examples=("PAGERDUTY_ROUTING_KEY=", "pagerduty token expired"),
        score=0.9,
    ),
    KeyRule(
        id="pagerduty.routing_key",
        type="pagerduty_key",
        keys=("=routing key", "=service key", "=integration key"),
        value=r"\G(?:(?=[a-z]*[0-9])[0-9a-z]{32}|R[0-9A-Z]{31})(?![\w.\-])",
        check=looks_random,
        spoken=looks_random,
        source="PagerDuty developer documentation, Events API v2: a routing key is 32 characters; Alertmanager, routing_key",
        examples=(
            "pagerduty_configs: - routing_key: [[{hex:31}a]]",
            "integration uses routing_key [[R{digit:4}JMG8G6WQ03P8QGEH7WW8CG1EIO6]]",
            '"routing_key":"[[{lownum:30}1a]]"',
        ),
        counter_examples=("routing_key=orders.created", "routing_key: web-{digit:4}", "routing_key={hex:40}"),
        score=0.7,
    ),
    PatternRule(
        id="pagerduty.events_url",
        type="pagerduty_key",
        pattern=r"events\.(?:eu\.)?pagerduty\.com/(?:integration|x-ere)/(?P<v>[A-Za-z0-9]{32,})",
        gate=r"pagerduty\.com/(?:integration|x-ere)/[A-Za-z0-9]{32}",
        source="PagerDuty documentation, integration URLs",
        examples=("https://events.pagerduty.com/integration/[[{hex:32}]]/enqueue",),
        counter_examples=("https://events.pagerduty.com/v2/enqueue",),
        score=0.95,
    ),
    PatternRule(
        id="opsgenie.header_key",
        type="opsgenie_key",
        pattern=rf"GenieKey (?P<v>{_UUID})",
        gate=r"GenieKey [0-9a-f]{8}-",
        source="Opsgenie documentation, authentication: Authorization: GenieKey",
        examples=(f"authorization: GenieKey [[{UUID}]]",),
        counter_examples=("GenieKey ***", "GenieKey {hex:8}"),
        score=0.95,
    ),
    by_name("opsgenie.api_key", UUID, names=("opsgenie", "opsgenie integration"), source="Opsgenie documentation, API keys"),
    PatternRule(
        id="victorops.rest_url",
        type="victorops_key",
        pattern=rf"alert\.victorops\.com/integrations/[a-z\-]+/[0-9]{{8}}/alert/(?P<v>{_UUID})",
        gate=r"alert\.victorops\.com/integrations/",
        source="Splunk On-Call documentation, REST endpoint",
        examples=(f"https://alert.victorops.com/integrations/generic/20131114/alert/[[{UUID}]]/ops",),
        counter_examples=("https://alert.victorops.com/integrations/generic/20131114/alert/",),
        score=0.95,
    ),
    by_name(
        "victorops.api_key",
        "{hex:32}",
        names=("victorops", "splunk oncall"),
        keys=("x vo api key",),
        source="Splunk On-Call documentation, X-VO-Api-Key",
    ),
    by_shape("rootly.api_key", "rootly_{hex:64}", source="Rootly documentation, API keys"),
    by_shape(
        "firehydrant.bot_token",
        "fhb-{hex:32}",
        source="FireHydrant documentation, bot tokens",
        counter_examples=("fhb-{hex:4}",),
    ),
    by_shape(
        "incidentio.api_key",
        "inc_{hex:64}",
        source="incident.io documentation, API keys",
        counter_examples=("inc_{hex:40}",),
    ),
    by_name(
        "squadcast.refresh_token",
        "{hex:40}",
        names=("squadcast", "squadcast refresh"),
        source="Squadcast documentation, refresh tokens",
    ),
    by_name(
        "betterstack.api_token",
        "{alnum:24}",
        names=("betterstack", "better stack", "betteruptime", "better uptime"),
        source="Better Stack documentation, API tokens",
    ),
    PatternRule(
        id="uptimerobot.api_key",
        type="uptimerobot_key",
        pattern=r"(?<![0-9A-Za-z])(?:u|ur|m)[0-9]{6,10}-[0-9a-f]{24}(?![0-9a-zA-Z])",
        gate=r"[umr][0-9]{6,10}-[0-9a-f]{24}",
        source="UptimeRobot API documentation, main, read-only and monitor keys",
        examples=("[[u{digit:7}-{hex:24}]]", "[[ur{digit:7}-{hex:24}]]", "[[m{digit:9}-{hex:24}]]"),
        counter_examples=("num{digit:7}-{hex:24}", "m{digit:9}-{hex:8}"),
    ),
    by_shape(
        "checkly.api_key", "cu_{hex:32}", source="Checkly documentation, user API keys", counter_examples=("cpu_{hex:32}",)
    ),
    by_name("pingdom.api_token", "{base64url:63}", source="Pingdom API documentation, bearer tokens"),
    by_name("statuspage.api_key", UUID, "{hex:64}", source="Atlassian Statuspage API documentation, OAuth keys"),
    by_name("cronitor.api_key", "{hex:32}", source="Cronitor documentation, API keys"),
    by_name("statuscake.api_key", "{alnum:20}", source="StatusCake API documentation"),
    by_name(
        "site24x7.device_key",
        "{hex:32}",
        keys=("site24x7 device key", "site24x7 api key"),
        source="Site24x7 documentation, device key",
    ),
    PatternRule(
        id="healthchecks.ping_url",
        type="healthchecks_url",
        pattern=rf"hc-ping\.com/(?P<v>{_UUID}|[A-Za-z0-9_\-]{{22}})",
        gate=r"hc-ping\.com/[A-Za-z0-9_\-]{22}",
        source="Healthchecks.io documentation, pinging API",
        examples=(f"curl -m 10 https://hc-ping.com/[[{UUID}]]", "https://hc-ping.com/[[{base64url:22}]]/db-backup"),
        counter_examples=("https://hc-ping.com/",),
    ),
)
