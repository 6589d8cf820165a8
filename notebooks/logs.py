"""What the service logged of an experiment, by user: arrays for the functions of `notebooks.ab`.

The exposures and events that are read here every real platform has as well.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from features.errors import ContractError
from features.schema import F64, Ids
from notebooks.exposed import ExposedUsers, Teams, Window
from notebooks.journeys import (
    BEFORE_DAYS,
    BY_DAY,
    BY_TEAM,
    BY_USER,
    FAULTS,
    LATE_DAYS,
    STRANGERS,
)
from notebooks.lake import Answer, Tables
from serving.settings.experiments import HOLDOUT

CITY_TIERS: Final = (  # by the State Council's classes of cities, 2014; people
    (5_000_000, "5 million and more"),
    (1_000_000, "1 to 5 million"),
    (0, "below 1 million"),
)

_LOGGED: Final = """
WITH shown AS (SELECT DISTINCT ds, variants FROM exposures)
SELECT split_part(label, ':', 1) AS layer, min(ds) AS first, max(ds) AS last
FROM (SELECT ds, unnest(variants) AS label FROM shown)
GROUP BY layer
UNION ALL SELECT '' AS layer, min(ds) AS first, max(ds) AS last FROM shown HAVING count(*) > 0
ORDER BY layer
"""


class Logs:
    """One lake's exposures and events; the lake is never written."""

    def __init__(self, lake: Path) -> None:
        """Raises ContractError where there is no lake."""
        self.tables = Tables(lake)
        self.lake = lake
        self._zone = ZoneInfo(self.tables.timezone)
        self._around: dict[Window, Tables] = {}

    def layers(self) -> tuple[str, ...]:
        """The experiment layers under which something was shown, sorted; the hold-out is none."""
        return tuple(layer for layer in self._logged if layer not in ("", HOLDOUT))

    def window(self, layer: str) -> Window:
        """From the first to the last day on which the layer was logged; "": anything was.

        Raises ContractError where it never was.
        """
        if layer not in self._logged:
            carrying = f" carries the layer {layer!r}" if layer else ""
            raise ContractError(
                f"no exposure in {self.lake}{carrying}; "
                f"logged: {', '.join(self.layers()) or 'none'}"
            )
        return self._logged[layer]

    @cached_property
    def _logged(self) -> Mapping[str, Window]:
        """The days of each layer, by name; "": of anything. The one look at all that was ever
        shown, whose time grows with it: one look for all layers."""
        found = self.tables.ask_arrow(_LOGGED).to_pylist()
        return {row["layer"]: Window(row["first"], row["last"]) for row in found}

    def users(self, layer: str, window: Window, placements: Sequence[str] = ()) -> ExposedUsers:
        """Who was shown something under the layer ("": at all), and what they did until the
        window's end. `placements`: only what was shown there; empty for all."""
        found = self._ask(BY_USER, layer, window, placements, zone=self.tables.timezone)
        kept = found["variants"] == 1
        c = {name: column[kept] for name, column in found.items()}
        strangers = self._ask(STRANGERS, layer, window, placements)["pages"]
        return ExposedUsers(
            user_id=c["user_id"].astype(np.int64),
            variant=c["variant"].astype(np.str_),
            exposures=c["exposures"].astype(np.float64),
            clicks=c["clicks"].astype(np.float64),
            conversions=c["conversions"].astype(np.float64),
            purchases=c["purchases"].astype(np.float64),
            paid=np.isfinite(c["paid_day"]),
            gmv=c["gmv"].astype(np.float64),
            pages=c["pages"].astype(np.float64),
            degraded=c["degraded"].astype(np.float64),
            first_day=c["first_day"].astype(np.int64),
            paid_day=c["paid_day"],
            audience=c["audience"].astype(np.str_),
            city_tier=_tiers(c["population"].astype(np.float64)),
            is_known=c["actions"] > 0,
            former=np.stack(
                [c[name].astype(np.float64) for name in ("views", "payments", "former_cny")], axis=1
            ),
            switched=int(np.count_nonzero(found["variants"] > 1)),
            strangers=int(strangers[0]),
        )

    def by_day(
        self, layer: str, window: Window, users: ExposedUsers, placements: Sequence[str] = ()
    ) -> tuple[F64, F64]:
        """Clicks and exposures of these users by days since each one's first exposure, (n, days)
        each; 0 where they were not there."""
        found = self._ask(BY_DAY, layer, window, placements)
        row = np.searchsorted(users.user_id, found["user_id"])
        is_asked = row < len(users)
        is_asked[is_asked] = users.user_id[row[is_asked]] == found["user_id"][is_asked]
        grids = []
        for name in ("clicks", "exposures"):
            grid = np.zeros((len(users), window.days))
            grid[row[is_asked], found["day"][is_asked]] = found[name][is_asked]
            grids.append(grid)
        return grids[0], grids[1]

    def teams(
        self, layer: str, variant: str, window: Window, placements: Sequence[str] = ()
    ) -> Teams | None:
        """What interleaved pages of a variant said of their two rankers; None: there were none.

        Raises ContractError where pages of more than two rankers are mixed.
        """
        found = self._ask(BY_TEAM, layer, window, placements, variant=variant)
        names = np.unique(found["team"].astype(np.str_)).tolist()
        if not names:
            return None
        if len(names) != 2:
            raise ContractError(
                f"{self.lake}: pages of {layer}:{variant} have the teams {names}; expected two. "
                "Choose days on which the experiment was the same"
            )
        users, row = np.unique(found["user_id"], return_inverse=True)
        a, b = (found["team"] == name for name in names)
        sums = {
            what: tuple(_sums(row[here], found[what][here], users.size) for here in (a, b))
            for what in ("exposures", "clicks", "orders", "gmv")
        }
        both: Any = {"names": tuple(names), **sums}  # Any: two of each, which tuple() forgets
        return Teams(**both)

    def faults(self, window: Window) -> tuple[int, int, int, int]:
        """Exposures and those that are damaged; clicks that name a page, and those that name one
        which nobody logged. Of all layers."""
        found = self._days_around(window).ask(FAULTS, first=window.first, last=window.last)
        n, damaged, clicks, unlogged = (int(column[0]) for column in found.values())
        return n, damaged, clicks, unlogged

    def _ask(
        self,
        question: str,
        layer: str,
        window: Window,
        placements: Sequence[str],
        **more: object,
    ) -> Answer:
        end = datetime.combine(window.last + timedelta(days=1), time(), self._zone)
        return self._days_around(window).ask(
            question,
            layer=layer,
            first=window.first,
            last=window.last,
            end_ms=round(end.timestamp() * 1000),
            placements=list(placements),
            **more,
        )

    def _days_around(self, window: Window) -> Tables:
        """The lake as far as a question of the window looks: to open two years of it for one week
        took longer than the answer."""
        if window not in self._around:
            late, before = timedelta(LATE_DAYS), timedelta(max(LATE_DAYS, BEFORE_DAYS))
            days = Window(window.first - before, window.last + late)
            self._around = {window: Tables(self.lake, days)}
        return self._around[window]


def _sums(rows: Ids, values: NDArray[Any], size: int) -> F64:
    return np.bincount(rows, weights=values, minlength=size).astype(np.float64)


def _tiers(population: F64) -> NDArray[np.str_]:
    """The class of a city by its people; below 0 nobody knows."""
    tiers = np.full(population.shape, "unknown", dtype=f"<U{max(len(t) for _, t in CITY_TIERS)}")
    for least, tier in reversed(CITY_TIERS):
        tiers[population >= least] = tier
    return tiers
