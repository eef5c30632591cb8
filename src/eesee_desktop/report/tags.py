"""What a page says to those who listen to it: headings, paragraphs, lists, links, tables, figures (PDF/UA-1)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


class Element:
    """A part of a document's structure; made where a text is set, known to the file when it is drawn.

    Args:
        kind: As PDF names it: ``H1``, ``P``, ``L``, ``LI``, ``Lbl``, ``LBody``, ``Link``, ``Table``, ``Figure`` …;
            ``H`` for a heading one level below the last one of the report itself.
        parent: None for the element that is open where this one is drawn.
        alternative: What a figure shows, in words.
        language: Of its text where that is another than the document's, BCP 47.
        attributes: By owner, such as ``{"Table": {"Scope": "/Column"}}``.

    Attributes:
        kids: Elements, and what :class:`eesee_desktop.report.canvas.PaperCanvas` puts here of content.
    """

    __slots__ = ("alternative", "attributes", "identity", "kids", "kind", "language", "parent")

    def __init__(
        self,
        kind: str,
        parent: Element | None = None,
        *,
        alternative: str = "",
        language: str = "",
        attributes: dict[str, dict[str, Any]] | None = None,
    ) -> None:
        self.kind = kind
        self.parent = parent
        self.alternative = alternative
        self.language = language
        self.attributes = attributes or {}
        self.identity = ""
        self.kids: list[Any] = []

    def lineage(self) -> Iterator[Element]:
        """Yield the element, its parent and so on."""
        element: Element | None = self
        while element is not None:
            yield element
            element = element.parent
