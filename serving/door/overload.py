"""Who is let in: a server that is asked for more than it can do refuses whoever would wait long.

Two things make a queue long. A server may be *asked for more than it can do*: then all who are let
in wait for as long as the queue is, for good, and the next caller is told to go elsewhere as soon
as that is too long. Or it was *held up*, by a store that hung or by others who took the processor:
then the queue drains by itself, what stands in it is owed an answer, and nobody is refused before
a limit that only a long stop reaches. What tells them apart is the processor's time that calls ask
for; it does not grow because a machine is busy with something else.
"""

import time
from collections import deque
from typing import Final

from serving.degradation.deadline import Clock
from serving.door.waiting import TimedPool
from serving.settings.config import ServerKnobs

COUNTED: Final = 48
"""Calls by whose times it is said how many come: enough that those which a machine hands over at
once after it stood still do not look like a crowd, and at three times what a server can do some
30 ms."""


class Overload:
    """Of one server; asked once for every call that comes, on the thread that takes them."""

    def __init__(self, pool: TimedPool, knobs: ServerKnobs, clock: Clock = time.monotonic) -> None:
        """`pool` is the one that calls stand before."""
        self._pool = pool
        self._knobs = knobs
        self._clock = clock
        self._came_s: deque[float] = deque(maxlen=COUNTED)

    def refuses(self) -> bool:
        """Whether the call that just came is to be refused."""
        self._came_s.append(self._clock())
        in_flight = self._pool.in_flight()
        if in_flight >= self._knobs.max_in_flight:
            return True
        would_wait_long = (
            in_flight >= self._knobs.overload_in_flight
            or self._pool.expected_ms() > self._knobs.refuse_after_ms
        )
        return would_wait_long and self.asked_for() > 1.0

    def asked_for(self) -> float:
        """Seconds of processor that calls ask for in a second, were each served in full; of the
        last COUNTED, until now, and 0 before there were as many."""
        if len(self._came_s) < COUNTED:
            return 0.0
        lasted_s = self._clock() - self._came_s[0]
        return COUNTED * self._pool.cost_s() / lasted_s if lasted_s > 0 else float("inf")
