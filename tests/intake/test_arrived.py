"""Files as other people's programs write them: each is told for what it is, and its whole account is the right one."""

from __future__ import annotations

import csv
import itertools
import re
import tomllib
import zipfile
from collections import Counter
from collections.abc import Iterator
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.panel import PanelVote, Round
from eesee_desktop.domain.score import printed
from eesee_desktop.intake.account import Account
from eesee_desktop.intake.documents.reading import read_report_file
from eesee_desktop.intake.file_kind import FileKind, kind_of
from eesee_desktop.intake.filled_sheets import read_sheets
from eesee_desktop.intake.reports.decoding import decoded
from eesee_desktop.intake.reports.reading import ReportReading
from eesee_desktop.intake.sources.reading import SourcesReading, read_sources
from eesee_desktop.intake.votes_reading import Scope, read_votes
from eesee_desktop.markup.read import read
from eesee_desktop.markup.write import write
from eesee_desktop.services import assessments
from eesee_desktop.services.incoming import Incoming, IncomingKind, look_into
from eesee_desktop.services.workspace import Workspace, latest_instrument
from support_account import lost_from
from support_arrived import panel_assessment, panel_of_sheets
from support_instruments import shipped_instrument
from support_workspace import make_workspace

ARRIVED = Path(__file__).parents[1] / "data" / "arrived"
RIGHT: dict[str, Any] = tomllib.loads((ARRIVED / "arrived.toml").read_text(encoding="utf-8"))
FILES: dict[str, dict[str, Any]] = {file["name"]: file for file in RIGHT["files"]}
_MADE_HERE = {"make.py", "arrived.toml", "numbered.fodt"}
_XML = re.compile(r"<[^>]*>")
_PARTS = re.compile(r"(?:word/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)|content)\.xml")
# Who and when, what older programs are shown instead, the numbers of notes, how a page is counted, where a box stands.
_BESIDE = re.compile(
    r"<dc:(creator|date)>.*?</dc:\1>|<head>.*?</head>|<mc:Fallback>.*?</mc:Fallback>|"
    r"<(text:note-citation|w:instrText)\b.*?</\2>|<wp:\w+>[^<>]*</wp:\w+>",
    re.DOTALL,
)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """Give a workspace with the assessment that the score sheets belong to."""
    made, _ = make_workspace(tmp_path_factory.mktemp("arrived") / "workspace")
    with made:
        assessments.add_assessment(made, panel_assessment(), latest_instrument())
        yield made


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_arrived_is_read_right_or_told(name: str, workspace: Workspace) -> None:
    """What it is, what is taken where, what is told and what is asked, or why it is refused: all of it, and no more."""
    right = FILES[name]
    incoming = look_into(workspace, (ARRIVED / name,))
    assert incoming.kind == right["kind"]
    if "refused" in right:
        assert _refusal(incoming) == right["refused"]
    elif incoming.kind is IncomingKind.REPORT:
        _is_right_report(incoming, right)
    elif incoming.kind is IncomingKind.VOTES:
        _is_right_table(incoming, right)
    elif incoming.kind is IncomingKind.SHEETS:
        _is_right_sheet(incoming, right)
    else:
        _are_right_sources(incoming, right)


def test_every_file_has_its_right_result() -> None:
    """A file without a result would be read by nobody, and a result without its file would be none."""
    found = {path.name for path in ARRIVED.iterdir() if path.is_file()} - _MADE_HERE
    assert found == set(FILES)
    assert len(found) > 50


def _refusal(incoming: Incoming) -> object:
    """Return why a file is none, from the look, or from the reader that it is handed to."""
    assert incoming.reading is None
    if incoming.refusal is not None:
        return incoming.refusal.facts["reason"]
    with pytest.raises(KnownError) as refused:
        read_votes(incoming.data, Scope(shipped_instrument()))
    return refused.value.facts["reason"]


def _is_right_report(incoming: Incoming, right: dict[str, Any]) -> None:
    wanted = RIGHT["reports"][right["report"]]
    other = right.get("other", {})
    values = {**wanted["values"], **other}
    advice = [] if values.pop("recommendations", None) == "" else wanted["recommendations"]
    # What the wizard looks into is what the reader gives to whoever has an assessment for it.
    numbers = itertools.count(1)
    again = read_report_file(incoming.data, shipped_instrument(), lambda: f"{next(numbers):032x}")
    for reading in (incoming.reading, again):
        assert reading is not None
        assert {name: _tidy(text) for name, text in reading.values} == {
            name: _tidy(text) for name, text in values.items() if text
        }
        assert [[item.audience.value, _tidy(item.text)] for item in reading.recommendations] == advice
        assert _told(reading.account) == right.get("told", [])
        assert _asked(reading.account) == right.get("asked", [])
        assert [reading.insertions, reading.deletions] == right.get("changes", [0, 0])
        assert sum(piece.is_doubtful for piece in reading.account.pieces) == right.get("doubtful", 0)
        _loses_nothing(incoming.data, reading)
    said = again.encoding.lower()
    assert said == right.get("encoding", "utf-8").lower()


