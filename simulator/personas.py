"""The six kinds of people: what they love, what they pay, when and how long they travel."""

from dataclasses import dataclass
from typing import Final

AGE_BANDS: Final = ("18-24", "25-34", "35-44", "45-54", "55+")
GENDERS: Final = ("female", "male")


@dataclass(frozen=True, slots=True)
class Persona:
    """One kind of people. Tastes are in log-odds; trips are rates per day that may start one."""

    name: str
    share: float
    party: float  # mean number of people who go along, themselves included
    price_sensitivity: float
    employed: float  # share with a place of work
    free_day_trips: float  # chance that a free day starts a trip, before the holiday's weight
    workday_trips: float
    long_stays: float  # share of the trips begun on a workday that last for weeks
    ages: tuple[float, float, float, float, float]  # shares of AGE_BANDS
    categories: dict[str, float]
    tags: dict[str, float]


PERSONAS: Final = (
    Persona(
        "family", 0.26, 3.1, 0.9, 0.9, 0.0068, 0.0003, 0.1, (0.02, 0.38, 0.48, 0.10, 0.02),
        {"family": 1.3, "theme_park": 0.8, "nature": 0.3, "museum": 0.2, "nightlife": -1.2},
        {"kid_friendly": 0.9, "zoo": 0.4, "aquarium": 0.4, "science": 0.4},
    ),
    Persona(
        "couple", 0.22, 2.0, 0.7, 0.95, 0.0090, 0.0005, 0.1, (0.20, 0.58, 0.18, 0.03, 0.01),
        {"show": 0.6, "wellness": 0.5, "food": 0.3, "nightlife": 0.2, "family": -0.9},
        {"romantic": 0.9, "photogenic": 0.5, "night_view": 0.4, "hot_spring": 0.3},
    ),
    Persona(
        "student", 0.17, 1.8, 1.5, 0.1, 0.0085, 0.0005, 0.3, (0.88, 0.12, 0.0, 0.0, 0.0),
        {"nightlife": 0.8, "food": 0.4, "theme_park": 0.4, "sports": 0.4, "wellness": -0.8},
        {"budget": 0.9, "street_food": 0.5, "live_music": 0.4, "photogenic": 0.3, "luxury": -1.0},
    ),
    Persona(
        "senior", 0.15, 2.2, 1.2, 0.1, 0.0020, 0.0022, 0.3, (0.0, 0.0, 0.0, 0.15, 0.85),
        {"heritage": 0.8, "nature": 0.7, "scenic": 0.3, "wellness": 0.3, "nightlife": -1.5},
        {"garden": 0.5, "opera": 0.6, "temple": 0.4, "lake": 0.3, "rides": -1.0},
    ),
    Persona(
        "business", 0.07, 1.2, 0.3, 1.0, 0.0030, 0.0280, 0.2, (0.03, 0.40, 0.38, 0.16, 0.03),
        {"food": 0.5, "wellness": 0.6, "nightlife": 0.4, "shopping": 0.3, "family": -0.7},
        {"luxury": 0.9, "massage": 0.5, "budget": -0.6, "night_view": 0.3},
    ),
    Persona(
        "backpacker", 0.13, 1.3, 1.1, 0.7, 0.0120, 0.0016, 0.3, (0.35, 0.45, 0.15, 0.04, 0.01),
        {"nature": 1.0, "scenic": 0.6, "heritage": 0.5, "sports": 0.5, "shopping": -0.8},
        {"hiking": 0.8, "outdoor": 0.6, "mountain": 0.5, "budget": 0.4, "luxury": -0.8},
    ),
)  # fmt: skip
BUSINESS: Final = next(code for code, p in enumerate(PERSONAS) if p.name == "business")
