"""Recall sources over check-ins: each scores every item of a city for every traveller at once.

hot: the audience's list (`offline.recall.hot`: votes that fade, shrunk toward everyone's).
item_cf: sum over what the traveller visited of N_ij / sqrt(N_i N_j), the engine's similarity with a
user's whole history as one session (alpha 1, in both directions: a month lies between check-ins,
and their order says little). nearby: what sells, halved with the distance from where the traveller
has been in the city, else from its centre. compatriots: what those of the same home vote for. What
a traveller visited is proposed by none: the filter `visited`.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from scipy import sparse

from features.kernels import distance_km
from features.recall.proximity import proximity_score
from features.schema import F64, Bools, Columns, Ids
from sojourn.results.foursquare_history import Known

SOURCES: Final = ("hot", "item_cf", "nearby", "compatriots")  # in the order that breaks ties
RARE: Final = 5.0  # users beside an item's own in N_i: a shared oddity is mostly chance
COMPATRIOTS: Final = 10.0  # voters that a home's own list needs against everyone's
RECENT_HALF_LIFE_DAYS: Final = 60.0
MONTH_HALF_LIFE_DAYS: Final = 30.0
FAR_KM: Final = 120.0  # from home to the city: no errand, and rarely a day's outing
HOURS: Final = 8  # parts of the day, 3 hours each
HOUR_PRIOR: Final = 5.0  # visits that an own pattern of hours needs
MONTH_DAYS, QUARTER_DAYS = 30, 90
SEASON_MONTHS: Final = 4  # that follow the moment, of any year
LEAST: Final = 1e-4  # keeps logs of shares finite


@dataclass(frozen=True, slots=True)
class Blend:
    """How hot lists are blended; chosen by the hot job's own backtests."""

    half_life_days: float
    strength: float


@dataclass(frozen=True)
class Market:
    """What was known of all items at a moment, to any traveller; shapes (i,) unless told."""

    known: Known
    blend: Blend

    @cached_property
    def users(self) -> F64:
        return np.asarray(self.known.met.sum(axis=0)).ravel()

    @cached_property
    def voted(self) -> tuple[F64, F64, F64]:
        """Votes of everyone, of locals, of visitors."""
        return self._by_audience(self.known.votes(self.blend.half_life_days))

    @cached_property
    def month_voted(self) -> tuple[F64, F64, F64]:
        """The same, of votes that fade within months."""
        return self._by_audience(self.known.votes(MONTH_HALF_LIFE_DAYS))

    @cached_property
    def from_afar(self) -> dict[str, F64]:
        """Votes of visitors from beyond FAR_KM; of a month; and how many users they are."""
        parts = {
            "ever": self.known.votes(self.blend.half_life_days),
            "month": self.known.votes(MONTH_HALF_LIFE_DAYS),
            "users": self.known.met,
        }
        return {name: self._of_far(votes) for name, votes in parts.items()}

    @cached_property
    def centres(self) -> tuple[Ids, F64, F64]:
        """Cities, and where their items lie on average, (c,) each."""
        history = self.known.history
        cities, row = np.unique(history.city, return_inverse=True)
        items = np.bincount(row)
        lat, lon = (np.bincount(row, d) / items for d in (history.lat, history.lon))
        return cities, lat, lon

    @cached_property
    def recent_votes(self) -> F64:
        return self._by_audience(self.known.votes(RECENT_HALF_LIFE_DAYS))[0]

    @cached_property
    def season_users(self) -> F64:
        now = np.datetime64(self.known.moment_s, "s").astype("datetime64[M]").astype(np.int64)
        coming = (now + np.arange(1, SEASON_MONTHS + 1)) % 12 + 1
        here = np.isin(self.known.history.month[self.known.rows], coming)
        found = self.known.by_user_and_item(np.ones(self.known.rows.size), here)
        found.data[:] = 1.0
        return np.asarray(found.sum(axis=0)).ravel()

    @cached_property
    def similar(self) -> sparse.csr_matrix:
        """Who visited it, divided by the root of how many, (u, i): the half of a similarity."""
        return self.known.met @ sparse.diags(1.0 / np.sqrt(np.maximum(self.users, 1.0) + RARE))

    @cached_property
    def homes(self) -> tuple[sparse.csr_matrix, Ids]:
        """Votes by home and item, (h, i); and the row of each user, (u,)."""
        homes, row = np.unique(self.known.home, return_inverse=True)
        users = row.size
        belongs = sparse.csr_matrix(
            (np.ones(users), (row, np.arange(users))), shape=(homes.size, users)
        )
        return (belongs @ self.known.met).tocsr(), row

    @cached_property
    def hours(self) -> tuple[F64, F64]:
        """Hour patterns of users, (u, HOURS); and log lifts of items against all, (i, HOURS)."""
        known = self.known
        part = known.history.hour[known.rows] * HOURS // 24
        of_users = np.zeros((known.history.user_ids.size, HOURS))
        of_items = np.zeros((known.history.item_ids.size, HOURS))
        np.add.at(of_users, (known.user, part), 1.0)
        np.add.at(of_items, (known.item, part), 1.0)
        base = (of_items.sum(axis=0) + 1.0) / (of_items.sum() + HOURS)
        users, items = (
            (counted + HOUR_PRIOR * base) / (counted.sum(axis=1, keepdims=True) + HOUR_PRIOR)
            for counted in (of_users, of_items)
        )
        return users, np.log(items / base)

    @cached_property
    def lately(self) -> dict[str, F64]:
        """Visits of the last month, and of the last three."""
        age = self.known.age_days
        return {
            "item_month_lift": self.known.of_items((age < MONTH_DAYS).astype(np.float64)),
            "item_quarter_lift": self.known.of_items((age < QUARTER_DAYS).astype(np.float64)),
        }

    @cached_property
    def columns(self) -> Columns:
        """Features of items alone."""
        known, history = self.known, self.known.history
        visits = known.of_items()
        rest = known.of_items(history.is_rest[known.rows].astype(np.float64))
        votes = self.voted[0]
        scale = self.users.sum() / max(self.season_users.sum(), 1.0)
        return {
            "item_visits_per_user": visits / np.maximum(self.users, 1.0),
            "item_rest_share": (rest + 2.0) / (visits + 6.0),
            "item_recent_lift": np.log((self.recent_votes + 1.0) / (votes + 2.0)),
            "item_season_lift": np.log((self.season_users * scale + 3.0) / (self.users + 3.0)),
            "item_lat": history.lat,
            "item_lon": history.lon,
        }

    def _of_far(self, votes: sparse.csr_matrix) -> F64:
        cells, history = votes.tocoo(), self.known.history
        cities, lat, lon = self.centres
        home, city = self.known.home[cells.row], history.city[cells.col]
        # Of nobody in the votes the home is NOBODY: who has visited anything has one.
        ours, theirs = np.searchsorted(cities, home), np.searchsorted(cities, city)
        is_far = distance_km(lat[ours], lon[ours], lat[theirs], lon[theirs]) > FAR_KM
        found = np.bincount(cells.col[is_far], cells.data[is_far], self.users.size)
        return found.astype(np.float64)

    def _by_audience(self, votes: sparse.csr_matrix) -> tuple[F64, F64, F64]:
        cells = votes.tocoo()
        is_local = self.known.home[cells.row] == self.known.history.city[cells.col]
        n = self.users.size
        everyone: F64 = np.bincount(cells.col, cells.data, n).astype(np.float64)
        locals_: F64 = np.bincount(cells.col[is_local], cells.data[is_local], n).astype(np.float64)
        return everyone, locals_, everyone - locals_


