"""A list at the moment it is shown: every context feature of its set, from the parts."""

import numpy as np

from features.catalog.sets import ITEM_LIST, SHOWN_LIST
from features.earlier_lists import EarlierList
from features.matrix import assemble
from features.schema import Action
from features.shown_list import DEVICES, ORDERS, ShownList, shown_columns
from features.store.base import ACTION_CODES, RecentActions

NOW_MS = 1_541_599_553_000
VIEW = ACTION_CODES[Action.VIEW_ITEM]
OF_STATISTICS = {"popularity_rank", "recall_item_cf_score"}  # what others did: of whoever counts it

LIST = ShownList(
    at_ms=NOW_MS,
    items=np.array([5, 6, 7]),
    prices_cny=np.array([200.0, 100.0, 400.0]),
    recent=RecentActions(np.array([6]), np.array([VIEW]), np.array([NOW_MS - 30_000])),
    earlier=(EarlierList(np.array([6, 5]), np.array([110.0, 200.0]), 5),),
    device=float(DEVICES.index("mobile")),
    order=float(ORDERS.index("price")),
    filters=2,
    steps=4,
    last_step_ms=NOW_MS - 10_000,
    last_step_action=float(ACTION_CODES[Action.SEARCH]),
)


def test_every_context_feature_of_the_set_has_a_value_or_comes_of_statistics() -> None:
    found = shown_columns(LIST)

    assert {f.name for f in SHOWN_LIST.context} - set(found) == OF_STATISTICS
    assert {values.shape for values in found.values()} == {(1,), (3,)}


def test_the_matrix_relates_each_item_to_list_and_session() -> None:
    others = {name: np.zeros(3) for name in (*OF_STATISTICS, *ITEM_LIST.columns)}

    rows = assemble(SHOWN_LIST, {**shown_columns(LIST), **others}, 3)

    def of(name: str) -> list[float]:
        return rows[:, SHOWN_LIST.index(name)].tolist()

    assert of("touch_offset") == [-1, 0, 1]  # the second was touched last
    assert of("deepest_offset") == [-1, 0, 1]
    assert of("price_rank") == [2, 1, 3]
    assert of("cheaper_above") == [0, 0, 2]
    assert of("step_seconds") == [10, 10, 10]
    assert of("list_order") == [1, 1, 1]
    np.testing.assert_array_equal(of("untouched_rank"), [1, np.nan, 2])
    np.testing.assert_array_equal(of("earlier_shift"), [-1, 1, np.nan])
    np.testing.assert_allclose(of("shown_against_last_touch"), np.log([2, 1, 4]), rtol=1e-6)
    np.testing.assert_allclose(of("shown_against_earlier")[1], np.log(100 / 110), rtol=1e-6)
    np.testing.assert_allclose(of("choice_rate"), [1 / 25] * 3)  # nothing is known of any
