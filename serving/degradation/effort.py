"""Less work when the service is slow: one number that scales the quotas of recall.

Ranking costs in proportion to its candidates, so fewer of them is the mildest of all fallbacks.
"""

from dataclasses import dataclass
from typing import Final

SMOOTHING: Final = 0.05  # weight of the newest request: some twenty requests make a trend
WORST_COUNTED: Final = 4.0  # targets: a stall of seconds is one slow request, not a trend
BACK_OFF: Final = 0.9  # too slow: a tenth less with each request
RECOVER: Final = 0.01  # quick enough: back to full effort in at most a hundred requests


@dataclass(slots=True)
class Effort:
    """The share of the quotas that is worth asking for, `floor`..1, of one placement.

    Additive increase, multiplicative decrease, on a smoothed latency. Workers keep one each. Two
    threads may lose one another's update, which costs a step of the trend and nothing else.
    """

    target_ms: float
    floor: float
    level: float = 1.0
    latency_ms: float = 0.0  # smoothed; 0 before the first request

    def observe(self, spent_ms: float) -> None:
        """Learns what a request took."""
        counted_ms = min(spent_ms, WORST_COUNTED * self.target_ms)
        self.latency_ms += SMOOTHING * (counted_ms - self.latency_ms)
        if self.latency_ms > self.target_ms:
            self.level = max(self.floor, self.level * BACK_OFF)
        else:
            self.level = min(1.0, self.level + RECOVER)

    def share(self, left_ms: float) -> float:
        """For a request that has `left_ms`: the level, and less where the target does not fit."""
        return max(self.floor, min(self.level, left_ms / self.target_ms))


def scaled_quota(quota: int, share: float) -> int:
    """At least 1: a source is made to try less, not switched off."""
    return max(1, round(quota * share))
