"""The best path between two ends: against all paths there are, and by hand."""

from itertools import pairwise, permutations

import numpy as np
import pytest

from features.errors import ContractError
from features.schema import F64, Ids
from ranking.itinerary import _best_of_each, _undominated, best_itinerary


def worth(path: tuple[int, ...], points: F64, steps: F64, pairs: F64) -> float:
    return (
        sum(points[i] for i in path[1:-1])
        + sum(steps[a, b] for a, b in pairwise(path))
        + sum(pairs[a, b] for n, a in enumerate(path) for b in path[n + 1 :])
    )


def tables(seed: int, size: int) -> tuple[F64, F64, F64]:
    rng = np.random.default_rng(seed)
    return rng.normal(size=size), rng.normal(size=(size, size)), rng.normal(size=(size, size))


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("length", [2, 3, 5, 7])
def test_nothing_among_all_paths_is_better(seed: int, length: int) -> None:
    points, steps, pairs = tables(seed, 7)
    inner = [i for i in range(7) if i not in (2, 5)]
    expected = max(
        worth((2, *chosen, 5), points, steps, pairs) for chosen in permutations(inner, length - 2)
    )

    found = best_itinerary(points, steps, pairs, (2, 5), length)

    path = tuple(found.tolist())
    assert (path[0], path[-1], len(set(path))) == (2, 5, length)
    assert worth(path, points, steps, pairs) == pytest.approx(expected)


def test_a_narrow_search_of_a_long_trip_is_a_path_and_a_wider_one_is_no_worse() -> None:
    points, steps, pairs = tables(1, 25)

    narrow, wide = (best_itinerary(points, steps, pairs, (0, 1), 20, width) for width in (5, 400))

    assert len(set(narrow.tolist())) == 20
    assert worth(tuple(wide), points, steps, pairs) >= worth(tuple(narrow), points, steps, pairs)


def test_the_way_decides_between_items_of_equal_worth() -> None:
    # A line 0 - 2 - 3 - 1: 2 and 3 are equally good, and only 0 2 3 1 does not go back.
    at = np.array([0.0, 3.0, 1.0, 2.0])
    steps = -np.abs(at[:, None] - at)

    found = best_itinerary(np.zeros(4), steps, np.zeros((4, 4)), (0, 1), 4)

    assert found.tolist() == [0, 2, 3, 1]


def test_precedence_orders_what_steps_do_not() -> None:
    pairs: F64 = np.zeros((4, 4))
    pairs[3, 2] = 1.0  # 3 comes before 2, near or far

    found: Ids = best_itinerary(np.zeros(4), np.zeros((4, 4)), pairs, (0, 1), 4)

    assert found.tolist() == [0, 3, 2, 1]


def test_ties_go_to_the_lower_item() -> None:
    found = best_itinerary(np.zeros(5), np.zeros((5, 5)), np.zeros((5, 5)), (4, 1), 3)

    assert found.tolist() == [4, 0, 1]


@pytest.mark.parametrize(("ends", "length"), [((1, 1), 3), ((0, 1), 1), ((0, 1), 4)])
def test_a_path_that_cannot_be_is_refused(ends: tuple[int, int], length: int) -> None:
    with pytest.raises(ContractError, match="cannot be had of 3"):
        best_itinerary(np.zeros(3), np.zeros((3, 3)), np.zeros((3, 3)), ends, length)


@pytest.mark.parametrize("sets", [5, 40, 4_000])  # few: the likely ones are too few, and all count
def test_who_looks_at_the_likely_ones_first_keeps_what_looking_at_all_keeps(sets: int) -> None:
    rng = np.random.default_rng(sets)
    of, item = rng.integers(0, sets, 3_000), rng.integers(0, 3, 3_000)
    worth = rng.integers(0, 50, 3_000).astype(np.float64)  # with many ties
    worth[of % 5 == 0] += 50  # of five sets, the likely ones are all of one

    kept = _undominated(of, item, worth, 100)

    assert kept.tolist() == _best_of_each(of, item, worth, 100).tolist()
    assert kept.size == min(100, len(set(zip(of.tolist(), item.tolist(), strict=True))))
