"""What the world remembers from one event to the next: numbers given, pages seen, dates ahead."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from features.schema import Bools, Ids
from simulator.people import NOWHERE
from simulator.sampling import Rng, run_positions

REMEMBERED_VIEWS, REMEMBERED_BUYS = 8, 6  # items


@dataclass(frozen=True, slots=True)
class Kept:
    """What `LastItems` holds, as arrays."""

    items: NDArray[np.int32]  # (users, kept)
    count: Ids  # (users,): ever added


class LastItems:
    """The last few items of each person, oldest overwritten first."""

    def __init__(self, users: int, kept: int) -> None:
        self._items = np.full((users, kept), NOWHERE, dtype=np.int32)
        self._count = np.zeros(users, dtype=np.int64)

    @classmethod
    def of(cls, kept: Kept) -> Self:
        """The items as they were kept."""
        found = cls(0, 0)
        found._items, found._count = (
            kept.items.copy(),
            kept.count.copy(),
        )  # read from a file: frozen
        return found

    @property
    def kept(self) -> Kept:
        return Kept(self._items, self._count)

    def add(self, user: Ids, item: Ids) -> None:
        """Remember items in the order given, shape (n,) each."""
        order = np.argsort(user, kind="stable")
        user, item = user[order], item[order]
        slot = (self._count[user] + run_positions(user)) % self._items.shape[1]
        self._items[user, slot] = item
        np.add.at(self._count, user, 1)

    def holds(self, user: Ids, item: Ids) -> Bools:
        """Whether each person remembers the item, shape (n,)."""
        held: Bools = np.any(self._items[user] == item[:, None], axis=1)
        return held

    def pick(self, rng: Rng, user: Ids) -> Ids:
        """One remembered item of each person, the same chance for all; NOWHERE if there is none."""
        known = np.minimum(self._count[user], self._items.shape[1])
        slot = (rng.random(user.size) * known).astype(np.int64)
        return np.where(known > 0, self._items[user, slot], NOWHERE).astype(np.int64)


@dataclass(frozen=True, slots=True)
class Appointments:
    """Refunds and visits to come, shape (n,) each."""

    action: Ids  # REFUND, VISIT
    at_ms: Ids
    day: Ids  # calendar index on which it is to happen
    user: Ids
    item: Ids
    deal: Ids
    order: Ids
    cents: Ids

    @property
    def size(self) -> int:
        return int(self.user.size)

    def take(self, rows: Ids | Bools) -> "Appointments":
        return Appointments(*(getattr(self, name)[rows] for name in self.__slots__))

    @staticmethod
    def joined(parts: "list[Appointments]") -> "Appointments":
        empty = [np.zeros(0, dtype=np.int64)]
        return Appointments(
            *(np.concatenate(empty + [getattr(p, name) for p in parts]) for name in FIELDS)
        )


FIELDS: Final = tuple(Appointments.__slots__)


@dataclass(slots=True)
class Memory:
    """The only thing that changes while a world runs."""

    viewed: LastItems
    bought: LastItems
    ahead: dict[tuple[int, int], list[Appointments]] = field(
        default_factory=lambda: defaultdict(list)
    )
    sessions: int = 0  # numbers given so far
    requests: int = 0
    orders: int = 0
    events: int = 0

    def schedule(self, block: int, appointments: Appointments) -> None:
        """Keep appointments of a block of people until their day."""
        for day in np.unique(appointments.day).tolist():
            self.ahead[day, block].append(appointments.take(appointments.day == day))

    def due(self, day: int, block: int) -> Appointments:
        """The appointments of a day and block, which are then forgotten."""
        return Appointments.joined(self.ahead.pop((day, block), []))

    def number_sessions(self, count: int) -> Ids:
        """New session ids, shape (count,)."""
        self.sessions += count
        return np.arange(self.sessions - count + 1, self.sessions + 1, dtype=np.int64)

    def number_requests(self, count: int) -> Ids:
        self.requests += count
        return np.arange(self.requests - count + 1, self.requests + 1, dtype=np.int64)

    def number_orders(self, count: int) -> Ids:
        self.orders += count
        return np.arange(self.orders - count + 1, self.orders + 1, dtype=np.int64)


def open_memory(users: int) -> Memory:
    """A world in which nothing has happened yet."""
    return Memory(LastItems(users, REMEMBERED_VIEWS), LastItems(users, REMEMBERED_BUYS))
