"""The store of the release that serves, for a command that tells it something beside the server."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from features.catalog.sets import VIEWS
from features.store.base import FeatureStore
from features.store.files import Published
from serving.releases.release import open_release, read_pointer
from serving.releases.releasing import STATE_FOLDER
from serving.releases.stores import open_stores
from serving.settings.folder import read_settings

STORE_TIMEOUT_S: Final = 5.0  # of one user; there is no hurry


@contextmanager
def store_that_serves(releases: Path) -> Iterator[FeatureStore | None]:
    """None where nothing was released yet. Raises ContractError for a release that is damaged."""
    pointer = read_pointer(releases)
    if pointer is None:
        yield None
        return
    release = open_release(releases, pointer.release)
    knobs = read_settings(release.config).app.store
    stores = open_stores(knobs, releases / STATE_FOLDER, 1)
    try:
        yield stores.bind(Published(release.published, tuple(VIEWS.values())))
    finally:
        stores.close()
