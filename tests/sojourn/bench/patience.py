"""Time enough for the small runs of the benches that serve, whatever else the machine does."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

from sojourn.bench import cases, live, request, soak, staged
from sojourn.loop_config import unhurried, with_line
from sojourn.places import CONFIG

DEADLINE_S: Final = 60.0
EVERYBODY: Final = "max_in_flight = 10_000"  # calls that pile up while nobody runs are let in


@contextmanager
def patient(folder: Path) -> Iterator[None]:
    """Pages that have time, callers who wait, and a server that refuses nobody: what a run then
    tells of is the bench, not a machine on which all stood still for seconds."""
    config = unhurried(CONFIG, folder / "patient")
    with pytest.MonkeyPatch.context() as patch:
        for made in (request, staged):
            patch.setattr(made, "CONFIG", config)
        patch.setattr(staged, "CONFIG_TEXT", with_line(staged.CONFIG_TEXT, "server", EVERYBODY))
        for asking in (cases, live, soak):
            patch.setattr(asking, "DEADLINE_S", DEADLINE_S)
        yield
