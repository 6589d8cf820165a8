"""Between Arrow and replay: one city's requests and items in, sample rows out.

Of each request's candidates the positives are kept, the first ones of recall (hard to tell from
positives) and some of the rest, drawn by hash; the list's statistics are of all of them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from features.arrow import doubles, float_lists, ids
from features.catalog.sets import ITEM, TRAVEL, USER, USER_CITY
from features.lists import LISTS
from features.matrix import assemble
from features.recall.by_key import POOLED, best_of
from features.schema import F32, F64, UNKNOWN_ID, Ids
from features.store.base import RECENT_LIMIT, RecentActions
from offline.logged import list_column, stored_columns
from offline.replay import PLACEMENT, Asked, Replayed, Rules, replay, sources_of
from offline.replay_sources import PERSONAL_LISTS, SHARED_LISTS
from offline.shelf import Shelf, ShelfList, ShelfVectors

FEATURES: Final = TRAVEL
LIST_CODES: Final = {name: code for code, name in enumerate(LISTS)}
"""How rows of several lists in one column are told apart."""

_MIX: Final = tuple(map(np.uint64, (0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB)))


@dataclass(frozen=True, slots=True)
class Draw:
    """How many of a request's candidates that nothing came of become negatives."""

    leading: int  # the first in recall order
    drawn: int  # of the others


@dataclass(frozen=True, slots=True)
class _Request:
    """A replayed request, and which of its candidates are kept."""

    row: int  # of the requests
    replayed: Replayed
    chosen: Ids  # places in replayed.rows, ascending
    strengths: Ids  # of what came of each, 0: nothing; (len(chosen),)


def replay_city(requests: pa.Table, items: pa.Table, rules: Rules, draw: Draw) -> pa.Table:
    """Sample rows of one city's requests, in the order of their ids; see `samples_replay`."""
    requests = requests.sort_by("request_id")
    shelf = shelf_of(requests, items.sort_by("item_id"))
    made = [r for r in _replayed(requests, shelf, rules, draw) if (r.strengths > 0).any()]
    return _rows(requests, shelf, made)


def splitmix64(values: Ids, seed: int) -> np.ndarray[tuple[int], np.dtype[np.uint64]]:
    """A hash of each value, shape (n,) -> (n,). Steele, Lea and Flood 2014."""
    with np.errstate(over="ignore"):
        z = values.astype(np.uint64) + np.uint64(seed % 2**64) + _MIX[0]
        z = (z ^ (z >> np.uint64(30))) * _MIX[1]
        z = (z ^ (z >> np.uint64(27))) * _MIX[2]
    return z ^ (z >> np.uint64(31))


def choose(strengths: Ids, item_ids: Ids, seed: int, draw: Draw) -> Ids:
    """Places of the positives, of the leading negatives and of the drawn ones, ascending.

    `strengths` and `item_ids` are in recall order, (n,); the same seed draws the same items.
    """
    negatives = np.flatnonzero(strengths == 0)
    rest = negatives[draw.leading :]
    order = np.argsort(splitmix64(item_ids[rest], seed), kind="stable")
    parts = (np.flatnonzero(strengths > 0), negatives[: draw.leading], rest[order[: draw.drawn]])
    return np.sort(np.concatenate(parts))


def _replayed(requests: pa.Table, shelf: Shelf, rules: Rules, draw: Draw) -> Iterator[_Request]:
    outcomes = _lists(requests, "done")
    seeds = ids(requests, "seed")
    sources = sources_of(shelf, rules)
    for row, asked in enumerate(asked_of(requests)):
        replayed = replay(asked, shelf, sources, rules)
        items = shelf.item_ids[replayed.rows]
        strengths = _strengths(outcomes[row], items, asked.at_ms)
        chosen = choose(strengths, items, int(seeds[row]), draw)
        yield _Request(row, replayed, chosen, strengths[chosen])


