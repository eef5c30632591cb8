"""Votes as panels write them down, of the files that arrived."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

SHEETS = {
    "M1": {"2.1": "2", "2.2": "3", "2.3": "abstain"},
    "M2": {"2.1": "4", "2.2": "1"},
    "M3": {"2.1": "5", "2.2": "5", "2.3": "2"},
}
"""What the members filled in."""

_Cell = str | int | float | None


def _fill(sheet: Worksheet, rows: Sequence[Sequence[_Cell]]) -> None:
    for row in rows:
        sheet.append(list(row))


def _book(title: str, *rows: Sequence[_Cell]) -> Workbook:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = title
    _fill(sheet, rows)
    return book


def cover() -> Workbook:
    """Return a book with a cover sheet, a merged title, merged principles and a column of medians."""
    book = _book("Read me", ["Panel of Valdoria"], ["Fill in the next sheet."], ["Send it by Friday."])
    sheet = book.create_sheet("Votes")
    _fill(
        sheet,
        [
            ["Votes of the panel of Valdoria, 2 March 2026"],
            [],
            ["Principle", "Dimension", "M1", "M2", "M3", "Median"],
            ["Principle 2", "2.1 Registration", 2, 3, 3, 3],
            [None, "2.2 Operational environment", 2, 2, "abst.", 2],
            ["Principle 4", "4.1 Transparency", 4, 3, 5, 4],
            [None, "4.2 Participation", 1, 3, "NA", 2],
        ],
    )
    for cells in ("A1:F1", "A4:A5", "A6:A7"):
        sheet.merge_cells(cells)
    sheet["A1"].font = Font(bold=True)
    return book


def rounds() -> Workbook:
    """Return a book with a sheet a round."""
    book = _book("Round 1", ["Dimension", "M1", "M2"], [2.1, 2, 3], [2.2, 1, 5], ["Mean", 1.5, 4])
    _fill(book.create_sheet("Round 2"), [["Dimension", "M1", "M2"], [2.1, 3, 3], [2.2, 2, 4]])
    return book


def names() -> Workbook:
    """Return a table that names people, in French."""
    return _book(
        "Feuille1",
        ["Membre", "2.1", "2.2", "Remarque"],
        ["Awa Diop", 2, 3, "registre fermé"],
        ["Jean Kessou", 4, "abstention", None],
        ["Médiane", 3, 3, None],
    )


def formulas() -> Workbook:
    """Return a table whose figures a program computes."""
    return _book(
        "Sheet1",
        ["Dimension", "M1", "M2", "M3", "Median", "Range"],
        ["2.1", 2, 3, "=1+2", "=MEDIAN(B2:D2)", "=MAX(B2:D2)-MIN(B2:D2)"],
        ["2.2", 5, 4, "=B3-1", "=MEDIAN(B3:D3)", "=MAX(B3:D3)-MIN(B3:D3)"],
        ["Average", "=AVERAGE(B2:B3)", "=AVERAGE(C2:C3)", "=AVERAGE(D2:D3)", None, None],
    )


def lines() -> Workbook:
    """Return a vote a line, two rounds, in Portuguese."""
    return _book(
        "Votos",
        ["Membro", "Ronda", "Dimensão", "Pontuação", "Comentário"],
        ["M1", 1, "2.1 Registo", 2, "registo fechado"],
        ["M2", 1, "2.1 Registo", 4, None],
        ["M1", 2, "2.1 Registo", 3, None],
        ["M2", 2, "2.1 Registo", "abstenção", "sem opinião"],
    )


def levels() -> Workbook:
    """Return votes with the words of their steps."""
    return _book(
        "Votes",
        ["Dimension", "M1", "M2"],
        ["Operational environment", "3 - partially enabling", "2 - disabling"],
        ["Transparency", "1 - fully disabling", "n/a"],
        ["Registration", "5 - fully enabling", "4 - enabling"],
        ["Total", 9, 6],
    )


def arabic() -> Workbook:
    """Return votes in Arabic with Arabic digits."""
    return _book(
        "الأصوات",
        ["البعد", "M1", "M2", "الوسيط"],
        ["٢.٢ البيئة التشغيلية", "٣", "٢", "٢٫٥"],  # noqa: RUF001  Arabic
        ["٢.١ التسجيل", "امتناع", "٥", "٥"],  # noqa: RUF001  Arabic
    )


def spanish() -> Workbook:
    """Return votes in Spanish with figures of the panel beside."""
    return _book(
        "Votos",
        ["Votación del panel"],
        ["Dimensión", "M1", "M2", "Mediana", "Decisión"],
        ["2.1. Registro", 3, "abst.", 3, 3],
        ["2.2. Entorno operativo", 2, 5, "3,5", 4],
    )


def unclear() -> Workbook:
    """Return a table of which nobody can say whether its columns are members or rounds."""
    return _book("Sheet1", ["Dimension", "R1", "R2"], ["2.1 Registration", 2, 3])


BOOKS: dict[str, Callable[[], Workbook]] = {
    "cover-en.xlsx": cover,
    "rounds-en.xlsx": rounds,
    "names-fr.xlsx": names,
    "formulas-en.xlsx": formulas,
    "lines-pt.xlsx": lines,
    "levels-en.xlsx": levels,
    "levels-ar.xlsx": arabic,
    "medians-es.xlsx": spanish,
    "unclear-en.xlsx": unclear,
}
"""The workbooks by name, as openpyxl saves them."""
