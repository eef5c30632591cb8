"""Language packs: one file, checked by hash."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.services import language_packs
from eesee_desktop.system.language_packs import font_data, forget_what_is_installed, known_packs, pack_of
from support_language_packs import built_pack


def test_every_promised_script_has_a_pack() -> None:
    """Scripts whose fonts do not come with the program are in exactly one pack each."""
    letters = {"א": "hebrew", "न": "devanagari", "ব": "bengali", "မ": "burmese", "ក": "khmer"}
    letters |= {"ก": "thai", "ກ": "lao", "ක": "sinhala", "த": "tamil"}
    for letter, wanted in letters.items():
        pack = pack_of(ord(letter))
        assert pack is not None
        assert pack.id == wanted
    assert len(known_packs()) == len(letters)


def test_a_pack_is_installed_and_known_at_once() -> None:
    """Its fonts are there for the next report, without a restart."""
    assert language_packs.installed_packs() == ()
    pack = language_packs.install(built_pack("hebrew"))
    assert [one.id for one in language_packs.installed_packs()] == [pack.id] == ["hebrew"]
    assert font_data("NotoSansHebrew-Regular")[:4] == b"\0\1\0\0"


def test_another_file_is_refused(tmp_path: Path) -> None:
    """What is no pack, an altered pack and an unreadable file are told apart from a pack, and nothing is written."""
    text = tmp_path / "x.eesee-fonts"
    text.write_bytes(b"no zip")
    altered = tmp_path / "y.eesee-fonts"
    with zipfile.ZipFile(altered, "w") as archive:
        archive.writestr("NotoSansHebrew-Regular.ttf", b"other bytes")
        archive.writestr("../outside.ttf", b"x")
    for path in (text, altered):
        with pytest.raises(KnownError) as caught:
            language_packs.install(path)
        assert caught.value.code is ErrorCode.LANGUAGE_PACK_NOT_VALID
    with pytest.raises(KnownError) as caught:
        language_packs.install(tmp_path / "nowhere")
    assert caught.value.code is ErrorCode.FILE_NOT_READABLE
    assert language_packs.installed_packs() == ()


def test_a_font_that_was_altered_later_is_not_used() -> None:
    """A font is checked when it is read: nothing else gets into the library that draws."""
    pack = language_packs.install(built_pack("lao"))
    (pack.folder / "NotoSansLao-Regular.ttf").write_bytes(b"other bytes")
    forget_what_is_installed()
    with pytest.raises(KnownError) as caught:
        font_data("NotoSansLao-Regular")
    assert caught.value.code is ErrorCode.LANGUAGE_PACK_DAMAGED
