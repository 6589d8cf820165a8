"""Rows by loops are those of assemble(), bit for bit."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from features import kernels
from features.catalog.sets import SHOWN_LIST, TRAVEL
from features.compiled.assembly import Assembly, can_assemble
from features.compiled.table import Layout, Table
from features.matrix import assemble
from features.schema import F32
from features.spec import Context, Derived, FeatureSet, index_features

OF_ITEMS = tuple(n for n in TRAVEL.inputs if n.startswith(("item_", "recall_", "touch_", "price_")))
LAYOUT = Layout(OF_ITEMS, tuple(n for n in TRAVEL.inputs if n not in OF_ITEMS))
ASSEMBLY = Assembly(TRAVEL, LAYOUT)


def table(n: int, seed: int, unknown: float) -> Table:
    rng = np.random.default_rng(seed)
    blocks = []
    for names, columns in ((LAYOUT.own, n), (LAYOUT.shared, 1)):
        block = (rng.normal(size=(len(names), columns)) * 20).astype(np.float32)
        for k, name in enumerate(names):
            if name.endswith(("_category", "month", "_city", "_kind", "_months")):
                block[k] = rng.integers(-1, 14, columns)
            if name.endswith(("_min", "_spread", "_max")):
                block[k] = rng.choice([0.0, 1.0, 3.5], columns)
        block[rng.random(block.shape) < unknown] = np.nan
        blocks.append(block)
    return Table(LAYOUT, blocks[0], blocks[1][:, 0].copy())


def bits(x: F32) -> list[list[int]]:
    return np.ascontiguousarray(x.T).view(np.uint32).tolist()


@given(st.integers(0, 200), st.integers(0, 2**32 - 1), st.sampled_from([0.0, 0.1, 0.7]))
def test_every_bit_is_the_same(n: int, seed: int, unknown: float) -> None:
    given_table = table(n, seed, unknown)

    assert bits(ASSEMBLY(given_table)) == bits(assemble(TRAVEL, given_table, n))


def test_infinite_values_are_values() -> None:
    given_table = table(70, 3, 0.1)
    rng = np.random.default_rng(4)
    for block in (given_table.own, given_table.shared):
        places = rng.random(block.shape) < 0.2
        block[places] = rng.choice([np.inf, -np.inf, 3e38, 1e-45, 0.0], int(places.sum()))

    np.testing.assert_array_equal(ASSEMBLY(given_table), assemble(TRAVEL, given_table, 70))


def test_what_the_loops_do_not_know_is_left_to_numpy() -> None:
    def squared(a: np.ndarray) -> np.ndarray:
        return a * a

    price = Context("price", scope="item")
    own = FeatureSet("own", ("b",), index_features([(price, Derived("b", ("price",), squared))]))
    late = FeatureSet(
        "late",
        ("b",),
        index_features(
            [
                (
                    price,
                    Derived("a", ("price", "price"), kernels.product),
                    Derived("b", ("a",), kernels.log1p),
                )
            ]
        ),
    )

    assert not can_assemble(own, Layout(("price",), ()))
    assert not can_assemble(late, Layout(("price",), ()))  # log1p comes before products
    assert not can_assemble(SHOWN_LIST, LAYOUT)  # it asks for more than is there
    assert can_assemble(TRAVEL, LAYOUT)


@pytest.mark.parametrize("name", ["item_price", "month"])
def test_a_table_reads_as_columns(name: str) -> None:
    given_table = table(3, 1, 0.0)
    shape = (3,) if name in LAYOUT.own else (1,)

    assert given_table[name].shape == shape
    assert given_table[name].dtype == np.float64
    assert set(given_table) == {*LAYOUT.own, *LAYOUT.shared}
