"""The pages of the scenarios as tuning asks them: what they stand on, and which sources they have.

The front page stands on nothing; an attraction's page on an item, a hotel's on a place, a search
that found nothing on its words. A log tells it by what came before: the item last looked at, the
words last typed. Of a hotel it knows no more than where its guest was then.
"""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from pyspark.sql import DataFrame, Window
from pyspark.sql import functions as F

from features.errors import SpecError
from features.explored import PLACES, POOL
from features.recall.by_key import Fresh, Hot, NearbyPeople
from features.recall.embedding import Embedding
from features.recall.neighbours import (
    PACKAGE_HALF_LIFE_HOURS,
    PACKAGE_TRIGGERS,
    ItemCf,
    Package,
)
from features.recall.persona import Persona
from features.recall.personal import Personal
from features.recall.proximity import RADIUS_KM, Nearby
from features.recall.recent import TRIGGER_HALF_LIFE_HOURS, TRIGGERS
from features.recall.searches import QueryCf
from features.recall.source import Source
from features.recall.words import TermIndex, Words
from features.schema import PLACEMENTS, Action
from offline import samples_replay
from offline.replay import PLACEMENT
from offline.replay_sources import SHARED_LISTS
from offline.running.job import Inputs
from offline.shelf import Shelf

SCENARIOS: Final = Path(__file__).parents[2] / "config" / "scenarios"
FRONT: Final = PLACEMENT
LISTS: Final = (*SHARED_LISTS, "nearby", "package", "query_cf")
"""All that any page's sources read, but for personal ones."""

Knobs = Mapping[str, Any]  # of one source, as its scenario has them

_REPLAYED: Final = {"hot": ("audiences", "own"), "item_cf": ("neighbours", "directed")}
"""Of sources that can be served in two ways, the knob and the one that is replayed."""


@dataclass(frozen=True, slots=True)
class Page:
    """A scenario's recall: its sources, how long each list may be, how many candidates remain."""

    placement: str
    quotas: Mapping[str, int]  # in the order that breaks ties
    candidates: int
    size: int  # of a page
    knobs: Mapping[str, Knobs]
    places: int = PLACES  # of a page that explore
    pool: int = POOL  # of the next items, of which one may take such a place

    def sources(self, shelf: Shelf, words: TermIndex) -> dict[str, Source]:
        """Its sources over one city's shelf."""
        return {name: BUILD[name](shelf, words, self.knobs.get(name, {})) for name in self.quotas}


def _item_cf(shelf: Shelf, _: TermIndex, knobs: Knobs) -> Source:
    return ItemCf.over(shelf, *_recent(knobs))


def _nearby(shelf: Shelf, _: TermIndex, knobs: Knobs) -> Source:
    radius_km = float(knobs.get("radius_km", RADIUS_KM))
    return Nearby(shelf.keyed("nearby"), shelf.placed, radius_km)


def _package(shelf: Shelf, _: TermIndex, knobs: Knobs) -> Source:
    return Package.over(shelf, *_recent(knobs, PACKAGE_TRIGGERS, PACKAGE_HALF_LIFE_HOURS))


def _embedding(shelf: Shelf, _: TermIndex, knobs: Knobs) -> Source:
    return Embedding(shelf.vectors, *_recent(knobs))


def _recent(
    knobs: Knobs, triggers: int = TRIGGERS, half_life_hours: float = TRIGGER_HALF_LIFE_HOURS
) -> tuple[int, float]:
    chosen = knobs.get("triggers", triggers), knobs.get("half_life_hours", half_life_hours)
    return int(chosen[0]), float(chosen[1])


BUILD: Final[Mapping[str, Callable[[Shelf, TermIndex, Knobs], Source]]] = {
    "item_cf": _item_cf,
    "hot": lambda shelf, _, __: Hot.over(shelf),
    "nearby": _nearby,
    "nearby_people": lambda shelf, _, __: NearbyPeople.over(shelf),
    "history": lambda shelf, _, __: Personal(shelf, "history"),
    "persona": lambda shelf, _, __: Persona.over(shelf),
    "embedding": _embedding,
    "fresh": lambda shelf, _, __: Fresh.over(shelf),
    "package": _package,
    "query": lambda _, words, __: Words(words),
    "query_cf": lambda shelf, _, __: QueryCf.over(shelf),
}
"""As the server builds them by default. What operators pin is theirs to say, and is not tuned."""


