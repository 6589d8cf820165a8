"""Making a day serve: prepare beside the running release, load its users, verify, switch."""

import logging
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from features.catalog.sets import VIEWS
from features.errors import BundleError, ContractError, SojournError, SpecError, Unavailable
from features.schema import LAKE_FILE
from features.store.files import Published
from features.store.manifest import read_manifest
from serving.explaining.journal import remembered_releases
from serving.plan import Plans
from serving.releases.loading import load_release, verify
from serving.releases.release import (
    NO_RIVALS,
    PUBLISHED,
    Pointer,
    Release,
    known_releases,
    open_release,
    prepare,
    prune,
    read_pointer,
    switch,
)
from serving.releases.stores import Stores, open_stores
from serving.settings.folder import read_settings
from serving.stages.rankers import check_rivals
from serving.telemetry.logs import log

STATE_FOLDER = "state"  # beside the releases: live actions, events not archived yet, the journal
JOURNAL_FOLDER = "requests"  # in it: what Explain makes pages from

Progress = Callable[[int, int, str], None]
_STEPS = ("copy", "load users", "verify", "switch")
_VIEWS = tuple(VIEWS.values())
UNKNOWN_ROWS = ""


def release_day(
    lake: Path,
    ds: str,
    bundle: Path,
    config: Path,
    releases: Path,
    progress: Progress,
    rivals: Mapping[str, Path] = NO_RIVALS,
) -> Pointer:
    """The published day `ds` of a lake with a bundle and a configuration, serving.

    Raises SojournError when a part is missing or does not fit; what serves now serves on, and of
    what was refused nothing is kept. Doing it again with the same parts changes nothing.
    """
    check_rivals(rivals)
    settings = read_settings(config)  # before anything is copied
    progress(0, len(_STEPS), _STEPS[0])
    published = lake / "published" / f"ds={ds}"
    before = known_releases(releases)
    release = prepare(ds, published, bundle, config, lake / LAKE_FILE, releases, rivals)
    progress(1, len(_STEPS), _STEPS[1])
    with tempfile.TemporaryDirectory() as scratch:  # canaries do nothing that should be remembered
        stores = open_stores(settings.app.store, Path(scratch), settings.app.server.threads)
        try:
            with _gone_if_refused(release, stores, is_new=release.id not in before):
                stores.load(Published(release.published, _VIEWS), progress)
                progress(2, len(_STEPS), _STEPS[2])
                plans = load_release(release, settings, stores)
                verify(release, plans, _running(releases, release.id, stores))
            progress(3, len(_STEPS), _STEPS[3])
            switched = switch(releases, release.id)
            _prune(releases, stores)
        finally:
            stores.close()
    progress(4, len(_STEPS), release.id)
    return switched


@contextmanager
def _gone_if_refused(release: Release, stores: Stores, is_new: bool) -> Iterator[None]:
    """A release that was made for this and is no good goes again: as one of the newest, it would
    have a good one taken away in its stead."""
    try:
        yield
    except (BundleError, ContractError, SpecError):
        if is_new:
            rows_id = _rows_of(release.folder)
            shutil.rmtree(release.folder, ignore_errors=True)
            _forget(stores, {rows_id}, release.folder.parent)
        raise


def _prune(releases: Path, stores: Stores) -> None:
    """Takes old releases away, and out of the store the users that none of the others reads: of a
    release a day, they would fill it thirty times until they go by themselves."""
    rows = {name: _rows_of(releases / name) for name in known_releases(releases)}
    remembered = remembered_releases(releases / STATE_FOLDER / JOURNAL_FOLDER)
    _forget(stores, {rows[name] for name in prune(releases, besides=remembered)}, releases)


def _forget(stores: Stores, rows_ids: set[str], releases: Path) -> None:
    """Drops users out of the store, unless one of the releases reads them."""
    read = {_rows_of(releases / name) for name in known_releases(releases)}
    for rows_id in sorted(rows_ids - read - {UNKNOWN_ROWS}):
        try:
            stores.forget(rows_id)
        except Unavailable as error:  # what serves is no worse for it
            log(logging.WARNING, f"users of a release that went are left in the store: {error}")


def _rows_of(folder: Path) -> str:
    try:
        return read_manifest(folder / PUBLISHED).rows_id
    except BundleError:  # a damaged one: its users go by themselves
        return UNKNOWN_ROWS


def _running(releases: Path, besides: str, stores: Stores) -> Plans | None:
    """What serves now, None where nothing else does, or nothing that could be opened again: a
    damaged release must not keep the next one out."""
    try:
        pointer = read_pointer(releases)
        if pointer is None or pointer.release == besides:
            return None
        running = open_release(releases, pointer.release)
        return load_release(running, read_settings(running.config), stores)
    except (SojournError, OSError) as error:
        log(logging.ERROR, f"nothing to compare the release with: {error}")
        return None
