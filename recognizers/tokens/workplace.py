"""Workplace applications: Linear, Notion, Airtable, Figma, Postman, Asana, HubSpot, Contentful."""

from __future__ import annotations

from recognizers.rule import PatternRule, Rule

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="linear.api_key",
        type="linear_key",
        pattern=r"\blin_(?:api|oauth|wh)_[A-Za-z0-9]{32,64}\b",
        source="Linear developer documentation, API keys",
        examples=("[[lin_api_{alnum:40}]]", "[[lin_oauth_{hex:64}]]"),
        counter_examples=("lin_api_", "berlin_api_{alnum:40}"),
        score=0.95,
    ),
    PatternRule(
        id="notion.token",
        type="notion_token",
        pattern=r"\b(?:ntn_[0-9]{11}[A-Za-z0-9]{35}|secret_[A-Za-z0-9]{43})\b",
        source="Notion developer documentation, authorization",
        examples=("[[ntn_{digit:11}{alnum:35}]]", "[[secret_{alnum:43}]]"),
        counter_examples=("secret_name", "ntn_{digit:11}"),
    ),
    PatternRule(
        id="airtable.token",
        type="airtable_token",
        pattern=r"\bpat[A-Za-z0-9]{14}\.[0-9a-f]{64}\b",
        source="Airtable developer documentation, personal access tokens",
        examples=("[[pat{alnum:14}.{hex:64}]]",),
        counter_examples=("patch.{hex:64}", "pat{alnum:14}.txt"),
        score=0.95,
    ),
    PatternRule(
        id="figma.token",
        type="figma_token",
        pattern=r"\bfig(?:d|o|oh|or)_[A-Za-z0-9_\-]{36,64}",
        source="Figma developer documentation, access tokens",
        examples=("[[figd_{base64url:43}]]",),
        counter_examples=("figd_", "config_{lower:40}"),
    ),
    PatternRule(
        id="postman.api_key",
        type="postman_key",
        pattern=r"\bPMAK-[0-9a-f]{24}-[0-9a-f]{34}\b",
        source="Postman API documentation, authentication",
        examples=("[[PMAK-{hex:24}-{hex:34}]]",),
        counter_examples=("PMAK-{hex:24}",),
        score=0.95,
    ),
    PatternRule(
        id="asana.token",
        type="asana_token",
        pattern=r"\b[12]/[0-9]{15,17}(?:/[0-9]{15,17})?:[0-9a-f]{32}\b",
        source="Asana developer documentation, personal access tokens",
        examples=("[[1/{digit:16}:{hex:32}]]", "[[2/{digit:16}/{digit:16}:{hex:32}]]"),
        counter_examples=("1/2:{hex:32}",),
    ),
    PatternRule(
        id="contentful.token",
        type="contentful_token",
        pattern=r"\bCFPAT-[A-Za-z0-9_\-]{43}(?![A-Za-z0-9_\-])",
        source="Contentful documentation, personal access tokens",
        examples=("[[CFPAT-{base64url:43}]]",),
        counter_examples=("CFPAT-",),
        score=0.95,
    ),
)
