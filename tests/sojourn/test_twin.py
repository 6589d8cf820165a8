"""The twin of a server: its pages, the same to the last place, and those of other variants."""

from datetime import UTC, datetime

import numpy as np
import pytest

from features.schema import F32, Action
from features.store.embedded import LiveActions
from serving.door.wire import asked
from serving.pipeline import recommend
from serving.settings.folder import read_settings
from serving.stages.validate import admit
from serving.trace import Trace
from serving.types import Response
from simulator.live_app import Answer, Ask
from sojourn.loop_config import lay_out
from sojourn.places import CONFIG
from sojourn.travellers import request_for
from sojourn.twin import Twin
from tests.serving.published_town import publish_town
from tests.serving.town import BELL_TOWER, VISITOR, XIAN, BySales, Town

AT_MS = int(datetime(2026, 5, 20, 4, tzinfo=UTC).timestamp() * 1000)


class WorstFirst(BySales):
    """What popularity shows first is what it shows last."""

    def score(self, x: F32) -> F32:
        return -super().score(x)


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Town:
    folder = tmp_path_factory.mktemp("twin")
    laid = lay_out(CONFIG, CONFIG / "loop.toml", folder / "config")
    published, live = publish_town(folder / "town"), LiveActions(folder / "live")
    return Town(published, live, read_settings(laid), ranker=WorstFirst())


def answered(town: Town, ask: Ask) -> Response:
    request, plan = admit(asked(request_for(ask)), town.plans, AT_MS)
    return recommend(request, plan, plan.deadline(), Trace())


def test_an_own_variant_is_the_page_and_nothing_is_the_same_page_made_anew(town: Town) -> None:
    twin = Twin(town.plans, 1.0)
    for user in range(1, 60):
        ask = Ask(user, user, "channel_home", XIAN, AT_MS)
        response = answered(town, ask)
        answer = Answer(response.request.request_id, response.shown.item_ids)

        (found,) = twin.instead([ask], [answer])

        for layer, variant in response.request.variants.items():
            assert found[f"{layer}:{variant}"] is answer.item_ids
        assert found["aa:control"].tolist() == found["aa:same"].tolist()  # explored places too


def test_another_variant_is_another_page(town: Town) -> None:
    twin = Twin(town.plans, 1.0)
    ask = Ask(VISITOR, 1, "channel_home", XIAN, AT_MS)
    town.did(VISITOR, (Action.VIEW_ITEM, BELL_TOWER, 5))
    response = answered(town, ask)
    answer = Answer(response.request.request_id, response.shown.item_ids)

    (found,) = twin.instead([ask], [answer])

    assert set(found) == {
        "aa:control", "aa:same", "visitor_aware:pooled", "visitor_aware:by_audience",
        "item_cf:undirected", "item_cf:directed", "ranker:popularity", "ranker:lambdarank",
        "ranker:drafted",
    }  # fmt: skip
    assert found["ranker:popularity"][0] != found["ranker:lambdarank"][0]


def test_the_same_people_are_watched_every_day(town: Town) -> None:
    users = np.arange(1, 5_001)
    some, more = (Twin(town.plans, share).watches(users) for share in (0.2, 0.4))

    assert some.mean() == pytest.approx(0.2, abs=0.02)
    assert not (some & ~more).any()
