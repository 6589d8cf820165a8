"""Opening a release: every part checked, every plan built, before any request sees it."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import numpy as np

from features.catalog.sets import VIEWS
from features.errors import BundleError
from features.schema import LAKE_FILE, UNKNOWN_ID
from features.store.files import Published
from ranking.score import load_ranker
from serving.pipeline import recommend
from serving.plan import LoadedRelease, Plans, build_plans
from serving.release import Release, check_sums
from serving.settings import Settings
from serving.stores import Stores
from serving.trace import Trace
from serving.validate import Asked, admit

CANARY_USERS: Final = 3  # known ones, besides a stranger
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
    """A release opened and fitted to the settings. Raises BundleError or SpecError on a misfit."""
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


def verify(release: Release, plans: Plans, running: Published | None) -> None:
    """Raises BundleError unless the release is whole, not suddenly small, and answers."""
    check_sums(release)
    if running is not None:
        _check_counts(plans.release.published, running)
    ask_canaries(plans, _noon_after(release.ds, plans.release.timezone))


def ask_canaries(plans: Plans, at_ms: int) -> None:
    """One request of a stranger and of some known users to every plan of every placement.

    Raises BundleError when a slate is empty, repeats an item, or has a score that is no number.
    """
    users = [UNKNOWN_ID, *plans.release.published.users.ids[:CANARY_USERS].tolist()]
    city = next(iter(plans)).default_city
    if city is None:
        raise BundleError(f"release {plans.release.name} has no city with anything to sell")
    for placement in plans.by_placement:
        for plan in plans.by_placement[placement].values():
            for user in users:
                asked = Asked(placement, user_id=user, browse_city=city)
                request, _ = admit(asked, plans, at_ms)
                response = recommend(request, plan, plan.deadline(), Trace())
                ids, scores = response.shown.item_ids, response.shown.scores
                if len(ids) == 0 or len(np.unique(ids)) != len(ids):
                    raise BundleError(
                        f"release {plans.release.name}: canary slate of {placement!r} for user "
                        f"{user} in city {city} has items {ids.tolist()}; expected some, each once"
                    )
                if not np.isfinite(scores).all():
                    raise BundleError(
                        f"release {plans.release.name}: canary slate of {placement!r} for user "
                        f"{user} has scores {scores.tolist()}; expected finite ones"
                    )


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
