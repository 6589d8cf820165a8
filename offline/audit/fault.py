"""What an audit finds."""

from dataclasses import dataclass
from typing import Final

AFTER_CUT: Final = "known only after the cut"
LANDED_AGAIN: Final = "has landed again since its day was made"
OTHER_THAN_RECOUNTED: Final = "is not what a recount gives"
NOT_THE_SNAPSHOT: Final = "is not what the snapshot before held"
CHANGED_WHEN_MADE_AGAIN: Final = "other bytes when made again"
OWN_ROW_COUNTED: Final = "counts the row's own outcome"
OWN_ROW_SUBTRACTED: Final = "leaves the row's own outcome out"
SERVED_OTHERWISE: Final = "is distributed otherwise where it is served"


@dataclass(frozen=True, slots=True)
class Fault:
    """One leak or skew: what kind, where, and how it shows."""

    kind: str
    where: str  # "table of day", or "feature of table"
    how: str

    def __str__(self) -> str:
        return f"{self.where}: {self.kind}: {self.how}"
