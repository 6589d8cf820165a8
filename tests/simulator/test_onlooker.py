"""Pages beside those that were shown: the same day, and chances by the simulator's own formula."""

import shutil
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow.parquet as pq
import pytest

from simulator.appeal import item_chances
from simulator.choice import CHANNEL_HOME, examine_and_choose
from simulator.live import PAGES_FOLDER, live_day
from simulator.sampling import stream
from simulator.simulate import simulate
from simulator.size import WorldSize
from simulator.truth import Truth, load
from simulator.world import ABSENT
from simulator.worth import page_worth
from tests.simulator.two_ways import TwoWays

END = date(2026, 9, 30)
DAY = date(2026, 10, 1)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    lake = tmp_path_factory.mktemp("watched") / "lake"
    simulate(lake, WorldSize(users=250, days=6, end=END, cities=8), 3)
    return lake


@pytest.fixture(scope="module")
def truth(world: Path) -> Truth:
    return load(world)


def lived(world: Path, to: Path, watched: bool) -> tuple[pd.DataFrame, Path]:
    """What the server was told, and the lake after its day."""
    lake = Path(shutil.copytree(world, to))
    server = TwoWays(load(lake).world)
    live_day(lake, server, lambda *_: None, server if watched else None)
    return pd.concat([table.to_pandas() for table in server.told], ignore_index=True), lake


@pytest.mark.slow
def test_nobody_s_day_changes_because_somebody_looks_on(world: Path, tmp_path: Path) -> None:
    alone, _ = lived(world, tmp_path / "alone", watched=False)
    watched, lake = lived(world, tmp_path / "watched", watched=True)

    pd.testing.assert_frame_equal(alone, watched)
    pages = pq.read_table(lake / "truth" / PAGES_FOLDER / f"{DAY}.parquet").to_pandas()
    assert set(pages["way"]) == {
        "shown", "best", "ranker:best", "ranker:worse", "aa:control", "aa:same",
    }  # fmt: skip


@pytest.mark.slow
def test_the_page_that_was_shown_is_worth_the_same_under_its_own_way(
    world: Path, tmp_path: Path
) -> None:
    _, lake = lived(world, tmp_path / "lake", watched=True)
    pages = pq.read_table(lake / "truth" / PAGES_FOLDER / f"{DAY}.parquet").to_pandas()
    by_way = pages.pivot(index="page", columns="way", values="pays")
    ours = by_way["aa:same"].notna()

    np.testing.assert_array_equal(by_way["aa:same"][ours], by_way["shown"][ours])
    assert (by_way["best"][ours] >= by_way["shown"][ours] - 1e-9).all()
    assert by_way["ranker:best"].mean() > 1.5 * by_way["ranker:worse"].mean() > 0
    assert by_way["best"].mean() > by_way["ranker:best"].mean()
    assert pages[pages["way"] == "aa:same"]["same"].all()
    assert not pages[pages["request_id"] == ""]["way"].ne("shown").any()  # a search's own list


def test_chances_are_those_that_people_choose_by(truth: Truth) -> None:
    world, tide = truth.world, truth._tide(truth.world.calendar.index(DAY))
    people = world.people.user_id[:40]
    cities = truth.home_on(people, DAY)
    moment = truth.moment(people, cities, pd.Timestamp("2026-10-01 04:30", tz="UTC"))
    here = [np.flatnonzero(world.items.city == city)[:5] for city in moment.city]
    shown = np.full((40, 6), ABSENT)
    shown[:, :5] = np.stack(here)
    surface = np.full(40, CHANNEL_HOME)
    bonus, owned = np.zeros(shown.shape, dtype=np.float32), np.zeros(shown.shape, dtype=bool)

    worth = page_worth(world, tide, moment, shown, surface, bonus, owned)

    rng = stream(1, 2)
    draws = [
        examine_and_choose(rng, world, tide, moment, shown, surface).clicked.any(axis=1)
        for _ in range(2_000)
    ]
    np.testing.assert_allclose(worth.opens, np.mean(draws, axis=0), atol=0.05)
    _, bought = item_chances(world, tide, moment, shown[:, :5], bonus[:, :5])
    ids = world.items.item_id[shown[:, :5]]
    np.testing.assert_allclose(bought, truth.utility(moment, ids), rtol=1e-5)
    everything = np.ones(shown.shape, dtype=bool)
    assert not page_worth(world, tide, moment, shown, surface, bonus, everything).pays.any()
