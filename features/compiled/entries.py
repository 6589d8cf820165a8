"""How Python enters a loop: as a function of its own kind, which takes arrays as they are.

ctypes takes a microsecond to call what has a dozen arguments, and Python half of one to tell it
where each array lies, all of it out of the processor's caches; a request enters some thirty loops
with a hundred arrays. A builtin function gets its arguments as they lie (METH_FASTCALL), and the
few instructions that unpack them are compiled around the loop (ADR 0080).
"""

import ctypes
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, Literal

import numpy as np

Kind = Literal["pointer", "number", "real"]
Loop = Callable[..., int]

DATA_AT: Final = object.__basicsize__  # in an array: numpy's C API has its data's place first
_TYPE_AT: Final = object.__basicsize__ - ctypes.sizeof(ctypes.c_void_p)  # in any object: the last
_CONTENT_AT: Final = bytes.__basicsize__ - 1  # in bytes: before the zero that ends them
_FASTCALL: Final = 0x0080
_MACHINE_TYPES: Final[Mapping[Kind, str]] = {"pointer": "i64", "number": "i64", "real": "double"}
_NO_PLACE: Final = ctypes.create_string_buffer(
    b"a loop takes an array, bytes or an address where it reads or writes memory"
)
_WRONG_COUNT: Final = ctypes.create_string_buffer(b"a loop got more or fewer arguments than it has")

# The place of what is given for a pointer: an address is its own, an array and bytes have theirs.
_PLACE: Final = """
define internal i64 @place(i8* %given) "no-jump-tables"="true" {{
  %type.at = getelementptr i8, i8* %given, i64 {type_at}
  %type.ptr = bitcast i8* %type.at to i64*
  %type = load i64, i64* %type.ptr
  switch i64 %type, label %other [ i64 {int} , label %int
                                   i64 {array}, label %array
                                   i64 {bytes}, label %bytes ]
int:
  %number = call i64 {as_number}(i8* %given)
  ret i64 %number
array:
  %data.at = getelementptr i8, i8* %given, i64 {data_at}
  %data.ptr = bitcast i8* %data.at to i64*
  %data = load i64, i64* %data.ptr
  ret i64 %data
bytes:
  %content.at = getelementptr i8, i8* %given, i64 {content_at}
  %content = ptrtoint i8* %content.at to i64
  ret i64 %content
other:  ; an array that is mapped from a file is of a type of its own
  %is.kind = call i32 {is_kind}(i64 %type, i64 {array})
  %kind = icmp ne i32 %is.kind, 0
  br i1 %kind, label %array, label %none
none:
  call void {complain}(i64 {type_error}, i64 {no_place})
  ret i64 0
}}
"""

_ENTRY: Final = """
define i8* @{name}(i8* %self, i8** %given, i64 %count) {{
  %right = icmp eq i64 %count, {count}
  br i1 %right, label %take, label %refuse
refuse:
  call void {complain}(i64 {type_error}, i64 {wrong_count})
  ret i8* null
take:
{arguments}
  %error = call i8* {occurred}()
  %failed = icmp ne i8* %error, null
  br i1 %failed, label %fail, label %enter
fail:
  ret i8* null
enter:
  %found = call i64 {loop}({passed})
  %told = call i8* {from_number}(i64 %found)
  ret i8* %told
}}
"""

_ARGUMENT: Final = """
  %at.{k} = getelementptr i8*, i8** %given, i64 {k}
  %object.{k} = load i8*, i8** %at.{k}
  %value.{k} = call {type} {taken}(i8* %object.{k})"""


class _Method(ctypes.Structure):
    """PyMethodDef of CPython's API."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("place", ctypes.c_void_p),
        ("flags", ctypes.c_int),
        ("doc", ctypes.c_char_p),
    )


def entries(
    places: Mapping[str, int],
    kinds: Mapping[str, Sequence[Kind]],
    compiled: Callable[[str], Any],  # Any: llvmlite has no types
) -> dict[str, Loop]:
    """A function for each loop, by name, out of where the loops' machine code lies.

    `compiled` makes an engine of a module in LLVM's language and keeps it alive. What a loop
    gives that gives nothing means nothing. Raises TypeError, when called, for other arguments.
    """
    text = _PLACE.format_map(_known()) + "".join(
        _entry(name, place, kinds[name]) for name, place in places.items()
    )
    engine = compiled(text)
    return {name: _function(name, engine.get_function_address(name)) for name in places}


def _entry(name: str, place: int, kinds: Sequence[Kind]) -> str:
    known = _known()
    taken: Mapping[Kind, str] = {
        "pointer": "@place",
        "number": known["as_number"],
        "real": known["as_real"],
    }
    types = [_MACHINE_TYPES[kind] for kind in kinds]
    arguments = "".join(
        _ARGUMENT.format(k=k, type=types[k], taken=taken[kind]) for k, kind in enumerate(kinds)
    )
    return _ENTRY.format_map(
        {
            **known,
            "name": name,
            "count": len(kinds),
            "arguments": arguments,
            "loop": _called(place, f"i64 ({', '.join(types)})"),
            "passed": ", ".join(f"{type_} %value.{k}" for k, type_ in enumerate(types)),
        }
    )


def _known() -> dict[str, str]:
    """What the text names of this very process: places of functions and objects."""
    api = ctypes.pythonapi
    functions = {
        "as_number": (api.PyLong_AsLongLong, "i64 (i8*)"),
        "as_real": (api.PyFloat_AsDouble, "double (i8*)"),
        "from_number": (api.PyLong_FromLongLong, "i8* (i64)"),
        "is_kind": (api.PyType_IsSubtype, "i32 (i64, i64)"),
        "occurred": (api.PyErr_Occurred, "i8* ()"),
        "complain": (api.PyErr_SetString, "void (i64, i64)"),
    }
    numbers = {
        "type_at": _TYPE_AT,
        "data_at": DATA_AT,
        "content_at": _CONTENT_AT,
        "int": id(int),
        "array": id(np.ndarray),
        "bytes": id(bytes),
        "type_error": id(TypeError),
        "no_place": ctypes.addressof(_NO_PLACE),
        "wrong_count": ctypes.addressof(_WRONG_COUNT),
    }
    return {
        **{name: _called(_place_of(f), type_) for name, (f, type_) in functions.items()},
        **{name: str(number) for name, number in numbers.items()},
    }


def _called(place: int, type_: str) -> str:
    return f"inttoptr (i64 {place} to {type_}*)"


def _place_of(function: Any) -> int:  # Any: ctypes' functions of a library have no type to name
    place: int | None = ctypes.cast(function, ctypes.c_void_p).value
    assert place is not None
    return place


def _function(name: str, place: int) -> Loop:
    method = _Method(name.encode(), place, _FASTCALL, None)
    _METHODS.append(method)
    made: Loop = _NEW(ctypes.addressof(method), None, None)
    return made


_NEW: Final = ctypes.PYFUNCTYPE(ctypes.py_object, *(ctypes.c_void_p,) * 3)(
    ("PyCFunction_NewEx", ctypes.pythonapi)
)
_METHODS: Final[list[_Method]] = []  # functions point to them for as long as the process lives
