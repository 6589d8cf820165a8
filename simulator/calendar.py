"""The days of a world: their type, their holidays, and when they begin in UTC."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from features.moment import HOLIDAY, WEEKEND, WORKDAY, day_type
from features.schema import Ids
from simulator.size import WorldSize

MARGIN_DAYS: Final = 30
"""Days kept before and after the span: trips overlap both of its ends."""
DAY_TYPES: Final = (WORKDAY, WEEKEND, HOLIDAY)  # in code order
WORKDAY_CODE, WEEKEND_CODE, HOLIDAY_CODE = range(3)
HOLIDAY_RUN_DAYS: Final = 3  # a free run of this length with a holiday in it is one holiday


@dataclass(frozen=True, slots=True)
class Calendar:
    """Days by index: 0 is MARGIN_DAYS before the first day, every array has shape (n,)."""

    first: date
    country: str
    timezone: str
    day_types: NDArray[np.int8]  # index into DAY_TYPES
    months: NDArray[np.int8]  # 1..12
    weekdays: NDArray[np.int8]  # 0 is Monday
    free_length: NDArray[np.int16]  # of the run of free days that holds this day; 0 on workdays
    free_rank: NDArray[np.int16]  # 0 on the run's first day
    midnights_ms: Ids  # (n + 1,) unix ms at which each day begins, in the time zone

    @property
    def opening(self) -> int:
        """Index of the first simulated day."""
        return MARGIN_DAYS

    @property
    def closing(self) -> int:
        """Index after the last simulated day."""
        return self.day_types.size - MARGIN_DAYS

    def day(self, index: int) -> date:
        return self.first + timedelta(days=index)

    def index(self, day: date) -> int:
        return (day - self.first).days

    def index_at(self, at_ms: Ids) -> Ids:
        """Local day index of unix milliseconds, shape (n,); exact across clock changes."""
        return np.searchsorted(self.midnights_ms, at_ms, side="right").astype(np.int64) - 1


def make_calendar(size: WorldSize, timezone: str) -> Calendar:
    """The calendar of the span and its margins."""
    first = size.start - timedelta(days=MARGIN_DAYS)
    days = [first + timedelta(days=n) for n in range(size.days + 2 * MARGIN_DAYS + 1)]
    zone = ZoneInfo(timezone)
    types = [day_type(day, size.country) for day in days[:-1]]
    free_length, free_rank = _free_runs(types)
    in_holiday = _join_holidays(types, free_length, free_rank)
    codes = [
        HOLIDAY_CODE if joined else DAY_TYPES.index(kind)
        for kind, joined in zip(types, in_holiday, strict=True)
    ]
    midnights = [datetime.combine(day, time(), tzinfo=zone).timestamp() * 1000 for day in days]
    return Calendar(
        first=first,
        country=size.country,
        timezone=timezone,
        day_types=np.array(codes, dtype=np.int8),
        months=np.array([day.month for day in days[:-1]], dtype=np.int8),
        weekdays=np.array([day.weekday() for day in days[:-1]], dtype=np.int8),
        free_length=np.array(free_length, dtype=np.int16),
        free_rank=np.array(free_rank, dtype=np.int16),
        midnights_ms=np.array(midnights, dtype=np.int64),
    )


def _free_runs(types: list[str]) -> tuple[list[int], list[int]]:
    """For each day the length of its run of free days, and its rank in it."""
    lengths, ranks = [0] * len(types), [0] * len(types)
    start = 0
    for end in range(len(types) + 1):
        if end == len(types) or types[end] == WORKDAY:
            for day in range(start, end):
                lengths[day], ranks[day] = end - start, day - start
            start = end + 1
    return lengths, ranks


def _join_holidays(types: list[str], lengths: list[int], ranks: list[int]) -> list[bool]:
    """Whether a day belongs to a holiday: also the weekend inside National Day week."""
    joined = []
    for day, (length, rank) in enumerate(zip(lengths, ranks, strict=True)):
        run = types[day - rank : day - rank + length]
        joined.append(types[day] == HOLIDAY or (length >= HOLIDAY_RUN_DAYS and HOLIDAY in run))
    return joined
