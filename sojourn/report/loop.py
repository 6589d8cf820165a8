"""The closed loop in docs/results.md: each strategy beside its truth, and the engine day by day."""

from collections.abc import Mapping, Sequence
from math import inf
from statistics import mean
from typing import TYPE_CHECKING, Final

from ranking.records import OURS, Record
from sojourn.loop_records import (
    ADJUSTED,
    ALIKE,
    BY_DAY,
    DEGRADED,
    DONE,
    EVENTS,
    GAIN,
    LEARNT,
    NDCG,
    OF_BEST,
    ORDERS,
    PAGES,
    PREFERRED,
    RATE,
    SAMPLE_RATIO,
    SESSIONS,
    STRATEGIES,
    TRUE_UPLIFT,
    UPLIFT,
    WATCHED,
)
from sojourn.report.style import OTHER_COLOR, OURS_COLOR, WARM_COLOR, WIDTH_IN
from sojourn.report.tables import markdown, number, value_text

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDE: Final = 1.96  # standard errors to each side of a 95 % interval
ROW_IN: Final = 0.55
PANELS: Final = {
    GAIN: "what a page is worth above the control's, relative (truth; two standard errors)",
    OF_BEST: "worth of a page, as a share of the best possible one's (the simulator's truth)",
    RATE: "visit-to-purchase rate of the day, as measured; bars: two standard errors",
    NDCG: "NDCG@10 on the day's requests, of the bundle that served and of best sellers",
}
DOTS: Final = (  # metric, where below its layer, color, label
    (UPLIFT, -0.2, OTHER_COLOR, "measured, 95 % interval"),
    (ADJUSTED, 0.0, OURS_COLOR, "adjusted by what users did before (CUPED)"),
    (TRUE_UPLIFT, 0.2, WARM_COLOR, "the simulator's truth"),
)
DAY_COLUMNS: Final = (SESSIONS, PAGES, EVENTS, ORDERS, DEGRADED)


def strategy_table(records: Sequence[Record]) -> str:
    """A row a layer: its two rates, the measured uplift with its interval, and the true one."""
    rows = []
    for layer, found in _by_layer(records).items():
        older, newer = (r for r in found if r.metric == RATE)
        gain, adjusted = _one(found, UPLIFT), _one(found, ADJUSTED)
        true, ratio = _one(found, TRUE_UPLIFT), _one(found, SAMPLE_RATIO)
        rows.append(
            [
                layer,
                f"{newer.method} over {older.method}",
                f"{older.n:,} / {newer.n:,}",
                _percent(older),
                _percent(newer),
                _with_interval(gain),
                _with_interval(adjusted),
                "not known" if true is None else _points(true),
                _verdict(gain, true),
                "" if ratio is None else number(ratio.value),
            ]
        )
    columns = [
        "layer", "strategy", "users", "rate before", "rate with it",
        "measured uplift (95 % interval)", "adjusted (CUPED)", "true uplift",
        "truth within", "sample-ratio p",
    ]  # fmt: skip
    return markdown(columns, rows)


def nights(records: Sequence[Record]) -> str:
    """How it was run, in a sentence each: what nights learnt from, whom the truth watched."""
    learnt, watched = ([r for r in records if r.metric == m] for m in (LEARNT, WATCHED))
    told = []
    if learnt:
        told.append(
            "The ranker of a night learnt from that day and those before it: "
            + ", ".join(f"{most:.0f} days at most {when}" for most, when in _spans(learnt))
            + "."
        )
    told += [
        f"The pages of {share:.0%} of the people were compared with the other variants' {when}."
        for share, when in _spans(watched)
    ]
    return " ".join(told)


def lead(records: Sequence[Record]) -> str:
    """How far the engine was ahead of the control in the first half of the days and in the
    second, each as a share of the best page; "" where there is no half of both."""
    shares: dict[bool, list[float]] = {True: [], False: []}
    for record in records:
        if record.metric == OF_BEST:
            shares[is_control(record.method)].append(record.value)
    ours, controls = shares[False], shares[True]
    half = len(ours) // 2
    if half == 0 or len(ours) != len(controls):
        return ""
    was, then = mean(ours[:half]), mean(controls[:half])
    now, after = mean(ours[-half:]), mean(controls[-half:])
    before, later = was / then - 1, now / after - 1
    return (
        f"Of what the best page was worth, the engine's had {was:.1%} in the first half of the "
        f"days and {now:.1%} in the second, the control's {then:.1%} and {after:.1%}: the "
        f"engine's own share {_moved(was, now)}, its lead over the control "
        f"{_moved(before, later)}, from {before:.0%} to {later:.0%}."
    )


def is_control(method: str) -> bool:
    """Whether it is the way that the engine is measured against day by day."""
    return method.startswith("popularity")


def _moved(before: float, after: float) -> str:
    return "grows" if after > before else "falls" if after < before else "stays"


def _spans(records: Sequence[Record]) -> list[tuple[float, str]]:
    """Each value, and from which day to which it held."""
    runs: list[tuple[str, str, float]] = []
    for record in sorted(records, key=lambda r: r.segment):
        if runs and runs[-1][2] == record.value:
            runs[-1] = (runs[-1][0], record.segment, record.value)
        else:
            runs.append((record.segment, record.segment, record.value))
    if len(runs) == 1:
        return [(runs[0][2], "throughout")]
    return [(value, f"from {first} to {last}") for first, last, value in runs]


def interleaved_table(records: Sequence[Record]) -> str:
    """Which of two rankers visitors preferred where both shared their pages; "" without any."""
    rows = [
        [
            r.segment,
            r.method,
            r.metric.removeprefix(PREFERRED),
            f"{r.n:,}",
            _with_interval(r, most=100.0),
        ]
        for r in records
        if r.metric.startswith(PREFERRED)
    ]
    columns = ["layer", "rankers", "of", "users", "preference (95 % interval)"]
    return markdown(columns, rows) if rows else ""


