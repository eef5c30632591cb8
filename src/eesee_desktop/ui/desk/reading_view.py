"""One section of a received report, as it is read: its figures and texts, of which a passage can be marked."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.fields import Field, FieldKind, all_fields, text_of
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.markup.read import read
from eesee_desktop.ui.editor.prose_highlighter import ProseHighlighter
from eesee_desktop.ui.editor.text_document import insert_blocks
from eesee_desktop.ui.editor.writing_face import writing_font
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.places import leaf_name, section_name
from eesee_desktop.ui.words.placing import labelled
from eesee_desktop.ui.words.things import ThingWords

_RESTYLED_BY = frozenset(
    {QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.ApplicationFontChange}
)
_BOLD = 600
_BLOCK_END = "\u2029"


@dataclass(frozen=True, slots=True)
class MarkedPassage:
    """What is marked.

    Attributes:
        address: Of the field that it lies in, or of the section where the cursor is in none.
        quote: As it stands in the field; empty where nothing is marked, or it is not to be found there as it is seen.
    """

    address: str
    quote: str


class ReadingView(QTextBrowser):
    """Shows a section; nothing can be written.

    Signals:
        passage_changed: The cursor is elsewhere, or something else is marked.
    """

    passage_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._assessment: Assessment | None = None
        self._instrument: Instrument | None = None
        self._section = ""
        self._places: list[tuple[int, int, str]] = []
        self._document = QTextDocument(self)
        self._document.setUndoRedoEnabled(False)
        self._document.setDocumentMargin(Space.SMALL)
        self._looks = ProseHighlighter(self._document)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._draw)
        self.setDocument(self._document)
        self.setOpenLinks(False)
        self.setProperty("kind", "reading")
        self.setAccessibleName(self.tr("What came"))
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.cursorPositionChanged.connect(self.passage_changed)
        self.selectionChanged.connect(self.passage_changed)

    def show_section(self, assessment: Assessment, instrument: Instrument, section: str) -> None:
        """Show a section."""
        self._assessment, self._instrument, self._section = assessment, instrument, section
        self._draw()

    @property
    def passage(self) -> MarkedPassage:
        """What is marked, and in which field."""
        cursor = self.textCursor()
        start = min(cursor.selectionStart(), cursor.position())
        address = next((name for begin, end, name in self._places if begin <= start <= end), self._section)
        quote = cursor.selectedText().replace(_BLOCK_END, "\n\n").strip()
        if not quote or self._assessment is None or self._instrument is None:
            return MarkedPassage(address, "")
        field = next((one for one in all_fields(self._instrument) if one.name == address), None)
        is_there = field is not None and quote in text_of(self._assessment, field)
        return MarkedPassage(address, quote if is_there else "")

    @property
    def has_marked(self) -> bool:
        """Something is marked."""
        return self.textCursor().hasSelection()

    def _draw(self) -> None:
        self._document.clear()
        self._places = []
        if self._assessment is None or self._instrument is None:
            return
        self._document.setDefaultFont(writing_font())
        cursor = QTextCursor(self._document)
        cursor.insertText(section_name(self._section, self._instrument), _bold())
        for field in all_fields(self._instrument):
            if field.section == self._section and field.kind is not FieldKind.LIST:
                self._add(cursor, field, text_of(self._assessment, field))
        if self._section == "recommendations":
            for one in self._assessment.recommendations:
                self._begin(cursor)
                insert_blocks(cursor, read(one.text))
        if self._document.blockCount() == 1:
            self._begin(cursor)
            cursor.insertText(self.tr("Nothing was written here."), QTextCharFormat())
        self._looks.restyle()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _add(self, cursor: QTextCursor, field: Field, text: str) -> None:
        if not text or self._instrument is None:
            return
        is_prose = field.kind is FieldKind.TEXT
        name = leaf_name(field.name.removeprefix(self._section).removeprefix("."))
        self._begin(cursor)
        if not is_prose:
            start = cursor.position()
            cursor.insertText(
                labelled(name, ThingWords(self._instrument, {}).value(field.name, text)),
                QTextCharFormat(),
            )
            self._places.append((start, cursor.position(), field.name))
            return
        if name:
            cursor.insertText(name, _bold())
            self._begin(cursor, above=0)
        start = cursor.position()
        insert_blocks(cursor, read(text))
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._places.append((start, cursor.position(), field.name))

    def _begin(self, cursor: QTextCursor, above: int = Space.SMALL) -> None:
        """Begin a paragraph that is like no other."""
        cursor.movePosition(QTextCursor.MoveOperation.End)
        form = QTextBlockFormat()
        form.setTopMargin(above)
        cursor.insertBlock(form, QTextCharFormat())

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() in _RESTYLED_BY:
            self._later.start()


def _bold() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontWeight(_BOLD)
    return form
