"""Source hosts: GitHub, GitLab, Bitbucket and Atlassian.

GitHub's tokens end in a checksum. A wrong one throws nothing away (a token mistyped, cut or of a newer format is still not
for the logs); a right one makes the rule sure.
"""

from __future__ import annotations

from recognizers.checks import base62_crc32, crc32_token
from recognizers.rule import PatternRule, Rule


def with_checksum(token: str) -> str:
    """Return the token with its last six characters made the checksum of its body."""
    prefix, _, body = token.partition("_")
    return f"{prefix}_{body[:-6]}{base62_crc32(body[:-6])}"


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="github.token",
        type="github_token",
        pattern=r"gh[pousr]_[A-Za-z0-9]{36,255}",
        proof=crc32_token,
        complete=with_checksum,
        source="GitHub blog, Behind GitHub's new authentication token formats (April 2021)",
        examples=("[[ghp_{alnum:36}]]", "remote: token [[ghs_{alnum:36}]] rejected", "[[gho_{alnum:36}]]"),
        counter_examples=("ghp_{alnum:10}", "ghost_{alnum:36}"),
        score=0.95,
    ),
    PatternRule(
        id="github.app_token",
        type="github_token",
        pattern=r"ghs_[A-Za-z0-9]{1,20}_eyJ[A-Za-z0-9_\-.]{40,2048}",
        source="GitHub changelog, stateless installation tokens",
        examples=("[[ghs_{digit:6}_eyJ{base64url:80}]]",),
        counter_examples=("ghs_12_eyJ",),
    ),
    PatternRule(
        id="github.fine_grained_token",
        type="github_token",
        pattern=r"github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}",
        source="GitHub Docs, managing your personal access tokens",
        examples=("[[github_pat_{alnum:22}_{alnum:59}]]",),
        counter_examples=("github_pat_{alnum:22}", "github_path_{alnum:22}"),
        score=0.95,
    ),
    PatternRule(
        id="gitlab.token",
        type="gitlab_token",
        pattern=r"gl(?:pat|dt|rt|rtr|cbt|ptt|ft|imt|agent|oas|soat|ffct)-[A-Za-z0-9_\-]{20,300}(?:\.[0-9a-z]{2}\.[0-9a-z]{7,9})?",
        gate=r"gl(?:pat|dt|rt|rtr|cbt|ptt|ft|imt|agent|oas|soat|ffct)-[A-Za-z0-9_\-]{20}",
        source="GitLab Docs, token overview: token prefixes",
        examples=(
            "[[glpat-{alnum:20}]]",
            "[[glrt-{alnum:27}.{hex:2}.{lownum:9}]]",
            "https://git.example.org/x?t=[[gldt-{alnum:20}]]",
        ),
        counter_examples=("glpat-token", "libglrt-2.0"),
        score=0.95,
    ),
    PatternRule(
        id="atlassian.api_token",
        type="atlassian_token",
        pattern=r"AT(?:ATT|CTT|BB|OATT)[0-9A-Za-z_\-]{20,240}(?:=[0-9A-F]{8})?(?![0-9A-Za-z_\-])",
        gate=r"AT(?:ATT|CTT|BB|OATT)[0-9A-Za-z_\-]{20}",
        source="Atlassian support, API tokens; Bitbucket Cloud, app passwords and access tokens",
        examples=("[[ATATT3xFfGF0{alnum:160}={HEX:8}]]", "[[ATBB{alnum:32}]]"),
        counter_examples=("ATBBS", "ATATT3"),
    ),
)
