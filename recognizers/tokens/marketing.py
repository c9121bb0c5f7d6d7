"""Marketing and sales: campaigns, customer relations, leads."""

from __future__ import annotations

from recognizers.rule import PatternRule, Rule
from recognizers.tokens.vendors import START, UUID, by_name, by_shape

RULES: tuple[Rule, ...] = (
    by_shape(
        "hubspot.token",
        *(f"pat-{region}-{UUID}" for region in ("na1", "na2", "na3", "eu1", "ap1")),
        source="HubSpot developer documentation, private app access tokens",
    ),
    by_name(
        "hubspot.api_key",
        UUID,
        names=("hubspot", "hapikey"),
        keys=("=hapikey",),
        source="HubSpot developer documentation, developer API keys",
    ),
    PatternRule(
        id="salesforce.session_token",
        type="salesforce_token",
        pattern=rf"{START}00D[A-Za-z0-9]{{12}}(?:[A-Za-z0-9]{{3}})?(?:!|%21)[A-Za-z0-9._]{{80,}}",
        gate=r"00D[A-Za-z0-9]{12,15}(?:!|%21)[A-Za-z0-9._]{80}",
        source="Salesforce documentation, session ids and access tokens: organisation id, !, token",
        examples=("[[00D{alnum:12}!AQ{alnum:94}]]", "[[00D{alnum:15}!AQ{alnum:94}]]"),
        counter_examples=("00D{alnum:12}", "00D{alnum:12}!x"),
        score=0.95,
    ),
    by_shape(
        "salesforce.consumer_key",
        "3MVG9{alnum:80}",
        source="Salesforce documentation, connected apps: consumer key",
        score=0.85,
    ),
    by_shape("salesforce.refresh_token", "5Aep861{alnum:75}", source="Salesforce documentation, OAuth 2.0 refresh tokens"),
    by_name(
        "salesforce.secret",
        *("{HEX:64}", "{alnum:24}"),
        keys=(
            "salesforce client secret",
            "salesforce consumer secret",
            "salesforce security token",
            "sfdc client secret",
            "sf security token",
        ),
        source="Salesforce documentation, connected apps: consumer secret; security tokens",
    ),
    by_shape(
        "zoho.token", "1000.{hex:32}.{hex:32}", source="Zoho accounts documentation, OAuth 2.0: access and refresh tokens"
    ),
    by_shape(
        "klaviyo.private_key",
        "pk_{hex:34}",
        source="Klaviyo developer documentation, private keys",
        counter_examples=("spk_{hex:34}", "pk_users"),
    ),
    by_shape("keap.token", "KeapAK-{hex:64}", source="Keap developer documentation, personal access tokens"),
    by_name("pipedrive.api_token", "{hex:40}", source="Pipedrive API documentation, api_token"),
    by_name(
        "activecampaign.api_key",
        "{hex:72}",
        names=("activecampaign", "active campaign"),
        source="ActiveCampaign API documentation, Api-Token",
    ),
    by_name(
        "customerio.api_key",
        "{hex:32}",
        names=("customerio", "customer io"),
        source="Customer.io documentation, app API keys",
    ),
    by_name("braze.api_key", UUID, source="Braze documentation, REST API keys"),
    by_name(
        "iterable.api_key", "{hex:32}", source="Iterable API documentation, Api-Key", keys=("iterable api key",), names=()
    ),
    by_name("marketo.client_secret", "{alnum:32}", source="Adobe Marketo Engage documentation, authentication"),
    by_name("convertkit.api_secret", "{base64url:43}", names=("convertkit",), source="Kit (ConvertKit) API documentation"),
    by_name("mailerlite.api_key", names=("mailerlite",), source="MailerLite documentation, API tokens"),
    by_name("sendinblue.api_key", source="Brevo (Sendinblue) documentation, API keys of earlier versions"),
    by_name("getresponse.api_key", "{lownum:32}", source="GetResponse API documentation, X-Auth-Token: api-key"),
    by_name(
        "campaignmonitor.api_key",
        "{base64:60}",
        names=("campaignmonitor", "campaign monitor", "createsend"),
        source="Campaign Monitor API documentation",
    ),
    by_name("drip.api_token", "{hex:32}", keys=("drip api token", "drip api key"), source="Drip API documentation"),
    by_name("attentive.api_key", keys=("attentive api key", "attentive access token"), source="Attentive API documentation"),
    by_name(
        "close.api_key",
        "api_{alnum:22}.{alnum:22}",
        keys=("close api key", "close io api key"),
        source="Close API documentation",
    ),
    by_name(
        "copper.api_key", "{hex:32}", keys=("copper api key", "x pw accesstoken"), source="Copper developer documentation"
    ),
    by_name(
        "apollo.api_key",
        "{base64url:22}",
        keys=("apollo api key", "apollo io api key"),
        source="Apollo.io API documentation",
    ),
    by_name(
        "outreach.client_secret",
        keys=("outreach client secret", "outreach access token"),
        source="Outreach API documentation",
    ),
    by_name(
        "salesloft.api_key", "v2_ak_{digit:3}_{hex:64}", "ak_{hex:64}", source="Salesloft developer documentation, API keys"
    ),
    by_name("gong.access_key_secret", keys=("gong access key secret", "gong api secret"), source="Gong API documentation"),
    by_name("attio.access_token", "{hex:64}", source="Attio documentation, access tokens"),
    by_name("clearbit.api_key", "sk_{hex:32}", source="Clearbit API documentation"),
    by_name("fullcontact.api_key", "{alnum:32}", source="FullContact documentation, API keys"),
)
