"""Package registries: npm, PyPI, RubyGems, NuGet, Docker Hub, crates.io."""

from __future__ import annotations

from recognizers.checks import crc32_token
from recognizers.rule import PatternRule, Rule
from recognizers.tokens.source_hosts import with_checksum

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="npm.token",
        type="npm_token",
        pattern=r"npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])",
        proof=crc32_token,
        complete=with_checksum,
        source="GitHub blog, new npm access token format (September 2021)",
        examples=("[[npm_{alnum:36}]]", "//registry.npmjs.org/:_authToken=[[npm_{alnum:36}]]"),
        counter_examples=("npm_config_registry", "npm_{alnum:20}"),
        score=0.95,
    ),
    PatternRule(
        id="pypi.token",
        type="pypi_token",
        pattern=r"pypi-AgE[A-Za-z0-9_\-]{50,1000}",
        source="PyPI help, API tokens; Warehouse macaroons",
        examples=("[[pypi-AgEIcHlwaS5vcmcCJ{base64url:130}]]",),
        counter_examples=("pypi-AgE", "pypi-attestations-0.0.22"),
        score=0.95,
    ),
    PatternRule(
        id="rubygems.token",
        type="rubygems_token",
        pattern=r"rubygems_[0-9a-f]{48}",
        source="RubyGems guides, API key scopes",
        examples=("[[rubygems_{hex:48}]]",),
        counter_examples=("rubygems_{hex:8}", "rubygems_version"),
    ),
    PatternRule(
        id="nuget.api_key",
        type="nuget_api_key",
        pattern=r"\boy2[a-z0-9]{43}\b",
        source="Microsoft Learn, NuGet: scoped API keys",
        examples=("[[oy2{lownum:43}]]",),
        counter_examples=("oy2{lownum:10}", "joy2{lownum:43}"),
    ),
    PatternRule(
        id="dockerhub.token",
        type="dockerhub_token",
        pattern=r"dckr_[po]at_[A-Za-z0-9_\-]{27,60}",
        source="Docker Docs, personal and organization access tokens",
        examples=("[[dckr_pat_{base64url:27}]]",),
        counter_examples=("dckr_pat_",),
    ),
    PatternRule(
        id="crates.token",
        type="crates_token",
        pattern=r"\bcio[A-Za-z0-9]{32}\b",
        source="crates.io source, API token prefix",
        examples=("[[cio{alnum:32}]]",),
        counter_examples=("cio", "ocio{alnum:32}"),
        score=0.8,
    ),
)
