"""A page asked with other lists, other leans and other vectors; and one setting after the other."""

from dataclasses import replace
from datetime import date

import numpy as np
import pyarrow as pa
import pytest

from features.catalog.sets import ITEM, USER
from features.recall.persona import COLUMNS
from offline.logged import list_column, row_name, stored_columns
from offline.shelf import Shelf
from offline.tuning import strengths
from offline.tuning.cases import CityDay
from offline.tuning.pages import Page
from offline.tuning.strengths import Strengths, choose, with_leans, with_vectors

DS = date(2026, 10, 4)
PAGE = Page("channel_home", {"persona": 10}, 10, 3, {})


@pytest.fixture
def case() -> CityDay:
    items = np.array([1, 2, 3])
    shelf = Shelf(
        city=5, lat=0.0, lon=0.0, item_ids=items,
        stored={name: np.zeros(3) for name in ITEM.columns},
        item_lat=np.zeros(3), item_lon=np.zeros(3), sellable=np.ones(3, dtype=bool),
        open_months=np.full(3, 4095), lists={},
    )  # fmt: skip
    rows = list_column(np.full((3, len(USER.columns)), 7.0, dtype=np.float32))
    requests = pa.table({"user_id": [8, 9, 8], row_name(USER): rows})
    return CityDay(requests, shelf, None, None)  # type: ignore[arg-type]  # not looked at


def test_travellers_get_other_leans_and_keep_all_else(case: CityDay) -> None:
    leans = np.arange(len(COLUMNS), dtype=float)[None] + 2.0

    stored = stored_columns(with_leans(case, np.array([8]), leans).requests, USER)

    assert [stored[name][0] for name in COLUMNS] == leans[0].tolist()
    # Of user 9 nothing is known: like everybody.
    assert [stored[name][1] for name in COLUMNS] == [1.0] * len(COLUMNS)
    assert stored["user_views_7d"].tolist() == [7.0] * 3


def test_vectors_of_the_citys_items_are_searched_and_those_of_all_are_known(case: CityDay) -> None:
    matrix = np.eye(4, dtype=np.float32)

    vectors = with_vectors(case, np.array([2, 3, 50, 60]), matrix).shelf.vectors

    assert vectors.item_ids.tolist() == [2, 3]
    assert vectors.matrix.tolist() == matrix[:2].tolist()
    assert vectors.of(np.array([50]))[1].tolist() == [matrix[2].tolist()]


def test_a_setting_is_turned_while_the_one_before_keeps_its_best(
    case: CityDay, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def remake(lake: object, ds: date, settings: object) -> object:
        values = settings["job"]  # type: ignore[index]
        asked.append((ds, values["a"], values["b"]))
        return lambda here: replace(here, rules=values["a"] - abs(values["b"] - 3))

    def worth(cases: list[CityDay], page: Page, source: str) -> np.ndarray:
        return np.array([float(case.rules) for case in cases])  # type: ignore[arg-type]

    monkeypatch.setattr(strengths, "found_alone", worth)
    monkeypatch.setattr(strengths, "users_of", lambda cases: np.arange(len(cases)))
    turned = Strengths("job", "persona", "channel_home", {"a": (1, 2), "b": (2, 3, 4)}, remake)  # type: ignore[arg-type]

    choice = choose(None, {DS: [case]}, {}, PAGE, turned, {"job": {"a": 1, "b": 2}})  # type: ignore[arg-type]

    # Lists of the day before: as it was, a = 2, then b = 3 and 4 with that.
    assert asked == [(date(2026, 10, 3), *ab) for ab in ((1, 2), (2, 2), (2, 3), (2, 4))]
    assert choice.best == {"a": 2, "b": 3}
    assert [value for _, value in choice.tried] == [2.0, 1.0, 1.0, 0.0]
    assert choice.later is None
