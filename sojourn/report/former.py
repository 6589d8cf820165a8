"""What the page says already, of runs whose records are not at hand: it stays as it stands.

Records are large, lie on the machine that measured, and take hours to make all; who has measured
one part again writes that part anew.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_STAMP = re.compile(r"^`(?P<command>[^`\n]+)`(?:, (?P<name>[a-z_0-9]+))?, \d{4}-\d\d-\d\d\b", re.M)
_HEADING = re.compile(r"^## ", re.M)
_PICTURE = re.compile(r"^!\[[^]\n]*\]\([^)\n]*?(?P<file>[^/)\n]+)\)$", re.M)


@dataclass(frozen=True, slots=True)
class Run:
    """A command of the page; with the name of its file where one command stands for several."""

    command: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """What stands below the line of one run, that line first."""

    text: str

    @property
    def pictures(self) -> list[str]:
        """Names of the picture files that the block shows."""
        return [found["file"] for found in _PICTURE.finditer(self.text)]


def former_blocks(page: Path) -> Mapping[Run, Block]:
    """The blocks of a page that was written before, in its order; none where there is no page."""
    if not page.is_file():
        return {}
    text = page.read_text(encoding="utf-8")
    stamps = list(_STAMP.finditer(text))
    ends = sorted(m.start() for m in (*stamps, *_HEADING.finditer(text)))
    blocks = {}
    for stamp in stamps:
        end = next((end for end in ends if end > stamp.start()), len(text))
        run = Run(stamp["command"], stamp["name"] or "")
        blocks[run] = Block(text[stamp.start() : end].strip())
    return blocks
