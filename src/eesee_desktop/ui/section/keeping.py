"""The question why a score stands although its rule yields another one now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.kit.form import add_field, ranked
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.theme import Space


def ask_reason(parent: QWidget, title: str, text: str, do: str) -> str:
    """Ask why; return what was typed, empty where the person did not go on."""
    translate = QCoreApplication.translate
    dialog = AskingDialog(parent, title, do)
    dialog.column.addWidget(ranked(text, "body"))
    dialog.column.addSpacing(Space.MEDIUM)
    reason = LineEdit(dialog)
    add_field(dialog.column, translate("dialogs", "&Reason"), reason)
    refusal = translate("dialogs", "Say why in a sentence.")
    dialog.set_problem(lambda: "" if reason.text().strip() else refusal, reason)
    return reason.text().strip() if dialog.ask() else ""
