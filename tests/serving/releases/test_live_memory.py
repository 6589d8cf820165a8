"""What stays in memory of a release that serves no more."""

import gc
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest

from serving.recall.nearby import ItemTree
from serving.stages.hydrated import Hydrator
from serving.stages.merge import Merger
from serving.stages.packed import Packer
from tests.serving.yard import Yard

AIMED = """
[layers.aimed]
salt = "aimed"
target.audiences = ["local"]
[layers.aimed.variants.control]
buckets = [[0, 5000]]
[layers.aimed.variants.nearer]
buckets = [[5000, 10000]]
patch.channel_home = { "recall.nearby.quota" = 33 }
"""


def _same(_folder: Path) -> None:
    pass


def _with_targets(folder: Path) -> None:
    path = folder / "experiments.toml"
    path.write_text(path.read_text() + AIMED)


@pytest.mark.slow
@pytest.mark.parametrize("change", [_same, _with_targets])
def test_a_release_that_serves_no_more_is_gone_without_the_collector_which_passes_by_the_first(
    yard: Yard, change: Callable[[Path], None]
) -> None:
    change(yard.config)
    yard.release(0)
    live = yard.live()
    catalogue = live.plans.catalogue
    parts = [catalogue, catalogue.items, *map(catalogue.once, (Hydrator, ItemTree, Merger, Packer))]
    parts += [plan.together for plan in live.plans]
    served = [weakref.ref(part) for part in parts]
    del catalogue, parts
    gc.collect()
    gc.disable()
    try:
        for bundle in (1, 0):
            yard.release(bundle)
            live.refresh()
        left = [part() for part in served if part() is not None]
    finally:
        gc.enable()

    assert left == []