def _strengths(done: Mapping[str, NDArray[Any]], items: Ids, since_ms: int) -> Ids:
    """The strongest action on each item at `since_ms` or later, 0: none, (n,)."""
    later = done["at_ms"] >= since_ms
    strongest = np.zeros(items.size, dtype=np.int64)
    order = np.argsort(items, kind="stable")
    acted = done["item_id"][later]
    place = np.minimum(np.searchsorted(items[order], acted), max(items.size - 1, 0))
    if items.size:
        hit = items[order][place] == acted
        np.maximum.at(strongest, order[place[hit]], done["strength"][later][hit])
    return strongest


def _rows(requests: pa.Table, shelf: Shelf, made: list[_Request]) -> pa.Table:
    """The chosen candidates of all requests as rows of the samples table."""
    of_request = np.repeat([r.row for r in made], [r.chosen.size for r in made]).astype(np.int64)
    rows = _joined([r.replayed.rows[r.chosen] for r in made], np.int64)
    columns: dict[str, F64] = {name: shelf.stored[name][rows] for name in ITEM.columns}
    for view in (USER, USER_CITY):
        stored = stored_columns(requests, view)
        columns |= {name: values[of_request] for name, values in stored.items()}
    for feature in FEATURES.context:
        columns[feature.name] = _joined([_picked(r, feature.name) for r in made], np.float64)
    n = rows.size
    same = ["request_id", "user_id", "at", "city", "known_user"]
    picked = requests.select(same).take(pa.array(of_request))
    popularity = np.zeros(shelf.item_ids.size)
    hottest = best_of(shelf.keyed(POOLED), shelf.city, LISTS[POOLED].length)
    here, hot_rows = shelf.rows(hottest.item_ids)
    popularity[hot_rows] = hottest.scores[here]
    audiences = np.repeat(
        [r.replayed.standing.audience.value for r in made], [r.chosen.size for r in made]
    )
    return pa.table(
        {
            "request_id": picked["request_id"],
            "user_id": picked["user_id"],
            "item_id": pa.array(shelf.item_ids[rows]),
            "at": picked["at"],
            "placement": pa.array([PLACEMENT] * n, pa.string()),
            "audience": pa.array(audiences.tolist(), pa.string()),
            "browse_city": picked["city"],
            "origin": pa.array(["replay"] * n, pa.string()),
            "position": pa.array(np.zeros(n, dtype=np.int32)),
            "recall_rank": pa.array(columns["recall_rank"].astype(np.int32)),
            "popularity": pa.array(popularity[rows]),
            "strength": pa.array(_joined([r.strengths for r in made], np.int32)),
            "known_user": picked["known_user"],
            "fingerprint": pa.array([FEATURES.fingerprint] * n, pa.string()),
            "matrix": list_column(assemble(FEATURES, columns, n)),
        }
    )


def _picked(request: _Request, name: str) -> F64:
    """A context feature of the chosen candidates; what the request shares is repeated."""
    values = request.replayed.columns[name]
    if values.shape == request.replayed.rows.shape:
        return values[request.chosen]
    return np.repeat(values, request.chosen.size)


def shelf_of(requests: pa.Table, items: pa.Table, lists: Sequence[str] = SHARED_LISTS) -> Shelf:
    """What recall knows of the city that these requests are about."""
    return Shelf(
        city=int(ids(requests, "city")[0]),
        lat=float(doubles(requests, "city_lat")[0]),
        lon=float(doubles(requests, "city_lon")[0]),
        item_ids=ids(items, "item_id"),
        stored=stored_columns(items, ITEM),
        item_lat=doubles(items, "lat"),
        item_lon=doubles(items, "lon"),
        sellable=doubles(items, "sellable") == 1,
        open_months=ids(items, "open_months"),
        lists=_shelf_lists(items, lists),
        vectors=_shelf_vectors(requests, items),
    )


def _shelf_vectors(requests: pa.Table, items: pa.Table) -> ShelfVectors:
    """The items' column `vector`, and the requests' `vectors` of what their travellers did."""
    of_items = items.filter(pc.is_valid(items["vector"]))
    done = requests["vectors"].combine_chunks().flatten()
    recent_ids, first = np.unique(_numbers(done.field("item_id")), return_index=True)
    recent = done.field("vector").take(pa.array(first))
    return ShelfVectors(
        ids(of_items, "item_id"),
        _matrix(of_items["vector"].combine_chunks()),
        recent_ids.astype(np.int64),
        _matrix(recent),
    )


