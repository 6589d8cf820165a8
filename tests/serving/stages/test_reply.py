"""What goes out of a slate: of each item what its candidate has, wherever it stands on the page."""

from dataclasses import replace

import numpy as np
import pytest

from serving.stages.validate import Asked
from serving.types import Response
from tests.serving.town import BELL_TOWER, HOME, LOCAL, XIAN, Town


def pages(town: Town, asked: Asked) -> list[Response]:
    first = town.ask(asked)
    return [first, town.ask(replace(asked, page_token=first.next_page_token))]


@pytest.mark.parametrize(
    "asked",
    [HOME, Asked("poi_detail", LOCAL, XIAN, anchor_item=BELL_TOWER)],
    ids=lambda asked: f"{asked.placement} of {asked.user_id}",
)
def test_an_item_tells_of_its_own_candidate_on_every_page(town: Town, asked: Asked) -> None:
    for page in pages(town, replace(asked, page_size=3)):
        scored = page.trace.scored
        assert scored is not None
        candidates, names = scored.candidates, tuple(scored.candidates.by_source)
        at = [candidates.item_ids.tolist().index(item) for item in page.shown.item_ids]

        assert page.shown.rows.tolist() == candidates.rows[at].tolist()
        assert page.shown.scores.tolist() == scored.scores[at].tolist()
        for k, sources in enumerate(page.shown.sources):
            proposers = {n for n, s in candidates.by_source.items() if not np.isnan(s[at[k]])}
            assert sources[0] == names[candidates.first_source[at[k]]]
            assert set(sources) == proposers
            assert len(sources) == len(proposers)
