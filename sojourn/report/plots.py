"""Pictures of records, one function a kind; each gives a figure and knows no file."""

from collections.abc import Mapping, Sequence
from textwrap import fill
from typing import TYPE_CHECKING, Final

import numpy as np

from ranking.records import OURS, Record
from sojourn.report.style import OTHER_COLOR, OURS_COLOR, WARM_COLOR, WIDTH_IN

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

ROW_IN: Final = 0.24  # height of a row of dots
LONGEST_LABEL: Final = 44
LONGEST_TITLE: Final = 60  # characters of a line


def dots(panels: Mapping[str, Sequence[Record]]) -> "Figure":
    """A panel a metric: the methods of each segment below its name, with two standard errors."""
    from matplotlib import pyplot as plt

    rows = [len(_lines(records)) for records in panels.values()]
    titles = [fill(title, LONGEST_TITLE) for title in panels]
    height = sum(rows) * ROW_IN + 0.75 * len(rows) + 0.2 * "".join(titles).count("\n") + 0.3
    figure, axes = plt.subplots(
        len(panels), 1, figsize=(WIDTH_IN, height), squeeze=False, height_ratios=rows
    )
    for title, records, ax in zip(titles, panels.values(), axes[:, 0], strict=True):
        lines = _lines(records)
        for place, line in enumerate(lines):
            if isinstance(line, Record):
                _dot(ax, place, line.value, line.se, line.method == OURS)
        _label_rows(ax, [line.method if isinstance(line, Record) else line for line in lines])
        for label, line in zip(ax.get_yticklabels(), lines, strict=True):
            if not isinstance(line, Record):
                label.set_fontweight("bold")
        ax.set_title(title)
        ax.set_xlabel("bars: two standard errors to each side")
    return figure


def _lines(records: Sequence[Record]) -> list[Record | str]:
    """Records under the names of their segments; one segment needs no name."""
    segments = list(dict.fromkeys(r.segment for r in records))
    if len(segments) == 1:
        return list(records)
    found: list[Record | str] = []
    for segment in segments:
        found += [segment, *(r for r in records if r.segment == segment)]
    return found


def differences(records: Sequence[Record], label: str) -> "Figure":
    """What leaving a part out changes, the worst loss first; a line marks no change."""
    from matplotlib import pyplot as plt

    ordered = sorted(records, key=lambda r: (r.value, r.segment))
    figure, ax = plt.subplots(figsize=(WIDTH_IN, len(ordered) * ROW_IN + 0.9))
    ax.axvline(0, color="black", linewidth=0.8)
    for place, record in enumerate(ordered):
        is_sure = record.se is not None and abs(record.value) > 2 * record.se
        _dot(ax, place, record.value, record.se, is_sure)
    _label_rows(ax, [record.segment for record in ordered])
    ax.set_xlabel(f"{label}; bars: two standard errors; green: beyond them")
    return figure


def calibration(told: Sequence[Record], right: Sequence[Record]) -> "Figure":
    """What was told beside what was so, by bin; the diagonal is perfect."""
    from matplotlib import pyplot as plt

    figure, ax = plt.subplots(figsize=(4.6, 4.2))
    ax.plot([0, 1], [0, 1], color=OTHER_COLOR, linewidth=1, linestyle="--")
    x, y = [r.value for r in told], [r.value for r in right]
    ax.errorbar(
        x, y, yerr=[2 * (r.se or 0) for r in right], fmt="o-", color=OURS_COLOR, capsize=2,
        linewidth=1.2, markersize=4,
    )  # fmt: skip
    for a, b, record in zip(x, y, right, strict=True):
        ax.annotate(
            f"{record.n:,}", (a, b), xytext=(6, -11), textcoords="offset points", fontsize=7,
            color="#555555",
        )  # fmt: skip
    ax.set(xlim=(0, 1.06), ylim=(0, 1.06))
    ax.set_xlabel("probability told (mean of the bin)")
    ax.set_ylabel("share that lives there")
    ax.set_title("Resident city: numbers are users in the bin")
    return figure


