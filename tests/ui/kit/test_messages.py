from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.kit.messages import Act, MessageBar, Tone
from eesee_desktop.ui.kit.theme import Theme, apply_theme


def test_a_message_is_told_and_can_be_closed(qtbot: QtBot) -> None:
    """A message stands in a line until Escape takes it away."""
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.tell("The disk is full.", Tone.ALARM)
    assert bar.text == "The disk is full."
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.text == ""


def test_the_one_thing_to_do_is_a_button(qtbot: QtBot) -> None:
    """A message may offer one way out, which closes it."""
    done: list[str] = []
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.tell("Removed.", act=Act("Undo", lambda: done.append("undone")))
    button = next(child for child in bar.findChildren(QPushButton) if child.text() == "Undo")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert bar.text == ""


@pytest.mark.parametrize("tone", Tone)
def test_each_tone_has_a_sign_and_a_ground_of_its_own(qapp: QApplication, qtbot: QtBot, tone: Tone) -> None:
    """What went well, advises or failed is told apart by its sign, not by colour alone."""
    apply_theme(qapp, Theme.LIGHT)
    looks = {}
    for other in Tone:
        bar = MessageBar()
        qtbot.addWidget(bar)
        bar.tell("Written.", other)
        sign = next(label.pixmap() for label in bar.findChildren(QLabel) if not label.pixmap().isNull())
        ink = sign.toImage().convertToFormat(QImage.Format.Format_Alpha8)
        looks[other] = bytes(ink.constBits()), bar.grab().toImage().pixelColor(4, bar.height() // 2).name()
    for other in set(Tone) - {tone}:
        assert looks[other][0] != looks[tone][0]
        assert looks[other][1] != looks[tone][1]


def _is_fading(bar: MessageBar) -> bool:
    effect = bar.graphicsEffect()
    return effect is not None and effect.isEnabled()


def test_a_message_fades_in_only_where_the_system_moves_things(qtbot: QtBot) -> None:
    """A message comes in over 120 ms; where the system asks for no motion it is there at once."""
    effect = Qt.UIEffect.UI_FadeTooltip
    before = [(one, QApplication.isEffectEnabled(one)) for one in (Qt.UIEffect.UI_General, effect)]
    try:
        for is_moving in (True, False):
            QApplication.setEffectEnabled(Qt.UIEffect.UI_General, is_moving)
            QApplication.setEffectEnabled(effect, is_moving)
            bar = MessageBar()
            qtbot.addWidget(bar)
            bar.tell("Written.", Tone.DONE)
            assert _is_fading(bar) is is_moving
            qtbot.waitUntil(lambda: not _is_fading(bar))  # noqa: B023  asked for within the turn
    finally:
        for one, was_on in before:
            QApplication.setEffectEnabled(one, was_on)
