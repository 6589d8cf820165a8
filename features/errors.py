"""The four ways in which Sojourn fails; only Unavailable and TimeoutError are ever survived."""


class SojournError(Exception):
    """A failure in one paragraph: what was found, where, what was expected, what to do."""


class SpecError(SojournError):
    """We wrote nonsense: a declaration, a scenario or a configuration contradicts itself."""


class ContractError(SojournError):
    """Data broke its promise: a table, a column, a key or a value is not what was declared."""


class BundleError(SojournError):
    """A model does not fit: wrong fingerprint, truncated file, scores that cannot be reproduced."""


class Unavailable(SojournError):  # noqa: N818 - a state of someone else, named as in the field
    """Someone else is down or too slow; the caller may go on without them."""
