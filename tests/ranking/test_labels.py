"""What an action is worth."""

import numpy as np
import pytest

from features.errors import ContractError
from features.schema import Action
from ranking import labels


def test_a_stronger_action_is_worth_more_than_all_the_weaker_together() -> None:
    gains = [labels.gain(a) for a in (None, "view_item", "favourite", "order", "pay")]

    assert gains == [0, 1, 3, 7, 15]
    assert all(gain > sum(gains[:k]) for k, gain in enumerate(gains) if k)


def test_a_refund_is_an_order_that_was_not_paid_and_a_visit_is_a_paid_one() -> None:
    assert labels.gain("refund") == labels.gain("order")
    assert labels.gain("visit") == labels.gain("pay")
    assert labels.gain("view_deal") == labels.gain("view_item")


def test_every_action_but_search_has_a_label() -> None:
    assert set(Action) - set(labels.LEVEL_OF) == {Action.SEARCH}


@pytest.mark.parametrize("action", ["search", "PAY", ""])
def test_what_is_not_done_to_an_item_is_refused_by_name(action: str) -> None:
    with pytest.raises(ContractError, match=f"hold the action {action!r}"):
        labels.gain(action)


def test_coded_actions_become_levels_and_minus_one_is_none() -> None:
    levels = labels.levels_of(np.array([1, -1, 0, 1]), ("order", "view_item"))

    assert levels.tolist() == [1, 0, 3, 1]
    assert labels.gains_of(levels).tolist() == [1, 0, 7, 1]


def test_a_vocabulary_without_words_gives_no_levels_but_none() -> None:
    assert labels.levels_of(np.array([-1, -1]), ()).tolist() == [0, 0]
