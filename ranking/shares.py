"""Training by several machines at once: each holds a share of the requests, all the validation.

A request's rows lie on one machine, because they are compared with one another. LightGBM's own
data-parallel learner makes the trees: each machine adds up its rows, only histograms travel (Meng
et al. 2016; Ke et al. 2017). What positions are worth is fitted by each machine on its own share.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any, Protocol

import pyarrow as pa

from features.catalog.sets import feature_set
from features.errors import ContractError
from features.ports import held_port
from ranking.dataset import (
    NOT_SHOWN,
    Progress,
    Split,
    joined,
    no_samples,
    quiet,
    split_by_day,
)
from ranking.manifest import MadeFrom
from ranking.pipeline import BundleReport, hand_over
from ranking.reading import days_between, days_with_samples, lake_name, read_samples, samples_in
from ranking.train import Together, Trained, TrainParams, check_sizes, train


class Peers(Protocol):
    """A machine among those that train: its number from 0, and its name for the others."""

    number: int
    host: str

    def gather(self, message: str) -> list[str]:
        """Every machine's message, by number; each must call this equally often."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is to be learnt: the days, of which those from `validation_first` on validate."""

    lake: Path
    days: tuple[date, ...]
    validation_first: date
    features: str  # the feature set's name
    params: TrainParams

    @property
    def validation_days(self) -> tuple[date, ...]:
        return tuple(day for day in self.days if day >= self.validation_first)


def lesson_of(
    lake: Path, first: date, last: date, features: str, params: TrainParams | None = None
) -> Lesson:
    """The lesson of first..last: the last days that have samples validate. Raises ContractError
    for a missing day, and where nothing is left to train on."""
    chosen = params or TrainParams()
    days = days_between(first, last)
    full = days_with_samples(lake, days)
    if len(full) <= chosen.validation_days:
        raise ContractError(
            f"samples cover {len(full)} day(s) with requests, and {chosen.validation_days} of them "
            "are kept for validation; nothing is left to train on: take a longer range of days"
        )
    return Lesson(lake, days, full[-chosen.validation_days], features, chosen)


def train_share(lesson: Lesson, tables: Mapping[date, pa.Table], peers: Peers) -> bytes:
    """What `bundle_together` takes: the model of all machines' samples, the same from each.

    `tables` are this machine's rows by day. Where one machine has nothing to learn from, all tell.
    """
    try:
        split, fault = _split(lesson, tables), ""
    except ContractError as error:
        split, fault = None, f"worker {peers.number}: {error}"
    mine = {
        "fault": fault,
        "requests": split.train.requests if split else 0,
        "rows": split.train.rows if split else 0,
        "without_positive": split.train_without_positive if split else 0,
        "is_shown": bool(split and (split.train.positions != NOT_SHOWN).any()),
    }
    with held_port("") as port:  # until all have theirs: several may be of one machine
        mine["address"] = f"{peers.host}:{port}"
        told: list[dict[str, Any]] = [json.loads(text) for text in peers.gather(json.dumps(mine))]
    faults = [one["fault"] for one in told if one["fault"]]
    if faults or split is None:
        return json.dumps({"faults": faults}).encode()
    together = Together(
        machines=tuple(one["address"] for one in told),
        port=port,
        is_debiased=any(one["is_shown"] for one in told),
    )
    try:
        trained = train(split, lesson.params, together=together)
    except ContractError as error:  # of trees that all have, so all come to it and none waits
        return json.dumps({"faults": [f"worker {peers.number}: {error}"]}).encode()
    counted = {k: sum(one[k] for one in told) for k in ("requests", "rows", "without_positive")}
    return json.dumps({"faults": [], "trained": asdict(trained), **counted}).encode()


def bundle_together(
    lesson: Lesson, answer: bytes, bundles: Path, progress: Progress = quiet
) -> BundleReport:
    """Writes the bundle of what `train_share` answered, measured as any other.

    Raises ContractError where a machine had nothing to learn from, or all together too little.
    """
    found: dict[str, Any] = json.loads(answer)  # Any: JSON
    if found["faults"]:
        raise ContractError(
            f"{len(found['faults'])} of the workers cannot train: {found['faults'][0]}. Take more "
            "days, or fewer workers"
        )
    features = feature_set(lesson.features)
    seen = read_samples(lesson.lake, lesson.validation_days, features, progress)
    validation = seen.take(seen.has_positive)
    trained = Trained(**found["trained"])
    made_from = MadeFrom(
        data=lake_name(lesson.lake),
        first=lesson.days[0],
        last=lesson.days[-1],
        validation_first=lesson.validation_first,
        train_requests=found["requests"],
        train_rows=found["rows"],
        validation_requests=validation.requests,
        without_positive=found["without_positive"] + seen.requests - validation.requests,
        is_debiased=trained.is_debiased,
        params=asdict(lesson.params),
    )
    return hand_over(bundles, features, trained, made_from, validation, progress)


def _split(lesson: Lesson, tables: Mapping[date, pa.Table]) -> Split:
    """This machine's share to train on, and all of the validation. Raises ContractError where it
    has nothing to learn from."""
    features = feature_set(lesson.features)
    parts = [samples_in(table, day, features) for day, table in sorted(tables.items())]
    split = split_by_day(joined(parts or [no_samples(features)]), lesson.params.validation_days)
    check_sizes(split)
    return split
