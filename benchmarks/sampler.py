"""veilog under a sampling profiler: which stage, and which function, has the CPU.

    python -m benchmarks.sampler OUT run -c veilog.yaml

SIGUSR1 begins; the relay's end writes ``OUT``. Every few milliseconds of CPU time (``ITIMER_PROF``) the innermost frame
that is the project's own is charged with the CPU time since the last sample, so a long call into C is charged to who called
it. What runs beneath no such frame is trio's.
"""

from __future__ import annotations

import json
import signal
import sys
import time
from collections import Counter
from pathlib import Path
from types import CodeType, FrameType

from benchmarks.child import ROOT
from benchmarks.stages import stage_of
from relay import cli

_INTERVAL_SECS = 0.001
"""The kernel makes it one of its ticks, 1 to 10 ms."""


class Sampler:
    def __init__(self, out: Path) -> None:
        self._out = out
        self._stages: Counter[str] = Counter()
        self._functions: Counter[tuple[str, str]] = Counter()
        self._known: dict[CodeType, tuple[str, str]] = {}
        self._samples = 0
        self._last = 0.0

    def begin(self, *_: object) -> None:
        """Take samples from now on."""
        self._last = time.process_time()
        signal.signal(signal.SIGPROF, self._sample)
        signal.setitimer(signal.ITIMER_PROF, _INTERVAL_SECS, _INTERVAL_SECS)

    def end(self) -> None:
        """Take no more, and write what there is: shares of the CPU time."""
        signal.setitimer(signal.ITIMER_PROF, 0)
        total = sum(self._stages.values()) or 1.0
        functions = [
            {"stage": stage, "function": name, "share": secs / total}
            for (stage, name), secs in self._functions.most_common(40)
        ]
        stages = {stage: secs / total for stage, secs in self._stages.items()}
        text = json.dumps({"samples": self._samples, "stages": stages, "functions": functions})
        self._out.write_text(text, encoding="utf-8")

    def _sample(self, _: int, frame: FrameType | None) -> None:
        now = time.process_time()
        secs, self._last = now - self._last, now
        self._samples += 1
        while frame is not None:
            stage, name = self._known.get(frame.f_code) or self._look(frame.f_code)
            if stage:
                self._stages[stage] += secs  # type: ignore[assignment]
                self._functions[stage, name] += secs  # type: ignore[assignment]
                return
            frame = frame.f_back
        self._stages["loop"] += secs  # type: ignore[assignment]

    def _look(self, code: CodeType) -> tuple[str, str]:
        file = code.co_filename.removeprefix(f"{ROOT}/")
        found = self._known[code] = (stage_of(file), f"{file}:{code.co_qualname}")
        return found


def main() -> None:
    sampler = Sampler(Path(sys.argv.pop(1)))
    signal.signal(signal.SIGUSR1, sampler.begin)
    try:
        cli.main()
    finally:
        sampler.end()


if __name__ == "__main__":
    main()
