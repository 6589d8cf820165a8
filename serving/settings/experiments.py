"""Who sees what: layers overlap freely, the variants of one layer exclude one another.

A unit (user, else session, else request) falls into one of BUCKETS by a salted hash. A variant owns
ranges of buckets, so a ramp adds units and moves none. Configuration only: no state, no clock.
"""

import hashlib
import itertools
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Annotated, Final, NamedTuple, Self

from pydantic import Field, model_validator

from features.schema import UNKNOWN_ID, Audience
from serving.knobs import Knobs, read_knobs, unknown
from serving.settings.patches import Patch, refuse_common_paths

BUCKETS: Final = 10_000  # a hundredth of a percent
HOLDOUT: Final = "holdout"  # the layer under which units that see no experiment are logged
HELD_OUT: Final = "held_out"

Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
Salt = Annotated[str, Field(min_length=1, max_length=64)]  # blake2b takes keys of up to 64 bytes
Bucket = Annotated[int, Field(ge=0, le=BUCKETS)]
EARLY: Final = frozenset({"page", "budget"})
"""Tables of a scenario that a request needs before anybody knows whose it is."""
_NOTHING: Final = frozenset[tuple[str, str]]()


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
        ends, owners = self._owned
        return owners[bisect_right(ends, bucket_of(self.salt, unit))]

    @cached_property
    def _owned(self) -> tuple[list[int], list[str | None]]:
        """Where ranges of buckets begin and end, ascending; who owns what is before each, and what
        is behind the last."""
        ranges = sorted((*r, name) for name, v in self.variants.items() for r in v.buckets)
        ends = [end for start, stop, _ in ranges for end in (start, stop)]
        owners = [owner for _, _, name in ranges for owner in (None, name)]
        return ends, [*owners, None]


class Holdout(Knobs):
    """[holdout]: a share of all units that sees no experiment, to measure them all together."""

    share: Annotated[float, Field(ge=0, le=0.5)] = 0.0
    salt: Salt = HOLDOUT


class Early(NamedTuple):
    """A layer whose variants are known before the traveller is."""

    name: str
    layer: Layer
    placements: frozenset[str]  # empty: all
    is_always: bool  # it has no dates


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
        patches = {n: [v.patch for v in x.variants.values()] for n, x in self.layers.items()}
        for a, b in itertools.combinations(self.layers, 2):
            refuse_common_paths(a, patches[a], b, patches[b])
        return self

    def assign(
        self, unit: str, day: date, forced: Mapping[str, str], placement: str
    ) -> dict[str, str]:
        """Layer -> variant for one unit on one local day; a forced variant wins over its bucket.

        Layers for some travellers wait for `assign_targeted`, except where a variant is forced.
        """
        if not forced and bucket_of(self.holdout.salt, unit) < self.holdout.share * BUCKETS:
            return {HOLDOUT: HELD_OUT}
        variants = dict(forced)
        for name, layer, placements, is_always in self._early:
            if name in variants or (placements and placement not in placements):
                continue
            chosen = layer.variant_of(unit) if is_always or layer.runs_on(day) else None
            if chosen is not None:
                variants[name] = chosen
        if forced:  # in written order
            return {name: variants[name] for name in self.layers if name in variants}
        return variants

    @cached_property
    def _early(self) -> tuple[Early, ...]:
        return tuple(
            Early(name, layer, layer.target.placements, not (layer.starts or layer.ends))
            for name, layer in self.layers.items()
            if not layer.target.is_of_travellers
        )

    @cached_property
    def _changes(self) -> Mapping[str, frozenset[tuple[str, str]]]:
        """Placement -> the variants that change its scenario."""
        changes: dict[str, set[tuple[str, str]]] = {}
        for layer, of_layer in self.layers.items():
            for name, variant in of_layer.variants.items():
                for placement in (where for where, patch in variant.patch.items() if patch):
                    changes.setdefault(placement, set()).add((layer, name))
        return {placement: frozenset(variants) for placement, variants in changes.items()}

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
        return self._changes.get(placement, _NOTHING).intersection(variants.items())

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
