"""Compiled trees score as LightGBM does, whatever is missing; and say where they can run."""

from pathlib import Path

import lightgbm
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from features.compiled.machine import host_triple
from features.errors import BundleError
from ranking.compile import compile_forest
from ranking.native import Forest, Target, misfit

WIDTH = 6
# A constant, a column with missing values, one without, whole numbers, tiny and huge ones.
EDGES = [0.0, -0.0, 1.0, -1.0, 0.5, 3.0, 1e-36, -1e-36, 1e30, float("nan"), float("inf")]


def data(rows: int) -> np.ndarray:
    rng = np.random.default_rng(0)
    x = rng.normal(size=(rows, WIDTH))
    x[:, 0] = 7.0
    x[rng.random(rows) < 0.3, 1] = np.nan
    x[:, 3] = rng.integers(0, 5, rows)
    x[:, 4] *= 1e-3
    x[rng.random(rows) < 0.4, 5] = 0.0
    return x.astype(np.float32)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> tuple[lightgbm.Booster, Forest, Path]:
    """More trees than a block, so that sums are added up in another order than LightGBM's."""
    folder = tmp_path_factory.mktemp("forest")
    x = data(2000)
    wish = np.nan_to_num(x[:, 1]) + np.where(np.isnan(x[:, 1]), 0.7, 0) + x[:, 3] / 2 + x[:, 2]
    labels = np.digitize(wish + 300 * x[:, 4], (1.0, 2.0, 3.0))
    booster = lightgbm.train(
        {"objective": "lambdarank", "num_leaves": 15, "num_threads": 1, "verbosity": -1},
        lightgbm.Dataset(x, label=labels, group=[20] * 100),
        45,
    )
    booster.save_model(folder / "model.txt")
    target = compile_forest(folder / "model.txt", folder / "forest.o", WIDTH)
    return booster, Forest(folder / "forest.o", target), folder


def test_scores_are_those_of_lightgbm_to_the_last_bits(
    model: tuple[lightgbm.Booster, Forest, Path],
) -> None:
    booster, forest, _ = model
    x = data(3000)

    np.testing.assert_allclose(booster.predict(x, num_threads=1), forest(x), rtol=0, atol=1e-12)


@given(arrays(np.float32, (7, WIDTH), elements=st.sampled_from(EDGES)))
def test_missing_infinite_and_tiny_values_take_lightgbms_branches(
    model: tuple[lightgbm.Booster, Forest, Path], x: np.ndarray
) -> None:
    booster, forest, _ = model

    np.testing.assert_allclose(booster.predict(x, num_threads=1), forest(x), rtol=0, atol=1e-12)


def test_values_on_both_sides_of_every_threshold_take_the_right_branch(
    model: tuple[lightgbm.Booster, Forest, Path],
) -> None:
    booster, forest, _ = model
    nodes = booster.trees_to_dataframe().dropna(subset=["threshold"])
    x = np.zeros((3 * len(nodes), WIDTH), dtype=np.float32)
    for k, (name, threshold) in enumerate(zip(nodes.split_feature, nodes.threshold, strict=True)):
        column, near = int(name.removeprefix("Column_")), np.float32(threshold)
        x[3 * k : 3 * k + 3, column] = (
            np.nextafter(near, np.float32(-np.inf)),
            near,
            np.nextafter(near, np.float32(np.inf)),
        )

    np.testing.assert_allclose(booster.predict(x, num_threads=1), forest(x), rtol=0, atol=1e-12)


def test_a_row_alone_scores_as_it_does_in_a_batch(
    model: tuple[lightgbm.Booster, Forest, Path],
) -> None:
    _, forest, _ = model
    x = data(50)

    assert [forest(x[k : k + 1])[0] for k in range(50)] == forest(x).tolist()
    assert forest(x[::2]).tolist() == forest(x)[::2].tolist()
    assert forest(x[:0]).shape == (0,)


def test_the_same_model_compiles_to_the_same_bytes_wherever_it_lies(
    model: tuple[lightgbm.Booster, Forest, Path], tmp_path: Path
) -> None:
    _, _, folder = model
    other = tmp_path / "another name.txt"
    other.write_bytes((folder / "model.txt").read_bytes())

    compile_forest(other, tmp_path / "other.o", WIDTH)

    assert (folder / "forest.o").read_bytes() == (tmp_path / "other.o").read_bytes()


def test_what_is_no_model_is_refused(tmp_path: Path) -> None:
    (tmp_path / "model.txt").write_text("tree\nversion=v4\nnonsense\n")

    with pytest.raises(BundleError, match="lleaves cannot compile"):
        compile_forest(tmp_path / "model.txt", tmp_path / "forest.o", WIDTH)


def test_code_without_the_function_that_is_named_is_refused(
    model: tuple[lightgbm.Booster, Forest, Path],
) -> None:
    *_, folder = model
    made = compile_forest(folder / "model.txt", folder / "again.o", WIDTH)

    with pytest.raises(BundleError, match=r"again\.o holds no function 'nobody'; build the bundle"):
        Forest(folder / "again.o", made.model_copy(update={"entry": "nobody"}))


def target(triple: str, cpu: str = "x86-64", cpu_features: str = "") -> Target:
    return Target(
        triple=triple, cpu=cpu, cpu_features=cpu_features, entry="e", width=1, block=1, compiler=""
    )


def test_code_for_another_architecture_or_system_does_not_fit() -> None:
    assert "compiled for sparc64" in str(misfit(target("sparc64-unknown-linux-gnu")))
    architecture = host_triple().split("-")[0]
    assert "compiled for" in str(misfit(target(f"{architecture}-unknown-freebsd")))


def test_the_vendor_of_a_triple_means_nothing(model: tuple[object, object, Path]) -> None:
    del model
    parts = host_triple().split("-")
    plain = {"x86_64": "x86-64"}.get(parts[0], "generic")

    assert misfit(target("-".join((parts[0], "anyone", *parts[2:])), plain)) is None


def test_a_processor_or_a_feature_that_is_not_here_does_not_fit() -> None:
    assert "needs the processor 'z15'" in str(misfit(target(host_triple(), "z15")))
    plain = {"x86_64": "x86-64"}.get(host_triple().split("-")[0], "generic")
    lacking = misfit(target(host_triple(), plain, "+flux-capacitor,-avx"))
    assert lacking == "this processor lacks flux-capacitor"
