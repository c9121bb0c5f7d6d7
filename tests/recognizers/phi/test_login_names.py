"""Which logins are somebody's, and which a machine's."""

from __future__ import annotations

import pytest

from recognizers.phi.login_names import bare, may_be_person, of_person


@pytest.mark.parametrize(
    "login",
    [
        "rn.tcolvin",
        "er_clerk_jmoody",
        "dr_szabo_l",
        "svc.nurse.dhillon",
        "CLINIC\\bvandermeer",
        "patient:hfernandez.2009",
        "rosalind.achebe",
        "MARCHAND.E",
        "mjones99",
    ],
)
def test_a_name_behind_roles_is_somebodys(login: str) -> None:
    assert of_person(login)
    assert may_be_person(login)


@pytest.mark.parametrize("login", ["svc_backup", "lab-router", "root", "kube-system", "month-end", "SHA256", "eth0"])
def test_machines_words_and_codes_are_nobodys(login: str) -> None:
    assert not of_person(login)
    assert not may_be_person(login)


@pytest.mark.parametrize("login", ["REG12", "XR7781", "rph_mli", "tqzmwk"])
def test_what_is_no_word_may_be_somebodys_where_a_person_stands(login: str) -> None:
    assert not of_person(login)
    assert may_be_person(login)


def test_a_login_is_bare_without_its_domain_kind_and_realm() -> None:
    assert [bare(text) for text in ("CORP\\jdoe", "patient:jdoe", "jdoe@corp.example", "jdoe")] == ["jdoe"] * 4
