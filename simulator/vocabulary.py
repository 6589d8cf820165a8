"""What kinds of places there are: how each category is priced, placed, loved and named."""

from dataclasses import dataclass
from typing import Final

from features.schema import CATEGORIES


@dataclass(frozen=True, slots=True)
class Trait:
    """What the places of one category have in common. Bonuses are added to log popularity."""

    share: float  # of a usual city's POIs
    for_locals: float
    for_visitors: float
    price_cny: float  # median
    radius_km: float  # typical distance from the centre of a city of five million
    stage: float  # when in a day out it comes, 0 (first) .. 1 (last)
    graded: float  # share that has an A-level
    season: float  # amplitude over the year
    peak_month: int
    weekend: float  # locals' bonus on free days
    holiday: float  # visitors' bonus on holidays
    tags: tuple[str, ...]
    nouns: tuple[str, ...]  # the last part of a name


# fmt: off
# share, locals, visitors, price, radius, stage, graded, season, peak, weekend, holiday
TRAITS: Final[dict[str, Trait]] = {
    "scenic": Trait(
        0.13, -0.4, 0.9, 90, 22, 0.25, 0.7, 0.35, 8, 0.2, 0.4,
        ("mountain", "lake", "waterfall", "cable_car", "flowers", "beach"),
        ("Mountain Scenic Area", "Lake Scenic Area", "Valley", "Falls", "Peak", "Bay"),
    ),
    "museum": Trait(
        0.07, -0.3, 0.5, 40, 6, 0.30, 0.3, 0.10, 7, 0.3, 0.2,
        ("art", "history", "science", "architecture"),
        ("Museum", "Art Gallery", "Science Museum", "Memorial Hall"),
    ),
    "theme_park": Trait(
        0.05, 0.0, 0.7, 240, 16, 0.35, 0.4, 0.40, 7, 0.4, 0.5,
        ("rides", "water_park", "cartoon", "film_sets"),
        ("Amusement Park", "Water World", "Film Town", "Fantasy Kingdom"),
    ),
    "heritage": Trait(
        0.09, -0.6, 0.8, 70, 9, 0.20, 0.6, 0.25, 9, 0.1, 0.3,
        ("temple", "ancient_town", "city_wall", "palace", "garden"),
        ("Temple", "Ancient Town", "Palace", "Garden", "City Wall", "Pagoda"),
    ),
    "nature": Trait(
        0.09, 0.0, 0.4, 45, 28, 0.30, 0.5, 0.50, 9, 0.3, 0.2,
        ("forest", "wetland", "hiking", "grassland", "cave"),
        ("Forest Park", "Wetland", "Cave", "Grassland", "Canyon"),
    ),
    "family": Trait(
        0.08, 0.5, -0.3, 110, 9, 0.35, 0.2, 0.25, 7, 0.4, 0.2,
        ("zoo", "aquarium", "playground", "farm"),
        ("Zoo", "Aquarium", "Children's Park", "Pick-Your-Own Farm"),
    ),
    "nightlife": Trait(
        0.08, 0.6, -0.1, 130, 3, 0.92, 0.0, 0.20, 7, 0.2, 0.0,
        ("bar", "live_music", "karaoke", "night_view"),
        ("Live House", "Rooftop Bar", "Karaoke", "Night Cruise"),
    ),
    "wellness": Trait(
        0.07, 0.4, -0.6, 180, 12, 0.75, 0.0, 0.60, 1, 0.2, 0.1,
        ("hot_spring", "massage", "spa", "yoga"),
        ("Hot Spring", "Spa", "Bath House", "Tea House"),
    ),
    "show": Trait(
        0.06, 0.0, 0.4, 200, 5, 0.80, 0.0, 0.15, 12, 0.2, 0.3,
        ("opera", "acrobatics", "light_show", "comedy"),
        ("Opera House", "Theatre", "Light Show", "Acrobatics Hall"),
    ),
    "food": Trait(
        0.14, 0.9, 0.2, 85, 4, 0.60, 0.0, 0.10, 11, 0.2, 0.1,
        ("hotpot", "street_food", "seafood", "dim_sum", "barbecue"),
        ("Hotpot", "Food Street", "Seafood House", "Dumpling House", "Night Market"),
    ),
    "shopping": Trait(
        0.07, 0.6, -0.3, 100, 4, 0.55, 0.0, 0.20, 12, 0.3, 0.1,
        ("mall", "market", "crafts", "outlet"),
        ("Plaza", "Old Market", "Outlets", "Craft Street"),
    ),
    "sports": Trait(
        0.07, 0.4, -0.9, 120, 10, 0.40, 0.0, 0.30, 6, 0.3, 0.0,
        ("ski", "climbing", "cycling", "skating", "rafting"),
        ("Ski Resort", "Climbing Gym", "Cycling Park", "Ice Rink", "Rafting"),
    ),
}
# fmt: on
GENERAL_TAGS: Final = (
    "kid_friendly",
    "romantic",
    "photogenic",
    "budget",
    "luxury",
    "indoor",
    "outdoor",
)
HOTEL_TAG: Final = "with_hotel"  # of packages that hold a night
TAGS: Final = (*(t for c in CATEGORIES for t in TRAITS[c].tags), *GENERAL_TAGS, HOTEL_TAG)
"""All tags, in code order."""
TAG_CODE: Final = {tag: code for code, tag in enumerate(TAGS)}
MOST_TAGS: Final = 4  # an item's

SEASONAL_TAGS: Final = {  # months in which a place with this tag is open
    "ski": (11, 12, 1, 2, 3),
    "beach": (5, 6, 7, 8, 9, 10),
    "water_park": (5, 6, 7, 8, 9),
    "flowers": (3, 4, 5, 9, 10),
    "rafting": (4, 5, 6, 7, 8, 9),
    "grassland": (5, 6, 7, 8, 9, 10),
}
ALL_YEAR: Final = 4095

SYLLABLES: Final = (
    *("Yun", "Qing", "Long", "Feng", "Ming", "Yue", "Jin", "Yu", "Bai", "Hua", "Lan", "Shan"),
    *("Shui", "Tian", "Xing", "He", "Ping", "An", "Fu", "Lin", "Mei", "Zhu", "Song", "Tao"),
    *("Yuan", "Xi", "Dong", "Nan", "Bei", "Hong", "Chun", "Qiu", "Xia", "Shi", "Lu", "Hai"),
    *("Jiang", "Gu", "Xin", "Rui", "Jia", "Le", "Ning"),
)
"""What generated names are made of: pinyin without tones, no real brand."""


def search_words(word: str) -> str:
    """A tag or category as someone types it."""
    return word.replace("_", " ")
