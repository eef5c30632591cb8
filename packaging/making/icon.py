"""The icon of the program as Windows wants it: ``python -m making.icon app.svg app.ico``, with what PySide6 draws."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

_SIZES = (16, 24, 32, 48, 64, 256)


def icon_file(pictures: dict[int, bytes]) -> bytes:
    """Return an ``.ico`` of PNG pictures, by their size in points."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    entries, body = b"", b""
    for size, picture in sorted(pictures.items()):
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at + len(body))
        body += picture
    return head + entries + body


def _drawn(source: Path, size: int) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt  # noqa: PLC0415  for those who draw alone
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415  as above
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415  as above

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(source)).render(painter)
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, which it refuses
    return bytes(held.data())


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    Path(sys.argv[2]).write_bytes(icon_file({size: _drawn(Path(sys.argv[1]), size) for size in _SIZES}))
