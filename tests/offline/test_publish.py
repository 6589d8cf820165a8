"""From the lake's files to the published day and back: what servers read is what the tables say."""

import hashlib
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from features.catalog.sets import ITEM, USER, USER_CITY, VIEWS
from features.errors import ContractError
from features.lists import LISTS
from features.schema import UNKNOWN_ID, CityId, UserId
from features.store.base import Wants
from features.store.files import Published
from offline.lake.contract import spark_schema
from offline.publish import EXPORT, in_key_order, sorted_whole, write
from offline.running.job import Inputs
from offline.snapshot import snapshot_id
from offline.tables import Table, table
from tests.offline.frames import DAY, arrow

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = pytest.mark.spark

USERS = range(1, 201)
CITY, OTHER = 500, 600
RNG = np.random.default_rng(7)

ITEMS: list[dict[str, Any]] = [
    {"item_id": 73, "name": "湖", "city": OTHER, "kind": "poi", "category": "nature"},
    {"item_id": 71, "name": "Museum", "city": CITY, "tags": ["art", "old"], "level": 5},
    {"item_id": 72, "name": "Both", "city": CITY, "kind": "package", "price_cny": 80.0},
    {"item_id": 74, "name": "Shut", "city": CITY, "sellable": False},
]


def listed(*rows: tuple[int, int, float, int]) -> list[dict[str, Any]]:
    """(key, item, score, rank)."""
    return [
        {"key": key, "item_id": item, "score": score, "rank": rank, "evidence": score * 10}
        for key, item, score, rank in rows
    ]


ROWS: dict[str, list[dict[str, Any]]] = {
    "items": ITEMS,
    "item_members": [
        {"item_id": 72, "member_item_id": 73},
        {"item_id": 72, "member_item_id": 71},
    ],
    "cities": [
        {"city_id": OTHER, "name": "Xi'an", "lat": 34.3, "lon": 108.9, "population": 12_000_000},
        {"city_id": CITY, "name": "北京", "lat": 39.9, "lon": 116.4, "population": 21_000_000},
    ],
    "snapshot_item": [
        {"item_id": 71, "item_price": 60.0, "item_views_30d": 7.0},
        {"item_id": 72, "item_price": float("nan"), "item_views_30d": float("nan")},
    ],
    "snapshot_user": [
        {"user_id": user, "user_views_7d": float(user), "user_usual_price": float("nan")}
        for user in USERS
    ],
    "snapshot_user_city": [
        {"user_id": user, "city": city, "user_city_views_30d": float(user * city)}
        for user in USERS
        if user % 3
        for city in (CITY, OTHER)
    ],
    "hot_pooled": listed((CITY, 72, 3.0, 1), (CITY, 71, 2.0, 2), (OTHER, 73, 1.0, 1)),
    "hot_local": listed((CITY, 71, 5.0, 1)),
    "item_cf": listed((71, 72, 0.5, 1), (72, 71, 0.25, 1)),
    "history": listed(*((user, 71, 1.0 / user, 1) for user in USERS if user % 2)),
}


@pytest.fixture(scope="module")
def lake(spark: "SparkSession", tmp_path_factory: pytest.TempPathFactory) -> Inputs:
    """Every table of the export as the lake keeps it: several files by the hash of their key."""
    root = tmp_path_factory.mktemp("a lake")  # with a space in its name
    frames = {}
    for read in EXPORT.reads:
        declared = table(read.table)
        land_by_hash(root / read.table, declared, arrow(read.table, ROWS.get(read.table, [])))
        given = spark.read.schema(spark_schema(declared.columns))
        frames[read.table] = given.parquet(str(root / read.table))
    return Inputs(DAY, frames)


