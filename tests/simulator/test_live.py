"""Days lived against a server: who asks what, what it hears, and what the next day knows."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from features.errors import ContractError, SpecError
from features.schema import PLACEMENTS
from simulator.live import live_day, next_day
from simulator.live_app import Answer, Ask
from simulator.memory_file import restore_memory, save_memory
from simulator.simulate import simulate
from simulator.size import WorldSize
from simulator.truth import load

END = date(2026, 9, 30)
LIVED = ("2026-10-01", "2026-10-02", "2026-10-03")
SIZE = WorldSize(users=250, days=6, end=END, cities=8)


@dataclass
class BestSellers:
    """Recommends a city's items by id, and remembers all that it was asked and told."""

    items: pd.DataFrame
    asked: list[Ask] = field(default_factory=list)
    told: list[pa.Table] = field(default_factory=list)
    heard_before: list[int] = field(default_factory=list)  # events known at each question

    def recommend(self, asks: Sequence[Ask]) -> Sequence[Answer]:
        answers = []
        for ask in asks:
            here = self.items[self.items["city"] == ask.city_id]["item_id"].to_numpy()[:10]
            answers.append(Answer(f"request-{len(self.asked)}", here))
            self.asked.append(ask)
            self.heard_before.append(sum(table.num_rows for table in self.told))
        return answers

    def record(self, events: pa.Table) -> None:
        self.told.append(events)

    @property
    def events(self) -> pd.DataFrame:
        return pa.concat_tables(self.told).to_pandas()


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    lake = tmp_path_factory.mktemp("live") / "lake"
    simulate(lake, SIZE, 3)
    return lake


@pytest.fixture
def lake(world: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(world, tmp_path / "lake"))


def server_of(lake: Path) -> BestSellers:
    return BestSellers(pq.read_table(lake / "items").to_pandas().sort_values("item_id"))


def live(lake: Path) -> BestSellers:
    server = server_of(lake)
    live_day(lake, server, lambda *_: None)
    return server


@pytest.mark.slow
def test_the_day_after_the_span_is_lived_and_then_the_one_after_it(lake: Path) -> None:
    assert next_day(lake) == END + timedelta(days=1)

    server = server_of(lake)
    lived = live_day(lake, server, lambda *_: None)

    assert lived.day == END + timedelta(days=1)
    assert lived.requests == len(server.asked) > 100
    assert lived.events == len(server.events) > 100
    assert next_day(lake) == END + timedelta(days=2)


@pytest.mark.slow
def test_the_same_lake_and_server_live_the_same_day(lake: Path, tmp_path: Path) -> None:
    other = Path(shutil.copytree(lake, tmp_path / "other"))
    first, second = live(lake), live(other)

    assert first.asked == second.asked
    pd.testing.assert_frame_equal(first.events, second.events)


def test_every_placement_is_asked_for_what_it_is_about(lake: Path) -> None:
    by_placement = {name: [] for name in PLACEMENTS}
    for ask in live(lake).asked:
        by_placement[ask.placement].append(ask)

    assert all(by_placement.values())
    assert all(ask.anchor_item > 0 for ask in by_placement["poi_detail"])
    assert all(ask.hotel is not None for ask in by_placement["hotel_cross_sell"])
    assert all(ask.query for ask in by_placement["search_no_result"])
    assert not any(ask.query or ask.anchor_item for ask in by_placement["channel_home"])
    shared = [ask.position is not None for ask in by_placement["channel_home"]]
    assert 0 < sum(shared) < len(shared)


def test_what_was_opened_names_the_server_s_own_request(lake: Path) -> None:
    server = live(lake)
    events = server.events
    opened = events[events["request_id"].notna()]
    number = opened["request_id"].str.removeprefix("request-").astype(int)
    asked = [server.asked[n] for n in number]

    assert len(opened) > 50
    assert (opened["action"] == "view_item").all()
    assert [a.user_id for a in asked] == opened["user_id"].tolist()
    assert [a.session_id for a in asked] == opened["session_id"].tolist()
    assert [a.placement for a in asked] == opened["placement"].tolist()


@pytest.mark.slow
def test_a_session_s_later_questions_come_after_the_server_heard_of_the_earlier(lake: Path) -> None:
    server = live(lake)
    seen: dict[int, int] = {}
    events = server.events
    first_view = events[events["action"] == "view_item"].groupby("session_id").head(1)
    told_at = dict(zip(first_view["session_id"], first_view.index, strict=True))
    for ask, known in zip(server.asked, server.heard_before, strict=True):
        if ask.placement == "poi_detail":  # they come from an item's page
            seen[ask.session_id] = known
    compared = [(told_at[s], known) for s, known in seen.items() if s in told_at]

    assert len(compared) > 20
    assert all(place < known for place, known in compared)


