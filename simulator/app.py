"""The app that people meet: what it shows to those who look, and what it hears of them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

import numpy as np

from features.schema import F32, Ids
from simulator.choice import (
    CHANNEL_HOME,
    HOTEL_CROSS_SELL,
    POI_DETAIL,
    SEARCH,
    SEARCH_NO_RESULT,
)
from simulator.incumbent import DETAIL_SLATE, SLATE
from simulator.log import SEARCHED, EventLog
from simulator.sampling import Rng
from simulator.sessions import HOTEL, LIST, LOOKUP, RETURN, Sessions
from simulator.world import ABSENT

if TYPE_CHECKING:  # a stage holds an app
    from simulator.stage import Stage

DETAIL: Final = RETURN + 2  # going on from an item's page; never an entry


@dataclass(frozen=True, slots=True)
class Asking:
    """Sessions that look at a list, shape (n,)."""

    row: Ids  # of the sessions
    mode: Ids  # what they do: an entry, or DETAIL
    anchor: Ids  # the item whose page they look at, in DETAIL
    at_ms: Ids


@dataclass(frozen=True, slots=True)
class Screens:
    """What n sessions are shown."""

    shown: Ids  # (n, k) item indices, padded with ABSENT
    bonus: F32  # (n, k) log-odds that a place adds to the item's appeal
    surface: Ids  # (n,)


class App(Protocol):
    """The old app, or a server of ours."""

    def screens(
        self, rng: Rng, stage: "Stage", sessions: Sessions, asking: Asking, log: EventLog
    ) -> Screens:
        """A list for each; what was typed goes into the log."""
        ...

    def number(self, requests: Ids) -> None:
        """By which numbers the log refers to the lists that were shown last, shape (n,)."""
        ...

    def heard(self, log: EventLog) -> None:
        """What was logged so far: an app that learns within the day listens."""
        ...


class OldApp:
    """The same popular things to everyone, and nothing learnt before the next day."""

    def screens(
        self, rng: Rng, stage: "Stage", sessions: Sessions, asking: Asking, log: EventLog
    ) -> Screens:
        moment = sessions.moment.take(asking.row)
        mode = asking.mode
        shown = np.full((mode.size, SLATE), ABSENT, dtype=np.int64)
        bonus = np.zeros((mode.size, SLATE), dtype=np.float32)
        surface = np.full(mode.size, CHANNEL_HOME, dtype=np.int64)
        plain = np.flatnonzero(mode == LIST)
        shown[plain] = stage.incumbent.popular(rng, moment.city[plain])

        hotel = np.flatnonzero(mode == HOTEL)
        surface[hotel] = HOTEL_CROSS_SELL
        shown[hotel] = stage.incumbent.around(
            rng, moment.city[hotel], moment.lat[hotel], moment.lon[hotel]
        )
        words = np.full(hotel.size, stage.box.hotel)
        log.add(SEARCHED, asking.at_ms[hotel], asking.row[hotel], text=words)

        looking_up = np.flatnonzero(mode == LOOKUP)
        queries = stage.box.ask(rng, stage.today, moment.take(looking_up))
        found, lost = looking_up[queries.answered], looking_up[~queries.answered]
        surface[found], surface[lost] = SEARCH, SEARCH_NO_RESULT
        shown[found] = stage.incumbent.matching(
            rng,
            moment.city[found],
            queries.matches[queries.answered],
            queries.boost[queries.answered],
        )
        shown[lost] = stage.incumbent.popular(rng, moment.city[lost])
        log.add(SEARCHED, asking.at_ms[looking_up], asking.row[looking_up], text=queries.text)

        detail = np.flatnonzero(mode == DETAIL)
        surface[detail] = POI_DETAIL
        related, worth = stage.incumbent.related(rng, asking.anchor[detail])
        shown[detail, :DETAIL_SLATE], bonus[detail, :DETAIL_SLATE] = related, worth
        return Screens(shown, bonus, surface)

    def number(self, requests: Ids) -> None:
        """Its numbers are the log's own."""

    def heard(self, log: EventLog) -> None:
        """It learns overnight."""
