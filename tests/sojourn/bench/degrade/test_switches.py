"""Switches of releases happen while people ask."""

from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from sojourn.bench.degrade import switches
from sojourn.bench.degrade.switches import CHUNK_S, switch_rows
from sojourn.bench.outcome import Outcome
from sojourn.bench.pages import FULL

TAKES_S = 1.1


def test_no_switch_goes_on_after_the_load(monkeypatch: pytest.MonkeyPatch) -> None:
    at, took, loads = [0.0], list[tuple[float, float]](), list[float]()
    none = np.zeros(1, dtype=np.int64)
    outcome = Outcome(
        due_s=np.zeros(1),
        latency_ms=np.full(1, 5.0),
        service_ms=np.full(1, 5.0),
        codes=none,
        labels=none,
        names=(FULL,),
        reply_bytes=none,
        client_cpu_s=0.0,
    )

    def result() -> Outcome:
        at[0] = max(at[0], loads[-1] + CHUNK_S)
        return outcome

    @contextmanager
    def open_loop(*_: object) -> Iterator[Any]:
        loads.append(at[0])
        yield SimpleNamespace(began=at[0], result=result)

    def switch(*_: object) -> float:
        took.append((loads[-1], at[0] - loads[-1] + TAKES_S))
        at[0] += TAKES_S
        return TAKES_S

    monkeypatch.setattr(switches, "open_loop", open_loop)
    monkeypatch.setattr(switches, "_switch", switch)
    monkeypatch.setattr(switches, "_Sampler", lambda *_: SimpleNamespace(stop=list))
    monkeypatch.setattr(switches, "memory_mb", lambda _: {"Rss": 300.0})
    monkeypatch.setattr(switches, "time", SimpleNamespace(monotonic=lambda: at[0]))
    stand: Any = SimpleNamespace(target=lambda server: None, messages=())
    server: Any = SimpleNamespace(address="", pid=0)

    rows = switch_rows(stand, server, ("a", "b"), 30, 100.0, lambda what: None)

    assert {row.metric: row.value for row in rows}["switches"] == len(took) == 30
    assert max(ended for _, ended in took) <= CHUNK_S
    assert len({began for began, _ in took}) == 3
