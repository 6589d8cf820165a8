from dataclasses import replace
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest

from simulator.appeal import (
    HOME,
    LOCAL,
    THERE,
    VISITOR,
    Moment,
    Tide,
    appeal,
    favourite_odds,
    item_chances,
    tide,
)
from simulator.choice import (
    CHANNEL_HOME,
    POI_DETAIL,
    decide,
    examination,
    examine_and_choose,
    order_cents,
    pick_deal,
)
from simulator.deals import ADULT, CHILD, COMBINED, NO_DEAL, WHOLE
from simulator.sampling import sigmoid, stream
from simulator.truth import Truth
from simulator.world import ABSENT, World


@pytest.fixture(scope="module")
def world(truth: Truth) -> World:
    return truth.world


@pytest.fixture(scope="module")
def today(world: World) -> Tide:
    return tide(world, world.calendar.closing - 1)


def at_home(world: World, users: np.ndarray) -> Moment:
    day = world.calendar.closing - 1
    city = world.people.home_on(users, day)
    slot = world.people.home_slot(users, day)
    here = world.people.home_lat[users, slot], world.people.home_lon[users, slot]
    return Moment(day, users, city, np.full(users.size, LOCAL), np.full(users.size, HOME), *here)


def test_looks_fade_with_position_as_configured() -> None:
    positions = np.array([1, 2, 4, 16])

    fading = examination(np.full(4, CHANNEL_HOME), positions)
    assert fading.round(4).tolist() == [1.0, 0.683, 0.4665, 0.2176]  # k ** -0.55
    assert np.all(examination(np.full(4, POI_DETAIL), positions)[1:] < fading[1:])
    at_four = examination(np.arange(5), np.full(5, 4))
    assert (-np.log(at_four) / np.log(4)).round(6).tolist() == [0.55, 0.75, 0.65, 0.7, 0.6]


def test_a_person_clicks_what_appeals_where_they_look(world: World, today: Tide) -> None:
    one = np.zeros(40_000, dtype=np.int64)
    moment = at_home(world, one)
    shown = np.tile(world.city_items[moment.city[0], :5], (one.size, 1))
    choice = examine_and_choose(
        stream(1), world, today, moment, shown, np.full(one.size, CHANNEL_HOME)
    )
    wanted = sigmoid(appeal(world, today, moment.take(one[:1]), shown[:1]))[0]
    looks = examination(np.full(5, CHANNEL_HOME), np.arange(1, 6))

    assert choice.examined.mean(axis=0).tolist() == pytest.approx(looks.tolist(), abs=0.01)
    assert choice.clicked.mean(axis=0).tolist() == pytest.approx(
        (looks * wanted).tolist(), abs=0.01
    )
    assert not np.any(choice.clicked & ~choice.examined)


def test_a_bonus_is_added_to_the_log_odds_of_a_click(world: World, today: Tide) -> None:
    count = 40_000
    moment = at_home(world, np.zeros(count, dtype=np.int64))
    shown = np.tile(world.city_items[moment.city[0], :2], (count, 1))
    bonus = np.tile(np.array([[1.5, -1.5]], dtype=np.float32), (count, 1))
    top = examine_and_choose(
        stream(1), world, today, moment, shown, np.full(count, CHANNEL_HOME), bonus=bonus
    )
    odds = appeal(world, today, moment.take(np.array([0])), shown[:1])[0]

    wanted = examination(np.full(2, CHANNEL_HOME), np.array([1, 2])) * sigmoid(odds + bonus[0])
    assert top.clicked.mean(axis=0).tolist() == pytest.approx(wanted.tolist(), abs=0.01)


def test_the_second_page_is_looked_at_less_than_the_first(world: World, today: Tide) -> None:
    moment = at_home(world, np.zeros(20_000, dtype=np.int64))
    shown = np.tile(world.city_items[moment.city[0], :2], (20_000, 1))
    surface = np.full(20_000, CHANNEL_HOME)
    second = examine_and_choose(stream(1), world, today, moment, shown, surface, first_position=21)

    assert second.examined.mean(axis=0).tolist() == pytest.approx([0.187, 0.183], abs=0.01)


def test_what_is_absent_is_neither_looked_at_nor_clicked(world: World, today: Tide) -> None:
    moment = at_home(world, np.arange(50))
    shown = np.full((50, 4), ABSENT)
    choice = examine_and_choose(stream(1), world, today, moment, shown, np.zeros(50, np.int64))

    assert not choice.examined.any()
    assert not choice.clicked.any()


def test_nobody_buys_what_is_not_sold_or_already_owned(world: World, today: Tide) -> None:
    count = 5_000
    moment = at_home(world, np.arange(count) % world.people.size)
    none = np.zeros(count, dtype=np.bool_)
    not_sold = np.full(count, np.flatnonzero(~today.on_sale)[0])
    sold = np.full(count, np.flatnonzero(today.on_sale)[0])
    refused = decide(stream(1), world, today, moment, not_sold, none, none)
    owned = decide(stream(1), world, today, moment, sold, none, ~none)
    wanted = decide(stream(1), world, today, moment, sold, ~none, none)

    assert np.all(refused.deal == NO_DEAL)
    assert not refused.ordered.any()
    assert np.all(owned.deal == NO_DEAL)
    assert not owned.favoured.any()
    assert wanted.ordered.any()
    assert np.all(wanted.deal[wanted.ordered] != NO_DEAL)
    assert np.all(wanted.ordered[wanted.paid])
    assert np.all((wanted.cents > 0) == wanted.ordered)


