"""The catalogue's protocol: fifths of sales by hand, and on the real set what is claimed."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from sojourn.results import protocol
from sojourn.results.qunar import fifths

YEARS = ("2023", "2019_geo")


def test_fifths_are_of_each_city_and_ties_go_by_row() -> None:
    sales = np.array([10.0, 50, 20, 40, 30, 7, 7])

    assert fifths(sales, np.array([0, 5, 7])).tolist() == [0, 4, 1, 3, 2, 0, 2]


@pytest.mark.data
@pytest.mark.slow
def test_on_the_real_catalogue_we_are_above_its_own_heat(data_dir: Path) -> None:
    records = protocol("qunar")(data_dir / "qunar", lambda *_: None)

    (imported,) = (r for r in records if r.metric == "spots imported")
    rows = sum(len(pd.read_parquet(data_dir / "qunar" / f"spots_{y}.parquet")) for y in YEARS)
    assert imported.value < imported.n == rows
    ndcg = {r.method: r.value for r in records if r.metric == "NDCG@10"}
    assert ndcg["sojourn"] > ndcg["by heat"] > ndcg["by id"]
