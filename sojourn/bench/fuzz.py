"""What a server makes of calls that nobody should make: how each ends, and what it costs in memory.

Every call must end as its kind may (`noise.MAY_END`): good ones well, others well or with a status
that blames the caller; none with INTERNAL, UNKNOWN or UNAVAILABLE. The server must answer a good
request afterwards as it did before. How its memory went is told, and held to no bound.
"""

import random
from collections import Counter
from collections.abc import Sequence
from typing import Final

from features.errors import ContractError
from features.explored import PLACES
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from sojourn.bench import BenchRow
from sojourn.bench.lasting import Memory, standing
from sojourn.bench.malformed import Malformed
from sojourn.bench.noise import NOT_SENT, send
from sojourn.client import Client
from sojourn.console import Advance

BENCH: Final = "fuzz"
CALLS: Final = 100_000
SETTLED: Final = 0.3  # share of the calls after which memory should be flat
SHOWN_FAULTS: Final = 5
SEED: Final = 7
APART_BITS: Final = 3  # so many flipped bits do not make one user id of the other by chance


def run(advance: Advance, calls: int = CALLS, seed: int = SEED) -> list[BenchRow]:
    """Sends the calls. Raises ContractError with the first of those that ended as none may."""
    with standing(lambda what: advance(0, calls, what)) as lasting:
        address, messages = lasting.server.address, lasting.staged.messages
        kept, others = apart(messages)
        before = _page(address, kept)
        malformed = Malformed(others, random.Random(seed))
        with Memory(lasting.server.pid) as memory:
            ended = send(address, malformed, calls, lambda done: advance(done, calls, "calls"))
        after = _page(address, kept)
    if ended.faults:
        shown = "\n".join(ended.faults[:SHOWN_FAULTS])
        raise ContractError(f"{len(ended.faults)} calls ended as none may, for instance:\n{shown}")
    if before != after:
        raise ContractError(f"a good request was answered by {after}, before the noise by {before}")
    kinds: Counter[str] = Counter()
    for (kind, _), count in ended.counts.items():
        kinds[kind] += count
    sent = ended.calls - ended.by_code().get(NOT_SENT, 0)
    rows = [("calls", "all", ended.calls, "calls"), ("calls", "sent", sent, "calls")]
    rows += [("calls", kind, count, "calls") for kind, count in kinds.most_common()]
    rows += [("calls", "connections of noise", ended.connections, "connections")]
    rows += [("ended", code, count, "calls") for code, count in ended.by_code().items()]
    rows += [("ended", "INTERNAL, UNKNOWN, UNAVAILABLE", len(ended.faults), "calls")]
    found = [
        BenchRow(BENCH, case, metric, float(value), unit) for case, metric, value, unit in rows
    ]
    return [*found, *memory.rows(BENCH, SETTLED)]


def apart(messages: Sequence[bytes]) -> tuple[bytes, list[bytes]]:
    """A request whose user nobody else is taken for, and those of users with quite other ids.

    The others' behaviour is recorded, spoilt or not, and changes their pages, as it should.
    """
    users = {message: pb.RecommendRequest.FromString(message).user_id for message in messages}
    kept = max(messages, key=lambda message: users[message].bit_count())
    others = [m for m in messages if (users[m] ^ users[kept]).bit_count() >= APART_BITS]
    return kept, others


def _page(address: str, message: bytes) -> list[tuple[int, float]]:
    """Items and scores of a good request, but for the last places: each request id explores others
    there."""
    with Client(address, timeout_s=10.0) as client:
        page = client.recommend(pb.RecommendRequest.FromString(message))
    return [(item.item_id, item.score) for item in page.items[:-PLACES]]
