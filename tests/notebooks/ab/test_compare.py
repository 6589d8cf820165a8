"""Two variants compared: by hand, and how often chance makes one look worse or better."""

import itertools
import math

import numpy as np
import pytest
from scipy.stats import binom

from notebooks.ab.ratio import Parts, compare, difference, ratio, reaches, relative

EXPERIMENTS = 1_000


def paying(count: int, users: int) -> Parts:
    return (np.arange(users) < count).astype(np.float64), np.ones(users)


def test_that_nobody_of_one_variant_pays_is_known_from_the_other() -> None:
    found = compare(paying(0, 1_000), paying(300, 1_000))
    # the treatment's error is that of 300 paying users of 2,000
    se = math.sqrt(0.15 * 0.85 / 1_999 * 2 + 0.3 * 0.7 / 999)

    assert found.value == -0.3
    assert found.se == pytest.approx(se, rel=1e-3)
    assert found.high < -0.26
    assert compare(paying(300, 1_000), paying(0, 1_000)).low == -found.high
    assert compare(paying(1_000, 1_000), paying(700, 1_000)).low == pytest.approx(-found.high)


def test_nothing_is_known_where_nothing_varied_in_either() -> None:
    assert not compare(paying(0, 100), paying(0, 200)).is_known
    assert not compare(paying(100, 100), paying(200, 200)).is_known
    assert not compare(paying(0, 0), paying(20, 200)).is_known
    assert compare(paying(0, 100), paying(200, 200)).is_significant  # but these are opposites


def test_a_difference_is_tested_with_a_mean_of_both_errors_and_has_its_own() -> None:
    found = compare(paying(3, 100), paying(97, 900))
    own = 0.03 * 0.97 / 99 + (97 / 900) * (803 / 900) / 899
    same = 0.1 * 0.9 * (1_000 / 999) * (1 / 100 + 1 / 900)
    share = (1.959964**2 - 1) / (3 * 1.959964**2)  # 0.247
    null_se = math.sqrt(share * own + (1 - share) * same)

    assert found.value == pytest.approx(0.03 - 97 / 900)
    assert found.se == pytest.approx(math.sqrt(own))
    assert found.null_se == pytest.approx(null_se)
    assert found.p_value == pytest.approx(math.erfc(-found.value / null_se / math.sqrt(2)))
    assert found.p_value < 0.05
    assert found.high < 0


def test_what_is_far_from_0_is_known_by_its_own_error() -> None:
    few, many = paying(30, 1_000), paying(400, 2_000)
    found, plain = compare(few, many), difference(ratio(*few), ratio(*many))

    assert found.null_se > 1.2 * plain.se
    assert found.low == plain.low
    assert found.high == pytest.approx(plain.high, abs=0.001)


def test_an_interval_ends_where_the_error_on_the_way_to_0_says() -> None:
    # variance 1 at 4, 2 at 0: 1.5 at 2, which is 2 away
    toward, away = reaches(4.0, 1.0, math.sqrt(2), quantile=2 / math.sqrt(1.5))

    assert toward == pytest.approx(2.0)
    assert away == pytest.approx(2 / math.sqrt(1.5))
    assert reaches(-4.0, 1.0, math.sqrt(2), 2 / math.sqrt(1.5)) == (toward, away)
    # variance 2 at 4, 1 at 0: 3 at 8
    assert reaches(4.0, math.sqrt(2), 1.0, 4 / math.sqrt(3))[1] == pytest.approx(4.0)
    assert reaches(4.0, 1.0, 1.0, 2.0) == (2.0, 2.0)


@pytest.mark.parametrize("null_se", [0.5, 1.0, 1.7])
def test_an_interval_leaves_out_0_where_the_test_finds_a_difference(null_se: float) -> None:
    for value in np.linspace(0.051, 5, 100).tolist():
        toward, away = reaches(value, 1.0, null_se, 2.0)

        assert (toward < value) == (value > 2 * null_se)
        assert away >= 2.0


def test_by_the_wider_error_nothing_is_significant_that_is_not() -> None:
    for paid in range(1, 30):
        found = compare(paying(paid, 100), paying(90, 900))

        assert found.is_significant or abs(found.value) < 1.959964 * found.wider_se
        assert found.wider_se == (found.null_se if paid < 10 else found.se)