def curves(lines: Mapping[str, Sequence[tuple[float, float]]], x: str, y: str) -> "Figure":
    """A line a name over a logarithmic axis of whole numbers."""
    from matplotlib import pyplot as plt
    from matplotlib.ticker import FixedLocator, NullLocator, ScalarFormatter

    figure, ax = plt.subplots(figsize=(WIDTH_IN, 3.6))
    colors = plt.get_cmap("tab10")
    for k, (name, points) in enumerate(lines.items()):
        places, values = zip(*points, strict=True)
        ax.plot(places, values, "o-", color=colors(k % 10), label=name, markersize=3.5)
    ax.set_xscale("log")
    ticks = sorted({place for points in lines.values() for place, _ in points})
    ax.xaxis.set_major_locator(FixedLocator(ticks))
    ax.xaxis.set_minor_locator(NullLocator())
    ax.xaxis.set_major_formatter(ScalarFormatter())
    ax.set_ylim(0, 1)
    ax.set_xlabel(x)
    ax.set_ylabel(y)
    ax.legend(frameon=False, loc="center left", bbox_to_anchor=(1.0, 0.5))
    return figure


def influence(
    sizes: Sequence[Record], directions: Mapping[str, float], gains: Mapping[str, float]
) -> "Figure":
    """Bars of what features add to scores, coloured by direction, beside their share of gain."""
    from matplotlib import pyplot as plt

    names = [record.segment.removeprefix("feature=") for record in sizes]
    figure, (left, right) = plt.subplots(
        1, 2, figsize=(WIDTH_IN, len(sizes) * ROW_IN + 1.0), sharey=True, width_ratios=(3, 2)
    )
    places = np.arange(len(sizes))
    colors = [OURS_COLOR if directions[r.segment] >= 0 else WARM_COLOR for r in sizes]
    left.barh(places, [r.value for r in sizes], color=colors, height=0.7)
    right.barh(places, [gains[r.segment] for r in sizes], color=OTHER_COLOR, height=0.7)
    _label_rows(left, names)
    left.set_xlabel(
        "mean |SHAP|, in units of the score\ngreen: more is better, red: less is better"
    )
    right.set_xlabel("share of the splits' gain")
    right.tick_params(axis="y", length=0)
    return figure


def bars(records: Sequence[Record], label: str) -> "Figure":
    """Shares by segment and metric, side by side, with two standard errors."""
    from matplotlib import pyplot as plt

    segments = list(dict.fromkeys(r.segment for r in records))
    metrics = list(dict.fromkeys(r.metric for r in records))
    cell = {(r.segment, r.metric): r for r in records}
    figure, ax = plt.subplots(figsize=(WIDTH_IN, len(segments) * 0.42 + 0.9))
    height = 0.8 / len(metrics)
    colors = (OURS_COLOR, WARM_COLOR, OTHER_COLOR)
    for k, metric in enumerate(metrics):
        rows = [(n, cell[s, metric]) for n, s in enumerate(segments) if (s, metric) in cell]
        ax.barh(
            [n + (k - (len(metrics) - 1) / 2) * height for n, _ in rows],
            [r.value for _, r in rows],
            xerr=[2 * (r.se or 0) for _, r in rows],
            height=height * 0.9, color=colors[k % 3], label=metric, ecolor="#333333", capsize=2,
        )  # fmt: skip
    _label_rows(ax, segments)
    ax.set_xlim(left=0)
    ax.set_xlabel(f"{label}; lines: two standard errors")
    ax.legend(frameon=False, loc="center left", bbox_to_anchor=(1.0, 0.5))
    return figure


def _dot(ax: "Axes", place: int, value: float, se: float | None, is_marked: bool) -> None:
    color = OURS_COLOR if is_marked else OTHER_COLOR
    ax.errorbar(
        value, place, xerr=2 * (se or 0), fmt="o", color=color, markersize=5, capsize=2.5,
        elinewidth=1.2,
    )  # fmt: skip


def _label_rows(ax: "Axes", names: Sequence[str]) -> None:
    ax.set_yticks(range(len(names)), [_short(name) for name in names])
    ax.set_ylim(len(names) - 0.5, -0.5)  # the first on top
    ax.grid(axis="y", visible=False)


def _short(name: str) -> str:
    name = name.removeprefix("source=").removeprefix("audience=")
    return name if len(name) <= LONGEST_LABEL else name[: LONGEST_LABEL - 1] + "…"
