"""What a journey needs, and what it leaves behind: the day, the counts, the pages, the orders."""

from dataclasses import dataclass, field
from typing import Final

import numpy as np

from features.schema import Bools, Ids
from simulator.app import App
from simulator.appeal import Tide
from simulator.choice import SURFACES
from simulator.incumbent import SLATE, Incumbent
from simulator.queries import SearchBox
from simulator.world import World

REFERRER, SESSION, DIRECT = range(3)
HOW: Final = ("referrer", "session", "direct")
"""How an order came about: its page is in the log; only the session shows it; no page at all."""


@dataclass(frozen=True, slots=True)
class PositionTally:
    """Counts by surface and position: shown, examined, clicked; shape (surfaces, SLATE + 1, 3)."""

    counts: Ids = field(default_factory=lambda: np.zeros((len(SURFACES), SLATE + 1, 3), np.int64))

    def add(self, surface: Ids, shown: Bools, examined: Bools, clicked: Bools) -> None:
        for code in np.unique(surface):
            rows = surface == code
            for column, marks in enumerate((shown, examined, clicked)):
                self.counts[code, 1 : marks.shape[1] + 1, column] += marks[rows].sum(axis=0)


@dataclass(frozen=True)
class Stage:
    """One day as people meet it."""

    world: World
    today: Tide
    incumbent: Incumbent
    box: SearchBox
    tally: PositionTally
    app: App


@dataclass(frozen=True, slots=True)
class Purchases:
    """Orders that are being placed, shape (n,); rows index the block's sessions."""

    row: Ids
    item: Ids  # the item that led to it
    deal: Ids
    cents: Ids
    paid: Bools
    at_ms: Ids  # MISSING: at the end of the session
    how: Ids  # index into HOW


@dataclass(frozen=True, slots=True)
class Views:
    """Pages opened in one step, shape (n,), ordered by session and position."""

    row: Ids
    item: Ids
    request: Ids
    position: Ids
    surface: Ids
    returned: Bools
