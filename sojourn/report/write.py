"""From records to docs/results.md and its pictures."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from features.errors import ContractError
from ranking.records import OURS, OVERALL, Record
from sojourn.report import benches, loop, plots, prose, prose_loop
from sojourn.report.former import Run, former_blocks
from sojourn.report.page import PICTURES, Page, begun
from sojourn.report.prose import Section
from sojourn.report.prose_loop import LOOP
from sojourn.report.shelf import Kept
from sojourn.report.style import drawing
from sojourn.report.tables import markdown, number, record_tables, value_text
from sojourn.report.targets import target_table
from sojourn.sales import ERROR, INFLATION, SHARE
from sojourn.tune import QUOTA
from sojourn.world.ablation import METRIC as DIFFERENCE
from sojourn.world.homes import RIGHT, TOLD
from sojourn.world.influence import DIRECTION, GAIN, SHAP
from sojourn.world.reach import FOUND, ONLY
from sojourn.written import write_whole

RESULTS: Final = "results.md"
MOST_FEATURES: Final = 25
MOST_ROWS: Final = 14  # of a panel
MOST_PANELS: Final = 4
NDCG: Final = "ndcg@10"


def write_report(kept: Sequence[Kept], to: Path, machine: str) -> Page:
    """Writes `to`/results.md and `to`/results/*.svg from these records, the same bytes each time.

    What has no record stays as the page has it, or is named as missing. Where something of it fails
    all stays as it was: no picture beside a page that does not know it. Raises Unavailable where
    matplotlib is not installed, ContractError where two files measured the same.
    """
    to.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".results-", dir=to) as staged, drawing():
        page = Page(Path(staged), machine, former_blocks(to / RESULTS))
        page.add(prose.HEAD)
        for section in prose.DATA_SETS:
            _data_set(page, section, kept)
        _world(page, kept)
        _tuned(page, kept)
        _loop(page, kept)
        page.add(prose.SPINE)
        benches.speed(page, kept)
        benches.under_load(page, kept)
        benches.degraded(page, kept)
        for other in _others(kept):
            page.add(*_heading(other, other.name), *record_tables(other.records))
        (to / PICTURES).mkdir(exist_ok=True)
        for drawn in sorted((page.folder / PICTURES).glob("*.svg")):
            drawn.replace(to / PICTURES / drawn.name)
        write_whole(to / RESULTS, "\n\n".join(page.parts) + "\n")
    for old in sorted((to / PICTURES).glob("*.svg")):
        if old.name not in page.pictures:
            old.unlink()  # of what the page shows no more
    return page


def _data_set(page: Page, section: Section, kept: Sequence[Kept]) -> None:
    files = [k for k in kept if any(r.data == section.name for r in k.records)]
    page.add(f"## {section.title}", section.text)
    if section.source:
        page.add(f"Source: {section.source}.")
    if not files:
        page.keep_or_miss(section)
        return
    records = [r for k in files for r in k.records if r.data == section.name]
    _refuse_twice(files)
    page.begin(Run(section.command), min(files, key=lambda file: file.date))
    page.add(*record_tables(records, section.metrics))
    if section.targets:
        page.add(target_table(section.targets, records))
    panels = _panels(records)
    if panels:
        page.draw(section.name, f"{section.title}: methods with their errors", plots.dots(panels))


def _refuse_twice(files: Sequence[Kept]) -> None:
    """Raises ContractError where two files hold the same figure: one of them is older."""
    found: dict[tuple[str, ...], str] = {}
    for file in files:
        for r in file.records:
            name = (r.data, r.protocol, r.segment, r.metric, r.method)
            if found.setdefault(name, file.name) != file.name:
                raise ContractError(
                    f"{found[name]}.json and {file.name}.json both hold {r.metric} of {r.method} "
                    f"on {r.data}, {r.segment}; take the older file out of the folder"
                )


def _panels(records: Sequence[Record]) -> Mapping[str, Sequence[Record]]:
    """The first metrics in which ours stands beside others, a panel each; of many segments the
    first that there is room for."""
    panels: dict[str, list[Record]] = {}
    for record in records:
        panels.setdefault(f"{record.metric} ({record.protocol})", []).append(record)
    told: dict[str, Sequence[Record]] = {}
    for title, rows in panels.items():
        kept: list[Record] = []
        for segment in dict.fromkeys(r.segment for r in rows):
            more = [r for r in rows if r.segment == segment]
            if kept and len(kept) + len(more) > MOST_ROWS:
                break
            kept += more
        if {OURS} < {r.method for r in kept} and len(told) < MOST_PANELS:
            told[title] = kept
    return told


def _world(page: Page, kept: Sequence[Kept]) -> None:
    section = prose.WORLD
    file = begun(page, section, kept)
    if file is None:
        return
    records = file.records
    page.begin(Run(section.command), file)
    page.add(*record_tables([r for r in records if r.metric in section.metrics], section.metrics))
    audiences = [
        r
        for r in records
        if r.metric == NDCG and (r.segment == OVERALL or r.segment.startswith("audience="))
    ]
    if audiences:
        figure = plots.dots({"NDCG@10 by audience": audiences})
        page.draw("world_ndcg_by_audience", "NDCG@10 by audience", figure)
    _recall(page, records)
    _ablations(page, records)
    _influence(page, records)
    _homes(page, records)
    _sales(page, records)


def _recall(page: Page, records: Sequence[Record]) -> None:
    found = [r for r in records if r.metric in (FOUND, ONLY)]
    if found:
        page.add("### Recall by source", prose.RECALL_TEXT, *record_tables(found))
        shares = plots.bars(found, "share of what people then did")
        page.draw("world_recall_by_source", "Recall by source", shares)


def _ablations(page: Page, records: Sequence[Record]) -> None:
    found = [r for r in records if r.metric == DIFFERENCE]
    if not found:
        return
    page.add("### What each part is worth", prose.ABLATION_TEXT)
    ordered = sorted(found, key=lambda r: (r.value, r.segment))
    rows = [[r.segment, value_text(r), f"{r.n:,}"] for r in ordered]
    page.add(markdown(["left out", "NDCG@10 difference", "n"], rows))
    figure = plots.differences(found, "difference of NDCG@10")
    page.draw("world_ablation", "What leaving a part out changes", figure)


def _influence(page: Page, records: Sequence[Record]) -> None:
    sizes = sorted((r for r in records if r.metric == SHAP), key=lambda r: (-r.value, r.segment))
    if not sizes:
        return
    sizes = sizes[:MOST_FEATURES]
    ways = {r.segment: r.value for r in records if r.metric == DIRECTION}
    gains = {r.segment: r.value for r in records if r.metric == GAIN}
    page.add("### Which features move the scores", prose.INFLUENCE_TEXT)
    rows = [
        [
            r.segment.removeprefix("feature="),
            value_text(r),
            "+" if ways[r.segment] >= 0 else "-",
            number(gains[r.segment]),
        ]
        for r in sizes
    ]
    page.add(markdown(["feature", "mean SHAP size", "more is", "share of gain"], rows))
    figure = plots.influence(sizes, ways, gains)
    page.draw("world_influence", "Influence and importance of features", figure)


def _homes(page: Page, records: Sequence[Record]) -> None:
    told = [r for r in records if r.metric == TOLD]
    right = [r for r in records if r.metric == RIGHT]
    told_so = [r for r in records if r.metric in ("accuracy", "share known", "calibration error")]
    if not told:
        return
    page.add("### Where people live", prose.HOMES_TEXT, *record_tables(told_so))
    page.draw(
        "world_calibration", "Calibration of the resident city", plots.calibration(told, right)
    )


def _sales(page: Page, records: Sequence[Record]) -> None:
    found = [r for r in records if r.metric in (ERROR, INFLATION, SHARE)]
    if found:
        page.add("### Exact sales and the naive sum", prose.SALES_TEXT, *record_tables(found))


def _tuned(page: Page, kept: Sequence[Kept]) -> None:
    section = prose.TUNE
    file = begun(page, section, kept)
    if file is None:
        return
    page.begin(Run(section.command), file)
    by_quota = [r for r in file.records if r.metric == QUOTA]
    page.add(*record_tables([r for r in file.records if r.metric != QUOTA]))
    if by_quota:
        lines: dict[str, list[tuple[float, float]]] = {}
        for record in by_quota:
            source, quota = record.segment.removeprefix("source=").split(" quota=")
            lines.setdefault(source, []).append((float(quota), record.value))
        lines = {name: points for name, points in lines.items() if any(v for _, v in points)}
        page.add(prose.QUOTA_TEXT)
        figure = plots.curves(lines, "quota: items that the source may propose", "recall")
        page.draw("tune_recall_by_quota", "Recall by quota", figure)


def _loop(page: Page, kept: Sequence[Kept]) -> None:
    section = LOOP
    file = begun(page, section, kept)
    if file is None:
        return
    strategies, days = loop.strategies(file.records), loop.days(file.records)
    span = next((r.protocol.partition(", ")[2] for r in strategies), "")
    page.begin(Run(section.command), file, f": {span}.")
    page.add(loop.nights(days))
    page.add("### What each strategy is worth", loop.strategy_table(strategies))
    page.draw("loop_uplift", "Uplift of each strategy beside its truth", loop.uplifts(strategies))
    page.add(prose_loop.ALIKE_TEXT, loop.alike_table(strategies))
    if interleaved := loop.interleaved_table(strategies):
        page.add(prose_loop.INTERLEAVED_TEXT, interleaved)
    page.add("### Day by day", prose_loop.DAYS_TEXT, loop.lead(days), loop.day_table(days))
    page.draw("loop_days", "The engine and the control, day by day", loop.curves(days))


def _others(kept: Sequence[Kept]) -> Iterator[Kept]:
    """Files of records that no section tells of."""
    sections = {s.name for s in prose.DATA_SETS}
    for file in kept:
        known = file.name in (prose.WORLD.name, prose.TUNE.name, LOOP.name)
        if file.records and not known and not any(r.data in sections for r in file.records):
            yield file


def _heading(file: Kept, title: str) -> tuple[str, str]:
    return f"## {title}", f"Records of {file.date}."
