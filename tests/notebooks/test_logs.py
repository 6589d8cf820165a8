"""What users were shown and did, counted from logs small enough to count by hand."""

from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from features.errors import ContractError
from notebooks.exposed import ExposedUsers, Window
from notebooks.logs import Logs
from tests.notebooks.logged import FIRST_OF_MAY, A, B, did, shown, write_lake


def read(
    folder: Path,
    exposures: list[dict[str, Any]],
    events: list[dict[str, Any]],
    **only: Any,
) -> ExposedUsers:
    logs = Logs(write_lake(folder / "lake", exposures, events))
    return logs.users("ranker", FIRST_OF_MAY, **only)


def test_exposures_and_clicks_are_counted_by_user(tmp_path: Path) -> None:
    users = read(
        tmp_path,
        [shown(7, "r1", A, item=i) for i in (1, 2, 3)] + [shown(5, "r2", B), shown(5, "r3", B)],
        [did(7, "view_item", request_id="r1", item_id=i) for i in (1, 3)],
    )

    assert users.variant.tolist() == ["b", "a"]  # of users 5 and 7
    assert users.exposures.tolist() == [2, 3]
    assert users.clicks.tolist() == [0, 2]
    assert users.paid.tolist() == [False, False]


def test_an_exposure_is_clicked_once_at_most_and_by_its_own_user(tmp_path: Path) -> None:
    users = read(
        tmp_path,
        [shown(1, "r1", A), shown(1, "r1", A), shown(2, "r2", A)],  # the first was logged twice
        [
            did(1, "view_item", request_id="r1", item_id=1),
            did(1, "view_item", "2026-05-01 14:00", request_id="r1", item_id=1),  # again
            did(1, "view_item", "2026-05-01 15:00", item_id=1),  # not from a slate
            did(1, "view_item", "2026-05-01 16:00", request_id="r1", item_id=9),  # not shown
            did(1, "view_item", "2026-05-01 17:00", request_id="r2", item_id=1),  # not hers
            did(2, "view_deal", request_id="r2", item_id=1),  # another action
        ],
    )

    assert users.exposures.tolist() == [1, 1]
    assert users.clicks.tolist() == [1, 0]


@pytest.mark.parametrize(
    ("at", "arrived", "counts"),
    [
        ("2026-05-01 11:59", "", False),  # before the first exposure, at noon
        ("2026-05-01 12:00", "", True),
        ("2026-05-01 23:59", "", True),  # local: 15:59 UTC
        ("2026-05-01 23:59", "2026-05-04 08:00", True),  # late
        ("2026-05-02 00:00", "", False),  # the day after, though still the first of May in UTC
    ],
)
def test_a_payment_counts_after_the_first_exposure_until_the_window_ends(
    tmp_path: Path, at: str, arrived: str, counts: bool
) -> None:
    users = read(
        tmp_path,
        [shown(1, "r1", A), shown(1, "r2", A, at="2026-05-01 20:00")],
        [did(1, "pay", at, arrived)],
    )

    assert users.paid.tolist() == [counts]


def test_only_a_payment_is_one(tmp_path: Path) -> None:
    users = read(tmp_path, [shown(1, "r1", A), shown(2, "r2", A)], [did(1, "order"), did(2, "pay")])

    assert users.paid.tolist() == [False, True]


def test_users_of_two_variants_and_requests_of_nobody_are_left_out_and_counted(
    tmp_path: Path,
) -> None:
    users = read(
        tmp_path,
        [
            shown(1, "r1", A),
            shown(2, "r2", A),
            shown(2, "r3", B),
            shown(0, "r4", A),
            shown(0, "r4", A, item=2),
            shown(0, "r5", B),
        ],
        [],
    )

    assert users.count_by_variant() == {"a": 1}
    assert (users.switched, users.strangers) == (1, 2)


def test_other_days_layers_and_placements_are_not_counted(tmp_path: Path) -> None:
    exposures = [
        shown(1, "r1", A),
        shown(2, "r2", A, at="2026-04-30 23:59"),
        shown(3, "r3", "rankers:a"),
        shown(4, "r4", A, placement="poi_detail"),
    ]
    logs = Logs(write_lake(tmp_path / "lake", exposures, []))

    assert len(logs.users("ranker", FIRST_OF_MAY)) == 2
    assert len(logs.users("ranker", FIRST_OF_MAY, ("poi_detail",))) == 1
    assert len(logs.users("ranker", Window(date(2026, 4, 30), date(2026, 5, 1)))) == 3