def land_by_hash(folder: Path, declared: Table, rows: pa.Table) -> None:
    """Without Spark, which takes a second or more for each of some thirty tables."""
    if declared.partitioned:  # dimensions lie as whoever landed them left them
        rows = rows.sort_by([(name, "ascending") for name in declared.key])
    keys = zip(*(rows[name].to_pylist() for name in declared.key), strict=True)
    file_of = np.array([crc32(repr(key).encode()) % declared.files for key in keys])
    folder.mkdir()
    for number in np.unique(file_of) if len(rows) else [0]:
        pq.write_table(rows.filter(file_of == number), folder / f"part-{number:05}.parquet")


@pytest.fixture(scope="module")
def published(lake: Inputs, tmp_path_factory: pytest.TempPathFactory) -> Published:
    folder = tmp_path_factory.mktemp("published")
    counts = write(lake, folder)
    assert (counts["items"], counts["users"], counts["cities"]) == (4, 200, 2)
    return Published(folder, tuple(VIEWS.values()))


def fetch(published: Published, user: int, city: int) -> Any:
    wants = Wants((USER, USER_CITY), CityId(city), ("history",))
    return published.traveller(UserId(user), published.users.row(UserId(user)), [], wants)


def test_every_user_is_read_as_the_tables_say(published: Published) -> None:
    for user in USERS:
        found = fetch(published, user, OTHER)

        assert found.known
        assert found.columns["user_views_7d"].tolist() == [float(user)]
        assert np.isnan(found.columns["user_usual_price"]).all()
        views = float(user * OTHER) if user % 3 else 0.0  # 0 is the declared default
        assert found.columns["user_city_views_30d"].tolist() == [views]
        ids, scores = found.lists["history"]
        assert ids.tolist() == ([71] if user % 2 else [])
        assert scores.tolist() == ([float(np.float32(1 / user))] if user % 2 else [])


def test_an_unknown_user_is_a_stranger(published: Published) -> None:
    found = fetch(published, 9999, CITY)

    assert not found.known
    assert found.columns["user_views_7d"].tolist() == [0.0]


def test_items_keep_their_facts_and_features(published: Published) -> None:
    ids = np.array([71, 72, 73, 74, 99], dtype=np.int64)
    rows = published.items.rows(ids)
    read = published.read([ITEM], {"item_id": ids})

    assert rows.tolist() == [0, 1, 2, 3, -1]
    assert [published.items.names[int(row)] for row in rows[:4]] == ["Museum", "Both", "湖", "Shut"]
    assert published.items.sellable.tolist() == [True, True, True, False]
    assert published.items.members[1].tolist() == [71, 73]
    assert read["item_price"][:1].tolist() == [60.0]
    assert np.isnan(read["item_price"][1:]).all()
    assert read["item_views_30d"].tolist() == [7.0, 0.0, 0.0, 0.0, 0.0]


def test_cities_keep_their_facts(published: Published) -> None:
    assert published.cities.ids.tolist() == [CITY, OTHER]
    assert [published.cities.names[k] for k in (0, 1)] == ["北京", "Xi'an"]


def test_lists_are_best_first_and_a_list_of_nobody_is_empty(published: Published) -> None:
    keys = np.array([CITY, OTHER], dtype=np.int64)

    ids, scores = published.lists("hot_pooled", keys, 2)

    assert ids.tolist() == [[72, 71], [73, UNKNOWN_ID]]
    assert scores.tolist() == [[3.0, 2.0], [1.0, 0.0]]
    assert published.keyed["hot_pooled"].top(keys, 1)[2].tolist() == [[30.0], [10.0]]
    assert published.lists("nearby", keys, 1)[0].tolist() == [[UNKNOWN_ID], [UNKNOWN_ID]]
    assert set(published.keyed) == {name for name, spec in LISTS.items() if spec.key != "user"}


def test_snapshots_are_named_as_exposures_will_name_them(published: Published) -> None:
    names = {view.name: published.snapshot(view.name) for view in VIEWS.values()}

    assert names == {view.name: snapshot_id(view, DAY.ds) for view in VIEWS.values()}


def test_the_same_tables_give_the_same_bytes(lake: Inputs, tmp_path: Path) -> None:
    def digests(name: str) -> dict[str, str]:
        folder = tmp_path / name
        folder.mkdir()
        write(lake, folder)
        return {
            file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
            for file in sorted(folder.rglob("*"))
            if file.is_file()
        }

    assert digests("once") == digests("again")


