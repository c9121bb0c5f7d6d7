import json

import pytest

from benchmarks import corpus


@pytest.mark.parametrize("kind", corpus.KINDS)
def test_a_seed_gives_the_same_records_each_without_a_line_feed(kind: str) -> None:
    made = corpus.records(kind, 5, seed=7)
    assert made == corpus.records(kind, 5, seed=7)
    assert made != corpus.records(kind, 5, seed=8)
    assert not any(b"\n" in record for record in made)


def test_ordinary_records_have_two_hundred_bytes_or_so() -> None:
    made = corpus.records("ordinary", 500)
    assert 170 < sum(map(len, made)) / len(made) < 230


def test_json_records_have_twenty_fields_and_every_twentieth_or_so_something_private() -> None:
    made = [json.loads(record) for record in corpus.records("json", 1_000)]
    assert {len(record) for record in made} == {20}
    assert 20 < sum("@" in record["message"] for record in made) < 90


def test_lines_of_a_length_have_that_length() -> None:
    assert {len(record) for octets in (100, 5_000) for record in corpus.of_length(octets, 3)} == {100, 5_000}