def test_the_users_of_a_variant_keep_their_own_numbers(tmp_path: Path) -> None:
    users = read(
        tmp_path,
        [shown(1, "r1", A), shown(2, "r2", B), shown(2, "r3", B), shown(3, "r4", A)],
        [did(3, "pay")],
    )
    of_a, of_b = users.of("a"), users.of("b")

    assert (of_a.exposures.tolist(), of_a.paid.tolist()) == ([1, 1], [False, True])
    assert (of_b.exposures.tolist(), of_b.paid.tolist()) == ([2], [False])
    assert len(users.of("c")) == 0


def test_layers_and_their_days_are_found_in_the_logs(tmp_path: Path) -> None:
    exposures = [
        shown(1, "r1", "variety:x", A),
        shown(2, "r2", "holdout:held_out"),
        shown(3, "r3", "variety:y", at="2026-05-03 00:01"),
    ]
    logs = Logs(write_lake(tmp_path / "lake", exposures, []))

    assert logs.layers() == ("ranker", "variety")
    assert logs.window("ranker") == FIRST_OF_MAY
    assert logs.window("variety") == Window(date(2026, 5, 1), date(2026, 5, 3))
    assert logs.window("") == Window(date(2026, 5, 1), date(2026, 5, 3))
    with pytest.raises(ContractError, match=r"no exposure .* 'rank'; logged: ranker, variety"):
        logs.window("rank")


def test_users_are_what_they_were_when_they_were_first_shown_something(tmp_path: Path) -> None:
    exposures = [
        shown(1, "r1", A, audience="visitor", browse_city=2),
        shown(1, "r2", A, at="2026-05-01 13:00", audience="local", browse_city=1),
        shown(2, "r3", B, audience="local", browse_city=3),
    ]
    lake = write_lake(
        tmp_path / "lake",
        exposures,
        [
            did(1, "view_item", "2026-04-30 10:00", item_id=5),
            did(1, "pay", "2026-04-30 11:00", amount_cny=30.0),
            did(1, "pay", "2026-04-01 11:00", amount_cny=99.0),  # more than four weeks before
            did(2, "pay", "2026-05-01 12:30", amount_cny=7.0),  # after the first exposure
        ],
    )
    (lake / "cities").mkdir()
    cities = {"city_id": [1, 2], "population": [400_000, 7_000_000]}
    pq.write_table(pa.table(cities), lake / "cities" / "part-0.parquet")

    users = Logs(lake).users("ranker", FIRST_OF_MAY)

    assert users.audience.tolist() == ["visitor", "local"]
    assert users.city_tier.tolist() == ["5 million and more", "unknown"]
    assert users.is_known.tolist() == [True, False]
    assert users.former.tolist() == [[1.0, 1.0, 30.0], [0.0, 0.0, 0.0]]
    parts = users.parts()
    assert {by: sorted(of) for by, of in parts.items()} == {
        "audience": ["local", "visitor"],
        "city": ["5 million and more", "unknown"],
        "user": ["known", "new"],
    }
    assert parts["user"]["new"].tolist() == [False, True]


def test_days_are_counted_from_each_users_first_exposure(tmp_path: Path) -> None:
    logs = Logs(
        write_lake(
            tmp_path / "lake",
            [
                shown(1, "r1", A, at="2026-05-02 12:00"),
                shown(1, "r2", A, at="2026-05-03 12:00"),
                shown(1, "r2", A, item=2, at="2026-05-03 12:00"),
                shown(2, "r3", B, at="2026-05-01 12:00"),
                shown(3, "r4", A),
                shown(3, "r5", B),  # of two variants: left out
            ],
            [
                did(1, "view_item", "2026-05-03 12:10", request_id="r2", item_id=2),
                did(1, "pay", "2026-05-03 13:00"),
            ],
        )
    )
    window = Window(date(2026, 5, 1), date(2026, 5, 3))
    users = logs.users("ranker", window)
    clicks, exposures = logs.by_day("ranker", window, users)

    assert users.first_day.tolist() == [1, 0]
    np.testing.assert_array_equal(users.paid_day, [2, np.nan])
    assert exposures.tolist() == [[1, 2, 0], [1, 0, 0]]
    assert clicks.tolist() == [[0, 1, 0], [0, 0, 0]]


def test_pages_are_counted_by_user_with_those_that_had_less_than_full_service(
    tmp_path: Path,
) -> None:
    users = read(
        tmp_path,
        [
            shown(1, "r1", A),
            shown(1, "r1", A, item=2),
            shown(1, "r2", A, degradation=["budget", "reserve"]),
            shown(1, "r3", A, degradation=["reserve"]),  # small cities lack items
            shown(2, "r4", A, item=1, degradation=["cheap"]),
            shown(2, "r4", A, item=2, degradation=["cheap"]),
            shown(0, "r5", B),
        ],
        [],
    )

    assert users.pages.tolist() == [3, 1]
    assert users.degraded.tolist() == [1, 1]
    assert users.strangers == 1
