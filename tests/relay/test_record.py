import pytest

from relay.record import SKELETON_REASONS, Batch, CleanBatch, CleanFrame, Origin


def test_a_batch_shows_how_many_records_it_has_and_nothing_of_them() -> None:
    raw = b"jane.doe@example.org"
    assert repr(Batch([raw, raw], Origin("apps"))) == "<Batch of 2 raw records>"
    assert repr(CleanBatch([CleanFrame(raw)], Origin("apps"))) == "<CleanBatch of 1 records>"


def test_octets_count_frames_without_framing() -> None:
    assert CleanBatch([CleanFrame(b"ab"), CleanFrame(b""), CleanFrame(b"c")], Origin("apps")).octets == 3


def test_batches_cannot_be_changed_on_their_way() -> None:
    batch = Batch([], Origin("apps"))
    with pytest.raises(AttributeError):
        batch.droppable = True  # type: ignore[misc]


def test_skeleton_reasons_are_words_that_fit_a_label() -> None:
    assert all(reason.isidentifier() for reason in SKELETON_REASONS)
