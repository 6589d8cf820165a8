"""The world in which degradation is measured: people whose taste is known, two releases, and the
questions that they ask on the morning after.

A folder as `sojourn demo --to FOLDER` leaves it serves as it is; where there is none, a small world
is simulated, computed and learnt from, once.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

import numpy as np

from features.errors import ContractError
from features.schema import F64, PLACEMENTS, Ids
from ranking.manifest import MANIFEST, Manifest, parsed
from ranking.pipeline import train_bundle
from ranking.train import TrainParams
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.releases.loading import read_zone
from simulator.appeal import Moment
from simulator.simulate import Existing, simulate
from simulator.size import WorldSize
from simulator.truth import Truth, load
from sojourn.bench import BenchRow
from sojourn.console import Advance
from sojourn.demo import morning_after
from sojourn.slate import ask

BENCH: Final = "degrade: world"
SMALL: Final = WorldSize(users=900, days=40)
SEED: Final = 7
DAYS_COMPUTED: Final = 4
VIEWS: Final = 3  # that each asking traveller made within the last half hour
CANDIDATE_VIEWS: Final = 30  # items of the city among which those were chosen
LEAVES: Final = (TrainParams().leaves, 15)  # of the two models
PAGE: Final = 10
NDCG_AT: Final = 10
MINUTE_MS: Final = 60_000


@dataclass(frozen=True, slots=True)
class World:
    """A lake of simulated days with two models of it."""

    lake: Path
    days: tuple[date, date]  # the last two that were computed
    bundles: tuple[Path, Path]


@dataclass(frozen=True, slots=True)
class Travellers:
    """Who asks, where, when, and what would have pleased them: shapes (n,)."""

    user_ids: Ids
    city_ids: Ids
    moment: Moment
    at_ms: int
    truth: Truth


def open_world(folder: Path, advance: Advance) -> World:
    """The world of a folder; made there first where the folder has no lake. Raises ContractError
    for a lake without its truth or its days."""
    from offline.daily import daily  # Spark, only where something is to be computed

    lake = folder / "lake"
    if not lake.is_dir():
        advance(0, 3, "simulate a world")
        simulate(lake, SMALL, SEED, advance, Existing.REFUSE)
        advance(1, 3, "compute its days")
        last = SMALL.end
        daily(lake, last - timedelta(days=DAYS_COMPUTED - 1), last, advance=advance)
    days = sorted(date.fromisoformat(p.name[3:]) for p in (lake / "published").glob("ds=*"))
    if len(days) < DAYS_COMPUTED:
        raise ContractError(
            f"{lake} has {len(days)} published days; expected {DAYS_COMPUTED}, as `sojourn demo "
            f"--to {folder}` makes them"
        )
    bundles = _bundles(lake, folder / "bundles", days, advance)
    return World(lake, (days[-2], days[-1]), bundles)


def travellers_of(world: World, count: int, rng: np.random.Generator) -> Travellers:
    """Known people on the morning after the last day, half of them about their own city, half
    about another."""
    truth = load(world.lake)
    at_ms = morning_after(world.days[1], read_zone(world.lake).timezone)
    people, cities = truth.world.people, truth.world.cities
    users = rng.choice(people.user_id, count, replace=False)
    homes = truth.home_on(users, world.days[1])
    others = rng.choice(cities.city_id, count)
    chosen = np.where(rng.random(count) < 0.5, homes, others)
    at = datetime.fromtimestamp(at_ms / 1000, UTC)
    return Travellers(users, chosen, truth.moment(users, chosen, at), at_ms, truth)


def world_rows(world: World, travellers: Travellers) -> list[BenchRow]:
    """How large the world is, and how much the ranker that is measured could learn from: that of
    the release made last, which serves but for every other switch."""
    learnt = parsed(Manifest, world.bundles[-1], MANIFEST).made_from
    sizes = {
        "people": (travellers.truth.world.people.size, "people"),
        "items": (len(travellers.truth.world.items.item_id), "items"),
        "travellers who ask": (len(travellers.user_ids), "people"),
        "pages that the ranker learnt from": (learnt.train_requests, "pages"),
    }
    return [BenchRow(BENCH, "set-up", name, float(n), unit) for name, (n, unit) in sizes.items()]


def questions(travellers: Travellers, placements: Sequence[str] = PLACEMENTS) -> list[bytes]:
    """Serialised requests: every traveller once on each placement."""
    messages = []
    for user, city in zip(travellers.user_ids.tolist(), travellers.city_ids.tolist(), strict=True):
        anchor = int(_items_of(travellers, city)[0])
        for placement in placements:
            request = ask(
                user_id=user,
                placement=placement,
                browse_city=city,
                item_id=anchor if placement == "poi_detail" else 0,
                query="museum" if placement == "search_no_result" else "",
                page_size=PAGE,
                at_ms=travellers.at_ms,
            )
            messages.append(request.SerializeToString())
    return messages


def behaviour(travellers: Travellers, rng: np.random.Generator) -> list[pb.Event]:
    """What each did in the last half hour: looks at items, drawn by how they would click."""
    events = []
    for k, (user, city) in enumerate(
        zip(travellers.user_ids.tolist(), travellers.city_ids.tolist(), strict=True)
    ):
        here = _items_of(travellers, city)
        some = rng.choice(here, min(CANDIDATE_VIEWS, len(here)), replace=False)
        odds = travellers.truth.click_probability(_of(travellers, k), some[None, :])[0]
        seen = rng.choice(some, min(VIEWS, len(some)), replace=False, p=odds / odds.sum())
        events += [
            pb.Event(
                event_id=f"bench-{user}-{place}",
                at_ms=travellers.at_ms - (place + 1) * 5 * MINUTE_MS,
                user_id=user,
                session_id=user,
                action="view_item",
                item_id=int(item),
                browse_city=city,
            )
            for place, item in enumerate(seen.tolist())
        ]
    return events


def ndcg(travellers: Travellers, slates: Sequence[Ids]) -> F64:
    """NDCG@10 of each slate, (n,): gains are the true probabilities of a purchase, the ideal is the
    best of the city's and the shown items. Jarvelin and Kekalainen 2002, without exponentials."""
    found = np.empty(len(slates))
    for k, slate in enumerate(slates):
        moment = _of(travellers, k)
        items = np.union1d(_items_of(travellers, int(travellers.city_ids[k])), slate)
        ideal = np.sort(travellers.truth.utility(moment, items[None, :])[0])[::-1]
        shown = travellers.truth.utility(moment, slate[None, :])[0] if len(slate) else ideal[:0]
        found[k] = _dcg(shown) / _dcg(ideal)
    return found


def _bundles(lake: Path, folder: Path, days: Sequence[date], advance: Advance) -> tuple[Path, Path]:
    """The last two; made where there are none, as `sojourn demo` does and of smaller trees."""
    there = sorted(p for p in folder.glob("*") if p.is_dir() and not p.is_symlink())
    while len(there) < 2:
        advance(2, 3, f"train ranker {len(there) + 1} of 2")
        params = TrainParams(leaves=LEAVES[len(there)])
        first, last = days[-DAYS_COMPUTED + 1], days[-1] - timedelta(days=1)
        report = train_bundle(lake, folder, first, last, params=params, progress=advance)
        there.append(report.folder)
    return there[-2], there[-1]


def _dcg(gains: F64) -> float:
    top = gains[:NDCG_AT]
    return float(np.sum(top / np.log2(np.arange(2, len(top) + 2))))


def _items_of(travellers: Travellers, city: int) -> Ids:
    world = travellers.truth.world
    row = int(np.flatnonzero(world.cities.city_id == city)[0])
    items: Ids = world.items.item_id[np.flatnonzero(world.items.city == row)]
    return items


def _of(travellers: Travellers, place: int) -> Moment:
    """How one of them stands."""
    return travellers.moment.take(np.array([place]))
