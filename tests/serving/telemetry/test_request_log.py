"""A page that went without something gets a line that names the request and no person."""

import json
import time
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest

from features.store.embedded import LiveActions
from features.store.files import Published
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.settings.config import LogKnobs, ServerKnobs
from serving.stages.validate import Asked
from serving.telemetry.logs import start_logging
from serving.telemetry.request_log import RequestLog
from serving.types import Response
from tests.serving.lines import Lines
from tests.serving.served import served
from tests.serving.town import NOW_MS, STRANGER, XIAN, Down, Town

USER = 981_273_645
CLOCKED = ("at", "stage_ms", "took_ms")  # numbers of a clock
ASK = pb.RecommendRequest(
    user_id=USER,
    placement="channel_home",
    browse_city=XIAN,
    at_ms=NOW_MS,
    query="a secret wish",
    position=pb.Position(lat=34.2617, lon=108.9423),
)


@pytest.fixture
def lines() -> StringIO:
    stream = Lines()
    start_logging(stream)
    return stream


def told_of_the_person(line: dict[str, object]) -> list[str]:
    """What of ASK's person a line holds; a stage may take 34.26 ms, and a second have 34.260."""
    rest = json.dumps({name: value for name, value in line.items() if name not in CLOCKED})
    return [private for private in (str(USER), "secret", "34.26", "108.94") if private in rest]


def test_a_degraded_page_is_told_by_its_request_id_and_nothing_of_its_person(
    published_town: Published, live: LiveActions, tmp_path: Path, lines: StringIO
) -> None:
    town = Town(published_town, live, store=Down())  # type: ignore[arg-type]
    with served(town.plans, tmp_path) as door:
        response = door.stub.Recommend(ASK)

    (line,) = (json.loads(text) for text in lines.getvalue().splitlines())
    assert line["request_id"] == response.request_id
    assert "store_unavailable" in line["degradation"]
    assert set(line["stage_ms"]) >= {"fetch", "recall", "rank"}
    assert told_of_the_person(line) == []


def test_an_error_of_our_own_is_told_the_caller_by_a_number_that_the_log_has(
    town: Town, tmp_path: Path, lines: StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr("serving.service.recommend", fail)
    with served(town.plans, tmp_path) as door, pytest.raises(Exception, match="error_id") as caught:
        door.stub.Recommend(ASK)

    line = json.loads(lines.getvalue())
    assert line["error_id"] in str(caught.value)
    assert "ZeroDivisionError" in line["error"]
    assert told_of_the_person(line) == []


def test_a_second_has_so_many_lines_and_the_next_one_tells_of_those_passed_over(
    published_town: Published, live: LiveActions, lines: StringIO
) -> None:
    town = Town(published_town, live, store=Down())  # type: ignore[arg-type]
    response = town.ask(Asked("channel_home", user_id=STRANGER, browse_city=XIAN))
    now = [0.0]
    told = RequestLog(LogKnobs(lines_per_s=2), clock=lambda: now[0])
    for _ in range(5):
        told.page(response, took_ms=1.0)
    now[0] = 1.5
    told.page(response, took_ms=1.0)

    passed_over = [json.loads(text)["passed_over"] for text in lines.getvalue().splitlines()]
    assert passed_over == [0, 0, 3]


def test_a_page_in_full_and_in_time_gets_no_line(town: Town, lines: StringIO) -> None:
    response = town.ask(Asked("channel_home", user_id=STRANGER, browse_city=XIAN))
    response.trace.degradation.clear()

    RequestLog(LogKnobs(slow_ms=30)).page(response, took_ms=29.0)
    assert lines.getvalue() == ""

    RequestLog(LogKnobs(slow_ms=30)).page(response, took_ms=31.0)
    (line,) = (json.loads(text) for text in lines.getvalue().splitlines())
    assert (line["message"], line["took_ms"]) == ("page was slow", 31.0)


def test_a_page_that_only_the_reserve_made_longer_is_in_full_and_gets_no_line(
    town: Town, lines: StringIO
) -> None:
    response = town.ask(Asked("channel_home", user_id=STRANGER, browse_city=XIAN))
    response.trace.degradation[:] = ["reserve"]

    RequestLog(LogKnobs(slow_ms=30)).page(response, took_ms=29.0)
    assert lines.getvalue() == ""

    RequestLog(LogKnobs(slow_ms=30)).page(response, took_ms=31.0)
    (line,) = (json.loads(text) for text in lines.getvalue().splitlines())
    assert (line["message"], line["degradation"]) == ("page was slow", ["reserve"])


def test_a_page_takes_as_long_as_its_caller_waits_in_the_queue_and_for_the_packing_as_well(
    town: Town, tmp_path: Path, lines: StringIO
) -> None:
    packing_s = 0.15

    def pack(response: Response) -> bytes:
        time.sleep(packing_s)
        return town.plans.packer(response)

    plans = replace(town.plans, packer=pack)  # type: ignore[arg-type]
    knobs = ServerKnobs(port=0, threads=1, refuse_after_ms=10_000, cheap_after_ms=10_000)
    with served(plans, tmp_path, knobs) as door:
        for waiting in [door.stub.Recommend.future(ASK) for _ in range(2)]:
            waiting.result(60)
        metrics = door.service.metrics.registry
        seconds = {
            s.name: s.value for m in metrics.collect() for s in m.samples if "le" not in s.labels
        }

    assert seconds["sojourn_request_seconds_count"] == 2
    assert seconds["sojourn_request_seconds_sum"] >= 3 * packing_s
    took_ms = [json.loads(text)["took_ms"] for text in lines.getvalue().splitlines()]
    assert sorted(took_ms)[1] >= 2 * packing_s * 1000
