"""What redaction alone costs: no figure is judged, only that it is of what it says."""

from benchmarks import page, plan, tables
from benchmarks.cost import Cost
from relay.redaction.assembly import RedactionOptions


def test_values_that_never_come_again_are_told_by_how_many_there_were() -> None:
    found = Cost(RedactionOptions(key="throwaway", policy="tokens")).distinct([500, 1_500], 1)
    assert [row["values"] for row in found["rows"]] == [500, 1_500]
    assert all(row["cpu_us"] > 0 and row["resident_octets"] > 0 for row in found["rows"])
    tree = {"machine": MACHINE, "plan": {"name": "tiny"}, "log": None, "distinct": found}
    assert "Cost by number of distinct values" in page.html(tree)


def test_a_full_run_goes_up_to_a_million_distinct_values_and_a_thousand_rules() -> None:
    assert plan.FULL.distinct_counts[-1] == 1_000_000
    assert plan.FULL.rule_counts[-1] == 1_000
    assert plan.FULL.lengths[-1] >= 250_000


def test_a_section_that_failed_is_told_with_why() -> None:
    tree = {"machine": MACHINE, "plan": {"name": "tiny"}, "log": None, "failed": {"costs": "cost ended with status 1"}}
    [table] = [one for one in tables.all_of(tree) if one.title == "Not measured"]
    assert list(table.rows) == [("costs", "cost ended with status 1")]


MACHINE = {"processor": "x", "cores": 1, "python": "3", "date": "today", "load_before": 0.0}
