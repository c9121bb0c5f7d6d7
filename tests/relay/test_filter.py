import io
import itertools
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from relay.filter import KEPT_OF_OVERSIZE_BYTES, READ_BYTES, LineReader
from relay.record import Batch, Origin, Unjudged

LIMIT = 100


def _reader(chunks: Sequence[bytes], limit: int = LIMIT) -> LineReader:
    rest = iter([*filter(None, chunks), b""])
    return LineReader(lambda _size: next(rest), Origin("stdin"), max_line_bytes=limit)


def _lines(batches: Sequence[Batch]) -> list[bytes]:
    return [frame for batch in batches for frame in batch.frames]


def _cut(data: bytes, cuts: Sequence[int]) -> list[bytes]:
    edges = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    return [data[start:end] for start, end in itertools.pairwise(edges)]


@given(
    st.lists(st.binary(max_size=LIMIT).map(lambda b: b.replace(b"\n", b"\r"))), st.booleans(), st.lists(st.integers(0, 400))
)
def test_lines_come_out_as_they_are_wherever_the_stream_is_cut(lines: list[bytes], ended: bool, cuts: list[int]) -> None:
    data = b"\n".join(lines) + (b"\n" if ended and lines else b"")
    reader = _reader(_cut(data, cuts))
    batches = list(reader.batches())
    out = b"\n".join(_lines(batches)) + (b"\n" if batches and reader.ended_with_line_feed else b"")
    assert out == data
    assert not any(batch.unjudged for batch in batches)


@given(st.integers(LIMIT + 1, 1000), st.lists(st.integers(0, 1100)), st.booleans())
def test_a_line_over_the_limit_is_told_by_its_length_and_its_neighbours_are_whole(
    octets: int, cuts: list[int], last: bool
) -> None:
    long = b"<13>" + b"x" * (octets - 4)
    data = b"before\n" + long + (b"" if last else b"\nafter\n")
    batches = list(_reader(_cut(data, cuts)).batches())
    assert _lines(batches) == [b"before", long[:KEPT_OF_OVERSIZE_BYTES], *([] if last else [b"after"])]
    (unjudged,) = [one for batch in batches for one in batch.unjudged.values()]
    assert unjudged == Unjudged("oversize", octets)
    (at,) = [batch.frames[index] for batch in batches for index in batch.unjudged]
    assert at == long[:KEPT_OF_OVERSIZE_BYTES]


def test_a_line_of_the_limit_is_not_over_it() -> None:
    (batch,) = _reader([b"x" * LIMIT + b"\n"]).batches()
    assert not batch.unjudged


def test_what_is_held_of_an_endless_line_is_bounded() -> None:
    held: list[int] = []

    def endless(size: int) -> bytes:
        held.append(size)
        return b"" if len(held) > 50 else b"x" * size

    (batch,) = LineReader(endless, Origin("stdin"), max_line_bytes=LIMIT).batches()
    assert set(held) == {READ_BYTES}
    assert batch.unjudged == {0: Unjudged("oversize", 50 * READ_BYTES)}
    assert len(batch.frames[0]) == KEPT_OF_OVERSIZE_BYTES


def test_nothing_in_gives_nothing_out() -> None:
    assert list(LineReader(io.BytesIO().read, Origin("stdin"), max_line_bytes=LIMIT).batches()) == []
