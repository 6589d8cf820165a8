"""The lake's tables of HI GUIDES: destinations as items, provinces as homes, orders as events."""

from collections import Counter
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa

from features.arrow import ids
from features.schema import Action, Ids, Kind
from offline.ingest.clocks import of_china_read_as_utc
from offline.ingest.geonames import CHINA, Place, find_place, largest_place, spellings
from offline.ingest.landing import Arrays, write_border, write_items, write_rows

CATEGORY: Final = "destination"
UNPRICED_CNY: Final = 0.0
ORDINARY, PREMIUM = range(2)  # orderType; a destination's deals are 2 * item - 1 and 2 * item
APPROXIMATE: Final = "approximate_place"
NOWHERE: Final = (0.0, 0.0)  # of a country none of whose places GeoNames knows by a Chinese name
GENDERS: Final = {"男": "male", "女": "female"}


def deal_of(item: Ids, order_type: Ids) -> Ids:
    """The deal of a destination and kind of service, (n,)."""
    return 2 * item - 1 + order_type


def write_destinations(lake: Path, orders: pa.Table) -> tuple[Ids, dict[str, int]]:
    """The item of each order, (n,), and the rows written: items and deals."""
    names, item = np.unique(np.asarray(orders["city"]).astype(str), return_inverse=True)
    first = np.unique(item, return_index=True)[1]
    countries = np.asarray(orders["country"]).astype(str)[first].tolist()
    continents = [c or "" for c in orders["continent"].take(pa.array(first)).to_pylist()]
    places = locate(names.tolist(), countries)
    count = names.size
    item_id = np.arange(1, count + 1, dtype=np.int64)
    tags = [
        [country, continent] + ([] if is_exact else [APPROXIMATE])
        for country, continent, (_, is_exact) in zip(countries, continents, places, strict=True)
    ]
    lat, lon = _positions([place for place, _ in places])
    rows = write_items(
        lake,
        {
            "item_id": item_id,
            "kind": [str(Kind.TOUR)] * count,
            "name": names.tolist(),
            "city": item_id,  # the destination's own
            "lat": lat,
            "lon": lon,
            "category": [CATEGORY] * count,
            "tags": tags,
        },
    )
    return item + 1, {"items": rows, **_write_deals(lake, item_id, names.tolist())}


def write_places(lake: Path, orders: pa.Table, profiles: pa.Table) -> tuple[Ids, int]:
    """The home city id of each profile, (n,), 0 where none is declared; and the cities written.

    Destinations come first, with the ids of their items; then provinces, at the place that bears
    their name or is their largest known.
    """
    names, item = np.unique(np.asarray(orders["city"]).astype(str), return_inverse=True)
    first = np.unique(item, return_index=True)[1]
    countries = np.asarray(orders["country"]).astype(str)[first].tolist()
    declared = np.array([p or "" for p in profiles["province"].to_pylist()], dtype=np.str_)
    provinces = np.unique(declared[declared != ""])
    home = np.searchsorted(provinces, declared) + names.size + 1
    places = [place for place, _ in locate(names.tolist(), countries)]
    homes = [find_place([CAPITALS.get(p, p), *spellings(p)], CHINA) for p in provinces.tolist()]
    lat, lon = _positions([*places, *homes])
    known = [*places, *homes]
    count = len(known)
    rows = write_border(
        lake,
        "cities",
        {
            "city_id": np.arange(1, count + 1, dtype=np.int64),
            "name": [*names.tolist(), *provinces.tolist()],
            "country": [p.country if p else "" for p in known],
            "lat": lat,
            "lon": lon,
            "population": [0] * count,  # of places that are not quite these cities
            "timezone": [p.timezone if p else "UTC" for p in known],
        },
    )
    return np.where(declared == "", 0, home).astype(np.int64), rows


def locate(names: list[str], countries: list[str]) -> list[tuple[Place | None, bool]]:
    """Where each destination lies, and whether GeoNames knows it by name.

    A country's code is that of most of its destinations as GeoNames finds them anywhere; then the
    destination is looked for in that country only, and else put at the country's largest place.
    """
    spelt = [_names_of(name) for name in names]
    votes: dict[str, Counter[str]] = {}
    for found, country in zip([find_place(s) for s in spelt], countries, strict=True):
        if found is not None:
            votes.setdefault(country, Counter())[found.country] += 1
    codes = {c: min(v, key=lambda code: (-v[code], code)) for c, v in votes.items()}
    located: list[tuple[Place | None, bool]] = []
    for spelling, country in zip(spelt, countries, strict=True):
        code = codes.get(country)
        place = find_place(spelling, (code,)) if code else None
        located.append((place, True) if place else (largest_place(code) if code else None, False))
    return located


def described_users(users: Ids, profiles: pa.Table, own: Ids, home: Ids) -> Arrays:
    """What profiles say of users, who are all, ascending from 1; `own` is the user id of each
    profile."""
    place = np.full(users.size + 1, -1)
    place[own] = np.arange(own.size)
    at = place[users]
    has_home = (at >= 0) & (home[at] > 0) if own.size else np.zeros(users.size, dtype=np.bool_)
    genders = [GENDERS.get(g or "") for g in profiles["gender"].to_pylist()]
    ages = profiles["age"].to_pylist()
    return {
        "user_id": users,
        "declared_city": pa.array(home[at] if own.size else at, mask=~has_home),
        "gender": [genders[n] if n >= 0 else None for n in at.tolist()],
        "age_band": [ages[n] if n >= 0 else None for n in at.tolist()],
    }


