"""An app that asks a server for what it shows, and tells it what people do with it.

How the server is reached is somebody else's matter: here are only questions and answers.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
import pyarrow as pa

from features.schema import F32, PLACEMENTS, UNKNOWN_ID, Ids
from simulator.app import DETAIL, Asking, Screens
from simulator.choice import (
    CHANNEL_HOME,
    HOTEL_CROSS_SELL,
    POI_DETAIL,
    SEARCH,
    SEARCH_NO_RESULT,
)
from simulator.incumbent import SLATE
from simulator.log import MISSING, SEARCHED, EventLog
from simulator.memory import Memory
from simulator.onlooker import Comparison, Looked, Nobody, Onlooker
from simulator.rows import Presence, event_table, rows_of
from simulator.sampling import Rng, happens
from simulator.sessions import HOTEL, LOOKUP, Sessions
from simulator.stage import Stage
from simulator.world import ABSENT, World

NO_REQUEST: Final = ""  # of a list that did not come from the server


@dataclass(frozen=True, slots=True)
class Ask:
    """One question to the server; None and "" where there is nothing to say."""

    user_id: int
    session_id: int
    placement: str
    city_id: int
    at_ms: int
    position: tuple[float, float] | None = None  # of the phone, WGS84 degrees
    anchor_item: int = UNKNOWN_ID
    hotel: tuple[float, float] | None = None
    query: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server said: the request's id and items, best first."""

    request_id: str
    item_ids: Ids


class Server(Protocol):
    """Someone who recommends, and who listens."""

    def recommend(self, asks: Sequence[Ask]) -> Sequence[Answer]:
        """One answer for each, in order."""
        ...

    def record(self, events: pa.Table) -> None:
        """Rows of the border table `events`, to be known to the next recommend."""
        ...


