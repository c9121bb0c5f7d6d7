"""Values by the place of their column."""

from __future__ import annotations

import pytest

from recognizers.statements import INSERTS

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
    (find,) = INSERTS
    found = [(field.key, text[field.start : field.end].strip()) for field in find(text, 0, len(text))]
    assert found == expected
