"""Unix seconds of data sets whose files look like them but hold a clock misread (ADR 0092).

China's clock is eight hours ahead of UTC in every season; sets that pass through it keep the trace.
What shows that a set did is in the importer's docstring.
"""

from typing import Final

from features.schema import Ids

CHINA_AHEAD_S: Final = 28_800  # of UTC; without summer time since 1991 (tz database)


def of_utc_read_as_china(seconds: Ids) -> Ids:
    """Unix seconds of UTC's clock that was read as if it were China's, shape (n,)."""
    return seconds + CHINA_AHEAD_S


def of_china_read_as_utc(seconds: Ids) -> Ids:
    """Unix seconds of China's clock that was read as if it were UTC, shape (n,)."""
    return seconds - CHINA_AHEAD_S
