"""Works that support statements, and where they are cited."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import SourceId

# As precise as the work itself says: many laws and reports give a year or a month, and a made-up first of
# January would be a false statement.
_PARTIAL_DATE = re.compile(r"[12][0-9]{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?")

# Behind a question mark or between ampersands: what only says by which way a reader came.
_COUNTING = re.compile(r"(?<=[?&])(?:utm_[a-z]+|fbclid|gclid)=[^&#]*&?")

LOST_ADDRESS = "#"
"""What is left of a link whose address was lost; a work that never had one has none."""

# What may be attached: nothing that runs, nothing that holds other files, nothing that mail services turn away.
ATTACHMENT_KINDS = frozenset({"csv", "jpeg", "jpg", "pdf", "png", "txt"})


class SourceKind(StrEnum):
    """What sort of work a source is."""

    LAW = "law"
    OFFICIAL = "official"
    REPORT = "report"
    NEWS = "news"
    ACADEMIC = "academic"
    DATASET = "dataset"
    INTERVIEW = "interview"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept with a source, its bytes stored encrypted under their hash.

    Attributes:
        sha256: Of the bytes, 64 hexadecimal digits.
        name: As the person's file was called, with its extension.
        size: Bytes; 20 MiB at most where it was attached here.
        extension: Lower case, without the dot; one of the allowed kinds.
    """

    sha256: str
    name: str
    extension: str
    size: int


@dataclass(frozen=True, slots=True)
class Source:
    """A work that supports a statement.

    Attributes:
        published: ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; empty where unknown.
        address: Web address; empty where there is none, :data:`LOST_ADDRESS` where it was lost.
        is_inside_period: Whether it bears on the study period; None where nobody has said.
        is_confidential: Never printed and never leaves with a submission.
    """

    id: SourceId
    title: str
    kind: SourceKind = SourceKind.OTHER
    publisher: str = ""
    published: str = ""
    address: str = ""
    attachment: Attachment | None = None
    is_inside_period: bool | None = None
    is_confidential: bool = False

    @property
    def known_address(self) -> str:
        """The web address, empty where it was lost: :data:`LOST_ADDRESS` is what is left of such a link."""
        return self.address.strip(LOST_ADDRESS)

    def __post_init__(self) -> None:
        if self.published and not _PARTIAL_DATE.fullmatch(self.published):
            raise KnownError(
                ErrorCode.VALUE_INVALID, value=self.published, expected="YYYY, YYYY-MM, YYYY-MM-DD"
            )


@dataclass(frozen=True, slots=True, order=True)
class Citation:
    """The use of a source in a section of the assessment (``context``, ``2.1``)."""

    section: str
    source: SourceId


def duplicates(sources: tuple[Source, ...]) -> tuple[tuple[Source, Source], ...]:
    """Return pairs of sources that look like one work: the same address, or the same attached file.

    Equal titles alone prove nothing: "report" and "Law" recur in every assessment.
    """
    first: dict[str, Source] = {}
    pairs: list[tuple[Source, Source]] = []
    for source in sources:
        keys = [same_page(source.address)] if source.known_address else []
        if source.attachment is not None:
            keys.append(source.attachment.sha256)
        earlier = next((first[key] for key in keys if key in first), None)
        if earlier is not None:
            pairs.append((earlier, source))
        # setdefault keeps the earliest, so that of three alike both later ones point to the first.
        for key in keys:
            first.setdefault(key, source)
    return tuple(pairs)


def same_page(address: str) -> str:
    """Return what addresses of one page have in common.

    Paths tell upper from lower case, hosts do not. Whether a page is asked for with http or https, with ``www.`` or
    without, and what a newsletter has added to count its readers, makes no other page of it.
    """
    # By hand rather than by urlsplit, which raises for addresses that people do store, such as those with a
    # bracket.
    scheme, mark, rest = address.strip().partition("://")
    if not mark:
        return address.strip().rstrip("/")
    host, slash, path = rest.partition("/")
    host = host.casefold().removeprefix("www.").removeprefix("dx.")
    path, _, asked = _COUNTING.sub("", path).partition("?")
    asked = asked.strip("&")
    name = "http" if scheme.casefold() == "https" else scheme.casefold()
    # A DOI is the same in capitals.
    path = path.casefold() if host == "doi.org" else path
    return f"{name}://{host}{slash}{path}".rstrip("/") + (f"?{asked}" if asked else "")
