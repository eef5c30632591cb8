"""Who the members of a panel are, apart from the votes, with what each of them agreed to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.domain.ids import MemberId
from eesee_desktop.domain.panel import Identity
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.lines import Tick
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.kit.turning_row import TurningRow
from eesee_desktop.ui.words.placing import labelled, put


class _Card(QFrame):
    """One member: name, organisation, two ticks.

    Signals:
        edited: Something was typed.
        emptied: The name was deleted; what waits to be stored is nobody's now.
        settled: A field was left, or a tick was set.
        forget_requested: The name is to be forgotten: it was asked for, or an empty one was left.
    """

    edited = Signal()
    emptied = Signal()
    settled = Signal()
    forget_requested = Signal()

    def __init__(self, member: MemberId, parent: QWidget) -> None:
        super().__init__(parent)
        self.member = member
        self.is_edited = False
        self._name = LineEdit(self)
        self._organisation = LineEdit(self)
        self._in_report = Tick(self.tr("Agreed to be named in the report"), self)
        self._in_bundle = Tick(self.tr("Agreed to be named in the sealed file"), self)
        self._forget = QPushButton(self.tr("Forget…"), self)
        self._is_known = False

        head = QLabel(member, self)
        head.setMinimumWidth(self.fontMetrics().averageCharWidth() * 5)
        head.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        head.setContentsMargins(0, Space.TIGHT, 0, 0)
        fields, ticks = TurningRow(30, self), TurningRow(30, self, spacing=Space.LARGE)
        fields.add(self._name)
        fields.add(self._organisation)
        ticks.add(self._in_report)
        ticks.add(self._in_bundle)
        ticks.add(self._forget, 0)
        self._forget.setProperty("kind", "link")
        self._forget.setAccessibleName(put(self.tr("%1: Forget who this is…"), member))
        self._forget.clicked.connect(self.forget_requested)
        for edit, text in ((self._name, self.tr("Name")), (self._organisation, self.tr("Organisation"))):
            edit.setPlaceholderText(text)
            edit.setAccessibleName(labelled(member, text))
            edit.textEdited.connect(self._on_text_edited)
            edit.editingFinished.connect(self._on_settled)
        for box in (self._in_report, self._in_bundle):
            box.setAccessibleName(labelled(member, box.words))
            box.clicked.connect(self._on_text_edited)
            box.clicked.connect(self._on_settled)
        right = QVBoxLayout()
        right.setSpacing(Space.TIGHT)
        right.addWidget(fields)
        right.addWidget(ticks)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.SMALL, 0, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(head)
        row.addLayout(right, 1)

    @property
    def identity(self) -> Identity:
        """What stands in the fields."""
        return Identity(
            self.member,
            self._name.text(),
            self._organisation.text(),
            may_be_named_in_report=self._in_report.isChecked(),
            may_be_named_in_bundle=self._in_bundle.isChecked(),
        )

    def show_identity(self, identity: Identity, *, is_read_only: bool) -> None:
        """Show what is on disk."""
        for edit, text in ((self._name, identity.name), (self._organisation, identity.organisation)):
            if edit.text() != text:
                edit.setText(text)
            edit.setReadOnly(is_read_only)
        self._in_report.setChecked(identity.may_be_named_in_report)
        self._in_bundle.setChecked(identity.may_be_named_in_bundle)
        self._enable(is_read_only=is_read_only)

    def show_known(self, *, is_known: bool, is_read_only: bool) -> None:
        """Show whether there is a name on disk that could be forgotten."""
        self._is_known = is_known
        self._forget.setVisible(is_known and not is_read_only)

    def _enable(self, *, is_read_only: bool) -> None:
        for box in (self._in_report, self._in_bundle):
            box.setEnabled(bool(self._name.text().strip()) and not is_read_only)

    def _on_text_edited(self) -> None:
        self.is_edited = True
        if not self._name.text().strip():  # nobody is there who could have agreed
            self._in_report.setChecked(False)
            self._in_bundle.setChecked(False)
            self._enable(is_read_only=False)
            # Whoever types another name deletes this one first: nothing is forgotten before the field is left.
            self.emptied.emit()
            return
        self._enable(is_read_only=False)
        self.edited.emit()

    def _on_settled(self) -> None:
        if not self.is_edited:
            return
        self.is_edited = False
        if self._name.text().strip():
            self.settled.emit()
        elif self._is_known:
            self.forget_requested.emit()


class IdentitiesForm(QWidget):
    """One card a member, nothing filled in, nobody named, until somebody says so.

    Signals:
        identity_edited(str): Something about a member was typed; see :meth:`identity`.
        identity_emptied(str): The name of a member was deleted, and the field not left yet.
        identity_settled: A field was left, or a tick was set.
        forget_requested(str): The name of a member is to be forgotten.
    """

    identity_edited = Signal(str)
    identity_emptied = Signal(str)
    identity_settled = Signal()
    forget_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[MemberId, _Card] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(
            ranked(
                self.tr(
                    "Names are optional. They are kept encrypted on this computer, apart from the votes. They never "
                    "go onto score sheets, the results sheet, the agenda or into a table of votes. A name is printed "
                    "in the report, or goes into the sealed file, only if that member’s own box is "
                    "ticked; the sealed file never says which votes are whose unless you choose to send "
                    "votes."
                ),
                "body",
                self,
            )
        )

    def show_identities(
        self, members: Sequence[MemberId], identities: Sequence[Identity], *, is_read_only: bool
    ) -> None:
        """Show who the members are, as far as somebody has said."""
        if tuple(self._cards) != tuple(members):
            for old in self._cards.values():
                old.hide()
                old.deleteLater()
            self._cards = {member: _Card(member, self) for member in members}
            for card in self._cards.values():
                self._column.addWidget(card)
                card.edited.connect(lambda member=card.member: self.identity_edited.emit(member))
                card.emptied.connect(lambda member=card.member: self.identity_emptied.emit(member))
                card.forget_requested.connect(lambda member=card.member: self.forget_requested.emit(member))
                card.settled.connect(self.identity_settled)
        known = {identity.member: identity for identity in identities}
        for member, card in self._cards.items():
            card.show_known(is_known=member in known, is_read_only=is_read_only)
            # A refresh from elsewhere must not overwrite what somebody is typing.
            if not card.is_edited:
                card.show_identity(known.get(member, Identity(member, "")), is_read_only=is_read_only)

    def identity(self, member: MemberId) -> Identity:
        """Return what stands in the fields of a member."""
        return self._cards[member].identity
