"""What a page says of an experiment, on users whose numbers are known."""

import math
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import numpy as np
import pytest

from notebooks.ab.cuped import cuped
from notebooks.ab.power import users_needed
from notebooks.ab.ratio import Difference
from notebooks.experiment import EFFECTS, MIN_USERS, Experiment, read_experiment
from notebooks.exposed import Teams, Window
from notebooks.logs import Logs
from notebooks.metrics import VISIT_TO_PURCHASE
from serving.settings.experiments import bucket_of
from tests.notebooks.logged import did, shown, write_lake

THREE = """
[layers.mix]
salt = "m"
[layers.mix.variants.old]
buckets = [[0, 6000]]
[layers.mix.variants.near]
buckets = [[6000, 9000]]
[layers.mix.variants.far]
buckets = [[9000, 10000]]
[layers.mix.variants.near.patch.channel_home]
"rank.keep" = 80
[layers.mix.variants.far.patch.channel_home]
"rank.keep" = 90
"""
USERS = 4_000


@pytest.fixture(scope="module")
def one(tmp_path_factory: pytest.TempPathFactory) -> Experiment:
    """Users as the hash deals them; every fourth pays, and who paid before does so more often."""
    folder = tmp_path_factory.mktemp("experiment")
    (folder / "experiments.toml").write_text(THREE, encoding="utf-8")
    rows = list(_rows())
    lake = write_lake(
        folder / "lake", [r for r in rows if "variants" in r], [r for r in rows if "action" in r]
    )
    return read_experiment(Logs(lake), "mix", folder)


def _rows() -> Iterator[dict[str, Any]]:
    for user in range(1, USERS + 1):
        bucket = bucket_of("m", f"user:{user}")
        variant = "old" if bucket < 6_000 else "near" if bucket < 9_000 else "far"
        yield shown(user, f"r{user}", f"mix:{variant}")
        if user % 4 == 0:
            yield did(user, "pay", amount_cny=9.0)
        if user % 4 == 0 and variant == "near":
            yield did(user, "pay", "2026-04-20 13:00", amount_cny=9.0)


def test_several_treatments_share_the_false_alarms(one: Experiment) -> None:
    assert one.compared == ("near", "far")
    assert one.confidence == 0.975
    assert one.gain(VISIT_TO_PURCHASE, "far") == cuped(
        VISIT_TO_PURCHASE.arm(one.of("far")), VISIT_TO_PURCHASE.arm(one.control), 0.975
    )


def test_several_variants_that_interleave_share_the_false_alarms(one: Experiment) -> None:
    def liked(*drafts: str) -> dict[str, Difference]:
        asked = replace(one, design=replace(one.design, drafts=drafts))
        vars(asked)["teams"] = dict.fromkeys(
            drafts, Teams(("a", "b"), shown_on, clicks, none, none)
        )
        return asked.preferences("far")

    # Of 40 voters 27 prefer b: 14 too many, sqrt(40) = 6.3 is an error of it, so p = 0.027.
    clicks = np.repeat((1.0, 0.0), (13, 27)), np.repeat((0.0, 1.0), (13, 27))
    shown_on, none = (np.ones(40),) * 2, (np.zeros(40),) * 2

    assert liked("far")["clicks"].is_significant
    assert not liked("near", "far")["clicks"].is_significant
    assert liked("near", "far")["clicks"].p_value == pytest.approx(0.027, abs=5e-4)
    assert not liked("far")["paid orders"].is_known


def test_a_plan_is_of_its_own_treatment(one: Experiment) -> None:
    base = VISIT_TO_PURCHASE.of(one.control)
    near, far = one.plans("near"), one.plans("far")

    assert [plain.effect for plain, _ in far] == list(EFFECTS)
    # shares 60 % and 10 %, so 1 user in 7; all came on the one day
    of_both = len(one.of("far")) + len(one.control)
    expected = users_needed(base, EFFECTS[0], of_both, 1 / 7, confidence=0.975)
    assert far[0][0].users == expected.users
    assert far[0][0].days == pytest.approx(expected.users / of_both)
    assert far[0][0].users > 1.5 * near[0][0].users  # 1 / s + 1 / (1 - s): 8.2 and 4.5
    kept = one.gain(VISIT_TO_PURCHASE, "near").variance_kept
    assert kept < 0.9  # the past tells of near's users
    assert near[0][1].users == pytest.approx(kept * near[0][0].users, rel=1e-3)
    assert far[0][1].users == pytest.approx(far[0][0].users, rel=0.01)  # but not of far's


def test_a_day_that_only_ends_visits_does_not_halve_the_pace(one: Experiment) -> None:
    longer = replace(one, window=Window(one.window.first, one.window.last + timedelta(days=1)))

    assert longer.plans("near") == one.plans("near")


def test_without_payments_nothing_is_planned(one: Experiment) -> None:
    nobody = replace(one.users, paid=np.zeros(len(one.users), dtype=np.bool_))

    assert replace(one, users=nobody).plans("near") == []


