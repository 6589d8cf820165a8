"""A circuit breaker: what has just failed several times in a row is not asked again for a while.

Without one, a dead server costs every request its whole timeout. With one it costs microseconds,
and one request per cooldown finds out whether the server is back.
"""

import threading
import time
from collections.abc import Callable
from typing import Final

from features.errors import Unavailable

FAILURES_TO_OPEN: Final = 5
COOLDOWN_S: Final = 1.0
FAIR_TIMEOUT_S: Final = 0.005  # a caller who waits less says nothing about the server


class Breaker:
    """Closed: all may pass. Open: none, for a cooldown. Half open: one probe each cooldown.

    Admitting a probe puts the next one off by a cooldown, so that a probe whose caller vanished
    blocks nobody for longer than that.
    """

    def __init__(
        self,
        name: str,
        failures: int = FAILURES_TO_OPEN,
        cooldown_s: float = COOLDOWN_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.name = name
        self._failures_to_open = failures
        self._cooldown_s = cooldown_s
        self._clock = clock
        self._lock = threading.Lock()
        self._failures = 0
        self._next_probe: float | None = None  # None: closed
        self._last_failure = ""

    @property
    def is_open(self) -> bool:
        return self._next_probe is not None

    def admit(self) -> None:
        """Lets the caller pass, or raises Unavailable with the reason of the last failure."""
        if not self.is_open:
            return
        now = self._clock()
        with self._lock:
            next_probe = self._next_probe
            if next_probe is None:
                return
            if now >= next_probe:
                self._next_probe = now + self._cooldown_s
                return
        raise Unavailable(
            f"{self.name} is skipped for another {next_probe - now:.1f} s after "
            f"{self._failures} failures in a row, the last: {self._last_failure}"
        )

    def succeeded(self) -> None:
        """The server answered: everyone may pass."""
        if self._failures:
            with self._lock:
                self._failures = 0
                self._next_probe = None

    def failed(self, why: str) -> None:
        """The server did not answer a caller who had waited for a fair time."""
        with self._lock:
            self._failures += 1
            self._last_failure = why
            if self._failures >= self._failures_to_open:
                self._next_probe = self._clock() + self._cooldown_s
