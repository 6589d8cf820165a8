"""The loops of c/, machine code for this very processor as soon as a process asks for one.

Beside each .c file stands the same in LLVM's language, made by `./run loops` and committed: whoever
runs Sojourn needs no compiler, for llvmlite brings one. A loop holds the interpreter's lock: it
takes some ten microseconds, and to give the lock up and get it back under load takes longer.
"""

import ctypes
import hashlib
import threading
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

import numpy as np

from features.compiled.entries import DATA_AT, Kind, Loop, entries
from features.compiled.machine import compiled, kept_code, linked
from features.errors import SojournError
from features.schema import F64

FOLDER: Final = Path(__file__).with_name("c")

_LINE: Final = 8  # numbers of 64 bits, of the processor's caches
_place_at: Final = ctypes.c_void_p.from_address
_P: Final = "pointer"
_N: Final = "number"
_D: Final = "real"
_SIGNATURES: Final[Mapping[str, Sequence[Kind]]] = {
    "assemble_pass": (_N, _P, _N, _N, _P, _P, _P, _P, _P, _N),
    "candidate_columns": (
        *(_N, _P, _P, _P, _N, _N, _N, _P, _P, _N, _P, _P, _N, _N, _N, _P, _P, _N, _N, _P, _P, _P),
    ),
    "list_arguments": (_N, _P, _P, _P, _P, _D, _D, _P, _P),
    "list_statistics": (_N, _P, _P, _P, _P, _P),
    "add_up": (_N, _P, _P, _N, _P, _P, _N, _N, _N, _P, _P),
    "merge": (_N, _P, _P, _P, _N, _N, _P, _P, _P, _P, _P, _P, _P),
    "item_rows": (_P, _N, _P, _P),
    "exponents": (_P, _P, _P),
    "plant": (_N, _P, _P, _P, _P),
    "around": (_P, _D, _D, _D, _D, _N, _P, _P),
    "around_sines": (_N, _P, _P, _D, _D, _P),
    "around_chords": (_N, _P, _P, _D, _P),
    "recall": (_P, _P, _P),
    "best_products": (_N, _N, _P, _P, _P, _N, _P, _N, _P, _P),
    "nearest_city": (_N, _P, _P, _D, _D, _D, _D),
    "distance_arguments": (_N, _D, _D, _P, _P, _P, _P),
    "distance_chords": (_N, _P),
    "page_columns": (_N, _P, _N, _N, *(_P,) * 7, _N, _P, _P),
    "chosen_columns": (_N, _P, _N, _P, _P, _N, _P, _P),
    "put_shown": (_N, _P, _P),
    "page_reasons": (_N, _P, _P, _P, _P, _N, *(_P,) * 5, _N, _P, _P),
    "first_of_families": (_N, _P, _P, _P, _N, _P, _N, _P, _P),
    "screen": (
        *(_N, _P, _P, _N, _N, _P, _N, _P, _N, _N, _P, _N, _N, _P, _N, _N, _P, _P, _P, _P, _P),
    ),
    "arrange": (*(_N, _P, _P, _P, _P, _N, _P, _N, _P, _N, _P, _N, _N, _N, _N, _N, _P, _P, _P, _P),),
    "pools": (_N, _P, _N, _P, _P, _P, _P),
    "pack_items": (_N, *(_P,) * 21, _N, _P),
    "multilinear": (_N, _P, _P),
    "score_trees": (_P, _N, _N, _P, _P, _P, _P, _N, _P, _P, _P, _P, _P),
    "vary": (_N, _P, _N, _P, _N, _N, _N, _N, _N, _P, _P, _P),
}
_OF_CTYPES: Final[Mapping[Kind, Any]] = {  # a number goes as a pointer does, in half the time
    _P: ctypes.c_void_p,
    _N: ctypes.c_void_p,
    _D: ctypes.c_double,
}
_ENGINES: Final[list[Any]] = []  # they own the code's memory, which must live as long as the loops


