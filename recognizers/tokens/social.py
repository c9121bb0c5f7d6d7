"""Social networks, streaming and games."""

from __future__ import annotations

from recognizers.rule import PatternRule, Rule
from recognizers.tokens.vendors import START, by_name, by_shape

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="facebook.access_token",
        type="facebook_token",
        pattern=rf"{START}EAA[A-Za-z0-9]{{80,}}",
        gate=r"EAA[A-Za-z0-9]{80}",
        source="Meta for Developers, access tokens",
        examples=("[[EAAG{alnum:150}]]", "[[EAACEdEose0cBA{alnum:80}]]"),
        counter_examples=("EAA{alnum:20}", "IEAA{alnum:90}"),
        score=0.9,
    ),
    PatternRule(
        id="facebook.app_token",
        type="facebook_token",
        pattern=rf"{START}[0-9]{{15,16}}(?:\||%7[Cc])[A-Za-z0-9_\-]{{27}}(?![A-Za-z0-9_\-])",
        gate=r"[0-9]{15}(?:\||%7[Cc])[A-Za-z0-9_\-]{27}",
        sparse=True,
        source="Meta for Developers, app access tokens: app id, |, token",
        examples=("[[{digit:16}|{base64url:27}]]", "access_token=[[{digit:15}%7C{alnum:27}]]"),
        counter_examples=("{digit:16}|{digit:5}", "{digit:13}|{alnum:27}"),
    ),
    by_name(
        "facebook.app_secret",
        "{hex:32}",
        names=("facebook", "fb", "facebook app", "fb app"),
        source="Meta for Developers, app secret",
    ),
    by_name(
        "meta.app_secret",
        "{hex:32}",
        keys=("meta app secret", "whatsapp app secret"),
        source="Meta for Developers, app secret",
    ),
    by_name(
        "whatsapp.access_token",
        "EAA{alnum:80}",
        names=("whatsapp", "whatsapp business"),
        source="WhatsApp Business Platform documentation",
    ),
    by_shape(
        "instagram.access_token",
        "IGQV{alnum:80}",
        "IGQW{alnum:80}",
        "IGAA{alnum:80}",
        source="Instagram API documentation, access tokens",
    ),
    PatternRule(
        id="twitter.bearer_token",
        type="twitter_token",
        pattern=r"A{19,22}[A-Za-z0-9%]{60,}",
        gate=r"A{19}[A-Za-z0-9%]{60}",
        source="X developer documentation, OAuth 2.0 app-only bearer tokens",
        examples=("[[AAAAAAAAAAAAAAAAAAAAA{alnum:25}%3D{alnum:50}]]",),
        counter_examples=("AAAAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAA{alnum:20}"),
        check=lambda text: len(set(text)) > 10,
    ),
    by_name(
        "twitter.access_token",
        "{digit:19}-{alnum:30}",
        "{alnum:45}",
        names=("twitter", "twitter consumer", "x consumer"),
        keys=("twitter access token secret", "twitter consumer secret"),
        source="X developer documentation, OAuth 1.0a keys and tokens",
    ),
    by_shape(
        "linkedin.client_secret", "WPL_AP1.{alnum:16}.{alnum:6}==", source="LinkedIn developer documentation, client secrets"
    ),
    by_name(
        "linkedin.access_token",
        "AQ{base64url:80}",
        "{alnum:16}",
        names=("linkedin",),
        source="LinkedIn developer documentation, OAuth 2.0",
    ),
    by_shape(
        "tiktok.access_token",
        "act.{alnum:50}",
        "clt.{alnum:40}",
        source="TikTok for Developers, access tokens",
        counter_examples=("fact.{alnum:50}",),
    ),
    by_name("tiktok.client_secret", "{alnum:32}", names=("tiktok",), source="TikTok for Developers, client secret"),
    by_name("reddit.client_secret", "{base64url:27}", names=("reddit",), source="Reddit API documentation, OAuth 2"),
    PatternRule(
        id="twitch.oauth_token",
        type="twitch_token",
        pattern=rf"{START}oauth:(?P<v>[a-z0-9]{{30}})(?![A-Za-z0-9])",
        gate=r"oauth:[a-z0-9]{30}",
        source="Twitch developer documentation, chat: PASS oauth:<token>",
        examples=("PASS oauth:[[{lownum:30}]]",),
        counter_examples=("oauth:v2", "oauth:{lower:12}"),
    ),
    by_name(
        "twitch.client_secret", "{lownum:30}", names=("twitch",), source="Twitch developer documentation, client secrets"
    ),
    PatternRule(
        id="twitch.stream_key",
        type="twitch_key",
        pattern=rf"{START}live_[0-9]{{6,12}}_[A-Za-z0-9]{{30}}",
        gate=r"live_[0-9]{6,12}_[A-Za-z0-9]{30}",
        source="Twitch documentation, stream keys",
        examples=("[[live_{digit:9}_{alnum:30}]]",),
        counter_examples=("live_{digit:9}",),
        score=0.95,
    ),
    by_name(
        "youtube.api_key", "AIza{base64url:35}", names=("youtube", "yt"), source="YouTube Data API documentation, API keys"
    ),
    by_shape(
        "pinterest.access_token",
        "pina_{upnum:60}",
        "pinr_{upnum:60}",
        source="Pinterest developer documentation, access and refresh tokens",
    ),
    by_name(
        "snapchat.client_secret", "{base64url:43}", names=("snapchat", "snap"), source="Snap Marketing API documentation"
    ),
    by_name("mastodon.access_token", "{base64url:43}", names=("mastodon",), source="Mastodon documentation, OAuth tokens"),
    by_name(
        "bluesky.app_password",
        "{lownum:4}-{lownum:4}-{lownum:4}-{lownum:4}",
        keys=("bluesky app password", "bluesky password", "bsky password", "bsky app password", "atproto password"),
        source="Bluesky documentation, app passwords",
    ),
    by_name("patreon.access_token", "{base64url:43}", source="Patreon API documentation, creator's access token"),
    by_name("tumblr.consumer_secret", "{alnum:50}", names=("tumblr", "tumblr consumer"), source="Tumblr API documentation"),
    by_name("strava.client_secret", "{hex:40}", names=("strava",), source="Strava developer documentation"),
    by_name(
        "steam.api_key",
        "{HEX:32}",
        names=("steam web",),
        keys=("steam api key", "steam web api key"),
        source="Steamworks documentation, Web API keys",
    ),
    PatternRule(
        id="roblox.cookie",
        type="roblox_cookie",
        pattern=r"_\|WARNING:-DO-NOT-SHARE-THIS\.[A-Za-z0-9.,\-]{1,200}\|_(?P<v>[A-Z0-9]{100,})",
        gate=r"_\|WARNING:-DO-NOT-SHARE-THIS",
        source="Roblox documentation, .ROBLOSECURITY",
        examples=("_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in.|_[[{HEX:400}]]",),
        counter_examples=("_|WARNING:-DO-NOT-SHARE-THIS",),
        score=0.95,
    ),
    by_name(
        "riot.api_key",
        "RGAPI-" + "{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
        names=("riot",),
        source="Riot developer portal, API keys",
    ),
    by_shape("vk.access_token", "vk1.a.{base64url:120}", source="VK documentation, access tokens"),
    by_name(
        "kakao.rest_key",
        "{hex:32}",
        names=("kakao", "kakao rest", "kakao admin"),
        source="Kakao Developers documentation, app keys",
    ),
    by_name(
        "naver.client_secret",
        "{base64url:10}",
        keys=("naver client secret", "x naver client secret"),
        source="NAVER Developers documentation",
    ),
    by_name("flickr.api_secret", "{hex:16}", keys=("flickr api secret", "flickr secret"), source="Flickr API documentation"),
    by_name("giphy.api_key", "{alnum:32}", source="GIPHY developer documentation, API keys"),
)
