"""The question before a member's name is forgotten, which nothing takes back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.words.placing import put


def ask_forgetting(parent: QWidget, member: str) -> bool:
    """Say what goes and what stays, and ask whether to forget who a member is."""
    translate = QCoreApplication.translate
    dialog = AskingDialog(
        parent,
        put(translate("panel", "Forget who {member} is?"), member=member),
        translate("panel", "Forget the name"),
    )
    dialog.go_on.setProperty("kind", "danger")
    text = translate(
        "panel",
        "Name, organisation and what was agreed to go, from the history of this assessment too. Undo cannot bring "
        "them back. The votes stay. Backups made before still hold the name.",
    )
    dialog.column.addWidget(ranked(text, "body", dialog))
    return dialog.ask()
