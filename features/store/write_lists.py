"""Writes the published lists that are keyed by city or item: of rows of the day's items."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import numpy as np

from features.errors import ContractError
from features.lists import ranks_within
from features.schema import F32, UNKNOWN_ID, Ids
from features.store.batches import Batch, column, whole_keys
from features.store.catalogue import NO_ROW, rows_of
from features.store.columns import ColumnFiles, open_array

MOST_ITEMS: Final = 2**31 - 1  # whose rows an entry's four bytes can tell apart

ListRows = tuple[Ids, Ids, F32, F32]
"""Keys, item ids, scores and evidence, each (n,): whole keys, ascending, best first."""


def write_list(
    folder: Path, items: Path, name: str, batches: Iterable[Batch], length: int
) -> tuple[int, int]:
    """A list's entries (key, item_id, score, rank, evidence) by ascending key; after `write_items`,
    which refuses ids that do not ascend: what is taken by row is taken by id.

    `items` is the folder of the published items, whose rows take the place of ids. Gives the number
    of entries, and of those whose item is not in the catalogue: they keep their places, and lead
    nowhere. Raises ContractError for more items than there are rows.
    """
    catalogue: Ids = open_array(items / "ids.npy")
    if len(catalogue) > MOST_ITEMS:
        raise ContractError(
            f"list {name!r}: {len(catalogue):,} items are published, of which a list can name "
            f"{MOST_ITEMS:,}; widen the type of its rows"
        )
    strangers = 0
    with ColumnFiles(folder) as files:
        keys = files.array("keys", np.int64)
        offsets = files.array("offsets", np.int64)
        rows = files.array("rows", np.int32)
        scores = files.array("scores", np.float32)
        evidence = files.array("evidence", np.float32)
        offsets.append([0])
        for row_keys, item_ids, row_scores, row_evidence in ranked(batches, name, length):
            distinct_keys, starts = np.unique(row_keys, return_index=True)
            keys.append(distinct_keys)
            offsets.append(rows.rows + np.append(starts[1:], len(row_keys)))
            item_rows = rows_of(catalogue, item_ids)
            strangers += int((item_rows == NO_ROW).sum())
            rows.append(item_rows)
            scores.append(row_scores)
            evidence.append(row_evidence)
    return rows.rows, strangers


def ranked(batches: Iterable[Batch], name: str, length: int) -> Iterator[ListRows]:
    """The rows of whole keys, best first.

    Raises ContractError where ranks are not 1, 2, 3... within a key, a key has more than `length`
    rows, an item id is not positive or comes twice in a key, or a score is not finite.
    """
    what = f"list {name!r}"
    for keys, batch in whole_keys(batches, "key", what):
        ranks = np.asarray(column(batch, "rank", what), dtype=np.int64)
        order = np.lexsort((ranks, keys))
        item_ids = np.asarray(column(batch, "item_id", what), dtype=np.int64)[order]
        scores = np.asarray(column(batch, "score", what), dtype=np.float32)[order]
        evidence = np.asarray(column(batch, "evidence", what), dtype=np.float32)[order]
        ranks = ranks[order]
        _refuse(what, keys, ranks != ranks_within(keys), "ranks are not 1, 2, 3...")
        _refuse(what, keys, ranks > length, f"more than {length} rows")
        _refuse(what, keys, item_ids <= UNKNOWN_ID, "an item id that is not positive")
        _refuse(what, keys, ~np.isfinite(scores), "a score that is not finite")
        _refuse(what, keys, _repeats(keys, item_ids), "an item twice")
        yield keys, item_ids, scores, evidence


def _repeats(keys: Ids, item_ids: Ids) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """True for rows whose (key, item) another row has before it, shape (n,)."""
    order = np.lexsort((item_ids, keys))
    same = (np.diff(keys[order]) == 0) & (np.diff(item_ids[order]) == 0)
    repeats = np.zeros(len(keys), dtype=np.bool_)
    repeats[order[1:][same]] = True
    return repeats


def _refuse(
    what: str, keys: Ids, wrong: np.ndarray[tuple[int], np.dtype[np.bool_]], problem: str
) -> None:
    if bool(wrong.any()):
        first = int(np.flatnonzero(wrong)[0])
        raise ContractError(
            f"{what}: key {keys[first]} has {problem} ({int(wrong.sum())} rows in all)"
        )
