"""A scenario's file with other quotas in it, and how they were chosen."""

import re
from typing import Final

from features.errors import SpecError
from offline.tuning.choice import Choice, evidence
from offline.tuning.quotas import SUFFIX

TOLD: Final = "# Quotas. "  # begins the evidence, which is replaced with the next choice
_RECALL: Final = re.compile(r"^\[recall\.(\w+)\]", re.MULTILINE)


def with_quotas(text: str, choice: Choice, how: str) -> str:
    """The text of a scenario with the choice's quotas, and its evidence before the first source.

    All else stays as it was written. Raises SpecError for a source that has no quota there.
    """
    lines = _without_evidence(text.splitlines())
    for setting, quota in choice.chosen.items():
        name = setting.removesuffix(SUFFIX)
        lines[_line_of(lines, name)] = f"quota = {quota}"
    first = next(n for n, line in enumerate(lines) if _RECALL.match(line))
    told = evidence(choice, how)
    told[0] = TOLD + told[0].removeprefix("# ")
    return "\n".join([*lines[:first], *told, *lines[first:]]) + "\n"


def _line_of(lines: list[str], name: str) -> int:
    """The line of a source's quota."""
    inside = False
    for n, line in enumerate(lines):
        if line.startswith("["):
            inside = line.startswith(f"[recall.{name}]")
        elif inside and line.startswith("quota = "):
            return n
    raise SpecError(f"the scenario has no quota of [recall.{name}]; expected `quota = N` there")


def _without_evidence(lines: list[str]) -> list[str]:
    kept, inside = [], False
    for line in lines:
        inside = line.startswith(TOLD) or (inside and line.startswith("#"))
        if not inside:
            kept.append(line)
    return kept
