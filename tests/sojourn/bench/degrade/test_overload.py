"""Which calls an overload is told of."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from sojourn.bench.degrade import overload
from sojourn.bench.outcome import OK, REFUSED, Outcome
from sojourn.bench.pages import FULL

DEADLINE_EXCEEDED = 4


@dataclass
class Over:
    """A load that is over already."""

    began: float
    outcome: Outcome

    def result(self) -> Outcome:
        return self.outcome


def calls(due_s: list[float], codes: list[int]) -> Outcome:
    n = len(due_s)
    return Outcome(
        due_s=np.array(due_s),
        latency_ms=np.full(n, 10.0),
        service_ms=np.full(n, 10.0),
        codes=np.array(codes),
        labels=np.array([0 if code == OK else 1 for code in codes]),
        names=(FULL, ""),
        reply_bytes=np.zeros(n, dtype=np.int64),
        client_cpu_s=0.0,
    )


def test_a_call_of_the_calm_load_that_is_lost_meanwhile_is_not_hidden(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    calm = calls([0.5, 1.5, 4.0, 9.0], [OK, OK, DEADLINE_EXCEEDED, OK])
    storm = calls([0.5, 1.0, 2.0], [OK, REFUSED, OK])  # after 2 s of the calm load
    loads = iter([Over(100.0, calm), Over(102.0, storm)])

    @contextmanager
    def open_loop(*_: object, **__: object) -> Iterator[Over]:
        yield next(loads)

    monkeypatch.setattr(overload, "open_loop", open_loop)
    stand: Any = SimpleNamespace(target=lambda server: None)  # no server stands behind it
    server: Any = Path()

    rows = overload.overload_rows(stand, server, 100.0, 3.0)

    found = {row.metric: row.value for row in rows}
    assert found["failed_otherwise"] == 1.0
    assert found["full"] == found["refused"] * 2 == 50.0
