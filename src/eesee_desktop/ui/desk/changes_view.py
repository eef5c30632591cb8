"""What is another than in the revision before: the fields on one side, the chosen one word by word on the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.fields import ChangedField, FieldKind, all_fields
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.kit.turning_splitter import TurningSplitter
from eesee_desktop.ui.section.difference_view import DifferenceView
from eesee_desktop.ui.words.places import section_name
from eesee_desktop.ui.words.placing import in_line, put
from eesee_desktop.ui.words.things import ThingWords

_CHANGED = Qt.ItemDataRole.UserRole
_NAMES_EMS = 12


class ChangesView(QWidget):
    """Fields that have another text, and where the words differ."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prose: frozenset[str] = frozenset()
        self._said = ranked("", "body", self)
        self._splitter = TurningSplitter(self, beside=14, below=22, first=_NAMES_EMS)
        self._list = QListWidget(self)
        self._view = DifferenceView(self)

        self._list.setAccessibleName(self.tr("Changed fields"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setAccessibleName(self.tr("What changed in it"))
        self._splitter.addWidget(self._list)
        self._splitter.addWidget(self._view)
        self._splitter.setStretchFactor(0, 2)
        self._splitter.setStretchFactor(1, 3)
        self._view.setMinimumWidth(int(em_of(self) * _NAMES_EMS))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._said)
        column.addWidget(self._splitter)

        self._list.currentItemChanged.connect(self._on_list_current_item_changed)

    def show_changes(
        self,
        changed: Sequence[ChangedField] | None,
        instrument: Instrument,
        assessment: Assessment,
        before: int | None = None,
    ) -> None:
        """Show what changed.

        Args:
            assessment: As it is now.
            changed: None where there is no revision before to compare with.
            before: The number of that revision, where it is known.
        """
        self._prose = frozenset(
            field.name
            for field in all_fields(instrument)
            if field.kind is FieldKind.TEXT and field.leaf in {"narrative", field.section}
        )
        self._list.clear()
        name = _names(instrument, assessment)
        for one in changed or ():
            item = QListWidgetItem(name(one.name), self._list)
            item.setData(_CHANGED, one)
        self._said.setText(self._summary(changed, before))
        self._splitter.setVisible(bool(changed))
        self._list.setCurrentRow(0)

    def _summary(self, changed: Sequence[ChangedField] | None, before: int | None) -> str:
        if changed is None:
            return self.tr("There is no revision before it here to compare with.")
        if not changed:
            return self.tr("No field has another text than in the revision before.")
        said = self.tr("%n field(s) changed", "", len(changed))
        since = put(self.tr(" since revision %1"), before) if before else ""
        legend = self.tr("Struck out: removed. Underlined: added.")
        return f"{said}{since}. {legend}"

    def _on_list_current_item_changed(self) -> None:
        item = self._list.currentItem()
        found = None if item is None else item.data(_CHANGED)
        if isinstance(found, ChangedField):
            self._view.show_texts(found.before, found.after, is_prose=found.name in self._prose)
        else:
            self._view.show_texts("", "", is_prose=False)


def _names(instrument: Instrument, assessment: Assessment) -> Callable[[str], str]:
    """Return what names what changed as people know it; of what has no name here, its address."""
    titles = {f"source/{source.id}": source.title for source in assessment.sources}
    words = ThingWords(instrument, {source.id: source.title for source in assessment.sources})

    def name(thing: str) -> str:
        if thing in titles:
            return in_line((section_name("sources", instrument), titles[thing]))
        try:
            return words.name(thing, None)
        except (KeyError, ValueError, IndexError, KnownError):
            return thing

    return name
