"""Bars for a bench's figures, and whether they are reached: never left out, never rounded up."""

from collections.abc import Sequence
from dataclasses import dataclass

from sojourn.bench import BenchRow
from sojourn.report.tables import NOT_MEASURED, figure, markdown, number


@dataclass(frozen=True, slots=True)
class Bar:
    """What a figure must reach; of several cases, the worst must."""

    what: str
    bench: str
    metric: str
    bar: float
    is_ceiling: bool = False  # at most the bar is asked for
    case: str | None = None  # None: every case of the bench
    others: tuple[tuple[str, str], ...] = ()  # (case, metric): further figures of the same kind

    def figures(self, rows: Sequence[BenchRow]) -> list[float]:
        """Those it is for; NaN where a case was not measured."""
        found = {(r.case, r.metric): r.value for r in rows if r.bench == self.bench}
        own = [
            value
            for (case, metric), value in found.items()
            if metric == self.metric and self.case in (None, case)
        ]
        return [*own, *(found.get(other, float("nan")) for other in self.others)]


def bar_table(bars: Sequence[Bar], rows: Sequence[BenchRow]) -> str:
    """Every bar beside what was measured; what was not measured says so."""
    texts = []
    for bar in bars:
        asked = f"at most {bar.bar:g}" if bar.is_ceiling else f"at least {bar.bar:g}"
        texts.append([bar.what, asked, *_reached(bar, bar.figures(rows))])
    return markdown(["bar", "asked", "reached", "yes or no"], texts)


def figure_table(rows: Sequence[BenchRow]) -> str:
    """A row for each figure."""
    return markdown(["figure", "value"], [[r.metric, figure(r)] for r in rows])


def _reached(bar: Bar, values: Sequence[float]) -> tuple[str, str]:
    """The worst of the figures, and whether it is good enough. One that is missing leaves that
    open, unless another one falls short already."""
    known = [v for v in values if v == v]
    worst = (max if bar.is_ceiling else min)(known, default=float("nan"))
    if worst > bar.bar if bar.is_ceiling else worst < bar.bar:
        return number(worst), "**no**"
    if len(known) < len(values) or not known:
        return NOT_MEASURED, ""
    return number(worst), "yes"
