"""What is told of calls around a fault."""

from dataclasses import replace

import numpy as np
import pytest

from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from sojourn.bench.degrade.faults import Felt, logged, recovery_s, slowed, told, went_without
from sojourn.bench.degrade.stand import judge
from sojourn.bench.degrade.world import PAGE
from sojourn.bench.outcome import Outcome, joined
from sojourn.bench.pages import FULL

NAMES = (FULL, "store_unavailable")


def calls(labels: list[int], failed: int = 0, ms: float = 10.0) -> Outcome:
    """A call each 50 ms, of `ms` each; the first `failed` of them end with DEADLINE_EXCEEDED."""
    n = len(labels)
    return Outcome(
        due_s=np.arange(n) * 0.05,
        latency_ms=np.full(n, ms),
        service_ms=np.full(n, ms),
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

    assert recovery_s(outcome, begun_s=2.0, over_s=4.0) == np.inf


def test_recovery_is_not_measured_where_no_page_was_full_before_or_nobody_asked_after() -> None:
    never_full, over_too_soon = calls([1] * 100), calls([0] * 60)

    assert np.isnan(recovery_s(never_full, begun_s=2.0, over_s=4.0))
    assert np.isnan(recovery_s(over_too_soon, begun_s=2.0, over_s=4.0))


def test_a_few_calls_at_the_very_end_are_no_window() -> None:
    outcome = calls([0] * 102 + [1] * 2)  # 5 calls a window, 24 after 4 s

    assert recovery_s(outcome, begun_s=2.0, over_s=4.0) == 0.0


def test_a_window_in_which_nobody_asked_is_neither_poor_nor_full() -> None:
    outcome = calls([0] * 40 + [1] * 40 + [1] * 8 + [0] * 52)  # ill till 4.4 s
    of_few = outcome.within(0.0, 4.5), outcome.within(5.0, 7.0)

    assert recovery_s(joined(of_few), begun_s=2.0, over_s=4.0) == 0.5


def test_a_fault_is_felt_by_what_pages_went_without_by_slowness_or_by_the_log() -> None:
    well, ill, slow = calls([0] * 20), calls([0] * 10 + [1] * 10), calls([0] * 20, ms=40.0)

    assert went_without("store_unavailable")(Felt(well, ill, ""))
    assert not went_without("store_unavailable")(Felt(well, well, ""))
    assert not went_without("recall:hot_late")(Felt(well, ill, ""))
    assert slowed(Felt(well, slow, ""))
    assert slowed(Felt(well, ill, ""))
    assert not slowed(Felt(well, well, ""))
    assert logged("release refused")(Felt(well, well, '{"message": "release refused: bad"}'))
    assert not logged("release refused")(Felt(well, well, ""))


def test_what_is_told_adds_up() -> None:
    rows = {r.metric: r.value for r in told("x", calls([0] * 50 + [1] * 50, 1), 2.5, 5.0)}

    assert (rows["calls"], rows["failed"], rows["success"]) == (100.0, 1.0, 99.0)
    assert (rows["full_during"], rows["without store_unavailable"]) == (0.0, 100.0)
    assert rows["p99_during_ms"] == 10.0


def test_what_connections_take_to_warm_up_is_not_how_it_was_before() -> None:
    cold, warm = calls([0] * 10, ms=65.0), calls([0] * 90)  # the first half second, and the rest
    outcome = joined([cold, replace(warm, due_s=warm.due_s + 0.5)])

    rows = {r.metric: r.value for r in told("x", outcome, 2.5, 5.0)}

    assert rows["p99_before_ms"] == 10.0
    assert rows["calls"] == 100.0


@pytest.mark.parametrize(
    ("degradation", "items", "label"),
    [
        ([], PAGE, FULL),
        (["reserve"], PAGE, FULL),
        (["reserve", "recall_order"], PAGE, "recall_order"),
        (["reserve"], PAGE - 1, f"{PAGE - 1} items"),
        ([], 0, "0 items"),
    ],
)
def test_a_page_is_judged_by_what_it_goes_without(
    degradation: list[str], items: int, label: str
) -> None:
    page = pb.RecommendResponse(degradation=degradation, items=[pb.Item(item_id=1)] * items)

    assert judge(page.SerializeToString()) == label
