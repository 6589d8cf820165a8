"""A partition's rows as a dataset, also where the day had none and so no file was written."""

from pathlib import Path

import pyarrow as pa
import pyarrow.dataset as pads
import pyarrow.parquet as pq

from features.arrow import raw_schema
from features.errors import ContractError
from offline.tables import table


def partition(folder: Path, name: str) -> pads.Dataset:
    """The rows of table `name` in a folder; with no file, none, in the columns of its contract.

    Raises ContractError for a file that is damaged.
    """
    files = sorted(folder.glob("*.parquet"))
    if not files:
        return pads.dataset(raw_schema(table(name).columns).empty_table())
    try:
        for file in files:
            pq.read_metadata(file)
    except (pa.ArrowInvalid, OSError) as error:
        raise ContractError(
            f"{folder} cannot be read ({error}); remove it and make its day again: sojourn daily"
        ) from error
    return pads.dataset(folder, format="parquet")