def read_page(placement: str, folder: Path = SCENARIOS) -> Page:
    """A scenario's recall; a source whose quota is 0 is switched off and left out.

    Raises SpecError for a file that is missing, is not TOML or lacks a number, and for a source
    that is told to serve what is not replayed.
    """
    file = folder / f"{placement}.toml"
    if not file.is_file():
        raise SpecError(f"{file} is missing; expected the scenario of the page {placement!r}")
    try:
        written = tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise SpecError(f"{file} is not TOML: {error}") from error
    knobs = {name: part for name, part in written.get("recall", {}).items() if name in BUILD}
    for name, (knob, replayed) in _REPLAYED.items():
        if (told := knobs.get(name, {}).get(knob, replayed)) != replayed:
            raise SpecError(
                f"{file}: [recall.{name}] {knob} = {told!r}; only {replayed!r} is tuned"
            )
    try:
        quotas = {name: int(part["quota"]) for name, part in knobs.items()}
        candidates = int(written["candidates"])
    except KeyError as error:
        raise SpecError(f"{file}: no {error.args[0]}; expected a number") from error
    size = int(written.get("page", {}).get("size", 20))
    exploring = written.get("exploration", {})
    return Page(
        placement,
        {name: quota for name, quota in quotas.items() if quota},
        candidates,
        size,
        knobs,
        int(exploring.get("places", PLACES)),
        int(exploring.get("pool", POOL)),
    )


def opened(inputs: Inputs, placement: str) -> DataFrame:
    """One row a page that somebody chose something from: as `samples_replay.requests`, and
    anchor_item, anchor_lat, anchor_lon and query, null where the page does not stand on them.

    A page opens, as far as the log tells, with the first click on it. Two shuffles, by user.
    """
    if placement not in PLACEMENTS:
        raise SpecError(f"no placement {placement!r}; known: {', '.join(PLACEMENTS)}")
    before = (
        Window.partitionBy("user_id", "session_id")
        .orderBy("at", "event_id")
        .rowsBetween(Window.unboundedPreceding, -1)
    )
    is_view = F.col("action") == str(Action.VIEW_ITEM)
    stands_on = {
        "anchor_item": F.last(F.when(is_view, F.col("item_id")), ignorenulls=True).over(before),
        "words": F.last("query", ignorenulls=True).over(before),
    }
    first = F.min(F.struct("at", "event_id", "lat", "lon", "gps_city", *stands_on))
    here = F.col("placement") == placement
    nothing = {"poi_detail": "anchor_item", "search_no_result": "words"}.get(placement, "lat")
    pages = (
        samples_replay.of_today(inputs)
        .withColumns(stands_on)
        .where(here & F.col("request_id").isNotNull() & F.col("browse_city").isNotNull())
        .groupBy("user_id", "session_id", "request_id", F.col("browse_city").alias("city"))
        .agg(first.alias("first"))
        .select("user_id", "session_id", "request_id", "city", "first.*")
        .where(F.col(nothing).isNotNull())
    )
    is_hotel, is_item = placement == "hotel_cross_sell", placement == "poi_detail"
    nowhere = F.lit(None).cast("double")
    asked = (
        samples_replay.done_in_cities(inputs)
        .select("user_id", "city", "done")
        .join(pages, ["user_id", "city"], how="inner")
        .withColumns(
            {
                "anchor_item": F.col("anchor_item") if is_item else F.lit(None).cast("long"),
                "anchor_lat": F.col("lat") if is_hotel else nowhere,
                "anchor_lon": F.col("lon") if is_hotel else nowhere,
                "query": F.col("words") if placement == "search_no_result" else F.lit(None),
            }
        )
        .drop("event_id", "words")
    )
    return samples_replay.drawn(asked, inputs)
