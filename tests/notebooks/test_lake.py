"""The lake's tables in SQL: views by name, days, and what is said where something is missing."""

import json
from datetime import date
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from features.errors import ContractError
from features.schema import MERGING_FILE
from notebooks.lake import Tables


@pytest.fixture
def lake(tmp_path: Path) -> Path:
    folder = tmp_path / "a lake's"
    folder.mkdir()
    (folder / "lake.json").write_text(json.dumps({"timezone": "Asia/Shanghai"}), encoding="utf-8")
    for day, values in (("2026-05-01", [1.0, None]), ("2026-05-02", [3.0])):
        write(folder / "homes" / f"ds={day}", {"user_id": range(len(values)), "p": values})
    write(folder / "items", {"item_id": [7]})
    write(folder / "truth", {"secret": [1]})
    (folder / "exposures").mkdir()
    return folder


def write(folder: Path, columns: dict[str, object]) -> None:
    folder.mkdir(parents=True)
    pq.write_table(pa.table({k: list(v) for k, v in columns.items()}), folder / "part-0.parquet")


def test_tables_are_views_and_partitions_carry_their_day(lake: Path) -> None:
    tables = Tables(lake)

    answer = tables.ask("SELECT p FROM homes WHERE ds = $day", day=date(2026, 5, 1))

    np.testing.assert_array_equal(answer["p"], [1.0, np.nan])
    assert tables.ask("SELECT item_id FROM items")["item_id"].tolist() == [7]
    assert tables.days("homes") == [date(2026, 5, 1), date(2026, 5, 2)]
    assert tables.last_day("homes") == date(2026, 5, 2)


def test_only_tables_that_a_question_names_are_opened(lake: Path) -> None:
    (lake / "homes" / "ds=2026-05-01" / "part-0.parquet").write_bytes(b"no parquet at all")
    tables = Tables(lake)

    assert tables.ask("SELECT item_id FROM Items")["item_id"].tolist() == [7]
    assert tables.ask_arrow("SELECT * FROM exposures").num_rows == 0
    with pytest.raises(ContractError, match=r"ds=2026-05-01/part-0\.parquet"):
        tables.ask("SELECT p FROM homes WHERE ds = $day", day=date(2026, 5, 2))


def test_nulls_are_told_from_zeros_in_every_kind_of_column(lake: Path) -> None:
    rows = "(VALUES (7, true, DATE '2026-05-01', 'a', [1]), (0, false, NULL, NULL, NULL))"
    answer = Tables(lake).ask(
        f"SELECT * FROM {rows} t(n, b, d, s, l) UNION ALL SELECT NULL, NULL, NULL, NULL, NULL"
    )

    np.testing.assert_array_equal(answer["n"], [7.0, 0.0, np.nan])
    np.testing.assert_array_equal(answer["b"], [1.0, 0.0, np.nan])
    assert np.isnat(answer["d"]).tolist() == [False, True, True]
    assert answer["s"].tolist() == ["a", None, None]
    assert answer["l"].tolist()[1:] == [None, None]


def test_whole_numbers_without_a_null_stay_whole_however_large(lake: Path) -> None:
    answer = Tables(lake).ask("SELECT 9007199254740993 AS cell, 1 > 0 AS b")

    assert answer["cell"].tolist() == [2**53 + 1]
    assert answer["b"].tolist() == [True]


@pytest.mark.parametrize("cell", [2**53 + 1, -(2**53) - 1, -(2**63)])
def test_a_whole_number_that_a_null_beside_it_would_round_is_refused(lake: Path, cell: int) -> None:
    question = "SELECT unnest([$cell::BIGINT, NULL]) AS cell"

    assert np.isnan(Tables(lake).ask(question, cell=2**53)["cell"]).tolist() == [False, True]
    with pytest.raises(ContractError, match=r"'cell' has nulls beside .*`cell IS NULL`"):
        Tables(lake).ask(question, cell=cell)


def test_the_truth_beside_the_tables_stays_shut(lake: Path) -> None:
    with pytest.raises(ContractError, match="truth"):
        Tables(lake).ask("SELECT * FROM truth")


def test_what_is_missing_is_named_with_what_makes_it(lake: Path, tmp_path: Path) -> None:
    assert Tables(lake).days("exposures") == []
    with pytest.raises(ContractError, match=r"no day of 'exposures'.*sojourn daily"):
        Tables(lake).last_day("exposures")
    with pytest.raises(ContractError, match="no lake in"):
        Tables(tmp_path / "nowhere")


def test_a_day_whose_files_are_being_merged_is_refused_and_said_how_it_ends(lake: Path) -> None:
    day = lake / "exposures" / "ds=2026-05-02"
    write(day, {"item_id": [7]})
    (day / MERGING_FILE).write_text("{}", encoding="utf-8")

    with pytest.raises(ContractError, match=r"ds=2026-05-02 has rows twice.*sojourn daily --lake"):
        Tables(lake)

    (day / MERGING_FILE).unlink()
    assert Tables(lake).ask("SELECT count(*) AS n FROM exposures")["n"].tolist() == [1]