@dataclass(frozen=True, slots=True)
class Shelf:
    """One city for q travellers and its n items: scores by source, ranks, and features."""

    items: Ids  # (n,), codes, ascending
    may_show: Bools  # (q, n): not visited yet
    ranks: dict[str, Ids]  # (q, n) each, 1 is the best
    merged: Ids  # (q, n): the rank over all sources
    of_cells: Columns  # (q, n) each
    of_items: Columns  # (n,) each
    of_users: Columns  # (q,) each


def shelf(market: Market, city: int, users: Ids) -> Shelf:
    """The shelf of one city; the city has an item that somebody visited."""
    known, history = market.known, market.known.history
    items = np.flatnonzero((history.city == city) & (market.users > 0))
    everyone, locals_, visitors = (votes[items] for votes in market.voted)
    pooled = everyone / everyone.sum()
    strength = market.blend.strength
    local, visitor = (_shrunk(own, pooled, strength) for own in (locals_, visitors))
    is_visitor = known.home[users] != city
    been = known.times[users][:, items].toarray()
    hot = np.where(is_visitor[:, None], visitor, local)
    cf = (market.similar[users] @ (known.met.T @ market.similar[:, items]).tocsr()).toarray()
    mix, home = market.homes
    fellows = mix[home[users]][:, items].toarray() - (been > 0)  # nobody is their own compatriot
    theirs = (fellows + COMPATRIOTS * pooled) / (fellows.sum(axis=1, keepdims=True) + COMPATRIOTS)
    lat, lon = history.lat[items], history.lon[items]
    centre = np.average(lat, weights=everyone), np.average(lon, weights=everyone)
    apart = distance_km(lat[:, None], lon[:, None], lat[None], lon[None])
    crowd = np.exp(-apart) @ market.users[items]
    nearest = _nearest(been > 0, apart)
    from_centre = distance_km(np.array([centre[0]]), np.array([centre[1]]), lat, lon)
    near = proximity_score(everyone, np.where(np.isnan(nearest), from_centre, nearest))
    may_show = been == 0
    scores = {"hot": hot, "item_cf": cf, "nearby": near, "compatriots": theirs}
    ranks = {name: _ranks(np.where(may_show, score, -np.inf)) for name, score in scores.items()}
    best = np.min([ranks[name] for name in SOURCES], axis=0)
    first = np.argmin([ranks[name] for name in SOURCES], axis=0)
    # As `features.recall.merging.merged_order` with equal quotas.
    merged = _ranks(-np.where(may_show, best * len(SOURCES) + first, np.inf))
    total = np.maximum(been.sum(axis=1, keepdims=True), 1.0)
    patterns, lifts = market.hours
    of_cells = {
        **{f"recall_{name}_rank": rank.astype(np.float64) for name, rank in ranks.items()},
        "recall_hot_score": hot,
        "recall_compatriots_score": theirs,
        "recall_rank": merged.astype(np.float64),
        "item_cf_lift": _lift(cf, pooled),
        "compatriots_lift": _lift(theirs, pooled),
        "own_within_1km": been @ np.exp(-apart) / total,
        "own_within_5km": been @ np.exp(-apart / 5.0) / total,
        "own_nearest_km": nearest,
        "hours_alike": patterns[users] @ lifts[items].T,
    }
    of_items = {name: column[items] for name, column in market.columns.items()} | {
        **{name: _lift(visits[items], pooled) for name, visits in market.lately.items()},
        "hot_pooled_share": pooled,
        "hot_local_share": local,
        "hot_visitor_share": visitor,
        "hot_visitor_month_share": _shrunk(market.month_voted[2][items], pooled, strength),
        "hot_far_share": _shrunk(market.from_afar["ever"][items], visitor, strength),
        "hot_far_month_share": _shrunk(market.from_afar["month"][items], visitor, strength),
        "item_far_share": (market.from_afar["users"][items] + 0.3) / (market.users[items] + 1.5),
        "item_standing": (everyone[None] <= everyone[:, None]).mean(axis=1),
        "item_crowd": np.log(crowd / crowd.mean()),
    }
    n = np.ones(users.size)
    home_lat, home_lon = _homes(market, users)
    of_users = {
        "visits_here": been.sum(axis=1),
        "visits_ever": np.asarray(known.times[users].sum(axis=1)).ravel(),
        "items_ever": np.asarray(known.met[users].sum(axis=1)).ravel(),
        "user_resident_city": known.home[users].astype(np.float64),
        "browse_city": n * city,
        "city_lat": n * centre[0],
        "city_lon": n * centre[1],
        "user_home_lat": home_lat,
        "user_home_lon": home_lon,
        "list_size": n * items.size,
    }
    return Shelf(items, may_show, ranks, merged, of_cells, of_items, of_users)


