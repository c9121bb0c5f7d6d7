"""Who is famous."""

from __future__ import annotations

import pytest

from recognizers.phi.famous import is_famous


@pytest.mark.parametrize(
    ("name", "famous"),
    [
        ("amelia earhart", True),
        ("antoni van leeuwenhoek", True),
        ("zaal anne frank", True),
        ("anne frank schmidt", False),
        ("jane roe", False),
        ("potter", False),
    ],
)
def test_two_names_side_by_side_are_of_somebody_famous(name: str, famous: bool) -> None:
    assert is_famous(name.split()) is famous
