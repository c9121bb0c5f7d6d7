from benchmarks.latency import latencies
from benchmarks.load import TICK_SECS


def test_a_record_is_charged_from_when_it_was_due() -> None:
    """Two a tick: the first two come at once, the third with its neighbour 5 ms after it was due, the rest never."""
    found = latencies([(100.001, 2), (100.0 + TICK_SECS + 0.005, 4)], per_tick=2, started=100.0)
    assert found.count == 4
    median, longest = found.percentiles_us((50.0, 100.0))
    assert median in range(995, 1_010)
    assert longest in range(4_990, 5_050)


def test_records_of_many_ticks_that_come_together_each_have_their_own_latency() -> None:
    found = latencies([(10.0, 10)], per_tick=1, started=10.0 - 10 * TICK_SECS)
    assert [value_us // 1_000 for value_us in found.percentiles_us((10.0, 50.0, 100.0))] == [1, 5, 10]
