"""Mappings of users to passwords."""

from __future__ import annotations

import pytest

from recognizers import accounts
from recognizers.rule import Field


def found(text: str) -> list[str]:
    return [text[field.start : field.end] for find in accounts.SYNTAX.finds for field in find(text, 0, len(text))]


@pytest.mark.parametrize(
    "text",
    [
        "users = { alice: 'Velvet77#a', bob: 'Copper88#b' }",
        '"RegisteredUsers" : { "viewer" : "Velvet77#a", "modality" : "Copper88#b" }',
        "credentials: {'lis': 'Velvet77#a', 'ris': 'Copper88#b'}",
        'auth.users: [("root","Velvet77#a"),("ro","Copper88#b")]',
        "htpasswd entries: lab:Velvet77#a rad:Copper88#b",
    ],
)
def test_finds_the_password_of_each_user(text: str) -> None:
    assert found(text) == ["Velvet77#a", "Copper88#b"]


@pytest.mark.parametrize(
    "text", ['"accounts": {"total": "120"}', "users: {id: Velvet77#a}", '"basic_auth": {"type": "object"}', "users {"]
)
def test_leaves_other_things_of_users_alone(text: str) -> None:
    assert found(text) == []


def test_members_known_by_their_path_are_passwords() -> None:
    text = "Velvet77#a admin"
    known = [Field("orthancUsers.viewer", 0, 10, exact=True), Field("orthancUsers.role", 11, 16, exact=True)]
    assert [(field.key, text[field.start : field.end]) for field in accounts.in_turn(text, known)] == [
        (accounts.KEY, "Velvet77#a")
    ]


def test_members_known_from_json_are_passwords_by_the_name_before_it() -> None:
    text = '"RegisteredUsers": {"viewer": "Velvet77#a", "role": "admin"}'
    values = [(text.index(value), text.index(value) + len(value)) for value in ("Velvet77#a", "admin")]
    known = [Field(key, start, end, exact=True) for key, (start, end) in zip(("viewer", "role"), values, strict=True)]
    assert [text[field.start : field.end] for field in accounts.in_turn(text, known)] == ["Velvet77#a"]


def test_finds_what_a_rotation_reports() -> None:
    text = '{"event":"secrets.rotate","new":{"adt_db":"Velvet77#a","host":"db1.example.org","ftp":"Copper88#b"},"rotated":2}'
    assert found(text) == ["Velvet77#a", "Copper88#b"]


def test_leaves_the_names_of_secrets_alone() -> None:
    assert found('secrets: {db: "db-credentials-2", tls: "web-tls-x7k2p"}') == []
    assert found('{"event":"order.update","new":{"ref":"Velvet77#a"}}') == []


def test_finds_accounts_that_were_made_with_their_passwords() -> None:
    assert found("Created accounts: kim=Velvet77#a bob=Copper88#b") == ["Velvet77#a", "Copper88#b"]


def test_a_word_is_a_password_where_a_mapping_holds_nothing_else() -> None:
    assert found('"RegisteredUsers" : {"viewer" : "frostblume"}') == ["frostblume"]
    assert not found('"users" : {"viewer" : "frostblume"}')
