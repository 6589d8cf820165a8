"""What people type into the search box, and which items answer it."""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from features.schema import CATEGORIES, F32, Bools, Ids
from simulator.appeal import Moment, Tide
from simulator.sampling import Rng, cumulative, draw, draw_rows, gumbel
from simulator.vocabulary import TAG_CODE, TAGS, TRAITS, search_words
from simulator.world import ABSENT, World

CATEGORY, TAG, CITY, ITEM, NONSENSE = range(5)
KIND_SHARES: Final = np.array([0.42, 0.22, 0.14, 0.17, 0.05])
TASTE_SHARPNESS: Final = 0.8  # how strongly taste decides what is searched
NAMED_FIRST: Final = 8.0  # score that puts the item that was named on top
UNANSWERED: Final = ("parking", "weather", "lost property", "visa", "free wifi", "customer service")
HOTEL: Final = "hotel"  # what guests type before the app offers sights around their hotel


@dataclass(frozen=True, slots=True)
class Queries:
    """What n people search for, shape (n,); matches and boost are by cell of the city's items."""

    text: Ids  # index into `SearchBox.texts`
    answered: Bools
    matches: Bools  # (n, most items of a city)
    boost: F32  # (n, most items of a city)


@dataclass(frozen=True)
class SearchBox:
    """The words of a world, and the items behind them."""

    world: World

    @cached_property
    def texts(self) -> list[str]:
        """Every query there is: categories, tags, cities, item names, unanswered words, hotel."""
        words = [search_words(word) for word in (*CATEGORIES, *TAGS)]
        names = [*self.world.cities.name.tolist(), *self.world.items.name.tolist()]
        return [*words, *names, *UNANSWERED, HOTEL]

    @property
    def hotel(self) -> int:
        return len(self.texts) - 1

    @cached_property
    def _categories(self) -> Ids:
        table = self.world.city_items
        return np.where(table == ABSENT, -1, self.world.items.category[table])

    def ask(self, rng: Rng, today: Tide, moment: Moment) -> Queries:
        """What people search for in their browse city: by taste, by tag, by name, or in vain."""
        count = moment.user.size
        kind = draw(rng, cumulative(KIND_SHARES), count)
        category = self._wanted_category(rng, moment)
        tag = self._wanted_tag(rng, category)
        target = self.heard_of(rng, today, moment)
        table = self.world.city_items[moment.city]
        matches = np.zeros(table.shape, dtype=np.bool_)
        boost = np.zeros(table.shape, dtype=np.float32)
        of_category = np.isin(kind, (CATEGORY, ITEM))
        asked = np.where(kind == ITEM, self.world.items.category[target], category)
        matches[of_category] = (
            self._categories[moment.city[of_category]] == asked[of_category, None]
        )
        by_tag = np.flatnonzero(kind == TAG)
        matches[by_tag] = self._carries(table[by_tag], tag[by_tag])
        matches[kind == CITY] = True
        named = np.flatnonzero(kind == ITEM)
        boost[named] = NAMED_FIRST * (table[named] == target[named, None])
        cities, items = self.world.cities.size, self.world.items.size
        words = len(CATEGORIES) + len(TAGS)
        text = np.select(
            [kind == CATEGORY, kind == TAG, kind == CITY, kind == ITEM],
            [category, len(CATEGORIES) + tag, words + moment.city, words + cities + target],
            default=words + cities + items + rng.integers(0, len(UNANSWERED), count),
        )
        answered = np.any(matches & (table != ABSENT), axis=1)
        return Queries(text=text, answered=answered, matches=matches, boost=boost)

    def _wanted_category(self, rng: Rng, moment: Moment) -> Ids:
        bonus = np.array([[TRAITS[c].for_locals, TRAITS[c].for_visitors] for c in CATEGORIES])
        want = TASTE_SHARPNESS * self.world.people.taste[moment.user] + bonus[:, moment.audience].T
        return draw_rows(rng, cumulative(np.exp(want)), np.arange(moment.user.size))

    def _wanted_tag(self, rng: Rng, category: Ids) -> Ids:
        """A tag of the category, shape of category."""
        most = max(len(TRAITS[c].tags) for c in CATEGORIES)
        own = np.array([[TAG_CODE[t] for t in (TRAITS[c].tags * 2)[:most]] for c in CATEGORIES])
        return np.asarray(own[category, rng.integers(0, most, category.size)])

    def heard_of(self, rng: Rng, today: Tide, moment: Moment) -> Ids:
        """An item that the audience has heard of, drawn by popularity, shape (n,)."""
        table = self.world.city_items[moment.city]
        fame = today.pull[moment.audience[:, None], table] * 2.0
        fame = np.where(table == ABSENT, -np.inf, fame + gumbel(rng, table.shape))
        heard: Ids = table[np.arange(moment.user.size), np.argmax(fame, axis=1)]
        return heard

    def _carries(self, table: Ids, tag: Ids) -> Bools:
        """Which cells hold an item with the row's tag."""
        tags = self.world.items.tags[table]
        carried: Bools = np.any(tags == tag[:, None, None], axis=2) & (table != ABSENT)
        return carried
