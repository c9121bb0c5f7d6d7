from __future__ import annotations

import pytest

from recognizers.phi.link_names import is_joined_name, leads_to_somebody, names_somebody


@pytest.mark.parametrize(
    "path",
    [
        "/jobs/wristband-GUERRERO-ALMA-7730114",
        "/Tumor%20Board/Bjornstad_Kari_path.docx",
        "/l/19%3ameeting_follow-up-d-castellano%40thread.v2/0",
    ],
)
def test_a_given_and_a_family_name_side_by_side_are_somebody(path: str) -> None:
    assert names_somebody(path)


@pytest.mark.parametrize("path", ["/getting-started/heart-care-at-home", "/app/bundle.min.js", "/", "", "/v1/a-b"])
def test_words_alone_are_nobody(path: str) -> None:
    assert not names_somebody(path)


def test_what_is_asked_for_is_no_step_of_the_path() -> None:
    assert not names_somebody("/find?name=kari-bjornstad")


def test_names_run_together_are_told() -> None:
    assert is_joined_name("tommyokeefe")
    assert not is_joined_name("donations")
    assert not is_joined_name("mary")


def test_the_last_step_leads_to_somebody_by_a_number_or_a_name() -> None:
    assert leads_to_somebody("https://portal.example/p/andrew-collins")
    assert leads_to_somebody("https://portal.example/p/a-4418/")
    assert not leads_to_somebody("https://fachportal.example/hersteller-anbieter")
