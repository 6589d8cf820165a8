"""A lake of shown lists: what they showed, what was taken, and counters of what others did.

Numbers of an item come from the sessions of training users alone, and for a training user from the
users of the other folds (`features.counters`): a list never meets itself in what it is ranked by.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from numpy.typing import NDArray

from features.arrow import codes, float_lists, ids
from features.counters import out_of_fold, pair_keys
from features.errors import ContractError
from features.schema import F64, UNKNOWN_ID, Bools, Columns, Ids
from features.spec import FeatureSet

Scalar = TypeVar("Scalar", bound=np.generic)

MAX_SPAN: Final = (
    5  # items between two touches that are still neighbours; offline/recall/item_cf.py
)
ALPHA: Final = 0.7  # weight of one step more
_SHOWN: Final = ("request_id", "at", "user_id", "session_id", "item_id", "position", "context")
_DONE: Final = ("at", "user_id", "session_id", "item_id", "request_id", "event_id")


@dataclass(frozen=True, slots=True)
class Touched:
    """What sessions touched, t different (session, item), a session's in the order of first touch.

    Being taken from a list is no touch: it is the outcome.
    """

    sessions: Ids
    items: Ids
    users: Ids
    at_ms: Ids


@dataclass(frozen=True, slots=True)
class Lists:
    """q lists of n items in all, in the order shown, each list's rows together."""

    offsets: Ids  # (q + 1,)
    # of each item, (n,)
    items: Ids
    taken: Bools
    context: Mapping[str, F64]  # the set's context features as logged
    # of each list, (q,)
    users: Ids
    sessions: Ids
    at_ms: Ids
    last_touch: Ids  # the item that the session touched last before, UNKNOWN_ID: none
    is_last: Bools  # of its session
    # of all sessions, with lists or without
    touched: Touched

    @property
    def sizes(self) -> Ids:
        return np.diff(self.offsets)

    @property
    def user_ids(self) -> int:
        """One more than the largest user id: the length of what is looked up by it."""
        return int(max(self.users.max(initial=0), self.touched.users.max(initial=0))) + 1

    def of_items(self, values: NDArray[Scalar]) -> NDArray[Scalar]:
        """A value of the lists for each of their items, (q,) -> (n,)."""
        return np.repeat(values, self.sizes)


def read_lists(lake: Path, features: FeatureSet) -> Lists:
    """Every exposure of the lake. Raises ContractError where they were logged for another set."""
    shown = _read(lake, "exposures", (*_SHOWN, "fingerprint"))
    done = _read(lake, "events", _DONE)
    _, found = codes(shown, "fingerprint")
    if found != (features.fingerprint,):
        raise ContractError(
            f"{lake} holds lists of the feature sets {found}; {features.name!r} is "
            f"{features.fingerprint!r}: import the data again"
        )
    shown = shown.sort_by([("request_id", "ascending"), ("position", "ascending")])
    request, names = codes(shown, "request_id")
    starts = np.flatnonzero(np.r_[True, request[1:] != request[:-1]])
    outcome = done.filter(pc.is_in(done["request_id"], value_set=pa.array(names)))
    outcome_of, outcome_names = codes(outcome, "request_id")
    place = np.searchsorted(np.array(names), np.array(outcome_names))
    taken = np.full(len(names), UNKNOWN_ID, dtype=np.int64)
    taken[place[outcome_of]] = ids(outcome, "item_id")
    items = ids(shown, "item_id")
    context = float_lists(shown, "context", len(features.context)).astype(np.float64)
    users, sessions = (ids(shown, name)[starts] for name in ("user_id", "session_id"))
    at_ms = _ms(shown)[starts]
    return Lists(
        offsets=np.r_[starts, items.size].astype(np.int64),
        items=items,
        taken=items == taken[request],
        context={f.name: context[:, k] for k, f in enumerate(features.context)},
        users=users,
        sessions=sessions,
        at_ms=at_ms,
        last_touch=_last_touch(done, sessions, at_ms),
        is_last=_is_last(sessions, at_ms),
        touched=_touched(done),
    )


def list_counters(lists: Lists, fold_of: Ids, until_ms: int) -> Columns:
    """The stored features of `features.catalog.item_list` for each listed item, (n,).

    `fold_of` tells the fold of each user by id; -1 is a test user, who is not counted, and neither
    is what happened at `until_ms` or later. A list of fold f before then sees the other folds only.
    """
    counted = lists.of_items((fold_of[lists.users] >= 0) & (lists.at_ms < until_ms))
    folds, asks = lists.of_items(fold_of[lists.users]), _asks(lists, fold_of, until_ms)
    prices = lists.context["shown_price"]

    def of_lists(weights: F64) -> F64:
        return out_of_fold(
            lists.items[counted], folds[counted], lists.items, asks, weights[counted]
        )

    spent = of_lists(np.where(np.isnan(prices), 0.0, prices))
    priced = of_lists((~np.isnan(prices)).astype(np.float64))
    touched = _counted_touches(lists, fold_of, until_ms)
    return {
        "item_list_shows": of_lists(np.ones(lists.items.size)),
        "item_list_choices": of_lists(lists.taken.astype(np.float64)),
        "item_list_touches": out_of_fold(touched.items, fold_of[touched.users], lists.items, asks),
        "item_list_price": np.where(priced > 0, spent / np.maximum(priced, 1.0), np.nan),
    }


