"""What visitors and locals of the check-ins go to for the first time: recall@10.

A city is a half-degree cell; pages are made of the first 80 % of check-ins and tried on new (user,
POI) pairs of the rest; home is the city of most earlier check-ins. `sojourn` serves the hot list of
the audience that the resident-city job predicts, where the backtest lets it have its own;
half-life and strength are chosen on backtests before the split that look as far ahead as the
protocol does (with a fortnight's they choose a decay that costs months later). What a traveller has
visited is dropped from the page, as the filter `visited` does; baselines, which count users by POI,
are reported as they are and with the same screening.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

import numpy as np
import pandas as pd

from features.schema import F64, Bools, Ids
from offline.trials.checkins import Checkins
from offline.trials.hot import Lists, lists_before
from ranking.records import OURS, Record
from sojourn.results.foursquare_history import History, history_of
from sojourn.results.foursquare_ranked import QUOTAS, ranked
from sojourn.results.foursquare_sources import Blend
from sojourn.results.scoring import mean_record

PROTOCOL: Final = "80/20 by time, new (user, POI) pairs, 0.5 degree cells"
QUOTA: Final = f"{PROTOCOL}: recall by number of candidates"
ALONE: Final = f"{PROTOCOL}: one source alone"
SPLIT: Final = 0.8
PAGE: Final = 10
SCREENED: Final = ", visited dropped"
ALL_SOURCES: Final = f"{OURS}, all sources ranked"
COLUMNS: Final = (
    "user_id",
    "item_id",
    "city",
    "at",
    "nth",
    "lat",
    "lon",
    "solar_hour",
    "day_type",
)


def hot_records(data: str, checkins: Checkins) -> list[Record]:
    """All records of the protocol, by the audience of the pair."""
    visits = checkins.visits.select(*COLUMNS).toPandas().sort_values(["user_id", "nth"])
    history = history_of(visits)
    moment_s = int(np.quantile(history.at_s, SPLIT, method="lower"))
    is_known = history.at_s <= moment_s
    train = visits[is_known]
    pairs, home = new_pairs(train, visits[~is_known])
    train = train.assign(is_local=train["user_id"].map(home) == train["city"])
    made = lists_before(checkins, datetime.fromtimestamp(moment_s, tz=UTC))
    known = pd.MultiIndex.from_frame(train[["user_id", "item_id"]].drop_duplicates())
    pages = {
        "everyone's popularity": popular(train),
        "locals' popularity": popular(train[train["is_local"]]),
        "visitors' popularity": popular(train[~train["is_local"]]),
    }
    methods = {name: hits(pairs, page) for name, page in pages.items()} | {
        f"{name}{SCREENED}": screened_hits(pairs, page, known) for name, page in pages.items()
    }
    asked, lists = served(pairs, made)
    methods[f"{OURS}, nothing dropped"] = screened_hits(asked, lists, known[:0], "list")
    methods[OURS] = screened_hits(asked, lists, known, "list")
    users = pairs["user_id"].to_numpy()
    is_visitor = (pairs["audience"] == "visitor").to_numpy()
    records = _by_audience(data, PROTOCOL, users, is_visitor, methods)
    return records + ranked_records(data, history, Blend(made.half_life_days, made.strength))


def ranked_records(data: str, history: History, blend: Blend) -> list[Record]:
    """All sources on one page, each alone, and what recall finds by the number of candidates."""
    cases, rank = ranked(history, blend, SPLIT)
    alone = {name: _within(ranks, PAGE) for name, ranks in cases.ranks.items()}
    alone["all, merged by rank"] = _within(cases.merged, PAGE)
    records = _by_audience(
        data, PROTOCOL, cases.users, cases.is_visitor, {ALL_SOURCES: _within(rank, PAGE)}
    )
    records += _by_audience(data, ALONE, cases.users, cases.is_visitor, alone)
    for quota in QUOTAS:
        found = {"all, merged by rank": cases.merged, **cases.ranks}
        records += _by_audience(
            data,
            QUOTA,
            cases.users,
            cases.is_visitor,
            {name: _within(ranks, quota) for name, ranks in found.items()},
            quota,
        )
    return records


def new_pairs(train: pd.DataFrame, test: pd.DataFrame) -> tuple[pd.DataFrame, pd.Series]:
    """The test's (user, POI) pairs that are new, with their audience; and home by user.

    Home is the city of most check-ins in `train`, of several the one visited first.
    """
    counted = train.groupby(["user_id", "city"], as_index=False).agg(
        n=("nth", "size"), first=("nth", "min")
    )
    best = counted.sort_values(["user_id", "n", "first"], ascending=[True, False, True])
    home = best.drop_duplicates("user_id").set_index("user_id")["city"]
    pairs = test[["user_id", "item_id", "city"]].drop_duplicates(["user_id", "item_id"])
    known = pd.MultiIndex.from_frame(train[["user_id", "item_id"]].drop_duplicates())
    keys = pd.MultiIndex.from_frame(pairs[["user_id", "item_id"]])
    pairs = pairs[~keys.isin(known) & pairs["user_id"].isin(home.index)]
    is_local = pairs["user_id"].map(home) == pairs["city"]
    return pairs.assign(audience=np.where(is_local, "local", "visitor")), home


def popular(visits: pd.DataFrame) -> pd.DataFrame:
    """Every city's items by number of users: city, item_id, best first; ties by id."""
    users = visits.groupby(["city", "item_id"], as_index=False).agg(users=("user_id", "nunique"))
    best = users.sort_values(["city", "users", "item_id"], ascending=[True, False, True])
    return best[["city", "item_id"]]


