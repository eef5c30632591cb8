"""A draft that somebody corrected in a word processor: what was changed in it, field by field, each taken or left."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from eesee_desktop.domain.assessment import Assessment, AssessmentStatus
from eesee_desktop.domain.draft_marks import marked_assessment
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import Field, FieldKind, all_fields, text_of, value_from_text, with_value
from eesee_desktop.domain.ids import AssessmentId, RecommendationId
from eesee_desktop.domain.recommendation import Audience, Recommendation, as_list, from_list
from eesee_desktop.intake.account import Account, Piece, Place
from eesee_desktop.intake.documents.own_draft import OwnDraft, advice_in, own_draft
from eesee_desktop.intake.documents.reading import document_of, own_piece, told_piece
from eesee_desktop.intake.documents.written import Document
from eesee_desktop.intake.reports.reading import Destination, report_piece
from eesee_desktop.markup.blocks import CALL, Block, Look, Run
from eesee_desktop.markup.read import read
from eesee_desktop.markup.write import write
from eesee_desktop.services import assessments, reports
from eesee_desktop.services.changes import Changes
from eesee_desktop.services.history import assessment_at
from eesee_desktop.services.journal import Reach, recorded
from eesee_desktop.services.workspace import Workspace

_CHECK_CODE = re.compile(r"\d{5}(?:\s\d{5}){3}")
_FIGURES = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Correction:
    """A field that reads otherwise in the document than when the document was saved.

    Attributes:
        sent: Its text when the document was saved: what differs from it, whoever corrected has done.
        before: Its text here, at present.
        after: Its text in the document.
        is_overtaken: The text here was changed since the document was saved: taking the correction undoes that.
    """

    field: Field
    sent: str
    before: str
    after: str
    is_overtaken: bool


@dataclass(frozen=True, slots=True)
class Corrections:
    """What came back with a document.

    Attributes:
        lost: Names of the fields whose place in the document is gone.
        account: Every paragraph: the corrected ones are asked about, and what stands in no field is told.
        insertions: Tracked changes that were taken as accepted.
        deletions: As ``insertions``.
    """

    assessment: AssessmentId
    changes: tuple[Correction, ...]
    lost: tuple[str, ...]
    account: Account
    insertions: int
    deletions: int


def marked_draft(workspace: Workspace, data: bytes) -> AssessmentId | None:
    """Return of which assessment of the workspace a document is a draft; None for any other document.

    Raises:
        KnownError: REPORT_NOT_READABLE.
    """
    document = document_of(data)
    marked = None if document is None else marked_assessment(tuple(mark.name for mark in document.marks))
    here = {summary.id for summary in assessments.list_assessments(workspace)}
    return marked if marked in here else None


def read_corrections(workspace: Workspace, assessment_id: AssessmentId, data: bytes) -> Corrections:
    """Compare a document with the draft that it was saved as, and store nothing.

    What was changed here since is not in the document, and no correction of anybody's: so it is compared with what the
    assessment was then, which the history knows.

    Raises:
        KnownError: REPORT_NOT_READABLE, DRAFT_NOT_KNOWN, ASSESSMENT_NOT_FOUND.
    """
    present = assessments.load(workspace, assessment_id)
    instrument = workspace.instrument(present.instrument)
    document = document_of(data)
    given = None if document is None else own_draft(document, instrument)
    if document is None or given is None or given.assessment != assessment_id:
        raise KnownError(ErrorCode.DRAFT_NOT_KNOWN)
    base = present if given.moment is None else assessment_at(workspace, assessment_id, given.moment)
    # It may have been sealed or reopened since, and says what it was on its cover and at the head of its pages.
    shown = [
        _as_saved(workspace, replace(base, status=status), given)
        for status in dict.fromkeys((base.status, AssessmentStatus.DRAFT))
    ]
    was, _ = shown[0]
    remarks = reports.words_instead(reports.draft_content(workspace, assessment_id))
    changes: list[Correction] = []
    lost: list[str] = []
    for field in all_fields(instrument):
        if field.name not in was.texts:
            continue
        if field.name not in given.texts:
            lost.append(field.name)
            continue
        old = was.texts[field.name]
        new = tuple(block for block in given.texts[field.name] if block.text not in remarks)
        if _normal(old) == _normal(new):
            continue
        then = text_of(base, field)
        before = text_of(present, field)
        after = _advice(field, base, new, old) if field.kind is FieldKind.LIST else _restored(then, old, new)
        if after != before:
            changes.append(Correction(field, then, before, after, is_overtaken=then != before))
    account = _account(document, given, shown, {one.field.name for one in changes})
    return Corrections(
        assessment_id, tuple(changes), tuple(lost), account, document.insertions, document.deletions
    )


@recorded(Reach.ALL)
def take_corrections(
    workspace: Workspace, assessment_id: AssessmentId, corrections: Corrections, names: Collection[str]
) -> Changes:
    """Put the corrected texts of some fields in place of those that are there, in one transaction.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED, TEXT_TOO_LONG.
    """
    assessment = assessments.load(workspace, assessment_id)
    for change in corrections.changes:
        if change.field.name in names:
            value = value_from_text(change.field, change.after)
            assessment = with_value(assessment, change.field, value, workspace.new_id)
    return assessments.replace_content(workspace, assessment_id, assessment)


def _as_saved(workspace: Workspace, base: Assessment, given: OwnDraft) -> tuple[OwnDraft, Document]:
    """Return the draft as it was when it was saved: written and read again, as nothing else is equal to the letter."""
    content = reports.content_of(workspace, replace(base, modified=given.moment or base.modified))
    document = document_of(reports.print_word_draft(content))
    draft = None if document is None else own_draft(document, content.instrument)
    if document is None or draft is None:
        raise KnownError(ErrorCode.DRAFT_NOT_KNOWN)
    return draft, document


def _normal(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return blocks as they are compared: word processors complete addresses, and drop what links are called."""
    return tuple(replace(block, runs=tuple(map(_normal_run, block.runs))) for block in blocks)


