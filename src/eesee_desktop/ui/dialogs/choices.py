"""Questions with a real choice, and lists to look at."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop import __version__
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.form import add_field, ranked
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.screen_room import screen_room
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.kit.whole_words import WholeWords
from eesee_desktop.ui.words.placing import put
from eesee_desktop.ui.words.shortcuts import SHORTCUTS, Group, group_words, shown_keys, words_of

_MARK = 64  # pixels, the height of the mark of the program
_EMS = 29  # of what is only looked at


def confirm_delete(parent: QWidget, name: str, *, is_sealed: bool) -> bool:
    """Ask whether an assessment is to be deleted permanently.

    Args:
        name: Country and study period; to be typed for one that was sealed.
    """
    translate = QCoreApplication.translate
    title = put(translate("dialogs", "Delete {name}?"), name=name)
    dialog = AskingDialog(parent, title, translate("dialogs", "Delete permanently"))
    dialog.go_on.setProperty("kind", "danger")
    dialog.column.addWidget(
        ranked(
            translate(
                "dialogs",
                "Everything in it will be deleted: narratives, scores, sources, attached files and the "
                "whole history. Only a backup can bring it back. To keep a copy, export it first.",
            ),
            "body",
        )
    )
    if is_sealed:
        dialog.column.addSpacing(Space.MEDIUM)
        typed = LineEdit(dialog)
        word = translate("dialogs", "delete")
        add_field(
            dialog.column,
            put(translate("dialogs", "It was sealed. &Type “{word}” to continue"), word=word),
            typed,
        )
        refusal = put(translate("dialogs", "Type “{word}” to continue."), word=word)
        dialog.set_problem(
            lambda: "" if typed.text().strip().casefold() == word.casefold() else refusal, typed
        )
    return dialog.ask()


def confirm(parent: QWidget, title: str, text: str, do: str) -> bool:
    """Ask whether to continue with something that is worth a moment's thought."""
    dialog = AskingDialog(parent, title, do)
    dialog.column.addWidget(ranked(text, "body"))
    return dialog.ask()


def show_shortcuts(parent: QWidget) -> None:
    """Show every key that does something."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(QCoreApplication.translate("dialogs", "Keyboard shortcuts"))
    tree = QTreeWidget(dialog)
    tree.setColumnCount(2)
    tree.setHeaderHidden(True)
    tree.setRootIsDecorated(False)
    tree.setAccessibleName(dialog.windowTitle())
    for group in Group:
        top = QTreeWidgetItem(tree, [group_words(group)])
        font = top.font(0)
        font.setBold(True)
        top.setFont(0, font)
        top.setFirstColumnSpanned(True)
        for shortcut in SHORTCUTS:
            if shortcut.group is group:
                QTreeWidgetItem(top, [words_of(shortcut), shown_keys(shortcut)])
    tree.expandAll()
    tree.setWordWrap(True)
    tree.setItemDelegate(WholeWords(tree))
    tree.header().setStretchLastSection(False)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    tree.header().sectionResized.connect(tree.scheduleDelayedItemsLayout)
    _show(dialog, tree)


def show_about(parent: QWidget) -> None:
    """Show what this program is."""
    translate = QCoreApplication.translate
    dialog = QDialog(parent)
    dialog.setWindowTitle(translate("dialogs", "About eesee"))
    inside = QWidget(dialog)
    column = QVBoxLayout(inside)
    picture = QLabel(inside)  # not one that wraps: it would have no height
    picture.setPixmap(icons.pixmap("app", _MARK, ratio=parent.devicePixelRatioF()))
    picture.setAccessibleName("eesee")
    column.addWidget(picture)
    column.addWidget(ranked(f"eesee {__version__}", "title"))
    for text in (
        translate(
            "dialogs",
            "Keeps, scores, prints and seals assessments of the enabling environment for civil society.",
        ),
        put(
            translate(
                "dialogs", "Nothing is sent anywhere unless you send it. Licence: Apache 2.0. Qt {version}."
            ),
            version=qVersion(),
        ),
    ):
        column.addSpacing(Space.SMALL)
        column.addWidget(ranked(text, "body"))
    column.addStretch(1)
    _show(dialog, inside, is_short=True)


def _show(dialog: QDialog, inside: QWidget, *, is_short: bool = False) -> None:
    """Show what is only looked at.

    Args:
        is_short: As high as what is in it, and not as high as it is wide.
    """
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.addWidget(inside, 1)
    column.addWidget(buttons)
    for child in dialog.findChildren(QWidget):
        child.ensurePolished()  # type has its size only then
    room = screen_room(dialog).size() - QSize(40, 80)
    side = min(int(_EMS * em_of(dialog)), room.width())
    height = column.totalHeightForWidth(side) if is_short else side
    dialog.resize(side, min(height, room.height()))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
