"""The loops of c/ in LLVM's language: what `./run loops` runs, with the folder of wheel ziglang.

Of the wheel, only its clang is used, 15.0.7: the LLVM that llvmlite 0.44 carries is as old, and
reads no younger one's language. Nothing is optimised for a processor here, nor is anything of the
machine that translates kept: that is for whoever compiles.
"""

import re
import subprocess
import sys
from pathlib import Path
from typing import Final

from features.compiled.loops import digest_line, sources, translated_of

FLAGS: Final = (
    *("-std=c11", "-O1", "-g0", "-Wall", "-Wextra", "-Werror", "-ffreestanding", "-nostdinc"),
    *("-fno-vectorize", "-fno-slp-vectorize", "-fno-unroll-loops"),  # by whoever compiles
    *("-ffp-contract=off", "-fno-builtin", "-fno-math-errno"),  # numpy's bits, not better ones
    # A table of jumps keeps how far its targets are in 32 bits; its memory and that of the code may
    # lie further apart, and then a server that starts jumps to nowhere, one in some dozens.
    "-fno-jump-tables",
    *("-Xclang", "-no-opaque-pointers", "-target", "x86_64-linux-gnu", "-S", "-emit-llvm"),
)

NO_TABLES: Final = '"no-jump-tables"'


def translate(source: Path, ziglang: Path) -> str:
    """The text of the .ll file of a .c file."""
    compiler, headers = str(ziglang / "zig"), str(ziglang / "lib" / "include")
    command = [compiler, "clang", *FLAGS, "-isystem", headers]
    told = subprocess.run(
        [*command, source.name, "-o", "-"], cwd=source.parent, check=True, capture_output=True
    )
    text = told.stdout.decode()
    text = re.sub(r"(?m)^(source_filename|target |; ModuleID).*\n", "", text)
    text = re.sub(r"(?m)^(attributes #\d+ = \{)(.*)$", _without_machine, text)
    return f"{digest_line(source)}\n{text}"


def _without_machine(attributes: re.Match[str]) -> str:
    kept = re.sub(r'\s*("[^"]*")(="[^"]*")?', _of_no_machine, attributes[2])
    return attributes[1] + (kept if kept.strip(" }") else " nounwind }")  # none is no language


def _of_no_machine(attribute: re.Match[str]) -> str:
    return attribute[0] if attribute[1] == NO_TABLES else ""


if __name__ == "__main__":
    for file in sources():
        translated_of(file).write_text(translate(file, Path(sys.argv[1])), encoding="utf-8")
