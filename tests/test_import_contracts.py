"""Every import contract holds on a clean tree, and is broken by a planted import."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[1]

# The modules that the contracts name, with the imports that they allow.
ALLOWED = {
    "features.arrow": "import pyarrow",
    "features.store.redis.link": "import redis",
    "features.store.embedded": "import lmdb",
    "offline.vector_index": "import faiss",
    "serving.releases.vector_index": "import faiss",
    "offline.spark.session": "import pyspark, pyarrow, features.arrow",
    "simulator.lake": "import pyarrow, features.arrow",
    "ranking.train": "import lightgbm, pyarrow, features.arrow",
    "ranking.score": "import lightgbm",
    "serving.door.about": "import grpc, grpc_health.v1, grpc_reflection.v1alpha",
    "serving.door.grpc_server": "import grpc, ranking.score",
    "serving.door.lenient": "import grpc",
    "serving.door.refusals": "import grpc",
    "serving.proto.api": "import grpc",
    "serving.telemetry.tracing": "import opentelemetry.trace",
    "notebooks.ab": "import simulator.lake, serving.door.grpc_server, offline.spark.session",
    "sojourn.client": "import grpc, grpc_health.v1",
    "sojourn.bench.load": "import grpc",
    "sojourn.bench.noise": "import grpc",
    "sojourn.bench.noop": "import grpc",
    "sojourn.cli": "import serving.door.grpc_server, offline.spark.session, simulator.lake, "
    "notebooks.ab",
}

# Importer and imported, as a violation is reported.
PLANTED = [
    ("features.spec", "ranking.score"),
    ("features.spec", "pyarrow"),
    ("features.spec", "pyspark"),
    ("features.store.memory", "redis"),
    ("features.store.memory", "lmdb"),
    ("offline.daily", "serving.door.grpc_server"),
    ("offline.daily", "simulator.lake"),
    ("offline.daily", "ranking.score"),
    ("offline.samples", "lightgbm"),
    ("offline.publish", "faiss"),
    ("serving.releases.loading", "faiss"),
    ("ranking.dataset", "pyspark"),
    ("ranking.dataset", "serving.door.grpc_server"),
    ("ranking.evaluate", "lightgbm"),
    ("serving.pipeline", "offline.spark.session"),
    ("serving.pipeline", "sojourn.cli"),
    ("serving.pipeline", "grpc"),
    ("serving.releases.live", "redis"),
    ("serving.pipeline", "opentelemetry"),
    ("simulator.world", "ranking.score"),
    ("simulator.world", "serving.door.grpc_server"),
    ("sojourn.slate", "grpc_health"),
]


def write(tree: Path, module: str, text: str) -> None:
    file = tree.joinpath(*module.split(".")).with_suffix(".py")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(file.read_text() + text + "\n" if file.exists() else text + "\n")
    for folder in file.relative_to(tree).parents:
        if folder != Path():
            (tree / folder / "__init__.py").touch()


def lint_imports(tree: Path) -> tuple[int, str]:
    pytest.importorskip("importlinter", reason="import-linter is in the dev set: ./run check")
    shutil.copy(REPOSITORY / "pyproject.toml", tree)
    for module, text in ALLOWED.items():
        write(tree, module, text)
    ended = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=tree,
        capture_output=True,
        text=True,
        check=False,
    )
    return ended.returncode, ended.stdout + ended.stderr


def test_what_the_house_allows_is_allowed(tmp_path: Path) -> None:
    code, said = lint_imports(tmp_path)

    assert code == 0, said
    assert "0 broken" in said


def test_every_planted_import_is_caught_and_every_contract_can_break(tmp_path: Path) -> None:
    for importer, imported in PLANTED:
        write(tmp_path, importer, f"import {imported}")

    code, said = lint_imports(tmp_path)
    unseen = [
        f"{importer} -> {imported}"
        for importer, imported in PLANTED
        if f"{importer} -> {imported} " not in said.replace("(", " (").replace("  ", " ")
    ]

    assert (code, unseen) == (1, []), said
    assert "Contracts: 0 kept," in said
