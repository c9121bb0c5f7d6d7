"""Messaging and telephony: Slack, Discord, Telegram, Twilio, Microsoft Teams."""

from __future__ import annotations

from recognizers.rule import KeyRule, PatternRule, Rule

_UUID = "{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}"

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="slack.token",
        type="slack_token",
        pattern=r"xox[abeoprs](?:\.xox[bp])?-[0-9A-Za-z\-]{10,250}",
        source="Slack API documentation, token types",
        examples=("[[xoxb-{digit:12}-{digit:13}-{alnum:24}]]", "[[xoxe.xoxp-1-{alnum:146}]]"),
        counter_examples=("xoxb-", "xox-o-{alnum:20}"),
        score=0.95,
    ),
    PatternRule(
        id="slack.app_token",
        type="slack_token",
        pattern=r"xapp-[0-9]-[A-Z0-9]{9,13}-[0-9]{10,15}-[0-9a-f]{32,128}",
        source="Slack API documentation, token types",
        examples=("[[xapp-1-A{upnum:10}-{digit:13}-{hex:64}]]",),
        counter_examples=("xapp-1-2",),
        score=0.95,
    ),
    PatternRule(
        id="slack.webhook",
        type="slack_webhook",
        pattern=r"hooks\.slack\.com/(?:services|workflows|triggers)/(?P<v>[A-Z0-9]{8,14}/[A-Z0-9]{8,24}/[A-Za-z0-9/]{20,64})",
        source="Slack API documentation, incoming webhooks",
        examples=("https://hooks.slack.com/services/[[T{upnum:10}/B{upnum:10}/{alnum:24}]]",),
        counter_examples=("https://hooks.slack.com/services/", "https://api.slack.com/methods"),
        score=0.95,
    ),
    PatternRule(
        id="discord.bot_token",
        type="discord_token",
        pattern=r"\b[MNO][A-Za-z0-9_\-]{23,27}\.[A-Za-z0-9_\-]{6}\.[A-Za-z0-9_\-]{27,40}\b",
        source="Discord developer documentation, authentication",
        examples=("[[MT{alnum:24}.G{alnum:5}.{alnum:38}]]",),
        counter_examples=("Module.Submod.class", "MTIz.G.x"),
    ),
    PatternRule(
        id="discord.webhook",
        type="discord_webhook",
        pattern=r"discord(?:app)?\.com/api/(?:v[0-9]{1,2}/)?webhooks/[0-9]{17,20}/(?P<v>[A-Za-z0-9_\-]{60,80})",
        source="Discord developer documentation, webhook resource",
        examples=("https://discord.com/api/webhooks/{digit:18}/[[{base64url:68}]]",),
        counter_examples=("https://discord.com/api/webhooks/1", "https://discord.com/channels/{digit:18}"),
        score=0.95,
    ),
    PatternRule(
        id="telegram.bot_token",
        type="telegram_token",
        pattern=r"(?<![0-9A-Za-z])(?:bot)?(?P<v>[0-9]{8,10}:AA[A-Za-z0-9_\-]{33})(?![A-Za-z0-9_\-])",
        gate=r"[0-9]{8}:AA[A-Za-z0-9_\-]{33}",
        source="Telegram Bot API, authorizing your bot",
        examples=(
            "[[{digit:10}:AA{base64url:33}]]",
            "POST https://api.telegram.org/bot[[{digit:10}:AA{base64url:33}]]/sendMessage",
        ),
        counter_examples=("12345678:AAA", "00:AA:bb:cc:dd:ee"),
    ),
    PatternRule(
        id="twilio.api_key",
        type="twilio_key",
        pattern=r"\bSK[0-9a-f]{32}\b",
        source="Twilio documentation, string identifiers (SIDs): API keys",
        examples=("[[SK{hex:32}]]",),
        counter_examples=("SK{hex:8}", "CA{hex:32}", "RISK{hex:32}"),
    ),
    KeyRule(
        id="twilio.auth_token",
        type="twilio_key",
        keys=("twilio auth token", "twilio token", "twilio secret"),
        value=r"[0-9a-f]{32}(?![0-9a-f])",
        source="Twilio documentation, auth tokens",
        examples=("TWILIO_AUTH_TOKEN=[[{hex:32}]]", "twilio.auth-token: [[{hex:32}]]"),
        counter_examples=("TWILIO_AUTH_TOKEN=${{TOKEN}}", "twilio auth token rotated"),
        score=0.95,
    ),
    PatternRule(
        id="teams.webhook",
        type="teams_webhook",
        pattern=r"\.webhook\.office\.com/webhookb2/(?P<v>[0-9a-f\-]{36}@[0-9a-f\-]{36}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f\-]{36})",
        source="Microsoft Learn, Teams: incoming webhooks",
        examples=(f"https://org.webhook.office.com/webhookb2/[[{_UUID}@{_UUID}/IncomingWebhook/{{hex:32}}/{_UUID}]]",),
        counter_examples=("https://org.webhook.office.com/webhookb2/",),
        score=0.95,
    ),
)
