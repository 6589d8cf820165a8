"""What it costs that any page can be made again, and that calls could be traced: bytes and time."""

from functools import partial
from typing import Final

from serving.door.wire import asked
from serving.explaining.recorded import Recorded, encode, record
from serving.explaining.segments import pack_block
from serving.pipeline import recommend
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.releases.loading import load_release
from serving.releases.release import open_release
from serving.releases.releasing import STATE_FOLDER
from serving.releases.stores import open_stores
from serving.service import now_ms
from serving.settings.config import TracingKnobs
from serving.settings.folder import read_settings
from serving.stages.validate import admit
from serving.telemetry.tracing import Tracing
from serving.trace import Trace
from serving.types import Response
from sojourn.bench import BenchRow, latencies
from sojourn.bench.lasting import Lasting

BENCH: Final = "live"
PAGES: Final = 500
BLOCKS: Final = (1, 10, 100)  # pages that share a block: at 10, 100 and 1000 requests a second
INDEX_BYTES: Final = 16.0  # of each page, in the index of a finished segment
NOWHERE: Final = "http://127.0.0.1:9"  # a collector that is not there: spans are made and dropped


def remade(lasting: Lasting) -> list[BenchRow]:
    """Bytes of a page in the journal, what a request pays to be recorded, and what spans cost."""
    responses = _pages(lasting)
    records = [record(response) for response in responses]
    rows = [
        BenchRow(BENCH, "journal", f"page, {size} a block", _bytes(records, size), "bytes")
        for size in BLOCKS
    ]
    rows += latencies(BENCH, "record a page", [partial(record, r) for r in responses])
    rows += latencies(BENCH, "write a page, behind", [partial(encode, r) for r in records])
    return rows + _spans(responses)


def _bytes(records: list[Recorded], size: int) -> float:
    """Of one page with its part of the index, mean."""
    starts = range(0, len(records), size)
    return sum(len(pack_block(records[k : k + size])) for k in starts) / len(records) + INDEX_BYTES


def _pages(lasting: Lasting) -> list[Response]:
    staged = lasting.staged
    settings = read_settings(lasting.config)
    release = open_release(staged.releases, staged.release)
    stores = open_stores(settings.app.store, staged.releases / STATE_FOLDER, threads=1)
    plans = load_release(release, settings, stores)
    found = []
    for message in staged.messages[:PAGES]:
        request, plan = admit(asked(pb.RecommendRequest.FromString(message)), plans, now_ms())
        found.append(recommend(request, plan, plan.deadline(), Trace()))
    return found


def _spans(responses: list[Response]) -> list[BenchRow]:
    """What a call pays: without a collector, of a call that is not sampled, and of one that is."""

    def called(tracing: Tracing | None, response: Response) -> None:
        if tracing is not None:
            tracing.called("Recommend", "OK", 0, (), response)

    rows = []
    for case, tracing in (
        ("off", None),
        ("not sampled", Tracing(TracingKnobs(endpoint=NOWHERE, share=0.0))),
        ("sampled", Tracing(TracingKnobs(endpoint=NOWHERE, share=1.0))),
    ):
        calls = [partial(called, tracing, response) for response in responses]
        rows += latencies(BENCH, f"spans, {case}", calls)
    return rows
