"""The gate: who may serve."""

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from features.errors import ContractError, SpecError
from features.schema import F64, UNKNOWN_ID
from ranking.bootstrap import Estimate
from ranking.dataset import Samples, no_samples
from ranking.manifest import MadeFrom
from ranking.promote import Comparison, Gate, current_bundle, decide, make_current, refuse_seen_days
from tests.ranking.samples import toy_samples, toy_set

REQUESTS = 600
GATE = Gate(margin=0.005, least_requests=100)


def asked() -> tuple[Samples, F64]:
    """Requests of three audiences with one paid item of five, and scores that know a bit of it."""
    rng = np.random.default_rng(0)
    level = np.eye(5, dtype=int)[rng.integers(0, 5, REQUESTS)] * 4
    samples = toy_samples(level.tolist())
    audiences = np.array(["local", "visitor", "unknown"])[np.arange(REQUESTS) % 3]
    knows = rng.normal(size=samples.rows) + 0.15 * samples.gains
    return replace(samples, audiences=audiences), knows


def test_a_clearly_better_candidate_is_promoted_with_its_gain() -> None:
    samples, scores = asked()

    decision = decide(samples, scores + 0.1 * samples.gains, {"incumbent": scores}, GATE)

    assert decision.promoted
    (reason,) = decision.reasons
    assert reason.startswith("overall: NDCG@10 +0.")
    assert {c.segment for c in decision.comparisons} == {
        "overall", "audience=local", "audience=visitor", "audience=unknown"
    }  # fmt: skip


def test_the_same_model_again_is_promoted_however_strict_the_gate() -> None:
    samples, scores = asked()

    decision = decide(samples, scores, {"incumbent": scores}, replace(GATE, margin=0.0))

    assert decision.promoted
    assert all(c.difference.value == 0 for c in decision.comparisons)


def test_one_user_alone_has_no_interval_and_none_is_told() -> None:
    difference = Estimate(0.1772, *[float("nan")] * 3)

    told = str(Comparison("audience=unknown", "popularity", difference, 1, 1, 0, has_say=False))

    assert told == (
        "audience=unknown: NDCG@10 +0.1772 against popularity (no interval, n=1 of 1 users: too "
        "few to judge by)"
    )


def test_a_worse_candidate_is_refused_and_told_by_how_much() -> None:
    samples, scores = asked()

    decision = decide(samples, scores - 0.1 * samples.gains, {"incumbent": scores}, GATE)

    assert not decision.promoted
    assert "worse than the margin of 0.005 allows, overall: NDCG@10 -0." in str(decision)


def test_a_gain_of_most_does_not_pay_for_the_loss_of_one_audience() -> None:
    samples, scores = asked()
    is_local = np.repeat(samples.audiences == "local", samples.group_sizes)
    candidate = scores + np.where(is_local, -0.04, 0.15) * samples.gains

    decision = decide(samples, candidate, {"incumbent": scores}, GATE)

    assert not decision.promoted
    assert len(decision.reasons) == 1
    assert decision.reasons[0].startswith("significantly worse for audience=local: NDCG@10 -0.")


def rarely_unknown(requests: int, users: int) -> tuple[Samples, F64, F64]:
    """So many requests of an unknown audience, whose first users ask again; a candidate that is
    better for all others and the reverse of the incumbent for these; and the incumbent."""
    samples, scores = asked()
    is_rare = np.arange(REQUESTS) < requests
    samples = replace(
        samples,
        audiences=np.where(is_rare, "unknown", "local"),
        users=np.where(is_rare, np.arange(REQUESTS) % max(users, 1) + 1, samples.users + REQUESTS),
    )
    in_rows = np.repeat(is_rare, samples.group_sizes)
    scores = scores + samples.gains * in_rows
    return samples, np.where(in_rows, -scores, scores + 0.1 * samples.gains), scores


@pytest.mark.parametrize(("requests", "users"), [(2, 2), (60, 29)])
def test_a_few_users_of_an_audience_refuse_nothing_and_are_told_of(
    requests: int, users: int
) -> None:
    samples, candidate, incumbent = rarely_unknown(requests, users)

    decision = decide(samples, candidate, {"incumbent": incumbent}, GATE)

    (rare,) = (c for c in decision.comparisons if c.segment == "audience=unknown")
    assert decision.promoted
    assert rare.difference.high < 0
    assert (rare.n, rare.users) == (requests, users)
    assert f"n={requests} of {users} users: too few to judge by" in str(rare)
    assert str(rare) in decision.reasons


def test_as_many_users_as_it_takes_refuse_what_is_worse_for_them() -> None:
    samples, candidate, incumbent = rarely_unknown(60, 30)

    decision = decide(samples, candidate, {"incumbent": incumbent}, GATE)

    assert not decision.promoted
    assert decision.reasons[0].startswith("significantly worse for audience=unknown: NDCG@10 -")
    assert decide(
        samples, candidate, {"incumbent": incumbent}, replace(GATE, least_users=31)
    ).promoted


def test_requests_of_nobody_known_count_one_each_and_are_told_apart() -> None:
    samples, candidate, incumbent = rarely_unknown(40, 1)
    is_stranger = np.arange(REQUESTS) < 30
    samples = replace(samples, users=np.where(is_stranger, UNKNOWN_ID, samples.users))

    decision = decide(samples, candidate, {"incumbent": incumbent}, GATE)

    (rare,) = (c for c in decision.comparisons if c.segment == "audience=unknown")
    assert not decision.promoted
    assert (rare.users, rare.strangers) == (1, 30)
    assert "n=40 of 1 users and 30 times nobody known" in str(rare)


