"""Publishing: whole or not at all, the same bytes for the same rows, and nothing wrong gets in."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from features.errors import ContractError, SpecError
from features.schema import UserId
from features.store.batches import Batch
from features.store.files import Published
from features.store.publishing import Publication, publishing
from tests.contracts.store_world import (
    ITEM,
    KNOWN,
    USER,
    USER_CITY,
    VIEWS,
    XIAN,
    city_batch,
    item_batch,
    list_batch,
    publish,
    view_batch,
    world,
)

WORLD = world("day-1")


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def one_by_one(batch: dict[str, Any]) -> Iterator[Batch]:
    for i in range(len(next(iter(batch.values())))):
        yield {name: values[i : i + 1] for name, values in batch.items()}


def write(
    folder: Path, cut: Callable[[dict[str, Any]], Any] = lambda batch: [batch], **changed: Any
) -> None:
    """The world's day, cut into batches, with some of its tables changed."""
    tables = {
        "items": item_batch(),
        "members": {"item_id": [30, 30], "member_item_id": [10, 20]},
        "item": view_batch(ITEM, WORLD),
        "cities": city_batch(),
        "hot_pooled": list_batch(WORLD.lists["hot_pooled"]),
        "user": view_batch(USER, WORLD),
        "user_city": view_batch(USER_CITY, WORLD),
        "history": list_batch(WORLD.lists["history"]),
    }
    for name, columns in changed.items():
        tables[name] = {**tables[name], **columns}
    with publishing(folder, WORLD.snapshots) as day:
        day.write_items(cut(tables["items"]), cut(tables["members"]))
        day.write_item_view(ITEM, cut(tables["item"]))
        day.write_cities(cut(tables["cities"]))
        day.write_list("hot_pooled", cut(tables["hot_pooled"]))
        day.write_users(
            USER,
            cut(tables["user"]),
            USER_CITY,
            cut(tables["user_city"]),
            {"history": cut(tables["history"])},
        )


def test_the_same_rows_give_the_same_bytes_however_they_are_batched(tmp_path: Path) -> None:
    write(tmp_path / "whole")
    write(tmp_path / "cut", one_by_one)

    assert contents(tmp_path / "cut") == contents(tmp_path / "whole")


@pytest.mark.parametrize("item", [10, 20, 30, 40])
def test_items_without_a_row_have_the_views_defaults_wherever_they_stand(
    tmp_path: Path, item: int
) -> None:
    rows = np.array([[5.0, 6.0]], dtype=np.float32)
    write(tmp_path / "day", item={"item_id": [item], "rows": rows})

    found = Published(tmp_path / "day", VIEWS).read([ITEM], {"item_id": np.array([10, 20, 30, 40])})

    is_it = np.array([10, 20, 30, 40]) == item
    np.testing.assert_array_equal(found["price"], np.where(is_it, 5.0, np.nan))
    np.testing.assert_array_equal(found["sales"], np.where(is_it, 6.0, 0.0))


def test_publishing_again_replaces_the_day_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    publish(tmp_path / "day", world("day-1"))
    publish(tmp_path / "day", world("day-2"))

    assert [path.name for path in tmp_path.iterdir()] == ["day"]
    assert Published(tmp_path / "day", VIEWS).snapshot("user") == "user@day-2"


def test_who_has_the_former_day_open_reads_on(tmp_path: Path) -> None:
    former = publish(tmp_path / "day", world("day-1"))
    publish(tmp_path / "day", world("day-2", visits=8.0))
    row = former.users.row(UserId(KNOWN))

    assert row is not None
    assert former.layout.unpack(UserId(KNOWN), row).features.tolist() == [3.0, 99.5]


def test_a_day_that_fails_leaves_the_former_one_untouched(tmp_path: Path) -> None:
    write(tmp_path / "day")
    before = contents(tmp_path / "day")
    with pytest.raises(ContractError):
        write(tmp_path / "day", items={"kind": ["opera"] * 4})

    assert contents(tmp_path / "day") == before
    assert [path.name for path in tmp_path.iterdir()] == ["day"]


def test_a_run_that_was_killed_half_way_is_written_over(tmp_path: Path) -> None:
    leftover = tmp_path / ".day.partial" / "items"
    leftover.mkdir(parents=True)
    (leftover / "ids.npy").write_bytes(b"half a file")
    write(tmp_path / "day")

    assert [path.name for path in tmp_path.iterdir()] == ["day"]
    Published(tmp_path / "day", VIEWS).verify()


def test_every_missing_part_is_named(tmp_path: Path) -> None:
    with (
        pytest.raises(SpecError, match=r"\['cities', 'users'\] were not written"),
        publishing(tmp_path / "day", WORLD.snapshots) as day,
    ):
        day.write_items([item_batch()])

    assert list(tmp_path.iterdir()) == []


def test_every_view_and_list_needs_a_snapshot_id(tmp_path: Path) -> None:
    unnamed = {"user": "u", "user_city": "c", "history": "h"}
    with (
        pytest.raises(SpecError, match=r"no snapshot id was given for \['hot_pooled', 'item'\]"),
        publishing(tmp_path / "day", unnamed) as day,
    ):
        write_all(day)


def write_all(day: Publication) -> None:
    day.write_items([item_batch()])
    day.write_item_view(ITEM, [view_batch(ITEM, WORLD)])
    day.write_cities([city_batch()])
    day.write_list("hot_pooled", [])
    day.write_users(USER, [], USER_CITY, [], {"history": []})


