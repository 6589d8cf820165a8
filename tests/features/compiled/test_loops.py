"""Translations are of the loops in C, and nothing of them belongs to the machine that made them."""

from pathlib import Path

import numpy as np
import pytest

from features.compiled import loops
from features.compiled.loops import address, digest_line, sources, translated_of
from features.compiled.machine import optimised, this_machine
from features.errors import SojournError

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


@pytest.mark.slow
def test_no_loop_jumps_by_a_table_that_may_lie_too_far_from_it() -> None:
    machine = this_machine()
    texts = [translated_of(file).read_text(encoding="utf-8") for file in sources()]
    module = optimised(texts, machine)

    assert ".LJTI" not in machine.emit_assembly(module)  # as LLVM names tables of jumps


@pytest.mark.parametrize("dtype", [np.int8, np.int64, np.float32, np.float64])
@pytest.mark.parametrize("shape", [0, 1, 300, (3, 7)])
def test_an_address_is_the_one_that_numpy_tells(shape: int, dtype: type) -> None:
    array = np.zeros(shape, dtype=dtype)

    assert address(array) == array.__array_interface__["data"][0]


def test_a_row_of_an_array_has_an_address_of_its_own(tmp_path: Path) -> None:
    np.save(tmp_path / "rows.npy", np.zeros((3, 7)))
    mapped = np.load(tmp_path / "rows.npy", mmap_mode="r")

    assert address(mapped[2]) == address(mapped) + 2 * 7 * 8


@pytest.mark.parametrize("numbers", [1, 7, 300, 5_000])
def test_a_room_begins_with_a_line_of_the_caches_and_holds_what_it_says(numbers: int) -> None:
    room = loops.Room()
    for wanted in (numbers, 3 * numbers):
        at, held = room.address(wanted), room.doubles(wanted)

        assert at % 64 == 0
        assert (address(held), held.size) == (at, wanted)
        held[:] = 1.0


def test_arrays_that_keep_their_place_elsewhere_are_refused_before_a_request(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(loops, "DATA_AT", loops.DATA_AT + 8)

    with pytest.raises(SojournError, match=r"numpy .* does not keep an array's place where"):
        loops.compile_loops()


def test_a_loop_that_was_not_translated_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loops, "_SIGNATURES", {"waltz": ("number",)})

    with pytest.raises(SojournError, match=r"has no function 'waltz'; run \./run loops"):
        loops.long_loop("waltz")
