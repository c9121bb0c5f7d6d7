"""Given names in small letters."""

from __future__ import annotations

from recognizers.phi.small_names import small_names


def test_finds_a_given_name_in_a_sentence() -> None:
    text = "ok hector see u then"
    assert [text[start:end] for start, end in small_names(text)] == ["hector"]


def test_leaves_words_and_lists_of_fields() -> None:
    assert small_names("will may be here in a while") == []
    assert small_names("a=hector;b=carmen") == []


def test_finds_names_with_a_capital_where_no_disease_or_house_is_meant() -> None:
    text = "draw for Tarkington and KOWALCZYK-REYES after Foley catheter, Whitfield Memorial, Grünwald"
    assert [text[start:end] for start, end in small_names(text)] == ["Tarkington", "KOWALCZYK-REYES", "Grünwald"]


def test_leaves_ordinary_words_hosts_and_calls() -> None:
    assert small_names("Server Kowalczyk(x) Tarkington.example PatientName DATABASE") == []
