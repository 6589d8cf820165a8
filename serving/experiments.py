"""Who sees what: layers overlap freely, the variants of one layer exclude one another.

A unit (user, else session, else request) falls into one of BUCKETS by a salted hash. A variant owns
ranges of buckets, so a ramp adds units and moves none. Configuration only: no state, no clock.
"""

import hashlib
import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Final, Self

from pydantic import Field, model_validator

from features.errors import SpecError
from features.schema import UNKNOWN_ID, Audience
from serving.knobs import Knobs, read_knobs, unknown

BUCKETS: Final = 10_000  # a hundredth of a percent
HOLDOUT: Final = "holdout"  # the layer under which units that see no experiment are logged
HELD_OUT: Final = "held_out"

Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
Salt = Annotated[str, Field(min_length=1, max_length=64)]  # blake2b takes keys of up to 64 bytes
Bucket = Annotated[int, Field(ge=0, le=BUCKETS)]
Patch = Mapping[str, object]
"""Dotted path in a scenario -> value."""
EARLY: Final = frozenset({"page", "budget"})
"""Tables of a scenario that a request needs before anybody knows whose it is."""


class Variant(Knobs):
    """[layers.x.variants.y]: which buckets see it, and what it changes in which scenario."""

    buckets: tuple[tuple[Bucket, Bucket], ...]  # from, to (exclusive)
    patch: Mapping[str, Patch] = {}  # placement -> patch

    @model_validator(mode="after")
    def _ranges_have_a_length(self) -> Self:
        for start, end in self.buckets:
            if start >= end:
                raise ValueError(f"buckets [{start}, {end}] are empty; expected from < to")
        return self


class Target(Knobs):
    """[layers.x.target]: whose requests the layer is for; a list that is left out limits nothing.

    A layer that changes something is seen where its variants patch; `placements` also keep it out
    of the logs of all others, and say where a layer that changes nothing is looked at.
    """

    placements: frozenset[str] = frozenset()
    audiences: frozenset[Audience] = frozenset()
    cities: frozenset[Annotated[int, Field(gt=0)]] = frozenset()  # browse cities

    @property
    def is_of_travellers(self) -> bool:
        """Whether it must be known who asks, and about which city."""
        return bool(self.audiences or self.cities)

    def covers_placement(self, placement: str) -> bool:
        return not self.placements or placement in self.placements

    def covers(self, audience: Audience, city: int) -> bool:
        is_meant = not self.audiences or audience in self.audiences
        return is_meant and (not self.cities or city in self.cities)


class Layer(Knobs):
    """[layers.x]: variants that exclude one another, between two dates (both included)."""

    salt: Salt
    variants: Annotated[Mapping[Name, Variant], Field(min_length=1)]
    starts: date | None = None
    ends: date | None = None
    target: Target = Target()

    @model_validator(mode="after")
    def _variants_share_no_bucket(self) -> Self:
        ranges = sorted((*r, name) for name, v in self.variants.items() for r in v.buckets)
        for (_, end, a), (start, _, b) in itertools.pairwise(ranges):
            if start < end:
                raise ValueError(f"variants {a!r} and {b!r} both own bucket {start}")
        if self.starts and self.ends and self.ends < self.starts:
            raise ValueError(f"ends {self.ends} before it starts, {self.starts}")
        return self

    @model_validator(mode="after")
    def _targeted_variants_come_in_time(self) -> Self:
        paths = {p for v in self.variants.values() for patch in v.patch.values() for p in patch}
        early = sorted(p for p in paths if p.split(".")[0] in EARLY)
        if self.target.is_of_travellers and early:
            raise ValueError(
                f"a layer with a target may not patch {early}: that is settled before anybody "
                "knows who asks; take the target or the patch out"
            )
        return self

    @model_validator(mode="after")
    def _variants_patch_where_the_layer_is(self) -> Self:
        patched_ones = {placement for v in self.variants.values() for placement in v.patch}
        outside = sorted(p for p in patched_ones if not self.target.covers_placement(p))
        if outside:
            raise ValueError(
                f"variants patch {outside}, but target.placements are "
                f"{sorted(self.target.placements)}; add them there, or take the patch out"
            )
        return self

    def runs_on(self, day: date) -> bool:
        return (self.starts or day) <= day <= (self.ends or day)

    def variant_of(self, unit: str) -> str | None:
        """The variant that owns the unit's bucket, or None."""
        bucket = bucket_of(self.salt, unit)
        for name, variant in self.variants.items():
            if any(start <= bucket < end for start, end in variant.buckets):
                return name
        return None


class Holdout(Knobs):
    """[holdout]: a share of all units that sees no experiment, to measure them all together."""

    share: Annotated[float, Field(ge=0, le=0.5)] = 0.0
    salt: Salt = HOLDOUT


