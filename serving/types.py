"""What flows through the online spine: request, candidates, scored candidates, slate, response."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

import numpy as np

from features.moment import Moment
from features.recall.source import Found
from features.schema import (
    F32,
    F64,
    CityId,
    Columns,
    Ids,
    ItemId,
    UserId,
)
from features.standing import Standing
from features.store.base import RecentActions, Traveller
from serving.trace import Trace


@dataclass(frozen=True, slots=True)
class Position:
    """WGS84 degrees."""

    lat: float
    lon: float


@dataclass(frozen=True, slots=True)
class Request:
    """A validated request: every field is in range, the placement is known.

    The browse city is known as well, or UNKNOWN_ID until `pipeline.locate` takes the user's home.
    """

    request_id: str
    user_id: UserId
    placement: str
    browse_city: CityId
    moment: Moment
    limit: int
    position: Position | None = None
    gps_city: CityId | None = None  # nearest city to the position, within reach
    anchor_item: ItemId | None = None
    anchor_position: Position | None = None
    query: str = ""
    session_id: int | None = None
    exclude: frozenset[int] = frozenset()
    shown: tuple[int, ...] = ()  # items of the former pages, in order; from the page token
    page: int = 1
    variants: Mapping[str, str] = field(default_factory=dict)  # layer -> variant it sees

    @property
    def travel_date(self) -> date:
        return self.moment.visit_date

    @property
    def at_ms(self) -> int:
        return self.moment.at_ms


@dataclass(frozen=True, slots=True)
class Candidates:
    """The merged proposals, shape (n,), in recall order; `by_source` holds (n,) scores or NaN."""

    item_ids: Ids
    rows: Ids  # row of each item in the release's item tables
    by_source: Mapping[str, F32]  # score the source gave, NaN where it did not propose the item
    first_source: Ids  # index into tuple(by_source) of the source that proposed it first
    because: Ids
    evidence: F32

    _stacked: F32 | None = field(default=None, init=False, repr=False, compare=False)

    @staticmethod
    def of_stacked(
        item_ids: Ids, rows: Ids, stacked: F32, sources: Iterable[str], *others: Any
    ) -> "Candidates":
        """With the scores of all sources as one array, (sources, n); `others` as they come."""
        by_source = dict(zip(sources, stacked, strict=True))
        made = Candidates(item_ids, rows, by_source, *others)
        object.__setattr__(made, "_stacked", stacked)
        return made

    def stacked(self) -> F32:
        """The scores of all sources, (sources, n) and contiguous."""
        found = self._stacked
        if found is None:
            found = np.array([*self.by_source.values()], dtype=np.float32)
            found = found.reshape(len(self.by_source), len(self))
            object.__setattr__(self, "_stacked", found)  # another thread would make the same
        return found

    def take(self, indices: Ids) -> "Candidates":
        """The candidates at these indices, in this order."""
        return Candidates.of_stacked(
            self.item_ids[indices],
            self.rows[indices],
            self.stacked().take(indices, axis=1),
            self.by_source,
            self.first_source[indices],
            self.because[indices],
            self.evidence[indices],
        )

    def __len__(self) -> int:
        return len(self.item_ids)


@dataclass(frozen=True, slots=True)
class Scored:
    """Candidates in recall order with their scores, and the columns that gave the scores."""

    candidates: Candidates
    scores: F32
    matrix: F32 | None  # (n, k); None when the ranker did not run
    columns: Columns  # context and stored inputs, (n,) or (1,)
    second_scores: F32 | None = None  # by the ranker that shares the page; None: nobody does


@dataclass(frozen=True, slots=True)
class Slate:
    """What is shown: indices into `scored.candidates`, in order, and how likely each choice was."""

    scored: Scored
    picks: Ids
    propensities: F32
    teams: tuple[
        str, ...
    ] = ()  # ranker whose pick each is, "": nobody's; empty: there is one ranker


@dataclass(frozen=True, slots=True)
class Shown:
    """A page as it goes out and into the exposure log: parallel arrays and tuples of m items."""

    item_ids: Ids
    rows: Ids  # in the release's item tables
    positions: Ids  # 1-based over all pages of the request
    scores: F32
    propensities: F32
    distances_km: F64  # from the position given, else from the city's centre
    sources: tuple[tuple[str, ...], ...]  # best first
    reasons: Sequence[str]
    context: F32  # (m, c), in the order of FeatureSet.context
    matrix: F32 | None  # (m, k); only for the hashed share of users whose rows are logged
    teams: tuple[str, ...] = ()  # as in Slate


@dataclass(frozen=True, slots=True)
class Response:
    """What a request gets, and what the exposure log keeps of it."""

    request: Request
    standing: Standing
    release: str
    user_snapshot: str
    item_snapshot: str
    fingerprint: str  # of the feature set that scored it
    recent: RecentActions  # what the store had heard of the user
    shown: Shown
    next_page_token: str  # empty: the end
    trace: Trace


class RecallSource(Protocol):
    """Proposes at most `quota` items, best first; an empty answer is an answer."""

    @property
    def name(self) -> str: ...

    def applies(self, request: Request, traveller: Traveller) -> bool: ...

    def recall(self, request: Request, traveller: Traveller, quota: int) -> Found: ...


class Filter(Protocol):
    """Gives the indices of the candidates that stay, ascending."""

    @property
    def name(self) -> str: ...

    def keep(self, request: Request, traveller: Traveller, candidates: Candidates) -> Ids: ...


class Reranker(Protocol):
    """Gives a new order: indices into the scored candidates, best first."""

    @property
    def name(self) -> str: ...

    def order(self, request: Request, scored: Scored, order: Ids) -> Ids: ...
