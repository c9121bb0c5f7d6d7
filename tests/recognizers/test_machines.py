"""Logins and numbers that are no person's."""

from __future__ import annotations

import pytest

from recognizers.machines import is_machine, is_ticket


@pytest.mark.parametrize(
    "login", ["svc-hl7", "etl_service", "BATCH01", "mirth", "backup.runner", "edi_out", "LABUSER", "PTWEBSERVER", "anon014"]
)
def test_a_word_of_a_service_says_that_no_person_logs_in_so(login: str) -> None:
    assert is_machine(login)


@pytest.mark.parametrize("login", ["jdoe", "maria.lopez", "scott", "khauser", "gitlab-jroe", ""])
def test_a_person_s_login_holds_none(login: str) -> None:
    assert not is_machine(login)


@pytest.mark.parametrize("number", ["INC0044128", "KB5034441", "CVE-2024-3094", "RHSA-2024:1234"])
def test_an_it_desk_s_ticket_is_no_person_s(number: str) -> None:
    assert is_ticket(number)


@pytest.mark.parametrize("number", ["INC44", "W998877665", "V10088217364", "0044128"])
def test_other_numbers_are_no_tickets(number: str) -> None:
    assert not is_ticket(number)
