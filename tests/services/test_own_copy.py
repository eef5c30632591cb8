"""A copy of the program proves itself whole, and is updated by a file."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest

from eesee_desktop.crypto.sshsig import PublicKey, SigningKey
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.messages.own_copy import copy_lines
from eesee_desktop.services.own_copy import NAMESPACE, check_copy, is_update, look_at_update, update
from eesee_desktop.system.own_copy import (
    LIST_NAME,
    SIGNATURE_NAME,
    is_half_updated,
    is_of_a_package,
    sum_of,
    undo_update,
)
from eesee_desktop.system.randomness import random_bytes
from eesee_desktop.system.version_before import start_the_version_before
from making import packing, signing
from making.delta import UnsignedError, write_update
from support_copies import handed_out

_OLD = {"eesee": b"one", "_internal/a.pyc": b"a", "_internal/gone/b.pyc": b"b", "_internal/same.so": b"s" * 9}
_NEW = {
    "eesee": b"two",
    "_internal/a.pyc": b"a2",
    "_internal/fresh/c.pyc": b"c",
    "_internal/same.so": b"s" * 9,
}


@pytest.fixture
def key() -> SigningKey:
    """Return a release key."""
    return SigningKey.generate(random_bytes)


@pytest.fixture
def old(tmp_path: Path, key: SigningKey) -> Path:
    """Return a copy of version 0.1.0."""
    return handed_out(tmp_path / "old", _OLD, "0.1.0", key)


@pytest.fixture
def new(tmp_path: Path, key: SigningKey) -> Path:
    """Return a copy of version 0.2.0."""
    return handed_out(tmp_path / "new", _NEW, "0.2.0", key)


def _update_file(old: Path, new: Path, target: Path) -> bytes:
    write_update(old, new, target)
    return target.read_bytes()


def _content(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_whole_copy_says_so_and_by_which_key(old: Path, key: SigningKey) -> None:
    """Every byte is held against the signed list."""
    found = check_copy(old)
    assert found is not None
    assert found.is_whole
    assert found.signer == key.public.fingerprint
    assert copy_lines(found)[0].startswith("WHOLE: all 6 files")


def test_each_difference_is_named(old: Path) -> None:
    """One byte, one file more, one fewer, a link in a file's place: none of them passes."""
    (old / "eesee").write_bytes(b"onf")
    (old / "_internal" / "a.pyc").unlink()
    (old / "_internal" / "more.pyc").write_bytes(b"")
    (old / "_internal" / "same.so").unlink()
    (old / "_internal" / "same.so").symlink_to("/bin/true")
    found = check_copy(old)
    assert found is not None
    assert found.differs.altered == ("eesee",)
    assert found.differs.missing == ("_internal/a.pyc", "_internal/same.so")
    assert found.differs.added == ("_internal/more.pyc", "_internal/same.so")
    assert copy_lines(found)[0].startswith("NOT WHOLE")


def test_what_a_person_keeps_beside_the_program_is_no_difference(old: Path) -> None:
    """A portable copy has its workspace in its own folder."""
    (old / "eesee-data" / "workspace").mkdir(parents=True)
    (old / "eesee-data" / "workspace" / "x").write_bytes(b"x")
    (old / "portable").touch()
    found = check_copy(old)
    assert found is not None
    assert found.is_whole


def test_a_list_that_was_written_anew_is_found_out(old: Path) -> None:
    """Whoever alters a file and its sum has no signature for that list."""
    (old / "eesee").write_bytes(b"bad")
    text = (old / LIST_NAME).read_text()
    lines = [
        line if not line.endswith("  eesee") else f"{sum_of(old / 'eesee')}  eesee"
        for line in text.splitlines()
    ]
    (old / LIST_NAME).write_text("\n".join(lines) + "\n")
    with pytest.raises(KnownError) as caught:
        check_copy(old)
    assert caught.value.code is ErrorCode.COPY_DAMAGED


@pytest.mark.parametrize("name", ["../outside", "/etc/passwd", "a/../b", "FILES", ".update/x", "a\\b", "c:x"])
def test_no_name_of_a_list_leads_out_of_the_folder(old: Path, name: str) -> None:
    """A list is read before anything is written by it."""
    (old / LIST_NAME).write_text(f"{'0' * 64}  {name}\n")
    with pytest.raises(KnownError) as caught:
        check_copy(old)
    assert caught.value.code is ErrorCode.COPY_DAMAGED


