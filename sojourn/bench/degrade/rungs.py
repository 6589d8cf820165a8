"""What each rung of degradation costs: the latency under load, and the NDCG that is kept.

Each is forced by the [drill] table of a running server. The travellers are known, and did something
within the last half hour; what pleases them is known to the simulator alone.
"""

from collections.abc import Mapping
from typing import Final

import numpy as np

from features.schema import F64, Ids
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.settings.folder import read_settings
from sojourn.bench import BenchRow
from sojourn.bench.degrade.stand import Stand
from sojourn.bench.degrade.world import PAGE, Travellers, ndcg
from sojourn.bench.load import open_loop
from sojourn.client import Client
from sojourn.server import ServerProcess
from sojourn.slate import ask

BENCH: Final = "degrade: rungs"
PLACEMENT: Final = "channel_home"
FORCED_EFFORT: Final = 0.3  # the floor that the scenarios have
PATIENCE_S: Final = 5.0  # quality is measured one by one, however long an answer takes


def rung_rows(
    stand: Stand, server: ServerProcess, travellers: Travellers, rate: float, seconds: float
) -> list[BenchRow]:
    """Every rung in turn, `rate` calls a second for `seconds` each."""
    rows: list[BenchRow] = []
    full: F64 | None = None
    for name, (table, rungs) in drills(stand).items():
        stand.drill(table)
        stand.ask_until(server, rungs)
        gained = ndcg(travellers, _slates(server, travellers))
        full = gained if full is None else full
        with open_loop(stand.target(server), rate, seconds) as running:
            outcome = running.result()
        rows += [
            BenchRow(BENCH, name, "p50_ms", outcome.answered().percentile_ms(50), "ms"),
            BenchRow(BENCH, name, "p99_ms", outcome.answered().percentile_ms(99), "ms"),
            BenchRow(BENCH, name, "success", float(outcome.ok.mean()) * 100, "%"),
            BenchRow(BENCH, name, "ndcg@10", float(gained.mean()), ""),
            BenchRow(BENCH, name, "ndcg_kept", float(gained.mean() / full.mean()) * 100, "%"),
            BenchRow(BENCH, name, "ndcg_kept_se", _kept_error(gained, full) * 100, "%"),
        ]
    stand.drill("")
    stand.ask_until(server, frozenset())
    return rows


def drills(stand: Stand) -> Mapping[str, tuple[str, frozenset[str]]]:
    """Rung -> the table that forces it, and what answers then go without."""
    knobs = read_settings(stand.config).scenarios[PLACEMENT][frozenset()].recall
    sources = [name for name, source in knobs.items() if source.quota and name != "pinned"]
    late = {name: f"recall:{name}_late" for name in sources}
    every = ", ".join(f'"{name}"' for name in sources)
    return {
        "full service": ("", frozenset()),
        "less effort": (f"[drill]\neffort = {FORCED_EFFORT}", frozenset({"less_effort"})),
        **{
            f"without {name}": (f'[drill]\nlate_sources = ["{name}"]', frozenset({rung}))
            for name, rung in late.items()
        },
        "store down": ('[drill]\nstore = "down"', frozenset({"store_unavailable"})),
        "store and rows lost": (
            '[drill]\nstore = "lost"',
            frozenset({"store_unavailable", "user_unknown"}),
        ),
        "recall order": ('[drill]\nranker = "down"', frozenset({"recall_order"})),
        "reserve": (f"[drill]\nlate_sources = [{every}]", frozenset(late.values())),
        "cheap slate": ('[drill]\nslates = "cheap"', frozenset({"overload"})),
    }


def _slates(server: ServerProcess, travellers: Travellers) -> list[Ids]:
    """The front page of each traveller."""
    pairs = zip(travellers.user_ids.tolist(), travellers.city_ids.tolist(), strict=True)
    with Client(server.address, timeout_s=PATIENCE_S) as client:
        pages = [client.recommend(_page_of(user, city, travellers.at_ms)) for user, city in pairs]
    return [np.array([item.item_id for item in page.items], dtype=np.int64) for page in pages]


def _page_of(user: int, city: int, at_ms: int) -> pb.RecommendRequest:
    return ask(user_id=user, placement=PLACEMENT, browse_city=city, page_size=PAGE, at_ms=at_ms)


def _kept_error(gained: F64, full: F64) -> float:
    """Standard error of mean(gained) / mean(full), the same travellers in both: delta method."""
    ratio = gained.mean() / full.mean()
    return float(np.std(gained - ratio * full, ddof=1) / full.mean() / np.sqrt(len(full)))
