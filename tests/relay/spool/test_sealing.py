from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.errors import BadInput
from relay.record import Origin
from relay.spool.sealing import binding, decode, encode
from tests.fakes import clean_batch

origins = st.builds(
    Origin,
    source=st.text(st.characters(exclude_categories=["Cs"])),
    peer=st.text(st.characters(exclude_categories=["Cs"])),
    received=st.floats(allow_nan=False, allow_infinity=False),
    trusted=st.booleans(),
)


@given(frames=st.lists(st.binary()), origin=origins, skeletons=st.integers(0, 2**32 - 1))
def test_a_batch_survives(frames: list[bytes], origin: Origin, skeletons: int) -> None:
    batch = clean_batch(*frames, origin=origin, skeletons=skeletons)
    assert decode(encode(batch)) == batch


def test_the_format_on_disk_stays() -> None:
    batch = clean_batch(b"one", b"", b"four", origin=Origin("s", "p", 1.5, trusted=True), skeletons=2)
    origin = b'{"source":"s","peer":"p","received":1.5,"trusted":true}'
    header = b"\x01" + b"".join(number.to_bytes(4, "little") for number in (3, 2, len(origin)))
    lengths = b"".join(number.to_bytes(4, "little") for number in (3, 0, 4))
    assert encode(batch) == header + origin + lengths + b"onefour"


def test_anything_cut_or_longer_or_newer_is_bad_input() -> None:
    data = encode(clean_batch(b"one", b"two"))
    for cut in range(len(data)):
        with pytest.raises(BadInput):
            decode(data[:cut])
    for other in (data + b"x", b"\x02" + data[1:]):
        with pytest.raises(BadInput):
            decode(other)


@given(st.binary(max_size=80))
def test_garbage_is_bad_input(data: bytes) -> None:
    with pytest.raises(BadInput):
        decode(b"\x01" + data)


def test_the_binding_tells_places_and_counts_apart() -> None:
    assert len({binding(*numbers) for numbers in ((1, 2, 3), (2, 1, 3), (1, 3, 2), (1, 2, 4))}) == 4
