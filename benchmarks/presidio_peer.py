"""Presidio's analyzer with the same pattern rules as veilog, and no model: what its own way of scanning costs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import regex
from presidio_analyzer import AnalyzerEngine, Pattern, PatternRecognizer, RecognizerRegistry
from presidio_analyzer.nlp_engine import NlpEngineProvider

from recognizers.presidio import offline
from recognizers.rule import PatternRule, Rule


def analyzer(rules: Sequence[Rule]) -> tuple[Callable[[str], Any], int]:
    """Return a function that analyzes a text, and how many recognizers it asks: one for each pattern rule."""
    offline()
    recognizers = [
        PatternRecognizer(
            supported_entity=rule.type.upper(),
            name=rule.id,
            patterns=[Pattern(rule.id, rule.pattern, rule.score)],
            global_regex_flags=rule.flags | regex.MULTILINE,
        )
        for rule in rules
        if isinstance(rule, PatternRule)
    ]
    none = {"nlp_engine_name": "no_op", "models": [{"lang_code": "en", "model_name": "no_op"}]}
    engine = AnalyzerEngine(
        registry=RecognizerRegistry(recognizers=recognizers, supported_languages=["en"]),
        nlp_engine=NlpEngineProvider(nlp_configuration=none).create_engine(),
        supported_languages=["en"],
    )
    return lambda text: engine.analyze(text, language="en"), len(recognizers)
