"""Votes in tables: what comes back from a spreadsheet, and which cell is at fault."""

from __future__ import annotations

import csv
import warnings
import zipfile
from io import BytesIO, StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import DimensionId, MemberId
from eesee_desktop.domain.panel import Panel, PanelMember, PanelVote, Round
from eesee_desktop.domain.score import Score
from eesee_desktop.intake.spreadsheet import TableFault, column_name
from eesee_desktop.intake.votes_reading import Scope, read_votes
from eesee_desktop.intake.workbook import read_tables
from eesee_desktop.tables.votes import vote_lines, votes_table
from eesee_desktop.tables.writing import csv_of, xlsx_of
from support_instruments import shipped_instrument
from support_tables import write_csv, write_xlsx

INSTRUMENT = shipped_instrument()
M1, M2, ALIAS = MemberId("M1"), MemberId("M2"), MemberId("Ñandú 3")
SCOPE = Scope(INSTRUMENT, (M1, M2, ALIAS))
DIMENSIONS = [dimension.id for dimension in INSTRUMENT.scored_dimensions]


def vote(member: MemberId, dimension: str, score: str | None, round_: Round = Round.FIRST) -> PanelVote:
    """Return a vote."""
    return PanelVote(member, round_, DimensionId(dimension), None if score is None else Score.parse(score))


def refusal(data: bytes | str, scope: Scope = SCOPE) -> tuple[object, object]:
    """Return the reason for which a table is refused, and the cell."""
    with pytest.raises(KnownError) as caught:
        read_votes(data.encode() if isinstance(data, str) else data, scope)
    assert caught.value.code is ErrorCode.VOTES_NOT_READABLE
    return caught.value.facts["reason"], caught.value.facts["where"]