def test_a_part_is_written_once(tmp_path: Path) -> None:
    with publishing(tmp_path / "day", WORLD.snapshots) as day:
        write_all(day)
        with pytest.raises(SpecError, match="cities was written already"):
            day.write_cities([city_batch()])


def test_personal_lists_and_keyed_lists_are_not_mixed_up(tmp_path: Path) -> None:
    with publishing(tmp_path / "day", WORLD.snapshots) as day:
        write_all(day)
        with pytest.raises(SpecError, match="'history' is personal: pass it to write_users"):
            day.write_list("history", [])
        with pytest.raises(SpecError, match="'item_cf' is not personal: pass it to write_list"):
            day.write_users(USER, [], USER_CITY, [], {"item_cf": []})
        with pytest.raises(SpecError, match=r"view 'user' is keyed by \('user_id',\)"):
            day.write_item_view(USER, [])


def test_a_day_without_users_or_lists_opens(tmp_path: Path) -> None:
    with publishing(tmp_path / "day", WORLD.snapshots) as day:
        write_all(day)
    published = Published(tmp_path / "day", VIEWS)
    items, scores = published.lists("hot_pooled", np.array([XIAN]), 2)

    assert (len(published.users), published.users.row(UserId(KNOWN))) == (0, None)
    assert (items.tolist(), scores.tolist()) == ([[0, 0]], [[0.0, 0.0]])


def test_a_day_without_items_opens(tmp_path: Path) -> None:
    nothing: dict[str, Any] = {name: [] for name in item_batch()}
    with publishing(tmp_path / "day", WORLD.snapshots) as day:
        day.write_items([nothing])
        day.write_item_view(ITEM, [])
        day.write_cities([])
        day.write_users(USER, [], USER_CITY, [], {"history": []})
    published = Published(tmp_path / "day", VIEWS)
    columns = published.read([ITEM], {"item_id": np.array([10, 20])})

    np.testing.assert_array_equal(columns["price"], [np.nan, np.nan])
    assert columns["sales"].tolist() == [0.0, 0.0]


def test_rows_of_items_that_are_not_in_the_catalogue_are_counted(tmp_path: Path) -> None:
    rows = np.zeros((4, 2), dtype=np.float32)
    write(
        tmp_path / "day",
        item={"item_id": [10, 11, 20, 99], "rows": rows},
        members={"item_id": [30, 31], "member_item_id": [10, 20]},
    )
    manifest = Published(tmp_path / "day", VIEWS).manifest

    assert manifest.counts["item rows left out"] == 2
    assert manifest.counts["members left out"] == 1
    assert manifest.views["item"].rows == 2


def test_a_category_outside_the_vocabulary_has_no_code(tmp_path: Path) -> None:
    write(tmp_path / "day", items={"category": ["opera", "museum", "unknown", "food"]})

    assert Published(tmp_path / "day", VIEWS).items.category.tolist() == [-1, 1, -1, 9]


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"items": {"item_id": [10, 30, 20, 40]}}, "items: item_id 20 comes after 30"),
        ({"items": {"item_id": [10, 10, 20, 40]}}, "items: item_id 10 comes twice"),
        ({"items": {"item_id": [0, 10, 20, 40]}}, "items: item_id 0; expected positive"),
        ({"items": {"kind": ["hotel"] * 4}}, "kind 'hotel' is unknown; expected one of poi"),
        ({"cities": {"city_id": [5, 2**24]}}, "city_id 16777216 is above 16777215"),
        (
            {"item": {"rows": np.zeros((3, 5))}},
            r"'item': rows of shape \(3, 5\), expected \(n, 2\)",
        ),
        ({"user": {"user_id": [0]}}, "user_id 0; expected positive"),
        ({"user_city": {"user_id": [7, 7, 6]}}, "user_id 6 comes after 7"),
        ({"user_city": {"city": [5, 5, 5]}}, "user row of 7: cities .* not ascending or repeat"),
        ({"hot_pooled": {"rank": [1, 2, 2, 1]}}, "key 5 has ranks are not"),
        ({"hot_pooled": {"item_id": [10, 10, 30, 40]}}, "key 5 has an item twice"),
        ({"hot_pooled": {"item_id": [10, 20, 0, 40]}}, "key 5 has an item id that is not positive"),
        (
            {"hot_pooled": {"score": [1.0, np.inf, 1.0, 1.0]}},
            "key 5 has a score that is not finite",
        ),
        ({"history": {"rank": [0, 1, 1]}}, "'history': key 7 has ranks are not"),
    ],
)
def test_rows_that_break_their_promise_are_refused(
    tmp_path: Path, changed: dict[str, Any], message: str
) -> None:
    with pytest.raises(ContractError, match=message):
        write(tmp_path / "day", **changed)


def test_a_list_longer_than_declared_is_refused(tmp_path: Path) -> None:
    too_long = list_batch({KNOWN: [(i, 1.0 / i) for i in range(1, 52)]})
    with pytest.raises(ContractError, match="'history': key 7 has more than 50 rows"):
        write(tmp_path / "day", history=too_long)


def test_ranks_decide_the_order_not_the_order_of_rows(tmp_path: Path) -> None:
    write(
        tmp_path / "day",
        hot_pooled={
            "item_id": [10, 20, 30, 20, 40],
            "rank": [3, 1, 2, 1, 2],
            "score": [1.0, 3.0, 2.0, 9.75, 9.5],
        },
    )
    items, _ = Published(tmp_path / "day", VIEWS).lists("hot_pooled", np.array([XIAN]), 3)

    assert items.tolist() == [[20, 30, 10]]
