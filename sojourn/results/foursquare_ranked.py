"""All recall sources at the length of one page, in the order of the engine's ranker.

A case is a traveller in a city where, after a moment, they go to items for the first time; the page
is made of what was known at that moment. The ranker learns from two earlier moments and what
followed each until the split at the latest: the first teaches, the second says how many trees that
is worth, then both teach that many. (Users of one moment do not validate each other: an item's
features tell it apart, and its coming popularity is learnt from one for all.)
"""

import itertools
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from features.catalog.sets import DISCOVERY
from features.matrix import assemble
from features.schema import F64, Bools, Columns, Ids
from ranking.dataset import Samples, Split, joined, samples_of
from ranking.labels import NONE, PAID
from ranking.score import BoosterRanker
from ranking.train import TrainParams, train
from sojourn.results.foursquare_history import History, Known, new_pairs_until
from sojourn.results.foursquare_sources import SOURCES, Blend, Market, Shelf, shelf

CANDIDATES: Final = 120  # that are ranked; they hold two thirds of what is gone to
QUOTAS: Final = (10, 20, 50, 100, 200)
PAGE: Final = 10
# From, to, in shares of the visits before the split. Moments further back taught less: visitors
# 0.407 and locals 0.151 on validation with three from 0.2 on, 0.408 and 0.155 with this one.
TEACHING: Final = (0.4, 0.7)
VALIDATION: Final = (0.7, 1.0)
REQUESTS: Final = 5_000  # of a moment that are learnt from
SEED: Final = 2017
BATCH: Final = 256  # travellers at once: an array of a large city stays below 4 MB
# 15 leaves did worse on a moment before the split (visitors 0.416 against 0.419). On another one
# visitors from afar, standing in the city and crowds around, with the steadier blend, brought
# visitors 0.420 instead of 0.417, and locals 0.167 instead of 0.160.
PARAMS: Final = TrainParams(
    leaves=7, least_rows_in_leaf=100, features_per_tree=0.5, l2=5.0, early_stopping_rounds=30
)


@dataclass(frozen=True, slots=True)
class Cases:
    """New pairs after a moment, and how their page fared; (n,) each."""

    users: Ids  # ids
    is_visitor: Bools
    ranks: dict[str, F64]  # by source the pair's rank, infinite where it is not proposed
    merged: F64  # over all sources


@dataclass(frozen=True, slots=True)
class Moment:
    """One moment's cases, and the samples of its candidates."""

    cases: Cases
    samples: Samples
    sample_of: Ids  # request of each case, (n,); -1: not among the samples
    items: Ids  # item code of each case, (n,)


def ranked(history: History, blend: Blend, split: float) -> tuple[Cases, F64]:
    """The cases after the split, and each one's rank on the page of all sources, (n,)."""
    first, second = (
        replay(history, blend, (start * split, end * split), REQUESTS).samples
        for start, end in (TEACHING, VALIDATION)
    )
    teaching, judging = (part.take(part.has_positive) for part in (first, second))
    rounds = train(Split(teaching, judging, 0, 0), PARAMS).rounds
    params = replace(PARAMS, rounds=rounds, early_stopping_rounds=rounds)
    model = train(Split(joined([teaching, judging]), judging, 0, 0), params)
    tried = replay(history, blend, (split, 1.0), None)
    scores = BoosterRanker(DISCOVERY, model.text).score(tried.samples.x)
    return tried.cases, _ranks_of_cases(tried, scores.astype(np.float64))


