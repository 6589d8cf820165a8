"""The request's bench measures every stage of the spine, on a small release."""

from pathlib import Path

from sojourn.bench import benches, request
from tests.sojourn.bench.patience import patient


def test_every_stage_of_a_small_release_is_measured(tmp_path: Path) -> None:
    seen: list[str] = []
    with patient(tmp_path):
        rows = request.run(lambda done, total, now: seen.append(now), calls=20, cities=2)
    found = {(row.case, row.metric): row.value for row in rows}

    stages = ("whole", "fetch", "recall", "screen", "hydrate", "rank", "arrange")
    assert seen == ["publish", "plans", "20 requests", "done"]
    assert 100 < found["candidates", "mean"] <= 300
    assert all(0 < found[stage, "p50"] <= found[stage, "p99"] for stage in stages)
    for share in ("p50", "p99"):  # each call took longer than any part of it
        assert all(found["whole", share] > found[stage, share] for stage in stages[1:])
    assert {row.unit for row in rows} == {"us", "s", "items"}


def test_the_bench_is_known_by_name() -> None:
    assert list(benches("request")) == ["request"]