def test_requests_without_an_action_bring_no_users() -> None:
    samples, candidate, incumbent = rarely_unknown(60, 30)
    level = samples.levels.copy()
    level[: samples.offsets[31]] = 0  # the first 31 requests: 29 users have a second one
    samples = replace(samples, levels=level)

    decision = decide(samples, candidate, {"incumbent": incumbent}, GATE)

    (rare,) = (c for c in decision.comparisons if c.segment == "audience=unknown")
    assert (rare.n, rare.users) == (29, 29)
    assert decision.promoted


def test_a_small_loss_within_the_margin_passes() -> None:
    samples, scores = asked()
    candidate = scores.copy()
    first = samples.offsets[0]
    candidate[first : first + 5] = -scores[first : first + 5]  # one request of 600 turned around

    decision = decide(samples, candidate, {"incumbent": scores}, GATE)

    assert decision.promoted
    strict = decide(
        samples, scores - 0.02 * samples.gains, {"incumbent": scores}, replace(GATE, margin=0.0)
    )
    assert not strict.promoted


def test_without_an_incumbent_every_baseline_must_be_met() -> None:
    samples, scores = asked()
    weak, strong = scores - 0.1 * samples.gains, scores + 0.1 * samples.gains

    assert decide(samples, scores, {"popularity": weak, "recall_order": weak}, GATE).promoted
    refused = decide(samples, scores, {"popularity": weak, "recall_order": strong}, GATE)
    assert not refused.promoted
    assert "against recall_order" in str(refused)
    assert "against popularity" not in str(refused)


def test_too_few_requests_with_an_action_judge_nothing() -> None:
    samples, scores = asked()
    few = samples.take(np.arange(REQUESTS) < 60)

    decision = decide(few, 2 * scores[: few.rows], {"incumbent": scores[: few.rows]}, GATE)

    assert not decision.promoted
    assert "60 requests with an action are too few" in str(decision)
    enough = replace(GATE, least_requests=60)
    assert decide(few, 2 * scores[: few.rows], {"incumbent": scores[: few.rows]}, enough).promoted


def test_a_gate_that_nobody_set_asks_for_a_hundred_requests_and_thirty_users() -> None:
    samples, candidate, incumbent = rarely_unknown(60, 30)

    decision = decide(samples, candidate, {"incumbent": incumbent})

    assert decision == decide(samples, candidate, {"incumbent": incumbent}, Gate(0.005, 100, 30))
    assert not decision.promoted


def test_a_day_on_which_nothing_was_asked_judges_nothing() -> None:
    nothing = np.zeros(0)

    decision = decide(no_samples(toy_set("f0")), nothing, {"incumbent": nothing}, GATE)

    assert not decision.promoted
    assert decision.reasons == (
        "0 requests with an action are too few to judge by; expected at least 100: take more days",
    )


@pytest.mark.parametrize("least", [0, -1])
def test_a_gate_that_would_judge_by_nothing_is_refused(least: int) -> None:
    with pytest.raises(SpecError, match=f"least_requests is {least}; expected 1 or more"):
        Gate(least_requests=least)
    with pytest.raises(SpecError, match=f"least_users is {least}; expected 1 or more"):
        replace(GATE, least_users=least)


def test_no_rival_and_scores_that_are_not_finite_are_refused() -> None:
    samples, scores = asked()

    with pytest.raises(SpecError, match="no rival to judge against"):
        decide(samples, scores, {})
    with pytest.raises(ContractError, match="method 'incumbent' gave scores"):
        decide(samples, scores, {"incumbent": np.full(samples.rows, np.nan)})


def made_from(first: date, last: date) -> MadeFrom:
    return MadeFrom(
        data="toy", first=first, last=last, validation_first=last, train_requests=1, train_rows=1,
        validation_requests=1, without_positive=0, is_debiased=False, params={},
    )  # fmt: skip


def test_days_that_either_model_has_seen_cannot_judge() -> None:
    candidate = made_from(date(2026, 10, 1), date(2026, 10, 6))
    incumbent = made_from(date(2026, 9, 25), date(2026, 9, 30))
    models = {"candidate": candidate, "incumbent": incumbent}

    refuse_seen_days([date(2026, 10, 7), date(2026, 10, 8)], models)
    with pytest.raises(SpecError, match=r"candidate was trained on .* so 2026-10-06 cannot judge"):
        refuse_seen_days([date(2026, 10, 6), date(2026, 10, 7)], models)
    with pytest.raises(SpecError, match=r"incumbent was .* Take days after 2026-09-30"):
        refuse_seen_days([date(2026, 9, 30)], models)
    with pytest.raises(SpecError, match="so 2026-09-25 cannot judge"):
        refuse_seen_days([date(2026, 9, 25)], models)
    refuse_seen_days([date(2026, 9, 24)], models)


def test_the_pointer_moves_from_one_bundle_to_the_next(tmp_path: Path) -> None:
    first, second = tmp_path / "20261005-a", tmp_path / "20261006-b"
    first.mkdir()
    second.mkdir()

    assert current_bundle(tmp_path) is None
    make_current(first)
    assert current_bundle(tmp_path) == first
    make_current(second)
    assert current_bundle(tmp_path) == second
    assert sorted(p.name for p in tmp_path.iterdir()) == ["20261005-a", "20261006-b", "current"]


def test_a_pointer_that_a_crash_left_half_made_is_no_obstacle(tmp_path: Path) -> None:
    bundle = tmp_path / "20261005-a"
    bundle.mkdir()
    (tmp_path / f".current-{os.getpid()}").symlink_to("gone")

    make_current(bundle)

    assert current_bundle(tmp_path) == bundle
    assert sorted(p.name for p in tmp_path.iterdir()) == ["20261005-a", "current"]
