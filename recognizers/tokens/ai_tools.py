"""AI: what is built round the models: tracing, vector stores, search, speech, sandboxes."""

from __future__ import annotations

from recognizers.rule import PatternRule, Rule
from recognizers.tokens.vendors import UUID, by_name, by_shape

RULES: tuple[Rule, ...] = (
    by_shape(
        "langsmith.api_key",
        *("lsv2_pt_{hex:32}_{hex:10}", "lsv2_sk_{hex:32}_{hex:10}", "ls__{hex:32}"),
        source="LangSmith documentation, personal access tokens and service keys",
    ),
    by_shape("langfuse.secret_key", f"sk-lf-{UUID}", source="Langfuse documentation, API keys: LANGFUSE_SECRET_KEY"),
    by_shape("helicone.api_key", "sk-helicone-{lownum:7}-{lownum:7}", source="Helicone documentation, API keys"),
    by_shape("wandb.api_key", "wandb_v1_{alnum:77}", source="Weights & Biases documentation, API keys"),
    by_name("wandb.named_key", "{hex:40}", names=("wandb",), source="Weights & Biases documentation, WANDB_API_KEY"),
    by_name("comet.api_key", "{alnum:25}", names=("comet", "opik"), source="Comet documentation, COMET_API_KEY"),
    by_name("neptune.api_token", "{base64:80}", source="Neptune documentation, NEPTUNE_API_TOKEN"),
    by_name("braintrust.api_key", "sk-{alnum:48}", source="Braintrust documentation, BRAINTRUST_API_KEY"),
    by_name("portkey.api_key", source="Portkey documentation, PORTKEY_API_KEY"),
    by_shape("pinecone.api_key", "pcsk_{alnum:6}_{alnum:63}", source="Pinecone documentation, API keys"),
    by_name("pinecone.named_key", UUID, names=("pinecone",), source="Pinecone documentation, PINECONE_API_KEY"),
    by_shape("llamaindex.api_key", "llx-{alnum:48}", source="LlamaCloud documentation, API keys: LLAMA_CLOUD_API_KEY"),
    by_name("unstructured.api_key", source="Unstructured documentation, UNSTRUCTURED_API_KEY"),
    by_shape("tavily.api_key", "tvly-{alnum:32}", "tvly-dev-{alnum:32}", source="Tavily documentation, API keys"),
    by_shape(
        "firecrawl.api_key", "fc-{hex:32}", source="Firecrawl documentation, API keys", counter_examples=("fc-cache-8",)
    ),
    by_shape("apify.api_token", "apify_api_{alnum:36}", source="Apify documentation, API tokens"),
    by_name("exa.api_key", UUID, keys=("exa api key", "exa ai key"), source="Exa documentation, EXA_API_KEY"),
    by_name("serpapi.api_key", "{hex:64}", names=("serpapi", "serp"), source="SerpApi documentation, api_key"),
    by_name("serper.api_key", "{hex:40}", source="Serper, X-API-KEY; SERPER_API_KEY of LangChain's documentation"),
    by_shape("e2b.api_key", "e2b_{hex:40}", source="E2B documentation, API keys"),
    by_shape("daytona.api_key", "dtn_{hex:64}", source="Daytona documentation, API keys", counter_examples=("dtn_port_1",)),
    by_name(
        "modal.token_secret", "as-{alnum:22}", keys=("modal token secret",), source="Modal documentation, MODAL_TOKEN_SECRET"
    ),
    by_name("fal.key", f"{UUID}:{{hex:32}}", keys=("fal key", "fal api key"), source="fal documentation, FAL_KEY"),
    by_shape(
        "elevenlabs.api_key", "sk_{hex:48}", source="ElevenLabs documentation, API keys", counter_examples=("task_{hex:48}",)
    ),
    by_name(
        "elevenlabs.named_key",
        *("{hex:32}", "sk_{hex:48}"),
        names=("elevenlabs", "eleven labs"),
        keys=("xi api key",),
        source="ElevenLabs API reference, authentication: xi-api-key",
    ),
    by_name(
        "assemblyai.api_key", "{hex:32}", names=("assemblyai", "assembly ai"), source="AssemblyAI documentation, API keys"
    ),
    by_name("deepgram.api_key", "{hex:40}", source="Deepgram documentation, DEEPGRAM_API_KEY"),
    PatternRule(
        id="deepl.free_key",
        type="deepl_key",
        pattern=r"(?<![\w\-])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}:fx\b",
        gate=r"-[0-9a-f]{12}:fx\b",
        source="DeepL API documentation, authentication: :fx of the free plan",
        examples=("der DeepL-Key ist [[{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}:fx]]",),
        counter_examples=("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}:fi", "{hex:12}:fx"),
        score=0.95,
    ),
    by_name("deepl.api_key", f"{UUID}:fx", UUID, source="DeepL API documentation, authentication: :fx of the free plan"),
    by_shape(
        "runway.api_key",
        "key_{hex:128}",
        source="Runway API documentation, authentication",
        counter_examples=("key_{hex:32}",),
    ),
    by_name("heygen.api_key", source="HeyGen API documentation, X-Api-Key"),
    by_name("hume.api_key", "{alnum:48}", source="Hume documentation, HUME_API_KEY"),
    by_name("roboflow.api_key", "{alnum:20}", source="Roboflow documentation, ROBOFLOW_API_KEY"),
    by_name(
        "scale.api_key",
        "live_{hex:32}",
        "test_{hex:32}",
        names=("scale ai",),
        keys=("scale api key",),
        source="Scale API reference",
    ),
    by_shape("mem0.api_key", "m0-{alnum:40}", source="Mem0 documentation, API keys"),
)
