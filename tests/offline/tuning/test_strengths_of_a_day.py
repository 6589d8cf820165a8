"""Lists made anew from a real day's tables: with the settings that the day had, the day's own."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pytest

from features.arrow import ids
from features.catalog.sets import ITEM, USER
from features.personas import PERSONAS
from features.recall.persona import COLUMNS
from offline.daily import JOBS
from offline.lake.lake import Lake
from offline.logged import list_column, row_name, stored_columns
from offline.running.job import Export, Step
from offline.running.run import run_days
from offline.running.settings import read_settings
from offline.shelf import Shelf
from offline.tuning.cases import CityDay
from offline.tuning.lists import edges_of
from offline.tuning.strengths import TURNED, Strengths
from simulator.simulate import simulate
from simulator.size import WorldSize

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = [pytest.mark.spark, pytest.mark.slow]

DS = date(2026, 10, 7)
SIZE = WorldSize(users=150, days=10, end=DS, cities=2, items_per_city=15)
BY_JOB = {turned.job: turned for turned in TURNED}
LISTS = {"nearby_people": "nearby_people", "fresh": "fresh", "package": "package"}
LISTS |= {"query_cf": "query_cf", "persona_profile": "persona"}
LOOKED_AT = {*BY_JOB, "persona"}  # the tables that lists made anew are compared with


@pytest.fixture(scope="module")
def lake(spark: "SparkSession", tmp_path_factory: pytest.TempPathFactory) -> Lake:
    root = tmp_path_factory.mktemp("tuned") / "lake"
    simulate(root, SIZE, 7)
    opened = Lake(spark, str(root))
    run_days(opened, [DS], needed_by(LOOKED_AT), read_settings(JOBS), at_once=2)
    return opened


def needed_by(names: set[str]) -> list[Step]:
    """The day's jobs of these names, and those that make what they read, in the day's order."""
    makers = {t: job for job in JOBS if not isinstance(job, Export) for t in job.writes}
    wanted = [job for job in JOBS if job.name in names]
    for job in wanted:  # grows as it is walked
        wanted += [m for r in job.reads if (m := makers.get(r.table)) and m not in wanted]
    return [job for job in JOBS if job in wanted]


@pytest.fixture(scope="module")
def case(lake: Lake) -> CityDay:
    """One request of each user, over a shelf of all items with nothing on it."""
    items = np.sort(ids(lake.read("items", None).toArrow(), "item_id"))
    n = items.size
    shelf = Shelf(
        city=1, lat=0.0, lon=0.0, item_ids=items,
        stored={name: np.zeros(n) for name in ITEM.columns},
        item_lat=np.zeros(n), item_lon=np.zeros(n), sellable=np.ones(n, dtype=bool),
        open_months=np.full(n, 4095), lists={},
    )  # fmt: skip
    users = np.sort(ids(lake.read("users", None).toArrow(), "user_id"))
    nothing = list_column(np.zeros((users.size, len(USER.columns)), dtype=np.float32))
    requests = pa.table({"user_id": users, row_name(USER): nothing})
    return CityDay(requests, shelf, None, None)  # type: ignore[arg-type]  # not looked at


def remade(lake: Lake, turned: Strengths, case: CityDay, **values: float) -> CityDay:
    settings = read_settings(JOBS)
    mine = {**settings, turned.job: {**settings[turned.job], **values}}
    return turned.remake(lake, DS, mine)(case)


def test_every_job_that_is_turned_is_looked_at_here() -> None:
    assert {*LISTS, "item_vectors"} == {*BY_JOB}


@pytest.mark.parametrize("job", LISTS)
def test_a_list_made_anew_is_the_days_own(lake: Lake, case: CityDay, job: str) -> None:
    name = LISTS[job]
    edges = edges_of(lake.read(name, [DS]))
    assert edges.keys.size > 0

    made = remade(lake, BY_JOB[job], case).shelf.lists[name]

    assert made.keys.size > 0
    order = np.lexsort((edges.ranks, edges.keys))
    order = order[np.isin(edges.item_ids[order], case.shelf.item_ids)]
    for column in ("keys", "ranks", "item_ids", "scores"):
        own = getattr(edges, column)[order]
        assert np.array_equal(getattr(made, column), own), column


def test_travellers_lean_as_the_days_table_says(lake: Lake, case: CityDay) -> None:
    table = lake.read("user_persona", [DS]).toArrow().sort_by("user_id")
    asking, known, own = np.intersect1d(
        ids(case.requests, "user_id"), ids(table, "user_id"), return_indices=True
    )
    assert asking.size > 0

    leans = stored_columns(remade(lake, BY_JOB["persona_profile"], case).requests, USER)

    for name, column in zip(PERSONAS, COLUMNS, strict=True):
        said = table[name].to_numpy()[own].astype(np.float32)
        assert np.array_equal(leans[column][known], said)


def test_vectors_are_fitted_anew_and_by_the_settings(lake: Lake, case: CityDay) -> None:
    turned = BY_JOB["item_vectors"]

    first, again = (remade(lake, turned, case).shelf.vectors for _ in range(2))
    other = remade(lake, turned, case, confidence=20.0).shelf.vectors

    assert first.item_ids.size > 0
    assert np.array_equal(first.matrix, again.matrix)
    assert not np.array_equal(first.matrix, other.matrix)


def test_another_setting_makes_another_list(lake: Lake, case: CityDay) -> None:
    turned = BY_JOB["fresh"]

    usual = remade(lake, turned, case).shelf.lists["fresh"]
    bold = remade(lake, turned, replace(case), strength=1.0).shelf.lists["fresh"]

    assert not np.array_equal(usual.scores, bold.scores)
