"""Values by the place of their column."""

from __future__ import annotations

import pytest

from recognizers.statements import STATEMENTS

CASES = [
    ("INSERT INTO t (a, b) VALUES ('x', 'y')", [("a", "x"), ("b", "y")]),
    ("insert into `t` (`a`,`b`) values (1, N'y'), (NULL, 'it''s')", [("a", "1"), ("b", "y"), ("a", "NULL"), ("b", "it''s")]),
    ("INSERT INTO t (a, b) VALUES (now(), crypt('y', gen_salt('bf')))", [("b", "y")]),
    ("INSERT INTO t (a) VALUES ('unclosed", []),
    ("INSERT INTO t VALUES ('x')", []),
    ("UPDATE t SET a = 'x'", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_tells_values_by_their_columns(text: str, expected: list[tuple[str, str]]) -> None:
    find, _ = STATEMENTS
    found = [(field.key, text[field.start : field.end].strip()) for field in find(text, 0, len(text))]
    assert found == expected


def test_tells_the_cells_of_a_table_of_credentials() -> None:
    text = "SELECT * FROM sys_credential; | 1 | pacs_admin | Velvet77a | \n| 2 | hl7_out | copper9b8 |"
    _, find = STATEMENTS
    assert [text[field.start : field.end] for field in find(text, 0, len(text))] == ["Velvet77a", "copper9b8"]


def test_leaves_the_cells_of_other_tables_alone() -> None:
    _, find = STATEMENTS
    for text in ("SELECT * FROM orders; | 1 | Velvet77a |", "from the credential store", "FROM tokens; | 12 | web-1 |"):
        assert not list(find(text, 0, len(text)))


def test_tells_the_cells_of_an_export_of_passwords() -> None:
    text = 'keepass export: "Router","admin","Copper9!b8","http://10.0.0.1",""'
    _, find = STATEMENTS
    assert [text[field.start : field.end] for field in find(text, 0, len(text))] == ["Copper9!b8"]
