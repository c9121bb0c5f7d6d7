from __future__ import annotations

from relay.spool.tail import Tail
from tests.fakes import clean_batch


def test_the_newest_are_held_within_the_bound() -> None:
    tail = Tail(max_bytes=10)
    batches = {position: clean_batch(b"%d" % position) for position in range(1, 5)}
    for position, batch in batches.items():
        tail.add(position, batch, 4)
    assert [tail.get(position) for position in batches] == [None, None, batches[3], batches[4]]
    tail.discard([1, 3])
    assert tail.get(3) is None
    tail.add(5, batches[1], 6)
    assert tail.get(4) is batches[4]
    tail.add(6, batches[2], 11)
    assert [tail.get(position) for position in range(1, 7)] == [None] * 6
