"""Terms of a search, and the keys that offline and online share."""

from features.text import query_keys, query_terms, terms_of


def test_words_are_lower_case_and_ideographs_are_pairs() -> None:
    assert list(terms_of("The Musée, 大雁塔 3D 塔")) == ["the", "musée", "大雁", "雁塔", "3d", "塔"]


def test_terms_of_a_query_are_different_and_few() -> None:
    assert query_terms("bell bell tower") == ["bell", "tower"]
    assert len(query_terms(" ".join(map(str, range(100))))) == 32


def test_a_query_has_a_key_of_its_own_and_one_for_each_term() -> None:
    whole, bell, tower = query_keys(11, "Bell  Tower!").tolist()

    assert [whole, bell, tower] == query_keys(11, "bell tower").tolist()
    assert query_keys(11, "tower bell").tolist() == [query_keys(11, "tower bell")[0], tower, bell]
    assert len({whole, bell, tower, int(query_keys(11, "bell")[0])}) == 4
    assert query_keys(11, " ?! ").tolist() == []


def test_keys_are_the_same_in_every_process_and_differ_between_cities() -> None:
    assert query_keys(11, "museum").tolist() == [1707334548299437352, 6894128779449325764]
    assert query_keys(12, "museum")[0] != query_keys(11, "museum")[0]
