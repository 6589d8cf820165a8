"""The toy world: a small simulated lake that tests share, and the same without any dirt.

300 people, 8 cities and 40 days up to the end of National Day make some 35,000 events in about two
seconds. A lake is made once in a folder, and found there by whoever asks again.
"""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

import pandas as pd
import pyarrow as pa
import pyarrow.dataset as pads

from simulator.simulate import simulate
from simulator.size import WorldSize

TOY: Final = WorldSize(
    users=300, days=40, end=date(2026, 10, 7), cities=8, items_per_city=40, dirt_share=0.01
)
TOY_SEED: Final = 7


def toy_lake(folder: Path) -> Path:
    """The toy world's lake under `folder`, with one event in a hundred damaged or late."""
    return _lake(folder / "toy", TOY)


def perfect_lake(folder: Path) -> Path:
    """The same people and days with a log that never fails."""
    return _lake(folder / "perfect", replace(TOY, dirt_share=0.0))


def _lake(lake: Path, size: WorldSize) -> Path:
    if not lake.exists():
        simulate(lake, size, TOY_SEED)
    return lake


def read_events(lake: Path) -> pd.DataFrame:
    """All events of a lake, ids as floats where they may be null, with their partition as `ds`."""
    by_day = pads.partitioning(pa.schema([("ds", pa.string())]), flavor="hive")
    table = pads.dataset(lake / "events", format="parquet", partitioning=by_day).to_table()
    return table.to_pandas()
