"""A key that is not known yet: its digits, to be compared by telephone before anything signed with it is believed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.kit.form import add_field, ranked
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.theme import Space, fixed_font
from eesee_desktop.ui.words.placing import own, put

_PIECE = 8
_LARGER = 1.2  # than body text: read from a chair, with the telephone in the hand


def ask_compared(parent: QWidget, name: str, error: KnownError) -> str:
    """Ask for the digits of a key as they are read aloud; return them, empty if the person thinks better of it.

    Args:
        name: Of what came.
        error: STATEMENT_NOT_TRUSTED, with the key.
    """
    translate = QCoreApplication.translate
    dialog = AskingDialog(
        parent, translate("compare key", "Who signed this?"), translate("compare key", "Take it in")
    )
    digits, fingerprint = str(error.facts["digits"]), str(error.facts["fingerprint"])
    words = translate(
        "compare key",
        "“%1” is whole, and signed with a key that is not known here yet. Telephone the consortium on a number that "
        "you know from elsewhere, never one from the mail. Have them read the digits of their key to you, and type "
        "what you hear; do not read these to them.",
    )
    dialog.column.addWidget(ranked(put(words, name), "body", dialog))
    dialog.column.addSpacing(Space.MEDIUM)
    shown = ranked(own(digits), "lead", dialog)
    font = fixed_font()
    font.setPointSizeF(font.pointSizeF() * _LARGER)
    shown.setFont(font)
    shown.setAccessibleName(translate("compare key", "Digits of the key in the file"))
    shown.setAccessibleDescription(own(digits))
    dialog.column.addWidget(ranked(translate("compare key", "The key in the file:"), "small", dialog))
    dialog.column.addWidget(shown)
    # Without blanks, so it is told where it may go on in the next line.
    pieces = (fingerprint[index : index + _PIECE] for index in range(0, len(fingerprint), _PIECE))
    also = ranked(own("\u200b".join(pieces)), "small", dialog)
    also.setAccessibleName(own(fingerprint))
    dialog.column.addWidget(also)
    dialog.column.addSpacing(Space.MEDIUM)
    heard = LineEdit(dialog)
    heard.setFont(fixed_font())
    add_field(
        dialog.column,
        translate("compare key", "&Digits as you hear them"),
        heard,
        translate("compare key", "Forty digits; blanks do not matter."),
    )
    differ = translate(
        "compare key",
        "These are not the digits of the key in the file. Have them read once more; if they still differ, do not take "
        "the file in: it is not from them.",
    )
    dialog.set_problem(lambda: "" if _is_same(heard.text(), digits, fingerprint) else differ, heard)
    return heard.text() if dialog.ask() else ""


def _is_same(heard: str, digits: str, fingerprint: str) -> bool:
    return "".join(heard.split()) in {"".join(digits.split()), fingerprint}
