"""The lake: the same rows are the same bytes, and what breaks a promise is refused."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from features.errors import ContractError, SpecError
from offline.lake.lake import Lake, Staged
from offline.lake.layout import ONE_FILE_BYTES
from offline.lake.manifest import Manifest
from offline.tables import table
from tests.offline.frames import DAY, dated_frame, rows
from tests.offline.lakes import bytes_of, empty_lake, land

pytestmark = pytest.mark.spark

LISTED = [{"key": n % 7, "item_id": n, "score": n / 3, "rank": 1 + n // 7} for n in range(40)]
MANY_BYTES = ONE_FILE_BYTES + 1
NEXT_DAY = DAY.ds + timedelta(days=1)


def history(spark: SparkSession, listed: list[dict[str, Any]], ds: date = DAY.ds) -> DataFrame:
    return dated_frame(spark, "history", listed, ds)


def write(lake: Lake, frame: DataFrame, *days: date) -> None:
    """Stages and commits days of `history` as the runner does."""
    commit(lake, lake.stage("history", dict.fromkeys(days, MANY_BYTES), frame))


def commit(lake: Lake, staged: Staged) -> None:
    for ds, part in staged.days.items():
        of = ("history", ds.isoformat(), "test", "stamp", {}, part.counts, part.files)
        lake.commit(Manifest(*of, columns=dict(table("history").columns)))


def test_the_same_rows_in_any_order_are_the_same_bytes(spark: SparkSession, tmp_path: Path) -> None:
    forward = empty_lake(tmp_path / "forward")
    backward = empty_lake(tmp_path / "backward")

    write(Lake(spark, str(forward)), history(spark, LISTED), DAY.ds)
    write(Lake(spark, str(backward)), history(spark, LISTED[::-1]).repartition(9), DAY.ds)

    assert bytes_of(forward, "history") == bytes_of(backward, "history")
    names = [f"history/ds={DAY.ds}/part-0000{n}.parquet" for n in range(4)]
    assert sorted(bytes_of(forward)) == [f"history/ds={DAY.ds}/_manifest.json", *names]


def test_a_partition_of_other_columns_is_not_there(spark: SparkSession, tmp_path: Path) -> None:
    root = empty_lake(tmp_path / "lake")
    write(Lake(spark, str(root)), history(spark, LISTED), DAY.ds)
    manifest = root / "history" / f"ds={DAY.ds}" / "_manifest.json"
    told = json.loads(manifest.read_text())
    assert Lake(spark, str(root)).days("history") == [DAY.ds]

    for columns in (told["columns"] | {"of old": "int64"}, {}):
        manifest.write_text(json.dumps(told | {"columns": columns}))

        assert Lake(spark, str(root)).days("history") == []


def test_days_written_together_are_the_same_bytes_as_days_written_one_by_one(
    spark: SparkSession, tmp_path: Path
) -> None:
    together = empty_lake(tmp_path / "together")
    alone = empty_lake(tmp_path / "alone")
    # The first file of the second day is empty: no row's key belongs there.
    second = [row for row in LISTED if row["key"] == 3]
    both = history(spark, LISTED).unionByName(history(spark, second, NEXT_DAY))

    write(Lake(spark, str(together)), both, DAY.ds, NEXT_DAY)
    lake = Lake(spark, str(alone))
    write(lake, history(spark, LISTED), DAY.ds)
    write(lake, history(spark, second, NEXT_DAY), NEXT_DAY)

    assert bytes_of(together, "history") == bytes_of(alone, "history")


def test_a_partition_made_from_little_is_one_file_whatever_days_it_is_written_with(
    spark: SparkSession, tmp_path: Path
) -> None:
    together = empty_lake(tmp_path / "together")
    alone = empty_lake(tmp_path / "alone")
    sizes = {DAY.ds: ONE_FILE_BYTES, NEXT_DAY: MANY_BYTES}
    of_days = {ds: history(spark, LISTED, ds) for ds in sizes}

    lake = Lake(spark, str(together))
    commit(lake, lake.stage("history", sizes, of_days[DAY.ds].unionByName(of_days[NEXT_DAY])))
    lake = Lake(spark, str(alone))
    for ds, size in sizes.items():
        commit(lake, lake.stage("history", {ds: size}, of_days[ds]))

    assert bytes_of(together) == bytes_of(alone)
    assert [len(list((alone / "history" / f"ds={ds}").glob("*.parquet"))) for ds in sizes] == [1, 4]


def test_what_was_written_is_read_back_with_its_partition(
    spark: SparkSession, tmp_path: Path
) -> None:
    lake = Lake(spark, str(empty_lake(tmp_path / "lake")))
    write(lake, history(spark, LISTED[:2]), DAY.ds)
    write(lake, history(spark, LISTED[2:3], NEXT_DAY), NEXT_DAY)

    found = lake.read("history", [DAY.ds, NEXT_DAY])

    assert lake.days("history") == [DAY.ds, NEXT_DAY]
    assert rows(found, "ds", "item_id") == [(DAY.ds, 0), (DAY.ds, 1), (NEXT_DAY, 2)]


def test_an_empty_day_is_a_partition(spark: SparkSession, tmp_path: Path) -> None:
    root = empty_lake(tmp_path / "lake")
    lake = Lake(spark, str(root))

    write(lake, history(spark, []), DAY.ds)

    assert Lake(spark, str(root)).days("history") == [DAY.ds]
    found = lake.read("history", [DAY.ds])
    assert (found.count(), found.columns[0]) == (0, "key")


def test_a_partition_of_which_a_file_is_gone_is_not_there(
    spark: SparkSession, tmp_path: Path
) -> None:
    root = empty_lake(tmp_path / "lake")
    write(Lake(spark, str(root)), history(spark, LISTED), DAY.ds)

    (root / "history" / f"ds={DAY.ds}" / "part-00002.parquet").unlink()

    assert Lake(spark, str(root)).days("history") == []


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        (LISTED[0], r"1 rows: key \(key, item_id\) repeated \(of 3 rows\)"),
        ({"key": 1, "item_id": 99, "score": None}, "1 rows: score is null"),
        ({"key": 1, "item_id": 99, "score": float("nan"), "rank": 1}, "not isnan"),
        ({"key": 1, "item_id": 99, "rank": 0}, r"not \(rank >= 1\)"),
    ],
    ids=["a repeated key", "a null", "not a number", "a value out of bounds"],
)
def test_rows_that_break_the_contract_are_not_written(
    spark: SparkSession, tmp_path: Path, row: dict[str, Any], complaint: str
) -> None:
    lake = Lake(spark, str(empty_lake(tmp_path / "lake")))

    with pytest.raises(ContractError, match=complaint):
        write(lake, history(spark, [*LISTED[:2], row]), DAY.ds)

    assert lake.days("history") == []


@pytest.mark.parametrize("text", ["", '{"table": "history"', "[1]", '{"table": "history"}'])
def test_a_partition_whose_manifest_is_damaged_is_not_there(
    spark: SparkSession, tmp_path: Path, text: str
) -> None:
    root = empty_lake(tmp_path / "lake")
    write(Lake(spark, str(root)), history(spark, LISTED), DAY.ds)

    (root / "history" / f"ds={DAY.ds}" / "_manifest.json").write_text(text)

    assert Lake(spark, str(root)).days("history") == []


@pytest.mark.parametrize("name", ["ds=20260520", "ds=2026-W21-3", "ds=yesterday", "ds=None"])
def test_a_folder_that_is_named_otherwise_than_a_day_is_refused(
    spark: SparkSession, tmp_path: Path, name: str
) -> None:
    root = empty_lake(tmp_path / "lake")
    land(root, "events", [{}], DAY.ds)
    (root / "events" / f"ds={DAY.ds}").rename(root / "events" / name)

    with pytest.raises(ContractError, match=rf"{name!r}.* expected ds=YYYY-MM-DD"):
        Lake(spark, str(root)).days("events")


def test_another_type_or_another_day_is_the_jobs_mistake(
    spark: SparkSession, tmp_path: Path
) -> None:
    lake = Lake(spark, str(empty_lake(tmp_path / "lake")))
    listed = history(spark, LISTED)

    with pytest.raises(ContractError, match="rank is bigint instead of int"):
        lake.stage("history", {DAY.ds: 0}, listed.withColumn("rank", F.col("rank").cast("long")))
    with pytest.raises(ContractError, match="rank is missing"):
        lake.stage("history", {DAY.ds: 0}, listed.drop("rank"))
    with pytest.raises(SpecError, match="rows of other days"):
        lake.stage("history", {NEXT_DAY: 0}, listed)


def test_a_landed_file_without_a_column_is_refused_with_what_was_expected(
    spark: SparkSession, tmp_path: Path
) -> None:
    root = empty_lake(tmp_path / "lake")
    file = land(root, "events", [{}], DAY.ds)
    table = pq.ParquetFile(file).read()
    other = table.drop_columns(["user_id"]).set_column(0, "event_id", pa.array([1], pa.int64()))
    pq.write_table(other, file)

    with pytest.raises(ContractError) as refused:
        Lake(spark, str(root)).read("events", [DAY.ds])

    message = str(refused.value)
    assert f"events/ds={DAY.ds}/part-00000.parquet" in message
    assert "user_id is missing" in message
    assert "event_id is bigint instead of string" in message
    assert "Expected: event_id string, at timestamp_ms, user_id int64" in message


def test_a_file_older_than_a_column_is_read_with_nulls_in_it(
    spark: SparkSession, tmp_path: Path
) -> None:
    root = empty_lake(tmp_path / "lake")
    new = land(root, "exposures", [{"team": "main"}], DAY.ds)
    old = land(root, "exposures", [{}], NEXT_DAY)
    pq.write_table(pq.ParquetFile(old).read().drop_columns(["team"]), old)
    assert pq.ParquetFile(new).schema_arrow.get_field_index("team") >= 0

    frame = Lake(spark, str(root)).read("exposures", [DAY.ds, NEXT_DAY])

    assert rows(frame, "ds", "team") == [(DAY.ds, "main"), (NEXT_DAY, None)]


def test_a_landed_file_that_is_no_parquet_is_refused(spark: SparkSession, tmp_path: Path) -> None:
    root = empty_lake(tmp_path / "lake")
    land(root, "events", [], DAY.ds).write_bytes(b"PAR1 half a file")

    with pytest.raises(ContractError, match="cannot be read as parquet"):
        Lake(spark, str(root)).read("events", [DAY.ds])


def test_a_landed_file_whose_times_are_in_nanoseconds_is_refused_with_what_to_write(
    spark: SparkSession, tmp_path: Path
) -> None:
    root = empty_lake(tmp_path / "lake")
    file = land(root, "events", [{}], DAY.ds)
    events = pq.ParquetFile(file).read()
    finer = events["at"].cast(pa.timestamp("ns", tz="UTC"))  # as pandas has them
    pq.write_table(events.set_column(1, "at", finer), file)

    with pytest.raises(ContractError) as refused:
        Lake(spark, str(root)).read("events", [DAY.ds])

    message = str(refused.value)
    assert f"events/ds={DAY.ds}/part-00000.parquet" in message
    assert "TIMESTAMP(NANOS" in message
    assert "at timestamp_ms" in message


def test_columns_that_nobody_declared_are_left_unread(spark: SparkSession, tmp_path: Path) -> None:
    root = empty_lake(tmp_path / "lake")
    file = land(root, "cities", [{"city_id": 1}])
    table = pq.ParquetFile(file).read()
    pq.write_table(table.append_column("mayor", pa.array(["?"])), file)

    assert "mayor" not in Lake(spark, str(root)).read("cities", None).columns


@pytest.mark.parametrize(
    "card",
    [
        None,
        "{",
        '{"name": "x"}',
        json.dumps(dict.fromkeys(("name", "source", "country", "timezone"), "Nowhere/At_All")),
    ],
    ids=["missing", "not JSON", "incomplete", "of no time zone"],
)
def test_a_folder_that_is_no_lake_is_refused(
    spark: SparkSession, tmp_path: Path, card: str | None
) -> None:
    root = empty_lake(tmp_path / "lake")
    (root / "lake.json").unlink()
    if card is not None:
        (root / "lake.json").write_text(card)

    with pytest.raises(ContractError, match=r"lake\.json (is missing|cannot be used)"):
        Lake(spark, str(root))
