"""Text that is set the quick way: where its lines end."""

from __future__ import annotations

import re

from eesee_desktop.report.faces import Face
from eesee_desktop.report.lines import Stretch
from eesee_desktop.report.plain_text import PlainText

_SENTENCE = (
    "Le texte dit « ceci est long » ; puis « cela » ! Est-ce sûr ? Oui : 62,5 % de 11 400 personnes, dit-on. "
)


def test_no_line_begins_with_a_sign_that_french_sets_apart() -> None:
    """However wide the column, signs stay with their words and figures whole, although the blanks are common."""
    text = PlainText([Stretch(_SENTENCE * 4, Face.REGULAR, 10.5)])
    ends = set()
    for room in range(150, 420, 3):
        lines = [text.text[line.start : line.end] for line in text.lines(float(room))]
        assert "".join(lines) == _SENTENCE * 4
        assert [line for line in lines if re.match(r"[;:!?»%]|400", line)] == []
        assert [line for line in lines if line.rstrip().endswith("«")] == []
        ends |= {line.rstrip()[-4:] for line in lines}
    assert len(ends) > 10, "the lines end at many places"
