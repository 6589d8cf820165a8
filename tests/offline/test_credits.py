"""Exact credits beside the naive sum and the even split."""

from pathlib import Path
from typing import Any

import numpy as np
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.errors import ContractError
from features.schema import UNKNOWN_ID
from offline.credits import (
    Bound,
    Sold,
    by_item,
    by_method,
    even,
    exact,
    naive,
    read_bound,
    read_sold,
    several,
)
from tests.offline.frames import DAY, arrow

TEMPLE, TOWER, GARDEN = 1, 2, 3
TICKET, PASS = 10, 11
BOUND = Bound(np.array([TICKET, PASS, PASS, PASS]), np.array([TEMPLE, TEMPLE, TOWER, GARDEN]))


def sold(*rows: tuple[int, int, int, int, str]) -> Sold:
    """(order, deal, item, cents, method); a refund has negative cents; the user is the order's."""
    order, deal, item, cents = (np.array([r[k] for r in rows], dtype=np.int64) for k in range(4))
    method = np.array([r[4] for r in rows], dtype=np.str_)
    return Sold(order, order, deal, item, cents, method, cents < 0)


def totals(credits: Any) -> dict[int, float]:
    return dict(zip(*(a.tolist() for a in by_item(credits)), strict=True))


def test_the_naive_sum_counts_a_deal_of_three_three_times() -> None:
    one = sold((1, PASS, TOWER, 900, "referrer"))

    assert totals(exact(one)) == {TOWER: 900.0}
    assert totals(naive(one, BOUND)) == {TEMPLE: 900.0, TOWER: 900.0, GARDEN: 900.0}
    assert totals(even(one, BOUND)) == {TEMPLE: 300.0, TOWER: 300.0, GARDEN: 300.0}


def test_what_was_split_by_shares_is_put_together_before_it_is_spread() -> None:
    shared = sold((1, PASS, TEMPLE, 667, "shares"), (1, PASS, TOWER, 333, "shares"))

    assert totals(naive(shared, BOUND)) == {TEMPLE: 1000.0, TOWER: 1000.0, GARDEN: 1000.0}


def test_what_has_no_deal_or_one_that_is_bound_to_nothing_stays_where_it_is() -> None:
    alone = sold((1, UNKNOWN_ID, TOWER, 500, "referrer"), (2, 77, UNKNOWN_ID, 100, "unattributed"))

    assert totals(naive(alone, BOUND)) == {UNKNOWN_ID: 100.0, TOWER: 500.0}
    assert several(alone, BOUND).tolist() == [False, False]


def test_deals_whose_ids_differ_in_the_last_digit_are_not_taken_for_one_another(
    tmp_path: Path,
) -> None:
    snowflake = 2**60
    rows = [
        {"order_id": 1, "movement": "pay", "deal_id": snowflake + 1, "item_id": 1},
        {"order_id": 2, "movement": "pay", "deal_id": None, "item_id": 1},
    ]
    folder = tmp_path / "sales" / f"ds={DAY.ds}"
    folder.mkdir(parents=True)
    pq.write_table(arrow("sales", rows), folder / "part-00000.parquet")

    assert read_sold(tmp_path, DAY.ds, DAY.ds).deal_id.tolist() == [snowflake + 1, UNKNOWN_ID]


def test_refunds_are_told_apart_and_positive() -> None:
    rows = sold(
        (1, TICKET, TEMPLE, 900, "referrer"),
        (1, TICKET, TEMPLE, -200, "referrer"),
        (2, PASS, UNKNOWN_ID, -50, "excess"),
    )

    assert by_method(rows) == {"referrer": (900, 200), "excess": (0, 50)}


@given(
    st.lists(
        st.tuples(
            st.integers(1, 50),
            st.sampled_from([TICKET, PASS, 77, UNKNOWN_ID]),
            st.sampled_from([UNKNOWN_ID, TEMPLE, TOWER, GARDEN]),
            st.integers(-(10**9), 10**9),
            st.just("session"),
        ),
        min_size=1,
        max_size=60,
    )
)
def test_an_even_split_keeps_every_orders_cents_and_the_naive_sum_multiplies_them(
    rows: list[tuple[int, int, int, int, str]],
) -> None:
    given_rows = sold(*rows)
    split, summed = even(given_rows, BOUND), naive(given_rows, BOUND)
    for order in np.unique(given_rows.order_id):
        mine = given_rows.order_id == order
        of_pass = int(given_rows.cents[mine & (given_rows.deal_id == PASS)].sum())
        paid = int(given_rows.cents[mine].sum())

        assert round(split.cents[split.order_id == order].sum()) == paid
        assert summed.cents[summed.order_id == order].sum() == paid + 2 * of_pass


def test_a_catalogue_that_is_missing_or_damaged_is_named(tmp_path: Path) -> None:
    with pytest.raises(ContractError, match="deal_items cannot be read"):
        read_bound(tmp_path)
    (tmp_path / "deal_items").mkdir()
    (tmp_path / "deal_items" / "part-00000.parquet").write_bytes(b"PAR1 and no more")

    with pytest.raises(ContractError, match="deal_items cannot be read"):
        read_bound(tmp_path)
