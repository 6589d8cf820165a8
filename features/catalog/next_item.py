"""Where next: counters of user, hour and last item, made by `features.next_item`, and their rates.

Counts of a user are compared with all that the user did, counts of an item with all that everybody
did: the raw numbers grow with the history, the rates do not.
"""

from typing import Final

from features import kernels
from features.schema import F64
from features.spec import Context, Derived

STEP_PRIOR: Final = 5.0  # visits' worth of popularity in the rate of a step
HOUR_PRIOR: Final = 3.0
ITEM_FLOOR: Final = 0.1  # of a visit: an item nobody went to is possible
ALL_FLOOR: Final = 500.0
LAST_PRIOR, LAST_SHARE = 2.0, 0.4


def damped_share(part: F64, whole: F64) -> F64:
    """part / (whole + 1)."""
    result: F64 = part / (whole + 1.0)
    return result


def damped_hour_share(part: F64, whole: F64) -> F64:
    """part / (whole + 0.1): a smoothed hour holds about a tenth of the visits around it."""
    result: F64 = part / (whole + 0.1)
    return result


def item_share(item: F64, whole: F64) -> F64:
    """An item's share of all visits, above 0."""
    result: F64 = (item + ITEM_FLOOR) / (whole + ALL_FLOOR)
    return result


def step_rate(step: F64, first: F64, share: F64) -> F64:
    """P(next item | this one), pulled toward the item's share of all visits."""
    result: F64 = (step + STEP_PRIOR * share) / (first + STEP_PRIOR)
    return result


def hour_lift(at_hour: F64, item: F64, all_at_hour: F64, whole: F64) -> F64:
    """How much likelier the item is at this hour than anything is."""
    base = all_at_hour / whole
    return (at_hour + HOUR_PRIOR * base) / (item + HOUR_PRIOR) / base


def last_share(last: F64, ended: F64) -> F64:
    """Share of visits that ended their trip, pulled toward the commonest."""
    result: F64 = (last + LAST_PRIOR * LAST_SHARE) / (ended + LAST_PRIOR)
    return result


def overdue(age: F64, gap: F64) -> F64:
    """Days since the last visit, in usual gaps."""
    result: F64 = age / (gap + 0.5)
    return result


def gap_misfit(usual_hours: F64, ahead_hours: F64) -> F64:
    """How far the hours ahead are from the step's usual ones."""
    result: F64 = abs(usual_hours - ahead_hours)
    return result


def _item(name: str, unit: str = "visits") -> Context:
    return Context(name, scope="item", unit=unit)


REQUEST: Final = (
    Context("trip_position", unit="visits of the trip so far"),
    Context("hours_ahead", unit="hours from the visit just made to the hour asked about"),
    Context("minutes_left", unit="minutes from the visit to the end of the hour asked about"),
    Context("user_all_same_hour", unit="visits"),
    Context("here_steps_by_gap", unit="steps that took about as many hours"),
    Context("here_own_steps_by_gap", unit="steps that took about as many hours"),
    Context("user_all_visits", unit="visits"),
    Context("user_new_share", unit="share of visits to a place new to the user"),
    Context("user_all_3d", unit="visits, decayed"),
    Context("user_all_10d", unit="visits, decayed"),
    Context("user_all_30d", unit="visits, decayed"),
    Context("user_all_90d", unit="visits, decayed"),
    Context("user_all_at_hour", unit="visits"),
    Context("user_all_near_hour", unit="visits"),
    Context("user_all_later", unit="visits"),
    Context("user_all_recent_hour", unit="visits, decayed"),
    Context("all_visits", unit="visits"),
    Context("all_at_hour", unit="visits"),
    Context("here_steps", unit="steps from the item just visited"),
    Context("here_steps_at_hour", unit="steps near the hour asked about"),
    Context("here_own_steps", unit="steps"),
    Context("here_own_steps_at_hour", unit="steps near the hour asked about"),
)

OWN: Final = (
    _item("next_own"),
    _item("next_own_3d", "visits, decayed"),
    _item("next_own_10d", "visits, decayed"),
    _item("next_own_30d", "visits, decayed"),
    _item("next_own_90d", "visits, decayed"),
    _item("next_own_age_days", "days"),
    _item("next_own_age_visits"),
    _item("next_own_gap_days", "days between visits"),
    _item("next_own_at_hour"),
    _item("next_own_same_hour"),
    _item("next_own_near_hour"),
    _item("next_own_later"),
    _item("next_own_recent_hour", "visits, decayed"),
    _item("next_own_hour_age_days", "days since there at about this hour"),
    _item("next_own_weekday"),
    _item("next_own_day_type"),
    _item("next_own_hour_day_type"),
    _item("next_own_ended"),
    _item("next_own_last"),
    _item("next_in_trip"),
    _item("next_is_here", "0 or 1"),
)

EVERYBODYS: Final = (
    _item("next_item"),
    _item("next_item_3d", "visits, decayed"),
    _item("next_item_14d", "visits, decayed"),
    _item("next_item_60d", "visits, decayed"),
    _item("next_item_age_days", "days"),
    _item("next_item_users", "users"),
    _item("next_item_at_hour"),
    _item("next_item_near_hour"),
    _item("next_item_later"),
    _item("next_item_day_type"),
    _item("next_item_ended"),
    _item("next_item_last"),
    _item("next_near", "visits of similar users, decayed and weighed by likeness"),
)

