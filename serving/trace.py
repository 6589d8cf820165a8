"""What happened to one request: sizes, times, fallbacks. Everything that Explain can tell."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from features.schema import Ids

if TYPE_CHECKING:
    from features.store.base import Traveller
    from serving.stages.merge import Proposals
    from serving.types import Candidates, Scored

MS_PER_S = 1000.0


@dataclass(slots=True)
class Trace:
    """Written by the frame while a request runs; the parts know nothing of it."""

    stage_ms: dict[str, float] = field(default_factory=dict)  # in the order of the spine
    clock: Callable[[], float] = time.perf_counter  # a bench counts processor's time instead
    began_s: dict[str, float] = field(default_factory=dict)  # of each stage, by perf_counter
    found: Mapping[str, int] = field(default_factory=dict)  # recall source -> proposals
    dropped: Mapping[str, Ids] = field(
        default_factory=dict
    )  # filter -> ids of items that fell there
    degradation: list[str] = field(default_factory=list)  # named fallbacks, first one first
    effort: float = 1.0  # share of the quotas that recall was given
    traveller: "Traveller | None" = None  # as fetched
    proposals: "Sequence[Proposals]" = ()  # of each source, before they were merged
    candidates: "Candidates | None" = None  # merged, before the filters
    scored: "Scored | None" = None  # ranked, in recall order
    arranged: "Ids | None" = None  # indices into `scored`, in the order of the rerankers
    lost: frozenset[str] = frozenset()  # a replay: what was late or down then, and so is again

    def degrade(self, rung: str) -> None:
        """Names a fallback, once."""
        if rung not in self.degradation:
            self.degradation.append(rung)

    def stage(self, name: str) -> "Stage":
        """Times what is inside."""
        return Stage(self, name)


class Stage:
    """One stage of a trace, as a context; a class, for a generator's frame costs three times it."""

    __slots__ = ("_began", "_name", "_trace")

    def __init__(self, trace: Trace, name: str) -> None:
        self._trace, self._name = trace, name

    def __enter__(self) -> None:
        self._trace.began_s[self._name] = time.perf_counter()
        self._began = self._trace.clock()

    def __exit__(self, *error: object) -> None:
        trace = self._trace
        trace.stage_ms[self._name] = (trace.clock() - self._began) * MS_PER_S
