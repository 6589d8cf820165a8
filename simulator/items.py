"""What there is to see: POIs around the city centres, and tours and packages made of them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from features.kernels import distance_km
from features.schema import CATEGORIES, F32, F64, Bools, Ids, Kind
from simulator.calendar import Calendar
from simulator.cities import Cities, shifted
from simulator.sampling import Rng, cumulative, draw, ranks_in_groups
from simulator.size import WorldSize
from simulator.vocabulary import (
    ALL_YEAR,
    GENERAL_TAGS,
    HOTEL_TAG,
    MOST_TAGS,
    SEASONAL_TAGS,
    SYLLABLES,
    TAG_CODE,
    TAGS,
    TRAITS,
)

FIRST_ITEM_ID: Final = 1_000_001
KINDS: Final = (Kind.POI, Kind.PACKAGE, Kind.TOUR)  # in code order
POI, PACKAGE, TOUR = range(3)
LATENT: Final = 6  # dimensions of taste that no column of the catalogue shows
NO_TAG: Final = len(TAGS)  # pads the tag matrix
NOT_GRADED: Final = 0

ZIPF: Final = 0.5  # log popularity falls by this much per unit of log rank
IN_COMMON: Final = 0.6  # how much what locals love is also what visitors love
TOP_PULL: Final = 1.0  # log popularity of a city's first
FEWEST_ITEMS: Final = 12  # in a city
SHARE_PACKAGES, SHARE_TOURS = 0.06, 0.05  # of POIs
SHARE_NOT_SOLD, SHARE_NO_PRICE, SHARE_NO_RATING, SHARE_NEW = 0.10, 0.04, 0.05, 0.03


@dataclass(frozen=True, slots=True)
class Items:
    """Items by index, grouped by city; arrays have shape (n,) unless said."""

    item_id: Ids
    kind: Ids  # index into KINDS
    name: NDArray[np.str_]
    city: Ids  # index into Cities
    lat: F64
    lon: F64
    category: Ids  # index into CATEGORIES
    tags: NDArray[np.int16]  # (n, MOST_TAGS) index into TAGS, padded with NO_TAG
    price_cny: F64  # true price
    has_price: Bools  # whether the catalogue shows it
    rating: F64  # NaN: not rated
    level: NDArray[np.int8]  # 1..5, NOT_GRADED
    open_months: NDArray[np.int32]
    sellable: Bools
    pull: F32  # (n, 2) log popularity among locals and visitors
    latent: F32  # (n, LATENT)
    stage: F32  # when in a day out it comes, 0..1
    trend: F32  # change of log popularity in 30 days
    launch_day: Ids  # calendar index from which it exists; 0: always

    @property
    def size(self) -> int:
        return int(self.item_id.size)


@dataclass(frozen=True, slots=True)
class Members:
    """What packages and tours are made of, as pairs of item indices, shape (m,)."""

    item: Ids
    member: Ids


Drawn = dict[str, NDArray[np.generic]]
"""Columns of items before everything that depends on the whole catalogue, (n,) each."""


def make_items(
    rng: Rng, size: WorldSize, cities: Cities, calendar: Calendar
) -> tuple[Items, Members]:
    """The catalogue of every city: larger cities have more, each with its own mix."""
    weight = cities.population.astype(np.float64) ** 0.4
    relative = np.clip(weight / weight.mean(), 0.4, 2.5)
    pois = np.maximum(np.round(size.items_per_city * relative), FEWEST_ITEMS).astype(np.int64)

    def drawn_pois(rng: Rng, city: int) -> Drawn:
        mix = rng.dirichlet(np.array([TRAITS[name].share for name in CATEGORIES]) * 40)
        # 40: each city has its own face
        return invented_pois(rng, cities, city, draw(rng, cumulative(mix), int(pois[city])))

    drawn, members = draw_items(rng, cities, drawn_pois)
    return finish(rng, drawn, cities, calendar), members


def draw_items(
    rng: Rng, cities: Cities, pois: Callable[[Rng, int], Drawn]
) -> tuple[Drawn, Members]:
    """The POIs that `pois` gives for each city, and the bundles made of them."""
    parts, members, offset = [], [], 0
    for city in range(cities.size):
        part = pois(rng, city)
        bundled, made_of = _bundles(rng, part)
        members.append(made_of + offset)
        parts.append({name: np.concatenate([part[name], bundled[name]]) for name in part})
        offset += int(parts[-1]["city"].size)
    drawn = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
    made_of = np.concatenate(members, axis=1)
    return drawn, Members(item=made_of[0], member=made_of[1])


def invented_pois(rng: Rng, cities: Cities, city: int, category: Ids) -> Drawn:
    """One city's POIs of these categories: where they are, what they are."""
    count = category.size
    lat, lon = _places(rng, cities, city, category)
    usual = np.array([TRAITS[name].price_cny for name in CATEGORIES])[category]
    price = usual * np.exp(rng.normal(0, 0.5, count))
    return {
        "kind": np.full(count, POI, dtype=np.int64),
        "city": np.full(count, city, dtype=np.int64),
        "lat": lat,
        "lon": lon,
        "category": category,
        "tags": _tags(rng, category),
        "price_cny": np.maximum(np.round(price), 5.0),
        "quality": rng.normal(0.0, 1.0, count),
        "latent": rng.normal(0.0, 1.0, (count, LATENT)).astype(np.float32),
    }


