"""What another ranker would earn is told by what others did."""

import numpy as np
import pytest

from notebooks.previewed import forecast, traits


def test_a_forecast_knows_only_other_users() -> None:
    x = np.ones((4, 1))
    rewards, users = np.array([1.0, 1.0, 0.0, 0.0]), np.array([2, 4, 1, 3])

    told = forecast(x, rewards, users, x, users)

    assert told.tolist() == pytest.approx([0.0, 0.0, 1.0, 1.0])
    assert traits(np.array([1]), np.array([3])).tolist() == [[1.0, 1.0, 0.5, 0.5]]
