"""What a key's past says, by hand."""

import numpy as np

from features.past import past
from features.schema import Ids

# Key 7 at 10, 20 and 40; key 8 at 15. Given out of order on purpose.
KEYS = np.array([7, 8, 7, 7])
AT = np.array([40, 15, 10, 20])


def ids(*values: int) -> Ids:
    return np.array(values, dtype=np.int64)


def test_only_what_is_strictly_earlier_counts() -> None:
    earlier = past(KEYS, AT).before(ids(7, 7, 7, 8, 9), ids(10, 20, 41, 15, 99))

    np.testing.assert_array_equal(earlier.count(), [0, 1, 3, 0, 0])


def test_values_are_of_the_occurrences_as_given() -> None:
    values = np.array([4.0, 1.5, 1.0, 2.0])
    earlier = past(KEYS, AT).before(ids(7, 7, 8, 9), ids(40, 41, 16, 50))

    np.testing.assert_array_equal(earlier.total(values), [3.0, 7.0, 1.5, 0.0])
    np.testing.assert_array_equal(earlier.last(values), [2.0, 4.0, 1.5, np.nan])
    np.testing.assert_array_equal(earlier.first(values), [1.0, 1.0, 1.5, np.nan])


def test_a_profile_adds_up_the_column_that_each_query_asks_for() -> None:
    hours = np.eye(3)[[0, 1, 2, 2]]
    earlier = past(KEYS, AT).before(ids(7, 7, 8, 8), ids(50, 50, 50, 50))

    np.testing.assert_array_equal(earlier.profile(hours, ids(2, 0, 1, 2)), [2.0, 1.0, 1.0, 0.0])


def test_what_is_a_half_life_old_weighs_half() -> None:
    earlier = past(KEYS, AT).before(ids(7), ids(30))

    np.testing.assert_allclose(earlier.decayed(10.0), [0.5 + 0.25])


def test_a_keys_sum_is_the_same_to_the_last_bit_whatever_others_did() -> None:
    """A rank among equals would tell of them."""
    keys, at, values = np.arange(40) % 4, np.arange(40), 0.6 ** np.arange(40.0)
    asked = ids(1, 2), ids(40, 40)
    others = np.zeros(9, dtype=np.int64)
    more = past(np.r_[others, keys], np.r_[at[:9], at]).before(*asked)

    found = past(keys, at).before(*asked).total(values)

    alone = [past(keys[k::4], at[k::4]).before(ids(k), ids(40)).total(values[k::4]) for k in (1, 2)]
    assert np.concatenate(alone).tolist() == found.tolist()
    assert more.total(np.r_[np.full(9, 0.1), values]).tolist() == found.tolist()
    plain = [sum(0.6**k for k in range(key, 40, 4)) for key in (1, 2)]
    np.testing.assert_allclose(found, plain, atol=1e-11)


def test_a_key_is_summed_aright_where_all_keys_together_overflow() -> None:
    keys = np.arange(9) % 3
    values = np.where(keys == 1, 0.25, 2.0**21)  # 2 ** 23 and more in all

    found = past(keys, np.arange(9)).before(ids(0, 1, 2), ids(6, 9, 6)).total(values)

    assert found.tolist() == [2.0**22, 0.75, 2.0**22]


def test_a_profile_fades_by_the_age_of_what_is_in_it() -> None:
    values = np.eye(3)[[0, 1, 2, 2]]
    earlier = past(KEYS, AT).before(ids(7, 7, 7, 8, 9), ids(50, 30, 20, 35, 50))

    found = earlier.decayed_profile(values, ids(0, 2, 2, 1, 0), 10.0)

    np.testing.assert_allclose(found, [0.5, 0.5 + 0.25, 0.5, 0.25, 0.0])


def test_an_empty_past_knows_nothing() -> None:
    nothing = np.zeros(0, dtype=np.int64)

    earlier = past(nothing, nothing).before(ids(1), ids(5))

    assert (earlier.count().tolist(), earlier.decayed(1.0).tolist()) == ([0.0], [0.0])
