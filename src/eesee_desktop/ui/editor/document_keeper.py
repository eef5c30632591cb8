"""One document for each text of an assessment, kept so that undo survives leaving a section and coming back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextDocument, QTextOption
from PySide6.QtWidgets import QApplication

from eesee_desktop.markup.words import count_words
from eesee_desktop.ui.editor.prose_highlighter import ProseHighlighter
from eesee_desktop.ui.editor.spelling import Speller
from eesee_desktop.ui.editor.text_document import fill, markdown_of
from eesee_desktop.ui.editor.writing_face import writing_font
from eesee_desktop.ui.kit.theme import current_colours


@dataclass(slots=True)
class KeptDocument:
    """A document and where its reader was.

    Attributes:
        stored: The text as it was last given or taken.
        canonical: The same as this program would write it; None until somebody writes.
        cursor: Position and anchor.
    """

    document: QTextDocument
    highlighter: ProseHighlighter
    stored: str
    canonical: str | None = None
    cursor: tuple[int, int] = (0, 0)

    def fill(self, markdown: str) -> None:
        """Hold another stored text, with nothing to undo."""
        fill(self.document, markdown)
        self.stored, self.canonical = markdown, None

    def take(self) -> str:
        """Return the stored form of the document as it is now; cheap where nothing was written since."""
        if self.document.isModified():
            self.document.setModified(False)
            now = markdown_of(self.document)
            if self.canonical is None:
                self.canonical = _canonical(self.stored)
            # A text stored in another style of Markdown stays so until somebody writes in it.
            if now != self.canonical:
                self.stored = self.canonical = now
        return self.stored


class DocumentKeeper(QObject):
    """Keeps the documents of one assessment by the names of their fields.

    It holds texts in memory: whoever locks the workspace or closes the assessment calls :meth:`forget_all`.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: dict[str, KeptDocument] = {}
        self._speller: Speller | None = None
        self._counts: dict[str, tuple[int, int]] = {}
        self._direction = Qt.LayoutDirection.LayoutDirectionAuto
        self._look = current_colours(), QApplication.font().key()

    @property
    def speller(self) -> Speller | None:
        """Who knows the words of the texts; None where nobody does."""
        return self._speller

    def set_language(self, direction: Qt.LayoutDirection, speller: Speller | None) -> None:
        """Write all texts in a direction, which is never guessed from a first letter, and check their words."""
        self._speller, self._direction = speller, direction
        if speller is not None:
            speller.words_changed.connect(self._on_speller_words_changed)
        for kept in self._kept.values():
            kept.highlighter.set_speller(speller)
            _turn(kept.document, direction)

    def _on_speller_words_changed(self) -> None:
        for kept in self._kept.values():
            kept.highlighter.check_anew()

    def keep(self, field: str, markdown: str) -> KeptDocument:
        """Return the document of a field.

        A document that still says what is stored keeps its undo; otherwise, as after a restore from the history,
        it is filled again.
        """
        kept = self._kept.get(field)
        if kept is None:
            document = QTextDocument(self)
            document.setDefaultFont(writing_font())
            document.setDocumentMargin(0)
            _turn(document, self._direction)
            kept = KeptDocument(document, ProseHighlighter(document, self._speller), markdown)
            kept.fill(markdown)
            self._kept[field] = kept
        # Somebody else changed the field: the history, a replacement everywhere, another page. Its old steps to
        # undo would bring back a text that no longer fits.
        elif kept.take() != markdown:
            kept.fill(markdown)
            kept.cursor = (0, 0)
        return kept

    def words_of(self, field: str, markdown: str) -> int:
        """Return the words of a stored text, counted once as long as it stays as it is."""
        seal = hash(markdown)  # and not the text, which must not stay in memory longer than it has to
        kept = self._counts.get(field)
        if kept is None or kept[0] != seal:
            kept = self._counts[field] = (seal, count_words(markdown))
        return kept[1]

    def restyle(self) -> None:
        """Update colours and sizes if the theme or the font changed; each editor that sees it may say so."""
        look = current_colours(), QApplication.font().key()
        if look == self._look:
            return
        self._look = look
        for kept in self._kept.values():
            kept.highlighter.restyle()

    def forget_all(self) -> None:
        """Drop all texts from memory."""
        for kept in self._kept.values():
            # Narratives must not outlive the lock in memory longer than Qt needs to let go of them.
            kept.document.deleteLater()
        self._kept.clear()


def _canonical(markdown: str) -> str:
    document = QTextDocument()
    fill(document, markdown)
    return markdown_of(document)


def _turn(document: QTextDocument, direction: Qt.LayoutDirection) -> None:
    option = QTextOption(document.defaultTextOption())
    if option.textDirection() != direction:  # the whole text is laid out anew by it
        option.setTextDirection(direction)
        document.setDefaultTextOption(option)
