"""Bars and whether they are reached: never left out, never rounded up."""

from collections.abc import Sequence

from ranking.records import Record
from sojourn.report.prose import Target
from sojourn.report.tables import markdown, value_text


def target_table(targets: Sequence[Target], records: Sequence[Record]) -> str:
    """A row for each bar and each record of ours that it is for; one that none fits says so."""
    rows = []
    for target in targets:
        found = [r for r in records if fits(target, r)]
        for record in found:
            where = f"{record.segment}, {record.protocol}"
            verdict = "yes" if is_reached(target, record) else "**no**"
            rows.append(
                [target.what, target.metric, _bar(target), value_text(record), verdict, where]
            )
        if not found:
            rows.append([target.what, target.metric, _bar(target), "not measured", "", ""])
    return markdown(["target", "metric", "bar", "reached", "yes or no", "where"], rows)


def is_reached(target: Target, record: Record) -> bool:
    """Whether the figure is as good as the bar asks for."""
    if target.is_ceiling:
        return record.value <= target.bar
    return record.value >= target.bar


def _bar(target: Target) -> str:
    return f"at most {target.bar:g}" if target.is_ceiling else f"{target.bar:g}"


def fits(target: Target, record: Record) -> bool:
    """Whether the bar is for this record; letters' case does not matter."""
    return (
        record.method == target.method
        and record.metric.lower() == target.metric.lower()
        and record.segment.lower() in {segment.lower() for segment in target.segments}
        and target.protocol.lower() in record.protocol.lower()
    )
