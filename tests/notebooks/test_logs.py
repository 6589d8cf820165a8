"""What notebooks read of the logs, on lakes small enough to count by hand."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from features.errors import ContractError
from notebooks.logs import ExposedUsers, Logs, Window
from tests.notebooks.logged import did, shown, write_lake

FIRST_OF_MAY = Window(date(2026, 5, 1), date(2026, 5, 1))
A, B = "ranker:a", "ranker:b"


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


def test_other_days_layers_placements_and_audiences_are_not_counted(tmp_path: Path) -> None:
    exposures = [
        shown(1, "r1", A),
        shown(2, "r2", A, at="2026-04-30 23:59"),
        shown(3, "r3", "rankers:a"),
        shown(4, "r4", A, placement="poi_detail"),
        shown(5, "r5", A, audience="visitor"),
    ]
    logs = Logs(write_lake(tmp_path / "lake", exposures, []))

    assert len(logs.users("ranker", FIRST_OF_MAY)) == 3
    assert len(logs.users("ranker", FIRST_OF_MAY, ("poi_detail",))) == 1
    assert len(logs.users("ranker", FIRST_OF_MAY, audience="visitor")) == 1
    assert len(logs.users("ranker", FIRST_OF_MAY, ("poi_detail",), "visitor")) == 0
    assert len(logs.users("ranker", Window(date(2026, 4, 30), date(2026, 5, 1)))) == 4


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
    with pytest.raises(ContractError, match=r"no exposure .* 'rank'; logged: ranker, variety"):
        logs.window("rank")


def test_a_lake_without_logs_has_no_layers(tmp_path: Path) -> None:
    logs = Logs(write_lake(tmp_path / "lake", [], []))

    assert logs.layers() == ()
    assert len(logs.users("ranker", FIRST_OF_MAY)) == 0


def test_a_file_that_is_still_being_written_is_passed_over(tmp_path: Path) -> None:
    lake = write_lake(tmp_path / "lake", [shown(1, "r1", A)], [])
    (lake / "exposures" / "ds=2026-05-01" / ".part-2.parquet.staged").write_bytes(b"PAR1")

    assert Logs(lake).layers() == ("ranker",)


def test_a_folder_that_is_no_lake_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ContractError, match=r"no lake in .*lake\.json is missing.*\./run demo"):
        Logs(tmp_path)


def test_a_card_without_a_time_zone_is_refused(tmp_path: Path) -> None:
    (tmp_path / "lake.json").write_text("{}", encoding="utf-8")

    with pytest.raises(ContractError, match=r"lake\.json .*timezone"):
        Logs(tmp_path)


def test_a_damaged_file_is_refused_by_name(tmp_path: Path) -> None:
    lake = write_lake(tmp_path / "lake", [shown(1, "r1", A)], [])
    (lake / "exposures" / "ds=2026-05-01" / "part-2.parquet").write_bytes(b"PAR1 torn")

    with pytest.raises(ContractError, match=r"part-2\.parquet"):
        Logs(lake).layers()
