"""What kind of day a date is in a country: workday, weekend or holiday."""

from datetime import date, timedelta

import holidays
from pyspark.sql import Column
from pyspark.sql import functions as F

from features.errors import ContractError


def day_types(first: date, last: date, country: str) -> dict[date, str]:
    """Each date's type; a weekend that is worked in exchange for a holiday is a workday.

    `country` is ISO 3166 alpha-2. Raises ContractError for one without a calendar.
    """
    try:
        calendar = holidays.country_holidays(country, years=range(first.year, last.year + 1))
    except NotImplementedError as error:
        raise ContractError(
            f"lake.json names country {country!r}, which has no holiday calendar; expected an "
            "ISO 3166 code such as 'CN' or 'US'"
        ) from error
    dates = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    return {ds: _day_type(calendar, ds) for ds in dates}


def day_type(local_date: Column, types: dict[date, str]) -> Column:
    """The type of a local date; null outside `types`. A literal map: years of days are no chain."""
    pairs = [F.lit(value) for ds, name in types.items() for value in (ds, name)]
    return F.try_element_at(F.create_map(*pairs), local_date)


def _day_type(calendar: holidays.HolidayBase, ds: date) -> str:
    if ds in calendar:
        return "holiday"
    return "workday" if calendar.is_working_day(ds) else "weekend"
