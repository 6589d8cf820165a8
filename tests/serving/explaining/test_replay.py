"""Any page of the last day is computed again to the last bit, whatever changed since."""

import random
import shutil
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from types import SimpleNamespace

import grpc
import numpy as np
import pytest

from serving.explaining import journal
from serving.explaining.journal import sweep
from serving.explaining.replay import Busy, NotRemembered, find, replay
from serving.main import Worker, open_worker
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.proto.sojourn.v1 import recommendation_pb2_grpc as rpc
from serving.releases.release import known_releases
from serving.stages.validate import Asked
from serving.types import Response
from sojourn.client import Client
from tests.serving.house import House
from tests.serving.made_again import asked_by, assert_the_same, told
from tests.serving.town import LOCAL, NOW_MS, XIAN

ROUNDS = 60  # of some ten requests each
DRILLS = (
    "",
    "[drill]\neffort = 1.0\n",  # whole pages, though a busy machine makes us slow
    '[drill]\nlate_sources = ["hot", "item_cf"]\n',
    '[drill]\nstore = "down"\n',
    '[drill]\nranker = "down"\n',
    '[drill]\nstore = "lost"\n',
    '[drill]\nslates = "cheap"\n',
)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    return House(tmp_path_factory.mktemp("house"))


@pytest.fixture
def worker(house: House) -> Iterator[Worker]:
    house.configure("")
    house.release(0)
    running = open_worker(house.lake, house.releases, house.config, port=0)
    running.start()
    # Tests look for what is new themselves: the thread that follows might read a file that is half
    # written, or put what it read before a change in the place of what they read after it.
    running.service.live.close()
    yield running
    running.stop()
    house.configure("")
    shutil.rmtree(house.releases)


