"""The writing of a narrative: a surface, its tools, and Markdown as what comes out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QLabel, QScrollBar, QSpacerItem, QToolButton, QVBoxLayout, QWidget

from eesee_desktop.markup.blocks import BlockKind
from eesee_desktop.ui.editor.document_keeper import DocumentKeeper, KeptDocument
from eesee_desktop.ui.editor.find_bar import FindBar
from eesee_desktop.ui.editor.link_bar import LinkBar
from eesee_desktop.ui.editor.link_editing import link_to_edit, remove_link, set_link
from eesee_desktop.ui.editor.spoken_place import SpokenPlace
from eesee_desktop.ui.editor.tall_prose import TallProse
from eesee_desktop.ui.editor.word_counter import WordCounter
from eesee_desktop.ui.editor.word_menu import offer_words
from eesee_desktop.ui.editor.writing_face import column_width, writing_font
from eesee_desktop.ui.kit.bar import tool
from eesee_desktop.ui.kit.choice import Choice, name_choice
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import put_in_tab_order, ranked, without_mnemonic
from eesee_desktop.ui.kit.icons import icon
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.reading_order import come_last
from eesee_desktop.ui.kit.sides import margins
from eesee_desktop.ui.kit.theme import Space, current_colours
from eesee_desktop.ui.words.placing import in_line, put

_LOOK_AFTER_MS = 60
_HEADING_LEVELS = (0, 3, 4, 5)
# Of the sheet: text and name of the text begin on one line.
_PADDING, _EDGE, _ROUND = 16, 2, 8


class _Head(QWidget):
    """Name, tools and bars of a text.

    Signals:
        resized: It wants another height.
    """

    resized = Signal()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.resized.emit()
        return super().event(event)


class NarrativeEditor(QFrame):
    """A sheet of paper: writes one text at a time and remembers the others.

    Its head stays in sight while the page is scrolled past it.

    Signals:
        edited: A key changed the text; nothing has been serialised yet.
        word_count_changed: Words of the text shown.
        link_open_requested: Somebody wants to follow a link; carries its address.
        find_everywhere_requested: Words to find in the whole assessment, whether case counts, whole words only.
    """

    edited = Signal()
    word_count_changed = Signal(int)
    link_open_requested = Signal(str)
    find_everywhere_requested = Signal(str, bool, bool)

    def __init__(self, keeper: DocumentKeeper | None = None, parent: QWidget | None = None) -> None:
        """Make an editor.

        Args:
            keeper: Of the texts of an assessment, shared by all its editors; an own one if not given.
        """
        super().__init__(parent)
        self._keeper = keeper or DocumentKeeper(self)
        self._field = ""
        self._kept: KeptDocument | None = None
        self._surface = TallProse(self)
        SpokenPlace(self._surface)
        self._head = _Head(self)
        self._name = QLabel(self._head)
        self._length = ranked("", "small", self._head)
        self._guide: tuple[int, int] | None = None
        self._counter = WordCounter(self)
        self._links: LinkBar | None = None
        self._find: FindBar | None = None
        self._tool_row = Flow(self._head, spacing=2)
        self._kinds = Choice(self._head)
        self._tools: dict[str, QToolButton] = {}
        self._bars = QVBoxLayout()
        self._room = QSpacerItem(0, 0)
        self._inside, self._column = QVBoxLayout(self._head), QVBoxLayout(self)
        self._scrolled: QScrollBar | None = None
        # The buttons need not follow each key, and must not slow it.
        self._look_timer = QTimer(self)
        self._look_timer.setSingleShot(True)
        self._look_timer.setInterval(_LOOK_AFTER_MS)
        # Not a single shot for itself, which would keep the editor, and its text, for ever where it goes before.
        self._restyle_timer = QTimer(self)
        self._restyle_timer.setSingleShot(True)
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        row = self._tool_row
        row.add(self._name)
        self._kinds.addItem(self.tr("Paragraph"))
        for rank in range(1, len(_HEADING_LEVELS)):
            self._kinds.addItem(put(self.tr("Heading %1"), rank))
        name_choice(self._kinds, self.tr("Kind of paragraph"))
        row.add(self._kinds)
        surface = self._surface
        for name, words, keys, run in (
            ("bold", self.tr("Bold"), "Ctrl+B", surface.toggle_bold),
            ("italic", self.tr("Italic"), "Ctrl+I", surface.toggle_italic),
            ("bullets", self.tr("Bulleted list"), "Ctrl+Shift+8", self._toggle(BlockKind.BULLETED)),
            ("numbers", self.tr("Numbered list"), "Ctrl+Shift+7", self._toggle(BlockKind.NUMBERED)),
            ("quote", self.tr("Quotation"), "Ctrl+Shift+9", self._toggle_quotation),
            ("link", self.tr("Link"), "Ctrl+K", self.edit_link),
            ("note", self.tr("Footnote"), "Ctrl+Alt+F", surface.add_note),
            ("table", self.tr("Table"), "Ctrl+Alt+T", surface.add_table),
            ("undo", self.tr("Undo"), "Ctrl+Z", surface.undo),
            ("redo", self.tr("Redo"), "Ctrl+Y", surface.redo),
            ("search", self.tr("Find and replace"), "Ctrl+F", self.show_find),
        ):
            button = tool(self._head, name, words, keys)
            button.clicked.connect(run)
            button.setCheckable(name in {"bold", "italic", "bullets", "numbers", "quote"})
            self._tools[name] = button
            row.add(button)
        self.setProperty("kind", "sheet")
        surface.setProperty("kind", "prose")
        surface.setFrameShape(QFrame.Shape.NoFrame)
        come_last(self._head)
        self._head.setAutoFillBackground(True)
        self._head.setBackgroundRole(QPalette.ColorRole.Base)
        self._name.setBuddy(surface)
        self._length.setWordWrap(False)
        # Also where only the name stands before it.
        self._length.setContentsMargins(margins(Space.SMALL, 0, 0, 0))
        row.add(self._length)
        inside = self._inside
        inside.setContentsMargins(_PADDING - _EDGE, Space.SMALL, _PADDING - _EDGE, Space.SMALL)
        inside.setSpacing(Space.TIGHT)
        inside.addWidget(row)
        inside.addLayout(self._bars)
        column = self._column
        column.setContentsMargins(_PADDING, _EDGE, _PADDING, _PADDING)
        column.setSpacing(0)
        column.addSpacerItem(self._room)
        column.addWidget(surface, 1)
        self._head.raise_()
        surface.set_least_lines(6)
        self.setFocusProxy(self._surface)
        self.set_name(self.tr("Narrative"))

    def _connect(self) -> None:
        surface = self._surface
        surface.link_open_requested.connect(self.link_open_requested)
        surface.link_edit_requested.connect(self.edit_link)
        surface.look_changed.connect(self._look_timer.start)
        self._look_timer.timeout.connect(self._show_look)
        self._restyle_timer.timeout.connect(self._restyle)
        offer_words(surface, self._keeper)
        self._counter.counted.connect(self._on_counter_counted)
        self._head.resized.connect(self._place_head)
        surface.focus_changed.connect(self.update)
        self._kinds.activated.connect(self._on_kinds_activated)
        for keys, run in (
            ("Ctrl+B", surface.toggle_bold),
            ("Ctrl+I", surface.toggle_italic),
            ("Ctrl+K", self.edit_link),
            ("Ctrl+Shift+8", self._toggle(BlockKind.BULLETED)),
            ("Ctrl+Shift+7", self._toggle(BlockKind.NUMBERED)),
            ("Ctrl+Shift+9", self._toggle_quotation),
            ("Ctrl+Alt+F", surface.add_note),
            ("Ctrl+Alt+T", surface.add_table),
            ("Ctrl+]", partial(surface.indent, 1)),
            ("Ctrl+[", partial(surface.indent, -1)),
            ("Ctrl+Alt+0", partial(surface.set_heading, 0)),
            ("Ctrl+Alt+1", partial(surface.set_heading, _HEADING_LEVELS[1])),
            ("Ctrl+Alt+2", partial(surface.set_heading, _HEADING_LEVELS[2])),
            ("Ctrl+Alt+3", partial(surface.set_heading, _HEADING_LEVELS[3])),
            ("Ctrl+F", self.show_find),
            ("F3", lambda: self._find_bar().go_on()),
            ("Shift+F3", lambda: self._find_bar().go_back()),
        ):
            self._bind(keys, run)

    def _bind(self, keys: str, run: Callable[[], None]) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(run)
        self.addAction(action)

    def _toggle(self, kind: BlockKind) -> Callable[[], None]:
        return partial(self._surface.toggle_list, kind)

    def _toggle_quotation(self) -> None:
        kind = BlockKind.QUOTATION
        self._surface.set_block_kind(BlockKind.PARAGRAPH if self._surface.block.kind is kind else kind)

    @property
    def surface(self) -> TallProse:
        """What is written on."""
        return self._surface

    @property
    def field(self) -> str:
        """The field whose text is shown."""
        return self._field

    @property
    def word_count(self) -> int:
        """Words of the text shown."""
        return self._counter.words

    def markdown(self) -> str:
        """Return the text shown, in its stored form."""
        return "" if self._kept is None else self._kept.take()

    def set_name(self, name: str) -> None:
        """Say what is written here.

        Args:
            name: May hold the mark of a mnemonic.
        """
        self._name.setText(name)
        self._surface.setAccessibleName(without_mnemonic(name))
        self._surface.setAccessibleDescription(
            self.tr("Ctrl+B bold, Ctrl+I italic, Ctrl+K link, Ctrl+Shift+8 list, Ctrl+F find; Tab leaves")
        )

    def set_guide(self, guide: tuple[int, int] | None) -> None:
        """Say how long the text should be, in words from and to; None for any length."""
        self._guide = guide
        self._on_counter_counted(self._counter.words)

    @property
    def sheet_width(self) -> int:
        """The width of a sheet that is as wide as its lines, in device-independent pixels."""
        bar = self._surface.verticalScrollBar().sizeHint().width()
        return column_width(writing_font()) + bar + 2 * (_PADDING + self._surface.frameWidth())

    def set_read_only(self, is_read_only: bool) -> None:
        """Let nobody write, as in a sealed assessment."""
        if is_read_only is not self._surface.isReadOnly():
            self._surface.setReadOnly(is_read_only)
            # No paper to write on: it has the ground of the page.
            self.setProperty("isReadOnly", is_read_only)
            self._head.setBackgroundRole(
                QPalette.ColorRole.Window if is_read_only else QPalette.ColorRole.Base
            )
            parts: tuple[QWidget, ...] = (self, self._surface)
            for part in parts:
                self.style().unpolish(part)
                self.style().polish(part)
            for part in (self._kinds, *self._tools.values()):
                part.setVisible(not is_read_only)

    def show_field(self, field: str, markdown: str) -> None:
        """Show the text of a field."""
        before = self._kept
        kept = self._keeper.keep(field, markdown)
        if before is not None and before is not kept:
            self._remember(before)
            before.document.contentsChanged.disconnect(self.edited)
        self._field = field
        if kept is not before:
            self._kept = kept
            self._surface.show_document(kept.document)
            kept.document.contentsChanged.connect(self.edited)
        self._recall(kept)
        self._counter.watch(kept.document)
        if self._find is not None:
            self._find.refresh()

    def show_find(self) -> None:
        """Open find and replace, on what is selected."""
        self._find_bar().open_with(self._surface.textCursor().selectedText())
        self._inside.invalidate()  # at once, and not when the event loop comes to it
        self._place_head()

    def _find_bar(self) -> FindBar:
        """Return the bar of find and replace, made when somebody first looks for something."""
        if self._find is None:
            self._find = FindBar(self._surface, self._head)
            self._bars.addWidget(self._find)
            put_in_tab_order(self._surface, self._find)
            self._find.closed.connect(self._surface.setFocus)
            self._find.find_everywhere_requested.connect(self.find_everywhere_requested)
        return self._find

    def _link_bar(self) -> LinkBar:
        """Return the bar of links, made when it is first needed."""
        if self._links is None:
            self._links = LinkBar(self._head)
            self._bars.addWidget(self._links)
            put_in_tab_order(self._surface, self._links)
            self._links.link_chosen.connect(self._on_links_link_chosen)
            self._links.link_removal_requested.connect(self._on_links_link_removal_requested)
            self._links.closed.connect(self._surface.setFocus)
        return self._links

    def edit_link(self) -> None:
        """Open the bar for the link at the cursor, or for a new one in the place of the selection."""
        if self._surface.isReadOnly():
            return
        cursor, text, address, is_link = link_to_edit(self._surface.textCursor())
        self._surface.setTextCursor(cursor)
        self._link_bar().open_for(text, address, is_link=is_link)
        self._inside.invalidate()
        self._place_head()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            # Later, once: a change of theme brings several of these.
            self._restyle_timer.start()

    def _restyle(self) -> None:
        self._keeper.restyle()
        for name, button in self._tools.items():
            button.setIcon(icon(name))

    def _remember(self, kept: KeptDocument) -> None:
        cursor = self._surface.textCursor()
        kept.cursor = (cursor.anchor(), cursor.position())

    def _recall(self, kept: KeptDocument) -> None:
        last = kept.document.characterCount() - 1
        cursor = QTextCursor(kept.document)
        cursor.setPosition(min(kept.cursor[0], last))
        cursor.setPosition(min(kept.cursor[1], last), QTextCursor.MoveMode.KeepAnchor)
        self._surface.setTextCursor(cursor)

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self._surface.show_face()
        area = self._surface.page_area
        bar = None if area is None else area.verticalScrollBar()
        if bar is not self._scrolled:
            if self._scrolled is not None:
                self._scrolled.valueChanged.disconnect(self._on_scrolled)
            self._scrolled = bar
            if bar is not None:
                bar.valueChanged.connect(self._on_scrolled)
        self._place_head()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draw the sheet, and a ring around it while it is written on."""
        super().paintEvent(event)
        if self._surface.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(current_colours().accent), _EDGE))
            inner = _EDGE / 2
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(inner, inner, -inner, -inner), _ROUND, _ROUND
            )

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._place_head()

    def _place_head(self) -> None:
        """Give the head its height, and put it at the top of the sheet or of what is seen of it."""
        width = self.width() - 2 * _EDGE
        height = max(self._head.heightForWidth(width), self._head.minimumSizeHint().height())
        if self._room.sizeHint().height() != height:
            self._room.changeSize(0, height)
            self._column.invalidate()
        self._surface.covered = height
        self._head.resize(width, height)
        self._on_scrolled()

    def _on_scrolled(self) -> None:
        area = self._surface.page_area
        above = 0 if area is None else -self.mapTo(area.viewport(), QPoint(0, 0)).y()
        y = max(_EDGE, min(above, self.height() - self._head.height() - _EDGE))
        if self._head.pos() != QPoint(_EDGE, y):
            self._head.move(_EDGE, y)

    def _on_counter_counted(self, words: int) -> None:
        text = self.tr("%n word(s)", "", words)
        if self._guide is not None:
            advice = put(self.tr("aim for %1 to %2"), *self._guide)
            text = in_line((text, advice))
        if text != self._length.text():
            self._length.setText(text)
        self.word_count_changed.emit(words)

    def _show_look(self) -> None:
        look, block = self._surface.look, self._surface.block
        self._tools["bold"].setChecked(look.is_bold)
        self._tools["italic"].setChecked(look.is_italic)
        self._tools["bullets"].setChecked(block.kind is BlockKind.BULLETED)
        self._tools["numbers"].setChecked(block.kind is BlockKind.NUMBERED)
        self._tools["quote"].setChecked(block.kind is BlockKind.QUOTATION)
        rank = 0
        if block.kind is BlockKind.HEADING:
            rank = next(
                (index for index, level in enumerate(_HEADING_LEVELS) if index and level >= block.level), 3
            )
        self._kinds.setCurrentIndex(rank)

    def _on_kinds_activated(self, rank: int) -> None:
        self._surface.set_heading(_HEADING_LEVELS[rank])
        self._surface.setFocus()

    def _on_links_link_chosen(self, text: str, address: str) -> None:
        cursor = self._surface.textCursor()
        set_link(cursor, text, address)
        self._surface.setTextCursor(cursor)

    def _on_links_link_removal_requested(self) -> None:
        remove_link(self._surface.textCursor())
