"""Rows out of a table are what its columns say."""

import numpy as np

from features.compiled.table import Layout, Table


def test_chosen_rows_have_the_columns_in_the_order_asked_for() -> None:
    rng = np.random.default_rng(1)
    own, shared = rng.random((3, 40), dtype=np.float32), rng.random(2, dtype=np.float32)
    table = Table(Layout(("a", "b", "c"), ("x", "y")), own, shared)
    names, rows = ("y", "c", "a", "x"), rng.permutation(40)[:9]

    found = table.chosen(names, rows)

    expected = [np.broadcast_to(table[name], (40,))[rows] for name in names]
    np.testing.assert_array_equal(found, np.array(expected, dtype=np.float32).T)
    assert table.value("y") == table["y"][0]


def test_columns_are_chosen_of_rows_in_any_order_of_memory() -> None:
    own = np.arange(6, dtype=np.float32).reshape(2, 3)
    table = Table(Layout(("a", "b"), ("c",)), own, np.array([9.0], dtype=np.float32))
    last_and_first = np.array([2, 1, 0])[::2]  # a view with a step

    found = table.chosen(("b", "c", "a"), last_and_first)

    assert found.tolist() == [[5.0, 9.0, 2.0], [3.0, 9.0, 0.0]]
