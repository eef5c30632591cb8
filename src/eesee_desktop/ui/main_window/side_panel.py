"""What helps while one writes: guiding questions, the levels, last time, the sources of the section."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from eesee_desktop.ui.kit.fold import Fold
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.placing import own


@dataclass(frozen=True, slots=True)
class Guidance:
    """What stands in the panel for a section; an empty part is not shown.

    Attributes:
        levels: Word of the scale and what it means here, for the scores 1 to 5.
        last_year: Sentences on the previous score.
        sources: Titles of the works cited in the section.
        note: What is provisional.
    """

    questions: tuple[str, ...] = ()
    levels: tuple[tuple[str, str], ...] = ()
    last_year: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    note: str = ""


class SidePanel(QScrollArea):
    """The guidance of the section in front, in parts that fold.

    Signals:
        folds_changed: A part was folded or opened.
    """

    folds_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = QWidget(self)
        self._column = QVBoxLayout(self._inside)
        self._parts = {
            "comments": Fold(self.tr("Comments of the consortium"), self._inside),
            "questions": Fold(self.tr("Guiding questions"), self._inside),
            "levels": Fold(self.tr("What the levels mean"), self._inside),
            "last_year": Fold(self.tr("Last time"), self._inside),
            "sources": Fold(self.tr("Sources of this section"), self._inside),
        }
        self._note = ranked("", "small", self._inside)
        self._rows: dict[str, list[tuple[QLabel, QLabel]]] = {}
        self._shown: Guidance | None = None
        self._guides = False

        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Guidance"))
        self._column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        self._column.setSpacing(Space.SMALL)
        for part in self._parts.values():
            self._column.addWidget(part)
        self._column.addWidget(self._note)
        self._column.addStretch(1)
        self.setWidget(self._inside)

        self._parts["comments"].hide()
        for part in self._parts.values():
            part.folded.connect(self.folds_changed)

    @property
    def is_empty(self) -> bool:
        """Nothing stands in it."""
        return not self._guides and self._parts["comments"].isHidden()

    def put_comments(self, comments: QWidget) -> None:
        """Let comments stand in their part."""
        self._parts["comments"].body.addWidget(comments)
        comments.show()

    def show_has_comments(self, *, has_comments: bool) -> None:
        """Show the part with comments, or leave it out."""
        self._parts["comments"].setVisible(has_comments)

    def open_comments(self) -> None:
        """Unfold the part with comments."""
        self._parts["comments"].set_open(True)

    @property
    def first_part(self) -> QWidget:
        """Where the focus belongs when somebody comes here by keys: the first part that is there."""
        return next((part for part in self._parts.values() if not part.isHidden()), self)

    @property
    def folded(self) -> tuple[str, ...]:
        """Names of the parts that are folded."""
        return tuple(name for name, part in self._parts.items() if not part.is_open)

    def fold(self, names: tuple[str, ...]) -> None:
        """Fold these parts and open the others."""
        for name, part in self._parts.items():
            part.set_open(name not in names)

    def show_guidance(self, guidance: Guidance) -> None:
        """Show what helps with a section."""
        # Shown again after every change of the assessment, of which most do not concern it.
        if guidance == self._shown:
            return
        self._shown = guidance
        self._set("questions", tuple(("", f"• {text}") for text in guidance.questions))
        self._set(
            "levels",
            tuple(
                (f"{number}  {word}", text) for number, (word, text) in enumerate(guidance.levels, start=1)
            ),
        )
        self._set("last_year", tuple(("", own(text)) for text in guidance.last_year))
        self._set("sources", tuple(("", own(text)) for text in guidance.sources))
        self._note.setText(guidance.note)
        self._note.setVisible(bool(guidance.note))
        self._guides = any((guidance.questions, guidance.levels, guidance.last_year, guidance.sources))

    def _set(self, name: str, texts: tuple[tuple[str, str], ...]) -> None:
        """Show lines in a part; labels are used again, as making new ones would hold up each change of section."""
        part, rows = self._parts[name], self._rows.setdefault(name, [])
        while len(rows) < len(texts):
            row = (ranked("", "body", part), ranked("", "muted" if name == "levels" else "body", part))
            font = row[0].font()
            font.setBold(True)
            row[0].setFont(font)
            for label in row:
                part.body.addWidget(label)
            part.body.addSpacing(Space.SMALL)
            rows.append(row)
        for index, (head_label, text_label) in enumerate(rows):
            head, text = texts[index] if index < len(texts) else ("", "")
            head_label.setText(head)
            _set_visible(head_label, bool(head))
            text_label.setText(text)
            _set_visible(text_label, bool(text))
        part.setVisible(bool(texts))


def _set_visible(label: QLabel, is_visible: bool) -> None:
    """Show or hide, only where that is a change: each call makes a layout think again."""
    if label.isHidden() is is_visible:
        label.setVisible(is_visible)
