"""A latency histogram in the manner of HdrHistogram: every value within one part in 128 of what it was, at any size.

Values are whole microseconds. A bucket's width doubles with every power of two, so a histogram of nanosecond-long waits
and minute-long stalls has a few thousand buckets. https://hdrhistogram.github.io/HdrHistogram/
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

_PRECISION_BITS = 7
PERCENTILES = (50.0, 90.0, 99.0, 99.9, 100.0)


class Histogram:
    """Counts of latencies."""

    def __init__(self) -> None:
        self._buckets: Counter[int] = Counter()

    def record(self, value_us: int, count: int = 1) -> None:
        """Count a value; a negative one (clocks of two cores may disagree by a hair) counts as none."""
        self._buckets[_bucket(max(0, value_us))] += count

    @property
    def count(self) -> int:
        """How many values are counted."""
        return self._buckets.total()

    def percentiles_us(self, percents: Sequence[float] = PERCENTILES) -> list[int]:
        """Return for rising percentages the value that so many percent of the values are not over; 0 if there is none."""
        found: list[int] = []
        seen, buckets = 0, iter(sorted(self._buckets.items()))
        bucket = 0
        for percent in percents:
            wanted = max(1, -(-self.count * percent // 100))
            while seen < wanted:
                try:
                    bucket, count = next(buckets)
                except StopIteration:
                    break
                seen += count
            found.append(_highest(bucket) if self._buckets else 0)
        return found


def _bucket(value: int) -> int:
    shift = max(0, value.bit_length() - _PRECISION_BITS - 1)
    return (shift << _PRECISION_BITS) + (value >> shift)


def _highest(bucket: int) -> int:
    """Return the highest value that a bucket counts."""
    shift = max(0, (bucket >> _PRECISION_BITS) - 1)
    return ((bucket - (shift << _PRECISION_BITS) + 1) << shift) - 1