def decided(sizes: tuple[int, int], rate: float) -> tuple[float, float]:
    """How often the first is found worse, and better, without a difference: over all counts that a
    binomial brings."""
    counts = [np.arange(*binom.ppf([1e-5, 1 - 1e-5], n, rate), dtype=np.int64) for n in sizes]
    worse = better = 0.0
    for pair in itertools.product(*(c.tolist() for c in counts)):
        gap = compare(*(paying(k, n) for k, n in zip(pair, sizes, strict=True)))
        chance = float(binom.pmf(pair, sizes, rate).prod())
        worse, better = worse + chance * (gap.high < 0), better + chance * (gap.low > 0)
    return worse, better


@pytest.mark.slow
@pytest.mark.parametrize(
    ("sizes", "rate"), [((150, 1_350), 0.04), ((250, 250), 0.04), ((50, 950), 0.2)]
)
def test_a_small_variant_is_found_worse_or_better_by_chance_as_often_as_is_meant(
    sizes: tuple[int, int], rate: float
) -> None:
    for worse, better in (decided(sizes, rate), decided(sizes[::-1], rate)[::-1]):
        assert 0.02 <= worse <= 0.028  # 0.025; it was 0.063 of the first
        assert 0.02 <= better <= 0.028


@pytest.mark.slow
def test_nor_does_a_small_variant_look_poor_because_a_large_payment_is_missing() -> None:
    rng = np.random.default_rng(7)

    def spent(users: int) -> Parts:
        """A twentieth pay; some of them much."""
        paid = rng.random(users) < 0.05
        return np.where(paid, rng.lognormal(0.0, 1.2, users), 0.0), np.ones(users)

    found = [compare(spent(400), spent(3_600)) for _ in range(2_000)]

    # 0.025; by their own errors 0.13 looked worse, and by the error of both 0.05 better
    assert sum(gap.high < 0 for gap in found) / 2_000 <= 0.032
    assert sum(gap.low > 0 for gap in found) / 2_000 <= 0.032


@pytest.mark.parametrize(("users", "others"), [(1_000, 1_000), (300, 2_700), (2_700, 300)])
def test_a_few_payers_who_are_all_of_one_variant_are_no_more_than_chance_brings(
    users: int, others: int
) -> None:
    chance = users / (users + others)  # of each payer to be of the first
    for payers in range(1, 60):
        if compare(paying(payers, users), paying(0, others)).is_significant:
            assert chance**payers <= 0.026  # 0.9^35 = 0.025


@pytest.mark.slow
def test_a_a_tests_of_variants_in_which_hardly_anybody_pays_raise_no_more_alarms() -> None:
    rng = np.random.default_rng(6)
    for sizes in ((1_000, 1_000), (300, 2_700)):
        payers = rng.poisson(3 * np.array(sizes) / max(sizes), (2_000, 2))
        counts, times = np.unique(payers, axis=0, return_counts=True)
        alarms = [
            compare(*(paying(k, n) for k, n in zip(pair, sizes, strict=True))).is_significant
            for pair in counts.tolist()
        ]

        assert (np.array(alarms) * times).sum() / 2_000 <= 0.05


def test_a_relative_difference_is_a_share_of_the_control() -> None:
    treatment, control = paying(260, 2_000), paying(100, 1_000)
    found = relative(treatment, control)
    se = math.hypot(ratio(*treatment).se, 1.3 * ratio(*control).se) / 0.1

    assert found.value == pytest.approx(0.3)
    assert found.se == pytest.approx(se)
    assert not relative(treatment, paying(0, 9)).is_known


def test_a_relative_difference_is_significant_where_the_difference_is() -> None:
    for paid in range(1, 30):
        treatment, control = paying(paid, 100), paying(90, 900)
        by_both = relative(treatment, control), compare(treatment, control)

        assert by_both[0].is_significant == by_both[1].is_significant
        assert by_both[0].p_value == pytest.approx(by_both[1].p_value)


@pytest.mark.slow
def test_the_relative_interval_holds_the_truth_as_often_as_it_says() -> None:
    rng = np.random.default_rng(5)
    held = 0
    for _ in range(EXPERIMENTS):
        a, b = rng.random(3_000) < 0.1, rng.random(3_000) < 0.13
        found = relative((b * 1.0, np.ones(3_000)), (a * 1.0, np.ones(3_000)))
        held += found.low <= 0.3 <= found.high

    assert 0.94 <= held / EXPERIMENTS <= 0.96