def _places(rng: Rng, cities: Cities, city: int, category: Ids) -> tuple[F64, F64]:
    """Coordinates: everyday places crowd in quarters near the centre, scenery lies out of town."""
    radius = np.array([TRAITS[name].radius_km for name in CATEGORIES])[category]
    spread = np.clip(np.sqrt(cities.population[city] / 5e6), 0.35, 1.6)
    quarters = rng.normal(0.0, 1.0, (7, 2))
    chosen = quarters[rng.integers(0, 7, category.size)] * (radius * spread * 0.8)[:, None]
    offset = chosen + rng.normal(0.0, 1.0, chosen.shape) * (radius * spread * 0.2)[:, None]
    centre_lat = np.full(category.size, cities.lat[city])
    centre_lon = np.full(category.size, cities.lon[city])
    return shifted(centre_lat, centre_lon, offset[:, 0], offset[:, 1])


def _tags(rng: Rng, category: Ids) -> NDArray[np.int16]:
    """One or two tags of the category and up to two general ones, shape (n, MOST_TAGS)."""
    tags = np.full((category.size, MOST_TAGS), NO_TAG, dtype=np.int16)
    general = np.array([TAG_CODE[tag] for tag in GENERAL_TAGS])
    for code, name in enumerate(CATEGORIES):
        rows = np.flatnonzero(category == code)
        own = np.array([TAG_CODE[tag] for tag in TRAITS[name].tags])
        first = rng.integers(0, own.size, rows.size)
        second = (first + rng.integers(1, own.size, rows.size)) % own.size
        tags[rows, 0] = own[first]
        tags[rows, 1] = np.where(rng.random(rows.size) < 0.4, own[second], NO_TAG)
    first = rng.integers(0, general.size, category.size)
    second = (first + rng.integers(1, general.size, category.size)) % general.size
    tags[:, 2] = np.where(rng.random(category.size) < 0.6, general[first], NO_TAG)
    tags[:, 3] = np.where(rng.random(category.size) < 0.2, general[second], NO_TAG)
    return tags


def _bundles(rng: Rng, pois: Drawn) -> tuple[Drawn, Ids]:
    """A city's packages and tours, and (2, m) pairs of local indices bundle -> POI."""
    count = pois["city"].size
    packages, tours = max(1, round(count * SHARE_PACKAGES)), max(1, round(count * SHARE_TOURS))
    lat, lon = pois["lat"].astype(np.float64), pois["lon"].astype(np.float64)
    quality = pois["quality"].astype(np.float64)
    anchors = draw(rng, cumulative(np.exp(quality)), packages + tours)
    near = np.argsort(distance_km(lat[anchors, None], lon[anchors, None], lat, lon), axis=1)
    is_tour = np.arange(packages + tours) >= packages
    with_hotel = ~is_tour & (rng.random(anchors.size) < 0.5)
    # A hotel needs one POI to be a package, a package without one needs two, a tour three.
    others = rng.integers(0, 2, anchors.size) + np.where(is_tour, 2, np.where(with_hotel, 0, 1))
    pairs: list[tuple[int, int]] = []
    price = np.where(with_hotel, rng.normal(380.0, 90.0, anchors.size).clip(160.0), 0.0)
    for n, anchor in enumerate(anchors):
        companions = rng.permutation(near[n, 1:9])[: others[n]]
        made_of = [int(anchor), *(int(c) for c in companions)]
        pairs += [(count + n, member) for member in made_of]
        price[n] += 0.85 * float(pois["price_cny"][made_of].sum())
    bundles = {name: values[anchors] for name, values in pois.items()}
    bundles["kind"] = np.where(is_tour, TOUR, PACKAGE).astype(np.int64)
    bundles["price_cny"] = np.round(price)
    bundles["quality"] = quality[anchors] * 0.5 + rng.normal(-0.3, 0.5, anchors.size)
    tags = bundles["tags"].copy()
    tags[with_hotel, MOST_TAGS - 1] = TAG_CODE[HOTEL_TAG]
    bundles["tags"] = tags
    return bundles, np.array(pairs, dtype=np.int64).T


