"""The runner of percent scripts, on scripts of a few lines."""

import ast
import json
import re
from pathlib import Path

import pytest

from notebooks.execute import execute, find_scripts, main, read_cells
from notebooks.written import Cell, Ending

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


@pytest.mark.slow
def test_figures_are_inside_the_page_and_the_same_twice(tmp_path: Path) -> None:
    script = write(
        tmp_path,
        "# %%\nfrom matplotlib import pyplot as plt\nplt.plot([1, 2])\n# %%\nplt.plot([3])\n"
        "plt.figure()\n",
    )
    first, second = execute(script), execute(script)

    assert first.html.count('<img alt="figure" src="data:image/svg+xml;base64,') == 3
    assert first == second


def test_a_jupyter_notebook_holds_the_same_executed(tmp_path: Path) -> None:
    script = write(
        tmp_path,
        "# %% [markdown]\n# # Title\n# %%\nfrom matplotlib import pyplot as plt\n"
        "plt.plot([1, 2])\nprint('a')\nprint('b')\n# %%\n1 / 0\n",
    )
    notebook = json.loads(execute(script).ipynb)
    prose, drawn, failed = notebook["cells"]

    assert (notebook["nbformat"], notebook["nbformat_minor"]) == (4, 5)
    assert len({cell["id"] for cell in notebook["cells"]}) == 3
    assert (prose["cell_type"], prose["source"]) == ("markdown", ["# Title"])
    assert drawn["cell_type"] == "code"
    assert drawn["source"][-1] == "print('b')"
    printed, picture = drawn["outputs"]
    assert printed == {"output_type": "stream", "name": "stdout", "text": ["a\n", "b"]}
    assert "<svg" in "".join(picture["data"]["image/svg+xml"])
    assert [drawn["execution_count"], failed["execution_count"]] == [1, 2]
    assert failed["outputs"][0]["output_type"] == "error"
    assert "ZeroDivisionError" in failed["outputs"][0]["evalue"]


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
    assert re.fullmatch(
        rf"good\.py finished in \d+\.\d s: {re.escape(str(pages / 'good.html'))}\n",
        capsys.readouterr().out,
    )
    assert main([str(bad), str(good), "--to", str(pages)]) == 1
    names = [f"{name}.{kind}" for name in ("bad", "good") for kind in ("html", "ipynb")]
    assert sorted(p.name for p in pages.iterdir()) == names
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_an_unknown_script_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        main([str(tmp_path / "nothing.py")])

    assert refused.value.code == 2
    assert re.search(r"no such script: .*; known: .*/season\.py", capsys.readouterr().err)


def test_only_percent_scripts_are_notebooks() -> None:
    assert [p.stem for p in find_scripts(FOLDER)] == [
        "ab_readout",
        "launch_preview",
        "recall_and_ranking",
        "resident_city",
        "season",
    ]


@pytest.mark.parametrize("script", find_scripts(FOLDER), ids=lambda p: p.stem)
def test_a_notebook_reads_the_lake_through_its_one_door(script: Path) -> None:
    imports = [n for n in ast.walk(ast.parse(script.read_text("utf-8"))) if hasattr(n, "names")]
    modules = {getattr(n, "module", None) or a.name for n in imports for a in n.names}

    assert modules & {"duckdb", "pyarrow", "pyarrow.parquet", "ranking.reading"} == set()


@pytest.mark.parametrize("script", find_scripts(FOLDER), ids=lambda p: p.stem)
def test_a_notebook_defines_no_functions(script: Path) -> None:
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)
    defined = [
        n.lineno for n in ast.walk(ast.parse(script.read_text("utf-8"))) if isinstance(n, kinds)
    ]

    assert defined == []
