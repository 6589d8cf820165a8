"""Hotel searches: the trivago RecSys Challenge 2019 set, as sessions of steps on two days.

`events.parquet` (a step a row; a clickout holds the list it was made on, with prices) and
`cities.parquet` (positions of most city names). A hotel becomes an item, a step an event, and the
list of a clickout an exposure (`offline.ingest.trivago_lists`). Looking at a hotel is a view; its
deals and the clickout, which opens a partner's page, are deals viewed: the order is made elsewhere
and never seen. Searches, filters and sorting are searches, their words the query.

Where cities and hotels are: `offline.ingest.trivago_places`.
"""

from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from features.arrow import ids
from features.errors import ContractError
from features.schema import Action, Ids
from offline.ingest.landing import (
    ImportReport,
    landing,
    write_card,
    write_empty,
    write_events,
    write_exposures,
    write_items,
    write_origins,
    write_users,
)
from offline.ingest.reading import (
    are_missing,
    are_out_of_time,
    dense_ids,
    local_days,
    read_columns,
    sieve,
    span_of,
)
from offline.ingest.trivago_lists import Listed, exposures, sound_lists
from offline.ingest.trivago_places import (
    TIMEZONE,
    commonest,
    described,
    positions,
    write_cities,
)
from offline.running.progress import Advance, unwatched

NAME: Final = "trivago"
COUNTRY: Final = "DE"  # of the company; holidays differ by site
CNY_PER_EUR: Final = 7.9  # of November 2018, rounded: one unit for prices that come in one currency
PLACEMENT: Final = "hotel_list"
MS_PER_S: Final = 1000
STEPS: Final = 4

EVENTS: Final = {
    "user_id": pa.string(),
    "session_id": pa.string(),
    "timestamp": pa.int64(),
    "step": pa.int64(),
    "action_type": pa.string(),
    "reference": pa.string(),
    "city": pa.string(),
    "device": pa.string(),
    "current_filters": pa.string(),
    "impressions": pa.string(),
    "prices": pa.string(),
}
CITIES: Final = {
    "city": pa.string(),
    "cc": pa.string(),
    "lat": pa.float64(),
    "lon": pa.float64(),
    "population": pa.float64(),
}
CLICKOUT: Final = "clickout item"
ON_ITEMS: Final = {
    "interaction item image": Action.VIEW_ITEM,
    "interaction item info": Action.VIEW_ITEM,
    "interaction item rating": Action.VIEW_ITEM,
    "interaction item deals": Action.VIEW_DEAL,
    CLICKOUT: Action.VIEW_DEAL,
    "search for item": Action.SEARCH,
}
OF_WORDS: Final = {  # what precedes the words in the query
    "search for destination": "",
    "search for poi": "",
    "filter selection": "filter: ",
    "change of sort order": "sort: ",
}
ITEM_PATTERN: Final = r"^[0-9]{1,18}$"
NEEDED: Final = ("user_id", "session_id", "timestamp", "step", "action_type", "reference", "city")


def import_to(source: Path, lake: Path, advance: Advance = unwatched) -> ImportReport:
    """Makes a lake of the set in `source`. Raises ContractError for files that are not its."""
    advance(0, STEPS, "reading")
    steps, bad_steps = sound_steps(read_columns(source / "events.parquet", EVENTS))
    if not steps.num_rows:
        raise ContractError(f"{source / 'events.parquet'} holds no step that can be used")
    places = read_columns(source / "cities.parquet", CITIES)
    listed, bad_lists = sound_lists(steps, steps["action_type"], CLICKOUT)
    listed = Listed(listed.step, listed.offsets, listed.hotels, listed.prices * CNY_PER_EUR)
    with landing(lake) as growing:
        advance(1, STEPS, "hotels and cities")
        on_item = is_on_item(steps)
        touched = steps["reference"].filter(pa.array(on_item)).cast(pa.int64())
        _, items_known = dense_ids(pa.chunked_array([*touched.chunks, pa.array(listed.hotels)]))
        city_id, cities_known = dense_ids(steps["city"])
        user_id, users_known = dense_ids(steps["user_id"])
        session_id, sessions_known = dense_ids(session_keys(steps))
        hotels = np.asarray(items_known["source"])
        item_id = np.zeros(steps.num_rows, dtype=np.int64)
        item_id[on_item] = np.searchsorted(hotels, touched.to_numpy()) + 1
        listed = listed.renamed(np.searchsorted(hotels, listed.hotels) + 1)
        located = positions(cities_known["source"], places)
        seen_in = np.r_[city_id[on_item], listed.of_lists(city_id)]
        home = commonest(np.r_[item_id[on_item], listed.hotels], seen_in, hotels.size)
        rows = {
            "items": write_items(growing, described(hotels, home, located, listed)),
            "cities": write_cities(growing, cities_known, located, city_id, user_id),
            "users": write_users(growing, {"user_id": ids(users_known, "id")}),
            **write_empty(growing, "deals", "deal_items", "item_members"),
        }
        advance(2, STEPS, "steps and lists")
        days = local_days(ids(steps, "timestamp"), TIMEZONE)
        first, last = span_of(days)
        events = steps_as_events(steps, user_id, session_id, item_id, city_id, listed)
        rows["events"] = write_events(growing, events, days, first, last)
        shown = exposures(steps, events, listed, PLACEMENT)
        shown_days = days[listed.of_lists(np.arange(steps.num_rows))]
        rows["exposures"] = write_exposures(growing, shown, shown_days, first, last)
        advance(3, STEPS, "dictionaries")
        dictionaries = {
            "users": users_known,
            "sessions": sessions_known,
            "items": items_known,
            "cities": cities_known,
        }
        refused = {"events": bad_steps, "lists": bad_lists}
        rejected = write_origins(growing, dictionaries, refused)
        write_card(growing, NAME, TIMEZONE, COUNTRY, NAME)
    advance(STEPS, STEPS, "")
    return ImportReport(NAME, lake, first, last, rows, rejected)


