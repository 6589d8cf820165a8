"""Publishing holds a few batches at once, however many rows a day has."""

import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from features.spec import FeatureView
from features.store.batches import Batch
from features.store.publishing import publishing
from tests.contracts.store_world import USER, USER_CITY, item_batch, stored, world

ROOT = Path(__file__).parents[3]
WORLD = world("day-1")
WIDE = FeatureView("item", ("item_id",), tuple(stored(f"f{i}") for i in range(64)))
COUNT, SIZE = 200_000, 5_000


def peak_of_publishing(folder: Path) -> int:
    """Bytes that were held at once while the rows of COUNT items were written, SIZE at a time."""

    def items() -> Iterator[Batch]:
        columns = {name: values[:1] * SIZE for name, values in item_batch().items()}
        for start in range(1, COUNT, SIZE):
            yield {**columns, "item_id": np.arange(start, start + SIZE)}

    def rows() -> Iterator[Batch]:
        for start in range(1, COUNT, SIZE):
            values = np.ones((SIZE, 64), dtype=np.float32)
            yield {"item_id": np.arange(start, start + SIZE), "rows": values}

    with publishing(folder, WORLD.snapshots) as day:
        day.write_items(items())
        tracemalloc.start()
        day.write_item_view(WIDE, rows())
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        day.write_cities([])
        day.write_users(USER, [], USER_CITY, [], {"history": []})
    return peak


@pytest.mark.slow
def test_memory_stays_within_a_few_batches(tmp_path: Path) -> None:
    """In a process of its own: threads of other tests hold memory as well."""
    script = (
        "import sys; from pathlib import Path\n"
        f"from {__name__} import peak_of_publishing\n"
        "print(peak_of_publishing(Path(sys.argv[1])))"
    )
    told = subprocess.check_output(
        [sys.executable, "-c", script, str(tmp_path / "day")], cwd=ROOT, timeout=600
    )

    batch_bytes = SIZE * 64 * 4
    assert batch_bytes < int(told) < 6 * batch_bytes < COUNT * 64 * 4 / 6