def hits(pairs: pd.DataFrame, lists: pd.DataFrame) -> F64:
    """1 where the first page of the city's list has the pair's item, (n,)."""
    page = lists[lists.groupby("city").cumcount() < PAGE]
    shown = pd.MultiIndex.from_frame(page)
    return pd.MultiIndex.from_frame(pairs[["city", "item_id"]]).isin(shown).astype(np.float64)


def screened_hits(
    pairs: pd.DataFrame, lists: pd.DataFrame, known: pd.MultiIndex, key: str = "city"
) -> F64:
    """1 where the pair's item is on the first page of the list named by `key`, from which the
    user's `known` (user_id, item_id) were dropped, (n,)."""
    asked = pairs[["user_id", key]].drop_duplicates()
    proposed = asked.merge(
        lists.assign(place=np.arange(len(lists))), on=key, how="inner"
    ).sort_values(["user_id", key, "place"])
    is_known = pd.MultiIndex.from_frame(proposed[["user_id", "item_id"]]).isin(known)
    left = proposed[~is_known]
    page = left[left.groupby(["user_id", key]).cumcount() < PAGE]
    shown = pd.MultiIndex.from_frame(page[["user_id", key, "item_id"]])
    return (
        pd.MultiIndex.from_frame(pairs[["user_id", key, "item_id"]]).isin(shown).astype(np.float64)
    )


def served(pairs: pd.DataFrame, made: Lists) -> tuple[pd.DataFrame, pd.DataFrame]:
    """`pairs` with the `list` that the server chooses, the predicted audience's or everyone's where
    it has none; and the lists: list, item_id, best first."""
    lists = made.lists.to_pandas()
    homes = made.residents.to_pandas().set_index("user_id")["resident_city"]
    home = pairs["user_id"].map(homes)
    audience = np.where(home.isna(), "pooled", np.where(home == pairs["city"], "local", "visitor"))
    own = pd.MultiIndex.from_frame(lists[["audience", "key"]].drop_duplicates())
    has_own = pd.MultiIndex.from_arrays([audience, pairs["city"]]).isin(own)
    chosen = np.where(has_own, audience, "pooled")
    named = lists["audience"] + " " + lists["key"].astype(str)
    ordered = lists.assign(list=named).sort_values(["list", "rank"])
    return (
        pairs.assign(
            list=[f"{name} {city}" for name, city in zip(chosen, pairs["city"], strict=True)]
        ),
        ordered[["list", "item_id"]],
    )


def _within(ranks: F64, quota: int) -> F64:
    return (ranks <= quota).astype(np.float64)


def _by_audience(
    data: str,
    protocol: str,
    users: Ids,
    is_visitor: Bools,
    methods: Mapping[str, F64],
    quota: int = PAGE,
) -> list[Record]:
    return [
        mean_record(
            (data, protocol, f"audience={segment}", f"recall@{quota}"),
            method,
            found[here],
            users[here],
        )
        for segment, here in (("visitor", is_visitor), ("local", ~is_visitor))
        if here.any()
        for method, found in methods.items()
    ]
