"""The ledger of one order: what a refund takes back, of which items, on which day."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.schema import UNKNOWN_ID
from offline.refunds import EXCESS, Entry, split, taken_back
from offline.sales_evidence import LOOKBACK_DAYS

TOWER, GARDEN = 2, 3
DAY = 1_000


def paid(day: int, item: int, cents: int, orders: float = 0.0, method: str = "referrer") -> Entry:
    return Entry(day, item, cents, orders, method)


def given_back(
    pays: Sequence[Entry], refunds: dict[int, int], since: int = 0
) -> list[tuple[int, int, int, float]]:
    return [(e.day, e.item_id, e.cents, e.orders) for e in taken_back(pays, [], refunds, since)]


def test_each_item_gives_back_of_what_it_has_left() -> None:
    pays = [paid(1, TOWER, 100, 1.0), paid(3, GARDEN, 100)]

    found = given_back(pays, {2: 40, 4: 80})

    assert [line[:3] for line in found] == [
        (2, TOWER, -40),
        (3, TOWER, 0),
        (4, TOWER, -30),  # of 60 and 100
        (4, GARDEN, -50),
    ]
    # First 40 of 100 are back, then of 200, then 120.
    assert [line[3] for line in found] == pytest.approx([-0.4, 0.2, -0.4, 0.0], abs=1e-8)


def test_a_refund_takes_nothing_of_an_item_that_gave_all_back_before() -> None:
    pays = [paid(1, TOWER, 100, 1.0), paid(3, GARDEN, 100)]

    assert given_back(pays, {2: 100, 4: 100}) == [
        (2, TOWER, -100, -1.0),
        (3, TOWER, 0, 0.5),  # half of what was paid is not refunded
        (4, TOWER, 0, -0.5),
        (4, GARDEN, -100, 0.0),
    ]


def test_what_former_days_took_is_theirs() -> None:
    pays = [paid(1, TOWER, 667, 2 / 3), paid(1, GARDEN, 333, 1 / 3)]
    taken = [paid(2, TOWER, -267, -0.4 * 2 / 3), paid(2, GARDEN, -133, -0.4 / 3)]

    found = taken_back(pays, taken, {3: 600}, 3)

    assert [(e.item_id, e.cents) for e in found] == [(TOWER, -400), (GARDEN, -200)]
    assert [e.orders for e in found] == pytest.approx([-0.6 * 2 / 3, -0.6 / 3])


def test_a_free_order_is_cancelled_once_and_counts_again_where_it_is_paid() -> None:
    pays = [paid(1, TOWER, 0, 1.0), paid(4, TOWER, 100)]

    assert given_back(pays, {2: 0, 3: 0, 5: 50}) == [
        (2, TOWER, 0, -1.0),
        (4, TOWER, 0, 1.0),
        (5, TOWER, -50, -0.5),
    ]


def test_a_refund_before_its_payment_waits_for_it() -> None:
    early = {DAY: 100}

    assert given_back([paid(DAY + LOOKBACK_DAYS, TOWER, 100, 1.0)], early) == [
        (DAY, UNKNOWN_ID, -100, 0.0),
        (DAY + LOOKBACK_DAYS, UNKNOWN_ID, 100, 0.0),
        (DAY + LOOKBACK_DAYS, TOWER, -100, -1.0),
    ]


def test_but_not_for_ever() -> None:
    late = paid(DAY + LOOKBACK_DAYS + 1, TOWER, 100, 1.0)

    assert given_back([late], {DAY: 100}) == [(DAY, UNKNOWN_ID, -100, 0.0)]


def test_what_waits_is_taken_once() -> None:
    pays = [paid(2, TOWER, 60, 1.0), paid(3, TOWER, 100)]

    found = given_back(pays, {1: 100})

    assert [line[:3] for line in found] == [
        (1, UNKNOWN_ID, -100),
        (2, UNKNOWN_ID, 60),
        (2, TOWER, -60),
        (3, UNKNOWN_ID, 40),
        (3, TOWER, -40),
    ]


def test_what_was_paid_before_the_lookback_gives_nothing_back() -> None:
    pays = [paid(DAY, TOWER, 100, 1.0)]

    on_the_last_day, after = DAY + LOOKBACK_DAYS, DAY + LOOKBACK_DAYS + 1

    assert given_back(pays, {on_the_last_day: 100})[0][:3] == (on_the_last_day, TOWER, -100)
    assert given_back(pays, {after: 100}) == [(after, UNKNOWN_ID, -100, 0.0)]


def test_what_was_taken_of_such_a_payment_is_not_taken_of_the_next() -> None:
    again = DAY + LOOKBACK_DAYS + 1
    pays = [paid(DAY, TOWER, 100, 1.0), paid(again, TOWER, 100, 1.0)]

    assert given_back(pays, {DAY + 30: 50, again: 100}) == [
        (DAY + 30, TOWER, -50, -0.5),
        (again, TOWER, -100, -1.0),
    ]


def test_a_payment_of_which_nothing_was_refunded_has_no_line() -> None:
    assert given_back([paid(1, TOWER, 100, 1.0), paid(2, GARDEN, 100)], {}) == []


def test_a_row_of_no_item_tells_what_it_had_and_what_is_excess() -> None:
    pays = [paid(1, UNKNOWN_ID, 60, 1.0, "unattributed"), paid(3, TOWER, 50)]

    found = taken_back(pays, [], {2: 100}, 0)

    assert [(e.day, e.item_id, e.cents, e.method) for e in found] == [
        (2, UNKNOWN_ID, -100, EXCESS),  # 60 of its own, 40 that wait
        (3, UNKNOWN_ID, 40, EXCESS),
        (3, TOWER, -40, "referrer"),
    ]
    assert [e.orders for e in found] == pytest.approx([-1.0, 10 / 110, 0.0])


items = st.sampled_from([UNKNOWN_ID, TOWER, GARDEN, 4])
cents = st.integers(0, 5) | st.integers(0, 10**7)
movements = st.lists(st.tuples(st.integers(0, 12), items, cents), max_size=6)
asked = st.dictionaries(st.integers(0, 12), cents, max_size=5)


def credited(moved: list[tuple[int, int, int]]) -> list[Entry]:
    """As the job credits payments: an order's first day counts."""
    days = sorted({day for day, _, _ in moved})
    return [
        paid(day, item, cents, 1.0 if day == days[0] and n == 0 else 0.0)
        for day in days
        for n, (_, item, cents) in enumerate([m for m in moved if m[0] == day])
    ]


