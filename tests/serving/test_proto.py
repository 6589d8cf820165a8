"""The committed Python of the API is what its declaration says."""

import filecmp
import subprocess
from pathlib import Path

import pytest

from serving.proto.sojourn.v1 import recommendation_pb2 as pb

REPOSITORY = Path(__file__).resolve().parents[2]


def test_the_generated_code_is_that_of_the_declaration(tmp_path: Path) -> None:
    pytest.importorskip("grpc_tools", reason="the generator is in the dev set: ./run check")
    committed = sorted((REPOSITORY / "serving" / "proto").rglob("*_pb2*.py*"))
    committed = [path for path in committed if path.suffix in (".py", ".pyi")]

    subprocess.run([REPOSITORY / "run", "proto", tmp_path], cwd=REPOSITORY, check=True)
    fresh = [tmp_path / path.relative_to(REPOSITORY) for path in committed]
    generated = [path for path in tmp_path.rglob("*_pb2*") if path.is_file()]
    stale = [
        path.name
        for path, new in zip(committed, fresh, strict=True)
        if not new.exists() or not filecmp.cmp(path, new, shallow=False)
    ]

    assert sorted(generated) == fresh, "run ./run proto and commit what it writes"
    assert stale == [], "run ./run proto and commit what it writes"


def test_callers_in_go_can_translate_the_file_as_it_is() -> None:
    """protoc-gen-go refuses a file that does not say where its package lies."""
    assert pb.DESCRIPTOR.GetOptions().go_package == "sojourn/v1;sojournv1"
