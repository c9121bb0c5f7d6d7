from recognizers.rule import Span
from relay.redaction.finding import Finding
from relay.wire.reading import Slot


def test_its_repr_says_what_and_where_and_never_the_value() -> None:
    finding = Finding(Span(3, 9, "pin", "t.pin", 1.0, "key"), "canary", Slot(0, 9), (0, 9))
    assert repr(finding) == "<Finding of pin at 3:9>"


def test_a_part_says_what_its_bytes_say() -> None:
    finding = Finding(Span(3, 8, "pin", "t.pin", 1.0, "key"), "decoded", Slot(0, 9), (0, 9))
    frame = b"abc\xff4%35h"
    assert finding.part(finding.span, frame).value == "decoded"
    assert finding.part(finding.span._replace(end=5), frame) == finding._replace(
        span=Span(3, 5, *finding.span[2:]), value="\ufffd4"
    )
