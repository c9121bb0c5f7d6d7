"""Plots as SVG text, drawn here: horizontal bars, stacked bars, and lines on linear or logarithmic axes.

Colours come from the page's style (``page.py``) by class, so that a plot follows light and dark.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import NamedTuple

_WIDTH = 760
_BAR = 22
_GAP = 8
_LABELS = 250
_FIGURES = 120
"""Room for what stands before a bar, and behind it."""
_LEFT, _RIGHT, _TOP, _BOTTOM = 70, 150, 28, 48
_HEIGHT = 300
_LINE = 14
_TITLE_CHARS = 40
COLOURS = 9


class Axis(NamedTuple):
    """One axis of a line plot."""

    label: str
    is_log: bool = False


def bars(rows: Sequence[tuple[str, float]], unit: str, ours: str = "") -> str:
    """Return one bar for each label and value; those whose label does not begin with ``ours`` step back."""
    return stacked([(label, {"": value}) for label, value in rows], unit, ours)


def stacked(rows: Sequence[tuple[str, Mapping[str, float]]], unit: str, ours: str = "", *, shares: bool = False) -> str:
    """Return a bar for each label, cut into its parts from left to right; the parts' names make the legend.

    With ``shares`` all bars are of one length: what is compared is their parts.
    """
    totals = [sum(parts.values()) or 1.0 for _, parts in rows]
    longest = max(totals, default=1.0)
    names = list(dict.fromkeys(name for _, parts in rows for name in parts if name))
    drawn: list[str] = []
    y = 24 if names else 4
    for (label, parts), total in zip(rows, totals, strict=True):
        scale = (_WIDTH - _LABELS - _FIGURES) / (total if shares else longest)
        x = float(_LABELS)
        middle = y + _BAR * 0.7
        drawn.append(_text(_LABELS - 8, middle, _shortened(label), "end"))
        for name, value in parts.items():
            width = max(0.0, value * scale)
            number = names.index(name) if name else (0 if label.startswith(ours) else COLOURS - 1)
            title = f"{label}{f': {name}' if name else ''} {_figure(value)} {unit}"
            drawn.append(
                f'<rect class="c{number % COLOURS}" x="{x:.1f}" y="{y}" width="{width:.1f}" height="{_BAR}">'
                f"<title>{escape(title)}</title></rect>"
            )
            x += width
        drawn.append(_text(x + 6, middle, f"{_figure(sum(parts.values()))} {unit}"))
        y += _BAR + _GAP
    drawn += _legend(names)
    return _svg(y, drawn)


def _legend(names: Sequence[str]) -> list[str]:
    drawn = []
    x = 4
    for number, name in enumerate(names):
        drawn.append(f'<rect class="c{number % COLOURS}" x="{x}" y="4" width="12" height="12"/>')
        drawn.append(_text(x + 16, 14, name))
        x += 30 + 7 * len(name)
    return drawn


def lines(series: Mapping[str, Sequence[tuple[float, float]]], x_axis: Axis, y_axis: Axis) -> str:
    """Return a line with dots for each name; values on a logarithmic axis must be above zero."""
    points = [point for each in series.values() for point in each]
    if not points:
        return ""
    across = _Scale([x for x, _ in points], _LEFT, _WIDTH - _RIGHT, x_axis.is_log)
    up = _Scale([y for _, y in points], _HEIGHT - _BOTTOM, _TOP, y_axis.is_log)
    drawn = []
    for tick in across.ticks:
        x = across(tick)
        drawn.append(f'<line class="grid" x1="{x:.1f}" y1="{_TOP}" x2="{x:.1f}" y2="{_HEIGHT - _BOTTOM}"/>')
        drawn.append(_text(x, _HEIGHT - _BOTTOM + 16, _round_figure(tick), "middle"))
    for tick in up.ticks:
        y = up(tick)
        drawn.append(f'<line class="grid" x1="{_LEFT}" y1="{y:.1f}" x2="{_WIDTH - _RIGHT}" y2="{y:.1f}"/>')
        drawn.append(_text(_LEFT - 6, y + 4, _round_figure(tick), "end"))
    drawn.append(_text((_LEFT + _WIDTH - _RIGHT) / 2, _HEIGHT - 10, x_axis.label, "middle"))
    drawn.append(_text(8, 12, y_axis.label))
    ends = {name: up(each[-1][1]) for name, each in series.items() if each}
    places = _apart(ends)
    for number, (name, each) in enumerate(series.items()):
        if not each:
            continue
        path = " ".join(f"{across(x):.1f},{up(y):.1f}" for x, y in each)
        drawn.append(f'<polyline class="line s{number % COLOURS}" points="{path}"/>')
        for x, y in each:
            title = escape(f"{name}: {_figure(x)} {x_axis.label}, {_figure(y)} {y_axis.label}")
            dot = f'class="c{number % COLOURS}" cx="{across(x):.1f}" cy="{up(y):.1f}" r="3.5"'
            drawn.append(f"<circle {dot}><title>{title}</title></circle>")
        drawn.append(_text(_WIDTH - _RIGHT + 8, places[name] + 4, name, f"start t{number % COLOURS}"))
    return _svg(_HEIGHT, drawn)


def _apart(ends: Mapping[str, float]) -> dict[str, float]:
    """Return where the lines' names may stand, in the order of their ends, so that none covers another."""
    places: dict[str, float] = {}
    lowest = float(_HEIGHT - _BOTTOM)
    for name, y in sorted(ends.items(), key=lambda end: -end[1]):
        places[name] = lowest = min(y, lowest)
        lowest -= _LINE
    return places


