"""What is really so in a simulated lake: homes, trips, tastes, and to which item a sale is owed.

`load` reads the folder `truth/` that lies beside a simulated lake's tables; nothing in the engine
may read it, only what measures the engine.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow.parquet as pq

from features.errors import ContractError, SpecError
from features.schema import F64, Audience, Ids, TripState
from simulator import appeal
from simulator.appeal import AUDIENCES, STATES, Moment, Tide, tide
from simulator.archive import restore
from simulator.calendar import MARGIN_DAYS, make_calendar
from simulator.cities import main_timezone
from simulator.record import DIRT_FILE, PARTS, TRUTH_FOLDER, WORLD_FILE
from simulator.sampling import sigmoid
from simulator.sessions import stand
from simulator.size import WorldSize
from simulator.whereabouts import HOUR_MS, is_away, trip_in_mind
from simulator.world import World


@dataclass(frozen=True, slots=True)
class Credits:
    """To which item each paid order is truly owed, shape (n,), ordered by order."""

    order_id: Ids
    item_id: Ids
    cents: Ids
    refunded_cents: Ids


@dataclass(frozen=True)
class Truth:
    """The truth of one lake. Ids are the lake's own; unknown ones raise ContractError."""

    world: World
    folder: Path
    _tides: dict[int, Tide] = field(default_factory=dict)

    def home_on(self, user_ids: Ids, day: date) -> Ids:
        """City id of each user's home on a local date, shape of user_ids."""
        users = self._users(user_ids)
        return self.world.cities.city_id[self.world.people.home_on(users, self._day(day))]

    def moment(self, user_ids: Ids, city_ids: Ids, at: datetime) -> Moment:
        """How users truly stand to the cities they look at, at an aware time, shape (n,).

        Travellers are taken to be at their hotel. `dataclasses.replace` gives another state or
        position.
        """
        users, cities = self._users(user_ids), self._cities(city_ids)
        day, hour = self._local(at)
        trips, people = self.world.trips, self.world.people
        under_way = trips.under_way(day, people.size)[users]
        away = is_away(self.world, day, np.full(users.size, hour), under_way)
        ahead = trips.ahead(day, people.size)[users]
        trip = trip_in_mind(under_way, ahead, np.full(users.size, hour), away)
        return stand(self.world, day, users, cities, trip, away, trips.lat[trip], trips.lon[trip])

    def audiences(self, user_ids: Ids, city_ids: Ids, at: datetime) -> list[Audience]:
        """What users truly are in these cities: local or visitor, never unknown."""
        return [AUDIENCES[code] for code in self.moment(user_ids, city_ids, at).audience]

    def trip_states(self, user_ids: Ids, city_ids: Ids, at: datetime) -> list[TripState]:
        """Where users stand in a trip to these cities."""
        return [STATES[code] for code in self.moment(user_ids, city_ids, at).state]

    def purchase_utility(self, user_ids: Ids, item_ids: Ids, at: datetime) -> F64:
        """Probability that a user who looks at an item buys it, shape (n,) for pairs (n,)."""
        items = self._items(item_ids)
        moment = self.moment(user_ids, self.world.cities.city_id[self.world.items.city[items]], at)
        return self.utility(moment, item_ids[:, None])[:, 0]

    def utility(self, moment: Moment, item_ids: Ids) -> F64:
        """Probability of a purchase by each of n users, shape (n, k) for item ids (n, k)."""
        items = self._items(item_ids.ravel()).reshape(item_ids.shape)
        return appeal.purchase_utility(self.world, self._tide(moment.day), moment, items)

    def click_probability(self, moment: Moment, item_ids: Ids) -> F64:
        """Probability of a click on an item that is looked at, shape (n, k)."""
        items = self._items(item_ids.ravel()).reshape(item_ids.shape)
        return sigmoid(appeal.appeal(self.world, self._tide(moment.day), moment, items))

    def best_items(self, user_id: int, city_id: int, at: datetime, limit: int) -> Ids:
        """The best possible slate: item ids of a city by falling utility, ties by id."""
        one = np.array([user_id]), np.array([city_id])
        moment = self.moment(*one, at)
        here = np.flatnonzero(self.world.items.city == moment.city[0])
        ids = self.world.items.item_id[here]
        order = np.lexsort((ids, -self.utility(moment, ids[None, :])[0]))
        best: Ids = ids[order[:limit]]
        return best

    def true_credits(self) -> Credits:
        """What each paid order is owed to: attribution is measured against it."""
        table = pq.ParquetFile(self.folder / "orders.parquet").read()
        table = table.filter(table.column("paid")).sort_by("order_id")
        return Credits(*(table.column(f.name).to_numpy() for f in fields(Credits)))

    def dirt(self) -> Mapping[str, Mapping[str, int]]:
        """How many rows are damaged, by partition (ds) and kind."""
        text = (self.folder / DIRT_FILE).read_text(encoding="utf-8")
        found: Mapping[str, Mapping[str, int]] = json.loads(text)["partitions"]
        return found

    def _users(self, user_ids: Ids) -> Ids:
        return _indices(self.world.people.user_id, user_ids, "user")

    def _items(self, item_ids: Ids) -> Ids:
        return _indices(self.world.items.item_id, item_ids, "item")

    def _cities(self, city_ids: Ids) -> Ids:
        order = np.argsort(self.world.cities.city_id)
        return order[_indices(self.world.cities.city_id[order], city_ids, "city")]

    def _tide(self, day: int) -> Tide:
        if day not in self._tides:
            self._tides[day] = tide(self.world, day)
        return self._tides[day]

    def _day(self, day: date) -> int:
        index = self.world.calendar.index(day)
        if not 0 <= index < self.world.calendar.day_types.size:
            span = f"{self.world.size.start}..{self.world.size.end}"
            raise SpecError(
                f"the truth knows nothing of {day}; the span simulated is {span}, and it reaches "
                f"{MARGIN_DAYS} days further on both sides"
            )
        return index

    def _local(self, at: datetime) -> tuple[int, float]:
        """Calendar index and local hour of an aware time."""
        if at.tzinfo is None:
            raise SpecError(f"{at} has no time zone; expected an aware time, such as one in UTC")
        at_ms = int(at.timestamp() * 1000)
        day = int(self.world.calendar.index_at(np.array([at_ms]))[0])
        self._day(self.world.calendar.day(day))
        return day, (at_ms - int(self.world.calendar.midnights_ms[day])) / HOUR_MS


