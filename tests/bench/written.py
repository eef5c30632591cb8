"""An assessment with a text in every field, in one language or another."""

from __future__ import annotations

from pathlib import Path

from eesee_desktop.domain.fields import FieldKind, all_fields
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments
from eesee_desktop.services.workspace import Workspace, latest_instrument
from eesee_desktop.services.workspace_opening import create_workspace
from eesee_desktop.system.clock import new_id, now
from eesee_desktop.system.randomness import random_bytes
from support_workspace import MEMBER, PASSPHRASE, PERU, YEAR_2025

SENTENCES = {
    "en": "The new law (54/2002) asks every association to register again within 90 days of its publication. ",
    "ar": "يطلب القانون الجديد (54/2002) من كل جمعية أن تسجل نفسها من جديد خلال 90 يومًا من تاريخ نشره في الجريدة. ",
}
"""Of as many words, with a number and brackets in each."""
_IN_A_PARAGRAPH = 5
_PARAGRAPHS = 3
_DIMENSION = ("score", "2"), ("rule", "consensus"), ("confidence", "high")


def text_of(language: str, paragraphs: int) -> str:
    """Return a text of some eighty words a paragraph."""
    return "\n\n".join([(SENTENCES[language] * _IN_A_PARAGRAPH).strip()] * paragraphs)


def filled_workspace(folder: Path, language: str) -> tuple[Workspace, AssessmentId]:
    """Make a workspace, and in it an assessment of some twenty pages in a language."""
    workspace, _ = create_workspace(folder, PASSPHRASE, MEMBER, clock=now, new_id=new_id, random=random_bytes)
    found, _ = assessments.new_assessment(workspace, PERU, YEAR_2025, language)
    instrument = latest_instrument()
    for field in all_fields(instrument):
        if field.kind is FieldKind.TEXT and (field.name == "context" or field.name.endswith(".narrative")):
            assessments.set_field(workspace, found, field.name, text_of(language, _PARAGRAPHS))
    for dimension in instrument.scored_dimensions:
        for leaf, value in _DIMENSION:
            assessments.set_field(workspace, found, f"{dimension.id}.{leaf}", value)
        assessments.set_field(workspace, found, f"{dimension.id}.justification", SENTENCES[language].strip())
    return workspace, found
