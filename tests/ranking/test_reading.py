"""Samples out of the lake: what is read, and what is refused."""

import json
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

from features.catalog.sets import TRAVEL
from features.errors import ContractError
from ranking.labels import level
from ranking.reading import days_between, lake_name, read_samples
from ranking.shares import lesson_of
from tests.ranking.samples import DAY, replaced, toy_set, travel_table, write_day

TABLE = travel_table(20, seed=1, candidates=4)


def test_requests_are_whole_though_their_rows_lie_in_two_files(tmp_path: Path) -> None:
    write_day(tmp_path, DAY, TABLE)

    samples = read_samples(tmp_path, [DAY], TRAVEL)

    expected = TABLE.to_pylist()
    assert samples.group_sizes.tolist() == [4] * 20
    assert [r["item_id"] for r in expected] == samples.items.tolist()
    assert [level(r["action"]) for r in expected] == samples.levels.tolist()
    assert [r["recall_rank"] for r in expected] == samples.recall_rank.tolist()
    assert [r["popularity"] for r in expected] == samples.popularity.tolist()
    assert [r["user_id"] for r in expected[::4]] == samples.users.tolist()
    assert [r["audience"] for r in expected[::4]] == samples.audiences.tolist()
    assert [r["placement"] for r in expected[::4]] == samples.placements.tolist()
    assert [r["known_user"] for r in expected[::4]] == samples.known_users.tolist()
    np.testing.assert_array_equal(
        np.array([r["matrix"] for r in expected], dtype=np.float32), samples.x
    )


def test_days_are_read_in_order_and_an_empty_day_adds_nothing(tmp_path: Path) -> None:
    later, empty = DAY + timedelta(days=2), DAY + timedelta(days=1)
    write_day(tmp_path, later, travel_table(3, seed=2))
    write_day(tmp_path, empty, TABLE.slice(0, 0))
    write_day(tmp_path, DAY, TABLE)

    samples = read_samples(tmp_path, [later, DAY, empty, DAY], TRAVEL)

    assert samples.days.tolist() == [DAY.toordinal()] * 20 + [later.toordinal()] * 3
    assert samples.rows == 20 * 4 + 3 * 12
    assert read_samples(tmp_path, [empty], TRAVEL).requests == 0


def test_a_missing_day_is_named_with_what_to_do(tmp_path: Path) -> None:
    write_day(tmp_path, DAY, TABLE)

    with pytest.raises(ContractError, match=r"no samples of 2026-10-07.*run the day's jobs"):
        read_samples(tmp_path, days_between(DAY, DAY + timedelta(days=1)), TRAVEL)
    with pytest.raises(ContractError, match=r"no samples of 2026-10-07.*run the day's jobs"):
        lesson_of(tmp_path, DAY, DAY + timedelta(days=1), "travel")  # of training by shares


def test_days_that_end_before_they_begin_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ContractError, match="first day lies after the last"):
        read_samples(tmp_path, days_between(DAY, DAY - timedelta(days=1)), TRAVEL)


def test_rows_of_another_feature_set_are_refused_with_both_fingerprints(tmp_path: Path) -> None:
    foreign = [TRAVEL.fingerprint] * 79 + ["0123456789abcdef"]
    write_day(tmp_path, DAY, replaced(TABLE, "fingerprint", pa.array(foreign)))

    with pytest.raises(
        ContractError, match=rf"2026-10-06.*'0123456789abcdef' \(1 rows\).*{TRAVEL.fingerprint}"
    ):
        read_samples(tmp_path, [DAY], TRAVEL)


def test_samples_read_as_another_set_are_refused(tmp_path: Path) -> None:
    write_day(tmp_path, DAY, TABLE)

    with pytest.raises(ContractError, match=r"feature set 'toy' is"):
        read_samples(tmp_path, [DAY], toy_set("a"))


@pytest.mark.parametrize(
    ("name", "kind", "bad", "said"),
    [
        ("popularity", pa.float64(), float("nan"), "'popularity' is not a finite number in 1 of"),
        ("popularity", pa.float64(), float("inf"), "'popularity' is not a finite number in 1 of"),
        ("recall_rank", pa.int32(), None, "'recall_rank' is not a finite number in 1 of 80"),
        ("position", pa.int32(), -1, "'position' is negative or missing in 1 of 80"),
        ("position", pa.int32(), 3, "'position' is shown in a replay, or not shown in 1 of 80"),
        ("user_id", pa.int64(), 999, "'user_id' is mixed in one request"),
        ("user_id", pa.int64(), None, "'user_id' holds 1 null ids of 80"),
        ("audience", pa.string(), "nobody", "'audience' is mixed in one request"),
        ("audience", pa.string(), None, "'audience' is null in 1 of 80"),
        ("request_id", pa.string(), None, "'request_id' is null in 1 of 80"),
        ("item_id", pa.int64(), 2, "'item_id' is twice in one request in 1 of 80"),
        ("action", pa.string(), "search", "action 'search', which is not done to an item"),
        ("fingerprint", pa.string(), None, "fingerprint null"),
        ("matrix", pa.list_(pa.float32()), [1.0], f"expected {len(TRAVEL.names)} floats"),
        ("matrix", pa.list_(pa.float32()), None, "and 1 nulls"),
        (
            "matrix",
            pa.list_(pa.float32()),
            [1.0, float("inf"), *[0.0] * (len(TRAVEL.names) - 2)],
            "'user_views_30d'.* hold infinite values",
        ),
    ],
)
def test_a_bad_row_is_refused_with_its_day_and_column(
    tmp_path: Path, name: str, kind: pa.DataType, bad: object, said: str
) -> None:
    values = [bad, *TABLE[name].to_pylist()[1:]]
    write_day(tmp_path, DAY, replaced(TABLE, name, pa.array(values, kind)))

    with pytest.raises(ContractError, match=f"samples of 2026-10-06: .*{said}"):
        read_samples(tmp_path, [DAY], TRAVEL)


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    write_day(tmp_path, DAY, TABLE.drop_columns(["popularity"]))

    with pytest.raises(ContractError, match="'popularity' is missing"):
        read_samples(tmp_path, [DAY], TRAVEL)


def test_a_truncated_file_is_refused(tmp_path: Path) -> None:
    write_day(tmp_path, DAY, TABLE)
    file = next(tmp_path.glob("samples/*/part-0.parquet"))
    file.write_bytes(file.read_bytes()[:500])

    with pytest.raises(ContractError, match=r"ds=2026-10-06 cannot be read: .*run .* again"):
        read_samples(tmp_path, [DAY], TRAVEL)


def test_progress_names_the_day_and_reaches_the_end(tmp_path: Path) -> None:
    write_day(tmp_path, DAY, TABLE)
    seen: list[tuple[int, int, str]] = []

    read_samples(tmp_path, [DAY], TRAVEL, lambda *now: seen.append(now))

    assert seen == [(0, 1, "samples of 2026-10-06"), (1, 1, "samples")]


def test_the_lake_is_called_by_its_name_else_by_its_folder(tmp_path: Path) -> None:
    lake = tmp_path / "somewhere"
    lake.mkdir()
    assert lake_name(lake) == "somewhere"

    (lake / "lake.json").write_text(json.dumps({"name": "toy world"}))
    assert lake_name(lake) == "toy world"

    (lake / "lake.json").write_text("[]")
    with pytest.raises(ContractError, match="names no lake"):
        lake_name(lake)


def test_days_between_holds_both_ends() -> None:
    assert days_between(date(2026, 2, 27), date(2026, 3, 1)) == (
        date(2026, 2, 27),
        date(2026, 2, 28),
        date(2026, 3, 1),
    )