def test_an_item_of_no_known_kind_is_refused_by_name(
    spark: "SparkSession", lake: Inputs, tmp_path: Path
) -> None:
    strange = arrow("items", [{"item_id": 71, "kind": "hotel"}])
    land_by_hash(tmp_path / "items", table("items"), strange)
    tables = {**lake.tables, "items": spark.read.parquet(str(tmp_path / "items"))}
    (tmp_path / "published").mkdir()

    with pytest.raises(ContractError, match="kind 'hotel' is unknown; expected one of poi"):
        write(Inputs(DAY, tables), tmp_path / "published")


def test_items_of_a_city_that_is_not_in_the_table_are_counted(
    spark: "SparkSession", lake: Inputs, tmp_path: Path
) -> None:
    moved = [{"item_id": 71, "city": CITY}, {"item_id": 72, "city": 9_000_001}]
    land_by_hash(tmp_path / "items", table("items"), arrow("items", moved))
    given = spark.read.schema(spark_schema(table("items").columns))
    tables = {**lake.tables, "items": given.parquet(str(tmp_path / "items"))}

    counts = write(Inputs(DAY, tables), tmp_path / "published")

    assert counts["items of no known city"] == 1


def test_files_of_several_producers_are_one_catalogue(
    spark: "SparkSession", lake: Inputs, tmp_path: Path
) -> None:
    ours, others = (arrow("items", [{"item_id": n, "name": f"n{n}"}]) for n in (2, 1))
    types = {"name": pa.large_string(), "category": pa.dictionary(pa.int32(), pa.string())}
    theirs = pa.schema([f.with_type(types.get(f.name, f.type)) for f in others.schema])
    land_by_hash(tmp_path / "items", table("items"), ours)
    strange = others.cast(theirs).select(others.column_names[::-1])
    pq.write_table(strange, tmp_path / "items" / "part-00001.parquet")
    frame, columns = spark.read.parquet(str(tmp_path / "items")), table("items").columns

    found = [batch["name"] for batch in sorted_whole(frame, columns, _named)]

    assert found == [["n1", "n2"]]


def test_a_damaged_file_is_named(lake: Inputs, spark: "SparkSession", tmp_path: Path) -> None:
    land_by_hash(tmp_path / "items", table("items"), arrow("items", [{"item_id": 1}]))
    frame, columns = spark.read.parquet(str(tmp_path / "items")), table("items").columns
    file = tmp_path / "items" / "part-00000.parquet"
    file.write_bytes(b"PAR1 half a file")

    with pytest.raises(ContractError, match=rf"{file} cannot be read as parquet"):
        next(sorted_whole(frame, columns, _named))


def _named(batch: pa.RecordBatch) -> dict[str, Any]:
    return {"name": batch.column("name").to_pylist()}


def test_files_are_merged_in_the_order_of_their_key(lake: Inputs) -> None:
    def convert(batch: Any) -> Any:
        return {"user_id": batch.column("user_id").to_numpy(zero_copy_only=False)}

    batches = list(in_key_order(lake["snapshot_user_city"], "user_id", convert))
    keys = np.concatenate([np.asarray(batch["user_id"]) for batch in batches])

    assert len(lake["snapshot_user_city"].inputFiles()) > 1
    assert keys.tolist() == sorted(keys.tolist())
    assert keys.size == len(ROWS["snapshot_user_city"])


def test_a_day_reads_all_that_it_publishes() -> None:
    read = {r.table for r in EXPORT.reads}

    assert read == {
        *("items", "item_members", "item_vectors", "cities"),
        *(f"snapshot_{name}" for name in VIEWS),
        *LISTS,
    }
    assert all((r.days, r.ago) == (1, 0) for r in EXPORT.reads)
    assert date.fromisoformat(snapshot_id(ITEM, DAY.ds).split(".")[0]) == DAY.ds