def _matrix(vectors: pa.Array) -> F32:
    """Lists of one length as rows, (n, d)."""
    width = len(vectors[0]) if len(vectors) else 0
    return float_lists(pa.table({"vector": vectors}), "vector", width)


def _shelf_lists(items: pa.Table, lists: Sequence[str]) -> Mapping[str, ShelfList]:
    """The items' column `entries`, by list: what leads to each item, from which key."""
    column = items["entries"].combine_chunks()
    rows = np.asarray(pc.list_parent_indices(column).to_numpy(zero_copy_only=False), np.int64)
    entries = {f.name: _numbers(column.flatten().field(f.name)) for f in column.type.value_type}
    item_ids = ids(items, "item_id")[rows]
    found = {}
    for name in lists:
        own = np.flatnonzero(entries["list"] == LIST_CODES[name])
        own = own[np.lexsort((entries["rank"][own], entries["key"][own]))]
        scores = entries["score"][own].astype(np.float32)
        found[name] = ShelfList(entries["key"][own], entries["rank"][own], item_ids[own], scores)
    return found


def asked_of(requests: pa.Table) -> Iterator[Asked]:
    """Each request with what was known of its traveller at that moment."""
    at_ms = ids(requests, "at_ms")
    lat, lon = doubles(requests, "lat"), doubles(requests, "lon")
    gps_city = np.nan_to_num(doubles(requests, "gps_city"), nan=UNKNOWN_ID).astype(np.int64)
    stored = {**stored_columns(requests, USER), **stored_columns(requests, USER_CITY)}
    recents, personals = _lists(requests, "recent"), _lists(requests, "personal")
    for row, moment in enumerate(at_ms.tolist()):
        recent = recents[row]
        known = np.flatnonzero((recent["at_ms"] < moment) & (recent["arrived_ms"] <= moment))
        newest = np.lexsort((recent["item_id"][known], -recent["at_ms"][known]))
        last = known[newest[:RECENT_LIMIT]]
        yield Asked(
            at_ms=moment,
            lat=float(lat[row]),
            lon=float(lon[row]),
            gps_city=int(gps_city[row]),
            columns={name: values[row : row + 1] for name, values in stored.items()},
            recent=RecentActions(
                recent["item_id"][last], recent["action"][last], recent["at_ms"][last]
            ),
            recent_categories=recent["category"][last].astype(np.float64),
            personal={name: _personal(personals[row], name) for name in PERSONAL_LISTS},
        )


def _personal(entries: Mapping[str, NDArray[Any]], name: str) -> tuple[Ids, F32]:
    own = np.flatnonzero(entries["list"] == LIST_CODES[name])
    own = own[np.argsort(entries["rank"][own], kind="stable")]
    return entries["item_id"][own], entries["score"][own].astype(np.float32)


def _lists(requests: pa.Table, name: str) -> list[Mapping[str, NDArray[Any]]]:
    """A column of lists of structs as one mapping of arrays for each row; null is empty."""
    column = requests[name].combine_chunks()
    flat = column.flatten()
    fields = {f.name: _numbers(flat.field(f.name)) for f in flat.type}
    lengths = np.asarray(pc.fill_null(pc.list_value_length(column), 0))
    ends = np.cumsum(lengths)
    return [
        {field: values[start:end] for field, values in fields.items()}
        for start, end in zip(ends - lengths, ends, strict=True)
    ]


def _numbers(column: pa.Array) -> NDArray[Any]:
    """Integers as int64, everything else as float64 with NaN for null."""
    if pa.types.is_integer(column.type) and not column.null_count:
        return np.asarray(column.to_numpy(zero_copy_only=False), dtype=np.int64)
    return np.asarray(column.cast(pa.float64()).to_numpy(zero_copy_only=False))


def _joined(parts: list[NDArray[Any]], dtype: type) -> NDArray[Any]:
    return np.concatenate(parts).astype(dtype) if parts else np.zeros(0, dtype=dtype)
