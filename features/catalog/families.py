"""Families of features, as the catalog groups them: what an ablation leaves out together."""

from types import ModuleType
from typing import Final

from features.catalog import context, derived, item, user, user_city
from features.spec import Context, Derived, FeatureSet, Stored

_MODULES: Final = (user, user_city, item, context, derived)
_WHOLE: Final = ("ALL", "STORED")  # every group of a module together


def families(features: FeatureSet) -> dict[str, tuple[str, ...]]:
    """Family -> the set's features in it, such as "item demand"; each feature in one family."""
    found: dict[str, tuple[str, ...]] = {}
    taken: set[str] = set()
    for module in _MODULES:
        for name, group in _groups(module):
            names = tuple(n for n in group if n in features.names and n not in taken)
            taken |= set(names)
            if names:
                found[name] = names
    rest = tuple(name for name in features.names if name not in taken)
    return found | ({"other": rest} if rest else {})


def _groups(module: ModuleType) -> list[tuple[str, tuple[str, ...]]]:
    """The module's groups in written order; one that has none is a group itself."""
    short = module.__name__.rpartition(".")[2].replace("_", " ")
    lists = {
        name: tuple(f.name for f in value)
        for name, value in vars(module).items()
        if isinstance(value, tuple)
        and value
        and all(isinstance(f, Stored | Context | Derived) for f in value)
    }
    parts = {name: names for name, names in lists.items() if name not in _WHOLE}
    if not parts:
        return [(short, names) for names in lists.values()]
    return [(f"{short} {name.lower().replace('_', ' ')}", names) for name, names in parts.items()]
