"""What parts are worth, on samples whose truth is known."""

import numpy as np
import pytest

from features.catalog.families import families
from features.catalog.sets import TRAVEL
from features.spec import FeatureSet
from ranking.dataset import Split
from ranking.train import TrainParams
from sojourn.world.ablation import masked, proposals, without_families, without_sources
from tests.ranking.samples import toy_samples

NAMES = ("recall_hot_score", "recall_history_score", "item_rating", "hour")
SET = FeatureSet("toy", NAMES, TRAVEL.catalog)
NAME = ("toy", "held out")


def samples(seed: int, requests: int = 200):
    """Ten candidates a request; the rating decides, the hour does not."""
    from dataclasses import replace

    rng = np.random.default_rng(seed)
    rows = requests * 10
    rating = rng.uniform(1, 5, rows)
    hot = np.where(np.arange(rows) % 10 < 9, rng.random(rows) + 0.1, 0.0)
    own = np.where(np.arange(rows) % 10 >= 8, 1.0, 0.0)  # row 8 of both, row 9 of its own alone
    x = np.stack([hot, own, rating, np.repeat(rng.integers(0, 24, requests), 10)], axis=1)
    levels = (rating + 0.3 * rng.normal(size=rows) > 4.2).astype(int)
    made = toy_samples(levels.reshape(requests, 10).tolist(), x=x)
    return replace(made, feature_set=SET)


def test_every_feature_is_in_one_family() -> None:
    found = families(TRAVEL)

    assert sorted(name for names in found.values() for name in names) == sorted(TRAVEL.names)
    assert "other" not in found
    assert "item_rating" in found["item facts"]
    assert "user_city_interest" in found["user city"]
    assert "distance_km" in found["derived place"]


def test_a_source_proposed_what_it_gave_a_score() -> None:
    found = proposals(samples(1, requests=1))

    assert found["hot"].tolist() == [True] * 9 + [False]
    assert found["history"].tolist() == [False] * 8 + [True, True]


def test_a_masked_feature_is_unknown_and_the_rows_are_the_same() -> None:
    made = samples(1, requests=2)
    hidden = masked(made, ("item_rating",))

    assert np.isnan(hidden.x[:, 2]).all()
    assert np.array_equal(hidden.x[:, [0, 1, 3]], made.x[:, [0, 1, 3]])
    assert not np.isnan(made.x).any()


def test_what_a_source_alone_proposed_is_lost_without_it() -> None:
    # One request, whose only positive is the last row, which history alone proposed.
    made = samples(1, requests=1)
    from dataclasses import replace

    levels = np.array([0] * 9 + [1], dtype=np.int32)
    one = replace(made, levels=levels, recall_rank=np.arange(1.0, 11.0))
    scores = np.arange(10.0)  # it stands first

    found = {r.segment: r.value for r in without_sources(one, scores, NAME)}

    assert found["without hot"] == pytest.approx(0.0)  # it moves up no further
    # Last of ten: 1 / log2(11), against 1 before.
    assert found["without history"] == pytest.approx(1 / np.log2(11) - 1)


def test_leaving_out_the_family_that_decides_costs_much_and_another_nothing() -> None:
    split = Split(samples(1), samples(2), 0, 0)
    held_out = samples(3)
    params = TrainParams(rounds=20, least_rows_in_leaf=20, threads=1)
    cut = {"rating": ("item_rating",), "hour": ("hour",)}

    found = without_families(split, held_out, cut, NAME, params, lambda done, total, what: None)

    values = {r.segment: (r.value, r.se) for r in found}
    assert values["without rating"][0] < -0.2
    assert abs(values["without hour"][0]) < 0.05
    assert all(r.n == int(held_out.has_positive.sum()) for r in found)
