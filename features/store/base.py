"""What every feature store promises. A missing key gives defaults; an unreachable store raises."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

import numpy as np

from features.schema import F32, Action, CityId, Columns, Ids, ItemId, UserId
from features.spec import FeatureView

RECENT_LIMIT: Final = 50  # actions of one user kept live: a session is rarely longer
ACTION_CODES: Final[Mapping[str, int]] = {a.value: i for i, a in enumerate(Action)}


@dataclass(frozen=True, slots=True)
class Wants:
    """What one request asks of the user's side of the store.

    `views` are keyed by user_id, or by (user_id, city), the city being `city`.
    """

    views: tuple[FeatureView, ...]
    city: CityId
    lists: tuple[str, ...] = ()
    recent: int = RECENT_LIMIT


@dataclass(frozen=True, slots=True)
class RecentActions:
    """A user's last actions, newest first, as parallel arrays of shape (n,)."""

    item_ids: Ids
    actions: Ids  # ACTION_CODES
    at_ms: Ids  # unix, UTC


@dataclass(frozen=True, slots=True)
class LiveAction:
    """One action to remember; `event_id` makes remembering idempotent."""

    event_id: str
    item_id: ItemId
    action: Action
    at_ms: int


@dataclass(frozen=True, slots=True)
class Traveller:
    """What the store knows of one user. Columns have shape (1,): shared by all candidates."""

    user_id: UserId
    known: bool  # a row of the user was found in the snapshot
    columns: Columns
    recent: RecentActions
    lists: Mapping[str, tuple[Ids, F32]] = field(default_factory=dict)
    snapshot: str = ""  # id of the user snapshot that was read


class FeatureStore(Protocol):
    """Users by key, items and lists by array; tests/contracts/store_suite.py holds them to it."""

    def fetch(self, user: UserId, wants: Wants, timeout_s: float) -> Traveller:
        """One round trip. Raises Unavailable when the store does not answer in time, and
        ContractError where what it has of the user is damaged."""
        ...

    def read(self, views: Sequence[FeatureView], keys: Mapping[str, Ids]) -> Columns:
        """Columns of shape (n,) in the order of the keys, e.g. {"item_id": ids}. An unknown item
        has the defaults. Raises SpecError for a view that is not read by item."""
        ...

    def lists(self, name: str, keys: Ids, limit: int) -> tuple[Ids, F32]:
        """Ids and scores of shape (len(keys), limit), best first, padded with UNKNOWN_ID and 0,
        which also stand in the place of an item that is not among the day's.

        Raises SpecError for a list that it does not have, or that is personal.
        """
        ...

    def snapshot(self, name: str) -> str:
        """Id of the snapshot that a view ("user", "item", ...) is read from. Raises SpecError for
        one that it does not have."""
        ...

    def remember(self, user: UserId, actions: Sequence[LiveAction], timeout_s: float) -> None:
        """Make actions visible to the next fetch. Twice is as once, by event_id. Raises as `fetch`
        does."""
        ...

    def forget(self, user: UserId, timeout_s: float) -> None:
        """Drop all that was remembered of a user, who may be unknown; what was published of them
        stays until the next release. Raises as `fetch` does."""
        ...


def no_recent_actions() -> RecentActions:
    """The recent actions of someone who has done nothing."""
    empty = np.zeros(0, dtype=np.int64)
    return RecentActions(empty, empty, empty)


def stranger(user: UserId, wants: Wants, snapshot: str = "") -> Traveller:
    """A traveller of whom nothing is known: declared defaults everywhere."""
    columns = {
        name: np.array([value], dtype=np.float64)
        for view in wants.views
        for name, value in zip(view.columns, view.defaults(), strict=True)
    }
    nothing = (np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.float32))
    lists = dict.fromkeys(wants.lists, nothing)
    return Traveller(user, False, columns, no_recent_actions(), lists, snapshot)
