"""What a variant may change, each seen through the gRPC server and in what it logged."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds
import pytest

from features.catalog.sets import TRAVEL
from features.schema import F32
from features.store.embedded import LiveActions
from features.store.files import Published
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.settings.folder import APP_FILE, EXPERIMENTS_FILE, SCENARIOS_FOLDER, read_settings
from tests.serving.plain_settings import CONFIG, unhurried
from tests.serving.served import Served, served
from tests.serving.town import (
    BELL_TOWER,
    CITY_WALL,
    LOCAL,
    LYON,
    MUSEUM,
    NOW_MS,
    PAGODA,
    QUARTER,
    VISITOR,
    XIAN,
    BySales,
    Town,
)

TESTER = 4_711
CHANNEL_HOME = """
filters = ["shown"]
rerankers = []
[recall.hot]
quota = 20
"""
EXPERIMENTS = """
[layers.bundle]
salt = "bundle"
[layers.bundle.variants.next]
buckets = [[9999, 10000]]
patch.channel_home = { ranker = "next" }

[layers.mix]
salt = "mix"
[layers.mix.variants.neighbours]
buckets = [[9999, 10000]]
patch.channel_home = { "recall.item_cf.quota" = 20, "recall.hot.quota" = 3 }

[layers.order]
salt = "order"
[layers.order.variants.varied]
buckets = [[9999, 10000]]
patch.channel_home = { rerankers = ["variety"], "rerank.variety.same_category" = 1 }

[layers.explore]
salt = "explore"
[layers.explore.variants.more]
buckets = [[9999, 10000]]
patch.channel_home = { "exploration.rate" = 0.5, "exploration.places" = 1 }

[layers.draft]
salt = "draft"
[layers.draft.variants.drafted]
buckets = [[9999, 10000]]
patch.channel_home = { interleave = "recall_order" }

[layers.details]
salt = "details"
target.placements = ["poi_detail"]
[layers.details.variants.alike]
buckets = [[0, 10000]]

