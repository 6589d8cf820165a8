"""What is sold for how much, and what a day does to every item."""

from datetime import date

import numpy as np
import pytest

from features.schema import CATEGORIES
from simulator.appeal import tide
from simulator.calendar import HOLIDAY_CODE, WORKDAY_CODE
from simulator.deals import ADULT, CHILD, COMBINED, MOST_OFFERS, NO_DEAL, WHOLE
from simulator.items import POI
from simulator.size import WorldSize
from simulator.vocabulary import TRAITS
from simulator.world import World, make_world


@pytest.fixture(scope="module")
def world() -> World:
    return make_world(WorldSize(users=20, days=30, cities=6, items_per_city=60), seed=4)


def covered(world: World, deal: int) -> list[int]:
    return world.deal_items.item[world.deal_items.deal == deal].tolist()


def test_a_deal_costs_what_it_covers_less_what_a_shop_takes_off(world: World) -> None:
    deals, prices = world.deals, world.items.price_cny
    off = []
    for deal, kind in enumerate(deals.kind.tolist()):
        whole = float(prices[covered(world, deal)].sum())
        asked = {ADULT: whole, CHILD: whole / 2, COMBINED: 0.8 * whole, WHOLE: whole}[kind]
        off.append(round(asked * 100) - int(deals.cents[deal]))
    cheap = deals.cents == 100  # nothing costs less
    off_others = np.array(off)[~cheap]

    assert deals.cents.min() >= 100
    assert (np.array(off)[cheap] <= 99).all()
    assert off_others.min() == 0
    assert off_others.max() <= 99
    assert (off_others > 0).mean() == pytest.approx(0.4, abs=0.05)
    for kind, of_poi in ((ADULT, True), (CHILD, True), (COMBINED, True), (WHOLE, False)):
        items = [
            item for deal in np.flatnonzero(deals.kind == kind) for item in covered(world, deal)
        ]
        assert len(items) > 10
        assert {bool(world.items.kind[item] == POI) for item in items} == {of_poi}


def test_a_page_lists_the_first_sellable_deals_of_its_item(world: World) -> None:
    sellable = world.deals.sellable
    bound = list(zip(world.deal_items.item.tolist(), world.deal_items.deal.tolist(), strict=True))

    assert 0.96 < sellable.mean() < 1.0
    for item, row in enumerate(world.offers.tolist()):
        live = sorted(deal for of, deal in bound if of == item and sellable[deal])[:MOST_OFFERS]
        assert row == live + [NO_DEAL] * (MOST_OFFERS - len(live))


@pytest.mark.parametrize("day", [date(2026, 9, 22), date(2026, 9, 12), date(2026, 10, 2)])
def test_a_day_moves_items_by_season_leisure_and_trend(world: World, day: date) -> None:
    items, calendar = world.items, world.calendar
    index = calendar.index(day)
    kind = calendar.day_types[index]
    found = tide(world, index)

    for item in range(items.size):
        traits = TRAITS[CATEGORIES[items.category[item]]]
        is_open = bool(items.open_months[item] >> (day.month - 1) & 1)
        exists = items.launch_day[item] <= index
        common = traits.season * np.cos(2 * np.pi * (day.month - traits.peak_month) / 12)
        common += items.trend[item] * (index - calendar.opening) / 30 - (0.0 if is_open else 2.5)
        local = items.pull[item, 0] + common + traits.weekend * (kind != WORKDAY_CODE)
        visitor = items.pull[item, 1] + common + traits.holiday * (kind == HOLIDAY_CODE)
        expected = [local, visitor] if exists else [-np.inf] * 2
        np.testing.assert_allclose(found.pull[:, item], expected, rtol=1e-4, atol=1e-4)
        sold = is_open and exists and (world.offers[item] != NO_DEAL).any()
        assert found.on_sale[item] == sold
    assert not found.on_sale.all()
    assert np.isneginf(found.pull).any() == (day.month == 9)  # all are launched by then
