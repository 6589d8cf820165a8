"""Two rankers on one page: team-draft interleaving, and whose pick each shown item is.

In each round a coin says who picks first, and each team adds its best item that is not there yet.
So every traveller compares both, and neither is favoured: Radlinski, Kurup & Joachims 2008, "How
Does Clickthrough Data Reflect Retrieval Quality?" (CIKM).
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from features.schema import Ids
from serving.stages.explore import Page

NOBODY: Final = -1
NOBODYS: Final = ""  # the team of what exploration or the reserve put on its place
_BITS: Final = 8


@dataclass(frozen=True, slots=True)
class Draft:
    """An order that two teams made together, (n,), and the team of each place in it, 0 or 1.

    Where there is one ranker there is no draft: ONE_RANKER.
    """

    order: Ids
    teams: Ids


def team_draft(a: Ids, b: Ids, length: int, coins: Sequence[int]) -> Draft:
    """At most `length` of two rankings, each best first and without repeats.

    `coins` are 0 or 1, one a round (`length` are always enough): the team that picks first. A
    ranking that has run out leaves the rest to the other.
    """
    rankings, places = (a.tolist(), b.tolist()), [0, 0]
    order: list[int] = []
    teams: list[int] = []
    taken: set[int] = set()
    for first in coins:  # a loop over plain numbers: a round depends on all rounds before
        before = len(order)
        for team in (first, 1 - first):
            ranking = rankings[team]
            while places[team] < len(ranking) and ranking[places[team]] in taken:
                places[team] += 1
            if places[team] < len(ranking) and len(order) < length:
                taken.add(ranking[places[team]])
                order.append(ranking[places[team]])
                teams.append(team)
        if len(order) == before:
            break
    return Draft(np.array(order, dtype=np.int64), np.array(teams, dtype=np.int64))


def drafted(a: Ids, b: Ids, seed: str) -> Draft:
    """Two orders of the same n entries as one, (n,); the same for the same seed."""
    digest = hashlib.shake_256(f"draft:{seed}".encode()).digest(len(a) // _BITS + 1)
    coins = np.unpackbits(np.frombuffer(digest, dtype=np.uint8))[: len(a)]
    return team_draft(a, b, len(a), coins.tolist())


ONE_RANKER: Final = Draft(np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64))


def teams_of(draft: Draft, order: Ids, page: Page, names: Sequence[str]) -> tuple[str, ...]:
    """The ranker whose pick stands on each place of a page, (m,); () where there are no teams.

    `order` is what rerankers made of the draft; a place of which exploration disposed is nobody's.
    """
    if draft.teams.size == 0:
        return ()
    team_of = np.full(int(draft.order.max(initial=-1)) + 1, NOBODY, dtype=np.int64)
    team_of[draft.order] = draft.teams
    is_own = page.picks == order[: len(page.picks)]
    teams = np.where(is_own, team_of[page.picks], NOBODY).tolist()
    return tuple(NOBODYS if team == NOBODY else names[team] for team in teams)
