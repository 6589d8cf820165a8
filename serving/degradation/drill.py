"""Faults on purpose: what each rung of degradation looks like, and what it costs in quality.

[drill]
store = "down"
late_sources = ["item_cf"]

Each rung can be forced from app.toml while the server runs; taking the table out ends the drill.
"""

import time
from dataclasses import dataclass
from typing import Final

from features.errors import Unavailable
from features.recall.source import Found
from features.schema import F32, F64, UserId
from features.spec import FeatureSet
from features.store.base import Traveller, Wants
from serving.degradation.effort import Effort
from serving.types import RecallSource, Request

HANGS_S: Final = 5.0


class StoreDown:
    """A store that answers nobody."""

    def fetch(self, user: UserId, wants: Wants, timeout_s: float) -> Traveller:
        raise Unavailable("the store is down for a drill")


@dataclass(frozen=True, slots=True)
class RankerDown:
    """A ranker that scores nothing."""

    feature_set: FeatureSet

    def score(self, x: F32) -> F32:
        raise Unavailable("the ranker is down for a drill")

    def contributions(self, x: F32) -> F64:
        raise Unavailable("the ranker is down for a drill")


@dataclass(frozen=True, slots=True)
class Late:
    """A source that never answers in time."""

    source: RecallSource

    @property
    def name(self) -> str:
        return self.source.name

    def applies(self, request: Request, traveller: Traveller) -> bool:
        return self.source.applies(request, traveller)

    def recall(self, request: Request, traveller: Traveller, quota: int) -> Found:
        raise TimeoutError(f"{self.name} is late for a drill")


@dataclass(frozen=True, slots=True)
class Hanging:
    """A source that does not answer for longer than anybody waits."""

    source: RecallSource

    @property
    def name(self) -> str:
        return self.source.name

    def applies(self, request: Request, traveller: Traveller) -> bool:
        return self.source.applies(request, traveller)

    def recall(self, request: Request, traveller: Traveller, quota: int) -> Found:
        time.sleep(HANGS_S)
        return self.source.recall(request, traveller, quota)


class FixedEffort(Effort):
    """An effort that no latency changes."""

    def __init__(self, level: float) -> None:
        super().__init__(target_ms=1.0, floor=level, level=level)

    def observe(self, spent_ms: float) -> None:
        pass

    def share(self, left_ms: float) -> float:
        return self.level
