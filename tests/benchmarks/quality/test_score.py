from benchmarks.quality.corpus import Case
from benchmarks.quality.marked import Mark
from benchmarks.quality.score import missed, tally


def case(text, start, end):
    return Case(text, (Mark(start, end, "x"),), (), "line", "x", "", "t")


CLEAN = Case("all is well", (), (), "line", "", "", "c")
SECRET = case("pw=" + "a" * 40 + " ok", 3, 43)


def test_a_span_found_whole_does_not_leak():
    assert missed(SECRET, [(3, 43)]) == []


def test_three_characters_of_forty_may_stay_but_not_four_in_a_row():
    assert missed(SECRET, [(6, 43)]) == []
    assert missed(SECRET, [(7, 43)]) == ["a" * 40]


def test_more_than_a_tenth_in_pieces_leaks():
    short = case("pw=abcdefgh", 3, 11)
    assert missed(short, [(4, 11)]) == ["abcdefgh"]


def test_separators_that_have_to_stay_do_not_leak():
    name = case("NM1*IL*1*DOE*JANE*Q***MI*1", 9, 19)
    assert missed(name, [(9, 12), (13, 17), (18, 19)]) == []
    assert missed(name, [(9, 12), (13, 17)]) == ["DOE*JANE*Q"]


def test_of_signs_only_each_counts():
    signs = case("pw=!$%&", 3, 7)
    assert missed(signs, []) == ["!$%&"]
    assert missed(signs, [(3, 7)]) == []


def test_two_findings_may_cover_one_span_together():
    assert missed(SECRET, [(20, 50), (0, 20)]) == []


def test_rates():
    total = tally([(SECRET, [(0, 43)]), (SECRET, []), (CLEAN, [(0, 3), (4, 6)]), (CLEAN, [])])
    assert total.leak_rate == 0.5
    assert total.character_leak_rate == 0.5
    assert total.alarms_per_1000 == 1000
    assert total.touched_per_1000 == 500
    assert total.over == 3
    assert total.by_family == {"x": {True: 1, False: 1}}