def test_travellers_who_are_there_buy_more_than_those_who_dream(world: World, today: Tide) -> None:
    count = 20_000
    users = np.arange(count) % world.people.size
    item = np.full(count, np.flatnonzero(today.on_sale)[0])
    city = world.items.city[item]
    none = np.zeros(count, dtype=np.bool_)
    bought = {}
    for state in (HOME, THERE):
        moment = Moment(
            today.day,
            users,
            city,
            np.full(count, VISITOR),
            np.full(count, state),
            world.items.lat[item],
            world.items.lon[item],
        )
        bought[state] = decide(stream(1), world, today, moment, item, none, none).paid.mean()

    assert bought[THERE] > 3 * bought[HOME]


def test_clicks_fall_by_position_in_the_log(perfect: Path) -> None:
    table = pq.ParquetFile(perfect / "truth" / "positions.parquet").read().to_pandas()
    home = table[table["surface"] == "channel_home"].set_index("position")
    looks = home["examined"] / home["shown"]
    rate = home["clicked"] / home["shown"]

    assert (looks - home["examination"]).abs().max() < 0.03
    assert rate[1] > 1.3 * rate.loc[2:3].mean() > 1.3 * rate.loc[8:12].mean()
    assert rate[1] > 4 * rate.loc[16:20].mean()
    per_look = home["clicked"] / home["examined"]
    assert per_look.loc[1:5].mean() < 1.6 * per_look.loc[16:20].mean()  # it is the looks that fade


def test_an_order_is_a_ticket_for_each_of_the_party_who_needs_one(world: World) -> None:
    """A party of three and more is a family with two adults."""
    party = np.array([1, 2, 3, 5])
    parties = replace(world, people=replace(world.people, party=party))
    moment = at_home(world, np.arange(4))
    tickets = {
        ADULT: [1, 2, 2, 2],
        CHILD: [1, 1, 1, 3],
        COMBINED: [1, 2, 2, 2],
        WHOLE: [1, 2, 3, 5],  # packages and tours are sold by the head
    }
    for kind, counts in tickets.items():
        deal = np.flatnonzero(world.deals.kind == kind)[0]
        price = int(world.deals.cents[deal])

        expected = [price * count for count in counts]
        assert order_cents(parties, moment, np.full(4, deal)).tolist() == expected


@pytest.mark.parametrize(("party", "kind_of_reader"), [(2, 0), (3, 1)])
@pytest.mark.parametrize("audience", [LOCAL, VISITOR])
def test_deals_are_opened_by_taste(
    world: World, party: int, kind_of_reader: int, audience: int
) -> None:
    count = 20_000
    offered = [world.deals.kind[row[row != NO_DEAL]] for row in world.offers]
    item = next(n for n, kinds in enumerate(offered) if {ADULT, CHILD, COMBINED} <= set(kinds))
    everybody = np.full(world.people.size, party)
    parties = replace(world, people=replace(world.people, party=everybody))
    moment = at_home(world, np.arange(count) % world.people.size)
    moment = replace(moment, audience=np.full(count, audience))

    picked = pick_deal(stream(3), parties, moment, np.full(count, item))

    sold = world.offers[item][world.offers[item] != NO_DEAL]
    taste = np.array([[0.0, -3.0, -1.0, 0.0], [0.0, -0.4, -0.6, 0.0]])[kind_of_reader]
    taste[COMBINED] += 0.6 * (audience == VISITOR)  # visitors see several places
    chance = np.exp(taste[world.deals.kind[sold]])
    found = [(picked == deal).mean() for deal in sold]
    np.testing.assert_allclose(found, chance / chance.sum(), atol=0.015)
    nothing = np.flatnonzero((world.offers == NO_DEAL).all(axis=1))[:1]
    assert pick_deal(stream(3), parties, moment.take(nothing), nothing).tolist() == [NO_DEAL]


def test_what_is_bought_is_as_likely_as_the_truth_tells(world: World, today: Tide) -> None:
    """What people do with a page is drawn in `decide` and told as a chance in `item_chances`."""
    count = 60_000
    moment = at_home(world, np.full(count, 7))
    here = world.city_items[moment.city[0]]
    here = here[(here != ABSENT)]
    item = here[today.on_sale[here]][:1]
    pages, none = np.repeat(item, count), np.zeros(count, dtype=np.bool_)
    opened, bought = item_chances(
        world, today, moment.take(np.array([0])), item[None, :], np.zeros((1, 1), np.float32)
    )
    liking = appeal(world, today, moment.take(np.array([0])), item[None, :])[0]

    fresh = decide(stream(5), world, today, moment, pages, none, none)
    again = decide(stream(5), world, today, moment, pages, ~none, none)

    of_page = bought[0, 0] / opened[0, 0]
    assert fresh.paid.mean() == pytest.approx(of_page, abs=4 * np.sqrt(of_page / count))
    assert (fresh.paid.sum() / fresh.ordered.sum()) == pytest.approx(0.86, abs=0.03)
    kept = float(sigmoid(favourite_odds(liking))[0])
    assert fresh.favoured.mean() == pytest.approx(kept, abs=4 * np.sqrt(kept / count))
    assert again.ordered.mean() > 2 * fresh.ordered.mean()  # who comes back has half decided
