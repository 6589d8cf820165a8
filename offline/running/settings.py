"""What an operator may turn: jobs.toml over the defaults that each job declares beside its code."""

import difflib
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from features.errors import SpecError
from offline.running.job import Choice, Setting, Step, Value

JOBS_FILE: Final = Path(__file__).parents[2] / "config" / "jobs.toml"

Settings = Mapping[str, Mapping[str, Value]]  # job -> name -> value


def read_settings(steps: Iterable[Step], file: Path = JOBS_FILE) -> Settings:
    """Every setting of every step. Raises SpecError for a name or a value that nobody declared."""
    if not file.is_file():
        raise SpecError(
            f"{file} is missing; expected a TOML file with a section per job; an "
            "empty one leaves every job its defaults"
        )
    try:
        written = tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise SpecError(f"{file} is not TOML: {error}") from error
    return settle(steps, written, str(file))


def settle(steps: Iterable[Step], written: Mapping[str, object], where: str) -> Settings:
    """The steps' defaults, overridden by what is written in sections named after the steps."""
    declared = {step.name: step.settings for step in steps}
    for section, values in written.items():
        if section not in declared:
            raise SpecError(f"{where}: section {_unknown(section, declared)}")
        if not isinstance(values, dict):
            raise SpecError(f"{where}: {section!r} is {values!r}; expected a section [{section}]")
        for name in values:
            if name not in declared[section]:
                raise SpecError(f"{where}: [{section}] {_unknown(name, declared[section])}")
    settled: dict[str, dict[str, Value]] = {}
    for step, settings in declared.items():
        section_values = written.get(step, {})
        assert isinstance(section_values, dict)  # refused above
        settled[step] = {
            name: _value(
                setting, section_values.get(name, setting.default), f"{where}: [{step}] {name}"
            )
            for name, setting in settings.items()
        }
    return settled


def _value(setting: Setting | Choice, value: object, where: str) -> Value:
    if isinstance(setting, Choice):
        if value not in setting.among:
            raise SpecError(f"{where} is {value!r}; expected one of {', '.join(setting.among)}")
        return str(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise SpecError(f"{where} is {value!r}; expected a number")
    if not setting.low <= value <= setting.high:
        raise SpecError(f"{where} is {value!r}; expected {setting.low} to {setting.high}")
    if isinstance(setting.default, int):
        if int(value) != value:
            raise SpecError(f"{where} is {value!r}; expected a whole number")
        return int(value)
    return float(value)


def _unknown(name: str, known: Iterable[str]) -> str:
    names = sorted(known)
    near = difflib.get_close_matches(name, names, n=1)
    hint = f", did you mean {near[0]!r}? Known" if near else "; known"
    return f"{name!r} is unknown{hint}: {', '.join(names) or 'none'}"
