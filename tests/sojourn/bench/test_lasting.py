"""The benches that watch a server: small runs of them find what large ones look for."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from features.errors import ContractError
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from sojourn.bench import LASTING, BenchRow, benches, lasting, live, soak
from sojourn.bench.country import ITEMS_PER_CITY, NOW_MS, Country
from sojourn.bench.lasting import Memory
from tests.sojourn.bench.patience import patient


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    for name, size in (("CITIES", 2), ("USERS", 200), ("TREES", 5), ("REQUESTS", 60)):
        monkeypatch.setattr(lasting, name, size)
    with patient(tmp_path):
        yield


def values(rows: list[BenchRow]) -> dict[tuple[str, str], float]:
    return {(row.case, row.metric): row.value for row in rows}


def test_the_slope_of_memory_is_that_of_the_line_behind_the_settled_part() -> None:
    memory = Memory(pid=0)
    memory.seconds = [0.0, 10.0, 20.0, 30.0, 40.0]
    grows = [10.0, 100.0, 101.0, 102.0, 103.0]  # it loads, then grows 0.1 MB a second
    memory.mb = {"resident": grows, "own": [5.0] * 5}

    told = values(memory.rows("soak", 0.25))

    assert told["memory", "resident, slope from 25% on"] == pytest.approx(360.0)
    assert told["memory", "own, slope from 25% on"] == pytest.approx(0.0, abs=1e-6)
    assert told["memory", "resident at 50%"] == 101.0
    assert told["memory", "resident at 100%"] == 103.0


def test_what_memory_is_for_a_moment_is_neither_its_size_nor_its_growth() -> None:
    memory = Memory(pid=0)
    memory.seconds = [float(second) for second in range(101)]
    flat = [170.0] * 101
    for pass_s in (20, 50, 100):
        flat[pass_s] = 190.0  # a file is written
    memory.mb = {"resident": flat, "own": [170.0 + 0.1 * second for second in range(101)]}

    told = values(memory.rows("fuzz", 0.3))

    assert {told["memory", f"resident at {k}0%"] for k in range(1, 11)} == {170.0}
    assert told["memory", "resident, grown from 30% on"] == 0.0
    assert told["memory", "own at 100%"] == pytest.approx(179.55)
    assert told["memory", "own, grown from 30% on"] == pytest.approx(3.5)


def test_those_that_go_on_for_long_are_not_among_all() -> None:
    assert set(LASTING) & set(benches("all")) == set()
    assert all(name in benches(name) for name in LASTING)


def test_behaviour_in_a_soak_is_before_the_page_and_in_the_city_that_it_is_about() -> None:
    country = Country(cities=2, users=20, sellable_share=1.0)
    messages = [
        pb.RecommendRequest(
            user_id=user, browse_city=country.city_of_user(user), at_ms=NOW_MS
        ).SerializeToString()
        for user in (3, 4)
    ]
    calls = [pb.RecordEventsRequest.FromString(m) for m in soak.behaviour(messages, country, 40)]
    events = [event for call in calls for event in call.events]

    assert len({event.event_id for event in events}) == len(events) == 40 * soak.EVENTS_A_CALL
    for event in events:
        assert NOW_MS - soak.SPREAD_MS <= event.at_ms < NOW_MS
        assert (event.item_id - 1) // ITEMS_PER_CITY + 1 == country.city_of_user(event.user_id)


def test_pages_that_no_behaviour_changed_are_no_soak_with_behaviour() -> None:
    one, other = [(1, 0.5)], [(2, 0.5)]

    assert soak.changed_share([one, one], [one, one], [other, one]) == 0.5
    with pytest.raises(ContractError, match="of 1 pages none changed"):
        soak.changed_share([one, one], [one, other], [one, other])


@pytest.mark.slow
@pytest.mark.redis
@pytest.mark.usefixtures("small")
def test_a_short_soak_answers_every_call() -> None:
    rows = values(soak.run(lambda *_: None, minutes=0.05, find_s=0.5))

    assert rows["both", "failed"] == rows["both", "refused, of these"] == 0
    assert rows["Recommend", "calls"] > 0
    assert rows["RecordEvents", "calls"] > 0
    assert rows["RecordEvents", "changed pages"] > 0.5
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
