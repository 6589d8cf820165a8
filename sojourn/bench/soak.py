"""Hours in minutes: a server at 70 % of what it bears, with behaviour coming in, and its memory."""

import time
from collections.abc import Sequence
from contextlib import ExitStack
from typing import Final

import numpy as np

from features.errors import ContractError
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from sojourn.bench import BenchRow
from sojourn.bench.country import ITEMS_PER_CITY, NOW_MS, Country
from sojourn.bench.lasting import QUIET, Lasting, Memory, standing
from sojourn.bench.load import Target, closed_loop, open_loop
from sojourn.bench.malformed import SERVICE
from sojourn.bench.outcome import OK, REFUSED
from sojourn.bench.pages import FULL, judge
from sojourn.client import Client
from sojourn.console import Advance

BENCH: Final = "soak"
MINUTES: Final = 10.0
SHARE: Final = 0.7  # of what a closed loop gets out of the server
CALLERS: Final = 8
FIND_S: Final = 10.0  # for finding that out
EVENT_SHARE: Final = 0.1  # calls of RecordEvents for each Recommend
EVENTS_A_CALL: Final = 3
SETTLED: Final = 0.2  # share of the time after which memory should be flat
DEADLINE_S: Final = 5.0
S_PER_MINUTE: Final = 60.0
SPREAD_MS: Final = 3_600_000  # before the time of asking; readers take what was strictly before
STEP_MS: Final = 7_919_003  # prime: calls that follow one another lie all over that hour
LOOKED_AT: Final = 20  # pages that are asked for before and after
Page = list[tuple[int, float]]
"""Items and their scores."""

ARCHIVING: Final = QUIET + "archive_s = 5.0\n"  # twelve times as often as by itself


def run(advance: Advance, minutes: float = MINUTES, find_s: float = FIND_S) -> list[BenchRow]:
    """Finds what the server bears, then keeps it at SHARE of that for so many minutes."""
    with ExitStack() as stack:
        lasting = stack.enter_context(standing(lambda what: advance(0, 2, what), ARCHIVING))
        pages = _target(lasting, "Recommend", lasting.staged.messages)
        with closed_loop(pages, CALLERS, find_s) as warm:
            warm.result()
        with closed_loop(pages, CALLERS, find_s) as full:
            bears = int(full.result().ok.sum()) / find_s
        rate, seconds = SHARE * bears, minutes * S_PER_MINUTE
        advance(1, 2, f"{rate:.0f} calls a second for {minutes:g} minutes")
        calls = events_of(rate * seconds)
        told_of = behaviour(lasting.staged.messages, lasting.staged.country, calls)
        events = _target(lasting, "RecordEvents", told_of)
        before, again = _pages(lasting), _pages(lasting)
        memory = stack.enter_context(Memory(lasting.server.pid))
        cpu = lasting.server.cpu_s()
        with (
            open_loop(pages, rate, seconds) as asking,
            open_loop(events, calls / seconds, seconds, seed=8) as telling,
        ):
            asked, told = asking.result(), telling.result()
        cpu = lasting.server.cpu_s() - cpu
        changed = changed_share(before, again, _pages(lasting))
    advance(2, 2, "done")
    codes = np.concatenate([asked.codes, told.codes])
    answered = asked.answered()
    return [
        BenchRow(BENCH, "load", "bears", bears, "calls/s"),
        BenchRow(BENCH, "load", "asked", rate, "calls/s"),
        BenchRow(BENCH, "load", "minutes", minutes, "min"),
        BenchRow(BENCH, "load", "processor", cpu / seconds, "cores"),
        BenchRow(BENCH, "Recommend", "calls", len(asked), "calls"),
        BenchRow(BENCH, "Recommend", "p50", answered.percentile_ms(50), "ms"),
        BenchRow(BENCH, "Recommend", "p99", answered.percentile_ms(99), "ms"),
        BenchRow(BENCH, "Recommend", "in full", len(asked.labelled(FULL)) / len(asked), "share"),
        BenchRow(BENCH, "RecordEvents", "calls", len(told), "calls"),
        BenchRow(BENCH, "RecordEvents", "p50", told.answered().percentile_ms(50), "ms"),
        BenchRow(BENCH, "RecordEvents", "p99", told.answered().percentile_ms(99), "ms"),
        BenchRow(BENCH, "RecordEvents", "changed pages", changed, "share"),
        BenchRow(BENCH, "both", "failed", float((codes != OK).sum()), "calls"),
        BenchRow(BENCH, "both", "refused, of these", float((codes == REFUSED).sum()), "calls"),
        *memory.rows(BENCH, SETTLED),
    ]


def _target(lasting: Lasting, method: str, messages: tuple[bytes, ...]) -> Target:
    return Target(
        lasting.server.address,
        f"{SERVICE}/{method}",
        messages,
        deadline_s=DEADLINE_S,
        judge=judge if method == "Recommend" else None,
    )


def events_of(calls: float) -> int:
    """Calls of RecordEvents beside so many of Recommend: enough for those who are looked at."""
    return max(2 * LOOKED_AT, round(EVENT_SHARE * calls))


def behaviour(messages: Sequence[bytes], country: Country, calls: int) -> tuple[bytes, ...]:
    """So many calls, no event twice: each of a user who asks, at items of the city that they ask
    about, within the hour before."""
    asked = [pb.RecommendRequest.FromString(message) for message in messages]
    mark = time.time_ns()
    return tuple(
        pb.RecordEventsRequest(
            events=[
                pb.Event(
                    event_id=f"{mark}-{number}-{k}",
                    at_ms=NOW_MS - 1 - (number * EVENTS_A_CALL + k) * STEP_MS % SPREAD_MS,
                    user_id=(user := asked[number % len(asked)].user_id),
                    action="view_item",
                    item_id=(country.city_of_user(user) - 1) * ITEMS_PER_CITY
                    + 1
                    + (number * EVENTS_A_CALL + k) % ITEMS_PER_CITY,
                )
                for k in range(EVENTS_A_CALL)
            ]
        ).SerializeToString()
        for number in range(calls)
    )


def changed_share(before: Sequence[Page], again: Sequence[Page], after: Sequence[Page]) -> float:
    """Of the pages that were the same twice before the behaviour, those that it changed, 0..1.

    Raises ContractError where it changed none: what was recorded then reached no page.
    """
    same = [k for k, page in enumerate(before) if page == again[k]]
    changed = sum(before[k] != after[k] for k in same)
    if not changed:
        raise ContractError(
            f"of {len(same)} pages none changed by what their users did; is it recorded?"
        )
    return changed / len(same)


def _pages(lasting: Lasting) -> list[Page]:
    """Items and scores of the first few who ask."""
    with Client(lasting.server.address, timeout_s=DEADLINE_S) as client:
        pages = [
            client.recommend(pb.RecommendRequest.FromString(message))
            for message in lasting.staged.messages[:LOOKED_AT]
        ]
    return [[(item.item_id, item.score) for item in page.items] for page in pages]