class _Scale:
    """Values to places on the paper, and round values to mark."""

    def __init__(self, values: Sequence[float], low: float, high: float, is_log: bool) -> None:
        self._map: Callable[[float], float] = math.log10 if is_log else float
        if is_log:
            first, last = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
            self.ticks = [10.0**power for power in range(first, max(last, first + 1) + 1)]
        else:
            step = _round_step(max(values) or 1.0)
            self.ticks = [step * number for number in range(math.ceil(max(values) / step) + 1)] or [0.0, 1.0]
        begin, end = self._map(self.ticks[0]), self._map(self.ticks[-1])
        self._begin, self._low = begin, low
        self._per = (high - low) / (end - begin or 1.0)

    def __call__(self, value: float) -> float:
        return self._low + (self._map(value) - self._begin) * self._per


def _round_step(largest: float) -> float:
    """Return a step of 1, 2 or 5 times a power of ten that goes about five times into a value."""
    power = 10.0 ** math.floor(math.log10(largest / 5))
    return next(power * factor for factor in (1, 2, 5, 10) if power * factor * 5 >= largest)


def _figure(value: float) -> str:
    if value >= 10_000:
        return f"{value / 1e6:,.3g} M" if value >= 1e6 else f"{value / 1e3:,.3g} k"
    return f"{value:,.0f}" if value >= 100 or value == round(value) else f"{value:.3g}"


def _round_figure(value: float) -> str:
    """Return a figure beside an axis: thousands alike, ``1 k`` as ``10 k``."""
    return f"{value / 1e3:g} k" if 1e3 <= value < 1e6 else _figure(value)


def _shortened(text: str) -> str:
    return text if len(text) <= _TITLE_CHARS else text[: _TITLE_CHARS - 1] + "…"


def _text(x: float, y: float, text: str, classes: str = "start") -> str:
    return f'<text class="{classes}" x="{x:.1f}" y="{y:.1f}">{escape(text)}</text>'


def _svg(height: float, drawn: Sequence[str]) -> str:
    return f'<svg viewBox="0 0 {_WIDTH} {height:.0f}" role="img">{"".join(drawn)}</svg>'
