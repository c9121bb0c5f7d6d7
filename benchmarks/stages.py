"""Which stage of the road a piece of code belongs to, told by its file: the folders are the road."""

from __future__ import annotations

STAGES = ("read", "frame", "scan", "confirm", "names", "splice", "spool", "send", "loop")
"""As they follow one another; ``names`` is the model and what it is shown, ``loop`` is trio, the pipeline and the books."""

PLACES = (
    ("relay/wire/framing.py", "frame"),
    ("relay/sources/", "read"),
    ("recognizers/gate.py", "scan"),
    ("recognizers/compiled.py", "scan"),
    ("recognizers/names.py", "names"),
    ("recognizers/prose_model.py", "names"),
    ("recognizers/second_opinion.py", "names"),
    ("recognizers/token_classifier.py", "names"),
    ("recognizers/candidates.py", "names"),
    ("recognizers/log_tokenizer.py", "names"),
    ("recognizers/wide_encoder.py", "names"),
    ("recognizers/", "confirm"),
    ("relay/wire/render.py", "send"),
    ("relay/wire/", "confirm"),
    ("relay/redaction/redactor.py", "splice"),
    ("relay/redaction/policy.py", "splice"),
    ("relay/redaction/pseudonyms.py", "splice"),
    ("relay/redaction/normalise.py", "splice"),
    ("relay/redaction/keys.py", "splice"),
    ("relay/redaction/skeleton.py", "splice"),
    ("relay/redaction/", "confirm"),
    ("relay/spool/", "spool"),
    ("relay/sinks/", "send"),
    ("relay/", "loop"),
)
"""The first place that a file lies in decides."""


def stage_of(file: str) -> str:
    """Return the stage of a file, named from the project's root; empty if it is not the project's."""
    return next((stage for place, stage in PLACES if file.startswith(place)), "")
