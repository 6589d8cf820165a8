"""The naive server does the work that ours does: the same candidates, features and trees."""

from pathlib import Path

import grpc
import numpy as np
import pytest

from serving.degradation.deadline import start_deadline
from serving.door.wire import asked
from serving.pipeline import recommend
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.proto.sojourn.v1 import recommendation_pb2_grpc as rpc
from serving.releases.loading import load_release
from serving.releases.release import open_release
from serving.releases.stores import open_stores
from serving.settings.folder import read_settings
from serving.stages.validate import admit
from serving.trace import Trace
from sojourn.bench.country import NOW_MS, Country
from sojourn.bench.staged import stage
from tests.bench.naive import open_naive
from tests.redis_server import running_redis

AMPLE_MS = 60_000.0  # nothing may be left out for lack of time


@pytest.mark.slow
@pytest.mark.redis
def test_the_naive_server_ranks_what_ours_ranks_by_the_same_scores(tmp_path: Path) -> None:
    (tmp_path / "redis").mkdir()
    with running_redis(tmp_path / "redis") as server:
        country = Country(cities=2, users=20, sellable_share=1.0)
        staged = stage(tmp_path, country, server.url, 10, 5, lambda step: None)
        release = open_release(staged.releases, staged.release)
        settings = read_settings(release.config)
        plans = load_release(
            release, settings, open_stores(settings.app.store, tmp_path, threads=1)
        )
        port, stop = open_naive(
            staged.releases,
            server.url,
            staged.messages,
            staged.cities,
            tmp_path / "naive.log",
            AMPLE_MS,
        )
        try:
            with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
                stub = rpc.RecommendationStub(channel)
                for message in staged.messages:
                    request = pb.RecommendRequest.FromString(message)
                    naive = stub.Recommend(request, timeout=AMPLE_MS / 1000)
                    admitted, plan = admit(asked(request), plans, NOW_MS)
                    trace = Trace()
                    deadline = start_deadline(AMPLE_MS, plan.scenario.budget.shares)
                    ours = recommend(admitted, plan, deadline, trace)

                    assert trace.scored is not None
                    best = np.sort(trace.scored.scores)[::-1][:20]
                    scores = dict(
                        zip(
                            trace.scored.candidates.item_ids.tolist(),
                            trace.scored.scores.tolist(),
                            strict=True,
                        )
                    )
                    assert len(naive.items) == len(ours.shown.item_ids) == 20
                    assert [i.score for i in naive.items] == pytest.approx(best.tolist(), abs=1e-5)
                    for item in naive.items:
                        assert item.score == pytest.approx(scores[item.item_id], abs=1e-5)
        finally:
            stop()