@pytest.mark.slow
def test_hundreds_of_pages_are_made_again_bit_for_bit_after_everything_changed(
    house: House, worker: Worker
) -> None:
    rng = random.Random(7)
    made: list[Response] = []
    service = worker.service
    for number in range(ROUNDS):
        at_ms = NOW_MS + number * 60_000
        if number % 5 == 0:
            house.configure(DRILLS[number // 5 % len(DRILLS)])
            service.live.refresh()
        if number == ROUNDS // 2:
            house.release(1)
            service.live.refresh()
        told(worker, rng, at_ms, number)
        for _ in range(8):
            asked = asked_by(rng, at_ms)
            # Some callers leave so little time that stages are really late, or effort is spared.
            left_s = rng.choice((None, None, 0.0015, 0.003, 0.02))
            response, _ = service.recommend(asked, left_s)
            made.append(response)
            if response.next_page_token:
                next_page = asked_by(rng, at_ms)
                next_page = Asked(
                    placement=asked.placement,
                    user_id=asked.user_id,
                    browse_city=asked.browse_city,
                    page_token=response.next_page_token,
                    page_size=next_page.page_size,
                    at_ms=at_ms,
                    anchor_item=asked.anchor_item,
                    anchor_position=asked.anchor_position,
                    query=asked.query,
                    travel_date=asked.travel_date,
                )
                made.append(service.recommend(next_page, None)[0])
    house.configure("")
    service.live.refresh()
    service.journal.flush(60.0)

    for response in made:
        assert_the_same(response, worker)
    rungs = {rung for response in made for rung in response.trace.degradation}
    assert len(made) > 480
    assert {r.release for r in made} == set(known_releases(house.releases))
    assert any(r.request.page > 1 for r in made)
    assert {"store_unavailable", "recall_order", "recall:hot_late", "less_effort"} <= rungs
    assert {"user_unknown", "overload"} <= rungs
    assert any(r.trace.degradation == [] for r in made)


@pytest.mark.slow
def test_a_page_of_a_former_release_is_explained_through_the_door_with_shap_that_adds_up(
    house: House, worker: Worker
) -> None:
    with grpc.insecure_channel(f"127.0.0.1:{worker.port}") as channel:
        stub = rpc.RecommendationStub(channel)
        then = stub.Recommend(
            pb.RecommendRequest(
                user_id=LOCAL, placement="channel_home", browse_city=XIAN, at_ms=NOW_MS, page_size=4
            )
        )
    former = worker.service.live.plans.release.name
    house.release(1)
    worker.service.live.refresh()

    with Client(f"127.0.0.1:{worker.port}") as client:
        found = client.explain(then.request_id, whole=True)

    assert worker.service.live.plans.release.name != former
    assert (found.release, list(found.differences)) == (former, [])
    assert dict(found.variants) == dict(then.variants)
    assert [i.item_id for i in found.items] == [i.item_id for i in then.items]
    assert [i.score for i in found.items] == [i.score for i in then.items]
    scored = [i for i in found.items if i.contributions]
    assert scored
    for item in scored:
        total = item.base + sum(part.contribution for part in item.contributions)
        assert total == pytest.approx(item.score, rel=1e-6)
    stages = {item.stage for item in found.candidates}
    assert "shown" in stages
    assert len(found.candidates) > len(found.items)


def test_a_page_whose_numbers_come_out_otherwise_says_which(house: House, worker: Worker) -> None:
    response, plans = worker.service.recommend(
        Asked("channel_home", user_id=LOCAL, browse_city=XIAN, at_ms=NOW_MS), None
    )
    worker.service.journal.flush(60.0)
    found = find(worker.service.journal.folder, response.request.request_id, 0)
    forged = found.line.replace(b'"scores":', b'"scores":1')

    again = replay(type(found)(found.release, found.settings, forged), worker.service.past)

    assert again.differences == ("scores",)
    assert plans.release.name == found.release


def test_a_page_of_an_overloaded_server_is_made_again_and_not_compared_with_itself(
    house: House, worker: Worker
) -> None:
    house.configure('[drill]\nslates = "cheap"\n')
    worker.service.live.refresh()
    response, plans = worker.service.recommend(
        Asked("channel_home", user_id=LOCAL, browse_city=XIAN, at_ms=NOW_MS), None
    )
    worker.service.journal.flush(60.0)
    (pages,) = (p.cheap_pages for p in plans if p.cheap_pages)
    (key,) = pages
    wrong = replace(response.shown, scores=response.shown.scores[::-1].copy())
    pages[key] = replace(pages[key], response=replace(response, shown=wrong))

    found = find(worker.service.journal.folder, response.request.request_id, 0)
    again = replay(found, worker.service.past)

    assert again.differences == ()
    assert again.response.shown.scores.tobytes() == response.shown.scores.tobytes()


def test_one_page_is_explained_at_a_time_and_threads_are_left_for_pages(
    house: House, worker: Worker
) -> None:
    asked = Asked("channel_home", user_id=LOCAL, browse_city=XIAN, at_ms=NOW_MS)
    response, _ = worker.service.recommend(asked, None)
    with (
        grpc.insecure_channel(f"127.0.0.1:{worker.port}") as channel,
        worker.service.past.turn(),
    ):
        stub = rpc.RecommendationStub(channel)
        explain = pb.ExplainRequest(request_id=response.request.request_id)
        waiting = [stub.Explain.future(explain) for _ in range(8)]
        page = stub.Recommend(pb.RecommendRequest(placement="channel_home", browse_city=XIAN))
        codes = {future.code() for future in waiting}

    assert page.items
    assert codes == {grpc.StatusCode.RESOURCE_EXHAUSTED}


def test_who_asks_for_a_page_that_nobody_made_keeps_nobody_else_from_an_explanation(
    worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = worker.service
    asked = Asked("channel_home", user_id=LOCAL, browse_city=XIAN, at_ms=NOW_MS)
    response, _ = service.recommend(asked, None)
    explained: list[str] = []

    def meanwhile(_: float) -> None:
        explained.append(service.explain(response.request.request_id).request_id)
        with pytest.raises(Busy, match="waited for"):
            service.explain("11" * 12)

    # the service's clock alone: the other threads' sleep is not ours to answer
    clock = SimpleNamespace(sleep=meanwhile, time_ns=time.time_ns)
    monkeypatch.setattr("serving.service.time", clock)

    with pytest.raises(NotRemembered):
        service.explain("00" * 12)
    assert explained == [response.request.request_id]


def test_an_explanation_waits_for_a_disk_no_longer_than_its_caller(
    worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    service, disk = worker.service, threading.Event()
    asked = Asked("channel_home", user_id=LOCAL, browse_city=XIAN, at_ms=NOW_MS)
    pack = journal.pack_block
    monkeypatch.setattr(journal, "pack_block", lambda pages: disk.wait(300) and pack(pages))
    response, _ = service.recommend(asked, None)

    with pytest.raises(TimeoutError):
        service.explain(response.request.request_id, left_s=0.0)
    disk.set()
    assert service.explain(response.request.request_id).request_id == response.request.request_id


def test_a_release_that_is_gone_is_named(house: House, worker: Worker) -> None:
    response, _ = worker.service.recommend(
        Asked("channel_home", browse_city=XIAN, at_ms=NOW_MS), None
    )
    former = response.release
    house.release(1)
    worker.service.live.refresh()
    shutil.rmtree(house.releases / former)

    with (
        grpc.insecure_channel(f"127.0.0.1:{worker.port}") as channel,
        pytest.raises(grpc.RpcError) as caught,
    ):
        rpc.RecommendationStub(channel).Explain(
            pb.ExplainRequest(request_id=response.request.request_id)
        )

    assert caught.value.code() is grpc.StatusCode.FAILED_PRECONDITION
    assert former in caught.value.details()


@pytest.mark.slow
def test_a_release_of_which_pages_are_remembered_outlives_newer_ones(
    house: House, worker: Worker
) -> None:
    first, _ = worker.service.recommend(Asked("channel_home", browse_city=XIAN, at_ms=NOW_MS), None)
    worker.service.journal.flush(60.0)
    for number in range(6):  # more than prune leaves by itself
        with (house.config / "scenarios" / "channel_home.toml").open("a") as scenario:
            scenario.write(f"\n# {number}\n")
        house.release(number % 2)
    worker.service.live.refresh()

    assert first.release in known_releases(house.releases)
    assert_the_same(first, worker)


def test_what_is_older_than_a_day_is_swept_and_its_folders_go(house: House, worker: Worker) -> None:
    worker.service.recommend(Asked("channel_home", browse_city=XIAN, at_ms=NOW_MS), None)
    worker.service.journal.flush(60.0)
    folder = worker.service.journal.folder
    sweep(folder, 3600.0)
    assert list(folder.glob("*/*/*.requests"))

    for _ in range(2):  # the folders, which the first sweep changed, with the next one
        time.sleep(0.05)
        sweep(folder, 0.01)

    assert not list(folder.iterdir())


def test_an_empty_history_is_what_an_unknown_page_is(worker: Worker) -> None:
    response, _ = worker.service.recommend(
        Asked("channel_home", browse_city=XIAN, at_ms=NOW_MS), None
    )
    worker.service.journal.flush(60.0)

    for request_id, page in (("00" * 12, 0), ("no id", 0), (response.request.request_id, 2)):
        with pytest.raises(NotRemembered):
            find(worker.service.journal.folder, request_id, page)
    assert np.isfinite(response.shown.scores).all()
