"""The installation: Python, the locked packages, Java, LightGBM's native library."""

import ctypes
import importlib.metadata
import importlib.util
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from features.errors import Unavailable
from offline.spark.java import find_java
from sojourn.doctor.finding import Finding, Level

SHOWN_MISMATCHES = 4


def python_version(version: tuple[int, int, int]) -> Finding:
    """This Python against the range that pyproject.toml declares."""
    text = ".".join(map(str, version))
    wanted = importlib.metadata.metadata("sojourn")["Requires-Python"]
    if SpecifierSet(wanted).contains(text):
        return Finding("Python", Level.OK, text)
    fix = "sudo apt-get install -y python3.11 && PYTHON=python3.11 ./run setup"
    return Finding("Python", Level.MISSING, f"{text}, expected {wanted}", fix)


def packages(locks: Path, prefix: Path) -> Finding:
    """The installed packages against the lock of the set that `./run` put into `prefix`."""
    stamp = prefix / "sojourn-set"
    set_name = stamp.read_text(encoding="utf-8").strip() if stamp.is_file() else "run"
    lock = locks / f"{set_name}.lock"
    if not lock.is_file():
        return Finding("packages", Level.NOTE, f"not compared: there is no {lock}")
    wrong = list(_mismatches(lock.read_text(encoding="utf-8")))
    if not wrong:
        return Finding("packages", Level.OK, f"as in {lock.name}")
    shown = ", ".join(wrong[:SHOWN_MISMATCHES])
    more = f" and {len(wrong) - SHOWN_MISMATCHES} more" if len(wrong) > SHOWN_MISMATCHES else ""
    # Without its stamp the environment counts as unfinished, and is filled again.
    fix = f"rm -f .venv/sojourn-locks && ./run setup {set_name}"
    return Finding("packages", Level.MISSING, f"unlike {lock.name}: {shown}{more}", fix)


def _mismatches(lock: str) -> Iterator[str]:
    for line in re.findall(r"^[A-Za-z0-9].*", lock, flags=re.MULTILINE):
        wanted = Requirement(line.removesuffix("\\").strip())
        if wanted.marker is not None and not wanted.marker.evaluate():
            continue
        try:
            installed = importlib.metadata.version(wanted.name)
        except importlib.metadata.PackageNotFoundError:
            yield f"{wanted.name} is not installed"
            continue
        if not wanted.specifier.contains(installed, prereleases=True):
            yield f"{wanted.name} {installed} (locked {wanted.specifier})"


def java(env: Mapping[str, str]) -> Finding:
    """The Java that Spark will use; finding it starts it once, with Spark's flags."""
    try:
        runtime = find_java(env)
    except Unavailable as error:
        return Finding("Java", Level.MISSING, str(error), "./run setup")
    return Finding("Java", Level.OK, f"{runtime.version} from {runtime.source}, {runtime.home}")


def lightgbm_library() -> Finding:
    """Whether LightGBM's library loads: its wheel expects libgomp of the system."""
    subject = "LightGBM"
    spec = importlib.util.find_spec("lightgbm")
    if spec is None or spec.origin is None:
        return Finding(subject, Level.MISSING, "is not installed", "./run setup")
    try:
        for library in (Path(spec.origin).parent / "lib").glob("lib_lightgbm.*"):
            ctypes.CDLL(str(library))
    except OSError as error:
        fix = "sudo apt-get install -y libgomp1   # or start through ./run, which lends one"
        return Finding(subject, Level.MISSING, str(error), fix)
    return Finding(subject, Level.OK, "its library loads")
