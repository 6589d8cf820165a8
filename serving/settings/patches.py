"""What a variant changes in a scenario: values by their dotted paths."""

from collections.abc import Iterable, Mapping

from features.errors import SpecError

Patch = Mapping[str, object]
"""Dotted path in a scenario -> value."""
Patches = Iterable[Mapping[str, Patch]]
"""Of variants: placement -> patch."""


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


def refuse_common_paths(name_a: str, a: Patches, name_b: str, b: Patches) -> None:
    """Raises ValueError where variants of two layers would change the same thing."""
    paths_a = {(p, path) for patch in a for p, t in patch.items() for path in t}
    paths_b = {(p, path) for patch in b for p, t in patch.items() for path in t}
    for placement_a, path_a in sorted(paths_a):
        for placement_b, path_b in sorted(paths_b):
            longer, shorter = sorted((f"{path_a}.", f"{path_b}."), key=len, reverse=True)
            if placement_a == placement_b and longer.startswith(shorter):
                raise ValueError(
                    f"layers {name_a!r} and {name_b!r} both patch {placement_a!r} at "
                    f"{shorter[:-1]!r}; put their variants into one layer"
                )
