"""Worlds of a real catalogue, on an invented one of two cities."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from features.errors import ContractError, SpecError
from features.schema import Ids
from simulator.catalogue import Catalogue, catalogue_cities, read_catalogue
from simulator.items import POI
from simulator.simulate import simulate
from simulator.size import WorldSize
from simulator.world import World, make_world

SIZE = WorldSize(users=60, days=4, end=date(2026, 10, 7), cities=2, items_per_city=20)


def made_catalogue(spots: int = 15) -> Catalogue:
    """So many spots a city, best sold first, 1,000 km apart; spot n sells half of what the one
    before it does, and costs 10 * n."""
    place = np.tile(np.arange(spots), 2)
    return Catalogue(
        city_id=np.array([11, 12]),
        city_name=np.array(["North", "South"]),
        country=np.array(["CN", "CN"]),
        city_lat=np.array([39.0, 30.0]),
        city_lon=np.array([116.0, 116.0]),
        population=np.array([9_000_000, 5_000_000]),
        timezone=np.array(["Asia/Shanghai"] * 2),
        city=np.repeat([0, 1], spots),
        name=np.array([f"Spot {n}" for n in place]),
        lat=np.repeat([39.1, 30.1], spots),
        lon=np.full(2 * spots, 116.1),
        is_placed=place > 0,
        category=place % 5,
        price_cny=np.where(place == 3, np.nan, 10.0 * place),
        level=(place % 6).astype(np.int8),
        sales=2.0 ** (spots - place),
    )


@pytest.fixture
def catalogue() -> Catalogue:
    return made_catalogue()


def spots_of(world: World, city: int) -> Ids:
    """Items that are a city's spots, spot 0 first."""
    here = np.flatnonzero((world.items.kind == POI) & (world.items.city == city))
    number = [int(name.removeprefix("Spot ")) for name in world.items.name[here]]
    return here[np.argsort(number)]


def test_names_prices_grades_and_places_are_the_catalogues(catalogue: Catalogue) -> None:
    world = make_world(SIZE, seed=1, catalogue=catalogue)

    here = spots_of(world, 0)
    assert world.cities.name.tolist() == ["North", "South"]
    assert world.items.name[here].tolist() == [f"Spot {n}" for n in range(15)]
    assert world.items.price_cny[here][[1, 2, 4]].tolist() == [10.0, 20.0, 40.0]
    assert world.items.level[here][:7].tolist() == [0, 1, 2, 3, 4, 5, 0]
    assert world.items.lat[here][1:].tolist() == [39.1] * 14
    assert world.items.lat[here][0] != 39.1  # only its city is known


def test_what_sells_is_popular_and_what_has_no_price_is_not_sold(catalogue: Catalogue) -> None:
    world = make_world(SIZE, seed=1, catalogue=catalogue)

    here = spots_of(world, 0)
    order = np.argsort(-world.items.pull[here].mean(axis=1))
    assert np.corrcoef(order, np.arange(15))[0, 1] > 0.9
    assert world.items.sellable[here].tolist() == [n != 3 for n in range(15)]


def test_the_best_sold_spots_of_a_city_are_kept_and_their_ids_tell_nothing_of_it() -> None:
    world = make_world(SIZE, seed=1, catalogue=made_catalogue(200))

    for city in (0, 1):
        here = spots_of(world, city)
        ranks = np.argsort(np.argsort(world.items.pull[here].mean(axis=1)))
        ids = world.items.item_id[here]
        assert world.items.name[here].tolist() == [f"Spot {n}" for n in range(50)]  # 2.5 times 20
        assert abs(np.corrcoef(np.argsort(np.argsort(ids)), ranks)[0, 1]) < 0.3


def test_packages_and_tours_are_named_after_a_spot_and_names_are_unique_in_a_city(
    catalogue: Catalogue,
) -> None:
    items = make_world(SIZE, seed=1, catalogue=catalogue).items

    bundles = items.name[items.kind != POI]
    assert all(name.startswith("Spot ") for name in bundles)
    keys = set(zip(items.city.tolist(), items.name.tolist(), strict=True))
    assert len(keys) == items.size


