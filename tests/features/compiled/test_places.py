"""Items are found by id whatever ids there are."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.compiled.places import ItemPlaces
from features.schema import Ids
from features.store.catalogue import rows_of

MOST = 2**63 - 1


@dataclass
class Few:
    """Items of which nothing but their ids matters."""

    ids: Ids
    city: Ids


def assert_found(ids: list[int]) -> None:
    known = np.array(sorted(ids), dtype=np.int64)
    beside = {one + step for one in ids for step in (-1, 0, 1) if one + step <= MOST}
    asked = np.array([*beside, -(2**63), -1, 0, 1, MOST], dtype=np.int64)
    items: Any = Few(known, np.zeros(len(known), dtype=np.int64))

    found = ItemPlaces(items).rows(asked)

    assert found.tolist() == rows_of(known, asked).tolist()


@pytest.mark.parametrize(
    "ids", [[], [1], [MOST], [1, MOST], [1, 2, 3, MOST - 1, MOST], [3, 3 + 2**33]]
)
def test_few_items_far_apart_are_found(ids: list[int]) -> None:
    assert_found(ids)


@given(st.sets(st.integers(1, MOST), max_size=40), st.integers(0, 62))
def test_any_items_are_found(ids: set[int], closer: int) -> None:
    assert_found([*{1 + (one >> closer) for one in ids}])
