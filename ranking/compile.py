"""Trees to machine code, when a bundle is built: lleaves writes LLVM code, llvmlite an object file.

Measured with 300 trees on 300 rows of 82 features (AMD EPYC, one thread, llvmlite 0.44, LightGBM
4.7; `sojourn bench score` repeats it):

- code for the plain processor of the architecture is as fast as code for the host's own, so one
  object runs on every machine of the architecture;
- blocks of 10, 20 and 34 trees differ by less than the machine's noise, but the time to compile
  grows faster than the block: one block of 300 trees takes ten times as long as fifteen of 20;
- sums are added up block by block and so differ from LightGBM's in the last bits (1e-14), which is
  what SCORE_TOLERANCE is for; missing values take LightGBM's branches exactly.
"""

from importlib.metadata import version
from pathlib import Path
from typing import Final

import llvmlite.binding as llvm
from lleaves import compiler

from features.compiled.machine import host_triple, initialize_llvm
from features.errors import BundleError
from ranking.native import PLAIN_CPU, Target

ENTRY: Final = "forest_root"
BLOCK_TREES: Final = 20


def compile_forest(model: Path, file: Path, width: int) -> Target:
    """Writes the object file of a LightGBM text model; says what it was compiled for.

    The same model gives the same bytes, wherever the files lie. Raises BundleError for a model that
    lleaves refuses, and on a processor that has no plain one.
    """
    triple = host_triple()
    cpu = PLAIN_CPU.get(triple.split("-")[0])
    if cpu is None:
        raise BundleError(
            f"no plain processor is known for {triple}; add it to ranking.native.PLAIN_CPU, or "
            "build the bundle on x86-64 or ARM64"
        )
    initialize_llvm()
    try:
        module = compiler.compile_to_module(
            str(model), fblocksize=BLOCK_TREES, raw_score=True, froot_func_name=ENTRY
        )
    except (AssertionError, RuntimeError, ValueError) as error:  # how lleaves refuses a model
        raise BundleError(f"lleaves cannot compile {model}: {error!r}") from error
    module.name = "forest"  # lleaves puts the path here, which would make two builds differ
    machine = llvm.Target.from_triple(triple).create_target_machine(
        cpu=cpu, features="", opt=2, reloc="pic", codemodel="large"
    )
    file.write_bytes(machine.emit_object(module))
    return Target(
        triple=triple,
        cpu=cpu,
        cpu_features="",
        entry=ENTRY,
        width=width,
        block=BLOCK_TREES,
        compiler=f"lleaves {version('lleaves')}, llvmlite {version('llvmlite')}",
    )
