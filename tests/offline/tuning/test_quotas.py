"""Which split of a total finds most, on proposals written by hand."""

from dataclasses import replace

import numpy as np
import pytest

from offline.tuning.cases import Ranked
from offline.tuning.quotas import alone, choose, hits, recalls, scaled, search

INF = np.inf


def made(
    *requests: list[tuple[int, float, float, bool]], wanted: list[int] | None = None
) -> Ranked:
    """Requests of (item, rank by good, rank by bad, wanted)."""
    rows = [(n, *row) for n, request in enumerate(requests) for row in request]
    found = [sum(w for *_, w in request) for request in requests]
    return Ranked(
        names=("good", "bad"),
        request=np.array([row[0] for row in rows]),
        item=np.array([row[1] for row in rows]),
        ranks=np.array([row[2:4] for row in rows], dtype=float),
        wanted=np.array([row[4] for row in rows]),
        wanted_of=np.array(wanted or found),
        users=np.arange(len(requests)),
    )


def alternating(requests: int = 30) -> Ranked:
    """Good puts wanted items first, bad other ones: forty of each, in turn where both count."""
    wanted = [(n, float(n), INF, n <= 4) for n in range(1, 41)]
    others = [(100 + n, INF, float(n), False) for n in range(1, 41)]
    return made(*[wanted + others] * requests)


def test_an_item_stands_where_its_best_source_puts_it() -> None:
    # Keys rank / quota with quotas 4 and 2: item 1 0.25, item 2 0.5 by both, item 3 1.0.
    ranked = made([(1, 1, INF, True), (2, INF, 1, True), (3, INF, 2, True), (4, 5, INF, True)])

    # 8 candidates are cut at 1, 2, 4 and 8; item 4 lies beyond its quota.
    assert hits(ranked, {"good": 4, "bad": 2}, 8).tolist() == [[1.0, 2.0, 3.0, 3.0]]


def test_what_no_source_proposed_counts_as_missed() -> None:
    ranked = made([(1, 1, INF, True)], wanted=[4])

    assert recalls(ranked, {"good": 5, "bad": 5}, 8).tolist() == [0.25] * 4
    assert alone(ranked, "good", 5).tolist() == [1.0]
    assert alone(ranked, "bad", 5).tolist() == [0.0]


def test_a_request_that_wanted_nothing_is_left_out() -> None:
    ranked = made([(1, 1, INF, True)], [(2, 1, INF, False)])

    assert recalls(ranked, {"good": 5, "bad": 5}, 8).tolist() == [1.0] * 4


def test_the_search_moves_the_total_to_the_source_that_finds_more() -> None:
    ranked = alternating()
    before = {"good": 20, "bad": 20}

    steps = search(ranked, before, 32)

    after = steps[-1].quotas
    assert after["good"] > 2 * after["bad"]
    assert sum(after.values()) == pytest.approx(40, abs=2)
    assert steps[0].quotas == before
    assert [s.recall for s in steps] == sorted(s.recall for s in steps)


def test_quotas_that_cannot_be_bettered_or_lessened_stay_as_they_are() -> None:
    # Each finds what the other does not, at the first place.
    ranked = made(*[[(1, 1, INF, True), (2, INF, 1, True)]] * 5)

    choice = choose(ranked, None, {"good": 5, "bad": 5}, 8)

    assert choice.chosen == choice.now == {"good_quota": 5, "bad_quota": 5}
    assert choice.later is None


def test_a_source_that_adds_nothing_is_left_what_it_is_worth() -> None:
    ranked = made(*[[(1, 1, 1, True)]] * 5)

    choice = choose(ranked, None, {"good": 40, "bad": 30}, 8)

    assert choice.chosen == {"good_quota": 40, "bad_quota": 5}
    assert choice.since == "less finds as much"
    assert not choice.is_kept
    assert choice.tuning.gain()[0] == 0.0


def test_a_source_whose_quota_is_stated_is_neither_turned_nor_lessened() -> None:
    choice = choose(alternating(), None, {"good": 20, "bad": 20}, 32, "x", ["bad"])

    assert choice.best["bad_quota"] == 20


def test_a_source_that_proposes_nothing_keeps_its_quota() -> None:
    ranked = alternating()
    silent = replace(
        ranked,
        names=(*ranked.names, "silent"),
        ranks=np.column_stack([ranked.ranks, np.full(ranked.item.size, INF)]),
    )

    steps = search(silent, {"good": 20, "bad": 20, "silent": 77}, 32)

    assert len(steps) > 1
    assert {step.quotas["silent"] for step in steps} == {77}


def test_quotas_keep_their_total_and_never_vanish() -> None:
    assert scaled({"a": 300.0, "b": 100.0, "c": 0.1}, 40) == {"a": 30, "b": 10, "c": 5}
