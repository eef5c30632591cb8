from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from eesee_desktop.system.resources import resource
from eesee_desktop.ui.kit import icons

_NAMES = sorted(path.stem for path in resource("icons").glob("*.svg"))


pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("name", _NAMES)
def test_every_icon_draws_something(name: str) -> None:
    """Each file of the set is a picture that can be drawn, in the colour asked for."""
    image = icons.pixmap(name, 48, "#123456").toImage()
    drawn = {
        image.pixelColor(x, y).name()
        for x in range(48)
        for y in range(48)
        if image.pixelColor(x, y).alpha() > 250
    }
    assert drawn
    if name != "app":
        assert QColor("#123456").name() in drawn


def test_an_icon_that_is_not_there_is_a_bug() -> None:
    """A wrong name fails loudly instead of leaving a button blank."""
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")
