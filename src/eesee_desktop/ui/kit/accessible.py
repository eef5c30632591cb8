"""What Qt does not say of a control by itself, said to screen readers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_makers: dict[type[QWidget], Callable[[QWidget], QAccessibleInterface]] = {}


def expose(kind: type[QWidget], make: Callable[[QWidget], QAccessibleInterface]) -> None:
    """Have each control of a class, once a screen reader asks for it, speak through an interface of our own."""
    if not _makers:
        QAccessible.installFactory(_interface_of)
    _makers[kind] = make


def expose_as(kind: type[QWidget], role: QAccessible.Role) -> None:
    """Have each control of a class say what it is, which Qt cannot know of a class of ours."""
    expose(kind, lambda widget: QAccessibleWidget(widget, role))


def _interface_of(name: str, thing: QObject) -> QAccessibleInterface | None:  # noqa: ARG001  Qt's signature
    # Qt asks again for each class that a class rests on; the first time is the right one.
    make = _makers.get(type(thing))  # type: ignore[arg-type]  # anything but a widget is simply not there
    return None if make is None or not isinstance(thing, QWidget) else make(thing)
