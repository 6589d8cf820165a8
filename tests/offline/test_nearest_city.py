"""The nearest city, held against the distance to every city."""

import numpy as np
import pytest
from pyspark.sql import SparkSession

from features.kernels import distance_km
from offline.nearest_city import candidate_cities, with_nearest_city

pytestmark = pytest.mark.spark

REACH_KM = 60.0


def test_every_position_gets_the_city_that_is_truly_nearest(spark: SparkSession) -> None:
    rng = np.random.default_rng(5)
    # Dense and sparse country, both sides of the date line, and the far north.
    lat = np.concatenate(
        [rng.uniform(29, 32, 150), rng.uniform(-17, -15, 20), rng.uniform(78, 88, 30)]
    )
    lon = np.concatenate(
        [rng.uniform(118, 122, 150), rng.choice([-1, 1], 20) * rng.uniform(179, 180, 20),
         rng.uniform(-180, 180, 30)]
    )  # fmt: skip
    here = np.column_stack([lat, lon])
    there = here[rng.integers(0, lat.size, 600)] + rng.normal(0, 0.3, (600, 2))
    there[:, 1] = (there[:, 1] + 180) % 360 - 180
    cities = spark.createDataFrame(
        [(n, float(y), float(x)) for n, (y, x) in enumerate(here, start=1)],
        "city_id long, lat double, lon double",
    )
    events = spark.createDataFrame(
        [(n, float(y), float(x)) for n, (y, x) in enumerate(there)],
        "n int, lat double, lon double",
    )

    found = with_nearest_city(events, candidate_cities(events, cities, REACH_KM), "city")

    distance = distance_km(there[:, :1], there[:, 1:], lat[None, :], lon[None, :])
    nearest = distance.argmin(axis=1) + 1
    expected = [
        int(c) if d <= REACH_KM else None for c, d in zip(nearest, distance.min(1), strict=True)
    ]
    assert [row["city"] for row in found.orderBy("n").collect()] == expected
    assert None in expected
