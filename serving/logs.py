"""Structured logs: one JSON object a line, with request ids and without personal data.

Whoever logs names fields; users appear as a salted hash, positions not at all.
"""

import hashlib
import json
import logging
import os
import sys
import time
from datetime import UTC, datetime
from typing import Final, TextIO

LOGGER: Final = "sojourn.serving"
_SALT: Final = os.urandom(16)  # of this process: nobody can look a user up in yesterday's logs
_HASH_BYTES: Final = 6
LOG_EVERY_S: Final = 10.0


class JsonLines(logging.Formatter):
    """Turns a record into a line of JSON; `extra={"fields": {...}}` adds its fields."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, tz=UTC).isoformat(timespec="milliseconds")
        line: dict[str, object] = {
            "at": at,
            "level": record.levelname.lower(),
            "message": record.getMessage(),
        }
        line |= getattr(record, "fields", {})
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False, default=str)


def start_logging(stream: TextIO = sys.stderr) -> None:
    """The service's logger writes JSON lines to the stream, and nowhere else."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLines())
    logger = logging.getLogger(LOGGER)
    logger.handlers[:] = [handler]
    logger.setLevel(logging.INFO)
    logger.propagate = False


def log(level: int, message: str, *, error: BaseException | None = None, **fields: object) -> None:
    """One structured line."""
    logging.getLogger(LOGGER).log(level, message, exc_info=error, extra={"fields": fields})


class Seldom:
    """Logs what may fail again and again, at most every `LOG_EVERY_S`: it must not fill a disk."""

    def __init__(self) -> None:
        self._silent_until_s = 0.0

    def log(self, level: int, message: str, *, error: BaseException | None = None) -> None:
        now_s = time.monotonic()
        if now_s >= self._silent_until_s:
            self._silent_until_s = now_s + LOG_EVERY_S
            log(level, message, error=error)


def pseudonym(user_id: int) -> str:
    """A user in the logs of this process: 12 hex digits that mean nothing elsewhere."""
    digest = hashlib.blake2b(str(user_id).encode(), key=_SALT, digest_size=_HASH_BYTES)
    return digest.hexdigest()
