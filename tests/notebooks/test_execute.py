"""The runner of percent scripts, on scripts of a few lines."""

import ast
from pathlib import Path

import pytest

from notebooks.execute import Cell, Ending, execute, find_scripts, main, read_cells

FOLDER = Path(__file__).parents[2] / "notebooks"


def write(folder: Path, text: str) -> Path:
    script = folder / "question.py"
    script.write_text(text, encoding="utf-8")
    return script


def test_cells_lie_between_marks_and_know_their_lines() -> None:
    text = "# %% [markdown]\n# # Title\n\n# %%\nx = 1\n# %% with a name\nprint(x)\n"

    assert list(read_cells(text)) == [
        Cell("# # Title\n\n", 2, True),
        Cell("x = 1\n", 5, False),
        Cell("print(x)\n", 7, False),
    ]


def test_a_page_holds_prose_code_and_what_was_printed(tmp_path: Path) -> None:
    script = write(
        tmp_path, "# %% [markdown]\n# # Title\n# *prose*\n# %%\nx = 2\n# %%\nprint('<', x + 1)\n"
    )
    done = execute(script)

    assert (done.ending, done.message) == (Ending.FINISHED, "")
    assert "<h1>Title</h1>" in done.html
    assert "<em>prose</em>" in done.html
    assert '<pre class="output">&lt; 3\n</pre>' in done.html
    assert "print(&#x27;&lt;&#x27;, x + 1)" in done.html


def test_figures_are_inside_the_page_and_the_same_twice(tmp_path: Path) -> None:
    script = write(
        tmp_path,
        "# %%\nfrom matplotlib import pyplot as plt\nplt.plot([1, 2])\n# %%\nplt.plot([3])\n"
        "plt.figure()\n",
    )
    first, second = execute(script), execute(script)

    assert first.html.count('<img alt="figure" src="data:image/svg+xml;base64,') == 3
    assert first == second


def test_a_script_may_end_early_and_say_why(tmp_path: Path) -> None:
    script = write(tmp_path, "# %%\nprint('before')\nraise SystemExit('no users')\n# %%\n1 / 0\n")
    done = execute(script)

    assert (done.ending, done.message) == (Ending.ENDED, "no users")
    assert "before" in done.html
    assert '<pre class="ended">no users</pre>' in done.html


def test_a_programmers_error_is_told_with_its_line(tmp_path: Path) -> None:
    script = write(tmp_path, "# %% [markdown]\n# prose\n# %%\nx = 0\n1 / x\n# %%\nprint('after')\n")
    done = execute(script)

    assert done.ending is Ending.FAILED
    assert f'File "{script}", line 5' in done.message
    assert "ZeroDivisionError" in done.html
    assert "after" not in done.html


def test_what_does_not_parse_fails(tmp_path: Path) -> None:
    done = execute(write(tmp_path, "# %%\nx = (\n"))

    assert (done.ending, "SyntaxError" in done.message) == (Ending.FAILED, True)


def test_data_that_broke_its_promise_is_told_in_a_paragraph(tmp_path: Path) -> None:
    done = execute(
        write(
            tmp_path,
            "# %%\nfrom features.errors import ContractError\nraise ContractError('torn file')\n",
        )
    )

    assert (done.ending, done.message) == (Ending.FAILED, "torn file")


def test_the_command_writes_every_page_and_fails_when_one_did(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "good.py", tmp_path / "bad.py"
    good.write_text("# %%\nprint('fine')\n", encoding="utf-8")
    bad.write_text("# %%\n1 / 0\n", encoding="utf-8")
    pages = tmp_path / "pages"

    assert main([str(good), "--to", str(pages)]) == 0
    assert main([str(bad), str(good), "--to", str(pages)]) == 1
    assert sorted(p.name for p in pages.iterdir()) == ["bad.html", "good.html"]
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_an_unknown_script_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        main([str(tmp_path / "nothing.py")])

    assert refused.value.code == 2
    assert "no such script" in capsys.readouterr().err


def test_only_percent_scripts_are_notebooks() -> None:
    assert [p.stem for p in find_scripts(FOLDER)] == [
        "ab_readout",
        "launch_preview",
        "recall_and_ranking",
        "resident_city",
        "season",
    ]


@pytest.mark.parametrize("script", find_scripts(FOLDER), ids=lambda p: p.stem)
def test_a_notebook_defines_no_functions(script: Path) -> None:
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)
    defined = [
        n.lineno for n in ast.walk(ast.parse(script.read_text("utf-8"))) if isinstance(n, kinds)
    ]

    assert defined == []
