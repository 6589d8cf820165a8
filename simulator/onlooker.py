"""Pages beside those that were shown: what a server would have shown otherwise, and its worth.

The truth of an experiment is a comparison of pages for the same people in the same moments; nobody
can measure it from a log, because each of them saw one of the pages only.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol

import numpy as np
import pyarrow as pa

from features.schema import Bools, Ids
from simulator.appeal import Moment
from simulator.choice import SURFACES
from simulator.memory import Memory
from simulator.stage import Stage
from simulator.world import ABSENT
from simulator.worth import best_page, page_worth

if TYPE_CHECKING:
    from simulator.live_app import Answer, Ask, LiveApp

SHOWN: Final = "shown"  # the page that there was
BEST: Final = "best"  # what one who knew the person would have shown

PAGES_SCHEMA: Final = pa.schema(
    {
        "page": pa.int64(),  # counted over the day; in order within a session
        "user_id": pa.int64(),
        "session_id": pa.int64(),
        "request_id": pa.string(),  # "": not the server's page
        "surface": pa.string(),
        "way": pa.string(),  # SHOWN, BEST, or what the onlooker calls it
        "same": pa.bool_(),  # the items of the page that was shown, in that order
        "opens": pa.float64(),
        "pays": pa.float64(),
    }
)


class Onlooker(Protocol):
    """Someone who knows what else the server could have answered."""

    def watches(self, user_ids: Ids) -> Bools:
        """Whose pages are compared, shape of user_ids: always the same people."""
        ...

    def instead(
        self, asks: "Sequence[Ask]", answers: "Sequence[Answer]"
    ) -> list[Mapping[str, Ids]]:
        """For each answered question of somebody watched, the item ids of other ways by name."""
        ...


class Nobody:
    """Looks at nothing."""

    def watches(self, user_ids: Ids) -> Bools:
        return np.zeros(user_ids.shape, dtype=np.bool_)

    def instead(
        self, asks: "Sequence[Ask]", answers: "Sequence[Answer]"
    ) -> list[Mapping[str, Ids]]:
        return []


@dataclass(frozen=True, slots=True)
class Looked:
    """n pages that were shown, and what came of asking for them."""

    moment: Moment
    user_ids: Ids
    session_ids: Ids
    anchor: Ids  # the item whose page it is below, ABSENT where there is none
    surface: Ids
    shown: Ids  # (n, k) item indices
    asks: "Sequence[Ask | None]"  # None: the app's own page
    answers: "Sequence[Answer | None]"


@dataclass
class Comparison:
    """The pages of a day, as they are compared."""

    onlooker: Onlooker
    _parts: list[pa.Table] = field(default_factory=list)
    _pages: int = 0

    def look(self, app: "LiveApp", stage: Stage, memory: Memory, pages: Looked) -> None:
        """Values the pages of those who are watched, and what they might have been."""
        watched = np.flatnonzero(self.onlooker.watches(pages.user_ids)).tolist()
        ours = [n for n in watched if pages.asks[n] is not None]
        others = dict(
            zip(
                ours,
                self.onlooker.instead(
                    [ask for n in ours if (ask := pages.asks[n])],
                    [answer for n in ours if (answer := pages.answers[n])],
                ),
                strict=True,
            )
        )
        place: list[int] = []
        ways: list[str] = []
        items: list[Ids] = []
        for n in watched:
            length = int(np.count_nonzero(pages.shown[n] != ABSENT))
            found = {SHOWN: pages.shown[n]}
            if n in others:
                found |= {way: app.padded(ids) for way, ids in others[n].items()}
                found[BEST] = _padded(
                    self._best(app, stage, memory, pages, n, length), pages.shown[n]
                )
            place += [n] * len(found)
            ways += found
            items += found.values()
        if place:
            valued = _valued(app, stage, memory, pages, np.array(place), ways, items)
            numbers = pa.array(self._pages + np.array(place))
            self._parts.append(valued.add_column(0, "page", numbers))
        self._pages += len(pages.asks)

    def table(self) -> pa.Table:
        """PAGES_SCHEMA, in the order in which the pages were shown."""
        return pa.concat_tables([PAGES_SCHEMA.empty_table(), *self._parts])

    def _best(
        self, app: "LiveApp", stage: Stage, memory: Memory, pages: Looked, n: int, length: int
    ) -> Ids:
        one = pages.moment.take(np.array([n]))
        among = np.flatnonzero(stage.world.items.city == one.city[0])
        among = among[among != pages.anchor[n]]
        owned = memory.bought.holds(np.repeat(one.user, among.size), among)
        bonus = app.bonus(pages.anchor[n : n + 1], among[None, :])[0]
        return best_page(stage.world, stage.today, one, among, length, bonus, owned)


def _valued(
    app: "LiveApp",
    stage: Stage,
    memory: Memory,
    pages: Looked,
    place: Ids,
    ways: Sequence[str],
    items: Sequence[Ids],
) -> pa.Table:
    shown = np.stack(items)
    moment, surface = pages.moment.take(place), pages.surface[place]
    owned = memory.bought.holds(np.repeat(moment.user, shown.shape[1]), shown.ravel())
    worth = page_worth(
        stage.world,
        stage.today,
        moment,
        shown,
        surface,
        app.bonus(pages.anchor[place], shown),
        owned.reshape(shown.shape),
    )
    requests = [answer.request_id if (answer := pages.answers[n]) else "" for n in place.tolist()]
    return pa.table(
        {
            "user_id": pages.user_ids[place],
            "session_id": pages.session_ids[place],
            "request_id": requests,
            "surface": np.array(SURFACES)[surface],
            "way": list(ways),
            "same": (shown == pages.shown[place]).all(axis=1),
            "opens": worth.opens,
            "pays": worth.pays,
        },
        schema=pa.schema(list(PAGES_SCHEMA)[1:]),
    )


def _padded(items: Ids, like: Ids) -> Ids:
    row = np.full_like(like, ABSENT)
    row[: items.size] = items
    return row
