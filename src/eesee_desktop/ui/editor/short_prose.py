"""A few lines of published prose: words, emphasis and links, without headings and lists."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from eesee_desktop.ui.editor.document_keeper import DocumentKeeper
from eesee_desktop.ui.editor.link_bar import LinkBar
from eesee_desktop.ui.editor.link_editing import link_to_edit, remove_link, set_link
from eesee_desktop.ui.editor.prose_edit import ProseEdit
from eesee_desktop.ui.editor.text_document import is_written
from eesee_desktop.ui.editor.word_menu import offer_words
from eesee_desktop.ui.kit.bar import tool
from eesee_desktop.ui.kit.form import make_read_only
from eesee_desktop.ui.kit.icons import icon
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space

_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


_FRAME = 2 * Space.SMALL  # the outline, and the room that the ring of the focus takes


class ShortProse(QWidget):
    """Writes one text in the form of a narrative, small.

    Signals:
        edited: A key changed the text.
        link_open_requested: Somebody wants to follow a link; carries its address.
    """

    edited = Signal()
    link_open_requested = Signal(str)

    def __init__(
        self, keeper: DocumentKeeper, field: str, markdown: str, lines: int, parent: QWidget | None = None
    ) -> None:
        """Make one.

        Args:
            field: By which the keeper knows the text, so that undo survives.
            lines: Height.
        """
        super().__init__(parent)
        self._kept = keeper.keep(field, markdown)
        self.surface = ProseEdit(self)
        self._links: LinkBar | None = None
        self._column = QVBoxLayout(self)
        self._tools: dict[str, QToolButton] = {}

        self.surface.set_inline()
        self.surface.show_document(self._kept.document)
        self._lines = lines
        self._fit()
        self.surface.setAccessibleDescription(self.tr("Ctrl+B bold, Ctrl+I italic, Ctrl+K link; Tab leaves"))
        self.setFocusProxy(self.surface)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.surface)
        for name, words, keys, run in (
            ("bold", self.tr("Bold"), "Ctrl+B", self.surface.toggle_bold),
            ("italic", self.tr("Italic"), "Ctrl+I", self.surface.toggle_italic),
            ("link", self.tr("Link"), "Ctrl+K", self.edit_link),
        ):
            self._add_tool(name, words, keys, run)

        offer_words(self.surface, keeper)
        self._kept.document.contentsChanged.connect(self._on_document_contents_changed)
        self.surface.link_edit_requested.connect(self.edit_link)
        self.surface.link_open_requested.connect(self.link_open_requested)
        self.surface.look_changed.connect(self._show_look)

    def _add_tool(self, name: str, words: str, keys: str, run: Callable[[], None]) -> None:
        button = tool(self, name, words, keys)
        button.clicked.connect(run)
        button.setCheckable(name != "link")
        self._tools[name] = button
        action = QAction(self.surface)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(_HERE)
        action.triggered.connect(run)
        self.surface.addAction(action)

    @property
    def tools(self) -> tuple[QToolButton, ...]:
        """The buttons, to be put where there is room."""
        return tuple(self._tools.values())

    def markdown(self) -> str:
        """Return the text in its stored form."""
        return self._kept.take()

    def set_name(self, name: str) -> None:
        """Say to a screen reader what is written here."""
        self.surface.setAccessibleName(name)

    def set_read_only(self, is_read_only: bool) -> None:
        """Let nobody write, as in a sealed assessment."""
        make_read_only(self.surface, is_read_only=is_read_only)
        for button in self._tools.values():
            button.setEnabled(not is_read_only)

    def edit_link(self) -> None:
        """Open the bar for the link at the cursor, or for a new one in the place of the selection."""
        if self.surface.isReadOnly():
            return
        if self._links is None:
            self._links = LinkBar(self)
            self._links.link_chosen.connect(self._on_links_link_chosen)
            self._links.link_removal_requested.connect(lambda: remove_link(self.surface.textCursor()))
            self._links.closed.connect(self.surface.setFocus)
            self._column.addWidget(self._links)
        cursor, text, address, is_link = link_to_edit(self.surface.textCursor())
        self.surface.setTextCursor(cursor)
        self._links.open_for(text, address, is_link=is_link)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        elif event.type() == QEvent.Type.PaletteChange:
            for name, button in self._tools.items():
                button.setIcon(icon(name))

    def _fit(self) -> None:
        """Let the surface be as many lines high as it was asked to be."""
        metrics = self.surface.fontMetrics()
        self.surface.setFixedHeight(
            int(metrics.lineSpacing() * 1.5 * self._lines + metrics.height()) + _FRAME
        )

    def _show_look(self) -> None:
        look = self.surface.look
        self._tools["bold"].setChecked(look.is_bold)
        self._tools["italic"].setChecked(look.is_italic)

    def _on_document_contents_changed(self) -> None:
        if is_written(self._kept.document):
            self.edited.emit()

    def _on_links_link_chosen(self, text: str, address: str) -> None:
        cursor = self.surface.textCursor()
        set_link(cursor, text, address)
        self.surface.setTextCursor(cursor)
