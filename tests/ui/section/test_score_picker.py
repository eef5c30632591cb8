"""The score picker: keyboard, halves, values between the steps."""

from __future__ import annotations

import itertools
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.score import Score
from eesee_desktop.ui.kit.theme import Theme, apply_theme
from eesee_desktop.ui.section.score_picker import ScorePicker
from eesee_desktop.ui.section.score_step import ScoreStep

SCALE = ("Fully disabling", "Disabling", "Partially enabling", "Enabling", "Fully enabling")
_INK = 170  # lightness of 0 to 255, below which a pixel is of the accent
LEVELS = tuple(f"What {level} means" for level in range(1, 6))


def shown(qtbot: QtBot, step: Fraction = Fraction(1)) -> ScorePicker:
    """Return a picker on the screen, with the focus."""
    picker = ScorePicker(SCALE, LEVELS, step)
    qtbot.addWidget(picker)
    with qtbot.waitActive(picker):
        picker.show()
        picker.activateWindow()
    picker.setFocus()
    return picker


def key(picker: ScorePicker, pressed: Qt.Key | str) -> None:
    """Press a key where the focus is."""
    target = QApplication.focusWidget() or picker
    if isinstance(pressed, str):
        QTest.keyClicks(target, pressed)
    else:
        QTest.keyClick(target, pressed)


@pytest.mark.parametrize("digit", ["1", "2", "3", "4", "5"])
def test_digit_sets_the_score(qtbot: QtBot, digit: str) -> None:
    """Keys 1 to 5 set the score at once and say so."""
    picker = shown(qtbot)
    with qtbot.waitSignal(picker.score_changed) as heard:
        key(picker, digit)
    assert heard.args == [Score(Fraction(int(digit)))]
    assert picker.score == Score(Fraction(int(digit)))


