"""Off-policy estimates: by hand, and against a policy whose truth is known."""

import math

import numpy as np
import pytest

from features.errors import ContractError
from features.schema import F64
from notebooks.ab.offpolicy import (
    FEWEST_TELLING,
    Logged,
    doubly_robust,
    gain,
    logged_mean,
    snips,
)
from serving.stages.explore import Exploration, chances

EXPERIMENTS = 4_000  # two of a coverage's standard errors are 0.7 %: the band below is a test
WORTH = np.array([0.1, 0.2, 0.5])  # click rate of each of three items
LOGGING = np.array([0.6, 0.3, 0.1])
TARGET = np.array([0.1, 0.3, 0.6])
TRUTH = float(WORTH @ TARGET)


def log(rng: np.random.Generator, users: int) -> tuple[Logged, np.ndarray]:
    """Four pages of one item each for every user, whose own liking moves all of them."""
    owner = np.repeat(np.arange(users), 4)
    items = rng.choice(3, size=owner.size, p=LOGGING)
    liking = np.repeat(rng.choice([0.5, 1.5], users), 4)
    rewards = (rng.random(owner.size) < WORTH[items] * liking).astype(np.float64)
    return Logged(rewards, LOGGING[items], TARGET[items], owner), items


def test_estimates_by_hand() -> None:
    logged = Logged(
        np.array([1.0, 0.0]), np.array([0.5, 0.25]), np.array([0.5, 0.5]), np.array([1, 2])
    )
    told, expected = np.array([0.8, 0.2]), np.array([0.5, 0.5])

    # weights 1 and 2
    assert snips(logged).value.value == pytest.approx(1 / 3)
    assert snips(logged).effective == pytest.approx(9 / 5)
    # (0.5 + 0.2) and (0.5 - 0.4)
    assert doubly_robust(logged, told, expected).value.value == pytest.approx(0.4)
    assert logged_mean(logged).value == 0.5


def test_a_policy_that_the_logs_never_tried_is_not_supported() -> None:
    rows = 1_000
    targets = np.zeros(rows)
    targets[0] = 1.0
    found = snips(Logged(np.ones(rows), np.full(rows, 0.5), targets, np.arange(rows)))
    nothing = snips(Logged(np.ones(rows), np.full(rows, 0.5), np.zeros(rows), np.arange(rows)))

    assert not found.is_supported
    assert not nothing.is_supported
    assert np.isnan(nothing.value.value)


def test_rows_that_both_policies_want_alike_tell_nothing_of_the_difference() -> None:
    rows = 2_000
    rewards = (np.arange(rows) % 5 == 0).astype(np.float64)  # a fifth
    targets = np.full(rows, 0.5)
    targets[:99] = 1.0  # these weigh 2, the others 1
    users = np.arange(rows)
    few = snips(Logged(rewards, np.full(rows, 0.5), targets, users))
    targets[99] = 1.0
    enough = snips(Logged(rewards, np.full(rows, 0.5), targets, users))

    assert few.effective > 1_900
    assert few.telling == pytest.approx(99 / 5)
    assert not few.is_supported
    assert enough.telling == pytest.approx(FEWEST_TELLING)
    assert enough.is_supported
    moved = snips(Logged(np.roll(rewards, 1), np.full(rows, 0.5), targets, users))
    assert moved.telling == enough.telling  # whichever of them were clicked


@pytest.mark.parametrize(
    ("propensity", "target", "what"), [(0.0, 0.5, "propensities"), (0.5, 1.5, "targets")]
)
def test_probabilities_are_refused_that_are_none(
    propensity: float, target: float, what: str
) -> None:
    one = np.ones(1)

    with pytest.raises(ContractError, match=what):
        Logged(one, one * propensity, one * target, np.array([1]))


def test_the_same_policy_is_worth_what_it_earned() -> None:
    logged, _ = log(np.random.default_rng(1), 500)
    same = Logged(logged.rewards, logged.propensities, logged.propensities, logged.users)

    assert snips(same).value == logged_mean(same)


@pytest.mark.slow
@pytest.mark.parametrize("model", [WORTH, np.array([0.3, 0.3, 0.3])])
def test_intervals_hold_the_truth_with_a_right_model_and_with_a_wrong_one(model: F64) -> None:
    rng = np.random.default_rng(2)
    held = held_dr = 0
    for _ in range(EXPERIMENTS):
        logged, items = log(rng, 400)
        found = snips(logged).value
        expected = np.full(items.size, model @ TARGET)
        robust = doubly_robust(logged, model[items], expected).value
        held += found.low <= TRUTH <= found.high
        held_dr += robust.low <= TRUTH <= robust.high

    assert 0.94 <= held / EXPERIMENTS <= 0.96
    assert 0.94 <= held_dr / EXPERIMENTS <= 0.96


def test_a_good_model_of_rewards_narrows_the_interval() -> None:
    logged, items = log(np.random.default_rng(3), 5_000)
    robust = doubly_robust(logged, WORTH[items], np.full(items.size, TRUTH))

    assert robust.value.se < snips(logged).value.se * 1.02
    assert robust.value.value == pytest.approx(TRUTH, abs=4 * robust.value.se)


def test_users_who_were_shown_much_do_not_count_as_many() -> None:
    rng = np.random.default_rng(4)
    logged, _ = log(rng, 2_000)
    as_rows = Logged(
        logged.rewards, logged.propensities, logged.targets, np.arange(logged.rewards.size)
    )

    assert snips(logged).value.se > snips(as_rows).value.se


