"""The score of a dimension, picked on a row of labelled steps."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import partial

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAccessibleWidget,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.domain.score import HIGHEST, LOWEST, Score
from eesee_desktop.ui.kit.accessible import expose
from eesee_desktop.ui.kit.announce import announce
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import current_colours
from eesee_desktop.ui.kit.wrapped_label import WrappedLabel
from eesee_desktop.ui.section.score_step import ScoreStep
from eesee_desktop.ui.words.placing import put
from eesee_desktop.ui.words.shown_scores import shown_score, typed_figures

_WHOLE = Fraction(1)
_HALF = Fraction(1, 2)
_SET_KEYS = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_CLEAR_KEYS = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}


class ScorePicker(QWidget):
    """A row of five labelled steps, with halves between them where the instrument allows.

    Digits 1 to 5 choose, ``.`` or ``,`` adds a half, Backspace and Delete clear, arrows move, Space and Enter
    choose where one has moved to, Ctrl+Z takes back what was chosen and Ctrl+Y chooses it again. A value between
    the steps (a mean of votes) is shown at its place and in figures; it is never rounded to a step.

    Signals:
        score_changed: Somebody chose a step or cleared it; carries a ``Score`` or None.
        level_hovered: The level pointed at or moved to, 1 to 5; 0 when none is.
    """

    score_changed = Signal(object)
    level_hovered = Signal(int)

    def __init__(
        self,
        scale: Sequence[str],
        levels: Sequence[str] = (),
        step: Fraction = _WHOLE,
        parent: QWidget | None = None,
    ) -> None:
        """Make a row of steps.

        Args:
            scale: The words of the scores 1 to 5.
            levels: What each of the scores 1 to 5 means for the dimension; empty for none.
            step: 1 or 1/2.
        """
        super().__init__(parent)
        self._score: Score | None = None
        # What was chosen before, and what was taken back, the latest last.
        self._undone: list[Score | None] = []
        self._chosen_before: list[Score | None] = []
        self._levels = tuple(levels)
        self._step = step
        self._looked_at: ScoreStep | None = None
        values = [LOWEST + step * number for number in range(int((HIGHEST - LOWEST) / step) + 1)]
        self._steps = [
            ScoreStep(value, scale[int(value) - 1] if value.denominator == 1 else "", self)
            for value in values
        ]
        self._group = QButtonGroup(self)
        self._sentence = WrappedLabel(self)
        self._exact = QLabel(self)
        self._assemble()
        self._connect()
        self._describe_steps()
        self._show_score()

    def _assemble(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        for step in self._steps:
            self._group.addButton(step)
            row.addWidget(step, 3 if step.is_whole else 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._exact)
        column.addWidget(self._sentence, 1)
        self._sentence.setWordWrap(True)
        alignment = Qt.AlignmentFlag
        # Where the screen's language begins, also where the method's is another.
        begin = alignment.AlignRight if self.isRightToLeft() else alignment.AlignLeft
        self._sentence.setAlignment(alignment.AlignTop | begin | alignment.AlignAbsolute)
        self._sentence.setMinimumHeight(self.fontMetrics().lineSpacing() * 2 if self._levels else 0)
        self._sentence.setVisible(bool(self._levels))
        # Not by Tab, which comes to the steps; but the key of its label must come here, and goes on to a step.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Score"))
        self.setAccessibleDescription(
            self.tr("Keys 1 to 5 choose a step, Backspace clears, arrows move, Space chooses")
        )

    def _connect(self) -> None:
        for step in self._steps:
            step.entered.connect(partial(self._on_step_entered, step))
            step.left.connect(partial(self._on_step_left, step))
            step.clicked.connect(partial(self._choose, Score(step.value)))

    @property
    def score(self) -> Score | None:
        """The score shown, exact; None where there is none."""
        return self._score

    def set_score(self, score: Score | None) -> None:
        """Show a score; says nothing, as nobody chose it."""
        self._score = score
        self._show_score()

    def set_levels(self, levels: Sequence[str]) -> None:
        """Show other sentences for the scores 1 to 5; empty for none."""
        self._levels = tuple(levels)
        self._sentence.setVisible(bool(self._levels) or not self._steps[0].has_word)
        self._describe_steps()
        self._say_level(self._level_shown())

    def _choose(self, score: Score | None) -> None:
        # Choosing the same step again must not make an entry in the history; the buttons are set anyway, as Qt
        # may have unchecked one.
        if score == self._score:
            self._show_score()
            return
        self._chosen_before.append(self._score)
        self._undone.clear()
        self.set_score(score)
        announce(self, self._sentence_of(0 if score is None else int(score.exact)))
        self.score_changed.emit(score)

    def _step_back(self, steps: list[Score | None], kept: list[Score | None]) -> None:
        """Give the last of some scores again, and keep the one shown for the way back."""
        if steps:
            kept.append(self._score)
            score = steps.pop()
            self.set_score(score)
            announce(self, self._sentence_of(0 if score is None else int(score.exact)))
            self.score_changed.emit(score)

    def _show_score(self) -> None:
        value = None if self._score is None else self._score.exact
        # An exclusive group never lets its last checked button go, and "no score" is a state of its own.
        self._group.setExclusive(False)
        for step in self._steps:
            step.setChecked(step.value == value)
        self._group.setExclusive(True)
        chosen = next((step for step in self._steps if step.value == value), None)
        is_between = value is not None and chosen is None
        # The mark between two steps; each step paints itself where it changed.
        if is_between or not self._exact.isHidden():
            self.update()
        self._exact.setVisible(is_between)
        if value is not None and is_between:
            self._exact.setText(put(self.tr("Exactly %1 (%2), between the steps"), shown_score(value), value))
        self._set_entry(chosen or self._steps[0])
        self._say_level(self._level_shown())

    def _set_entry(self, entry: ScoreStep) -> None:
        """Let Tab come to one step only: the chosen one, or the first."""
        for step in self._steps:
            step.setFocusPolicy(Qt.FocusPolicy.StrongFocus if step is entry else Qt.FocusPolicy.ClickFocus)
        if self.focusProxy() is not entry:
            self.setFocusProxy(entry)

    def _level_shown(self) -> int:
        """Return the level to explain: where pointer or focus came last, else the chosen one, else 0."""
        step = self._looked_at or self._focused()
        if step is not None:
            return int(step.value)
        return 0 if self._score is None else int(self._score.exact)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        if event.size().width() == event.oldSize().width():
            return
        # Too narrow for five words side by side, the row says the one that matters in a line of its own.
        wanted = sum(max(step.width_of_word, step.minimumSizeHint().width()) for step in self._steps)
        has_words = wanted <= self.width()
        if has_words is not self._steps[0].has_word:
            for step in self._steps:
                step.show_word(has_word=has_words)
            self._sentence.setVisible(bool(self._levels) or not has_words)
            self._say_level(self._level_shown())

    def _say_level(self, level: int) -> None:
        words = self._sentence_of(level)
        is_chosen = self._score is not None and int(self._score.exact) == level
        meaning = words.removeprefix(f"{level} · ")
        if level and not self._steps[0].has_word:
            step = next(step for step in self._steps if step.value == level)
            meaning = "\n".join(filter(None, (step.word, meaning)))
            words = f"{level} · {meaning}"
        if words and not is_chosen:
            # Looked at and not chosen: said so, or it would read like the panel's decision.
            words = put(self.tr("%1 would mean: %2"), level, meaning)
        self._sentence.setText(words)

    def _sentence_of(self, level: int) -> str:
        has_words = bool(self._levels) and 0 < level <= len(self._levels)
        return f"{level} · {self._levels[level - 1]}" if has_words else ""

    def _describe_steps(self) -> None:
        """Have the sentence of a level said with its step; the label below never has the focus."""
        for step in self._steps:
            step.setAccessibleDescription(self._sentence_of(int(step.value)))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        text, key = typed_figures(event.text()), event.key()
        if text.isascii() and text.isdigit() and LOWEST <= int(text) <= HIGHEST:
            self._choose_and_go(Fraction(int(text)))
        elif text in {".", ",", "½"} and text and self._step == _HALF:
            self._add_half()
        elif event.matches(QKeySequence.StandardKey.Undo) and self._chosen_before:
            self._step_back(self._chosen_before, self._undone)
        elif event.matches(QKeySequence.StandardKey.Redo) and self._undone:
            self._step_back(self._undone, self._chosen_before)
        elif key in _CLEAR_KEYS:
            self._choose(None)
        elif key in _SET_KEYS and (step := self._focused()) is not None:
            self._choose_and_go(step.value)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._move(Qt.Key(key))
        else:
            super().keyPressEvent(event)

    def _choose_and_go(self, value: Fraction) -> None:
        had_focus = self._focused() is not None
        self._choose(Score(value))
        # The focus follows the choice, so that the next arrow goes on from there; but only if it was on the row
        # at all.
        if had_focus:
            self.setFocus(Qt.FocusReason.TabFocusReason)  # it is there by a key

    def _add_half(self) -> None:
        if self._score is not None and self._score.is_whole and self._score.exact < HIGHEST:
            self._choose_and_go(self._score.exact + _HALF)

    def _move(self, key: Qt.Key) -> None:
        step = self._focused()
        index = self._steps.index(step) if step is not None else 0
        # Right means forward on screen, and in a mirrored window forward is to the left.
        towards = 1 if (key == Qt.Key.Key_Right) is (not self.isRightToLeft()) else -1
        last = len(self._steps) - 1
        to = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}.get(key, min(max(index + towards, 0), last))
        self._steps[to].setFocus(Qt.FocusReason.TabFocusReason)

    def _focused(self) -> ScoreStep | None:
        return next((step for step in self._steps if step.hasFocus()), None)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draw the axis behind the steps, and the diamond of a value that lies between two of them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, last = self._centre_of(self._steps[0]), self._centre_of(self._steps[-1])
        height = QFontMetricsF(self.font()).height()
        colours = current_colours()
        painter.setPen(QPen(QColor(colours.edge), height / 12))
        # Between the centres of the outer steps, so that the diamond of 2.44 lies where 2.44 is.
        painter.drawLine(first, last)
        if self._score is None or any(step.isChecked() for step in self._steps):
            return
        # Floating point for the pixel only; the figure beside it is exact.
        part = float((self._score.exact - LOWEST) / (HIGHEST - LOWEST))
        centre, half = first + (last - first) * part, height * 0.38
        painter.setBrush(QColor(colours.accent))
        painter.setPen(QPen(QColor(colours.text), height / 14))
        corners = ((0.0, -half), (half, 0.0), (0.0, half), (-half, 0.0))
        painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in corners]))

    def _centre_of(self, step: ScoreStep) -> QPointF:
        return QPointF(step.pos()) + step.centre

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def _on_step_entered(self, step: ScoreStep) -> None:
        self._looked_at = step
        self._say_level(self._level_shown())
        self.level_hovered.emit(self._level_shown())

    def _on_step_left(self, step: ScoreStep) -> None:
        if self._looked_at is step:
            self._looked_at = None
        self._say_level(self._level_shown())
        if self._looked_at is None and self._focused() is None:
            self.level_hovered.emit(0)


class _PickerInterface(QAccessibleWidget):
    """A group: the focus that it gets goes on to a step at once, so that nobody finds it there."""

    def __init__(self, picker: QWidget) -> None:
        super().__init__(picker, QAccessible.Role.Grouping)

    @override
    def state(self) -> QAccessible.State:
        state = super().state()
        state.focusable = 0
        return state


expose(ScorePicker, _PickerInterface)
