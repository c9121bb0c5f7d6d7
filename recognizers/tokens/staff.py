"""People and papers: recruiting, payroll, signatures."""

from __future__ import annotations

from recognizers.rule import Rule
from recognizers.tokens.vendors import UUID, by_name

RULES: tuple[Rule, ...] = (
    by_name(
        "docusign.secret_key",
        UUID,
        names=("docusign",),
        keys=("docusign integration key",),
        source="DocuSign developer documentation, integration keys",
    ),
    by_name(
        "dropbox_sign.api_key",
        "{hex:64}",
        names=("hellosign", "dropbox sign"),
        source="Dropbox Sign developer documentation, API keys",
    ),
    by_name("pandadoc.api_key", "{hex:40}", source="PandaDoc developer documentation, API keys"),
    by_name("signnow.api_key", "{hex:64}", names=("signnow",), source="SignNow developer documentation"),
    by_name("signwell.api_key", "{hex:64}", source="SignWell developer documentation, X-Api-Key"),
    by_name("docuseal.api_key", "{alnum:43}", source="DocuSeal documentation, X-Auth-Token"),
    by_name(
        "bamboohr.api_key", "{hex:40}", names=("bamboohr", "bamboo hr"), source="BambooHR developer documentation, API keys"
    ),
    by_name("gusto.api_token", "{base64url:43}", source="Gusto developer documentation, access tokens"),
    by_name("rippling.api_key", source="Rippling developer documentation, API keys"),
    by_name("workday.client_secret", "{lownum:50}", names=("workday",), source="Workday documentation, API clients"),
    by_name(
        "adp.client_secret", UUID, keys=("adp client secret",), source="ADP developer documentation, client credentials"
    ),
    by_name(
        "greenhouse.api_key",
        "{hex:32}-{digit:1}",
        "{hex:32}",
        names=("greenhouse", "greenhouse harvest"),
        source="Greenhouse developer documentation, Harvest API keys",
    ),
    by_name(
        "lever.api_key",
        "{base64:60}",
        keys=("lever api key", "lever api token"),
        source="Lever developer documentation, API keys",
    ),
    by_name("ashby.api_key", "{hex:64}", source="Ashby developer documentation, API keys"),
    by_name("workable.access_token", "{hex:64}", source="Workable developer documentation, access tokens"),
    by_name("hibob.api_token", names=("hibob", "bob service user"), source="HiBob developer documentation, service users"),
    by_name(
        "personio.client_secret",
        "papi-{alnum:40}",
        "{alnum:60}",
        names=("personio",),
        source="Personio developer documentation, API credentials",
    ),
    by_name(
        "deel.api_token",
        "{base64url:40}",
        keys=("deel api token", "deel api key"),
        source="Deel developer documentation, API tokens",
    ),
    by_name(
        "remote.api_token",
        "ra_live_{alnum:40}",
        keys=("remote com token", "remote api token"),
        source="Remote developer documentation, API tokens",
    ),
    by_name("finch.access_token", UUID, names=("finch",), source="Finch documentation, access tokens"),
    by_name(
        "merge.api_key",
        "{base64url:54}",
        keys=("merge api key", "merge account token", "x account token"),
        source="Merge documentation, X-Account-Token",
    ),
    by_name("checkr.api_key", "{hex:40}", source="Checkr documentation, API keys"),
    by_name("culture_amp.client_secret", names=("culture amp", "cultureamp"), source="Culture Amp developer documentation"),
)