def ordered_at(orders: pa.Table) -> Ids:
    """When each order was made, unix seconds, shape (n,)."""
    return of_china_read_as_utc(ids(orders, "orderTime"))


def app_sessions(sessions: pa.Table, user: Ids) -> pa.Table:
    """user_id, session_id (from 1, by user and start), started_s and ended_s in unix seconds,
    action_1..action_9."""
    start, end = (
        of_china_read_as_utc(np.asarray(sessions[c].cast(pa.int64())) // 1_000_000)
        for c in ("starttime", "endtime")
    )
    order = np.lexsort((end, start, user))
    return pa.table(
        {
            "user_id": user[order],
            "session_id": np.arange(1, order.size + 1, dtype=np.int64),
            "started_s": start[order],
            "ended_s": end[order],
            **{
                f"action_{n}": np.asarray(sessions[f"x{n}"])[order].astype(np.float32)
                for n in range(1, 10)
            },
        }
    )


def order_events(
    orders: pa.Table, user: Ids, item: Ids, sessions: pa.Table, days: Ids
) -> tuple[pa.Table, Ids]:
    """An `order` and a `pay` event of each order, in the order of their local days; and the days.

    The session is the app's that was going on, else one of its own for the user's day.
    """
    order_id, seconds = ids(orders, "orderid"), ordered_at(orders)
    deal = deal_of(item, ids(orders, "orderType"))
    at = pa.array(np.repeat(seconds * 1000, 2), pa.int64()).cast(pa.timestamp("ms", tz="UTC"))
    actions = [str(Action.ORDER), str(Action.PAY)]
    events = pa.table(
        {
            "event_id": [f"higuides-{n}-{action}" for n in order_id.tolist() for action in actions],
            "at": at,
            "user_id": np.repeat(user, 2),
            "session_id": np.repeat(session_of(user, seconds, days, sessions), 2),
            "action": actions * order_id.size,
            "item_id": np.repeat(item, 2),
            "deal_id": np.repeat(deal, 2),
            "order_id": np.repeat(order_id, 2),
            "referrer_item_id": np.repeat(item, 2),
            "browse_city": np.repeat(item, 2),
            "amount_cny": np.full(2 * order_id.size, UNPRICED_CNY),
            "arrived_at": at,
        }
    )
    order = np.argsort(np.repeat(days, 2), kind="stable")
    return events.take(pa.array(order)), np.repeat(days, 2)[order]


def session_of(user: Ids, seconds: Ids, days: Ids, sessions: pa.Table) -> Ids:
    """The session id of each order, (n,): ids above the app's own for the user's day without."""
    owner, start, end = (ids(sessions, c) for c in ("user_id", "started_s", "ended_s"))
    _, own = np.unique(np.stack([user, days]), axis=1, return_inverse=True)
    alone = owner.size + 1 + own.reshape(-1)
    if owner.size == 0:
        return alone
    span = int(max(start.max(), seconds.max())) + 1  # sessions are in the order of (user, start)
    last = np.searchsorted(owner * span + start, user * span + seconds, side="right") - 1
    known = np.maximum(last, 0)
    is_going_on = (last >= 0) & (owner[known] == user) & (end[known] >= seconds)
    return np.where(is_going_on, known + 1, alone)


def _write_deals(lake: Path, item: Ids, names: list[str]) -> dict[str, int]:
    both, kind = np.repeat(item, 2), np.tile([ORDINARY, PREMIUM], item.size)
    deals: Arrays = {
        "deal_id": deal_of(both, kind),
        "name": [f"{name}{ending}" for name in names for ending in ("", " premium")],
        "price_cny": np.full(both.size, UNPRICED_CNY),
        "sellable": np.ones(both.size, dtype=np.bool_),
    }
    bound: Arrays = {"deal_id": deal_of(both, kind), "item_id": both}
    write_rows(lake / "dictionaries" / "items.parquet", pa.table({"source": names, "id": item}))
    return {
        "deals": write_border(lake, "deals", deals),
        "deal_items": write_border(lake, "deal_items", bound),
    }


def _names_of(name: str) -> list[str]:
    """Ways to look a destination up: "北海道--札幌" lies in 札幌, brackets hold another name."""
    plain = name.split("--")[-1]
    outside, _, inside = plain.replace("(", "（").replace(")", "）").partition("（")
    return [s for part in (plain, outside, inside.rstrip("）")) if part for s in spellings(part)]


def _positions(places: list[Place | None]) -> tuple[list[float], list[float]]:
    found = [(p.lat, p.lon) if p else NOWHERE for p in places]
    return [lat for lat, _ in found], [lon for _, lon in found]


# Where a province is put: its capital, by its Chinese name.
CAPITALS: Final = {
    "广东": "广州",
    "江苏": "南京",
    "浙江": "杭州",
    "四川": "成都",
    "湖北": "武汉",
    "辽宁": "沈阳",
    "福建": "福州",
    "山东": "济南",
    "湖南": "长沙",
    "陕西": "西安",
    "广西": "南宁",
    "云南": "昆明",
    "黑龙江": "哈尔滨",
    "河南": "郑州",
    "江西": "南昌",
    "安徽": "合肥",
    "河北": "石家庄",
    "吉林": "长春",
    "贵州": "贵阳",
    "山西": "太原",
    "内蒙古": "呼和浩特",
    "新疆": "乌鲁木齐",
    "海南": "海口",
    "甘肃": "兰州",
    "宁夏": "银川",
    "青海": "西宁",
    "西藏": "拉萨",
}