def test_the_same_seed_and_catalogue_give_the_same_bytes(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        simulate(tmp_path / name / "lake", SIZE, 3, catalogue=catalogue)

    files = list((tmp_path / "one").rglob("*.parquet"))
    assert len(files) > 10
    for file in files:
        twin = tmp_path / "two" / file.relative_to(tmp_path / "one")
        assert twin.read_bytes() == file.read_bytes()


def test_a_catalogue_without_enough_cities_is_refused(catalogue: Catalogue) -> None:
    with pytest.raises(SpecError, match="has 2 cities of 'CN'"):
        catalogue_cities(catalogue, replace(SIZE, cities=3))


@pytest.mark.parametrize(
    "unfit",
    [
        {"country": np.array(["CN", "FR"])},
        {"population": np.array([9_000_000, 0])},  # unknown
        {"city": np.repeat([0, 1], [21, 9])},  # spots
        {"city_lat": np.array([39.0, 39.01])},  # as near as a suburb
    ],
    ids=lambda unfit: next(iter(unfit)),
)
def test_a_city_abroad_unknown_bare_or_next_door_is_none_of_a_world(
    catalogue: Catalogue, unfit: dict[str, Any]
) -> None:
    with pytest.raises(SpecError, match="has 1 cities of 'CN'"):
        catalogue_cities(replace(catalogue, **unfit), SIZE)


def test_a_bundle_sells_a_tenth_of_the_spot_it_is_named_after() -> None:
    items = make_world(SIZE, seed=1, catalogue=made_catalogue(60)).items
    pull = items.pull.mean(axis=1)
    spots = {
        (city, name): pull[n]
        for n, (city, name) in enumerate(zip(items.city, items.name, strict=True))
        if items.kind[n] == POI
    }
    less = [
        spots[items.city[n], name.partition(" Package")[0].partition(" Day Tour")[0]] - pull[n]
        for n, name in enumerate(items.name)
        if items.kind[n] != POI
    ]

    assert len(less) >= 10
    assert abs(np.mean(less) - 0.5 * np.log(10)) < 0.3


def test_a_lake_without_pois_is_no_catalogue(tmp_path: Path) -> None:
    with pytest.raises(ContractError, match="expected the lake of an imported catalogue"):
        read_catalogue(tmp_path)
    tables = imported()
    tables["items"]["kind"] = ["tour", "tour", "package"]
    write(tmp_path, tables)

    with pytest.raises(ContractError, match="holds no item of kind 'poi'"):
        read_catalogue(tmp_path)


def imported() -> dict[str, dict[str, list[Any]]]:
    """The tables of a lake with one city, two spots and a tour."""
    return {
        "cities": {
            "city_id": [11],
            "name": ["North"],
            "country": ["CN"],
            "lat": [39.0],
            "lon": [116.0],
            "population": [9_000_000],
            "timezone": ["Asia/Shanghai"],
        },
        "items": {
            "item_id": [1, 2, 3],
            "kind": ["poi", "poi", "tour"],
            "name": ["Low", "High", "Tour"],
            "city": [11, 11, 11],
            "lat": [39.0, 39.1, 39.0],
            "lon": [116.0, 116.1, 116.0],
            "category": ["museum", "temple", "museum"],
            "tags": [["approximate_place"], [], []],
            "price_cny": [None, 20.0, 30.0],
            "level": [5, None, None],
        },
        "monthly_sales": {"item_id": [1, 2], "sales": [3.0, 70.0]},
    }


def write(lake: Path, tables: dict[str, dict[str, list[Any]]]) -> None:
    for name, columns in tables.items():
        (lake / name).mkdir()
        pq.write_table(pa.table(columns), lake / name / "part-00000.parquet")


def test_an_imported_lake_is_read_best_sold_first(tmp_path: Path) -> None:
    write(tmp_path, imported())

    found = read_catalogue(tmp_path)

    assert found.name.tolist() == ["High", "Low"]
    assert found.is_placed.tolist() == [True, False]
    assert found.category.tolist() == [0, 1]  # a category that is none of ours counts as scenic
    assert found.level.tolist() == [0, 5]
