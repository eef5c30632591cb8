"""The parts of an XLSX or ODS file, looked through once before anything makes room for what they claim."""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.parsers import expat

from eesee_desktop.intake.spreadsheet import TableFault, column_number, refusal

ROWS_MOST = 10_000
COLUMNS_MOST = 300
CELLS_MOST = 100_000
# Rows, cells, texts and styles together, empty ones too, in all parts: some hundred times those of a panel.
_ELEMENTS_MOST = 600_000
_PLACE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
# A text that is kept once and shown in every cell is as long as all of them together.
_SHOWN_LETTERS_MOST = 30_000_000
_TEXTS = "xl/sharedStrings.xml"
_NUMBER_MOST = 2_000_000
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")
_OPEN_SHEET = "content.xml"
_VALUES = frozenset({"v", "is"})
_DEPTH_MOST = 200


def must_be_bounded(parts: Mapping[str, bytes]) -> None:
    """Refuse a workbook that would be more than a table of votes, or that has a formula nobody has computed.

    Raises:
        KnownError: VOTES_NOT_READABLE with ``too_large``, ``formula`` or ``not_a_table``.
    """
    left = _ELEMENTS_MOST
    longest = shared = 0
    for name, content in parts.items():
        if name.endswith((".xml", ".rels")):
            look = _Look(left, is_sheet=_SHEET.fullmatch(name) is not None, is_open=name == _OPEN_SHEET)
            look.through(content)
            left = look.left
            longest = max(longest, look.longest_text) if name == _TEXTS else longest
            shared += look.shared_cells
    if longest * shared > _SHOWN_LETTERS_MOST:
        raise refusal(TableFault.TOO_LARGE, value=f"{longest} × {shared}", expected=str(_SHOWN_LETTERS_MOST))


def without_hidden(parts: Mapping[str, bytes]) -> frozenset[str]:
    """Return the names of the sheets of an ODS file whose style hides them."""
    names: set[str] = set()
    hidden: set[str] = set()
    style = ""

    def on_start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal style
        local = tag.rpartition(":")[2]
        if local == "style":
            style = attributes.get("style:name", "")
        elif local == "table-properties" and attributes.get("table:display") == "false":
            hidden.add(style)
        elif local == "table" and attributes.get("table:style-name") in hidden:
            names.add(attributes.get("table:name", ""))

    parser = expat.ParserCreate()
    parser.StartElementHandler = on_start
    parser.Parse(parts.get(_OPEN_SHEET, b"<a/>"), True)  # noqa: FBT003  as expat has it
    return frozenset(names)


class _Look:
    """One part, from its first element to its last."""

    def __init__(self, left: int, *, is_sheet: bool, is_open: bool) -> None:
        self.left = left
        self.longest_text = 0
        self.shared_cells = 0
        self._text = 0
        self._shown = 0
        self._times = 1
        self._is_sheet = is_sheet
        self._is_open = is_open
        self._depth = 0
        self._row = 0
        self._column = 0
        self._cells = 0
        self._pending = 0
        self._rows_here = 1
        self._has_formula = False
        self._has_value = False
        self._is_in_value = False

    def through(self, content: bytes) -> None:
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._on_start
        parser.EndElementHandler = self._on_end
        parser.CharacterDataHandler = self._on_text
        # Entities are how a few letters become gigabytes, and no program that writes workbooks defines one.
        parser.EntityDeclHandler = _on_entity
        try:
            parser.Parse(content, True)  # noqa: FBT003  as expat has it
        except expat.ExpatError as error:
            raise refusal(TableFault.NOT_A_TABLE, value=str(error)) from error

    def _on_start(self, tag: str, attributes: dict[str, str]) -> None:
        self.left -= 1
        self._depth += 1
        if self.left < 0 or self._depth > _DEPTH_MOST:
            raise self._too_large()
        local = tag.rpartition(":")[2]
        if local == "si":
            self._text = 0
        if self._is_sheet:
            self._in_sheet(local, attributes)
        elif self._is_open:
            self._in_open_sheet(local, attributes)

    def _in_sheet(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "row":
            self._row = _number(attributes.get("r", ""), self._row + 1)
            self._column = 0
        elif tag == "c":
            match = _PLACE.fullmatch(attributes.get("r", ""))
            self._column = column_number(match[1]) if match else self._column + 1
            self._row = int(match[2]) if match else self._row
            self._has_formula = False
            self.shared_cells += attributes.get("t") == "s"
            # A formula may well give a text without letters, and that is how it is stored.
            self._has_value = attributes.get("t") == "str"
        elif tag == "f":
            self._has_formula = True
        elif tag in _VALUES:
            self._is_in_value = True
            self._cells += 1
            self._must_fit()

    def _on_text(self, text: str) -> None:
        self._has_value = self._has_value or self._is_in_value
        self._text += len(text)
        if self._is_open:
            self._shown += len(text) * self._times
            if self._shown > _SHOWN_LETTERS_MOST:
                raise self._too_large()

    def _in_open_sheet(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "table":
            self._row = self._column = 0
        elif tag == "table-row":
            self._rows_here = _number(attributes.get("table:number-rows-repeated", ""), 1)
            self._row += self._rows_here
            self._column = 0
        elif tag in {"table-cell", "covered-table-cell"}:
            times = _number(attributes.get("table:number-columns-repeated", ""), 1)
            self._column += times
            self._pending = self._times = times * self._rows_here
            if "office:value-type" in attributes:
                self._count()
            elif "table:formula" in attributes:
                raise self._formula()
        elif tag == "p":
            self._count()

    def _count(self) -> None:
        """Count a cell of an ODS file as filled, as often as it is repeated, once."""
        self._cells += self._pending
        self._pending = 0
        self._must_fit()

    def _must_fit(self) -> None:
        if self._row > ROWS_MOST or self._column > COLUMNS_MOST or self._cells > CELLS_MOST:
            raise self._too_large()

    def _on_end(self, tag: str) -> None:
        self._depth -= 1
        self._is_in_value = False
        self.longest_text = max(self.longest_text, self._text)
        if self._is_sheet and tag.rpartition(":")[2] == "c" and self._has_formula and not self._has_value:
            # Never computed: written by a program that is no spreadsheet. Read as empty, a vote would be lost.
            raise self._formula()

    def _formula(self) -> Exception:
        return refusal(TableFault.FORMULA, min(self._row, ROWS_MOST), min(self._column, COLUMNS_MOST))

    def _too_large(self) -> Exception:
        found = f"{self._row} × {self._column}"
        return refusal(TableFault.TOO_LARGE, value=found, expected=f"{ROWS_MOST} × {COLUMNS_MOST}")


def _on_entity(*_: object) -> None:
    raise refusal(TableFault.NOT_A_TABLE, value="ENTITY")


def _number(text: str, otherwise: int) -> int:
    if not (text.isascii() and text.isdigit()):
        return otherwise
    return min(int(text), _NUMBER_MOST) if len(text) < len(str(_NUMBER_MOST)) + 1 else _NUMBER_MOST