def test_an_update_makes_the_old_copy_the_new_one(old: Path, new: Path, tmp_path: Path) -> None:
    """Byte for byte, the list and its signature too, and nothing of the old one is left."""
    data = _update_file(old, new, tmp_path / "u.eesee-update")
    done = update(data, old)
    assert (done.version, done.changed, done.removed) == ("0.2.0", 4, 1)
    assert _content(old) == _content(new)
    assert not (old / "_internal" / "gone").exists()


def test_an_update_carries_only_what_changed(old: Path, new: Path, tmp_path: Path) -> None:
    """A release in which only our code changed goes by mail."""
    with zipfile.ZipFile(BytesIO(_update_file(old, new, tmp_path / "u"))) as archive:
        changed = json.loads(archive.read("update.json"))["changed"]
    assert [name for name, _ in changed] == ["VERSION", "_internal/a.pyc", "_internal/fresh/c.pyc", "eesee"]


def test_an_update_is_made_of_what_was_handed_out(old: Path, new: Path, tmp_path: Path) -> None:
    """Of folders, of what is unpacked on Linux, of what is on a stick of Windows: the same file."""
    wanted = _update_file(old, new, tmp_path / "folders")
    for ending, write in (("tar.xz", packing.write_tar), ("zip", packing.write_zip)):
        packed = [folder.with_suffix(f".{ending}") for folder in (old, new)]
        for folder, target in zip((old, new), packed, strict=True):
            write(folder, target, 1_700_000_000)
        assert _update_file(packed[0], packed[1], tmp_path / ending) == wanted


def test_an_update_for_another_version_is_refused(
    old: Path, new: Path, tmp_path: Path, key: SigningKey
) -> None:
    """It names both, and changes nothing."""
    data = _update_file(old, new, tmp_path / "u")
    other = handed_out(tmp_path / "other", {**_OLD, "eesee": b"one and a half"}, "0.1.5", key)
    before = _content(other)
    with pytest.raises(KnownError) as caught:
        update(data, other)
    assert caught.value.code is ErrorCode.UPDATE_OF_ANOTHER
    assert caught.value.facts["version"] == "0.1.0"
    assert _content(other) == before


def test_an_update_back_to_an_older_version_is_refused(old: Path, new: Path, tmp_path: Path) -> None:
    """Its list is signed too: whoever wants its faults back could send it."""
    data = _update_file(new, old, tmp_path / "u")
    with pytest.raises(KnownError) as caught:
        update(data, new)
    assert caught.value.code is ErrorCode.UPDATE_OF_ANOTHER


def test_an_update_by_another_key_is_refused(old: Path, tmp_path: Path) -> None:
    """Only the key that came with the copy speaks for its next version."""
    other = handed_out(tmp_path / "theirs", _NEW, "0.2.0", SigningKey.generate(random_bytes))
    before = _content(old)
    with pytest.raises(KnownError) as caught:
        update(_update_file(old, other, tmp_path / "u"), old)
    assert caught.value.code is ErrorCode.UPDATE_NOT_VALID
    assert _content(old) == before


def test_no_byte_of_an_update_is_idle_or_harmful(old: Path, new: Path, tmp_path: Path) -> None:
    """Whichever byte is altered on the way: refused with the copy as it was, or the very new copy."""
    data = _update_file(old, new, tmp_path / "u")
    before, after = _content(old), _content(new)
    refused = 0
    for place in range(0, len(data), 7):
        broken = bytearray(data)
        broken[place] ^= 0x20
        copy = _handed_out_again(before, tmp_path / f"copy-{place}")
        code = _refusal(bytes(broken), copy)
        refused += code is not None
        # The zip's own words about its entries say nothing that matters here.
        assert code in {None, ErrorCode.UPDATE_NOT_VALID, ErrorCode.UPDATE_OF_ANOTHER}
        assert _content(copy) == (after if code is None else before)
    assert refused > len(data) // 7 // 2


def _handed_out_again(files: dict[str, bytes], folder: Path) -> Path:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def _refusal(data: bytes, folder: Path) -> ErrorCode | None:
    """Try an update; return why it was refused, None if it went through."""
    try:
        update(data, folder)
    except KnownError as error:
        return error.code
    return None


