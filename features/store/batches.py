"""Streams of column batches in the order of a key: merged, and cut so that no key spans two.

A batch is a mapping of column names to arrays (or lists) whose first axes agree, as a parquet row
group gives it. Every stream keeps one batch in memory.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from features.errors import ContractError
from features.schema import UNKNOWN_ID, Ids

Column = NDArray[Any] | Sequence[Any]
Batch = Mapping[str, Column]


def column(batch: Batch, name: str, what: str) -> Column:
    """A column. Raises ContractError where it is missing."""
    if name not in batch:
        raise ContractError(f"{what}: column {name!r} is missing; found {sorted(batch)}")
    return batch[name]


def in_order(batches: Iterable[Batch], key: str, what: str) -> Iterator[tuple[Ids, Batch]]:
    """Each batch that has rows, with its keys as int64, shape (n,).

    Raises ContractError where keys do not ascend.
    """
    last: int | None = None
    for batch in batches:
        keys = np.asarray(column(batch, key, what), dtype=np.int64)
        if len(keys) == 0:
            continue
        falls = np.flatnonzero(np.diff(keys, prepend=keys[0] if last is None else last) < 0)
        if len(falls):
            at = int(falls[0])
            before = keys[at - 1] if at else last
            raise ContractError(
                f"{what}: {key} {keys[at]} comes after {before}; expected ascending: sort by "
                f"{key}, or bring several sorted files together with merged()"
            )
        last = int(keys[-1])
        yield keys, batch


def one_each(batches: Iterable[Batch], key: str, what: str) -> Iterator[tuple[Ids, Batch]]:
    """As `in_order`, for ids that are positive and come once; raises ContractError for others."""
    last = UNKNOWN_ID
    for keys, batch in in_order(batches, key, what):
        if keys[0] <= UNKNOWN_ID:
            raise ContractError(f"{what}: {key} {keys[0]}; expected positive ids")
        repeats = np.flatnonzero(np.diff(keys, prepend=last) == 0)
        if len(repeats):
            raise ContractError(f"{what}: {key} {keys[repeats[0]]} comes twice; expected once")
        last = int(keys[-1])
        yield keys, batch


def whole_keys(batches: Iterable[Batch], key: str, what: str) -> Iterator[tuple[Ids, Batch]]:
    """As `in_order`, cut so that all rows of one key are in one batch."""
    held: Batch | None = None
    for keys, batch in in_order(batches, key, what):
        if held is not None:
            batch = _joined([held, batch])
            keys = np.asarray(batch[key], dtype=np.int64)
        last_starts = int(np.searchsorted(keys, keys[-1]))
        held = _cut(batch, slice(last_starts, None))
        if last_starts:
            yield keys[:last_starts], _cut(batch, slice(0, last_starts))
    if held is not None:
        yield np.asarray(held[key], dtype=np.int64), held


def merged(streams: Sequence[Iterable[Batch]], key: str) -> Iterator[Batch]:
    """One stream in the order of `key` out of several that are; equal keys in the streams' order.

    Every round gives all rows up to the smallest of the last keys at hand.
    """
    readers = [in_order(stream, key, f"stream {i}") for i, stream in enumerate(streams)]
    heads = [next(reader, None) for reader in readers]
    while ends := [int(head[0][-1]) for head in heads if head is not None]:
        bound = min(ends)
        ready: list[Batch] = []
        for i, reader in enumerate(readers):
            head = heads[i]
            while head is not None and head[0][0] <= bound:
                keys, batch = head
                end = int(np.searchsorted(keys, bound, side="right"))
                ready.append(_cut(batch, slice(0, end)))
                left = keys[end:], _cut(batch, slice(end, None))
                head = left if len(left[0]) else next(reader, None)
            heads[i] = head
        rows = _joined(ready)
        order = np.argsort(np.asarray(rows[key], dtype=np.int64), kind="stable")
        yield {name: np.asarray(values)[order] for name, values in rows.items()}


def _cut(batch: Batch, rows: slice) -> Batch:
    return {name: values[rows] for name, values in batch.items()}


def _joined(batches: Sequence[Batch]) -> Batch:
    if len(batches) == 1:
        return batches[0]
    names = batches[0].keys()
    return {name: np.concatenate([np.asarray(batch[name]) for batch in batches]) for name in names}
