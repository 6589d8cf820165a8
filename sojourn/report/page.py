"""The page of results as it grows: prose in lines, tables, pictures beside it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING, Final

from sojourn.report.prose import Section
from sojourn.report.shelf import Kept
from sojourn.report.style import save

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PICTURES: Final = "results"  # the folder beside the page
LINE: Final = 127  # columns of prose


@dataclass(slots=True)
class Page:
    """The page as it grows; pictures are drawn at once."""

    folder: Path  # of the page
    parts: list[str] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)

    def add(self, *paragraphs: str) -> None:
        self.parts += [wrapped(part.strip()) for part in paragraphs if part.strip()]

    def draw(self, name: str, caption: str, figure: "Figure") -> None:
        save(figure, self.folder / PICTURES / f"{name}.svg")
        self.pictures.append(f"{name}.svg")
        self.add(f"![{caption}]({PICTURES}/{name}.svg)")


def wrapped(text: str) -> str:
    """Prose in lines of LINE columns; tables, headings and pictures as they are."""
    return "\n\n".join(
        part if part.startswith(("|", "#", "!", "*")) else fill(part, LINE, break_on_hyphens=False)
        for part in text.split("\n\n")
    )


def begun(page: Page, section: Section, kept: Sequence[Kept]) -> Kept | None:
    """The records that a section is of, after its heading and text; None, and said so, where there
    are none."""
    page.add(f"## {section.title}", section.text)
    file = next((k for k in kept if k.name == section.name), None)
    if file is None:
        page.add(missing(section))
    return file


def missing(section: Section) -> str:
    """What stands where a section has no records."""
    return f"**Missing**: no records of this run. `{section.command}` makes them."
