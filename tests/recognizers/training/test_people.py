"""Names as logs write them."""

from __future__ import annotations

import random

from recognizers.training.people import People


def test_names_come_in_many_forms_and_titles_are_no_part_of_them() -> None:
    people = People(held_out=False)
    rng = random.Random(3)
    names = [people.person_hard(rng) for _ in range(300)]
    assert any(", " in name for name in names)
    assert any(name.isupper() for name in names)
    assert any("-" in name or "'" in name for name in names)
    for _ in range(20):
        title, name = people.makers()["titled"](rng)
        assert (title.label, name.label) == ("", "PERSON")


def test_names_held_out_are_others() -> None:
    kept, held = People(held_out=False), People(held_out=True)
    rng = random.Random(3)
    # Made-up names may meet by chance; listed ones may not.
    assert set(kept._surnames).isdisjoint(held._surnames)
    assert set(kept._given).isdisjoint(held._given)
    assert kept.user(rng) != held.user(rng)
