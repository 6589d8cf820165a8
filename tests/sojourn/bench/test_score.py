"""The score's bench trains, packs, loads and scores, with few and small trees."""

import pytest

from features.catalog.sets import TRAVEL
from sojourn.bench import benches, score


@pytest.mark.slow
def test_a_small_model_is_measured_both_ways() -> None:
    seen: list[str] = []
    rows = score.run(lambda done, total, now: seen.append(now), calls=20, trees=3, leaves=(4,))
    found = {(row.case, row.metric): row.value for row in rows}

    case = "3 trees of 4 leaves"
    assert seen == [case, "done"]
    assert {name for name, metric in found if metric == "time"} == {
        f"{case}: train",
        f"{case}: compile and pack",
        f"{case}: load, checked",
        f"{case}: load, LightGBM",
    }
    for name in ("compiled", "LightGBM"):
        which = f"{case}: {name}, 300 rows"
        assert 0 < found[which, "p50"] <= found[which, "p99"]
    assert found[f"assemble 300 x {len(TRAVEL.names)}", "p50"] > 0


def test_the_bench_is_known_by_name() -> None:
    assert list(benches("score")) == ["score"]
