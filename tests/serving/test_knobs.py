"""What is said of a name that nobody declared."""

import time

import pytest

from serving.knobs import unknown

PLACEMENTS = ("channel_home", "poi_detail", "search_no_result", "hotel_cross_sell")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("poi_detial", "unknown placement 'poi_detial'; did you mean 'poi_detail'? known: "),
        ("钟楼", "unknown placement '钟楼'; known: "),
    ],
)
def test_the_nearest_known_name_is_offered_where_one_is_near(name: str, said: str) -> None:
    assert unknown("placement", name, PLACEMENTS) == said + ", ".join(sorted(PLACEMENTS))


def test_a_name_of_some_megabytes_is_neither_compared_nor_repeated() -> None:
    began_s = time.thread_time()
    said = unknown("placement", "channel_home" * 350_000, PLACEMENTS)
    spent_s = time.thread_time() - began_s

    assert said.startswith("unknown placement 'channel_homechannel_home")
    assert "' and 4,199,900 characters more; known: channel_home, " in said
    assert spent_s < 0.05  # compared, it took most of a second