@pytest.mark.parametrize("pressed", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_backspace_and_delete_clear(qtbot: QtBot, pressed: Qt.Key) -> None:
    """A score can be taken back from the keyboard."""
    picker = shown(qtbot)
    picker.set_score(Score(Fraction(3)))
    with qtbot.waitSignal(picker.score_changed) as heard:
        key(picker, pressed)
    assert heard.args == [None]
    assert not any(step.isChecked() for step in picker.findChildren(QRadioButton))


def test_a_digit_outside_the_scale_does_nothing(qtbot: QtBot) -> None:
    """Keys 0 and 6 to 9 leave the score as it is."""
    picker = shown(qtbot)
    with qtbot.assertNotEmitted(picker.score_changed):
        for digit in "06789":
            key(picker, digit)
    assert picker.score is None


def test_arrows_move_and_space_chooses(qtbot: QtBot) -> None:
    """Arrows move from step to step and show what each means; only Space or Enter chooses."""
    picker = shown(qtbot)
    picker.set_score(Score(Fraction(2)))
    picker.setFocus()
    levels: list[int] = []
    picker.level_hovered.connect(levels.append)
    key(picker, Qt.Key.Key_Right)
    assert picker.score == Score(Fraction(2))
    assert levels[-1] == 3
    assert "What 3 means" in " ".join(label.text() for label in picker.findChildren(QLabel))
    key(picker, Qt.Key.Key_Space)
    assert picker.score == Score(Fraction(3))


def test_arrows_are_mirrored_right_to_left(qtbot: QtBot) -> None:
    """In a mirrored window the left arrow leads to the higher score, which stands on the left."""
    picker = shown(qtbot)
    picker.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    picker.set_score(Score(Fraction(2)))
    picker.setFocus()
    key(picker, Qt.Key.Key_Left)
    key(picker, Qt.Key.Key_Return)
    assert picker.score == Score(Fraction(3))


def test_halves_are_offered_where_the_instrument_has_them(qtbot: QtBot) -> None:
    """With a step of one half there are nine steps, and a point adds the half."""
    picker = shown(qtbot, Fraction(1, 2))
    assert len(picker.findChildren(QRadioButton)) == 9
    key(picker, "3")
    key(picker, ".")
    assert picker.score == Score(Fraction(7, 2))


def test_a_point_at_the_highest_score_does_nothing(qtbot: QtBot) -> None:
    """There is no half above 5, nor a second half above 4.5; the score stays and nothing is said."""
    picker = shown(qtbot, Fraction(1, 2))
    for score in (Score(Fraction(5)), Score(Fraction(9, 2)), None):
        picker.set_score(score)
        picker.setFocus()
        with qtbot.assertNotEmitted(picker.score_changed):
            for pressed in ".,":
                key(picker, pressed)
        assert picker.score == score


def test_a_mean_between_the_steps_is_shown_exactly(qtbot: QtBot) -> None:
    """22/9 is not rounded to a step: no step is chosen and the figures stand beside the row."""
    picker = shown(qtbot)
    picker.set_score(Score(Fraction(22, 9)))
    assert not any(step.isChecked() for step in picker.findChildren(QRadioButton))
    words = " ".join(label.text() for label in picker.findChildren(QLabel) if label.isVisible())
    assert "2.44" in words
    assert "22/9" in words


def test_a_click_chooses(qtbot: QtBot) -> None:
    """A step can be chosen with the pointer anywhere on it, its word included."""
    picker = shown(qtbot)
    step = picker.findChildren(QRadioButton)[3]
    with qtbot.waitSignal(picker.score_changed):
        QTest.mouseClick(
            step, Qt.MouseButton.LeftButton, pos=step.rect().bottomRight() - step.rect().topLeft() / 2
        )
    assert picker.score == Score(Fraction(4))


def test_each_step_has_a_name(qtbot: QtBot) -> None:
    """A screen reader hears number and word of each step."""
    picker = shown(qtbot, Fraction(1, 2))
    names = [step.accessibleName() for step in picker.findChildren(QRadioButton)]
    assert names[:3] == ["1 Fully disabling", "1.5", "2 Disabling"]


def test_the_focus_is_seen_around_the_chosen_step(qapp: QApplication, qtbot: QtBot) -> None:
    """A frame stands around the chosen step and its word, with the ground of the page between it and the step."""
    apply_theme(qapp, Theme.LIGHT)
    picker = shown(qtbot)
    picker.set_score(Score(Fraction(3)))
    chosen = next(step for step in picker.findChildren(ScoreStep) if step.isChecked())
    chosen.setFocus()
    QApplication.processEvents()
    picture, centre = chosen.grab().toImage(), chosen.centre
    outside = [
        picture.pixelColor(int(centre.x()), y).lightness() < _INK
        for y in range(int(centre.y() - chosen.radius) + 3)
    ]
    # From above: the frame, paper, the step itself.
    assert [is_there for is_there, _ in itertools.groupby(outside)] == [True, False, True]


def test_what_is_looked_at_does_not_read_like_a_choice(qtbot: QtBot) -> None:
    """A step that has the focus is not the panel's: its sentence says what it would mean; so after an undone choice."""
    picker = shown(qtbot)
    picker.set_levels([f"Level {number}" for number in range(1, 6)])
    picker.setFocus()

    def texts() -> list[str]:
        return [label.text() for label in picker.findChildren(QLabel) if "Level" in label.text()]

    assert texts() == ["1 would mean: Level 1"]
    QTest.keyClicks(picker, "5")
    assert texts() == ["5 · Level 5"]
    picker.set_score(None)
    assert texts() == ["5 would mean: Level 5"]


@pytest.mark.parametrize(
    ("reason", "is_seen"),
    [(Qt.FocusReason.TabFocusReason, True), (Qt.FocusReason.OtherFocusReason, False)],
)
def test_only_a_focus_by_key_is_shown_on_a_step(
    qtbot: QtBot, reason: Qt.FocusReason, *, is_seen: bool
) -> None:
    """A page that is opened by the mouse shows no ring around "1", which nobody chose; a key shows where one is."""
    picker = shown(qtbot)
    picker.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, on=False)
    first = next(iter(picker.findChildren(ScoreStep)))
    first.clearFocus()
    first.setFocus(reason)
    assert first.hasFocus()
    assert _has_ring(first) is is_seen
    QTest.keyClick(first, Qt.Key.Key_Right)
    second = picker.findChildren(ScoreStep)[1]
    assert second.hasFocus()
    assert _has_ring(second)
    QTest.keyClick(second, Qt.Key.Key_Left)
    assert _has_ring(first)


def _has_ring(step: ScoreStep) -> bool:
    """Tell whether anything is drawn at the edge of a step."""
    picture = step.grab().toImage()
    edge = {picture.pixelColor(0, y).name() for y in range(picture.height())}
    return len(edge) > 1
