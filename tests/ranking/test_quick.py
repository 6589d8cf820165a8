"""Scores of rows that are followed as bits are LightGBM's own, bit for bit."""

from pathlib import Path

import lightgbm
import numpy as np
import pytest

from features.errors import BundleError
from features.schema import F32
from ranking.quick import MOST_LEAVES, QuickForest, _float32_below, unfit
from ranking.score import BoosterRanker
from tests.ranking.samples import toy_set

WIDTH = 6


def rows(n: int, seed: int = 0, unknown: float = 0.2) -> F32:
    rng = np.random.default_rng(seed)
    x = (rng.normal(size=(n, WIDTH)) * 10).round(1).astype(np.float32)  # ties with thresholds
    x[rng.random(x.shape) < unknown] = np.nan
    return x


def model(x: F32, trees: int = 30, **params: object) -> str:
    wish = np.nan_to_num(x) @ np.arange(1.0, WIDTH + 1) + 20 * np.isnan(x[:, 0])
    settings = {"num_leaves": 31, "min_data_in_leaf": 2, "seed": 1} | params
    settings |= {"num_threads": 1, "verbose": -1}  # more would wait for one another, on so little
    booster = lightgbm.train(settings, lightgbm.Dataset(x, wish), num_boost_round=trees)
    return str(booster.model_to_string())


def by_lightgbm(text: str, x: F32) -> np.ndarray:
    return BoosterRanker(toy_set(*"abcdef"), text).raw(x)


@pytest.mark.parametrize("unknown", [0.0, 0.3])
@pytest.mark.parametrize("leaves", [2, 7, 31, MOST_LEAVES])
def test_scores_are_those_of_lightgbm_bit_for_bit(leaves: int, unknown: float) -> None:
    text = model(rows(800, unknown=unknown), num_leaves=leaves)
    forest = QuickForest(text, WIDTH)
    x = rows(300, seed=5)

    assert forest(x).tolist() == by_lightgbm(text, x).tolist()


@pytest.mark.parametrize("n", [0, 1, 2, 15, 16, 17, 33, 511, 512, 513, 1100])
def test_any_number_of_rows_may_come_in_any_layout(n: int) -> None:
    text = model(rows(400))
    forest, x = QuickForest(text, WIDTH), rows(1100, seed=3)
    expected = by_lightgbm(text, x)[:n].tolist()

    assert forest(x[:n]).tolist() == expected
    assert forest(np.asfortranarray(x[:n])).tolist() == expected
    assert forest(x[:, ::-1][:, ::-1][:n]).tolist() == expected


def test_extreme_values_go_where_lightgbm_sends_them() -> None:
    text = model(rows(400))
    x = np.zeros((8, WIDTH), dtype=np.float32)
    for k, value in enumerate((np.inf, -np.inf, 3.4e38, -3.4e38, 1e-45, -0.0, np.nan, 7.0)):
        x[k] = value

    assert QuickForest(text, WIDTH)(x).tolist() == by_lightgbm(text, x).tolist()


@pytest.mark.parametrize("value", [np.nan, -np.inf, np.inf, -0.0, 3.0])
def test_rows_that_are_all_alike_in_a_feature_are_told_by_the_others(value: float) -> None:
    text = model(rows(800, unknown=0.3))
    x = rows(100, seed=6)
    x[:, [0, 3]] = value  # every question of these has one answer

    assert QuickForest(text, WIDTH)(x).tolist() == by_lightgbm(text, x).tolist()


@pytest.mark.parametrize("trees", [1, 3])
def test_a_tree_that_is_a_leaf_adds_its_value(trees: int) -> None:
    x = rows(100)
    text = model(x, trees=trees, min_data_in_leaf=60)  # no two leaves have as many rows
    split = model(x, trees=2, num_leaves=4)

    assert "num_leaves=1\n" in text
    for either in (text, split):
        assert QuickForest(either, WIDTH)(x).tolist() == by_lightgbm(either, x).tolist()
    assert QuickForest(text, WIDTH)(x)[0] != 0


def test_a_tree_as_deep_as_it_has_leaves_is_read() -> None:
    x = np.zeros((200, WIDTH), dtype=np.float32)
    x[:, 0] = 2.0 ** np.arange(200).clip(max=60)
    text = model(x, trees=2, num_leaves=31, min_data_in_leaf=1, learning_rate=1.0)

    assert QuickForest(text, WIDTH)(x).tolist() == by_lightgbm(text, x).tolist()


def test_a_threshold_between_two_float32_keeps_both_on_their_sides() -> None:
    below, above = np.float32(0.1), np.nextafter(np.float32(0.1), np.float32(1))
    between = (float(below) + float(above)) / 2

    thresholds = np.array([between, above, 1e300, -1e300])

    expected = [below, above, np.finfo(np.float32).max, -np.inf]
    assert _float32_below(thresholds).tolist() == np.array(expected, dtype=np.float32).tolist()


def test_models_that_cannot_be_followed_by_bits_are_named() -> None:
    x = rows(2000, unknown=0)
    wide = model(x, trees=1, num_leaves=MOST_LEAVES + 8)
    zeros = model(x, trees=1, zero_as_missing=True)
    kinds = x.copy()
    kinds[:, 0] = np.abs(kinds[:, 0]).round() % 5
    kept = lightgbm.Dataset(kinds, kinds[:, 0] % 2, categorical_feature=[0])
    by_kind = lightgbm.train({"verbose": -1}, kept, num_boost_round=3).model_to_string()

    lines = model(x, trees=2, linear_tree=True)

    assert "lines in its leaves" in str(unfit(lines))
    assert f"at most {MOST_LEAVES} are followed" in str(unfit(wide))
    assert "zeros are missing" in str(unfit(zeros))
    assert "by category" in str(unfit(by_kind))
    with pytest.raises(BundleError, match="tree 0 cannot be followed by bits"):
        QuickForest(wide, WIDTH)


def test_what_is_no_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="no LightGBM model"):
        QuickForest("hello", WIDTH)
    for width in (2, WIDTH - 1):
        with pytest.raises(BundleError, match=f"more than its {width} features"):
            QuickForest(model(rows(400)), width)
