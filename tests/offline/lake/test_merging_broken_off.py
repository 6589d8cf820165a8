"""No row is lost or doubled, however a merge ends and whatever lands meanwhile."""

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from features.errors import ContractError, Unavailable
from features.schema import MERGING_FILE
from offline.lake import merging
from offline.lake.writer import only_writer
from tests.offline.lake.small_files import (
    MANY,
    digest,
    exposures,
    items,
    land,
    merge,
    parts,
)

pytestmark = pytest.mark.usefixtures("_many")


class Killed(BaseException):
    """The process is gone: nothing that it meant to do is done any more."""


def killed_at(step: int, monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """From now on the process is gone at the given change of the disk. How many there were."""
    done = 0

    def dying(real: Callable[..., Any]) -> Callable[..., Any]:
        def change(*args: Any, **kwargs: Any) -> Any:
            nonlocal done
            if done == step:
                raise Killed
            done += 1
            return real(*args, **kwargs)

        return change

    for name in ("rename", "unlink", "write_text"):
        monkeypatch.setattr(Path, name, dying(getattr(Path, name)))
    monkeypatch.setattr(merging, "sync", dying(merging.sync))
    return lambda: done


STEPS = range(24)  # all changes of the disk that merging nine files makes


@pytest.mark.parametrize("step", STEPS)
def test_a_merge_that_is_killed_at_any_point_is_finished_by_the_next_writer(
    step: int, lake: Path, day: Path
) -> None:
    land(day, MANY + 1)
    whole, content = items(day), digest(lake)
    with pytest.MonkeyPatch.context() as patched:
        count = killed_at(step, patched)
        with suppress(Killed):
            merge(lake)
        assert count() == step
    if not (day / MERGING_FILE).exists():
        assert items(day) == whole  # readers see all of it once, as it was or as it is
    else:
        assert set(items(day)) == set(whole)

    with only_writer(lake):
        assert items(day) == whole
        assert not (day / MERGING_FILE).exists()

    merge(lake)
    assert (items(day), digest(lake)) == (whole, content)
    assert sorted(file.suffix for file in day.iterdir()) == [".json", ".parquet"]


def test_a_full_disk_leaves_the_day_as_it_was(
    lake: Path, day: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    land(day, MANY + 1)
    before = sorted(day.iterdir())

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(merging, "sync", full)
    with pytest.raises(Unavailable, match="no space left"):
        merge(lake)

    assert sorted(day.iterdir()) == before


@pytest.mark.parametrize(("lost", "said"), [(1, "have 17 of 18 rows"), (None, "of a merged file")])
def test_nothing_is_removed_where_the_disk_has_not_kept_what_was_written(
    lost: int | None, said: str, lake: Path, day: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    land(day, MANY + 1)
    before = sorted(day.iterdir())
    forced = merging.sync

    def forget(path: Path) -> None:
        forced(path)
        if lost is None:
            path.write_bytes(path.read_bytes()[:-9])
        else:
            pq.write_table(pq.read_table(path, partitioning=None)[lost:], path)

    monkeypatch.setattr(merging, "sync", forget)
    with pytest.raises(ContractError, match=rf"{said}.*the day is as it was"):
        merge(lake)

    assert sorted(day.iterdir()) == before


def test_a_file_that_landed_again_while_its_rows_were_merged_is_not_removed(
    lake: Path, day: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    land(day, MANY + 1)
    again = parts(day)[3]
    decide = merging._decide

    def land_again(*args: Any) -> None:
        pq.write_table(exposures(70_000, 5), again)
        decide(*args)

    monkeypatch.setattr(merging, "_decide", land_again)
    merge(lake)

    assert again in parts(day)
    assert set(range(70_000, 70_005)) < set(items(day))


def test_a_merge_whose_files_are_gone_is_named_and_nothing_is_removed(
    lake: Path, day: Path
) -> None:
    land(day, 2)
    told = [[f.name, f.stat().st_size, f.stat().st_mtime_ns] for f in parts(day)]
    decided = {"merged": ["part-ab-00000.parquet"], "replaced": told}
    (day / MERGING_FILE).write_text(json.dumps(decided))

    with pytest.raises(ContractError, match=r"part-ab-00000\.parquet should take the place of 2"):
        merge(lake)
    assert items(day) == [0, 1, 2, 3]
