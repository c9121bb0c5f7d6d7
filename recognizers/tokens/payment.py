"""Payment and commerce: Stripe, Square, PayPal (Braintree), Shopify, Razorpay."""

from __future__ import annotations

from recognizers.rule import PatternRule, Rule

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="stripe.key",
        type="stripe_key",
        pattern=r"(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,247}",
        source="Stripe documentation, API keys",
        examples=("[[sk_live_{alnum:24}]]", "[[rk_test_{alnum:99}]]"),
        counter_examples=("pk_live_{alnum:24}", "sk_live_", "task_live_update"),
        score=0.95,
    ),
    PatternRule(
        id="stripe.webhook_secret",
        type="stripe_webhook_secret",
        pattern=r"whsec_[A-Za-z0-9+/]{24,128}={0,2}",
        gate=r"whsec_[A-Za-z0-9+/]{24}",
        source="Stripe documentation, webhooks: signing secrets",
        examples=("[[whsec_{alnum:32}]]",),
        counter_examples=("whsec_",),
    ),
    PatternRule(
        id="square.token",
        type="square_token",
        pattern=r"sq0(?:atp|csp|idp)-[A-Za-z0-9_\-]{22,60}",
        source="Square developer documentation, access tokens",
        examples=("[[sq0atp-{base64url:22}]]", "[[sq0csp-{base64url:43}]]"),
        counter_examples=("sq0atp-",),
    ),
    PatternRule(
        id="braintree.token",
        type="braintree_token",
        pattern=r"access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}",
        source="PayPal Braintree documentation, access tokens",
        examples=("[[access_token$production${lownum:16}${hex:32}]]",),
        counter_examples=("access_token$production",),
    ),
    PatternRule(
        id="shopify.token",
        type="shopify_token",
        pattern=r"shp(?:at|ca|pa|ss|tka)_[0-9a-fA-F]{32}",
        source="Shopify changelog, token prefixes",
        examples=("[[shpat_{hex:32}]]", "[[shpss_{hex:32}]]"),
        counter_examples=("shpat_{hex:6}",),
    ),
    PatternRule(
        id="razorpay.key",
        type="razorpay_key",
        pattern=r"\brzp_(?:live|test)_[A-Za-z0-9]{14}\b",
        source="Razorpay documentation, API keys",
        examples=("[[rzp_live_{alnum:14}]]",),
        counter_examples=("rzp_live_",),
    ),
)