def sound_steps(steps: pa.Table) -> tuple[pa.Table, pa.Table]:
    """Steps that are whole and come once, in the order of time, of steps in one second by number;
    and the others with the reason."""
    numbers = [np.asarray(steps[c].fill_null(-1)) for c in ("timestamp", "step")]
    keys = [steps[c].fill_null("").combine_chunks() for c in ("session_id", "user_id")]
    codes = [np.asarray(pc.rank(key, tiebreaker="dense")).astype(np.int64) for key in keys]
    steps = steps.take(pa.array(np.lexsort((*codes, numbers[1], numbers[0]))))
    known = pa.array([*ON_ITEMS, *OF_WORDS])
    is_item = np.asarray(pc.match_substring_regex(steps["reference"].fill_null(""), ITEM_PATTERN))
    return sieve(
        steps,
        {
            "missing_value": are_missing(steps, NEEDED),
            "bad_time": are_out_of_time(np.asarray(steps["timestamp"].fill_null(-1))),
            "unknown_action": ~np.asarray(pc.is_in(steps["action_type"], value_set=known)),
            "bad_item": _is_action(steps, ON_ITEMS) & ~is_item,
        },
        repeated=("session_id", "user_id", "timestamp", "step"),
    )


def is_on_item(steps: pa.Table) -> np.ndarray:
    """Whether a sound step was done to a hotel, (n,)."""
    return _is_action(steps, ON_ITEMS)


def session_keys(steps: pa.Table) -> pa.ChunkedArray:
    """A session of a user, as one text: two users never share one."""
    return pc.binary_join_element_wise(steps["user_id"], steps["session_id"], "/")


def steps_as_events(
    steps: pa.Table, user_id: Ids, session_id: Ids, item_id: Ids, city_id: Ids, listed: Listed
) -> pa.Table:
    """Steps as events, in their order; those of one second are told apart by milliseconds."""
    kinds = steps["action_type"].to_pylist()
    words = zip(kinds, steps["reference"].to_pylist(), strict=True)
    seconds = ids(steps, "timestamp")
    at = pa.array(seconds * MS_PER_S + _nth_of_second(session_id, seconds), pa.int64())
    names = zip(
        steps["session_id"].to_pylist(),
        ids(steps, "step").tolist(),
        seconds.tolist(),
        strict=True,
    )
    event_ids = [f"{NAME}-{session}-{step}-{second}" for session, step, second in names]
    chosen, position = listed.chosen_position(item_id)
    return pa.table(
        {
            "event_id": event_ids,
            "at": at.cast(pa.timestamp("ms", tz="UTC")),
            "user_id": user_id,
            "session_id": session_id,
            "action": [str(ON_ITEMS.get(kind, Action.SEARCH)) for kind in kinds],
            "item_id": pa.array(item_id, mask=item_id == 0),
            "browse_city": city_id,
            "query": [OF_WORDS[kind] + text if kind in OF_WORDS else None for kind, text in words],
            "request_id": pa.array(
                np.array(event_ids, dtype=object), pa.string(), mask=~listed.has_list(len(kinds))
            ),
            "position": pa.array(position, pa.int32(), mask=~chosen),
            "placement": pa.array(
                np.full(len(kinds), PLACEMENT, dtype=object),
                pa.string(),
                mask=~listed.has_list(len(kinds)),
            ),
            "arrived_at": at.cast(pa.timestamp("ms", tz="UTC")),
        }
    )


def _is_action(steps: pa.Table, actions: dict[str, Action]) -> np.ndarray:
    found = pc.is_in(steps["action_type"], value_set=pa.array([*actions]))
    return np.asarray(found, dtype=np.bool_)


def _nth_of_second(session_id: Ids, seconds: Ids) -> Ids:
    """How many steps of the session came before in the same second, (n,), at most 999."""
    order = np.lexsort((np.arange(seconds.size), seconds, session_id))
    same = (np.diff(session_id[order]) == 0) & (np.diff(seconds[order]) == 0)
    starts = np.flatnonzero(np.r_[True, ~same])
    nth = np.empty(seconds.size, dtype=np.int64)
    nth[order] = np.arange(seconds.size) - np.repeat(starts, np.diff(np.r_[starts, seconds.size]))
    return np.minimum(nth, MS_PER_S - 1)