def test_a_gain_is_the_difference_of_the_two_means_and_known_better() -> None:
    rng = np.random.default_rng(5)
    logged, items = log(rng, 3_000)
    told, expected = WORTH[items], np.full(items.size, TRUTH)

    change = gain(logged, told, expected)
    new, was = doubly_robust(logged, told, expected).value, logged_mean(logged)

    assert change.value == pytest.approx(new.value - was.value)
    assert change.se < np.hypot(new.se, was.se)
    assert change.low <= TRUTH - float(WORTH @ LOGGING) <= change.high


@pytest.mark.slow
def test_on_explored_places_intervals_hold_what_another_order_would_have_earned() -> None:
    """The server's own exploration: three places of a page of six, each with three more in its
    pool; the other order has one of each pool in the place of the server's own pick."""
    knobs = Exploration(rate=0.3, places=3, pool=9)
    order = np.arange(15)
    other = order.copy()
    for place, item in ((3, 6), (4, 10), (5, 14)):
        other[[place, item]] = other[[item, place]]
    own_chances, new_chances = (chances(o, 6, knobs)[3:] for o in (order, other))
    worth = np.linspace(0.05, 0.4, 15)
    truth = float(np.mean([worth[c.entries] @ c.shares for c in new_chances]))
    rng, users = np.random.default_rng(6), 200
    draws = EXPERIMENTS * users
    parts = []
    for own, new in zip(own_chances, new_chances, strict=True):
        picked = rng.choice(own.entries.size, draws, p=own.shares)
        shares = dict(zip(new.entries.tolist(), new.shares.tolist(), strict=True))
        targets = np.array([shares[entry] for entry in own.entries.tolist()])
        parts.append((own.entries[picked], own.shares[picked], targets[picked]))
    entries, propensities, targets = (np.stack(p, axis=1) for p in zip(*parts, strict=True))
    liking = rng.choice([0.6, 1.4], (draws, 1))
    rewards = (rng.random(entries.shape) < worth[entries] * liking).astype(np.float64)
    owner = np.repeat(np.arange(users), 3)
    wrong, mean = np.full(3 * users, 0.2), np.full(3 * users, 0.2)
    held = held_dr = held_gain = 0
    was = float(np.mean([worth[c.entries] @ c.shares for c in own_chances]))
    for n in range(EXPERIMENTS):
        here = slice(n * users, (n + 1) * users)
        logged = Logged(
            rewards[here].ravel(), propensities[here].ravel(), targets[here].ravel(), owner
        )
        found, robust = snips(logged).value, doubly_robust(logged, wrong, mean).value
        change = gain(logged, wrong, mean)
        held += found.low <= truth <= found.high
        held_dr += robust.low <= truth <= robust.high
        held_gain += change.low <= truth - was <= change.high

    for count in (held, held_dr, held_gain):
        assert 0.94 <= count / EXPERIMENTS <= 0.96


SHIPPED = Exploration(rate=0.05, places=2, pool=20)


def shipped(rng: np.random.Generator, users: int, click_rate: float) -> Logged:
    """Twenty explored places of each user, as a server explores that is configured as shipped; on
    two of five the other order has an item of the pool there. All items are liked alike."""
    order = np.arange(30)
    other = order.copy()
    other[[8, 10, 9, 11]] = other[[10, 8, 11, 9]]
    explored = [chances(o, 10, SHIPPED)[8:] for o in (order, other)]
    rows = users * 20
    is_moved = rng.random(rows) < 0.4
    drawn = []
    for own, new in zip(*explored, strict=True):
        shares = dict(zip(new.entries.tolist(), new.shares.tolist(), strict=True))
        there = np.array([shares.get(entry, 0.0) for entry in own.entries.tolist()])
        drawn.append((rng.choice(own.entries.size, rows, p=own.shares), own.shares, there))
    at = np.arange(rows) % 2
    propensities, targets = np.zeros(rows), np.zeros(rows)
    for place, (picked, own_shares, there) in enumerate(drawn):
        here = at == place
        propensities[here] = own_shares[picked[here]]
        targets[here] = np.where(is_moved, there[picked], own_shares[picked])[here]
    liking = np.repeat(rng.choice([0.5, 1.5], users), 20)
    rewards = (rng.random(rows) < click_rate * liking).astype(np.float64)
    return Logged(rewards, propensities, targets, np.repeat(np.arange(users), 20))


def test_a_gain_is_tested_with_its_own_error_and_that_of_rows_clicked_like_others() -> None:
    logged = Logged(
        np.array([1.0, 0, 0, 1, 0, 0]),
        np.full(6, 0.5),
        np.array([1.0, 0, 1, 0, 0.5, 0.5]),
        np.arange(6),
    )
    told = np.full(6, 1 / 3)
    found = gain(logged, told, told)
    # weights 2, 0, 2, 0, 1, 1; r - told has a variance of 2/9
    same = math.sqrt(4 * 2 / 9) / 6
    share = (1.959964**2 - 1) / (3 * 1.959964**2)

    assert found.null_se == pytest.approx(math.sqrt(share * found.se**2 + (1 - share) * same**2))


@pytest.mark.slow
@pytest.mark.parametrize(("users", "click_rate"), [(1_000, 0.1), (2_400, 0.3)])
def test_as_shipped_an_equal_ranker_is_seldom_called_worse_by_logs_that_are_thought_to_tell(
    users: int, click_rate: float
) -> None:
    rng, trials = np.random.default_rng(7), 400
    told = worse = better = 0
    for _ in range(trials):
        logged = shipped(rng, users, click_rate)
        mean = np.full(logged.rewards.size, logged.rewards.mean())
        change = gain(logged, mean, mean)
        told += snips(logged).is_supported
        worse += snips(logged).is_supported and change.high < 0
        better += snips(logged).is_supported and change.low > 0

    assert told == (0 if users == 1_000 else trials)  # 4 and 29 clicks are expected
    assert worse / trials <= 0.05
    assert better / trials <= 0.05
