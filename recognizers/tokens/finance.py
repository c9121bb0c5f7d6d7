"""Banks, markets, accounting, and those who check identities."""

from __future__ import annotations

from recognizers.rule import PatternRule, Rule
from recognizers.tokens.vendors import UUID, by_name, by_shape

RULES: tuple[Rule, ...] = (
    by_shape(
        "plaid.access_token",
        *(f"access-{environment}-{UUID}" for environment in ("sandbox", "development", "production")),
        source="Plaid documentation, access tokens",
        counter_examples=("access-production-log",),
    ),
    by_name("plaid.secret", "{hex:30}", source="Plaid documentation, API keys"),
    by_name("truelayer.client_secret", UUID, source="TrueLayer documentation, authentication"),
    by_name("tink.client_secret", "{hex:32}", keys=("tink client secret",), source="Tink documentation, OAuth client"),
    by_name("yodlee.secret", "{alnum:32}", source="Envestnet Yodlee documentation, client credentials"),
    by_name(
        "wise.api_token",
        UUID,
        keys=("wise api token", "wise api key", "wise access token", "transferwise token", "transferwise api token"),
        source="Wise Platform documentation, personal API tokens",
    ),
    by_name("revolut.api_key", "sk_{base64url:60}", source="Revolut Merchant API documentation, authentication"),
    PatternRule(
        id="mercury.token",
        type="mercury_token",
        pattern=r"secret-token:mercury_(?:production|sandbox)_[A-Za-z0-9_]{32,}(?:_yrucrem)?",
        gate=r"secret-token:mercury_(?:production|sandbox)_[A-Za-z0-9_]{32}",
        source="Mercury API documentation, tokens; RFC 8959",
        examples=("[[secret-token:mercury_production_wma_{alnum:44}_yrucrem]]",),
        counter_examples=("secret-token:mercury_production_x",),
        score=0.95,
    ),
    by_shape("brex.user_token", "bxt_{alnum:40}", source="Brex developer documentation, user tokens"),
    by_shape("ramp.client_secret", "ramp_sec_{alnum:40}", source="Ramp developer documentation, client secrets"),
    by_name(
        "quickbooks.client_secret", "{alnum:40}", names=("quickbooks", "intuit"), source="Intuit developer documentation"
    ),
    by_name("xero.client_secret", "{base64url:48}", source="Xero developer documentation, OAuth 2.0 apps"),
    by_name("sage.client_secret", keys=("sage client secret", "sage access token"), source="Sage developer documentation"),
    by_name("moov.secret", source="Moov documentation, API keys"),
    by_name("lithic.api_key", UUID, source="Lithic documentation, API keys"),
    by_name(
        "marqeta.access_token", UUID, names=("marqeta", "marqeta admin"), source="Marqeta documentation, core API: tokens"
    ),
    by_shape(
        "persona.api_key",
        f"persona_production_{UUID}",
        f"persona_sandbox_{UUID}",
        source="Persona documentation, API keys",
    ),
    PatternRule(
        id="onfido.api_token",
        type="onfido_token",
        pattern=r"api_(?:live|sandbox)(?:_us|_ca)?\.[A-Za-z0-9_\-]{11}\.[A-Za-z0-9_\-]{32,}",
        source="Onfido API documentation, token authentication",
        examples=("[[api_live.{base64url:11}.{base64url:32}]]", "[[api_sandbox_us.{base64url:11}.{base64url:32}]]"),
        counter_examples=("api_live.example.org",),
        score=0.95,
    ),
    by_shape(
        "sumsub.app_token",
        "prd:{alnum:24}.{alnum:32}",
        "sbx:{alnum:24}.{alnum:32}",
        source="Sumsub documentation, app tokens",
    ),
    by_name("veriff.api_key", UUID, names=("veriff",), source="Veriff documentation, API keys and shared secret"),
    by_name("jumio.api_secret", source="Jumio documentation, API credentials"),
    by_name("trulioo.api_key", "{hex:32}", source="Trulioo documentation, x-trulioo-api-key"),
    by_name("socure.api_key", UUID, names=("socure", "socure sdk"), source="Socure developer documentation, SocureApiKey"),
    by_name("experian.client_secret", source="Experian developer portal, OAuth 2.0: client_secret"),
    by_name("equifax.client_secret", "{alnum:16}", source="Equifax developer documentation, OAuth 2.0"),
    by_name(
        "alloy.secret",
        keys=("alloy api secret", "alloy workflow secret", "alloy workflow token"),
        source="Alloy documentation",
    ),
    by_name(
        "sift.api_key", "{hex:16}", keys=("sift api key", "sift science api key"), source="Sift documentation, API keys"
    ),
    by_name("finnhub.api_key", "{lownum:20}", source="Finnhub API documentation, token"),
    by_name(
        "polygon.api_key",
        "{alnum:32}",
        keys=("polygon api key", "polygon io key"),
        source="Polygon.io documentation, apiKey",
    ),
    by_name(
        "alphavantage.api_key", "{upnum:16}", names=("alphavantage", "alpha vantage"), source="Alpha Vantage documentation"
    ),
    by_name(
        "alpaca.secret_key",
        "{alnum:40}",
        keys=("alpaca secret key", "apca api secret key"),
        source="Alpaca documentation, APCA-API-SECRET-KEY",
    ),
)