def alike_table(records: Sequence[Record]) -> str:
    """How many pages each variant would have left as they were."""
    rows = [
        [r.segment, r.method, f"{r.value:.1%}", f"{r.n:,}"] for r in records if r.metric == ALIKE
    ]
    return markdown(["layer", "variant", "pages alike", "users watched"], rows)


def day_table(records: Sequence[Record]) -> str:
    """What each day came to, and how good the two rankers were."""
    days = list(dict.fromkeys(r.segment for r in records))
    cell = {(r.segment, r.metric, r.method): r for r in records}
    ways = [
        (metric, method)
        for metric in PANELS
        for method in dict.fromkeys(r.method for r in records if r.metric == metric)
    ]
    rows = []
    for day in days:
        counts = [cell.get((day, metric, "")) for metric in DAY_COLUMNS]
        found = [cell.get((day, *way)) for way in ways]
        rows.append(
            [
                day,
                *("" if r is None else f"{r.value:,.0f}" for r in counts),
                *("" if r is None else value_text(r) for r in found),
            ]
        )
    heads = [f"{metric}: {method}" for metric, method in ways]
    return markdown(["day", *DAY_COLUMNS, *heads], rows)


def uplifts(records: Sequence[Record]) -> "Figure":
    """Each strategy's measured uplift with its interval, and the truth beside it."""
    from matplotlib import pyplot as plt

    layers = _by_layer(records)
    figure, ax = plt.subplots(figsize=(WIDTH_IN, len(layers) * ROW_IN + 1.1))
    ax.axvline(0, color="black", linewidth=0.8)
    for place, found in enumerate(layers.values()):
        for metric, offset, color, label in DOTS:
            record = _one(found, metric)
            if record is not None and record.se is not None:  # a dot alone would look certain
                ax.errorbar(
                    100 * record.value, place + offset, xerr=_bar(record), fmt="o", color=color,
                    capsize=3, label=label, markersize=5,
                )  # fmt: skip
    ax.set_yticks(range(len(layers)), list(layers))
    ax.set_ylim(len(layers) - 0.5, -0.5)
    ax.set_xlabel("uplift of the visit-to-purchase rate, points")
    handles, labels = ax.get_legend_handles_labels()
    first = {label: handle for handle, label in zip(handles, labels, strict=True)}
    ax.legend(first.values(), first, frameon=False, loc="best")
    return figure


def curves(records: Sequence[Record]) -> "Figure":
    """A panel a measure, a line a ranker, over days."""
    from matplotlib import pyplot as plt

    panels = [metric for metric in PANELS if any(r.metric == metric for r in records)]
    figure, axes = plt.subplots(
        len(panels), 1, figsize=(WIDTH_IN, 2.1 * len(panels) + 0.4), squeeze=False, sharex=True
    )
    days = sorted({r.segment for r in records})
    for metric, ax in zip(panels, axes[:, 0], strict=True):
        _panel(ax, [r for r in records if r.metric == metric], days)
        ax.set_title(PANELS[metric])
    axes[-1, 0].set_xticks(range(len(days)), [day[5:] for day in days], rotation=45)
    return figure


def _panel(ax: "Axes", records: Sequence[Record], days: Sequence[str]) -> None:
    for method in dict.fromkeys(r.method for r in records):
        line = [r for r in records if r.method == method]
        older = is_control(method)
        ax.errorbar(
            [days.index(r.segment) for r in line],
            [r.value for r in line],
            yerr=[2 * (r.se or 0) for r in line],
            fmt="o-",
            color=OTHER_COLOR if older else OURS_COLOR,
            capsize=2,
            markersize=3.5,
            label="popularity" if older else OURS,
        )
    ax.legend(frameon=False, loc="center left", bbox_to_anchor=(1.0, 0.5))


def strategies(records: Sequence[Record]) -> list[Record]:
    return [r for r in records if r.protocol.startswith(STRATEGIES)]


def days(records: Sequence[Record]) -> list[Record]:
    return [r for r in records if r.protocol.startswith((BY_DAY, DONE))]


def _by_layer(records: Sequence[Record]) -> Mapping[str, list[Record]]:
    """The layers of two variants, in order."""
    layers: dict[str, list[Record]] = {}
    for record in records:
        layers.setdefault(record.segment, []).append(record)
    return {
        layer: found
        for layer, found in layers.items()
        if len([r for r in found if r.metric == RATE]) == 2
    }


def _one(records: Sequence[Record], metric: str) -> Record | None:
    return next((r for r in records if r.metric == metric), None)


def _percent(record: Record) -> str:
    return f"{record.value:.2%}"


def _points(record: Record) -> str:
    error = "" if record.se is None else f" ± {100 * record.se:.2f}"
    return f"{100 * record.value:+.2f}{error}"


def _bar(record: Record) -> float:
    return WIDE * 100 * (record.se or 0.0)


def _with_interval(record: Record | None, most: float = inf) -> str:
    """In percent or points; `most` is how far from 0 the value can be at all."""
    if record is None or record.se is None:
        return "" if record is None else f"{_points(record)} (too few payers to tell)"
    low, high = (100 * record.value + way * _bar(record) for way in (-1, 1))
    low, high = max(low, -most), min(high, most)
    return f"{_points(record)} ({low:+.2f} to {high:+.2f})"


def _verdict(gain: Record | None, true: Record | None) -> str:
    if gain is None or true is None or gain.se is None:
        return ""
    return "yes" if abs(gain.value - true.value) <= WIDE * gain.se else "**no**"
