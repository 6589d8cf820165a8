"""How soon behaviour is seen, and what it costs that any page can be made again.

Seen: what a traveller bought is gone from their next page. Timed from before RecordEvents is called
to the end of the first Recommend without it, at a server that others ask as well.
"""

import time
from typing import Final

import numpy as np

from features.errors import ContractError
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from sojourn.bench import BenchRow
from sojourn.bench.lasting import Lasting, standing
from sojourn.bench.load import Target, closed_loop
from sojourn.bench.malformed import SERVICE
from sojourn.bench.pages import judge
from sojourn.bench.remade import remade
from sojourn.client import Client
from sojourn.console import Advance

BENCH: Final = "live"
STORES: Final = ("embedded", "redis")
PURCHASES: Final = 300
EXPLAINED: Final = 200
OTHERS: Final = 2  # callers beside
LOOKS: Final = 50  # at most, for one purchase
DEADLINE_S: Final = 10.0
SECONDS: Final = 600.0  # others ask for longer than it takes


def run(advance: Advance, purchases: int = PURCHASES, explained: int = EXPLAINED) -> list[BenchRow]:
    """Both stores, one after the other."""
    rows: list[BenchRow] = []
    for done, store in enumerate(STORES):
        advance(done, len(STORES), store)
        with standing(lambda what: None, store=store) as lasting:
            rows += _seen(lasting, store, purchases)
            rows += _explained(lasting, store, explained)
            if store == STORES[-1]:
                rows += remade(lasting)
    advance(len(STORES), len(STORES), "done")
    return rows


def _seen(lasting: Lasting, store: str, purchases: int) -> list[BenchRow]:
    """Purchases one after the other, each of another traveller."""
    messages, address = lasting.staged.messages, lasting.server.address
    others = Target(address, f"{SERVICE}/Recommend", messages, DEADLINE_S, judge=judge)
    waited_ms, looks = [], []
    with (
        closed_loop(others, OTHERS, SECONDS),
        Client(address, timeout_s=DEADLINE_S) as client,
    ):
        for number in range(purchases):
            asked = pb.RecommendRequest.FromString(messages[number % len(messages)])
            found = _buy(client, asked, f"{store}-{number}")
            waited_ms.append(found[0])
            looks.append(found[1])
    p50, p99 = np.percentile(waited_ms, [50, 99])
    case = f"event to page, {store}"
    return [
        BenchRow(BENCH, case, "p50", float(p50), "ms"),
        BenchRow(BENCH, case, "p99", float(p99), "ms"),
        BenchRow(BENCH, case, "longest", float(max(waited_ms)), "ms"),
        BenchRow(BENCH, case, "at the first look", float(np.mean(np.array(looks) == 1)), "share"),
    ]


def _buy(client: Client, asked: pb.RecommendRequest, name: str) -> tuple[float, int]:
    """Buys the first item of a page; ms until it is gone, and how many pages were looked at."""
    bought = client.recommend(asked).items[0].item_id
    began = time.perf_counter()
    event = pb.Event(
        event_id=name,
        at_ms=asked.at_ms - 1,
        user_id=asked.user_id,
        action="pay",
        item_id=bought,
        order_id=1,
        amount_cny=1.0,
    )
    client.record([event])
    for look in range(1, LOOKS + 1):
        page = client.recommend(asked)
        if bought not in {item.item_id for item in page.items}:
            return (time.perf_counter() - began) * 1000, look
    raise ContractError(
        f"user {asked.user_id} bought {bought}, and it is still proposed after {LOOKS} pages"
    )


def _explained(lasting: Lasting, store: str, count: int) -> list[BenchRow]:
    """Explanations through the door, each of another page; all must be bit for bit."""
    spent_ms, differing = [], 0
    with Client(lasting.server.address, timeout_s=DEADLINE_S) as client:
        for number in range(count):
            message = lasting.staged.messages[number % len(lasting.staged.messages)]
            page = client.recommend(pb.RecommendRequest.FromString(message))
            began = time.perf_counter()
            found = client.explain(page.request_id)
            spent_ms.append((time.perf_counter() - began) * 1000)
            same = [i.score for i in found.items] == [i.score for i in page.items]
            differing += bool(found.differences) or not same
    p50, p99 = np.percentile(spent_ms, [50, 99])
    case = f"explain, {store}"
    return [
        BenchRow(BENCH, case, "p50", float(p50), "ms"),
        BenchRow(BENCH, case, "p99", float(p99), "ms"),
        BenchRow(BENCH, case, "not bit for bit", float(differing), "pages"),
    ]
