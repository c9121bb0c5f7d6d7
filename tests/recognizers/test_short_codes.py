"""Codes that people type in."""

from __future__ import annotations

from recognizers.short_codes import digits, one_time_code


def test_a_few_digits_are_a_code_and_may_stand_in_groups() -> None:
    for text in ("123456", "123-456", "G-123456", "4821 93", "482-15-339"):
        assert digits(text)
    for text in ("123", "1.2.3", "12345678901", "12-34"):
        assert not digits(text)


def test_a_one_time_code_has_a_digit_or_spells_no_word() -> None:
    for text in ("4711", "A1B2C3", "WDJB-MJHT"):
        assert one_time_code(text)
    for text in ("sent", "13", "MUST-HAVE", "****"):
        assert not one_time_code(text)
