"""The house's own rules, as far as reading the code can tell."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from relay import telemetry

ROOT = Path(__file__).parent.parent
MODULES = sorted(path for folder in ("relay", "recognizers") for path in (ROOT / folder).rglob("*.py"))
MAX_LINES = 400
MAKERS_OF_CLEAN_FRAMES = {"redaction/redactor.py", "redaction/skeleton.py", "spool/sealing.py"}
DECLARATIONS = {
    "recognizers/common_words.py",
    "recognizers/rule.py",
    "recognizers/types.py",
    "recognizers/usual_lines.py",
    "relay/errors.py",
    "relay/sinks/sink.py",
    "relay/sources/source.py",
}
TESTED_WITH_THEIR_USERS = {
    "relay/engine.py": "relay/service.py",
    "relay/outlet.py": "relay/service.py",
    "relay/sources/listener.py": "relay/sources/sources.py",
    "relay/sources/tail.py": "relay/sources/file.py",
    "relay/sources/trail.py": "relay/sources/file.py",
    "recognizers/syntax.py": "recognizers/scanner.py",
    "recognizers/training/card.py": "recognizers/training/trainer.py",
    "relay/wire/changes.py": "relay/wire/embedded.py",
    "relay/wire/dicom.py": "relay/wire/embedded.py",
    "relay/wire/ncpdp.py": "relay/wire/embedded.py",
    "relay/wire/objects.py": "relay/wire/embedded.py",
    "relay/wire/rows.py": "relay/wire/embedded.py",
    "relay/wire/search.py": "relay/wire/embedded.py",
    "relay/wire/sql.py": "relay/wire/embedded.py",
    "relay/wire/untold.py": "relay/wire/embedded.py",
    "relay/wire/x12.py": "relay/wire/embedded.py",
    "relay/wire/xml_text.py": "relay/wire/embedded.py",
}
NAMES_OF_NO_MEANING = {"utils", "util", "helpers", "helper", "base", "common", "misc"}


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _names_used(node: ast.AST) -> Iterator[str]:
    for child in ast.walk(node):
        if isinstance(child, ast.Name):
            yield child.id
        elif isinstance(child, ast.Attribute):
            yield child.attr


each_module = pytest.mark.parametrize("path", MODULES, ids=_name)


@each_module
def test_no_file_is_too_long_to_hold_one_idea(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MAX_LINES


@each_module
def test_every_file_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(_tree(path))
    assert path.stem not in NAMES_OF_NO_MEANING


@each_module
def test_only_the_redactor_and_the_spool_make_clean_frames(path: Path) -> None:
    """In annotations the name is used freely; called, or handed to something that calls it, only where it may be."""
    tree = _tree(path)
    made = False
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            values = [node.func, *node.args, *(keyword.value for keyword in node.keywords)]
            names = {value.id for value in values if isinstance(value, ast.Name)}
            names |= {value.attr for value in values if isinstance(value, ast.Attribute)}
            made |= "CleanFrame" in names
            made |= "cast" in names and any("Clean" in name for name in _names_used(node))
    assert not made or _name(path).removeprefix("relay/") in MAKERS_OF_CLEAN_FRAMES


@each_module
def test_only_the_command_line_prints_or_exits(path: Path) -> None:
    if path.name in ("cli.py", "__main__.py"):
        return
    calls = [node.func for node in ast.walk(_tree(path)) if isinstance(node, ast.Call)]
    called = {call.id for call in calls if isinstance(call, ast.Name)}
    assert called.isdisjoint({"print", "exit", "quit"})
    assert not any(isinstance(call, ast.Attribute) and call.attr in ("exit", "_exit") for call in calls)


@each_module
def test_nothing_is_pickled_and_no_code_is_made_of_data(path: Path) -> None:
    tree = _tree(path)
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
    assert imported.isdisjoint({"pickle", "marshal", "shelve", "dill", "logging"})
    called = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    assert called.isdisjoint({"eval", "exec"})


def test_every_event_that_is_emitted_is_declared_once_and_every_declared_one_is_emitted() -> None:
    declared = {name for name, value in vars(telemetry).items() if isinstance(value, telemetry.Event)}
    used = {name for path in MODULES if path.name != "telemetry.py" for name in _names_used(_tree(path))}
    made = [
        _name(path)
        for path in MODULES
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Event"
    ]
    assert set(made) == {"relay/telemetry.py"}
    assert declared - used == set()


def test_every_module_has_a_test_file_at_the_same_path() -> None:
    """Families of rules carry their own tests; what only declares has nothing to test."""
    families = ("recognizers/tokens", "recognizers/phi")
    modules = {_name(path) for path in MODULES if path.stem[:2] != "__" and not _name(path).startswith(families)}
    tested = {str(path.relative_to(ROOT / "tests")).replace("/test_", "/") for path in (ROOT / "tests").rglob("test_*.py")}
    assert modules - tested - DECLARATIONS - TESTED_WITH_THEIR_USERS.keys() == set()
    assert set(TESTED_WITH_THEIR_USERS.values()) <= tested
