"""A bundle is read only when every promise of it holds."""

import json
import logging
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import ranking.score
from features.catalog.sets import CATALOG, SETS, TRAVEL
from features.errors import BundleError
from features.spec import Derived, FeatureSet
from ranking.bundle import check_golden, read_bundle
from ranking.manifest import ALL, FOREST, MANIFEST, bundle_id, parsed, seal
from ranking.manifest import Manifest as ManifestFile
from ranking.pack import Draft, write_bundle
from ranking.pipeline import BundleReport
from ranking.score import BoosterRanker, CompiledRanker, load_ranker


@pytest.fixture
def bundle(report: BundleReport, tmp_path: Path) -> Path:
    """A copy to break."""
    return Path(shutil.copytree(report.folder, tmp_path / report.id))


def reseal(bundle: Path) -> None:
    """Makes the manifest agree with the files again, as a bundle built wrongly would."""
    manifest = parsed(ManifestFile, bundle, MANIFEST)
    files = {name: seal(bundle / name) for name in ALL}
    sealed = manifest.model_copy(
        update={"files": files, "id": bundle_id(manifest.made_from, files)}
    )
    (bundle / MANIFEST).write_text(sealed.model_dump_json())


def test_a_bundle_is_read_back_as_it_was_written(report: BundleReport, bundle: Path) -> None:
    found = read_bundle(bundle)

    assert found.feature_set is TRAVEL
    assert found.id == report.id == bundle.name
    assert found.made_from == report.made_from
    assert found.golden_rows.shape == (258, len(TRAVEL.names))
    assert np.isnan(found.golden_rows[-1]).all()
    assert found.metrics()["rounds"] == report.rounds
    assert sorted(p.name for p in bundle.iterdir()) == sorted((*ALL, MANIFEST))


def test_a_bundle_holds_no_pickle(bundle: Path) -> None:
    for file in bundle.iterdir():
        assert not file.read_bytes().startswith(b"\x80")
    for file in bundle.glob("*.npy"):
        np.load(file, allow_pickle=False)


