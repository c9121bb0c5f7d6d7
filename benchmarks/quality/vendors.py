"""What vendors' tokens look like, from the vendors' own documents, independent of the rules in ``recognizers/``.

``{alnum:36}`` becomes random characters of an alphabet, ``{alnum:20-40}`` a random number of them. A token with names can
only be told by them; the others are told by their shape. ``[[`` stands where the private part begins, if not at the start.
Some end in a checksum, which is made here as the vendor makes it.
"""

from __future__ import annotations

import base64
import json
import random
import re
import string
import zlib
from typing import NamedTuple

from benchmarks.quality.fillers import characters
from benchmarks.quality.template import HALVES, Value

UUID = "{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}"
_RUN = re.compile(r"\{(\w+):(\d+)(?:-(\d+))?\}")
_BASE62 = string.digits + string.ascii_uppercase + string.ascii_lowercase


class Vendor(NamedTuple):
    name: str
    shapes: tuple[str, ...]
    keys: tuple[str, ...] = ()


def _v(name: str, *shapes: str, keys: tuple[str, ...] = ()) -> Vendor:
    return Vendor(name, shapes, keys)


# By their shape.
SHAPED = (
    _v("aws key id", "AKIA{base32:16}", "ASIA{base32:16}"),
    _v("github", "ghp_{alnum:30}{crc}", "gho_{alnum:30}{crc}", "ghs_{alnum:30}{crc}", "ghu_{alnum:30}{crc}"),
    _v("github fine-grained", "github_pat_{alnum:22}_{alnum:59}"),
    _v("gitlab", "glpat-{base64url:20}", "glrt-{base64url:20}", "gldt-{base64url:20}", "glptt-{hex:40}"),
    _v("gitlab routable", "glpat-{base64url:27}.01.{lownum:2}{lownum:7}"),
    _v("bitbucket", "ATBB{alnum:24}{HEX:8}"),
    _v("atlassian", "ATATT3xFfGF0{base64url:172}={HEX:8}"),
    _v("slack bot", "xoxb-{digit:12}-{digit:13}-{alnum:24}"),
    _v("slack user", "xoxp-{digit:12}-{digit:12}-{digit:13}-{hex:32}"),
    _v("slack app", "xapp-1-A0{upnum:9}-{digit:13}-{hex:64}"),
    _v("slack webhook", "https://hooks.slack.com/services/[[T{upnum:10}/B{upnum:10}/{alnum:24}"),
    _v("discord bot", "{discord}.G{alnum:5}.{base64url:38}"),
    _v("discord webhook", "https://discord.com/api/webhooks/{digit:19}/[[{base64url:68}"),
    _v("telegram", "{digit:10}:AA{base64url:33}"),
    _v("twilio key", "SK{hex:32}"),
    _v("sendgrid", "SG.{base64url:22}.{base64url:43}"),
    _v("mailgun", "key-{hex:32}", "{hex:32}-{hex:8}-{hex:8}"),
    _v("mailchimp", "{hex:32}-us{pick:1/7/14/21}"),
    _v("brevo", "xkeysib-{hex:64}-{alnum:16}", "xsmtpsib-{hex:64}-{alnum:16}"),
    _v("resend", "re_{alnum:8}_{alnum:24}"),
    _v("stripe secret", "sk_live_{alnum:24}", "sk_live_51{alnum:97}", "sk_test_51{alnum:97}"),
    _v("stripe restricted", "rk_live_51{alnum:97}"),
    _v("stripe webhook", "whsec_{alnum:32}"),
    _v("square", "EAAA{base64url:60}", "sq0csp-{base64url:43}"),
    _v("shopify", "shpat_{hex:32}", "shpss_{hex:32}", "shpca_{hex:32}"),
    _v("braintree", "access_token$production${lownum:16}${hex:32}"),
    _v("plaid", "access-production-" + UUID),
    _v("razorpay", "rzp_live_{alnum:14}"),
    _v("flutterwave", "FLWSECK-{hex:32}-X", "FLWSECK_TEST-{hex:32}-X"),
    _v("easypost", "EZAK{alnum:54}"),
    _v("shippo", "shippo_live_{hex:40}"),
    _v("duffel", "duffel_live_{base64url:43}"),
    _v("npm", "npm_{alnum:30}{crc}"),
    _v("pypi", "pypi-AgEIcHlwaS5vcmc{base64url:150-170}"),
    _v("rubygems", "rubygems_{hex:48}"),
    _v("nuget", "oy2{lownum:43}"),
    _v("crates.io", "cio{alnum:32}"),
    _v("docker hub", "dckr_pat_{base64url:27}", "dckr_oat_{base64url:32}"),
    _v("clojars", "CLOJARS_{hex:60}"),
    _v("openai", "sk-proj-{base64url:74}T3BlbkFJ{base64url:74}", "sk-{alnum:20}T3BlbkFJ{alnum:20}"),
    _v("openai service", "sk-svcacct-{base64url:74}T3BlbkFJ{base64url:74}"),
    _v("anthropic", "sk-ant-api03-{base64url:93}AA", "sk-ant-admin01-{base64url:93}AA"),
    _v("hugging face", "hf_{alpha:34}"),
    _v("replicate", "r8_{alnum:37}"),
    _v("groq", "gsk_{alnum:52}"),
    _v("perplexity", "pplx-{alnum:48}"),
    _v("openrouter", "sk-or-v1-{hex:64}"),
    _v("xai", "xai-{alnum:80}"),
    _v("nvidia", "nvapi-{base64url:64}"),
    _v("langsmith", "lsv2_pt_{hex:32}_{hex:10}"),
    _v("pinecone", "pcsk_{alnum:6}_{alnum:63}"),
    _v("google api key", "AIzaSy{base64url:33}"),
    _v("google client secret", "GOCSPX-{base64url:28}"),
    _v("google access token", "ya29.a0A{base64url:150-190}"),
    _v("azure client secret", "{alnum:3}8Q~{base64url:34}"),
    _v("azure devops", "{alnum:76}AZDO{alnum:4}"),
    _v("digitalocean", "dop_v1_{hex:64}", "doo_v1_{hex:64}"),
    _v("heroku", "HRKU-AA{base64url:58}"),
    _v("netlify", "nfp_{alnum:36}"),
    _v("cloudflare origin ca", "v1.0-{hex:24}-{hex:146}"),
    _v("render", "rnd_{alnum:28}"),
    _v("supabase", "sbp_{hex:40}", "sb_secret_{base64url:22}_{base64url:8}"),
    _v("planetscale", "pscale_tkn_{base64url:43}", "pscale_pw_{base64url:43}"),
    _v("neon", "napi_{lownum:64}"),
    _v("databricks", "dapi{hex:32}", "dapi{hex:32}-2"),
    _v("hashicorp vault", "hvs.{base64url:95}", "hvb.{base64url:140}"),
    _v("terraform cloud", "{alnum:14}.atlasv1.{base64url:67}"),
    _v("doppler", "dp.pt.{alnum:43}", "dp.st.prd.{alnum:43}"),
    _v("1password secret key", "A3-{upnum:6}-{upnum:6}-{upnum:5}-{upnum:5}-{upnum:5}-{upnum:5}"),
    _v("pulumi", "pul-{hex:40}"),
    _v("new relic", "NRAK-{upnum:27}", "{hex:36}FFFFNRAL"),
    _v("grafana", "glsa_{alnum:32}_{hex:8}", "glc_{cloudpolicy}"),
    _v("sentry", "sntryu_{hex:64}", "sntrys_{sentry}_{base64:43}"),
    _v("dynatrace", "dt0c01.{base32:24}.{base32:64}"),
    _v("honeycomb", "hcaik_01{lownum:56}"),
    _v("launchdarkly", "sdk-" + UUID, "api-" + UUID),
    _v("postman", "PMAK-{hex:24}-{hex:34}"),
    _v("linear", "lin_api_{alnum:40}"),
    _v("notion", "ntn_{digit:11}{alnum:35}", "secret_{alnum:43}"),
    _v("figma", "figd_{base64url:40}"),
    _v("airtable", "pat{alnum:14}.{hex:64}"),
    _v("asana", "1/{digit:16}:{hex:32}"),
    _v("hubspot", "pat-na1-" + UUID, "pat-eu1-" + UUID),
    _v("dropbox", "sl.B{base64url:135}"),
    _v("contentful", "CFPAT-{base64url:43}"),
    _v("mapbox secret", "sk.eyJ1{alnum:60}.{base64url:22}"),
    _v("sonarqube", "squ_{hex:40}", "sqp_{hex:40}", "sqa_{hex:40}"),
    _v("artifactory", "AKCp8{alnum:68}"),
    _v("circleci", "CCIPAT_{alnum:22}_{hex:40}"),
    _v("buildkite", "bkua_{hex:40}"),
    _v("tailscale", "tskey-auth-{alnum:12}CNTRL-{alnum:32}", "tskey-api-{alnum:12}CNTRL-{alnum:32}"),
    _v("age", "AGE-SECRET-KEY-1{bech32:58}"),
    _v("prefect", "pnu_{alnum:36}"),
    _v("readme", "rdme_{lownum:70}"),
    _v("adafruit", "aio_{alnum:28}"),
    _v("typeform", "tfp_{base64url:44}_{base64url:14}"),
    _v("frame.io", "fio-u-{base64url:64}"),
    _v("onesignal", "os_v2_app_{base32low:103}"),
    _v("tencent", "AKID{alnum:32}"),
    _v("alibaba", "LTAI5t{alnum:18}"),
    _v("yandex", "AQVN{base64url:36}"),
    _v("sourcegraph", "sgp_{hex:16}_{hex:40}"),
    _v("posthog", "phx_{alnum:43}"),
    _v("facebook", "EAACEdEose0cBA{alnum:80}", "EAAG{alnum:150}"),
    _v("configcat", "configcat-sdk-1/{base64url:22}/{base64url:22}"),
    _v("rancher", "token-{lownum:5}:{lownum:54}"),
    _v("lob", "live_{hex:35}", "test_{hex:35}"),
    _v("fly.io", "fo1_{base64url:43}"),
    _v("samsara", "samsara_api_{alnum:30}"),
    _v("mongodb atlas", "mdb_sa_sk_{base64url:40}"),
    _v("scalingo", "tk-us-{base64url:48}"),
    _v("shopify partner", "shppa_{hex:32}"),
    _v("unleash", "*:production.{hex:56}", "default:development.{hex:56}"),
    _v("s3 signature", "https://logs.s3.eu-west-1.amazonaws.com/a.gz?X-Amz-Expires=300&X-Amz-Signature=[[{hex:64}"),
    _v("azure sas", "https://store.blob.core.windows.net/c/b.csv?sv=2024-11-04&sr=b&sp=r&sig=[[{base64url:42}A%3D"),
    _v("gcs signature", "https://storage.googleapis.com/b/o?X-Goog-Expires=600&X-Goog-Signature=[[{hex:512}"),
    _v("teams webhook", f"https://acme.webhook.office.com/webhookb2/[[{UUID}@{UUID}/IncomingWebhook/{{hex:32}}/{UUID}"),
)

