"""AI: those who run models. What is built round them is in ``ai_tools.py``."""

from __future__ import annotations

from recognizers.rule import PatternRule, Rule
from recognizers.tokens.vendors import START, UUID, by_name, by_shape

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="openai.api_key",
        type="openai_key",
        pattern=rf"{START}sk-(?:proj|svcacct|admin|None)-[A-Za-z0-9_\-]{{20,}}",
        gate=r"sk-(?:proj|svcacct|admin|None)-[A-Za-z0-9_\-]{20}",
        source="OpenAI API reference, authentication: project, service account and admin keys",
        examples=("[[sk-proj-{base64url:74}T3BlbkFJ{alnum:74}]]", "[[sk-svcacct-{alnum:40}]]", "[[sk-admin-{alnum:40}]]"),
        counter_examples=("sk-proj-", "task-proj-{lower:30}"),
        score=0.95,
    ),
    by_shape(
        "openai.user_key",
        "sk-{alnum:20}T3BlbkFJ{alnum:20}",
        source="OpenAI API reference, authentication: user keys",
        counter_examples=("sk-{alnum:12}",),
    ),
    by_shape(
        "openai.compatible_key",
        "sk-{alnum:32}",
        source="API references of DeepSeek, Moonshot, Alibaba's DashScope, Stability and LiteLLM: keys begin with sk-",
        counter_examples=("task-{alnum:32}", "sk-{lower:8}-{lower:12}-{lower:12}"),
        score=0.85,
    ),
    PatternRule(
        id="anthropic.api_key",
        type="anthropic_key",
        pattern=r"sk-ant-[a-z]{2,8}[0-9]{2}-[A-Za-z0-9_\-]{40,}",
        source="Anthropic API documentation, authentication; Admin API",
        examples=("[[sk-ant-api03-{base64url:93}AA]]", "[[sk-ant-admin01-{alnum:93}AA]]", "[[sk-ant-oat01-{alnum:93}AA]]"),
        counter_examples=("sk-ant-api03-", "sk-ant-{lower:8}"),
        score=0.95,
    ),
    by_shape(
        "huggingface.token",
        *("hf_{alnum:34}", "api_org_{alpha:34}"),
        source="Hugging Face Hub documentation, user access tokens",
        counter_examples=("hf_hub_download", "hf_{alpha:10}"),
    ),
    by_shape(
        "groq.api_key", "gsk_{alnum:52}", source="GroqCloud documentation, API keys", counter_examples=("gsk_renderer_new",)
    ),
    by_shape(
        "replicate.token", "r8_{alnum:37}", source="Replicate documentation, API tokens", counter_examples=("r8_linux",)
    ),
    by_shape(
        "perplexity.api_key", "pplx-{alnum:48}", source="Perplexity API documentation", counter_examples=("pplx-7b-online",)
    ),
    by_shape(
        "xai.api_key", "xai-{alnum:80}", source="xAI API documentation, authentication", counter_examples=("xai-sdk-1.0",)
    ),
    by_shape("openrouter.api_key", "sk-or-v1-{hex:64}", source="OpenRouter documentation, API authentication"),
    by_shape("nvidia.api_key", "nvapi-{base64url:60}", source="NVIDIA API catalog documentation, API keys"),
    by_shape(
        "cerebras.api_key", "csk-{lownum:48}", source="Cerebras Inference documentation", counter_examples=("csk-{lower:8}",)
    ),
    by_shape(
        "voyage.api_key",
        "pa-{base64url:43}",
        source="Voyage AI documentation, API key",
        counter_examples=("spa-{alnum:43}",),
    ),
    by_shape("together.api_key", "tgp_v1_{base64url:43}", source="Together AI documentation, API keys"),
    by_name(
        "together.named_key",
        "{hex:64}",
        names=("together", "together ai"),
        source="Together AI documentation, TOGETHER_API_KEY",
    ),
    by_shape(
        "fireworks.api_key",
        "fw_{alnum:22}",
        source="Fireworks AI documentation, API keys",
        counter_examples=("fw_version_4",),
    ),
    by_shape(
        "jina.api_key", "jina_{alnum:60}", source="Jina AI documentation, API keys", counter_examples=("jina_embeddings_v3",)
    ),
    by_shape(
        "runpod.api_key", "rpa_{upnum:40}", source="Runpod documentation, API keys", counter_examples=("rpa_worker_7",)
    ),
    by_shape("anyscale.token", "esecret_{lownum:26}", source="Anyscale documentation, API tokens"),
    by_shape(
        "gemini.auth_key", "AQ.Ab8{base64url:40}", source="Google AI for Developers, Gemini API keys: authorization keys"
    ),
    by_name(
        "gemini.api_key",
        *("AIza{base64url:35}", "AQ.{base64url:40}"),
        names=("gemini", "google ai", "google generative ai"),
        source="Google AI for Developers, Gemini API keys: GEMINI_API_KEY",
    ),
    by_name("cohere.api_key", "{alnum:40}", keys=("co api key",), names=("cohere",), source="Cohere SDK, CO_API_KEY"),
    by_name(
        "mistral.api_key", "{alnum:32}", source="Mistral AI documentation, MISTRAL_API_KEY", names=("mistral", "codestral")
    ),
    by_name("deepseek.api_key", "sk-{hex:32}", source="DeepSeek API documentation, DEEPSEEK_API_KEY"),
    by_name(
        "moonshot.api_key", "sk-{alnum:48}", names=("moonshot", "kimi"), source="Moonshot AI documentation, MOONSHOT_API_KEY"
    ),
    by_name("dashscope.api_key", "sk-{hex:32}", source="Alibaba Cloud Model Studio documentation, DASHSCOPE_API_KEY"),
    by_name(
        "zhipu.api_key",
        "{hex:32}.{alnum:16}",
        names=("zhipu", "zhipuai", "zai"),
        source="Z.AI documentation, ZHIPUAI_API_KEY",
    ),
    by_name("minimax.api_key", source="MiniMax platform documentation, MINIMAX_API_KEY"),
    by_name("stability.api_key", "sk-{alnum:48}", source="Stability AI platform documentation, STABILITY_API_KEY"),
    by_name("sambanova.api_key", UUID, source="SambaNova Cloud documentation, SAMBANOVA_API_KEY"),
    by_name("ai21.api_key", "{alnum:32}", source="AI21 documentation, AI21_API_KEY"),
    by_name("aleph_alpha.token", names=("aleph alpha",), source="Aleph Alpha documentation, AA_TOKEN", keys=("=aa token",)),
    by_name("baseten.api_key", "{alnum:8}.{alnum:32}", source="Baseten documentation, API keys"),
    by_name("novita.api_key", "sk_{base64url:43}", source="Novita AI documentation, NOVITA_API_KEY"),
    by_name("hyperbolic.api_key", source="Hyperbolic documentation, HYPERBOLIC_API_KEY"),
)
