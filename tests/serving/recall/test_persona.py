"""What people like the traveller choose."""

from serving.recall.persona import PersonaKnobs
from serving.stages.validate import Asked
from tests.serving.recall.proposed import propose, why
from tests.serving.town import GARDEN, LOCAL, MUSEUM, QUARTER, STRANGER, VISITOR, XIAN, Town


def test_personas_are_mixed_by_how_much_the_traveller_leans_to_each(town: Town) -> None:
    asked = Asked("channel_home", LOCAL, XIAN)

    found = propose(town, PersonaKnobs(quota=5), asked)

    # twice a family, half a student: museum 2 * 3 + 0.5 * 0.5, garden 2 * 1, quarter 0.5 * 2
    assert found.item_ids.tolist() == [MUSEUM, GARDEN, QUARTER]
    assert found.scores.tolist() == [6.25, 2.0, 1.0]
    assert why(town, PersonaKnobs(quota=3), asked) == (
        "families like it",
        "families like it",
        "students like it",
    )


def test_of_whom_nothing_is_known_persona_has_nothing_to_say(town: Town) -> None:
    for user in (STRANGER, VISITOR):  # nobody; and one who is like everybody
        asked = Asked("channel_home", user, XIAN)

        assert propose(town, PersonaKnobs(quota=5), asked).item_ids.tolist() == []