def check_simulated(lake: Path) -> None:
    """Raises ContractError where a lake has no truth, without reading any of it."""
    if not (lake / TRUTH_FOLDER / WORLD_FILE).is_file():
        raise ContractError(
            f"{lake} has no {TRUTH_FOLDER}/{WORLD_FILE}; expected a lake that `sojourn simulate` "
            "wrote: real lakes have no known truth"
        )


def load(lake: Path) -> Truth:
    """The truth of a simulated lake. Raises ContractError where there is none."""
    check_simulated(lake)
    folder = lake / TRUTH_FOLDER
    described = json.loads((folder / WORLD_FILE).read_text(encoding="utf-8"))
    seed = int(described.pop("seed"))
    size = WorldSize(**{**described, "end": date.fromisoformat(described["end"])})
    tables = folder / "world"
    parts: dict[str, Any] = {  # each of its own class in PARTS
        name: restore(tables / f"{name}.parquet", kind) for name, kind in PARTS.items()
    }
    calendar = make_calendar(size, main_timezone(parts["cities"]))
    return Truth(world=World(size=size, seed=seed, calendar=calendar, **parts), folder=folder)


def _indices(known: Ids, ids: Ids, what: str) -> Ids:
    """Index of each id among sorted ids. Raises ContractError for one that is not there."""
    ids = np.asarray(ids, dtype=np.int64)
    place = np.minimum(np.searchsorted(known, ids), known.size - 1)
    strange = ids[known[place] != ids]
    if strange.size:
        raise ContractError(
            f"{strange.size} of {ids.size} {what} ids are not of this world, such as "
            f"{int(strange[0])}; expected ids of the lake's {what} table"
        )
    return place
