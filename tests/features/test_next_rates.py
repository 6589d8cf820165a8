"""Rates for where next, each by its formula from the columns that it is of."""

import numpy as np

from features.catalog.next_item import DERIVED, NAMES
from features.catalog.sets import NEXT_ITEM
from features.matrix import assemble
from features.schema import F64, Columns


def drawn() -> Columns:
    """Fifty rows of whatever the set asks for, to a sixteenth: float32 holds them as they are."""
    rng = np.random.default_rng(0)
    return {name: rng.integers(1, 400, 50) / 16 for name in NEXT_ITEM.inputs}


def by_formula(c: Columns) -> dict[str, F64]:
    item_share = (c["next_item"] + 0.1) / (c["all_visits"] + 500)
    step_rate = (c["next_step"] + 5 * item_share) / (c["here_steps"] + 5)
    usual = c["all_at_hour"] / c["all_visits"]
    shares = {  # part / (whole + 1)
        "own_share": ("next_own", "user_all_visits"),
        **{f"own_share_{d}d": (f"next_own_{d}d", f"user_all_{d}d") for d in (3, 10, 30, 90)},
        **{
            f"own_share_{when}": (f"next_own_{when}", f"user_all_{when}")
            for when in ("at_hour", "near_hour", "later", "recent_hour", "same_hour")
        },
        "own_weekday_share": ("next_own_weekday", "next_own"),
        "own_day_type_share": ("next_own_day_type", "next_own"),
        "own_step_share": ("next_own_step", "here_own_steps"),
        "item_later_share": ("next_item_later", "next_item"),
        "item_near_hour_share": ("next_item_near_hour", "next_item"),
        "item_day_type_share": ("next_item_day_type", "next_item"),
        "item_visits_a_user": ("next_item", "next_item_users"),
    }
    return {
        **{name: c[part] / (c[whole] + 1) for name, (part, whole) in shares.items()},
        "own_overdue": c["next_own_age_days"] / (c["next_own_gap_days"] + 0.5),
        "own_last_share": (c["next_own_last"] + 0.8) / (c["next_own_ended"] + 2),
        "own_30d_against_list": c["next_own_30d"] / c["next_own_30d_best"],
        "own_hour_against_list": c["next_own_at_hour"] / c["next_own_at_hour_best"],
        "near_against_list": c["next_near"] / c["next_near_best"],
        "own_step_share_at_hour": c["next_own_step_at_hour"] / (c["here_own_steps_at_hour"] + 0.1),
        "own_step_share_by_gap": c["next_own_step_by_gap"] / (c["here_own_steps_by_gap"] + 0.1),
        "own_step_gap_misfit": np.abs(c["next_own_step_gap_hours"] - c["hours_ahead"]),
        "item_share": item_share,
        "item_hour_lift": (c["next_item_at_hour"] + 3 * usual) / (c["next_item"] + 3) / usual,
        "item_last_share": (c["next_item_last"] + 0.8) / (c["next_item_ended"] + 2),
        "step_rate": step_rate,
        "step_lift": np.log(step_rate / item_share),
        "step_rate_at_hour": (c["next_step_at_hour"] + 5 * item_share)
        / (c["here_steps_at_hour"] + 5),
        "step_rate_by_gap": (c["next_step_by_gap"] + 5 * item_share) / (c["here_steps_by_gap"] + 5),
        "step_gap_misfit": np.abs(c["next_step_gap_hours"] - c["hours_ahead"]),
    }


def test_rates_are_their_formulas_of_the_columns() -> None:
    columns = drawn()
    expected = by_formula(columns)

    x = assemble(NEXT_ITEM, columns, 50)

    assert set(expected) == {feature.name for feature in DERIVED}
    for name, values in expected.items():
        np.testing.assert_allclose(x[:, NEXT_ITEM.index(name)], values, rtol=1e-6, err_msg=name)
    for name in set(NAMES) - set(expected):
        assert x[:, NEXT_ITEM.index(name)].tolist() == columns[name].tolist(), name


def test_what_nobody_ever_did_is_unknown_or_little_and_never_infinite() -> None:
    """At the first visit of all nothing is known of others, and nothing of the step."""
    nothing = {name: np.zeros(1) for name in NEXT_ITEM.inputs}
    unknown = {name: np.full(1, np.nan) for name in nothing if "age" in name or "gap" in name}

    x = dict(zip(NEXT_ITEM.names, assemble(NEXT_ITEM, nothing | unknown, 1)[0], strict=True))

    assert np.isnan([x["item_hour_lift"], x["own_overdue"], x["near_against_list"]]).all()
    assert x["item_share"] == np.float32(0.1 / 500)
    assert x["step_rate"] == x["item_share"]
    assert x["step_lift"] == 0
    assert not np.isinf(list(x.values())).any()
