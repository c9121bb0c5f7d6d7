"""Product analytics, attribution and customer data."""

from __future__ import annotations

from recognizers.rule import PatternRule, Rule
from recognizers.tokens.vendors import START, UUID, by_name, by_shape

RULES: tuple[Rule, ...] = (
    by_shape(
        "posthog.key",
        *("phx_{alnum:43}", "phc_{alnum:43}", "phs_{alnum:43}", "phr_{alnum:43}", "pha_{alnum:43}"),
        source="PostHog documentation, API: personal and project keys",
        counter_examples=("alphx_{alnum:43}",),
    ),
    by_name("amplitude.api_key", "{hex:32}", source="Amplitude documentation, API and secret keys"),
    by_name(
        "mixpanel.secret",
        "{hex:32}",
        names=("mixpanel", "mixpanel project"),
        source="Mixpanel documentation, project token, API secret",
    ),
    by_name(
        "mixpanel.service_account",
        "{alnum:32}",
        keys=("mixpanel service account secret",),
        source="Mixpanel documentation, service accounts",
    ),
    by_name(
        "segment.write_key",
        "{alnum:32}",
        keys=("segment write key", "segment api key", "segment key", "segment source write key"),
        source="Twilio Segment documentation, write keys",
    ),
    by_shape("segment.public_api_token", "sgp_{alnum:64}", source="Twilio Segment documentation, Public API tokens"),
    by_name("heap.api_key", keys=("heap api key", "heap io key"), source="Heap documentation, API keys"),
    by_name(
        "rudderstack.write_key",
        "{alnum:27}",
        names=("rudderstack", "rudder"),
        keys=("rudderstack write key", "rudder write key"),
        source="RudderStack documentation, write keys",
    ),
    by_name("snowplow.api_key", UUID, names=("snowplow", "snowplow console"), source="Snowplow documentation, API keys"),
    by_name("mparticle.secret", "{base64url:64}", source="mParticle documentation, server-to-server key and secret"),
    by_name("fullstory.api_key", "na1.{base64:40}", source="Fullstory developer documentation, API keys"),
    by_name("logrocket.api_key", source="LogRocket documentation, API keys"),
    by_name(
        "pendo.integration_key",
        UUID + ".{alnum:10}",
        UUID,
        names=("pendo", "pendo integration"),
        source="Pendo documentation, x-pendo-integration-key",
    ),
    by_name(
        "appsflyer.dev_key",
        "{alnum:22}",
        names=("appsflyer", "appsflyer dev"),
        source="AppsFlyer documentation, dev key; API tokens",
    ),
    by_name("adjust.api_token", keys=("adjust api token", "adjust app secret"), source="Adjust documentation, API tokens"),
    by_shape(
        "branch.key",
        *("key_live_{alnum:32}", "key_test_{alnum:32}", "secret_live_{alnum:32}", "secret_test_{alnum:32}"),
        source="Branch documentation, Branch key and secret",
        counter_examples=("key_test_case",),
    ),
    by_name("plausible.api_key", "{base64url:64}", source="Plausible documentation, API keys"),
    by_name("countly.api_key", "{hex:32}", source="Countly documentation, API key"),
    by_name(
        "matomo.token_auth",
        "{hex:32}",
        names=("matomo", "piwik"),
        keys=("=token auth", "matomo token auth"),
        source="Matomo documentation, token_auth",
    ),
    by_name(
        "google_analytics.api_secret",
        "{base64url:22}",
        keys=("ga4 api secret", "ga api secret", "measurement protocol api secret"),
        source="Google Analytics documentation, Measurement Protocol: api_secret",
    ),
    by_name("hightouch.api_key", UUID, source="Hightouch documentation, API keys"),
    PatternRule(
        id="census.api_token",
        type="census_token",
        pattern=rf"{START}secret-token:[A-Za-z0-9_\-]{{24,}}",
        gate=r"secret-token:[A-Za-z0-9_\-]{24}",
        source="Census documentation, API access tokens; RFC 8959: secret-token URIs",
        examples=("[[secret-token:{base64url:32}]]",),
        counter_examples=("secret-token:", "secret-token:{alnum:8}"),
        score=0.9,
    ),
    PatternRule(
        id="tinybird.token",
        type="tinybird_token",
        pattern=rf"{START}p\.eyJ[A-Za-z0-9_\-]{{40,}}(?:\.[A-Za-z0-9_\-]{{43}})?",
        gate=r"p\.eyJ[A-Za-z0-9_\-]{40}",
        source="Tinybird documentation, tokens",
        examples=("[[p.eyJ{base64url:100}.{base64url:43}]]",),
        counter_examples=("p.eyJ", "map.eyJ{alnum:60}"),
        score=0.95,
    ),
    by_shape(
        "metabase.api_key",
        "mb_{base64:43}=",
        source="Metabase documentation, API keys",
        counter_examples=("thumb_{base64:43}=", "mb_strlen"),
    ),
    by_name(
        "looker.client_secret",
        "{alnum:24}",
        names=("looker", "lookersdk"),
        source="Looker documentation, API credentials: LOOKERSDK_CLIENT_SECRET",
    ),
    by_name(
        "tableau.token_secret",
        "{base64:22}==:{alnum:32}",
        names=("tableau",),
        keys=("tableau token secret", "personal access token secret"),
        source="Tableau documentation, personal access tokens",
    ),
    by_name(
        "mode.api_secret",
        "{hex:32}",
        keys=("mode api secret", "mode analytics secret", "mode api token"),
        source="Mode API documentation",
    ),
    by_name("hex.api_token", "{hex:64}", keys=("hex api token", "hex workspace token"), source="Hex API documentation"),
)
