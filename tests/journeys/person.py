"""Somebody at the keyboard and the mouse, who knows the program by what it shows and says, and by nothing else.

Names are written as they are in English; who was told to ``speak`` another language looks for its words for them.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_PATIENCE_S = 30.0
_BREATH_MS = 1
_MOMENT_S = 0.6
_MOST_TABS = 120


@dataclass(frozen=True)
class Deed:
    """Something to do; may hold still in a dialog while the person goes on in it."""

    do: Callable[[], object]


@dataclass(frozen=True)
class Wait:
    """Something to wait for."""

    holds: Callable[[], object]
    what: str


Doings = Iterator[Deed | Wait]

_PLACE = re.compile(r"%n|%\d|\{\w+\}")
_words: dict[str, tuple[str, ...]] = {}


def speak(words: Mapping[str, Iterable[str]]) -> None:
    """Look from now on for the words of another language, by those that the source has for them."""
    _words.clear()
    _words.update({source: tuple(forms) for source, forms in words.items()})


def spoken(source: str) -> str:
    """Return a text of the source in the language of the person.

    Raises:
        AssertionError: The language has several words for it, or none.
    """
    forms = set(_words.get(source, ())) if _words else {source}
    assert len(forms) == 1, f"{source!r} is one of {forms}"
    return forms.pop()


def is_called(said: str, source: str, *, whole: bool = True) -> bool:
    """Tell whether something said is a text of the source, or holds it, in the language of the person."""
    forms = _words.get(source, ()) if _words else (source,)
    patterns = (".+?".join(map(re.escape, _PLACE.split(form))) for form in forms)
    return any((re.fullmatch if whole else re.search)(pattern, said, re.DOTALL) for pattern in patterns)


class Person(QObject):
    """Does one thing after the other, each in a turn of its own of the event loop, also inside dialogs.

    Signals:
        finished(str): All was done, or what went wrong.
    """

    finished = Signal(str)

    def __init__(self, doings: Doings) -> None:
        super().__init__()
        self._doings = doings
        self._wait: Wait | None = None
        self._since = 0.0
        QTimer.singleShot(0, self, self._go_on)

    def _go_on(self) -> None:
        is_in_front = QApplication.activeWindow() is not None
        if not is_in_front:
            _window().activateWindow()  # as a window manager would, of which a bare X server has none
        if self._wait is not None:
            # Nobody types before a window is in front: it would hear no shortcut.
            if not (self._wait.holds() and is_in_front):
                if time.monotonic() - self._since > _PATIENCE_S:
                    self.finished.emit(f"waited in vain for {self._wait.what}; {seen()}")
                    return
                QTimer.singleShot(10, self, self._go_on)
                return
            self._wait = None
        try:
            doing = next(self._doings)
        except StopIteration:
            self.finished.emit("")
            return
        except AssertionError as error:
            self.finished.emit(f"{error}; {seen()}")
            return
        # First the next turn is asked for: a deed that opens a dialog comes back when that is closed.
        QTimer.singleShot(_BREATH_MS, self, self._go_on)
        if isinstance(doing, Wait):
            self._wait, self._since = doing, time.monotonic()
        else:
            doing.do()


def press(keys: str, times: int = 1) -> Doings:
    """Press a key or a chord, written as in menus."""
    chord = QKeySequence(keys)[0]
    for _ in range(times):
        yield Deed(lambda: QTest.keyClick(_hand_on(), chord.key(), chord.keyboardModifiers()))


def write(text: str) -> Doings:
    """Type a text."""
    for letter in text:
        yield Deed(partial(_type, letter))


def tab_to(name: str) -> Doings:
    """Press Tab until the control of a name has the focus.

    Raises:
        AssertionError: It is never reached.
    """
    for _ in range(_MOST_TABS):
        if is_called(focus_name(), name):
            return
        yield from press("Tab")
    msg = f"Tab never comes to {name!r}"
    raise AssertionError(msg)


def click(name: str) -> Doings:
    """Click with the mouse on what has a name."""
    yield Wait(lambda: find(name) is not None, f"{name!r} to click on")
    yield Deed(lambda: _click(name))


def until_focus(name: str) -> Doings:
    """Wait until the control of a name has the focus."""
    yield Wait(lambda: is_called(focus_name(), name), f"the focus on {name!r}")


def until_said(words: str) -> Doings:
    """Wait until something that can be seen has these words in its name."""
    yield Wait(lambda: find(words, whole=False) is not None, f"the words {words!r}")


def until_title(words: str) -> Doings:
    """Wait until the window in front has these words in its title."""
    yield Wait(lambda: words in _window().windowTitle(), f"a window called {words!r}")


def pause() -> Doings:
    """Hold still for a moment, as between two words."""
    until = time.monotonic() + _MOMENT_S
    yield Wait(lambda: time.monotonic() > until, "a moment to pass")


def come_to(title: str) -> Doings:
    """Bring a window to the front that opened beside another, as one does by clicking on its title."""
    yield Wait(lambda: _titled(title) is not None, f"a window called {title!r}")
    yield Deed(lambda: _bring_to_front(title))
    yield Wait(lambda: is_called(_window().windowTitle(), title, whole=False), f"{title!r} in front")


def choose_file(path: object) -> Doings:
    """Type a path into the dialog for files and press Enter."""
    yield from until_focus("File name:")
    yield from press("Ctrl+A")
    yield from write(str(path))
    yield from press("Return")
    yield Wait(lambda: not is_called(focus_name(), "File name:"), "the dialog for files to close")


def find(name: str, *, whole: bool = True) -> QAccessibleInterface | None:
    """Return what can be seen in the window in front under a name."""
    return next(_found(QAccessible.queryAccessibleInterface(_window()), name, whole=whole), None)


def described(name: str) -> str:
    """Return what is said of a control beside its name."""
    every = _found(QAccessible.queryAccessibleInterface(_window()), name, whole=True)
    # A heading above may have the same name.
    return next(filter(None, (one.text(QAccessible.Text.Description) for one in every)), "")


def focus_name() -> str:
    """Return the name of the control that has the focus."""
    widget = QApplication.focusWidget()
    found = None if widget is None else QAccessible.queryAccessibleInterface(widget)
    return "" if found is None else name_of(found)


def name_of(item: QAccessibleInterface) -> str:
    """Return the name of a control; a choice is called by its label, not as Qt does by what is chosen."""
    if item.role() is QAccessible.Role.ComboBox:
        for label, relation in item.relations(QAccessible.RelationFlag.Label):
            if relation is QAccessible.RelationFlag.Label:
                return label.text(QAccessible.Text.Name)
    return item.text(QAccessible.Text.Name)


def seen() -> str:
    """Return where the person is, for the report of a failure."""
    windows = [window.windowTitle() for window in QApplication.topLevelWidgets() if window.isVisible()]
    focus = QApplication.focusWidget()
    return f"windows {windows}, focus on {type(focus).__name__} {focus_name()!r}"


def _found(item: QAccessibleInterface | None, name: str, *, whole: bool) -> Iterator[QAccessibleInterface]:
    if item is None or not item.isValid() or item.state().invisible:
        return
    said = name_of(item)
    if is_called(said, name, whole=whole):
        yield item
    for at in range(item.childCount()):
        yield from _found(item.child(at), name, whole=whole)


def _click(name: str) -> None:
    found = find(name)
    assert found is not None
    middle = found.rect().center()
    under = QApplication.widgetAt(middle)
    assert under is not None, f"{name!r} lies where nothing is"
    QTest.mouseClick(
        under, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, under.mapFromGlobal(middle)
    )


def _window() -> QWidget:
    """Return the window in front."""
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    return window or next(window for window in QApplication.topLevelWidgets() if window.isVisible())


def _type(letter: str) -> None:
    if letter.isascii():
        QTest.keyClicks(_hand_on(), letter)
    else:  # as a keyboard of that script sends it: the letter, and a key that has no name of its own
        for action in (QTest.KeyAction.Press, QTest.KeyAction.Release):
            QTest.sendKeyEvent(action, _hand_on(), Qt.Key.Key_unknown, letter, Qt.KeyboardModifier.NoModifier)


def _titled(title: str) -> QWidget | None:
    windows = (window for window in QApplication.topLevelWidgets() if window.isVisible())
    return next((window for window in windows if is_called(window.windowTitle(), title, whole=False)), None)


def _bring_to_front(title: str) -> None:
    window = _titled(title)
    if window is not None:
        window.activateWindow()


def _hand_on() -> QWidget:
    """Return where keys go."""
    return QApplication.activePopupWidget() or QApplication.focusWidget() or _window()
