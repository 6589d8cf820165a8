"""Lists as they are read back, and counters that a list does not meet itself in."""

from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from features.errors import ContractError
from features.schema import UNKNOWN_ID
from features.spec import Context, FeatureSet
from offline.trials.lists import (
    Lists,
    Touched,
    list_counters,
    neighbour_scores,
    popularity_ranks,
    read_lists,
)

SHOWN = FeatureSet("toy", ("shown_price",), {"shown_price": Context("shown_price", "item")})
NEVER = 2**62
A, B, C = 1, 2, 3


def ids(*values: int) -> np.ndarray:
    return np.array(values, dtype=np.int64)


def lists(
    shown: list[tuple[int, int, int, list[int], int]],
    touched: list[tuple[int, int, int, int]],
    last_touch: list[int] | None = None,
) -> Lists:
    """Lists as (user, session, at, items, taken) and touches as (user, session, at, item)."""
    items = np.concatenate([ids(*one[3]) for one in shown])
    sizes = [len(one[3]) for one in shown]
    return Lists(
        offsets=np.r_[0, np.cumsum(sizes)].astype(np.int64),
        items=items,
        taken=items == np.repeat([one[4] for one in shown], sizes),
        context={"shown_price": items * 100.0},
        users=ids(*(one[0] for one in shown)),
        sessions=ids(*(one[1] for one in shown)),
        at_ms=ids(*(one[2] for one in shown)),
        last_touch=ids(*(last_touch or [UNKNOWN_ID] * len(shown))),
        is_last=np.ones(len(shown), dtype=np.bool_),
        touched=Touched(*(ids(*column) for column in _columns(touched))),
    )


def _columns(touched: list[tuple[int, int, int, int]]) -> list[list[int]]:
    return [[one[k] for one in touched] for k in (1, 3, 0, 2)]  # sessions, items, users, at


def test_a_list_counts_what_users_of_other_folds_did() -> None:
    given = lists(
        [(1, 1, 10, [A, B], A), (2, 2, 20, [A, C], A), (3, 3, 30, [A, B], B)],
        touched=[(1, 1, 5, A), (2, 2, 15, A), (2, 2, 16, C)],
    )
    fold_of = ids(-1, 0, 1, -1)  # of users 0..3: the third is a test user

    found = list_counters(given, fold_of, NEVER)

    # The first sees the second's list; the second the first's; the test user both, not its own.
    np.testing.assert_array_equal(found["item_list_shows"], [1, 0, 1, 0, 2, 1])
    np.testing.assert_array_equal(found["item_list_choices"], [1, 0, 1, 0, 2, 0])
    np.testing.assert_array_equal(found["item_list_touches"], [1, 0, 1, 0, 2, 0])
    np.testing.assert_array_equal(found["item_list_price"], [100, np.nan, 100, np.nan, 100, 200])


def test_what_comes_after_the_moment_is_not_counted_and_sees_all_before() -> None:
    given = lists([(1, 1, 10, [A], A), (1, 2, 20, [A], A)], touched=[(1, 1, 5, A), (1, 2, 15, A)])

    found = list_counters(given, ids(-1, 0), until_ms=20)

    # Its own fold is hidden from the first list; the second, at the moment, sees the first.
    np.testing.assert_array_equal(found["item_list_shows"], [0, 1])
    np.testing.assert_array_equal(found["item_list_touches"], [0, 2])


def test_neighbours_follow_the_last_touch_in_its_direction() -> None:
    touched = [(1, 1, 1, A), (1, 1, 2, B), (1, 1, 3, C), (1, 2, 4, A), (1, 2, 5, C)]
    given = lists([(2, 3, 9, [A, B, C], C)], touched, last_touch=[A])

    found = neighbour_scores(given, ids(-1, 0, -1), NEVER)

    # A is touched in two sessions, B in one, C in two; C follows A once directly, once after B.
    np.testing.assert_allclose(found, [0, 1 / np.sqrt(2), 1.7 / 2])


def test_without_a_touch_there_are_no_neighbours() -> None:
    given = lists([(2, 3, 9, [A, B], A)], [(1, 1, 1, A), (1, 1, 2, B)])

    np.testing.assert_array_equal(neighbour_scores(given, ids(-1, 0, -1), NEVER), [0, 0])


def test_equally_popular_items_stand_equally_high_in_their_own_list() -> None:
    given = lists([(1, 1, 1, [A, B, C], A), (2, 2, 2, [A, B], A)], [])

    found = popularity_ranks(given, np.array([5.0, 9.0, 5.0, 1.0, 0.0]))

    np.testing.assert_array_equal(found, [2, 1, 2, 1, 2])


def landed(lake: Path, fingerprint: str) -> Path:
    """One session: A touched, a list of B and A taken at A; C touched, a list taken at C."""
    at = pa.timestamp("ms", tz="UTC")
    events = pa.table(
        {
            "at": pa.array([1, 2, 3, 4], at),
            "user_id": [7] * 4,
            "session_id": [1] * 4,
            "item_id": [A, A, C, C],
            "request_id": [None, "r1", None, "r2"],
        }
    )
    exposures = pa.table(
        {
            "request_id": ["r2", "r1", "r1"],
            "at": pa.array([4, 2, 2], at),
            "user_id": [7] * 3,
            "session_id": [1] * 3,
            "item_id": [C, A, B],
            "position": pa.array([1, 2, 1], pa.int32()),
            "fingerprint": [fingerprint] * 3,
            "context": pa.array([[30.0], [10.0], [20.0]], pa.list_(pa.float32())),
        }
    )
    for name, table in (("events", events), ("exposures", exposures)):
        (lake / name / "ds=2018-11-07").mkdir(parents=True)
        pq.write_table(table, lake / name / "ds=2018-11-07" / "part.parquet")
    return lake


def test_a_lakes_lists_come_back_in_the_order_shown(tmp_path: Path) -> None:
    found = read_lists(landed(tmp_path, SHOWN.fingerprint), SHOWN)

    assert found.offsets.tolist() == [0, 2, 3]
    assert found.items.tolist() == [B, A, C]
    assert found.taken.tolist() == [False, True, True]
    assert found.context["shown_price"].tolist() == [20, 10, 30]
    assert found.last_touch.tolist() == [A, C]
    assert found.is_last.tolist() == [False, True]
    assert found.touched.items.tolist() == [A, C]  # what was taken from a list is no touch
    assert found.user_ids == 8


def test_lists_of_another_feature_set_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ContractError, match="import the data again"):
        read_lists(landed(tmp_path, "0" * 16), SHOWN)
