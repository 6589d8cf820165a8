"""A page that went without something gets a line that names the request and no person."""

import json
from io import StringIO
from pathlib import Path

import pytest

from features.store.embedded import LiveActions
from features.store.files import Published
from serving.config import LogKnobs
from serving.logs import start_logging
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.request_log import RequestLog
from serving.validate import Asked
from tests.serving.lines import Lines
from tests.serving.served import served
from tests.serving.town import NOW_MS, STRANGER, XIAN, Down, Town

USER = 981_273_645
CLOCKED = ("at", "stage_ms")  # numbers of a clock
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
        told.page(response)
    now[0] = 1.5
    told.page(response)

    passed_over = [json.loads(text)["passed_over"] for text in lines.getvalue().splitlines()]
    assert passed_over == [0, 0, 3]


def test_a_page_in_full_and_in_time_gets_no_line(town: Town, lines: StringIO) -> None:
    response = town.ask(Asked("channel_home", user_id=STRANGER, browse_city=XIAN))
    response.trace.degradation.clear()

    RequestLog(LogKnobs(slow_ms=60_000)).page(response)
    assert lines.getvalue() == ""

    RequestLog(LogKnobs(slow_ms=0.0001)).page(response)
    assert "page was slow" in lines.getvalue()
