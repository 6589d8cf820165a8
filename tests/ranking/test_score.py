"""What a ranker promises."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from features.catalog.sets import TRAVEL
from features.errors import BundleError, ContractError
from ranking.bundle import check_golden, read_bundle
from ranking.pipeline import BundleReport
from ranking.score import BoosterRanker, CompiledRanker, Ranker, load_ranker, ranker_of
from tests.ranking.samples import toy_set

WIDTH = len(TRAVEL.names)


@pytest.fixture(scope="module", params=["compiled", "booster"])
def ranker(request: pytest.FixtureRequest, report: BundleReport) -> Ranker:
    if request.param == "compiled":
        return load_ranker(report.folder)
    return BoosterRanker(TRAVEL, read_bundle(report.folder).model.read_text())


def rows(n: int) -> np.ndarray:
    x = np.random.default_rng(0).normal(size=(n, WIDTH)).astype(np.float32)
    x[x > 2] = np.nan
    return x


def test_scores_are_finite_float32_one_a_row(ranker: Ranker) -> None:
    x = rows(40)
    x[0], x[1], x[2], x[3] = np.nan, np.inf, -np.inf, 3e38

    scores = ranker.score(x)

    assert scores.shape == (40,)
    assert scores.dtype == np.float32
    assert np.isfinite(scores).all()
    assert np.unique(scores).size > 10


def test_no_rows_give_no_scores(ranker: Ranker) -> None:
    assert ranker.score(rows(0)).shape == (0,)


def test_a_row_alone_scores_as_it_does_in_a_batch(ranker: Ranker) -> None:
    x = rows(20)

    assert [ranker.score(x[k : k + 1])[0] for k in range(20)] == ranker.score(x).tolist()


def test_rows_of_another_width_are_refused(ranker: Ranker) -> None:
    with pytest.raises(ContractError, match=rf"shape \(2, 3\) cannot be scored.*\(n, {WIDTH}\)"):
        ranker.score(np.zeros((2, 3), dtype=np.float32))
    with pytest.raises(ContractError, match="cannot be scored"):
        ranker.score(np.zeros(WIDTH, dtype=np.float32))


def test_threads_may_share_a_ranker(ranker: Ranker) -> None:
    x = rows(200)
    expected = ranker.score(x).tolist()

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: ranker.score(x).tolist(), range(40)))

    assert all(scores == expected for scores in found)


def test_contributions_and_their_base_add_up_to_the_score(report: BundleReport) -> None:
    ranker = load_ranker(report.folder)
    assert isinstance(ranker, CompiledRanker)
    x = rows(30)

    parts = ranker.contributions(x)

    assert parts.shape == (30, WIDTH + 1)
    np.testing.assert_allclose(ranker.raw(x), parts.sum(axis=1), atol=1e-9)
    assert np.unique(parts[:, -1]).size == 1
    assert ranker.contributions(x[:0]).shape == (0, WIDTH + 1)


def test_what_decides_contributes_most(report: BundleReport) -> None:
    ranker = load_ranker(report.folder)
    near = np.zeros((1, WIDTH), dtype=np.float32)
    near[0, TRAVEL.index("distance_km")] = -2.0

    parts = ranker.contributions(near)[0, :-1]

    assert TRAVEL.names[int(np.argmax(parts))] == "distance_km"


def test_text_that_is_no_model_is_refused() -> None:
    with pytest.raises(BundleError, match="this is no LightGBM model"):
        BoosterRanker(TRAVEL, "hello")


def test_a_model_of_another_width_is_refused(report: BundleReport) -> None:
    model = read_bundle(report.folder).model.read_text()

    with pytest.raises(BundleError, match=rf"takes {WIDTH} features, feature set 'toy' has 2"):
        BoosterRanker(toy_set("a", "b"), model)


@pytest.mark.slow
def test_scoring_needs_no_compiler_and_no_trainer(report: BundleReport) -> None:
    code = (
        "import sys; from pathlib import Path; from ranking.score import load_ranker\n"
        f"ranker = load_ranker(Path({str(report.folder)!r}))\n"
        "print(type(ranker).__name__, 'lleaves' in sys.modules, 'ranking.train' in sys.modules)"
    )

    said = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout

    assert said.split() == ["CompiledRanker", "False", "False"]


def test_a_bundle_that_was_read_gives_the_same_ranker(report: BundleReport) -> None:
    x = rows(10)

    again = ranker_of(read_bundle(report.folder))

    assert load_ranker(report.folder).score(x).tolist() == again.score(x).tolist()


@pytest.mark.parametrize("score", [0.0, 0.5, -1.0, -1e6])
def test_golden_scores_may_be_a_billionth_of_the_largest_apart(score: float) -> None:
    expected, largest = np.array([0.0, score]), max(1.0, abs(score))

    check_golden(expected, expected + 0.9e-9 * largest, "it")
    with pytest.raises(BundleError, match="it scores 2 of 2 golden rows differently"):
        check_golden(expected, expected - 1.1e-9 * largest, "it")
