"""Content: management systems, documentation sites, translation."""

from __future__ import annotations

from recognizers.rule import PatternRule, Rule
from recognizers.tokens.vendors import START, by_name, by_shape

RULES: tuple[Rule, ...] = (
    by_shape("contentful.token", "CFPAT-{base64url:43}", source="Contentful documentation, personal access tokens"),
    by_name(
        "contentful.delivery_token",
        "{base64url:43}",
        names=("contentful", "contentful delivery", "contentful preview", "contentful management"),
        source="Contentful documentation, Content Delivery and Preview APIs",
    ),
    by_shape(
        "sanity.token",
        "sk{alnum:178}",
        "sk{alnum:160}",
        "sk{alnum:80}",
        source="Sanity documentation, API tokens",
        counter_examples=("task{alnum:178}", "sk{alnum:20}"),
    ),
    by_name("strapi.api_token", "{hex:256}", source="Strapi documentation, API tokens", names=("strapi",)),
    by_name(
        "storyblok.token",
        "{alnum:22}tt",
        names=("storyblok", "storyblok preview"),
        source="Storyblok documentation, access tokens",
    ),
    by_name(
        "prismic.access_token",
        "MC5{base64url:40}.{base64url:60}",
        "{base64url:60}",
        source="Prismic documentation, permanent access tokens",
    ),
    by_name(
        "datocms.api_token", "{hex:30}", names=("datocms", "dato", "dato cms"), source="DatoCMS documentation, API tokens"
    ),
    by_name(
        "hygraph.token",
        "eyJ{base64url:60}",
        names=("hygraph", "graphcms"),
        source="Hygraph documentation, permanent auth tokens",
    ),
    by_name(
        "ghost.admin_key",
        "{hex:24}:{hex:64}",
        keys=("ghost admin api key", "ghost admin key", "ghost api key"),
        source="Ghost Admin API documentation, admin API keys",
    ),
    by_name("webflow.api_token", "{hex:64}", source="Webflow developer documentation, site tokens"),
    by_name(
        "wordpress.application_password",
        "{alnum:4} {alnum:4} {alnum:4} {alnum:4} {alnum:4} {alnum:4}",
        "{alnum:24}",
        keys=("wordpress application password", "wp application password", "wp app password"),
        source="WordPress documentation, application passwords",
    ),
    by_name(
        "wordpress.salt",
        keys=(
            "=auth key",
            "=secure auth key",
            "=logged in key",
            "=nonce key",
            "=auth salt",
            "=secure auth salt",
            "=logged in salt",
            "=nonce salt",
        ),
        source="WordPress documentation, wp-config.php: security keys",
    ),
    by_name(
        "builder_io.private_key",
        "bpk-{hex:32}",
        keys=("builder private key", "builder io private key"),
        source="Builder.io documentation, private keys",
    ),
    by_shape("readme.api_key", "rdme_{lownum:70}", source="ReadMe documentation, API keys", counter_examples=("rdme_docs",)),
    by_shape("gitbook.api_token", "gb_api_{alnum:40}", source="GitBook developer documentation, personal access tokens"),
    PatternRule(
        id="mintlify.api_key",
        type="mintlify_key",
        pattern=rf"{START}mint_(?:dsc_)?[A-Za-z0-9]{{20,}}",
        gate=r"mint_(?:dsc_)?[A-Za-z0-9]{20}",
        source="Mintlify documentation, admin and assistant API keys",
        examples=("[[mint_{alnum:24}]]", "[[mint_dsc_{alnum:24}]]"),
        counter_examples=("mint_cinnamon", "peppermint_{alnum:24}"),
    ),
    by_name("lokalise.api_token", "{hex:40}", source="Lokalise documentation, X-Api-Token"),
    by_name(
        "crowdin.token",
        "{hex:80}",
        names=("crowdin", "crowdin personal"),
        source="Crowdin documentation, personal access tokens",
    ),
    by_name(
        "phrase.access_token",
        "{hex:64}",
        keys=("phrase access token", "phraseapp access token"),
        source="Phrase Strings documentation, access tokens",
    ),
    by_name(
        "transifex.api_token",
        "1/{hex:40}",
        keys=("transifex api token", "transifex token", "=tx token"),
        source="Transifex documentation, API tokens",
    ),
    by_name("disqus.api_secret", "{alnum:64}", source="Disqus API documentation, secret keys"),
    by_name("akismet.api_key", "{hex:12}", names=("akismet",), source="Akismet documentation, API keys"),
)
