"""Sealing on screen: nothing becomes final that was not said, and what came of it is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from pyrage import x25519
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QTreeWidget, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.crypto.recipients import is_sealed
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments, consortium, submissions
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.main_window.sealing_verbs import SealingVerbs
from eesee_desktop.ui.operations import Operations
from support_workspace import add_example

_LONG_MS = 20_000
_ANYWHERE = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive


class Desk:
    """A complete draft and what can be asked for about its sealed file, with what was told of it."""

    def __init__(self, workspace: Workspace, verbs: SealingVerbs, wanted: AssessmentId) -> None:
        self.workspace = workspace
        self.verbs = verbs
        self.wanted = wanted
        self.told: list[str] = []
        self.sealed: list[str] = []
        verbs.sealed.connect(self.sealed.append)
        verbs.told.connect(lambda text, _tone, _act: self.told.append(text))

    @property
    def state(self) -> tuple[bool, int]:
        """Whether the assessment is final, and its revision."""
        value = assessments.load(self.workspace, self.wanted)
        return value.is_sealed, value.revision


@pytest.fixture
def desk(workspace: Workspace, qtbot: QtBot) -> Iterator[Desk]:
    """Return the verbs on a complete draft."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    background = Background()
    verbs = SealingVerbs(workspace, Operations(window), background, window)
    yield Desk(workspace, verbs, add_example(workspace).id)
    background.stop()


def answer(does: Callable[[AskingDialog], object]) -> None:
    """Answer the next question, once it is on screen."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, AskingDialog):
            does(dialog)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def choose_folder(monkeypatch: pytest.MonkeyPatch, folder: Path | None) -> list[Path]:
    """Let the system's dialog save into a folder, or nowhere as after Cancel; return the paths it was asked with."""
    asked: list[Path] = []

    def get(_parent: object, _title: str, path: str, _kinds: str) -> tuple[str, str]:
        asked.append(Path(path))
        return ("" if folder is None else str(folder / Path(path).name), "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", get)
    return asked


def test_cancel_leaves_a_draft(desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whoever cancels the question is asked for no folder, and nothing is final or written."""
    folder = tmp_path / "out"
    folder.mkdir()
    asked = choose_folder(monkeypatch, folder)
    answer(AskingDialog.reject)
    desk.verbs.seal(desk.wanted)
    assert (asked, desk.state, list(folder.iterdir())) == ([], (False, 1), [])


def test_the_question_names_the_standard_texts(desk: Desk) -> None:
    """Who seals reads which parts the report fills with words that are not theirs; where all is written, of none."""
    asked: list[str] = []

    def look(dialog: AskingDialog) -> None:
        asked.append(" ".join(label.text() for label in dialog.findChildren(QLabel)))
        dialog.reject()

    answer(look)
    desk.verbs.seal(desk.wanted)
    for section in ("introduction", "research_process", "notice"):
        assessments.set_field(desk.workspace, desk.wanted, section, "Our own words.")
    answer(look)
    desk.verbs.seal(desk.wanted)
    assert "standard texts for: Introduction, Closing notice." in asked[0]
    assert "standard text" not in asked[1]


def test_no_place_leaves_a_draft(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The place is asked for with the name of the file filled in, and whoever cancels has sealed nothing."""
    asked = choose_folder(monkeypatch, None)
    answer(AskingDialog.accept)
    desk.verbs.seal(desk.wanted)
    qtbot.waitUntil(lambda: bool(asked), timeout=_LONG_MS)
    (path,) = asked
    assert path.name.startswith(assessments.load(desk.workspace, desk.wanted).file_stem)
    assert path.suffix == ".eesee"
    assert (desk.state, desk.told) == ((False, 1), [])


def test_with_recipients_on_board_it_is_encrypted_and_said(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The question names the list, the file is encrypted for all on it, and so it is when it is written again."""
    recipients = tuple(str(x25519.Identity.generate().to_public()) for _ in range(2))
    consortium.sign_recipients(desk.workspace, recipients, date(2099, 12, 31), ())
    folder, again = tmp_path / "out", tmp_path / "again.eesee"
    folder.mkdir()
    choose_folder(monkeypatch, folder)
    asked: list[str] = []

    def look(dialog: AskingDialog) -> None:
        asked.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.accept()

    answer(look)
    desk.verbs.seal(desk.wanted)
    qtbot.waitUntil(lambda: bool(desk.sealed), timeout=_LONG_MS)
    assert any("encrypted for the 2 recipients" in text and "list 1 of" in text for text in asked)
    (made,) = folder.iterdir()
    assert made.name.endswith(".eesee.age")
    assert is_sealed(made.read_bytes())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(again), ""))
    desk.verbs.save_again(desk.wanted)
    assert not again.exists()
    assert is_sealed(again.with_name("again.eesee.age").read_bytes())


def test_a_folder_that_takes_no_file_is_not_remembered(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Where writing failed, the next try begins where it began before, and not in that folder."""
    (tmp_path / "none").write_text("a file, in which nothing can be written")
    asked = choose_folder(monkeypatch, tmp_path / "none")
    answer(AskingDialog.accept)
    desk.verbs.seal(desk.wanted)
    qtbot.waitUntil(lambda: bool(desk.told), timeout=_LONG_MS)
    begun = asked[0].parent
    assert desk.verbs.folder == begun
    folder = tmp_path / "out"
    folder.mkdir()
    choose_folder(monkeypatch, folder)
    answer(AskingDialog.accept)
    desk.verbs.seal(desk.wanted)
    qtbot.waitUntil(lambda: bool(desk.sealed), timeout=_LONG_MS)
    assert desk.verbs.folder == folder
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "x.eesee"), ""))
    desk.verbs.save_again(desk.wanted)
    assert desk.verbs.folder == folder


