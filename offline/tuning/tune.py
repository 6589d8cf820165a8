"""Decay and strength of hot lists, spans of neighbours, strengths of the other lists, and quotas of
every page: each chosen on earlier days, then tried on later ones that the choice has not seen."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from features.errors import SpecError
from features.schema import PLACEMENTS
from offline.daily import JOBS
from offline.lake.lake import Lake
from offline.running.progress import Advance, unwatched
from offline.running.reads import dates
from offline.running.settings import JOBS_FILE, Settings, read_settings
from offline.spark.session import spark_session
from offline.tuning import hot_lists, neighbours, quotas, strengths
from offline.tuning.cases import CityDay, Ranked, city_days, ranked
from offline.tuning.choice import Choice
from offline.tuning.exploring import FRESH, Explored, explored
from offline.tuning.lists import Cases
from offline.tuning.pages import FRONT, SCENARIOS, Page, read_page

CURVE: Final = (5, 10, 20, 40, 80, 150)  # quotas at which a source's own recall is told
STATED: Final = (FRESH,)  # there to learn what nobody knows yet, not for what it finds
STEPS: Final = 5
PARTS: Final = ("hot", "item_cf", "strengths", "quotas")


@dataclass(frozen=True, slots=True)
class Tuned:
    """What was chosen, and what else replay told."""

    choices: tuple[Choice, ...]  # of jobs
    pages: Mapping[str, Choice]  # placement -> its quotas
    curves: Mapping[str, Mapping[int, float]]  # the front page's source -> quota -> recall alone
    requests: int  # that the curves are of
    exploring: Explored | None = None  # of the front page, on all days


@dataclass(frozen=True, slots=True)
class Span:
    """The days that choose, and those that try: first..last, then up to `until`."""

    first: date
    last: date
    until: date | None

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise SpecError(f"tune: --from {self.first} is after --until {self.last}; swap the two")
        if self.until is not None and self.until <= self.last:
            raise SpecError(
                f"tune: --later {self.until} is not after --until {self.last}; what was chosen is "
                "tried on the days between the two, so give a later one, or leave it out"
            )

    @property
    def known(self) -> list[date]:
        return dates(self.first, self.last)

    @property
    def unseen(self) -> list[date]:
        return [] if self.until is None else dates(self.last + timedelta(days=1), self.until)


@dataclass(frozen=True, slots=True)
class Asked:
    """One page's requests of the days that choose and of those that try."""

    page: Page
    known: Cases
    unseen: Cases


def tune(
    root: Path,
    span: Span,
    candidates: int | None = None,
    share: float = 1.0,
    file: Path = JOBS_FILE,
    scenarios: Path = SCENARIOS,
    parts: Collection[str] = PARTS,
    advance: Advance = unwatched,
) -> Tuned:
    """Chooses on the requests of the known days, and tries on the unseen ones; only these PARTS.

    Each day needs the tables of the day before. `candidates` is what the quotas are for, by
    default each scenario's own: where cities have fewer items, fewer candidates tell more.
    """
    if not parts or not set(parts) <= set(PARTS):
        raise SpecError(f"tune: parts {sorted(parts)}; expected some of {', '.join(PARTS)}")
    if not 0 < share <= 1:
        raise SpecError(f"tune: share {share}; expected more than 0, and 1 for all sessions")
    settings = read_settings(JOBS, file)
    is_asked = set(parts) != {"hot"}  # no other part asks for pages
    pages_as_set = [read_page(name, scenarios) for name in PLACEMENTS if is_asked]
    lake = Lake(spark_session("sojourn tune"), str(root))
    advance(0, STEPS, "hot lists")
    jobs: list[Choice] = []
    if "hot" in parts:
        jobs.append(hot_lists.choose(lake, span.last, span.until, settings))
    if not is_asked:
        advance(STEPS, STEPS, "done")
        return Tuned(tuple(jobs), {}, {}, 0)
    advance(1, STEPS, "requests")
    asked = requests(lake, span, settings, pages_as_set, share)
    front = asked[FRONT]
    advance(2, STEPS, "neighbours")
    if "item_cf" in parts:
        known, unseen, page = front.known, front.unseen, front.page
        jobs.append(neighbours.choose(lake, known, unseen, page, settings))
    advance(3, STEPS, "strengths")
    for turned in strengths.TURNED if "strengths" in parts else ():
        on = asked[turned.placement]
        if turned.source in on.page.quotas:  # who does not ask it needs no setting of it
            chosen = strengths.choose(lake, on.known, on.unseen, on.page, turned, settings)
            jobs.append(chosen)
    advance(4, STEPS, "quotas")
    places = {
        name: (_ranked(on.known, on.page), _ranked(on.unseen, on.page))
        for name, on in asked.items()
    }
    pages = {
        name: quotas.choose(
            known,
            unseen if span.unseen else None,
            asked[name].page.quotas,
            candidates or asked[name].page.candidates,
            f"quotas of {name}",
            STATED,
        )
        for name, (known, unseen) in places.items()
        if "quotas" in parts and (known.wanted_of > 0).any()
    }
    if FRONT in pages:
        jobs.append(replace(pages[FRONT], job="samples"))
    of_known = places[FRONT][0]
    curves = {
        name: {quota: quotas.mean_alone(of_known, name, quota) for quota in CURVE}
        for name in of_known.names
    }
    advance(STEPS, STEPS, "done")
    cost = explored(of_known, front.page)
    return Tuned(tuple(jobs), pages, curves, of_known.users.size, cost)


def requests(
    lake: Lake, span: Span, settings: Settings, pages: Iterable[Page], share: float
) -> dict[str, Asked]:
    """Every page's requests, each day's read once."""
    days = {ds: city_days(lake, ds, PLACEMENTS, settings, share) for ds in span.known + span.unseen}
    return {
        page.placement: Asked(
            page,
            {ds: days[ds][page.placement] for ds in span.known},
            {ds: days[ds][page.placement] for ds in span.unseen},
        )
        for page in pages
    }


def _ranked(cases: Cases, page: Page) -> Ranked:
    return ranked(list(_all(cases.values())), page)


def _all(parts: Iterable[Iterable[CityDay]]) -> Iterable[CityDay]:
    return (case for part in parts for case in part)
