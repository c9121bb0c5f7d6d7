"""Messaging: chat, push and presence. Calls and SMS are in ``telephony.py``."""

from __future__ import annotations

import re

from recognizers.rule import PatternRule, Rule
from recognizers.tokens.vendors import START, UUID, by_name, by_shape, unmasked

_DRAWN_PART = re.compile(r"-(?=[A-Za-z]*[0-9])(?:[0-9]{6,}|[0-9A-Za-z]{12,})(?![0-9A-Za-z])")
"""The number of a workspace, or what is secret: words that stand for them (``xoxb-your-token``) have none."""

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="slack.token",
        type="slack_token",
        pattern=r"xox[abeoprs](?:\.xox[bp])?-[0-9A-Za-z\-]{10,}",
        check=lambda text: unmasked(text) and _DRAWN_PART.search(text) is not None,
        source="Slack API documentation, token types",
        examples=("[[xoxb-{digit:12}-{digit:13}-{alnum:24}]]", "[[xoxe.xoxp-1-{alnum:146}]]"),
        counter_examples=("xoxb-", "xox-o-{alnum:20}", "xoxb-your-token-here", "xoxb-xxxxxxxxxxxx-xxxxxxxxxxxx"),
        score=0.95,
    ),
    PatternRule(
        id="slack.cookie",
        type="slack_token",
        pattern=r"xoxd-[A-Za-z0-9%+/_\-]{40,}={0,2}",
        gate=r"xoxd-[A-Za-z0-9%+/_\-]{40}",
        source="Slack's web client, cookie d",
        examples=("[[xoxd-{alnum:60}%2F{alnum:60}%3D%3D]]",),
        counter_examples=("xoxd-", "xoxd-{alnum:8}"),
        score=0.95,
    ),
    PatternRule(
        id="slack.app_token",
        type="slack_token",
        pattern=r"xapp-[0-9]-[A-Z0-9]{9,13}-[0-9]{10,15}-[0-9a-f]{32,}",
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
    by_name(
        "slack.signing_secret",
        "{hex:32}",
        keys=("slack signing secret", "slack client secret", "slack verification token"),
        source="Slack API documentation, verifying requests",
    ),
    PatternRule(
        id="discord.bot_token",
        type="discord_token",
        pattern=rf"{START}[MNO][DTjz][A-Za-z0-9_\-]{{22,26}}\.[A-Za-z0-9_\-]{{6}}\.[A-Za-z0-9_\-]{{27,}}",
        gate=r"[MNO][DTjz][A-Za-z0-9_\-]{22,26}\.[A-Za-z0-9_\-]{6}\.",
        source="Discord developer documentation, authentication: the id's decimal digits in base64, time, HMAC",
        examples=("[[MT{alnum:24}.G{alnum:5}.{alnum:38}]]",),
        counter_examples=("Module.Submod.class", "MTIz.G.x"),
    ),
    by_shape(
        "discord.mfa_token", "mfa.{base64url:84}", source="Discord's clients, user tokens", counter_examples=("mfa.enabled",)
    ),
    by_name("discord.client_secret", "{base64url:32}", source="Discord developer documentation, OAuth2", names=("discord",)),
    PatternRule(
        id="discord.webhook",
        type="discord_webhook",
        pattern=r"discord(?:app)?\.com/api/(?:v[0-9]{1,2}/)?webhooks/[0-9]{17,20}/(?P<v>[A-Za-z0-9_\-]{60,})",
        source="Discord developer documentation, webhook resource",
        examples=("https://discord.com/api/webhooks/{digit:18}/[[{base64url:68}]]",),
        counter_examples=("https://discord.com/api/webhooks/1", "https://discord.com/channels/{digit:18}"),
        score=0.95,
    ),
    PatternRule(
        id="telegram.bot_token",
        type="telegram_token",
        pattern=rf"(?:{START}|(?<=bot))(?P<v>[0-9]{{8,10}}(?::|%3[Aa])AA[A-Za-z0-9_\-]{{33}})(?![A-Za-z0-9_\-])",
        gate=r"[0-9]{8}(?::|%3[Aa])AA[A-Za-z0-9_\-]{33}",
        source="Telegram Bot API, authorizing your bot",
        examples=(
            "[[{digit:10}:AA{base64url:33}]]",
            "POST https://api.telegram.org/bot[[{digit:10}:AA{base64url:33}]]/sendMessage",
        ),
        counter_examples=("12345678:AAA", "00:AA:bb:cc:dd:ee"),
    ),
    PatternRule(
        id="teams.webhook",
        type="teams_webhook",
        pattern=r"(?:\.webhook\.office\.com/webhookb2|outlook\.office(?:365)?\.com/webhook)/(?P<v>[0-9a-f\-]{36}@[0-9a-f\-]{36}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f\-]{36}(?:/[A-Za-z0-9_\-]{1,64})?)",
        gate=r"\.webhook\.office\.com/webhookb2/[0-9a-f]{8}",
        source="Microsoft Learn, Teams: incoming webhooks",
        examples=(f"https://org.webhook.office.com/webhookb2/[[{UUID}@{UUID}/IncomingWebhook/{{hex:32}}/{UUID}]]",),
        counter_examples=("https://org.webhook.office.com/webhookb2/",),
        score=0.95,
    ),
    PatternRule(
        id="google_chat.webhook",
        type="google_chat_webhook",
        pattern=r"chat\.googleapis\.com/v1/spaces/[A-Za-z0-9_\-]{8,20}/messages\?\S{0,64}token=(?P<v>[A-Za-z0-9_\-%=]{20,})",
        gate=r"chat\.googleapis\.com/v1/spaces/[A-Za-z0-9_\-]{8,20}/messages\?",
        source="Google Chat documentation, webhooks",
        examples=("https://chat.googleapis.com/v1/spaces/AAAA{alnum:7}/messages?key=k&token=[[{base64url:43}%3D]]",),
        counter_examples=("https://chat.googleapis.com/v1/spaces/AAAA{alnum:7}/messages?pageSize=10",),
        score=0.95,
    ),
    PatternRule(
        id="matrix.access_token",
        type="matrix_token",
        pattern=r"syt_[A-Za-z0-9+/=]{2,128}_[A-Za-z]{20}_[A-Za-z0-9]{6}",
        source="Synapse source documentation, access token format",
        examples=("[[syt_{alnum:12}_{alpha:20}_{alnum:6}]]",),
        counter_examples=("syt_x_y",),
        score=0.95,
    ),
    by_shape(
        "matrix.mas_token",
        *("mat_{alnum:30}_{alnum:6}", "mar_{alnum:30}_{alnum:6}", "mct_{alnum:30}_{alnum:6}"),
        source="Matrix Authentication Service documentation, token formats",
        counter_examples=("format_{alnum:30}_{alnum:6}",),
    ),
    by_name(
        "mattermost.token",
        "{lownum:26}",
        names=("mattermost", "mattermost bot"),
        source="Mattermost documentation, personal access tokens",
    ),
    by_name("zulip.api_key", "{alnum:32}", names=("zulip", "zulip bot"), source="Zulip documentation, API keys"),
    by_name(
        "rocketchat.auth_token",
        "{base64url:43}",
        names=("rocketchat", "rocket chat"),
        source="Rocket.Chat documentation, X-Auth-Token",
    ),
    by_name(
        "webex.access_token",
        "{base64url:64}_{upnum:4}_" + UUID,
        names=("webex", "webex bot"),
        source="Webex developer documentation, access tokens",
    ),
    by_name("viber.auth_token", "{hex:16}-{hex:16}-{hex:16}", source="Viber REST API documentation, X-Viber-Auth-Token"),
    by_name(
        "line.channel_token",
        "{base64:100}",
        "{hex:32}",
        keys=("line channel access token", "line channel secret", "line notify token"),
        source="LINE developer documentation",
    ),
    by_name(
        "pusher.secret",
        "{hex:20}",
        keys=("pusher secret", "pusher app secret", "pusher key"),
        source="Pusher Channels documentation",
    ),
    by_name("ably.api_key", "{base64url:6}.{base64url:6}:{base64url:43}", source="Ably documentation, API keys"),
    by_shape("pubnub.secret_key", f"sec-c-{UUID}", "sec-c-{base64:48}", source="PubNub documentation, secret keys"),
    by_shape(
        "onesignal.api_key",
        "os_v2_app_{lownum:100}",
        "os_v2_org_{lownum:100}",
        source="OneSignal documentation, keys and ids",
    ),
    by_shape(
        "courier.auth_token", "pk_prod_{upnum:28}", "pk_test_{upnum:28}", source="Courier documentation, authentication"
    ),
    by_name(
        "knock.api_key",
        "sk_{base64url:43}",
        "sk_test_{base64url:43}",
        keys=("knock api key", "knock secret key"),
        source="Knock documentation",
    ),
    by_name("novu.secret_key", "{hex:32}", source="Novu documentation, NOVU_SECRET_KEY"),
    by_name(
        "pushover.token",
        "{lownum:30}",
        keys=("pushover token", "pushover api token", "pushover user key"),
        source="Pushover API",
    ),
    by_name(
        "getstream.api_secret",
        "{lownum:64}",
        names=("getstream",),
        keys=("stream api secret",),
        source="Stream documentation, STREAM_API_SECRET",
    ),
    by_name("sendbird.api_token", "{hex:40}", source="Sendbird documentation, Api-Token"),
    PatternRule(
        id="firebase.server_key",
        type="firebase_key",
        pattern=r"AAAA[A-Za-z0-9_\-]{7}:APA91b[A-Za-z0-9_\-]{130,}",
        source="Firebase Cloud Messaging documentation, legacy server keys",
        examples=("[[AAAA{base64url:7}:APA91b{base64url:134}]]",),
        counter_examples=("AAAA{alnum:7}:x",),
        score=0.95,
    ),
    PatternRule(
        id="expo.push_token",
        type="expo_token",
        pattern=r"Expo(?:nent)?PushToken(?:\[|%5[Bb])(?P<v>[A-Za-z0-9_\-]{18,})",
        source="Expo documentation, push notifications",
        examples=("to=ExponentPushToken%5B[[{base64url:22}]]%5D",),
        counter_examples=("ExponentPushToken[]",),
    ),
)
