"""Intervals of shares: the textbook's, within 0..1, and they hold the truth as they should."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binom, binomtest

from notebooks.ab.ratio import Ratio, interval, ratio
from notebooks.ab.share import cut, wilson

NAN = math.nan


@pytest.mark.parametrize(("hits", "n"), [(1, 10), (3, 1_000), (500, 1_000), (9, 10)])
def test_of_independent_draws_it_is_the_textbooks(hits: int, n: int) -> None:
    share = hits / n
    expected = binomtest(hits, n).proportion_ci(method="wilson")

    found = wilson(interval(share, math.sqrt(share * (1 - share) / n), n))

    assert (found.low, found.high) == pytest.approx((expected.low, expected.high))
    assert found.value == share


def test_users_with_many_rows_count_for_what_they_tell() -> None:
    one_each = np.repeat((1.0, 0.0), (20, 80))

    alone = wilson(ratio(one_each, np.ones(100)))
    alike = wilson(ratio(10 * one_each, np.full(100, 10.0)))  # ten rows each, all or none clicked

    assert (alike.low, alike.high) == pytest.approx((alone.low, alone.high))


@given(st.floats(1e-6, 1 - 1e-6), st.floats(1e-6, 1.0))
def test_no_share_has_an_interval_that_leaves_0_to_1_or_the_share_out(
    value: float, se: float
) -> None:
    found = wilson(interval(value, se, 100))

    assert -1e-12 <= found.low <= value + 1e-12
    assert value - 1e-12 <= found.high <= 1 + 1e-12


def test_of_a_few_clicks_it_holds_the_truth_more_often_than_a_normal_one() -> None:
    n, rate = 1_000, 0.003
    missed = dict.fromkeys(("normal", "wilson"), 0.0)
    for clicks in range(1, 40):
        plain = ratio(np.repeat((1.0, 0.0), (clicks, n - clicks)), np.ones(n))
        for name, found in (("normal", plain), ("wilson", wilson(plain))):
            if not found.low <= rate <= found.high:
                missed[name] += float(binom.pmf(clicks, n, rate))

    assert missed["normal"] > 0.14
    assert missed["wilson"] < 0.05


def test_what_nothing_is_known_of_stays_so() -> None:
    nothing = Ratio(0.0, NAN, NAN, NAN, 50)

    assert math.isnan(wilson(nothing).low)
    assert math.isnan(cut(nothing).high)


def test_of_a_forecast_what_lies_in_0_to_1_is_left() -> None:
    assert cut(interval(0.01, 0.01, 50)).low == 0.0
    assert cut(interval(0.01, 0.01, 50)).high == interval(0.01, 0.01, 50).high
    assert cut(interval(0.99, 0.01, 50)).high == 1.0
    assert cut(interval(0.5, 0.01, 50)) == interval(0.5, 0.01, 50)
    assert cut(interval(-0.5, 0.01, 50)) == interval(-0.5, 0.01, 50)  # nothing of it