def _normal_run(run: Run) -> Run:
    address = run.look.address
    kept = None if address is None else _normal_address(address)
    return replace(run, look=replace(run.look, address=kept, title=""))


def _normal_address(address: str) -> str:
    return address.rstrip("/").lstrip("#")


def _restored(then: str, old: Sequence[Block], new: Sequence[Block]) -> str:
    """Return a corrected text with what a word processor could not keep as it was: addresses, labels of notes."""
    before = read(then)
    by_address = {
        _normal_address(run.look.address): run.look
        for block in before
        for run in block.runs
        if run.look.address is not None
    }
    by_words = {run.text: run.look for block in before for run in block.runs if run.look.address is not None}
    labels = _labels(before, old, new)
    return write([_restored_block(block, by_address, by_words, labels) for block in new])


def _labels(before: Sequence[Block], old: Sequence[Block], new: Sequence[Block]) -> dict[str, str]:
    """Return the labels that the notes of a text had, by the numbers that they have in the document."""
    numbered = dict.fromkeys(
        run.text for block in before if not block.label for run in block.runs if run.look.is_call
    )
    by_number = dict(zip((str(number) for number in range(1, len(numbered) + 1)), numbered, strict=True))
    by_words = {block.text[len(block.label) :]: by_number.get(block.label) for block in old if block.label}
    labels: dict[str, str] = {}
    used = {label for label in numbered if label}
    for block in new:
        if block.label:
            known = by_words.pop(block.text[len(block.label) :], None)
            if known:
                labels[block.label] = known
    for block in new:
        if block.label and block.label not in labels:
            # A note that was changed keeps its label, a new one gets one that no other has.
            same = by_number.get(block.label, "")
            fresh = (str(number) for number in range(1, 10_000) if str(number) not in used)
            labels[block.label] = same if same and same not in labels.values() else next(fresh)
            used.add(labels[block.label])
    return labels


def _restored_block(
    block: Block, by_address: Mapping[str, Look], by_words: Mapping[str, Look], labels: Mapping[str, str]
) -> Block:
    runs = []
    for run in block.runs:
        if run.look.is_call:
            runs.append(Run(labels.get(run.text, run.text), CALL))
            continue
        address = run.look.address
        known = None
        if address is not None:
            known = (
                by_words.get(run.text)
                if not _normal_address(address)
                else by_address.get(_normal_address(address))
            )
        look = replace(run.look, address=known.address, title=known.title) if known else run.look
        runs.append(Run(run.text, look))
    return replace(block, runs=tuple(runs))


def _advice(field: Field, base: Assessment, new: Sequence[Block], old: Sequence[Block]) -> str:
    """Return a corrected list of recommendations; an item that was left as it was keeps its text to the letter."""
    texts = from_list(text_of(base, field))
    known = {_normal(item): (text, item) for item, text in zip(advice_in(old), texts, strict=False)}
    corrected = []
    for position, item in enumerate(advice_in(new)):
        same = known.get(_normal(item))
        then = texts[position] if position < len(texts) else ""
        corrected.append(same[0] if same else _restored(then, (), item))
    audience = Audience(field.leaf)
    # Only their words are looked at; those that were there keep their ids when the list is stored.
    made = (Recommendation(RecommendationId(""), audience, text) for text in corrected)
    return as_list(tuple(made), audience)


def _account(
    document: Document, given: OwnDraft, shown: Sequence[tuple[OwnDraft, Document]], changed: Collection[str]
) -> Account:
    """Return what became of every paragraph; corrected fields are asked about as a whole.

    Args:
        shown: What the program prints of the assessment as it was, in each state that it may have been in.
    """
    # Also where the document is of a content that is not known any more: rather told for nothing than lost.
    left: Counter[str] = Counter()
    for was, was_document in shown:
        left |= Counter(_own_words(was_document, was))
    pieces: list[Piece] = []
    for position, (block, name) in enumerate(zip(document.blocks, given.fields, strict=True), 1):
        if name:
            piece = report_piece(0, block.text, Destination.TEXT, name, is_asked=name in changed)
        elif left[_without_code(block.text)]:
            piece = report_piece(0, block.text, Destination.PROGRAM_WORDS)
        else:
            piece = report_piece(0, block.text, Destination.PROGRAM_CHANGED)
        if not name:
            left[_without_code(block.text)] -= 1
        pieces.append(replace(piece, place=Place(entry=f"paragraph {position}")))
    known = {(told.aside, _without_figures(told.words)) for _, of_it in shown for told in of_it.told}
    for told in document.told:
        # The head and the foot of the pages, what the picture shows: as it was when the document was saved.
        is_own = (told.aside, _without_figures(told.words)) in known
        pieces.append(own_piece(told) if is_own else told_piece(told))
    return Account(tuple(pieces))


def _own_words(document: Document, draft: OwnDraft) -> Iterator[str]:
    blocks = zip(document.blocks, draft.fields, strict=True)
    return (_without_code(block.text) for block, name in blocks if not name)


def _without_code(text: str) -> str:
    """Return words without a check code: it follows from all the rest, and is nobody's correction."""
    return _CHECK_CODE.sub("", text)


def _without_figures(text: str) -> str:
    """Return the head or foot of a page without its figures: word processors count the pages anew."""
    return _FIGURES.sub("", text)
