"""How large a world is, and over which days."""

import math
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from features.errors import SpecError

NATIONAL_DAY_ENDS: Final = date(2026, 10, 7)
"""The default last day: the span then holds a season's change and the year's greatest holiday."""
CITIES_PER_SQRT_USER: Final = 0.75  # 3,000 users live in 41 cities, 100,000 in 237
FEWEST_CITIES: Final = 8
MOST_CITIES: Final = 400

_BOUNDS: Final = {
    "users": (10, 5_000_000),
    "days": (1, 1_100),
    "items_per_city": (12, 5_000),
    "events_per_user_day": (0.01, 50.0),
    "dirt_share": (0.0, 0.5),
}


@dataclass(frozen=True, slots=True)
class WorldSize:
    """The flags of a world; with a seed they fix every byte of it.

    Raises SpecError for a value out of bounds.
    """

    users: int = 3_000
    days: int = 60
    end: date = NATIONAL_DAY_ENDS  # last local day, inclusive
    country: str = "CN"  # ISO 3166 alpha-2
    cities: int | None = None  # None: grows with the square root of users
    items_per_city: int = 60  # on average; large cities have more
    events_per_user_day: float = 3.0  # on average
    dirt_share: float = 0.004  # of events that are damaged or late; 0 is a perfect log

    def __post_init__(self) -> None:
        for name, (low, high) in _BOUNDS.items():
            value = getattr(self, name)
            if not low <= value <= high:
                raise SpecError(
                    f"world size: {name} is {value}, expected {low}..{high}; choose another value"
                )
        if self.cities is not None and not 2 <= self.cities <= MOST_CITIES:
            raise SpecError(
                f"world size: cities is {self.cities}, expected 2..{MOST_CITIES}, or none to let "
                "it follow the number of users"
            )
        if not date(2000, 1, 1) <= self.end <= date(2099, 12, 31):
            raise SpecError(
                f"world size: end is {self.end}, expected a day of 2000..2099, where holidays are "
                "known"
            )

    @property
    def start(self) -> date:
        """The first local day."""
        return self.end - timedelta(days=self.days - 1)

    @property
    def city_count(self) -> int:
        if self.cities is not None:
            return self.cities
        grown = round(CITIES_PER_SQRT_USER * math.sqrt(self.users))
        return min(max(grown, FEWEST_CITIES), MOST_CITIES)
