from hypothesis import given
from hypothesis import strategies as st

from benchmarks.histogram import Histogram


@given(st.lists(st.integers(0, 10**9), min_size=1), st.floats(0.1, 100))
def test_a_percentile_is_the_true_one_within_a_hundredth(values: list[int], percent: float) -> None:
    histogram = Histogram()
    for value in values:
        histogram.record(value)
    true = sorted(values)[max(1, int(-(-len(values) * percent // 100))) - 1]
    (told,) = histogram.percentiles_us((percent,))
    assert true <= told <= true * 1.01 + 1


def test_values_may_be_counted_many_at_a_time() -> None:
    histogram = Histogram()
    histogram.record(10, 99)
    histogram.record(5_000)
    assert histogram.count == 100
    *most, longest = histogram.percentiles_us((50.0, 99.0, 100.0))
    assert most == [10, 10]
    assert longest >= 5_000


def test_no_values_have_no_latency_and_a_clock_that_runs_backwards_none_either() -> None:
    histogram = Histogram()
    assert histogram.percentiles_us((50.0,)) == [0]
    histogram.record(-3)
    assert histogram.percentiles_us((50.0,)) == [0]
