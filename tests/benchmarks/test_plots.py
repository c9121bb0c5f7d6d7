import xml.etree.ElementTree as ET

from benchmarks import page, plots
from benchmarks.plots import Axis
from benchmarks.stages import STAGES


def _classes(svg: str, tag: str) -> list[str]:
    return [node.get("class", "") for node in ET.fromstring(svg).iter(tag)]


def test_bars_are_as_many_as_the_rows_and_in_proportion() -> None:
    drawn = ET.fromstring(plots.bars([("a", 1.0), ("<b>", 4.0), ("none", 0.0)], "µs"))
    widths = [float(bar.get("width", "")) for bar in drawn.iter("rect")]
    assert widths[1] == 4 * widths[0]
    assert widths[2] == 0


def test_bars_of_others_step_back() -> None:
    assert _classes(plots.bars([("veilog", 1.0), ("peer", 1.0)], "x", "veilog"), "rect") == ["c0", f"c{plots.COLOURS - 1}"]


def test_stacked_parts_have_their_colours_and_a_legend() -> None:
    drawn = plots.stacked([("a", {"read": 1.0, "scan": 2.0}), ("b", {"scan": 1.0})], "µs")
    assert _classes(drawn, "rect") == ["c0", "c1", "c1", "c0", "c1"]


def test_shares_make_all_bars_of_one_length() -> None:
    drawn = ET.fromstring(plots.stacked([("a", {"read": 1.0, "scan": 3.0}), ("b", {"scan": 400.0})], "µs", shares=True))
    widths = [float(bar.get("width", "")) for bar in drawn.iter("rect")]
    assert widths[0] + widths[1] == widths[2]
    assert widths[1] == 3 * widths[0]


def test_lines_go_through_all_points_on_either_kind_of_axis() -> None:
    points = [(1.0, 0.5), (10.0, 2.0), (100.0, 90.0)]
    for is_log in (False, True):
        drawn = plots.lines({"a": points, "b": points, "empty": []}, Axis("x", is_log), Axis("y", is_log))
        assert len(_classes(drawn, "circle")) == 6
        for line in ET.fromstring(drawn).iter("polyline"):
            places = [tuple(map(float, place.split(","))) for place in line.get("points", "").split()]
            assert places == sorted(places)
            assert [y for _, y in places] == sorted((y for _, y in places), reverse=True)


def test_one_value_and_none_at_all_can_be_drawn() -> None:
    assert _classes(plots.lines({"a": [(5.0, 5.0)]}, Axis("x", True), Axis("y", True)), "circle") == ["c0"]
    assert plots.lines({}, Axis("x"), Axis("y")) == ""
    ET.fromstring(plots.bars([], "x"))


def test_every_stage_and_every_contestant_has_a_colour_of_its_own() -> None:
    assert len(set(page.COLOURS)) == plots.COLOURS >= len(STAGES)
