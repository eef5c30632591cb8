"""The real program, led from page to page and from dialog to dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QMenuBar,
    QWidget,
)

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.system.randomness import random_bytes
from eesee_desktop.system.settings import SettingsFile
from eesee_desktop.ui.desktop import Desktop
from eesee_desktop.ui.editor.narrative_editor import NarrativeEditor
from eesee_desktop.ui.exchange.compare_key import ask_compared
from eesee_desktop.ui.home.cards_view import CardsView
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.messages import Act, Tone
from eesee_desktop.ui.main_window.key_verbs import KeyVerbs
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.paper.draft_page import DraftPage
from eesee_desktop.ui.section.cited_sources import CitedSources
from screenshots.asides import (
    show_folded,
    show_lines_of_messages,
    show_longest_tip,
    show_menus_of_buttons,
    show_menus_of_text,
    show_panes,
    show_previews,
    show_windows,
    show_writing_view,
)
from screenshots.conditions import Condition
from screenshots.content import PRACTICE, SEALED, WHOLE, make_content
from screenshots.desk import show_desk
from screenshots.popups import show_boxes, show_choices
from screenshots.resting import settle, wait_until
from support_desktop import close_desktop, failure_told, make_desktop
from support_workspace import PASSPHRASE

_UNKNOWN_KEY = KnownError(
    ErrorCode.STATEMENT_NOT_TRUSTED,
    kind="receipt",
    fingerprint="SHA256:Qk3uYxC2u7yXcWv3hYq0m8nTz1kVd5rB9pLs6eFgHjA",
    digits="21399 13693 99887 88228 74839 99085 67071 40704",
)
Visit = Callable[[str, QWidget], None]
Kind = TypeVar("Kind", bound=QWidget)

_CHECKED_MS = 260  # the findings come a moment after a change
# One section of each kind is enough.
_MORE_OF_A_KIND = frozenset(
    {"3", "4", "5", "6", "1.2", "1.3"}
    | {f"{number}.{place}" for number in range(2, 7) for place in range(1, 4)} - {"2.1"}
)


class Studio:
    """Shows everything there is, one after the other, to a visitor.

    Args:
        folder: For workspaces and settings.
        visit: Is called with the name of a scene and the window that shows it.
    """

    def __init__(self, application: QApplication, folder: Path, condition: Condition, visit: Visit) -> None:
        self._application = application
        self._folder = folder
        self._condition = condition
        self._visit = visit
        self._troubles: list[BaseException] = []

    def show_all(self) -> None:
        """Show every scene.

        Raises:
            BaseException: What the visitor raised while a dialog was open, once all is shown.
        """
        self._show_first_start()
        (self._folder / "full").mkdir()
        empty = make_content(self._folder / "full" / "workspace")
        desktop = self._show_unlock()
        window = desktop.window
        assert window is not None
        self._fill_screen(window)
        self._show_home(window)
        self._show_assessment(window, WHOLE, "whole")
        self._show_writing(window)
        self._show_messages(window)
        self._show_popups(window)
        self._show_dialogs(window)
        self._show_assessment(window, PRACTICE, "training", only=("2.1", "review"))
        self._show_assessment(
            window,
            empty,
            "new",
            only=(
                *("context", "1", "2.1", "recommendations", "panel", "sources"),
                *("results", "review", "draft"),
            ),
        )
        show_windows(window, empty, self._folder / "full", self._visit)
        self._show_assessment(
            window, SEALED, "sealed", only=("2.1", "2", "sources", "recommendations", "review", "sealed")
        )
        show_folded("sealed-sealed", window, self._visit)
        desktop.lock()
        settle()
        assert desktop.doors.unlock is not None
        self._visit("locked", desktop.doors.unlock)
        close_desktop(desktop)
        size = (self._condition.width, self._condition.height)
        show_desk(self._folder / "consortium", size, self._visit, self._show_asked)
        if self._troubles:
            raise self._troubles[0]

    def _desktop(self, folder: Path) -> Desktop:
        folder.mkdir(exist_ok=True, parents=True)
        settings = SettingsFile(folder / "settings.json")
        settings.change(
            theme=self._condition.theme,
            font_scale=self._condition.font_scale,
            language=self._condition.language,
        )
        return make_desktop(self._application, folder / "workspace")

    def _show_first_start(self) -> None:
        desktop = self._desktop(self._folder / "first")
        desktop.start()
        first = desktop.doors.first_start
        assert first is not None
        settle()
        self._visit("first-start-1", first)
        _visible(first, QLineEdit)[0].setText("Asociación Ejemplo por los Derechos")
        countries = _visible(first, QComboBox)[0]
        countries.setCurrentIndex(countries.findData("PER"))
        self._visit("first-start-1-filled", first)
        go_on = _main_button(first)
        go_on.click()
        settle()
        self._visit("first-start-2", first)
        for edit, text in zip(_visible(first, QLineEdit), ("password", "passwort"), strict=True):
            edit.setText(text)
        QTest.qWait(300)
        go_on.click()
        settle()
        self._visit("first-start-2-weak", first)
        for edit in _visible(first, QLineEdit):
            edit.setText(PASSPHRASE)
        QTest.qWait(300)
        self._visit("first-start-2-strong", first)
        go_on.click()
        wait_until(lambda: bool(first.code))
        settle()
        self._visit("first-start-3", first)
        code = first.code
        go_on.click()
        settle()
        _visible(first, QLineEdit)[0].setText(code[:-1])
        go_on.click()
        settle()
        self._visit("first-start-4-wrong", first)
        _visible(first, QLineEdit)[0].setText(code)
        go_on.click()
        wait_until(lambda: desktop.window is not None)
        window = desktop.window
        assert window is not None
        self._fill_screen(window)
        self._visit("home-empty", window)
        close_desktop(desktop)

    def _show_unlock(self) -> Desktop:
        desktop = self._desktop(self._folder / "full")
        desktop.start()
        unlock = desktop.doors.unlock
        assert unlock is not None
        settle()
        self._visit("unlock", unlock)
        unlock.passphrase_entered.emit("not this one")
        wait_until(lambda: bool(failure_told(unlock)))
        settle()
        self._visit("unlock-wrong", unlock)
        # By its place and not by its name, which may be in any language: the first of the links.
        next(one for one in _visible(unlock, QAbstractButton) if one.property("kind") == "link").click()
        settle()
        self._visit("unlock-recovery", unlock)
        unlock.passphrase_entered.emit(PASSPHRASE)
        wait_until(lambda: desktop.window is not None)
        return desktop

    def _fill_screen(self, window: MainWindow) -> None:
        window.resize(self._condition.width, self._condition.height)
        window.move(0, 0)
        settle()

    def _show_home(self, window: MainWindow) -> None:
        self._visit("home", window)
        search = _visible(window.home, QLineEdit)[0]
        search.setText("nowhere at all")
        settle()
        self._visit("home-nothing-found", window)
        search.clear()
        cards = _visible(window.home, CardsView)[0]
        cards.customContextMenuRequested.emit(cards.visualRect(cards.currentIndex()).center())
        self._visit_menu("home-menu")
        for at, menu in enumerate(_menus(window)):
            menu.popup(window.mapToGlobal(window.rect().topLeft()))
            self._visit_menu(f"menu-{at + 1}")

    def _visit_menu(self, name: str) -> None:
        settle()
        menu = QApplication.activePopupWidget()
        assert menu is not None
        self._visit(name, menu)
        menu.close()
        settle()

    def _show_assessment(
        self, window: MainWindow, wanted: str, name: str, only: tuple[str, ...] = ()
    ) -> None:
        window.open_assessment(wanted)
        window.activateWindow()
        wait_until(lambda: QApplication.focusWidget() is not None)
        frame = window.frame
        assert frame is not None
        for section in frame.tree.sections:
            if (only and section not in only) or section in _MORE_OF_A_KIND:
                continue
            frame.go_to(section)
            if section in {"review", "1"}:
                QTest.qWait(_CHECKED_MS)
            page = frame.page
            if isinstance(page, DraftPage):
                wait_until(partial(_has_pictures, page))
            settle()
            self._visit(f"{name}-{section}", window)
            self._visit_end(f"{name}-{section}", window)

    def _visit_end(self, name: str, window: MainWindow) -> None:
        """Show the lower end of a page that is higher than the window."""
        page = window.frame.page if window.frame is not None else None
        if page is None or page.verticalScrollBar().maximum() == 0:
            return
        page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
        settle()
        self._visit(f"{name}-end", window)
        page.verticalScrollBar().setValue(0)

    def _show_writing(self, window: MainWindow) -> None:
        frame = window.frame
        assert frame is not None
        frame.go_to("context")
        settle()
        editor = _visible(frame, NarrativeEditor)[0]
        editor.show_find()
        settle()
        self._visit("writing-find", window)
        QTest.keyClick(QApplication.focusWidget() or editor, Qt.Key.Key_Escape)
        editor.edit_link()
        settle()
        self._visit("writing-link", window)
        QTest.keyClick(QApplication.focusWidget() or editor, Qt.Key.Key_Escape)
        settle()

    def _show_messages(self, window: MainWindow) -> None:
        for tone in Tone:
            window.messages.tell(
                "It was written to PER-2025-r01-draft.pdf, which anybody can read.", tone, Act("Peek", settle)
            )
            settle()
            self._visit(f"message-{tone.value}", window)
        window.messages.clear()

    def _show_popups(self, window: MainWindow) -> None:
        frame = window.frame
        assert frame is not None
        show_choices("popup-home", window.home, self._visit)
        for section in ("1", "2.1", "sources", "panel", "recommendations", "draft", "history", "search"):
            frame.go_to(section)
            settle()
            assert frame.page is not None
            show_choices(f"popup-{section}", frame.page, self._visit)
            show_menus_of_buttons(f"popup-{section}", frame.page, self._visit)
        for section in ("panel", "2.2"):
            frame.go_to(section)
            settle()
            show_folded(f"whole-{section}", window, self._visit)
        frame.go_to("2.1")
        settle()
        show_panes(window, self._visit)
        show_lines_of_messages(window, _visible(frame, CitedSources)[0], self._visit)
        show_boxes(window, self._folder, self._visit)
        frame.go_to("context")
        settle()
        show_writing_view(window, self._visit)
        show_longest_tip(window, self._visit)
        show_menus_of_text(window, _visible(frame, NarrativeEditor)[0].surface, self._show_asked)

    def _show_dialogs(self, window: MainWindow) -> None:
        for name in ("new", "duplicate", "settings", "shortcuts", "about", "go_to", "leave_nothing"):
            self._show_asked(f"dialog-{name}", _action(window, name).trigger)
        home = window.home
        self._show_asked("dialog-delete", lambda: home.delete_requested.emit(WHOLE))
        self._show_asked("dialog-delete-sealed", lambda: home.delete_requested.emit(SEALED))
        frame = window.frame
        assert frame is not None
        self._show_asked("dialog-seal", frame.seal_requested.emit)
        from eesee_desktop.ui.dialogs import settings  # noqa: PLC0415  loaded by now
        from eesee_desktop.ui.dialogs.new_code import NewCodeDialog  # noqa: PLC0415  as above

        code = "K7QF2-9MXWD-4HTRC-8PZNB-V3JYS-6GLAE"
        self._show_asked("dialog-passphrase", lambda: settings.ask_new_passphrase(window))
        self._show_asked("dialog-compare-key", lambda: ask_compared(window, "receipt.bin", _UNKNOWN_KEY))
        self._show_asked("dialog-own-key", lambda: _show_own_key(window))
        self._show_asked("dialog-new-code", lambda: settings.ask_present_passphrase(window))
        self._show_asked("dialog-code", lambda: NewCodeDialog(code, "Red Ejemplo", window).exec())
        show_previews(window, self._folder / "full", self._show_asked)

    def _show_asked(self, name: str, open_it: Callable[[], object]) -> None:
        """Open a dialog or a menu, which may hold still until it is closed, show it and close it."""
        QTimer.singleShot(_CHECKED_MS, lambda: self._visit_asked(name))
        open_it()
        wait_until(lambda: _asked() is None)

    def _visit_asked(self, name: str) -> None:
        asked = _asked()
        try:
            assert asked is not None, name
            asked.activateWindow()
            settle()
            self._visit(name, asked)
            if isinstance(asked, QDialog):
                show_choices(name, asked, self._visit)
        except BaseException as trouble:  # noqa: BLE001  must come out where it can be seen, not in an event
            self._troubles.append(trouble)
        finally:
            if asked is not None:
                asked.close()


def _show_own_key(window: MainWindow) -> None:
    verbs = KeyVerbs(window.workspace, Background(window), window, random_bytes)
    verbs.show_key(has_consortium=window.has_consortium)


def _asked() -> QWidget | None:
    return QApplication.activePopupWidget() or QApplication.activeModalWidget()


def _visible(parent: QWidget, kind: type[Kind]) -> list[Kind]:
    return [child for child in parent.findChildren(kind) if child.isVisible()]


def _main_button(parent: QWidget) -> QAbstractButton:
    """Return the button that goes on."""
    return next(button for button in _visible(parent, QAbstractButton) if button.property("kind") == "main")


def _action(window: QWidget, name: str) -> QAction:
    found = window.findChild(QAction, name)
    assert isinstance(found, QAction), name
    return found


def _has_pictures(page: DraftPage) -> bool:
    return bool(page.viewer.view.pictures)


def _menus(window: QWidget) -> Iterator[QMenu]:
    bar = window.findChild(QMenuBar)
    assert isinstance(bar, QMenuBar)
    for action in bar.actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        yield menu
