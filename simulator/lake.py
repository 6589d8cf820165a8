"""The border tables as files: dimensions whole, events in folders by local date of arrival."""

import json
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from features.arrow import raw_schema, table_of
from features.schema import (
    CATEGORIES,
    CITIES,
    DEAL_ITEMS,
    DEALS,
    EVENTS,
    ITEM_MEMBERS,
    ITEMS,
    LAKE_FILE,
    USERS,
    Ids,
)
from simulator.archive import CODEC, CODEC_LEVEL, write
from simulator.items import KINDS, NO_TAG, NOT_GRADED
from simulator.people import NOT_SAID, NOWHERE
from simulator.personas import AGE_BANDS, GENDERS
from simulator.vocabulary import TAGS
from simulator.world import World

SOURCE: Final = "simulator"
PART: Final = "part-00000.parquet"
REPETITIVE: Final = ["action", "query", "placement", "browse_city", "user_id", "session_id"]
"""Columns that a dictionary makes smaller; for the others building one costs time in vain."""


def write_dimensions(root: Path, world: World, name: str) -> dict[str, int]:
    """Write everything that has no date, and the lake's own file; rows by table."""
    tables = {
        "cities": _cities(world),
        "items": _items(world),
        "item_members": table_of(
            ITEM_MEMBERS,
            {
                "item_id": world.items.item_id[world.members.item],
                "member_item_id": world.items.item_id[world.members.member],
            },
        ),
        "deals": table_of(
            DEALS,
            {
                "deal_id": world.deals.deal_id,
                "name": world.deals.name.tolist(),
                "price_cny": world.deals.cents / 100.0,
                "sellable": world.deals.sellable,
            },
        ),
        "deal_items": table_of(
            DEAL_ITEMS,
            {
                "deal_id": world.deals.deal_id[world.deal_items.deal],
                "item_id": world.items.item_id[world.deal_items.item],
            },
        ),
        "users": _users(world),
    }
    for table, rows in tables.items():
        write(root / table / PART, rows)
    described = {
        "name": name,
        "timezone": world.calendar.timezone,
        "country": world.size.country,
        "source": SOURCE,
    }
    (root / LAKE_FILE).write_text(json.dumps(described, indent=2) + "\n", encoding="utf-8")
    return {table: rows.num_rows for table, rows in tables.items()}


class Partition:
    """One day's folder of events, written block by block; empty days have an empty file."""

    def __init__(self, root: Path, ds: str) -> None:
        folder = root / "events" / f"ds={ds}"
        folder.mkdir(parents=True)
        self._writer = pq.ParquetWriter(
            folder / PART,
            raw_schema(EVENTS),
            compression=CODEC,
            compression_level=CODEC_LEVEL,
            use_dictionary=REPETITIVE,
        )
        self.rows = 0

    def add(self, rows: pa.Table) -> None:
        if rows.num_rows:
            self._writer.write_table(rows, row_group_size=rows.num_rows)
            self.rows += rows.num_rows

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._writer.close()


def _cities(world: World) -> pa.Table:
    cities = world.cities
    return table_of(
        CITIES,
        {
            "city_id": cities.city_id,
            "name": cities.name.tolist(),
            "country": cities.country.tolist(),
            "lat": cities.lat,
            "lon": cities.lon,
            "population": cities.population,
            "timezone": cities.timezone.tolist(),
        },
    )


def _items(world: World) -> pa.Table:
    items = world.items
    tags = [[TAGS[tag] for tag in row if tag != NO_TAG] for row in items.tags.tolist()]
    return table_of(
        ITEMS,
        {
            "item_id": items.item_id,
            "kind": [str(KINDS[code]) for code in items.kind],
            "name": items.name.tolist(),
            "city": world.cities.city_id[items.city],
            "lat": items.lat,
            "lon": items.lon,
            "category": [CATEGORIES[code] for code in items.category],
            "tags": tags,
            "price_cny": pa.array(items.price_cny, mask=~items.has_price),
            "rating": pa.array(items.rating, mask=np.isnan(items.rating)),
            "level": pa.array(items.level.astype(np.int32), mask=items.level == NOT_GRADED),
            "open_months": items.open_months,
            "sellable": items.sellable,
        },
    )


def _users(world: World) -> pa.Table:
    people = world.people
    return table_of(
        USERS,
        {
            "user_id": people.user_id,
            "declared_city": _city_ids(world, people.declared),
            "number_city": _city_ids(world, people.number_city),
            "gender": _names(GENDERS, people.gender),
            "age_band": _names(AGE_BANDS, people.age_band),
            "registered_at": pa.array(people.registered_ms, mask=people.registered_ms == 0).cast(
                pa.timestamp("ms", tz="UTC")
            ),
        },
    )


def _city_ids(world: World, cities: Ids) -> pa.Array:
    return pa.array(world.cities.city_id[cities], mask=cities == NOWHERE)


def _names(names: tuple[str, ...], codes: Ids) -> list[str | None]:
    return [None if code == NOT_SAID else names[code] for code in codes.tolist()]
