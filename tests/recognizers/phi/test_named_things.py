"""What bears somebody's name."""

from __future__ import annotations

import pytest

from recognizers.phi.named_things import is_called, is_numbered, is_saint, is_thing


def _place(text: str) -> tuple[str, int, int]:
    start, end = text.rindex("["), text.index("]") - 1
    return text[:start] + text[start + 1 : end + 1] + text[end + 2 :], start, end


@pytest.mark.parametrize(
    "text",
    [
        "Sala 14 del pabellón [Santa Lucía] sin señal",
        "[Sunucu Yıldız] yeniden",
        "Server [Robert Koch] up",
        "Bâtiment [Marie Curie]",
        "[Haus Elisabeth], Ebene 2",
        "Failed over to [Hudson]",
        "connection from [Marvin] refused",
        'Zoom Room "[Amelia Brandt]" offline',
        "node name [[Emma Sand]], cluster",
        '{"service":"[alfred]","msg":1}',
        "task=[geoffrey] state=ok",
        '\\"bot\\":\\"[Eliza]\\"',
        "fonts missing in chart: Lucy, [Amanda]",
        "fonts missing: [Lucy], Amanda",
        "[Wesley] chapel heating",
        "[Hans] failover works",
        "[Rose], Lily and Ivy wards",
        "liqueur de [Fehling]",
        "Unexpected identifier '[Carl]'",
        "celery ready on [philippa]",
        "[Rosa Parks] entrance",
        "[Alice] to Bob",
        "Fridges Elsa, [Anna], Olaf",
        "Storm names: [Agnes], Babet",
        "ice machine nicknamed [Elsa] is frozen",
        "42 = St. [John Owasso]",
        "facility=[Mary Birch] approved",
        "[Amelia Bedelia] story time",
    ],
)
def test_a_noun_for_premises_or_machines_before_a_name_makes_it_theirs(text: str) -> None:
    assert is_thing(*_place(text))


@pytest.mark.parametrize(
    "text",
    [
        "for [Maria Rossi] in",
        "movies today: [Emma Diaz] joined",
        "[signé Marie Dupont]",
        "sala 3: [Maria Rossi]",
        "[Santa Lucía Pérez] called",
        "x-server.[Anna Roe]",
        "laboratorio «[M. A. Pozo]»",
        "slots: Smith, [Jane Roe]",
        "Jill St. [John] called",
    ],
)
def test_others_are_somebodys(text: str) -> None:
    assert not is_thing(*_place(text))


@pytest.mark.parametrize("text", ["zone [Maria Ward] 2 restored", "[Carter Tower] 5 = 4", "[Rockefeller Pavilion] floor 9"])
def test_premises_are_numbered(text: str) -> None:
    assert is_numbered(*_place(text))


@pytest.mark.parametrize("text", ["[Maria Ward] 2 mg given", "[Maria Ward] called", "[Maria Ward] 2/14/2021", "[Ward] 2"])
def test_persons_are_not(text: str) -> None:
    assert not is_numbered(*_place(text))


@pytest.mark.parametrize("text", ["[São João], quarto 12", "[Santa Lucía]"])
def test_a_saint_is_a_house(text: str) -> None:
    assert is_saint(*_place(text))


def test_a_saint_with_a_family_name_is_somebody() -> None:
    assert not is_saint(*_place("[Santa Lucía Pérez] called"))


@pytest.mark.parametrize(
    ("text", "called"), [("[Simon Community] ok", True), ("[Roe, Community]", False), ("[Community]", False)]
)
def test_the_last_word_may_be_what_is_called_so(text: str, called: bool) -> None:
    assert is_called(*_place(text)) is called
