"""What pages are made of: text that lines up, and colours that say what intervals say."""

import pytest
from matplotlib import pyplot as plt
from matplotlib.collections import LineCollection

from notebooks.ab.ratio import Difference, unknown
from notebooks.page import BAD, GOOD, OPEN, band, colour_of, forest, table


def found(value: float, reach: float) -> Difference:
    return Difference(value, reach / 2, value - reach, value + reach, 0.5, 10, reach / 2)


def test_a_table_lines_up_names_left_and_numbers_right() -> None:
    assert table(("metric", "n"), [("a", 5), ("long name", "1,000")]).splitlines() == [
        "metric         n",
        "a              5",
        "long name  1,000",
    ]


def test_a_colour_says_what_the_interval_says() -> None:
    assert colour_of(found(0.3, 0.1)) == GOOD
    assert colour_of(found(-0.3, 0.1)) == BAD
    assert colour_of(found(0.0, 0.1)) == OPEN


def test_what_is_not_known_is_not_drawn() -> None:
    figure, (left, right) = plt.subplots(1, 2)
    forest(left, [("a", found(0.1, 0.2)), ("b", unknown(0))], "percent")
    band(right, [0, 1, 2], [found(0.1, 0.2), unknown(0), found(0.2, 0.1)], "new")

    assert [tick.get_text() for tick in left.get_yticklabels()] == ["a"]
    assert right.lines[0].get_xdata().tolist() == [0, 2]
    plt.close(figure)


def test_a_single_day_is_a_whole_one_with_an_interval_to_be_seen() -> None:
    figure, axes = plt.subplots()
    band(axes, [0], [found(0.1, 0.2)], "new")

    (line,) = (c for c in axes.collections if isinstance(c, LineCollection))
    assert line.get_segments()[0].ravel() == pytest.approx([0, -10, 0, 30])
    assert [tick for tick in axes.get_xticks().tolist() if tick % 1] == []
    plt.close(figure)
