"""Lines about single pages: those that went without something, or took long; a few a second.

Every failure is logged where it happens. Pages are counted by the metrics; a line is for who wants
to ask `sojourn explain` about one of them, so it names the request and nobody who made it.
"""

import logging
import threading
import time
from collections.abc import Callable
from typing import Final

from features.schema import HARMLESS
from serving.settings.config import LogKnobs
from serving.telemetry.logs import log
from serving.types import Response

WINDOW_S: Final = 1.0


class RequestLog:
    """Writes at most `lines_per_s`; the next line says how many were passed over. Thread-safe."""

    def __init__(self, knobs: LogKnobs, clock: Callable[[], float] = time.monotonic) -> None:
        self._slow_ms = knobs.slow_ms
        self._most = knobs.lines_per_s
        self._clock = clock
        self._lock = threading.Lock()
        self._window_s = -WINDOW_S
        self._lines = 0
        self._passed_over = 0

    def page(self, response: Response, took_ms: float) -> None:
        """A line, where the page is worth one and there is room for it; `took_ms` in all."""
        trace = response.trace
        is_full = HARMLESS.issuperset(trace.degradation)
        if is_full and took_ms < self._slow_ms:
            return
        passed_over = self._admitted()
        if passed_over is None:
            return
        log(
            logging.WARNING,
            "page was slow" if is_full else "page went without something",
            request_id=response.request.request_id,
            page=response.request.page,
            placement=response.request.placement,
            release=response.release,
            degradation=trace.degradation,
            effort=round(trace.effort, 3),
            took_ms=round(took_ms, 2),
            stage_ms={name: round(ms, 2) for name, ms in trace.stage_ms.items()},
            items=len(response.shown.item_ids),
            passed_over=passed_over,
        )

    def _admitted(self) -> int | None:
        """How many were passed over before this one; None where this one is."""
        with self._lock:
            now = self._clock()
            if now - self._window_s >= WINDOW_S:
                self._window_s, self._lines = now, 0
            if self._lines >= self._most:
                self._passed_over += 1
                return None
            self._lines += 1
            passed_over, self._passed_over = self._passed_over, 0
            return passed_over
