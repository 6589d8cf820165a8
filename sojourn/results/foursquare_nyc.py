"""Foursquare check-ins in New York: where next.

Data: Foursquare TSMC2014 (Yang et al.), as cut down for GNPR-SID. The check-ins in the order of
time are cut 80/10/10; a trip is what a user did on one local day, in one part. A case is the last
check-in of a trip of two or more, of a user and a POI seen in training, told from all that came
before it: its rank among the candidates, a candidate that was not found having none.

Two questions: *time not given*, asked at the moment of the check-in before; *hour given*, with the
hour of the day that the user will go. Two ways to know: *rolling*, counters hold whatever was
strictly earlier; *frozen*, what everybody did is known up to the end of training, and only the
user's own history goes on, as it does with the baseline of own frequency.

The ranker learns from trips of the training part, asked just as the cases are, its counters
strictly earlier; the validation part stops it. The same ranker answers with frozen counters. (As
many queries of any check-in of a trip, instead of the last, taught it less: a reciprocal rank of
0.413 against 0.418 on the validation part, 6,000 queries each.)
"""

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from features.catalog.sets import NEXT_ITEM
from features.counters import pair_keys
from features.errors import ContractError
from features.matrix import assemble
from features.next_item import Asked, next_columns
from features.next_recall import Found, find_next
from features.schema import F64, Ids
from features.visits import DAY_S, NOWHERE, Visits, visits_of
from offline.ingest.foursquare_nyc import TIMEZONE, import_to
from ranking.dataset import Samples, joined, samples_of, split_by_fold
from ranking.labels import PAID
from ranking.metrics import places, ranked
from ranking.records import OURS, Record
from ranking.score import BoosterRanker
from ranking.train import TrainParams, train
from sojourn.console import Advance
from sojourn.results.landed import LandedVisits, landed_visits
from sojourn.results.scoring import mean_record

DATA: Final = "foursquare_nyc"
PROTOCOL: Final = "day trips of >= 2, last check-in, 80/10/10 by time"
TRAINED, VALIDATED = 0.8, 0.9
CUTOFFS: Final = (1, 5, 10)
WARM_UP: Final = 0.2  # of all check-ins: before that, counters are too empty to learn from
MOST_CASES: Final = 12_000  # of training, the latest
ROLLING, FROZEN = "rolling", "frozen"
NO_TIME, HOUR = "time not given", "hour given"
NEVER: Final = np.iinfo(np.int64).max
STEPS: Final = 6
# Chosen on the validation part.
PARAMS: Final = TrainParams(
    rounds=200,
    early_stopping_rounds=60,
    learning_rate=0.08,
    leaves=24,
    least_rows_in_leaf=60,
    features_per_tree=0.5,
    l2=5.0,
    truncation=5,
)


@dataclass(frozen=True, slots=True)
class Parts:
    """Cases as indices of the visit to be told, and when training ends."""

    train: Ids
    validation: Ids
    test: Ids
    training_ends: int  # seconds


def run(data: Path, advance: Advance) -> list[Record]:
    """All records. Raises ContractError for files that are not the data set's."""
    advance(0, STEPS, "import")
    with tempfile.TemporaryDirectory(prefix="sojourn-results-") as folder:
        lake = Path(folder) / DATA
        import_to(data, lake)
        visits = trips_of(landed_visits(lake, TIMEZONE))
    parts = cut(visits)
    advance(1, STEPS, "baselines")
    records = baseline_records(visits, parts)
    for n, question in enumerate((NO_TIME, HOUR)):
        advance(2 + 2 * n, STEPS, f"{question}: training")
        model = ranker(visits, parts, question)
        advance(3 + 2 * n, STEPS, f"{question}: test")
        for known in (ROLLING, FROZEN):
            until = known_until(parts, parts.test, known)
            tested = samples(visits, parts.test, question, until)
            rank = ranks(tested, model.raw(tested.x))
            records += rank_records(f"{question}, {known}", OURS, rank, visits, parts.test)
    advance(STEPS, STEPS, "done")
    return records


def trips_of(landed: LandedVisits) -> Visits:
    """The visits, a trip a session: it is over when its local day is."""
    users, items = (np.unique(c, return_inverse=True)[1] for c in (landed.users, landed.items))
    trips = np.unique(landed.sessions, return_inverse=True)[1]
    day = landed.local // DAY_S
    return visits_of(
        users,
        items,
        landed.at,
        landed.local % DAY_S // 3600,
        (day + 3) % 7,  # 1 January 1970 was a Thursday
        trips,
        landed.at + (day + 1) * DAY_S - landed.local,
    )


