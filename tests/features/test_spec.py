"""Feature sets: resolution, refusal of nonsense, and a fingerprint that misses nothing."""

from dataclasses import fields, replace

import pytest

from features.catalog.sets import CATALOG, SETS, TRAVEL, USER, feature_set
from features.errors import SpecError
from features.kernels import difference, log1p
from features.spec import (
    Amount,
    Attribute,
    Context,
    Count,
    Decayed,
    Derived,
    Distinct,
    FeatureSet,
    FeatureView,
    Rate,
    Ratio,
    Recency,
    Stored,
    index_features,
)

STORED = Stored("views", Count(("view_item",), 30), 0.0)
CONTEXT = Context("hour")
DERIVED = Derived("log_views", ("views",), log1p)


def small(stored: Stored = STORED, derived: Derived = DERIVED, *names: str) -> FeatureSet:
    catalog = index_features([(stored, CONTEXT, derived)])
    return FeatureSet("small", names or ("log_views", "hour"), catalog)


def test_inputs_stand_before_the_kernels_that_use_them() -> None:
    assert [f.name for f in small().plan] == ["views", "log_views", "hour"]


def test_a_set_knows_which_of_its_features_are_stored_logged_and_derived() -> None:
    found = small()

    assert (found.stored, found.context, found.derived) == ((STORED,), (CONTEXT,), (DERIVED,))
    assert (found.inputs, found.context_names) == (("views", "hour"), ("hour",))
    assert found.index("hour") == 1


def test_an_unknown_feature_is_refused_with_the_known_names() -> None:
    with pytest.raises(SpecError, match="unknown feature 'nothing'; known: hour, log_views, views"):
        small(STORED, DERIVED, "nothing")


def test_a_circle_of_kernels_is_refused_with_its_path() -> None:
    a = Derived("a", ("b",), log1p)
    b = Derived("b", ("a",), log1p)

    with pytest.raises(SpecError, match="a -> b -> a is circular"):
        FeatureSet("round", ("a",), index_features([(a, b)]))


def test_two_features_of_one_name_are_refused() -> None:
    with pytest.raises(SpecError, match="'views' is declared twice"):
        index_features([(STORED,), (STORED,)])


def test_a_name_given_twice_is_refused() -> None:
    with pytest.raises(SpecError, match=r"names \['hour'\] twice"):
        small(STORED, DERIVED, "hour", "hour")


@pytest.mark.parametrize(
    ("stored", "derived"),
    [
        (replace(STORED, default=1.0), DERIVED),
        (replace(STORED, aggregate=Count(("view_item",), 7)), DERIVED),
        (replace(STORED, aggregate=Count(("pay",), 30)), DERIVED),
        (STORED, replace(DERIVED, version=2)),
        (STORED, Derived("log_views", ("views", "hour"), difference)),
    ],
)
def test_whatever_changes_a_value_changes_the_fingerprint(stored: Stored, derived: Derived) -> None:
    assert small().fingerprint != small(stored, derived).fingerprint


PAID = Count(("pay",), 7)
AGGREGATES = (
    Count(("pay",), 7, ("category", "museum")),
    PAID,
    Decayed(("pay",), 3.0, 7),
    Amount(("pay",), 7),
    Distinct("item_id", ("pay",), 7),
    Recency(("pay",), 7),
    Ratio(PAID, PAID),
    Rate(PAID, PAID, 0.1, 20.0),
    Attribute("users", "age"),
)


def other(value: object) -> object:
    match value:
        case tuple() | str():
            return value + value[:1]
        case int() | float():
            return value + 1
        case None:
            return ("kind", "poi")
    return Count(("visit",), 7)


def test_every_part_of_an_aggregate_is_in_the_fingerprint() -> None:
    changed = [
        replace(one, **{part.name: other(getattr(one, part.name))})
        for one in AGGREGATES
        for part in fields(one)
    ]
    found = [small(replace(STORED, aggregate=one)).fingerprint for one in (*AGGREGATES, *changed)]

    assert len(changed) == 26
    assert len(set(found)) == len(found)


def test_the_order_of_columns_is_part_of_the_fingerprint_and_a_unit_is_not() -> None:
    assert small().fingerprint != small(STORED, DERIVED, "hour", "log_views").fingerprint
    assert small().fingerprint == small(replace(STORED, unit="events")).fingerprint


def test_a_fingerprint_is_the_same_in_every_version_of_this_code() -> None:
    """Bundles, snapshots and samples outlive it: another way of hashing would refuse them all."""
    rate = Rate(Count(("pay",), 7), Count(("view_item",), 30, ("category", "museum")), 0.1, 20.0)
    view = FeatureView("things", ("id",), (STORED, Stored("人气", rate, float("nan"))))

    assert small().fingerprint == "8729cfbe23de8fe6"
    assert view.fingerprint == "513e4363ed4efea0"
    assert small().feature_digests["views"] == "d9bb01a9e8b4c257"


def test_the_travel_set_holds_at_least_forty_features_of_every_kind() -> None:
    kinds = {type(CATALOG[name]) for name in TRAVEL.names}

    assert len(TRAVEL.names) >= 40
    assert kinds == {Stored, Context, Derived}


def test_a_stranger_gets_the_declared_defaults() -> None:
    defaults = dict(zip(USER.columns, USER.defaults().tolist(), strict=True))

    assert defaults["user_views_7d"] == 0.0
    assert defaults["user_usual_price"] != defaults["user_usual_price"]  # NaN: unknown


def test_sets_are_found_by_name() -> None:
    assert feature_set("travel") is SETS["travel"]
    with pytest.raises(SpecError, match=r"unknown feature set 'travle'; known: .*travel"):
        feature_set("travle")