def test_sealed_saved_again_and_reopened(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The file is written and nothing warned of, it comes out the same again, and reopening asks first."""
    folder, again = tmp_path / "out", tmp_path / "again.eesee"
    folder.mkdir()
    choose_folder(monkeypatch, folder)
    answer(AskingDialog.accept)
    desk.verbs.seal(desk.wanted)
    qtbot.waitUntil(lambda: bool(desk.sealed), timeout=_LONG_MS)
    (made,) = folder.iterdir()
    assert (desk.sealed, desk.told) == ([desk.wanted], [])
    assert desk.state == (True, 1)
    assert made.name == submissions.submission_name(desk.workspace, AssessmentId(desk.wanted))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(again), ""))
    desk.verbs.save_again(desk.wanted)
    assert again.read_bytes() == made.read_bytes()
    assert desk.sealed == [desk.wanted, desk.wanted]
    answer(AskingDialog.reject)
    desk.verbs.reopen(desk.wanted)
    assert desk.state == (True, 1)
    answer(AskingDialog.accept)
    desk.verbs.reopen(desk.wanted)
    assert desk.state == (False, 2)


def _item(tree: QTreeWidget, words: str) -> QTreeWidgetItem:
    (found,) = tree.findItems(words, _ANYWHERE)
    return found


def test_what_is_unticked_stays_and_is_remembered(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Each thing has its tick; name and size of the file follow; the next revision begins with what was chosen."""
    source = assessments.load(desk.workspace, desk.wanted).public_sources[0]
    (tmp_path / "out").mkdir()
    choose_folder(monkeypatch, tmp_path / "out")
    seen: list[str] = []

    def untick(dialog: AskingDialog) -> None:
        tree = dialog.findChild(QTreeWidget)
        assert tree is not None
        seen.append(_item(tree, source.title).text(0))
        _item(tree, source.title).setCheckState(0, Qt.CheckState.Unchecked)
        _item(tree, "Votes:").setCheckState(0, Qt.CheckState.Checked)
        _item(tree, "Draft report").setCheckState(0, Qt.CheckState.Unchecked)
        seen.append(_item(tree, source.title).text(0))
        qtbot.waitUntil(lambda: bool(tree.findItems(".eesee", _ANYWHERE)), timeout=_LONG_MS)
        seen.append(" ".join(label.text() for label in dialog.findChildren(QLabel)))
        dialog.accept()

    answer(untick)
    desk.verbs.seal(desk.wanted)
    qtbot.waitUntil(lambda: bool(desk.sealed), timeout=_LONG_MS)
    assert "not marked confidential" in seen[0]
    assert seen[1].startswith("Stays – Source: ")
    assert "As a mail it has" in seen[2]
    last = desk.workspace.submissions.last(desk.wanted)
    assert last is not None
    content = submissions.verify(last.data, desk.workspace.clock()).content
    assert content is not None
    assert source.id not in {one.id for one in content.assessment.sources}
    assert (bool(content.assessment.panel.votes), content.draft) == (True, None)
    submissions.reopen(desk.workspace, desk.wanted)
    states: list[Qt.CheckState] = []

    def look(dialog: AskingDialog) -> None:
        tree = dialog.findChild(QTreeWidget)
        assert tree is not None
        states.extend(_item(tree, name).checkState(0) for name in (source.title, "Votes:", "Draft report"))
        dialog.reject()

    answer(look)
    desk.verbs.seal(desk.wanted)
    assert states == [Qt.CheckState.Unchecked, Qt.CheckState.Checked, Qt.CheckState.Unchecked]
