"""Outbound travel from China: HI GUIDES 皇包车 (DataCastle 2017), orders and app sessions.

What is recommended is a destination: every city that was ever ordered is one item of kind "tour" in
a city of its own (ADR 0039), with its country and continent as tags, and two deals, the ordinary
and the premium service. Prices are not in the set, so they are 0. An order becomes an `order` and a
`pay` event of the deal. Provinces, where users say that they live, are cities too, after the
destinations.

App sessions say how often each of nine types of action was done, never to what (1 wakes the app,
2 to 4 browse, 5 to 9 go from the form to the payment). They are no events of items, so they stand
beside them in the lake's table `app_sessions`; reviews in `reviews`; what the set asks to be told,
whether a user's next order is premium, in `next_orders`.

Times of orders and sessions are China's clock written as if it were UTC: as they stand orders are
fewest from 3 to 5 and most at 10 and 22, sessions alike. The two agree: 24,629 of the 25,712 orders
lie within a session of their user, 18,810 with an hour between the clocks.
"""

from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa

from features.arrow import ids
from features.errors import ContractError
from features.schema import Ids
from offline.ingest.higuides_lake import (
    app_sessions,
    described_users,
    order_events,
    ordered_at,
    write_destinations,
    write_places,
)
from offline.ingest.landing import (
    PART,
    ImportReport,
    landing,
    write_card,
    write_empty,
    write_events,
    write_origins,
    write_rows,
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
from offline.running.progress import Advance, unwatched

NAME: Final = "higuides"
TIMEZONE: Final = "Asia/Shanghai"
COUNTRY: Final = "CN"
ACTIONS: Final = tuple(f"x{n}" for n in range(1, 10))
STEPS: Final = 4

ORDERS: Final = {
    "userid": pa.int64(),
    "orderid": pa.int64(),
    "orderTime": pa.int64(),
    "orderType": pa.int64(),
    "city": pa.string(),
    "country": pa.string(),
    "continent": pa.string(),
}
SESSIONS: Final = {
    "userid": pa.int64(),
    "starttime": pa.timestamp("us"),
    "endtime": pa.timestamp("us"),
    **dict.fromkeys(ACTIONS, pa.float64()),
}
PROFILES: Final = {
    "userid": pa.int64(),
    "gender": pa.string(),
    "province": pa.string(),
    "age": pa.string(),
}
REVIEWS: Final = {"userid": pa.int64(), "orderid": pa.int64(), "rating": pa.float64()}
FUTURE: Final = {"userid": pa.int64(), "orderType": pa.float64()}


def import_to(source: Path, lake: Path, advance: Advance = unwatched) -> ImportReport:
    """Makes a lake of the set in `source`. Raises ContractError for files that are not its."""
    advance(0, STEPS, "reading")
    orders, bad_orders = sound_orders(read_columns(source / "orderHistory.parquet", ORDERS))
    sessions, bad_sessions = sound_sessions(
        read_columns(source / "actionSessions.parquet", SESSIONS)
    )
    profiles, bad_profiles = sound_users(read_columns(source / "userProfile.parquet", PROFILES))
    future, bad_future = sound_users(read_columns(source / "orderFuture.parquet", FUTURE))
    reviews, bad_reviews = sound_reviews(
        read_columns(source / "userComment.parquet", REVIEWS), ids(orders, "orderid")
    )
    if not orders.num_rows:
        raise ContractError(f"{source / 'orderHistory.parquet'} holds no order that can be used")
    own = [t["userid"] for t in (orders, sessions, profiles, future)]
    everybody, users = dense_ids(pa.chunked_array([c for column in own for c in column.chunks]))
    order_user, session_user, profile_user, future_user = np.split(
        everybody, np.cumsum([len(column) for column in own])[:-1]
    )
    with landing(lake) as growing:
        advance(1, STEPS, "destinations and users")
        item, rows = write_destinations(growing, orders)
        home, rows["cities"] = write_places(growing, orders, profiles)
        known = described_users(ids(users, "id"), profiles, profile_user, home)
        rows["users"] = write_users(growing, known)
        rows |= write_empty(growing, "item_members")
        advance(2, STEPS, "events and sessions")
        visits = app_sessions(sessions, session_user)
        rows["app_sessions"] = write_rows(growing / "app_sessions" / PART, visits)
        days = local_days(ordered_at(orders), TIMEZONE)
        first, last = span_of(days)
        events, ds = order_events(orders, order_user, item, visits, days)
        rows["events"] = write_events(growing, events, ds, first, last)
        advance(3, STEPS, "reviews, labels and dictionaries")
        next_orders = pa.table({"user_id": future_user, "order_type": future["orderType"]})
        rows["next_orders"] = write_rows(growing / "next_orders" / PART, next_orders)
        rated = pa.table({"order_id": reviews["orderid"], "rating": reviews["rating"]})
        rows["reviews"] = write_rows(growing / "reviews" / PART, rated)
        refused = {
            "orderHistory": bad_orders,
            "actionSessions": bad_sessions,
            "userProfile": bad_profiles,
            "orderFuture": bad_future,
            "userComment": bad_reviews,
        }
        # Of the destinations, write_destinations made the dictionary.
        rejected = write_origins(growing, {"users": users}, refused)
        write_card(growing, NAME, TIMEZONE, COUNTRY, NAME)
    advance(STEPS, STEPS, "")
    return ImportReport(NAME, lake, first, last, rows, rejected)


def sound_orders(orders: pa.Table) -> tuple[pa.Table, pa.Table]:
    """Orders of a user to a place in this age, each once, in the order of time; and the others."""
    at, kind = (np.asarray(orders[c].fill_null(-1)) for c in ("orderTime", "orderType"))
    order = np.lexsort((np.asarray(orders["orderid"].fill_null(-1)), at))
    orders = orders.take(pa.array(order))
    return sieve(
        orders,
        {
            "missing_value": are_missing(
                orders, ("userid", "orderid", "orderTime", "city", "country")
            ),
            "bad_time": are_out_of_time(at[order]),
            "bad_type": ~np.isin(kind[order], (0, 1)),
        },
        repeated=("orderid",),
    )


def sound_sessions(sessions: pa.Table) -> tuple[pa.Table, pa.Table]:
    """Sessions of a user that end when they begin or later, each once; and the others."""
    start, end = (
        np.asarray(sessions[c].cast(pa.int64()).fill_null(-1)) // 1_000_000
        for c in ("starttime", "endtime")
    )
    counts = np.stack([np.asarray(sessions[c].fill_null(-1.0)) for c in ACTIONS], axis=1)
    return sieve(
        sessions,
        {
            "missing_value": are_missing(sessions, ("userid", "starttime", "endtime")),
            "bad_time": are_out_of_time(start) | are_out_of_time(end) | (end < start),
            "bad_count": ~((counts >= 0) & np.isfinite(counts)).all(axis=1),
        },
        repeated=("userid", "starttime", "endtime"),
    )


def sound_users(rows: pa.Table) -> tuple[pa.Table, pa.Table]:
    """Rows of users, one each; and the others with the reason."""
    return sieve(rows, {"missing_id": are_missing(rows, ("userid",))}, repeated=("userid",))


def sound_reviews(reviews: pa.Table, orders: Ids) -> tuple[pa.Table, pa.Table]:
    """One rating of 0 to 5 for each known order; and the others with the reason."""
    rating = np.asarray(reviews["rating"].fill_null(-1.0))
    return sieve(
        reviews,
        {
            "missing_value": are_missing(reviews, ("userid", "orderid", "rating")),
            "bad_rating": ~((rating >= 0) & (rating <= 5)),
            "unknown_order": ~np.isin(np.asarray(reviews["orderid"].fill_null(-1)), orders),
        },
        repeated=("orderid",),
    )
