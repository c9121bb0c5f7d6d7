"""What bears somebody's name."""

from __future__ import annotations

import pytest

from recognizers.phi.named_things import is_numbered, is_thing


def _place(text: str) -> tuple[str, int, int]:
    start, end = text.index("["), text.index("]") - 1
    return text.replace("[", "").replace("]", ""), start, end


@pytest.mark.parametrize(
    "text",
    [
        "Sala 14 del pabellón [Santa Lucía] sin señal",
        "[Sunucu Yıldız] yeniden",
        "Server [Robert Koch] up",
        "Bâtiment [Marie Curie]",
        "[Haus Elisabeth], Ebene 2",
        "[São João], quarto 12",
        "Failed over to [Hudson]",
        "connection from [Marvin] refused",
    ],
)
def test_a_noun_for_premises_or_machines_before_a_name_makes_it_theirs(text: str) -> None:
    assert is_thing(*_place(text))


@pytest.mark.parametrize(
    "text", ["for [Maria Rossi] in", "sala 3: [Maria Rossi]", "[Santa Lucía Pérez] called", "x-server.[Anna Roe]"]
)
def test_others_are_somebodys(text: str) -> None:
    assert not is_thing(*_place(text))


@pytest.mark.parametrize("text", ["zone [Maria Ward] 2 restored", "[Carter Tower] 5 = 4", "[Rockefeller Pavilion] floor 9"])
def test_premises_are_numbered(text: str) -> None:
    assert is_numbered(*_place(text))


@pytest.mark.parametrize("text", ["[Maria Ward] 2 mg given", "[Maria Ward] called", "[Maria Ward] 2/14/2021", "[Ward] 2"])
def test_persons_are_not(text: str) -> None:
    assert not is_numbered(*_place(text))
