"""What serves now, and how the next release or configuration takes its place.

One reference holds everything that a request needs; a request takes it once and finishes on it.
What comes next is loaded beside it and verified; if anything is wrong, the old one serves on, and
says why.

A release and a configuration may fit only one another, and they change one after the other. So a
configuration that does not fit what serves is tried again with the next release, and a release that
did not fit is tried again with the next configuration.
"""

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from features.errors import BundleError, ContractError, SojournError
from serving.door.waiting import give_way
from serving.plan import Plans
from serving.releases.loading import load_release, verify
from serving.releases.planning import with_settings
from serving.releases.release import POINTER_FILE, Pointer, Release, open_release, read_pointer
from serving.releases.stores import Stores
from serving.settings.folder import Settings, WatchedSettings, read_settings
from serving.telemetry.logs import log

Observer = Callable[[str, str, str], None]
"""Told of ("release" or "config", "loaded" or "refused", the name of what was loaded or "")."""


class Live:
    """Follows the pointer of a releases folder, and `config`; None: the release's own."""

    def __init__(
        self, releases: Path, config: Path | None, stores: Stores, observe: Observer
    ) -> None:
        """Raises SojournError when there is nothing that could serve."""
        self._releases = releases
        self._watched = None if config is None else WatchedSettings(config)
        self._stores = stores
        self._observe = observe
        # Refused under the watched configuration, so that it is refused once:
        self._tried: tuple[str, int] | None = None
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        pointer = read_pointer(releases)
        if pointer is None:
            raise ContractError(
                f"nothing was released in {releases}; make a release first: `sojourn release`"
            )
        self.plans: Plans = self._load_first(pointer.release, pointer.former)
        self._started: Final = self.plans.settings.app
        self._waiting: list[str] = []  # what differs from it and has been told
        self._misread = ""  # what was wrong with the pointer at the last look

    def follow(self, every_s: float) -> None:
        """Looks for something newer from a thread, until `close`."""
        self._thread = threading.Thread(
            target=self._follow, args=(every_s,), name="releases", daemon=True
        )
        self._thread.start()

    def close(self, timeout_s: float | None = None) -> None:
        """Follows no more. A release that is being loaded is waited for no longer than this."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(timeout_s)

    def refresh(self) -> None:
        """Takes a new release or configuration, if there is one that is good."""
        self._refresh_config()
        pointer = self._read_pointer()
        if pointer is None or pointer.release == self.plans.release.name:
            return
        tried = self._made(pointer.release)
        if tried == self._tried:
            return
        version = self.plans.settings.version
        try:
            self.plans = self._load(pointer.release, running=self.plans)
        except SojournError as error:
            self._tried = tried
            self._refuse("release", f"{error}; {self.plans.release.name} serves on")
            return
        except OSError:
            raise  # a folder that is gone for a moment: the next turn tries again
        except Exception:
            self._tried = tried
            raise
        self._tried = None
        self._took("release", pointer.release)
        if self._watched is not None and self.plans.settings.version != version:
            self._took("config", self.plans.settings.version)  # it had waited for this release
        self._tell_what_waits()

    def _read_pointer(self) -> Pointer | None:
        """None where there is none that can be used any more, which is said once."""
        misread = f"{self._releases / POINTER_FILE} is gone: switch again with `sojourn release`"
        try:
            pointer = read_pointer(self._releases)
        except BundleError as error:
            pointer, misread = None, str(error)
        if pointer is not None:
            self._misread = ""
        elif misread != self._misread:
            self._misread = misread
            self._refuse("release", f"{misread}; {self.plans.release.name} serves on")
        return pointer

    def _refresh_config(self) -> None:
        if self._watched is None:
            return
        refused_before = self._watched.refused
        serving = f"version {self.plans.settings.version}"
        if not self._watched.refresh():
            if self._watched.refused and self._watched.refused != refused_before:
                self._refuse("config", f"{self._watched.refused}; {serving} serves on")
            return
        settings = self._watched.current
        self._tried = None
        try:
            plans = with_settings(self.plans, settings)
        except SojournError as error:
            self._refuse("config", f"{error}; {serving} serves on")
            return
        self.plans = plans
        self._took("config", settings.version)
        self._tell_what_waits()

    def _load_first(self, release_id: str, former: str) -> Plans:
        """The current release; the former one when the current one cannot be opened at start."""
        tried = self._made(release_id)
        try:
            plans = self._load(release_id, running=None)
        except SojournError as error:
            if not former:
                raise
            self._tried = tried
            self._refuse("release", f"{error}; the former release {former} serves instead")
            plans = self._load(former, running=None)
        self._took("release", plans.release.name)
        return plans

    def _made(self, release_id: str) -> tuple[str, int]:
        """The release as it stands there now: one that is made again, for it was damaged, is
        another one."""
        try:
            return release_id, (self._releases / release_id).stat().st_ino
        except OSError:
            return release_id, 0

    def _load(self, release_id: str, running: Plans | None) -> Plans:
        """Under the watched configuration; where that does not fit, under the one that serves."""
        release = open_release(self._releases, release_id)
        if self._watched is None:
            return self._open(release, read_settings(release.config), running)
        watched = self._watched.current
        if running is None or running.settings.version == watched.version:
            return self._open(release, watched, running)
        try:
            return self._open(release, watched, running)
        except SojournError as error:
            log(
                logging.WARNING,
                f"{release_id} does not serve under the newest configuration: {error}; it is tried "
                f"under {running.settings.version}",
            )
        return self._open(release, running.settings, running)

    def _open(self, release: Release, settings: Settings, running: Plans | None) -> Plans:
        plans = load_release(release, settings, self._stores)
        canaries = verify(release, plans, running)
        log(
            logging.INFO,
            "release verified",
            name=release.id,
            canaries=canaries.asked,
            compared=canaries.compared,
            agreement=canaries.agreement and round(canaries.agreement, 3),
        )
        return plans

    def _follow(self, every_s: float) -> None:
        give_way()  # what is loaded is computed for a while, on the requests' cores
        while not self._stop.wait(every_s):
            try:
                self.refresh()
            except Exception as error:  # or nothing newer would ever be looked for again
                log(logging.ERROR, "a refresh failed", error=error)
                self._refuse("release", repr(error))

    def _took(self, what: str, name: str) -> None:
        log(logging.INFO, f"{what} loaded", name=name)
        self._observe(what, "loaded", name)

    def _tell_what_waits(self) -> None:
        """Or whoever changed a port or a certificate would take it for done."""
        waiting = self._started.waiting(self.plans.settings.app)
        if waiting and waiting != self._waiting:
            log(
                logging.WARNING,
                f"{', '.join(waiting)}: as when this server started; what app.toml says otherwise "
                "now counts from its next start on",
            )
        self._waiting = waiting

    def _refuse(self, what: str, why: str) -> None:
        log(logging.ERROR, f"{what} refused: {why}")
        self._observe(what, "refused", "")
