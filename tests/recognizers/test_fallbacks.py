"""Values that stand in for one that is not set."""

from __future__ import annotations

import pytest

from recognizers import fallbacks


def found(text: str) -> set[tuple[str, str]]:
    fields = (field for find in fallbacks.SYNTAX.finds for field in find(text, 0, len(text)))
    return {(field.key, text[field.start : field.end]) for field in fields}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("password: process.env.DB_PW || 'velvet77'", "password"),
        ("password = os.getenv('SMTP_PASSWORD') or 'velvet77'", "password"),
        ('const secret = process.env.JWT ?? "velvet77";', "secret"),
        ("api_key: {{ lookup('env', 'K') | default('velvet77') }}", "api_key"),
        ('x = config.password || "velvet77"', "config.password"),
    ],
)
def test_what_stands_in_goes_by_the_name_that_is_assigned_or_asked_for(text: str, name: str) -> None:
    assert (name, "velvet77") in found(text)


@pytest.mark.parametrize("text", ["password: process.env.DB_PW || ''", "password || other", "a or b"])
def test_nothing_stands_in_where_no_string_does(text: str) -> None:
    assert found(text) == set()
