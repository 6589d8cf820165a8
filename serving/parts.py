"""What a scenario is made of: for each part a table of knobs, which builds what it describes."""

from abc import abstractmethod
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from serving.knobs import Knobs
from serving.types import Filter, RecallSource, Reranker

if TYPE_CHECKING:
    from serving.releases.catalogue import Catalogue

Quota = Annotated[int, Field(ge=0, le=1000)]
Share = Annotated[float, Field(gt=0, le=1)]
Days = Annotated[int, Field(ge=1, le=365)]


class SourceKnobs(Knobs):
    """[recall.x]: how many items the source may propose, 0 switches it off; and its parameters.

    `apart_ms` above 0 asks it in a thread of its own and waits that long: for a source that asks
    another system.
    """

    quota: Quota
    apart_ms: Annotated[float, Field(ge=0, le=1_000)] = 0.0

    @abstractmethod
    def build(self, catalogue: "Catalogue") -> RecallSource:
        """Called once a release and configuration; raises SpecError or BundleError on a misfit."""


class FilterKnobs(Knobs):
    """[filter.x]: the parameters of a filter; most have none."""

    @abstractmethod
    def build(self, catalogue: "Catalogue") -> Filter: ...


class RerankerKnobs(Knobs):
    """[rerank.x]: the parameters of a reranker."""

    @abstractmethod
    def build(self, catalogue: "Catalogue") -> Reranker: ...
