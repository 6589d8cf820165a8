"""Releases: whole or not there, switched by one file, and never lost on the way back."""

import json
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from features.errors import BundleError, ContractError
from serving.releases.release import (
    Pointer,
    check_sums,
    known_releases,
    open_release,
    prepare,
    prune,
    read_pointer,
    rollback,
    switch,
)


def made(root: Path, content: str = "one") -> str:
    parts = {}
    for part in ("published", "bundle", "config"):
        folder = root / f"{part}-{content}"
        (folder / "inner").mkdir(parents=True, exist_ok=True)
        (folder / "inner" / "file.txt").write_text(f"{part} {content}")
        parts[part] = folder
    lake_file = root / "lake.json"
    lake_file.write_text("{}")
    return prepare("2026-10-07", **parts, lake_file=lake_file, releases=root / "releases").id


def test_the_same_parts_make_the_same_release_once(tmp_path: Path) -> None:
    assert made(tmp_path) == made(tmp_path)
    assert len(known_releases(tmp_path / "releases")) == 1
    assert made(tmp_path, "two") != made(tmp_path)


def _change_a_byte(release: Path) -> None:
    (release / "bundle" / "inner" / "file.txt").write_text("bundle 0ne")


def _truncate(release: Path) -> None:
    (release / "published" / "inner" / "file.txt").write_text("publ")


def _lose_the_manifest(release: Path) -> None:
    (release / "release.json").unlink()


def _forget_a_file(release: Path) -> None:
    path = release / "release.json"
    found = json.loads(path.read_text())
    del found["files"]["bundle/inner/file.txt"]
    path.write_text(json.dumps(found))


