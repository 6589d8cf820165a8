"""What people like the traveller come to the browse city for."""

from features.recall.persona import Persona
from serving.parts import SourceKnobs
from serving.recall.served import Served
from serving.releases.catalogue import Catalogue, gathering
from serving.types import RecallSource


class PersonaKnobs(SourceKnobs):
    """[recall.persona]"""

    def build(self, catalogue: Catalogue) -> RecallSource:
        return Served("persona", Persona.over(catalogue, catalogue.once(gathering)))
