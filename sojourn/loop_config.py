"""The configuration that days are lived by: the repository's, and a few lines more.

A lived day asks in minutes what people ask in a day, so the server is always busy, and a busy one
makes cheaper pages. But it is lived to see what pages are worth, not how fast they come.
"""

import re
import shutil
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from features.errors import SpecError
from serving.settings.folder import APP_FILE, EXPERIMENTS_FILE, SCENARIOS_FOLDER, read_settings

JOBS: Final = "jobs.toml"
# A hurried page would be another page, and the pages that are compared with it would not be.
UNHURRIED: Final = {"budget": "total_ms = 10_000", "effort": "target_ms = 2_000"}
# Who asks is no traveller and waits as well: what a deadline leaves below the target is hurry.
CALL_TIMEOUT_S: Final = 20.0
# Nobody scrapes its metrics, and another server may hold the port.
PATIENT: Final = {"server": "metrics_port = 0\nrefuse_after_ms = 10_000\ncheap_after_ms = 10_000"}
BOTH_WAYS: Final = {"item_cf": 'undirected = "made"'}  # for the experiment on item CF


def unhurried(config: Path, to: Path) -> Path:
    """`config` with time enough for every page, in the folder `to`; gives `to`.

    Raises SpecError where the files do not fit, or set already what a lived day has to.
    """
    return _lay_out(config, config / EXPERIMENTS_FILE, {}, to)


def lay_out(config: Path, experiments: Path, to: Path) -> Path:
    """The same with other experiments, and with what these compare: the closed loop's."""
    return _lay_out(config, experiments, BOTH_WAYS, to)


def with_line(text: str, table: str, line: str) -> str:
    """A TOML text with one more line in a table, which is added where it is missing."""
    head = re.search(rf"^\[{re.escape(table)}\].*$", text, re.MULTILINE)
    if head is None:
        return f"{text.rstrip()}\n\n[{table}]\n{line}\n"
    return f"{text[: head.end()]}\n{line}{text[head.end() :]}"


def _lay_out(config: Path, experiments: Path, jobs: Mapping[str, str], to: Path) -> Path:
    staged = to.with_name(f".{to.name}")
    shutil.rmtree(staged, ignore_errors=True)
    try:
        shutil.copytree(config, staged)
        shutil.copyfile(experiments, staged / EXPERIMENTS_FILE)
        for file in sorted((staged / SCENARIOS_FOLDER).glob("*.toml")):
            _set(file, UNHURRIED)
        _set(staged / APP_FILE, PATIENT)
        _set(staged / JOBS, jobs)
        read_settings(staged)  # all of it fits, before anything runs
        shutil.rmtree(to, ignore_errors=True)
        staged.rename(to)
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    return to


def _set(file: Path, lines: Mapping[str, str]) -> None:
    text = file.read_text(encoding="utf-8")
    for table, line in lines.items():
        text = with_line(text, table, line)
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SpecError(
            f"{file.name}: {lines} cannot be set for a lived day ({error}); take out what stands "
            "there"
        ) from error
    file.write_text(text, encoding="utf-8")
