"""Payment: those who take cards and send invoices. Banks and identity checks are in ``finance.py``."""

from __future__ import annotations

from recognizers.rule import PatternRule, Rule
from recognizers.tokens.vendors import START, UUID, by_name, by_shape, made

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="stripe.key",
        type="stripe_key",
        pattern=rf"{START}(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{{16,}}",
        gate=r"[sr]k_(?:live|test)_[A-Za-z0-9]{16}",
        source="Stripe documentation, API keys",
        examples=("[[sk_live_{alnum:24}]]", "[[rk_test_{alnum:99}]]"),
        counter_examples=("pk_live_{alnum:24}", "sk_live_", "task_live_update"),
        score=0.95,
    ),
    PatternRule(
        id="stripe.webhook_secret",
        type="stripe_webhook_secret",
        pattern=r"whsec_[A-Za-z0-9+/]{24,}={0,2}",
        gate=r"whsec_[A-Za-z0-9+/]{24}",
        source="Stripe documentation, webhooks: signing secrets; Standard Webhooks specification",
        examples=("[[whsec_{alnum:32}]]",),
        counter_examples=("whsec_",),
    ),
    by_shape(
        "paystack.secret_key",
        *("sk_live_{hex:40}", "sk_test_{hex:40}"),
        source="Paystack documentation, API authentication",
        counter_examples=("pk_live_{hex:40}",),
    ),
    PatternRule(
        id="square.token",
        type="square_token",
        pattern=rf"{START}(?:sq0(?:atp|csp|idp)-[A-Za-z0-9_\-]{{22,}}|EAAA[A-Za-z0-9_\-]{{55,}})"
        r"(?![A-Za-z0-9_/+])",
        gate=r"sq0(?:atp|csp|idp)-[A-Za-z0-9_\-]{22}|EAAA[A-Za-z0-9_\-]{55}",
        source="Square developer documentation, access tokens",
        examples=("[[sq0atp-{base64url:22}]]", "[[sq0csp-{base64url:43}]]", "[[EAAAE{base64url:59}]]"),
        counter_examples=("sq0atp-", "EAAAE{alnum:6}", "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ{alnum:80}"),
    ),
    PatternRule(
        id="braintree.token",
        type="braintree_token",
        pattern=r"access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}",
        source="PayPal Braintree documentation, access tokens",
        examples=("[[access_token$production${lownum:16}${hex:32}]]",),
        counter_examples=("access_token$production",),
    ),
    by_name(
        "braintree.private_key", "{hex:32}", keys=("braintree private key",), source="Braintree documentation, API keys"
    ),
    by_shape("paypal.access_token", "A21AA{base64url:80}", source="PayPal developer documentation, access tokens"),
    by_name("paypal.client_secret", "E{base64url:79}", source="PayPal developer documentation, client secrets"),
    PatternRule(
        id="adyen.api_key",
        type="adyen_key",
        pattern=r"AQE[a-z]hm[A-Za-z0-9+/]{20,}={0,2}(?:-[A-Za-z0-9+/]{20,}={0,2}(?:-[^\s\"'&;<>]{4,64})?)?",
        gate=r"AQE[a-z]hm[A-Za-z0-9+/]{20}",
        source="Adyen documentation, API credentials: API keys",
        examples=("[[AQEyhm{base64:80}==-{base64:43}=-{alnum:16}]]",),
        counter_examples=("AQEyhm", "AQEBAQE{alnum:20}"),
        score=0.95,
    ),
    by_name(
        "adyen.hmac_key", "{HEX:64}", keys=("adyen hmac key", "adyen hmac"), source="Adyen documentation, HMAC signatures"
    ),
    by_shape("razorpay.key", "rzp_live_{alnum:14}", "rzp_test_{alnum:14}", source="Razorpay documentation, API keys"),
    by_name(
        "razorpay.key_secret", "{alnum:24}", keys=("razorpay key secret", "razorpay secret"), source="Razorpay documentation"
    ),
    by_shape(
        "flutterwave.secret_key",
        *("FLWSECK-{hex:32}-X", "FLWSECK_TEST-{hex:32}-X", "FLWSECK-{alnum:32}-{alnum:11}vt-X", "FLWSECK_TEST{alnum:12}"),
        source="Flutterwave documentation, API keys: secret and encryption keys",
        counter_examples=("FLWPUBK-{hex:32}-X",),
    ),
    PatternRule(
        id="flutterwave.encryption_key",
        type="flutterwave_key",
        pattern=(
            r"(?:\b(?i:flutterwave|rave)\b|FLW(?:PUBK|SECK))[^\n]{0,160}?\b(?i:enc(?:ryption)?(?:["
            r" _\-]?key)?)\b[\"']?\s?[:=]?\s?[\"']?"
            r"(?P<v>(?=[a-z0-9]*[0-9])[a-z0-9]{24}|[0-9a-f]{12}[A-Za-z0-9]{12})(?![\w\-])"
        ),
        gate=r"(?i)(?:\bflutterwave|\brave\b|FLWPUBK|FLWSECK)[^\n]*\benc[a-z _\-]*[\"']?\s?[:=]?\s?[\"']?[a-z0-9]{24}",
        source="Flutterwave documentation, encryption: the key that cards' data are encrypted with, 24 characters",
        examples=("FLWSECK-{hex:32}-X encryption [[{hex:23}1]] (x)", "rave enc key [[{lownum:23}1]]"),
        counter_examples=("flutterwave encryption of {hex:40}", "rave encoding utf-8"),
    ),
    PatternRule(
        id="mollie.api_key",
        type="mollie_key",
        pattern=rf"{START}(?:live|test|access)_[A-Za-z0-9]{{30}}(?![A-Za-z0-9_])",
        gate=r"(?:live|test|access)_[A-Za-z0-9]{30}",
        source="Mollie API reference, authentication: API keys and access tokens",
        examples=("[[live_{alnum:30}]]", "[[access_{alnum:30}]]"),
        counter_examples=("test_{lower:8}_{lower:24}", "latest_{alnum:30}", "live_{hex:35}"),
        check=made,
    ),
    PatternRule(
        id="checkout.secret_key",
        type="checkout_key",
        pattern=rf"{START}sk_(?:sbox_[a-z2-7]{{26}}[a-z2-7*#$=]|[a-z2-7]{{26}}[*#$=]|(?:test_)?[0-9a-f]{{8}}-(?:[0-9a-f]{{4}}-){{3}}[0-9a-f]{{12}})",
        gate=r"sk_(?:sbox_[a-z2-7]{26}|[a-z2-7]{26}[*#$=]|(?:test_)?[0-9a-f]{8}-[0-9a-f]{4}-)",
        source="Checkout.com documentation, API keys",
        examples=("[[sk_sbox_{lower:26}=]]", f"[[sk_test_{UUID}]]"),
        counter_examples=("pk_sbox_{lower:27}", f"task_{UUID}"),
    ),
    PatternRule(
        id="gocardless.access_token",
        type="gocardless_token",
        pattern=r"(?<![A-Za-z0-9_\-])(?:live|sandbox)_[A-Za-z0-9_\-]{40}(?![A-Za-z0-9_\-])",
        gate=r"(?:live|sandbox)_[A-Za-z0-9_\-]{40}",
        source="GoCardless API reference, access tokens",
        examples=("[[live_{alnum:20}-{alnum:9}_{alnum:9}]]", "[[sandbox_{alnum:40}]]"),
        counter_examples=("live_migration_of_the_orders_and_invoices_x", "olive_{alnum:40}"),
        check=made,
        score=0.85,
    ),
    by_shape(
        "klarna.api_key",
        "klarna_live_api_{base64:43}",
        "klarna_test_api_{base64:43}",
        source="Klarna documentation, API keys",
    ),
    by_shape(
        "paddle.api_key",
        *("pdl_live_apikey_{lownum:26}_{alnum:22}_{alnum:3}", "pdl_sdbx_apikey_{lownum:26}_{alnum:22}_{alnum:3}"),
        source="Paddle developer documentation, API keys: format",
    ),
    by_shape(
        "paddle.webhook_secret",
        "pdl_ntfset_{lownum:26}_{base64:32}",
        source="Paddle documentation, notification destinations",
    ),
    by_shape(
        "polar.token", "polar_oat_{base64url:43}", "polar_pat_{base64url:43}", source="Polar documentation, access tokens"
    ),
    PatternRule(
        id="mercadopago.access_token",
        type="mercadopago_token",
        pattern=r"(?:APP_USR|TEST)-[0-9]{10,16}-[0-9]{6}-[0-9a-f]{32}(?:__[A-Z_]{5}__)?-[0-9]{6,12}",
        gate=r"(?:APP_USR|TEST)-[0-9]{10,16}-[0-9]{6}-[0-9a-f]{32}",
        source="Mercado Pago developer documentation, credentials",
        examples=("[[APP_USR-{digit:16}-112126-{hex:32}-{digit:9}]]",),
        counter_examples=("TEST-{digit:10}-{digit:6}",),
        score=0.95,
    ),
    by_shape(
        "xendit.secret_key",
        "xnd_development_{alnum:40}",
        "xnd_production_{alnum:40}",
        source="Xendit documentation, API keys",
    ),
    by_shape("midtrans.server_key", "Mid-server-{base64url:24}", source="Midtrans documentation, access keys"),
    by_shape("sumup.api_key", "sup_sk_{alnum:32}", source="SumUp developer documentation, API keys"),
    by_shape("omise.secret_key", "skey_{lownum:19}", "skey_test_{lownum:19}", source="Omise documentation, authentication"),
    by_name(
        "coinbase.api_secret",
        *("{base64:86}==", "{alnum:32}"),
        names=("coinbase", "cb access"),
        source="Coinbase documentation",
    ),
    by_name("chargebee.api_key", "live_{alnum:32}", "test_{alnum:32}", source="Chargebee API documentation, authentication"),
    by_name("recurly.api_key", "{hex:32}", source="Recurly API documentation, authentication"),
    by_name("lemonsqueezy.api_key", names=("lemonsqueezy", "lemon squeezy"), source="Lemon Squeezy API documentation"),
    by_name(
        "authorizenet.transaction_key",
        "{alnum:16}",
        keys=("authorize net transaction key", "authnet transaction key"),
        source="Authorize.net API reference: transactionKey",
    ),
    by_name("worldpay.service_key", source="Worldpay developer documentation, credentials"),
    by_name("cybersource.secret_key", "{base64:43}=", source="CyberSource developer documentation, shared secret keys"),
    by_name("dwolla.client_secret", "{alnum:50}", source="Dwolla documentation, application keys"),
    by_name(
        "payu.client_secret", "{hex:32}", keys=("payu client secret", "payu second key"), source="PayU documentation, OAuth"
    ),
)