def cut(visits: Visits) -> Parts:
    """The three parts' cases. Raises ContractError where one has none."""
    first, second = (int(visits.size * share) for share in (TRAINED, VALIDATED))
    part = np.searchsorted([first, second], np.arange(visits.size), side="right")
    trip = pair_keys(visits.trips, part)
    last = np.zeros(visits.size, dtype=np.bool_)
    last[visits.size - 1 - np.unique(trip[::-1], return_index=True)[1]] = True
    before = visits.previous
    follows = (before != NOWHERE) & (part == part[before])
    known_user = np.isin(visits.users, visits.users[:first])
    known_item = np.isin(visits.items, visits.items[:first])
    case = last & follows & known_user & known_item
    warm = np.arange(visits.size) >= visits.size * WARM_UP
    found = [np.flatnonzero(case & (part == p) & warm) for p in range(3)]
    if not all(f.size for f in found):
        raise ContractError(
            f"the check-ins give {[f.size for f in found]} cases for training, validation and "
            "test; all need some: give more days"
        )
    return Parts(found[0][-MOST_CASES:], found[1], found[2], int(visits.at[first]))


def asked_before(visits: Visits, cases: Ids, question: str, known_until: Ids) -> Asked:
    """Each case asked right after the visit before it."""
    here = visits.previous[cases]
    hours = visits.hours[cases if question == HOUR else here]
    return Asked(here, hours, known_until)


def known_until(parts: Parts, cases: Ids, known: str) -> Ids:
    """Up to when others are known, (q,): the moment of asking, or the end of training."""
    return np.full(cases.size, NEVER if known == ROLLING else parts.training_ends)


def ranker(visits: Visits, parts: Parts, question: str) -> BoosterRanker:
    """A ranker of trips in training, stopped on the validation part."""
    made = [
        samples(visits, cases, question, known_until(parts, cases, ROLLING))
        for cases in (parts.train, parts.validation)
    ]
    held_out = np.repeat([False, True], [part.requests for part in made])
    return BoosterRanker(NEXT_ITEM, train(split_by_fold(joined(made), held_out), PARAMS).text)


def samples(visits: Visits, cases: Ids, question: str, known: Ids) -> Samples:
    """Candidates of the cases with their features; the one that was gone to is the positive."""
    asked = asked_before(visits, cases, question, known)
    found = find_next(visits, asked)
    return samples_of(
        NEXT_ITEM,
        matrix(visits, asked, found),
        found.offsets,
        found.items,
        np.where(
            found.items == np.repeat(visits.items[cases], np.diff(found.offsets)), PAID, 0
        ).astype(np.int32),
        visits.users[cases],
    )


def matrix(visits: Visits, asked: Asked, found: Found) -> np.ndarray:
    columns = next_columns(visits, asked, found.offsets, found.items, found.near)
    return assemble(NEXT_ITEM, columns, found.items.size)


def ranks(tested: Samples, scores: F64) -> F64:
    """The place of each request's positive, (q,); inf without one."""
    order = ranked(scores, tested.items, tested.offsets)
    place = np.where(tested.levels[order] > 0, places(tested.offsets), np.inf)
    best: F64 = np.minimum.reduceat(place, tested.offsets[:-1])
    return best


def rank_records(segment: str, method: str, rank: F64, visits: Visits, cases: Ids) -> list[Record]:
    """Acc@1, 5, 10 and MRR."""
    users = visits.users[cases]
    values = {f"Acc@{k}": (rank <= k).astype(np.float64) for k in CUTOFFS} | {"MRR": 1 / rank}
    return [
        mean_record((DATA, PROTOCOL, segment, metric), method, value, users)
        for metric, value in values.items()
    ]


def baseline_records(visits: Visits, parts: Parts) -> list[Record]:
    """Own frequency, popularity, and what most often followed; rolling, ties by popularity, id."""
    asked = asked_before(visits, parts.test, NO_TIME, np.full(parts.test.size, NEVER))
    everything = np.arange(visits.item_count)
    rank = {name: np.full(parts.test.size, np.inf) for name in BASELINES}
    for n, (case, here) in enumerate(zip(parts.test, asked.visits, strict=True)):
        one = slice(0, int(np.searchsorted(visits.at, visits.at[here])))
        popular = np.bincount(visits.items[one], minlength=visits.item_count)
        mine = visits.items[: here + 1][visits.users[: here + 1] == visits.users[here]]
        own = np.bincount(mine, minlength=visits.item_count)
        known = visits.steps.after < one.stop
        from_here = known & (visits.items[visits.steps.before] == visits.items[here])
        follows = np.bincount(
            visits.items[visits.steps.after[from_here]], minlength=visits.item_count
        )
        for name, counts in zip(BASELINES, (own, popular, follows), strict=True):
            best = np.lexsort((everything, -popular, -counts))
            rank[name][n] = 1 + np.flatnonzero(best == visits.items[case])[0]
    return [
        record
        for name, found in rank.items()
        for record in rank_records(f"{NO_TIME}, {ROLLING}", name, found, visits, parts.test)
    ]


BASELINES: Final = ("own frequency", "popularity", "last transition")