def xlsx(rows: list[list[object]]) -> bytes:
    """Return a workbook as a spreadsheet program writes it."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


WANTED = (vote(M1, "2.1", "3"), vote(M2, "2.1", None), vote(M1, "4.2", "1"), vote(ALIAS, "4.2", "5"))


@pytest.mark.parametrize(
    "text",
    [
        "dimension,M1,M2,Ñandú 3\n2.1,3,abstain,\n4.2,1,,5\n",
        "\n;m1;m2;Ñandú 3\n2,1;3;-;\n4,2 Participation;1;;5\n;;;\n",
        "Dimension\tround\tM1\tM2\tÑandú 3\r\n2.1 Registration\t1\t3,0\t–\t\r\n4.2\tRound 1\t1\t\t5.0\r\n",
        "member,2.1,4.2\nM1,3,1\nM2,ABSTAINED,\nÑandú 3,,5\n",
        "score,dimension,member\n3,2.1,M1\n'-,2.1,M2\n1,4.2,M1\n5,4.2,Ñandú 3\n,4.3,M1\n",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_all_forms_of_a_table_give_the_same_votes(text: str, encoding: str) -> None:
    """Dimensions down, members down or a vote a line, by comma, semicolon or tab, the votes are the same."""
    assert set(read_votes(text.encode(encoding), SCOPE).votes) == set(WANTED)


def test_workbook_gives_the_same_votes() -> None:
    """Numbers, texts and blanks of a workbook are read as what they show."""
    rows: list[list[object]] = [["", "M1", "M2", "Ñandú 3"], [2.1, 3, "-", None], ["4.2", 1.0, "", "5"]]
    assert set(read_votes(xlsx(rows), SCOPE).votes) == set(WANTED)


def test_rounds_are_kept_apart() -> None:
    """A column with the round decides; without it the round that was asked for does."""
    text = "member,round,dimension,score\nM1,1,2.1,3\nM1,r2,2.1,4\n"
    assert read_votes(text.encode(), SCOPE).votes == (
        vote(M1, "2.1", "3"),
        vote(M1, "2.1", "4", Round.SECOND),
    )
    second = Scope(INSTRUMENT, (M1,), Round.SECOND)
    assert read_votes(b"dimension,M1\n2.1,4\n", second).votes == (vote(M1, "2.1", "4", Round.SECOND),)


@pytest.mark.parametrize(
    ("text", "reason", "where"),
    [
        ("dimension,M1,M2\n2.1,3,6\n", TableFault.SCORE_REFUSED, "C2"),
        ("dimension,M1\n2.1,3\n2.2,2.5\n", TableFault.SCORE_REFUSED, "B3"),
        ("dimension,M1\n2.1,=1+1\n", TableFault.SCORE_REFUSED, "B2"),
        ("dimension,M1\n1.1,3\n", TableFault.DIMENSION_UNKNOWN, "A2"),
        ("dimension,M1\n02-Jan,3\n", TableFault.DIMENSION_UNKNOWN, "A2"),
        ("dimension,M1\n2.10,3\n", TableFault.DIMENSION_UNKNOWN, "A2"),
        ("dimension,M1,M9\n2.1,3,3\n", TableFault.MEMBER_UNKNOWN, "C1"),
        ("dimension,M1,m1\n2.1,3,3\n", TableFault.COLUMN_DOUBLED, "C1"),
        ("dimension,M1\n2.1,3\n2.1,3\n", TableFault.VOTE_DOUBLED, "B3"),
        ("dimension,M1,\n2.1,3,4\n", TableFault.CELL_STRAY, "C2"),
        ("dimension,M1\n2.1,3,4\n", TableFault.CELL_STRAY, "C2"),
        ("dimension,round,M1\n2.1,3,4\n", TableFault.ROUND_UNKNOWN, "B2"),
        ("dimension,round,M1\n2.1,,4\n", TableFault.ROUND_UNKNOWN, "B2"),
        ("dimension\n2.1\n", TableFault.MEMBER_MISSING, "A1"),
        ("member,2.1\n,3\n", TableFault.MEMBER_MISSING, "A2"),
        ("member,score\nM1,3\n", TableFault.COLUMN_MISSING, "A1"),
        ("score,member,dimension\n3,M1\n", TableFault.DIMENSION_UNKNOWN, "C2"),
        ("dimension,M1\n2.1,\n", TableFault.TABLE_EMPTY, "A1"),
        ("\n\n", TableFault.TABLE_EMPTY, "A1"),
        ("", TableFault.TABLE_EMPTY, "A1"),
        ('dimension,M1\n2.1,"3\n', TableFault.NOT_A_TABLE, "A1"),
        ("dimension,M1\n" + "2.1,3\n" * 10_001, TableFault.TOO_LARGE, "A1"),
        ("x" * 5_000_001, TableFault.TOO_LARGE, "A1"),
    ],
)
def test_each_fault_names_its_cell(text: str, reason: TableFault, where: str) -> None:
    """A table is refused as a whole, with the reason and the cell as spreadsheets name it."""
    assert refusal(text) == (reason, where)


def test_bytes_that_are_no_table_are_refused() -> None:
    """Another encoding, a damaged or a bloated workbook and a formula are refused."""
    assert refusal(b"dimension,\x81\n2.1,3\n") == (TableFault.NOT_UTF8, "A1")
    book = xlsx([["dimension", "M1"], ["2.1", 3]])
    assert refusal(book[: len(book) // 2])[0] == TableFault.ARCHIVE_DAMAGED
    assert refusal(xlsx([["dimension", "M1"], ["2.1", "=1+2"]])) == (TableFault.FORMULA, "B2")
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * 50_000_001)
    assert refusal(stream.getvalue())[0] == TableFault.TOO_LARGE
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("letter.txt", b"dear all")
    assert refusal(stream.getvalue())[0] == TableFault.NOT_A_TABLE


_scores = st.one_of(st.none(), st.integers(1, 5).map(lambda score: Score.parse(str(score))))
_votes = st.dictionaries(
    st.tuples(st.sampled_from([M1, M2, ALIAS]), st.sampled_from(Round), st.sampled_from(DIMENSIONS)),
    _scores,
    min_size=1,
    max_size=60,
)


@given(_votes)
def test_written_votes_are_read_back(
    stored: dict[tuple[MemberId, Round, DimensionId], Score | None],
) -> None:
    """Whatever is written, as CSV, as a workbook or one vote a line, is read back the same."""
    votes = {PanelVote(*place, score) for place, score in stored.items()}
    members = tuple(PanelMember(member) for member in (M1, M2, ALIAS))
    panel = Panel(members, tuple(sorted(votes, key=lambda item: (item.member, item.round, item.dimension))))
    wide = votes_table(panel, INSTRUMENT)
    for data in (csv_of(wide), xlsx_of(wide), csv_of(vote_lines(panel))):
        assert set(read_votes(data, SCOPE).votes) == votes


def test_written_workbook_opens_elsewhere_with_numbers() -> None:
    """Another program finds one sheet, scores as numbers and abstentions as a word."""
    panel = Panel((PanelMember(M1), PanelMember(M2)), (vote(M1, "2.1", "3"), vote(M2, "2.1", None)))
    data = xlsx_of(votes_table(panel, INSTRUMENT))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        sheet = load_workbook(BytesIO(data)).worksheets[0]
    assert sheet.title == "votes"
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0] == ("dimension", "round", "M1", "M2")
    assert rows[1] == ("2.1 Registration", 1, 3, "abstain")
    assert len(rows) == 16
    assert data == xlsx_of(votes_table(panel, INSTRUMENT))
    assert sheet.freeze_panes == "A2"


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "'x", "\t=1", '=HYPERLINK("http://x","y")'])
def test_no_cell_is_ever_a_formula(cell: str) -> None:
    """A text that a spreadsheet would run is marked as a text in CSV and stored as one in a workbook."""
    data = write_csv([["name", cell]])
    written = next(csv.reader(StringIO(data.decode("utf-8-sig"))))[1]
    assert written == f"'{cell}"
    book = load_workbook(BytesIO(write_xlsx([["name", cell]], "a & <b>")))
    assert book.worksheets[0]["B1"].data_type == "s"
    assert book.worksheets[0].title == "a & <b>"


def test_text_of_cells_survives_both_ways() -> None:
    """Separators, quotes, line ends and XML characters stay what they were."""
    rows = (("a;b", 'say "x"', "two\nlines"), ("<&>", "é漢", "end\x01"))
    assert read_tables(write_csv(rows)).sheets[0].rows == rows
    assert read_tables(write_xlsx(rows, "s")).sheets[0].rows == ((*rows[0],), ("<&>", "é漢", "end"))


@pytest.mark.parametrize(("column", "name"), [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA")])
def test_columns_are_named_as_in_spreadsheets(column: int, name: str) -> None:
    """The cell named in a refusal is the one a person finds."""
    assert column_name(column) == name