# By their name alone.
NAMED = (
    _v("aws secret key", "{base64:40}", keys=("aws secret access key", "secret access key", "aws secret key")),
    _v("aws session token", "IQoJb3JpZ2luX2Vj{base64:300}", keys=("aws session token", "session token")),
    _v("azure storage key", "{base64:86}==", keys=("account key", "azure storage account key", "storage account key")),
    _v("azure service bus", "{base64:43}=", keys=("shared access key",)),
    _v("twilio auth token", "{hex:32}", keys=("twilio auth token", "twilio token")),
    _v("datadog", "{hex:32}", keys=("dd api key", "datadog api key")),
    _v("datadog app key", "{hex:40}", keys=("dd app key", "dd application key", "datadog app key")),
    _v("cloudflare", "{base64url:40}", keys=("cloudflare api token", "cf api token")),
    _v("fastly", "{base64url:32}", keys=("fastly key", "fastly api token")),
    _v("linode", "{hex:64}", keys=("linode token", "linode api token")),
    _v("vercel", "{alnum:24}", keys=("vercel token", "vercel api token")),
    _v("railway", UUID, keys=("railway token", "railway api token")),
    _v("splunk hec", UUID, keys=("splunk hec token", "hec token", "splunk token")),
    _v("pagerduty", "u+{base64url:18}", keys=("pagerduty api key", "pd api token")),
    _v("okta", "00{base64url:40}", keys=("okta api token", "okta token")),
    _v("auth0", "{base64url:64}", keys=("auth0 client secret", "auth0 mgmt client secret")),
    _v("algolia", "{hex:32}", keys=("algolia admin api key", "algolia api key", "algolia admin key")),
    _v("snyk", UUID, keys=("snyk token", "snyk api key")),
    _v("codecov", UUID, keys=("codecov token",)),
    _v("travis", "{alnum:22}", keys=("travis token", "travis api token")),
    _v("ngrok", "2{alnum:26}_{alnum:21}", keys=("ngrok authtoken", "ngrok auth token")),
    _v("infura", "{hex:32}", keys=("infura api key", "infura project secret")),
    _v("alchemy", "{base64url:32}", keys=("alchemy api key",)),
    _v("ethereum key", "0x{hex:64}", keys=("private key", "eth private key", "wallet private key", "deployer private key")),
    _v("binance", "{alnum:64}", keys=("binance api secret", "binance secret key")),
    _v("postmark", UUID, keys=("postmark server token", "x postmark server token", "postmark api token")),
    _v("cohere", "{alnum:40}", keys=("cohere api key", "co api key")),
    _v("mistral", "{alnum:32}", keys=("mistral api key",)),
    _v("wandb", "{hex:40}", keys=("wandb api key",)),
    _v("hetzner", "{alnum:64}", keys=("hcloud token", "hetzner api token")),
    _v("scaleway", UUID, keys=("scw secret key", "scaleway secret key")),
    _v("wireguard", "{base64:42}E=", keys=("wireguard private key", "wg private key", "preshared key")),
    _v("kubeadm", "{lownum:6}.{lownum:16}", keys=("bootstrap token", "join token", "kubeadm token")),
    _v("zendesk", "{alnum:40}", keys=("zendesk api token", "zendesk token")),
    _v("shodan", "{alnum:32}", keys=("shodan api key", "shodan key")),
    _v("rollbar", "{hex:32}", keys=("rollbar access token", "rollbar token")),
    _v("google map signing", "{base64url:27}=", keys=("maps signing secret", "url signing secret")),
    _v("coinbase", "{base64:86}==", keys=("coinbase api secret", "cb access secret")),
)


