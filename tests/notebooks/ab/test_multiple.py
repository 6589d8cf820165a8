"""Adjusted p-values: by hand, and the alarms of many A/A tests."""

import numpy as np
import pytest

from features.errors import ContractError
from notebooks.ab.multiple import benjamini_hochberg, holm


def test_holm_by_hand() -> None:
    # sorted 0.01 x 3, 0.02 x 2, 0.5 x 1
    assert holm(np.array([0.5, 0.01, 0.02])).tolist() == pytest.approx([0.5, 0.03, 0.04])


def test_holm_never_falls_and_never_exceeds_one() -> None:
    assert holm(np.array([0.4, 0.3, 0.9])).tolist() == pytest.approx([0.9, 0.9, 0.9])
    assert holm(np.array([0.7, 0.8])).tolist() == [1.0, 1.0]


def test_benjamini_hochberg_by_hand() -> None:
    # 0.01 x 3 / 1, 0.02 x 3 / 2, 0.5 x 3 / 3
    found = benjamini_hochberg(np.array([0.5, 0.01, 0.02]))

    assert found.tolist() == pytest.approx([0.5, 0.03, 0.03])


@pytest.mark.parametrize("bad", [[], [1.2], [float("nan")]])
def test_what_is_no_p_value_is_refused(bad: list[float]) -> None:
    for adjust in (holm, benjamini_hochberg):
        with pytest.raises(ContractError, match="p-values"):
            adjust(np.array(bad))


def test_five_treatments_without_an_effect_raise_one_alarm_in_twenty_experiments() -> None:
    rng = np.random.default_rng(1)
    p_values = rng.random((2_000, 5))
    alarms = np.mean([holm(row).min() < 0.05 for row in p_values])

    assert 0.04 <= alarms <= 0.06
