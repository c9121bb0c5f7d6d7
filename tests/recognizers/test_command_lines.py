"""Passwords on command lines."""

from __future__ import annotations

import pytest

from recognizers import fields
from recognizers.command_lines import KEY, PHRASE, SYNTAX, in_arguments
from recognizers.rule import Field


def found(text: str) -> list[str]:
    fields_found = [field for find in SYNTAX.finds for field in find(text, 0, len(text)) if field.key in (KEY, PHRASE)]
    return sorted({text[field.start : field.end] for field in fields_found})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mysql -u root -pab -h db", ["ab"]),
        ("mysql -u root -p ehr", []),
        ("/usr/bin/mysqldump -p'a b' x", ["a b"]),
        ("sshpass -p ab ssh h", ["ab"]),
        ("sshpass -pab ssh h", ["ab"]),
        ("curl -u bob:ab https://x", ["ab"]),
        ("curl --user=bob:ab https://x", ["ab"]),
        ("curl -u bob https://x", []),
        ("docker login -u bob -p ab", ["ab"]),
        ("docker run -p 80:80 x", []),
        ("radtest bob ab 192.0.2.1 0 cd", ["ab", "cd"]),
        ("samba-tool user create bob ab --x", ["ab"]),
        ("samba-tool domain level show x", []),
        ("bw unlock ab", ["ab"]),
        ("lftp -u bob,ab sftp://h", ["ab"]),
        ("net ads join -U bob%ab", ["ab"]),
        ("redis-cli -a ab ping", ["ab"]),
        ("smbclient -U bob%ab //s/x", ["ab"]),
        ("openssl rsa -passin pass:ab -in k", ["ab"]),
        ("htpasswd -b f bob ab", ["ab"]),
        ("vault login", []),
        ("smbclient -U bob%'a b' //s/x", ["a b"]),
        ("npm login opened the browser, no token written", []),
        ('schtasks /create /tr C:\\jobs\\n.cmd /ru bob /rp "a b" /sc daily', ["a b"]),
        ("supabase link --project-ref x -p ab", ["ab"]),
        ("[npm, login, ab]", ["ab"]),
        ("vault is sealed, unseal progress 1/3, nonce ab", []),
        ("['mysql', '-u', 'root', '-pab']", ["ab"]),
        ("mysql -u x; other -pab", []),
        ('a0="mysql" a1="-pab"', ["ab"]),
        ('a0="curl" a1="-u" a2="bob:ab"', ["ab"]),
    ],
)
def test_finds_the_argument_that_is_a_password(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_an_argument_in_hex_is_taken_whole() -> None:
    hidden = b"-pa secret".hex().upper()
    text = f'a0="mysql" a1={hidden}'
    assert found(text) == [hidden]


def test_a_command_line_in_hex_is_taken_whole() -> None:
    hidden = b"mysql\0-u\0root\0-pab".hex().upper()
    assert found(f"proctitle={hidden}") == [hidden]
    assert found(f"proctitle={b'ls -la'.hex().upper()}") == []


def test_options_in_a_list_name_what_follows_them() -> None:
    text = "app --token ab"
    arguments = [(0, 3), (4, 11), (12, 14)]
    assert list(in_arguments(text, arguments)) == [Field("token", 12, 14, exact=True)]


def test_known_fields_of_one_name_are_a_command_line() -> None:
    text = "mysql|-pab"
    known = [Field("args", 0, 5, exact=True), Field("args", 6, 10, exact=True)]
    assert [text[field.start : field.end] for field in fields.neighbours(text, known)] == ["ab"]


def test_finds_a_password_that_was_typed_at_a_terminal() -> None:
    typed = b"Velvet-77-a\r".hex()
    text = f'type=USER_TTY msg=audit(1.2:3): data="{typed}"'
    assert [text[field.start : field.end] for find in SYNTAX.finds for field in find(text, 0, len(text))] == [typed]
    listed = b"ls -l web42\r".hex()
    assert not [field for find in SYNTAX.finds for field in find(f"type=TTY data={listed}", 0, 9 + len(listed) + 5)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("rabbitmqctl change_password bob ab → ok", ["ab"]),
        ("rabbitmqctl -n rabbit@mq authenticate_user bob ab", ["ab"]),
        ("rabbitmqctl list_users bob ab", []),
        ("htpasswd -nbB bob ab", ["ab"]),
        ("mosquitto_passwd -b /etc/x bob ab", ["ab"]),
        ("htpasswd -c /etc/x bob", []),
        ("ipmitool user set password 2 ab", ["ab"]),
        ("sshpass: -p ab ssh h", ["ab"]),
        ("sshpass: no password was found", []),
    ],
)
def test_a_password_stands_so_many_places_behind_a_word(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_words_in_quotes_at_a_passwords_place_go_by_a_name_of_their_own() -> None:
    text = 'nmcli dev wifi connect "Office" password "canary in a coalmine" ifname wlan0'
    fields_found = [field for find in SYNTAX.finds for field in find(text, 0, len(text))]
    assert [(field.key, text[field.start : field.end]) for field in fields_found] == [(PHRASE, "canary in a coalmine")]
