"""The command line starts where the libraries that ./run lent are found."""

import os
import sys
from pathlib import Path

import pytest

from sojourn import __main__ as door


@pytest.fixture
def restarts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The restarts asked for; the environment is that of tmp_path."""
    asked: list[list[str]] = []
    monkeypatch.setattr("os.execv", lambda path, argv: asked.append([path, *argv]))
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.delenv("LD_LIBRARY_PATH", raising=False)
    return asked


def lend(prefix: Path) -> Path:
    folder = prefix / "lib" / "sojourn-native"
    folder.mkdir(parents=True)
    (folder / "libgomp.so.1").touch()
    return folder


def test_without_lent_libraries_it_starts_once(restarts: list[list[str]]) -> None:
    door.lend_native_libraries()

    assert restarts == []


def test_lent_libraries_come_first_on_the_loaders_path(
    tmp_path: Path, restarts: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = lend(tmp_path)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/other")
    door.lend_native_libraries()
    door.lend_native_libraries()

    assert restarts == [[sys.executable, *sys.orig_argv]]
    assert os.environ["LD_LIBRARY_PATH"] == f"{folder}:/other"
