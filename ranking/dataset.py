"""Samples as arrays: whole requests together, split by day.

`ranking.reading` fills them from the lake.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from features.errors import ContractError
from features.schema import F32, F64, Bools, Ids
from features.spec import FeatureSet
from ranking.labels import Levels, gains_of
from ranking.metrics import check_offsets, places

NOT_SHOWN: Final = 0  # the position of a replayed row

Names = NDArray[np.str_]
Progress = Callable[[int, int, str], None]
"""Called with (done, total, what): how every long step reports where it is."""


def quiet(done: int, total: int, what: str) -> None:
    """The progress of whoever does not want to see any."""


@dataclass(frozen=True, slots=True)
class Samples:
    """q requests with n candidates; a request's rows are contiguous, by item id.

    Requests are in the order of their day and id, whatever files they came from.
    """

    feature_set: FeatureSet
    offsets: Ids  # (q + 1,): rows offsets[r]:offsets[r + 1] belong to request r
    # of each row, (n,)
    x: F32  # (n, k), NaN where unknown
    items: Ids
    levels: Levels  # ranking.labels
    positions: NDArray[np.int32]  # 1-based; NOT_SHOWN in replay
    recall_rank: F64  # 1 is the best
    popularity: F64
    # of each request, (q,)
    days: Ids  # date.toordinal of the partition
    users: Ids
    placements: Names
    audiences: Names
    known_users: Bools

    def __post_init__(self) -> None:
        check_offsets(self.offsets, self.items.size)

    @property
    def rows(self) -> int:
        return int(self.offsets[-1])

    @property
    def requests(self) -> int:
        return self.offsets.size - 1

    @property
    def group_sizes(self) -> Ids:
        return np.diff(self.offsets)

    @property
    def gains(self) -> F64:
        return gains_of(self.levels)

    @property
    def has_positive(self) -> Bools:
        """Whether anything was gained in each request, (q,)."""
        if self.requests == 0:
            return np.zeros(0, dtype=bool)
        best: Bools = np.maximum.reduceat(self.levels, self.offsets[:-1]) > 0
        return best

    def take(self, kept: Bools) -> "Samples":
        """The requests where `kept`, shape (q,), is true."""
        rows = np.repeat(kept, self.group_sizes)
        of_rows = {f: getattr(self, f)[rows] for f in _OF_ROWS}
        of_requests = {f: getattr(self, f)[kept] for f in _OF_REQUESTS}
        offsets = np.r_[0, np.cumsum(self.group_sizes[kept])].astype(np.int64)
        return replace(self, offsets=offsets, **of_rows, **of_requests)


_OF_ROWS: Final = ("x", "items", "levels", "positions", "recall_rank", "popularity")
_OF_REQUESTS: Final = ("days", "users", "placements", "audiences", "known_users")


@dataclass(frozen=True, slots=True)
class Split:
    """Training and validation requests, those without a positive left out but counted."""

    train: Samples
    validation: Samples
    train_without_positive: int
    validation_without_positive: int


def split_by_day(samples: Samples, validation_days: int) -> Split:
    """The last `validation_days` days that have requests validate; the days before them train.

    Raises ContractError where either has no request that was followed by an action.
    """
    days = np.unique(samples.days)
    if days.size <= validation_days:
        raise ContractError(
            f"samples cover {days.size} day(s) with requests, and {validation_days} of them are "
            "kept for validation; nothing is left to train on: take a longer range of days"
        )
    held_out = samples.days >= days[-validation_days]
    positive = samples.has_positive
    split = Split(
        samples.take(~held_out & positive),
        samples.take(held_out & positive),
        int((~held_out & ~positive).sum()),
        int((held_out & ~positive).sum()),
    )
    for part, name in ((split.train, "training"), (split.validation, "validation")):
        if part.requests == 0:
            raise ContractError(
                f"no request of the {name} days was followed by an action ({len(days)} days, the "
                f"last {validation_days} for validation, {samples.requests} requests), so there "
                "is nothing to learn from: take more days, or look at the events of these"
            )
    return split


def split_by_fold(samples: Samples, is_validation: Bools) -> Split:
    """Requests where `is_validation`, shape (q,), is true validate, the others train: for cases
    that are told apart by user or trip instead of by day. Raises ContractError where either part
    has no request with a positive."""
    positive = samples.has_positive
    split = Split(
        samples.take(~is_validation & positive),
        samples.take(is_validation & positive),
        int((~is_validation & ~positive).sum()),
        int((is_validation & ~positive).sum()),
    )
    if not (split.train.requests and split.validation.requests):
        raise ContractError(
            f"{split.train.requests} requests with a positive to train on and "
            f"{split.validation.requests} to validate on; both parts need some"
        )
    return split


def samples_of(
    feature_set: FeatureSet,
    x: F32,
    offsets: Ids,
    items: Ids,
    levels: Levels,
    users: Ids,
    days: Ids | None = None,
    recall_rank: F64 | None = None,
    popularity: F64 | None = None,
    placement: str = "protocol",
    audiences: Names | None = None,
    known_users: Bools | None = None,
) -> Samples:
    """Samples of q requests and n candidates that lie in memory, as a protocol makes them.

    `x`, `items`, `levels`, `recall_rank` and `popularity` are of rows; `offsets`, shape (q + 1,),
    cuts them into requests; the rest are of requests. Nothing was shown (positions are NOT_SHOWN);
    the recall rank is the given order unless told, the popularity 0.
    """
    q, n = offsets.size - 1, items.size
    check_offsets(offsets, n)
    _check_shape("x", x, (n, len(feature_set.names)))
    _check_shape("levels", levels, (n,))
    _check_shape("users", users, (q,))
    return Samples(
        feature_set=feature_set,
        offsets=offsets,
        x=x,
        items=items,
        levels=levels,
        positions=np.full(n, NOT_SHOWN, dtype=np.int32),
        recall_rank=places(offsets).astype(np.float64) if recall_rank is None else recall_rank,
        popularity=np.zeros(n) if popularity is None else popularity,
        days=np.zeros(q, dtype=np.int64) if days is None else days,
        users=users,
        placements=np.full(q, placement),
        audiences=np.full(q, "unknown") if audiences is None else audiences,
        known_users=np.ones(q, dtype=bool) if known_users is None else known_users,
    )


def _check_shape(name: str, array: NDArray[Any], shape: tuple[int, ...]) -> None:
    if array.shape != shape:
        raise ContractError(f"{name} has shape {array.shape}; expected {shape}")


def joined(parts: Sequence[Samples]) -> Samples:
    """Parts of one feature set, one after the other."""
    if len(parts) == 1:
        return parts[0]
    sizes = np.concatenate([part.group_sizes for part in parts])
    arrays: dict[str, Any] = {  # Any: replace() takes fields of several dtypes
        name: np.concatenate([getattr(part, name) for part in parts])
        for name in (*_OF_ROWS, *_OF_REQUESTS)
    }
    return replace(parts[0], offsets=np.r_[0, np.cumsum(sizes)].astype(np.int64), **arrays)


def no_samples(feature_set: FeatureSet) -> Samples:
    """The samples of a day on which nothing was asked."""
    none, names = np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.str_)
    return Samples(
        feature_set=feature_set,
        offsets=np.zeros(1, dtype=np.int64),
        x=np.zeros((0, len(feature_set.names)), dtype=np.float32),
        items=none,
        levels=np.zeros(0, dtype=np.int32),
        positions=np.zeros(0, dtype=np.int32),
        recall_rank=np.zeros(0),
        popularity=np.zeros(0),
        days=none,
        users=none,
        placements=names,
        audiences=names,
        known_users=np.zeros(0, dtype=bool),
    )
