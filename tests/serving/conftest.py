"""The small town, published once; live actions are each test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from features.store.embedded import LiveActions
from features.store.files import Published
from tests.serving.published_town import publish_town
from tests.serving.served import Served, served
from tests.serving.town import Town
from tests.serving.yard import Yard

pytest.register_assert_rewrite(
    "tests.serving.made_again"
)  # its asserts tell both sides, as a test's


@pytest.fixture(scope="session")
def published_town(tmp_path_factory: pytest.TempPathFactory) -> Published:
    return publish_town(tmp_path_factory.mktemp("town") / "published")


@pytest.fixture
def live(tmp_path: Path) -> Iterator[LiveActions]:
    actions = LiveActions(tmp_path / "live")
    yield actions
    actions.close()


@pytest.fixture
def town(published_town: Published, live: LiveActions) -> Town:
    return Town(published_town, live)


@pytest.fixture
def door(town: Town, tmp_path: Path) -> Iterator[Served]:
    with served(town.plans, tmp_path) as running:
        yield running


@pytest.fixture(scope="module")
def built_yard(tmp_path_factory: pytest.TempPathFactory) -> Yard:
    """Made once: two bundles take a second to compile."""
    return Yard(tmp_path_factory.mktemp("yard"))


@pytest.fixture
def yard(built_yard: Yard) -> Iterator[Yard]:
    yield built_yard
    built_yard.clear()
