"""Runs percent scripts and writes each as a self-contained HTML page and as an executed Jupyter
notebook: `./run notebooks`.

A page holds what the cells print and draw, and the code folded away; no Jupyter is needed. A script
that has nothing to say ends with `raise SystemExit("why")`, which its page shows and which is no
failure.
"""

import argparse
import ast
import contextlib
import io
import re
import sys
import time
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import matplotlib as mpl
from matplotlib import pyplot as plt

from features.errors import SojournError
from notebooks.written import Cell, Ending, Output, as_html, as_ipynb

MARK: Final = "# %%"  # how a cell begins; the first line of every percent script
_MARK_LINE: Final = re.compile(r"^# %%[ \t]*(\[markdown\])?.*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Executed:
    """One script's page."""

    html: str
    ipynb: str  # the same as a Jupyter notebook, executed
    ending: Ending
    message: str


def read_cells(text: str) -> Iterator[Cell]:
    """The cells of a percent script, in order; what comes before the first mark is none."""
    marks = list(_MARK_LINE.finditer(text))
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    for mark, end in zip(marks, ends, strict=True):
        source = text[mark.end() + 1 : end]
        yield Cell(source, text.count("\n", 0, mark.end()) + 2, mark.group(1) is not None)


def execute(script: Path) -> Executed:
    """Run the cells in one namespace up to the first that fails or ends the script."""
    # Any: a script's variables.
    namespace: dict[str, Any] = {"__name__": "__main__", "__file__": str(script)}
    done: list[tuple[Cell, Output | None]] = []
    ending, message = Ending.FINISHED, ""
    mpl.use("Agg")  # no screen is needed
    with mpl.rc_context({"svg.hashsalt": "sojourn"}):  # the same logs give the same page
        for cell in read_cells(script.read_text(encoding="utf-8")):
            if cell.is_markdown:
                done.append((cell, None))
                continue
            output = _run(cell, script, namespace)
            done.append((cell, output))
            ending, message = output.ending, output.message
            if ending is not Ending.FINISHED:
                break
    return Executed(as_html(script.stem, done), as_ipynb(done), ending, message)


def find_scripts(folder: Path) -> list[Path]:
    """The percent scripts of a folder, by name."""
    return [p for p in sorted(folder.glob("*.py")) if p.read_text("utf-8").startswith(MARK)]


def main(arguments: Sequence[str]) -> int:
    """0 when every script came to its end, 1 when one failed; a page is written either way."""
    parser = argparse.ArgumentParser("./run notebooks", description=__doc__)
    parser.add_argument("scripts", nargs="*", type=Path, help="default: all of notebooks/")
    parser.add_argument("--to", type=Path, default=Path("var/notebooks"), help="folder of pages")
    given = parser.parse_args(arguments)
    scripts = given.scripts or find_scripts(Path(__file__).parent)
    if absent := [str(script) for script in scripts if not script.is_file()]:
        known = " ".join(str(script) for script in find_scripts(Path(__file__).parent))
        parser.error(f"no such script: {', '.join(absent)}; known: {known}")
    given.to.mkdir(parents=True, exist_ok=True)
    has_failed = False
    for script in scripts:
        began = time.monotonic()
        executed = execute(script)
        seconds = time.monotonic() - began
        page = given.to / f"{script.stem}.html"
        page.write_text(executed.html, encoding="utf-8")
        page.with_suffix(".ipynb").write_text(executed.ipynb, encoding="utf-8")
        print(f"{script.name} {executed.ending} in {seconds:.1f} s: {page}", flush=True)
        if executed.message:
            print(executed.message, file=sys.stderr)
        has_failed |= executed.ending is Ending.FAILED
    return int(has_failed)


def _run(cell: Cell, script: Path, namespace: dict[str, Any]) -> Output:
    printed = io.StringIO()
    ending, message = Ending.FINISHED, ""
    try:
        with contextlib.redirect_stdout(printed):
            code = ast.increment_lineno(ast.parse(cell.source, str(script)), cell.first_line - 1)
            exec(compile(code, str(script), "exec"), namespace)
    except SystemExit as end:
        ending, message = Ending.ENDED, str(end)
    except SojournError as error:
        ending, message = Ending.FAILED, str(error)
    except Exception:  # whatever a script does wrong is its page's last word, and an exit code
        ending, message = Ending.FAILED, traceback.format_exc(limit=-3)
    return Output(printed.getvalue(), tuple(_take_figures()), ending, message)


def _take_figures() -> Iterator[str]:
    """Every open figure as SVG; closed afterwards, so that no cell shows another's."""
    for number in plt.get_fignums():
        drawn = io.BytesIO()
        plt.figure(number).savefig(
            drawn, format="svg", bbox_inches="tight", metadata={"Date": None}
        )
        plt.close(number)
        yield drawn.getvalue().decode()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
