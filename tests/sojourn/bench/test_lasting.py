"""The benches that watch a server: small runs of them find what large ones look for."""

import pytest

from sojourn.bench import LASTING, BenchRow, benches, lasting, live, soak
from sojourn.bench.lasting import Watched


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, size in (("CITIES", 2), ("USERS", 200), ("TREES", 5), ("REQUESTS", 60)):
        monkeypatch.setattr(lasting, name, size)


def values(rows: list[BenchRow]) -> dict[tuple[str, str], float]:
    return {(row.case, row.metric): row.value for row in rows}


def test_the_slope_of_memory_is_that_of_the_line_behind_the_settled_part() -> None:
    watched = Watched(pid=0)
    watched.seconds = [0.0, 10.0, 20.0, 30.0, 40.0]
    watched.resident_mb = [10.0, 100.0, 101.0, 102.0, 103.0]  # it loads, then grows 0.1 MB a second

    first, last, slope = watched.from_share(0.25)

    assert (first, last) == (100.0, 103.0)
    assert slope == pytest.approx(360.0)
    told = values(watched.rows("soak", 0.25))
    assert told["memory", "resident at 50%"] == 101.0
    assert told["memory", "resident at 100%"] == 103.0


def test_those_that_go_on_for_long_are_not_among_all() -> None:
    assert set(LASTING) & set(benches("all")) == set()
    assert all(name in benches(name) for name in LASTING)


@pytest.mark.slow
@pytest.mark.redis
@pytest.mark.usefixtures("small")
def test_a_short_soak_answers_every_call() -> None:
    rows = values(soak.run(lambda *_: None, minutes=0.05, find_s=0.5))

    assert rows["both", "failed"] == 0
    assert rows["Recommend", "calls"] > 0
    assert rows["RecordEvents", "calls"] > 0
    assert rows["memory", "resident at 100%"] > 50


@pytest.mark.slow
@pytest.mark.redis
@pytest.mark.usefixtures("small")
def test_behaviour_is_seen_at_once_and_pages_are_explained_bit_for_bit() -> None:
    rows = values(live.run(lambda *_: None, purchases=8, explained=4))

    for store in live.STORES:
        assert rows[f"event to page, {store}", "at the first look"] == 1.0
        assert rows[f"explain, {store}", "not bit for bit"] == 0
    assert 20 < rows["journal", "page, 100 a block"] < 2_000
