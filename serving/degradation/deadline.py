"""How long a request may take, and the one place where an outage or a lateness is survived."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, TypeVar

from features.errors import Unavailable
from serving.trace import MS_PER_S, Trace

STAGES: Final = ("fetch", "recall", "rank")  # in the spine's order; the rest is for the reply

Clock = Callable[[], float]
Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Deadline:
    """When each stage must be over, in seconds of `clock`."""

    started_s: float
    ends_s: Mapping[str, float]
    end_s: float  # of the whole request
    clock: Clock

    def left_s(self, stage: str) -> float:
        """What remains of a stage. Raises TimeoutError when nothing does."""
        left = self.ends_s[stage] - self.clock()
        if left <= 0:
            raise TimeoutError(f"the time for {stage} ended {-left * MS_PER_S:.1f} ms ago")
        return left

    def left_ms(self) -> float:
        """What remains of the whole request; negative when it is over."""
        return (self.end_s - self.clock()) * MS_PER_S

    def spent_ms(self) -> float:
        """Since the request began."""
        return (self.clock() - self.started_s) * MS_PER_S


def start_deadline(
    total_ms: float, shares: Mapping[str, float], clock: Clock = time.monotonic
) -> Deadline:
    """A deadline from now on: each stage may use its share of the whole and what is left before.

    A stage is asked before it starts, not interrupted: it is memory only, but for the fetch, which
    hands its time on to the store.
    """
    began = clock()
    ends: dict[str, float] = {}
    share = 0.0
    for stage in STAGES:
        share += shares[stage]
        ends[stage] = began + share * total_ms / MS_PER_S
    return Deadline(began, ends, began + total_ms / MS_PER_S, clock)


def survive(
    trace: Trace, rung: str, step: Callable[[], Answer], otherwise: Callable[[], Answer]
) -> Answer:
    """The step's answer, or the other one when someone is down or late, and the trace says so.

    Nothing else is survived, here or anywhere: a programmer's error goes up and is seen. In a
    replay of a request, what was lost then is lost again.
    """
    if rung in trace.lost:
        trace.degrade(rung)
        return otherwise()
    try:
        return step()
    except (Unavailable, TimeoutError):
        trace.degrade(rung)
        return otherwise()
