"""Infrastructure and its secret managers: Vault, Terraform, Pulumi, Databricks, Doppler, Tailscale, PlanetScale, age …"""

from __future__ import annotations

from recognizers.rule import PatternRule, Rule

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="vault.token",
        type="vault_token",
        pattern=r"\bhv[bsr]\.[A-Za-z0-9_\-]{24,300}",
        source="HashiCorp Vault documentation, tokens: prefixes",
        examples=("[[hvs.{base64url:90}]]", "[[hvb.{base64url:140}]]"),
        counter_examples=("hvs.conf", "hvs.{alnum:6}"),
        score=0.95,
    ),
    PatternRule(
        id="terraform.token",
        type="terraform_token",
        pattern=r"\b[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_\-]{60,70}",
        source="HCP Terraform documentation, API tokens",
        examples=("[[{alnum:14}.atlasv1.{alnum:67}]]",),
        counter_examples=("x.atlasv1.y",),
        score=0.95,
    ),
    PatternRule(
        id="pulumi.token",
        type="pulumi_token",
        pattern=r"\bpul-[0-9a-f]{40}\b",
        source="Pulumi documentation, access tokens",
        examples=("[[pul-{hex:40}]]",),
        counter_examples=("pul-{hex:7}",),
    ),
    PatternRule(
        id="doppler.token",
        type="doppler_token",
        pattern=r"\bdp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_\-]{2,35}\.)?[A-Za-z0-9]{40,44}\b",
        source="Doppler documentation, token formats",
        examples=("[[dp.pt.{alnum:43}]]", "[[dp.st.prd.{alnum:43}]]"),
        counter_examples=("dp.st.prd",),
        score=0.95,
    ),
    PatternRule(
        id="tailscale.key",
        type="tailscale_key",
        pattern=r"tskey-(?:auth|api|client|scim|webhook)-[A-Za-z0-9]{8,24}(?:-[A-Za-z0-9]{20,48})?",
        gate=r"tskey-(?:auth|api|client|scim|webhook)-[A-Za-z0-9]{8}",
        source="Tailscale documentation, key prefixes",
        examples=("[[tskey-auth-k{alnum:11}CNTRL-{alnum:32}]]",),
        counter_examples=("tskey-auth-",),
        score=0.95,
    ),
    PatternRule(
        id="onepassword.service_token",
        type="onepassword_token",
        pattern=r"\bops_eyJ[A-Za-z0-9+/]{100,1000}={0,2}",
        gate=r"\bops_eyJ[A-Za-z0-9+/]{100}",
        source="1Password developer documentation, service account tokens",
        examples=("[[ops_eyJ{alnum:250}]]",),
        counter_examples=("ops_eyJ",),
        score=0.95,
    ),
    PatternRule(
        id="age.secret_key",
        type="private_key",
        pattern=r"AGE-SECRET-KEY-1[0-9A-Z]{58}",
        source="age specification (C2SP), native X25519 identities",
        examples=("[[AGE-SECRET-KEY-1{upnum:58}]]",),
        counter_examples=("AGE-SECRET-KEY-1",),
        score=0.95,
    ),
)
