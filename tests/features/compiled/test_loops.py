"""loops.ll is loops.c, and nothing of it belongs to the machine where it was translated."""

import hashlib

from features.compiled.loops import DIGEST, SOURCE, TRANSLATED


def test_the_translation_is_of_the_source_that_stands_beside_it() -> None:
    text = TRANSLATED.read_text(encoding="utf-8")

    expected = DIGEST + hashlib.sha256(SOURCE.read_bytes()).hexdigest()
    assert text.splitlines()[0] == expected, "run ./run loops"


def test_the_translation_names_no_machine_and_fuses_nothing() -> None:
    text = TRANSLATED.read_text(encoding="utf-8")

    for word in ("target", "x86", "fmuladd", "llvm.fma", " fast "):
        assert word not in text
