import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.record import SKELETON_REASONS
from relay.redaction.skeleton import skeleton


def test_of_an_rfc_5424_record_pri_and_timestamp_stay() -> None:
    frame = b"<165>1 2026-01-02T03:04:05.678901Z jane-laptop app 12 ID - private"
    assert skeleton(frame, "budget", 66) == (
        b'<165>1 2026-01-02T03:04:05.678901Z - veilog - - [veilog@32473 skeleton="budget" octets="66"]'
    )


@pytest.mark.parametrize("frame", [b"<165>Jan  2 03:04:05 host app: x", b"<165>1 2026-jane-05 h", b"<165>", b"<165>1 "])
def test_of_another_syslog_record_only_pri_stays(frame: bytes) -> None:
    assert skeleton(frame, "error", 9) == b'<165>1 - - veilog - - [veilog@32473 skeleton="error" octets="9"]'


@pytest.mark.parametrize("frame", [b"<192>x", b"<536>x", b"<>x", b"<013>x", b"plain", b""])
def test_of_text_nothing_stays(frame: bytes) -> None:
    assert skeleton(frame, "truncated", 7) == b"veilog: skeleton reason=truncated octets=7"


@pytest.mark.parametrize("frame", [b'{"mrn": 1', b'  {"a"'])
def test_json_gives_json(frame: bytes) -> None:
    assert orjson.loads(skeleton(frame, "oversize", 300_000)) == {"veilog": {"skeleton": "oversize", "octets": 300_000}}


@given(st.binary(max_size=200), st.sampled_from([b"", b"<13>", b"<13>1 ", b"<13>1 2026-01-02T03:04:05Z ", b"{"]))
def test_nothing_else_of_any_record_stays(rest: bytes, head: bytes) -> None:
    made = [skeleton(head + tail, reason, 5) for tail in (rest, b"") for reason in SKELETON_REASONS]
    for with_rest, without in zip(made[: len(SKELETON_REASONS)], made[len(SKELETON_REASONS) :], strict=True):
        if not rest[:1].isdigit() and head not in (b"", b"<13>", b"<13>1 "):
            assert with_rest == without
        assert b"\n" not in with_rest
        assert with_rest.isascii()
