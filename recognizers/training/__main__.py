"""Train the pipeline for names and write it, its card and its hashes to ``recognizers/model``: ``make train``."""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from pathlib import Path

from recognizers.names import OWN_FILES
from recognizers.training import card
from recognizers.training.corpus import examples, strangers, unseen
from recognizers.training.measure import measure
from recognizers.training.trainer import Plan, train
from recognizers.training.written import Written

_LINES = 700_000
_MEASURED_LINES = 6_000


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m recognizers.training", description=__doc__)
    parser.add_argument("--lines", type=int, default=_LINES, help="how many lines to learn from")
    parser.add_argument("--to", type=Path, default=OWN_FILES.parent, help="the folder to write to")
    parser.add_argument("written", type=Path, nargs="+", help="files of lines written out one by one (training/written.py)")
    parser.add_argument("--strangers", type=Path, nargs="+", default=[], help="more such files, only to be measured on")
    options = parser.parse_args()
    plan = Plan(lines=options.lines)
    started = time.process_time()
    lines = examples(plan.lines, f"{plan.seed}/train", held_out=False, written=Written(options.written))
    pipeline = train(plan, lines, _report)
    minutes = (time.process_time() - started) / 60
    folder = options.to / OWN_FILES.name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    # The words it met are not part of it: the pipeline knows words by hash only.
    pipeline.to_disk(folder, exclude=["vocab"])
    results = {
        "written out by others": measure(pipeline, strangers(options.strangers)),
        "written apart": measure(pipeline, unseen(_MEASURED_LINES, f"{plan.seed}/unseen")),
        "held out": measure(pipeline, examples(_MEASURED_LINES, f"{plan.seed}/held out", held_out=True)),
        "trained on": measure(pipeline, examples(_MEASURED_LINES, f"{plan.seed}/more", held_out=False)),
    }
    card.write(options.to, plan, minutes, results)


def _report(seen: int, loss: float) -> None:
    sys.stderr.write(f"{seen:,} lines, loss {loss:,.0f}\n")


if __name__ == "__main__":
    main()
