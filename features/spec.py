"""What a feature is: declared once as data, evaluated by Spark, by the server, and by training.

Three kinds, by who knows the value: `Stored` (Spark, once a day), `Context` (the request), and
`Derived` (an elementwise kernel over the other two). A `FeatureSet` is an ordered choice of them,
and its fingerprint changes whenever a value that it yields could change.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from functools import cached_property
from typing import Final, Literal

import numpy as np

from features.errors import SpecError
from features.schema import F32, F64

NAN: Final = float("nan")

Where = tuple[str, str]
"""A column of the enriched event row and the value it must have, e.g. ("category", "museum")."""


@dataclass(frozen=True, slots=True)
class Count:
    """Events of these actions in the last `days` days, optionally where a column has a value."""

    actions: tuple[str, ...]
    days: int
    where: Where | None = None


@dataclass(frozen=True, slots=True)
class Decayed:
    """Events of these actions, each weighing 2 ** (-age in days / half_life_days), over `days`."""

    actions: tuple[str, ...]
    half_life_days: float
    days: int
    where: Where | None = None


@dataclass(frozen=True, slots=True)
class Amount:
    """Sum of amount_cny over events of these actions in the last `days` days."""

    actions: tuple[str, ...]
    days: int
    where: Where | None = None


@dataclass(frozen=True, slots=True)
class Distinct:
    """Number of different non-null values of a column among these events."""

    column: str
    actions: tuple[str, ...]
    days: int


@dataclass(frozen=True, slots=True)
class Recency:
    """Days from the last such event to the end of the snapshot's day; NaN when there is none."""

    actions: tuple[str, ...]
    days: int


@dataclass(frozen=True, slots=True)
class Ratio:
    """part / whole; NaN where whole is 0."""

    part: "Count | Decayed | Amount | Distinct"
    whole: "Count | Decayed | Amount | Distinct"


@dataclass(frozen=True, slots=True)
class Rate:
    """(hits + prior * weight) / (trials + weight): the mean of a beta posterior; never NaN."""

    hits: "Count | Decayed"
    trials: "Count | Decayed"
    prior: float
    weight: float


@dataclass(frozen=True, slots=True)
class Attribute:
    """A numeric column of a keyed table: a dimension, or another job's output of the same day."""

    table: str
    column: str


Aggregate = Count | Decayed | Amount | Distinct | Recency | Ratio | Rate | Attribute


@dataclass(frozen=True, slots=True)
class Stored:
    """Computed by Spark from a day's tables, kept in a snapshot, read by key."""

    name: str
    aggregate: Aggregate
    default: float = NAN
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """Known by the request or the server; logged with the exposure and never recomputed."""

    name: str
    scope: Literal["request", "item"] = "request"
    default: float = NAN
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Derived:
    """An elementwise kernel over other features; `version` rises when its values change."""

    name: str
    inputs: tuple[str, ...]
    kernel: Callable[..., F64]
    version: int = 1
    unit: str = ""


Feature = Stored | Context | Derived


@dataclass(frozen=True, slots=True)
class FeatureView:
    """Stored features that share a key; one row per key and snapshot."""

    name: str
    keys: tuple[str, ...]
    features: tuple[Stored, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(f.name for f in self.features)

    def defaults(self) -> F32:
        """The row of a key that nobody has seen, shape (k,)."""
        return np.array([f.default for f in self.features], dtype=np.float32)

    @property
    def fingerprint(self) -> str:
        return _digest([self.name, list(self.keys), [_describe(f) for f in self.features]])


@dataclass(frozen=True)
class FeatureSet:
    """An ordered choice of features, resolved against every declared one.

    `names` are the model's columns, in order; inputs that only kernels need are found through
    `catalog`. Raises SpecError for an unknown name, a repeated name or a circular definition.
    """

    name: str
    names: tuple[str, ...]
    catalog: Mapping[str, Feature] = field(repr=False)

    def __post_init__(self) -> None:
        repeated = sorted({n for n in self.names if self.names.count(n) > 1})
        if repeated:
            raise SpecError(f"feature set {self.name!r} names {repeated} twice; name each once")
        _ = self.plan

    @cached_property
    def plan(self) -> tuple[Feature, ...]:
        """Every feature needed, inputs before the kernels that use them."""
        done: dict[str, Feature] = {}
        for name in self.names:
            _resolve(name, self.catalog, done, (), self.name)
        return tuple(done.values())

    @cached_property
    def stored(self) -> tuple[Stored, ...]:
        return tuple(f for f in self.plan if isinstance(f, Stored))

    @cached_property
    def context(self) -> tuple[Context, ...]:
        """In the order in which exposures log them."""
        return tuple(f for f in self.plan if isinstance(f, Context))

    @cached_property
    def context_names(self) -> tuple[str, ...]:
        return tuple(f.name for f in self.context)

    @cached_property
    def derived(self) -> tuple[Derived, ...]:
        return tuple(f for f in self.plan if isinstance(f, Derived))

    @cached_property
    def inputs(self) -> tuple[str, ...]:
        """Names of what is stored or context, in the order of the plan."""
        return tuple(f.name for f in self.plan if not isinstance(f, Derived))

    @cached_property
    def fingerprint(self) -> str:
        """16 hex digits over order, sources, defaults and kernel versions."""
        return _digest([list(self.names), [_describe(f) for f in self.plan]])

    @cached_property
    def feature_digests(self) -> dict[str, str]:
        """Feature name -> 16 hex digits of its definition: which of them changed, when the
        fingerprint did."""
        return {f.name: _digest(_describe(f)) for f in self.plan}

    def index(self, name: str) -> int:
        return self.names.index(name)


def index_features(groups: Iterable[Iterable[Feature]]) -> dict[str, Feature]:
    """Name -> feature over all groups; raises SpecError where two features share a name."""
    catalog: dict[str, Feature] = {}
    for group in groups:
        for feature in group:
            if feature.name in catalog:
                raise SpecError(f"feature {feature.name!r} is declared twice; rename one")
            catalog[feature.name] = feature
    return catalog


def _resolve(
    name: str,
    catalog: Mapping[str, Feature],
    done: dict[str, Feature],
    path: tuple[str, ...],
    where: str,
) -> None:
    if name in done:
        return
    if name in path:
        raise SpecError(f"feature set {where!r}: {' -> '.join((*path, name))} is circular")
    if name not in catalog:
        known = ", ".join(sorted(catalog))
        raise SpecError(f"feature set {where!r}: unknown feature {name!r}; known: {known}")
    feature = catalog[name]
    if isinstance(feature, Derived):
        for item in feature.inputs:
            _resolve(item, catalog, done, (*path, name), where)
    done[name] = feature


def _describe(value: object) -> object:
    """A feature as plain data: everything that its values depend on, and nothing else."""
    if isinstance(value, Derived):
        kernel = f"{value.kernel.__module__}.{value.kernel.__qualname__}"
        return ["Derived", value.name, list(value.inputs), kernel, value.version]
    if is_dataclass(value) and not isinstance(value, type):
        parts = [_describe(getattr(value, f.name)) for f in fields(value) if f.name != "unit"]
        return [type(value).__name__, *parts]
    if isinstance(value, tuple):
        return [_describe(v) for v in value]
    if isinstance(value, float):
        return repr(value)
    return value


def _digest(value: object) -> str:
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:16]
