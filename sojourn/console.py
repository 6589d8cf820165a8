"""How the command line speaks: tables, progress bars, and errors in one paragraph."""

import errno
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from typer.core import TyperGroup

from features.errors import SojournError
from sojourn.written import write_whole

Advance = Callable[[int, int, str], None]
"""Called with (done, total, what): how every long step reports where it is."""

RECORD_COLUMNS: Final = (
    "data", "protocol", "segment", "metric", "method", "value", "se", "n",
)  # fmt: skip

PIPE_WIDTH: Final = 150  # columns where the output is no terminal: a slate fits on lines of its own

OUT: Final = Console(highlight=False, width=None if sys.stdout.isatty() else PIPE_WIDTH)
ERR: Final = Console(stderr=True, highlight=False)
EXIT_FAILED: Final = 1
EXIT_INTERRUPTED: Final = 130


_OF_A_PATH: Final = (
    FileNotFoundError, NotADirectoryError, IsADirectoryError, PermissionError, FileExistsError,
)  # fmt: skip
_OF_A_DISK: Final = (errno.ENOSPC, errno.EDQUOT, errno.EROFS)


class Commands(TyperGroup):
    """Commands that never show a traceback for what a user can mend."""

    def invoke(self, ctx: Any) -> Any:  # Any: click's own types, which typer vendors and re-exports
        try:
            return super().invoke(ctx)
        except SojournError as error:
            complain(str(error))
        except _OF_A_PATH as error:
            said = f"{error.strerror}: {error.filename}" if error.filename else str(error)
            complain(f"{said}; check the path and its permissions")
        except OSError as error:
            if error.errno not in _OF_A_DISK:
                raise
            complain(f"{error}; free some space there, or name a folder where you may write")
        except KeyboardInterrupt:
            ERR.print("stopped")
            sys.exit(EXIT_INTERRUPTED)
        sys.exit(EXIT_FAILED)


def complain(paragraph: str) -> None:
    """One paragraph on standard error."""
    ERR.print(f"[bold red]error:[/] {_plain(paragraph)}", soft_wrap=True)


def say(text: str) -> None:
    """One line on standard output, markup left alone."""
    OUT.print(_plain(text), soft_wrap=True)


def show_table(title: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """A table; numbers to the right. The title, a line of its own, is never broken."""
    if title:
        OUT.print(_plain(title), style="italic", soft_wrap=True)
    table = Table(header_style="bold")
    for k, column in enumerate(columns):
        is_number = bool(rows) and all(isinstance(row[k], int | float) for row in rows)
        table.add_column(column, justify="right" if is_number else "left", overflow="fold")
    for row in rows:
        table.add_row(*(_cell(value) for value in row))
    OUT.print(table)


def write_and_show(rows: Sequence[Any], columns: Sequence[str], to: Path | None) -> None:
    """Rows, dataclasses of one kind, as a table; and as JSON where a file is named."""
    records = [asdict(row) for row in rows]
    shown = [["" if record[c] is None else record[c] for c in columns] for record in records]
    show_table("", columns, shown)
    if to is not None:
        write_whole(to, json.dumps(records, indent=1, ensure_ascii=False) + "\n")
        say(f"{len(records)} records in {to}")


@contextmanager
def progress(what: str) -> Iterator[Advance]:
    """A bar for one long step; on a stream that is no terminal, a line at the start and the end."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    if not ERR.is_terminal:
        ERR.print(f"{what} ...")
        yield lambda done, total, now: None
        return
    with Progress(*columns, console=ERR, transient=False) as bar:
        task = bar.add_task(what, total=None)

        def advance(done: int, total: int, now: str) -> None:
            bar.update(task, completed=done, total=total, description=f"{what}: {_plain(now)}")

        yield advance
        bar.update(task, description=what)


def app_of(help_text: str) -> typer.Typer:
    """A typer application that fails the way that Commands says."""
    return typer.Typer(
        cls=Commands,
        help=help_text,
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode="markdown",
        pretty_exceptions_enable=False,
    )


def _plain(text: str) -> str:
    return text.replace("[", r"\[")


def _cell(value: object) -> str:
    if isinstance(value, float):
        return "" if value != value else f"{value:,.4g}" if abs(value) < 1_000 else f"{value:,.0f}"
    return _plain(str(value))
