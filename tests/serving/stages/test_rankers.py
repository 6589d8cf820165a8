"""Rankers by name: the release's own, a rival, and the two that need no model."""

import numpy as np
import pytest

from features.catalog.sets import TRAVEL
from features.errors import SpecError
from serving.stages.rankers import ByColumn, check_rivals, choose_ranker
from tests.serving.town import BySales, Down


def rows(name: str, *values: float) -> np.ndarray:
    x = np.zeros((len(values), len(TRAVEL.names)), dtype=np.float32)
    x[:, TRAVEL.index(name)] = values
    return x


def test_a_scenario_names_the_release_s_own_ranker_or_a_rival() -> None:
    main, rival = BySales(), Down()

    assert choose_ranker("main", main, {}) is main
    assert choose_ranker("next", main, {"next": rival}) is rival


@pytest.mark.parametrize("name", ["main", "popularity", "recall_order"])
def test_a_rival_cannot_take_the_name_of_another_ranker(name: str) -> None:
    with pytest.raises(SpecError, match=f"cannot be called '{name}'"):
        check_rivals(["next", name])
    assert choose_ranker(name, BySales(), {name: (rival := Down())}) is not rival


def test_a_name_that_nobody_has_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(SpecError, match=r"unknown ranker 'popular'; did you mean 'popularity'"):
        choose_ranker("popular", BySales(), {})


def test_popularity_puts_best_sellers_first_and_what_nobody_knows_last() -> None:
    ranker = choose_ranker("popularity", BySales(), {})
    scores = ranker.score(rows("item_sales_decayed", 2.0, np.nan, 5.0, 0.0))

    assert np.argsort(-scores).tolist() == [2, 0, 3, 1]
    assert np.isfinite(scores).all()


def test_recall_order_leaves_candidates_as_recall_found_them() -> None:
    ranker = choose_ranker("recall_order", BySales(), {})
    x = rows("recall_rank", 3.0, 1.0, 2.0)

    assert np.argsort(-ranker.score(x)).tolist() == [1, 2, 0]
    np.testing.assert_allclose(ranker.contributions(x).sum(axis=1), ranker.score(x))


def test_a_column_that_the_set_lacks_cannot_be_ranked_by() -> None:
    with pytest.raises(SpecError, match="has no 'nothing'"):
        ByColumn(TRAVEL, "nothing", 1.0)
