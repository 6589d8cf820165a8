"""Looks at whether an experiment ran as meant: each finds its fault, and sound ones pass."""

import numpy as np
import pytest
from scipy.stats import chi2_contingency

from notebooks.ab import sanity
from notebooks.ab.srm import ALARM
from serving.settings.experiments import BUCKETS, Layer, Variant, unit_of

EXPERIMENTS = 400
HALVES = {"a": 1.0, "b": 1.0}
LAYER = Layer(
    salt="s",
    variants={
        "a": Variant(buckets=((0, BUCKETS // 2),)),
        "b": Variant(buckets=((BUCKETS // 2, BUCKETS),)),
    },
)


def assigned(users: int) -> tuple[np.ndarray, np.ndarray]:
    ids = np.arange(1, users + 1)
    return ids, np.array([LAYER.variant_of(unit_of(u, None, "")) for u in ids.tolist()])


def test_a_split_is_said_with_its_numbers() -> None:
    found = sanity.split({"a": 500, "b": 380}, HALVES)

    # chi-square 2 x 60^2 / 440 = 16.4
    assert not found.is_sound
    assert found.said == "a 500 of 440 expected, b 380 of 440 expected; p = 5.23e-05"


def test_a_fault_of_one_day_is_found_where_the_sum_of_days_hides_it() -> None:
    variant = np.array(["a", "b"] * 1_000 + ["a"] * 40)
    first_day = np.repeat([0, 1], [2_000, 40])

    assert sanity.split({"a": 1_040, "b": 1_000}, HALVES).is_sound
    assert not sanity.daily_split(variant, first_day, HALVES).is_sound


def test_a_tiny_variant_does_not_switch_the_looks_off() -> None:
    shares = {"a": 0.4995, "b": 0.4995, "testers": 0.001}
    variant = np.array(["a"] * 1_000 + ["b"] * 700 + ["testers"])

    assert not sanity.split({"a": 3_000, "b": 1_900, "testers": 5}, shares).is_sound
    assert not sanity.daily_split(variant, np.zeros(1_701, dtype=np.int64), shares).is_sound


def test_where_nobody_was_seen_too_few_were() -> None:
    assert sanity.split({}, HALVES).said == "too few users to tell"


def test_days_with_few_users_tell_nothing() -> None:
    found = sanity.daily_split(np.array(["a"] * 5), np.zeros(5, dtype=np.int64), HALVES)

    assert found.is_sound
    assert "too few" in found.said


def test_users_who_saw_what_their_hash_does_not_give_them_are_found() -> None:
    ids, variant = assigned(1_000)
    moved = variant.copy()
    moved[:20] = np.where(variant[:20] == "a", "b", "a")

    assert sanity.assignment(LAYER, ids, variant, switched=10).is_sound
    assert not sanity.assignment(LAYER, ids, moved, switched=0).is_sound
    assert not sanity.assignment(LAYER, ids, variant, switched=11).is_sound
    assert "20 saw another variant" in sanity.assignment(LAYER, ids, moved, 0).said


def test_variants_that_differed_before_it_began_are_found_and_alike_ones_pass() -> None:
    rng = np.random.default_rng(1)
    variant = np.repeat(["a", "b", "c"], 400)
    former = rng.gamma(1.0, 3.0, (1_200, 2))
    tilted = former + (variant == "c")[:, None] * np.array([0.0, 1.5])

    assert sanity.alike_before(variant, "a", former, ("views", "payments")).is_sound
    assert not sanity.alike_before(variant, "a", tilted, ("views", "payments")).is_sound
    nobody = sanity.alike_before(variant, "a", np.zeros((1_200, 2)), ("v", "p"))
    assert (nobody.is_sound, nobody.said) == (True, "nobody was there before")


@pytest.mark.parametrize("columns", [[0, 1, 2], [1, 2]])
@pytest.mark.parametrize("empty", ["a", "b"])
def test_a_variant_of_which_nobody_did_anything_before_is_not_like_one_of_which_many_did(
    columns: list[int], empty: str
) -> None:
    rng = np.random.default_rng(3)
    variant = np.repeat(["a", "b"], 2_000)
    former = rng.poisson([6.0, 0.3, 40.0], (4_000, 3)).astype(np.float64)
    former[np.ix_(variant == empty, columns)] = 0.0

    found = sanity.alike_before(variant, "a", former, ("views", "payments", "CNY paid"))

    assert not found.is_sound
    assert "p = 0 after" in found.said or "e-" in found.said


@pytest.mark.parametrize("active", ["a", "b"])
def test_a_few_who_did_something_before_may_be_all_of_one_variant(active: str) -> None:
    variant = np.repeat(["a", "b"], [2_700, 300])
    former = np.zeros((3_000, 1))
    former[np.flatnonzero(variant == active)[:3]] = 1.0

    found = sanity.alike_before(variant, "a", former, ("payments",))

    assert found.is_sound
    assert "p = " in found.said  # and is compared


@pytest.mark.slow
def test_alike_variants_raise_hardly_ever_an_alarm() -> None:
    rng = np.random.default_rng(2)
    variant = np.repeat(["a", "b"], 200)
    alarms = sum(
        not sanity.alike_before(variant, "a", rng.gamma(1.0, 3.0, (400, 3)), "xyz").is_sound
        for _ in range(EXPERIMENTS)
    )

    assert alarms <= 2  # 0.2 expected at a level of 0.0005


@pytest.mark.slow
def test_nor_does_a_small_one_whose_users_paid_little_before() -> None:
    rng = np.random.default_rng(5)
    variant = np.repeat(["a", "b"], [2_700, 300])

    def former() -> np.ndarray:
        """What was paid: by a twelfth, and by some of them much."""
        paid = rng.random(3_000) < 0.08
        return np.where(paid, rng.lognormal(5.0, 0.8, 3_000), 0.0)[:, None]

    alarms = sum(
        not sanity.alike_before(variant, "a", former(), ("CNY paid",)).is_sound
        for _ in range(1_000)
    )

    assert alarms <= 3  # 0.5 expected; by each one's own error there were 7


def of_pages(degraded: int, pages: int = 10_000) -> sanity.Served:
    """As many users of one page each."""
    return sanity.Served((np.arange(pages) < degraded).astype(np.float64), np.ones(pages))


def test_a_variant_that_is_served_less_fully_is_found() -> None:
    def found(control: int, treatment: int) -> sanity.Finding:
        return sanity.service({"a": of_pages(control), "b": of_pages(treatment)}, "a")

    assert found(10, 14).is_sound
    assert found(0, 0).is_sound
    assert not found(10, 60).is_sound  # differ
    assert not found(0, 60).is_sound  # though the error of the control alone is not known
    assert not found(900, 900).is_sound  # another product
    assert found(10, 60).said == (
        "pages with less than full service: a 0.10%, b 0.60%, which differ"
    )


def test_a_variant_without_users_is_not_compared() -> None:
    nobody = of_pages(0, pages=0)

    assert sanity.service({"a": of_pages(10), "b": nobody}, "a").is_sound
    assert sanity.service({"a": nobody, "b": of_pages(10)}, "a").is_sound


@pytest.mark.slow
def test_differences_of_service_are_judged_by_users_whose_pages_share_a_fate() -> None:
    # All the pages of 1 user in 50, who came when the server was busy, and no page of another.
    def arm(rng: np.random.Generator) -> sanity.Served:
        pages = 1.0 + rng.poisson(9, 1_000)
        return sanity.Served(np.where(rng.random(1_000) < 0.02, pages, 0.0), pages)

    rng = np.random.default_rng(4)
    low = by_pages = 0
    for _ in range(2_000):
        a, b = arm(rng), arm(rng)
        low += sanity.served_alike(b, a).p_value < 0.05
        lost = np.array([a.degraded.sum(), b.degraded.sum()])
        shown = np.array([a.pages.sum(), b.pages.sum()])
        by_pages += float(chi2_contingency([lost, shown - lost]).pvalue) < ALARM

    assert 0.04 <= low / 2_000 <= 0.06
    assert by_pages / 2_000 > 0.2  # 400 times as often as it should


@pytest.mark.slow
def test_a_small_variant_with_a_busy_hour_is_not_served_otherwise() -> None:
    rng = np.random.default_rng(6)

    def arm(users: int) -> sanity.Served:
        """All the pages of 1 user in 100; some users see many."""
        pages = 1.0 + rng.poisson(rng.gamma(0.7, 6.0, users))
        return sanity.Served(np.where(rng.random(users) < 0.01, pages, 0.0), pages)

    alarms = sum(sanity.served_alike(arm(100), arm(900)).p_value < ALARM for _ in range(2_000))

    assert alarms <= 3  # 1 expected; by the error of both there were 19


def test_damaged_rows_and_clicks_of_pages_that_nobody_logged_are_found() -> None:
    assert sanity.logging(1_000, 10, 100, 1).is_sound
    assert sanity.logging(0, 0, 0, 0).is_sound
    assert not sanity.logging(1_000, 11, 100, 0).is_sound
    assert not sanity.logging(1_000, 0, 100, 2).is_sound


def test_one_fault_is_enough_not_to_believe() -> None:
    sound = sanity.logging(1_000, 0, 100, 0)

    assert sanity.believed([sound, sound])
    assert not sanity.believed([sound, sanity.logging(1_000, 0, 100, 2)])
