"""Which candidates of a replayed request become samples."""

from typing import Any

import numpy as np

from offline.replay_rows import Draw, choose, splitmix64


def ids(*values: int) -> Any:
    return np.array(values, dtype=np.int64)


def test_the_hash_is_the_published_one() -> None:
    # The first outputs of Vigna's splitmix64.c from the state 0.
    step = 0x9E3779B97F4A7C15
    states = np.array([0, step], dtype=np.uint64).astype(np.int64)

    assert splitmix64(states, 0).tolist() == [0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4]


def test_positives_stay_and_negatives_are_the_first_and_a_draw_of_the_rest() -> None:
    strengths = ids(0, 0, 1, 0, 0, 0, 5, 0)
    items = ids(*range(100, 108))

    places = choose(strengths, items, 7, Draw(leading=2, drawn=1)).tolist()

    assert places[:3] == [0, 1, 2]
    assert 6 in places
    assert len(places) == 5
    assert places == sorted(places)


def test_the_same_seed_draws_the_same_items_wherever_they_stand() -> None:
    items = ids(*range(100, 150))
    order = np.random.default_rng(1).permutation(50)
    draw = Draw(leading=0, drawn=10)
    nothing = np.zeros(50, dtype=np.int64)

    drawn = set(items[choose(nothing, items, 7, draw)].tolist())
    shuffled = set(items[order][choose(nothing, items[order], 7, draw)].tolist())
    others = set(items[choose(nothing, items, 8, draw)].tolist())

    assert drawn == shuffled
    assert drawn != others


def test_fewer_candidates_than_asked_for_are_all_of_them() -> None:
    assert choose(ids(0, 1), ids(5, 6), 1, Draw(20, 20)).tolist() == [0, 1]
    assert choose(ids(), ids(), 1, Draw(20, 20)).tolist() == []