def spread(one: Experiment, days: int, paid: float) -> Experiment:
    """The same users come over some days, and this share of them pays at once."""
    n = len(one.users)
    first_day = np.arange(n) % days
    has_paid = np.arange(n) < paid * n
    users = replace(
        one.users,
        first_day=first_day,
        paid=has_paid,
        paid_day=np.where(has_paid, first_day, np.nan),
    )
    first = date(2026, 5, 1)
    return replace(one, users=users, window=Window(first, first + timedelta(days=days - 1)))


def test_daily_looks_are_as_wide_whatever_the_last_day_brings(one: Experiment) -> None:
    """What is seen later must not move what was said before."""
    all_days = spread(one, 5, 0.2)
    few_days = replace(all_days, window=Window(date(2026, 5, 1), date(2026, 5, 3)))

    assert few_days.looks("near") == all_days.looks("near")[:3]


def test_a_look_at_a_few_users_is_none(one: Experiment) -> None:
    by_day = len(one.of("far")) // 10
    looks = spread(one, 10, 0.2).looks("far")
    known = [look.is_known for look in looks]

    assert by_day < MIN_USERS
    assert known == sorted(known)
    assert not known[0]
    assert known[-1]
    assert math.isnan(looks[0].low)


def test_a_look_at_few_payers_is_none(one: Experiment) -> None:
    looks = spread(one, 5, 0.004).looks("far")  # 400 users: 0.3 payers are to be expected a day

    assert not any(look.is_known for look in looks)
    assert spread(one, 5, 0.4).looks("far")[-1].is_known


def test_a_variant_in_which_nobody_pays_is_known_to_be_worse(one: Experiment) -> None:
    users = one.users
    paid = users.paid & (users.variant != "near")
    harmed = replace(one, users=replace(users, paid=paid, paid_day=np.where(paid, 0.0, np.nan)))
    parts = {(by, part): gap for by, part, _, gap in harmed.parts("near")}

    assert harmed.gain(VISIT_TO_PURCHASE, "near").adjusted.high < -0.2
    assert harmed.looks("near")[-1].high < -0.15
    assert harmed.relative(VISIT_TO_PURCHASE, "near").value == -1
    assert harmed.relative(VISIT_TO_PURCHASE, "near").is_significant
    assert parts["audience", "local"].high < -0.2


def test_parts_with_a_few_users_of_a_variant_are_not_known(one: Experiment) -> None:
    users = one.users
    rare = users.user_id % 7 == 0
    tilted = replace(
        users, audience=np.where(rare, "visitor", "local"), is_known=np.ones(len(users), np.bool_)
    )
    parts = {(by, part): (n, gap) for by, part, n, gap in replace(one, users=tilted).parts("far")}

    n, gap = parts["audience", "visitor"]
    of_far = int((rare & (users.variant == "far")).sum())
    assert of_far < MIN_USERS
    assert n == of_far + int((rare & (users.variant == "old")).sum())
    assert not gap.is_known
    assert parts["audience", "local"][1].is_known


@pytest.mark.parametrize(("payers", "is_few"), [(34, True), (36, False)])
def test_few_payers_are_those_that_the_rate_of_both_expects_of_the_smaller_variant(
    one: Experiment, payers: int, is_few: bool
) -> None:
    users = one.users
    of_both = np.flatnonzero(np.isin(users.variant, ("far", "old")))
    share = len(one.of("far")) / of_both.size  # 0.143: of 35 payers 5
    paid = np.zeros(len(users), dtype=np.bool_)
    paid[of_both[: round(payers / 7 / share)]] = True
    rare = replace(one, users=replace(users, paid=paid))

    assert rare.has_few_payers("far") == is_few
    assert not rare.has_few_payers("near")  # three times as large
    assert any(gap.is_known for *_, gap in rare.parts("far")) != is_few


def test_a_part_of_a_few_users_whose_past_tells_everything_is_not_known(one: Experiment) -> None:
    users = one.users
    few = [np.flatnonzero(users.variant == variant)[:3] for variant in ("far", "old")]
    paid, is_few = users.paid.copy(), np.isin(np.arange(len(users)), np.concatenate(few))
    paid[few[0]], paid[few[1]] = (True, False, True), (True, False, False)
    rare = replace(
        users,
        audience=np.where(is_few, "unknown", "local"),
        paid=paid,
        former=np.eye(3)[0] * paid[:, None],
    )
    parts = {(by, part): (n, gap) for by, part, n, gap in replace(one, users=rare).parts("far")}

    n, gap = parts["audience", "unknown"]
    assert (n, gap.n, gap.is_known) == (6, 6, False)


def test_a_split_that_was_not_meant_is_found_among_few_users(one: Experiment) -> None:
    users = one.users
    lost = users.take((users.variant != "near") | (users.user_id < 200))
    few = replace(one, users=lost)

    assert list(few.scarce) == ["near"]
    assert not few.split().is_sound
    assert one.split().is_sound
    assert one.scarce == {}
