"""Published vectors: side by side by city, found by item."""

from pathlib import Path

import numpy as np
import pytest

from features.errors import ContractError
from features.schema import F32
from features.store.vectors import Vectors, write_vectors

XIAN, LYON = 11, 21
TOWER, WALL, HILL, LOST = 1, 2, 3, 99
UNIT = np.eye(4, dtype=np.float32)


def published(folder: Path, matrix: F32, *items: int) -> tuple[Vectors, tuple[int, int]]:
    (folder / "items").mkdir()
    np.save(folder / "items" / "ids.npy", np.array([TOWER, WALL, HILL]))
    np.save(folder / "items" / "city.npy", np.array([LYON, XIAN, XIAN]))
    (folder / "vectors").mkdir()
    batches = [{"item_id": np.array(items), "vector": matrix}] if items else []

    def large_cities(block: F32) -> bytes | None:
        return b"index" if len(block) > 1 else None

    counts = write_vectors(folder / "vectors", folder / "items", batches, large_cities)
    return Vectors(folder / "vectors"), counts


def test_a_citys_vectors_stand_side_by_side_and_unknown_items_are_left_out(tmp_path: Path) -> None:
    vectors, counts = published(tmp_path, UNIT, TOWER, WALL, HILL, LOST)

    ids, matrix = vectors.block(XIAN)
    assert counts == (3, 1)
    assert ids.tolist() == [WALL, HILL]
    assert matrix.tolist() == UNIT[1:3].tolist()
    assert vectors.block(77)[0].tolist() == []


def test_vectors_of_items_are_found_wherever_they_lie(tmp_path: Path) -> None:
    vectors, _ = published(tmp_path, UNIT[:3], TOWER, WALL, HILL)

    there, found = vectors.of(np.array([HILL, LOST, TOWER]))

    assert there.tolist() == [0, 2]
    assert found.tolist() == UNIT[[2, 0]].tolist()


def test_a_large_citys_index_is_kept_beside_it(tmp_path: Path) -> None:
    vectors, _ = published(tmp_path, UNIT[:3], TOWER, WALL, HILL)

    index = vectors.index_file(XIAN)
    assert index is not None
    assert index.read_bytes() == b"index"
    assert vectors.index_file(LYON) is None


def test_a_day_without_vectors_has_none(tmp_path: Path) -> None:
    vectors, counts = published(tmp_path, UNIT[:0])

    assert counts == (0, 0)
    assert vectors.of(np.array([TOWER]))[0].tolist() == []
    assert vectors.block(XIAN)[0].tolist() == []


def test_vectors_that_are_no_numbers_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ContractError, match="not finite"):
        published(tmp_path, np.full((1, 4), np.nan, dtype=np.float32), TOWER)