class LiveApp:
    """The server's lists where the app has a placement; a search's own results stay the app's."""

    def __init__(
        self, world: World, server: Server, texts: pa.Array, onlooker: Onlooker | None = None
    ) -> None:
        self._world, self._server, self._texts = world, server, texts
        self.comparison = Comparison(onlooker or Nobody())
        self._asked: list[str] = []  # request ids of the lists shown last
        self._request_ids: dict[int, str] = {}
        self._told = 0  # events of the log that the server knows
        self.requests = self.events = 0

    def open(self, rng: Rng, memory: Memory, present: Presence) -> None:
        """Some sessions begin: whose they are, and where."""
        self._rng, self._memory, self._present = rng, memory, present
        self._told = 0

    def screens(
        self, rng: Rng, stage: Stage, sessions: Sessions, asking: Asking, log: EventLog
    ) -> Screens:
        moment, mode = sessions.moment.take(asking.row), asking.mode
        shown = np.full((mode.size, SLATE), ABSENT, dtype=np.int64)
        surface = np.full(mode.size, CHANNEL_HOME, dtype=np.int64)
        surface[mode == HOTEL] = HOTEL_CROSS_SELL
        surface[mode == DETAIL] = POI_DETAIL
        text = np.full(mode.size, MISSING, dtype=np.int64)
        text[mode == HOTEL] = stage.box.hotel
        looking_up = np.flatnonzero(mode == LOOKUP)
        queries = stage.box.ask(rng, stage.today, moment.take(looking_up))
        text[looking_up] = queries.text
        found, answered = looking_up[queries.answered], queries.answered
        surface[looking_up] = np.where(answered, SEARCH, SEARCH_NO_RESULT)
        shown[found] = stage.incumbent.matching(
            rng, moment.city[found], queries.matches[answered], queries.boost[answered]
        )
        typed = np.flatnonzero(text != MISSING)
        log.add(SEARCHED, asking.at_ms[typed], asking.row[typed], text=text[typed])

        shares = happens(rng, self._present.gps_share[asking.row], mode.size)
        ours = np.flatnonzero(surface != SEARCH)
        asks = [self._ask(asking, sessions, surface, text, shares, n) for n in ours.tolist()]
        answers = self._server.recommend(asks)
        self.requests += len(asks)
        self._asked = [NO_REQUEST] * mode.size
        asked: list[Ask | None] = [None] * mode.size
        answered_by: list[Answer | None] = [None] * mode.size
        for n, ask, answer in zip(ours.tolist(), asks, answers, strict=True):
            shown[n] = self.padded(answer.item_ids)
            self._asked[n], asked[n], answered_by[n] = answer.request_id, ask, answer
        anchor = np.where(mode == DETAIL, asking.anchor, ABSENT)
        pages = Looked(
            moment,
            self._world.people.user_id[moment.user],
            self._present.session[asking.row],
            anchor,
            surface,
            shown,
            asked,
            answered_by,
        )
        self.comparison.look(self, stage, self._memory, pages)
        return Screens(shown, self.bonus(anchor, shown), surface)

    def number(self, requests: Ids) -> None:
        for number, request_id in zip(requests.tolist(), self._asked, strict=True):
            if request_id:
                self._request_ids[number] = request_id

    def heard(self, log: EventLog) -> None:
        """Tells the server what it does not know yet."""
        columns = log.columns()
        fresh = {name: values[self._told :] for name, values in columns.items()}
        self._told = columns["row"].size
        if fresh["row"].size == 0:
            return
        order = np.argsort(fresh["at_ms"], kind="stable")
        events = {name: values[order] for name, values in fresh.items()}
        events["arrived_ms"] = events["at_ms"]
        rows = rows_of(self._rng, self._world, self._memory, self._present, events)
        table = event_table(rows, self._texts)
        ids = [self._request_ids.get(number) for number in rows.request.tolist()]
        place = table.schema.get_field_index("request_id")
        self._server.record(table.set_column(place, "request_id", pa.array(ids, pa.string())))
        self.events += rows.size

    def _ask(
        self,
        asking: Asking,
        sessions: Sessions,
        surface: Ids,
        text: Ids,
        shares: np.ndarray[tuple[int], np.dtype[np.bool_]],
        n: int,
    ) -> Ask:
        row, world, moment = int(asking.row[n]), self._world, sessions.moment
        is_hotel, is_detail = surface[n] == HOTEL_CROSS_SELL, surface[n] == POI_DETAIL
        seen = (float(sessions.seen_lat[row]), float(sessions.seen_lon[row]))
        return Ask(
            user_id=int(world.people.user_id[moment.user[row]]),
            session_id=int(self._present.session[row]),
            placement=PLACEMENTS[surface[n]],
            city_id=int(world.cities.city_id[moment.city[row]]),
            at_ms=int(asking.at_ms[n]),
            position=seen if shares[n] else None,
            anchor_item=int(world.items.item_id[asking.anchor[n]]) if is_detail else UNKNOWN_ID,
            hotel=(float(moment.lat[row]), float(moment.lon[row])) if is_hotel else None,
            query=str(self._texts[int(text[n])]) if surface[n] == SEARCH_NO_RESULT else "",
        )

    def padded(self, item_ids: Ids) -> Ids:
        """World indices of the first SLATE items that this world has, in order; then ABSENT."""
        known = self._world.items.item_id
        place = np.minimum(np.searchsorted(known, item_ids), known.size - 1)
        found = place[known[place] == item_ids][:SLATE]
        row = np.full(SLATE, ABSENT, dtype=np.int64)
        row[: found.size] = found
        return row

    def bonus(self, anchor: Ids, shown: Ids) -> F32:
        """What it is worth to come from the anchor's page, (n, k), 0 where there is none: as the
        old app's list has it."""
        bonus = np.zeros(shown.shape, dtype=np.float32)
        below = np.flatnonzero(anchor != ABSENT)
        links = self._world.links
        same = shown[below][:, :, None] == links.item[anchor[below]][:, None, :]
        same &= (shown[below] != ABSENT)[:, :, None]
        bonus[below] = (same * links.bonus[anchor[below]][:, None, :]).sum(axis=2)
        return bonus
