"""One measured number, as `sojourn results` and `sojourn evaluate` print and write it."""

import math
from dataclasses import asdict, dataclass

from features.errors import ContractError

OURS = "sojourn"  # the method's name for what we built; baselines carry their own
OVERALL = "overall"  # the segment of everybody


@dataclass(frozen=True, slots=True)
class Record:
    """A metric of one method on one segment of one data set, with its standard error.

    A metric that is undefined on a segment (no request has a positive there) has no record, so
    `value` is always finite. `n` counts the test cases that the value is a mean over.
    """

    data: str  # lake or data set
    protocol: str  # how it was measured, in a few words
    segment: str  # "overall", "audience=visitor", "placement=poi_detail"...
    metric: str
    method: str
    value: float
    se: float | None  # None where there are too few users to tell
    n: int

    def __post_init__(self) -> None:
        if not math.isfinite(self.value):
            raise ContractError(
                f"{self.metric} of {self.method} on {self.segment} is {self.value}; a record holds "
                "a finite number: leave an undefined metric out"
            )

    def as_json(self) -> dict[str, str | float | int | None]:
        """The eight fields by name, ready for json.dump."""
        return asdict(self)
