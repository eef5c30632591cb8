"""The sources that a section rests on: cite by typing, remove with a click."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.domain.ids import SourceId
from eesee_desktop.domain.source import Source
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.announce import say
from eesee_desktop.ui.kit.choice import Choice
from eesee_desktop.ui.kit.form import ranked, without_mnemonic
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.placing import listed, put
from eesee_desktop.ui.words.typed_dates import shown_date


class _SourceBox(Choice):
    """The sources to choose from, put in when somebody is about to choose.

    Signals:
        entered: It got the focus, or is about to show its list.
    """

    entered = Signal()

    @override
    def focusInEvent(self, e: QFocusEvent, /) -> None:
        self.entered.emit()
        super().focusInEvent(e)

    @override
    def showPopup(self) -> None:
        self.entered.emit()
        super().showPopup()


class CitedSources(QWidget):
    """What is cited, and a field to cite more.

    Signals:
        cite_requested(str): The id of a source to cite.
        uncite_requested(str): The id of one to stop citing.
        add_requested(str): The title of a work that is to become a source, and to be cited.
    """

    cite_requested = Signal(str)
    add_requested = Signal(str)
    uncite_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[Source, ...], frozenset[SourceId], bool] | None = None
        self._label = QLabel(self.tr("S&ources cited"), self)
        self._box = _SourceBox(self)
        self._is_filled = False
        self._edit = LineEdit(self)
        self._cite = QPushButton(self.tr("Ci&te"), self)
        self._cited = QVBoxLayout()
        self._offer = QWidget(self)
        self._unknown = ranked("", "body", self._offer)
        self._add = QPushButton(self.tr("Add it and cite it"), self._offer)

        self._box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(20)
        self._box.setAccessibleName(without_mnemonic(self._label.text()))
        self._box.setAccessibleDescription(self.tr("Type part of a title, Enter cites it"))
        self._box.setLineEdit(self._edit)
        self._edit.setPlaceholderText(self.tr("Type part of a title…"))
        self._edit.setAccessibleName(without_mnemonic(self._label.text()))
        self._edit.setCompleter(None)  # type: ignore[arg-type]  # Qt takes none for none
        self._label.setBuddy(self._box)
        self._cite.setIcon(icons.icon("cite"))
        row = QHBoxLayout()
        row.addWidget(self._box, 1)
        row.addWidget(self._cite)
        self._add.setIcon(icons.icon("add"))
        self._add.setAutoDefault(True)  # Enter, which asked for it, also does it
        offer = QHBoxLayout(self._offer)
        offer.setContentsMargins(0, 0, 0, 0)
        offer.setSpacing(Space.SMALL)
        offer.addWidget(self._unknown, 1)
        offer.addWidget(self._add, 0, Qt.AlignmentFlag.AlignTop)
        self._offer.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.MEDIUM)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self._label)
        column.addLayout(self._cited)
        column.addLayout(row)
        column.addWidget(self._offer)

        self._box.entered.connect(self._fill)
        self._cite.clicked.connect(self._on_cite_clicked)
        self._edit.returnPressed.connect(self._on_cite_clicked)
        self._edit.textEdited.connect(self._offer.hide)
        self._add.clicked.connect(lambda: self.add_requested.emit(self._edit.text().strip()))

    def show_sources(
        self, sources: tuple[Source, ...], cited: Collection[SourceId], *, is_read_only: bool
    ) -> None:
        """Show which of the sources are cited; the others are offered.

        Args:
            is_read_only: Nothing can be changed.
        """
        shown = (sources, frozenset(cited), is_read_only)
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._cited.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for source in sources:
            if source.id in shown[1]:
                self._cited.addWidget(self._cited_line(source, is_read_only=is_read_only))
        self._is_filled = False
        self._edit.clear()
        self._offer.hide()
        if self._box.hasFocus():
            self._fill()
        for widget in (self._box, self._cite):
            widget.setEnabled(not is_read_only)
            widget.setVisible(not is_read_only)

    def _fill(self) -> None:
        """Offer what is not cited yet; hundreds of titles on each page would hold up going from page to page."""
        if self._is_filled or self._shown is None:
            return
        self._is_filled = True
        written = self._edit.text()
        self._box.clear()
        sources, cited, _ = self._shown
        for source in sources:
            if source.id not in cited:
                self._box.addItem(_title(source), source.id)
        self._box.setCurrentIndex(-1)
        self._edit.setText(written)
        completer = QCompleter(self._box.model(), self._box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        popup = completer.popup()
        if popup is not None:
            popup.setProperty("kind", "offers")
            popup.setAccessibleName(self._box.accessibleName())
            popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._box.setCompleter(completer)

    def _cited_line(self, source: Source, *, is_read_only: bool) -> QWidget:
        line = QWidget(self)
        button = QToolButton(line)
        button.setIcon(icons.icon("close"))
        button.setHidden(is_read_only)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(put(self.tr("Stop citing %1"), _title(source)))
        button.setToolTip(self.tr("Stop citing"))
        button.clicked.connect(lambda: self.uncite_requested.emit(source.id))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(ranked(_title(source), "body", line), 1, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _on_cite_clicked(self) -> None:
        self._fill()
        index = self._box.findText(self._box.currentText())
        if index < 0:
            wanted = self._box.currentText().casefold().strip()
            index = next(
                (
                    row
                    for row in range(self._box.count())
                    if wanted and wanted in self._box.itemText(row).casefold()
                ),
                -1,
            )
        if index < 0 and self._edit.text().strip():
            self._offer_to_add(self._edit.text().strip())
        if index >= 0:
            self.cite_requested.emit(str(self._box.itemData(index)))

    def _offer_to_add(self, title: str) -> None:
        """Offer to make a source of a title that none has; a title is not lost because nobody knew it."""
        say(self._unknown, put(self.tr("No source is called “%1” yet."), title), again=True)
        self._add.setAccessibleName(put(self.tr("No source is called “%1” yet. Add it and cite it"), title))
        self._offer.show()
        self._add.setFocus()


def _title(source: Source) -> str:
    """Return a source on one line."""
    return listed(
        part
        for part in (source.title or source.address, source.publisher, shown_date(source.published))
        if part
    )
