from benchmarks.quality import speed


def test_scrub_and_hyperscan_are_measured_on_the_same_lines():
    measured = speed.measure(lines=100)
    assert [one.kind for one in measured] == list(speed.KINDS)
    for one in measured:
        assert one.lines == 100
        assert one.octets > 5_000
        assert one.scrub_secs > 0
        assert one.hyperscan_secs > 0
        assert one.ratio == one.hyperscan_secs / one.scrub_secs
