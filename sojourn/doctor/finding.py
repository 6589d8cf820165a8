"""What a check of the doctor answers."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How much a finding matters: `missing` stops a command, `note` only slows or limits one."""

    OK = "ok"
    NOTE = "note"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: what was found, and the command that changes it where it should."""

    subject: str
    level: Level
    found: str
    fix: str = ""
