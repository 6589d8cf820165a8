"""The sample-ratio check, against numbers by hand and simulated splits."""

import numpy as np
import pytest
from scipy.stats import binom

from features.errors import ContractError, SpecError
from notebooks.ab.srm import ALARM, sample_ratio

EVEN = {"a": 0.5, "b": 0.5}


def test_the_statistic_is_pearsons() -> None:
    found = sample_ratio({"a": 44_000, "b": 45_000}, EVEN)

    assert found.expected == (44_500, 44_500)
    assert found.chi_square == pytest.approx(2 * 500**2 / 44_500)
    assert found.p_value == pytest.approx(0.000802, abs=1e-6)
    assert not found.is_mismatch  # suspicious, and yet above the alarm level


def test_a_split_that_chance_does_not_make_is_a_mismatch() -> None:
    assert sample_ratio({"a": 600, "b": 400}, EVEN).is_mismatch
    assert sample_ratio({"a": 500, "b": 500}, {"a": 0.9, "b": 0.1}).is_mismatch


def test_shares_may_have_any_sum_and_order() -> None:
    found = sample_ratio({"b": 100, "a": 900}, {"a": 4_500, "b": 500})

    assert (found.variants, found.observed) == (("a", "b"), (900, 100))
    assert (found.expected, found.p_value) == ((900, 100), 1)


def test_a_variant_that_nobody_saw_counts_as_nobody() -> None:
    found = sample_ratio({"a": 100}, EVEN)

    assert (found.observed, found.is_mismatch) == ((100, 0), True)


def test_sound_splits_alarm_as_rarely_as_they_should() -> None:
    rng = np.random.default_rng(5)
    shares = {"a": 0.5, "b": 0.3, "c": 0.2}
    draws = rng.multinomial(2_000, list(shares.values()), size=500)
    p_values = np.array(
        [sample_ratio(dict(zip(shares, d.tolist(), strict=True)), shares).p_value for d in draws]
    )

    # of 500: 25 and 100 expected, standard deviations 4.9 and 8.9
    assert 15 <= (p_values < 0.05).sum() <= 35
    assert 80 <= (p_values < 0.2).sum() <= 120


def test_a_loss_of_a_twentieth_of_one_variant_is_found() -> None:
    rng = np.random.default_rng(6)
    treated = rng.binomial(20_000, 0.95, size=100)
    found = [sample_ratio({"a": 20_000, "b": int(b)}, EVEN).is_mismatch for b in treated]

    assert sum(found) > 90


THREE = {"control": 0.4995, "new": 0.4995, "testers": 0.001}


def test_a_tiny_variant_hides_no_mismatch_of_the_others() -> None:
    found = sample_ratio({"control": 3_000, "new": 1_900, "testers": 4}, THREE)

    # 550^2 / 2,450 of each of the two: testers expect 4.9 and are left out of it
    assert found.chi_square == pytest.approx(2 * 550**2 / 2_450)
    assert found.is_mismatch
    assert not sample_ratio({"control": 2_480, "new": 2_420, "testers": 4}, THREE).is_mismatch
    assert not sample_ratio({"control": 2_480, "new": 2_420}, THREE).is_mismatch


def test_too_many_users_of_a_tiny_variant_are_a_mismatch() -> None:
    assert sample_ratio({"control": 2_400, "new": 2_400, "testers": 40}, THREE).is_mismatch
    assert sample_ratio({"a": 3_000, "b": 40}, {"a": 0.999, "b": 0.001}).is_mismatch


def test_below_five_expected_users_of_every_variant_nothing_can_be_told() -> None:
    assert not sample_ratio({"a": 9}, EVEN).can_tell
    assert sample_ratio({"a": 10}, EVEN).can_tell


@pytest.mark.slow
def test_splits_with_tiny_variants_raise_alarms_as_rarely_as_they_should() -> None:
    rng = np.random.default_rng(3)
    shares = {"a": 0.6, "b": 0.395, "c": 0.003, "d": 0.002}
    draws = rng.multinomial(1_000, list(shares.values()), 2_000)
    low = sum(
        sample_ratio(dict(zip(shares, d.tolist(), strict=True)), shares).p_value < 0.05
        for d in draws
    )

    assert low / 2_000 <= 0.055


@pytest.mark.parametrize("users", [50, 70, 100, 300, 900])
@pytest.mark.parametrize("share", [0.5, 0.1, 0.01])
def test_sound_splits_with_a_small_variant_raise_no_more_alarms(users: int, share: float) -> None:
    """Over all counts that a binomial brings, at the level at which alarms are raised, and at that
    of one day of fourteen."""
    users = round(users / 10 / share)
    counts = np.arange(*binom.ppf([1e-9, 1 - 1e-9], users, share), dtype=np.int64).tolist()
    p_values = np.array(
        [
            sample_ratio({"a": k, "b": users - k}, {"a": share, "b": 1 - share}).p_value
            for k in counts
        ]
    )
    chances = binom.pmf(counts, users, share)

    assert chances[p_values < ALARM].sum() <= 1.001 * ALARM  # by chi-square it was up to 4 times
    assert chances[p_values < ALARM / 14].sum() <= 1.001 * ALARM / 14  # 9 times


def test_a_variant_without_a_share_counts_only_where_it_was_seen() -> None:
    shares = {"a": 1.0, "b": 1.0, "testers": 0.0}

    assert sample_ratio({"a": 300, "b": 190}, shares) == sample_ratio({"a": 300, "b": 190}, EVEN)
    with pytest.raises(ContractError, match=r"\['testers'\], which have no share; known: a, b"):
        sample_ratio({"a": 300, "b": 190, "testers": 1}, shares)


@pytest.mark.parametrize("shares", [{}, {"a": 1.0}, {"a": 1.0, "b": 0.0}])
def test_shares_that_split_nothing_are_refused(shares: dict[str, float]) -> None:
    with pytest.raises(SpecError, match="two variants or more"):
        sample_ratio({"a": 1}, shares)


def test_users_of_a_variant_without_a_share_are_refused() -> None:
    with pytest.raises(ContractError, match=r"\['c'\], which have no share; known: a, b"):
        sample_ratio({"a": 10, "b": 10, "c": 1}, EVEN)


def test_no_users_are_refused() -> None:
    with pytest.raises(ContractError, match="no user of any of a, b"):
        sample_ratio({}, EVEN)
