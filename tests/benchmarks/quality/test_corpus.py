from itertools import chain

import pytest

from benchmarks.quality import corpus, phi_corpus
from benchmarks.quality.blind.phi_names import Names as BlindNames
from benchmarks.quality.blind.phi_people import TYPES
from benchmarks.quality.phi_names import Names
from benchmarks.quality.template import HALVES


def positives(half):
    return [*corpus.secrets(half, 1200), *phi_corpus.positives(half, 600)]


@pytest.fixture(scope="module")
def halves():
    return {half: positives(half) for half in HALVES}


def test_same_seed_gives_the_same_cases(halves):
    assert positives("tune") == halves["tune"]


def test_halves_share_no_template(halves):
    tune, report = ({case.template for case in halves[half]} for half in HALVES)
    assert tune
    assert report
    assert not tune & report


@pytest.mark.parametrize("clean", [corpus.clean, phi_corpus.clean])
def test_clean_halves_share_no_template(clean):
    tune, report = ({case.template for case in clean(half, 1000)} for half in HALVES)
    assert not tune & report


def test_halves_share_no_vendor(halves):
    tune, report = ({case.detail for case in halves[half] if case.family.startswith("vendor")} for half in HALVES)
    assert not tune & report


@pytest.mark.parametrize("half", HALVES)
def test_every_place_is_filled_and_every_line_holds_something_private(halves, half):
    for case in halves[half]:
        assert "«" not in case.text, case.template
        assert case.spans, case.template
        for span in case.spans:
            assert 0 <= span.start < span.end <= len(case.text)
            assert span.family


@pytest.mark.parametrize("half", HALVES)
def test_clean_lines_are_many_and_unlabelled(half):
    cases = [*corpus.clean(half, 500), *phi_corpus.clean(half, 500)]
    assert len(cases) >= 1000
    assert not any(case.spans or "«" in case.text for case in cases)


def test_halves_share_no_name_of_a_patient():
    tune, report = ({name for culture in names().cultures for name in chain(*culture)} for names in (Names, BlindNames))
    assert len(report) > 700
    assert not tune & report


def test_the_blind_half_of_phi_has_as_many_templates_as_promised():
    assert len({case.template for case in phi_corpus.positives("report", 600)}) >= 300
    assert len({case.template for case in phi_corpus.clean("report", 600)}) >= 300


def test_every_kind_of_identifier_occurs_in_the_blind_half():
    found = {span.family for case in phi_corpus.positives("report", 1000) for span in case.spans}
    assert found == set(TYPES.values()) - {""}


def test_the_full_corpus_is_as_large_as_promised():
    assert len(corpus.secrets("report")) >= 5000
    assert len(corpus.clean("report")) >= 10_000