def test_a_damaged_copy_is_not_updated(old: Path, new: Path, tmp_path: Path) -> None:
    """What comes of it would not be what the list says."""
    data = _update_file(old, new, tmp_path / "u")
    (old / "_internal" / "same.so").write_bytes(b"rot")
    with pytest.raises(KnownError) as caught:
        update(data, old)
    assert caught.value.code is ErrorCode.COPY_DAMAGED
    assert caught.value.facts["path"] == "_internal/same.so"


def test_a_copy_without_a_release_key_takes_no_update(new: Path, tmp_path: Path) -> None:
    """It has nothing to know an honest one by."""
    plain = handed_out(tmp_path / "plain", _OLD, "0.1.0", None)
    with pytest.raises(KnownError) as caught:
        update(_update_file(plain, new, tmp_path / "u"), plain)
    assert caught.value.code is ErrorCode.COPY_NOT_PACKAGED
    with pytest.raises(UnsignedError):
        write_update(new, plain, tmp_path / "v")


class PowerCut(BaseException):
    """Nothing runs any more."""


class _Renaming:
    """Lets one renaming fail, by its number, and counts them."""

    def __init__(self, patch: pytest.MonkeyPatch, number: int, error: BaseException) -> None:
        self.count = 0
        self._number = number
        self._error = error
        self._real = Path.rename
        patch.setattr(Path, "rename", lambda old, new: self._rename(old, new))  # noqa: PLW0108  a bound method would not be given the path

    def _rename(self, old: Path, new: Path) -> Path:
        self.count += 1
        if self.count == self._number:
            raise self._error
        return self._real(old, new)


def _cut(number: int, do: Callable[[], object]) -> bool:
    """Do something and cut the power at a renaming; tell whether it came to that one."""
    with pytest.MonkeyPatch.context() as patch:
        renaming = _Renaming(patch, number, PowerCut())
        with suppress(PowerCut):
            do()
    return renaming.count >= number


def test_whatever_fails_on_the_way_the_old_copy_is_back(old: Path, new: Path, tmp_path: Path) -> None:
    """A full disk at any of the steps leaves the version from before, whole."""
    data = _update_file(old, new, tmp_path / "u")
    before = _content(old)
    for number in range(1, 100):
        with pytest.MonkeyPatch.context() as patch:
            renaming = _Renaming(patch, number, OSError(28, "No space left on device"))
            code = _refusal(data, old)
        if renaming.count < number:
            break  # there were no so many steps: it went through
        assert code is ErrorCode.DISK_FULL
        found = check_copy(old)
        assert found is not None
        assert found.is_whole
        assert {
            name: kept for name, kept in _content(old).items() if not name.startswith(".update/")
        } == before
    assert number > 8
    assert _content(old) == _content(new)


def test_a_power_cut_on_the_way_is_undone_by_the_next_try(old: Path, new: Path, tmp_path: Path) -> None:
    """What stands half is put back before anything else, whatever is tried next, and then the update goes through."""
    data = _update_file(old, new, tmp_path / "u")
    for number in range(1, 100):
        if not _cut(number, lambda: update(data, old)):
            break
        assert _refusal(b"no update", old) is ErrorCode.UPDATE_NOT_VALID
        found = check_copy(old)
        assert found is not None
        assert found.is_whole
    assert number > 8
    assert _content(old) == _content(new)


