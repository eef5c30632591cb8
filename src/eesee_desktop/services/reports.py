"""Verbs of paper: what an assessment looks like in print. ReportLab is loaded when the first PDF is asked for."""

from __future__ import annotations

import importlib
from datetime import datetime

from eesee_desktop import __version__
from eesee_desktop.bundle.disclosure import disclosed
from eesee_desktop.bundle.manifest import code_of
from eesee_desktop.bundle.payload import AssessmentDocument, document_to_json
from eesee_desktop.domain import completeness, scoring
from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.domain.instrument import FALLBACK_LANGUAGE, Instrument
from eesee_desktop.intake.method_words import speaking
from eesee_desktop.markup.read import read
from eesee_desktop.markup.words import text_facts
from eesee_desktop.report.content import DraftContent, Paper, TellProgress
from eesee_desktop.report.messages.phrases import Phrase
from eesee_desktop.report.messages.words import Words, languages_and_digits
from eesee_desktop.report.paper_memory import PaperMemory
from eesee_desktop.report.standing import standing_text
from eesee_desktop.services import assessments
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.system.countries import country_name

__all__ = [
    "Paper",
    "TellProgress",
    "content_of",
    "current_code",
    "draft_content",
    "draft_report",
    "enclosed_draft",
    "enrolment_card",
    "print_draft",
    "print_word_draft",
    "report_languages",
    "standing_sections",
    "standing_words",
    "word_draft",
]

_STANDING = ("introduction", "research_process", "notice")  # in the order of the report


