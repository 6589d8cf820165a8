"""Local time, holidays, and the swapped working weekends of China."""

import threading
from datetime import UTC, date, datetime, timedelta

import holidays
import pytest

from features.errors import SpecError
from features.moment import Moment, day_type, days_to_holiday, moment_columns, utc_from_ms


def test_national_day_is_a_holiday_and_a_swapped_saturday_is_worked() -> None:
    assert day_type(date(2025, 10, 1), "CN") == "holiday"
    assert day_type(date(2025, 10, 11), "CN") == "workday"  # worked in exchange for 1-8 October
    assert day_type(date(2025, 10, 18), "CN") == "weekend"


def test_days_to_the_holiday_count_down_to_zero() -> None:
    assert [days_to_holiday(date(2025, 9, d), "CN") for d in (28, 29, 30)] == [3, 2, 1]
    assert days_to_holiday(date(2025, 10, 1), "CN") == 0


def test_what_is_two_months_away_is_as_far_as_anything() -> None:
    days = [date(2025, 11, 3), date(2025, 11, 2), date(2025, 10, 20)]  # before New Year

    assert [days_to_holiday(day, "CN") for day in days] == [59, 60, 60]


def test_who_names_no_day_of_travel_travels_on_the_local_day_of_the_request() -> None:
    moment = Moment(datetime(2025, 9, 30, 20, 30, 0, 123_600, tzinfo=UTC), "Asia/Shanghai", "CN")

    columns = {name: float(values[0]) for name, values in moment_columns(moment).items()}

    assert moment.visit_date == date(2025, 10, 1)
    assert (columns["is_holiday"], columns["days_to_holiday"], columns["weekday"]) == (1, 0, 2)
    assert moment.at_ms == 1_759_264_200_124
    assert utc_from_ms(moment.at_ms) == datetime(2025, 9, 30, 20, 30, 0, 124_000, tzinfo=UTC)


def test_a_day_is_the_same_for_all_who_ask_while_another_thread_reads_its_calendar(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reading, read = threading.Event(), threading.Event()
    populate = holidays.HolidayBase._populate

    def slowly(self: holidays.HolidayBase, year: int) -> None:
        if threading.current_thread() is not threading.main_thread():
            reading.set()
            read.wait(60)
        populate(self, year)

    monkeypatch.setattr(holidays.HolidayBase, "_populate", slowly)
    other = threading.Thread(target=day_type, args=(date(2031, 6, 18), "CN"))
    other.start()
    assert reading.wait(60)
    found = day_type(date(2031, 10, 1), "CN")
    read.set()
    other.join()

    assert found == "holiday"
    assert day_type(date(2031, 10, 1), "CN") == "holiday"


@pytest.mark.parametrize("country", ["CN", "US", "AE", "JP"])  # AE: its weekend moved in 2022
def test_a_year_has_the_days_that_its_jobs_read_of_many_years_at_once(country: str) -> None:
    first, years = date(2021, 1, 1), range(2021, 2028)
    calendar = holidays.country_holidays(country, years=years)
    days = [first + timedelta(days=n) for n in range(365 * len(years))]

    def of_many(day: date) -> str:
        if day in calendar:
            return "holiday"
        return "workday" if calendar.is_working_day(day) else "weekend"

    assert [day_type(day, country) for day in days] == [of_many(day) for day in days]


def test_the_hour_is_local_and_the_month_is_that_of_the_journey() -> None:
    moment = Moment(
        datetime(2025, 9, 30, 20, 30, tzinfo=UTC), "Asia/Shanghai", "CN", date(2026, 1, 15)
    )

    columns = {name: float(values[0]) for name, values in moment_columns(moment).items()}

    assert columns["hour"] == 4.0  # 04:30 on 1 October in Shanghai
    assert columns["month"] == 1.0
    assert columns["weekday"] == 3.0  # Thursday, 15 January 2026
    assert columns["is_holiday"] == 0.0


def test_a_country_without_a_calendar_is_refused_with_what_to_do() -> None:
    with pytest.raises(SpecError, match=r"'Atlantis'.*lake\.json"):
        day_type(date(2025, 1, 1), "Atlantis")
