"""A partition's rows as a dataset, also where the day had none and so no file was written."""

from pathlib import Path

import pyarrow.dataset as pads

from features.arrow import raw_schema
from offline.tables import table


def partition(folder: Path, name: str) -> pads.Dataset:
    """The rows of table `name` in a folder; with no file, none, in the columns of its contract."""
    if any(folder.glob("*.parquet")):
        return pads.dataset(folder, format="parquet")
    return pads.dataset(raw_schema(table(name).columns).empty_table())
