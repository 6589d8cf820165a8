"""The samples table, read and checked.

A bad row is refused here with its day and column: quarantine is the lake's business, and a ranker
that skips rows in silence would be trained on what nobody has seen.
"""

import json
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Final, TypeVar

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray

from features import arrow
from features.errors import ContractError
from features.schema import LAKE_FILE, Bools, Ids
from features.spec import FeatureSet
from ranking.dataset import NOT_SHOWN, Names, Progress, Samples, joined, no_samples, quiet
from ranking.labels import levels_of

SAMPLES_TABLE: Final = "samples"
REPLAY: Final = "replay"  # origin of rows that nobody was shown; the others were exposed

Scalar = TypeVar("Scalar", bound=np.generic)

COLUMNS: Final = (
    "request_id", "user_id", "item_id", "placement", "audience", "origin", "position",
    "recall_rank", "popularity", "action", "known_user", "fingerprint", "matrix",
)  # fmt: skip


def days_between(first: date, last: date) -> tuple[date, ...]:
    """Every day from `first` to `last`, both included."""
    return tuple(first + timedelta(days=d) for d in range((last - first).days + 1))


def days_with_samples(lake: Path, days: Sequence[date]) -> tuple[date, ...]:
    """Those of the days that have any row, oldest first, told by the files' footers. Raises
    ContractError for a missing day."""
    rows = {
        day: sum(pq.read_metadata(file).num_rows for file in _parquet(folder))
        for day, folder in _folders(lake, days).items()
    }
    return tuple(day for day, n in rows.items() if n)


def lake_name(lake: Path) -> str:
    """The name in lake.json, else the folder's: what records call the data. Raises ContractError
    for a lake.json without one."""
    file = lake / LAKE_FILE
    if not file.is_file():
        return lake.resolve().name
    try:
        return str(json.loads(file.read_text(encoding="utf-8"))["name"])
    except (ValueError, KeyError, TypeError) as error:
        raise ContractError(f"{file} names no lake: expected JSON with a 'name'") from error


def read_samples(
    lake: Path, days: Sequence[date], feature_set: FeatureSet, progress: Progress = quiet
) -> Samples:
    """The samples of these days. Raises ContractError for a missing day and for bad rows."""
    folders = _folders(lake, days)
    parts = []
    for done, (day, folder) in enumerate(folders.items()):
        progress(done, len(folders), f"samples of {day}")
        parts.append(_read_day(folder, day, feature_set))
    progress(len(folders), len(folders), "samples")
    return joined(parts)


def _read_day(folder: Path, day: date, feature_set: FeatureSet) -> Samples:
    """One partition. A request's rows may lie in several files: files hold hashed keys."""
    try:
        # ParquetFile and not read_table: the folder's ds= must not become a column.
        tables = [pq.ParquetFile(file).read(columns=list(COLUMNS)) for file in _parquet(folder)]
        table = pa.concat_tables(tables) if tables else None
    except (pa.ArrowInvalid, OSError) as error:
        raise ContractError(
            f"{folder} cannot be read: {error}; run that day's samples job again"
        ) from error
    return no_samples(feature_set) if table is None else samples_in(table, day, feature_set)


def samples_in(table: pa.Table, day: date, feature_set: FeatureSet) -> Samples:
    """One day's rows as samples, in the order of request and item. Raises ContractError for bad
    rows."""
    if table.num_rows == 0:
        return no_samples(feature_set)
    try:
        return _checked(table, day, feature_set)
    except ContractError as error:
        raise ContractError(f"samples of {day}: {error}") from error


def _folders(lake: Path, days: Sequence[date]) -> dict[date, Path]:
    """Of each day, oldest first. Raises ContractError for a missing one."""
    if not days:
        raise ContractError("no days to read samples of; the first day lies after the last")
    folders = {d: lake / SAMPLES_TABLE / f"ds={d.isoformat()}" for d in sorted(set(days))}
    missing = [day.isoformat() for day, folder in folders.items() if not folder.is_dir()]
    if missing:
        raise ContractError(
            f"the lake {lake} has no samples of {', '.join(missing)}; run the day's jobs for "
            "them first (sojourn daily), or ask for other days"
        )
    return folders


