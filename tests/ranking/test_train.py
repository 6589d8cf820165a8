"""Training: it learns, it repeats itself, and it does not mistake a position for a merit."""

from dataclasses import fields, replace

import lightgbm
import numpy as np
import pytest

from features.errors import ContractError, SpecError
from features.schema import F64
from ranking import metrics
from ranking.dataset import Samples, Split, split_by_day, split_by_fold
from ranking.position import DEEPEST
from ranking.train import Objective, TrainParams, check_sizes, refit, train
from tests.ranking.samples import toy_samples, toy_set

QUICK = TrainParams(rounds=40, least_rows_in_leaf=20, threads=1)


def chosen_by_first_feature(requests: int, seed: int) -> Samples:
    """Ten items a request; the first of three features decides."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(requests, 10, 3))
    level = np.digitize(x[:, :, 0] + 0.5 * rng.normal(size=(requests, 10)), (1.0, 1.6, 2.0, 2.4))
    days = np.where(np.arange(requests) < requests * 3 // 4, 1, 2)
    return toy_samples(level.tolist(), x=x.reshape(-1, 3), days=days.tolist())


def shown_by_old_order(requests: int, seed: int) -> tuple[Samples, F64]:
    """Clicks on pages that an old ranker ordered by a feature without merit; and the true worth.

    A click needs a look and a liking: P = 1 / position * sigmoid(merit - 1).
    """
    rng = np.random.default_rng(seed)
    merit, old, noise = rng.normal(size=(3, requests, 12))
    shown_by = old + 0.7 * rng.normal(size=old.shape)
    position = np.argsort(np.argsort(-shown_by, axis=1), axis=1) + 1
    worth = 1 / (1 + np.exp(1 - merit))
    click = rng.random(old.shape) < worth / position
    days = np.where(np.arange(requests) < requests * 3 // 4, 1, 2)
    samples = toy_samples(
        click.astype(int).tolist(),
        x=np.stack((merit, old, noise), axis=-1).reshape(-1, 3),
        days=days.tolist(),
    )
    return replace(samples, positions=position.reshape(-1).astype(np.int32)), worth.reshape(-1)


def true_ndcg(model: str, samples: Samples, worth: F64, k: int = 5) -> float:
    scores = np.asarray(lightgbm.Booster(model_str=model).predict(samples.x, num_threads=1))
    order = metrics.ranked(scores, samples.items, samples.offsets)
    return float(metrics.ndcg(worth, order, samples.offsets, k).mean())


def test_it_learns_what_decides() -> None:
    trained = train(split_by_day(chosen_by_first_feature(400, seed=0), 1), QUICK)

    assert next(iter(trained.importance)) == "f0"
    assert trained.validation_ndcg > 0.8
    assert not trained.is_debiased


def test_the_same_samples_give_the_same_text_and_another_seed_another() -> None:
    split = split_by_day(chosen_by_first_feature(300, seed=0), 1)

    texts = [train(split, p).text for p in (QUICK, QUICK, replace(QUICK, seed=1))]

    assert texts[0] == texts[1]
    assert texts[0] != texts[2]


def test_training_stops_when_the_validation_days_gain_no_more() -> None:
    params = replace(QUICK, rounds=400, early_stopping_rounds=10)

    trained = train(split_by_day(chosen_by_first_feature(300, seed=0), 1), params)

    assert trained.rounds < 390
    assert trained.text.count("\nTree=") == trained.rounds


@pytest.mark.slow
def test_a_model_that_knows_the_positions_ranks_merit_higher_than_one_that_does_not() -> None:
    params = replace(QUICK, rounds=150, learning_rate=0.1, early_stopping_rounds=20)
    logged, _ = shown_by_old_order(3000, seed=0)
    unseen, worth = shown_by_old_order(1000, seed=1)
    blind = replace(logged, positions=np.zeros_like(logged.positions))

    debiased = train(split_by_day(logged, 1), params)
    naive = train(split_by_day(blind, 1), params)

    assert debiased.is_debiased
    assert not naive.is_debiased
    assert true_ndcg(debiased.text, unseen, worth) > true_ndcg(naive.text, unseen, worth) + 0.08


def test_replayed_requests_among_exposures_do_no_harm() -> None:
    params = replace(QUICK, learning_rate=0.1)
    logged, _ = shown_by_old_order(1500, seed=0)
    unseen, worth = shown_by_old_order(500, seed=1)
    rng = np.random.default_rng(2)
    replayed = np.repeat(rng.random(logged.requests) < 0.3, logged.group_sizes)
    mixed = replace(logged, positions=np.where(replayed, 0, logged.positions).astype(np.int32))

    trained = train(split_by_day(mixed, 1), params)

    assert trained.is_debiased
    assert true_ndcg(trained.text, unseen, worth) > 0.7


def test_what_stopped_the_training_is_the_ndcg_of_the_validation_days() -> None:
    split = split_by_day(chosen_by_first_feature(300, seed=0), 1)

    trained = train(split, QUICK)

    expected = true_ndcg(trained.text, split.validation, split.validation.gains, k=10)
    assert trained.validation_ndcg == pytest.approx(expected, abs=1e-9)


def test_positions_from_the_deepest_on_share_one_worth() -> None:
    logged, _ = shown_by_old_order(300, seed=0)
    deep = np.where(logged.positions > 8, logged.positions * 10, logged.positions)
    params = replace(QUICK, rounds=5)

    texts = [
        train(split_by_day(replace(logged, positions=positions.astype(np.int32)), 1), params).text
        for positions in (deep, np.minimum(deep, DEEPEST), logged.positions)
    ]

    assert texts[0] == texts[1] != texts[2]


def test_the_best_round_is_kept_by_what_was_shown_or_told_apart() -> None:
    logged, _ = shown_by_old_order(300, seed=0)
    params = replace(QUICK, rounds=12)

    for samples, objective, metric in (
        (logged, Objective.LAMBDARANK, "NDCG@10"),
        (logged, Objective.BINARY, "AUC"),
    ):
        seen: list[str] = []
        trained = train(
            split_by_day(samples, 1),
            replace(params, objective=objective),
            lambda done, rounds, text, seen=seen: seen.append(text),
        )

        assert f"{metric} {trained.validation_ndcg:.4f}" == max(seen)
        assert max(seen) == seen[trained.rounds - 1] != min(seen)


def test_importance_is_the_gain_of_the_kept_trees_the_greatest_first() -> None:
    samples = chosen_by_first_feature(300, seed=0)
    without = np.c_[np.zeros(samples.rows), samples.x[:, ::-1]].astype(np.float32)
    samples = replace(samples, x=without, feature_set=toy_set("never", "noise", "other", "merit"))

    for trained in (train(split_by_day(samples, 1), QUICK), refit(samples, QUICK, rounds=9)):
        gains = lightgbm.Booster(model_str=trained.text).feature_importance("gain")
        names = [name for name, _ in sorted(trained.importance.items(), key=lambda x: -x[1])]
        assert [*trained.importance] == names
        assert set(names) == {"noise", "other", "merit"}
        told = [trained.importance.get(name, 0.0) for name in samples.feature_set.names]
        np.testing.assert_allclose(told, gains, rtol=1e-5)


def test_a_binary_model_is_fitted_to_rows_and_knows_no_positions() -> None:
    """LightGBM takes them for lambdarank alone: a binary model stops on the AUC all the same."""
    logged, _ = shown_by_old_order(400, seed=0)
    params = replace(QUICK, objective=Objective.BINARY, rounds=15)
    blind = replace(logged, positions=np.zeros_like(logged.positions))

    known, unknown = (train(split_by_day(one, 1), params) for one in (logged, blind))

    assert (known.is_debiased, known.validation_ndcg) == (False, unknown.validation_ndcg)
    assert known.text == unknown.text
    assert not refit(logged, params, rounds=2).is_debiased


def test_too_few_rows_to_split_are_refused_instead_of_ranking_by_id() -> None:
    split = split_by_day(chosen_by_first_feature(20, seed=0), 1)

    params = TrainParams(least_rows_in_leaf=500)

    with pytest.raises(ContractError, match="no tree could split 140 training rows"):
        train(split, params)
    with pytest.raises(ContractError, match="no tree could split 140 training rows"):
        refit(split.train, params, rounds=2)


def test_a_request_that_lightgbm_cannot_compare_is_refused_with_its_day() -> None:
    samples = toy_samples([[1, 0], [1] + [0] * 10_000, [1, 0]], days=[737000, 737001, 737002])

    with pytest.raises(ContractError, match="a request of 2018-11-03 has 10001 candidates"):
        train(split_by_day(samples, 1), QUICK)
    with pytest.raises(ContractError, match="a request of 2018-11-03 has 10001 candidates"):
        refit(samples, QUICK, rounds=2)


def test_a_request_may_have_as_many_candidates_as_lightgbm_compares() -> None:
    samples = toy_samples([[1, 0], [1] + [0] * 9_999, [1, 0]], days=[1, 2, 3])

    check_sizes(split_by_day(samples, 1))


@pytest.mark.parametrize(
    "name", [field.name for field in fields(TrainParams) if field.name != "objective"]
)
def test_every_parameter_has_bounds(name: str) -> None:
    for bad in (-1, float("inf"), 2**31):
        with pytest.raises(SpecError, match=f"training parameter {name} is {bad}"):
            replace(QUICK, **{name: bad})


def test_bounds_belong_to_what_is_allowed() -> None:
    least = TrainParams(
        seed=0, rounds=1, early_stopping_rounds=1, learning_rate=1e-4, leaves=2,
        least_rows_in_leaf=1, features_per_tree=0.01, l2=0, truncation=1,
        position_regularization=0, validation_days=1, threads=1,
    )  # fmt: skip

    assert replace(least, leaves=1024, learning_rate=1.0, threads=256).leaves == 1024


@pytest.mark.parametrize(
    ("name", "bad"), [("learning_rate", 0.0), ("leaves", 1), ("l2", float("nan")), ("threads", 0)]
)
def test_parameters_out_of_bounds_are_refused_by_name(name: str, bad: float) -> None:
    with pytest.raises(SpecError, match=f"training parameter {name} is {bad}"):
        replace(QUICK, **{name: bad})


def test_the_trainer_is_told_every_parameter_and_what_a_level_gains() -> None:
    params = TrainParams(
        seed=7, rounds=3, early_stopping_rounds=2, learning_rate=0.07, leaves=5,
        least_rows_in_leaf=21, features_per_tree=0.9, l2=1.5, truncation=9,
        position_regularization=0.25, threads=1,
    )  # fmt: skip
    logged, _ = shown_by_old_order(200, seed=0)

    trained = train(split_by_day(logged, 1), params)

    told = set(trained.text.split("parameters:", 1)[1].splitlines())
    assert told >= {
        "[objective: lambdarank]", "[label_gain: 0,1,3,7,15]", "[seed: 7]", "[deterministic: 1]",
        "[num_iterations: 3]", "[learning_rate: 0.07]",
        "[num_leaves: 5]", "[min_data_in_leaf: 21]", "[feature_fraction: 0.9]", "[lambda_l2: 1.5]",
        "[lambdarank_truncation_level: 9]", "[num_threads: 1]",
        "[lambdarank_position_bias_regularization: 0.25]",
    }  # fmt: skip


def test_progress_counts_the_rounds() -> None:
    seen: list[tuple[int, int, str]] = []

    train(
        split_by_day(chosen_by_first_feature(200, seed=0), 1),
        replace(QUICK, rounds=5),
        lambda *now: seen.append(now),
    )

    assert [(done, total) for done, total, _ in seen] == [(k, 5) for k in range(1, 6)]
    assert seen[0][2].startswith("NDCG@10 0.")


def test_a_refit_takes_every_request_and_the_number_of_trees_it_is_told() -> None:
    samples = chosen_by_first_feature(400, seed=0)

    trained = refit(samples, QUICK, rounds=7)

    assert lightgbm.Booster(model_str=trained.text).num_trees() == 7
    assert next(iter(trained.importance)) == "f0"
    assert np.isnan(trained.validation_ndcg)
    assert trained.text == refit(samples, QUICK, rounds=7).text
    assert not trained.is_debiased
    assert refit(shown_by_old_order(200, seed=0)[0], QUICK, rounds=2).is_debiased


def test_a_binary_model_tells_rows_apart_that_share_no_request() -> None:
    rng = np.random.default_rng(1)
    x = rng.normal(size=(800, 3))
    alone = [[int(level)] for level in 4 * (x[:, 0] + 0.5 * rng.normal(size=800) > 1.0)]
    samples = toy_samples(alone, x=x)
    split = split_by_fold(samples.take(np.ones(800, dtype=bool)), np.arange(800) >= 600)
    everybody = Split(samples.take(np.arange(800) < 600), samples.take(np.arange(800) >= 600), 0, 0)

    trained = train(everybody, replace(QUICK, objective=Objective.BINARY))

    assert split.train.requests < 600  # to a ranker, a request without a positive says nothing
    assert trained.validation_ndcg > 0.9  # the AUC
    assert next(iter(trained.importance)) == "f0"
