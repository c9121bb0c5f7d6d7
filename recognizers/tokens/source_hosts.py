"""Source hosts: GitHub, GitLab, Bitbucket and Atlassian, Gitea, Forgejo, Sourcegraph, Gitee, Phabricator …

GitHub's tokens end in a checksum. A wrong one throws nothing away (a token mistyped, cut or of a newer format is still not
for the logs); a right one makes the rule sure.
"""

from __future__ import annotations

from recognizers.checks import base62_crc32, crc32_token
from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.shapes import OPAQUE, opaque
from recognizers.tokens.vendors import unmasked
from recognizers.values import is_value


def with_checksum(token: str) -> str:
    """Return the token with its last six characters made the checksum of its body."""
    prefix, _, body = token.partition("_")
    return f"{prefix}_{body[:-6]}{base62_crc32(body[:-6])}"


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="github.token",
        type="github_token",
        # Two of them may stand together without a sign between.
        pattern=r"gh[pousr]_(?:(?!gh[pousr]_)[A-Za-z0-9]){36,255}",
        gate=r"gh[pousr]_[A-Za-z0-9]{36}",
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
        check=unmasked,
        source="GitHub Docs, managing your personal access tokens",
        examples=("[[github_pat_{alnum:22}_{alnum:59}]]",),
        counter_examples=("github_pat_{alnum:22}", "github_path_{alnum:22}"),
        score=0.95,
    ),
    KeyRule(
        id="github.token_by_name",
        type="github_token",
        keys=(
            "github token",
            "gh token",
            "github access token",
            "github pat",
            "gh pat",
            "github api token",
            "github oauth token",
            "github auth",
            "gh enterprise token",
            "github client secret",
            "github webhook secret",
            "github app private key",
            "hub signature 256",
            "homebrew github api token",
        ),
        value=OPAQUE,
        check=opaque,
        source=("GitHub CLI manual, environment: GH_TOKEN, GITHUB_TOKEN; tokens of 40 hexadecimal digits before April 2021"),
        examples=("GITHUB_TOKEN=[[{hex:40}]]", "gh_token: [[{hex:40}]]"),
        counter_examples=("GITHUB_TOKEN=***", "GITHUB_TOKEN: not set", "github token permissions: read"),
    ),
    KeyRule(
        id="github.runner_token",
        type="github_token",
        keys=(
            "actions runtime token",
            "actions id token request token",
            "runner token",
            "actions cache token",
            "runner registration token",
        ),
        value=OPAQUE,
        check=opaque,
        source="GitHub Docs, self-hosted runners and OpenID Connect: ACTIONS_ID_TOKEN_REQUEST_TOKEN",
        examples=("ACTIONS_RUNTIME_TOKEN=[[eyJ{alnum:33}.{alnum:120}.{base64url:86}]]", "RUNNER_TOKEN=[[A{upnum:28}]]"),
        counter_examples=("ACTIONS_RUNTIME_TOKEN=***", "actions runtime token: missing"),
    ),
    PatternRule(
        id="gitlab.token",
        type="gitlab_token",
        pattern=(
            r"gl(?:pat|dt|rt|rtr|cbt|ptt|ft|imt|agent|wt|oas|soat|ffct)-[A-Za-z0-9_\-]{20,300}(?:\.[0-9a-z]{2"
            r"}\.[0-9a-z]{7,9})?"
        ),
        gate=r"gl(?:pat|dt|rt|rtr|cbt|ptt|ft|imt|agent|wt|oas|soat|ffct)-[A-Za-z0-9_\-]{20}",
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
        id="gitlab.runner_registration",
        type="gitlab_token",
        pattern=r"GR1348941[A-Za-z0-9_\-]{20,32}",
        source="GitLab Docs, runner registration tokens: prefix GR1348941",
        examples=("gitlab-runner register -r [[GR1348941{base64url:20}]]",),
        counter_examples=("GR1348941", "GR1348941-x"),
        score=0.95,
    ),
    KeyRule(
        id="gitlab.token_by_name",
        type="gitlab_token",
        keys=(
            "gitlab token",
            "=private token",
            "gl token",
            "gitlab access token",
            "gitlab private token",
            "ci job token",
            "=job token",
            "ci deploy password",
            "ci registry password",
            "gitlab api token",
            "ci build token",
            "gitlab runner token",
            "=deploy token",
            "gitlab oauth token",
            "x gitlab token",
            "gitlab feed token",
            "gitlab pat",
        ),
        value=OPAQUE,
        check=opaque,
        source="GitLab Docs, REST API authentication: PRIVATE-TOKEN, JOB-TOKEN; predefined CI/CD variables",
        examples=(
            "PRIVATE-TOKEN: [[{base64url:20}]]",
            "CI_JOB_TOKEN=[[{hex:2}_{base64url:20}]]",
            "GET /api/v4/projects?private_token=[[{alnum:20}]]",
        ),
        counter_examples=("GITLAB_TOKEN=***", "gitlab token: missing"),
    ),
    KeyRule(
        id="gitlab.session",
        type="cookie",
        keys=("=gitlab session",),
        value=OPAQUE,
        check=opaque,
        source="GitLab Docs, token overview: the cookie _gitlab_session",
        examples=("_gitlab_session=[[{hex:32}]]",),
        counter_examples=("GITLAB_SESSION=***", "gitlab session: missing"),
    ),
    PatternRule(
        id="atlassian.api_token",
        type="atlassian_token",
        pattern=(
            r"AT(?:ATT|CTT|BB|OATT)(?=[A-Za-z_\-]{0,60}[0-9])[0-9A-Za-z_\-]{20,240}(?:=[0-9A-F]{8})?(?![0-9A-"
            r"Za-z_\-])"
        ),
        gate=r"AT(?:ATT|CTT|BB|OATT)[0-9A-Za-z_\-]{20}",
        source="Atlassian support, API tokens; Bitbucket Cloud, app passwords and access tokens",
        examples=("[[ATATT3xFfGF0{alnum:160}={HEX:8}]]", "[[ATBB{alnum:32}]]"),
        counter_examples=("ATBBufferEnqueueingThresholdPercent", "ATATT3"),
    ),
    KeyRule(
        id="bitbucket.token",
        type="bitbucket_token",
        keys=(
            "bitbucket token",
            "bitbucket app password",
            "bitbucket access token",
            "bitbucket client secret",
            "bitbucket oauth secret",
            "bitbucket step oauth access token",
            "bitbucket server token",
            "bitbucket password",
            "bitbucket http access token",
        ),
        check=is_value,
        source="Bitbucket documentation: app passwords, HTTP access tokens, variables in Pipelines",
        examples=("BITBUCKET_APP_PASSWORD=[[{alnum:20}]]", "BITBUCKET_TOKEN=[[{base64:44}]]"),
        counter_examples=("BITBUCKET_TOKEN=***", "bitbucket token: missing"),
    ),
    KeyRule(
        id="gitea.token",
        type="gitea_token",
        keys=(
            "gitea token",
            "gitea access token",
            "gitea api token",
            "gitea runner registration token",
            "gitea internal token",
            "gitea server token",
        ),
        value=OPAQUE,
        check=opaque,
        source="Gitea documentation, API: tokens of 40 hexadecimal digits; act runner: GITEA_RUNNER_REGISTRATION_TOKEN",
        examples=("GITEA_TOKEN=[[{hex:40}]]", "GITEA_RUNNER_REGISTRATION_TOKEN=[[{alnum:40}]]"),
        counter_examples=("GITEA_TOKEN=***", "gitea token: missing"),
    ),
    KeyRule(
        id="forgejo.token",
        type="forgejo_token",
        keys=(
            "forgejo token",
            "codeberg token",
            "forgejo api token",
            "forgejo runner token",
            "forgejo runner secret",
            "codeberg api token",
        ),
        value=OPAQUE,
        check=opaque,
        source="Forgejo and Codeberg documentation, API: tokens of 40 hexadecimal digits",
        examples=("FORGEJO_TOKEN=[[{hex:40}]]", "CODEBERG_TOKEN=[[{hex:40}]]"),
        counter_examples=("FORGEJO_TOKEN=***", "forgejo token: missing"),
    ),
    PatternRule(
        id="sourcegraph.token",
        type="sourcegraph_token",
        pattern=r"sgp_(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40}(?![0-9a-f])",
        gate=r"sgp_(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40}",
        source="Sourcegraph documentation, access tokens: prefix sgp_",
        examples=("SRC_ACCESS_TOKEN=[[sgp_{hex:16}_{hex:40}]]", "[[sgp_local_{hex:40}]]"),
        counter_examples=("sgp_{hex:4}", "sgp_local_"),
        score=0.95,
    ),
    KeyRule(
        id="sourcegraph.token_by_name",
        type="sourcegraph_token",
        keys=("src access token", "sourcegraph token", "sourcegraph access token", "cody access token"),
        value=OPAQUE,
        check=opaque,
        source="Sourcegraph documentation, src: SRC_ACCESS_TOKEN",
        examples=("SRC_ACCESS_TOKEN=[[{hex:40}]]",),
        counter_examples=("SRC_ACCESS_TOKEN=***", "src access token: missing"),
    ),
    PatternRule(
        id="phabricator.token",
        type="phabricator_token",
        pattern=r"(?<![A-Za-z0-9\-])(?:api|cli)-[a-z0-9]{28}(?![A-Za-z0-9\-])",
        gate=r"(?:api|cli)-[a-z0-9]{28}",
        check=opaque,
        source="Phabricator documentation, Conduit API tokens",
        examples=('"api.token": "[[api-{lownum:28}]]"',),
        counter_examples=("api-gateway-{lower:20}", "api-{hex:8}-{hex:4}"),
    ),
    KeyRule(
        id="gitee.token",
        type="gitee_token",
        keys=("gitee token", "gitee access token", "gitee private token"),
        value=OPAQUE,
        check=opaque,
        source="Gitee documentation, personal access tokens: 32 hexadecimal digits",
        examples=("GITEE_TOKEN=[[{hex:32}]]",),
        counter_examples=("GITEE_TOKEN=***", "gitee token: missing"),
    ),
    KeyRule(
        id="sourcehut.token",
        type="sourcehut_token",
        keys=("srht token", "sourcehut token", "srht access token"),
        value=OPAQUE,
        check=opaque,
        source="SourceHut documentation, personal access tokens",
        examples=("SRHT_TOKEN=[[{base64:72}]]",),
        counter_examples=("SRHT_TOKEN=***", "srht token: missing"),
    ),
    KeyRule(
        id="launchpad.token",
        type="launchpad_token",
        keys=("launchpad access token", "launchpad token secret", "lp access token"),
        value=OPAQUE,
        check=opaque,
        source="Launchpad documentation, web service authentication: OAuth tokens of 80 characters",
        examples=("LP_ACCESS_TOKEN=[[{alnum:80}]]",),
        counter_examples=("LAUNCHPAD_ACCESS_TOKEN=***", "launchpad access token: missing"),
    ),
    KeyRule(
        id="gerrit.password",
        type="gerrit_password",
        keys=("gerrit password", "gerrit http password", "gerrit token", "gerrit http token", "=gerrit account"),
        check=is_value,
        source="Gerrit Code Review documentation, HTTP passwords; the cookie GerritAccount",
        examples=("GERRIT_HTTP_PASSWORD=[[{base64:43}]]",),
        counter_examples=("GERRIT_PASSWORD=***", "gerrit password: missing"),
    ),
    PatternRule(
        id="gitcookies.password",
        type="git_password",
        pattern=(
            r"(?<![A-Za-z0-9])git-[A-Za-z0-9_.\-]{1,128}\.(?:com|org|net)=(?P<v>(?:1//|[0-9]/)?[A-Za-z0-9_\-/"
            r".]{20,256})"
        ),
        gate=r"git-[A-Za-z0-9_.\-]{1,128}\.(?:com|org|net)=(?:1//|[0-9]/)?[A-Za-z0-9_\-/.]{20}",
        source="Gerrit Code Review documentation, .gitcookies",
        examples=("o git-relay.example.com=[[1//{base64url:60}]]",),
        counter_examples=("git-lfs.github.com=", "git-x.example.org=1"),
    ),
)
