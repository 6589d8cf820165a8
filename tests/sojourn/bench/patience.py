"""Time enough for the small runs of the benches that serve, whatever else the machine does."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

import pytest

from serving.behaviour import events
from serving.degradation.guarded import Turnstile
from serving.releases import stores
from sojourn.bench import cases, lasting, live, request, soak, staged
from sojourn.loop_config import with_line
from tests.patience import patient_config

DEADLINE_S: Final = 60.0
# Calls that pile up while nobody runs are let in.
EVERYBODY: Final = "max_in_flight = 10_000\noverload_in_flight = 10_000\nmax_streams = 10_000"
Opened = tuple[int, Callable[[], None]]


@contextmanager
def patient(folder: Path) -> Iterator[None]:
    """Pages that have time, callers who wait, and a server that refuses nobody and waits for its
    store: what a run then tells of is the bench, not a machine on which all stood still."""
    config = patient_config(folder / "patient")
    with pytest.MonkeyPatch.context() as patch:
        for made in (request, staged):
            patch.setattr(made, "CONFIG", config)
        patch.setattr(staged, "CONFIG_TEXT", with_line(staged.CONFIG_TEXT, "server", EVERYBODY))
        for asking in (cases, live, soak):
            patch.setattr(asking, "DEADLINE_S", DEADLINE_S)
        patch.setattr(cases, "open_sojourn", open_sojourn)
        patch.setattr(lasting, "open_watched", open_watched)
        yield


def open_sojourn(lake: Path, releases: Path, port: int, number: int) -> Opened:
    """As in `cases`, in a process that `patient` does not reach."""
    _wait_for_the_store()
    return cases.open_sojourn(lake, releases, port, number)


def open_watched(lake: Path, releases: Path, config: Path) -> Opened:
    """As in `lasting`."""
    _wait_for_the_store()
    return lasting.open_watched(lake, releases, config)


def _wait_for_the_store() -> None:
    """For good: the process is the server's own."""
    stores.Turnstile = partial(Turnstile, patience_s=DEADLINE_S)  # type: ignore[assignment, misc]
    events.CALL_BUDGET_S = events.REMEMBER_BUDGET_S = DEADLINE_S  # type: ignore[misc]
