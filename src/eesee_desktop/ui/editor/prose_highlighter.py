"""How the meaning in a document looks: links, headings, words that no dictionary knows."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from eesee_desktop.domain.narrative import is_web_address
from eesee_desktop.ui.editor.spelling import Speller, WordReader, words_in
from eesee_desktop.ui.editor.text_document import is_head
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import current_colours

_HEADING_SCALES = (1.6, 1.4, 1.33, 1.13, 1.0, 1.0)
_CHECK_AFTER_MS = 400
_WORDS_AT_A_TIME = 40
_BLOCKS_AT_A_TIME = 8


class ProseHighlighter(QSyntaxHighlighter):
    """Lays looks over a document, a block at a time, without touching the text or its undo.

    A link that works is underlined once; one whose address is lost or has not the form of an address is underlined
    by a wave, whatever its colour. Unknown words are dotted. Spelling is asked off the typing path: a word that
    has not been asked about yet is looked up a little later, some words at a time.
    """

    def __init__(self, document: QTextDocument, speller: Speller | None = None) -> None:
        super().__init__(document)
        self._speller = speller
        # Each word is looked up once for a document: asking a dictionary is slow beside everything else here.
        self._known: set[str] = set()
        self._unknown: set[str] = set()
        self._waiting: dict[str, None] = {}
        self._reader = WordReader()
        # Found unknown, and not marked yet from which block on.
        self._unmarked: set[str] = set()
        self._next = 0
        self._is_marking = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._forms: dict[str, QTextCharFormat] = {}

    def set_speller(self, speller: Speller | None) -> None:
        """Check words with a speller, or no longer."""
        if speller is self._speller:
            return
        self._speller = speller
        self.check_anew()

    def restyle(self) -> None:
        """Take colours and font sizes anew."""
        self._forms.clear()
        self.rehighlight()

    @override
    def highlightBlock(self, text: str, /) -> None:
        block = self.currentBlock()
        form = block.blockFormat()
        level = form.headingLevel()
        if level:
            self.setFormat(0, block.length(), self._form(f"heading {level}"))
        elif is_head(form):
            self.setFormat(0, block.length(), self._form("table head"))
        if not text:
            return
        if self._has_links(block):
            self._mark_links(block)
        if self._speller is not None:
            self._mark_words(text)

    def _has_links(self, block: QTextBlock) -> bool:
        return any(span.format.isAnchor() for span in block.textFormats())

    def _mark_links(self, block: QTextBlock) -> None:
        for span in block.textFormats():
            if span.format.isAnchor():
                works = is_web_address(span.format.anchorHref())
                # A highlighter's format replaces the document's at that place, so what is bold has to be made
                # bold again.
                form = QTextCharFormat(self._form("link" if works else "dead link"))
                if span.format.fontWeight() > QFont.Weight.Normal:
                    form.setFontWeight(span.format.fontWeight())
                self.setFormat(span.start, span.length, form)

    def _mark_words(self, text: str) -> None:
        # With each key all words of the paragraph pass here, and nearly all of them are known.
        known = self._known
        for start, length, word in [one for one in self._reader.words_in(text) if one[2] not in known]:
            if word not in self._unknown:
                # A dict in place of a set keeps the order: words are looked up as they were met, which is where
                # the person is looking.
                self._waiting[word] = None
            else:
                form = self.format(start)
                form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
                form.setUnderlineColor(QColor(current_colours().danger))
                self.setFormat(start, length, form)
        if (self._waiting or self._unmarked) and not self._is_marking:
            self._timer.start(
                _CHECK_AFTER_MS
            )  # anew with each key: only when the keys rest is anything asked

    def _on_timer_timeout(self) -> None:
        if self._speller is None:
            return
        if self._speller.is_busy:
            self._timer.start(_CHECK_AFTER_MS)
            return
        if self._waiting:
            for word in list(self._waiting)[:_WORDS_AT_A_TIME]:
                del self._waiting[word]
                if self._speller.check(word):
                    self._known.add(word)
                else:
                    self._unknown.add(word)
                    self._unmarked.add(word)
            self._next = 0
        elif self._unmarked:
            self._mark_on()
        # As soon as the event loop has nothing better to do, and only so much at a time: a key never waits behind a
        # dictionary.
        if self._waiting or self._unmarked:
            self._timer.start(0)

    def _mark_on(self) -> None:
        """Mark the next few blocks that have one of the words just found unknown."""
        self._is_marking = True
        block = self.document().findBlockByNumber(self._next)
        last = self._next + _BLOCKS_AT_A_TIME
        while block.isValid() and block.blockNumber() < last:
            # Only these: highlighting a block has it laid out again.
            if any(word in self._unmarked for _, _, word in words_in(block.text())):
                self.rehighlightBlock(block)
            block = block.next()
        self._is_marking = False
        self._next = last
        if not block.isValid():
            self._unmarked.clear()

    def check_anew(self) -> None:
        """Ask again about every word, as the speller knows others now."""
        self._known.clear()
        self._unknown.clear()
        self._waiting.clear()
        self._unmarked.clear()
        self.rehighlight()

    def _form(self, name: str) -> QTextCharFormat:
        form = self._forms.get(name)
        if form is None:
            form = self._forms[name] = self._made(name)
        return form

    def _made(self, name: str) -> QTextCharFormat:
        form = QTextCharFormat()
        colours = current_colours()
        if name.startswith("heading"):
            scale = _HEADING_SCALES[int(name[-1]) - 1]
            size = round(QFontInfo(self.document().defaultFont()).pixelSize() * scale)
            form.setProperty(QTextFormat.Property.FontPixelSize.value, size)
            form.setFontWeight(QFont.Weight.Bold)
        elif name == "table head":
            form.setFontWeight(QFont.Weight.Bold)
        elif name == "link":
            form.setForeground(QColor(colours.info))
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        else:
            form.setForeground(QColor(colours.danger))
            form.setUnderlineColor(QColor(colours.danger))
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        return form
