"""What stands between words that are put together while the program runs: each language has signs of its own."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication


def labelled(label: object, said: object) -> str:
    """Return what is said under a label: ``Confidence: high``, ``Degré de certitude : élevé``."""
    return QCoreApplication.translate("joining", "{label}: {said}").format(label=label, said=said)


def listed(parts: Iterable[str]) -> str:
    """Return parts one after the other: ``1.1, 2.3``."""
    return QCoreApplication.translate("joining", "{one}, {next}").format(one="", next="").join(parts)


def grouped(parts: Iterable[str]) -> str:
    """Return parts that are lists themselves: ``A, B; C, D``."""
    return QCoreApplication.translate("joining", "{one}; {next}").format(one="", next="").join(parts)


def quoted(words: str) -> str:
    """Return words that somebody else wrote in the quotation marks of the screen's language."""
    return QCoreApplication.translate("joining", "“{words}”").format(words=words)
