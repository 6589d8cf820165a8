"""Code is made once for a kind of machine, read by the next process, made anew when in doubt."""

import ctypes
import errno
import sys
from pathlib import Path

import pytest

from features.compiled import machine
from features.compiled.machine import compiled, kept_code, linked, optimised, this_machine

SUMS = "define i64 @sums(i64 %a, i64 %b) {\n  %s = add i64 %a, %b\n  ret i64 %s\n}\n"
PRODUCTS = "define i64 @products(i64 %a, i64 %b) {\n  %s = mul i64 %a, %b\n  ret i64 %s\n}\n"


@pytest.fixture
def texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Two texts in a folder of their own, where Python may write what it makes."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    files = [tmp_path / "products.ll", tmp_path / "sums.ll"]
    for file, text in zip(files, (PRODUCTS, SUMS), strict=True):
        file.write_text(text)
    return files


def kept(texts: list[Path]) -> list[Path]:
    """The files that are kept beside the texts."""
    folder = texts[0].with_name("__pycache__")
    return sorted(folder.iterdir()) if folder.exists() else []


def told(code: bytes, name: str) -> int:
    """What a function of the code makes of 6 and 7; 0 where there is none."""
    engine = linked(code)
    place = engine.get_function_address(name)
    function = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64, ctypes.c_int64)
    return function(place)(6, 7) if place else 0


@pytest.fixture
def makes_nothing(texts: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """Code was made once, and whoever makes some from now on fails."""
    kept_code(texts)

    def refuse(*_: object) -> None:
        raise AssertionError("code was made that is there")

    monkeypatch.setattr(machine, "optimised", refuse)


def test_texts_become_code_of_one_piece(texts: list[Path]) -> None:
    code = kept_code(texts)

    assert (told(code, "sums"), told(code, "products")) == (13, 42)
    assert code == this_machine().emit_object(optimised([PRODUCTS, SUMS], this_machine()))


def test_a_text_is_code_as_it_stands() -> None:
    assert told(compiled(SUMS), "sums") == 13


@pytest.mark.usefixtures("makes_nothing")
def test_the_next_process_reads_what_was_made(texts: list[Path]) -> None:
    code = kept_code(texts)

    assert (told(code, "sums"), told(code, "products")) == (13, 42)
    assert len(kept(texts)) == 1


def test_code_of_a_text_that_changed_is_made_anew_and_takes_the_place(texts: list[Path]) -> None:
    kept_code(texts)
    texts[1].write_text(SUMS.replace("add", "sub"))

    assert told(kept_code(texts), "sums") == -1
    assert len(kept(texts)) == 1


@pytest.mark.parametrize("cut", [0, 5, 31, 32, 100, -1])
def test_code_that_is_cut_short_is_not_run_but_made_anew(texts: list[Path], cut: int) -> None:
    code = kept_code(texts)
    (file,) = kept(texts)
    whole = file.read_bytes()
    file.write_bytes(whole[:cut])

    assert kept_code(texts) == code
    assert file.read_bytes() == whole


def test_a_flipped_bit_is_seen(texts: list[Path]) -> None:
    code = kept_code(texts)
    (file,) = kept(texts)
    whole = bytearray(file.read_bytes())
    whole[len(whole) // 2] ^= 1
    file.write_bytes(whole)

    assert kept_code(texts) == code


def test_each_kind_of_machine_has_a_file(
    texts: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    kept_code(texts)
    monkeypatch.setattr(machine.llvm, "get_host_cpu_name", lambda: "x86-64")

    kept_code(texts)

    assert len(kept(texts)) == 2


def test_nothing_is_written_where_python_writes_nothing(
    texts: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)

    assert told(kept_code(texts), "sums") == 13
    assert kept(texts) == []


def test_it_is_kept_where_python_was_told_to_keep_what_it_makes(
    texts: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "elsewhere"))

    kept_code(texts)

    assert kept(texts) == []
    assert len([*(tmp_path / "elsewhere").rglob("*.o")]) == 1


def test_a_folder_that_takes_nothing_costs_time_only(texts: list[Path]) -> None:
    texts[0].with_name("__pycache__").write_text("no folder")

    assert told(kept_code(texts), "sums") == 13


def test_a_disk_that_is_full_costs_time_only_and_keeps_no_part(
    texts: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def half(file: Path, content: bytes) -> int:
        with file.open("wb") as opened:
            opened.write(content[: len(content) // 2])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", half)

    assert told(kept_code(texts), "sums") == 13
    assert kept(texts) == []
