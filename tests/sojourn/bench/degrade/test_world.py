"""Who asks in the bench's world, and how what they are shown is judged."""

from datetime import date
from pathlib import Path

import numpy as np
import pytest

from ranking.manifest import MANIFEST, MadeFrom, Manifest
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from sojourn.bench.degrade.world import (
    VIEWS,
    Travellers,
    World,
    behaviour,
    ndcg,
    questions,
    travellers_of,
    world_rows,
)
from tests.world import toy_lake

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def travellers(tmp_path_factory: pytest.TempPathFactory) -> Travellers:
    lake = toy_lake(tmp_path_factory.mktemp("asking"))
    nowhere = (Path("none"), Path("none"))
    world = World(lake, (date(2026, 10, 6), date(2026, 10, 7)), nowhere)
    return travellers_of(world, 12, np.random.default_rng(7))


def test_the_best_items_have_an_ndcg_of_1_and_the_worst_of_less(travellers: Travellers) -> None:
    truth = travellers.truth
    world, at = truth.world, np.array([0])
    city = int(np.flatnonzero(world.cities.city_id == travellers.city_ids[0])[0])
    here = world.items.item_id[world.items.city == city]
    worth = truth.utility(travellers.moment.take(at), here[None, :])[0]
    best_first = here[np.argsort(-worth)]
    of_one = Travellers(
        travellers.user_ids[:1],
        travellers.city_ids[:1],
        travellers.moment.take(at),
        travellers.at_ms,
        truth,
    )

    assert ndcg(of_one, [best_first[:10]])[0] == pytest.approx(1.0)
    assert ndcg(of_one, [best_first[::-1][:10]])[0] < 0.9
    assert ndcg(of_one, [best_first[:0]])[0] == 0.0


def test_the_ranker_that_is_told_of_is_the_one_that_serves(
    travellers: Travellers, tmp_path: Path
) -> None:
    days = (date(2026, 10, 6), date(2026, 10, 7))
    bundles = (tmp_path / "first", tmp_path / "last")
    for folder, requests in zip(bundles, (900, 1_200), strict=True):
        made = MadeFrom(
            data="toy",
            first=days[0],
            last=days[1],
            validation_first=days[1],
            train_requests=requests,
            train_rows=requests,
            validation_requests=100,
            without_positive=0,
            is_debiased=False,
            params={},
        )
        folder.mkdir()
        manifest = Manifest(format=1, id="x", made_from=made, made_with={}, files={})
        (folder / MANIFEST).write_text(manifest.model_dump_json())

    rows = world_rows(World(tmp_path, days, bundles), travellers)

    told = {row.metric: row.value for row in rows}
    assert told["pages that the ranker learnt from"] == 1_200


def test_everybody_asks_once_on_each_placement(travellers: Travellers) -> None:
    asked = [pb.RecommendRequest.FromString(message) for message in questions(travellers)]

    assert len(asked) == 12 * 4
    assert {request.user_id for request in asked} == set(travellers.user_ids.tolist())
    assert all(request.anchor.item_id for request in asked if request.placement == "poi_detail")


def test_everybody_looked_at_items_of_their_city_before(travellers: Travellers) -> None:
    events = behaviour(travellers, np.random.default_rng(7))

    assert len(events) == len({event.event_id for event in events}) == 12 * VIEWS
    assert all(event.at_ms < travellers.at_ms for event in events)
