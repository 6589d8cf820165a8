"""Translations are of the loops in C, and nothing of them belongs to the machine that made them."""

from pathlib import Path

import pytest

from features.compiled.loops import digest_line, sources, translated_of

SOURCES = pytest.mark.parametrize("source", sources(), ids=lambda file: file.name)


@SOURCES
def test_the_translation_is_of_the_source_that_stands_beside_it(source: Path) -> None:
    text = translated_of(source).read_text(encoding="utf-8")

    assert text.splitlines()[0] == digest_line(source), "run ./run loops"


@SOURCES
def test_the_translation_names_no_machine_and_fuses_nothing(source: Path) -> None:
    text = translated_of(source).read_text(encoding="utf-8")

    for word in ("target", "x86", "fmuladd", "llvm.fma", " fast "):
        assert word not in text
