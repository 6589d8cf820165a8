"""Logging never holds up whoever logs."""

import json
import logging
import threading
from collections.abc import Iterator

import pytest

from serving import logs
from serving.logs import LOGGER, drain_log, log, start_logging
from tests.serving.lines import Lines


class Stuck(Lines):
    """A pipe that nobody reads, until the gate is opened."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()

    def write(self, text: str) -> int:
        self.gate.wait(60)
        return super().write(text)


@pytest.fixture(autouse=True)
def quiet_afterwards() -> Iterator[None]:
    yield
    logging.getLogger(LOGGER).handlers.clear()


def test_whoever_logs_does_not_wait_for_whoever_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "LINES_WAITING", 10)
    stream = Stuck()
    start_logging(stream)
    many = threading.Thread(target=lambda: [log(logging.INFO, f"{k}") for k in range(50)])
    many.start()
    many.join(30)
    is_held_up = many.is_alive()
    stream.gate.set()
    drain_log(30)
    log(logging.INFO, "at last")
    told = [json.loads(line) for line in stream.getvalue().splitlines()]

    assert not is_held_up
    assert told[-1]["message"] == "at last"
    dropped = sum(line.get("lines_dropped", 0) for line in told)
    assert dropped > 0  # told by the next line that fitted, which need not be the last
    assert len(told) - 1 + dropped == 50


def test_a_stream_that_is_gone_ends_nothing() -> None:
    stream = Lines()
    start_logging(stream)
    stream.close()
    log(logging.INFO, "to nobody")

    drain_log(30)
