"""The bootstrap: what `./run setup` installs, when it does nothing, and what it survives.

A stand-in for Python writes down what it is asked to install, so that no test downloads anything;
the shell that runs is the real one.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

AMPLE_S = 120.0  # for what takes a moment, unless the machine is busy
REPOSITORY = Path(__file__).resolve().parents[1]

PYTHON = f"""#!/bin/sh
# `-m venv DIR` puts this script there; `-m pip` is written down; all else is real.
case "$*" in
*"import ensurepip"* | *"import venv, pip"*) [ ! -e "$CASE/no-ensurepip" ] ;;
*"_base_executable"*) echo "$0" ;;
"-m venv "*)
    mkdir -p "$3/bin" && cp "$0" "$3/bin/python" && echo venv >>"$CASE/log"
    ;;
"-m pip --version") ;;
"-m pip install "*)
    shift 3
    while [ -e "$CASE/hold" ]; do sleep 0.02; done
    echo "pip $*" >>"$CASE/log"
    [ ! -e "$CASE/no-network" ]
    ;;
*"libgomp"*) ;;
*) exec {sys.executable} "$@" ;;
esac
"""


class Checkout:
    """A checkout in an empty folder, where only the shell script is real."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "checkout"
        (self.root / "requirements").mkdir(parents=True)
        shutil.copy(REPOSITORY / "run", self.root / "run")
        (self.root / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
        for name in ("build", "run", "test", "dev"):
            (self.root / "requirements" / f"{name}.lock").write_text(name, encoding="utf-8")
        self.python = folder / "python"
        self.python.write_text(PYTHON, encoding="utf-8")
        self.python.chmod(0o755)
        self.case = folder

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            ["./run", *arguments],
            cwd=self.root,
            env={
                "PATH": f"{self.case}/bin:/usr/bin:/bin",
                "PYTHON": str(self.python),
                "CASE": str(self.case),
            },
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def run(self, *arguments: str) -> tuple[int, str]:
        process = self.start(*arguments)
        said, _ = process.communicate(timeout=AMPLE_S)
        return process.returncode, said

    def did(self) -> list[str]:
        """What was done since the last question: `venv`, and the lock or project of each pip."""
        log = self.case / "log"
        lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
        log.write_text("", encoding="utf-8")
        return [line.split()[-1] for line in lines]

    def wait_for(self, path: str) -> None:
        deadline = time.monotonic() + AMPLE_S
        while not (self.root / path).exists():
            assert time.monotonic() < deadline, f"{path} did not appear"
            time.sleep(0.01)


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def locks(name: str) -> list[str]:
    return ["requirements/build.lock", f"requirements/{name}.lock", "."]


def test_the_first_set_up_makes_everything_and_the_second_nothing(checkout: Checkout) -> None:
    first = checkout.run("setup")
    first_did = checkout.did()
    second = checkout.run("setup")

    assert (first[0], first_did) == (0, ["venv", *locks("run")])
    assert (second, checkout.did()) == ((0, ""), [])


def test_a_larger_set_is_never_taken_away(checkout: Checkout) -> None:
    checkout.run("setup", "dev")
    checkout.did()

    assert checkout.run("setup", "run") == (0, "")
    assert checkout.did() == []

    (checkout.root / "requirements" / "dev.lock").write_text("newer", encoding="utf-8")
    checkout.run("setup", "run")

    assert checkout.did() == locks("dev")


def test_a_larger_set_is_added_to_a_smaller_one(checkout: Checkout) -> None:
    checkout.run("setup", "run")
    checkout.did()
    checkout.run("setup", "test")

    assert checkout.did() == locks("test")


def test_a_changed_project_is_installed_again(checkout: Checkout) -> None:
    checkout.run("setup")
    checkout.did()
    (checkout.root / "pyproject.toml").write_text("[project.scripts]\n", encoding="utf-8")
    checkout.run("setup")

    assert checkout.did() == locks("run")


def test_a_set_up_that_was_killed_is_done_again_from_the_start(checkout: Checkout) -> None:
    (checkout.case / "hold").touch()
    process = checkout.start("setup")
    checkout.wait_for(".venv/sojourn-unfinished")
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    (checkout.case / "hold").unlink()
    checkout.did()

    code, said = checkout.run("setup")

    assert (code, checkout.did()) == (0, ["venv", *locks("run")])
    assert "was interrupted" in said


def test_a_failed_download_fails_and_is_not_taken_for_done(checkout: Checkout) -> None:
    (checkout.case / "no-network").touch()
    failed = checkout.run("setup")
    (checkout.case / "no-network").unlink()
    checkout.did()
    code, _ = checkout.run("setup")

    assert (failed[0], "run: failed: " in failed[1]) == (1, True)
    assert (code, checkout.did()) == (0, ["venv", *locks("run")])


def test_two_set_ups_at_once_install_once(checkout: Checkout) -> None:
    (checkout.case / "hold").touch()
    first = checkout.start("setup")
    checkout.wait_for(".venv/sojourn-unfinished")
    second = checkout.start("setup")
    assert second.stdout is not None
    waits = second.stdout.readline()
    (checkout.case / "hold").unlink()
    codes = (first.wait(AMPLE_S), second.wait(AMPLE_S))
    first.communicate()
    second.communicate()

    assert waits == "run: another set-up is at work, waiting for it\n"
    assert (codes, checkout.did()) == ((0, 0), ["venv", *locks("run")])


def test_a_moved_checkout_gets_a_new_environment(checkout: Checkout) -> None:
    checkout.run("setup", "test")
    checkout.did()
    checkout.root = checkout.root.rename(checkout.case / "moved")
    code, said = checkout.run("setup")

    assert (code, checkout.did()) == (0, ["venv", *locks("test")])
    assert "moved" in said


def test_without_ensurepip_and_the_rights_the_one_command_is_printed(checkout: Checkout) -> None:
    (checkout.case / "no-ensurepip").touch()
    (checkout.case / "bin").mkdir()
    nobody = checkout.case / "bin" / "id"
    nobody.write_text("#!/bin/sh\necho 1000\n", encoding="utf-8")
    nobody.chmod(0o755)
    code, said = checkout.run("setup")

    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    assert (code, f"sudo apt-get install -y python{version}-venv\n" in said) == (1, True)


@pytest.mark.parametrize("verb", ["build", "--upgrade", "Demo"])
def test_an_unknown_verb_shows_the_known_ones(checkout: Checkout, verb: str) -> None:
    code, said = checkout.run(verb)

    assert code == 1
    assert said.endswith(f"run: unknown verb '{verb}'\n")
    assert "usage: ./run VERB" in said


def test_an_unknown_set_is_refused(checkout: Checkout) -> None:
    assert checkout.run("setup", "all") == (
        1,
        "run: setup: unknown set 'all'; known: run, test, dev\n",
    )