def _loses_nothing(data: bytes, reading: ReportReading) -> None:
    """Hold the account against the words of the file: of a text all, of a document each letter as often as there."""
    if kind_of(data) is FileKind.TEXT:
        assert lost_from(decoded(data).text, reading.account) == ""
        return
    lost = _letters(_words_of(data)) - _letters(reading.account.words)
    assert not lost


def _words_of(data: bytes) -> str:
    """Return the words of a document, by other means than those of its reader."""
    kind = kind_of(data)
    if kind is FileKind.HTML:
        return _XML.sub(" ", _BESIDE.sub("", data.decode()))
    if kind is FileKind.PDF:
        document = pypdfium2.PdfDocument(data)
        try:
            return " ".join(page.get_textpage().get_text_range() for page in document)
        finally:
            document.close()
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = [
            archive.read(part).decode() for part in archive.namelist() if _PARTS.fullmatch(part) is not None
        ]
    return _XML.sub("", _BESIDE.sub("", "".join(parts)))


def _letters(text: str) -> Counter[str]:
    return Counter(sign for sign in text if sign.isalpha())


def _is_right_table(incoming: Incoming, right: dict[str, Any]) -> None:
    reading = read_votes(incoming.data, Scope(shipped_instrument()))
    assert _short(reading.votes) == right["votes"]
    assert [list(pair) for pair in reading.names] == right.get("names", [])
    assert _told(reading.account) == right.get("told", [])
    assert _asked(reading.account) == right.get("asked", [])
    assert reading.encoding == right.get("encoding", "")
    if kind_of(incoming.data) is FileKind.TEXT:
        text = decoded(incoming.data).text
        separator = next(sign for sign in ";\t," if sign in text)
        rows = csv.reader(StringIO(text.removeprefix("sep=;")), delimiter=separator)
        cells = "".join("".join("".join(row).split()) for row in rows)
        assert reading.account.words.removeprefix("sep=;") == cells


def _is_right_sheet(incoming: Incoming, right: dict[str, Any]) -> None:
    assert incoming.is_here
    reading = read_sheets([(right["name"], incoming.paths[0].read_bytes())], panel_of_sheets())
    assert not reading.refused
    assert _short(reading.votes) == right["votes"]
    assert [list(pair) for _, sheet in reading.sheets for pair in sheet.reasons] == right["reasons"]
    assert _told(reading.account) == right.get("told", [])
    assert _asked(reading.account) == right.get("asked", [])
    assert sum(piece.is_doubtful for piece in reading.account.pieces) == right["doubtful"]


def _are_right_sources(incoming: Incoming, right: dict[str, Any]) -> None:
    numbers = itertools.count(1)
    reading: SourcesReading = read_sources(incoming.data, (), lambda: f"{next(numbers):032x}")
    assert [
        [one.title, one.kind.value, one.publisher, one.published, one.address] for one in reading.sources
    ] == right["sources"]
    told = [piece.facts["name"] for piece in reading.account.to_look_at]
    assert sorted(told) == sorted(right["fields_told"])
    assert not reading.held
    assert lost_from(decoded(incoming.data).text, reading.account) == ""


def _tidy(text: str) -> str:
    """Return a text as the program itself writes it: how a line is wrapped and a table padded says nothing."""
    return re.sub(r"[ \t]+", " ", write(read(text)))


def _told(account: Account) -> list[list[str]]:
    asked = set(map(id, account.asked))
    return [[piece.words.strip(), piece.reason] for piece in account.to_look_at if id(piece) not in asked]


def _asked(account: Account) -> list[list[str]]:
    return [[piece.words.strip(), piece.reason, *piece.choices] for piece in account.asked]


def _short(votes: tuple[PanelVote, ...]) -> str:
    return " ".join(
        f"{vote.member}{'' if vote.round is Round.FIRST else chr(39)}:{vote.dimension}="
        f"{'-' if vote.score is None else printed(vote.score.exact)}"
        for vote in sorted(votes, key=lambda vote: (vote.round, vote.member, vote.dimension))
    )
