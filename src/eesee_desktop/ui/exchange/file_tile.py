"""A file as one picks it up: its icon, name and place; dragged into a mail or onto a stick it is copied there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.form import breakable, ranked
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space, current_colours
from eesee_desktop.ui.words.placing import own, put
from eesee_desktop.ui.words.sizes import size_words

_ICON = 48


class FileTile(QFrame):
    """A file to be taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._pressed: QPoint | None = None
        self._icon = QLabel(self)
        self._name = ranked("", "lead", self)
        self._place = ranked("", "small", self)

        self.setProperty("kind", "tile")
        # Mouse events of the labels fall through, so that the tile can be picked up anywhere.
        for label in (self._icon, self._name, self._place):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = QVBoxLayout()
        words.setSpacing(Space.TIGHT)
        words.addWidget(self._name)
        words.addWidget(self._place)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self._icon)
        row.addLayout(words, 1)

    @property
    def path(self) -> Path | None:
        """The file, if it is there."""
        return self._path

    def show_file(self, name: str, path: Path | None) -> None:
        """Show a file.

        Args:
            path: None where it is not to be found.
        """
        is_there = path is not None and path.is_file()
        self._path = path if is_there else None
        colours = current_colours()
        self._icon.setPixmap(icons.pixmap("seal", _ICON, colours.good if is_there else colours.muted))
        self._name.setText(own(breakable(name)))
        self._name.setAccessibleName(own(name))
        if path is None:
            place = self.tr("It is not known where the file was written. Write it again.")
        elif not is_there:
            words = self.tr("No longer in %1: it was moved or renamed. Write it again.")
            place = put(words, breakable(str(path.parent)))
        else:
            size = size_words(path.stat().st_size)
            place = put(self.tr("%1 · in %2"), size, breakable(str(path.parent)))
        self._place.setText(place)
        self.setCursor(Qt.CursorShape.OpenHandCursor if is_there else Qt.CursorShape.ArrowCursor)
        self.setToolTip(self.tr("Drag the file into a mail or onto a stick.") if is_there else "")

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._path is not None:
            self._pressed = event.position().toPoint()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or self._path is None:
            return
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        if way >= QApplication.startDragDistance():
            self._pressed = None
            drag = QDrag(self)
            drag.setMimeData(self.carried())
            drag.setPixmap(icons.pixmap("seal", _ICON, current_colours().good))
            drag.exec(Qt.DropAction.CopyAction)  # never moved: the file that was sealed stays where it is

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        super().mouseReleaseEvent(event)

    def carried(self) -> QMimeData:
        """Return what is dropped elsewhere: the file."""
        data = QMimeData()
        if self._path is not None:
            data.setUrls([QUrl.fromLocalFile(str(self._path))])
        return data
