"""Sizes of files as people read them."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def size_words(count: int) -> str:
    """Return a number of bytes in kB or MB, with one decimal."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
