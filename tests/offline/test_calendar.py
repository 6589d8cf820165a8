"""Day types: holidays, weekends, and weekends that are worked in exchange."""

from datetime import date

import pytest

from features.errors import ContractError
from offline.calendar import day_types


def test_chinas_swapped_weekends_are_workdays() -> None:
    # Spring Festival 2024: 10 to 17 February are free, and 4 and 18 February, Sundays, are worked.
    types = day_types(date(2024, 2, 3), date(2024, 2, 19), "CN")

    assert types[date(2024, 2, 3)] == "weekend"
    assert types[date(2024, 2, 4)] == "workday"
    assert types[date(2024, 2, 9)] == "workday"
    assert types[date(2024, 2, 15)] == "holiday"
    assert types[date(2024, 2, 18)] == "workday"
    assert types[date(2024, 2, 19)] == "workday"


def test_a_year_may_end_within_the_span() -> None:
    types = day_types(date(2012, 12, 31), date(2013, 1, 2), "US")

    assert list(types.values()) == ["workday", "holiday", "workday"]


def test_a_country_without_a_calendar_is_refused() -> None:
    with pytest.raises(ContractError, match="'XX', which has no holiday calendar"):
        day_types(date(2024, 1, 1), date(2024, 1, 2), "XX")
