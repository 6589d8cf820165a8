"""An explanation as printed: what moved a score, what was lost where, and whether it holds."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from features.store.embedded import LiveActions
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from sojourn.cli import app
from sojourn.explained import show_explained
from tests.serving.published_town import publish_town
from tests.serving.served import served
from tests.serving.town import GARDEN, LOCAL, NOW_MS, XIAN, Town


@pytest.mark.slow
def test_the_command_prints_what_moved_scores_and_where_items_were_lost(tmp_path: Path) -> None:
    live = LiveActions(tmp_path / "live")
    town = Town(publish_town(tmp_path / "published"), live)
    with served(town.plans, tmp_path) as door:
        page = door.stub.Recommend(
            pb.RecommendRequest(
                user_id=LOCAL, placement="channel_home", browse_city=XIAN, at_ms=NOW_MS, page_size=2
            )
        )
        arguments = ["explain", page.request_id, "--whole", "--server", door.address]
        shown = CliRunner().invoke(app, arguments)
        asked = CliRunner().invoke(app, [*arguments, str(GARDEN)])
        unknown = CliRunner().invoke(app, ["explain", "00" * 12, "--server", door.address])
    live.close()

    assert shown.exit_code == 0
    assert "item_sales_decayed=" in shown.output
    assert "bit for bit" in shown.output
    assert "filter:closed" in asked.output
    assert unknown.exit_code == 1
    assert "not remembered" in " ".join(unknown.output.split())


def test_numbers_that_came_out_otherwise_are_called_so(
    capsys: pytest.CaptureFixture[str],
) -> None:
    show_explained(pb.ExplainResponse(request_id="r", differences=["scores"]), 5)

    assert "NOT as it was: scores" in capsys.readouterr().out
