"""Lists and user rows by key, against dictionaries: keys before, between and behind those there."""

from pathlib import Path

import numpy as np
import pytest

from features.schema import UserId
from features.store.catalogue import NO_ROW
from features.store.columns import ColumnFiles
from features.store.lookups import KeyedList, UserRows

ITEM_IDS = np.array([10, 20, 30, 40])
# Rows of items by key, best first; the items of NO_ROW are gone, but keep their places.
LISTS = {3: [0, NO_ROW, 2], 5: [], 6: [3], 9: [NO_ROW, NO_ROW], 11: [2, 1, 0, 3, NO_ROW]}
ASKED = (*range(1, 14), 2**40)


@pytest.fixture
def keyed(tmp_path: Path) -> KeyedList:
    entries = [row for rows in LISTS.values() for row in rows]
    with ColumnFiles(tmp_path) as files:
        files.array("keys", np.int64).append([*LISTS])
        files.array("offsets", np.int64).append(np.cumsum([0, *map(len, LISTS.values())]))
        files.array("rows", np.int32).append(entries)
        files.array("scores", np.float32).append(np.arange(len(entries)) + 0.5)
        files.array("evidence", np.float32).append(np.arange(len(entries)) + 100)
    return KeyedList(tmp_path, ITEM_IDS)


def entries(key: int, limit: int) -> list[tuple[int, float, float]]:
    """(id, score, evidence) of a key's first entries; id 0 where the item is gone."""
    first = sum(len(rows) for other, rows in LISTS.items() if other < key)
    return [
        (int(ITEM_IDS[row]) if row != NO_ROW else 0, first + n + 0.5, first + n + 100.0)
        for n, row in enumerate(LISTS.get(key, [])[:limit])
    ]


@pytest.mark.parametrize("limit", [1, 2, 3, 9])
def test_the_first_entries_of_a_key_are_given_without_items_that_are_gone(
    keyed: KeyedList, limit: int
) -> None:
    for key in ASKED:
        expected = [entry for entry in entries(key, limit) if entry[0]]

        found = keyed.first(key, limit)
        alone = keyed.top(np.array([key]), limit)

        assert list(zip(*(part.tolist() for part in found), strict=True)) == expected
        assert [part.tolist() for part in alone] == [[part.tolist()] for part in found]
        assert keyed.leads_anywhere(key, limit) == bool(expected)


@pytest.mark.parametrize("limit", [1, 2, 3, 9])
def test_many_keys_are_padded_to_the_limit(keyed: KeyedList, limit: int) -> None:
    ids, scores, evidence = keyed.top(np.array(ASKED), limit)
    again = keyed.ids_and_scores(np.array(ASKED), limit)

    for n, key in enumerate(ASKED):
        known = [e if e[0] else (0, 0.0, np.nan) for e in entries(key, limit)]
        padded = known + [(0, 0.0, np.nan)] * (limit - len(known))
        for found, expected in zip((ids, scores, evidence), zip(*padded, strict=True), strict=True):
            np.testing.assert_array_equal(expected, found[n], err_msg=str(key))
    np.testing.assert_array_equal(again[0], ids)
    np.testing.assert_array_equal(again[1], scores)


def test_users_have_their_own_rows_and_strangers_none(tmp_path: Path) -> None:
    rows = {7: b"seven", 9: b"", 12: b"twelve"}
    with ColumnFiles(tmp_path) as files:
        files.array("ids", np.int64).append([*rows])
        files.array("offsets", np.int64).append(np.cumsum([0, *map(len, rows.values())]))
    (tmp_path / "rows.bin").write_bytes(b"".join(rows.values()))

    users = UserRows(tmp_path)

    assert [users.row(UserId(user)) for user in range(6, 15)] == [*map(rows.get, range(6, 15))]
    assert len(users) == 3
