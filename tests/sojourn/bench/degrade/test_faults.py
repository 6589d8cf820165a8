"""What is told of calls around a fault."""

import numpy as np
import pytest

from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from sojourn.bench.degrade.faults import recovery_s, told
from sojourn.bench.degrade.stand import FULL, judge
from sojourn.bench.outcome import Outcome

NAMES = (FULL, "store_unavailable")


def calls(labels: list[int], failed: int = 0) -> Outcome:
    """A call each 50 ms, of 10 ms each; the first `failed` of them end with DEADLINE_EXCEEDED."""
    n = len(labels)
    return Outcome(
        due_s=np.arange(n) * 0.05,
        latency_ms=np.full(n, 10.0),
        service_ms=np.full(n, 10.0),
        codes=np.array([4] * failed + [0] * (n - failed)),
        labels=np.array(labels),
        names=NAMES,
        reply_bytes=np.zeros(n, dtype=np.int64),
        client_cpu_s=0.0,
    )


def test_recovery_counts_from_the_end_of_the_fault_to_the_last_poor_window() -> None:
    outcome = calls([0] * 40 + [1] * 40 + [1] * 11 + [0] * 49)  # well for 2 s, ill till 4.55 s

    assert recovery_s(outcome, begun_s=2.0, over_s=4.0) == 0.75


def test_what_was_never_poor_has_recovered_at_once() -> None:
    assert recovery_s(calls([0] * 100), begun_s=2.0, over_s=4.0) == 0.0


def test_what_is_poor_to_the_end_has_not_recovered() -> None:
    outcome = calls([0] * 40 + [1] * 60)

    assert np.isnan(recovery_s(outcome, begun_s=2.0, over_s=4.0))


def test_what_is_told_adds_up() -> None:
    rows = {r.metric: r.value for r in told("x", calls([0] * 50 + [1] * 50, 1), 2.5, 5.0)}

    assert (rows["calls"], rows["failed"], rows["success"]) == (100.0, 1.0, 99.0)
    assert (rows["full_during"], rows["without store_unavailable"]) == (0.0, 100.0)
    assert rows["p99_during_ms"] == 10.0


@pytest.mark.parametrize(
    ("degradation", "items", "label"),
    [
        ([], 1, FULL),
        (["reserve"], 1, FULL),
        (["reserve", "recall_order"], 1, "recall_order"),
        ([], 0, "empty"),
    ],
)
def test_a_page_is_judged_by_what_it_goes_without(
    degradation: list[str], items: int, label: str
) -> None:
    page = pb.RecommendResponse(degradation=degradation, items=[pb.Item(item_id=1)] * items)

    assert judge(page.SerializeToString()) == label
