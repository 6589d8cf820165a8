"""A page made again from what was recorded of it: the same spine, the same parts, the same numbers.

A page follows from its request, the traveller, the effort, what was late or down, the release and
the settings. The first four were recorded, the other two were kept; nothing else enters: no clock,
no draw, no state. Whether it came out the same is checked by its fingerprint, and said.
"""

import logging
import sys
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from features.errors import SojournError
from features.schema import UserId
from features.store.base import Traveller, Wants
from features.store.files import Published
from serving.degradation.cheap import OVERLOAD, recommend_cheaply
from serving.degradation.deadline import start_deadline
from serving.degradation.drill import FixedEffort
from serving.explaining.fingerprint import fingerprint
from serving.explaining.journal import CONFIG_FOLDER, segments
from serving.explaining.recorded import Recorded, asked_at, decode
from serving.explaining.segments import is_request_id, pages_in
from serving.pipeline import recommend
from serving.plan import Plan, Plans
from serving.releases.loading import load_release
from serving.releases.release import open_release
from serving.releases.stores import Stores
from serving.settings.folder import read_settings
from serving.telemetry.logs import log
from serving.trace import Trace
from serving.types import Response

TURN_S: Final = 0.1  # that an explanation waits for another one
FORMER_KEPT: Final = 2  # releases no longer served that stay open for explanations

STORE_DOWN: Final = "store_unavailable"  # told by the traveller that was recorded
_EVER_MS: Final = float(sys.maxsize)


@dataclass(frozen=True, slots=True)
class Found:
    """A page of the journal and where it stands."""

    release: str
    settings: str  # their version
    line: bytes


@dataclass(frozen=True, slots=True)
class Replayed:
    """A page made again. `differences`: parts that did not come out as they did then."""

    recorded: Recorded
    response: Response
    plan: Plan
    settings: str  # their version
    differences: tuple[str, ...]


def find(journal: Path, request_id: str, page: int) -> Found:
    """The newest record of a page; 0: of the last page. Raises NotRemembered where there is none.

    A segment that cannot be read costs its own pages and is said in the log.
    """
    if not is_request_id(request_id):
        raise NotRemembered(f"{request_id!r} is no request_id of ours; give that of a response")
    found: list[tuple[tuple[int, int], Found]] = []
    for path in segments(journal):  # those begun last first
        release, settings = path.parent.parent.name, path.parent.name
        try:
            pages = pages_in(path, request_id)
        except OSError as error:
            log(logging.ERROR, f"a segment of the journal cannot be read: {error}")
            continue
        found += [
            ((n, asked_at(line)), Found(release, settings, line)) for n, line in reversed(pages)
        ]
    fitting = [(when, one) for when, one in found if page in (0, when[0])]
    if not fitting:
        which = f"page {page} of request {request_id}" if found else f"request {request_id}"
        raise NotRemembered(
            f"{which} is not remembered; a page is kept for [log] explained_hours of app.toml, and "
            "by the servers of its releases folder"
        )
    return max(fitting, key=lambda pair: pair[0])[1]


class NotRemembered(SojournError):  # noqa: N818 - as Gone
    """A page that nobody asked for, or too long ago."""


class Gone(SojournError):  # noqa: N818 - a state of a release, not a fault of ours
    """A page is remembered, but its release or its settings cannot be opened any more."""


class Busy(SojournError):  # noqa: N818 - as Gone
    """Another page is being explained."""


class Past:
    """Plans of any release and settings of which a page is remembered."""

    def __init__(
        self, releases: Path, journal: Path, live: Callable[[], Plans], stores: Stores
    ) -> None:
        """`live()` are the plans that serve now: what they made needs nothing opened."""
        self._releases = releases
        self._journal = journal
        self._live = live
        self._stores = stores
        self._opened: OrderedDict[tuple[str, str], Plans] = OrderedDict()
        self._lock = threading.Lock()
        self._waiting = threading.Lock()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """One explanation at a time: opening a release takes seconds, and more callers than one
        would leave no thread for those who want a page. Raises Busy."""
        if not self._lock.acquire(timeout=TURN_S):
            raise Busy("another page is being explained; ask again in a moment")
        try:
            yield
        finally:
            self._lock.release()

    @contextmanager
    def patience(self) -> Iterator[None]:
        """One waits at a time for what another worker may just have made: it holds a thread of the
        server, but nobody's `turn`. Raises Busy."""
        if not self._waiting.acquire(blocking=False):
            raise Busy("another page is being waited for; ask again in a moment")
        try:
            yield
        finally:
            self._waiting.release()

    def plans(self, release: str, settings: str) -> Plans:
        """To be called in one's `turn`. Raises Gone where they cannot be opened."""
        live = self._live()
        if (live.release.name, live.settings.version) == (release, settings):
            return live
        key = release, settings
        if key not in self._opened:
            try:
                config = read_settings(self._journal / release / settings / CONFIG_FOLDER)
                opened = open_release(self._releases, release)
                self._opened[key] = load_release(opened, config, self._stores)
            except (SojournError, OSError) as error:
                raise Gone(
                    f"the page was made by release {release} with settings {settings}, which "
                    f"cannot be opened any more: {error}"
                ) from error
        self._opened.move_to_end(key)
        while len(self._opened) > FORMER_KEPT:
            self._opened.popitem(last=False)
        return self._opened[key]


def replay(found: Found, past: Past) -> Replayed:
    """The page of a record, made again."""
    plans = past.plans(found.release, found.settings)
    recorded = decode(found.line, plans.release.timezone, plans.release.country)
    request = recorded.request
    plan = plans.choose(request.placement, request.variants)
    scripted = replace(
        plan,
        store=_AsRecorded(plans.release.published, recorded),
        effort=FixedEffort(recorded.effort),
        targeting=None,  # the variants are recorded as they were chosen
        cheap_pages={},  # its own: a page that was kept would be compared with itself
    )
    trace = Trace(lost=frozenset(recorded.degradation) - {STORE_DOWN})
    deadline = start_deadline(_EVER_MS, plan.scenario.budget.shares)
    if OVERLOAD in trace.lost:
        response = recommend_cheaply(request, scripted, trace)
    else:
        response = recommend(request, scripted, deadline, trace)
    again = fingerprint(trace, response.shown)
    differences = tuple(part for part, was in recorded.fingerprint.items() if again[part] != was)
    return Replayed(recorded, response, plan, found.settings, differences)


@dataclass(frozen=True, slots=True)
class _AsRecorded:
    """A store that gives the traveller as they were: the release's row, and the actions of then."""

    published: Published
    recorded: Recorded

    def fetch(self, user: UserId, wants: Wants, timeout_s: float) -> Traveller:
        row = self.published.users.row(user) if self.recorded.is_known else None
        return replace(self.published.traveller(user, row, (), wants), recent=self.recorded.recent)
