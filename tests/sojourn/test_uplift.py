"""The truth of an experiment: nothing where nothing differs, and what everybody's day would be."""

import shutil
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow.parquet as pq
import pytest

from features.arrow import table_of
from features.moment import utc_from_ms
from features.schema import EXPOSURES
from simulator.live import PAGES_FOLDER, live_day
from simulator.simulate import simulate
from simulator.size import WorldSize
from simulator.truth import load
from sojourn.uplift import (
    paid_otherwise,
    read_pages,
    rest_of_session,
    true_days,
    true_uplifts,
)
from tests.notebooks.logged import EXPOSURE
from tests.simulator.two_ways import TwoWays

pytestmark = pytest.mark.slow  # the world that all of these look at

DAY = date(2026, 10, 1)
USERS = 400


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    lake = tmp_path_factory.mktemp("uplift") / "lake"
    simulate(lake, WorldSize(users=USERS, days=5, end=date(2026, 9, 30), cities=8), 5)
    return lake


@pytest.fixture(scope="module")
def lived(world: Path) -> Path:
    """A day of which half saw the best items, and half the worst."""
    return live(world, world.parent / "lived")


def live(world: Path, to: Path, everybody: str = "") -> Path:
    """A day in a copy of the lake, its events landed as a server lands them."""
    lake = Path(shutil.copytree(world, to))
    server = TwoWays(load(lake).world, everybody)
    live_day(lake, server, lambda *_: None, server)
    expose(lake, server)
    folder = lake / "events" / f"ds={DAY}"
    folder.mkdir(parents=True, exist_ok=True)
    for number, table in enumerate(server.told):
        pq.write_table(table, folder / f"live-{number}.parquet")
    return lake


def expose(lake: Path, server: TwoWays) -> None:
    """The pages in the lake, as a server logs them."""
    rows = [
        {
            **EXPOSURE,
            "request_id": answer.request_id,
            "user_id": ask.user_id,
            "session_id": ask.session_id,
            "placement": ask.placement,
            "browse_city": ask.city_id,
            "at": utc_from_ms(ask.at_ms),
            "item_id": item,
            "position": position,
            "variants": [
                f"aa:{('control', 'same')[ask.user_id // 2 % 2]}",
                f"ranker:{server.way_of(ask.user_id)}",
            ],
        }
        for ask, answer in server.shown
        for position, item in enumerate(answer.item_ids.tolist(), start=1)
    ]
    folder = lake / "exposures" / f"ds={DAY}"
    folder.mkdir(parents=True, exist_ok=True)
    columns = {name: [row[name] for row in rows] for name in EXPOSURES}
    pq.write_table(table_of(EXPOSURES, columns), folder / "live.parquet")


def test_the_truth_of_an_experiment_on_nothing_is_nothing(lived: Path) -> None:
    control, same = true_uplifts(lived, "aa", "control", DAY, DAY)

    assert (control.variant, same.variant) == ("control", "same")
    assert (control.uplift, same.uplift, same.se) == (0.0, 0.0, 0.0)
    assert same.same == 1.0
    assert control.rate == same.rate > 0


def test_the_truth_is_near_what_happens_when_everybody_sees_one_way(
    world: Path, lived: Path, tmp_path: Path
) -> None:
    _, best = true_uplifts(lived, "ranker", "worse", DAY, DAY)[::-1]
    worlds = {way: live(world, tmp_path / way, way) for way in ("best", "worse")}
    happened = {}
    for way, lake in worlds.items():
        (found,) = (t for t in true_uplifts(lake, "ranker", way, DAY, DAY) if t.variant == way)
        happened[way] = found.rate

    assert best.variant == "best"
    assert best.uplift > 4 * best.se > 0
    assert best.uplift == pytest.approx(happened["best"] - happened["worse"], rel=0.35)


def test_the_rest_of_a_session_is_what_its_later_pages_are_worth() -> None:
    hazard = pd.Series([0.1, 0.2, 0.4, 0.8])

    rest = rest_of_session(hazard, pd.Series([1, 2, 1, 1]))

    np.testing.assert_allclose(rest, [1.2, 0.0, 0.8, 0.0], atol=1e-12)


def test_the_better_way_is_nearer_to_the_best_page(lived: Path) -> None:
    best, worse = true_days(lived, "ranker", "worse", DAY, DAY)

    assert (best.way, best.day, best.pages) == ("ranker:best", DAY, worse.pages)
    assert 1 > best.of_best > worse.of_best > 0
    assert best.gain == pytest.approx(best.pays / worse.pays - 1)
    assert best.gain > 2 * best.gain_se > 0
    assert worse.gain == 0.0
    assert np.isnan(worse.gain_se)


def test_the_best_page_is_that_of_the_same_people(lived: Path, tmp_path: Path) -> None:
    folder = Path("truth", PAGES_FOLDER)
    pages = pq.read_table(lived / folder / f"{DAY}.parquet").to_pandas()
    held_out = pages["user_id"] % 4 == 0  # who is in no experiment has pages of no variant
    for name, kept in (
        ("with", ~(held_out & pages["way"].str.contains(":"))),
        ("without", ~held_out),
    ):
        lake = tmp_path / name
        (lake / folder).mkdir(parents=True)
        pages[kept].to_parquet(lake / folder / f"{DAY}.parquet")

    of_all, of_those = (
        true_days(tmp_path / name, "ranker", "worse", DAY, DAY) for name in ("with", "without")
    )

    assert [day.of_best for day in of_all] == [day.of_best for day in of_those]


def test_who_paid_without_a_list_is_known(lived: Path) -> None:
    orders = pq.read_table(lived / "truth" / "live" / f"{DAY}.parquet").to_pandas()
    direct = set(orders[orders["paid"] & (orders["how"] == "direct")]["user_id"])

    assert direct <= paid_otherwise(lived, DAY, DAY) < set(orders[orders["paid"]]["user_id"])


def test_days_on_which_nobody_was_watched_have_no_truth(lived: Path) -> None:
    later = date(2026, 10, 5)

    assert true_uplifts(lived, "ranker", "worse", later, later) == []
    assert read_pages(lived, later, later).empty
