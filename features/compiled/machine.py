"""Machine code out of texts in LLVM's language, for this very processor.

What takes LLVM more than a second is kept for the processes to come, where Python keeps what it
made of modules, by the same rules (PYTHONPYCACHEPREFIX, PYTHONDONTWRITEBYTECODE; nowhere, where
nobody may write) and with the same trust: who may write there may write the modules as well.
"""

import hashlib
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any, Final

import llvmlite
import llvmlite.binding as llvm

_OPTIMISED: Final = 2
_SEAL: Final = hashlib.sha256().digest_size
_HOST_LETTERS: Final = 16


def initialize_llvm() -> None:
    """Makes LLVM ready for this machine; calling it again does nothing."""
    llvm.initialize()
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()


def host_triple() -> str:
    """This process's architecture-vendor-system."""
    return str(llvm.get_process_triple())


def this_machine() -> Any:  # Any: llvmlite has no types
    """What code is made for: the processor that this process runs on."""
    initialize_llvm()
    return llvm.Target.from_triple(host_triple()).create_target_machine(
        cpu=llvm.get_host_cpu_name(), features=llvm.get_host_cpu_features().flatten(),
        opt=_OPTIMISED, reloc="pic", codemodel="large",
    )  # fmt: skip


def linked(code: bytes) -> Any:  # Any: as above
    """An engine that knows where the functions of an object file are in memory, which it owns: it
    must live as long as they are called. Code that is cut short ends the process."""
    machine = this_machine()
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), machine)
    engine.add_object_file(llvm.ObjectFileRef.from_data(code))
    engine.finalize_object()
    return engine


def compiled(text: str) -> bytes:
    """The object file of a text, as it stands."""
    machine = this_machine()
    made: bytes = machine.emit_object(_parsed([text], machine))
    return made


def kept_code(files: Sequence[Path]) -> bytes:
    """The object file of all these texts as one module, optimised; kept beside them."""
    texts = [file.read_bytes() for file in files]
    host = f"{host_triple()} {llvm.get_host_cpu_name()} {llvm.get_host_cpu_features().flatten()}"
    made_by = f"{host} llvmlite {llvmlite.__version__} O{_OPTIMISED}".encode()
    source = hashlib.sha256(b"\0".join([made_by, *texts])).digest()
    place = _place(files[0].parent, made_by)
    found = _read(place, source)
    if found is not None:
        return found
    machine = this_machine()
    code: bytes = machine.emit_object(optimised([text.decode() for text in texts], machine))
    if not sys.dont_write_bytecode:
        with suppress(OSError):
            _write(place, _seal(source, code) + code)
    return code


def optimised(texts: Sequence[str], machine: Any) -> Any:  # Any: as above
    """All texts as one module."""
    module = _parsed(texts, machine)
    builder = llvm.PassManagerBuilder()
    builder.opt_level, builder.loop_vectorize = _OPTIMISED, True
    passes = llvm.ModulePassManager()
    machine.add_analysis_passes(passes)
    builder.populate(passes)
    passes.run(module)
    return module


def _parsed(texts: Sequence[str], machine: Any) -> Any:  # Any: as above
    module, *others = map(llvm.parse_assembly, texts)
    for other in others:
        module.link_in(other)
    module.verify()
    module.triple, module.data_layout = machine.triple, str(machine.target_data)
    return module


def _place(folder: Path, made_by: bytes) -> Path:
    """Where the code of a folder's texts is kept: each kind of machine has a file, for several may
    share the folder."""
    host_id = hashlib.sha256(made_by).hexdigest()[:_HOST_LETTERS]
    module = folder / f"{folder.name}.py"
    return Path(cache_from_source(str(module))).with_name(f"{folder.name}.{host_id}.o")


def _read(place: Path, source: bytes) -> bytes | None:
    """The code that is kept there, where it is whole and of this source."""
    try:
        kept = place.read_bytes()
    except OSError:
        return None
    code = kept[_SEAL:]
    return code if kept[:_SEAL] == _seal(source, code) else None


def _seal(source: bytes, code: bytes) -> bytes:
    """What stands before whole code of this source, and before nothing else."""
    return hashlib.sha256(source + code).digest()


def _write(place: Path, content: bytes) -> None:
    """At once, whoever else does the same; a disk that is full keeps no part of it."""
    place.parent.mkdir(parents=True, exist_ok=True)
    staged = place.with_name(f".{place.name}.{os.getpid()}")
    try:
        staged.write_bytes(content)
        staged.replace(place)
    finally:
        staged.unlink(missing_ok=True)
