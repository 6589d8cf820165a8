"""The benches in docs/results.md: what calls cost, what the service bears, what breaking does."""

from collections.abc import Sequence

from sojourn.report import broken, served
from sojourn.report import prose_benches as prose
from sojourn.report.bars import bar_table, figure_table
from sojourn.report.former import Run
from sojourn.report.page import Page, begun
from sojourn.report.shelf import Kept
from sojourn.report.tables import bench_table


def speed(page: Page, kept: Sequence[Kept]) -> None:
    """What single calls cost, a table a bench."""
    section = prose.BENCH
    page.add(f"## {section.title}", section.text)
    others = (prose.BROKEN.name, broken.DEMO, served.FILE, served.MILLION)
    files = {k.name: k for k in kept if k.bench and k.name not in others}
    before = {run.name for run in page.former if run.command == section.command}
    if not files and not before:
        page.keep_or_miss(section)
    for name in sorted({*files, *before}):
        run = Run(section.command, name)
        if name in files:
            page.begin(run, files[name])
            page.add(bench_table(files[name].bench))
        else:
            page.keep(run)


def under_load(page: Page, kept: Sequence[Kept]) -> None:
    """The whole service beside others."""
    section = prose.SERVED
    page.add(f"## {section.title}", section.text)
    by_name = {k.name: k for k in kept}
    if (file := by_name.get(served.FILE)) is None:
        page.keep_or_miss(section)
    else:
        page.begin(Run(section.command), file)
        page.add(bar_table(served.BARS, file.bench))
        page.add(_figures(file, served.SETUP), served.case_table(file.bench))
        page.add("### Where the time goes", prose.SERVED_TIME_TEXT, served.time_table(file.bench))
        page.add("### Memory", prose.SERVED_MEMORY_TEXT)
        page.add(_figures(file, served.MEMORY))
    run = Run("sojourn bench serve --items 1000000 --users 1000000 --json FILE")
    if (file := by_name.get(served.MILLION)) is None:
        page.keep(run)
    else:
        page.begin(run, file)
        page.add(bar_table(served.MILLION_BARS, file.bench))
        page.add(_figures(file, served.SETUP), served.case_table(file.bench))
        page.add(_figures(file, served.MEMORY))


def degraded(page: Page, kept: Sequence[Kept]) -> None:
    """What breaks, and what is kept: over a world that was lived in, and over the demo's."""
    section = prose.BROKEN
    file = begun(page, section, kept)
    if file is not None:
        _broken(page, Run(section.command), file, "")
    run = Run("sojourn bench degrade --world var/demo --json FILE")
    if (file := next((k for k in kept if k.name == broken.DEMO), None)) is None:
        page.keep(run)
    else:
        _broken(page, run, file, " (the demo's world)")


def _broken(page: Page, run: Run, file: Kept, where: str) -> None:
    rows = file.bench
    page.begin(run, file)
    page.add(bar_table(broken.BARS, rows))
    page.add(figure_table([r for r in rows if r.bench == broken.WORLD]))
    page.add(f"### What each rung keeps{where}", broken.case_table(rows, broken.RUNGS))
    page.add(f"### Faults{where}", broken.case_table(rows, broken.FAULTS))
    for title, bench in (
        ("Three times what it can do", broken.OVERLOAD),
        ("Releases that take turns", broken.RELEASES),
    ):
        page.add(f"### {title}{where}", figure_table([r for r in rows if r.bench == bench]))


def _figures(file: Kept, case: str) -> str:
    return figure_table([row for row in file.bench if row.case == case])