[layers.visitors]
salt = "visitors"
target = { audiences = ["visitor"], cities = [11] }
[layers.visitors.variants.marked]
buckets = [[0, 10000]]
patch.channel_home = { "reserve.length" = 50 }
"""  # hardly anybody sees those of one bucket but testers, who force them


class Backwards(BySales):
    """The next bundle: it believes in what sells least."""

    def score(self, x: F32) -> F32:
        scores: F32 = -x[:, TRAVEL.index("item_sales_decayed")]
        return scores


@pytest.fixture
def door(published_town: Published, live: LiveActions, tmp_path: Path) -> Iterator[Served]:
    folder = tmp_path / "config"
    shutil.copytree(CONFIG, folder)
    (folder / SCENARIOS_FOLDER / "channel_home.toml").write_text(CHANNEL_HOME)
    (folder / EXPERIMENTS_FILE).write_text(EXPERIMENTS)
    app = (folder / APP_FILE).read_text()
    (folder / APP_FILE).write_text(f"{app}\n[testers]\nuser_ids = [{TESTER}, {LOCAL}]\n")
    town = Town(
        published_town, live, unhurried(read_settings(folder)), rivals={"next": Backwards()}
    )
    with served(town.plans, tmp_path) as running:
        yield running


def ask(door: Served, user: int = TESTER, **fields: Any) -> Any:
    given = {"placement": "channel_home", "browse_city": XIAN, "at_ms": NOW_MS, **fields}
    return door.stub.Recommend(pb.RecommendRequest(user_id=user, **given))


def items(response: Any) -> list[int]:
    return [item.item_id for item in response.items]


def logged(door: Served, response: Any) -> dict[str, list[Any]]:
    """The page as the lake has it."""
    door.service.exposures.flush(60.0)
    table = ds.dataset(door.folder / "lake" / "exposures").to_table(
        filter=ds.field("request_id") == response.request_id
    )
    return table.to_pydict()


def test_nothing_is_changed_for_those_who_see_no_variant(door: Served) -> None:
    page = ask(door, page_size=3)

    assert items(page) == [CITY_WALL, PAGODA, MUSEUM]
    assert dict(page.variants) == {}
    assert logged(door, page)["variants"] == [[]] * 3


def test_a_variant_names_another_bundle(door: Served) -> None:
    page = ask(door, page_size=40, force_variants={"bundle": "next"})

    shown = logged(door, page)
    assert items(page).index(CITY_WALL) > items(page).index(BELL_TOWER)
    assert shown["score"] == sorted(shown["score"], reverse=True)
    assert shown["variants"] == [["bundle:next"]] * len(shown["item_id"])


def test_a_variant_changes_the_recall_mix(door: Served) -> None:
    seen = pb.Event(
        event_id="seen",
        at_ms=NOW_MS - 1_000,
        user_id=LOCAL,
        action="view_item",
        item_id=BELL_TOWER,
    )
    door.stub.RecordEvents(pb.RecordEventsRequest(events=[seen]))
    plain = ask(door, LOCAL, page_size=6)
    mixed = ask(door, LOCAL, page_size=6, force_variants={"mix": "neighbours"})

    of_plain, of_mixed = (
        [source for row in logged(door, page)["sources"] for source in row]
        for page in (plain, mixed)
    )
    assert set(of_plain) == {"hot"}
    assert of_mixed.count("hot") == 3
    assert "item_cf" in of_mixed


def test_a_variant_changes_the_rerankers(door: Served) -> None:
    plain = ask(door, page_size=3)
    varied = ask(door, page_size=3, force_variants={"order": "varied"})

    assert items(plain) == [CITY_WALL, PAGODA, MUSEUM]  # two of heritage side by side
    assert items(varied) == [CITY_WALL, MUSEUM, QUARTER]


@pytest.mark.slow
def test_a_variant_changes_the_rate_of_exploration_and_the_log_says_how_likely_each_place_was(
    door: Served,
) -> None:
    plain = logged(door, ask(door, page_size=5))
    pages = [
        logged(door, ask(door, page_size=5, force_variants={"explore": "more"})) for _ in range(40)
    ]

    last = {(page["item_id"][-1], round(page["propensity"][-1], 6)) for page in pages}
    assert plain["propensity"] == [1.0] * 5
    assert (BELL_TOWER, 0.5) in last
    assert len(last) > 2
    assert {p for item, p in last if item != BELL_TOWER} == {
        round(0.5 / 6, 6)
    }  # of six behind the page


def test_a_variant_interleaves_two_rankers_and_the_log_says_whose_each_item_is(
    door: Served,
) -> None:
    page = ask(door, page_size=6, force_variants={"draft": "drafted"})

    teams = logged(door, page)["team"]
    assert (teams.count("main"), teams.count("recall_order")) == (3, 3)
    assert logged(door, ask(door, page_size=6))["team"] == [None] * 6


@pytest.mark.parametrize(
    ("user", "city", "is_meant"), [(VISITOR, XIAN, True), (VISITOR, LYON, False), (LOCAL, XIAN, 0)]
)
def test_a_layer_is_for_the_audience_and_the_city_that_it_names(
    door: Served, user: int, city: int, is_meant: bool
) -> None:
    page = ask(door, user, browse_city=city, page_size=2)

    assert dict(page.variants) == ({"visitors": "marked"} if is_meant else {})
    assert logged(door, page)["variants"][0] == (["visitors:marked"] if is_meant else [])


def test_a_variant_leaves_the_placements_alone_that_it_does_not_patch(door: Served) -> None:
    forced = {"bundle": "next", "draft": "drafted"}
    page = ask(
        door,
        placement="poi_detail",
        anchor=pb.Anchor(item_id=BELL_TOWER),
        page_size=4,
        force_variants=forced,
    )
    plain = ask(door, placement="poi_detail", anchor=pb.Anchor(item_id=BELL_TOWER), page_size=4)

    assert items(page)[:2] == items(plain)[:2]
    assert set(logged(door, page)["team"]) == {None}
    shown = logged(door, page)["variants"][0]
    assert shown == ["bundle:next", "details:alike", "draft:drafted"]  # that layer is for it alone
