"""A compiled forest in memory: what it was compiled for, whether this machine can run it, a call.

Loading links an object file that is in the bundle; nothing is compiled. llvmlite brings the linker,
so the machine needs neither a compiler nor ld.
"""

import ctypes
from pathlib import Path
from typing import Final

import llvmlite.binding as llvm
import numpy as np
from pydantic import BaseModel, ConfigDict, Field

from features.compiled.machine import host_triple, linked
from features.errors import BundleError
from features.schema import F32, F64

# The plainest processor of an architecture: trees are compares and jumps, and on 300 trees of 31
# and 63 leaves code for the host's own processor was no faster (see ranking/compile.py).
PLAIN_CPU: Final = {"x86_64": "x86-64", "aarch64": "generic", "arm64": "generic"}

_DOUBLES: Final = ctypes.POINTER(ctypes.c_double)
_ENTRY: Final = ctypes.CFUNCTYPE(None, _DOUBLES, _DOUBLES, ctypes.c_int32, ctypes.c_int32)


class Target(BaseModel):
    """What an object file was compiled for, as kept beside it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    triple: str  # architecture-vendor-system, as LLVM writes it
    cpu: str
    cpu_features: str  # "+avx2,-sse4a..."; empty: nothing beyond the cpu
    entry: str
    width: int = Field(ge=1)  # features of a row
    block: int = Field(ge=1)  # trees that run over all rows before the next trees do
    compiler: str


def misfit(target: Target) -> str | None:
    """Why this machine cannot run the code; None when it can."""
    here = host_triple()
    if _machine(target.triple) != _machine(here):
        return f"it was compiled for {target.triple}, this machine is {here}"
    if target.cpu not in (PLAIN_CPU.get(_machine(here)[0]), llvm.get_host_cpu_name()):
        return f"it needs the processor {target.cpu!r}, this is {llvm.get_host_cpu_name()!r}"
    has = llvm.get_host_cpu_features()
    wanted = [f[1:] for f in target.cpu_features.split(",") if f.startswith("+")]
    lacking = sorted(f for f in wanted if not has.get(f, False))
    return f"this processor lacks {', '.join(lacking)}" if lacking else None


class Forest:
    """Raw scores of a compiled model: shape (n, width) -> (n,). Threads may share it.

    The file is trusted: a truncated object ends the process with a segmentation fault, so whoever
    loads one has compared its checksum first (`ranking.bundle` does).
    """

    def __init__(self, file: Path, target: Target) -> None:
        reason = misfit(target)
        if reason:
            raise BundleError(f"the compiled model {file} does not run here: {reason}")
        self.width = target.width
        self._engine = linked(file.read_bytes())  # it must live as long as the function
        address = self._engine.get_function_address(target.entry)
        if not address:
            raise BundleError(f"{file} holds no function {target.entry!r}; build the bundle again")
        self._call = _ENTRY(address)

    def __call__(self, x: F32) -> F64:
        rows = np.ascontiguousarray(x, dtype=np.float64)
        scores = np.zeros(len(rows))
        self._call(
            rows.ctypes.data_as(_DOUBLES), scores.ctypes.data_as(_DOUBLES), 0, len(rows)
        )  # without the GIL
        return scores


def _machine(triple: str) -> tuple[str, str]:
    """Architecture and system: builds of LLVM write the vendor as they like."""
    parts = triple.split("-")
    return parts[0], "-".join(parts[2:])
