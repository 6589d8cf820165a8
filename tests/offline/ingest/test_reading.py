"""What cannot be used is sieved out, with the first reason why."""

from datetime import date
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from features.errors import ContractError
from offline.ingest.reading import (
    EARLIEST_S,
    LATEST_S,
    are_missing,
    are_nowhere,
    are_out_of_time,
    dense_ids,
    local_days,
    read_columns,
    repeated_rows,
    sieve,
    span_of,
)

ROWS = pa.table({"user": [7, None, 7, 9], "poi": ["a", "a", "a", None]})


def test_a_row_is_refused_for_the_first_of_its_faults() -> None:
    faults = {
        "missing": np.array([False, True, False, True]),
        "repeated": np.array([False, True, True, False]),
    }

    sound, refused = sieve(ROWS, faults)

    assert sound.to_pylist() == [{"user": 7, "poi": "a"}]
    assert refused["reason"].to_pylist() == ["missing", "repeated", "missing"]


def test_what_has_another_fault_is_repeated_by_nobody_and_repeats_nobody() -> None:
    rows = pa.table({"user": [7, 7, 7, 7, 9], "poi": ["a", "b", "c", "d", "e"]})
    faults = {"unknown_poi": np.array([True, False, False, True, False])}

    sound, refused = sieve(rows, faults, repeated=("user",))

    assert sound["poi"].to_pylist() == ["b", "e"]
    assert refused.select(["poi", "reason"]).to_pylist() == [
        {"poi": "a", "reason": "unknown_poi"},
        {"poi": "c", "reason": "repeated"},
        {"poi": "d", "reason": "unknown_poi"},
    ]


def test_a_row_lacks_something_where_any_of_the_columns_does() -> None:
    assert are_missing(ROWS, ("user",)).tolist() == [False, True, False, False]
    assert are_missing(ROWS, ("user", "poi")).tolist() == [False, True, False, True]


def test_the_first_of_equal_rows_is_not_repeated_and_null_equals_null() -> None:
    rows = pa.table({"user": [7, None, 7, None], "poi": [1, 2, 1, 2]})

    assert repeated_rows(rows, ("user", "poi")).tolist() == [False, False, True, True]


def test_seconds_are_of_our_age_up_to_its_ends() -> None:
    seconds = np.array([EARLIEST_S - 1, EARLIEST_S, LATEST_S, LATEST_S + 1])

    assert are_out_of_time(seconds).tolist() == [True, False, False, True]


def test_a_position_that_is_unknown_or_off_the_globe_is_nowhere() -> None:
    lat, lon = np.array([90.0, 90.1, np.nan, 0.0]), np.array([180.0, 0.0, 0.0, np.inf])

    assert are_nowhere(lat, lon).tolist() == [False, True, True, True]


def test_ids_count_from_one_in_the_order_of_the_sources_own() -> None:
    ids, known = dense_ids(pa.chunked_array([["c", "a", "c"]]))

    assert ids.tolist() == [2, 1, 2]
    assert known.to_pylist() == [{"source": "a", "id": 1}, {"source": "c", "id": 2}]


def test_days_are_those_of_the_time_zone() -> None:
    midnight = 1_791_216_000  # 2026-10-05 16:00 UTC, when Shanghai's sixth begins
    days = local_days(np.array([midnight - 1, midnight]), "Asia/Shanghai")

    assert span_of(days[::-1]) == (date(2026, 10, 5), date(2026, 10, 6))


def test_a_file_without_what_is_expected_is_named_with_what_it_has(tmp_path: Path) -> None:
    file = tmp_path / "poi.parquet"
    with pytest.raises(ContractError, match="is missing; expected a parquet file with poi int64"):
        read_columns(file, {"poi": pa.int64()})
    pq.write_table(ROWS, file)
    with pytest.raises(ContractError, match="has no columns \\['lat'\\]"):
        read_columns(file, {"poi": pa.string(), "lat": pa.float64()})
    with pytest.raises(ContractError, match="cannot be read"):
        read_columns(file, {"poi": pa.int64()})
