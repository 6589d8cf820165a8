"""A small world for the request path: four cities, sixteen items, three travellers; by hand.

`published_town` writes it down; a Town is plans over what was written, to be asked.
"""

import threading
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

import numpy as np

from features.catalog.sets import TRAVEL
from features.cells import area_of, cell_of
from features.errors import Unavailable
from features.lists import segment_key
from features.personas import persona_keys
from features.schema import F32, F64, Action, ItemId, UserId
from features.spec import FeatureSet
from features.store.base import FeatureStore, LiveAction, Traveller, Wants
from features.store.embedded import EmbeddedStore, LiveActions
from features.store.files import Published
from features.text import query_keys
from serving.pipeline import recommend
from serving.plan import LoadedRelease, Plan, Plans, Ranker
from serving.releases.planning import build_plans
from serving.settings.folder import Settings
from serving.stages.validate import Asked, admit
from serving.trace import Trace
from serving.types import Request, Response
from tests.serving.plain_settings import plain_settings

NOW_MS: Final = int(datetime(2026, 5, 20, 4, 0, tzinfo=UTC).timestamp() * 1000)  # noon in Xi'an
MINUTE_MS: Final = 60_000
DAY_MS: Final = 24 * 60 * MINUTE_MS

XIAN, NOWHERE, LINTONG, LYON = 11, 12, 13, 21
LOCAL, VISITOR, HOMELESS, STRANGER = 7, 8, 9, 1000  # of Xi'an; from Lyon; home unknown; new

BELL_TOWER, CITY_WALL, PAGODA, MUSEUM, DRUM_TOWER, SHOW, QUARTER = range(101, 108)
GARDEN, PALACE, TWO_TOWERS, BELL_TICKET, BELL_TOWER_AGAIN, TOUR = range(108, 114)
FOURVIERE, CONFLUENCES = 201, 202
ARMY: Final = 301

AT_THE_TOWER: Final = (34.2610, 108.9420)
AT_THE_BORDER: Final = (34.2035, 108.9630)
HOME: Final = Asked("channel_home", LOCAL, XIAN, page_size=5)

