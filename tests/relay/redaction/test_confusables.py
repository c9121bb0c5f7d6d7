import unicodedata

import pytest

from relay.redaction import confusables


def _read(text: str) -> str:
    for begin, end, letter in reversed(list(confusables.unmixed(text, 0, len(text)))):
        text = text[:begin] + letter + text[end:]
    return text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("раssword=x", "password=x"),
        ("tоken", "token"),
        ("jаne.doe@exаmple.org", "jane.doe@example.org"),
        ("ΑKIA0", "AKIA0"),
        ("ѕеcrеt key", "secret key"),
        ("pɑss", "pass"),
    ],
)
def test_a_word_that_mixes_scripts_reads_as_latin(written: str, read: str) -> None:
    assert confusables.holds_any(written)
    assert _read(written) == read


@pytest.mark.parametrize("text", ["пароль принят", "Ωμέγα και άλφα", "дом5 ГОСТ123", "λ-calculus", "plain", "naïve café"])
def test_words_of_one_script_stay(text: str) -> None:
    assert _read(text) == text


def test_the_table_reads_letters_of_other_scripts_as_ascii_ones() -> None:
    for letter, latin in confusables._LOOKS_LIKE.items():
        assert not letter.isascii()
        assert latin.isascii()
        assert latin.isalpha()
        assert unicodedata.normalize("NFKC", letter) == letter or letter in "ϲϹϳ"
