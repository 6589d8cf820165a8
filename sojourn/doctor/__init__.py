"""What is missing on this machine, and the exact command that fixes it.

Each check looks at one thing and answers with a Finding; none changes anything, and none needs
another one to have passed.
"""

import os
import resource
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from sojourn import places
from sojourn.doctor import installation, machine, surroundings, training
from sojourn.doctor.finding import Finding, Level

__all__ = ["Finding", "Level", "diagnose", "is_fit", "show"]

REPOSITORY = Path(__file__).resolve().parents[2]
STYLES = {Level.OK: "green", Level.NOTE: "yellow", Level.MISSING: "bold red"}


def diagnose(
    env: Mapping[str, str] = os.environ,
    root: Path = REPOSITORY,
    config: Path = places.CONFIG,
    releases: Path = places.RELEASES,
) -> list[Finding]:
    """Every check, in the order in which a newcomer meets trouble. Takes a second or two."""
    app, configuration = surroundings.configuration(config)
    serving = surroundings.serving_config(config, releases)
    if serving != config:
        app, _ = surroundings.configuration(serving)
    return [
        installation.python_version(sys.version_info[:3]),
        installation.packages(root / "requirements", Path(sys.prefix)),
        installation.java(env),
        installation.lightgbm_library(),
        machine.disk(root),
        machine.memory(),
        machine.cores(),
        machine.open_files(resource.getrlimit(resource.RLIMIT_NOFILE)),
        machine.time_zones(env),
        machine.text_encoding(sys.stdout.encoding),
        configuration,
        training.replayed_page(config),
        surroundings.server_port(app.server.host, app.server.port),
        surroundings.metrics_port(app.server, config),
        surroundings.redis_server(app.store.url if app.store.kind == "redis" else None, config),
        surroundings.real_data(env, root),
    ]


def is_fit(findings: Iterable[Finding]) -> bool:
    """Whether every command can run."""
    return all(finding.level is not Level.MISSING for finding in findings)


def show(findings: Iterable[Finding], console: Console) -> None:
    """A table of all, then the commands that fix them, unwrapped so that they can be copied."""
    findings = list(findings)
    table = Table(title="sojourn doctor", title_justify="left")
    for column in ("", "subject", "found"):
        table.add_column(column, overflow="fold")
    for finding in findings:
        level = Text(finding.level, STYLES[finding.level])
        table.add_row(level, finding.subject, Text(finding.found))  # Text: errors are no markup
    console.print(table)
    for finding in findings:
        if finding.fix:
            console.print(f"{finding.subject}:", style=STYLES[finding.level])
            console.print(f"    {finding.fix}", markup=False, highlight=False, soft_wrap=True)
