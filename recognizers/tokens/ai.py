"""AI providers: OpenAI, Anthropic, Hugging Face, Groq, Replicate, Perplexity, xAI."""

from __future__ import annotations

from recognizers.rule import PatternRule, Rule

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="openai.api_key",
        type="openai_key",
        pattern=r"\bsk-(?:proj|svcacct|admin|None)-[A-Za-z0-9_\-]{20,200}",
        source="OpenAI API reference, authentication: project and service account keys",
        examples=("[[sk-proj-{base64url:74}T3BlbkFJ{alnum:74}]]", "[[sk-svcacct-{alnum:40}]]"),
        counter_examples=("sk-proj-", "task-proj-{lower:30}"),
        score=0.95,
    ),
    PatternRule(
        id="openai.user_key",
        type="openai_key",
        pattern=r"\bsk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}\b",
        source="OpenAI API reference, authentication: user keys",
        examples=("[[sk-{alnum:20}T3BlbkFJ{alnum:20}]]",),
        counter_examples=("sk-{alnum:12}",),
        score=0.95,
    ),
    PatternRule(
        id="anthropic.api_key",
        type="anthropic_key",
        pattern=r"sk-ant-[a-z]{2,8}[0-9]{2}-[A-Za-z0-9_\-]{40,200}",
        source="Anthropic API documentation, authentication",
        examples=("[[sk-ant-api03-{base64url:93}AA]]", "[[sk-ant-admin01-{alnum:93}AA]]"),
        counter_examples=("sk-ant-api03-",),
        score=0.95,
    ),
    PatternRule(
        id="huggingface.token",
        type="huggingface_token",
        pattern=r"\b(?:hf_|api_org_)[A-Za-z]{34}\b",
        source="Hugging Face Hub documentation, user access tokens",
        examples=("[[hf_{alpha:34}]]",),
        counter_examples=("hf_hub_download", "hf_{alpha:10}"),
    ),
    PatternRule(
        id="groq.api_key",
        type="groq_key",
        pattern=r"\bgsk_[A-Za-z0-9]{52}\b",
        source="GroqCloud documentation, API keys",
        examples=("[[gsk_{alnum:52}]]",),
        counter_examples=("gsk_renderer_new",),
    ),
    PatternRule(
        id="replicate.token",
        type="replicate_token",
        pattern=r"\br8_[A-Za-z0-9]{37}\b",
        source="Replicate documentation, API tokens",
        examples=("[[r8_{alnum:37}]]",),
        counter_examples=("r8_{alnum:5}",),
    ),
    PatternRule(
        id="perplexity.api_key",
        type="perplexity_key",
        pattern=r"\bpplx-[A-Za-z0-9]{48}\b",
        source="Perplexity API documentation, keys",
        examples=("[[pplx-{alnum:48}]]",),
        counter_examples=("pplx-7b-online",),
    ),
    PatternRule(
        id="xai.api_key",
        type="xai_key",
        pattern=r"\bxai-[A-Za-z0-9]{80}\b",
        source="xAI API documentation, authentication",
        examples=("[[xai-{alnum:80}]]",),
        counter_examples=("xai-sdk-1.0",),
    ),
)