CITIES: Final = {
    XIAN: ("Xi'an", "CN", 34.26, 108.94, 8_000_000),
    NOWHERE: ("Nowhere", "CN", 40.0, 95.0, 20_000_000),
    LINTONG: ("Lintong", "CN", 34.37, 109.21, 700_000),
    LYON: ("Lyon", "FR", 45.76, 4.84, 500_000),
}
# id: name, kind, city, lat, lon, category, tags, price, sales
ITEMS: Final[Mapping[int, tuple[Any, ...]]] = {
    BELL_TOWER: ("Bell Tower", "poi", XIAN, 34.2610, 108.9420, "scenic", ["night"], 30.0, 40),
    CITY_WALL: ("City Wall", "poi", XIAN, 34.2530, 108.9430, "heritage", ["cycling"], 54.0, 90),
    PAGODA: ("大雁塔", "poi", XIAN, 34.2190, 108.9640, "heritage", ["temple"], 40.0, 80),
    MUSEUM: ("Shaanxi Museum", "poi", XIAN, 34.2240, 108.9550, "museum", ["family"], None, 70),
    DRUM_TOWER: ("Drum Tower", "poi", XIAN, 34.2618, 108.9380, "scenic", [], 30.0, 30),
    SHOW: ("Tang Show", "poi", XIAN, 34.2170, 108.9600, "show", ["night"], 220.0, 20),
    QUARTER: ("Old Quarter", "poi", XIAN, 34.2640, 108.9370, "food", ["night"], 0.0, 60),
    GARDEN: ("Peony Garden", "poi", XIAN, 34.2000, 108.9700, "nature", [], 50.0, 10),
    PALACE: ("Shut Palace", "poi", XIAN, 34.2900, 108.9600, "heritage", [], 60.0, 5),
    TWO_TOWERS: ("Two Towers", "package", XIAN, 34.2610, 108.9400, "scenic", [], 50.0, 15),
    BELL_TICKET: ("Bell Tower Ticket", "package", XIAN, 34.2610, 108.9420, "scenic", [], 28.0, 9),
    BELL_TOWER_AGAIN: ("bell  tower", "poi", XIAN, 34.2610, 108.9420, "scenic", [], 30.0, 8),
    TOUR: ("Night Tour", "tour", XIAN, 34.2600, 108.9400, "nightlife", ["night"], 99.0, 12),
    FOURVIERE: ("Fourvière", "poi", LYON, 45.7620, 4.8220, "heritage", [], 0.0, 6),
    CONFLUENCES: ("Musée des Confluences", "poi", LYON, 45.7330, 4.8180, "museum", [], 12.0, 7),
    ARMY: ("Terracotta Army", "poi", LINTONG, 34.3840, 109.2780, "heritage", [], 120.0, 99),
}
MEMBERS: Final = {TWO_TOWERS: [BELL_TOWER, DRUM_TOWER], BELL_TICKET: [BELL_TOWER]}
_HOT: Final = [CITY_WALL, PAGODA, MUSEUM, QUARTER, BELL_TOWER, DRUM_TOWER, SHOW, TWO_TOWERS, TOUR]
_FAMILY, _, _STUDENT, *_ = persona_keys(XIAN).tolist()
_TOWER_QUERY, _TOWER_TERM = query_keys(XIAN, "tower").tolist()
LISTS: Final[Mapping[str, Mapping[int, list[tuple[int, float, float]]]]] = {
    # key: (item, score, evidence), best first
    "hot_pooled": {
        XIAN: [(item, 9.0 - k, 90.0 - k) for k, item in enumerate([*_HOT, GARDEN, PALACE])],
        LYON: [(CONFLUENCES, 2.0, 7.0), (FOURVIERE, 1.0, 6.0)],
        LINTONG: [(ARMY, 5.0, 99.0)],
    },
    "hot_local": {LYON: [(FOURVIERE, 3.0, 5.0)]},
    "hot_visitor": {XIAN: [(PAGODA, 8.0, 412.0), (CITY_WALL, 7.0, 300.0)]},
    "hot_by_day": {
        segment_key(XIAN, "visitor_weekend"): [(SHOW, 4.0, 412.0), (PAGODA, 3.0, 300.0)],
        segment_key(XIAN, "pooled_holiday"): [(MUSEUM, 2.0, 88.0)],
    },
    "item_cf": {
        BELL_TOWER: [(DRUM_TOWER, 0.9, 12.0), (QUARTER, 0.5, 6.0), (FOURVIERE, 0.4, 5.0)],
        PAGODA: [(SHOW, 0.8, 10.0), (DRUM_TOWER, 0.1, 2.0)],
    },
    "item_cf_undirected": {
        BELL_TOWER: [(DRUM_TOWER, 0.9, 12.0), (MUSEUM, 0.6, 7.0), (QUARTER, 0.5, 6.0)],
        DRUM_TOWER: [(BELL_TOWER, 0.9, 12.0), (PAGODA, 0.1, 2.0)],
    },
    "nearby_people": {
        cell_of(34.2610, 108.9420): [
            (QUARTER, 9.0, 30.0),
            (FOURVIERE, 8.0, 20.0),
            (SHOW, 2.0, 4.0),
        ],
        cell_of(*AT_THE_BORDER): [(FOURVIERE, 6.0, 10.0)],  # and of Xi'an nothing
        area_of(cell_of(34.2185, 108.9630)): [(PAGODA, 5.0, 50.0)],
    },
    "package": {
        BELL_TOWER: [(TWO_TOWERS, 1.2, 9.0), (BELL_TICKET, 1.0, 0.0)],
        PAGODA: [(SHOW, 0.6, 12.0)],
    },
    "nearby": {
        BELL_TOWER: [
            (BELL_TICKET, 9.0, 0.0),
            (DRUM_TOWER, 8.0, 380.0),
            (QUARTER, 7.0, 560.0),
        ]
    },
    "fresh": {XIAN: [(TOUR, 0.2, 3.0), (GARDEN, 0.1, 9.0), (PALACE, 0.05, 0.0)]},
    "persona": {
        _FAMILY: [(MUSEUM, 3.0, 40.0), (GARDEN, 1.0, 20.0)],
        _STUDENT: [(QUARTER, 2.0, 30.0), (MUSEUM, 0.5, 40.0)],
    },
    "query_cf": {
        _TOWER_QUERY: [(DRUM_TOWER, 0.6, 12.0), (BELL_TOWER, 0.4, 9.0)],
        _TOWER_TERM: [(CITY_WALL, 0.9, 20.0), (DRUM_TOWER, 0.2, 3.0)],
    },
}
VECTORS: Final = {  # of length 1, in a plane
    BELL_TOWER: (1.0, 0.0),
    DRUM_TOWER: (0.96, 0.28),
    QUARTER: (0.6, 0.8),
    SHOW: (0.0, 1.0),
    GARDEN: (-1.0, 0.0),
    FOURVIERE: (1.0, 0.0),
}
HISTORY: Final = {LOCAL: [(SHOW, 2.0), (FOURVIERE, 1.5), (MUSEUM, 1.0)]}
HOMES: Final = {LOCAL: XIAN, VISITOR: LYON, HOMELESS: None}


