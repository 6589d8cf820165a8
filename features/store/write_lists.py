"""Writes the published lists that are keyed by city or item."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np

from features.errors import ContractError
from features.lists import ranks_within
from features.schema import F32, UNKNOWN_ID, Ids
from features.store.batches import Batch, column, whole_keys
from features.store.columns import ColumnFiles

ListRows = tuple[Ids, Ids, F32, F32]
"""Keys, item ids, scores and evidence, each (n,): whole keys, ascending, best first."""


def write_list(folder: Path, name: str, batches: Iterable[Batch], length: int) -> int:
    """A list's rows (key, item_id, score, rank, evidence) by ascending key; gives their number."""
    with ColumnFiles(folder) as files:
        keys = files.array("keys", np.int64)
        offsets = files.array("offsets", np.int64)
        ids = files.array("ids", np.int64)
        scores = files.array("scores", np.float32)
        evidence = files.array("evidence", np.float32)
        offsets.append([0])
        for row_keys, item_ids, row_scores, row_evidence in ranked(batches, name, length):
            distinct_keys, starts = np.unique(row_keys, return_index=True)
            keys.append(distinct_keys)
            offsets.append(ids.rows + np.append(starts[1:], len(row_keys)))
            ids.append(item_ids)
            scores.append(row_scores)
            evidence.append(row_evidence)
    return ids.rows


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
