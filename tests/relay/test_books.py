import orjson

from relay.books import Books, extract
from relay.telemetry import SINK_FAILED, Telemetry
from tests.integration.processes import Metrics


class _Worker:
    """A worker's telemetry, with books that balance."""

    def __init__(self, received: int, delivered: int, *, recovered: int = 0) -> None:
        self.telemetry = Telemetry(quiet=True)
        self.telemetry.received.labels("apps").inc(received)
        self.telemetry.delivered.labels("siem").inc(delivered)
        self.telemetry.recovered.labels("siem").set(recovered)
        self.telemetry.spooled.labels("siem").set(received + recovered - delivered)

    def post(self, books: Books, process: int) -> None:
        books.post(process, orjson.loads(orjson.dumps(extract(self.telemetry.registry))))


def _metrics(books: Books) -> Metrics:
    return Metrics(books.exposition().decode())


def test_what_several_processes_count_is_added_up_label_by_label() -> None:
    books = Books()
    for process, reasons in enumerate((["refused"], ["refused", "reset"])):
        worker = _Worker(received=10 * (process + 1), delivered=4)
        for reason in reasons:
            worker.telemetry.emit(SINK_FAILED, sink="siem", reason=reason)
        worker.post(books, process)
    metrics = _metrics(books)
    assert metrics.sum("records_received_total", source="apps") == 30
    assert metrics.sum("records_spooled") == 22
    assert metrics.sum("sink_failed_total", reason="refused") == 2
    assert metrics.sum("sink_failed_total", reason="reset") == 1
    metrics.assert_balanced("siem")


def test_what_a_process_says_again_replaces_what_it_said() -> None:
    books = Books()
    for _ in range(2):
        _Worker(received=5, delivered=5).post(books, 0)
    assert _metrics(books).received == 5


def test_the_books_balance_over_the_end_of_a_process_and_what_takes_its_spool_up() -> None:
    books = Books()
    _Worker(received=100, delivered=60, recovered=5).post(books, 0)
    _Worker(received=7, delivered=7).post(books, 1)
    assert books.close(0) == {"siem": 45}
    between = _metrics(books)
    assert (between.received, between.sum("records_spooled")) == (107, 0)
    between.assert_balanced("siem")

    _Worker(received=0, delivered=50, recovered=50).post(books, 0)  # five more had come in before the end, unseen
    after = _metrics(books)
    assert after.sum("records_recovered") == 10
    assert after.sum("records_delivered_total") == 117
    after.assert_balanced("siem")


def test_a_process_of_which_nothing_is_known_leaves_nothing() -> None:
    books = Books()
    assert books.close(0) == {}
    assert books.exposition() == b""
