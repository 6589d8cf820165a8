"""The check-ins' protocols: their arithmetic by hand, and on the real data what is claimed."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from features.errors import SpecError
from sojourn.results import protocol
from sojourn.results.foursquare_us import hits, home_records, new_pairs, popular


def visits(*rows: tuple[int, int, int]) -> pd.DataFrame:
    """(user, item, city), in the order of the visits."""
    frame = pd.DataFrame(rows, columns=["user_id", "item_id", "city"])
    return frame.assign(nth=range(len(frame)))


def test_home_is_the_city_of_most_visits_and_of_several_the_first() -> None:
    train = visits((1, 5, 11), (1, 6, 12), (2, 5, 11), (2, 7, 12), (2, 8, 12))

    _, home = new_pairs(train, train.iloc[:0])

    assert home.to_dict() == {1: 11, 2: 12}


def test_only_new_pairs_of_known_users_count_once_with_their_audience() -> None:
    train = visits((1, 5, 11), (1, 6, 11))
    test = visits((1, 5, 11), (1, 9, 11), (1, 9, 11), (1, 7, 12), (3, 7, 12))

    pairs, _ = new_pairs(train, test)

    found = pairs[["user_id", "item_id", "audience"]].to_numpy().tolist()
    assert found == [[1, 9, "local"], [1, 7, "visitor"]]


def test_popularity_counts_users_not_visits_and_ties_go_to_the_smaller_id() -> None:
    train = visits((1, 5, 11), (1, 5, 11), (2, 6, 11), (3, 6, 11), (4, 4, 11))

    assert popular(train)["item_id"].tolist() == [6, 4, 5]


def test_a_hit_is_an_item_on_its_own_citys_page() -> None:
    pairs = pd.DataFrame({"city": [11, 12], "item_id": [5, 5]})
    page = pd.DataFrame({"city": [11], "item_id": [5]})

    np.testing.assert_array_equal(hits(pairs, page), [1.0, 0.0])


def test_accuracy_and_calibration_are_means_over_users() -> None:
    told = pd.DataFrame(
        {
            "user_id": [1, 2, 3, 4],
            "home": [11, 11, 12, 11],
            "told": [11, 12, 12, 11],
            "mode": [11, 12, 11, 11],
            "probability": [0.95, 0.95, 0.95, 0.95],
        }
    )

    found = {(r.metric, r.method): r.value for r in home_records("all", told)}

    assert found["accuracy", "sojourn"] == 0.75
    assert found["accuracy", "most visited city"] == 0.5
    assert found["accuracy", "majority city"] == 0.75
    assert found["calibration error", "sojourn"] == pytest.approx(0.2)  # says 0.95, is 0.75


def test_an_unknown_data_set_is_refused_with_the_nearest_known_one() -> None:
    with pytest.raises(SpecError, match="did you mean 'foursquare_us'"):
        protocol("forsquare_us")


@pytest.mark.data
@pytest.mark.spark
@pytest.mark.slow
@pytest.mark.timeout(2400)  # four minutes alone, ten on a busy machine
def test_on_the_real_check_ins_we_are_above_the_baselines_of_the_same_run(
    data_dir: Path, tmp_path: Path
) -> None:
    records = protocol("foursquare_us")(data_dir / "foursquare_us", lambda *_: None)

    found = {(r.segment, r.metric, r.method): r.value for r in records}
    half, five = "from the first half", "from 5 check-ins"
    assert found[half, "accuracy", "sojourn"] > found[half, "accuracy", "most visited city"]
    assert found[five, "accuracy", "sojourn"] > found[five, "accuracy", "most visited city"]
    visitor = {m: v for (s, _, m), v in found.items() if s == "audience=visitor"}
    assert visitor["sojourn"] >= visitor["everyone's popularity"]
    assert len(json.dumps([r.as_json() for r in records])) > 0
