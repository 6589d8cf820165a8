"""What landed dimensions promise of their values: a lake is not computed from what breaks it."""

from pathlib import Path
from typing import Any

import pytest
from pyspark.sql import SparkSession

from features.errors import ContractError
from offline.lake.lake import Lake
from tests.offline.lakes import empty_lake, land

pytestmark = pytest.mark.spark


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        ({"city_id": 1}, r"key \(city_id\) repeated"),
        ({"city_id": 2, "lat": float("nan")}, "lat between -90 and 90"),
        ({"city_id": 2**24}, "city_id between"),
        ({"city_id": 2, "name": None}, "name is null"),
    ],
)
def test_a_broken_dimension_is_refused(
    spark: SparkSession, tmp_path: Path, row: dict[str, Any], complaint: str
) -> None:
    root = empty_lake(tmp_path / "lake")
    land(root, "cities", [{"city_id": 1}, row])

    with pytest.raises(ContractError, match=complaint):
        Lake(spark, str(root)).read("cities", None)


@pytest.mark.parametrize(
    ("name", "column"),
    [("items", "city"), ("users", "declared_city"), ("users", "number_city")],
)
@pytest.mark.parametrize("city", [2**24, 2**63 - 1, -(2**63)])
def test_a_city_that_no_list_can_be_kept_under_is_refused(
    spark: SparkSession, tmp_path: Path, name: str, column: str, city: int
) -> None:
    root = empty_lake(tmp_path / "lake")
    land(root, name, [{column: 2**24 - 1}, {column: city}])

    with pytest.raises(ContractError, match=rf"in 1 rows: not \({column} between"):
        Lake(spark, str(root)).read(name, None)


def test_a_tag_that_is_null_is_refused(spark: SparkSession, tmp_path: Path) -> None:
    root = empty_lake(tmp_path / "lake")
    land(root, "items", [{"tags": ["zoo", ""]}, {"tags": []}, {"tags": ["zoo", None]}])

    with pytest.raises(ContractError, match=r"in 1 rows: not \(not exists\(tags"):
        Lake(spark, str(root)).read("items", None)


@pytest.mark.parametrize("name", ["items", "deals"])
@pytest.mark.parametrize("price", [float("inf"), float("nan"), 1e300, -0.01])
def test_a_price_that_nobody_can_pay_is_refused(
    spark: SparkSession, tmp_path: Path, name: str, price: float
) -> None:
    root = empty_lake(tmp_path / "lake")
    land(root, name, [{"price_cny": 1e9}, {"price_cny": price}])

    with pytest.raises(ContractError, match=r"in 1 rows: not \(price_cny >= 0"):
        Lake(spark, str(root)).read(name, None)
