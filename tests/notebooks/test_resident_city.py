"""The page about homes, executed on a lake of a few users whose homes are known or not."""

import html
import json
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from features.arrow import table_of
from features.schema import CITIES, LAKE_FILE, USERS, TableColumns
from notebooks.execute import Executed, execute
from notebooks.written import Ending
from offline.tables import RESIDENT_CITY, RESIDENT_CITY_MODEL

SCRIPT = Path(__file__).parents[2] / "notebooks" / "resident_city.py"
CELL = 2**59 + 1  # a city's id may be a grid cell's, which no fraction holds
CITY, TOWN = CELL, 11


def write(folder: Path, columns: TableColumns, rows: list[dict[str, object]]) -> None:
    folder.mkdir(parents=True)
    table = table_of(columns, {name: [row.get(name) for row in rows] for name in columns})
    pq.write_table(table, folder / "part-0.parquet")


def read_page(lake: Path, homes: list[tuple[float, int | None]]) -> Executed:
    """Of users 1, 2, ... by the probability of the city, and the home that is told of them."""
    (lake / LAKE_FILE).write_text(json.dumps({"timezone": "Asia/Shanghai"}), encoding="utf-8")
    write(
        lake / "resident_city" / "ds=2026-05-01",
        RESIDENT_CITY,
        [
            {"user_id": user, "best_city": CITY, "probability": p, "resident_city": home}
            for user, (p, home) in enumerate(homes, start=1)
        ],
    )
    write(lake / "resident_city_model" / "ds=2026-05-01", RESIDENT_CITY_MODEL, [])
    people = [{"user_id": user, "declared_city": CITY} for user in range(1, len(homes) + 2)]
    write(lake / "users", USERS, people)
    place = {"country": "CN", "lat": 34.0, "lon": 108.0, "timezone": "Asia/Shanghai"}
    write(
        lake / "cities",
        CITIES,
        [
            {"city_id": CITY, "name": "Xi'an", "population": 8_000_000, **place},
            {"city_id": TOWN, "name": "Lintong", "population": 700_000, **place},
        ],
    )
    done = execute(SCRIPT)
    assert done.ending is Ending.FINISHED, done.message
    return done


def lines(done: Executed) -> list[str]:
    return [" ".join(line.split()) for line in html.unescape(done.html).splitlines()]


@pytest.fixture(autouse=True)
def lake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOJOURN_LAKE", str(tmp_path))
    return tmp_path


@pytest.mark.slow
def test_users_of_no_known_home_are_not_counted_as_known(lake: Path) -> None:
    done = read_page(lake, [(0.9, CITY)] * 3 + [(0.7, TOWN)] + [(0.1, None)] * 4)

    said = lines(done)
    assert "users in all 9" in said
    assert "with any evidence 8" in said
    assert "with a resident city 4 (50.0% of those)" in said
    assert "mean probability of it 0.850" in said  # (3 x 0.9 + 0.7) / 4
    assert "Xi'an 3 75.0% 8,000,000" in said
    assert "Lintong 1 25.0% 700,000" in said


@pytest.mark.slow
def test_where_nobody_is_known_the_page_says_so_and_goes_on(lake: Path) -> None:
    said = lines(read_page(lake, [(0.1, None)] * 4))

    assert "with a resident city 0 (0.0% of those)" in said
    assert not any(line.startswith("mean probability") for line in said)


@pytest.mark.slow
def test_how_many_declare_a_predicted_home_is_told_with_what_chance_may_have_done(
    lake: Path,
) -> None:
    said = lines(read_page(lake, [(0.95, CITY)] * 50 + [(0.85, CITY)] * 19))

    assert "0.9 to 1.0 50 95.0% 100.0% [92.9%, 100.0%]" in said  # Wilson: z^2 / (n + z^2) is lost
    assert "0.8 to 0.9 19 85.0% too few" in said


@pytest.mark.slow
def test_of_years_of_days_the_last_four_weeks_are_compared(lake: Path) -> None:
    known = {"user_id": 1, "best_city": CITY, "probability": 0.9, "resident_city": CITY}
    for day in ("2026-04-02", "2026-04-03", "2026-04-04", "2026-04-30"):
        write(lake / "resident_city" / f"ds={day}", RESIDENT_CITY, [known])

    said = lines(read_page(lake, [(0.9, CITY)]))

    compared = [line for line in said if line.endswith(" 1 0.00% 0.00%")]
    assert [line.split()[0] for line in compared] == ["2026-04-04", "2026-05-01"]
