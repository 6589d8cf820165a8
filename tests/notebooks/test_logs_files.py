"""Lakes without logs, of older columns or still being written, and those that are refused."""

from pathlib import Path

import pyarrow.parquet as pq
import pytest

from features.errors import ContractError
from notebooks.journeys import LATE_DAYS
from notebooks.logs import Logs
from offline.clean import JOB as CLEAN
from tests.notebooks.logged import FIRST_OF_MAY, A, did, shown, write_lake


def test_a_lake_without_logs_has_no_layers(tmp_path: Path) -> None:
    logs = Logs(write_lake(tmp_path / "lake", [], []))

    assert logs.layers() == ()
    assert len(logs.users("ranker", FIRST_OF_MAY)) == 0


def test_a_file_that_is_still_being_written_is_passed_over(tmp_path: Path) -> None:
    lake = write_lake(tmp_path / "lake", [shown(1, "r1", A)], [])
    (lake / "exposures" / "ds=2026-05-01" / ".part-2.parquet.staged").write_bytes(b"PAR1")

    assert Logs(lake).layers() == ("ranker",)


def test_a_folder_that_is_no_lake_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ContractError, match=r"no lake in .*lake\.json is missing.*\./run demo"):
        Logs(tmp_path)


def test_a_card_without_a_time_zone_is_refused(tmp_path: Path) -> None:
    (tmp_path / "lake.json").write_text("{}", encoding="utf-8")

    with pytest.raises(ContractError, match=r"lake\.json .*timezone"):
        Logs(tmp_path)


def test_a_damaged_file_is_refused_by_name(tmp_path: Path) -> None:
    lake = write_lake(tmp_path / "lake", [shown(1, "r1", A)], [])
    (lake / "exposures" / "ds=2026-05-01" / "part-2.parquet").write_bytes(b"PAR1 torn")

    with pytest.raises(ContractError, match=r"part-2\.parquet"):
        Logs(lake).layers()


def test_logs_from_before_a_column_are_read_without_it(tmp_path: Path) -> None:
    lake = write_lake(tmp_path / "lake", [shown(1, "r1", A)], [])
    (file,) = (lake / "exposures").glob("ds=*/*.parquet")
    pq.write_table(pq.ParquetFile(file).read().drop_columns(["team"]), file)

    logs = Logs(lake)

    assert len(logs.users("ranker", FIRST_OF_MAY)) == 1
    assert logs.teams("ranker", "a", FIRST_OF_MAY) is None


def test_days_that_a_window_does_not_look_at_are_not_opened(tmp_path: Path) -> None:
    lake = write_lake(tmp_path / "lake", [shown(1, "r1", A)], [did(1, "view_item")])
    for day in ("2025-05-01", "2026-07-01"):
        for table in ("exposures", "events"):
            (lake / table / f"ds={day}").mkdir()
            (lake / table / f"ds={day}" / "part-2.parquet").write_bytes(b"PAR1 torn")

    logs = Logs(lake)

    assert len(logs.users("ranker", FIRST_OF_MAY)) == 1
    assert logs.faults(FIRST_OF_MAY) == (1, 0, 0, 0)


def test_behaviour_counts_that_arrives_as_late_as_days_may_wait_for_it(tmp_path: Path) -> None:
    exposures = [shown(user, f"r{user}", A) for user in (1, 2)]
    arrived = ((1, "2026-06-30 23:00"), (2, "2026-07-01 00:01"))  # 60 days later, and 61
    events = [did(user, "pay", arrived=at) for user, at in arrived]

    users = Logs(write_lake(tmp_path / "lake", exposures, events)).users("ranker", FIRST_OF_MAY)

    assert users.paid.tolist() == [True, False]
    assert CLEAN.settings["late_days_max"].high == LATE_DAYS


def test_a_folder_of_no_day_is_refused_by_name(tmp_path: Path) -> None:
    lake = write_lake(tmp_path / "lake", [shown(1, "r1", A)], [])
    (lake / "exposures" / "ds=yesterday").mkdir()

    with pytest.raises(ContractError, match=r"exposures has a folder of no day .*yesterday"):
        Logs(lake).users("ranker", FIRST_OF_MAY)