def replay(
    history: History, blend: Blend, between: tuple[float, float], most: int | None
) -> Moment:
    """Recall as of the quantile `between[0]` of visits for all, or `most` drawn, travellers who
    went somewhere new until the other."""
    moment_s, until_s = (int(np.quantile(history.at_s, q, method="lower")) for q in between)
    market = Market(Known(history, moment_s), blend)
    user, item = new_pairs_until(market.known, until_s)
    on_sale = market.users[item] > 0  # in no list before its first visit
    asked = np.unique(np.stack([history.city[item], user], axis=1), axis=0)
    if most is not None and len(asked) > most:
        drawn = np.random.default_rng(SEED).choice(len(asked), most, replace=False)
        asked = asked[np.sort(drawn)]
    wide = history.user_ids.size + 1
    request_of = np.searchsorted(asked[:, 0] * wide + asked[:, 1], history.city[item] * wide + user)
    request_of = np.minimum(request_of, len(asked) - 1)
    is_asked = (asked[request_of] == np.stack([history.city[item], user], axis=1)).all(axis=1)
    user, item, request_of, on_sale = (a[is_asked] for a in (user, item, request_of, on_sale))
    ranks = {name: np.full(user.size, np.inf) for name in SOURCES}
    merged = np.full(user.size, np.inf)
    parts, sample_of = [], np.full(len(asked), -1, dtype=np.int64)
    done = 0
    for start, end in _batches(asked[:, 0]):
        found = _shelf(market, int(asked[start, 0]), asked[start:end, 1])
        if found is None:
            continue
        mine = np.flatnonzero((request_of >= start) & (request_of < end) & on_sale)
        row = request_of[mine] - start
        column = np.searchsorted(found.items, item[mine])
        for name in SOURCES:
            ranks[name][mine] = found.ranks[name][row, column]
        merged[mine] = found.merged[row, column]
        wanted = np.zeros(found.may_show.shape, dtype=bool)
        wanted[row, column] = True
        part, kept = _samples(found, wanted, asked[start:end, 1])
        parts.append(part)
        sample_of[start + kept] = done + np.arange(kept.size)
        done += kept.size
    cases = Cases(
        history.user_ids[user], market.known.home[user] != history.city[item], ranks, merged
    )
    return Moment(cases, joined(parts), sample_of[request_of], item)


def _shelf(market: Market, city: int, users: Ids) -> Shelf | None:
    """The city's shelf; None where nobody has been anywhere in it."""
    if not (market.users[market.known.history.city == city] > 0).any():
        return None
    return shelf(market, city, users)


def _batches(cities: Ids) -> list[tuple[int, int]]:
    """Runs of one city of at most BATCH rows; `cities` ascend."""
    edges = np.flatnonzero(np.r_[True, cities[1:] != cities[:-1], True])
    return [
        (start, min(start + BATCH, end))
        for first, end in itertools.pairwise(edges.tolist())
        for start in range(first, end, BATCH)
    ]


def _samples(found: Shelf, wanted: Bools, users: Ids) -> tuple[Samples, Ids]:
    """The first CANDIDATES of each traveller; and which travellers have any."""
    is_candidate = found.may_show & (found.merged <= CANDIDATES)
    row, column = np.nonzero(is_candidate)
    columns: Columns = (
        {name: values[row, column] for name, values in found.of_cells.items()}
        | {name: values[column] for name, values in found.of_items.items()}
        | {name: values[row] for name, values in found.of_users.items()}
    )
    sizes = is_candidate.sum(axis=1)
    kept = np.flatnonzero(sizes)
    levels = np.where(wanted[row, column], PAID, NONE).astype(np.int32)
    samples = samples_of(
        DISCOVERY,
        assemble(DISCOVERY, columns, row.size),
        np.r_[0, np.cumsum(sizes[kept])].astype(np.int64),
        found.items[column],
        levels,
        users[kept],
        recall_rank=columns["recall_rank"],
    )
    return samples, kept


def _ranks_of_cases(moment: Moment, scores: F64) -> F64:
    """Each case's rank by score among its request's candidates, ties by item; infinite: none."""
    samples = moment.samples
    request = np.repeat(np.arange(samples.requests), samples.group_sizes)
    order = np.lexsort((samples.items, -scores, request))
    rank = np.empty(samples.rows, dtype=np.int64)
    rank[order] = np.arange(samples.rows) - samples.offsets[request[order]] + 1
    wide = int(samples.items.max(initial=0)) + 2
    place = request * wide + samples.items  # ascends: rows are by request and item
    asked = moment.sample_of * wide + np.minimum(moment.items, wide - 1)
    at = np.minimum(np.searchsorted(place, asked), place.size - 1)
    is_there = (place[at] == asked) & (moment.sample_of >= 0)
    return np.where(is_there, rank[at], np.inf).astype(np.float64)
