"""Interleaved pages in the logs: what each of two rankers earned."""

from pathlib import Path

import pytest

from features.errors import ContractError
from notebooks.logs import Logs
from tests.notebooks.logged import FIRST_OF_MAY, A, B, did, shown, write_lake


def test_clicks_and_orders_go_to_the_team_whose_item_it_was(tmp_path: Path) -> None:
    exposures = [
        shown(1, "r1", A, item=1, team="main"),
        shown(1, "r1", A, item=2, team="popularity"),
        shown(1, "r1", A, item=3),  # explored
        shown(2, "r2", A, item=1, team="popularity"),
        shown(3, "r3", B, item=1),
    ]
    logs = Logs(
        write_lake(
            tmp_path / "lake",
            exposures,
            [
                did(1, "view_item", "2026-05-01 12:10", request_id="r1", item_id=2),
                did(1, "view_item", "2026-05-01 12:11", request_id="r1", item_id=3),
                did(1, "pay", "2026-05-01 13:00", order_id=1, item_id=2, amount_cny=9.0),
            ],
        )
    )
    found = logs.teams("ranker", "a", FIRST_OF_MAY)

    assert found is not None
    assert found.names == ("main", "popularity")
    assert [c.tolist() for c in found.exposures] == [[1, 0], [1, 1]]
    assert [c.tolist() for c in found.clicks] == [[0, 0], [1, 0]]
    assert [c.tolist() for c in found.orders] == [[0, 0], [1, 0]]
    assert [c.tolist() for c in found.gmv] == [[0, 0], [9, 0]]
    assert logs.teams("ranker", "b", FIRST_OF_MAY) is None


def test_more_than_two_teams_are_refused(tmp_path: Path) -> None:
    exposures = [shown(k, f"r{k}", A, team=team) for k, team in enumerate("xyz", start=1)]
    logs = Logs(write_lake(tmp_path / "lake", exposures, []))

    with pytest.raises(ContractError, match=r"the teams .'x', 'y', 'z'.; expected two"):
        logs.teams("ranker", "a", FIRST_OF_MAY)
