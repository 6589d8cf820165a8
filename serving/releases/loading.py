"""Opening a release: every part checked, every plan built, before any request sees it."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from features.catalog.sets import VIEWS
from features.errors import BundleError
from features.schema import LAKE_FILE
from features.store.files import Published
from ranking.score import load_ranker
from serving.plan import LoadedRelease, Plans
from serving.releases.canary import Canaries, ask_canaries
from serving.releases.planning import build_plans
from serving.releases.release import Release, check_sums
from serving.releases.stores import Stores
from serving.settings.folder import Settings

LEAST_SHARE: Final = 0.5  # of the running release's items or users: below it, a day was lost
NOON: Final = time(12)


@dataclass(frozen=True, slots=True)
class Zone:
    """What a lake says of itself: what "today" means, and whose holidays count."""

    timezone: str
    country: str


def read_zone(folder: Path) -> Zone:
    """From the lake.json of a lake or a release. Raises BundleError when it cannot be read."""
    path = folder / LAKE_FILE
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return Zone(str(found["timezone"]), str(found["country"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BundleError(
            f"{path} cannot be used ({error!r}); expected the lake's time zone and country: import "
            "or simulate the lake again, then release it"
        ) from error


def load_release(release: Release, settings: Settings, stores: Stores) -> Plans:
    """A release opened and fitted to the settings. Raises BundleError or SpecError on a misfit.

    Its files are checked before any is read: of a damaged one, not even the error that reading it
    ends with can be foreseen.
    """
    check_sums(release)
    published = Published(release.published, tuple(VIEWS.values()))
    zone = read_zone(release.folder)
    loaded = LoadedRelease(
        name=release.id,
        published=published,
        store=stores.bind(published),
        ranker=load_ranker(release.bundle),
        timezone=zone.timezone,
        country=zone.country,
        rivals={name: load_ranker(folder) for name, folder in release.rivals.items()},
    )
    return build_plans(loaded, settings)


def verify(release: Release, plans: Plans, running: Plans | None) -> Canaries:
    """Raises BundleError unless the release is not suddenly small, answers, and answers somewhat
    like the running one. None: nothing else is running."""
    if running is not None:
        _check_counts(plans.release.published, running.release.published)
    return ask_canaries(plans, running, _noon_after(release.ds, plans.release.timezone))


def _check_counts(published: Published, running: Published) -> None:
    for what, count, before in (
        ("items", len(published.items), len(running.items)),
        ("users", len(published.users), len(running.users)),
    ):
        if count < LEAST_SHARE * before:
            raise BundleError(
                f"{published.root} has {count} {what}, the running release {before}; a day was "
                f"lost. Run the day again; to serve it all the same, start from an empty folder"
            )


def _noon_after(ds: str, timezone: str) -> int:
    """Unix ms of noon on the day after `ds`: when the release is meant to serve."""
    day = datetime.fromisoformat(ds).date() + timedelta(days=1)
    noon = datetime.combine(day, NOON, ZoneInfo(timezone)).astimezone(UTC)
    return int(noon.timestamp() * 1000)
