"""Packages that some commands need and serving does not: the `notebooks` extra."""

from importlib.util import find_spec

from features.errors import SpecError


def require(package: str, what: str) -> None:
    """Raises SpecError with the command that installs `package`, where it is not there."""
    if find_spec(package) is None:
        raise SpecError(
            f"{what} needs {package}, which is not installed; in a checkout run `./run setup "
            "test`, elsewhere install the extra: pip install 'sojourn[notebooks]'"
        )
