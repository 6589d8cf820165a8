"""A placement's configuration: config/scenarios/x.toml as a typed, frozen Scenario named x.

filters = ["unsellable", "shown"]      # in the order they run
rerankers = ["near_duplicates"]
[recall.hot]                           # one table a source, in the order that breaks ties
quota = 100
[filter.bought]                        # parameters of a named filter or reranker, where any
days = 30
"""

from collections.abc import Mapping
from typing import Annotated, Final, Self, TypeVar

from pydantic import Field, model_validator

from features.errors import SpecError
from serving.contents import FILTERS, RERANKERS, SOURCES
from serving.knobs import Knobs, read_knobs, unknown
from serving.parts import FilterKnobs, RerankerKnobs, Share, SourceKnobs
from serving.stages.explore import Exploration
from serving.stages.rankers import MAIN

MAX_PAGE_SIZE: Final = 100  # of any scenario; one may allow less

PartKnobs = TypeVar("PartKnobs", bound=Knobs)


class PageKnobs(Knobs):
    """[page]: items of a page, where the request does not say and at most."""

    size: Annotated[int, Field(ge=1, le=MAX_PAGE_SIZE)] = 20
    max_size: Annotated[int, Field(ge=1, le=MAX_PAGE_SIZE)] = 50

    @model_validator(mode="after")
    def _default_is_allowed(self) -> Self:
        if self.size > self.max_size:
            raise ValueError(f"size {self.size} is more than max_size {self.max_size}")
        return self


class BudgetKnobs(Knobs):
    """[budget]: time of a request without the transport, and each stage's share of it.

    What the shares leave over is for arranging and answering. A caller's shorter deadline wins.
    """

    total_ms: Annotated[float, Field(ge=1, le=10_000)] = 150.0
    fetch: Share = 0.4
    recall: Share = 0.2
    rank: Share = 0.3

    @model_validator(mode="after")
    def _shares_fit(self) -> Self:
        total = self.fetch + self.recall + self.rank
        if total > 1:
            raise ValueError(f"fetch + recall + rank is {total:g}; expected at most 1")
        return self

    @property
    def shares(self) -> Mapping[str, float]:
        return {"fetch": self.fetch, "recall": self.recall, "rank": self.rank}


class EffortKnobs(Knobs):
    """[effort]: above `target_ms` the quotas shrink, down to `floor` of what they are."""

    target_ms: Annotated[float, Field(ge=0.1, le=10_000)] = 30.0
    floor: Annotated[float, Field(ge=0.05, le=1)] = 0.3


class ReserveKnobs(Knobs):
    """[reserve]: how many best sellers stand by, and up to which length of the slate items of
    other cities fill it when the browse city has too few."""

    length: Annotated[int, Field(ge=10, le=200)] = 100
    elsewhere_up_to: Annotated[int, Field(ge=0, le=MAX_PAGE_SIZE)] = 6


class Scenario(Knobs):
    """Everything that may differ between placements. The file's name is the placement."""

    placement: str
    recall: Mapping[str, SourceKnobs]
    filters: Mapping[str, FilterKnobs]  # in order
    rerankers: Mapping[str, RerankerKnobs]  # in order
    ranker: str = MAIN  # or another that serving.stages.rankers knows
    interleave: str | None = None  # a second ranker, which shares each page with the first
    candidates: Annotated[int, Field(ge=10, le=2000)] = 300  # ranked at most
    page: PageKnobs = PageKnobs()
    budget: BudgetKnobs = BudgetKnobs()
    effort: EffortKnobs = EffortKnobs()
    reserve: ReserveKnobs = ReserveKnobs()
    exploration: Exploration = Exploration()

    @model_validator(mode="after")
    def _two_rankers_are_two(self) -> Self:
        if self.interleave == self.ranker:
            raise ValueError(
                f"interleave {self.interleave!r} is the ranker itself; name another, or leave it "
                "out"
            )
        return self

    @property
    def teams(self) -> tuple[str, ...]:
        """The rankers that make a page together, the first one's name first."""
        return (self.ranker,) if self.interleave is None else (self.ranker, self.interleave)


def read_scenario(placement: str, table: Mapping[str, object], where: str) -> Scenario:
    """A parsed TOML file as a Scenario. Raises SpecError, with the nearest known name."""
    if "placement" in table:
        raise SpecError(f"{where}: unknown key 'placement'; the file's name is the placement")
    parts = {
        "recall": _sources(table.get("recall"), where),
        "filters": _chosen(table, "filters", "filter", FILTERS, where),
        "rerankers": _chosen(table, "rerankers", "rerank", RERANKERS, where),
    }
    rest = {k: v for k, v in table.items() if k not in (*parts, "filter", "rerank")}
    return read_knobs(Scenario, {"placement": placement, **parts, **rest}, where)


def _sources(tables: object, where: str) -> Mapping[str, SourceKnobs]:
    if not isinstance(tables, Mapping) or not tables:
        raise SpecError(f"{where}: no recall source; expected tables such as [recall.hot]")
    return {name: _part(SOURCES, "recall", name, knobs, where) for name, knobs in tables.items()}


def _chosen(
    table: Mapping[str, object],
    key: str,
    group: str,
    known: Mapping[str, type[PartKnobs]],
    where: str,
) -> Mapping[str, PartKnobs]:
    """The parts that a list names, in its order, each with its own table of knobs if it has one."""
    names = table.get(key)
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise SpecError(f'{where}: {key} is {names!r}; expected a list of names, such as ["shown"]')
    repeated = sorted({name for name in names if names.count(name) > 1})
    if repeated:
        raise SpecError(f"{where}: {key} names {repeated} twice; name each once")
    tables = table.get(group, {})
    if not isinstance(tables, Mapping):
        raise SpecError(f"{where}: {group} is {tables!r}; expected tables such as [{group}.x]")
    for name in tables:
        if name not in names:
            raise SpecError(
                f"{where}: [{group}.{name}] has knobs, but {key} does not name it: "
                f"{unknown(key.removesuffix('s'), name, names)}"
            )
    return {name: _part(known, group, name, tables.get(name, {}), where) for name in names}


def _part(
    known: Mapping[str, type[PartKnobs]], group: str, name: str, knobs: object, where: str
) -> PartKnobs:
    if name not in known:
        raise SpecError(f"{where}: {unknown(group, name, known)}")
    return read_knobs(known[name], knobs, f"{where}: [{group}.{name}]")
