"""Loops as functions of Python's own kind: what they take, and what they refuse."""

import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from features.compiled.loops import address, loop

WORDS = np.arange(1, 9, dtype=np.uint64)
WEIGHTS = np.arange(3, 19, 2, dtype=np.uint64)
WHOLE = int(np.dot(WORDS, WEIGHTS))


def test_memory_is_given_as_an_array_as_bytes_or_by_its_address(tmp_path: Path) -> None:
    np.save(tmp_path / "words.npy", WORDS)
    mapped = np.load(tmp_path / "words.npy", mmap_mode="r")
    for words in (WORDS, WORDS[:], mapped, WORDS.tobytes(), address(WORDS)):
        assert loop("multilinear")(WORDS.nbytes, words, WEIGHTS) == WHOLE


def test_a_row_is_read_from_where_it_begins() -> None:
    table = np.stack([WEIGHTS, WORDS])
    assert loop("multilinear")(WORDS.nbytes, table[1], WEIGHTS) == WHOLE


def test_numbers_may_be_numpys_own() -> None:
    assert loop("multilinear")(np.int64(WORDS.nbytes), WORDS, WEIGHTS) == WHOLE


@pytest.mark.parametrize("other", ["text", 1.5, None, [1, 2], np.float64(1.0)])
def test_what_has_no_memory_to_read_is_refused(other: object) -> None:
    with pytest.raises(TypeError, match="an array, bytes or an address"):
        loop("multilinear")(8, other, WEIGHTS)


@pytest.mark.parametrize("other", ["8", 1.5, None])
def test_what_is_no_number_is_refused(other: object) -> None:
    with pytest.raises(TypeError):
        loop("multilinear")(other, WORDS, WEIGHTS)


@pytest.mark.parametrize("given", [(), (8, WORDS), (8, WORDS, WEIGHTS, 1)])
def test_more_or_fewer_arguments_are_refused(given: tuple[object, ...]) -> None:
    with pytest.raises(TypeError, match="more or fewer"):
        loop("multilinear")(*given)


def test_a_number_that_is_too_large_is_refused() -> None:
    with pytest.raises(OverflowError):
        loop("multilinear")(2**63, WORDS, WEIGHTS)


def test_no_call_keeps_what_it_was_given() -> None:
    words, given = WORDS.copy(), 8 * len(WORDS)
    before = sys.getrefcount(words), sys.getrefcount(WEIGHTS)
    for _ in range(1000):
        loop("multilinear")(given, words, WEIGHTS)
    assert (sys.getrefcount(words), sys.getrefcount(WEIGHTS)) == before


def test_threads_that_enter_at_once_get_each_their_own() -> None:
    found: list[set[int]] = []

    def enter(times: int) -> None:
        words = WORDS * np.uint64(times)
        found.append({loop("multilinear")(words.nbytes, words, WEIGHTS) for _ in range(2000)})

    threads = [threading.Thread(target=enter, args=(k,)) for k in (1, 2, 3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found, key=min) == [{WHOLE}, {2 * WHOLE}, {3 * WHOLE}]
