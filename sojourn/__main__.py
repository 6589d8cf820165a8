"""`sojourn`, and `python -m sojourn`: starts the command line where native libraries are found."""

import os
import sys
from pathlib import Path


def main() -> None:
    """Runs the command line."""
    lend_native_libraries()
    from sojourn.cli import app  # only now: it may load what the line above made loadable

    app()


def lend_native_libraries() -> None:
    """Starts this process again with the libraries that `./run setup` lent on the loader's path.

    A machine without libgomp needs this, and the loader reads its path only when a process starts.
    """
    lent = Path(sys.prefix) / "lib" / "sojourn-native"
    path = os.environ.get("LD_LIBRARY_PATH", "")
    if (lent / "libgomp.so.1").exists() and str(lent) not in path.split(":"):
        os.environ["LD_LIBRARY_PATH"] = f"{lent}:{path}" if path else str(lent)
        os.execv(sys.executable, sys.orig_argv)


if __name__ == "__main__":
    main()
