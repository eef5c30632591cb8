"""A country, chosen from the list or typed in whatever language it comes to mind."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from eesee_desktop.system.countries import countries_found, country_typed
from eesee_desktop.ui.kit.choice import Choice
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.words.countries import countries_by_name
from eesee_desktop.ui.words.placing import put


class CountryChoice(Choice):
    """All countries by their names on the screen; typing finds them by any name or by the code.

    Signals:
        typed: What stands in the field altered, so that ``country`` may have.
    """

    typed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._names = dict(countries_by_name())
        self._edit = LineEdit(self)
        self._found = QStringListModel(self)
        self._completer = QCompleter(self._found, self)

        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setLineEdit(self._edit)
        for code, name in self._names.items():
            self.addItem(name, code)
        self.setCurrentIndex(-1)
        self._edit.setPlaceholderText(self.tr("Choose or type…"))
        # The names that are found are in the order in which they are likely, and need not hold what was typed.
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = self._completer.popup()
        if popup is not None:
            popup.setProperty("kind", "offers")
            popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # To the field and not to the box, which would take the row of a name found for one of its own.
        self._edit.setCompleter(self._completer)

        self._edit.textEdited.connect(self._on_text_edited)
        self._edit.textChanged.connect(self.typed)
        self._edit.editingFinished.connect(self._on_editing_finished)

    @property
    def country(self) -> str:
        """The code of what is chosen or typed (ISO 3166-1 alpha-3); empty where that is no country, or several."""
        text = self._edit.text()
        if self.currentIndex() >= 0 and text == self.currentText() == self.itemText(self.currentIndex()):
            return str(self.currentData())
        exact = next((code for code, name in self._names.items() if name == text), None) or country_typed(
            text
        )
        found = countries_found(text, self._names)
        return exact or (found[0] if len(found) == 1 else "")

    @property
    def problem(self) -> str:
        """Something was typed that is no country; empty if not."""
        text = self._edit.text().strip()
        if not text or self.country:
            return ""
        return put(self.tr("No country is called “%1”."), text)

    def choose(self, country: str) -> None:
        """Show a country; none where the code is empty."""
        self.setCurrentIndex(self.findData(country) if country else -1)

    def _on_text_edited(self, text: str) -> None:
        # Before the completer shows its list, which is after this.
        found = countries_found(text, self._names)
        # No list over what is clear: the next click is for what stands below it.
        is_clear = len(found) == 1 and country_typed(text) == found[0]
        self._found.setStringList([] if is_clear else [self._names[code] for code in found])

    def _on_editing_finished(self) -> None:
        if self.country:
            self.choose(self.country)
