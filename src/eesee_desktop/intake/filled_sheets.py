"""Score sheets that came back: what a member of the panel filled in, or why a sheet is refused.

Nothing is written here. A sheet comes from a program that is not ours, perhaps weeks after it was made. Where what the
file keeps and what a person saw on the page differ, nobody here knows what was meant, and the sheet is held.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, DimensionId, MemberId
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.narrative import clean_text
from eesee_desktop.domain.panel import PanelVote, Round
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.sheet import (
    FIELD_MEMBER,
    HEAD_FIELDS,
    REASON_LIMIT_CHARACTERS,
    SheetHead,
    head_from_fields,
    reason_field,
    score_from_option,
    scored_by,
)
from eesee_desktop.intake.account import Account, Fate, Piece, Place
from eesee_desktop.intake.file_kind import FileKind, kind_of
from eesee_desktop.intake.pdf_structure import PdfDamage, damage_of
from eesee_desktop.intake.printed_sheet import asks_questions, names_dimensions
from eesee_desktop.intake.sheet_form import (
    Form,
    FormField,
    PdfLockedError,
    PdfRead,
    PdfTooLargeError,
    letters,
    read_pdf,
)

# A sheet of ours is far smaller. Scanned pages are not, and cannot be read here anyway.
SHEET_BYTES_MOST = 20_000_000
_SHOWN_CHARACTERS = 40
_BOXES_MOST = 2  # a file in a file; deeper is no post of anybody


class SheetFault(StrEnum):
    """Why a sheet is refused: the ``reason`` of SHEET_REFUSED."""

    TOO_LARGE = "too_large"
    PDF_DAMAGED = "pdf_damaged"
    PDF_LOCKED = "pdf_locked"
    NOT_A_SHEET = "not_a_sheet"
    FORMAT_UNKNOWN = "format_unknown"
    HEAD_DAMAGED = "head_damaged"
    ASSESSMENT_OTHER = "assessment_other"
    METHOD_OTHER = "method_other"
    ROUND_OTHER = "round_other"
    MEMBER_MISSING = "member_missing"
    MEMBER_UNKNOWN = "member_unknown"
    MEMBER_DOUBLED = "member_doubled"
    DIMENSION_UNKNOWN = "dimension_unknown"
    SCORE_REFUSED = "score_refused"
    SHEET_EMPTY = "sheet_empty"
    NOTES_ONLY = "notes_only"
    MARK_DIFFERS = "mark_differs"
    MARK_UNCLEAR = "mark_unclear"
    SAVE_CUT = "save_cut"
    PDF_MENDED = "pdf_mended"
    PRINTED = "printed"
    SCANNED = "scanned"
    PHOTO = "photo"
    ARCHIVE = "archive"
    WINMAIL = "winmail"
    MAIL = "mail"
    TABLE = "table"
    WORD = "word"
    OTHER_FILE = "other_file"
    NOT_A_PDF = "not_a_pdf"
    EMPTY = "empty"


class SheetWhy(StrEnum):
    """What became of a piece of a sheet: the ``reason`` in its account."""

    SCORE = "score"
    SCORE_UNMARKED = "score_unmarked"
    REASON = "reason"
    HEAD = "head"
    FIELD_OTHER = "field_other"
    NOTE = "note"
    MARK_DIFFERS = "mark_differs"
    SHEET_REFUSED = "sheet_refused"
    PAGE = "page"


_OTHER_KINDS = {
    FileKind.EMPTY: SheetFault.EMPTY,
    FileKind.IMAGE: SheetFault.PHOTO,
    FileKind.ARCHIVE: SheetFault.ARCHIVE,
    FileKind.TNEF: SheetFault.WINMAIL,
    FileKind.MAIL: SheetFault.MAIL,
    FileKind.OUTLOOK: SheetFault.MAIL,
    FileKind.XLSX: SheetFault.TABLE,
    FileKind.XLS: SheetFault.TABLE,
    FileKind.XLSB: SheetFault.TABLE,
    FileKind.ODS: SheetFault.TABLE,
    FileKind.WORD: SheetFault.WORD,
    FileKind.OLD_WORD: SheetFault.WORD,
    FileKind.RTF: SheetFault.WORD,
    FileKind.HTML: SheetFault.OTHER_FILE,
    FileKind.XML: SheetFault.OTHER_FILE,
    FileKind.TEXT: SheetFault.OTHER_FILE,
    FileKind.NUMBERS: SheetFault.TABLE,
    FileKind.LOCKED_OFFICE: SheetFault.OTHER_FILE,
}
NOT_PDF = frozenset({*_OTHER_KINDS.values(), SheetFault.NOT_A_PDF})
"""Why a file is refused that is no PDF at all."""


def refusal_by_kind(kind: FileKind) -> KnownError | None:
    """Return what is to be done about a file in which others stand, or that nobody can read; None for any other."""
    return _refusal(_OTHER_KINDS[kind]) if kind in _PACKED else None


_PACKED = frozenset(
    {FileKind.EMPTY, FileKind.IMAGE, FileKind.ARCHIVE, FileKind.TNEF, FileKind.MAIL, FileKind.OUTLOOK}
)
_DAMAGES = {
    PdfDamage.NO_END: SheetFault.PDF_DAMAGED,
    PdfDamage.LAST_SAVE_CUT: SheetFault.SAVE_CUT,
    PdfDamage.TABLE_MOVED: SheetFault.PDF_MENDED,
}


@dataclass(frozen=True, slots=True)
class Expected:
    """What sheets must belong to.

    Attributes:
        members: Pseudonyms of the panel.
        round: None where sheets of both rounds are taken.
    """

    assessment: AssessmentId
    instrument: Instrument
    members: tuple[MemberId, ...]
    round: Round | None = None


@dataclass(frozen=True, slots=True)
class FilledSheet:
    """What one member filled in.

    Attributes:
        votes: Abstentions included; a dimension left open has no vote.
        reasons: Dimension and what was written under it, where something was.
    """

    member: MemberId
    round: Round
    votes: tuple[PanelVote, ...]
    reasons: tuple[tuple[DimensionId, str], ...]


@dataclass(frozen=True, slots=True)
class SheetsReading:
    """What several files gave.

    Attributes:
        sheets: Name of the file and its sheet.
        refused: Name of the file and why.
        account: Every field that was filled in, every note, and every page of what is no sheet.
    """

    sheets: tuple[tuple[str, FilledSheet], ...]
    refused: tuple[tuple[str, KnownError], ...]
    account: Account = field(default_factory=Account)

    @property
    def votes(self) -> tuple[PanelVote, ...]:
        """All votes of the sheets that were not refused."""
        return tuple(vote for _, sheet in self.sheets for vote in sheet.votes)


def read_sheets(files: Iterable[tuple[str, bytes]], expected: Expected) -> SheetsReading:
    """Read several sheets; one that is refused does not hold up the others.

    Two sheets of one member in one round: a copy of the same answers is refused as doubled; if the answers
    differ both are, because nobody here can know which one counts.

    Args:
        files: Names, for the report, and bytes.
    """
    sheets: dict[str, FilledSheet] = {}
    refused: list[tuple[str, KnownError]] = []
    first_of: dict[tuple[MemberId, Round], tuple[str, FilledSheet]] = {}
    pieces: list[Piece] = []
    for name, found, account in (one for file, data in files for one in _read_file(file, data, expected)):
        pieces += account
        if isinstance(found, KnownError):
            refused.append((name, found))
            continue
        sheet = found
        # By member and round and not by file name: the same sheet comes by mail and on a stick under two
        # names.
        first_name, first = first_of.setdefault((sheet.member, sheet.round), (name, sheet))
        if first is sheet:
            sheets[name] = sheet
            continue
        refused.append((name, _doubled(sheet, first_name)))
        # The first is taken back only once, however many more there are.
        if sheet != first and sheets.pop(first_name, None) is not None:
            refused.append((first_name, _doubled(first, name)))
    return SheetsReading(tuple(sheets.items()), tuple(refused), Account(tuple(pieces)))


def read_head(data: bytes, instrument: Instrument) -> SheetHead:
    """Return which sheet a PDF is, or the first of several, whatever was filled in.

    Args:
        instrument: By whose dimensions a sheet is known that has lost its fields.

    Raises:
        KnownError: SHEET_REFUSED if it is none.
    """
    pdf = _opened(data)
    form = next((one for one in pdf.forms if one.is_sheet), None)
    if form is None:
        why = _why_no_sheet(pdf, instrument)
        # Not told yet that it should be a sheet: a report names the dimensions as well, and asks no questions.
        is_report = why is SheetFault.PRINTED and not asks_questions(pdf.text, instrument)
        raise _refusal(SheetFault.NOT_A_SHEET if is_report else why)
    return head_from_fields(_values(form))


_Found = tuple[str, FilledSheet | KnownError, tuple[Piece, ...]]


def _read_file(name: str, data: bytes, expected: Expected, depth: int = 0) -> Iterator[_Found]:
    """Yield each sheet of a file, or why it is refused, with the account of it."""
    try:
        pdf = _opened(data)
    except KnownError as error:
        yield name, error, (_refused_piece(name, error),)
        return
    sheets = [form for form in pdf.forms if form.is_sheet]
    if not sheets and pdf.attached and depth < _BOXES_MOST:
        for inner, content in pdf.attached:
            yield from _read_file(f"{name}/{inner}", content, expected, depth + 1)
        return
    if not sheets:
        without = _refusal(_why_no_sheet(pdf, expected.instrument))
        yield name, without, _without_form(name, pdf, without)
        return
    for form in sheets:
        label = name if len(sheets) == 1 else f"{name}, {form.first_page}"
        try:
            found: FilledSheet | KnownError = _filled(form, expected)
        except KnownError as error:
            found = error
        yield label, found, tuple(_pieces(label, form, found))


def _opened(data: bytes) -> PdfRead:
    if len(data) > SHEET_BYTES_MOST:
        raise _refusal(SheetFault.TOO_LARGE, value=len(data), expected=SHEET_BYTES_MOST)
    kind = kind_of(data)
    if kind is not FileKind.PDF:
        raise _refusal(_OTHER_KINDS.get(kind, SheetFault.NOT_A_PDF))
    # Before it is read: readers mend what they can, and would show the save before the last.
    damage = damage_of(data)
    if damage is not None:
        raise _refusal(_DAMAGES[damage])
    try:
        pdf = read_pdf(data)
    except PdfLockedError as error:
        raise _refusal(SheetFault.PDF_LOCKED) from error
    except PdfTooLargeError as error:
        raise _refusal(SheetFault.TOO_LARGE) from error
    # pypdf raises almost anything on a damaged file; to the person all of it is one thing.
    except Exception as error:
        raise _refusal(SheetFault.PDF_DAMAGED) from error
    if pdf.mended:
        raise _refusal(SheetFault.PDF_MENDED)
    return pdf


def _why_no_sheet(pdf: PdfRead, instrument: Instrument) -> SheetFault:
    if not pdf.text.strip():
        return SheetFault.SCANNED if pdf.has_images else SheetFault.NOT_A_SHEET
    is_ours = names_dimensions(pdf.text, instrument) and not any(form.fields for form in pdf.forms)
    return SheetFault.PRINTED if is_ours else SheetFault.NOT_A_SHEET


def _filled(form: Form, expected: Expected) -> FilledSheet:
    """Return what one member filled in.

    Raises:
        KnownError: SHEET_REFUSED with ``reason`` (a :class:`SheetFault`) and, where they say more, ``field``,
            ``value`` and ``expected``.
    """
    values = _values(form)
    head = head_from_fields(values)
    _must_belong(head, expected)
    _must_show(form)
    member = _member(head.member, expected.members)
    votes = tuple(_votes(form, head, member, expected.instrument))
    # An empty sheet is more often a file that was saved before filling in than a member without an opinion;
    # abstaining has a value of its own.
    if not votes:
        raise _refusal(SheetFault.NOTES_ONLY if form.notes else SheetFault.SHEET_EMPTY, field=member)
    reasons = (
        (
            dimension.id,
            clean_text(values.get(reason_field(dimension.id), "")).strip()[:REASON_LIMIT_CHARACTERS],
        )
        for dimension in expected.instrument.scored_dimensions
    )
    return FilledSheet(
        member, head.round, votes, tuple((dimension, text) for dimension, text in reasons if text)
    )


def _values(form: Form) -> dict[str, str]:
    return {name: found.value for name, found in form.fields.items()}


def _must_show(form: Form) -> None:
    """Refuse a sheet on which a person read another pseudonym than the file keeps."""
    written = form.fields.get(FIELD_MEMBER)
    if written is None or form.is_regenerated or not written.value or not letters(written.shown):
        return
    if letters(written.shown) != letters(written.value):
        raise _refusal(
            SheetFault.MARK_DIFFERS,
            field=FIELD_MEMBER,
            value=written.value[:_SHOWN_CHARACTERS],
            expected=written.shown[:_SHOWN_CHARACTERS],
        )


def _must_belong(head: SheetHead, expected: Expected) -> None:
    # First the assessment: the sheet of another one is wrong in everything else too, and that is the thing to
    # say.
    if head.assessment != expected.assessment:
        raise _refusal(
            SheetFault.ASSESSMENT_OTHER, value=head.assessment[:8], expected=expected.assessment[:8]
        )
    method = expected.instrument.ref
    if head.instrument != method:
        found = f"{head.instrument.version} ({head.instrument.sha256[:8]})"
        wanted = f"{method.version} ({method.sha256[:8]})"
        raise _refusal(SheetFault.METHOD_OTHER, value=found, expected=wanted)
    if expected.round not in {None, head.round}:
        raise _refusal(SheetFault.ROUND_OTHER, value=head.round.value, expected=expected.round)


def _member(written: str, members: Sequence[MemberId]) -> MemberId:
    """Return the member whose pseudonym was printed or written, in capitals or not."""
    if not written:
        raise _refusal(SheetFault.MEMBER_MISSING)
    for member in members:
        # The pseudonym may have been written by hand into an unnamed sheet.
        if member.casefold() == written.casefold():
            return member
    raise _refusal(SheetFault.MEMBER_UNKNOWN, value=written[:_SHOWN_CHARACTERS])


def _votes(form: Form, head: SheetHead, member: MemberId, instrument: Instrument) -> Iterable[PanelVote]:
    given = {
        dimension: found
        for name, found in form.fields.items()
        if (found.value or found.marks) and (dimension := scored_by(name))
    }
    scored = [dimension.id for dimension in instrument.scored_dimensions]
    # Checked before any score: a sheet of another method should say so, and not complain about one cell.
    for dimension in given:
        if dimension not in scored:
            raise _refusal(SheetFault.DIMENSION_UNKNOWN, field=dimension)
    for dimension in scored:
        if dimension in given:
            option = _chosen(given[dimension], dimension, form, instrument)
            yield PanelVote(member, head.round, dimension, _score(option, dimension, instrument))


def _chosen(found: FormField, dimension: DimensionId, form: Form, instrument: Instrument) -> str:
    """Return the option that counts: what the file keeps, if that is what a person saw."""
    if found.is_unclear:
        raise _refusal(SheetFault.MARK_UNCLEAR, field=dimension, value=found.value[:_SHOWN_CHARACTERS])
    if found.value:
        # Off the scale is wrong whatever is drawn, and is what the person should hear.
        _score(found.value, dimension, instrument)
    if _differs(found, form):
        raise _refusal(
            SheetFault.MARK_DIFFERS,
            field=dimension,
            value=found.value[:_SHOWN_CHARACTERS] or "–",
            expected=", ".join(found.marks)[:_SHOWN_CHARACTERS] or found.shown[:_SHOWN_CHARACTERS] or "–",
        )
    return found.value or found.marks[0]


def _differs(found: FormField, form: Form) -> bool:
    """Tell whether a person saw something else than the file keeps."""
    if not found.is_button:
        shown = letters(found.shown)
        return bool(shown and not form.is_regenerated and shown != letters(found.value))
    # Some programs set the mark and forget the value; one mark is clear enough.
    if not found.value:
        return len(found.marks) > 1
    return bool(found.marks) and found.marks != [found.value]


def _score(option: str, dimension: DimensionId, instrument: Instrument) -> Score | None:
    shown = option[:_SHOWN_CHARACTERS]
    try:
        score = score_from_option(option)
    except KnownError as error:
        wanted = error.facts.get("expected", "")
        raise _refusal(SheetFault.SCORE_REFUSED, field=dimension, value=shown, expected=wanted) from error
    # A form offers the steps only; some viewers let people type into it all the same.
    if score is not None and not score.is_on_step(instrument.step):
        raise _refusal(SheetFault.SCORE_REFUSED, field=dimension, value=shown, expected=str(instrument.step))
    return score


def _pieces(label: str, form: Form, found: FilledSheet | KnownError) -> Iterator[Piece]:
    """Yield the account of one sheet: what stands in its fields, then what was written beside them."""
    for one in form.fields.values():
        words = one.value or " ".join(one.marks)
        if words:
            yield _field_piece(label, one, words, found)
    for note in form.notes:
        place = Place(file=label, page=note.page, entry=note.kind)
        yield Piece(place, note.words, Fate.TOLD, SheetWhy.NOTE.value, facts={"kind": note.kind})


def _field_piece(label: str, one: FormField, words: str, found: FilledSheet | KnownError) -> Piece:
    place = Place(file=label, page=one.page, entry=one.name)
    dimension = scored_by(one.name)
    if isinstance(found, KnownError):
        is_asked = found.facts.get("reason") in {SheetFault.MARK_DIFFERS, SheetFault.MARK_UNCLEAR} and (
            found.facts.get("field") in {dimension, one.name}
        )
        if is_asked:
            choices = tuple(dict.fromkeys((one.value, *one.marks, one.shown)))
            return Piece(
                place,
                words,
                Fate.ASKED,
                SheetWhy.MARK_DIFFERS.value,
                field=dimension or one.name,
                choices=tuple(choice for choice in choices if choice),
            )
        is_head = one.name in HEAD_FIELDS
        return Piece(place, words, Fate.TOLD, SheetWhy.SHEET_REFUSED.value, is_standing=is_head)
    if one.name in HEAD_FIELDS:
        return Piece(place, words, Fate.TAKEN, SheetWhy.HEAD.value, field=one.name)
    if dimension:
        entry = f"{dimension}.{found.member}.{found.round.value}"
        # Filled in by a program that does not draw: it says what it says, and somebody should know.
        is_unmarked = one.is_drawn and not one.marks
        why = SheetWhy.SCORE_UNMARKED if is_unmarked else SheetWhy.SCORE
        return Piece(place, words, Fate.TAKEN, why.value, field=entry, is_doubtful=is_unmarked)
    if any(one.name == reason_field(scored) for scored, _ in found.reasons):
        return Piece(place, words, Fate.TAKEN, SheetWhy.REASON.value, field=one.name)
    return Piece(place, words, Fate.TOLD, SheetWhy.FIELD_OTHER.value)


def _refused_piece(name: str, error: KnownError) -> Piece:
    facts = {"fault": str(error.facts.get("reason", ""))}
    return Piece(Place(file=name), "", Fate.TOLD, SheetWhy.SHEET_REFUSED.value, facts=facts)


def _without_form(name: str, pdf: PdfRead, error: KnownError) -> tuple[Piece, ...]:
    """Return the account of a PDF that is no sheet: its fields, notes and first pages."""
    pieces = [piece for form in pdf.forms for piece in _pieces(name, form, error)]
    page = Piece(Place(file=name, page=1), pdf.text, Fate.TOLD, SheetWhy.PAGE.value)
    return (_refused_piece(name, error), *pieces, *([page] if pdf.text.strip() else []))


def _doubled(sheet: FilledSheet, other: str) -> KnownError:
    return _refusal(SheetFault.MEMBER_DOUBLED, field=sheet.member, value=other)


def _refusal(fault: SheetFault, **facts: object) -> KnownError:
    return KnownError(ErrorCode.SHEET_REFUSED, reason=fault.value, **facts)
