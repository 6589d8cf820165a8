"""The service's bench: one small run of every case, and what its figures must agree on."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, Self

import numpy as np
import pytest

from features.errors import ContractError, SpecError
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.settings.config import LogKnobs
from sojourn.bench import BenchRow, benches, cases, serve
from sojourn.bench.borne import value_of, whole_rows
from sojourn.bench.cases import Case, Loaded, shared_items
from sojourn.bench.load import Target
from sojourn.bench.outcome import Outcome
from sojourn.bench.pages import FULL
from sojourn.bench.serve import Sizes
from sojourn.bench.staged import LEAVES
from sojourn.console import Advance
from tests.sojourn.bench.patience import patient

SMALL = Sizes(items=500, users=50, runs=1, seconds=0.4, trees=5, requests=20)

pytestmark = pytest.mark.redis


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> list[BenchRow]:
    with patient(tmp_path_factory.mktemp("serve")):
        return serve.run(lambda done, total, now: None, SMALL)


@pytest.fixture
def value(rows: list[BenchRow]) -> Callable[[str, str], float]:
    return lambda case, metric: value_of(rows, case, metric)


@pytest.mark.slow
def test_every_case_is_measured_and_answers_whole_pages(
    value: Callable[[str, str], float],
) -> None:
    for case in ("sojourn", "noop", "naive"):
        assert value(case, "rps_per_core") > 0
        assert 0 < value(case, "p50_ms") <= value(case, "p99_ms")
        for when in ("saturated", "asked"):
            assert value(case, f"failed_{when}") == 0
            assert value(case, f"full_{when}") == 100
    assert 0 < value("naive", "same_items") <= 100


@pytest.mark.slow
def test_the_no_op_is_the_faster_of_the_two_that_were_tried(
    value: Callable[[str, str], float],
) -> None:
    tried = [value("noop, threads", "rps_per_core"), value("noop, aio", "rps_per_core")]

    assert value("noop", "rps_per_core") == max(tried)


@pytest.mark.slow
def test_ratios_are_those_of_what_a_core_bears(value: Callable[[str, str], float]) -> None:
    ours = value("sojourn", "rps_per_core")

    assert value("sojourn", "ratio_to_noop") == ours / value("noop", "rps_per_core")
    assert value("sojourn", "ratio_to_naive") == ours / value("naive", "rps_per_core")


@pytest.mark.slow
def test_two_workers_share_the_load_and_the_release(value: Callable[[str, str], float]) -> None:
    assert value("sojourn, two workers", "twice_per_core") > 0
    assert value("sojourn, two workers", "rps_to_one") > 0
    assert value("sojourn, two workers", "failed_saturated") == 0
    assert 0 < value("sojourn, two workers", "least_share") <= 50
    assert 0 < value("memory", "worker_1_pss") <= value("memory", "worker_1_rss")
    assert value("memory", "bytes_per_user") > 0


@pytest.mark.slow
def test_the_steps_of_a_request_add_up_to_the_whole(
    rows: list[BenchRow], value: Callable[[str, str], float]
) -> None:
    steps = {r.metric: r.value for r in rows if r.case == "where the time goes"}
    whole = steps.pop("whole")

    assert {"fetch", "recall", "hydrate", "rank", "arrange"} <= steps.keys()
    assert sum(steps.values()) == pytest.approx(whole)
    assert whole == pytest.approx(1e6 / value("sojourn", "rps_per_core"))


@pytest.mark.slow
def test_the_set_up_is_told_as_it_served(value: Callable[[str, str], float]) -> None:
    assert value("set-up", "items") == SMALL.items
    assert 1 < value("set-up", "leaves") <= LEAVES
    assert value("set-up", "recall_sources") >= 6
    assert value("set-up", "features") >= 50
    assert value("set-up", "trees") == 5
    assert value("set-up", "candidates") > 250


def test_one_run_that_failed_is_not_hidden_by_the_others() -> None:
    def load(codes: list[int], full: int) -> Loaded:
        n = len(codes)
        nothing, labels = np.zeros(n), np.array([0] * full + [1] * (n - full))
        outcome = Outcome(
            nothing, nothing, nothing, np.array(codes), labels, (FULL, ""), labels, 0.0
        )
        return Loaded(outcome, 1.0, 1.0, 0.0)

    well = load([0] * 4, 4)
    rows = {
        r.metric: r.value for r in whole_rows("x", [well, load([0, 0, 0, 4], 2), well], "asked")
    }

    assert rows == {"failed_asked": 25.0, "full_asked": 50.0}


def test_calls_that_ended_after_the_load_count_with_the_time_that_they_took() -> None:
    due_s, codes = np.arange(46) / 9.2, np.zeros(46, dtype=np.int64)  # the last at 4.9 s
    codes[0] = 4  # was given up after 10 s
    latency_ms = np.where(codes == 4, 10_000.0, 435.0)
    outcome = Outcome(due_s, latency_ms, latency_ms, codes, codes, (FULL,), codes, 0.0)

    load = Loaded(outcome, 5.0, 5.3, 0.0)

    assert load.per_second == pytest.approx(45 / (45 / 9.2 + 0.435))
    assert load.per_second < load.per_core  # of one core: it cannot bear more than its time


def test_what_a_server_writes_when_all_are_answered_is_its_work_as_well(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spent_s = [0.0]

    class Answered:
        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None:
            pass

        def result(self) -> Outcome:
            spent_s[0] += 1.0
            none = np.zeros(1, dtype=np.int64)
            return Outcome(np.zeros(1), np.ones(1), np.ones(1), none, none, (FULL,), none, 0.0)

    def sleep(seconds: float) -> None:
        spent_s[0] += 0.25 if seconds > LogKnobs().flush_s else 0.0

    monkeypatch.setattr(cases, "closed_loop", lambda *_: Answered())
    monkeypatch.setattr(cases, "time", SimpleNamespace(sleep=sleep))
    server: Any = SimpleNamespace(cpu_s=lambda: spent_s[0])
    target = Target("nowhere", "/method", (b"",))

    quiet = Case("noop", (server,), target, 8, None).saturate(5.0)
    ours = Case("sojourn", (server,), target, 8, None, cases.WRITTEN_S).saturate(5.0)

    assert (quiet.cpu_s, ours.cpu_s) == (1.0, 1.25)


def test_pages_of_two_servers_must_give_an_item_one_score() -> None:
    def page(**scores: float) -> pb.RecommendResponse:
        items = [pb.Item(item_id=int(k[1:]), score=score) for k, score in scores.items()]
        return pb.RecommendResponse(items=items)

    assert shared_items([page(i1=0.5, i2=0.25)], [page(i2=0.25, i3=1.0)]) == 0.5
    with pytest.raises(ContractError, match="item 2"):
        shared_items([page(i1=0.5, i2=0.25)], [page(i2=0.75)])
    with pytest.raises(ContractError, match="no item in common"):
        shared_items([page(i1=0.5)], [page(i2=0.25)])


def test_sizes_that_mean_nothing_are_refused() -> None:
    with pytest.raises(SpecError, match="0 runs"):
        Sizes(runs=0)
    with pytest.raises(SpecError, match="10 items"):
        Sizes(items=10)


def test_the_bench_takes_its_sizes_by_name(
    redis_server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[tuple[Sizes, str | None]] = []

    def noted(advance: Advance, sizes: Sizes, redis: str | None) -> list[BenchRow]:
        taken.append((sizes, redis))
        return []

    monkeypatch.setattr(serve, "run", noted)
    from sojourn.bench import ServeSize

    run = benches("serve", size=ServeSize(items=1000, runs=1), redis=redis_server)["serve"]
    run(lambda done, total, now: None)

    assert taken == [(Sizes(items=1000, runs=1), redis_server)]
