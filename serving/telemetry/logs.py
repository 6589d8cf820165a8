"""Structured logs: one JSON object a line, with request ids and without personal data.

Whoever logs names fields, and none of them is a user, a query or a position.
"""

import json
import logging
import queue
import sys
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime
from typing import Final, TextIO

LOGGER: Final = "sojourn.serving"
TRACING_LOGGER: Final = "opentelemetry"  # what it says of a collector that is down
LOG_EVERY_S: Final = 10.0
LINES_WAITING: Final = 1_000  # some 500 bytes each
DRAIN_S: Final = 2.0


class JsonLines(logging.Formatter):
    """Turns a record into a line of JSON; `extra={"fields": {...}}` adds its fields, and `worker`
    names who of several wrote it, where it has a name."""

    def __init__(self, worker: str) -> None:
        super().__init__()
        self._worker = {"worker": worker} if worker else {}

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, tz=UTC).isoformat(timespec="milliseconds")
        line: dict[str, object] = {
            "at": at,
            "level": record.levelname.lower(),
            "message": record.getMessage(),
        }
        line |= self._worker
        line |= getattr(record, "fields", {})
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False, default=str)


class Behind(logging.Handler):
    """Writes lines behind the back of who logs: whoever reads our stream may read no more, and
    then a handler of `logging` would hold its lock, and every request that has something to say.
    What does not fit the queue is dropped; the next line that does says how many were."""

    def __init__(self, stream: TextIO, worker: str) -> None:
        super().__init__()
        self.setFormatter(JsonLines(worker))
        self._stream = stream
        self._dropped = 0
        self._lines: queue.Queue[str | threading.Event] = queue.Queue(LINES_WAITING)
        threading.Thread(target=self._write, name="log", daemon=True).start()

    def emit(self, record: logging.LogRecord) -> None:
        """Under the handler's lock, which is held for no longer than this."""
        if self._dropped:
            record.fields = {**getattr(record, "fields", {}), "lines_dropped": self._dropped}
        try:
            self._lines.put_nowait(self.format(record))
        except queue.Full:
            self._dropped += 1
        else:
            self._dropped = 0

    def drain(self, timeout_s: float) -> None:
        """Returns when what was logged before is written, or when it took too long."""
        written, until_s = threading.Event(), time.monotonic() + timeout_s
        with suppress(queue.Full):
            self._lines.put(written, timeout=timeout_s)
            written.wait(until_s - time.monotonic())

    def _write(self) -> None:
        while True:
            line = self._lines.get()
            if isinstance(line, threading.Event):
                line.set()
                continue
            with suppress(OSError, ValueError):  # a stream that is gone: there is nobody to tell
                self._stream.write(line + "\n")
                self._stream.flush()


def start_logging(stream: TextIO = sys.stderr, worker: str = "") -> None:
    """The service's logger writes JSON lines to the stream, and nowhere else; what OpenTelemetry
    warns of comes out among them. `worker` is in all of them: its exposures, its journal and its
    events are in files of that name."""
    lines = Behind(stream, worker)
    for name, level in ((LOGGER, logging.INFO), (TRACING_LOGGER, logging.WARNING)):
        logger = logging.getLogger(name)
        logger.handlers[:] = [lines]
        logger.setLevel(level)
        logger.propagate = False


def log(level: int, message: str, *, error: BaseException | None = None, **fields: object) -> None:
    """One structured line."""
    logging.getLogger(LOGGER).log(level, message, exc_info=error, extra={"fields": fields})


def drain_log(timeout_s: float = DRAIN_S) -> None:
    """Before a process ends: what is logged is written by then."""
    for handler in logging.getLogger(LOGGER).handlers:
        if isinstance(handler, Behind):
            handler.drain(timeout_s)


class Seldom:
    """Logs what may fail again and again, at most every `LOG_EVERY_S`: it must not fill a disk."""

    def __init__(self) -> None:
        self._silent_until_s = 0.0

    def log(self, level: int, message: str, *, error: BaseException | None = None) -> None:
        now_s = time.monotonic()
        if now_s >= self._silent_until_s:
            self._silent_until_s = now_s + LOG_EVERY_S
            log(level, message, error=error)
