"""Decay and strength of hot lists, spans of neighbours, quotas: each chosen on earlier days, then
tried on later ones that the choice has not seen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from features.errors import SpecError
from offline import samples
from offline.daily import JOBS
from offline.lake import Lake
from offline.progress import Advance, unwatched
from offline.reads import dates
from offline.session import spark_session
from offline.settings import JOBS_FILE, read_settings
from offline.tuning import hot_lists, neighbours, quotas
from offline.tuning.cases import city_days, inputs_of, ranked, rules_of
from offline.tuning.choice import Choice

CURVE: Final = (5, 10, 20, 40, 80, 150)  # quotas at which a source's own recall is told
STEPS: Final = 5


@dataclass(frozen=True, slots=True)
class Tuned:
    """All choices; and source -> quota -> mean recall of the source alone, on `requests`."""

    choices: tuple[Choice, ...]
    curves: Mapping[str, Mapping[int, float]]
    requests: int


@dataclass(frozen=True, slots=True)
class Span:
    """The days that choose, and those that try: first..last, then up to `until`."""

    first: date
    last: date
    until: date | None

    def __post_init__(self) -> None:
        if self.last < self.first or (self.until is not None and self.until <= self.last):
            raise SpecError(
                f"tune: days {self.first}..{self.last}, later ones until {self.until}; expected "
                "them in this order, the later ones after the others"
            )

    @property
    def known(self) -> list[date]:
        return dates(self.first, self.last)

    @property
    def unseen(self) -> list[date]:
        return [] if self.until is None else dates(self.last + timedelta(days=1), self.until)


def tune(
    root: Path,
    span: Span,
    candidates: int | None = None,
    share: float = 1.0,
    file: Path = JOBS_FILE,
    advance: Advance = unwatched,
) -> Tuned:
    """Chooses on the requests of the known days, and tries on the unseen ones.

    Each day needs the tables of the day before. `candidates` is what the quotas are for, by
    default the samples job's own: where cities have fewer items, fewer candidates tell more.
    """
    settings = read_settings(JOBS, file)
    lake = Lake(spark_session("sojourn tune"), str(root))
    advance(0, STEPS, "hot lists")
    hot = hot_lists.choose(lake, span.last, span.until, settings)
    advance(1, STEPS, "requests")
    known = {ds: list(city_days(lake, [ds], settings, share)) for ds in span.known}
    unseen = {ds: list(city_days(lake, [ds], settings, share)) for ds in span.unseen}
    rules = rules_of(inputs_of(lake, span.last, samples.JOB, settings))
    advance(2, STEPS, "neighbours")
    spans = neighbours.choose(lake, known, unseen, rules, settings)
    advance(3, STEPS, "what sources propose")
    of_known = ranked([case for here in known.values() for case in here], rules)
    of_unseen = ranked([case for here in unseen.values() for case in here], rules)
    advance(4, STEPS, "quotas")
    split = quotas.choose(
        of_known,
        of_unseen if span.unseen else None,
        rules.quotas,
        candidates or rules.candidates,
    )
    curves = {
        name: {quota: quotas.mean_alone(of_known, name, quota) for quota in CURVE}
        for name in of_known.names
    }
    advance(STEPS, STEPS, "done")
    return Tuned((hot, spans, split), curves, of_known.users.size)
