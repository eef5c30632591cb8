"""Where a person is in an assessment, kept with the workspace as text, so that the next day begins there."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

from PySide6.QtWidgets import QApplication, QWidget

from eesee_desktop.ui.section.section_page import SectionPage


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Section, field and cursor, and how the window is divided.

    Attributes:
        cursor: Position in the text of the field, in UTF-16 units as Qt counts.
        widths: Chosen for sections and guidance; empty for those of a new window.
        side_folds: Parts of the guidance that are folded away.
        folds: The same of pages, by section.
    """

    section: str = ""
    field_name: str = ""
    cursor: int = 0
    widths: tuple[float, ...] = ()
    hides_sections: bool = False
    hides_guidance: bool = False
    side_folds: tuple[str, ...] = ()
    folds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def to_text(self) -> str:
        """Return it in the form that is kept."""
        return json.dumps(asdict(self))

    @classmethod
    def from_text(cls, text: str | None) -> Whereabouts:
        """Read what was kept; what no longer fits is skipped."""
        try:
            kept = json.loads(text or "{}")
            return cls(
                section=str(kept.get("section", "")),
                field_name=str(kept.get("field_name", "")),
                cursor=int(kept.get("cursor", 0)),
                widths=tuple(float(width) for width in kept.get("widths", ())),
                hides_sections=bool(kept.get("hides_sections", False)),
                hides_guidance=bool(kept.get("hides_guidance", False)),
                side_folds=tuple(map(str, kept.get("side_folds", ()))),
                folds={str(name): tuple(map(str, folds)) for name, folds in kept.get("folds", {}).items()},
            )
        # Whatever another version has stored: beginning at the top is a small loss.
        except (ValueError, TypeError, AttributeError):
            return cls()


def cursor_of(widget: QWidget | None) -> int:
    """Return where the cursor stands in a text, 0 where there is none."""
    cursor = getattr(widget, "textCursor", None)
    return int(cursor().position()) if cursor is not None else 0


def put_back(page: SectionPage, kept: Whereabouts) -> None:
    """Put the cursor where it stood in a page, or as near as the text reaches."""
    page.go_to(kept.field_name)
    widget = QApplication.focusWidget()
    make = getattr(widget, "textCursor", None)
    if make is not None and widget is not None:
        cursor = make()
        # The text may have become shorter, by the history or on another day.
        cursor.setPosition(min(kept.cursor, cursor.document().characterCount() - 1))
        widget.setTextCursor(cursor)  # type: ignore[attr-defined]  # what has textCursor has its counterpart
