"""How pages say things: tables of text that line up, and the two pictures of an experiment."""

from collections.abc import Sequence
from typing import Final

from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from notebooks.ab.ratio import Difference

GOOD: Final = "tab:green"
BAD: Final = "tab:red"
OPEN: Final = "tab:grey"  # it may be either


def table(columns: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Rows under their names: the first column to the left, the others to the right."""
    cells = [list(map(str, columns)), *(list(map(str, row)) for row in rows)]
    widths = [max(len(row[k]) for row in cells) for k in range(len(columns))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if k == 0 else cell.rjust(width)
            for k, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in cells
    )


def colour_of(found: Difference) -> str:
    """By what the interval says."""
    if found.low > 0:
        return GOOD
    return BAD if found.high < 0 else OPEN


def forest(axes: Axes, rows: Sequence[tuple[str, Difference]], unit: str) -> None:
    """Differences with their intervals, one a line, in hundredths (percent or points)."""
    known = [(name, found) for name, found in rows if found.is_known]
    for place, (_, found) in enumerate(known):
        axes.errorbar(
            [100 * found.value],
            [place],
            xerr=[[100 * (found.value - found.low)], [100 * (found.high - found.value)]],
            fmt="o",
            color=colour_of(found),
            capsize=3,
        )
    axes.axvline(0, color="black", linewidth=0.8)
    axes.set_yticks(range(len(known)), [name for name, _ in known])
    axes.set_ylim(max(len(known), 1) - 0.5, -0.5)
    axes.set_xlabel(unit)


def band(axes: Axes, days: Sequence[int], found: Sequence[Difference], label: str) -> None:
    """A difference over days, in hundredths, with its interval as a band."""
    known = [(day, d) for day, d in zip(days, found, strict=True) if d.is_known]
    at = [day for day, _ in known]
    (line,) = axes.plot(at, [100 * d.value for _, d in known], marker="o", label=label)
    lows, highs = [100 * d.low for _, d in known], [100 * d.high for _, d in known]
    axes.fill_between(at, lows, highs, alpha=0.2, color=line.get_color())
    if len(at) == 1:  # of a single day the band has no width
        axes.vlines(at, lows, highs, color=line.get_color())
    axes.axhline(0, color="black", linewidth=0.8)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))  # no half a day