@given(movements, asked)
def test_no_cent_is_lost_or_made_and_nobody_gives_more_than_they_got(
    moved: list[tuple[int, int, int]], refunds: dict[int, int]
) -> None:
    pays = credited(moved)

    found = taken_back(pays, [], refunds, 0)

    for day in {e.day for e in found} | refunds.keys():
        assert sum(e.cents for e in found if e.day == day) == -refunds.get(day, 0)
        for item in {e.item_id for e in pays} - {UNKNOWN_ID}:
            had = sum(e.cents for e in [*pays, *found] if e.item_id == item and e.day <= day)
            assert had >= 0


@given(movements, asked)
def test_an_order_counts_by_the_share_that_is_not_refunded(
    moved: list[tuple[int, int, int]], refunds: dict[int, int]
) -> None:
    pays = credited(moved)
    whole = sum(e.cents for e in pays)

    found = taken_back(pays, [], refunds, 0)

    if whole:
        share = min(sum(refunds.values()) / whole, 1.0)
        assert sum(e.orders for e in found) == pytest.approx(-share, abs=1e-8)


@given(movements, asked, st.integers(0, 13))
def test_days_made_one_after_another_are_those_made_at_once(
    moved: list[tuple[int, int, int]], refunds: dict[int, int], cut: int
) -> None:
    pays = credited(moved)

    before = taken_back(
        [e for e in pays if e.day < cut], [], {d: n for d, n in refunds.items() if d < cut}, 0
    )
    after = taken_back(pays, before, {d: n for d, n in refunds.items() if d >= cut}, cut)

    assert before + after == taken_back(pays, [], refunds, 0)


@given(cents, st.dictionaries(items, cents, max_size=4))
def test_parts_add_up_and_are_within_a_cent_of_their_weights_share(
    whole: int, weights: dict[int, int]
) -> None:
    total = sum(weights.values())

    parts = split(whole, weights)

    if total:
        assert sum(parts.values()) == whole
        for item, part in parts.items():
            assert abs(part - whole * weights[item] / total) < 1
        if whole <= total:
            assert all(part <= weights[item] for item, part in parts.items())
