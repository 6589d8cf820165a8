"""When: local time and the holiday calendar, the same for the server and for replay.

`holidays` is the one engine here: public holidays and, for China, the swapped working weekends.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

import holidays
import numpy as np

from features.errors import SpecError
from features.schema import F64

HOLIDAY_HORIZON_DAYS: Final = 60  # further away, nobody plans for it yet
HOLIDAY: Final = "holiday"
WEEKEND: Final = "weekend"
WORKDAY: Final = "workday"


@dataclass(frozen=True, slots=True)
class Moment:
    """A request's time in the platform's time zone, and the date of travel."""

    at: datetime  # aware, UTC
    timezone: str
    country: str
    travel_date: date | None = None  # None: today
    at_ms: int = field(init=False, repr=False, compare=False)  # unix
    local: datetime = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Once: a request looks at its watch five times."""
        object.__setattr__(self, "at_ms", round(self.at.timestamp() * 1000))
        object.__setattr__(self, "local", self.at.astimezone(ZoneInfo(self.timezone)))

    @property
    def visit_date(self) -> date:
        return self.travel_date or self.local.date()


def moment_columns(moment: Moment) -> Mapping[str, F64]:
    """The context features of time, each of shape (1,)."""
    values = moment_values(moment)
    return {name: np.array([value], dtype=np.float64) for name, value in values.items()}


def moment_values(moment: Moment) -> Mapping[str, float]:
    """The context features of time."""
    return {"hour": moment.local.hour, **_of_day(moment.visit_date, moment.country)}


@lru_cache(maxsize=4096)
def _of_day(visit: date, country: str) -> Mapping[str, float]:
    return {
        "weekday": visit.weekday(),
        "month": visit.month,
        "is_holiday": day_type(visit, country) == HOLIDAY,
        "days_to_holiday": days_to_holiday(visit, country),
    }


@lru_cache(maxsize=4096)
def day_type(day: date, country: str) -> str:
    """holiday, weekend or workday; a weekend that is worked in exchange is a workday."""
    calendar = _calendar(country, day.year)
    if day in calendar:
        return HOLIDAY
    return WORKDAY if calendar.is_working_day(day) else WEEKEND


@lru_cache(maxsize=4096)
def days_to_holiday(day: date, country: str) -> int:
    """Days until the next holiday, 0 on one, HOLIDAY_HORIZON_DAYS when none is nearer."""
    for ahead in range(HOLIDAY_HORIZON_DAYS):
        if day_type(day + timedelta(days=ahead), country) == HOLIDAY:
            return ahead
    return HOLIDAY_HORIZON_DAYS


def utc_from_ms(at_ms: int) -> datetime:
    """Unix milliseconds as an aware UTC datetime."""
    return datetime.fromtimestamp(at_ms / 1000, tz=UTC)


@lru_cache(maxsize=256)
def _calendar(country: str, year: int) -> holidays.HolidayBase:
    """One year, whole before anybody sees it, and never added to. A calendar that grows by itself
    says that it has a year before it has its holidays: one that another thread asked about in that
    fifth of a millisecond was kept as a workday for good."""
    if country not in holidays.list_supported_countries():
        raise SpecError(
            f"no holiday calendar for country {country!r}; expected an ISO 3166 alpha-2 code "
            "known to the `holidays` package, such as 'CN' or 'US'; set it in lake.json"
        )
    return holidays.country_holidays(country, years=year, expand=False)
