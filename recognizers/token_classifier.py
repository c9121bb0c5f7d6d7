"""Texts → words, and what each most likely is: a BERT token classifier on the ONNX runtime.

A text is cut into overlapping windows of tokens, and each token is judged once, by the window that shows most around it. The
tokens of a word are judged together: what it most likely is, over all of them, is what it is.

One thread, the caller's, does all the work, so its CPU clock measures it.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, groupby
from operator import itemgetter
from pathlib import Path
from typing import Any, NamedTuple

from recognizers.scanner import BudgetExceeded

_WINDOW_TOKENS = 128
"""Of the 512 that BERT takes: the cost grows with the square of the length, and these models are made for short texts."""
_OVERLAP_TOKENS = 32
_MARGIN_TOKENS = _OVERLAP_TOKENS // 2
"""What a window shows and leaves to its neighbour to judge."""
_RUN_TOKENS = 256
"""Shown to the model at once: some 50 ms, in which no deadline is looked at. More at once is hardly faster."""
_HELD_TEXTS = 64


class Word(NamedTuple):
    """A word of a text, or a sign between words: ``text[start:end]``."""

    start: int
    end: int
    kind: str
    score: float
    """How likely it is of this kind, from 0 to 1."""


class _Window(NamedTuple):
    text: int
    """Which text it is of."""
    encoding: Any
    judges: range
    """Which of its tokens it judges."""


class TokenClassifier:
    """A model and its tokenizer. Not to be used by two threads at once."""

    def __init__(self, files: Path, weights: str, kinds: Mapping[str, str]) -> None:
        """Load the model whose ``config.json`` and ``tokenizer.json`` are in ``files``, and ``weights`` under it.

        ``kinds`` gives labels that mean one kind of word its name. Raise ``OSError`` if the files are no such model's.
        """
        import numpy
        import onnxruntime
        import tokenizers

        self._numpy: Any = numpy
        try:
            labels = json.loads((files / "config.json").read_text(encoding="utf-8"))["id2label"]
            self._tokenizer: Any = tokenizers.Tokenizer.from_file(str(files / "tokenizer.json"))
            self._tokenizer.enable_truncation(_WINDOW_TOKENS, stride=_OVERLAP_TOKENS)
            self._session: Any = onnxruntime.InferenceSession(
                str(files / weights), _session_options(onnxruntime), providers=["CPUExecutionProvider"]
            )
            each = [labels[str(index)].removeprefix("B-").removeprefix("I-") for index in range(len(labels))]
        except Exception:  # each library has its own
            raise OSError("the model's files cannot be read") from None
        each = [kinds.get(label, label) for label in each]
        self._kinds = list(dict.fromkeys(each))
        self._sums = numpy.array([[kind == one for one in self._kinds] for kind in each], numpy.float32)

    def words(self, texts: Sequence[str], deadline: float | None = None) -> Iterator[list[Word]]:
        """Yield the words of each text, from left to right.

        Raise ``BudgetExceeded`` once ``deadline``, a time of this thread's CPU clock, has passed.
        """
        for at in range(0, len(texts), _HELD_TEXTS):
            windows = list(self._windows(texts[at : at + _HELD_TEXTS]))
            judged = zip(windows, self._judged(windows, deadline), strict=True)
            for _, of_text in groupby(judged, key=lambda pair: pair[0].text):
                yield list(self._joined(of_text))

    def _windows(self, texts: Sequence[str]) -> Iterator[_Window]:
        for index, text in enumerate(texts):
            try:
                first = self._tokenizer.encode(text)
            except Exception:
                raise ValueError("the tokenizer refused a text") from None
            parts = [first, *first.overflowing]
            for number, part in enumerate(parts):
                # A token begins and ends each window; the windows beside this one judge what is near its ends.
                begin = 1 + (_MARGIN_TOKENS if number else 0)
                end = len(part) - 1 - (_MARGIN_TOKENS if number < len(parts) - 1 else 0)
                yield _Window(index, part, range(begin, end))

    def _judged(self, windows: Sequence[_Window], deadline: float | None) -> list[Any]:
        """Return for each token of each window how likely it is of each kind; windows of like length together."""
        judged: list[Any] = [None] * len(windows)
        order = sorted(range(len(windows)), key=lambda place: len(windows[place].encoding))
        while order:
            if deadline is not None and time.thread_time() > deadline:
                raise BudgetExceeded
            count = max(1, _RUN_TOKENS // len(windows[order[-1]].encoding))
            order, some = order[:-count], order[-count:]
            for place, likely in zip(some, self._run([windows[place].encoding.ids for place in some]), strict=True):
                judged[place] = likely
        return judged

    def _run(self, windows: Sequence[Sequence[int]]) -> Any:
        numpy = self._numpy
        ids = numpy.zeros((len(windows), max(map(len, windows))), numpy.int64)
        mask = numpy.zeros_like(ids)
        for row, window in enumerate(windows):
            ids[row, : len(window)] = window
            mask[row, : len(window)] = 1
        inputs = {"input_ids": ids, "attention_mask": mask, "token_type_ids": numpy.zeros_like(ids)}
        try:
            (logits,) = self._session.run(None, inputs)
        except Exception:
            raise ValueError("the model refused a text") from None
        likely = numpy.exp(logits - logits.max(-1, keepdims=True))
        return likely / likely.sum(-1, keepdims=True) @ self._sums

    def _joined(self, judged: Iterator[tuple[_Window, Any]]) -> Iterator[Word]:
        """Yield the words that the tokens of one text's windows make."""
        for _, pieces in groupby(chain.from_iterable(map(_tokens, judged)), key=itemgetter(0)):
            _, ends, likely = zip(*pieces, strict=True)
            mean = sum(likely) / len(likely)
            best = int(mean.argmax())
            yield Word(ends[0][0], ends[-1][1], self._kinds[best], round(float(mean[best]), 3))


def _session_options(onnxruntime: Any) -> Any:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 4  # only what is fatal: what it says of a text, it would say on standard error
    return options


def _tokens(judged: tuple[_Window, Any]) -> Iterator[tuple[int, tuple[int, int], Any]]:
    """Yield for each token that a window judges: its word's number, where it stands, how likely it is of each kind."""
    window, likely = judged
    words, offsets = window.encoding.word_ids, window.encoding.offsets
    return ((words[at], offsets[at], likely[at]) for at in window.judges)
