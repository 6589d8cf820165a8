"""A memory as files: what people and the world carry from one day into the next."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import numpy as np

from features.errors import ContractError
from features.schema import Ids
from simulator.archive import restore, save
from simulator.memory import FIELDS, Appointments, Kept, LastItems, Memory

COUNTERS: Final = ("sessions", "requests", "orders", "events")
COUNTERS_FILE: Final = "memory.json"


@dataclass(frozen=True, slots=True)
class _Ahead:
    """All appointments with the block of people that they are of, (n,) each."""

    block: Ids
    action: Ids
    at_ms: Ids
    day: Ids
    user: Ids
    item: Ids
    deal: Ids
    order: Ids
    cents: Ids


def save_memory(folder: Path, memory: Memory, next_day: date) -> None:
    """Write a memory, and the first day that was not lived yet; `restore_memory` reads it."""
    save(folder / "viewed.parquet", memory.viewed.kept)
    save(folder / "bought.parquet", memory.bought.kept)
    keys = sorted(memory.ahead)
    parts = [Appointments.joined(memory.ahead[key]) for key in keys]
    blocks = [np.full(part.size, block) for (_, block), part in zip(keys, parts, strict=True)]
    whole = Appointments.joined(parts)
    columns = {name: getattr(whole, name) for name in FIELDS}
    block = np.concatenate([np.zeros(0, dtype=np.int64), *blocks])
    save(folder / "ahead.parquet", _Ahead(block=block, **columns))
    counters = {name: getattr(memory, name) for name in COUNTERS}
    text = json.dumps({**counters, "next_day": next_day.isoformat()}, indent=2) + "\n"
    staged = folder / f".{COUNTERS_FILE}"
    staged.write_text(text, encoding="utf-8")
    staged.replace(folder / COUNTERS_FILE)  # last: the day counts as lived from here on


def restore_memory(folder: Path) -> tuple[Memory, date]:
    """A saved memory and the day to live next. Raises ContractError where there is none."""
    try:
        found = json.loads((folder / COUNTERS_FILE).read_text(encoding="utf-8"))
        counters = {name: int(found[name]) for name in COUNTERS}
        next_day = date.fromisoformat(found["next_day"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ContractError(
            f"{folder / COUNTERS_FILE} cannot be used ({error}); expected what `sojourn simulate` "
            "leaves beside a lake: simulate it again"
        ) from error
    ahead = restore(folder / "ahead.parquet", _Ahead)
    memory = Memory(
        LastItems.of(restore(folder / "viewed.parquet", Kept)),
        LastItems.of(restore(folder / "bought.parquet", Kept)),
        sessions=counters["sessions"],
        requests=counters["requests"],
        orders=counters["orders"],
        events=counters["events"],
    )
    for block in np.unique(ahead.block).tolist():
        of_block = ahead.block == block
        memory.schedule(block, Appointments(*(getattr(ahead, name)[of_block] for name in FIELDS)))
    return memory, next_day
