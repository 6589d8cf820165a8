"""Logging never holds up whoever logs."""

import json
import logging
import threading

import pytest

from serving.telemetry import logs
from serving.telemetry.logs import drain_log, log, start_logging
from tests.serving.lines import Lines


class Stuck(Lines):
    """A pipe that nobody reads, until the gate is opened."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()

    def write(self, text: str) -> int:
        self.gate.wait(300)
        return super().write(text)


def test_whoever_logs_does_not_wait_for_whoever_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "LINES_WAITING", 10)
    stream = Stuck()
    start_logging(stream)
    many = threading.Thread(target=lambda: [log(logging.INFO, f"{k}") for k in range(50)])
    many.start()
    many.join(120)
    is_held_up = many.is_alive()
    stream.gate.set()
    drain_log(60)
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

    drain_log(60)


def test_every_line_of_a_worker_has_its_name() -> None:
    stream = Lines()
    start_logging(stream, worker="w1-4711")
    log(logging.INFO, "serving", port=50051)

    assert json.loads(stream.getvalue())["worker"] == "w1-4711"
