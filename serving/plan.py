"""What a request runs: a release under settings. Built on loading (`serving.releases.planning`)."""

import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Final, Protocol

from features.catalog.sets import USER, USER_CITY
from features.recall.source import Found
from features.schema import Audience, CityId, Ids, UserId
from features.store.base import FeatureStore, Traveller, Wants
from features.store.files import Published
from serving.degradation.apart import Apart
from serving.degradation.deadline import Deadline, start_deadline
from serving.degradation.effort import Effort
from serving.recall.reserve import Reserve
from serving.recall.together import Together
from serving.releases.catalogue import Catalogue
from serving.releases.geography import CityTree
from serving.settings.experiments import BUCKETS, Experiments, bucket_of, unit_of
from serving.settings.folder import Settings, VariantSet
from serving.settings.scenario import Scenario
from serving.stages.arranging import Arranger
from serving.stages.hydrated import Hydrator
from serving.stages.merge import Merger
from serving.stages.packed import Packer
from serving.stages.rankers import Ranker
from serving.stages.screening import Screener
from serving.stages.worded import Wording
from serving.types import Filter, RecallSource, Request, Reranker

if TYPE_CHECKING:
    from serving.degradation.cheap import CheapPage, Key

MATRIX_SALT: Final = "matrix-log"  # of its own: the logged users are a sample of every variant


class UserStore(Protocol):
    """What a request asks of the feature store."""

    def fetch(self, user: UserId, wants: Wants, timeout_s: float) -> Traveller: ...


@dataclass(frozen=True, slots=True)
class LoadedRelease:
    """What a server opened: the part of a release that requests read."""

    name: str
    published: Published
    store: FeatureStore
    ranker: Ranker
    timezone: str  # the platform's, which fixes what "today" means
    country: str  # whose holidays count
    rivals: Mapping[str, Ranker] = field(default_factory=dict)  # other bundles, by name


@dataclass(frozen=True, slots=True)
class Recall:
    """A source and how many items it may propose."""

    source: RecallSource
    quota: int
    name: str = field(init=False)
    rung: str = field(init=False)  # how a trace says that a page went without it

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", self.source.name)
        object.__setattr__(self, "rung", f"recall:{self.source.name}_late")

    def ask(self, request: Request, traveller: Traveller, quota: int, left_s: float) -> Found:
        """What the source proposes; only one that is set apart can be left waiting at `left_s`."""
        if isinstance(self.source, Apart):
            return self.source.recall(request, traveller, quota, left_s)
        return self.source.recall(request, traveller, quota)


@dataclass(frozen=True, slots=True)
class Plan:
    """What one placement's requests run, with one set of variants."""

    release: LoadedRelease
    store: UserStore
    spare: UserStore  # asked when the store does not answer: the rows in the release itself
    ranker: Ranker
    second_ranker: Ranker | None  # whose picks are interleaved with the ranker's
    catalogue: Catalogue
    hydrator: Hydrator
    scenario: Scenario
    recalls: tuple[Recall, ...]
    filters: tuple[Filter, ...]
    screener: Screener  # of all of them
    reserve_screener: Screener  # of those that items of other cities can pass
    merger: Merger
    rerankers: tuple[Reranker, ...]
    arranger: Arranger  # by score and through all of them
    reserve: Reserve
    families: Ids  # of each item row: equal numbers are near-duplicates
    wording: Wording
    lists: tuple[str, ...]  # personal ones, fetched with the user
    effort: Effort
    matrix_share: float
    page_secret: bytes
    default_city: CityId | None  # where nothing is known of anybody
    cheap_pages: "dict[Key, CheapPage]" = field(default_factory=dict)  # for nobody
    cheap_turn: threading.Lock = field(default_factory=threading.Lock)  # to make one of them
    targeting: "Targeting | None" = None  # where experiments are meant for some travellers only
    together: Together = field(init=False)  # the recalls, asked as one

    def __post_init__(self) -> None:
        object.__setattr__(self, "together", Together(self.recalls, self.catalogue))

    def wants(self, city: CityId) -> Wants:
        """What a request asks of the user's side of the store."""
        return Wants((USER, USER_CITY), city, self.lists)

    def deadline(self, caller_ms: float | None = None) -> Deadline:
        """From now on: the scenario's time, or the caller's where that is shorter."""
        total_ms = self.scenario.budget.total_ms
        if caller_ms is not None:
            total_ms = min(total_ms, max(0.0, caller_ms))
        return start_deadline(total_ms, self.scenario.budget.shares)

    def logs_matrix(self, request: Request) -> bool:
        """Whether this user's assembled rows are kept, to be recomputed by the skew job."""
        unit = unit_of(request.user_id, request.session_id, request.request_id)
        return bucket_of(MATRIX_SALT, unit) < self.matrix_share * BUCKETS


@dataclass(frozen=True, slots=True)
class Targeting:
    """How a request changes plans once it is known who asks, and about which city."""

    experiments: Experiments
    plans: Mapping[VariantSet, Plan]  # all of the placement, which change no more

    def retarget(self, request: Request, audience: Audience) -> tuple[Request, Plan]:
        """The request with all its variants, and the plan that these choose."""
        unit = unit_of(request.user_id, request.session_id, request.request_id)
        day = request.moment.local.date()
        variants = self.experiments.assign_targeted(
            unit, day, request.variants, request.placement, audience, request.browse_city
        )
        chosen = self.plans[self.experiments.changing(request.placement, variants)]
        return replace(request, variants=variants), chosen


@dataclass(frozen=True, slots=True)
class Plans:
    """Every plan of one release and one version of the settings; a request takes it once."""

    release: LoadedRelease
    settings: Settings
    catalogue: Catalogue
    cities: CityTree
    packer: Packer
    by_placement: Mapping[str, Mapping[VariantSet, Plan]]

    def assign(
        self,
        user_id: int,
        session_id: int | None,
        request_id: str,
        day: date,
        forced: Mapping[str, str],
        placement: str,
    ) -> dict[str, str]:
        """Layer -> variant that a request sees."""
        return self.settings.experiments.assign(
            unit_of(user_id, session_id, request_id), day, forced, placement
        )

    def choose(self, placement: str, variants: Mapping[str, str]) -> Plan:
        """The plan of a known placement with these variants."""
        plans = self.by_placement[placement]
        return plans[self.settings.experiments.changing(placement, variants)]

    def __iter__(self) -> Iterator[Plan]:
        for plans in self.by_placement.values():
            yield from plans.values()
