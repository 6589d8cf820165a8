"""Configuration as frozen models: what a reader may set, between which bounds, and what to say."""

import difflib
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, ValidationError

from features.errors import SpecError

MAX_PROBLEMS_SHOWN = 5
LONGEST_NAME = 100  # characters: a caller's may have megabytes, which took a second to compare


class Knobs(BaseModel):
    """The base of every table of a configuration file: frozen, and no key unknown."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


AnyKnobs = TypeVar("AnyKnobs", bound=Knobs)


def read_knobs(model: type[AnyKnobs], table: object, where: str) -> AnyKnobs:
    """The table as a model. Raises SpecError that says where, what was found and what is known."""
    try:
        return model.model_validate(table)
    except ValidationError as error:
        problems = [_problem(model, e) for e in error.errors(include_url=False)]
        shown = "; ".join(problems[:MAX_PROBLEMS_SHOWN])
        more = len(problems) - MAX_PROBLEMS_SHOWN
        raise SpecError(f"{where}: {shown}{f'; and {more} more' if more > 0 else ''}") from error


def unknown(what: str, name: str, known: Iterable[str]) -> str:
    """The sentence about a name that nobody declared, with the nearest known one; a name beyond
    LONGEST_NAME has none, and is cut."""
    names = sorted(known)
    beyond = len(name) - LONGEST_NAME
    near = difflib.get_close_matches(name, names, n=1) if beyond <= 0 else ()
    hint = f"did you mean {near[0]!r}? " if near else ""
    more = f" and {beyond:,} characters more" if beyond > 0 else ""
    shown = f"{name[:LONGEST_NAME]!r}{more}"
    return f"unknown {what} {shown}; {hint}known: {', '.join(names) or 'none'}"


def _problem(model: type[BaseModel], error: Mapping[str, Any]) -> str:
    """One of pydantic's errors as a sentence. Any: pydantic's own type for error details."""
    path = tuple(str(part) for part in error["loc"])
    dotted = ".".join(path)
    if error["type"] == "extra_forbidden":
        return f"{unknown('key', dotted, _siblings(model, path))}"
    if error["type"] == "missing":
        return f"{dotted} is missing"
    prefix = f"{dotted}: " if dotted else ""
    found = error["input"]
    shown = "" if isinstance(found, Mapping | BaseModel) else f", found {found!r}"
    return f"{prefix}{str(error['msg']).removeprefix('Value error, ')}{shown}"


def _siblings(model: type[BaseModel], path: tuple[str, ...]) -> list[str]:
    """Dotted names of the keys that may stand where `path` stands."""
    here: type[BaseModel] | None = model
    for part in path[:-1]:
        field = here.model_fields.get(part) if here is not None else None
        # a step into a mapping or a tuple has no field of its own: keep the model inside it
        here = _inner(field.annotation) if field is not None else here
    if here is None:
        return []
    return [".".join((*path[:-1], name)) for name in here.model_fields]


def _inner(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for argument in get_args(annotation):
        found = _inner(argument)
        if found is not None:
            return found
    return None