def _parquet(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.parquet"))


def _checked(table: pa.Table, day: date, feature_set: FeatureSet) -> Samples:
    _check_fingerprint(table, feature_set)
    request, request_ids = arrow.codes(table, "request_id")
    items = arrow.ids(table, "item_id")
    _refuse(request < 0, "request_id", "null")
    order = np.lexsort((items, request))
    request, items = request[order], items[order]
    is_first = np.r_[True, request[1:] != request[:-1]]
    _refuse(~is_first & (np.r_[-1, items[:-1]] == items), "item_id", "twice in one request")
    starts = np.flatnonzero(is_first)
    offsets = np.r_[starts, request.size].astype(np.int64)
    position, rank, popularity = (
        arrow.doubles(table, name)[order] for name in ("position", "recall_rank", "popularity")
    )
    _refuse(~np.isfinite(position) | (position < NOT_SHOWN), "position", "negative or missing")
    _refuse(~np.isfinite(rank), "recall_rank", "not a finite number")
    _refuse(~np.isfinite(popularity), "popularity", "not a finite number")
    is_replay = _names(table, "origin")[order] == REPLAY
    _refuse(is_replay != (position == NOT_SHOWN), "position", "shown in a replay, or not shown")
    matrix = arrow.float_lists(table, "matrix", len(feature_set.names))[order]
    infinite = np.isinf(matrix).any(axis=0)
    if infinite.any():
        names = [feature_set.names[k] for k in np.flatnonzero(infinite)]
        raise ContractError(f"features {names} hold infinite values; unknown is NaN")
    codes, actions = arrow.codes(table, "action")
    return Samples(
        feature_set=feature_set,
        offsets=offsets,
        x=matrix,
        items=items,
        levels=levels_of(codes, actions)[order],
        positions=position.astype(np.int32),
        recall_rank=rank,
        popularity=popularity,
        days=np.full(len(request_ids), day.toordinal(), dtype=np.int64),
        users=_shared(arrow.ids(table, "user_id")[order], offsets, "user_id"),
        placements=_shared(_names(table, "placement")[order], offsets, "placement"),
        audiences=_shared(_names(table, "audience")[order], offsets, "audience"),
        known_users=_shared(arrow.doubles(table, "known_user")[order], offsets, "known_user") > 0,
    )


def _shared(values: NDArray[Scalar], offsets: Ids, name: str) -> NDArray[Scalar]:
    """The value that all rows of a request have in common, (n,) -> (q,)."""
    of_request = values[offsets[:-1]]
    _refuse(values != np.repeat(of_request, np.diff(offsets)), name, "mixed in one request")
    return of_request


def _check_fingerprint(table: pa.Table, feature_set: FeatureSet) -> None:
    codes, found = arrow.codes(table, "fingerprint")
    foreign = [
        f"{name!r} ({int((codes == k).sum())} rows)"
        for k, name in enumerate(found)
        if name != feature_set.fingerprint
    ]
    if foreign or (codes < 0).any():
        raise ContractError(
            f"fingerprint {', '.join(foreign) or 'null'}; feature set {feature_set.name!r} is "
            f"{feature_set.fingerprint!r}. The rows were assembled with other features: run the "
            "samples job of that day again, or name the feature set that they were made with"
        )


def _names(table: pa.Table, name: str) -> Names:
    codes, vocabulary = arrow.codes(table, name)
    _refuse(codes < 0, name, "null")
    return np.array(vocabulary, dtype=np.str_)[codes]


def _refuse(bad: Bools, column: str, what: str) -> None:
    if bad.any():
        raise ContractError(
            f"column {column!r} is {what} in {int(bad.sum())} of {bad.size} rows; correct the "
            "samples job and run it again"
        )
