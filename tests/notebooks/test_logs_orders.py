"""From a click to money: which exposure a paid order converts."""

from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from notebooks.exposed import Window
from notebooks.logs import Logs
from tests.notebooks.logged import FIRST_OF_MAY, A, did, shown, write_lake


def lake_with_deals(folder: Path, exposures: Any, events: Any, **deals: list[int]) -> Logs:
    """Deals by number, d1=[items]."""
    lake = write_lake(folder / "lake", exposures, events)
    pairs = [(int(name[1:]), item) for name, items in deals.items() for item in items]
    (lake / "deal_items").mkdir()
    columns = {"deal_id": [d for d, _ in pairs], "item_id": [i for _, i in pairs]}
    pq.write_table(pa.table(columns), lake / "deal_items" / "part-0.parquet")
    return Logs(lake)


def test_a_paid_order_converts_the_exposure_of_its_item_that_was_opened_last(
    tmp_path: Path,
) -> None:
    logs = lake_with_deals(
        tmp_path,
        [shown(1, "r1", A, item=i) for i in (1, 2, 3)] + [shown(1, "r2", A, item=1)],
        [
            did(1, "view_item", "2026-05-01 12:10", request_id="r1", item_id=1),
            did(1, "view_item", "2026-05-01 12:20", request_id="r1", item_id=2),
            did(1, "view_item", "2026-05-01 12:30", request_id="r2", item_id=1),
            did(1, "view_item", "2026-05-01 12:50", request_id="r1", item_id=3),  # not in the deal
            did(1, "pay", "2026-05-01 13:00", order_id=8, deal_id=70, amount_cny=50.0),
            did(1, "pay", "2026-05-01 13:00", order_id=8, deal_id=70, amount_cny=50.0),  # again
            did(1, "pay", "2026-05-01 14:00", order_id=9, deal_id=71, amount_cny=20.0),  # of others
        ],
        d70=[1, 2],
        d71=[44],
    )
    users = logs.users("ranker", FIRST_OF_MAY)

    assert users.clicks.tolist() == [4]
    assert users.conversions.tolist() == [1]
    assert users.purchases.tolist() == [2]
    assert users.gmv.tolist() == [70.0]


def test_an_order_that_was_paid_in_parts_is_one_purchase_of_their_sum_as_sales_have_it(
    tmp_path: Path,
) -> None:
    deposit = did(1, "pay", "2026-05-01 13:00", order_id=8, deal_id=70, amount_cny=10.0)
    rest = did(1, "pay", "2026-05-01 13:30", order_id=8, deal_id=70, amount_cny=89.0)
    logs = lake_with_deals(
        tmp_path,
        [shown(1, "r1", A)],
        [
            did(1, "view_item", "2026-05-01 12:10", request_id="r1", item_id=1),
            *(deposit, rest, rest),  # the last was sent twice
        ],
        d70=[1],
    )
    users = logs.users("ranker", FIRST_OF_MAY)

    assert (users.purchases.tolist(), users.conversions.tolist()) == ([1], [1])
    assert users.gmv.tolist() == [99.0]


@pytest.mark.parametrize(
    ("paid_at", "converts"),
    [("2026-05-01 12:05", 0), ("2026-05-01 12:20", 1), ("2026-05-02 12:11", 0)],
)
def test_only_a_payment_within_a_day_of_the_click_converts_it(
    tmp_path: Path, paid_at: str, converts: int
) -> None:
    logs = lake_with_deals(
        tmp_path,
        [shown(1, "r1", A)],
        [
            did(1, "view_item", "2026-05-01 12:10", request_id="r1", item_id=1),
            did(1, "order", paid_at, order_id=8, referrer_item_id=1),  # the deal's page said so
            did(1, "pay", paid_at, order_id=8, amount_cny=50.0),
        ],
    )
    users = logs.users("ranker", Window(date(2026, 5, 1), date(2026, 5, 2)))

    assert users.conversions.tolist() == [converts]
    assert users.paid.tolist() == [True]
