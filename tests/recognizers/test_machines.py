"""Logins that are no person's."""

from __future__ import annotations

import pytest

from recognizers.machines import is_machine


@pytest.mark.parametrize("login", ["svc-hl7", "etl_service", "BATCH01", "mirth", "backup.runner"])
def test_a_word_of_a_service_says_that_no_person_logs_in_so(login: str) -> None:
    assert is_machine(login)


@pytest.mark.parametrize("login", ["jdoe", "maria.lopez", "scott", ""])
def test_a_person_s_login_holds_none(login: str) -> None:
    assert not is_machine(login)
