"""Releases that take turns and servers that end while people ask: no call fails, no page is mixed.

`sojourn bench degrade` measures the same with more of both.
"""

import os
import shutil
import signal
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from features.ports import free_port
from serving.main import Worker, open_worker
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.releases.release import switch
from sojourn.client import Client
from sojourn.server import server_process
from tests.serving.asking import asking
from tests.serving.house import House
from tests.serving.town import LOCAL, NOW_MS, STRANGER, VISITOR, XIAN

SWITCHES = 6
WORKERS = 2  # of each server: several share a port
CHECKED = 40
REQUESTS = [
    pb.RecommendRequest(user_id=user, placement="channel_home", browse_city=XIAN, at_ms=NOW_MS)
    for user in (LOCAL, VISITOR, STRANGER)
]


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    made = House(tmp_path_factory.mktemp("switching"))
    made.configure("", workers=WORKERS)
    return made


@pytest.fixture
def releases(house: House) -> Iterator[tuple[str, str]]:
    yield house.release(0), house.release(1)
    shutil.rmtree(house.releases)


@pytest.fixture
def worker(house: House, releases: tuple[str, str]) -> Iterator[Worker]:
    running = open_worker(house.lake, house.releases, house.config, port=0)
    running.start()
    running.service.live.close()  # the test looks for what is new itself, and alone
    yield running
    running.stop()


@pytest.mark.slow
def test_under_load_releases_take_turns_without_an_error_or_a_mixed_page(
    house: House, releases: tuple[str, str], worker: Worker
) -> None:
    address = f"127.0.0.1:{worker.port}"
    with asking(address, REQUESTS) as calls:
        for number in range(SWITCHES):
            switch(house.releases, releases[number % 2])
            worker.service.live.refresh()
            seen = len(calls.pages)
            while len(calls.pages) < seen + 5 and not calls.errors:
                time.sleep(0.005)
    worker.service.journal.flush(60.0)

    assert calls.errors == []
    assert {page.release for page in calls.pages} == set(releases)
    spread = calls.pages[:: max(1, len(calls.pages) // CHECKED)]
    with Client(address, timeout_s=60.0) as client:
        for page in spread:
            again = client.explain(page.request_id)
            assert (again.release, list(again.differences)) == (page.release, [])
            assert [(i.item_id, i.score) for i in again.items] == [
                (i.item_id, i.score) for i in page.items
            ]


@pytest.mark.slow
def test_a_server_process_that_is_told_to_end_answers_what_it_took(
    house: House, releases: tuple[str, str], tmp_path: Path
) -> None:
    port, logs = free_port(), [tmp_path / "first.log", tmp_path / "second.log"]
    with ExitStack() as stack:
        first, _ = (
            stack.enter_context(
                server_process(house.lake, house.releases, log, house.config, port=port)
            )
            for log in logs
        )
        until = time.monotonic() + 180
        while any(log.read_text().count('"serving"') < WORKERS for log in logs):
            assert time.monotonic() < until, logs[1].read_text()  # on one port, any may be ready
            time.sleep(0.05)
        calls = stack.enter_context(asking(first.address, REQUESTS))
        while len(calls.pages) < 30 and not calls.errors:
            time.sleep(0.005)
        os.kill(first.pid, signal.SIGTERM)
        ended = first.process.wait(180)
        seen = len(calls.pages)
        while len(calls.pages) < seen + 30 and not calls.errors:
            time.sleep(0.005)

    assert (ended, calls.errors) == (0, [])
