"""Writing the truth: the world itself for `truth.load`, and tables that people can read."""

import json
from collections.abc import Mapping
from dataclasses import asdict, fields
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa

from simulator.archive import save, write
from simulator.choice import SURFACES, examination
from simulator.cities import Cities
from simulator.deals import DealItems, Deals
from simulator.items import Items, Members
from simulator.links import Links
from simulator.log import MISSING
from simulator.people import People
from simulator.settle import Orders
from simulator.stage import HOW, PositionTally
from simulator.trips import Trips
from simulator.world import World

TRUTH_FOLDER: Final = "truth"
WORLD_FILE: Final = "world.json"  # size and seed
MEMORY_FOLDER: Final = "memory"  # what people and the world carry into the next day
DIRT_FILE: Final = "dirt.json"  # by partition and kind, how many rows are damaged
PARTS: Final = {
    "cities": Cities,
    "items": Items,
    "members": Members,
    "deals": Deals,
    "deal_items": DealItems,
    "links": Links,
    "people": People,
    "trips": Trips,
}


def write_truth(
    folder: Path,
    world: World,
    orders: list[Orders],
    tally: PositionTally,
    dirt: Mapping[str, Mapping[str, int]],
    not_arrived: int,
) -> int:
    """Write everything that `load` reads, and tables for people to read; number of orders."""
    for name in PARTS:
        save(folder / "world" / f"{name}.parquet", getattr(world, name))
    described = {**asdict(world.size), "end": world.size.end.isoformat(), "seed": world.seed}
    _write_json(folder / WORLD_FILE, described)
    _write_json(
        folder / DIRT_FILE,
        {"not_arrived": not_arrived, "partitions": {ds: dict(k) for ds, k in dirt.items()}},
    )
    write(folder / "homes.parquet", _homes(world))
    write(folder / "trips.parquet", _trips(world))
    write(folder / "positions.parquet", _positions(tally))
    return write_orders(folder / "orders.parquet", world, orders)


def write_orders(file: Path, world: World, orders: list[Orders]) -> int:
    """The truth of orders, one row each; how many."""
    table = _orders(world, orders)
    write(file, table)
    return int(table.num_rows)


def _homes(world: World) -> pa.Table:
    """One row per home: where a user lives since when; those who move have two."""
    people = world.people
    moved = np.flatnonzero(people.moves_on < world.calendar.closing)
    user = np.concatenate([np.arange(people.size), moved])
    city = np.concatenate([people.home[:, 0], people.home[moved, 1]])
    first = [world.size.start] * people.size
    since = first + [world.calendar.day(day) for day in people.moves_on[moved].tolist()]
    order = np.argsort(user, kind="stable")
    return pa.table(
        {
            "user_id": people.user_id[user[order]],
            "city": world.cities.city_id[city[order]],
            "since": pa.array([since[n] for n in order], type=pa.date32()),
        }
    )


def _trips(world: World) -> pa.Table:
    """One row per trip, in local dates."""
    trips, day = world.trips, world.calendar.day
    rows = slice(0, trips.size)  # nobody's trip is left out
    return pa.table(
        {
            "user_id": world.people.user_id[trips.user[rows]],
            "city": world.cities.city_id[trips.city[rows]],
            "planned_from": pa.array([day(d) for d in trips.planned_from[rows].tolist()]),
            "start": pa.array([day(d) for d in trips.start[rows].tolist()]),
            "end": pa.array([day(d) for d in trips.end[rows].tolist()]),
        }
    )


def _positions(tally: PositionTally) -> pa.Table:
    """What became of each position of the old app's lists, beside the probability of a look."""
    surface, position = np.nonzero(tally.counts[:, :, 0])
    shown, examined, clicked = tally.counts[surface, position].T
    return pa.table(
        {
            "surface": [SURFACES[code] for code in surface],
            "position": position,
            "shown": shown,
            "examined": examined,
            "clicked": clicked,
            "examination": examination(surface, position),
        }
    )


def _orders(world: World, parts: list[Orders]) -> pa.Table:
    """One row per order, in ids."""
    all_of = {
        f.name: np.concatenate([getattr(part, f.name) for part in parts]) for f in fields(Orders)
    }
    at = pa.timestamp("ms", tz="UTC")
    refund, visit = all_of["refund_ms"], all_of["visit_ms"]
    return pa.table(
        {
            "order_id": all_of["order"],
            "user_id": world.people.user_id[all_of["user"]],
            "at": pa.array(all_of["at_ms"]).cast(at),
            "deal_id": world.deals.deal_id[all_of["deal"]],
            "item_id": world.items.item_id[all_of["item"]],
            "how": pa.array(HOW).take(pa.array(all_of["how"])),
            "cents": all_of["cents"],
            "paid": all_of["paid"],
            "refunded_cents": all_of["refunded_cents"],
            "refund_at": pa.array(refund, mask=refund == MISSING).cast(at),
            "visit_at": pa.array(visit, mask=visit == MISSING).cast(at),
        }
    )


def _write_json(path: Path, value: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, indent=2, sort_keys=True) + "\n", encoding="utf-8")
