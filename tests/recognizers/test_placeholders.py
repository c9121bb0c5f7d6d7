"""What stands where a secret would, and is none."""

from __future__ import annotations

import pytest

from recognizers.placeholders import PLACEHOLDER

STAND_INS = (
    *("***", "$2a$...", "(8+", "!PASSWORD!", "@/run/secrets/db", "secret_ref:db", "aws:ssm:/prod/db", "java.lang.String"),
    *("std::env::var(x)?", "op read op://x/y", "required|min:8|confirmed", "min:8", "8..63)", "vault:secret/data/db"),
)


@pytest.mark.parametrize("text", STAND_INS)
def test_knows_masks_templates_addresses_and_rules_of_fields(text: str) -> None:
    assert PLACEHOLDER.fullmatch(text) is not None


@pytest.mark.parametrize(
    "text", ["hunter2", "@rundfunk7", "!wichtig!", "pass me the salt", "8..eulen", "java7kaffee", "op7read"]
)
def test_leaves_what_people_choose(text: str) -> None:
    assert PLACEHOLDER.fullmatch(text) is None
