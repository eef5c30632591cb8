"""Votes in tables as people make them: nobody votes who did not, nobody's name leaves, no cell goes unsaid."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import MemberId
from eesee_desktop.domain.panel import Round
from eesee_desktop.intake.account import Fate, Piece
from eesee_desktop.intake.spreadsheet import TableFault
from eesee_desktop.intake.votes_reading import Scope, VotesReading, Why, read_votes
from eesee_desktop.intake.votes_words import plain
from support_account import of_every_account
from support_instruments import shipped_instrument
from support_tables import write_csv
from support_workbooks import ods, xlsx_of

INSTRUMENT = shipped_instrument()
EMPTY = Scope(INSTRUMENT)
CASES = Path(__file__).parents[3] / "shared" / "cases" / "votes"
needs_cases = pytest.mark.skipif(not CASES.is_dir(), reason="the shared cases are not beside this checkout")


def told(reading: VotesReading) -> list[tuple[str, str]]:
    """Return what was not taken, with the reason."""
    return [(piece.words, piece.reason) for piece in reading.account.pieces if piece.fate is not Fate.TAKEN]


def votes(reading: VotesReading) -> str:
    """Return votes in short: ``M1:2.1=3``, those of the second round with an apostrophe."""
    return " ".join(
        f"{v.member}{'' if v.round is Round.FIRST else chr(39)}:{v.dimension}={v.score or '-'}"
        for v in sorted(reading.votes, key=lambda v: (v.round, v.member, v.dimension))
    )


def read(text: str, scope: Scope = EMPTY) -> VotesReading:
    """Read a text of a table."""
    return read_votes(text.encode(), scope)


def fault(data: bytes, scope: Scope = EMPTY) -> object:
    """Return why a file is refused."""
    with pytest.raises(KnownError) as caught:
        read_votes(data, scope)
    return caught.value.facts["reason"]


SAME = "M1:2.1=3 M1:2.2=2 M2:2.1=- M2:2.2=5"


@pytest.mark.parametrize(
    "text",
    [
        "Votes of the panel\nPorto-Novo, 3 May\n\ndimension,M1,M2\n2.1,3,abst.\n2.2,2,5\n",
        "sep=;\ndimension;M1;M2\n2.1;3;NA\n2.2;2;5\n",
        "No.,Name,M1,M2\n2.1.,Registration,3,n/a\n2.2.,Operational environment,2,5\n",
        "Principle,Dimension,M1,M2\nP2,Dimension 2.1,3 - partially enabling,-\n,Dimension 2.2,2 (disabling),5/5\n",
        ',M1,M2\nRegistration,3,—\nOperational environment,"2,0",5.0\n',
        "Dimensión;M1;M2;Mediana;Promedio;Total\n2,1;3;se abstiene;3;3;3\n2,2;2;5;3,5;3,5;7\n",
        "Dimension;M1;M2;Médiane;Moyenne;Décision finale\nD2.1;3;abstention;3;3;3\nD2.2;2;5;3,5;3,5;3\n",
        "Dimensão;M1;M2;Média;Soma;N\nDimensão 2.1;3;abstenção;3;3;1\nDimensão 2.2;2;5;3,5;7;2\n",
        "البعد,M1,M2,الوسيط,المتوسط,القرار\nالبعد ٢.١,٣,امتناع,3,3,3\n٢٫٢,٢,٥,3.5,3.5,3\n",  # noqa: RUF001  Arabic
        "member,2.1,2.2\nM1,3,2\nM2,-,5\nMedian,3,3.5\nMean,3.1,3.2\nSum,3,7\nN,1,2\nRange,0,3\n",
        "member,organisation,2.1,2.2,comments\nM1,A,3,2,a long remark\nM2,B,-,5,\n",
        "panel member,2.1 Registration,2.2 Operational environment,Total\nM1,3,2,5\nM2,dk,5,5\n",
        "member,dimension,score\nM1,2.1,3\nM1,2.2,2\nM2,2.1,abstain\nM2,2.2,5\nMedian,2.1,3\n",
        "Membre;Note;Dimension;Remarque\nM1;3;2.1;bien\nM1;2;2.2;\nM2;abst;2.1;\nM2;5;2.2;\n",
        "dimension,M1,M2\n2.1,3,-\n2.2,2,5\nMean,2.1,4.2\nMedian,2.2,4.1\n",
    ],
)
def test_tables_as_people_make_them(text: str) -> None:
    """Titles, numbers and names written in any way, figures and remarks beside: the votes are the same."""
    reading = read(text)
    assert votes(reading) == SAME
    assert not reading.names


@pytest.mark.parametrize(
    "head",
    [
        "Median", "MEAN", "Average score", "Total", "Final", "Decision", "Sum", "n", "Range", "Round 2",
        "Médiane", "Moyenne", "Décision", "Étendue", "Somme", "Tour 2",
        "Mediana", "Promedio", "Decisión", "Rango", "Suma", "Ronda 2",
        "Média", "Decisão", "Amplitude", "Rodada 2",
        "الوسيط", "المتوسط", "المجموع", "القرار", "المدى", "الجولة 2",
    ],
)  # fmt: skip
def test_what_is_computed_is_nobody(head: str) -> None:
    """In five languages, as a column and as a row, a figure of the panel never becomes a member, and is told."""
    for text in (f"dimension,M1,{head}\n2.1,3,4\n", f"member,2.1\nM1,3\n{head},4\n"):
        reading = read(text)
        assert votes(reading) == "M1:2.1=3"
        assert (head, "4") in [(w.split(" 4")[0], "4") for w, _ in told(reading)], told(reading)


@pytest.mark.parametrize(
    "text",
    [
        "dimension,M1 round 1,M1 round 2,M2 (R1),M2 (R2)\n2.1,1,3,5,-\n",
        "dimension,Round 1,,Round 2,\n,M1,M2,M1,M2\n2.1,1,5,3,-\n",
        "dimension,M1,,M2,\nround,1,2,1,2\n2.1,1,3,5,-\n",
        "dimension,round,M1,M2\n2.1,1,1,5\n,2,3,-\n",
        "member,round,2.1\nM1,1,1\nM1,Ronda 2,3\nM2,1,5\nM2,2,-\n",
        "Round 1,,\ndimension,M1,M2\n2.1,1,5\nRound 2,,\ndimension,M1,M2\n2.1,3,-\n",
        "Dimension;M1;M2\nTour 1;;\n2.1;1;5\nTour 2;;\n2.1;3;-\n",
        "member,2.1,Tour\nM1,1,1\nM1,3,2\nM2,5,1\nM2,-,2\n",
    ],
)
def test_rounds_are_told_apart_wherever_they_are_said(text: str) -> None:
    """In a head, above heads, below them, in a column or a row: each vote is of its round."""
    assert votes(read(text)) == "M1:2.1=1 M2:2.1=5 M1':2.1=3 M2':2.1=-"


def test_two_columns_that_may_be_rounds_are_asked() -> None:
    """R1 and R2 may be two members or two rounds of one; nine of them are nine respondents."""
    for heads in ("R1,R2", "1,2"):
        reading = read(f"dimension,{heads}\n2.1,1,2\n")
        assert not reading.votes
        assert {piece.reason for piece in reading.account.asked} == {Why.ROUND_OR_MEMBER}
    assert votes(read("dimension,1,2,3\n2.1,1,2,3\n")) == "1:2.1=1 2:2.1=2 3:2.1=3"
    assert votes(read("dimension,R1,R2,R3\n2.1,1,2,3\n")) == "R1:2.1=1 R2:2.1=2 R3:2.1=3"


def test_names_of_people_never_become_pseudonyms() -> None:
    """Who stands in the table by name gets the next number; the name is handed on to where names are kept."""
    for text in ("dimension,Aissatou Ba,M2,Koffi\n2.1,3,4,5\n", "member,2.1\nAissatou Ba,3\nM2,4\nKoffi,5\n"):
        reading = read(text)
        assert votes(reading) == "M1:2.1=3 M2:2.1=4 M3:2.1=5"
        assert reading.names == (("M1", "Aissatou Ba"), ("M3", "Koffi"))
    kept = read("dimension,Condor\n2.1,4\n", Scope(INSTRUMENT, keeps_heads=True))
    assert votes(kept) == "Condor:2.1=4"
    assert not kept.names


def test_a_vote_a_line_with_names_of_people() -> None:
    """Under "Nombre" stand people, where each line is a vote."""
    reading = read("Nombre,Ronda,Dimensión,Puntuación\nRosa Q,1,2.1,3\nRosa Q,2,2.1,4\nPromedio,2,2.1,4\n")
    assert votes(reading) == "M1:2.1=3 M1':2.1=4"
    assert reading.names == (("M1", "Rosa Q"),)


def test_a_second_table_with_other_heads_is_asked_about() -> None:
    """Votes below another head are not given to the members of the first."""
    reading = read("dimension,M1,M2\n2.1,1,2\n\ndimension,M2,M1\n2.2,3,4\n")
    assert votes(reading) == "M1:2.1=1 M2:2.1=2"
    assert [piece.words for piece in reading.account.asked] == ["3 4"]


def test_names_that_are_known_are_found() -> None:
    """A panel with names takes a table that says them, and no other person."""
    scope = Scope(INSTRUMENT, (MemberId("M1"), MemberId("M2")), names={"Aissatou Bâ": MemberId("M2")})
    assert votes(read("dimension,AISSATOU BA,m1\n2.1,3,4\n", scope)) == "M1:2.1=4 M2:2.1=3"
    assert fault(b"dimension,Koffi Mensah\n2.1,3\n", scope) == TableFault.MEMBER_UNKNOWN


def test_a_number_against_its_name_is_asked() -> None:
    """A row whose number and name are of two dimensions gives no vote; the others do."""
    reading = read("dimension,M1\n2.1 Operational environment,3\n2.3,4\n")
    assert votes(reading) == "M1:2.3=4"
    assert [(piece.words, piece.choices) for piece in reading.account.asked] == [
        ("2.1 Operational environment 3", ("2.1", "2.2"))
    ]
    beside = read("No.,Name,M1\n2.1,Registration,3\n2.2,Registration,4\n")
    assert votes(beside) == "M1:2.1=3"
    assert [piece.words for piece in beside.account.asked] == ["2.2", "4"]


@pytest.mark.parametrize("cell", ["3 - 4", "3 or 4", "2-3", "3?", "~3", "7", "2.3", "three"])
def test_what_may_be_two_scores_is_none(cell: str) -> None:
    """A cell that could mean another score is refused with its place."""
    assert fault(f'dimension,M1\n2.1,"{cell}"\n2.2,3\n'.encode()) == TableFault.SCORE_REFUSED


def book(**sheets: list[list[object]]) -> Workbook:
    """Return a workbook; underscores in names of sheets are spaces."""
    made = Workbook()
    made.remove(made.worksheets[0])
    for name, rows in sheets.items():
        sheet = made.create_sheet(name.replace("_", " "))
        for row in rows:
            sheet.append(row)
    return made


TABLE: list[list[object]] = [["dimension", "M1"], [2.1, 3]]
SECOND: list[list[object]] = [["dimension", "M1"], [2.1, 4]]


def test_sheets_are_rounds_or_named_as_skipped() -> None:
    """A cover is skipped, sheets named after rounds are read as such, a second table of one round is asked about."""
    reading = read_votes(xlsx_of(book(Cover=[["Please fill in"]], Votes=TABLE, Ronda_2=SECOND)), EMPTY)
    assert votes(reading) == "M1:2.1=3 M1':2.1=4"
    assert told(reading) == [("Please fill in", Why.SHEET_OTHER)]
    reading = read_votes(xlsx_of(book(A=TABLE, B=SECOND)), EMPTY)
    assert votes(reading) == "M1:2.1=3"
    assert {piece.place.sheet for piece in reading.account.asked} == {"B"}
    made = book(A=TABLE, Old=SECOND)
    made["Old"].sheet_state = "hidden"
    assert told(read_votes(xlsx_of(made), EMPTY)) == [
        ("dimension M1", Why.SHEET_HIDDEN),
        ("2.1 4", Why.SHEET_HIDDEN),
    ]


def test_merged_cells_are_what_a_person_sees() -> None:
    """A head over two columns is of both; a vote over two members is asked about, not given to the first."""
    made = book(
        V=[
            ["dimension", "Round 1", None, "Round 2", None],
            [None, "M1", "M2", "M1", "M2"],
            [2.1, 1, 2, 3, 4],
            [2.2, 5, None, 3, 3],
        ]
    )
    made["V"].merge_cells("B1:C1")
    made["V"].merge_cells("D1:E1")
    made["V"].merge_cells("A1:A2")
    made["V"].merge_cells("B4:C4")
    reading = read_votes(xlsx_of(made), EMPTY)
    assert votes(reading) == "M1:2.1=1 M2:2.1=2 M1':2.1=3 M1':2.2=3 M2':2.1=4 M2':2.2=3"
    assert [(piece.place.cell, piece.reason) for piece in reading.account.asked] == [("B4", Why.MERGED_VOTE)]


def test_a_spreadsheet_of_libreoffice_is_read() -> None:
    """ODS gives the same, with cells that it writes once for several, and hidden sheets told."""
    reading = read_votes(
        ods(
            {
                "Cover": [["Instructions"]],
                "Votes": [["dimension", "M1", "M2"], [2.1, 3, 3], ["2.2", "", "abst."]],
            }
        ),
        EMPTY,
    )
    assert votes(reading) == "M1:2.1=3 M2:2.1=3 M2:2.2=-"
    assert told(reading) == [("Instructions", Why.SHEET_OTHER)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_texts_are_read_by_what_is_in_them(encoding: str) -> None:
    """A table of Excel for Windows is read, and its encoding is told as a guess."""
    reading = read_votes("Dimensión;M1;Decisión\n2,1;3;4\n".encode(encoding), EMPTY)
    assert votes(reading) == "M1:2.1=3"
    assert reading.encoding == ("Windows-1252" if encoding == "cp1252" else "")


def zipped(**parts: bytes) -> bytes:
    """Return a ZIP; two underscores in names are a slash."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/") + ".xml", content)
    return stream.getvalue()


