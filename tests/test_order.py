"""The longest files come first, and are there."""

from pathlib import Path

from tests.order import LONG_FILES, longest_first

TESTS = Path(__file__).parent


class Item:
    def __init__(self, path: Path) -> None:
        self.path = path


def test_every_long_file_is_there() -> None:
    assert [name for name in LONG_FILES if not (TESTS / name).is_file()] == []


def test_long_files_come_first_and_the_others_as_they_were() -> None:
    short = [Item(TESTS / name) for name in ("test_b.py", "test_a.py")]
    long = [Item(TESTS / name) for name in LONG_FILES[:2]]

    ordered = longest_first([*short, *reversed(long)], TESTS)  # type: ignore[list-item]

    assert ordered == [*long, *short]
