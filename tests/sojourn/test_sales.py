"""What is said of a day's sales, beside the naive sum and the truth."""

import numpy as np
import pytest

from offline.credits import Bound, Sold
from ranking.records import OURS
from sojourn.sales import EVEN, NAIVE, SEVERAL, errors

NAME = ("toy", "sales")
TEMPLE, TOWER = 1, 2
BOUND = Bound(np.array([10, 10, 11]), np.array([TEMPLE, TOWER, TEMPLE]))


def test_errors_are_what_each_item_has_too_much_and_too_little() -> None:
    # Two orders: 600 for the pass of two items, which the tower earned, and 400 for a ticket.
    sold = Sold(
        order_id=np.array([1, 2]),
        user_id=np.array([1, 2]),
        deal_id=np.array([10, 11]),
        item_id=np.array([TOWER, TEMPLE]),
        cents=np.array([600, 400]),
        method=np.array(["session", "referrer"]),
        is_refund=np.zeros(2, dtype=bool),
    )
    found = errors(NAME, sold, BOUND, np.array([1, 2]), np.array([TOWER, TEMPLE]))

    values = {(r.segment, r.method): r.value for r in found}
    assert values["overall", OURS] == 0.0
    assert values["overall", EVEN] == pytest.approx((300 + 300) / 1000)
    assert values["overall", NAIVE] == pytest.approx(600 / 1000)  # the temple's 600 too much
    assert values[SEVERAL, EVEN] == pytest.approx(600 / 600)
    assert {r.n for r in found if r.segment == "overall"} == {2}


def test_orders_that_the_truth_does_not_know_are_left_out() -> None:
    sold = Sold(
        *(np.array([k]) for k in (7, 1, 11, TEMPLE, 400)),
        np.array(["referrer"]),
        np.zeros(1, dtype=bool),
    )

    assert errors(NAME, sold, BOUND, np.array([1, 2]), np.array([TOWER, TEMPLE])) == []
