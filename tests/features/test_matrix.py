"""assemble(): one row alone equals the row in a batch, whatever the inputs."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.catalog.sets import TRAVEL
from features.errors import ContractError
from features.kernels import difference
from features.matrix import assemble
from features.schema import F64
from features.spec import Context, Count, Derived, FeatureSet, Stored, index_features

PRICE = Stored("price", Count(("pay",), 1), 5.0)
MEDIAN = Context("median")
ABOVE = Derived("above", ("price", "median"), difference)
SMALL = FeatureSet("small", ("above", "price"), index_features([(PRICE, MEDIAN, ABOVE)]))


def test_columns_come_in_the_order_of_the_set() -> None:
    x = assemble(SMALL, {"price": np.array([3.0, 8.0]), "median": np.array([4.0])}, 2)

    expected = np.array([[-1.0, 3.0], [4.0, 8.0]], dtype=np.float32)
    np.testing.assert_array_equal(expected, x)


def test_an_unknown_input_stays_unknown() -> None:
    x = assemble(SMALL, {"price": np.array([np.nan]), "median": np.array([4.0])}, 1)

    assert np.isnan(x).all()


def test_inputs_are_rounded_to_what_a_snapshot_can_hold() -> None:
    exact = assemble(SMALL, {"price": np.array([0.1]), "median": np.array([0.3])}, 1)
    kept = assemble(
        SMALL,
        {
            "price": np.array([0.1], dtype=np.float32).astype(np.float64),
            "median": np.array([0.3], dtype=np.float32).astype(np.float64),
        },
        1,
    )

    np.testing.assert_array_equal(exact, kept)


def test_a_missing_column_is_named() -> None:
    with pytest.raises(ContractError, match="'median' is missing"):
        assemble(SMALL, {"price": np.array([1.0])}, 1)


def test_a_column_of_another_length_is_refused() -> None:
    with pytest.raises(ContractError, match=r"shape \(3,\); expected \(2,\) or \(1,\)"):
        assemble(SMALL, {"price": np.ones(3), "median": np.ones(1)}, 2)


@given(st.integers(0, 2**32 - 1), st.integers(1, 7))
def test_a_row_alone_equals_the_row_in_a_batch_for_every_travel_feature(
    seed: int, rows: int
) -> None:
    columns = _random_columns(np.random.default_rng(seed), rows)

    together = assemble(TRAVEL, columns, rows)
    alone = np.vstack(
        [assemble(TRAVEL, {n: v[i : i + 1] for n, v in columns.items()}, 1) for i in range(rows)]
    )

    np.testing.assert_array_equal(together, alone)


def test_a_batch_longer_than_a_vector_register_changes_no_bit() -> None:
    columns = _random_columns(np.random.default_rng(7), 517)

    together = assemble(TRAVEL, columns, 517)
    alone = np.vstack(
        [assemble(TRAVEL, {n: v[i : i + 1] for n, v in columns.items()}, 1) for i in range(517)]
    )

    np.testing.assert_array_equal(together, alone)


def _random_columns(rng: np.random.Generator, rows: int) -> dict[str, F64]:
    """Plausible, absurd and missing values, mixed."""
    pool = np.array([np.nan, 0.0, 1.0, -1.0, 4095.0, 116.4, 39.9, 1e-9, 3e8, np.inf])
    names = [f.name for f in (*TRAVEL.stored, *TRAVEL.context)]
    return {
        name: np.where(rng.random(rows) < 0.5, rng.choice(pool, rows), rng.normal(20, 30, rows))
        for name in names
    }
