"""What a kind of source is called in BibTeX and in CSL-JSON."""

from __future__ import annotations

from collections.abc import Mapping

from eesee_desktop.domain.source import SourceKind

# What is written in the field beside the type, where the type alone does not say it.
OFFICIAL_MARK = "Official document"
NEWS_MARK = "newspaper"
INTERVIEW_MARK = "Interview"

BIBTEX_TYPES: Mapping[SourceKind, tuple[str, tuple[tuple[str, str], ...]]] = {
    SourceKind.LAW: ("legislation", ()),
    SourceKind.OFFICIAL: ("report", (("type", OFFICIAL_MARK),)),
    SourceKind.REPORT: ("report", ()),
    SourceKind.NEWS: ("article", (("entrysubtype", NEWS_MARK),)),
    SourceKind.ACADEMIC: ("article", ()),
    SourceKind.DATASET: ("dataset", ()),
    SourceKind.INTERVIEW: ("misc", (("type", INTERVIEW_MARK),)),
    SourceKind.OTHER: ("misc", ()),
}
"""The type of an entry, and the fields that say more of it."""

CSL_TYPES: Mapping[SourceKind, tuple[str, str]] = {
    SourceKind.LAW: ("legislation", ""),
    SourceKind.OFFICIAL: ("report", OFFICIAL_MARK),
    SourceKind.REPORT: ("report", ""),
    SourceKind.NEWS: ("article-newspaper", ""),
    SourceKind.ACADEMIC: ("article-journal", ""),
    SourceKind.DATASET: ("dataset", ""),
    SourceKind.INTERVIEW: ("interview", ""),
    SourceKind.OTHER: ("document", ""),
}
"""The type of an item, and its genre."""

_KINDS: Mapping[str, SourceKind] = {
    **dict.fromkeys(
        (
            *(
                "legislation",
                "legal",
                "jurisdiction",
                "legal_case",
                "bill",
                "treaty",
                "regulation",
                "statute",
            ),
            *("standard", "patent"),
        ),
        SourceKind.LAW,
    ),
    **dict.fromkeys(
        ("report", "techreport", "manual", "collection", "pamphlet", "hearing"), SourceKind.REPORT
    ),
    **dict.fromkeys(
        (
            *("article-newspaper", "article-magazine", "post-weblog", "broadcast", "post", "newspaper"),
            "magazine",
        ),
        SourceKind.NEWS,
    ),
    **dict.fromkeys(
        (
            *("article", "article-journal", "book", "booklet", "inbook", "incollection", "inproceedings"),
            *("conference", "proceedings", "phdthesis", "mastersthesis", "thesis", "chapter", "periodical"),
            *("paper-conference", "mvbook", "suppbook", "bookinbook", "mvcollection", "inreference"),
            *("unpublished", "manuscript", "entry-encyclopedia", "review", "review-book"),
        ),
        SourceKind.ACADEMIC,
    ),
    **dict.fromkeys(("dataset", "software"), SourceKind.DATASET),
    **dict.fromkeys(("interview", "personal_communication", "letter"), SourceKind.INTERVIEW),
}


def kind_of(written: str, mark: str) -> SourceKind:
    """Return the kind of source for a type of either format.

    Args:
        mark: What the fields beside it say more; lower or upper case.
    """
    said = mark.casefold()
    if OFFICIAL_MARK.casefold() in said:
        return SourceKind.OFFICIAL
    if INTERVIEW_MARK.casefold() in said:
        return SourceKind.INTERVIEW
    if NEWS_MARK in said or "magazine" in said:
        return SourceKind.NEWS
    return _KINDS.get(written, SourceKind.OTHER)
