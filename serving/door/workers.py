"""Several workers: processes on one port, that begin and end together."""

import logging
import multiprocessing
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from multiprocessing.process import BaseProcess
from typing import Final

from features.errors import SojournError, Unavailable
from serving.telemetry.logs import drain_log, log

LOOK_S: Final = 0.5  # how often workers and who started them look whether the others live
EXIT_FAILED: Final = 1

Work = Callable[[int], None]
"""What the worker of this number does, in a process of its own: it is sent there."""


def run_workers(work: Work, count: int, ended: threading.Event, ending_s: float) -> None:
    """Until all have ended, as `ended` tells them or because one did so by itself.

    Raises Unavailable for the latter: who watches over the server is to start it again.
    """
    context = multiprocessing.get_context("spawn")
    workers = [
        context.Process(target=_work, args=(work, number), name=f"worker-{number}")
        for number in range(count)
    ]
    for worker in workers:
        worker.start()
    fallen = wait_for(workers, ended, ending_s)
    if fallen:
        found = ", ".join(f"{worker.name} ({_how_it_ended(worker.exitcode)})" for worker in fallen)
        raise Unavailable(
            f"{found} ended by itself, so all others were drained; mend what made it end, where "
            "there is something to mend, and start the server again"
        )


def wait_for(
    workers: Sequence[BaseProcess], ended: threading.Event, ending_s: float
) -> Sequence[BaseProcess]:
    """Until all have ended; `ended` is told to all, and a worker that dies ends the others.

    They end side by side, within `ending_s` from then on: who has not is killed. Returns who ended
    by itself.
    """
    fallen: Sequence[BaseProcess] = []
    while not fallen and not ended.wait(LOOK_S):
        fallen = [worker for worker in workers if not worker.is_alive()]
    if fallen:
        log(logging.ERROR, "a worker ended by itself; the others are drained")
    for worker in workers:
        if worker.is_alive():
            worker.terminate()
    until_s = time.monotonic() + ending_s
    for worker in workers:
        worker.join(max(0.0, until_s - time.monotonic()))
        if worker.is_alive():
            log(logging.ERROR, f"{worker.name} did not end within {ending_s:.0f} s and is killed")
            worker.kill()
    # A signal to the whole group may reach a worker before it reaches us.
    return [] if ended.is_set() else fallen


def _how_it_ended(exit_code: int | None) -> str:
    """Of an exit code as multiprocessing has it: that of a signal is negative."""
    if exit_code is None or exit_code >= 0:
        return f"exit status {exit_code}, why is logged above"
    told = signal.Signals(-exit_code).name if -exit_code in set(signal.Signals) else -exit_code
    if exit_code == -signal.SIGKILL:
        return f"killed by {told}, which the kernel sends where memory runs out: see its log"
    return f"ended by signal {told}"


def _work(work: Work, number: int) -> None:
    """A worker's whole process: it says by itself why it cannot go on."""
    try:
        work(number)
    except SojournError as error:
        log(logging.ERROR, str(error))
        drain_log()
        sys.exit(EXIT_FAILED)
