"""Whether replayed samples hold what the snapshots of the day before held: no more, no less.

A stored feature of a replayed row must be, to the bit, the snapshot's value of the day before, or
its declared default. Anything else knew more than the server did: the day itself, or the outcome.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.dataset as pads

from features import arrow
from features.catalog.sets import TRAVEL, VIEWS
from features.parity import differing_cells
from features.schema import F32, Ids
from features.spec import FeatureView
from offline.audit.fault import NOT_THE_SNAPSHOT, Fault
from offline.audit.partition import partition
from offline.samples_exposures import FEATURES

_KEY_OF: Final = {"user_id": "user_id", "item_id": "item_id", "city": "browse_city"}


def beside_the_snapshot(lake: Path, days: Sequence[date]) -> list[Fault]:
    """Stored features of these days' replayed samples that are not the snapshot's."""
    found = []
    for ds in days:
        folder = lake / "samples" / f"ds={ds}"
        if not folder.is_dir():
            continue
        columns = [*dict.fromkeys(_KEY_OF.values()), "fingerprint", "matrix"]
        is_ours = (pads.field("origin") == "replay") & (
            pads.field("fingerprint") == FEATURES.fingerprint
        )
        rows = partition(folder, "samples").to_table(columns=columns, filter=is_ours)
        if rows.num_rows:
            matrix = arrow.float_lists(rows, "matrix", len(FEATURES.names))
            found += _compare(rows, matrix, lake, ds)
    return found


def _compare(rows: pa.Table, matrix: F32, lake: Path, ds: date) -> list[Fault]:
    found = []
    before = ds - timedelta(days=1)
    for view in VIEWS.values():
        names = [name for name in view.columns if name in TRAVEL.names]
        held = matrix[:, [TRAVEL.index(name) for name in names]]
        keys = np.stack([arrow.ids(rows, _KEY_OF[key]) for key in view.keys], axis=1)
        expected = _snapshot(lake, view, before, keys)
        expected = expected[:, [view.columns.index(name) for name in names]]
        differ = differing_cells(held, expected)
        for k in np.flatnonzero(differ.any(axis=0)):
            row = int(np.flatnonzero(differ[:, k])[0])
            how = (
                f"{int(differ[:, k].sum())} of {len(held)} rows; one holds {held[row, k]:.6g}, "
                f"snapshot_{view.name} of {before} {expected[row, k]:.6g}"
            )
            found.append(Fault(NOT_THE_SNAPSHOT, f"{names[k]} in samples of {ds}", how))
    return found


def _snapshot(lake: Path, view: FeatureView, ds: date, keys: Ids) -> F32:
    """The view's row of each key, (n, k); defaults where the snapshot has none."""
    expected = np.tile(view.defaults(), (len(keys), 1))
    folder = lake / f"snapshot_{view.name}" / f"ds={ds}"
    if not folder.is_dir():
        return expected
    rows = partition(folder, f"snapshot_{view.name}").to_table()
    stored = arrow.stored_rows(rows, view)
    known = np.stack([arrow.ids(rows, key) for key in view.keys], axis=1)
    codes = np.unique(np.concatenate([known, keys]), axis=0, return_inverse=True)[1]
    place = np.full(int(codes.max(initial=-1)) + 1, -1)
    place[codes[: len(known)]] = np.arange(len(known))
    row = place[codes[len(known) :]]
    expected[row >= 0] = stored[row[row >= 0]]
    return expected