STEPPING: Final = (
    _item("next_step", "steps"),
    _item("next_step_60d", "steps, decayed"),
    _item("next_step_at_hour", "steps near the hour asked about"),
    _item("next_step_by_gap", "steps that took about as many hours"),
    _item("next_step_gap_hours", "hours"),
    _item("next_steps", "steps, by span"),
    _item("next_own_step", "steps"),
    _item("next_own_step_30d", "steps, decayed"),
    _item("next_own_step_at_hour", "steps near the hour asked about"),
    _item("next_own_step_by_gap", "steps that took about as many hours"),
    _item("next_own_step_age_days", "days"),
    _item("next_own_step_gap_hours", "hours"),
    _item("next_own_steps", "steps, by span"),
)

RANKED: Final = ("next_own_30d", "next_own_at_hour", "next_step", "next_own_steps", "next_near")
LATEST: Final = ("next_own_age_days", "next_own_hour_age_days", "next_own_step_age_days")
LISTED: Final = (
    *(_item(f"{name}_rank", "1 is the best of the list") for name in (*RANKED, *LATEST)),
    *(_item(f"{name}_best", "of the list") for name in RANKED),
)

CONTEXT: Final = (*REQUEST, *OWN, *EVERYBODYS, *STEPPING, *LISTED)

DERIVED: Final = (
    Derived("own_share", ("next_own", "user_all_visits"), damped_share),
    Derived("own_share_3d", ("next_own_3d", "user_all_3d"), damped_share),
    Derived("own_share_10d", ("next_own_10d", "user_all_10d"), damped_share),
    Derived("own_share_30d", ("next_own_30d", "user_all_30d"), damped_share),
    Derived("own_share_90d", ("next_own_90d", "user_all_90d"), damped_share),
    Derived("own_share_at_hour", ("next_own_at_hour", "user_all_at_hour"), damped_share),
    Derived("own_share_near_hour", ("next_own_near_hour", "user_all_near_hour"), damped_share),
    Derived("own_share_later", ("next_own_later", "user_all_later"), damped_share),
    Derived(
        "own_share_recent_hour", ("next_own_recent_hour", "user_all_recent_hour"), damped_share
    ),
    Derived("own_weekday_share", ("next_own_weekday", "next_own"), damped_share),
    Derived("own_day_type_share", ("next_own_day_type", "next_own"), damped_share),
    Derived("own_overdue", ("next_own_age_days", "next_own_gap_days"), overdue),
    Derived("own_last_share", ("next_own_last", "next_own_ended"), last_share),
    Derived("own_step_share", ("next_own_step", "here_own_steps"), damped_share),
    Derived("own_30d_against_list", ("next_own_30d", "next_own_30d_best"), kernels.ratio),
    Derived("own_hour_against_list", ("next_own_at_hour", "next_own_at_hour_best"), kernels.ratio),
    Derived("near_against_list", ("next_near", "next_near_best"), kernels.ratio),
    Derived("item_share", ("next_item", "all_visits"), item_share),
    Derived(
        "item_hour_lift", ("next_item_at_hour", "next_item", "all_at_hour", "all_visits"), hour_lift
    ),
    Derived("item_later_share", ("next_item_later", "next_item"), damped_share),
    Derived("item_day_type_share", ("next_item_day_type", "next_item"), damped_share),
    Derived("item_visits_a_user", ("next_item", "next_item_users"), damped_share),
    Derived("item_last_share", ("next_item_last", "next_item_ended"), last_share),
    Derived("step_rate", ("next_step", "here_steps", "item_share"), step_rate),
    Derived("step_lift", ("step_rate", "item_share"), kernels.log_ratio),
    Derived(
        "step_rate_at_hour", ("next_step_at_hour", "here_steps_at_hour", "item_share"), step_rate
    ),
    Derived(
        "own_step_share_at_hour",
        ("next_own_step_at_hour", "here_own_steps_at_hour"),
        damped_hour_share,
    ),
    Derived("item_near_hour_share", ("next_item_near_hour", "next_item"), damped_share),
    Derived("step_rate_by_gap", ("next_step_by_gap", "here_steps_by_gap", "item_share"), step_rate),
    Derived(
        "own_step_share_by_gap",
        ("next_own_step_by_gap", "here_own_steps_by_gap"),
        damped_hour_share,
    ),
    Derived("own_share_same_hour", ("next_own_same_hour", "user_all_same_hour"), damped_share),
    Derived("step_gap_misfit", ("next_step_gap_hours", "hours_ahead"), gap_misfit),
    Derived("own_step_gap_misfit", ("next_own_step_gap_hours", "hours_ahead"), gap_misfit),
)

NAMES: Final = (
    "hour",
    "weekday",
    "minutes_since_action",
    "trip_position",
    "hours_ahead",
    "minutes_left",
    "user_all_visits",
    "user_new_share",
    "here_own_steps",
    *(f.name for f in OWN),
    *(f.name for f in EVERYBODYS),
    *(f.name for f in STEPPING),
    *(f.name for f in LISTED if f.name.endswith("rank")),
    *(f.name for f in DERIVED),
)
