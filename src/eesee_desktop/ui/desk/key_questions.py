"""What is asked before a key is good no more, and whether another desk's key was compared."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from eesee_desktop.storage.enrolled_keys import EnrolledKey
from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.kit.date_edit import DateEdit
from eesee_desktop.ui.kit.form import add_field, ranked
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.words.placing import put

translate = QCoreApplication.translate

_YEAR = timedelta(days=365)


def ask_expiry(parent: QWidget, key: EnrolledKey, today: date) -> date | None:
    """Ask until which day a key is good; None if it stays as it is."""
    dialog = AskingDialog(
        parent,
        translate("desk", "Let the key expire?"),
        translate("desk", "Let it expire"),
    )
    dialog.column.addWidget(
        ranked(
            put(
                translate(
                    "desk",
                    "What %1 seals is believed until the end of that day and no longer. Once that day is over the key "
                    "never comes back; the member then needs a new one.",
                ),
                key.organisation,
            ),
            "body",
            dialog,
        )
    )
    return _day(dialog, translate("desk", "&Good until"), today + _YEAR)


def ask_revocation(parent: QWidget, key: EnrolledKey, today: date) -> date | None:
    """Ask from which day on nobody relies on a key; None if it stays as it is."""
    dialog = AskingDialog(
        parent,
        translate("desk", "Revoke the key?"),
        translate("desk", "Revoke it for ever"),
    )
    dialog.go_on.setProperty("kind", "danger")
    dialog.column.addWidget(
        ranked(
            put(
                translate(
                    "desk",
                    "Nothing that the key of %1 signed is believed any more. This cannot be undone: a revoked key "
                    "never comes back, here or in any register signed from now on. The member makes a new one, and you "
                    "compare its digits by telephone.",
                ),
                key.organisation,
            ),
            "body",
            dialog,
        )
    )
    field = DateEdit(today, dialog)
    add_field(
        dialog.column,
        translate("desk", "Lost or taken &since"),
        field,
        translate("desk", "The day from which on somebody else may have had it."),
    )
    dialog.column.addWidget(field.echo)

    def problem() -> str:
        if not field.problem and field.day > today:
            return translate("desk", "That day is still to come. To end a key later, let it expire.")
        return field.problem

    dialog.set_problem(problem, field)
    return field.day if dialog.ask() else None


def ask_compared(parent: QWidget) -> str:
    """Ask for the digits of a key that signed a register; empty if nobody compared them."""
    dialog = AskingDialog(
        parent,
        translate("desk", "A register of another desk"),
        translate("desk", "They are the same"),
    )
    dialog.column.addWidget(
        ranked(
            translate(
                "desk",
                "Its key is not known here. Ring whoever signed it, on a number that you know, and type the forty "
                "digits of their key as they read them to you.",
            ),
            "body",
            dialog,
        )
    )
    typed = LineEdit(dialog)
    add_field(dialog.column, translate("desk", "&Digits as they are read to you"), typed)
    dialog.set_problem(
        lambda: "" if typed.text().strip() else translate("desk", "Type the digits, or cancel."),
        typed,
    )
    return typed.text() if dialog.ask() else ""


def _day(dialog: AskingDialog, name: str, day: date) -> date | None:
    field = DateEdit(day, dialog)
    add_field(dialog.column, name, field)
    dialog.column.addWidget(field.echo)
    dialog.set_problem(lambda: field.problem, field)
    return field.day if dialog.ask() else None
