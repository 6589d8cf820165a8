"""The whole road in one command: a world, its days, a model, a release, a server, and answers."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import numpy as np
import pyarrow.dataset as ds

from features.errors import ContractError
from features.schema import PLACEMENTS
from sojourn.client import Client
from sojourn.loop_config import CALL_TIMEOUT_S
from sojourn.server import server_process
from sojourn.slate import ask, show_slate

ITEMS_SHOWN: Final = 6
QUERY: Final = "museum"  # of the search that found nothing


@dataclass(frozen=True, slots=True)
class Case:
    """One traveller of the demonstration. `position` is LAT,LON, None where it is not shared."""

    name: str
    user_id: int
    city: int
    city_name: str
    position: tuple[float, float] | None


def choose_travellers(lake: Path, day: date) -> list[Case]:
    """A local, a planning visitor, a visitor on the spot and an unknown user, from a day's tables.

    Raises ContractError when the day has nobody of a kind.
    """
    homes = _partition(lake, "resident_city", day, ["user_id", "resident_city"])
    interest = _partition(
        lake, "snapshot_user_city", day, ["user_id", "city", "user_city_interest"]
    )
    home_of = {u: c for u, c in zip(homes["user_id"], homes["resident_city"], strict=True) if c}
    strongest = np.lexsort(
        (np.array(interest["user_id"]), -np.array(interest["user_city_interest"]))
    )
    pairs = [(interest["user_id"][k], interest["city"][k]) for k in strongest.tolist()]
    locals_ = [(u, c) for u, c in pairs if home_of.get(u) == c]
    visitors = [(u, c) for u, c in pairs if u in home_of and home_of[u] != c]
    others = [(u, c) for u, c in visitors if visitors and u != visitors[0][0]]
    if not locals_ or not others:
        raise ContractError(
            f"the day {day} of {lake} has {len(locals_)} locals and {len(visitors)} visitors with "
            "any interest; simulate more users or days"
        )
    (local, home), (planner, goal), (guest, place) = locals_[0], visitors[0], others[0]
    return [
        Case("a local", local, *_city(lake, home)),
        replace(
            Case("a visitor who plans", planner, *_city(lake, goal)),
            position=_city(lake, home_of[planner])[2],
        ),
        Case("a visitor on the spot", guest, *_city(lake, place)),
        replace(Case("an unknown user", 0, *_city(lake, goal)), position=None),
    ]


def ask_all(address: str, cases: list[Case], at_ms: int) -> int:
    """Every traveller on every placement, printed; gives the number of items shown."""
    shown = 0
    with Client(address, timeout_s=CALL_TIMEOUT_S) as client:
        for case in cases:
            anchor = 0
            for placement in PLACEMENTS:
                request = ask(
                    user_id=case.user_id,
                    placement=placement,
                    browse_city=case.city,
                    position=case.position,
                    item_id=anchor if placement == "poi_detail" else 0,
                    query=QUERY if placement == "search_no_result" else "",
                    page_size=ITEMS_SHOWN,
                    at_ms=at_ms,
                )
                if placement == "hotel_cross_sell" and case.position:
                    lat, lon = case.position
                    request.anchor.position.lat, request.anchor.position.lon = lat, lon
                response = client.recommend(request)
                anchor = anchor or next((item.item_id for item in response.items), 0)
                shown += len(response.items)
                show_slate(
                    f"\n{case.name}, in {case.city_name} ({case.city}): {placement}", response
                )
    return shown


@contextmanager
def running_server(
    lake: Path, releases: Path, log: Path, config: Path | None = None
) -> Iterator[str]:
    """The address of a server process on `config`, None for the released one; gone afterwards."""
    with server_process(lake, releases, log, config) as server:
        yield server.address


def morning_after(day: date, timezone: str) -> int:
    """Unix ms of 10:00 on the day after: when a release of `day` serves."""
    local = datetime(day.year, day.month, day.day, 10, tzinfo=ZoneInfo(timezone))
    return int((local + timedelta(days=1)).astimezone(UTC).timestamp() * 1000)


def _partition(lake: Path, table: str, day: date, columns: list[str]) -> dict[str, list[int]]:
    folder = lake / table / f"ds={day.isoformat()}"
    if not folder.is_dir():
        raise ContractError(
            f"no {table} of {day} in {lake}; run the day: `sojourn daily --day {day}`"
        )
    found: dict[str, list[int]] = ds.dataset(folder).to_table(columns=columns).to_pydict()
    return found


def _city(lake: Path, city: int) -> tuple[int, str, tuple[float, float]]:
    """A city's id, name and centre."""
    cities = ds.dataset(lake / "cities").to_table(filter=ds.field("city_id") == city).to_pydict()
    return city, str(cities["name"][0]), (float(cities["lat"][0]), float(cities["lon"][0]))
