"""loops.c into loops.ll: what `./run loops` runs, with the folder of the wheel ziglang.

Of the wheel, only its clang is used, 15.0.7: the LLVM that llvmlite 0.44 carries is as old, and
reads no younger one's language. Nothing is optimised for a processor here, nor is anything of the
machine that translates kept: that is for whoever compiles.
"""

import hashlib
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

FLAGS: Final = (
    *("-std=c11", "-O1", "-g0", "-Wall", "-Wextra", "-Werror", "-ffreestanding", "-nostdinc"),
    *("-fno-vectorize", "-fno-slp-vectorize", "-fno-unroll-loops"),  # by whoever compiles
    *("-ffp-contract=off", "-fno-builtin", "-fno-math-errno"),  # numpy's bits, not better ones
    *("-Xclang", "-no-opaque-pointers", "-target", "x86_64-linux-gnu", "-S", "-emit-llvm"),
)


def translate(source: Path, ziglang: Path) -> str:
    """The text of loops.ll."""
    compiler, headers = str(ziglang / "zig"), str(ziglang / "lib" / "include")
    command = [compiler, "clang", *FLAGS, "-isystem", headers]
    told = subprocess.run(
        [*command, source.name, "-o", "-"], cwd=source.parent, check=True, capture_output=True
    )
    text = told.stdout.decode()
    text = re.sub(r"(?m)^(source_filename|target |; ModuleID).*\n", "", text)
    text = re.sub(r"(?m)^(attributes #\d+ = \{)(.*)$", _without_machine, text)
    digest = hashlib.sha256(source.read_bytes()).hexdigest()
    return f"; translated from loops.c, SHA-256 {digest}\n{text}"


def _without_machine(attributes: re.Match[str]) -> str:
    kept = re.sub(r'\s*"[^"]*"(="[^"]*")?', "", attributes[2])
    return attributes[1] + kept


if __name__ == "__main__":
    here = Path(__file__).parent
    (here / "loops.ll").write_text(translate(here / "loops.c", Path(sys.argv[1])), encoding="utf-8")
