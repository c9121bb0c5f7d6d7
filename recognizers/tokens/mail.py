"""Mail: those who send it, and those who check addresses. Campaigns are in ``marketing.py``."""

from __future__ import annotations

from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.tokens.vendors import START, UUID, by_name, by_shape
from recognizers.values import looks_random

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="sendgrid.api_key",
        type="sendgrid_key",
        pattern=rf"{START}SG\.[A-Za-z0-9_\-]{{22}}\.[A-Za-z0-9_\-]{{43}}(?![A-Za-z0-9_\-])",
        gate=r"SG\.[A-Za-z0-9_\-]{22}\.[A-Za-z0-9_\-]{43}",
        source="Twilio SendGrid documentation, API keys",
        examples=("[[SG.{base64url:22}.{base64url:43}]]",),
        counter_examples=("SG.x.y", "MSG.{alnum:22}.{alnum:43}"),
        score=0.95,
    ),
    PatternRule(
        id="mailgun.api_key",
        type="mailgun_key",
        pattern=rf"{START}(?:key-[0-9a-f]{{32}}|[0-9a-f]{{32}}-[0-9a-f]{{8}}-[0-9a-f]{{8}})(?![0-9A-Za-z])",
        gate=r"key-[0-9a-f]{32}|[0-9a-f]-[0-9a-f]{8}-[0-9a-f]{8}",
        source="Mailgun documentation, API keys",
        examples=("[[key-{hex:32}]]", "[[{hex:32}-{hex:8}-{hex:8}]]"),
        counter_examples=("key-{hex:8}", "monkey-{hex:32}", "{hex:32}-{hex:8}"),
    ),
    by_name(
        "mailgun.signing_key",
        *("{hex:32}-{hex:8}-{hex:8}", "{hex:32}"),
        names=("mailgun", "mailgun sending"),
        keys=("mailgun signing key", "mailgun webhook signing key"),
        source="Mailgun documentation, API keys and webhook signing key",
    ),
    PatternRule(
        id="mailchimp.api_key",
        type="mailchimp_key",
        pattern=rf"{START}[0-9a-f]{{32}}-us[0-9]{{1,2}}(?![0-9A-Za-z])",
        gate=r"[0-9a-f]-us[0-9]",
        source="Mailchimp Marketing API, fundamentals: data centre suffix",
        examples=("[[{hex:32}-us14]]",),
        counter_examples=("{hex:32}-use1",),
    ),
    by_shape(
        "mandrill.api_key",
        "md-{base64url:22}",
        source="Mailchimp Transactional documentation, API keys",
        counter_examples=("cmd-{alnum:22}", "md-raid1"),
    ),
    PatternRule(
        id="brevo.api_key",
        type="brevo_key",
        pattern=r"x(?:keysib|smtpsib)-[0-9a-f]{64}-[A-Za-z0-9]{16}",
        source="Brevo developer documentation, API keys",
        examples=("[[xkeysib-{hex:64}-{alnum:16}]]", "[[xsmtpsib-{hex:64}-{alnum:16}]]"),
        counter_examples=("xkeysib-{hex:10}",),
        score=0.95,
    ),
    by_shape(
        "resend.api_key",
        "re_{alnum:8}_{alnum:24}",
        source="Resend documentation, API keys",
        counter_examples=("re_compile_pattern",),
    ),
    KeyRule(
        id="postmark.server_token",
        type="postmark_token",
        keys=("postmark server token", "postmark token", "postmark account token", "postmark api key", "postmark api token"),
        check=looks_random,
        source="Postmark developer documentation, authentication headers",
        examples=(f"X-Postmark-Server-Token: [[{UUID}]]",),
        counter_examples=("X-Postmark-Server-Token: POSTMARK_API_TEST",),
        score=0.9,
    ),
    by_shape("mailersend.api_token", "mlsn.{hex:64}", source="MailerSend documentation, API tokens"),
    by_shape(
        "smtp2go.api_key",
        "api-{HEX:32}",
        source="SMTP2GO documentation, API keys",
        counter_examples=("napi-{HEX:32}", "api-{HEX:8}"),
    ),
    by_shape("nylas.api_key", "nyk_v0_{alnum:62}", "nyk_v0_{alnum:64}", source="Nylas documentation, API keys"),
    PatternRule(
        id="zeptomail.api_key",
        type="zeptomail_key",
        pattern=r"Zoho-enczapikey (?P<v>[A-Za-z0-9+/=]{60,})",
        source="Zoho ZeptoMail documentation, send mail tokens",
        examples=("Zoho-enczapikey [[wSs{base64:80}]]",),
        counter_examples=("Zoho-enczapikey ***",),
        score=0.95,
    ),
    by_name("sparkpost.api_key", "{hex:40}", source="SparkPost API documentation, authentication"),
    by_name(
        "mailjet.secret_key",
        "{hex:32}",
        names=("mailjet", "mj apikey"),
        source="Mailjet documentation, MJ_APIKEY_PRIVATE",
        keys=("mj apikey private",),
    ),
    by_name(
        "elasticemail.api_key",
        "{HEX:64}",
        names=("elasticemail", "elastic email"),
        source="Elastic Email documentation, X-ElasticEmail-ApiKey",
    ),
    by_name("mailtrap.api_token", "{hex:32}", source="Mailtrap API documentation, Api-Token"),
    by_name("sendpulse.secret", "{hex:32}", names=("sendpulse",), source="SendPulse API documentation"),
    by_name(
        "postal.api_key",
        "{alnum:24}",
        keys=("postal api key", "x server api key"),
        source="Postal documentation, X-Server-API-Key",
    ),
    by_name("hunter.api_key", "{hex:40}", keys=("hunter api key", "hunter io key"), source="Hunter API documentation"),
    by_name("zerobounce.api_key", "{hex:32}", source="ZeroBounce API documentation"),
    by_name("neverbounce.api_key", "private_{hex:32}", "secret_{hex:32}", source="NeverBounce API documentation"),
    by_name("mailosaur.api_key", source="Mailosaur documentation, API keys"),
)
