"""The account of a report in words: where each paragraph went, or why it went nowhere."""

from __future__ import annotations

from collections.abc import Mapping

from eesee_desktop.intake.account import Piece
from eesee_desktop.intake.reports.reading import Destination
from eesee_desktop.messages.marking import QT_TRANSLATE_NOOP
from eesee_desktop.messages.message import Facts, Translate, filled, in_english

DESTINATIONS: Mapping[Destination, str] = {
    Destination.TEXT: QT_TRANSLATE_NOOP("destinations", "{place}"),
    Destination.CONTINUATION: QT_TRANSLATE_NOOP("destinations", "{place}, joined to the paragraph before"),
    Destination.RECOMMENDATION: QT_TRANSLATE_NOOP("destinations", "{place}"),
    Destination.HEADING: QT_TRANSLATE_NOOP("destinations", "Heading of {place}; the report prints its own"),
    Destination.SCORE: QT_TRANSLATE_NOOP("destinations", "Score of {place}"),
    Destination.SCORE_FOOTNOTE: QT_TRANSLATE_NOOP(
        "destinations", "Score of {place}; the report prints its own footnote"
    ),
    Destination.STANDING_TITLE: QT_TRANSLATE_NOOP("destinations", "Title that every report has"),
    Destination.COUNTRY: QT_TRANSLATE_NOOP("destinations", "Country on the title page"),
    Destination.MONTH: QT_TRANSLATE_NOOP("destinations", "Month on the title page"),
    Destination.LOGO: QT_TRANSLATE_NOOP("destinations", "Words that every report has"),
    Destination.PICTURE: QT_TRANSLATE_NOOP("destinations", "Picture without words; pictures are not taken"),
    Destination.PAGE_NUMBER: QT_TRANSLATE_NOOP("destinations", "Head or foot of a page"),
    Destination.PAGE_BREAK: QT_TRANSLATE_NOOP("destinations", "End of a page, or a line that was drawn"),
    Destination.CONTENTS: QT_TRANSLATE_NOOP("destinations", "List of contents"),
    Destination.SECTION_UNKNOWN: QT_TRANSLATE_NOOP(
        "destinations", "Not taken: it stands below a heading that reports do not have"
    ),
    Destination.SECTION_ASIDE: QT_TRANSLATE_NOOP(
        "destinations", "Not taken: it stands in a foreword, a summary, an annex or the like"
    ),
    Destination.FIELD_MISSING: QT_TRANSLATE_NOOP(
        "destinations", "Not taken: there is no field for prose in this section"
    ),
    Destination.COVER_WORDS: QT_TRANSLATE_NOOP(
        "destinations", "Not taken: it stands before the first section"
    ),
    Destination.HEADING_UNCLEAR: QT_TRANSLATE_NOOP(
        "destinations", "Not taken: it is not certain to which section this heading and what follows belong"
    ),
    Destination.CAPTION: QT_TRANSLATE_NOOP("destinations", "Not taken: words below a picture"),
    Destination.COMMENT: QT_TRANSLATE_NOOP(
        "destinations", "Not taken: a comment that no reader of the report sees"
    ),
    Destination.FRONT_MATTER: QT_TRANSLATE_NOOP(
        "destinations", "Not taken: a program wrote it before the report"
    ),
    Destination.STRUCK_OUT: QT_TRANSLATE_NOOP("destinations", "Not taken: it is struck out"),
    Destination.DELETED: QT_TRANSLATE_NOOP(
        "destinations", "Not taken: deleted by a tracked change, which was taken as accepted"
    ),
    Destination.HIDDEN: QT_TRANSLATE_NOOP("destinations", "Not taken: the document does not show it"),
    Destination.PAGE_EDGE: QT_TRANSLATE_NOOP("destinations", "Not taken: head or foot of the pages"),
    Destination.PICTURE_WORDS: QT_TRANSLATE_NOOP(
        "destinations", "Not taken: describes a picture, and no reader of the report sees it"
    ),
    Destination.PROGRAM_WORDS: QT_TRANSLATE_NOOP("destinations", "Words that this program prints itself"),
    Destination.PROGRAM_CHANGED: QT_TRANSLATE_NOOP(
        "destinations", "Not taken: it stands where this program prints scores, tables and headings"
    ),
    Destination.FIELD_KEPT: QT_TRANSLATE_NOOP(
        "destinations", "Not taken: {place} holds something else, which stays"
    ),
    Destination.FIELD_SAME: QT_TRANSLATE_NOOP("destinations", "{place} holds it already"),
    Destination.FOOTNOTE_REST: QT_TRANSLATE_NOOP(
        "destinations", "Not taken: the report prints its own footnote on the score, and this says more"
    ),
    Destination.RATING_BEFORE: QT_TRANSLATE_NOOP(
        "destinations",
        "Not taken: the CIVICUS rating of last time; the rating and the score of this time are for you to enter",
    ),
    Destination.SCORE_DOUBLED: QT_TRANSLATE_NOOP(
        "destinations", "Not taken: an earlier paragraph gave this score"
    ),
    Destination.SCORE_OF_DIMENSION: QT_TRANSLATE_NOOP(
        "destinations", "Not taken: the score of a dimension; last time’s are kept for principles only"
    ),
    Destination.SCORE_OF_COUNTRY: QT_TRANSLATE_NOOP("destinations", "Not taken: there is no overall score"),
    Destination.SCORE_NOWHERE: QT_TRANSLATE_NOOP(
        "destinations", "Not taken: it is not certain of which principle this is the score"
    ),
    Destination.SCORE_OFF_SCALE: QT_TRANSLATE_NOOP(
        "destinations", "Not taken: the figure is not on the scale from 1 to 5"
    ),
    Destination.SECOND_REPORT: QT_TRANSLATE_NOOP("destinations", "Not taken: another report begins here"),
    Destination.OTHER_COUNTRY: QT_TRANSLATE_NOOP(
        "destinations", "The report is of another country ({country}; the assessment is of {expected})"
    ),
    Destination.OTHER_PERIOD: QT_TRANSLATE_NOOP(
        "destinations", "The report is about another period than the assessment ({first} to {last})"
    ),
    Destination.OTHER_MEMBER: QT_TRANSLATE_NOOP(
        "destinations", "Not taken: it names somebody else than the network member of this workspace"
    ),
}
_HEADING_ALONE = QT_TRANSLATE_NOOP("destinations", "A heading; the report prints its own")


def destination_words(piece: Piece, place: str, translate: Translate = in_english) -> str:
    """Return where a paragraph of a report went, or why it went nowhere.

    Args:
        place: How the field is called; empty where there is none.
    """
    destination = Destination(piece.reason)
    words = _HEADING_ALONE if destination is Destination.HEADING and not place else DESTINATIONS[destination]
    return filled("destinations", words, Facts({**piece.facts, "place": place or "…"}), translate)
