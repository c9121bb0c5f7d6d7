"""Those who connect health records: keys to their systems open charts, so a name is enough.

Most are OAuth 2.0 clients of SMART on FHIR (Backend Services), whose vendors state no format for their secrets.
"""

from __future__ import annotations

from recognizers.rule import PatternRule, Rule
from recognizers.tokens.vendors import UUID, by_name, by_shape

RULES: tuple[Rule, ...] = (
    by_name(
        "epic.client_secret",
        keys=("epic client secret", "epic fhir token", "epic access token"),
        source="Epic on FHIR documentation, OAuth 2.0 client secrets",
    ),
    by_name(
        "cerner.client_secret",
        names=("cerner", "oracle health"),
        source="Oracle Health (Cerner) documentation, system accounts",
    ),
    by_name(
        "athenahealth.client_secret",
        names=("athenahealth", "athena health"),
        source="athenahealth developer documentation, OAuth 2.0",
    ),
    by_name("redox.api_secret", names=("redox",), source="Redox documentation, source API key and secret"),
    by_name(
        "particle_health.client_secret",
        names=("particle health",),
        keys=("particle client secret", "particle api key"),
        source="Particle Health documentation, client credentials",
    ),
    by_name(
        "health_gorilla.client_secret",
        names=("health gorilla", "healthgorilla"),
        source="Health Gorilla documentation, OAuth 2.0",
    ),
    by_name(
        "zus.client_secret",
        keys=("zus client secret", "zus health client secret", "zus api key"),
        source="Zus Health documentation, authentication",
    ),
    by_name(
        "oneup_health.client_secret",
        "{alnum:32}",
        names=("oneup health", "oneup", "oneuphealth"),
        source="1upHealth documentation, client secret",
    ),
    by_name("metriport.api_key", names=("metriport",), source="Metriport documentation, x-api-key"),
    by_name("medplum.client_secret", "{hex:64}", source="Medplum documentation, client credentials"),
    by_name(
        "canvas_medical.client_secret",
        names=("canvas medical", "canvas fhir"),
        source="Canvas Medical documentation, OAuth 2.0",
    ),
    by_name("drchrono.client_secret", "{base64url:64}", source="DrChrono API documentation, OAuth 2.0"),
    by_name("elation.client_secret", names=("elation", "elation health"), source="Elation Health documentation, OAuth 2.0"),
    by_name(
        "eclinicalworks.client_secret",
        names=("eclinicalworks", "ecw"),
        source="eClinicalWorks FHIR documentation, OAuth 2.0",
    ),
    by_name(
        "allscripts.app_password",
        names=("allscripts", "veradigm", "unity api"),
        source="Veradigm (Allscripts) Unity API documentation",
    ),
    by_name(
        "nextgen.client_secret",
        names=("nextgen healthcare",),
        keys=("nextgen client secret", "nextgen api key"),
        source="NextGen Healthcare API documentation",
    ),
    by_name("meditech.client_secret", source="MEDITECH Greenfield documentation, OAuth 2.0"),
    by_name("availity.client_secret", source="Availity API documentation, client secret"),
    by_name(
        "change_healthcare.client_secret",
        names=("change healthcare", "changehealthcare", "optum"),
        source="Optum (Change Healthcare) developer documentation",
    ),
    by_name("stedi.api_key", "{alnum:7}.{alnum:32}", names=("stedi",), source="Stedi documentation, API keys"),
    by_name(
        "candid.client_secret",
        keys=("candid client secret", "candid health client secret", "candid api key"),
        source="Candid Health documentation, authentication",
    ),
    by_name(
        "surescripts.password",
        keys=("surescripts password", "surescripts api key", "surescripts client secret"),
        source="Surescripts network, account credentials",
    ),
    by_name(
        "dosespot.clinic_key",
        names=("dosespot",),
        keys=("dosespot clinic key", "dosespot subscription key"),
        source="DoseSpot API documentation, clinic key",
    ),
    by_name("doximity.client_secret", source="Doximity developer documentation, OAuth 2.0"),
    by_name("human_api.client_secret", names=("human api", "humanapi"), source="Human API documentation, client secret"),
    by_name(
        "validic.access_token",
        "{hex:32}",
        names=("validic", "validic org"),
        source="Validic documentation, organisation access token",
    ),
    by_shape(
        "vital.api_key",
        "sk_us_{base64url:43}",
        "sk_eu_{base64url:43}",
        source="Junction (Vital) documentation, x-vital-api-key",
    ),
    by_name(
        "terra.api_key",
        "{base64url:32}",
        keys=("terra api key", "terra signing secret"),
        source="Terra API documentation, x-api-key",
    ),
    by_shape(
        "flexpa.secret_key", "fsk_live_{base64url:32}", "fsk_test_{base64url:32}", source="Flexpa documentation, secret keys"
    ),
    by_name("fitbit.client_secret", "{hex:32}", source="Fitbit Web API documentation, client secret"),
    by_name("dexcom.client_secret", "{alnum:16}", source="Dexcom developer documentation, client secret"),
    by_name("withings.client_secret", "{hex:64}", source="Withings developer documentation, client secret"),
    by_name("oura.access_token", "{base32:32}", source="Oura API documentation, personal access tokens"),
    by_name(
        "garmin.consumer_secret", "{alnum:35}", names=("garmin", "garmin consumer"), source="Garmin Health API documentation"
    ),
    by_name("whoop.client_secret", "{hex:64}", source="WHOOP developer documentation, client secret"),
    by_name(
        "infermedica.app_key",
        "{hex:32}",
        names=("infermedica", "infermedica app"),
        source="Infermedica API documentation, App-Key",
    ),
    by_name(
        "umls.api_key",
        UUID,
        keys=("umls api key", "uts api key", "nlm api key"),
        source="National Library of Medicine, UTS API keys",
    ),
    PatternRule(
        id="x12.security_information",
        type="password",
        pattern=(
            r"\bISA(?P<s>[*|^~:!])\d\d(?P=s)[^\n]{10}(?P=s)01(?P=s)(?P<v>[^\s*|^~]{4,10})(?=\s*(?P=s))"
            r"|\bISA04\b[^\n]{0,48}?[\s=:](?P<v>(?=[A-Z]{0,9}\d)[A-Z0-9]{6,10})(?![\w])"
        ),
        gate=r"\bISA(?:[*|^~:!][0-9][0-9][*|^~:!][^\n]{10}[*|^~:!]01[*|^~:!][^\s]|04\b)",
        source="ASC X12 005010, interchange control header: ISA03 is 01, and ISA04 a password",
        examples=("ISA*00*          *01*[[SECR{digit:2}TXYZ]]*ZZ*A",),
        counter_examples=("ISA*00*          *00*          *ZZ*A", "ISA04 security information is empty"),
        score=0.8,
    ),
)
