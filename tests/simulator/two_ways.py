"""A server that shows half of the people a city's best items and half its worst, and one who knows
both pages of everybody."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pyarrow as pa

from features.schema import Bools, Ids
from simulator.live_app import Answer, Ask
from simulator.world import World

WAYS = ("best", "worse")
LENGTH = 10


@dataclass
class TwoWays:
    """`Server` and `Onlooker` in one. `everybody` is shown one way, instead of by halves."""

    world: World
    everybody: str = ""
    told: list[pa.Table] = field(default_factory=list)
    shown: list[tuple[Ask, Answer]] = field(default_factory=list)

    def way_of(self, user_id: int) -> str:
        return self.everybody or WAYS[user_id % 2]

    def page(self, ask: Ask, way: str) -> Ids:
        items, cities = self.world.items, self.world.cities
        is_here = cities.city_id[items.city] == ask.city_id
        here = np.flatnonzero(is_here & (items.item_id != ask.anchor_item))
        order = here[np.argsort(-items.pull[here].mean(axis=1), kind="stable")]
        chosen = order[:LENGTH] if way == "best" else order[-LENGTH:]
        return items.item_id[chosen]

    def recommend(self, asks: Sequence[Ask]) -> Sequence[Answer]:
        answers = []
        for ask in asks:
            page = self.page(ask, self.way_of(ask.user_id))
            answers.append(Answer(f"request-{len(self.shown)}", page))
            self.shown.append((ask, answers[-1]))
        return answers

    def record(self, events: pa.Table) -> None:
        self.told.append(events)

    def watches(self, user_ids: Ids) -> Bools:
        return np.ones(user_ids.shape, dtype=np.bool_)

    def instead(self, asks: Sequence[Ask], answers: Sequence[Answer]) -> list[Mapping[str, Ids]]:
        return [
            {
                "ranker:best": self.page(ask, "best"),
                "ranker:worse": self.page(ask, "worse"),
                "aa:control": answer.item_ids,
                "aa:same": answer.item_ids,
            }
            for ask, answer in zip(asks, answers, strict=True)
        ]
