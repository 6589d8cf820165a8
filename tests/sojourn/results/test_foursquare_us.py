"""The check-ins' protocols: their arithmetic by hand, and on the real data what is claimed."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from features.errors import ContractError, SpecError
from offline.running.progress import unwatched
from sojourn.results import foursquare_us, protocol
from sojourn.results.foursquare_homes import (
    accuracy_records,
    curve_records,
    dimension_records,
    move_records,
)
from sojourn.results.foursquare_hot import hits, new_pairs, popular, screened_hits


def test_files_that_are_missing_are_named_before_spark_starts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(foursquare_us, "spark_session", pytest.fail)

    with pytest.raises(ContractError, match=r"poi\.parquet is missing"):
        foursquare_us.run(tmp_path, unwatched)


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


def test_what_a_user_visited_takes_no_place_on_their_page() -> None:
    best_first = [(11, item) for item in range(1, 13)]  # twelve items, of which ten are a page
    lists = pd.DataFrame(best_first, columns=["city", "item_id"])
    pairs = pd.DataFrame({"user_id": [1, 2, 1], "city": 11, "item_id": [11, 11, 12]})
    known = pd.MultiIndex.from_tuples([(1, 3)], names=["user_id", "item_id"])

    np.testing.assert_array_equal(screened_hits(pairs, lists, known), [1.0, 0.0, 0.0])


TOLD = pd.DataFrame(
    {
        "user_id": [1, 2, 3, 4],
        "home": [11, 11, 12, 11],
        "told": [11, 12, 12, 11],
        "mode": [11, 12, 11, 11],
        "probability": [0.95, 0.95, 0.95, 0.95],
    }
)


def test_accuracy_and_calibration_are_means_over_users() -> None:
    found = {(r.metric, r.method): r.value for r in accuracy_records("us", "all", TOLD)}

    assert found["accuracy", "sojourn"] == 0.75
    assert found["accuracy", "most visited city"] == 0.5
    assert found["accuracy", "majority city"] == 0.75
    assert found["calibration error", "sojourn"] == pytest.approx(0.2)  # says 0.95, is 0.75


def test_a_dimension_that_says_nothing_is_wrong_and_not_covered() -> None:
    told = TOLD.assign(told_night=[11, np.nan, 11, np.nan], told_workday=11, told_seen=11)

    found = {(r.metric, r.method): r.value for r in dimension_records("us", "all", told)}

    assert (found["accuracy", "night alone"], found["coverage", "night alone"]) == (0.25, 0.5)
    assert found["accuracy", "seen alone"] == 0.75


def test_the_coverage_curve_takes_the_surest_first() -> None:
    told = TOLD.assign(probability=[0.9, 0.2, 0.8, 0.7])

    found = {(r.segment, r.metric): r.value for r in curve_records("us", "all", told)}

    assert found["all, coverage=0.5", "accuracy"] == 1.0
    assert found["all, coverage=0.5", "threshold"] == pytest.approx(0.8)
    assert found["all, coverage=1", "accuracy"] == 0.75


def test_after_a_move_the_new_home_is_the_right_one() -> None:
    after = {0: TOLD.assign(told=99, mode=99), 5: TOLD}

    found = {(r.segment, r.method): r.value for r in move_records("us", after)}

    assert found["check-ins since=0", "sojourn"] == 0.0
    assert found["check-ins since=5", "sojourn"] == 0.75
    assert found["check-ins since=5", "most visited city"] == 0.5


def test_an_unknown_data_set_is_refused_with_the_nearest_known_one() -> None:
    with pytest.raises(SpecError, match="did you mean 'foursquare_us'"):
        protocol("forsquare_us")


@pytest.mark.usefixtures("spark_for_rows")
@pytest.mark.data
@pytest.mark.spark
@pytest.mark.slow
@pytest.mark.timeout(2400)  # three minutes alone, more than ten on a busy machine
def test_on_a_third_of_the_real_check_ins_we_are_above_the_baselines_of_the_same_run(
    data_dir: Path, tmp_path: Path
) -> None:
    source = data_dir / "foursquare_us"
    checkins = pd.read_parquet(source / "checkins.parquet")
    checkins[checkins["user"] % 3 == 0].to_parquet(tmp_path / "checkins.parquet")
    pd.read_parquet(source / "poi.parquet").to_parquet(tmp_path / "poi.parquet")

    records = protocol("foursquare_us")(tmp_path, lambda *_: None)

    found = {(r.segment, r.metric, r.method): r.value for r in records}
    for segment in ("from 1 check-in", "from 5 check-ins"):
        accuracy = {m: v for (s, name, m), v in found.items() if (s, name) == (segment, "accuracy")}
        assert accuracy["sojourn"] > accuracy["most visited city"]
    for segment in ("audience=visitor", "audience=local"):
        page = {m: v for (s, name, m), v in found.items() if (s, name) == (segment, "recall@10")}
        assert page["sojourn"] > page["everyone's popularity"]
        assert page["sojourn, all sources ranked"] > page["everyone's popularity, visited dropped"]
    assert len(json.dumps([r.as_json() for r in records])) > 0
