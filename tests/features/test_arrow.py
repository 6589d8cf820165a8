"""The door between Arrow and numpy."""

import numpy as np
import pyarrow as pa
import pytest

from features import arrow
from features.errors import ContractError, SpecError
from features.schema import BORDER_TABLES
from features.spec import Count, FeatureView, Stored

VIEW = FeatureView(
    "v", ("id",), (Stored("a", Count(("pay",), 1), 7.0), Stored("b", Count(("pay",), 1)))
)


def test_missing_stored_values_become_their_declared_default() -> None:
    batch = pa.record_batch({"a": pa.array([1.0, None]), "b": pa.array([None, 2.0])})

    expected = np.array([[1.0, np.nan], [7.0, 2.0]], dtype=np.float32)
    np.testing.assert_array_equal(expected, arrow.stored_rows(batch, VIEW))


def test_rows_in_a_list_column_get_the_same_defaults_and_a_null_row_has_no_others() -> None:
    rows = pa.array([[1.0, float("nan")], None, [None, 4.0]], pa.list_(pa.float32()))
    batch = pa.record_batch({"user_row": rows})

    expected = np.array([[1.0, np.nan], [7.0, np.nan], [7.0, 4.0]], dtype=np.float32)
    np.testing.assert_array_equal(expected, arrow.stored_lists(batch, "user_row", VIEW))


def test_stored_rows_of_another_width_are_refused() -> None:
    batch = pa.record_batch({"user_row": pa.array([[1.0]], pa.list_(pa.float32()))})

    with pytest.raises(ContractError, match="expected 2 floats in each of 1 rows, found 1"):
        arrow.stored_lists(batch, "user_row", VIEW)


def test_a_null_id_is_refused() -> None:
    batch = pa.record_batch({"user_id": pa.array([1, None], pa.int64())})

    with pytest.raises(ContractError, match="1 null ids of 2"):
        arrow.ids(batch, "user_id")


def test_where_an_id_may_be_null_a_large_one_keeps_its_last_digits() -> None:
    batch = pa.record_batch({"deal_id": pa.array([2**63 - 1, None, -(2**53) - 1], pa.int64())})

    found = arrow.ids_or_unknown(batch, "deal_id")

    assert found.tolist() == [2**63 - 1, 0, -(2**53) - 1]


def test_a_missing_column_is_named_with_those_found() -> None:
    with pytest.raises(ContractError, match=r"'price' is missing; found \['a'\]"):
        arrow.doubles(pa.record_batch({"a": pa.array([1])}), "price")


def test_lists_of_another_width_are_refused() -> None:
    batch = pa.record_batch({"x": pa.array([[1.0, 2.0], [3.0]], pa.list_(pa.float32()))})

    with pytest.raises(ContractError, match="expected 2 floats"):
        arrow.float_lists(batch, "x", 2)


def test_lists_of_one_width_become_a_matrix() -> None:
    batch = pa.record_batch({"x": pa.array([[1.0, 2.0], [3.0, 4.0]], pa.list_(pa.float32()))})

    np.testing.assert_array_equal([[1, 2], [3, 4]], arrow.float_lists(batch, "x", 2))


def test_uneven_lists_that_add_up_to_the_right_number_of_floats_are_refused() -> None:
    batch = pa.record_batch({"x": pa.array([[1.0], [2.0, 3.0, 4.0]], pa.list_(pa.float32()))})

    with pytest.raises(ContractError, match="expected 2 floats"):
        arrow.float_lists(batch, "x", 2)


def test_strings_become_codes_into_their_sorted_values_and_null_is_minus_one() -> None:
    table = pa.table({"a": pa.chunked_array([["pay", None], ["order", "pay"]])})

    codes, vocabulary = arrow.codes(table, "a")

    assert vocabulary == ("order", "pay")
    assert codes.tolist() == [1, -1, 0, 1]


def test_strings_that_are_all_null_have_an_empty_vocabulary() -> None:
    codes, vocabulary = arrow.codes(pa.record_batch({"a": pa.array([None, None])}), "a")

    assert vocabulary == ()
    assert codes.tolist() == [-1, -1]


@pytest.mark.parametrize("name", sorted(BORDER_TABLES))
def test_every_border_table_has_an_arrow_schema(name: str) -> None:
    schema = arrow.arrow_schema(BORDER_TABLES[name])

    assert list(BORDER_TABLES[name]) == schema.names
    assert arrow.raw_schema(BORDER_TABLES[name]).field(0).nullable


def test_an_unknown_type_is_refused_with_the_known_ones() -> None:
    with pytest.raises(SpecError, match="unknown column type 'money'"):
        arrow.arrow_type("money")


def test_a_table_wants_every_column_and_knows_no_others() -> None:
    columns = {"a": "int64", "b": "string?"}

    table = arrow.table_of(columns, {"a": [1, 2], "b": ["x", None], "c": [0, 0]})

    assert table.schema == arrow.arrow_schema(columns)
    assert table.to_pydict() == {"a": [1, 2], "b": ["x", None]}
    with pytest.raises(ContractError, match=r"columns \['b'\] are missing; expected \['a', 'b'\]"):
        arrow.table_of(columns, {"a": [1]})