def finish(rng: Rng, drawn: Drawn, cities: Cities, calendar: Calendar) -> Items:
    """Everything that depends on the whole catalogue: popularity, names, seasons, gaps."""
    category, city = drawn["category"].astype(np.int64), drawn["city"].astype(np.int64)
    quality = drawn["quality"].astype(np.float64)
    count = category.size
    traits = [TRAITS[name] for name in CATEGORIES]
    pull = np.empty((count, 2), dtype=np.float32)
    bonuses = ([t.for_locals for t in traits], [t.for_visitors for t in traits])
    fame = quality
    for audience, bonus in enumerate(bonuses):
        own = rng.normal(0.0, 1.0, count)
        fame = IN_COMMON * quality + (1 - IN_COMMON) * own + np.array(bonus)[category]
        pull[:, audience] = TOP_PULL - ZIPF * np.log1p(ranks_in_groups(city, fame))
    graded = (drawn["kind"] == POI) & (
        rng.random(count) < np.array([t.graded for t in traits])[category]
    )
    level = np.clip(np.round(3.0 + fame), 1, 5)  # fame among visitors, the last of the two
    launch = np.where(
        rng.random(count) < SHARE_NEW, rng.integers(calendar.opening, calendar.closing, count), 0
    )
    rating = np.round(np.clip(4.2 + 0.35 * quality + rng.normal(0, 0.15, count), 2.5, 5.0), 1)
    stage = np.array([t.stage for t in traits])[category] + rng.normal(0, 0.08, count)
    return Items(
        item_id=np.arange(count, dtype=np.int64) + FIRST_ITEM_ID,
        kind=drawn["kind"].astype(np.int64),
        name=_names(rng, category, drawn["kind"].astype(np.int64), city),
        city=city,
        lat=drawn["lat"].astype(np.float64).round(6),
        lon=drawn["lon"].astype(np.float64).round(6),
        category=category,
        tags=drawn["tags"].astype(np.int16),
        price_cny=drawn["price_cny"].astype(np.float64),
        has_price=rng.random(count) >= SHARE_NO_PRICE,
        rating=np.where((rng.random(count) < SHARE_NO_RATING) | (launch > 0), np.nan, rating),
        level=np.where(graded, level, NOT_GRADED).astype(np.int8),
        open_months=_open_months(drawn["tags"].astype(np.int16), cities.lat[city], category),
        sellable=rng.random(count) >= SHARE_NOT_SOLD,
        pull=pull,
        latent=drawn["latent"].astype(np.float32),
        stage=stage.astype(np.float32),
        trend=rng.normal(0.0, 0.12, count).astype(np.float32),
        launch_day=launch.astype(np.int64),
    )


def _names(rng: Rng, category: Ids, kind: Ids, city: Ids) -> NDArray[np.str_]:
    """Names that are unique within their city."""
    syllables = rng.integers(0, len(SYLLABLES), (category.size, 3))
    nouns = rng.integers(0, 1_000, category.size)
    suffix = {POI: "", PACKAGE: " Package", TOUR: " Day Tour"}
    taken: set[tuple[int, str]] = set()
    names = []
    for n, (first, second, third) in enumerate(syllables):
        choice = TRAITS[CATEGORIES[category[n]]].nouns
        noun = choice[nouns[n] % len(choice)]
        stem = SYLLABLES[first] + SYLLABLES[second].lower()
        name = f"{stem} {noun}{suffix[int(kind[n])]}"
        while (int(city[n]), name) in taken:
            stem += SYLLABLES[third].lower()
            name = f"{stem} {noun}{suffix[int(kind[n])]}"
        taken.add((int(city[n]), name))
        names.append(name)
    return np.array(names, dtype=np.str_)


def _open_months(tags: NDArray[np.int16], lat: F64, category: Ids) -> NDArray[np.int32]:
    """Bit m - 1 set: open in month m. Seasonal tags rule; northern nature closes in deep winter."""
    months = np.full(tags.shape[0], ALL_YEAR, dtype=np.int32)
    for tag, open_in in SEASONAL_TAGS.items():
        mask = sum(1 << (month - 1) for month in open_in)
        months[tags[:, 0] == TAG_CODE[tag]] &= mask  # the first tag says what a place is
    deep_winter = 0b000000000011  # January and February
    in_cold = (lat > 42.0) & (category == CATEGORIES.index("nature"))
    months[in_cold] &= ALL_YEAR ^ deep_winter
    return months