@pytest.mark.parametrize("name", ALL)
def test_a_truncated_file_is_refused_by_name(bundle: Path, name: str) -> None:
    content = (bundle / name).read_bytes()
    (bundle / name).write_bytes(content[: len(content) // 2])

    with pytest.raises(BundleError, match=rf"{name} has \d+ bytes, the manifest says .*truncated"):
        load_ranker(bundle)


@pytest.mark.parametrize("name", ALL)
def test_a_changed_byte_is_noticed(bundle: Path, name: str) -> None:
    content = bytearray((bundle / name).read_bytes())
    content[len(content) // 2] ^= 1
    (bundle / name).write_bytes(content)

    with pytest.raises(BundleError, match=f"{name} was changed: SHA-256"):
        load_ranker(bundle)


@pytest.mark.parametrize("name", [n for n in ALL if n != FOREST])
def test_a_missing_file_is_named(bundle: Path, name: str) -> None:
    (bundle / name).unlink()

    with pytest.raises(BundleError, match=rf"lacks \['{name}'\]"):
        load_ranker(bundle)


def test_a_file_that_the_manifest_does_not_list_is_refused(bundle: Path) -> None:
    (bundle / "notes.txt").write_text("mine")

    with pytest.raises(BundleError, match=r"holds \['notes.txt'\] that its manifest does not list"):
        load_ranker(bundle)


def test_a_folder_without_a_manifest_is_no_bundle(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"is not a bundle: it has no manifest\.json"):
        load_ranker(tmp_path)
    with pytest.raises(BundleError, match="is not a bundle"):
        load_ranker(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda m: "", "the whole file"),
        (lambda m: "{" + json.dumps(m), "the whole file"),
        (lambda m: json.dumps({**m, "format": 2}), "format"),
        (lambda m: json.dumps({**m, "owner": "me"}), "owner: Extra inputs"),
        (lambda m: json.dumps({k: v for k, v in m.items() if k != "files"}), "files: Field requi"),
    ],
)
def test_a_broken_manifest_says_where(
    bundle: Path, change: Callable[[dict[str, object]], str], said: str
) -> None:
    manifest = json.loads((bundle / MANIFEST).read_text())
    (bundle / MANIFEST).write_text(change(manifest))

    with pytest.raises(BundleError, match=f"manifest.json is truncated or foreign: {said}"):
        load_ranker(bundle)


def test_a_manifest_with_other_days_is_noticed_by_its_id(bundle: Path) -> None:
    manifest = json.loads((bundle / MANIFEST).read_text())
    manifest["made_from"]["first"] = "2020-01-01"
    (bundle / MANIFEST).write_text(json.dumps(manifest))

    with pytest.raises(BundleError, match=r"manifest\.json was changed: its id"):
        load_ranker(bundle)


def test_features_that_this_code_computes_otherwise_are_named(bundle: Path) -> None:
    kernel = CATALOG["distance_km"]
    assert isinstance(kernel, Derived)
    newer = FeatureSet(
        "travel", TRAVEL.names, {**CATALOG, "distance_km": replace(kernel, version=2)}
    )

    with pytest.raises(BundleError, match=r"defined otherwise: distance_km\. Train again"):
        load_ranker(bundle, {"travel": newer})


def test_features_that_came_or_went_are_named(bundle: Path) -> None:
    shorter = FeatureSet("travel", TRAVEL.names[1:], CATALOG)

    with pytest.raises(BundleError, match=f"only in the bundle: {TRAVEL.names[0]}"):
        load_ranker(bundle, {"travel": shorter})


def test_the_same_features_in_another_order_are_refused(bundle: Path) -> None:
    names = (*TRAVEL.names[1:], TRAVEL.names[0])

    with pytest.raises(BundleError, match="the same features in another order"):
        load_ranker(bundle, {"travel": FeatureSet("travel", names, CATALOG)})


def test_an_unknown_feature_set_is_refused_with_the_known_ones(bundle: Path) -> None:
    with pytest.raises(BundleError, match=r"feature set 'travel', which this code does not have"):
        load_ranker(bundle, {"other": TRAVEL})


def test_golden_scores_that_are_not_reproduced_are_refused(bundle: Path) -> None:
    scores = np.load(bundle / "golden_scores.npy")
    scores[3] += 1e-6
    np.save(bundle / "golden_scores.npy", scores)
    reseal(bundle)

    with pytest.raises(BundleError, match=r"model.txt scores 1 of 258 golden rows differently"):
        load_ranker(bundle)


def test_machine_code_of_another_model_is_refused_by_the_golden_rows(
    report: BundleReport, bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ranking.score, "unfit", lambda model: "its trees are too wide for bits")
    found = read_bundle(bundle)
    text = found.model.read_text()
    tree = text.index("leaf_value=")
    end = text.index("\n", tree)
    leaves = text[tree + len("leaf_value=") : end].split(" ")
    other_text = f"{text[:tree]}leaf_value={' '.join(reversed(leaves))}{text[end:]}"
    other = write_bundle(
        tmp_path / "others",
        Draft(
            TRAVEL,
            other_text,
            found.golden_rows,
            BoosterRanker(TRAVEL, other_text).raw(found.golden_rows),
            {},
            report.made_from,
        ),
    )
    shutil.copy(other / FOREST, bundle / FOREST)
    reseal(bundle)

    with pytest.raises(BundleError, match=r"forest.o scores \d+ of 258 golden rows differently"):
        load_ranker(bundle)


def test_writing_refuses_scores_that_the_model_does_not_give(
    report: BundleReport, tmp_path: Path
) -> None:
    found = read_bundle(report.folder)
    wrong = Draft(
        TRAVEL,
        found.model.read_text(),
        found.golden_rows,
        found.golden_scores + 1,
        {},
        report.made_from,
    )

    with pytest.raises(BundleError, match="the compiled model scores 258 of 258 golden rows"):
        write_bundle(tmp_path, wrong)
    assert list(tmp_path.iterdir()) == []


def test_writing_twice_gives_the_same_bundle_and_leaves_no_draft(
    report: BundleReport, tmp_path: Path
) -> None:
    found = read_bundle(report.folder)
    draft = Draft(
        TRAVEL,
        found.model.read_text(),
        found.golden_rows,
        found.golden_scores,
        found.metrics(),
        report.made_from,
    )

    first, second = write_bundle(tmp_path, draft), write_bundle(tmp_path, draft)

    assert first == second == tmp_path / report.id
    assert [p.name for p in tmp_path.iterdir()] == [report.id]
    assert first.stat().st_mode & 0o777 == 0o755  # the server may be another user
    for name in (*ALL, MANIFEST):
        assert (report.folder / name).read_bytes() == (first / name).read_bytes(), name


def test_a_damaged_bundle_is_not_written_over(report: BundleReport, bundle: Path) -> None:
    found = read_bundle(bundle)
    draft = Draft(
        TRAVEL,
        found.model.read_text(),
        found.golden_rows,
        found.golden_scores,
        found.metrics(),
        report.made_from,
    )
    (bundle / "model.txt").write_text("broken")

    with pytest.raises(BundleError, match=r"model\.txt has 6 bytes"):
        write_bundle(bundle.parent, draft)


def test_without_machine_code_lightgbm_scores_and_the_log_says_so(
    bundle: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ranking.score, "unfit", lambda model: "its trees are too wide for bits")
    compiled = load_ranker(bundle)
    (bundle / FOREST).unlink()

    with caplog.at_level(logging.WARNING):
        plain = load_ranker(bundle)

    assert isinstance(compiled, CompiledRanker)
    assert isinstance(plain, BoosterRanker)
    assert "forest.o is missing" in caplog.text
    rows = read_bundle(bundle).golden_rows
    np.testing.assert_allclose(plain.raw(rows), compiled.raw(rows), rtol=0, atol=1e-12)


def test_machine_code_for_another_machine_is_left_alone_and_the_log_says_so(
    bundle: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ranking.score, "unfit", lambda model: "its trees are too wide for bits")
    target = json.loads((bundle / "forest.json").read_text())
    target["triple"] = "sparc64-unknown-linux-gnu"
    (bundle / "forest.json").write_text(json.dumps(target))
    reseal(bundle)

    with caplog.at_level(logging.WARNING):
        ranker = load_ranker(bundle)

    assert isinstance(ranker, BoosterRanker)
    assert "compiled for sparc64-unknown-linux-gnu, this machine is" in caplog.text


@pytest.mark.parametrize("found", [[1.0, 2.1], [1.0, float("nan")], [1.0, float("inf")]])
def test_golden_scores_must_be_finite_and_equal(found: list[float]) -> None:
    with pytest.raises(BundleError, match="it scores 1 of 2 golden rows differently"):
        check_golden(np.array([1.0, 2.0]), np.array(found), "it")


def test_every_feature_set_of_the_catalog_has_digests_of_all_it_needs() -> None:
    for feature_set in SETS.values():
        assert set(feature_set.feature_digests) == {f.name for f in feature_set.plan}
