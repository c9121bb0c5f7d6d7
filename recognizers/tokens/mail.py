"""Mail senders: SendGrid, Mailgun, Mailchimp, Brevo, Resend."""

from __future__ import annotations

from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.values import looks_random

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="sendgrid.api_key",
        type="sendgrid_key",
        pattern=r"\bSG\.[A-Za-z0-9_\-]{22}\.[A-Za-z0-9_\-]{43}(?![A-Za-z0-9_\-])",
        source="Twilio SendGrid documentation, API keys",
        examples=("[[SG.{base64url:22}.{base64url:43}]]",),
        counter_examples=("SG.x.y", "MSG.{alnum:22}.{alnum:43}"),
        score=0.95,
    ),
    PatternRule(
        id="mailgun.api_key",
        type="mailgun_key",
        pattern=r"\b(?:key-[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})\b",
        gate=r"\bkey-[0-9a-f]{32}|[0-9a-f]{9}-[0-9a-f]{8}-[0-9a-f]{8}",
        source="Mailgun documentation, API keys",
        examples=("[[key-{hex:32}]]", "[[{hex:32}-{hex:8}-{hex:8}]]"),
        counter_examples=("key-{hex:8}", "monkey-{hex:32}", "{hex:32}-{hex:8}"),
    ),
    PatternRule(
        id="mailchimp.api_key",
        type="mailchimp_key",
        pattern=r"\b[0-9a-f]{32}-us[0-9]{1,2}\b",
        gate=r"[0-9a-f]-us[0-9]",
        source="Mailchimp Marketing API, fundamentals: data centre suffix",
        examples=("[[{hex:32}-us14]]",),
        counter_examples=("{hex:32}-use1",),
    ),
    PatternRule(
        id="brevo.api_key",
        type="brevo_key",
        pattern=r"x(?:keysib|smtpsib)-[0-9a-f]{64}-[A-Za-z0-9]{16}",
        source="Brevo developer documentation, API keys",
        examples=("[[xkeysib-{hex:64}-{alnum:16}]]",),
        counter_examples=("xkeysib-{hex:10}",),
        score=0.95,
    ),
    PatternRule(
        id="resend.api_key",
        type="resend_key",
        pattern=r"\bre_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}\b",
        source="Resend documentation, API keys",
        examples=("[[re_{alnum:8}_{alnum:24}]]",),
        counter_examples=("re_compile_pattern",),
    ),
    KeyRule(
        id="postmark.server_token",
        type="postmark_token",
        keys=("postmark server token", "postmark token", "postmark account token", "postmark api key"),
        check=looks_random,
        source="Postmark developer documentation, authentication headers",
        examples=("X-Postmark-Server-Token: [[{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}]]",),
        counter_examples=("X-Postmark-Server-Token: POSTMARK_API_TEST",),
        score=0.9,
    ),
)