@cache
def loop(name: str) -> Loop:
    """A function of c/. For a pointer it takes an array, which must be contiguous, bytes, or the
    address of memory that outlives the call; it raises TypeError for anything else. What a void
    one gives means nothing."""
    return _entries()[name]


def long_loop(name: str) -> Loop:
    """The same without the interpreter's lock, for what takes longer than to get it back; it takes
    addresses only."""
    types = (_OF_CTYPES[kind] for kind in _SIGNATURES[name])
    called: Loop = ctypes.CFUNCTYPE(ctypes.c_int64, *types)(_place_of(name))
    return called


def compile_loops() -> None:
    """Makes every loop ready, once a process, before it takes requests: some 0.1 s, and another
    second or two for the first one on a kind of machine (`features.compiled.machine`).

    Raises SojournError where this numpy keeps its arrays in another way than `address` reads.
    """
    probe = np.zeros(1)
    if address(probe) != probe.__array_interface__["data"][0]:
        raise SojournError(
            f"numpy {np.__version__} does not keep an array's place where its C API has it; say "
            "in DATA_AT of features.compiled.entries where it is now"
        )
    for name in _SIGNATURES:
        loop(name)


def sources() -> list[Path]:
    """The files of loops in C."""
    return sorted(FOLDER.glob("*.c"))


def translated_of(source: Path) -> Path:
    """The same in LLVM's language."""
    return source.with_suffix(".ll")


def digest_line(source: Path) -> str:
    """How a translation begins, so that it is seen when it was left behind."""
    headers = sorted(source.parent.glob("*.h"))
    read = b"".join(file.read_bytes() for file in (*headers, source))
    return f"; translated from {source.name}, SHA-256 {hashlib.sha256(read).hexdigest()}"


def address(array: np.ndarray[Any, np.dtype[Any]]) -> int:
    """Where an array's memory begins; the array must be contiguous and outlive the use of it.

    Read from the array itself: numpy would make a dictionary of six entries to say the same, which
    takes seven times as long, and a request asks a hundred times.
    """
    found: int = _place_at(id(array) + DATA_AT).value  # type: ignore[assignment]  # never NULL
    return found


class Room(threading.local):
    """Memory of a thread's own for what a loop keeps for a moment: fresh pages would cost as much
    as the work. It begins where a line of the processor's caches does: a vector that lies across
    two of them takes two reads, and a heap's pieces lie so three times of four."""

    def __init__(self) -> None:
        self._numbers = np.empty(0)
        self._at = 0

    def address(self, numbers: int) -> int:
        """Of at least so many numbers of 64 bits, with anything in them."""
        if self._numbers.size < numbers:
            whole = np.empty(2 * numbers + _LINE)
            skipped = -address(whole) % (8 * _LINE) // 8
            self._numbers = whole[skipped : skipped + 2 * numbers]
            self._at = address(self._numbers)
        return self._at

    def doubles(self, numbers: int) -> F64:
        """The same memory as so many floats, (numbers,)."""
        self.address(numbers)
        return self._numbers[:numbers]


def mask_of(entries: int) -> int:
    """Of a hash table for so many: a power of 2 above twice as many, less 1."""
    return (1 << (2 * max(1, entries)).bit_length()) - 1


def _place_of(name: str) -> int:
    place: int = _engine().get_function_address(name)
    if not place:
        raise SojournError(f"{FOLDER} has no function {name!r}; run ./run loops")
    return place


@cache
def _entries() -> Mapping[str, Loop]:
    return entries({name: _place_of(name) for name in _SIGNATURES}, _SIGNATURES, _compiled)


@cache
def _engine() -> Any:  # Any: llvmlite has no types
    return _living(kept_code([translated_of(file) for file in sources()]))


def _compiled(text: str) -> Any:  # Any: as above
    return _living(compiled(text))


def _living(code: bytes) -> Any:  # Any: as above
    _ENGINES.append(engine := linked(code))
    return engine
