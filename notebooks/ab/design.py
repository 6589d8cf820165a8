"""What an experiment was meant to be: its variants, their shares, and what they change."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from features.errors import SpecError
from serving.knobs import unknown
from serving.settings.experiments import Layer, Variant, read_experiments

DRAFTS: Final = "interleave"  # what a variant patches in a scenario to have two rankers share pages


@dataclass(frozen=True, slots=True)
class Design:
    """One layer as configured now; a ramp since the first exposure does not show in it. A variant
    that owns no buckets is no part of it."""

    layer: str
    control: str  # the variant that changes nothing, else the first written
    treatments: tuple[str, ...]
    shares: Mapping[str, float]  # variant -> share of the layer's users, sums to 1; control first
    placements: tuple[str, ...]  # where variants differ: elsewhere everybody sees the same
    drafts: tuple[str, ...]  # treatments whose pages two rankers share
    settings: Layer  # as the server reads it

    @property
    def changes(self) -> Mapping[str, str]:
        """Treatment -> what it changes, in words; "" where it changes nothing."""
        return {name: _said(self.settings.variants[name]) for name in self.treatments}


def read_design(file: Path, layer: str) -> Design:
    """A layer of an experiments.toml. Raises SpecError where it is not there to be compared."""
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SpecError(
            f"{file} cannot be read ({error}); expected the experiments that ran. "
            "Set SOJOURN_CONFIG to the folder that they are in"
        ) from error
    layers = read_experiments(table, str(file)).layers
    if layer not in layers:
        raise SpecError(f"{file}: {unknown('layer', layer, layers)}")
    variants = {name: v for name, v in layers[layer].variants.items() if v.buckets}
    target = layers[layer].target
    if len(variants) < 2:
        has = f"the one variant {next(iter(variants))!r}" if variants else "no variant"
        raise SpecError(
            f"{file}: layer {layer!r} has {has} with users; there is nothing to compare it with"
        )
    control = next((name for name, v in variants.items() if not v.patch), next(iter(variants)))
    names = (control, *(name for name in variants if name != control))
    owned = {name: sum(end - start for start, end in variants[name].buckets) for name in names}
    return Design(
        layer,
        control,
        names[1:],
        {name: buckets / sum(owned.values()) for name, buckets in owned.items()},
        tuple(sorted({p for v in variants.values() for p in v.patch} or target.placements)),
        tuple(n for n in names[1:] if any(DRAFTS in p for p in variants[n].patch.values())),
        layers[layer],
    )


def _said(variant: Variant) -> str:
    """Each change once, with all the placements that it is made on."""
    places: dict[str, list[str]] = {}
    for place, patch in variant.patch.items():
        change = ", ".join(f"{path} = {value}" for path, value in patch.items())
        places.setdefault(change, []).append(place)
    return "; ".join(f"{change} on {', '.join(where)}" for change, where in places.items())
