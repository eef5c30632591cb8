"""The manual, read inside the program: it ships with it and needs no network."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QRegularExpression, QSignalBlocker, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QImage,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.system.resources import resource
from eesee_desktop.ui.dialogs.manual_text import (
    INDEX,
    holds,
    language_of,
    manual_languages,
    manual_pages,
    page_in,
    pattern_of,
    picture_in,
)
from eesee_desktop.ui.kit.announce import say
from eesee_desktop.ui.kit.bar import tool
from eesee_desktop.ui.kit.choice import Choice, name_choice
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.screen_room import screen_room
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.kit.translation import spoken_language
from eesee_desktop.ui.words.placing import put

_PAGE = Qt.ItemDataRole.UserRole
_LINE_HEIGHT = 130  # per cent
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
_MARGIN = 24
_PAUSE_MS = 150


class ManualPage(QTextBrowser):
    """One page: prose of the theme's colours, pictures no wider than the page.

    Args:
        folder: Where the manual lies; nothing outside it is opened in here.
        language: In which pages are shown as far as they are there in it, BCP 47.
    """

    def __init__(self, folder: Path, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._wanted = language
        self._direction = Qt.LayoutDirection.LeftToRight
        self._width = 0
        self._pause = QTimer(self)
        # QTextBrowser would try to show a web page itself, and go nowhere.
        self.setOpenLinks(False)
        self.document().setDocumentMargin(_MARGIN)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._fit_pictures)
        self.anchorClicked.connect(self.follow)
        self.sourceChanged.connect(self._on_source_changed)

    @property
    def page(self) -> str:
        """File name of what is shown."""
        return self.source().fileName()

    @property
    def wanted_language(self) -> str:
        """The language in which pages are wanted, BCP 47."""
        return self._wanted

    def show_page(self, name: str) -> None:
        """Show a page of the manual."""
        page = page_in(self._folder, self._wanted, name)
        self.setSource(QUrl.fromLocalFile(str(page)), QTextDocument.ResourceType.MarkdownResource)

    def show_language(self, language: str) -> None:
        """Show the same place of the same page in another language."""
        place = self._place
        self._wanted = language
        self.show_page(self.page)
        # There are pages in the language before, and a way back to them would be a way out of this one.
        self.clearHistory()
        self._go_to_place(place)

    def follow(self, link: QUrl) -> None:
        """Open a link: a page in here, an address of the web in the browser that the person uses."""
        target = self.source().resolved(link)
        if target.scheme() in {"http", "https"}:
            QDesktopServices.openUrl(target)
        # By file name inside the folder only: a link must not open any file of the computer.
        elif target.isLocalFile() and (self._folder / target.fileName()).is_file():
            self.show_page(target.fileName())

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        # By file name: nothing else of the computer is read.
        image = QImage(str(picture_in(self._folder, self.wanted_language, QUrl(name).fileName())))
        ratio = self.devicePixelRatioF()
        bar = self.verticalScrollBar().sizeHint().width()  # it comes once the page is higher than the window
        room = self.contentsRect().width() - bar - 2 * _MARGIN
        if image.isNull() or image.width() <= room:
            return image
        # Scaled here and smoothly: QTextBrowser has no width for Markdown pictures, and its own scaling is
        # coarse.
        image = image.scaledToWidth(int(room * ratio), Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
        return image

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pause.start()

    def _fit_pictures(self) -> None:
        """Reload the page if its width has changed, and stay at the same place of it."""
        if self._width in {0, self.viewport().width()}:
            self._width = self.viewport().width()
            return
        self._width = self.viewport().width()
        place = self._place
        self.reload()
        self._set_lines_apart()
        self._go_to_place(place)

    @property
    def _place(self) -> float:
        # As a share, because a narrower page is a longer one.
        return self.verticalScrollBar().value() / max(self.verticalScrollBar().maximum(), 1)

    def _go_to_place(self, place: float) -> None:
        self.verticalScrollBar().setValue(round(place * self.verticalScrollBar().maximum()))

    def _on_source_changed(self, source: QUrl) -> None:
        language = language_of(self._folder, Path(source.toLocalFile()))
        self._direction = QLocale(language).textDirection()
        self.setLayoutDirection(self._direction)
        self._set_lines_apart()

    def _set_lines_apart(self) -> None:
        self._width = self.viewport().width()
        form = QTextBlockFormat()
        form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        # Of the page, not of each paragraph's first letter: one may begin with the name of a file.
        form.setLayoutDirection(self._direction)
        block = self.document().begin()
        while block.isValid():
            if block.text() != _PICTURE:  # a share of its height would be a hole beneath it
                QTextCursor(block).mergeBlockFormat(form)
            block = block.next()


class ManualWindow(QDialog):
    """A list of pages, the page, the ways back and forward, and a search through all of them.

    Args:
        folder: Where the manual lies.
        language: That of the screen, BCP 47; pages that are not there in it are shown in English.
    """

    def __init__(self, folder: Path, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._folder = folder
        self.contents = QListWidget(self)
        self.page = ManualPage(folder, language, self)
        self._back = tool(self, "back", self.tr("Back"), _keys(QKeySequence.StandardKey.Back))
        self._forward = tool(self, "forward", self.tr("Forward"), _keys(QKeySequence.StandardKey.Forward))
        self._wanted = LineEdit(self)
        self._found = QLabel(self)
        self._languages = Choice(self)
        self._elsewhere = QLabel(self)
        self._assemble()
        self._connect()
        self._list_pages()
        self.page.show_page(INDEX)

    def _assemble(self) -> None:
        self.setWindowTitle(self.tr("Manual"))
        self.contents.setAccessibleName(self.tr("Pages of the manual"))
        self.page.setAccessibleName(self.tr("Manual"))
        find = QLabel(self.tr("&Find"), self)
        find.setBuddy(self._wanted)
        self._wanted.setAccessibleName(self.tr("Find in the manual"))
        self._wanted.setClearButtonEnabled(True)
        em = int(em_of(self))
        self._wanted.setMaximumWidth(18 * em)
        self._found.setProperty("rank", "muted")
        self._offer_languages()
        top = QHBoxLayout()
        top.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        top.setSpacing(Space.SMALL)
        top.addWidget(self._back)
        top.addWidget(self._forward)
        top.addWidget(self._languages)
        top.addStretch(1)
        for widget in (self._found, find, self._wanted):
            top.addWidget(widget)
        splitter = QSplitter(self)
        splitter.addWidget(self.contents)
        splitter.addWidget(self.page)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([13 * em, 50 * em])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._elsewhere)
        column.addWidget(splitter, 1)
        room = screen_room(self)
        self.resize(min(63 * em, room.width() - 40), min(38 * em, room.height() - 120))
        self.page.setFocus()

    def _offer_languages(self) -> None:
        name_choice(self._languages, self.tr("Language of the manual"))
        for language in manual_languages(self._folder):
            self._languages.addItem(_name_of(language), language)
        # The first, English, is what is read where the language of the screen has no manual.
        self._languages.setCurrentIndex(max(self._languages.findData(self.page.wanted_language), 0))
        self._elsewhere.setWordWrap(True)
        self._elsewhere.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, Space.SMALL)
        self._elsewhere.hide()

    def _list_pages(self) -> None:
        with QSignalBlocker(self.contents):
            self.contents.clear()
            for name, title in manual_pages(self._folder, self.page.wanted_language):
                item = QListWidgetItem(title, self.contents)
                item.setData(_PAGE, name)

    def _connect(self) -> None:
        page = self.page
        self.contents.currentItemChanged.connect(self._on_contents_current_item_changed)
        page.sourceChanged.connect(self._on_page_source_changed)
        self._languages.activated.connect(self._on_languages_activated)
        self._back.clicked.connect(page.backward)
        self._forward.clicked.connect(page.forward)
        page.backwardAvailable.connect(self._back.setEnabled)
        page.forwardAvailable.connect(self._forward.setEnabled)
        self._back.setEnabled(False)
        self._forward.setEnabled(False)
        self._wanted.returnPressed.connect(self.find_next)
        self._wanted.textChanged.connect(lambda: say(self._found, "", of=self._wanted))
        key = QKeySequence.StandardKey
        for keys, do in (
            (key.Back, page.backward),
            (key.Forward, page.forward),
            (key.Find, self._go_to_find),
            (key.FindNext, self.find_next),
            (key.FindPrevious, self.find_previous),
        ):
            QShortcut(QKeySequence(keys), self, do)

    def find_next(self) -> None:
        """Select the next place of the wanted words, on this page or on one after it."""
        self._find(is_backward=False)

    def find_previous(self) -> None:
        """Select the previous place of the wanted words, on this page or on one before it."""
        self._find(is_backward=True)

    def _find(self, *, is_backward: bool) -> None:
        words = self._wanted.text().strip()
        if not words:
            return
        flags = QTextDocument.FindFlag.FindBackward if is_backward else QTextDocument.FindFlag(0)
        pattern = QRegularExpression(pattern_of(words))
        if self.page.find(pattern, flags):
            self._found.clear()
            return
        names = [str(self.contents.item(row).data(_PAGE)) for row in range(self.contents.count())]
        here = names.index(self.page.page)
        others = [*names[here + 1 :], *names[: here + 1]]
        for name in reversed([*others[-1:], *others[:-1]]) if is_backward else others:
            if not holds(page_in(self._folder, self.page.wanted_language, name), words):
                continue
            self.page.show_page(name)
            move = QTextCursor.MoveOperation
            self.page.moveCursor(move.End if is_backward else move.Start)
            if self.page.find(pattern, flags):
                self._found.clear()
                return
        say(self._found, self.tr("not found"), of=self._wanted, again=True)

    def _go_to_find(self) -> None:
        self._wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._wanted.selectAll()

    def _on_contents_current_item_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_PAGE) != self.page.page:
            self.page.show_page(str(item.data(_PAGE)))

    def _on_languages_activated(self, row: int) -> None:
        self.page.show_language(str(self._languages.itemData(row)))
        self._list_pages()
        self._choose(self.page.page)

    def _on_page_source_changed(self, source: QUrl) -> None:  # source() is still that of the page before
        wanted = self.page.wanted_language
        is_elsewhere = language_of(self._folder, Path(source.toLocalFile())) != wanted
        self._elsewhere.setVisible(is_elsewhere)
        said = self.tr("This page is not there in the language “%1” yet. It is shown in English.")
        say(self._elsewhere, put(said, _name_of(wanted)) if is_elsewhere else "")
        self._choose(source.fileName())

    def _choose(self, name: str) -> None:
        for row in range(self.contents.count()):
            item = self.contents.item(row)
            if item.data(_PAGE) == name:
                with QSignalBlocker(self.contents):
                    self.contents.setCurrentItem(item)
                self.page.setAccessibleDescription(item.text())


def show_manual(parent: QWidget) -> ManualWindow:
    """Show the manual beside the window; the one that is open already, if it is."""
    found = parent.findChild(ManualWindow)
    window = (
        found
        if isinstance(found, ManualWindow)
        else ManualWindow(resource("manual"), spoken_language(), parent)
    )
    window.show()
    handle = window.windowHandle()
    if handle is not None:
        handle.setTransientParent(None)  # type: ignore[arg-type]  # Qt takes none: not always in front
    window.activateWindow()
    return window


def _keys(key: QKeySequence.StandardKey) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _name_of(language: str) -> str:
    from eesee_desktop.ui.dialogs.first_start_steps import language_name  # noqa: PLC0415  used here alone

    return language_name(language)
