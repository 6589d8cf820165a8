"""Streams in the order of a key: merged and cut as one sort of everything would."""

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.errors import ContractError
from features.store.batches import Batch, in_order, merged, one_each, whole_keys

Rows = list[tuple[int, int]]  # (key, value)

streams = st.lists(st.lists(st.integers(1, 12), max_size=30).map(sorted), max_size=5)


def batches(rows: Rows, size: int) -> Iterator[Batch]:
    for start in range(0, len(rows), size):
        part = rows[start : start + size]
        yield {"key": np.array([k for k, _ in part]), "value": np.array([v for _, v in part])}


def rows_of(stream: Iterator[Batch]) -> Rows:
    return [
        row
        for batch in stream
        for row in zip(np.asarray(batch["key"]).tolist(), list(batch["value"]), strict=True)
    ]


def numbered(keys: list[list[int]]) -> list[Rows]:
    """The same keys, each row with a number of its own."""
    return [[(key, 1000 * i + j) for j, key in enumerate(ks)] for i, ks in enumerate(keys)]


@given(keys=streams, size=st.integers(1, 7))
def test_merging_is_one_stable_sort(keys: list[list[int]], size: int) -> None:
    parts = numbered(keys)
    found = rows_of(merged([batches(part, size) for part in parts], "key"))

    assert found == sorted((row for part in parts for row in part), key=lambda row: row[0])


@given(keys=st.lists(st.integers(1, 12), max_size=40).map(sorted), size=st.integers(1, 7))
def test_whole_keys_are_the_same_rows_with_no_key_in_two_batches(
    keys: list[int], size: int
) -> None:
    (rows,) = numbered([keys])
    cut = [(k.tolist(), b) for k, b in whole_keys(batches(rows, size), "key", "it")]
    in_batches = [key for ks, _ in cut for key in set(ks)]

    assert rows_of(iter([b for _, b in cut])) == rows
    assert sorted(in_batches) == sorted(set(keys))


def test_merging_reads_no_further_than_it_must() -> None:
    read: list[int] = []

    def stream(name: int) -> Iterator[Batch]:
        for key in range(name, 1000, 2):
            read.append(key)
            yield {"key": np.array([key])}

    both = merged([stream(0), stream(1)], "key")
    for _ in range(10):
        next(both)

    assert max(read) < 15


def test_empty_batches_are_passed_over() -> None:
    empty: Batch = {"key": np.zeros(0, dtype=np.int64)}

    assert [k.tolist() for k, _ in in_order([empty, {"key": [3]}, empty], "key", "it")] == [[3]]


@pytest.mark.parametrize("parts", [[[1, 3, 2]], [[1, 3], [2]]])
def test_keys_that_fall_are_refused(parts: list[list[int]]) -> None:
    with pytest.raises(ContractError, match="it: key 2 comes after 3; expected ascending"):
        list(in_order([{"key": part} for part in parts], "key", "it"))


@pytest.mark.parametrize("parts", [[[1, 3, 3]], [[1, 3], [3, 4]]])
def test_an_id_that_comes_twice_is_refused(parts: list[list[int]]) -> None:
    with pytest.raises(ContractError, match="it: key 3 comes twice"):
        list(one_each([{"key": part} for part in parts], "key", "it"))


def test_nobodys_id_is_refused() -> None:
    with pytest.raises(ContractError, match="it: key 0; expected positive"):
        list(one_each([{"key": [0, 1]}], "key", "it"))


def test_a_missing_key_column_is_refused_by_name() -> None:
    with pytest.raises(ContractError, match=r"it: column 'key' is missing; found \['item'\]"):
        list(in_order([{"item": [1]}], "key", "it"))
