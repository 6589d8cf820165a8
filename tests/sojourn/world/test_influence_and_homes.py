"""Directions of influence, and the curve of calibration."""

import numpy as np
import pytest

from sojourn.world.homes import RIGHT, TOLD, curve
from sojourn.world.influence import direction


def test_direction_is_the_rank_correlation_of_value_and_contribution() -> None:
    values = np.array([1.0, 2.0, np.nan, 4.0])

    assert direction(values, np.array([0.1, 0.2, 9.0, 5.0])) == pytest.approx(1.0)
    assert direction(values, np.array([0.3, 0.2, 9.0, -5.0])) == pytest.approx(-1.0)
    assert direction(np.ones(4), np.arange(4.0)) == 0.0


def test_the_curve_tells_for_each_bin_what_was_told_and_what_was_so() -> None:
    told = np.array([0.92, 0.98, 0.95, 0.15])
    right = np.array([1.0, 1.0, 0.0, 0.0])

    found = {(r.segment, r.metric): (r.value, r.n) for r in curve(told, right, ("d", "p"))}

    assert found["told 0.9..1.0", TOLD] == (pytest.approx(0.95), 3)
    assert found["told 0.9..1.0", RIGHT] == (pytest.approx(2 / 3), 3)
    assert found["told 0.1..0.2", RIGHT] == (0.0, 1)
    assert len(found) == 4
