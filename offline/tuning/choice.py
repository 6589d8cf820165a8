"""What a choice is, with its evidence; and as a section of jobs.toml."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np

from features.errors import SpecError
from features.schema import F64, Ids
from offline.running.job import Value

MOST_TOLD: Final = 5  # of what was tried, in the file's comments
_HEAD: Final = """\
# What we run differently from the defaults, which stand with their reasons in each job's file:
# [job], then name = value. An unknown name or a value out of bounds stops the day before it starts.
"""
_SECTION: Final = re.compile(r"\[(\w+)\]\s*(?:#|$)")


@dataclass(frozen=True, slots=True)
class Trial:
    """What one case (a request, a user) was worth as things were, and with the best that was
    tried."""

    now: F64  # (q,)
    best: F64  # (q,)
    users: Ids  # (q,)

    def gain(self) -> tuple[float, float]:
        """Mean gain of the best, paired by case, and its standard error over users; NaN of none.

        Of n cases with gains g of mean m: sqrt(sum over users of (sum of their g - m)^2) / n.
        """
        if not self.now.size:
            return float("nan"), float("nan")
        apart = self.best - self.now
        _, user = np.unique(self.users, return_inverse=True)
        spread = np.bincount(user, weights=apart - apart.mean())
        return float(apart.mean()), float(np.sqrt((spread**2).sum()) / apart.size)


@dataclass(frozen=True, slots=True)
class Choice:
    """What one job was told, and what did best of all that was tried.

    The best is chosen where it gained more than a standard error on the tuning days (the rule of
    Breiman et al. 1984): of many settings one is always ahead by chance. What is worth as much is
    chosen as well where another rule prefers it, and says which (`since`).
    """

    job: str  # section of jobs.toml
    measure: str  # what the values are
    now: Mapping[str, Value]
    best: Mapping[str, Value]
    tried: tuple[tuple[Mapping[str, Value], float], ...]  # with their value, the best first
    tuning: Trial
    later: Trial | None  # on days that the choice has not seen
    since: str = ""  # why the best is preferred to what is worth as much

    @property
    def is_kept(self) -> bool:
        """Whether all stays as it was."""
        gain, se = self.tuning.gain()
        return not (bool(self.since) or gain > se)  # NaN: nothing to go by

    @property
    def chosen(self) -> Mapping[str, Value]:
        return self.now if self.is_kept else self.best


def jobs_file(choices: Sequence[Choice], file: Path, how: str) -> str:
    """The text of a jobs.toml: what `file` has, with the choices in place of the same names.

    Each chosen section tells in comments how it was chosen and what else was tried. The others stay
    as they were written: their comments are the evidence of earlier choices.
    """
    text = file.read_text(encoding="utf-8") if file.is_file() else ""
    written, as_written = tomllib.loads(text), _as_written(text)
    sections: dict[str, dict[str, object]] = {}
    for job, values in written.items():
        if not isinstance(values, dict):
            raise SpecError(f"{file}: {job!r} is no section; expected [job] and name = value")
        sections[job] = dict(values)
    told = {choice.job: choice for choice in choices}
    for choice in choices:
        section = sections.setdefault(choice.job, {})
        # What stays at its default is not written: it would be pinned.
        section |= {
            name: value
            for name, value in choice.chosen.items()
            if name in section or value != choice.now[name]
        }
    parts = [_HEAD]
    for job, settings in sections.items():
        if job not in told and job in as_written:
            parts.append(as_written[job])
            continue
        lines = evidence(told[job], how) if job in told else []
        lines += [f"[{job}]", *(f"{name} = {_literal(v)}" for name, v in settings.items())]
        parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def described(values: Mapping[str, Value]) -> str:
    """Settings in one line: alpha 0.7, max_span 5."""
    return ", ".join(f"{name} {_literal(value)}" for name, value in values.items())


def verdict_of(choice: Choice) -> str:
    """What became of the best that was tried."""
    if choice.is_kept:
        return "Kept as it was"
    return f"Chosen, since {choice.since}," if choice.since else "Chosen"


def evidence(choice: Choice, how: str) -> list[str]:
    lines = [f"# {verdict_of(choice)} by {how}; {choice.measure}:"]
    if not choice.tuning.now.size:
        return [*lines, "#   nobody did anything to tell it by"]
    lines += [f"#   {value:.4f}  {described(v)}" for v, value in choice.tried[:MOST_TOLD]]
    lines.append(f"#   {choice.tuning.now.mean():.4f}  as it was: {described(choice.now)}")
    lines.append("# The best gained {:+.4f} (standard error {:.4f}).".format(*choice.tuning.gain()))
    if choice.later is not None and choice.later.now.size:
        gain = "{:+.4f} ({:.4f})".format(*choice.later.gain())
        lines[-1] += f" On later days it gained {gain}."
    return lines


def _as_written(text: str) -> dict[str, str]:
    """Job -> the text of its section, with the comments right above it."""
    lines = text.splitlines()
    begins: dict[str, int] = {}
    for n, line in enumerate(lines):
        if section := _SECTION.match(line):
            first = n
            while first and lines[first - 1].startswith("#"):
                first -= 1
            begins[section[1]] = first
    spans = pairwise([*begins.values(), len(lines)])
    return {
        job: "\n".join(lines[begin:end]).rstrip() + "\n"
        for job, (begin, end) in zip(begins, spans, strict=True)
    }


def _literal(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.6g}" if value != int(value) else f"{value:.1f}"
    return f'"{value}"' if isinstance(value, str) else str(value)
