"""What the running release would have shown under every other variant, beside what it did show."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np

from features.errors import ContractError
from features.schema import Bools, Ids
from serving.door.wire import asked
from serving.pipeline import recommend
from serving.plan import Plans
from serving.releases.loading import load_release
from serving.releases.release import open_release, read_pointer
from serving.releases.releasing import STATE_FOLDER
from serving.releases.stores import open_stores
from serving.settings.experiments import BUCKETS, bucket_of, unit_of
from serving.settings.folder import read_settings
from serving.stages.validate import admit
from serving.trace import Trace
from serving.types import Request
from simulator.live_app import Answer, Ask
from sojourn.travellers import request_for

SALT: Final = "twin"  # of its own: those who are watched are a sample of every variant


@contextmanager
def running_twin(releases: Path, share: float) -> Iterator["Twin"]:
    """The twin of the release that serves, over the server's own store, open for a while.

    Raises SojournError when nothing can be served.
    """
    pointer = read_pointer(releases)
    if pointer is None:
        raise ContractError(f"nothing was released in {releases}; there is nothing to compare")
    release = open_release(releases, pointer.release)
    settings = read_settings(release.config)
    stores = open_stores(settings.app.store, releases / STATE_FOLDER, 1)
    try:
        yield Twin(load_release(release, settings, stores), share)
    finally:
        stores.close()


class Twin:
    """The same plans once more; an `Onlooker`.

    It is asked right after the server answered and before anything happens, so that it knows what
    the server knew. It takes the request's own id, by which explored places are drawn: where two
    variants order alike, their pages are the same to the last place.
    """

    def __init__(self, plans: Plans, share: float) -> None:
        """`share` of all users are watched."""
        self._plans, self._share = plans, share

    def watches(self, user_ids: Ids) -> Bools:
        """By a salted hash of the user."""
        found = [
            bucket_of(SALT, unit_of(user, None, "")) < self._share * BUCKETS
            for user in user_ids.tolist()
        ]
        return np.array(found, dtype=np.bool_)

    def instead(self, asks: Sequence[Ask], answers: Sequence[Answer]) -> list[Mapping[str, Ids]]:
        """`layer:variant` -> item ids, for every variant of every layer that the user is in; the
        other layers stay as they are."""
        return [self._instead(a, b) for a, b in zip(asks, answers, strict=True)]

    def _instead(self, ask: Ask, answer: Answer) -> Mapping[str, Ids]:
        admitted, _ = admit(asked(request_for(ask)), self._plans, ask.at_ms)
        request = replace(admitted, request_id=answer.request_id)
        experiments = self._plans.settings.experiments
        own = experiments.changing(request.placement, request.variants)
        found: dict[str, Ids] = {}
        for layer in request.variants:
            if layer not in experiments.layers:  # the hold-out
                continue
            for other in experiments.layers[layer].variants:
                variants = {**request.variants, layer: other}
                is_other = experiments.changing(request.placement, variants) != own
                found[f"{layer}:{other}"] = (
                    self._page(replace(request, variants=variants)) if is_other else answer.item_ids
                )
        return found

    def _page(self, request: Request) -> Ids:
        plan = self._plans.choose(request.placement, request.variants)
        return recommend(request, plan, plan.deadline(), Trace()).shown.item_ids
