"""The two steps of the first start that are about the recovery code: keep it, and show that it was kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from eesee_desktop.system.files import write_file
from eesee_desktop.ui.dialogs.first_start_steps import StartStep
from eesee_desktop.ui.dialogs.unlock_parts import code_hint
from eesee_desktop.ui.kit.announce import say
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import add_field, align_with_screen, ranked
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space, fixed_font


class CodeStep(StartStep):
    """The recovery code, to be printed or written down."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            self.tr("Your recovery code"),
            self.tr(
                "If the passphrase is ever lost, this code opens your work and lets you choose a new passphrase. "
                "The code is shown only this once; a new one can be made in the settings. "
                "Keep it on paper, away from this computer."
            ),
            parent,
        )
        self._organisation = ""
        self._another = ranked("", "body", self)
        self._code = QLabel(self)
        self._copy = QPushButton(self.tr("&Copy"), self)
        self._save = QPushButton(self.tr("&Save to a file…"), self)
        self._print = QPushButton(self.tr("&Print…"), self)
        self._told = ranked("", "muted", self)

        font = fixed_font()
        font.setBold(True)
        self._code.setFont(font)  # no larger, or in double type it would break between groups here and there
        self._code.setWordWrap(True)
        align_with_screen(self._code)
        # Selectable by keyboard too, so that a screen reader can go through it character by character.
        self._code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._code.setAccessibleName(self.tr("Recovery code"))
        row = Flow(self)
        for button in (self._print, self._save, self._copy):
            row.add(button)
        self._another.hide()
        self.column.addWidget(self._another)
        self.column.addSpacing(Space.SMALL)
        self.column.addWidget(self._code)
        self.column.addSpacing(Space.LARGE)
        self.column.addWidget(row)
        self.column.addSpacing(Space.SMALL)
        self.column.addWidget(self._told)
        self.column.addStretch(1)

        self._copy.clicked.connect(self._on_copy_clicked)
        self._save.clicked.connect(self._on_save_clicked)
        self._print.clicked.connect(self._on_print_clicked)

    @property
    def code(self) -> str:
        """The code that is shown."""
        return self._code.text()

    def show_code(self, code: str, organisation: str, *, is_another: bool = False) -> None:
        """Show a code.

        Args:
            is_another: One was shown before, and nobody said that they have it.
        """
        self._another.setText(
            self.tr(
                "The code shown last time was never confirmed. This is a new one. The old one opens nothing any more: "
                "destroy any copy of it."
            )
            if is_another
            else ""
        )
        self._another.setVisible(is_another)
        self._code.setText(code)
        self._code.setAccessibleDescription(code)
        self._organisation = organisation

    def focus_first(self) -> None:
        """Put the focus on the first way to keep the code."""
        # Print and not copy comes first: paper is what the code is for.
        self._print.setFocus()

    def _page(self) -> str:
        """Return what is printed or saved."""
        return "\n\n".join(
            (
                self.tr("Recovery code"),
                self._organisation,
                self._code.text(),
                self.tr("Whoever has this paper and the computer can open the assessments on it."),
            )
        )

    def _tell(self, text: str) -> None:
        say(self._told, text, again=True)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._code.text())
        self._tell(
            # Not cleared after a while, as some programs do: clipboard histories have kept it by then, and it
            # would only feel safe.
            self.tr("Copied. Other programs can read the clipboard until something else is copied.")
        )

    def _on_save_clicked(self) -> None:
        from pathlib import Path  # noqa: PLC0415  kept out of the first paint

        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the recovery code"), "eesee-recovery-code.txt", self.tr("Text (*.txt)")
        )
        if not name:
            return
        from eesee_desktop.domain.errors import KnownError  # noqa: PLC0415  kept out of the first paint
        from eesee_desktop.ui.words.catalogue import in_one  # noqa: PLC0415  as above

        try:
            write_file(Path(name), self._page().encode())
        except KnownError as error:
            self._tell(in_one(error))
        else:
            self._tell(self.tr("Saved. Move the file off this computer."))

    def _on_print_clicked(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415  seldom needed

        printer = QPrinter()
        if QPrintDialog(printer, self).exec():
            document = QTextDocument(self._page())
            document.print_(printer)
            self._tell(self.tr("Sent to the printer."))


class ConfirmStep(StartStep):
    """The recovery code, asked back once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            self.tr("Check your copy"),
            self.tr(
                "Type the recovery code from the copy that you keep, so that you know it will be there "
                "when you need it."
            ),
            parent,
        )
        self._expected = ""
        self._code = LineEdit(self)

        add_field(
            self.column,
            self.tr("Recovery &code"),
            self._code,
            code_hint(),
        )
        self.column.addStretch(1)

        self._code.textChanged.connect(self.changed)

    @property
    def is_complete(self) -> bool:
        """Something was typed."""
        return bool(self._code.text().strip())

    @property
    def problem(self) -> str:
        """It is not the code that was shown."""
        from eesee_desktop.crypto.recovery import recovery_signs  # noqa: PLC0415  kept out of the first paint

        if recovery_signs(self._code.text()) != recovery_signs(self._expected):
            return self.tr(
                "This is not the code that was shown. Compare it character by character, or go back to see it again."
            )
        return ""

    def expect(self, code: str) -> None:
        """Set the code that is to be typed."""
        self._expected = code

    def focus_first(self) -> None:
        """Put the cursor where typing begins."""
        self._code.setFocus()

    @override
    def focus_faulty(self) -> QWidget:
        """Put the cursor into the code; return its field."""
        self._code.setFocus()
        return self._code
