"""The writing of a narrative: a surface, its tools, and Markdown as what comes out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QTextCursor
from PySide6.QtWidgets import QComboBox, QToolButton, QVBoxLayout, QWidget

from eesee_desktop.markup.blocks import BlockKind
from eesee_desktop.ui.editor.document_keeper import DocumentKeeper, KeptDocument
from eesee_desktop.ui.editor.find_bar import FindBar
from eesee_desktop.ui.editor.link_bar import LinkBar
from eesee_desktop.ui.editor.link_editing import link_to_edit, remove_link, set_link
from eesee_desktop.ui.editor.prose_edit import ProseEdit
from eesee_desktop.ui.editor.spelling import Speller, words_in
from eesee_desktop.ui.editor.spoken_place import SpokenPlace
from eesee_desktop.ui.editor.word_counter import WordCounter
from eesee_desktop.ui.kit.bar import tool
from eesee_desktop.ui.kit.choice import name_choice
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import put_in_tab_order
from eesee_desktop.ui.kit.icons import icon
from eesee_desktop.ui.kit.overriding import override

_LOOK_AFTER_MS = 60
_MOST_SUGGESTIONS = 6
_HEADING_LEVELS = (0, 3, 4, 5)


class NarrativeEditor(QWidget):
    """Writes one text at a time and remembers the others.

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
        self._speller: Speller | None = None
        self._surface = ProseEdit(self)
        SpokenPlace(self._surface)
        self._counter = WordCounter(self)
        self._links: LinkBar | None = None
        self._find: FindBar | None = None
        self._tool_row = Flow(self, spacing=2)
        self._kinds = QComboBox(self)
        self._tools: dict[str, QToolButton] = {}
        self._column = QVBoxLayout(self)
        # The buttons need not follow each key, and must not slow it.
        self._look_timer = QTimer(self)
        self._look_timer.setSingleShot(True)
        self._look_timer.setInterval(_LOOK_AFTER_MS)
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        row = self._tool_row
        self._kinds.addItem(self.tr("Text"))
        for rank in range(1, len(_HEADING_LEVELS)):
            self._kinds.addItem(self.tr("Heading %1").replace("%1", str(rank)))
        name_choice(self._kinds, self.tr("Kind of paragraph"))
        row.add(self._kinds)
        surface = self._surface
        for name, words, keys, run in (
            ("bold", self.tr("Bold"), "Ctrl+B", surface.toggle_bold),
            ("italic", self.tr("Italic"), "Ctrl+I", surface.toggle_italic),
            ("bullets", self.tr("Bulleted list"), "Ctrl+Shift+8", self._toggle(BlockKind.BULLETED)),
            ("numbers", self.tr("Numbered list"), "Ctrl+Shift+7", self._toggle(BlockKind.NUMBERED)),
            ("link", self.tr("Link"), "Ctrl+K", self.edit_link),
            ("undo", self.tr("Undo"), "Ctrl+Z", surface.undo),
            ("redo", self.tr("Redo"), "Ctrl+Y", surface.redo),
            ("search", self.tr("Find and replace"), "Ctrl+F", self.show_find),
        ):
            button = tool(self, name, words, keys)
            button.clicked.connect(run)
            button.setCheckable(name in {"bold", "italic", "bullets", "numbers"})
            self._tools[name] = button
            row.add(button)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._tool_row)
        self._column.addWidget(self._surface, 1)
        self._surface.setMinimumHeight(self.fontMetrics().lineSpacing() * 6)
        self.setFocusProxy(self._surface)
        self.set_name(self.tr("Narrative"))

    def _connect(self) -> None:
        surface = self._surface
        surface.link_open_requested.connect(self.link_open_requested)
        surface.link_edit_requested.connect(self.edit_link)
        surface.look_changed.connect(self._look_timer.start)
        self._look_timer.timeout.connect(self._show_look)
        surface.set_context_entries(self._suggestions_at)
        self._counter.counted.connect(self.word_count_changed)
        self._kinds.activated.connect(self._on_kinds_activated)
        for keys, run in (
            ("Ctrl+B", surface.toggle_bold),
            ("Ctrl+I", surface.toggle_italic),
            ("Ctrl+K", self.edit_link),
            ("Ctrl+Shift+8", self._toggle(BlockKind.BULLETED)),
            ("Ctrl+Shift+7", self._toggle(BlockKind.NUMBERED)),
            ("Ctrl+]", partial(surface.indent, 1)),
            ("Ctrl+[", partial(surface.indent, -1)),
            ("Ctrl+Alt+0", partial(surface.set_heading, 0)),
            ("Ctrl+Alt+1", partial(surface.set_heading, _HEADING_LEVELS[1])),
            ("Ctrl+Alt+2", partial(surface.set_heading, _HEADING_LEVELS[2])),
            ("Ctrl+Alt+3", partial(surface.set_heading, _HEADING_LEVELS[3])),
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

    @property
    def surface(self) -> ProseEdit:
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
        """Say to a screen reader what is written here."""
        self._surface.setAccessibleName(name)
        self._surface.setAccessibleDescription(
            self.tr("Ctrl+B bold, Ctrl+I italic, Ctrl+K link, Ctrl+Shift+8 list, Ctrl+F find; Tab leaves")
        )

    def set_read_only(self, is_read_only: bool) -> None:
        """Let nobody write, as in a sealed assessment."""
        if is_read_only is not self._surface.isReadOnly():
            self._surface.setReadOnly(is_read_only)
            self._tool_row.setVisible(not is_read_only)

    def set_language(self, direction: Qt.LayoutDirection, speller: Speller | None = None) -> None:
        """Write in a direction, and check words with a speller or not at all."""
        self._speller = speller
        self._keeper.set_language(direction, speller)

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

    def _find_bar(self) -> FindBar:
        """Return the bar of find and replace, made when somebody first looks for something."""
        if self._find is None:
            self._find = FindBar(self._surface, self)
            self._column.insertWidget(1, self._find)
            put_in_tab_order(self._surface, self._find)
            self._find.closed.connect(self._surface.setFocus)
            self._find.find_everywhere_requested.connect(self.find_everywhere_requested)
        return self._find

    def _link_bar(self) -> LinkBar:
        """Return the bar of links, made when it is first needed."""
        if self._links is None:
            self._links = LinkBar(self)
            self._column.insertWidget(1, self._links)
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

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            # Later, once: a change of theme brings several of these.
            QTimer.singleShot(0, self, self._restyle)

    def _restyle(self) -> None:
        self._keeper.restyle()
        for name, button in self._tools.items():
            button.setIcon(icon(name))

    def _remember(self, kept: KeptDocument) -> None:
        cursor = self._surface.textCursor()
        kept.cursor = (cursor.anchor(), cursor.position())
        kept.scroll = self._surface.verticalScrollBar().value()

    def _recall(self, kept: KeptDocument) -> None:
        last = kept.document.characterCount() - 1
        cursor = QTextCursor(kept.document)
        cursor.setPosition(min(kept.cursor[0], last))
        cursor.setPosition(min(kept.cursor[1], last), QTextCursor.MoveMode.KeepAnchor)
        self._surface.setTextCursor(cursor)
        self._surface.verticalScrollBar().setValue(kept.scroll)

    def _suggestions_at(self, cursor: QTextCursor) -> list[tuple[str, Callable[[], None]]]:
        """Return what may have been meant by an unknown word under a cursor, with what puts it there."""
        if self._speller is None or self._surface.isReadOnly():
            return []
        block, column = cursor.block(), cursor.positionInBlock()
        for start, length, word in words_in(block.text()):
            if start <= column <= start + length and not self._speller.check(word):
                place = QTextCursor(block)
                place.setPosition(block.position() + start)
                place.setPosition(block.position() + start + length, QTextCursor.MoveMode.KeepAnchor)
                meant = self._speller.suggest(word)[:_MOST_SUGGESTIONS]
                return [(other, partial(place.insertText, other)) for other in meant]
        return []

    def _show_look(self) -> None:
        look, block = self._surface.look, self._surface.block
        self._tools["bold"].setChecked(look.is_bold)
        self._tools["italic"].setChecked(look.is_italic)
        self._tools["bullets"].setChecked(block.kind is BlockKind.BULLETED)
        self._tools["numbers"].setChecked(block.kind is BlockKind.NUMBERED)
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