def mine(vendors: tuple[Vendor, ...], half: str) -> tuple[Vendor, ...]:
    """Return a half's vendors: by turns they go to ``tune`` and ``report``."""
    return vendors[HALVES.index(half) :: 2]


def token(vendor: Vendor, rng: random.Random) -> Value:
    """Make a token of a vendor."""
    shape = rng.choice(vendor.shapes)
    for name, make in _SPECIAL.items():
        if name in shape:
            shape = shape.replace(name, make(rng))
    picks = re.sub(r"\{pick:([^}]*)\}", lambda match: rng.choice(match[1].split("/")), shape)
    text = _RUN.sub(lambda match: _run(rng, match), picks)
    if text.endswith("{crc}"):
        text = text.removesuffix("{crc}")
        text += _crc(text.rpartition("_")[2])
    family = "vendor token" if not vendor.keys else "vendor token by name"
    before, mark, after = text.rpartition("[[")
    return Value(before + after, family, vendor.name, vendor.keys, len(before) if mark else 0)


def _run(rng: random.Random, match: re.Match[str]) -> str:
    count = rng.randint(int(match[2]), int(match[3] or match[2]))
    if match[1] == "base32low":
        return characters(rng, "base32", count).lower()
    return characters(rng, match[1], count)


def _crc(body: str) -> str:
    """GitHub, "Behind GitHub's new authentication token formats": CRC32 in base 62, six characters; npm does the same."""
    number = zlib.crc32(body.encode())
    digits = ""
    for _ in range(6):
        number, digit = divmod(number, 62)
        digits = _BASE62[digit] + digits
    return digits


def _discord(rng: random.Random) -> str:
    return base64.b64encode(characters(rng, "digit", 18).encode()).decode().rstrip("=")


def _cloud_policy(rng: random.Random) -> str:
    claims = {"o": characters(rng, "digit", 6), "n": "ingest", "k": characters(rng, "alnum", 24), "m": {"r": "eu"}}
    return base64.b64encode(json.dumps(claims).encode()).decode()


def _sentry(rng: random.Random) -> str:
    claims = {
        "iat": 1767225600 + rng.random(),
        "url": "https://sentry.io",
        "region_url": "https://de.sentry.io",
        "org": "acme",
    }
    return base64.b64encode(json.dumps(claims).encode()).decode()


_SPECIAL = {"{discord}": _discord, "{cloudpolicy}": _cloud_policy, "{sentry}": _sentry}