def _shrunk(own: F64, pooled: F64, strength: float) -> F64:
    """An audience's shares, pulled toward everyone's as `offline.recall.hot_lists` does, (n,)."""
    total = own.sum() + strength
    return (own + strength * pooled) / total if total > 0 else pooled


def _homes(market: Market, users: Ids) -> tuple[F64, F64]:
    """Where the visits of the home city lie on average, (q,) each."""
    history, everyone = market.known.history, market.voted[0]
    cities, row = np.unique(history.city, return_inverse=True)
    weight = np.maximum(np.bincount(row, everyone), 1e-9)
    place = np.minimum(np.searchsorted(cities, market.known.home[users]), cities.size - 1)
    lat, lon = (np.bincount(row, everyone * d) / weight for d in (history.lat, history.lon))
    return lat[place], lon[place]


def _nearest(been: Bools, apart: F64) -> F64:
    """km to the nearest item visited, (q, n); NaN for whoever visited none."""
    found = np.full(been.shape, np.nan)
    for row in np.flatnonzero(been.any(axis=1)):
        found[row] = apart[been[row]].min(axis=0)
    return found


def _ranks(scores: F64) -> Ids:
    """1 for the largest of each row, ties to the first; (q, n) -> (q, n)."""
    order = np.argsort(-scores, axis=1, kind="stable")
    ranks = np.empty(scores.shape, dtype=np.int64)
    np.put_along_axis(ranks, order, np.arange(1, scores.shape[1] + 1)[None], axis=1)
    return ranks


def _lift(scores: F64, pooled: F64) -> F64:
    """ln of a score's share of its row over the item's share of votes, (..., n)."""
    share = scores / np.maximum(scores.sum(axis=-1, keepdims=True), 1e-12)
    lift: F64 = np.log((share + LEAST) / (pooled + LEAST))
    return lift
