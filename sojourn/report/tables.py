"""Records as Markdown tables: a row for each segment and method, a column for each metric."""

from collections.abc import Iterable, Sequence
from math import isfinite
from typing import Final, TypeVar

from ranking.records import OURS, Record
from sojourn.bench import BenchRow

WIDEST: Final = 8  # metrics side by side
NOT_MEASURED: Final = "not measured"

T = TypeVar("T")


def record_tables(records: Sequence[Record], metrics: Sequence[str] = ()) -> list[str]:
    """A table for each protocol, in the order of first appearance; `metrics` chooses columns."""
    kept = [r for r in records if not metrics or r.metric in metrics]
    return [
        f"*{protocol}*\n\n" + pivot([r for r in kept if r.protocol == protocol])
        for protocol in _distinct(r.protocol for r in kept)
    ]


def pivot(records: Sequence[Record]) -> str:
    """One protocol's table; our rows are bold, the test cases stand in the last column."""
    metrics = _distinct(r.metric for r in records)
    cell = {(r.segment, r.method, r.metric): r for r in records}
    rows = []
    for segment, method in _distinct((r.segment, r.method) for r in records):
        found = [cell.get((segment, method, metric)) for metric in metrics]
        mark = "**" if method == OURS else ""
        texts = [f"{mark}{value_text(r)}{mark}" if r else "" for r in found]
        counts = _distinct(f"{r.n:,}" for r in found if r)
        rows.append([segment, f"{mark}{method}{mark}", *texts, " / ".join(counts)])
    return markdown(["segment", "method", *metrics, "n"], rows)


def value_text(record: Record) -> str:
    """A value with its standard error: 0.426 ± 0.007."""
    se = "" if record.se is None else f" ± {number(record.se)}"
    return f"{number(record.value)}{se}"


def number(value: float) -> str:
    """Three decimals; whole numbers of 2 and more, and thousands, without.

    NaN is what could not be measured, infinity what never came.
    """
    if value != value:
        return NOT_MEASURED
    if value in (float("inf"), float("-inf")):
        return "never"
    if abs(value) >= 1_000 or (abs(value) >= 2 and value == round(value)):
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 100 else f"{value:.3f}"


def figure(row: BenchRow) -> str:
    """A value with its unit."""
    text = number(row.value)
    return f"{text} {row.unit}".strip() if isfinite(row.value) else text


def bench_table(rows: Sequence[BenchRow]) -> str:
    """A row for each case, a column for each metric with its unit; of more metrics than a page is
    wide, a row for each metric and a column for each case."""
    metrics, cases = _distinct(r.metric for r in rows), _distinct((r.bench, r.case) for r in rows)
    cell = {(r.bench, r.case, r.metric): figure(r) for r in rows}
    if len(metrics) > WIDEST:
        texts = [[metric, *(cell.get((*case, metric), "") for case in cases)] for metric in metrics]
        return markdown(["metric", *(" ".join(case) for case in cases)], texts)
    texts = [[*case, *(cell.get((*case, metric), "") for metric in metrics)] for case in cases]
    return markdown(["bench", "case", *metrics], texts)


def markdown(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table in Markdown; cells that hold a bar keep it."""
    lines = [columns, ["---"] * len(columns), *rows]
    return "\n".join("| " + " | ".join(_cell(c) for c in line) + " |" for line in lines)


def _cell(text: str) -> str:
    return text.replace("|", r"\|").replace("\n", " ")


def _distinct(values: Iterable[T]) -> list[T]:
    return list(dict.fromkeys(values))