class BySales:
    """A ranker that one can follow: the best sellers first."""

    feature_set: FeatureSet = TRAVEL

    def score(self, x: F32) -> F32:
        scores: F32 = x[:, TRAVEL.index("item_sales_decayed")]
        return scores

    def contributions(self, x: F32) -> F64:
        parts = np.zeros((len(x), x.shape[1] + 1))
        parts[:, TRAVEL.index("item_sales_decayed")] = self.score(x)
        return parts


class Down:
    """A store that does not answer, or a ranker that is not there."""

    feature_set: FeatureSet = TRAVEL

    def fetch(self, user: UserId, wants: Wants, timeout_s: float) -> Traveller:
        raise Unavailable("the store is down")

    def score(self, x: F32) -> F32:
        raise Unavailable("no bundle")

    def contributions(self, x: F32) -> F64:
        raise Unavailable("no bundle")


class Gated(Down):
    """The same, which all who ask wait for: `inside` is released by each who begins to, and `gate`
    lets all go on."""

    def __init__(self) -> None:
        self.gate, self.inside = threading.Event(), threading.Semaphore(0)

    def fetch(self, user: UserId, wants: Wants, timeout_s: float) -> Traveller:
        self.inside.release()
        self.gate.wait(120)
        return super().fetch(user, wants, timeout_s)


class Town:
    """The published town with plans over it."""

    def __init__(
        self,
        published: Published,
        live: LiveActions,
        settings: Settings | None = None,
        store: FeatureStore | None = None,
        ranker: Ranker | None = None,
        rivals: Mapping[str, Ranker] | None = None,
    ) -> None:
        self.published = published
        self.store = store or EmbeddedStore(published, live)
        release = LoadedRelease(
            "toy", published, self.store, ranker or BySales(), "Asia/Shanghai", "CN", rivals or {}
        )
        self.plans: Plans = build_plans(release, settings or plain_settings())

    def admit(self, asked: Asked, now_ms: int = NOW_MS) -> tuple[Request, Plan]:
        return admit(asked, self.plans, now_ms)

    def ask(self, asked: Asked, now_ms: int = NOW_MS) -> Response:
        request, plan = self.admit(asked, now_ms)
        return recommend(request, plan, plan.deadline(), Trace())

    def did(self, user: int, *actions: tuple[Action, int, int]) -> None:
        """Remembers (action, item, minutes ago)."""
        remembered = [
            LiveAction(
                f"{user}-{item}-{minutes}", ItemId(item), action, NOW_MS - minutes * MINUTE_MS
            )
            for action, item, minutes in actions
        ]
        self.store.remember(UserId(user), remembered, 1.0)


def ids(response: Response) -> list[int]:
    """The items of a page, in its order."""
    return response.shown.item_ids.tolist()
