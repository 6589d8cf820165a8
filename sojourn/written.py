"""Files that a command writes when it is done: looked at before it begins, whole or not at all."""

import os
from pathlib import Path
from typing import Annotated

import typer

from features.errors import SpecError


def writable(param: typer.CallbackParam, path: Path | None) -> Path | None:
    """The same, as an option's callback; raises SpecError where no such file could be written: what
    is computed first may take hours."""
    fault = None if path is None else _fault(path)
    if fault:
        raise SpecError(f"{param.opts[0]} {str(path)!r}: {fault}")
    return path


Json = Annotated[
    Path | None,
    typer.Option("--json", callback=writable, help="Also write the records to this file."),
]


def write_whole(to: Path, text: str) -> None:
    """The text as that file, in a folder that is made where it is missing."""
    to.parent.mkdir(parents=True, exist_ok=True)
    if to.is_symlink() or (to.exists() and not to.is_file()):  # /dev/stdout: nothing to replace
        to.write_text(text, encoding="utf-8")
        return
    staged = to.with_name(f".{to.name}.{os.getpid()}")
    try:
        staged.write_text(text, encoding="utf-8")
        staged.replace(to)
    finally:
        staged.unlink(missing_ok=True)


def _fault(path: Path) -> str:
    if path.is_dir():
        return "it is a folder; name a file in it"
    if path.exists():
        return "" if os.access(path, os.W_OK) else "the file may not be written"
    nearest = next(folder for folder in path.absolute().parents if folder.exists())
    if not nearest.is_dir():
        return f"{nearest} is a file, where a folder is meant"
    if not os.access(nearest, os.W_OK | os.X_OK):
        return f"the folder {nearest} may not be written to"
    return ""