def neighbour_scores(lists: Lists, fold_of: Ids, until_ms: int) -> F64:
    """How often others touched each listed item soon after what the session touched last, (n,).

    Directed item CF, as `offline.recall.item_cf` makes it of a month of views; folds as for
    `list_counters`. sim(i -> j) = sum over spans l of alpha^(l-1) * N_ijl / sqrt(N_i * N_j).
    """
    asks, last = _asks(lists, fold_of, until_ms), lists.of_items(lists.last_touch)
    touched = _counted_touches(lists, fold_of, until_ms)
    folds = fold_of[touched.users]
    followed = np.zeros(lists.items.size)
    for span in range(1, MAX_SPAN + 1):
        same = touched.sessions[span:] == touched.sessions[:-span]
        pairs = pair_keys(touched.items[:-span][same], touched.items[span:][same])
        followed += ALPHA ** (span - 1) * out_of_fold(
            pairs, folds[span:][same], pair_keys(last, lists.items), asks
        )
    sessions = [out_of_fold(touched.items, folds, key, asks) for key in (last, lists.items)]
    scores: F64 = followed / np.sqrt(np.maximum(sessions[0] * sessions[1], 1.0))
    return np.where(last == UNKNOWN_ID, 0.0, scores)


def popularity_ranks(lists: Lists, touches: F64) -> F64:
    """1 + how many of its list's items were touched by more sessions, (n,)."""
    of_list = np.repeat(np.arange(lists.sizes.size), lists.sizes)
    order = np.lexsort((-touches, of_list))
    place = np.arange(order.size) - lists.of_items(lists.offsets[:-1])
    is_tied = np.r_[False, (np.diff(touches[order]) == 0) & (np.diff(of_list[order]) == 0)]
    leader = np.maximum.accumulate(np.where(is_tied, 0, np.arange(order.size)))
    ranks = np.empty(order.size)
    ranks[order] = place[leader] + 1.0
    return ranks


def _asks(lists: Lists, fold_of: Ids, until_ms: int) -> Ids:
    """The fold that each listed item's counters leave out, (n,); -1: none."""
    return lists.of_items(np.where(lists.at_ms < until_ms, fold_of[lists.users], -1))


def _counted_touches(lists: Lists, fold_of: Ids, until_ms: int) -> Touched:
    """The touches of training users before a moment."""
    touched = lists.touched
    kept = (fold_of[touched.users] >= 0) & (touched.at_ms < until_ms)
    return Touched(
        touched.sessions[kept], touched.items[kept], touched.users[kept], touched.at_ms[kept]
    )


def _touched(done: pa.Table) -> Touched:
    touches = done.filter(pc.and_(done["item_id"].is_valid(), done["request_id"].is_null()))
    sessions, items, users = (ids(touches, c) for c in ("session_id", "item_id", "user_id"))
    at_ms = _ms(touches)
    order = np.lexsort((items, at_ms, sessions))
    _, first = np.unique(pair_keys(sessions[order], items[order]), return_index=True)
    kept = order[np.sort(first)]
    return Touched(sessions[kept], items[kept], users[kept], at_ms[kept])


def _last_touch(done: pa.Table, sessions: Ids, at_ms: Ids) -> Ids:
    """The item of each session's last action strictly before a moment, (q,)."""
    touches = done.filter(done["item_id"].is_valid())
    of, items, when = ids(touches, "session_id"), ids(touches, "item_id"), _ms(touches)
    order = np.lexsort((items, when, of))
    of, items, when = of[order], items[order], when[order]
    moments, moment = np.unique(np.r_[when, at_ms], return_inverse=True)
    width = moments.size + 1
    places = of * width + moment[: when.size]
    before = np.searchsorted(places, sessions * width + moment[when.size :]) - 1
    there = (before >= 0) & (of[before] == sessions)
    return np.where(there, items[before], UNKNOWN_ID)


def _is_last(sessions: Ids, at_ms: Ids) -> Bools:
    order = np.lexsort((at_ms, sessions))
    last = np.r_[np.flatnonzero(np.diff(sessions[order])), sessions.size - 1]
    found = np.zeros(sessions.size, dtype=np.bool_)
    found[order[last]] = True
    return found


def _read(lake: Path, name: str, columns: tuple[str, ...]) -> pa.Table:
    files = sorted((lake / name).glob("ds=*/*.parquet"))
    if not files:
        raise ContractError(f"the lake {lake} has no {name}; import a data set that has lists")
    return pa.concat_tables([pq.ParquetFile(file).read(columns=list(columns)) for file in files])


def _ms(table: pa.Table) -> Ids:
    return np.asarray(table["at"].cast(pa.int64())).astype(np.int64)
