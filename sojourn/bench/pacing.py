"""When the calls of a load are due: at fixed times, or as callers become free."""

import threading
import time
from collections.abc import Iterator
from itertools import count
from typing import Final

import numpy as np

from features.schema import F64

LEAST_SLEEP_S: Final = 50e-6  # a shorter sleep oversleeps by more than itself


def arrival_times(rate: float, seconds: float, arrivals: str, rng: np.random.Generator) -> F64:
    """Seconds after the start when calls are due, ascending, all before `seconds`; one at least."""
    if arrivals == "fixed":
        return np.arange(0, seconds, 1 / rate)
    calls = max(1, rng.poisson(rate * seconds))
    return np.sort(rng.uniform(0, seconds, calls))  # what a Poisson process is, given its count


class Open:
    """Calls are due at fixed times."""

    def __init__(self, times: F64) -> None:
        self._times = times

    def due(self, began: float) -> Iterator[float]:
        for at in (self._times + began).tolist():
            while (left := at - time.monotonic()) > 0:
                if left > LEAST_SLEEP_S:
                    time.sleep(left - LEAST_SLEEP_S)
            yield at

    def answered(self) -> None:
        """An open loop does not care."""


class Closed:
    """A call is due when a caller has nothing to wait for: at least one of each, also where the
    machine was so busy that the time was over before the first."""

    def __init__(self, callers: int, seconds: float) -> None:
        self._free = threading.Semaphore(callers)
        self._callers = callers
        self._seconds = seconds

    def due(self, began: float) -> Iterator[float]:
        time.sleep(max(0.0, began - time.monotonic()))
        for number in count():
            self._free.acquire()
            now = time.monotonic()
            if number >= self._callers and now >= began + self._seconds:
                return
            yield now

    def answered(self) -> None:
        self._free.release()


Pacing = Open | Closed
