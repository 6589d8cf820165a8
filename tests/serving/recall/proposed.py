"""What a source proposes to somebody of the town, and the reasons it gives."""

import numpy as np

from features.recall.source import Found
from serving.parts import SourceKnobs
from serving.stages.reasons import demand_of, reasons_of
from serving.stages.validate import Asked
from tests.serving.town import Town


def propose(town: Town, knobs: SourceKnobs, asked: Asked) -> Found:
    """What a source finds for an admitted request and its fetched traveller."""
    request, plan = town.admit(asked)
    traveller = town.store.fetch(request.user_id, plan.wants(request.browse_city), 1.0)
    source = knobs.build(town.plans.catalogue)
    if not source.applies(request, traveller):
        return Found(*(np.zeros(0),) * 4)
    return source.recall(request, traveller, knobs.quota)


def why(town: Town, knobs: SourceKnobs, asked: Asked) -> tuple[str, ...]:
    """The reasons of what a source finds."""
    found = propose(town, knobs, asked)
    name = type(knobs).build(knobs, town.plans.catalogue).name
    return reasons_of(
        [name] * len(found.item_ids),
        found.evidence,
        found.because,
        "visitor",  # type: ignore[arg-type]
        town.plans.catalogue.items,
        town.plans.catalogue.once(demand_of),
    )
