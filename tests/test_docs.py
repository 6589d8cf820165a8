"""What README, CONTRIBUTING, the glossary and the decisions name is there."""

import importlib
import inspect
import re
import shlex
import tomllib
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from typer.main import get_command

from simulator.people import FIRST_USER_ID
from sojourn.cli import app
from sojourn.commands.service import recommend
from sojourn.commands.show import demo

REPOSITORY = Path(__file__).resolve().parents[1]
DECISIONS = REPOSITORY / "docs" / "adr"
PAGES = (
    REPOSITORY / "README.md",
    REPOSITORY / "CONTRIBUTING.md",
    REPOSITORY / "docs" / "glossary.md",
    REPOSITORY / "docs" / "own_data.md",
    *sorted(DECISIONS.glob("*.md")),
)
PARTS = ("features", "offline", "ranking", "serving", "simulator", "sojourn", "notebooks")
SPAN = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")


def spans(page: Path) -> list[str]:
    return SPAN.findall(page.read_text(encoding="utf-8"))


def spelt_out(text: str) -> Iterator[str]:
    """`a/{b,c}.py` is a/b.py and a/c.py."""
    parts = [part.split(",") for part in re.split(r"[{}]", text)]
    return ("".join(chosen) for chosen in product(*parts))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8"))
    missing = [link for link in links if "://" not in link and not (page.parent / link).exists()]

    assert missing == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_file_that_a_page_names_is_there(page: Path) -> None:
    """But for x.py and x.toml, which are whatever is added."""
    begin = (*PARTS, "tests", "docs", "config")
    named = [span for span in spans(page) if re.fullmatch(r"[\w./{},*-]+", span)]
    paths = [path for span in named if span.partition("/")[0] in begin for path in spelt_out(span)]
    missing = [p for p in paths if Path(p).stem != "x" and not list(REPOSITORY.glob(p.rstrip("/")))]

    assert missing == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_name_of_ours_on_a_page_is_one(page: Path) -> None:
    names = [span for span in spans(page) if re.fullmatch(rf"({'|'.join(PARTS)})(\.\w+)+", span)]

    ours = [name for name in names if not name.startswith("sojourn.v1.")]  # the API's own package

    assert [name for name in ours if not is_there(name)] == []


def is_there(name: str) -> bool:
    """Whether a dotted name is a module, or leads from one to what it has."""
    parts = name.split(".")
    for size in range(len(parts), 0, -1):
        try:
            found: object = importlib.import_module(".".join(parts[:size]))
        except ModuleNotFoundError:
            continue
        for part in parts[size:]:
            if part in getattr(found, "__annotations__", {}):
                return True
            if not hasattr(found, part):
                return False
            found = getattr(found, part)
        return True
    return False


def test_every_decision_is_in_the_index_once_and_in_order() -> None:
    index = (DECISIONS / "README.md").read_text(encoding="utf-8")
    files = sorted(file.name for file in DECISIONS.glob("0*.md"))

    assert re.findall(r"^\| \[\d{4}\]\((.+?)\) \|", index, re.MULTILINE) == files
    for file in files:
        number = file[:4]
        assert f"| [{number}]({file})" in index
        assert (DECISIONS / file).read_text(encoding="utf-8").startswith(f"# {number} ")


def test_every_decision_that_is_referred_to_is_there() -> None:
    known = {file.name[:4] for file in DECISIONS.glob("0*.md")}
    files = [*PAGES, *(f for part in PARTS for f in (REPOSITORY / part).rglob("*.py"))]
    referred = re.compile(r"(?:ADRs? |docs/adr/|\(|since |and |of )(0[01]\d\d)\b(?!-)")
    missing = {
        (file.name, number)
        for file in files
        for number in referred.findall(file.read_text(encoding="utf-8"))
        if number not in known
    }

    assert missing == set()


@pytest.mark.parametrize("page", PAGES[:2], ids=lambda page: page.name)
def test_every_command_of_a_page_has_the_options_that_it_is_given(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    commands = re.findall(r"(?:`|\./run )sojourn ([^`\n]+?) *(?:`|#|\(|$)", text, re.MULTILINE)
    assert commands

    for command in commands:
        words = shlex.split(command)
        chosen = get_command(app)
        while hasattr(chosen, "commands"):
            assert words[0] in chosen.commands, f"there is no `sojourn {command}`"
            chosen = chosen.commands[words.pop(0)]
        known = {option for parameter in chosen.params for option in parameter.opts}
        unknown = [word for word in words if word.startswith("--") and word not in known]

        assert unknown == [], f"sojourn {command}"


def test_who_is_asked_for_after_the_demo_is_one_of_its_people() -> None:
    """Anybody else is accepted, and shown what nobody in particular is shown."""
    of_demo = inspect.signature(demo).parameters["users"].default
    examples = (REPOSITORY / "README.md").read_text(encoding="utf-8") + str(recommend.__doc__)
    asked = [int(user) for user in re.findall(r"sojourn recommend .*--user (\d+)", examples)]

    assert len(asked) == 2
    assert [u for u in asked if not 0 <= u - FIRST_USER_ID < of_demo] == []


def test_contributing_names_the_home_of_every_engine() -> None:
    """As the import contracts have it."""
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    page = REPOSITORY / "CONTRIBUTING.md"
    named = {path.removesuffix(".py") for span in spans(page) for path in spelt_out(span)}
    homes = [h for c in contracts if c["type"] == "protected" for h in c["allowed_importers"]]

    assert [home for home in homes if home.replace(".", "/") not in named] == []
