"""The page of results as it grows: prose in lines, tables, pictures beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING, Final

from sojourn.report.former import Block, Run
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

    folder: Path  # of the page, as it grows
    machine: str  # that what is written anew was measured on
    former: Mapping[Run, Block] = field(default_factory=dict)  # what stood there before
    parts: list[str] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)

    def add(self, *paragraphs: str) -> None:
        self.parts += [wrapped(part.strip()) for part in paragraphs if part.strip()]

    def begin(self, run: Run, file: Kept, told: str = "") -> None:
        """The line that a run's block begins with."""
        name = f", {run.name}" if run.name else ""
        self.add(f"`{run.command}`{name}, {file.date}, {self.machine}{told or '.'}")

    def keep(self, run: Run) -> bool:
        """Adds what stood there of a run without records; False where nothing did."""
        block = self.former.get(run)
        if block is None:
            return False
        self.parts.append(block.text)
        self.pictures += block.pictures
        return True

    def keep_or_miss(self, section: Section) -> None:
        """What stands where a section has no records."""
        if not self.keep(Run(section.command)):
            self.add(f"**Missing**: no records of this run. `{section.command}` makes them.")

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
    """The records that a section is of, after its heading and text; None where there are none, and
    what stood there before, or that they are missing, is said."""
    page.add(f"## {section.title}", section.text)
    file = next((k for k in kept if k.name == section.name), None)
    if file is None:
        page.keep_or_miss(section)
    return file
