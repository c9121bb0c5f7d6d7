"""Support desks and live chat."""

from __future__ import annotations

from recognizers.rule import Rule
from recognizers.tokens.vendors import UUID, by_name, by_shape

RULES: tuple[Rule, ...] = (
    by_name("zendesk.api_token", "{alnum:40}", names=("zendesk",), source="Zendesk developer documentation, API tokens"),
    by_name(
        "freshdesk.api_key",
        "{alnum:20}",
        names=("freshdesk", "freshservice", "freshsales"),
        source="Freshworks developer documentation, API keys",
    ),
    by_shape(
        "intercom.access_token", "dG9rO{base64:55}=", source="Intercom developer documentation: base64 of tok:…", score=0.9
    ),
    by_name(
        "intercom.named_token",
        names=("intercom",),
        source="Intercom developer documentation, access tokens and identity verification",
    ),
    by_name(
        "front.api_token",
        "eyJ{base64url:60}",
        keys=("front api token", "frontapp token", "frontapp api key"),
        source="Front developer documentation, API tokens",
    ),
    by_name(
        "helpscout.app_secret",
        "{alnum:32}",
        names=("helpscout", "help scout"),
        keys=("helpscout app secret",),
        source="Help Scout developer documentation",
    ),
    by_name("gorgias.api_key", "{hex:64}", source="Gorgias developer documentation, API keys"),
    by_name("kustomer.api_key", "eyJ{base64url:60}", source="Kustomer developer documentation, API keys"),
    by_name(
        "drift.access_token",
        "{alnum:32}",
        keys=("drift access token", "drift api token"),
        source="Drift developer documentation",
    ),
    by_name(
        "crisp.token_key",
        "{hex:64}",
        keys=("crisp token key", "crisp api key"),
        source="Crisp developer documentation, plugin tokens",
    ),
    by_name(
        "chatwoot.access_token",
        "{alnum:24}",
        names=("chatwoot", "chatwoot api"),
        source="Chatwoot documentation, api_access_token",
    ),
    by_name("tawk.api_key", "{hex:40}", keys=("tawk api key", "tawkto api key"), source="tawk.to documentation"),
    by_name(
        "livechat.access_token",
        "dal:{base64url:43}",
        names=("livechat",),
        source="LiveChat developer documentation, personal access tokens",
    ),
    by_name(
        "servicenow.client_secret",
        "{base64url:32}",
        names=("servicenow", "service now"),
        source="ServiceNow documentation, OAuth application registry",
    ),
    by_name("deskpro.api_key", "{digit:2}:{alnum:25}", source="Deskpro developer documentation, API keys"),
    by_name(
        "plain.api_key", "plainApiKey_{alnum:40}", keys=("plain api key",), source="Plain developer documentation, API keys"
    ),
    by_name("gladly.api_token", "{base64url:32}", source="Gladly developer documentation, API tokens"),
    by_name(
        "dixa.api_token",
        "eyJ{base64url:60}",
        UUID,
        keys=("dixa api token", "dixa api key"),
        source="Dixa developer documentation",
    ),
    by_name("userlike.api_token", "{hex:64}", source="Userlike developer documentation, API tokens"),
)
