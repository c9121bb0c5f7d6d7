"""Services asked about addresses on the net, threats and the web: an API key a question."""

from __future__ import annotations

from recognizers.rule import PatternRule, Rule
from recognizers.tokens.vendors import START, UUID, by_name, by_shape

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="maxmind.license_key",
        type="maxmind_key",
        pattern=rf"{START}[A-Za-z0-9]{{6}}_[A-Za-z0-9]{{29}}_mmk",
        gate=r"[A-Za-z0-9]_mmk",
        source="MaxMind documentation, license keys",
        examples=("[[{alnum:6}_{alnum:29}_mmk]]",),
        counter_examples=("license_mmk", "{alnum:6}_mmk"),
        score=0.95,
    ),
    by_name(
        "maxmind.named_key",
        "{alnum:16}",
        names=("maxmind", "geoip"),
        keys=("maxmind license key", "geoipupdate license key"),
        source="MaxMind documentation, license keys of earlier versions",
    ),
    by_name("ipinfo.token", "{hex:14}", names=("ipinfo",), source="IPinfo developer documentation, token"),
    by_name("ipdata.api_key", "{hex:56}", source="ipdata documentation, api-key"),
    by_name(
        "ipstack.access_key", "{hex:32}", names=("ipstack", "ipapi", "apilayer"), source="ipstack documentation, access_key"
    ),
    by_name("ipgeolocation.api_key", "{hex:32}", source="ipgeolocation documentation, apiKey"),
    by_name("abuseipdb.api_key", "{hex:80}", source="AbuseIPDB documentation, Key header"),
    by_name(
        "virustotal.api_key",
        "{hex:64}",
        names=("virustotal", "vt"),
        keys=("=x apikey",),
        source="VirusTotal documentation, x-apikey",
    ),
    by_name("shodan.api_key", "{alnum:32}", source="Shodan developer documentation, API keys"),
    by_name("censys.api_secret", "censys_{alnum:32}", "{alnum:32}", source="Censys documentation, API secret and tokens"),
    by_name("securitytrails.api_key", "{alnum:32}", source="SecurityTrails documentation, APIKEY"),
    by_name("greynoise.api_key", "{alnum:48}", source="GreyNoise documentation, key"),
    by_name("urlscan.api_key", UUID, names=("urlscan",), source="urlscan.io documentation, API-Key"),
    by_name(
        "hibp.api_key",
        "{hex:32}",
        keys=("hibp api key", "haveibeenpwned api key"),
        source="Have I Been Pwned documentation, hibp-api-key",
    ),
    by_name(
        "otx.api_key",
        "{hex:64}",
        keys=("otx api key", "x otx api key", "alienvault api key"),
        source="AlienVault OTX documentation, X-OTX-API-KEY",
    ),
    by_name(
        "misp.auth_key",
        "{alnum:40}",
        keys=("misp auth key", "misp key", "misp api key"),
        source="MISP documentation, automation key",
    ),
    by_name(
        "whoisxml.api_key", "at_{alnum:29}", names=("whoisxml", "whoisxmlapi"), source="WhoisXML API documentation, apiKey"
    ),
    by_shape(
        "hcaptcha.secret_key",
        "ES_{hex:32}",
        source="hCaptcha documentation, secret keys",
        counter_examples=("FILES_{hex:32}",),
    ),
    by_name(
        "hcaptcha.named_key",
        "0x{hex:40}",
        names=("hcaptcha",),
        source="hCaptcha documentation, secret keys of earlier versions",
    ),
    by_name(
        "turnstile.secret_key",
        "0x4AAAA{base64url:28}",
        names=("turnstile", "cf turnstile"),
        source="Cloudflare Turnstile documentation, secret key",
    ),
    by_name(
        "twocaptcha.api_key",
        "{hex:32}",
        names=("twocaptcha", "anticaptcha"),
        source="2Captcha documentation, API key",
    ),
    by_shape(
        "brave_search.api_key",
        "BSA{base64url:28}",
        source="Brave Search API documentation, X-Subscription-Token",
        counter_examples=("USBSA{alnum:28}", "BSA{digit:4}"),
    ),
    by_name(
        "bing_search.key",
        "{hex:32}",
        names=("bing", "bing search"),
        source="Bing Search API documentation, subscription keys",
    ),
    by_name("coveo.api_key", "xx" + UUID, source="Coveo documentation, API keys"),
    by_name("scrapingbee.api_key", "{upnum:80}", source="ScrapingBee documentation, api_key"),
    by_name(
        "brightdata.api_token",
        UUID,
        "{hex:64}",
        names=("brightdata", "bright data"),
        source="Bright Data documentation, API tokens",
    ),
    by_name("scraperapi.api_key", "{hex:32}", source="ScraperAPI documentation, api_key"),
    by_name("browserless.token", UUID, names=("browserless",), source="Browserless documentation, token"),
    by_shape("browserbase.api_key", "bb_live_{base64url:27}", source="Browserbase documentation, API keys"),
    by_name("newsapi.api_key", "{hex:32}", names=("newsapi", "news api"), source="News API documentation, X-Api-Key"),
    by_name(
        "nytimes.api_key", "{alnum:32}", names=("nytimes", "nyt"), source="New York Times developer documentation, api-key"
    ),
    by_name(
        "rapidapi.key",
        "{hex:10}msh{hex:15}p{hex:6}jsn{hex:12}",
        names=("rapidapi", "x rapidapi"),
        source="RapidAPI documentation, X-RapidAPI-Key",
    ),
    by_name(
        "wolfram.app_id",
        "{upnum:6}-{upnum:10}",
        keys=("wolfram app id", "wolframalpha app id", "wolfram alpha appid"),
        source="Wolfram|Alpha API documentation, AppID",
    ),
    by_name("nasa.api_key", "{alnum:40}", keys=("nasa api key",), source="NASA open APIs, api_key"),
    by_name("census_bureau.api_key", "{hex:40}", keys=("census api key",), source="United States Census Bureau, API keys"),
)