def draft_content(
    workspace: Workspace,
    assessment_id: AssessmentId,
    *,
    paper: Paper = Paper.A4,
    created: datetime | None = None,
) -> DraftContent:
    """Return all that a draft report prints, frozen, so that it can be printed on another thread.

    Args:
        created: The date of the document; None for the moment of the last change, so that printing the same
            content twice gives the same bytes.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    assessment = assessments.load(workspace, assessment_id)
    return content_of(workspace, assessment, paper=paper, created=created)


def content_of(
    workspace: Workspace,
    assessment: Assessment,
    *,
    paper: Paper = Paper.A4,
    created: datetime | None = None,
) -> DraftContent:
    """Return what :func:`draft_content` does, of an assessment as it stands or as it once was."""
    instrument = workspace.instrument(assessment.instrument, assessment.language)
    identities = workspace.identities.load(assessment.id)
    # What is read for the check is there for the printing.
    kept = workspace.paper_memory
    facts_of, reader = kept.of(text_facts), kept.of(read)
    today = workspace.clock().date()
    findings = completeness.check(assessment, instrument, today, lambda text: facts_of(text, reader))
    return DraftContent(
        assessment=assessment,
        instrument=instrument,
        result=scoring.compute(assessment, instrument),
        country_name=country_name(assessment.country, assessment.language),
        # The one that the submission will have if it is sealed as it is, without votes.
        check_code=current_code(workspace, assessment),
        # Not the present time: printing the same content twice has to give the same bytes, or a check code on
        # paper could not be compared.
        created=created or assessment.modified,
        language=assessment.language,
        app_version=__version__,
        findings=completeness.printable(findings, assessment, instrument),
        identities=identities,
        paper=paper,
    )


def enclosed_draft(document: AssessmentDocument, instrument: Instrument, app_version: str) -> DraftContent:
    """Return what the draft report prints that is enclosed in a submission.

    It is made of nothing but what leaves: who did not agree to be named in the submission is not named on paper in it
    either, and whoever receives it can print the same report anew and compare.
    """
    assessment = document.assessment
    return DraftContent(
        assessment=assessment,
        instrument=speaking(instrument, assessment.language),
        result=scoring.compute(assessment, instrument),
        country_name=country_name(assessment.country, assessment.language),
        check_code=code_of(document_to_json(document), instrument.raw),
        created=assessment.modified,
        language=assessment.language,
        app_version=app_version,
        identities=document.identities,
    )


def report_languages() -> dict[str, str]:
    """Return the languages that a report can be written in, BCP 47, English first, and the digits of those with own.

    One that has digits of its own comes twice: ``ar`` with 123, and ``ar-u-nu-arab`` with its own.
    """
    found = sorted(languages_and_digits(), key=lambda language: language != FALLBACK_LANGUAGE)
    return {language: Words(language).numbering("123") if "-u-nu-" in language else "" for language in found}


def standing_sections(assessment: Assessment) -> tuple[str, ...]:
    """Return the sections that are left empty and that the report fills with standing words, in its order."""
    return tuple(section for section in _STANDING if not str(getattr(assessment, section)).strip())


def standing_words(assessment: Assessment, instrument: Instrument, section: str) -> str:
    """Return what the report says in a section that is left empty, as Markdown in the report's language.

    Args:
        section: ``introduction``, ``research_process`` or ``notice``.
    """
    spoken = speaking(instrument, assessment.language)
    return standing_text(section, assessment, spoken, Words(assessment.language))


def current_code(workspace: Workspace, assessment: Assessment) -> str:
    """Return the check code that an assessment would have if it were sealed as it stands, without votes."""
    identities = workspace.identities.load(assessment.id)
    # Through the same disclosure as a real submission, or confidential sources would change the code without
    # being in the file.
    document = document_to_json(disclosed(assessment, identities=identities))
    return code_of(document, workspace.instrument(assessment.instrument).raw)


def load_printing() -> None:
    """Load ReportLab now, for a caller that has to wait for something else anyway."""
    # The library first, which keeps ReportLab from loading what we do not need of it.
    importlib.import_module("eesee_desktop.report.library")
    importlib.import_module("eesee_desktop.report.draft")


def print_draft(
    content: DraftContent,
    progress: TellProgress | None = None,
    *,
    is_panel_copy: bool = False,
    kept: PaperMemory | None = None,
) -> bytes:
    """Return the draft report, or the panel's copy of it, as PDF.

    Args:
        kept: Of the open workspace, where it is printed again and again.

    Raises:
        KnownError: OPERATION_CANCELLED, FONT_MISSING.
    """
    from eesee_desktop.report.draft import render_draft, render_panel_copy  # noqa: PLC0415  ReportLab loads here

    return (render_panel_copy if is_panel_copy else render_draft)(content, progress, kept=kept)


def print_to_compare(content: DraftContent) -> tuple[bytes, bytes]:
    """Return the text of the draft report alone, and what of it are no standing words, both as PDF.

    Raises:
        KnownError: FONT_MISSING.
    """
    from eesee_desktop.report.draft import render_to_compare  # noqa: PLC0415  ReportLab loads here

    return render_to_compare(content)


def words_instead(content: DraftContent) -> frozenset[str]:
    """Return the remarks that stand in a draft where a text, or a list, is empty."""
    words = Words(content.language)
    return frozenset({words(Phrase.NOT_WRITTEN), words(Phrase.NONE_GIVEN)})


def print_word_draft(content: DraftContent) -> bytes:
    """Return the draft report as a Word document, a .docx.

    Raises:
        KnownError: FONT_MISSING, of the picture of the scores.
    """
    from eesee_desktop.report.word.draft import render_word_draft  # noqa: PLC0415  ReportLab loads here

    return render_word_draft(content)


def word_draft(workspace: Workspace, assessment_id: AssessmentId, *, paper: Paper = Paper.A4) -> bytes:
    """Return the draft report of an assessment as it stands, as a Word document that may come back corrected.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND, FONT_MISSING.
    """
    # What is typed on after it is an entry of its own: when the document comes back, the history has to know what
    # stood in it.
    workspace.history.close_entries()
    return print_word_draft(draft_content(workspace, assessment_id, paper=paper))


def draft_report(
    workspace: Workspace, assessment_id: AssessmentId, *, paper: Paper = Paper.A4, is_panel_copy: bool = False
) -> bytes:
    """Return the draft report of an assessment as it stands, as PDF.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND, FONT_MISSING.
    """
    content = draft_content(workspace, assessment_id, paper=paper)
    return print_draft(content, is_panel_copy=is_panel_copy, kept=workspace.paper_memory)


def enrolment_card(workspace: Workspace, paper: Paper = Paper.A4) -> bytes:
    """Return the card with the network member's key, to be read aloud from, as PDF.

    It is in the language that the workspace offers for reports.
    """
    from eesee_desktop.report.enrolment_card import CardContent, render_card  # noqa: PLC0415  as above

    language = workspace.ui_state.get("report_language") or FALLBACK_LANGUAGE
    content = CardContent(
        workspace.member, workspace.signing_key.public, workspace.clock(), language, __version__, paper
    )
    return render_card(content)
