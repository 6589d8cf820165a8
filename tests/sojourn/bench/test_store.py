"""The store's bench measures what it says, on a small day."""

import pytest

from features.catalog.sets import ITEM
from features.errors import SojournError, SpecError
from sojourn.bench import REDIS_VARIABLE, BenchRow, benches, latencies, store

SMALL = {"users": 200, "items": 400}


def watched(seen: list[str]) -> store.Advance:
    return lambda done, total, now: seen.append(now)


def by_case(rows: list[BenchRow]) -> dict[tuple[str, str], float]:
    return {(row.case, row.metric): row.value for row in rows}


@pytest.mark.slow
def test_a_small_day_is_measured_without_redis() -> None:
    seen: list[str] = []
    rows = by_case(store.run(watched(seen), None, **SMALL))

    assert seen == ["publish 200 users", "decode rows", "embedded", "items and lists", "done"]
    assert rows["user row", "size"] == 516.0
    assert {case for case, metric in rows if metric == "p99"} == {
        "decode a user row",
        "fetch, embedded",
        "remember, embedded",
        f"read 300 items of {len(ITEM.features)} features",
        "lists of 5 keys, 50 each",
    }
    assert all(0 < rows[case, "p50"] <= rows[case, "p99"] for case, m in rows if m == "p99")


@pytest.mark.slow
@pytest.mark.redis
def test_redis_is_measured_where_there_is_one(redis_server: str) -> None:
    rows = by_case(store.run(watched([]), redis_server, **SMALL))

    assert rows["fetch, redis", "p50"] > rows["fetch, embedded", "p50"] > 0
    assert rows["load redis", "rate"] > 0


def test_a_bench_is_found_by_name() -> None:
    assert list(benches("store")) == ["store"]
    assert "store" in benches("all")
    with pytest.raises(SpecError, match=r"unknown bench 'stroe'; known: .*store"):
        benches("stroe")


def test_percentiles_are_of_the_calls() -> None:
    called: list[int] = []
    rows = latencies("any", "case", [lambda: called.append(1)] * 150)

    assert [(row.metric, row.unit) for row in rows] == [("p50", "us"), ("p99", "us")]
    assert len(called) == 100 + 150  # warmed up first


@pytest.mark.parametrize("name", ["store", "serve"])
@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("nonsense", "expected redis://"),
        ("redis://127.0.0.1:1/0", "Redis at 127.0.0.1:1: .*refused"),
    ],
)
def test_a_redis_that_is_not_there_is_told_before_a_world_is_made(
    monkeypatch: pytest.MonkeyPatch, name: str, url: str, said: str
) -> None:
    seen: list[str] = []
    with pytest.raises(SojournError, match=said):
        benches(name, redis=url)[name](watched(seen))
    monkeypatch.setenv(REDIS_VARIABLE, url)
    with pytest.raises(SojournError, match=said):
        benches(name)[name](watched(seen))

    assert seen == []
