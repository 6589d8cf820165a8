"""The server that everyone writes first, to be measured against; `sojourn bench serve` opens it.

One thread pool, one Redis GET an item, JSON in every value, features in a pandas frame, and
LightGBM's own predict. It ranks the same candidates by the same features and the same trees as
Sojourn, which is asked for the candidates: recall, and the statistics of the list, cost it no more
than they cost Sojourn, so that what is measured is the rest.
"""

import json
import logging
import threading
import warnings
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final

import grpc
import lightgbm
import numpy as np
import pandas as pd
import redis

from features.catalog.sets import ITEM, TRAVEL
from features.schema import CityId, UserId
from features.spec import Context, Derived
from features.store.base import RecentActions, Traveller
from ranking.manifest import MODEL
from serving.degradation.deadline import Deadline, start_deadline
from serving.door.wire import asked
from serving.pipeline import recall, screen
from serving.plan import Plan, Plans
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.proto.sojourn.v1 import recommendation_pb2_grpc as rpc
from serving.releases.loading import load_release
from serving.releases.release import open_release, read_pointer
from serving.releases.stores import open_stores
from serving.service import now_ms
from serving.settings.folder import read_settings
from serving.stages.hydrate import hydrate
from serving.stages.validate import admit
from serving.trace import Trace
from serving.types import Request

THREADS: Final = 10  # as grpc's own examples have it
LOG: Final = logging.getLogger("naive")


class NaiveServicer(rpc.RecommendationServicer):
    """Recommend, as written on the first day."""

    def __init__(
        self, plans: Plans, model: Path, redis_url: str, deadline_ms: float | None = None
    ) -> None:
        self._plans = plans
        self._deadline_ms = deadline_ms
        self._booster = lightgbm.Booster(model_file=str(model))
        self._redis = redis.Redis.from_url(redis_url)

    def Recommend(  # noqa: N802 - gRPC's name
        self, request: pb.RecommendRequest, context: grpc.ServicerContext
    ) -> pb.RecommendResponse:
        admitted, plan = admit(asked(request), self._plans, now_ms())
        traveller = self._traveller(admitted)
        deadline, trace = self._deadline(plan), Trace()
        found = recall(admitted, traveller, plan, deadline, trace)
        kept = screen(admitted, traveller, found, plan, trace)
        rows = [json.loads(self._redis.get(f"item:{item}")) for item in kept.item_ids.tolist()]
        frame = pd.DataFrame(rows)
        known = hydrate(admitted, traveller, kept, plan.catalogue)
        for feature in TRAVEL.plan:
            if isinstance(feature, Derived):
                inputs = [frame[name].to_numpy(np.float64) for name in feature.inputs]
                with np.errstate(all="ignore"):
                    frame[feature.name] = feature.kernel(*inputs)
            elif isinstance(feature, Context) or feature.name in traveller.columns:
                values = known[feature.name].astype(np.float32)
                frame[feature.name] = np.broadcast_to(values, len(frame))
        frame["score"] = self._booster.predict(
            frame[list(TRAVEL.names)].astype(np.float32), num_threads=1
        )
        best = frame.sort_values("score", ascending=False).head(admitted.limit)
        LOG.info(json.dumps({"request": admitted.request_id, "items": best["id"].tolist()}))
        return pb.RecommendResponse(
            request_id=admitted.request_id,
            items=[
                pb.Item(
                    item_id=int(row["id"]),
                    name=row["name"],
                    kind=row["kind"],
                    category=row["category"],
                    city=int(row["item_city"]),
                    price_cny=float(row["item_price"]),
                    distance_km=float(np.nan_to_num(row["distance_km"])),
                    score=float(row["score"]),
                    position=place + 1,
                    lat=float(row["item_lat"]),
                    lon=float(row["item_lon"]),
                )
                for place, (_, row) in enumerate(best.iterrows())
            ],
            release=plan.release.name,
            degradation=trace.degradation,
        )

    def _deadline(self, plan: Plan) -> Deadline:
        if self._deadline_ms is None:
            return plan.deadline()
        return start_deadline(self._deadline_ms, plan.scenario.budget.shares)

    def _traveller(self, request: Request) -> Traveller:
        found = json.loads(self._redis.get(f"user:{request.user_id}:{request.browse_city}"))
        recent = np.array(found["recent"], dtype=np.int64).reshape(-1, 3).T
        return Traveller(
            request.user_id,
            True,
            {name: np.array([value]) for name, value in found["features"].items()},
            RecentActions(recent[0], recent[1], recent[2]),
            {
                name: (np.array(ids, dtype=np.int64), np.array(scores, dtype=np.float32))
                for name, (ids, scores) in found["lists"].items()
            },
        )


def fill(redis_url: str, plans: Plans, messages: Sequence[bytes], cities: Sequence[int]) -> None:
    """Writes what these requests need: a value an item of these cities, and one a user."""
    client, catalogue = redis.Redis.from_url(redis_url), plans.catalogue
    plan = next(iter(plans))
    with client.pipeline(transaction=False) as pipe:
        for row in np.flatnonzero(np.isin(catalogue.items.city, np.array(cities))).tolist():
            stored = catalogue.read_items(np.array([row], dtype=np.int64))
            value: dict[str, Any] = {name: float(stored[name][0]) for name in ITEM.columns}
            value |= {
                "id": int(catalogue.items.ids[row]),
                "name": catalogue.items.names[row],
                "kind": catalogue.kind_name(row),
                "category": catalogue.category_name(row),
            }
            pipe.set(f"item:{value['id']}", json.dumps(value))
            if len(pipe) >= 1000:
                pipe.execute()
        for message in messages:
            request = pb.RecommendRequest.FromString(message)
            user, city = UserId(request.user_id), CityId(request.browse_city)
            found = plan.store.fetch(user, plan.wants(city), timeout_s=60.0)
            recent = (found.recent.item_ids, found.recent.actions, found.recent.at_ms)
            value = {
                "features": {n: float(found.columns[n][0]) for n in found.columns},
                "recent": np.stack(recent, axis=1).tolist(),
                "lists": {n: (i.tolist(), s.tolist()) for n, (i, s) in found.lists.items()},
            }
            pipe.set(f"user:{user}:{city}", json.dumps(value))
        pipe.execute()


def open_naive(
    releases: Path,
    redis_url: str,
    messages: Sequence[bytes],
    cities: Sequence[int],
    log_file: Path,
    deadline_ms: float | None = None,
) -> tuple[int, Callable[[], None]]:
    """A server over a Redis of its own, filled from the release; its port, and what stops it.

    `deadline_ms` is a request's, and the scenario's where it is None.
    """
    pointer = read_pointer(releases)
    assert pointer is not None
    release = open_release(releases, pointer.release)
    settings = read_settings(release.config)
    plans = load_release(
        release, settings, open_stores(settings.app.store, log_file.parent, THREADS)
    )
    fill(redis_url, plans, messages, cities)
    warnings.simplefilter("ignore", pd.errors.PerformanceWarning)  # it is known to be slow
    logging.basicConfig(filename=log_file, level=logging.INFO)
    server = grpc.server(ThreadPoolExecutor(THREADS))
    servicer = NaiveServicer(plans, release.bundle / MODEL, redis_url, deadline_ms)
    rpc.add_RecommendationServicer_to_server(servicer, server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()

    def stop() -> None:
        ended: threading.Event = server.stop(None)
        ended.wait()

    return port, stop
