from recognizers.rule import Span
from relay.redaction.finding import Finding
from relay.wire.reading import Slot


def test_its_repr_says_what_and_where_and_never_the_value() -> None:
    finding = Finding(Span(3, 9, "pin", "t.pin", 1.0, "key"), "canary", Slot(0, 9), (0, 9))
    assert repr(finding) == "<Finding of pin at 3:9>"
