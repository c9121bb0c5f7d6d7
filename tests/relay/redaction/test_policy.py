import datetime
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from recognizers import catalog
from recognizers.types import PHI
from relay.redaction import keys
from relay.redaction.policy import TYPES, Policy, PolicyOptions, generalise
from relay.redaction.pseudonyms import Pseudonyms

PSEUDONYMS = Pseudonyms(keys.throwaway())
UNESCAPED_ANYWHERE = re.compile(r"[A-Za-z0-9_\-.+]*")


def _policy(**options: object) -> Policy:
    return Policy(PolicyOptions.model_validate(options), PSEUDONYMS)


@pytest.mark.parametrize("type_", [*PHI, "github_token"])
def test_hipaa_leaves_nothing_as_it_is(type_: str) -> None:
    hipaa = _policy()
    assert hipaa.acts_on(type_)
    assert hipaa.operator(type_) == ("generalise" if type_ in ("date", "age", "zip") else "hmac")
    assert hipaa.wants_phi


@pytest.mark.parametrize("type_", PHI)
def test_tokens_leaves_phi_alone_and_needs_no_rules_for_it(type_: str) -> None:
    tokens = _policy(policy="tokens")
    assert not tokens.acts_on(type_)
    assert tokens.operator("github_token") == "hmac"
    assert not tokens.wants_phi


def test_custom_does_what_it_is_told_and_the_default_to_the_rest() -> None:
    custom = _policy(policy="custom", operators={"email": "drop", "ip": "keep"}, default="mask")
    assert [custom.operator(type_) for type_ in ("email", "ip", "ssn")] == ["drop", "keep", "mask"]


def test_every_rules_type_is_known_and_no_other_is_taken() -> None:
    assert {rule.type for rule in catalog.rules(phi=True)} <= TYPES
    with pytest.raises(ValidationError, match="as explain names it"):
        PolicyOptions.model_validate({"operators": {"emial": "hmac"}})


def test_rules_for_phi_are_wanted_wherever_an_operator_acts_on_it() -> None:
    assert _policy(policy="tokens", operators={"ssn": "mask"}).wants_phi
    assert _policy(policy="custom", default="keep", operators={"ssn": "mask"}).wants_phi
    assert not _policy(policy="custom", default="keep", operators={"github_token": "mask"}).wants_phi


def test_operators_go_over_the_policys_own() -> None:
    assert not _policy(operators={"ip": "keep"}).acts_on("ip")
    assert _policy(policy="tokens", operators={"ssn": "mask"}).operator("ssn") == "mask"


def test_a_forged_pseudonym_is_replaced_under_any_policy() -> None:
    for policy in (_policy(policy="custom", default="keep"), _policy(policy="tokens"), _policy()):
        assert policy.operator("claim") == "hmac"


@pytest.mark.parametrize(
    "options",
    [
        {"policy": "hipaa", "default": "keep"},
        {"policy": "canary-77"},
        {"operators": {"ip": "canary-77"}},
        {"operator": {}},
    ],
)
def test_a_choice_that_means_nothing_is_refused(options: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        PolicyOptions.model_validate(options)


@pytest.mark.parametrize(
    ("operator", "type_", "value", "expected"),
    [
        ("hmac", "email", "a@b.example", PSEUDONYMS.make("email", "a@b.example")),
        ("drop", "email", "a@b.example", ""),
        ("mask", "email", "a@b.example", "redacted_email"),
        ("generalise", "email", "a@b.example", "redacted_email"),
        ("generalise", "date", "2001-02-03", "2001"),
    ],
)
def test_operators(operator: str, type_: str, value: str, expected: str) -> None:
    assert _policy(operators={type_: operator}).replacement(type_, value) == expected


def test_neighbours_in_a_network_can_be_seen_as_such() -> None:
    policy = _policy(operators={"ip": "hmac_subnet"})

    def network(value: str) -> str:
        own, _, subnet = policy.replacement("ip", value).partition("-")
        assert own == PSEUDONYMS.make("ip", value)
        return subnet

    assert network("10.1.2.3") == network("10.1.2.250") == PSEUDONYMS.make("subnet", "10.1.2.0/24")
    assert network("10.1.3.3") != network("10.1.2.3")
    assert network("2001:db8:1:2::3") == network("2001:DB8:1:ffff::%eth0")
    assert network("2001:db8:2::1") != network("2001:db8:1::1")
    assert network("999.1.1.1") == ""


@pytest.mark.parametrize(
    ("value", "year"),
    [
        ("1985-03-04", "1985"),
        ("03/04/1985", "1985"),
        ("4.3.1985", "1985"),
        ("March 4, 1985", "1985"),
        ("4 Mar 1985 20:15", "1985"),
        ("19850304", "1985"),
        ("198503041230", "1985"),
        ("19850304123059.123+0100", "1985"),
        ("1985-03-04T05:06:07Z", "1985"),
        ("2012", "2012"),
    ],
)
def test_of_a_date_the_year_stays(value: str, year: str) -> None:
    assert generalise("date", value) == year


@pytest.mark.parametrize(
    ("born", "said"), [("1935-03-04", "90+"), ("19350304", "90+"), ("1936-12-31", "90+"), ("1937-01-01", "1937")]
)
def test_a_year_that_shows_an_age_over_89_does_not_stay(born: str, said: str) -> None:
    assert generalise("date", born, today=datetime.date(2026, 11, 21)) == said


@pytest.mark.parametrize("type_", [*PHI, "github_token"])
def test_a_limited_data_set_keeps_town_zip_dates_and_ages_only(type_: str) -> None:
    limited = _policy(policy="limited")
    assert limited.operator(type_) == ("keep" if type_ in ("city", "zip", "date", "age") else "hmac")


@pytest.mark.parametrize("value", ["03/04/85", "850304", "March 4", "12345678901234567", "", "٠٣/٠٤/20٠٥", "2150-01-01"])
def test_a_date_without_a_year_that_can_be_read_is_masked(value: str) -> None:
    assert generalise("date", value) == "redacted_date"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("89", "89"),
        ("90", "90+"),
        ("0", "0"),
        ("104 years", "90+"),
        ("age 45", "45"),
        ("9" * 5000, "90+"),
        ("00095", "90+"),
        ("old", "redacted_age"),
        ("٩٥", "redacted_age"),
    ],
)
def test_ages_over_89_are_one(value: str, said: str) -> None:
    assert generalise("age", value) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("90210", "902"),
        ("90210-1234", "902"),
        ("03601", "000"),
        ("89312", "000"),
        ("902", "902"),
        ("90", "redacted_zip"),
        ("K1A 0B1", "redacted_zip"),
        ("٠٣٦٠١", "redacted_zip"),
    ],
)
def test_of_a_zip_code_the_area_stays_if_many_live_there(value: str, said: str) -> None:
    assert generalise("zip", value) == said


@given(st.sampled_from(["date", "age", "zip", "email"]), st.text())
def test_what_is_generalised_is_short_and_needs_no_escapes(type_: str, value: str) -> None:
    said = generalise(type_, value)
    assert UNESCAPED_ANYWHERE.fullmatch(said)
    assert said.startswith("redacted_") or len(said) <= 4


@given(st.sampled_from(["hmac", "hmac_subnet", "drop", "mask"]), st.sampled_from(["ip", "ssn"]), st.text())
def test_no_operator_puts_anything_that_needs_escapes(operator: str, type_: str, value: str) -> None:
    assert UNESCAPED_ANYWHERE.fullmatch(_policy(operators={type_: operator}).replacement(type_, value))