@pytest.mark.parametrize("damage", [_change_a_byte, _truncate, _lose_the_manifest, _forget_a_file])
def test_a_damaged_release_is_made_again_whole_and_who_reads_the_old_files_reads_on(
    tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    releases = tmp_path / "releases"
    release_id = made(tmp_path)
    damage(releases / release_id)
    with (releases / release_id / "config" / "inner" / "file.txt").open() as mapped:
        again = made(tmp_path)
        read = mapped.read()

    assert again == release_id
    check_sums(open_release(releases, release_id))
    assert len(open_release(releases, release_id).files) == 4
    assert read == "config one"
    assert [path.name for path in releases.iterdir()] == [release_id]


def test_what_a_killed_process_of_our_number_left_keeps_no_release_from_being_made_again(
    tmp_path: Path,
) -> None:
    release = tmp_path / "releases" / made(tmp_path)
    _truncate(release)
    for left in (".damaged", ".partial"):
        shutil.copytree(release, release.with_name(f"{left}-{os.getpid()}"))

    made(tmp_path)

    check_sums(open_release(release.parent, release.name))
    assert [path.name for path in release.parent.iterdir()] == [release.name]


def test_a_whole_release_is_left_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "releases" / made(tmp_path)
    before = folder.stat().st_ino

    assert (made(tmp_path), folder.stat().st_ino) == (folder.name, before)


def test_a_missing_part_is_named_with_what_makes_it(tmp_path: Path) -> None:
    with pytest.raises(ContractError, match=r"no published at .*nowhere.*sojourn daily"):
        prepare("2026-10-07", tmp_path / "nowhere", *[tmp_path] * 3, tmp_path / "releases")
    assert known_releases(tmp_path / "releases") == []


def test_a_folder_that_is_no_lakes_is_refused_before_anything_is_copied(tmp_path: Path) -> None:
    made(tmp_path)
    parts = [tmp_path / f"{part}-one" for part in ("published", "bundle", "config")]

    with pytest.raises(ContractError, match=r"no lake.json at .*is that the folder of a lake"):
        prepare("2026-10-07", *parts, tmp_path / "elsewhere.json", tmp_path / "others")
    assert not (tmp_path / "others").exists()


def test_a_file_that_cannot_be_copied_is_the_error_and_nothing_is_left_of_the_release(
    tmp_path: Path,
) -> None:
    made(tmp_path)
    parts = [tmp_path / f"{part}-one" for part in ("published", "bundle", "config")]
    (tmp_path / "bundle-one" / "lost.txt").symlink_to(tmp_path / "nowhere")

    with pytest.raises(FileNotFoundError) as raised:
        prepare("2026-10-07", *parts, tmp_path / "lake.json", tmp_path / "others")

    assert Path(raised.value.filename).name == "lost.txt"
    assert list((tmp_path / "others").iterdir()) == []


def test_what_a_killed_process_left_of_a_release_goes_after_a_day(tmp_path: Path) -> None:
    releases = tmp_path / "releases"
    switch(releases, made(tmp_path))
    for name in (".partial-1", ".damaged-2", ".partial-3"):
        (releases / name / "published").mkdir(parents=True)
    before_s = time.time() - 25 * 3_600
    for name in (".partial-1", ".damaged-2"):
        os.utime(releases / name, (before_s, before_s))

    assert prune(releases) == []
    assert [path.name for path in releases.glob(".[pd]a*")] == [".partial-3"]


def test_a_release_under_another_name_or_of_another_format_is_refused(tmp_path: Path) -> None:
    releases = tmp_path / "releases"
    release_id = made(tmp_path)
    (releases / release_id).rename(releases / "renamed")

    with pytest.raises(BundleError, match=f"id '{release_id}'; expected .* and 'renamed'"):
        open_release(releases, "renamed")
    (releases / "renamed").rename(releases / release_id)
    manifest = releases / release_id / "release.json"
    manifest.write_text(manifest.read_text().replace("sojourn-release/1", "sojourn-release/2"))
    with pytest.raises(BundleError, match="format 'sojourn-release/2'"):
        open_release(releases, release_id)


def test_a_rival_travels_with_the_release_under_its_name(tmp_path: Path) -> None:
    plain = made(tmp_path)
    rival = tmp_path / "bundle-two"
    made(tmp_path, "two")
    parts = [tmp_path / f"{part}-one" for part in ("published", "bundle", "config")]
    with_rival = prepare(
        "2026-10-07", *parts, tmp_path / "lake.json", tmp_path / "releases", {"next": rival}
    )

    opened = open_release(tmp_path / "releases", with_rival.id)

    assert with_rival.id != plain
    assert open_release(tmp_path / "releases", plain).rivals == {}
    assert list(opened.rivals) == ["next"]
    assert (opened.rivals["next"] / "inner" / "file.txt").read_text() == "bundle two"


def test_switching_and_going_back_and_forth(tmp_path: Path) -> None:
    releases = tmp_path / "releases"
    one, two = made(tmp_path, "one"), made(tmp_path, "two")

    assert read_pointer(releases) is None
    switch(releases, one)
    switch(releases, two)
    assert read_pointer(releases) == (pointer := switch(releases, two))
    assert (pointer.release, pointer.former) == (two, one)
    assert rollback(releases).release == one
    assert rollback(releases).release == two


def test_there_is_nothing_before_the_first_release(tmp_path: Path) -> None:
    releases = tmp_path / "releases"
    switch(releases, made(tmp_path))

    with pytest.raises(ContractError, match="nothing to go back to"):
        rollback(releases)


def test_a_truncated_file_is_refused_by_name(tmp_path: Path) -> None:
    releases = tmp_path / "releases"
    release_id = made(tmp_path)
    path = releases / release_id / "bundle" / "inner" / "file.txt"
    path.write_text("bund")

    with pytest.raises(BundleError, match=r"file\.txt has 4 bytes, the release states 10"):
        switch(releases, release_id)
    assert read_pointer(releases) is None


def test_a_file_of_the_right_length_with_other_contents_is_refused(tmp_path: Path) -> None:
    releases = tmp_path / "releases"
    release_id = made(tmp_path)
    (releases / release_id / "bundle" / "inner" / "file.txt").write_text("bundle 0ne")

    with pytest.raises(BundleError, match="its checksum differs"):
        check_sums(open_release(releases, release_id))


def test_a_lost_file_is_told_as_one(tmp_path: Path) -> None:
    releases = tmp_path / "releases"
    release_id = made(tmp_path)
    (releases / release_id / "bundle" / "inner" / "file.txt").unlink()

    with pytest.raises(BundleError, match=r"file\.txt has no bytes, the release states 10"):
        open_release(releases, release_id)


def test_the_sums_of_one_part_may_be_checked_alone(tmp_path: Path) -> None:
    release = open_release(tmp_path / "releases", made(tmp_path))
    _change_a_byte(release.folder)

    check_sums(release, "published")
    with pytest.raises(BundleError, match="its checksum differs"):
        check_sums(release, "bundle")


def test_what_says_which_release_serves_and_what_it_holds_is_forced_to_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A machine that crashes must not start with an empty pointer."""
    fsync, forced = os.fsync, dict[int, int]()

    def noted(file: int) -> None:
        found = os.fstat(file)
        forced[found.st_ino] = found.st_size
        fsync(file)

    monkeypatch.setattr(os, "fsync", noted)
    releases = tmp_path / "releases"
    switch(releases, release_id := made(tmp_path))

    for path in (releases / "current.json", releases / release_id / "release.json"):
        assert forced[path.stat().st_ino] == path.stat().st_size


def test_a_half_written_release_is_no_release(tmp_path: Path) -> None:
    releases = tmp_path / "releases"
    release_id = made(tmp_path)
    (releases / release_id / "release.json").unlink()

    with pytest.raises(BundleError, match="not a whole release"):
        switch(releases, release_id)


def test_a_damaged_pointer_says_what_to_do(tmp_path: Path) -> None:
    releases = tmp_path / "releases"
    switch(releases, made(tmp_path))
    (releases / "current.json").write_text('{"rel')

    with pytest.raises(BundleError, match="switch again with `sojourn release`"):
        read_pointer(releases)
    assert switch(releases, made(tmp_path)).release == made(tmp_path)
    assert read_pointer(releases) == Pointer(made(tmp_path), "")


def test_pruning_keeps_the_running_and_the_former_release(tmp_path: Path) -> None:
    releases = tmp_path / "releases"
    ids = [made(tmp_path, name) for name in ("one", "two", "three", "four")]
    switch(releases, ids[0])
    switch(releases, ids[1])

    gone = prune(releases, keep=1)

    assert gone == [ids[2]]
    assert set(known_releases(releases)) == {ids[0], ids[1], ids[3]}


def test_as_many_as_are_kept_stay_and_so_does_what_is_needed_besides(tmp_path: Path) -> None:
    releases = tmp_path / "releases"
    ids = [made(tmp_path, name) for name in ("one", "two", "three", "four")]
    switch(releases, ids[3])

    assert prune(releases, keep=4) == prune(releases, keep=9) == []
    assert prune(releases, keep=1, besides={ids[1]}) == [ids[0], ids[2]]
    assert set(known_releases(releases)) == {ids[1], ids[3]}


def test_where_nothing_was_released_there_is_nothing_to_go_back_to_or_to_prune(
    tmp_path: Path,
) -> None:
    with pytest.raises(ContractError, match=r"nothing to go back to\. Known releases: none"):
        rollback(tmp_path)
    assert prune(tmp_path) == []