def replaced(old: bytes, new: bytes, data: bytes) -> bytes:
    """Return a workbook with one part written otherwise."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as archive, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as out:
        for name in archive.namelist():
            out.writestr(name, archive.read(name).replace(old, new))
    return stream.getvalue()


HONEST = xlsx_of(book(V=TABLE))
_END = b"</sheetData>"
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)

HOSTILE: dict[str, tuple[Callable[[], bytes], TableFault]] = {
    "8 million empty rows": (
        lambda: replaced(_END, b"<row/>" * 3_900_000 + _END, HONEST),
        TableFault.TOO_LARGE,
    ),
    "9,500 by 300 cells": (
        lambda: replaced(_END, (b"<row>" + b"<c><v>1</v></c>" * 300 + b"</row>") * 4_000 + _END, HONEST),
        TableFault.TOO_LARGE,
    ),
    "a cell at the far end": (
        lambda: replaced(_END, b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' + _END, HONEST),
        TableFault.TOO_LARGE,
    ),
    "a row of 10,000": (lambda: b"dimension" + b",M1" * 10_000 + b"\n2.1", TableFault.TOO_LARGE),
    "millions of shared strings": (
        lambda: zipped(xl__sharedStrings=b"<sst>" + b"<si/>" * 4_500_000 + b"</sst>"),
        TableFault.TOO_LARGE,
    ),
    "a long text in every cell": (
        lambda: zipped(
            xl__workbook=b"<a/>",
            xl__sharedStrings=b"<sst><si><t>" + b"x" * 1_000_000 + b"</t></si></sst>",
            xl__worksheets__sheet1=b'<a><row r="1">' + b'<c t="s"><v>0</v></c>' * 290 + b"</row></a>",
        ),
        TableFault.TOO_LARGE,
    ),
    "5 MB of line ends": (lambda: b"\n" * 4_999_999, TableFault.TABLE_EMPTY),
    "5 MB of commas": (lambda: b"," * 4_999_999, TableFault.TOO_LARGE),
    "5 MB of short rows": (lambda: b"a,\n" * 1_600_000, TableFault.TOO_LARGE),
    "a gigabyte packed": (lambda: zipped(xl__workbook=bytes(200_000_000)), TableFault.TOO_LARGE),
    "entities": (
        lambda: replaced(b"<worksheet", b'<!DOCTYPE a [<!ENTITY b "cc">]><worksheet', HONEST),
        TableFault.NOT_A_TABLE,
    ),
    "version 64": (
        lambda: HONEST.replace(b"PK\x01\x02\x14\x03\x14", b"PK\x01\x02\x14\x03\x40"),
        TableFault.ARCHIVE_DAMAGED,
    ),
    "names not as the flag says": (
        lambda: HONEST.replace(b"xl/workbook.xml", b"xl/work\xff\xfe\xfd\xfc.xml").replace(
            b"\x14\0\0\0\x08\0", b"\x14\0\0\x08\x08\0"
        ),
        TableFault.ARCHIVE_DAMAGED,
    ),
    "half of it": (lambda: HONEST[: len(HONEST) // 2], TableFault.ARCHIVE_DAMAGED),
    "old Excel": (lambda: _OLD + "Workbook".encode("utf-16-le"), TableFault.OLD_EXCEL),
    "Excel with a password": (lambda: _OLD + "EncryptedPackage".encode("utf-16-le"), TableFault.LOCKED),
    "a web page called .xls": (lambda: b"<html><table><tr><td>2.1", TableFault.WEB_PAGE),
    "a photo": (lambda: b"\xff\xd8\xff\xe0 JFIF", TableFault.IMAGE),
    "a PDF": (lambda: b"%PDF-1.7\n", TableFault.PDF),
    "a Word file": (lambda: zipped(word__document=b"<a/>"), TableFault.WORD),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_and_wrong_files_are_refused_soon(name: str) -> None:
    """What is no table, or would fill the machine, is refused by its reason in a second and a few megabytes."""
    import resource  # noqa: PLC0415  the other tests here run under Windows, which has no such module

    make, reason = HOSTILE[name]
    data = make()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun = time.process_time()
    assert fault(data) == reason
    assert time.process_time() - begun < 2
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 256 * 1024


def test_an_ods_of_repeated_cells_is_refused() -> None:
    """A filled cell that says it is there a billion times is not believed; an empty one is."""
    far = ods({"V": [["dimension", "M1"], [2.1, 3]]}, repeat_last=1_000_000_000)
    assert fault(far) == TableFault.TOO_LARGE
    assert (
        votes(read_votes(ods({"V": [["dimension", "M1"], [2.1, 3]]}, repeat_empty=1_048_000), EMPTY))
        == "M1:2.1=3"
    )


_texts = st.sampled_from(
    [
        "", "", "", "dimension", "member", "round", "score", "M1", "M2", "Aissatou Ba", "2.1", "2.2 Registration",
        "Registration", "3", "4", "-", "NA", "Median", "Total", "1", "2", "Round 2", "a remark, of two", "9.9", "2.5",
    ]
)  # fmt: skip
_tables = st.lists(st.lists(_texts, min_size=1, max_size=6), min_size=1, max_size=8)


@of_every_account
@given(_tables, st.booleans())
def test_taken_told_and_asked_are_the_table(rows: list[list[str]], is_book: bool) -> None:  # noqa: FBT001  hypothesis
    """Whatever the cells are, each is in the account, word for word and in its place; or the table is refused."""
    data = xlsx_of(book(V=[list(row) for row in rows], Other=[["x y"]])) if is_book else write_csv(rows)
    try:
        reading = read_votes(data, EMPTY)
    except KnownError:
        return
    given_words = "".join("".join(cell.split()) for row in rows for cell in row)
    assert reading.account.words == given_words + ("xy" if is_book else "")
    cast = [piece for piece in reading.account.taken if piece.reason == Why.VOTE]
    assert len(cast) == len(reading.votes)
    assert not {plain(vote.member) for vote in reading.votes} & {"median", "total", "aissatou ba", "round 2"}


@needs_cases
@pytest.mark.parametrize(
    ("name", "wanted", "not_taken"),
    [
        ("12_round_in_header.csv", "M1:2.1=1 M2:2.1=5 M1':2.1=3 M2':2.1=3", []),
        ("13_real_names_as_pseudonyms.csv", "M1:2.1=3 M1:2.2=2 M2:2.1=4 M2:2.2=2", []),
        (
            "F13-decision-column-becomes-member.csv",
            "M1:2.1=3 M1:2.2=2 M2:2.1=2 M2:2.2=2",
            ["Decision", "3", "2"],
        ),
        ("F14-total-row-becomes-member.csv", "M1:2.1=3 M1:2.2=3", ["Total 3 3"]),
        ("F15-name-against-number.csv", "", ["2.1 Operational environment 3", "2.2 Registration 4"]),
        ("F17-sep-line.csv", "M1:2.1=3 M2:2.1=2", []),
    ],
)
def test_shared_cases(name: str, wanted: str, not_taken: list[str]) -> None:
    """The tables that came in wrongly once give what they say."""
    reading = read_votes((CASES / name).read_bytes(), EMPTY)
    assert votes(reading) == wanted
    assert [words for words, _ in told(reading)] == not_taken


@needs_cases
def test_shared_workbooks() -> None:
    """Both rounds of a workbook are read, stored values of formulas, the table behind a cover; old Excel is named."""
    both = read_votes((CASES / "14_second_sheet_ignored.xlsx").read_bytes(), EMPTY)
    assert [sum(vote.round is one for vote in both.votes) for one in Round] == [45, 45]
    assert len(read_votes((CASES / "F18-formula-with-value.xlsx").read_bytes(), EMPTY).votes) == 45
    covered = read_votes((CASES / "F19-instructions-sheet-first.xlsx").read_bytes(), EMPTY)
    assert (len(covered.votes), [piece.place.sheet for piece in covered.account.told]) == (
        45,
        ["Instructions"],
    )
    assert fault((CASES / "F20-old.xls").read_bytes()) == TableFault.OLD_EXCEL


def test_an_account_names_cells_as_spreadsheets_do() -> None:
    """Cells beside each other that went the same way are one piece with their range."""
    pieces: tuple[Piece, ...] = read("A title,of two\ndimension,M1\n2.1,3\nTotal,3\n").account.told
    assert [(piece.place.cell, piece.words) for piece in pieces] == [
        ("A1:B1", "A title of two"),
        ("A4:B4", "Total 3"),
    ]