class Experiments(Knobs):
    """experiments.toml. Two layers may not patch one path of one scenario."""

    holdout: Holdout = Holdout()
    layers: Mapping[Name, Layer] = {}

    @model_validator(mode="after")
    def _layers_are_independent(self) -> Self:
        if HOLDOUT in self.layers:
            raise ValueError(f"layer {HOLDOUT!r}: the name is taken by the hold-out")
        salts: dict[str, str] = {self.holdout.salt: HOLDOUT}
        for name, layer in self.layers.items():
            if layer.salt in salts:
                raise ValueError(
                    f"layers {salts[layer.salt]!r} and {name!r} share the salt {layer.salt!r}, "
                    "so their variants would fall on the same units; give each its own"
                )
            salts[layer.salt] = name
        for a, b in itertools.combinations(self.layers, 2):
            _refuse_common_paths(a, self.layers[a], b, self.layers[b])
        return self

    def assign(
        self, unit: str, day: date, forced: Mapping[str, str], placement: str
    ) -> dict[str, str]:
        """Layer -> variant for one unit on one local day; a forced variant wins over its bucket.

        Layers for some travellers wait for `assign_targeted`, except where a variant is forced.
        """
        if not forced and bucket_of(self.holdout.salt, unit) < self.holdout.share * BUCKETS:
            return {HOLDOUT: HELD_OUT}
        variants = {}
        for name, layer in self.layers.items():
            chosen = forced.get(name)
            is_here = layer.runs_on(day) and layer.target.covers_placement(placement)
            if chosen is None and is_here and not layer.target.is_of_travellers:
                chosen = layer.variant_of(unit)
            if chosen is not None:
                variants[name] = chosen
        return variants

    @property
    def has_targets(self) -> bool:
        """Whether any layer is for some travellers only."""
        return any(layer.target.is_of_travellers for layer in self.layers.values())

    def assign_targeted(
        self,
        unit: str,
        day: date,
        assigned: Mapping[str, str],
        placement: str,
        audience: Audience,
        city: int,
    ) -> dict[str, str]:
        """`assigned` and the layers whose target covers the request; none for the held out."""
        variants = dict(assigned)
        if HOLDOUT in variants:
            return variants
        for name, layer in self.layers.items():
            target = layer.target
            if not target.is_of_travellers or name in variants or not layer.runs_on(day):
                continue
            is_meant = target.covers(audience, city) and target.covers_placement(placement)
            chosen = layer.variant_of(unit) if is_meant else None
            if chosen is not None:
                variants[name] = chosen
        return variants

    def fault_of_forced(self, forced: Mapping[str, str]) -> str:
        """What is wrong with variants that a tester asks for, or ""."""
        for layer, variant in forced.items():
            if layer not in self.layers:
                return unknown("layer", layer, self.layers)
            if variant not in self.layers[layer].variants:
                return unknown(f"variant of layer {layer!r}:", variant, self.layers[layer].variants)
        return ""

    def patching(self, placement: str) -> tuple[str, ...]:
        """The layers with a variant that changes the placement's scenario, in written order."""
        return tuple(
            name
            for name, layer in self.layers.items()
            if any(v.patch.get(placement) for v in layer.variants.values())
        )

    def changing(self, placement: str, variants: Mapping[str, str]) -> frozenset[tuple[str, str]]:
        """Those of a request's variants that change the placement's scenario."""
        return frozenset(
            (layer, variant)
            for layer, variant in variants.items()
            if layer in self.layers and self.layers[layer].variants[variant].patch.get(placement)
        )

    def combinations(self, placement: str) -> Iterator["Combination"]:
        """Every set of variants that makes a difference to a placement; the empty one first."""
        layers = self.patching(placement)
        choices = [
            [None, *(n for n, v in self.layers[layer].variants.items() if v.patch.get(placement))]
            for layer in layers
        ]
        for chosen in itertools.product(*choices):
            picked = [(a, b) for a, b in zip(layers, chosen, strict=True) if b is not None]
            patch: dict[str, object] = {}
            for layer, variant in picked:
                patch.update(self.layers[layer].variants[variant].patch[placement])
            yield Combination(frozenset(picked), patch)


@dataclass(frozen=True, slots=True)
class Combination:
    """Variants that change one placement, as (layer, variant), and what they change together."""

    variants: frozenset[tuple[str, str]]
    patch: Patch


def read_experiments(table: Mapping[str, object], where: str) -> Experiments:
    """The parsed experiments.toml. Raises SpecError."""
    return read_knobs(Experiments, table, where)


def bucket_of(salt: str, unit: str) -> int:
    """0..BUCKETS-1: keyed blake2b, so that two salts are independent of one another."""
    digest = hashlib.blake2b(unit.encode(), digest_size=8, key=salt.encode()).digest()
    return int.from_bytes(digest, "big") % BUCKETS


def unit_of(user_id: int, session_id: int | None, request_id: str) -> str:
    """What is randomised: the user, else the session, else the request."""
    if user_id != UNKNOWN_ID:
        return f"user:{user_id}"
    return f"request:{request_id}" if session_id is None else f"session:{session_id}"


def patched(table: Mapping[str, object], patch: Patch, where: str) -> dict[str, object]:
    """A copy of a parsed scenario with values replaced or added; tables on the way are made.

    What comes out is checked as any scenario is, so a path that leads nowhere is refused there.
    """
    result = dict(table)
    for path, value in patch.items():
        *parents, last = path.split(".")
        here = result
        for part in parents:
            below = here.get(part, {})
            if not isinstance(below, Mapping):
                raise SpecError(f"{where}: patch {path!r}: {part!r} is {below!r}, not a table")
            copy = dict(below)
            here[part] = copy
            here = copy
        here[last] = value
    return result


def _refuse_common_paths(name_a: str, a: Layer, name_b: str, b: Layer) -> None:
    paths_a = {(p, path) for v in a.variants.values() for p, t in v.patch.items() for path in t}
    paths_b = {(p, path) for v in b.variants.values() for p, t in v.patch.items() for path in t}
    for placement_a, path_a in sorted(paths_a):
        for placement_b, path_b in sorted(paths_b):
            longer, shorter = sorted((f"{path_a}.", f"{path_b}."), key=len, reverse=True)
            if placement_a == placement_b and longer.startswith(shorter):
                raise ValueError(
                    f"layers {name_a!r} and {name_b!r} both patch {placement_a!r} at "
                    f"{shorter[:-1]!r}; put their variants into one layer"
                )
