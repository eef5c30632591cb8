"""A process that photographs everything under one condition: ``python -m screenshots.camera CONDITION FOLDER``."""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from eesee_desktop.ui.application import make_application
from screenshots.conditions import CONDITIONS, set_stage
from screenshots.studio import Studio

_COLUMNS, _ON_A_SHEET = 2, 6
_CELL_WIDTH, _CELL_HEIGHT = 780, 450
_TITLE = 20


class Camera:
    """Takes pictures and lays them out on one sheet.

    Args:
        folder: Where the pictures go.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._taken: list[tuple[str, QImage]] = []

    def take(self, name: str, window: QWidget) -> None:
        """Photograph a window."""
        picture = window.grab().toImage()
        picture.save(str(self._folder / f"{name}.png"))
        size = QSize(min(_CELL_WIDTH, picture.width()), min(_CELL_HEIGHT, picture.height()))
        how = (Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        self._taken.append((name, picture.scaled(size, *how)))

    def lay_out(self) -> None:
        """Write the contact sheets."""
        for at in range(0, len(self._taken), _ON_A_SHEET):
            self._sheet(self._taken[at : at + _ON_A_SHEET], at // _ON_A_SHEET + 1)

    def _sheet(self, taken: list[tuple[str, QImage]], number: int) -> None:
        rows = -(-len(taken) // _COLUMNS)
        cell = (_CELL_WIDTH + 10, _CELL_HEIGHT + _TITLE + 10)
        sheet = QImage(cell[0] * _COLUMNS, cell[1] * rows, QImage.Format.Format_RGB32)
        sheet.fill(QColor("#777777"))
        painter = QPainter(sheet)
        for at, (name, picture) in enumerate(taken):
            x, y = cell[0] * (at % _COLUMNS) + 5, cell[1] * (at // _COLUMNS) + 5
            painter.setPen(QColor("#ffffff"))
            painter.drawText(QRect(x, y, _CELL_WIDTH, _TITLE), Qt.AlignmentFlag.AlignLeft, name)
            picture.setDevicePixelRatio(1)
            painter.drawImage(x, y + _TITLE, picture)
        painter.end()
        sheet.save(str(self._folder / f"_contact-sheet-{number}.png"))


def main(name: str, folder: Path) -> None:
    """Photograph everything under one condition."""
    condition = CONDITIONS[name]
    with tempfile.TemporaryDirectory(prefix="eesee-studio-") as home:
        for variable in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = home
        os.environ["TZ"] = "UTC"
        set_stage(condition, Path(home))
        application = make_application(())
        application.setCursorFlashTime(0)
        camera = Camera(folder)
        code = 0
        try:
            Studio(application, Path(home), condition, camera.take).show_all()
        except BaseException:  # noqa: BLE001  told, and then out: threads of the program may still be at work
            traceback.print_exc()
            code = 1
        camera.lay_out()
    sys.stdout.flush()
    os._exit(code)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