def test_a_power_cut_on_the_way_is_undone_by_the_next_start(
    old: Path, new: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever only starts the program again has the version before, whole, and is given that one."""
    data = _update_file(old, new, tmp_path / "u")
    before = _content(old)
    started: list[list[str]] = []

    def call(words: list[str]) -> int:
        started.append(words)
        return 7

    monkeypatch.setattr(subprocess, "call", call)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(old / "eesee"))
    assert start_the_version_before(["x"]) is None
    for number in range(1, 100):
        if not _cut(number, lambda: update(data, old)):
            break
        assert start_the_version_before(["x"]) == 7
        assert started.pop() == [str(old / "eesee"), "x"]
        kept = {name: content for name, content in _content(old).items() if not name.startswith(".update/")}
        assert kept == before
        assert start_the_version_before(["x"]) is None
    assert number > 8
    assert _content(old) == _content(new)


def test_a_power_cut_while_an_update_is_undone_is_undone_too(old: Path, new: Path, tmp_path: Path) -> None:
    """Whichever renaming is the last one, there and back: the next call goes on where it stood."""
    data = _update_file(old, new, tmp_path / "u")
    before = _content(old)
    tried = 0
    for number in range(2, 100):
        for back in range(1, 100):
            is_there = _cut(number, lambda: update(data, old))
            if not is_there:
                break
            is_back = _cut(back, lambda: undo_update(old))
            if is_half_updated(old):
                undo_update(old)
            assert _content(old) == before
            if not is_back:
                break
            tried += 1
        if not is_there:
            break
    assert tried > 20
    assert _content(old) == _content(new)


def test_an_update_says_what_it_would_do_and_does_nothing(
    old: Path, new: Path, tmp_path: Path, key: SigningKey
) -> None:
    """From which version to which, how much, and by whose key; what would be refused is refused here too."""
    data = _update_file(old, new, tmp_path / "u")
    before = _content(old)
    assert is_update(BytesIO(data))
    assert not is_update(BytesIO(b"PK"))
    offered = look_at_update(data, old)
    assert (offered.here, offered.version, offered.changed) == ("0.1.0", "0.2.0", 4)
    assert offered.signer == key.public.fingerprint
    assert _content(old) == before
    for folder, code in ((new, ErrorCode.UPDATE_OF_ANOTHER), (tmp_path, ErrorCode.COPY_NOT_PACKAGED)):
        with pytest.raises(KnownError) as caught:
            look_at_update(data, folder)
        assert caught.value.code is code


def test_an_update_can_be_given_up_until_it_alters_anything(old: Path, new: Path, tmp_path: Path) -> None:
    """Each step before is told; stopped at any of them, the copy is as it was, and the last one is the last to stop."""
    data = _update_file(old, new, tmp_path / "u")
    before = _content(old)
    told: list[tuple[int, int]] = []

    def stop_at(step: int) -> None:
        def advance(done: int, total: int) -> None:
            told.append((done, total))
            if done == step:
                raise KnownError(ErrorCode.OPERATION_CANCELLED)

        with pytest.raises(KnownError) as caught:
            update(data, old, advance)
        assert caught.value.code is ErrorCode.OPERATION_CANCELLED

    stop_at(1)
    total = told[-1][1]
    for step in range(2, total + 1):
        stop_at(step)
        assert {
            name: kept for name, kept in _content(old).items() if not name.startswith(".update/")
        } == before
    told.clear()
    update(data, old, lambda done, total: told.append((done, total)))
    assert told == [(done, total) for done in range(1, total + 1)]
    assert _content(old) == _content(new)


@pytest.mark.parametrize(
    ("folder", "is_one"),
    [
        ("/usr/lib/eesee-desktop", True),
        ("/usr/local/eesee-desktop", False),
        ("/opt/eesee-desktop", False),
        ("/srv/usr/eesee-desktop", False),
    ],
)
def test_what_the_package_manager_laid_is_its_own(folder: str, *, is_one: bool) -> None:
    """A copy in the system's own folders is not updated by a file, whoever asks."""
    assert is_of_a_package(Path(folder)) is is_one


def test_a_copy_of_the_package_manager_takes_no_update(
    old: Path, new: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files that it did not lay would be told as damage by its check, and replaced at its next one."""
    data = _update_file(old, new, tmp_path / "u")
    monkeypatch.setattr("eesee_desktop.services.own_copy.is_of_a_package", lambda _: True)
    for verb in (look_at_update, update):
        with pytest.raises(KnownError) as caught:
            verb(data, old)
        assert caught.value.code is ErrorCode.COPY_OF_A_PACKAGE


def test_the_list_of_a_package_is_the_one_that_the_program_reads(tmp_path: Path) -> None:
    """What makes packages and what checks them agree on names and form, without a key and with one."""
    folder = tmp_path / "folder"
    (folder / "_internal").mkdir(parents=True)
    (folder / "eesee").write_bytes(b"x")
    (folder / "_internal" / "ñ.txt").write_bytes(b"y")
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("RELEASE_KEY", raising=False)
        signing.write_list(folder)
    found = check_copy(folder)
    assert found is not None
    assert found.is_whole
    assert found.signer == ""
    secret = tmp_path / "release"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(secret)], check=True)
    public = PublicKey.from_openssh(" ".join(secret.with_suffix(".pub").read_text().split()[:2]))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RELEASE_KEY", str(secret))
        signing.write_list(folder)
    found = check_copy(folder)
    assert found is not None
    assert found.signer == public.fingerprint
    assert (signing.LIST, signing.LIST + signing.SIGNATURE, signing.LIST_NAMESPACE) == (
        LIST_NAME,
        SIGNATURE_NAME,
        NAMESPACE,
    )
