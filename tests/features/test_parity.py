"""Parity: zero tolerance, with NaN equal to NaN."""

import numpy as np
import pytest

from features.errors import ContractError
from features.parity import compare


def rows(*values: tuple[float, float]) -> np.ndarray:
    return np.array(values, dtype=np.float32)


def test_equal_rows_agree_even_where_nothing_is_known() -> None:
    logged = rows((1.0, np.nan), (2.0, 3.0))

    assert compare(("a", "b"), logged, logged.copy()).agrees


def test_one_bit_is_a_mismatch_and_its_feature_is_named() -> None:
    logged = rows((1.0, np.nan), (2.0, 3.0))
    recomputed = logged.copy()
    recomputed[1, 0] = np.nextafter(np.float32(2.0), np.float32(3.0))

    found = compare(("a", "b"), logged, recomputed)

    assert (found.mismatched_rows, found.by_feature) == (1, {"a": 1})


def test_a_value_lost_to_nan_is_a_mismatch() -> None:
    found = compare(("a", "b"), rows((1.0, 2.0)), rows((1.0, np.nan)))

    assert found.by_feature == {"b": 1}


def test_matrices_of_different_sets_are_not_compared() -> None:
    with pytest.raises(ContractError, match="another feature set"):
        compare(("a", "b"), rows((1.0, 2.0)), np.zeros((1, 3), dtype=np.float32))
