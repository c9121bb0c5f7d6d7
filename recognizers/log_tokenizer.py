r"""How the model of ``recognizers/model`` cuts a text into tokens. Importing it makes it known to spaCy.

A token is a run of letters and digits, a run of one sign, or white space other than one space between two tokens. Names with
an apostrophe stay whole, but ``'s`` stands alone; so does the ``\n`` of an escaped line feed before a capital.

A token's lemma is what the lists say of the word: a model that is told which words are names somewhere, and which ones are
ordinary, need not know them by heart.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from spacy.attrs import NORM, PREFIX, SHAPE, SUFFIX
from spacy.tokens import Doc
from spacy.util import registry
from spacy.vocab import Vocab

from recognizers.phi.word_lists import lists_of

_TOKEN = re.compile(r"\\[nrt](?=[^\W\d_a-z])|['’]s(?![^\W_])|[^\W_]+(?:['’](?!s(?![^\W_]))[^\W_]+)*|([^\w\s]|_)\1*|\s+")


class LogTokenizer:
    """Makes a spaCy document of a text; the document says the text exactly."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab
        # What the model looks at; the other attributes of a word would be worked out for each new one.
        wanted = (NORM, PREFIX, SHAPE, SUFFIX)
        getters = vocab.lex_attr_getters  # type: ignore[attr-defined]
        vocab.lex_attr_getters = {attribute: getters[attribute] for attribute in wanted}  # type: ignore[attr-defined]

    def __call__(self, text: str) -> Doc:
        """Return the text in tokens."""
        words: list[str] = []
        spaces: list[bool] = []
        for match in _TOKEN.finditer(text):
            token = match[0]
            if token[0] == " " and words and not spaces[-1]:
                spaces[-1] = True
                token = token[1:]
                if not token:
                    continue
            words.append(token)
            spaces.append(False)
        return Doc(self.vocab, words=words, spaces=spaces, lemmas=[lists_of(word) for word in words])

    def to_bytes(self, **_: Any) -> bytes:
        """Return nothing: the tokenizer has no state."""
        return b""

    def from_bytes(self, _data: bytes, **_: Any) -> LogTokenizer:
        """Return the tokenizer itself."""
        return self

    def to_disk(self, *_: Any, **__: Any) -> None:
        """Write nothing."""

    def from_disk(self, *_: Any, **__: Any) -> LogTokenizer:
        """Return the tokenizer itself."""
        return self


@registry.tokenizers("veilog.log_tokenizer.v1")  # type: ignore[untyped-decorator]
def _factory() -> Callable[[Any], LogTokenizer]:
    return lambda nlp: LogTokenizer(nlp.vocab)
