"""Fonts of a script by "Bring in…": taken, refused, and told in the language of the screen."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.messages.language_packs import PACKS
from eesee_desktop.report import fonts
from eesee_desktop.services import language_packs
from eesee_desktop.ui.kit.translation import install_language
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.words.catalogue import in_one
from support_desktop import close_desktop, make_desktop, press, unlock
from support_language_packs import built_pack
from support_workspace import make_workspace

_NO_PACK = "is no language pack of this version"


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Return the window on an empty workspace."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    workspace.close()
    made = make_desktop(qapp, tmp_path / "workspace")
    made.start()
    unlock(made, qtbot)
    assert made.window is not None
    yield made.window
    close_desktop(made)


@pytest.fixture
def told(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Return how a person brings packs in, and reads what is told."""

    def bring(*paths: Path) -> str:
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path) for path in paths], ""))
        press(window.home, "Bring in…")
        return window.messages.text

    return bring


def _packed(path: Path, contents: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in contents.items():
            archive.writestr(name, data)
    return path


def _contents(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_what_is_no_pack_is_refused(told: Callable[..., str], tmp_path: Path) -> None:
    """Another file under that name, an empty one and one that is gone are told, and nothing is installed."""
    letter = tmp_path / "letter.eesee-fonts"
    letter.write_bytes(b"Dear colleague")
    empty = tmp_path / "empty.eesee-fonts"
    empty.write_bytes(b"")
    for path in (letter, empty, _packed(tmp_path / "none.eesee-fonts", {})):
        assert f"“{path.name}” {_NO_PACK}" in told(path)
    assert "cannot be read" in told(tmp_path / "gone.eesee-fonts")
    assert language_packs.installed_packs() == ()


def test_a_pack_that_was_altered_is_refused(told: Callable[..., str], tmp_path: Path) -> None:
    """One letter of a font, a file too many or too few (as another version has them), or half of it: none is taken."""
    good = built_pack("hebrew")
    contents = _contents(good)
    font = "NotoSansHebrew-Regular.ttf"
    altered = contents[font][:-1] + bytes([contents[font][-1] ^ 1])
    half = tmp_path / "half.eesee-fonts"
    half.write_bytes(good.read_bytes()[: good.stat().st_size // 2])
    for path in (
        half,
        _packed(tmp_path / "altered.eesee-fonts", {**contents, font: altered}),
        _packed(tmp_path / "more.eesee-fonts", {**contents, "NotoSansHebrew-Light.ttf": altered}),
        _packed(tmp_path / "less.eesee-fonts", {name: contents[name] for name in contents if name != font}),
    ):
        assert _NO_PACK in told(path), path
    assert language_packs.installed_packs() == ()


def test_a_pack_is_taken_and_prints_at_once(told: Callable[..., str]) -> None:
    """Several at once; a second time does no harm; what could not be printed is printed without a restart."""
    with pytest.raises(KnownError):
        fonts.width("עברית", 10)
    said = told(built_pack("hebrew"), built_pack("thai"))
    assert "Hebrew" in said
    assert "Thai" in said
    assert fonts.width("עברית ไทย", 10) > 0
    assert "Hebrew" in told(built_pack("hebrew"))
    assert [pack.id for pack in language_packs.installed_packs()] == ["hebrew", "thai"]


@pytest.mark.parametrize(
    ("language", "name", "place"), [("fr", "Birman", "2.1 texte"), ("ar", "البورمية", "2.1")]
)
def test_a_pack_is_named_in_the_language_of_the_screen(
    qapp: QApplication, language: str, name: str, place: str
) -> None:
    """So is where its characters stand: a field by its words, a paper as a whole, never a code of the program."""
    install_language(qapp, language)
    try:
        facts = {"characters": "မ (U+1019, Burmese)", "packs": "Burmese"}
        of_field = KnownError(ErrorCode.LANGUAGE_PACK_MISSING, **facts, where="2.1.narrative")
        of_paper = KnownError(ErrorCode.LANGUAGE_PACK_MISSING, **facts, where="text")
        for words in (in_one(of_field), in_one(of_paper)):
            assert name in words
            assert "Burmese" not in words
        assert place in in_one(of_field)
        assert "narrative" not in in_one(of_field)
        assert "text." not in in_one(of_paper)
        pack = next(one for one in language_packs.known_packs() if one.id == "burmese")
        assert name in in_one(KnownError(ErrorCode.LANGUAGE_PACK_DAMAGED, pack=pack.name))
    finally:
        install_language(qapp, "en")


def test_every_pack_has_a_name_on_the_screen() -> None:
    """A pack that is added to the list gets its name translated too."""
    assert {pack.name for pack in language_packs.known_packs()} == set(PACKS)
