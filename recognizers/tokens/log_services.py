"""Log services: where logs are sent to, with the token often in the URL."""

from __future__ import annotations

from recognizers.rule import PatternRule, Rule
from recognizers.tokens.vendors import UUID, by_name, by_shape

_UUID = r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="splunk.header_token",
        type="splunk_token",
        pattern=rf"Splunk (?P<v>{_UUID})",
        gate=r"Splunk [0-9a-f]{8}-",
        source="Splunk documentation, HTTP Event Collector: Authorization: Splunk <token>",
        examples=(f"Authorization: Splunk [[{UUID}]]", f"sent with Splunk [[{UUID}]]"),
        counter_examples=("Splunk 9.2.1", "Splunk {hex:8}"),
        score=0.95,
    ),
    by_name(
        "splunk.hec_token",
        UUID,
        names=("splunk", "splunk hec"),
        keys=("hec token",),
        source="Splunk documentation, HTTP Event Collector tokens",
    ),
    PatternRule(
        id="sumologic.collector_url",
        type="sumologic_url",
        pattern=r"sumologic\.com/receiver/v1/http/(?P<v>[A-Za-z0-9_\-]{60,}={0,2})",
        gate=r"sumologic\.com/receiver/v1/http/[A-Za-z0-9_\-]{60}",
        source="Sumo Logic documentation, HTTP sources",
        examples=("https://collectors.sumologic.com/receiver/v1/http/[[{base64url:86}==]]",),
        counter_examples=("https://api.sumologic.com/api/v1/collectors",),
        score=0.95,
    ),
    by_name(
        "sumologic.access_key",
        "{alnum:64}",
        names=("sumologic", "sumo logic", "sumo"),
        source="Sumo Logic documentation, access keys",
    ),
    PatternRule(
        id="loggly.token",
        type="loggly_token",
        pattern=rf"loggly\.com/(?:inputs|bulk)/(?P<v>{_UUID})",
        gate=r"loggly\.com/(?:inputs|bulk)/[0-9a-f]{8}-",
        source="Loggly documentation, HTTP/S event endpoint",
        examples=(f"https://logs-01.loggly.com/inputs/[[{UUID}]]/tag/http/",),
        counter_examples=("https://logs-01.loggly.com/inputs/",),
        score=0.95,
    ),
    PatternRule(
        id="loggly.syslog_token",
        type="loggly_token",
        pattern=rf"(?P<v>{_UUID})@41058",
        gate=r"[0-9a-f]{12}@41058",
        source="Loggly documentation, syslog: structured data with its enterprise number 41058",
        examples=(f'- [[{UUID}]]@41058 tag="app"',),
        counter_examples=("relay@41058",),
        score=0.95,
    ),
    by_name(
        "loggly.customer_token", UUID, names=("loggly", "loggly customer"), source="Loggly documentation, customer tokens"
    ),
    by_name(
        "logzio.token",
        "{alpha:32}",
        names=("logzio", "logz io", "logzio shipping"),
        source="Logz.io documentation, shipping tokens",
    ),
    by_name(
        "logdna.ingestion_key",
        "{hex:32}",
        names=("logdna", "mezmo", "mezmo ingestion"),
        keys=("logdna ingestion key", "logdna agent key", "mezmo ingestion key"),
        source="Mezmo (LogDNA) documentation, ingestion and service keys",
    ),
    by_name(
        "logtail.source_token",
        "{alnum:24}",
        names=("logtail", "logtail source", "betterstack source"),
        source="Better Stack documentation, source tokens",
    ),
    by_name("papertrail.api_token", "{alnum:20}", source="Papertrail documentation, X-Papertrail-Token"),
    by_shape(
        "axiom.token",
        *(f"xa{kind}t-{UUID}" for kind in "api"),
        source="Axiom documentation, API, personal and ingest tokens",
    ),
    by_shape(
        "coralogix.api_key",
        "cxtp_{alnum:30}",
        "cxup_{alnum:30}",
        "cxth_{alnum:30}",
        source="Coralogix documentation, API keys",
    ),
    by_name(
        "coralogix.private_key",
        UUID,
        names=("coralogix",),
        keys=("coralogix private key",),
        source="Coralogix documentation, Send-Your-Data key",
    ),
    by_name(
        "humio.ingest_token",
        UUID,
        names=("humio", "humio ingest", "logscale", "logscale ingest"),
        source="CrowdStrike Falcon LogScale documentation, ingest tokens",
    ),
    by_name("graylog.access_token", "{lownum:50}", source="Graylog documentation, access tokens"),
    by_name(
        "devo.api_key",
        keys=("devo api key", "devo api secret", "devo token"),
        source="Devo documentation, authentication tokens",
    ),
    by_name("scalyr.api_key", "{base64url:44}", source="SentinelOne DataSet documentation, API keys"),
    by_name("seq.api_key", "{alnum:20}", keys=("x seq apikey", "seq api key"), source="Seq documentation, X-Seq-ApiKey"),
    by_name("cribl.auth_token", source="Cribl documentation, auth tokens"),
    by_name("openobserve.token", source="OpenObserve documentation"),
    by_name(
        "highlight.project_key", keys=("highlight api key", "highlight private api key"), source="Highlight documentation"
    ),
)
