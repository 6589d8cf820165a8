"""Publishes each world once a run: forcing files to disk takes most of a small test's time."""

from collections.abc import Callable

import pytest

from features.store.files import Published
from tests.contracts.store_world import World, publish

Publish = Callable[[World], Published]


@pytest.fixture(scope="session")
def publish_once(tmp_path_factory: pytest.TempPathFactory) -> Publish:
    """Gives the published day of a world; nobody may change its files."""
    root = tmp_path_factory.mktemp("published")
    days: dict[str, Published] = {}

    def publish_once(of: World) -> Published:
        name = of.snapshots["user"]
        if name not in days:
            days[name] = publish(root / name, of)
        return days[name]

    return publish_once
