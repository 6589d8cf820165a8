"""The true worth of a variant: by the simulator's own formula, and without luck."""

from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest

from features.arrow import table_of
from features.schema import EXPOSURES
from simulator.choice import CHANNEL_HOME, examination
from simulator.simulate import simulate
from simulator.size import WorldSize
from simulator.truth import Truth, load
from sojourn.uplift import owned, purchase_chances, true_rates
from tests.notebooks.logged import EXPOSURE

DAY = date(2026, 9, 30)
AT = datetime(2026, 9, 30, 4, 30, tzinfo=UTC)  # the middle of an hour, noon in China


@pytest.fixture(scope="module")
def lake(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("uplift") / "lake"
    simulate(folder, WorldSize(users=60, days=3, end=DAY, cities=3), 5)
    return folder


@pytest.fixture(scope="module")
def truth(lake: Path) -> Truth:
    return load(lake)


def show(lake: Path, truth: Truth, variant_of: dict[str, slice]) -> None:
    """Everybody is shown a page of their home's items: by variant the best ones, or lesser."""
    rows = []
    for n, user in enumerate(truth.world.people.user_id.tolist()):
        city = int(truth.home_on(np.array([user]), DAY)[0])
        ranked = truth.best_items(user, city, AT, 1_000)
        variant = list(variant_of)[n % len(variant_of)]
        for position, item in enumerate(ranked[variant_of[variant]][:5].tolist(), start=1):
            rows.append(
                {
                    **EXPOSURE,
                    "user_id": user,
                    "request_id": f"r{user}",
                    "item_id": item,
                    "position": position,
                    "browse_city": city,
                    "at": AT,
                    "variants": [f"ranker:{variant}"],
                }
            )
    table = table_of(EXPOSURES, {name: [row[name] for row in rows] for name in EXPOSURES})
    folder = lake / "exposures" / f"ds={DAY}"
    folder.mkdir(parents=True, exist_ok=True)
    pq.write_table(table, folder / "part-0.parquet")


def test_the_chance_is_that_of_a_look_times_that_of_a_purchase(truth: Truth) -> None:
    user = int(truth.world.people.user_id[3])
    city = int(truth.home_on(np.array([user]), DAY)[0])
    items = truth.best_items(user, city, AT, 2)
    same = np.array([user, user]), np.array([city, city])
    moment = truth.moment(*same, AT)
    expected = truth.utility(moment, items[:, None])[:, 0] * np.array([1.0, 2.0**-0.55])

    actual = purchase_chances(
        truth, *same, items, np.array([1, 2]), np.zeros(2, dtype=int),
        np.full(2, int(AT.timestamp() * 1000)),
    )  # fmt: skip

    np.testing.assert_allclose(actual, expected)
    assert examination(np.array([CHANNEL_HOME]), np.array([2]))[0] == 2.0**-0.55


def test_the_variant_that_shows_what_people_want_is_truly_better(lake: Path, truth: Truth) -> None:
    show(lake, truth, {"best": slice(0, 5), "worse": slice(15, 20)})

    best, worse = true_rates(lake, "ranker", DAY, DAY)

    assert (best.variant, worse.variant) == ("best", "worse")
    assert (best.users, worse.users) == (30, 30)
    assert best.rate > 1.5 * worse.rate > 0
    assert best.purchases >= best.rate


def test_what_was_paid_for_is_owned_from_then_on(lake: Path) -> None:
    orders = pq.read_table(lake / "truth" / "orders.parquet").to_pandas()
    first = orders[orders["paid"]].iloc[0]
    at_ms = int(first["at"].timestamp() * 1000)
    user, item = (np.array([first[name]] * 2) for name in ("user_id", "item_id"))

    assert owned(lake, user, item, np.array([at_ms, at_ms + 1])).tolist() == [False, True]


def test_days_outside_the_window_do_not_count(lake: Path, truth: Truth) -> None:
    show(lake, truth, {"best": slice(0, 5), "worse": slice(15, 20)})

    assert true_rates(lake, "ranker", date(2026, 10, 1), date(2026, 10, 2)) == []
