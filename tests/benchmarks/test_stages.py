from pathlib import Path

from benchmarks.stages import PLACES, STAGES, stage_of

ROOT = Path(__file__).parents[2]


def test_every_place_is_there() -> None:
    assert [place for place, _ in PLACES if not (ROOT / place).exists()] == []


def test_every_module_belongs_to_a_stage_and_every_stage_but_trios_has_modules() -> None:
    files = [str(path.relative_to(ROOT)) for folder in ("relay", "recognizers") for path in (ROOT / folder).rglob("*.py")]
    assert {stage_of(file) for file in files} == set(STAGES)
    assert stage_of("/usr/lib/python3/trio/_core/_run.py") == ""
