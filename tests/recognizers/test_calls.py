"""Passwords and sessions among a call's arguments, and calls that hold none."""

from __future__ import annotations

import pytest

from recognizers import calls
from recognizers.rule import Field

MADE_UP = "Sunny" + "-42" + "!x"


def found(text: str) -> set[tuple[str, str]]:
    return {(field.key, text[field.start : field.end]) for find in calls.SYNTAX.finds for field in find(text, 0, len(text))}


@pytest.mark.parametrize(
    "call",
    [
        'authenticate("bob", "{}")',
        "login('bob','{}') -> 401",
        'checkPassword("{}") = false',
        'checkPassword("bob", "{}") => false',
        "--> login(bob, {})",
        'connect("db1", "app", "{}")',
        "#1 /srv/app.php(44): mysqli_connect('localhost', 'app', '{}', 'shop')",
        'mysql_real_connect(0x55d0, "db", "app", "{}", "shop", 0, NULL, 0)',
        "verify_password('{}', '$2b$12$abcdefghijklmnopqrstuv')",
        'new UsernamePasswordCredentials("bob", "{}")',
        'do_login(u="bob", p="{}")',
        'login_user "bob", "{}"',
        "Entering method login with arguments [bob, {}]",
    ],
)
def test_a_password_goes_by_its_place_in_a_call(call: str) -> None:
    assert found(call.replace("{}", MADE_UP)) == {(calls.KEY, MADE_UP)}


@pytest.mark.parametrize(
    "call",
    [
        "login(user, password)",
        "authenticate(request, username=username, password=password)",
        "public boolean login(String user, String newPassword2)",
        'connect("mqtt", "broker1", "1883")',
        'login("github", "oauth2")',
        'login("bob", "tenant-42")',
        'signIn("github2")',
        'passwordField.setId("password2")',
        "login('bob', Object(SensitiveParameterValue))",
        "getPassword('" + MADE_UP + "')",
        "at com.acme.LoginController.login(LoginController.java:102)",
        "render('" + MADE_UP + "')",
    ],
)
def test_program_text_and_ways_to_log_in_are_no_passwords(call: str) -> None:
    assert not found(call)


def test_what_changes_a_password_is_told_both() -> None:
    assert {value for _, value in found(f'changePassword(user, "{MADE_UP}", "{MADE_UP}9")')} == {MADE_UP, MADE_UP + "9"}


def test_a_session_is_named_for_the_rule_that_judges_it() -> None:
    assert (calls.SESSION, "abc") in found('session.get("abc")')


def test_a_call_that_breaks_off_gives_no_half_argument() -> None:
    assert not found('login("bob", "' + MADE_UP)


def test_arguments_of_a_remote_call_stand_in_fields_of_their_own() -> None:
    text = f"login bob {MADE_UP}"
    runs = [("method", [(0, 5)]), ("params", [(6, 9), (10, len(text))])]
    told: list[Field] = list(calls.in_turn(text, runs))
    assert [text[field.start : field.end] for field in told] == [MADE_UP]


@pytest.mark.parametrize(
    "call", ['setPin(userId=4, "{}")', "verifyTotp(userId=8812, code='{}', drift=1)", "checkOtp('x', '{}')"]
)
def test_a_function_told_a_code_is_told_its_digits(call: str) -> None:
    assert (calls.CODE, "472835") in found(call.format("472835"))


@pytest.mark.parametrize("call", ["pinMode(4711, OUTPUT)", 'validateCode(user="4711", code="none")', "otpPort(port=8443)"])
def test_other_numbers_are_no_codes(call: str) -> None:
    assert calls.CODE not in {key for key, _ in found(call)}


@pytest.mark.parametrize("call", ["hmac.new(b'{}', msg, sha256)", 'jwt.sign(payload, "{}")', 'decrypt(data, "{}")'])
def test_a_function_told_a_key_is_told_what_looks_like_one(call: str) -> None:
    assert (calls.HELD, MADE_UP) in found(call.format(MADE_UP))


def test_a_function_of_keys_is_told_words_too() -> None:
    assert calls.HELD not in {key for key, _ in found('jwt.decode("payload", algorithms="HS256")')}


@pytest.mark.parametrize(
    "text", ["class QueryV4Auth(Sig7V4Auth):", "def set_password(self, 'ab12!x'):", "_parse_auth(r, 'ab12!x')"]
)
def test_a_definition_and_a_parser_are_told_no_password(text: str) -> None:
    assert found(text) == set()


@pytest.mark.parametrize(
    "call",
    [
        '##class(Security.Users).Create("BOB","%All","{}","Bob Roe")',
        "Users.create('bob', 'viewer', '{}')",
        "db.changeUserPassword('bob', '{}')",
        "cx_Oracle.connect('bob', '{}', 'db1/EHR')",
        "pymssql.connect('db1', 'bob', '{}', 'EHR')",
    ],
)
def test_a_password_stands_among_what_makes_a_user(call: str) -> None:
    assert (calls.KEY, MADE_UP) in found(call.format(MADE_UP))


def test_a_key_is_known_by_its_place_where_a_function_always_takes_it_there() -> None:
    assert (calls.HELD, "harbour-hook-secret-7") in found("hmac.new(b'harbour-hook-secret-7', body, sha256)")
    assert not found("hmac.new(key, body, 'sha256')")
