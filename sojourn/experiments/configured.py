"""Experiments as they are configured."""

from pathlib import Path

from serving.settings.experiments import BUCKETS, Layer, Variant
from serving.settings.folder import read_settings

Row = tuple[object, ...]


def described(config: Path) -> list[Row]:
    """Layer, variant, share of users, days, target and changes, one row a variant."""
    return [
        (
            layer_name,
            name,
            f"{owned_buckets(variant) / BUCKETS:.1%}",
            _days(layer),
            _target(layer),
            what,
        )
        for layer_name, layer in read_settings(config).experiments.layers.items()
        for name, variant in layer.variants.items()
        for what in [_changes(variant)]
    ]


def held_out_share(config: Path) -> float:
    """Of all users, who see no experiment."""
    return read_settings(config).experiments.holdout.share


def owned_buckets(variant: Variant) -> int:
    """Of BUCKETS, how many see the variant."""
    return sum(end - start for start, end in variant.buckets)


def _days(layer: Layer) -> str:
    if layer.starts is None and layer.ends is None:
        return "always"
    return f"{layer.starts or '...'} to {layer.ends or '...'}"


def _target(layer: Layer) -> str:
    target = layer.target
    parts = [*sorted(target.audiences), *map(str, sorted(target.cities))]
    parts += [f"on {placement}" for placement in sorted(target.placements)]
    return ", ".join(parts) or "everybody"


def _changes(variant: Variant) -> str:
    return (
        "; ".join(
            f"{placement}: {path} = {value}"
            for placement, patch in variant.patch.items()
            for path, value in patch.items()
        )
        or "nothing"
    )
