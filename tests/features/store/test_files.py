"""Opening a published day: what is in it, and every way in which it can be damaged."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from features.errors import BundleError, ContractError, SpecError
from features.schema import CATEGORIES, CityId, UserId
from features.spec import FeatureView
from features.store.base import Wants
from features.store.catalogue import KINDS, NO_ROW
from features.store.files import Published
from tests.contracts.store_world import (
    ITEM,
    KNOWN,
    LIJIANG,
    ONLY_CITY,
    USER,
    USER_CITY,
    VIEWS,
    XIAN,
    stored,
    world,
)
from tests.features.store.conftest import Publish

WORLD = world("day-1")


@pytest.fixture
def published(publish_once: Publish) -> Published:
    return publish_once(WORLD)


@pytest.fixture
def damaged(publish_once: Publish, tmp_path: Path) -> Path:
    """A copy of a published day that a test may damage."""
    return Path(shutil.copytree(publish_once(WORLD).root, tmp_path / "day"))


# what is in it


def test_items_have_their_columns(published: Published) -> None:
    items = published.items
    rows = items.rows(np.array([30, 20]))

    assert items.names.take(rows) == ["Xi'an in a day", "Bell Tower"]
    assert [KINDS[code] for code in items.kind[rows]] == ["package", "poi"]
    assert [CATEGORIES[code] for code in items.category[rows]] == ["scenic", "heritage"]
    assert items.city[rows].tolist() == [XIAN, XIAN]
    assert items.lat[rows].tolist() == [34.25, 34.261]
    assert items.sellable[rows].tolist() == [False, True]
    assert items.open_months[rows].tolist() == [7, 4095]
    np.testing.assert_array_equal(items.price_cny[rows], [300.0, np.nan])
    np.testing.assert_array_equal(items.rating[rows], [4.0, np.nan])


def test_a_missing_level_is_none(published: Published) -> None:
    assert published.items.level.tolist() == [5, 0, 0, 3]


def test_unknown_items_have_no_row(published: Published) -> None:
    rows = published.items.rows(np.array([40, 1, 15, 10, 9999]))

    assert rows.tolist() == [3, NO_ROW, NO_ROW, 0, NO_ROW]


def test_tags_are_codes_into_their_names(published: Published) -> None:
    items = published.items
    tags = [[items.tag_names[int(code)] for code in items.tags[row]] for row in range(len(items))]

    assert tags == [["pagoda", "tang"], ["tang"], [], ["trek"]]


def test_tags_of_many_items_are_taken_at_once(published: Published) -> None:
    codes, owners = published.items.tags.take(np.array([3, 0, 2, 1]))

    assert [published.items.tag_names[int(code)] for code in codes] == [
        "trek",
        "pagoda",
        "tang",
        "tang",
    ]
    assert owners.tolist() == [0, 1, 1, 3]


def test_a_package_knows_its_members(published: Published) -> None:
    members = [published.items.members[row].tolist() for row in range(4)]

    assert members == [[], [], [10, 20], []]


def test_cities_have_their_columns(published: Published) -> None:
    cities = published.cities
    rows = cities.rows(np.array([LIJIANG, 1, XIAN]))

    assert rows.tolist() == [1, NO_ROW, 0]
    assert [cities.names[0], cities.countries[0], cities.timezones[1]] == [
        "西安",
        "CN",
        "Asia/Shanghai",
    ]
    assert (cities.lat.tolist(), cities.lon.tolist()) == ([34.26, 26.87], [108.94, 100.23])
    assert cities.population.tolist() == [12_000_000, 1_250_000]


def test_lists_carry_their_evidence(published: Published) -> None:
    ids, scores, evidence = published.keyed["hot_pooled"].top(np.array([XIAN, 1]), 4)

    assert ids.tolist() == [[10, 20, 30, 0], [0, 0, 0, 0]]
    assert scores.tolist() == [[3, 2, 1, 0], [0, 0, 0, 0]]
    np.testing.assert_array_equal(evidence, [[10, 20, 30, np.nan], [np.nan] * 4])


def test_features_are_read_by_row_too(published: Published) -> None:
    rows = np.array([1, NO_ROW, 0])
    columns = published.read_rows([ITEM], rows)

    np.testing.assert_array_equal(columns["price"], [60.0, np.nan, 120.0])
    assert columns["sales"].tolist() == [0.0, 0.0, 5.0]


def test_the_manifest_counts_what_was_published(published: Published) -> None:
    manifest = published.manifest

    assert {name: view.rows for name, view in manifest.views.items()} == {
        "user": 1,
        "user_city": 3,
        "item": 3,
    }
    assert manifest.lists == {"hot_pooled": 5}
    assert manifest.counts["hot_pooled items unknown"] == 1
    assert manifest.personal == ("history",)
    assert (manifest.counts["users"], manifest.counts["items"]) == (3, 4)


# views


def test_other_declarations_are_refused_with_what_differs(published: Published) -> None:
    wider = FeatureView("user", ("user_id",), (*USER.features, stored("age")))

    with pytest.raises(BundleError, match=r"'user' was published with fingerprint .*\['age'\]"):
        Published(published.root, (wider, USER_CITY, ITEM))


def test_a_changed_default_is_refused(published: Published) -> None:
    other = FeatureView("item", ("item_id",), (stored("price", 1.0), stored("sales", 0.0)))

    with pytest.raises(BundleError, match=r"'item' .*order, default or definition differs"):
        Published(published.root, (USER, USER_CITY, other))


def test_a_view_that_was_not_published_is_refused_by_name(published: Published) -> None:
    hotel = FeatureView("hotel", ("item_id",), (stored("stars"),))

    with pytest.raises(BundleError, match="'hotel' was not published; published are: item"):
        published.read([hotel], {"item_id": np.array([10])})


def test_the_same_view_declared_twice_is_the_same_view(published: Published) -> None:
    again = FeatureView("item", ("item_id",), (stored("price"), stored("sales", 0.0)))

    assert published.read([again], {"item_id": np.array([40])})["price"].tolist() == [0.5]


def test_users_are_not_read_as_arrays(published: Published) -> None:
    with pytest.raises(SpecError, match=r"'user' is keyed by .* users are read by fetch"):
        published.read([USER], {"item_id": np.array([10])})


def test_items_are_not_fetched_with_a_user(published: Published) -> None:
    with pytest.raises(SpecError, match=r"'item' is keyed by .* items are read by read"):
        published.traveller(UserId(KNOWN), None, (), Wants((ITEM,), CityId(XIAN)))


def test_a_personal_list_is_not_read_by_key(published: Published) -> None:
    with pytest.raises(SpecError, match=r"'history' by key .*it is personal"):
        published.lists("history", np.array([KNOWN]), 3)


def test_defaults_cannot_be_changed_by_a_reader(published: Published) -> None:
    wants = Wants((USER,), CityId(XIAN))
    before = published.traveller(UserId(99), None, (), wants).columns["visits"].tolist()

    published.traveller(UserId(99), None, (), wants).columns["visits"][0] = 5.0

    assert published.traveller(UserId(99), None, (), wants).columns["visits"].tolist() == before


def test_both_views_of_users_are_needed(published: Published) -> None:
    with pytest.raises(SpecError, match=r"one view keyed by \('user_id', 'city'\); 0 were given"):
        Published(published.root, (USER, ITEM))


# damage


def test_a_sound_day_verifies(published: Published) -> None:
    published.verify()


def test_every_truncated_file_is_refused_on_opening(damaged: Path) -> None:
    files = [path for path in damaged.rglob("*") if path.is_file() and path.stat().st_size]
    assert len(files) == 39
    for path in files:
        whole = path.read_bytes()
        path.write_bytes(whole[:-2])
        with pytest.raises(BundleError, match=path.name.replace(".", r"\.")):
            Published(damaged, VIEWS)
        path.write_bytes(whole)
    Published(damaged, VIEWS).verify()


def test_every_missing_file_is_refused_on_opening(damaged: Path) -> None:
    for path in [path for path in damaged.rglob("*") if path.is_file()]:
        whole = path.read_bytes()
        path.unlink()
        with pytest.raises(BundleError, match=path.name.replace(".", r"\.")):
            Published(damaged, VIEWS)
        path.write_bytes(whole)


def test_a_changed_byte_is_found_by_verify(damaged: Path) -> None:
    path = damaged / "items" / "view_item.npy"
    contents = bytearray(path.read_bytes())
    contents[-1] ^= 1
    path.write_bytes(contents)

    with pytest.raises(BundleError, match=r"view_item\.npy has sha256 .* its contents changed"):
        Published(damaged, VIEWS).verify()


def test_a_foreign_file_of_the_right_size_is_refused(damaged: Path) -> None:
    path = damaged / "items" / "ids.npy"
    path.write_bytes(b"x" * path.stat().st_size)

    with pytest.raises(BundleError, match=r"ids\.npy cannot be opened as a \.npy array"):
        Published(damaged, VIEWS)


def test_a_pickled_array_is_never_loaded(damaged: Path) -> None:
    path = damaged / "items" / "ids.npy"
    np.save(path, np.array([{"run": "this"}], dtype=object), allow_pickle=True)
    manifest = json.loads((damaged / "manifest.json").read_text("utf-8"))
    manifest["files"]["items/ids.npy"]["bytes"] = path.stat().st_size
    (damaged / "manifest.json").write_text(json.dumps(manifest), "utf-8")

    with pytest.raises(BundleError, match=r"ids\.npy cannot be opened"):
        Published(damaged, VIEWS)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is not a published folder"),
        ("{", "is not a published folder"),
        ("[]", "has format 'list', expected 'sojourn-published/2'"),
        (
            '{"format": "sojourn-published/1"}',  # whose lists named ids
            "has format 'sojourn-published/1', expected 'sojourn-published/2'; publish it again",
        ),
        ('{"format": "sojourn-published/9"}', "has format 'sojourn-published/9'"),
        ('{"format": "sojourn-published/2"}', "is incomplete: KeyError"),
    ],
)
def test_a_manifest_that_is_none_is_refused(damaged: Path, text: str, message: str) -> None:
    (damaged / "manifest.json").write_text(text, "utf-8")

    with pytest.raises(BundleError, match=message):
        Published(damaged, VIEWS)


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"is not a published folder: manifest\.json cannot"):
        Published(tmp_path, VIEWS)


def test_one_corrupted_row_spoils_one_user(damaged: Path) -> None:
    path = damaged / "users" / "rows.bin"
    rows = bytearray(path.read_bytes())
    rows[30] ^= 1  # in the first user's row
    path.write_bytes(rows)
    day = Published(damaged, VIEWS)
    wants = Wants((USER, USER_CITY), CityId(XIAN))

    with pytest.raises(ContractError, match=r"user row of 7: .* checksum"):
        day.traveller(UserId(KNOWN), day.users.row(UserId(KNOWN)), (), wants)
    other = day.traveller(UserId(ONLY_CITY), day.users.row(UserId(ONLY_CITY)), (), wants)
    assert other.columns["city_days"].tolist() == [8.0]
