"""A script that was run, as it is written down: one HTML page, or a Jupyter notebook."""

import base64
import html
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from markdown_it import MarkdownIt

_HEAD: Final = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title><style>
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 60rem;
  margin: 2rem auto; padding: 0 1rem }}
pre {{ font: 14px/1.4 ui-monospace, monospace; overflow-x: auto; padding: .6rem .8rem }}
pre.output {{ background: #f5f5f2 }} pre.ended {{ background: #fdf3d8; white-space: pre-wrap }}
pre.failed {{ background: #fbe3e0; white-space: pre-wrap }}
details {{ color: #777; font-size: 13px }} img {{ max-width: 100% }}
</style></head><body>
"""


class Ending(StrEnum):
    """How a script came to its end."""

    FINISHED = "finished"
    ENDED = "ended"  # early and on purpose
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: what lies between two marks."""

    source: str
    first_line: int  # of the source in its file, from 1
    is_markdown: bool


@dataclass(frozen=True, slots=True)
class Output:
    """What one cell printed and drew, and the message with which it ended the script, if it did."""

    text: str
    figures: tuple[str, ...]  # SVG
    ending: Ending
    message: str


Done = Sequence[tuple[Cell, Output | None]]
"""Cells in order; prose has no output."""


def as_html(title: str, done: Done) -> str:
    """A page with everything in it, figures as images and the code folded away."""
    parts = [_HEAD.format(title=html.escape(title))]
    for cell, output in done:
        if output is None:
            parts.append(MarkdownIt().render(_uncommented(cell.source)))
        else:
            parts.append(_shown(cell, output))
    return "".join([*parts, "</body></html>\n"])


def as_ipynb(done: Done) -> str:
    """JSON of Jupyter's notebook format 4.5, executed: https://nbformat.readthedocs.io."""
    cells = []
    code = 0
    for number, (cell, output) in enumerate(done):
        shared: dict[str, Any] = {"id": f"cell-{number}", "metadata": {}}  # Any: JSON
        if output is None:
            prose = _lines(_uncommented(cell.source))
            cells.append({"cell_type": "markdown", **shared, "source": prose})
            continue
        code += 1
        cells.append(
            {
                "cell_type": "code",
                **shared,
                "execution_count": code,
                "source": _lines(cell.source),
                "outputs": list(_outputs(output)),
            }
        )
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    found = {"nbformat": 4, "nbformat_minor": 5, "metadata": metadata, "cells": cells}
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def _outputs(output: Output) -> Iterator[dict[str, Any]]:
    """As Jupyter keeps them (Any: JSON). A script that ended on purpose says so on stderr."""
    if output.text:
        yield {"output_type": "stream", "name": "stdout", "text": _lines(output.text)}
    for figure in output.figures:
        yield {
            "output_type": "display_data",
            "data": {"image/svg+xml": _lines(figure)},
            "metadata": {},
        }
    if output.ending is Ending.ENDED:
        yield {"output_type": "stream", "name": "stderr", "text": _lines(output.message)}
    if output.ending is Ending.FAILED:
        last = output.message.strip().splitlines()[-1:]
        yield {
            "output_type": "error",
            "ename": "Failed",
            "evalue": "".join(last),
            "traceback": output.message.splitlines(),
        }


def _lines(text: str) -> list[str]:
    """With their ends, as the format has them."""
    return text.strip("\n").splitlines(keepends=True)


def _shown(cell: Cell, output: Output) -> str:
    parts = [f"<details><summary>code</summary><pre>{html.escape(cell.source)}</pre></details>\n"]
    if output.text:
        parts.append(f'<pre class="output">{html.escape(output.text)}</pre>\n')
    for figure in output.figures:  # as images: the ids inside two SVGs of one page would collide
        encoded = base64.b64encode(figure.encode()).decode()
        parts.append(f'<img alt="figure" src="data:image/svg+xml;base64,{encoded}">\n')
    if output.ending is not Ending.FINISHED:
        parts.append(f'<pre class="{output.ending}">{html.escape(output.message)}</pre>\n')
    return "".join(parts)


def _uncommented(source: str) -> str:
    return "\n".join(line.removeprefix("#").removeprefix(" ") for line in source.splitlines())