def test_ids_go_on_where_the_history_ended(lake: Path) -> None:
    history = pq.read_table(lake / "events", columns=["event_id", "session_id", "order_id"])
    events = live(lake).events

    assert not set(events["event_id"]) & set(history["event_id"].to_pylist())
    assert events["session_id"].min() > 0
    assert events["order_id"].dropna().size > 0
    assert (lake / "truth" / "live" / "2026-10-01.parquet").is_file()


def test_visits_and_refunds_of_earlier_orders_fall_due(lake: Path) -> None:
    events = live(lake).events
    orders = set(events[events["action"] == "order"]["order_id"])
    visits = events[events["action"] == "visit"]

    assert len(visits) > 0
    assert not set(visits["order_id"]) <= orders


def test_visits_and_refunds_are_told_as_the_truth_has_them_also_on_the_day_of_the_order(
    lake: Path,
) -> None:
    server = server_of(lake)
    for _ in range(3):
        live_day(lake, server, lambda *_: None)
    memory, today = restore_memory(lake / "truth" / "memory")
    begun, over = (pd.Timestamp(day, tz="Asia/Shanghai") for day in (LIVED[0], today))
    lived = [lake / "truth" / "live" / f"{day}.parquet" for day in LIVED]
    orders = pd.concat(map(pd.read_parquet, [lake / "truth" / "orders.parquet", *lived]))
    same_day = 0
    for action in ("visit", "refund"):
        happened = server.events[server.events["action"] == action]
        told = happened.set_index("order_id")["at"].sort_index()
        at = orders.set_index("order_id")[f"{action}_at"].sort_index()
        at = at[at.between(begun, over, inclusive="left")]
        same_day += int((at.index >= min_order_of(server)).sum())

        assert told.index.tolist() == at.index.tolist()
        assert told.tolist() == at.tolist()

    assert same_day > 5
    calendar = load(lake).world.calendar
    assert min(day for day, _ in memory.ahead) >= calendar.index(today)


def min_order_of(server: BestSellers) -> int:
    """The first order of the lived days."""
    events = server.events
    return int(events.loc[events["action"] == "order", "order_id"].min())


def test_nobody_s_visit_is_told_before_it_took_place_or_after_the_next_session_began(
    lake: Path,
) -> None:
    server = live(lake)
    events = server.events
    at_ms = events["at"].astype("datetime64[ms, UTC]").astype("int64")
    first: dict[int, tuple[Ask, int]] = {}  # of each session: its first question
    for ask, known in zip(server.asked, server.heard_before, strict=True):
        first.setdefault(ask.session_id, (ask, known))
    appointed = events[events["action"].isin(["visit", "refund"])]
    compared = [
        (at_ms[place] <= ask.at_ms, place < known)
        for place, user_id in appointed["user_id"].items()
        for ask, known in first.values()
        if ask.user_id == user_id
    ]

    assert {took_place for took_place, _ in compared} == {False, True}
    assert all(took_place == is_known for took_place, is_known in compared)


def test_a_memory_survives_being_written_and_read(lake: Path, tmp_path: Path) -> None:
    memory, day = restore_memory(lake / "truth" / "memory")
    save_memory(tmp_path / "again", memory, day)
    again, same_day = restore_memory(tmp_path / "again")

    assert same_day == day
    assert again.events == memory.events > 0
    np.testing.assert_array_equal(again.viewed.kept.items, memory.viewed.kept.items)
    assert sum(p.size for parts in again.ahead.values() for p in parts) == (
        sum(p.size for parts in memory.ahead.values() for p in parts)
    )


def test_a_lake_without_a_memory_says_what_leaves_one(lake: Path) -> None:
    shutil.rmtree(lake / "truth" / "memory")

    with pytest.raises(ContractError, match="simulate it again"):
        live(lake)


def test_a_world_ends_when_its_trips_do(lake: Path) -> None:
    folder = lake / "truth" / "memory"
    memory, _ = restore_memory(folder)
    save_memory(folder, memory, END + timedelta(days=31))

    with pytest.raises(SpecError, match="has ended"):
        live(lake)
