from __future__ import annotations

from recognizers.phi.whole_links import whole_links
from recognizers.rule import Span


def _told(text: str, value: str, *, type_: str = "email", score: float = 0.9) -> list[str]:
    at = text.index(value)
    found = [Span(at, at + len(value), type_, "rule", score, "pattern")]
    return [text[span.start : span.end] for span in whole_links(text, found)]


def test_an_address_with_somebody_in_its_path_is_private_as_a_whole() -> None:
    link = "https://sign.example/e/5f02/r/roe@mail.example/view"
    assert _told(f"fetched {link}, http=200", "roe@mail.example") == [link]


def test_an_address_with_somebody_in_its_query_is_private_as_a_whole() -> None:
    link = "https://app.example?mrn=12345678&x=1"
    assert _told(f"GET {link}", "12345678", type_="mrn") == [link]


def test_who_signs_in_to_a_host_is_not_in_its_path() -> None:
    assert _told("https://roe@mail.example/view", "roe@mail.example") == []


def test_what_is_unsure_or_of_another_kind_leaves_the_address() -> None:
    assert _told("https://app.example/a/Rowan", "Rowan", type_="person", score=0.45) == []
    assert _told("https://app.example/a/10.0.0.1/b", "10.0.0.1", type_="ip") == []


def test_somebody_outside_of_an_address_leaves_it() -> None:
    assert _told("mail roe@mail.example, see https://app.example/help", "roe@mail.example") == []


def test_a_text_without_addresses_has_none() -> None:
    assert _told("mail roe@mail.example", "roe@mail.example") == []
