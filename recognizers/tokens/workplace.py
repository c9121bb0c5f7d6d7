"""Workplace applications: tasks, documents, files, drawings, forms."""

from __future__ import annotations

from recognizers.rule import PatternRule, Rule
from recognizers.tokens.vendors import START, UUID, by_name, by_shape

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="linear.api_key",
        type="linear_key",
        pattern=rf"{START}lin_(?:api|oauth|wh)_[A-Za-z0-9]{{32,}}",
        gate=r"lin_(?:api|oauth|wh)_[A-Za-z0-9]{32}",
        source="Linear developer documentation, API keys",
        examples=("[[lin_api_{alnum:40}]]", "[[lin_oauth_{hex:64}]]"),
        counter_examples=("lin_api_", "berlin_api_{alnum:40}"),
        score=0.95,
    ),
    by_shape(
        "notion.token",
        *("ntn_{digit:11}{alnum:35}", "ntn_{alnum:46}", "secret_{alnum:43}"),
        source="Notion developer documentation, authorization",
        counter_examples=("secret_name", "ntn_{digit:11}"),
    ),
    by_shape(
        "airtable.token",
        "pat{alnum:14}.{hex:64}",
        source="Airtable developer documentation, personal access tokens",
        counter_examples=("patch.{hex:64}", "pat{alnum:14}.txt"),
    ),
    by_name("airtable.api_key", "key{alnum:14}", source="Airtable developer documentation, API keys of earlier versions"),
    by_shape(
        "figma.token",
        *("figd_{base64url:36}", "figo_{base64url:36}", "figoh_{base64url:36}", "figor_{base64url:36}"),
        source="Figma developer documentation, access tokens",
        counter_examples=("config_{lower:40}",),
    ),
    by_name(
        "figma.named_token", "{digit:5}-" + UUID, source="Figma developer documentation, X-Figma-Token", names=("figma",)
    ),
    PatternRule(
        id="asana.token",
        type="asana_token",
        pattern=r"(?<![0-9A-Za-z/])[0-9]/[0-9]{12,18}(?:/[0-9]{12,18})?(?::|%3A)[0-9a-f]{32}",
        gate=r"[0-9]/[0-9]{12,18}(?::|%3A)[0-9a-f]{32}",
        source="Asana developer documentation, personal access tokens",
        examples=("[[1/{digit:16}:{hex:32}]]", "[[2/{digit:16}/{digit:16}:{hex:32}]]", "[[0/{digit:15}%3A{hex:32}]]"),
        counter_examples=("1/2:{hex:32}",),
    ),
    PatternRule(
        id="clickup.token",
        type="clickup_token",
        pattern=rf"{START}pk_[0-9]{{5,12}}_[A-Z0-9]{{32}}",
        gate=r"pk_[0-9]{5,12}_[A-Z0-9]{32}",
        source="ClickUp developer documentation, personal API tokens",
        examples=("[[pk_{digit:8}_{upnum:32}]]",),
        counter_examples=("pk_{digit:8}", "pk_orders_{digit:32}"),
        score=0.95,
    ),
    by_name(
        "monday.api_token",
        keys=("monday api token", "monday api key", "monday com token"),
        source="monday.com developer documentation: a JWT",
    ),
    by_shape(
        "trello.token",
        "ATTA{hex:72}",
        source="Atlassian developer documentation, Trello: tokens",
        counter_examples=("DATTA{hex:72}",),
    ),
    by_name(
        "trello.api_key", "{hex:64}", "{hex:32}", source="Atlassian developer documentation, Trello: API key and secret"
    ),
    by_name(
        "shortcut.api_token",
        UUID,
        keys=("shortcut api token", "shortcut token", "clubhouse api token"),
        source="Shortcut REST API documentation, Shortcut-Token",
    ),
    by_name("smartsheet.access_token", "{alnum:37}", source="Smartsheet API documentation, access tokens"),
    by_name("todoist.api_token", "{hex:40}", source="Todoist developer documentation, API tokens"),
    by_name(
        "wrike.access_token",
        "eyJ{base64url:60}",
        names=("wrike",),
        source="Wrike developer documentation, permanent access tokens",
    ),
    by_name("basecamp.access_token", names=("basecamp",), source="Basecamp API documentation, OAuth 2.0"),
    by_name("coda.api_token", UUID, keys=("coda api token", "coda api key"), source="Coda API documentation"),
    by_name(
        "toggl.api_token", "{hex:32}", names=("toggl", "toggl track"), source="Toggl developer documentation, API tokens"
    ),
    by_name(
        "harvest.access_token",
        "{digit:7}.pt.{base64url:80}",
        source="Harvest API documentation, personal access tokens",
        keys=("harvest access token",),
    ),
    by_name("clockify.api_key", "{base64:48}", source="Clockify API documentation, X-Api-Key"),
    by_shape("postman.api_key", "PMAK-{hex:24}-{hex:34}", source="Postman API documentation, authentication"),
    by_shape("postman.access_key", "PMAT-{upnum:26}", source="Postman documentation, collection access keys"),
    PatternRule(
        id="dropbox.access_token",
        type="dropbox_token",
        pattern=rf"{START}sl\.(?:u\.)?[A-Za-z0-9_\-]{{130,}}",
        gate=r"sl\.(?:u\.)?[A-Za-z0-9_\-]{40}",
        source="Dropbox developer documentation, short-lived access tokens",
        examples=("[[sl.B{base64url:135}]]", "[[sl.u.A{base64url:160}]]"),
        counter_examples=("ssl.{lower:20}", "sl.conf"),
        score=0.95,
    ),
    by_name(
        "dropbox.app_secret",
        "{lownum:15}",
        "{base64url:60}",
        names=("dropbox",),
        keys=("dropbox app secret", "dropbox app key", "dropbox refresh token"),
        source="Dropbox developer documentation, OAuth guide",
    ),
    by_name(
        "box.client_secret",
        "{alnum:32}",
        keys=("box client secret", "box developer token", "box access token"),
        source="Box developer documentation, tokens",
    ),
    by_name("egnyte.access_token", source="Egnyte developer documentation, OAuth"),
    by_shape("frameio.token", "fio-u-{base64url:64}", source="Frame.io developer documentation, developer tokens"),
    by_name(
        "miro.access_token",
        "eyJ{base64url:30}",
        "{base64url:27}",
        keys=("miro access token", "miro client secret", "miro token"),
        source="Miro developer documentation",
    ),
    by_shape("canva.client_secret", "cnvca{alnum:50}", source="Canva Connect documentation, client secrets"),
    by_shape(
        "adobe.client_secret",
        "p8e-{base64url:32}",
        source="Adobe developer documentation, OAuth server-to-server credentials",
        counter_examples=("http8e-{alnum:32}",),
    ),
    by_name("zeplin.access_token", "eyJ{base64url:60}", source="Zeplin API documentation, personal access tokens"),
    by_shape("typeform.token", "tfp_{base64url:40}", source="Typeform developer documentation, personal access tokens"),
    by_name("jotform.api_key", "{hex:32}", source="Jotform API documentation, APIKEY"),
    by_name(
        "surveymonkey.access_token",
        "{base64url:60}",
        names=("surveymonkey", "survey monkey"),
        source="SurveyMonkey API documentation",
    ),
    by_name("qualtrics.api_token", "{alnum:40}", source="Qualtrics API documentation, X-API-TOKEN"),
    by_shape(
        "calcom.api_key",
        "cal_live_{hex:32}",
        "cal_{hex:32}",
        source="Cal.com documentation, API keys",
        counter_examples=("local_{hex:32}",),
    ),
    by_name("calendly.api_token", "eyJ{base64url:60}", source="Calendly developer documentation, personal access tokens"),
    by_name(
        "evernote.token",
        "S=s{digit:3}:U={hex:6}:E={hex:11}:C={hex:11}:P=1cd:A=en-devtoken:V=2:H={hex:32}",
        names=("evernote", "evernote developer"),
        source="Evernote developer documentation, developer tokens",
    ),
    by_name(
        "microsoft_graph.client_secret",
        keys=("graph client secret", "msgraph client secret", "ms graph secret"),
        source="Microsoft Graph documentation, application credentials",
    ),
)
